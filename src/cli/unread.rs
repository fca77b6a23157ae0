//! What could not be read, said in one place: whatever a command tells without it is incomplete.

use std::path::Path;

use super::Exit;
use super::shared::Shared;
use crate::load::Unread;
use crate::messages::Arg;
use crate::model::Site;
use crate::report::visible;

/// So many files are named; of more only the number is told.
const NAMED: usize = 5;

/// Names what could not be read, if anything: what was done without it is then not done in full.
pub(super) fn told(done: Exit, lost: &[Unread], shared: &Shared) -> Exit {
    let paths: Vec<String> = lost.iter().map(shown).collect();
    say(&paths, shared);
    if done == Exit::Done && !paths.is_empty() { Exit::Incomplete } else { done }
}

/// Names what of a folder could not be read: an id that nobody knows may be defined there. Its own file comes before others.
pub(super) fn may_define(folder: &str, id: &str, site: &Site, shared: &Shared) {
    let (own, other): (Vec<&Unread>, Vec<&Unread>) =
        site.unread(folder).partition(|file| Path::new(&file.path).file_stem().is_some_and(|name| name == id));
    let meant = if own.is_empty() { other } else { own };
    say(&meant.into_iter().map(shown).collect::<Vec<_>>(), shared);
}

/// The path of what could not be read, from the root.
pub(super) fn shown(file: &Unread) -> String {
    visible(&format!("content/{}", file.path))
}

/// Says that paths could not be read; nothing when there are none.
pub(super) fn say(paths: &[String], shared: &Shared) {
    if paths.is_empty() {
        return;
    }
    let named = paths.iter().take(NAMED).map(String::as_str).collect::<Vec<_>>().join(", ");
    let args = [
        ("shown", Arg::Text(&shared.number(paths.len() as u64))),
        ("files", Arg::Text(&named)),
        ("more", Arg::Text(if paths.len() > NAMED { "yes" } else { "no" })),
    ];
    Shared::note(&shared.messages.text("unread-files", &args));
}

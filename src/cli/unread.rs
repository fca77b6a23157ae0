//! What could not be read, said in one place: whatever a command tells without it is incomplete.

use super::Exit;
use super::shared::Shared;
use crate::load::Unread;
use crate::messages::Arg;
use crate::report::visible;

/// So many files are named; of more only the number is told.
const NAMED: usize = 5;

/// Names what could not be read, if anything: what was done without it is then not done in full.
pub(super) fn told(done: Exit, lost: &[Unread], shared: &Shared) -> Exit {
    let paths: Vec<String> = lost.iter().map(shown).collect();
    say(&paths, shared);
    if done == Exit::Done && !paths.is_empty() { Exit::Incomplete } else { done }
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

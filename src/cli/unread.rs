//! What could not be read, said in one place: whatever a command tells without it is incomplete.

use std::path::Path;

use super::Exit;
use super::shared::Shared;
use crate::load::Unread;
use crate::messages::Arg;
use crate::model::{Settings, Site};
use crate::report::{numbers, visible};

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

/// Names the settings of the score that could not be used, and what counts instead.
pub(super) fn of_score(done: Exit, settings: &Settings, shared: &Shared) -> Exit {
    let language = shared.messages.language;
    let instead = settings.score.in_place_of_unused();
    let instead: Vec<String> =
        instead.map(|(key, number)| format!("{key} = {}", numbers(&number.to_string(), language))).collect();
    if !instead.is_empty() {
        Shared::note(&shared.say("score-weights-unused", &[("instead", &instead.join("; "))]));
    }
    if settings.confirm_within.is_none() {
        Shared::note(&shared.messages.plain("score-time-unused"));
    }
    let is_whole = instead.is_empty() && settings.confirm_within.is_some();
    if done == Exit::Done && !is_whole { Exit::Incomplete } else { done }
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

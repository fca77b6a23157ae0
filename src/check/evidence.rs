//! The days on which a posting was seen hanging.

use jiff::civil::Date;

use crate::diagnostics::Place;
use crate::load::raw::Evidence;
use crate::model::{Entry, Office};

/// The first day before it was hung on which a posting was seen, and where that is written. Several tell that it is the
/// day of posting that is wrong. A day of posting to come, or after the removal, was found as that.
pub(super) fn before_posted(entry: &Entry, today: Date) -> Option<(Date, Place)> {
    let posted =
        entry.posted.filter(|posted| *posted <= today && entry.removed.is_none_or(|removed| *posted <= removed))?;
    days(entry).min_by_key(|(day, _)| *day).filter(|(day, _)| *day < posted)
}

/// The last day after it was taken down on which a posting was seen, and where that is written. A removal before the
/// posting was found as that, and so was a day still to come.
pub(super) fn after_removal(entry: &Entry, today: Date) -> Option<(Date, Place)> {
    let removed = entry.removed.filter(|_| entry.is_down_on(today))?;
    days(entry).filter(|(day, _)| *day <= today).max_by_key(|(day, _)| *day).filter(|(day, _)| *day > removed)
}

/// The day on which a posting was hung when there was no such office yet. What it finds on its first day was prepared in the
/// weeks before.
pub(super) fn before_its_office(entry: &Entry, office: &Office) -> Option<Date> {
    /// How long before, at most, and the same of a sheet that says from when it applies: it may hang as soon as that is decided.
    const WEEKS: [i64; 2] = [2, 5];
    let first = office.valid_from.filter(|_| !office.has_unclear_start())?;
    let weeks = WEEKS[usize::from(entry.announced_ahead)];
    let prepared = first.checked_sub(jiff::Span::new().weeks(weeks)).ok()?;
    let is_down = entry.is_down_on(first) && !entry.is_removal_unclear(first);
    entry.posted.filter(|posted| *posted < prepared || (is_down && *posted < first))
}

fn days(entry: &Entry) -> impl Iterator<Item = (Date, Place)> {
    let seen = entry.evidence.iter().filter(|evidence| shows_the_sheet(evidence));
    seen.filter_map(|evidence| Some((evidence.date.value?.0, evidence.date.place.unwrap_or(entry.at))))
}

/// Whether it is a mere day, or a picture; a document or a web page may be older or younger than what hangs.
fn shows_the_sheet(evidence: &Evidence) -> bool {
    const PICTURES: [&str; 7] = ["jpg", "jpeg", "png", "heic", "heif", "webp", "gif"];
    match (evidence.file.text(), evidence.url.text()) {
        (None, None) => true,
        (file, url) => file
            .or(url)
            .and_then(|name| name.rsplit_once('.'))
            .is_some_and(|(_, ending)| PICTURES.contains(&ending.trim().to_ascii_lowercase().as_str())),
    }
}

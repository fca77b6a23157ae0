//! Days between two postings of one procedure, or before its end, on which nothing hung.

use jiff::civil::Date;

use super::super::about::about_entry;
use super::super::postings::{OfficePostings, histories};
use super::super::{Check, Found, Group, Rule, Scene, at, evidence};
use crate::diagnostics::Severity;
use crate::model::{Duty, Entry, Item, Office, Procedure, Ref, Register, Site, Standing, State};

pub(super) static RULE: Rule = Rule {
    name: "gap-in-posting",
    severity: Severity::Warning,
    group: Group::Posting,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/gap-in-posting.yaml"),
    check: Check::Site(check),
};

fn check(scene: &Scene<'_>, found: &mut Found) {
    for postings in scene.postings() {
        let Some(register) = postings.register else { continue };
        for entry in histories(register).filter_map(<[Entry]>::last) {
            before_the_end(scene, postings, entry, found);
        }
        between(scene, postings, register, found);
    }
}

/// What was taken down while the procedure was in force and not hung again until it ended.
fn before_the_end(scene: &Scene<'_>, postings: &OfficePostings<'_>, entry: &Entry, found: &mut Found) {
    let site = scene.site;
    let down = entry.removed.filter(|_| entry.is_down_on(site.as_of));
    let (Some(procedure), Some(removed)) = (entry.procedure(), down) else { return };
    let Some((Standing { state: State::Ended(since), .. }, true)) = scene.duties().standing(postings.office, procedure)
    else {
        return;
    };
    // Where a definition and decisions name several last days, which is found, it may be any of them.
    let last_days = site.last_days(&site.procedures[procedure]).into_iter().map(|(last, _)| last);
    let last_days = last_days.chain(site.procedures[procedure].until);
    let ended = last_days.filter_map(|last| last.tomorrow().ok()).fold(since, Date::min);
    let days = not_hung(site, postings, (procedure, entry.place), (removed, ended));
    let is_unclear = evidence::after_removal(entry, site.as_of).is_some();
    if days > 0 && !is_unclear {
        let finding = about_entry(at(entry.at, "removed"), postings.office, entry, site);
        let finding = finding.with("removed", removed.to_string()).with("posted", "");
        let finding = finding.with("reason", entry.reason.as_deref().unwrap_or_default());
        found.push(finding.with("ended", ended.to_string()).with("days", days.to_string()));
    }
}

fn between(scene: &Scene<'_>, postings: &OfficePostings<'_>, register: &Register, found: &mut Found) {
    let (site, duties) = (scene.site, scene.duties());
    for pair in histories(register).flat_map(|history| history.windows(2)) {
        let [earlier, later] = pair else { continue };
        let (Some(procedure), Some(removed), Some(posted)) = (later.procedure(), earlier.removed, later.posted) else {
            continue;
        };
        let Some((standing, true)) = duties.standing(postings.office, procedure) else { continue };
        let late = |duty: &Duty<'_>| {
            duty.procedure == procedure && duty.place == later.place && duty.first_posted == Some(posted)
        };
        // A new text hung too late is found as that, and so is what was seen after its removal.
        let is_unclear = earlier.posted.is_none_or(|first| first > removed)
            || evidence::after_removal(earlier, site.as_of).is_some();
        if is_unclear || postings.troubled.iter().any(late) {
            continue;
        }
        // From its end on nothing was owed, until it came back.
        if matches!(standing.state, State::Ended(since) if since <= posted) {
            before_the_end(scene, postings, earlier, found);
            continue;
        }
        if ended_between(site, procedure, postings.office, (earlier.posted, posted)) {
            continue;
        }
        let begun = standing.effective().filter(|_| standing.first_text);
        let first = begun.map_or(removed, |begun| removed.max(begun));
        let days = not_hung(site, postings, (procedure, later.place), (first, posted));
        if days > 0 {
            let finding = about_entry(at(later.at, "posted"), postings.office, later, site);
            let finding = finding.with("removed", removed.to_string()).with("posted", posted.to_string());
            let finding = finding.with("reason", "");
            found.push(finding.with("ended", "").with("days", days.to_string()).related(earlier.at));
        }
    }
}

/// Whether a procedure was abolished at an office after one day and by another, and came back since.
fn ended_between(
    site: &Site,
    procedure: Ref<Procedure>,
    office: Ref<Office>,
    (first, last): (Option<Date>, Date),
) -> bool {
    let level = site.offices[office].level;
    let is_here = |item: &Item| item.levels.is_empty() || level.is_some_and(|level| item.levels.contains(&level));
    let is_between = |item: &Item| item.effective > first && item.effective.is_some_and(|day| day <= last);
    let touches = site.touches(&site.procedures[procedure]);
    touches.iter().any(|touch| touch.ends() && is_here(touch.item) && is_between(touch.item))
}

/// On how many working days between two days, on both of which it hung, a procedure did not hang and had to.
fn not_hung(
    site: &Site,
    postings: &OfficePostings<'_>,
    (procedure, place): (Ref<Procedure>, usize),
    (removed, again): (Date, Date),
) -> u32 {
    let kind = site.offices[postings.office].posting_places[place].kind.as_deref();
    if postings.may_be_waived(procedure, kind) {
        return 0;
    }
    let last = again.yesterday().unwrap_or(again);
    site.owed_days((postings.office, place), procedure, (removed, last)).unwrap_or_default()
}

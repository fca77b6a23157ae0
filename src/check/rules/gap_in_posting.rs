//! Days between two postings of one procedure, or before its end, on which nothing hung.

use jiff::civil::Date;

use super::super::about::about_entry;
use super::super::postings::{OfficePostings, histories};
use super::super::text::low;
use super::super::{Check, Found, Group, Rule, Scene, at, evidence};
use crate::diagnostics::Severity;
use crate::load::raw::Action;
use crate::model::{Duty, Entry, Item, Office, Procedure, Ref, Register, Site, Standing, State, Waiver};

pub(super) static RULE: Rule = Rule {
    name: "gap-in-posting",
    severity: Severity::Warning,
    group: Group::Posting,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/gap-in-posting.yaml"),
    check: Check::Site(check),
};

/// In a reason: the procedure itself is no more.
const ENDS: [&str; 4] = ["bãi bỏ", "thay thế", "hết hiệu lực", "huỷ bỏ"];

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
    let last_days = site.last_days(&site.procedures[procedure]).into_iter();
    let ended = last_days.filter_map(|(last, _)| last.tomorrow().ok()).fold(since, Date::min);
    let days = site.calendar.working_days_after(removed, ended).unwrap_or_default();
    let is_unclear = evidence::after_removal(entry, site.as_of).is_some();
    let is_excused = is_for_its_end(entry, &site.procedures[procedure], removed, site)
        || is_waived(site, postings, entry.place, procedure, removed);
    if days > 1 && !is_unclear && !is_excused {
        let finding = about_entry(at(entry.at, "removed"), postings.office, entry, site);
        let finding = finding.with("removed", removed.to_string()).with("posted", "");
        let finding = finding.with("reason", entry.reason.as_deref().unwrap_or_default());
        found.push(finding.with("ended", ended.to_string()).with("days", (days - 1).to_string()));
    }
}

/// Whether something was taken down because the procedure was to end, when that was known: a little early is no gap that
/// anybody could mend. Of an end that no decision orders nobody knows since when it was known.
fn is_for_its_end(entry: &Entry, procedure: &Procedure, removed: Date, site: &Site) -> bool {
    let reason = entry.reason.as_deref().map(low).unwrap_or_default();
    let ends = |item: &&Item| item.action == Action::Abolish && item.code == procedure.code;
    let ending = site.decisions.items().iter().filter(|decision| decision.items.iter().any(|item| ends(&item)));
    let signed = ending.filter_map(|decision| decision.signed).min();
    ENDS.iter().any(|word| reason.contains(word)) && signed.is_none_or(|signed| signed <= removed)
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
        let days = site.calendar.working_days_after(first, posted).unwrap_or_default();
        if days > 1 && !is_waived(site, postings, later.place, procedure, removed) {
            let finding = about_entry(at(later.at, "posted"), postings.office, later, site);
            let finding = finding.with("removed", removed.to_string()).with("posted", posted.to_string());
            let finding = finding.with("reason", "");
            found.push(finding.with("ended", "").with("days", (days - 1).to_string()).related(earlier.at));
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

fn is_waived(site: &Site, postings: &OfficePostings<'_>, place: usize, procedure: Ref<Procedure>, day: Date) -> bool {
    let office = postings.office;
    let kind = site.offices[office].posting_places[place].kind.as_deref();
    let covers =
        |waiver: &Waiver| waiver.holds_on(day) && waiver.covers_office(office) && waiver.covers(procedure, kind);
    postings.may_be_waived(procedure, kind) || site.waivers.iter().any(covers)
}

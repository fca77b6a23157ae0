//! An inspection saw a sheet of which the register says nothing, or that it was taken down before.

use super::super::about::about_place;
use super::super::lost_entries::may_be_about;
use super::super::postings::histories;
use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::Severity;
use crate::model::{Entry, Inspection, Procedure, Ref, Subject};

pub(super) static RULE: Rule = Rule {
    name: "seen-without-entry",
    severity: Severity::Warning,
    group: Group::Posting,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/seen-without-entry.yaml"),
    check: Check::Site(check),
};

fn check(scene: &Scene<'_>, found: &mut Found) {
    let site = scene.site;
    for inspection in site.inspections.iter().filter(|inspection| inspection.date <= site.as_of) {
        for item in inspection.items.iter().filter(|item| item.present == Some(true)) {
            let (Some(reference), Some(place)) = (item.procedure, item.place) else { continue };
            let Some(here) = register_says(scene, inspection, reference, place) else { continue };
            if !is_unknown(&here, inspection, scene) {
                continue;
            }
            let later = here.iter().filter_map(|entry| entry.posted).filter(|day| *day > inspection.date).min();
            let procedure = &site.procedures[reference];
            let removed = here.iter().filter_map(|entry| entry.removed).max().map(|day| day.to_string());
            let finding = about_place(at(item.at, "code"), inspection.office, place, site);
            let finding = finding.with("procedure", procedure.display_name()).with("code", procedure.code.as_str());
            let finding = finding.with("date", inspection.date.to_string()).about("procedure", procedure.code.as_str());
            let posted = later.map(|day| day.to_string()).unwrap_or_default();
            found.push(finding.with("removed", removed.unwrap_or_default()).with("posted", posted));
        }
    }
}

/// What the register of an office says of a procedure at a place; `None` where it cannot be asked: it is not whole, begins
/// later than the inspection, or was found wanting there.
fn register_says<'s>(
    scene: &'s Scene<'_>,
    inspection: &Inspection,
    procedure: Ref<Procedure>,
    place: usize,
) -> Option<Vec<&'s Entry>> {
    let office = inspection.office;
    let postings = scene.postings().iter().find(|postings| postings.office == office)?;
    let register = postings.register.filter(|register| register.file.is_some())?;
    let is_lost = may_be_about(scene.site, register, procedure, place);
    let is_whole = !register.is_torn && !is_lost && !scene.unread().hides(procedure);
    let has_begun = register.entries.iter().any(|entry| entry.posted.is_some_and(|day| day <= inspection.date));
    let is_found = postings.troubled.iter().any(|duty| (duty.procedure, duty.place) == (procedure, place));
    let about = register.about(&Subject::Procedure(procedure)).iter();
    (is_whole && has_begun && !is_found).then(|| about.filter(|entry| entry.place == place).collect())
}

/// Whether nothing of that hung on the day of an inspection. One that was hung later may have taken the place of an older
/// one, of which a register says nothing that never keeps them.
fn is_unknown(here: &[&Entry], inspection: &Inspection, scene: &Scene<'_>) -> bool {
    let as_of = scene.site.as_of;
    let keeps_old = || {
        let register = scene.site.register(inspection.office);
        register.is_some_and(|register| histories(register).any(|history| history.len() > 1))
    };
    let was_down = |entry: &&Entry| {
        entry.is_down_on(inspection.date) && entry.posted.is_some() && !entry.is_removal_unclear(as_of)
    };
    let is_later =
        |entry: &&Entry| entry.posted.is_some_and(|posted| inspection.date < posted && posted <= as_of) && keeps_old();
    here.iter().all(|entry| was_down(entry) || is_later(entry))
}

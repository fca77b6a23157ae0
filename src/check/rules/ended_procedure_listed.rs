//! The portal or a procedure recommends one that is no longer in force, or a waiver is for nothing else.

use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::{Diagnostic, Place, Severity};
use crate::model::{Procedure, Ref, Site, Waiver};

pub(super) static RULE: Rule = Rule {
    name: "ended-procedure-listed",
    severity: Severity::Error,
    group: Group::Portal,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/ended-procedure-listed.yaml"),
    check: Check::Site(check),
};

fn check(scene: &Scene<'_>, found: &mut Found) {
    let site = scene.site;
    let mut tell = |place: Place, key: &str, procedures: &[Ref<Procedure>]| {
        for reference in procedures.iter().filter(|reference| has_ended(**reference, site)) {
            found.push(about(place, key, *reference, site).with("of", ""));
        }
    };
    tell(site.settings.place, "top_tasks", &site.settings.top_tasks);
    for reference in scene.current() {
        let procedure = &site.procedures[*reference];
        tell(procedure.place, "related", &procedure.related);
    }
    for list in site.lists.iter().filter(|list| list.valid_to.is_none_or(|last| last >= site.as_of)) {
        tell(list.place, "codes", &list.procedures);
    }
    for office in site.offices.items().iter().filter(|office| office.exists_on(site.as_of)) {
        for (index, (_, procedures)) in office.special_days.iter().enumerate() {
            tell(office.place, &format!("special_days[{index}].procedures"), procedures);
        }
    }
    for policy in site.policies.items().iter().filter(|policy| policy.valid_to.is_none_or(|last| last >= site.as_of)) {
        tell(policy.place, "applies_to.procedures", &policy.procedures);
    }
    for waiver in site.waivers.iter().filter(|waiver| waiver.until.is_none_or(|last| last >= site.as_of)) {
        if let Some(reference) = ended_alone(waiver, site) {
            found.push(about(waiver.place, "procedures", reference, site).with("of", "waiver"));
        }
    }
}

/// Whether it has ended. That a definition alone says so is found there.
fn has_ended(reference: Ref<Procedure>, site: &Site) -> bool {
    let procedure = &site.procedures[reference];
    !site.lifecycle(procedure).is_current() && site.unended(procedure).is_none()
}

/// The first procedure of a waiver that is for none but such as have ended: one of several may well end before it.
fn ended_alone(waiver: &Waiver, site: &Site) -> Option<Ref<Procedure>> {
    let procedures = waiver.procedures.as_ref().filter(|_| !waiver.has_lost_procedures())?;
    procedures.first().copied().filter(|_| procedures.iter().all(|reference| has_ended(*reference, site)))
}

fn about(place: Place, key: &str, reference: Ref<Procedure>, site: &Site) -> Diagnostic {
    let procedure = &site.procedures[reference];
    let code = procedure.code.as_str();
    let finding = at(place, &format!("{key}[={}]", procedure.code.national()));
    let finding = finding.with("procedure", procedure.display_name()).with("code", code);
    finding.about("procedure", code).related(procedure.place)
}

//! The portal or a procedure recommends one that is no longer in force.

use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::{Place, Severity};
use crate::model::{Procedure, Ref};

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
        for reference in procedures {
            let procedure = &site.procedures[*reference];
            if !site.lifecycle(procedure).is_current() {
                let code = procedure.code.as_str();
                let keys = format!("{key}[={}]", procedure.code.national());
                let finding = at(place, &keys).with("procedure", procedure.display_name());
                found.push(finding.with("code", code).about("procedure", code).related(procedure.place));
            }
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
}

//! A procedure abolished by two decisions without being announced again between them.

use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::Severity;
use crate::load::raw::Action;

pub(super) static RULE: Rule = Rule {
    name: "abolished-twice",
    severity: Severity::Warning,
    group: Group::Decisions,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/abolished-twice.yaml"),
    check: Check::Site(check),
};

fn check(scene: &Scene<'_>, found: &mut Found) {
    for (_, procedure) in scene.site.procedures.iter() {
        let touches = scene.site.touches(procedure);
        for pair in touches.windows(2).filter(|pair| pair.iter().all(|touch| touch.item.action == Action::Abolish)) {
            let (first, second) = (&pair[0], &pair[1]);
            let number = &*scene.site.decisions[first.decision].number;
            let finding = at(second.item.place, "").with("code", procedure.code.as_str()).with("decision", number);
            found.push(finding.related(first.item.place));
        }
    }
}

//! The number of a decision that cannot be one of a decision that announces procedures.

use super::super::number;
use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::Severity;
use crate::model::{Procedure, Site};

pub(super) static RULE: Rule = Rule {
    name: "implausible-decision-number",
    severity: Severity::Error,
    group: Group::Decisions,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/implausible-decision-number.yaml"),
    check: Check::Site(check),
};

fn check(scene: &Scene<'_>, found: &mut Found) {
    let site = scene.site;
    for (_, decision) in site.decisions.iter() {
        if !number::is_of_decision(&decision.number) && !decision.is_unnumbered {
            found.push(at(decision.place, "number").with("number", &*decision.number).with("cited", ""));
        }
    }
    for reference in scene.current() {
        let procedure = &site.procedures[*reference];
        if let Some(written) = procedure.decision_number.as_deref().filter(|number| !number::is_of_decision(number)) {
            found.push(at(procedure.place, "decision_number").with("number", written).with("cited", ""));
        } else if let Some((written, cited)) = contradicted(procedure, site) {
            found.push(at(procedure.place, "decision_number").with("number", written).with("cited", cited));
        }
    }
}

/// The number that a procedure writes beside a decision of the same body that it cites, where that has another one.
fn contradicted<'s>(procedure: &'s Procedure, site: &'s Site) -> Option<(&'s str, &'s str)> {
    let (written, cited) = (procedure.decision_number.as_deref()?.trim(), &site.decisions[procedure.announced_by?]);
    let ((_, own), (_, other)) = (written.split_once('/')?, cited.number.split_once('/')?);
    (own == other && written != cited.number).then_some((written, &*cited.number))
}

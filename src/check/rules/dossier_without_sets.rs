//! Nobody knows how many sets of the dossier.

use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::Severity;
use crate::model::{Part, Procedure};

pub(super) static RULE: Rule = Rule {
    name: "dossier-without-sets",
    severity: Severity::Warning,
    group: Group::Definition,
    complaint: None,
    grounds: &["63/2010/NĐ-CP, Điều 8 khoản 2 điểm d"],
    example: include_str!("../examples/dossier-without-sets.yaml"),
    check: Check::Procedure(check),
};

fn check(procedure: &Procedure, _: &Scene<'_>, found: &mut Found) {
    if procedure.excuses(Part::Sets) {
        return;
    }
    let lacking: Vec<_> =
        procedure.cases.iter().filter(|case| case.gaps.has(Part::Sets) && !case.gaps.has(Part::Documents)).collect();
    // Said once where it is so everywhere.
    if lacking.len() > 1 && lacking.len() == procedure.cases.len() {
        found.push(at(procedure.place, "cases").with("all", "yes"));
        return;
    }
    for case in lacking {
        found.push(at(case.place, "sets").with("all", ""));
    }
}

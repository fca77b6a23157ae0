//! No words that people use for it.

use super::super::text::bare;
use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::Severity;
use crate::model::{Part, Procedure};

pub(super) static RULE: Rule = Rule {
    name: "missing-aliases",
    severity: Severity::Note,
    group: Group::Definition,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/missing-aliases.yaml"),
    check: Check::Procedure(check),
};

fn check(procedure: &Procedure, _: &Scene<'_>, found: &mut Found) {
    // The name once more is nothing that people say besides.
    let name = bare(&procedure.name);
    let only_name = !procedure.aliases.is_empty() && procedure.aliases.iter().all(|alias| bare(alias) == name);
    if procedure.lacks(Part::Aliases) || (only_name && !procedure.excuses(Part::Aliases)) {
        found.push(at(procedure.place, "aliases"));
    }
}

//! The same step twice.

use std::collections::HashMap;

use super::super::text::{alike, excerpt, unmarked};
use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::Severity;
use crate::model::Procedure;

pub(super) static RULE: Rule = Rule {
    name: "duplicate-step",
    severity: Severity::Warning,
    group: Group::Definition,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/duplicate-step.yaml"),
    check: Check::Procedure(check),
};

/// Fewer letters are a piece of a torn table, or a word such as “Nhận kết quả” that may come twice.
const SHORTEST: usize = 16;

/// No more steps than one case has.
const OF_ONE_CASE: usize = 8;

fn check(procedure: &Procedure, _: &Scene<'_>, found: &mut Found) {
    let mut seen: HashMap<_, (usize, Option<String>)> = HashMap::with_capacity(procedure.steps.len());
    for (index, step) in procedure.steps.iter().enumerate() {
        let text = alike(&unmarked(&step.text));
        // Another case may ask for the same again.
        if text.starts_with("trường hợp") || step.text.trim_end().ends_with(':') {
            seen.clear();
        }
        if text.chars().count() < SHORTEST {
            continue;
        }
        let place = step.place_name.as_deref().map(alike);
        let first = seen.insert((text, step.actor.map(|actor| actor as u8)), (index, place.clone()));
        // At another desk the same may be done again; a place that one of them does not name is no other.
        let is_elsewhere = |there: &Option<String>| place.as_ref().zip(there.as_ref()).is_some_and(|(a, b)| a != b);
        let first = first.filter(|(_, there)| !is_elsewhere(there)).map(|(first, _)| first);
        // Many steps are often those of several cases, one after another, which may say the same again.
        let is_sure = |first: &usize| procedure.steps.len() <= OF_ONE_CASE || first + 1 == index;
        if let Some(first) = first.filter(is_sure) {
            let finding = at(step.place, "text");
            let finding = finding.with("step", excerpt(&step.text)).with("first", (first + 1).to_string());
            found.push(finding.with("second", (index + 1).to_string()));
        }
    }
}

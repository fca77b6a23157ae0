//! “Free”, and in the same breath “as laid down by the council”.

use super::super::charge::{Stated, laid_down_by, laid_down_by_note, laid_down_in_document, stated, stated_at, words};
use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::Severity;
use crate::model::Procedure;

pub(super) static RULE: Rule = Rule {
    name: "free-but-council-decides",
    severity: Severity::Error,
    group: Group::Consistency,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/free-but-council-decides.yaml"),
    check: Check::Procedure(check),
};

fn check(procedure: &Procedure, _: &Scene<'_>, found: &mut Found) {
    for channel in &procedure.channels {
        for fee in channel.fees.iter().filter(|fee| stated(fee) == Stated::Free) {
            let words = words(fee);
            let in_document = || laid_down_in_document(&words).then_some("document");
            let in_note = || laid_down_by_note(channel, Stated::Free);
            if let Some(who) = laid_down_by(&words).or_else(in_note).or_else(in_document) {
                found.push(at(fee.place, stated_at(fee)).with("who", who));
            }
        }
    }
}

//! “Free”, and in the same breath “as laid down by the council”.

use super::super::charge::{Stated, laid_down_by, laid_down_in_document, stated, stated_at, words};
use super::super::text::low;
use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::Severity;
use crate::model::{Fee, Procedure};

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
    let is_free = |fee: &&Fee| stated(fee) == Stated::Free;
    for channel in &procedure.channels {
        // A note beside several fees may be about another of them.
        let note = channel.note.as_deref().filter(|_| channel.fees.iter().all(|fee| is_free(&fee))).map(low);
        let note = note.filter(|note| note.contains("phí") && !note.contains("miễn"));
        for fee in channel.fees.iter().filter(is_free) {
            let words = words(fee);
            let in_document = || laid_down_in_document(&words).then_some("document");
            if let Some(who) = laid_down_by(&words).or_else(|| laid_down_by(note.as_deref()?)).or_else(in_document) {
                found.push(at(fee.place, stated_at(fee)).with("who", who));
            }
        }
    }
}

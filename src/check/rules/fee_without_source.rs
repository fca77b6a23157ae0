//! An amount, and nobody says who laid it down.

use super::super::charge::fees;
use super::super::text::low;
use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::Severity;
use crate::model::{Amount, Procedure};

pub(super) static RULE: Rule = Rule {
    name: "fee-without-source",
    severity: Severity::Warning,
    group: Group::Consistency,
    complaint: None,
    grounds: &["97/2015/QH13, Điều 14 khoản 1"],
    example: include_str!("../examples/fee-without-source.yaml"),
    check: Check::Procedure(check),
};

fn check(procedure: &Procedure, _: &Scene<'_>, found: &mut Found) {
    if procedure.sources.iter().any(|(key, _)| key == "fees") {
        return;
    }
    for fee in fees(procedure) {
        let paid = matches!(fee.amount, Amount::Money(amount, _) if amount.thousandths > 0);
        let texts = [&fee.text, &fee.when, &fee.name];
        if paid && fee.source.is_none() && !texts.into_iter().flatten().any(|text| cites(text)) {
            found.push(at(fee.place, "source"));
        }
    }
}

/// Whether a text cites a document: by its number (`85/2019/TT-BTC`) or by its kind.
fn cites(text: &str) -> bool {
    let low = low(text);
    let kinds = ["thông tư", "nghị định", "nghị quyết", "quyết định số", "luật "];
    kinds.iter().any(|kind| low.replace("pháp luật", "").contains(kind))
}

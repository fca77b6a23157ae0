//! Parts of figures that do not make their sum.

use super::super::periods::{Opening, wrong_openings};
use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::Severity;
use crate::model::figures::Block;

pub(super) static RULE: Rule = Rule {
    name: "parts-do-not-add-up",
    severity: Severity::Error,
    group: Group::Figures,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/parts-do-not-add-up.yaml"),
    check: Check::Site(check),
};

fn check(scene: &Scene<'_>, found: &mut Found) {
    let openings = wrong_openings(&scene.site.figures);
    for figures in &scene.site.figures {
        // What is found to be carried over otherwise is no wrong sum besides.
        let mended = openings.iter().find(|opening| opening.figures.place == figures.place).and_then(Opening::mended);
        for wrong in mended.as_ref().unwrap_or(figures).disagreements() {
            let terms: Vec<String> = wrong.terms.iter().map(u64::to_string).collect();
            let sum: u128 = wrong.terms.iter().copied().map(u128::from).sum();
            let finding = at(figures.place, &wrong.block.keys()).with("block", wrong.block.key());
            let finding = finding.with("column", wrong.block.column());
            let other = if let Block::Swapped(_, other) = wrong.block { other.keys() } else { String::new() };
            let finding = finding.with("other", other);
            found.push(
                finding
                    .with("terms", terms.join(" + "))
                    .with("sum", sum.to_string())
                    .with("total", wrong.total.to_string()),
            );
        }
    }
}

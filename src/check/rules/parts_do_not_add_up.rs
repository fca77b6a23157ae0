//! Parts of figures that do not make their sum, and periods that do not make a longer one.

use super::super::periods::{Opening, wrong_openings};
use super::super::wholes::{How, Whole, wrong_wholes};
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
            let finding = finding.with("other", other).with("more", "");
            found.push(
                finding
                    .with("terms", terms.join(" + "))
                    .with("sum", sum.to_string())
                    .with("total", wrong.total.to_string()),
            );
        }
    }
    for whole in wrong_wholes(scene) {
        of_period(&whole, found);
    }
}

/// What a longer period has otherwise than those in it. What was corrected since may be right in both, so it is less bad;
/// all of it is told once.
fn of_period(whole: &Whole<'_>, found: &mut Found) {
    let (Some(wrong), [first, .., last]) = (whole.wrong.first(), whole.periods.as_slice()) else { return };
    let (other, related) = match wrong.how {
        How::Sum => (format!("{} … {}", first.id, last.id), whole.periods.as_slice()),
        How::First => (first.id.clone(), &whole.periods[..1]),
        How::Last => (last.id.clone(), &whole.periods[whole.periods.len() - 1..]),
    };
    let terms: Vec<String> = wrong.terms.iter().map(u64::to_string).collect();
    let more = whole.wrong.len() - 1;
    let finding = at(whole.figures.place, wrong.keys).with("block", wrong.how.key()).with("column", wrong.column());
    let finding = finding.with("other", other).with("more", if more == 0 { String::new() } else { more.to_string() });
    let finding = finding.with("terms", terms.join(" + ")).with("sum", wrong.sum().to_string());
    let finding = finding.with("total", wrong.total.to_string());
    found.push_as(Severity::Warning, related.iter().fold(finding, |finding, one| finding.related(one.place)));
}

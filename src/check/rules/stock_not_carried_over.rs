//! Another number of dossiers carried over than the period before left pending.

use super::super::periods::wrong_openings;
use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::Severity;
use crate::model::figures::Figures;

pub(super) static RULE: Rule = Rule {
    name: "stock-not-carried-over",
    severity: Severity::Warning,
    group: Group::Figures,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/stock-not-carried-over.yaml"),
    check: Check::Site(check),
};

fn check(scene: &Scene<'_>, found: &mut Found) {
    let is_told = |figures: &Figures| scene.misdated().contains(&figures.place);
    for opening in wrong_openings(&scene.site.figures) {
        // A period that the parts show to be wrong is told as that.
        if is_told(opening.figures) || is_told(opening.before) {
            continue;
        }
        let finding = at(opening.figures.place, "received.carried_over").related(opening.before.place);
        found.push(
            finding
                .with("opening", opening.carried_over.to_string())
                .with("closing", opening.left.to_string())
                .with("other", &*opening.before.id),
        );
    }
}

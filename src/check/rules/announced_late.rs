//! A decision signed too late before its items take effect.

use super::super::number;
use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::Severity;
use crate::load::raw::Action;

pub(super) static RULE: Rule = Rule {
    name: "announced-late",
    severity: Severity::Warning,
    group: Group::Decisions,
    complaint: None,
    grounds: &["63/2010/NĐ-CP, Điều 15 (sửa đổi bởi 92/2017/NĐ-CP)"],
    example: include_str!("../examples/announced-late.yaml"),
    check: Check::Site(check),
};

/// Days of notice for a minister's decision.
const MINISTRY: i32 = 20;
/// Days of notice for a provincial decision.
const PROVINCE: i32 = 5;

fn check(scene: &Scene<'_>, found: &mut Found) {
    for (_, decision) in scene.site.decisions.iter() {
        let Some(signed) = decision.signed else { continue };
        let notice = if number::is_of_ministry(&decision.number) { MINISTRY } else { PROVINCE };
        for item in decision.items.iter().filter(|item| item.action != Action::Abolish) {
            let Some(days) =
                item.effective.and_then(|effective| signed.until(effective).ok()).map(|span| span.get_days())
            else {
                continue;
            };
            // One signed after its effect is another defect.
            if (0..notice).contains(&days) {
                let finding = at(item.place, "").with("days", days.to_string()).with("notice", notice.to_string());
                found.push(finding.about("decision", &decision.id).about("procedure", item.code.as_str()));
            }
        }
    }
}

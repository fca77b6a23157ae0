//! A decision signed too late before its items take effect.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::super::number;
use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::Severity;
use crate::model::Item;

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
        // One that is yet to be signed is another defect.
        let Some(signed) = decision.signed.filter(|signed| *signed <= scene.site.as_of) else { continue };
        // Where it was received before, which is found, either day may be wrong: it is late if it is by both.
        let first = decision.received.map_or(signed, |received| received.min(signed));
        let notice = if number::is_of_ministry(&decision.number) { MINISTRY } else { PROVINCE };
        // Said once for a day: at the day of the decision, or at the first item with one of its own. What is abolished is
        // announced like everything else (Điều 14 khoản 2, Điều 15 khoản 3).
        let items = decision.items.iter().rev();
        let days: BTreeMap<Date, &Item> = items.filter_map(|item| Some((item.effective?, item))).collect();
        for (effective, item) in days {
            let days_from = |day: Date| day.until(effective).map_or(0, |span| span.get_days());
            // One signed after its effect is another defect.
            let is_explained = decision.is_shortened() || item.is_shortened();
            if effective < signed || days_from(first) >= notice || is_explained {
                continue;
            }
            let is_own = decision.effective != Some(effective);
            let at = if is_own { at(item.place, "effective") } else { at(decision.place, "effective") };
            let finding = at.with("days", days_from(signed).to_string()).with("notice", notice.to_string());
            found.push(finding.about("decision", &decision.id));
        }
    }
}

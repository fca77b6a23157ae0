//! A text that names the authorities of another province.

use std::sync::LazyLock;

use regex::Regex;

use super::super::{Check, Found, Group, Rule, Scene, texts};
use crate::diagnostics::Severity;
use crate::model::Procedure;

pub(super) static RULE: Rule = Rule {
    name: "foreign-province-named",
    severity: Severity::Warning,
    group: Group::Portal,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/foreign-province-named.yaml"),
    check: Check::Procedure(check),
};

/// A People's Committee, council or department of a province or city that is named.
static NAMED: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"(?:UBND|HĐND|[UỦ][ỷy] ban nhân dân|Hội đồng nhân dân|Sở \p{Lu}[^,.;:()]{2,40}?) (?:tỉnh|thành phố) (\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){0,3})").expect("a pattern")
});

fn check(procedure: &Procedure, scene: &Scene<'_>, found: &mut Found) {
    let site = scene.site;
    let is_own = |province: &str| site.offices.items().iter().any(|office| office.name.contains(province));
    texts::with_agencies(procedure, |text| {
        // “… cấp tỉnh Danh sách …” names no province.
        let named = NAMED.captures_iter(text.says).filter(|found| !found[0].contains(" cấp "));
        let mut named = named.filter_map(|found| Some(found.get(1)?.as_str()));
        if let Some(province) = named.find(|province| !is_own(province)) {
            found.push(text.finding().with("text", province));
        }
    });
}

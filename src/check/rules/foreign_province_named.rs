//! A paper or a result that names the authorities of another province.

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
    Regex::new(r"(?:UBND|HĐND|[UỦ][ỷy] ban nhân dân|Hội đồng nhân dân) (?:tỉnh|thành phố) (\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){0,3})").expect("a pattern")
});

fn check(procedure: &Procedure, scene: &Scene<'_>, found: &mut Found) {
    let site = scene.site;
    let own = site.settings.jurisdiction.map(|office| &*site.offices[office].name).unwrap_or_default();
    texts::names(procedure, |text| {
        let named = NAMED.captures(text.says).and_then(|found| found.get(1)).map(|province| province.as_str());
        if let Some(province) = named.filter(|province| !own.contains(*province)) {
            found.push(text.finding().with("text", province));
        }
    });
}

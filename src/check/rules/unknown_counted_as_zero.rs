//! A total that counts a part of which nothing is known as nothing.

use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::Severity;

pub(super) static RULE: Rule = Rule {
    name: "unknown-counted-as-zero",
    severity: Severity::Warning,
    group: Group::Figures,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/unknown-counted-as-zero.yaml"),
    check: Check::Site(check),
};

fn check(scene: &Scene<'_>, found: &mut Found) {
    for figures in &scene.site.figures {
        for (key, sum, part) in figures.unknown_as_zero() {
            let keys = match key {
                "late" | "on_time" => format!("settled.{key}"),
                "online" => "received.online".to_owned(),
                block => format!("{block}.total"),
            };
            let name = part.name.clone().unwrap_or_default();
            let finding = at(figures.place, &keys).with("part", name).with("sum", sum.to_string());
            found.push(finding.related(part.place));
        }
    }
}

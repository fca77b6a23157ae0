//! Blanks where none belong in a name or an address: doubled, before a comma, or of a kind that cannot be seen.

use std::sync::LazyLock;

use regex::Regex;

use super::super::texts::Text;
use super::super::{Check, Found, Group, Rule, Scene, site_texts, texts};
use crate::diagnostics::Severity;
use crate::model::Procedure;

pub(super) static RULE: Rule = Rule {
    name: "stray-blanks",
    severity: Severity::Warning,
    group: Group::Wording,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/stray-blanks.yaml"),
    check: Check::Both(check, beside),
};

/// Two blanks, a blank before a mark or behind an opening bracket, or a blank that is not the usual one.
static STRAY: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"[ \u{a0}]{2}|[\u{a0}\u{2000}-\u{200a}\u{202f}\u{3000}]| [,;.:)](?:\s|$)|\( ").expect("a pattern")
});

fn check(procedure: &Procedure, _: &Scene<'_>, found: &mut Found) {
    texts::names(procedure, |text| of_text(&text, found));
}

fn beside(scene: &Scene<'_>, found: &mut Found) {
    site_texts::short(scene.site, |text| of_text(&text, found));
}

fn of_text(text: &Text<'_>, found: &mut Found) {
    if let Some(blank) = STRAY.find(text.says) {
        found.push(text.finding().with("text", texts::around(text.says, blank.range())));
    }
}

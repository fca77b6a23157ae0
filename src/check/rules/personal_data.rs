//! A number that looks like a citizen's identity number.

use std::sync::LazyLock;

use regex::{Match, Regex};

use super::super::text::is_of_word;
use super::super::{Check, Found, Group, Rule, Scene, site_texts, texts};
use crate::diagnostics::Severity;
use crate::model::Procedure;

pub(super) static RULE: Rule = Rule {
    name: "personal-data",
    severity: Severity::Error,
    group: Group::Portal,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/personal-data.yaml"),
    check: Check::Both(check, beside),
};

/// Twelve digits, the first of them 0, as every identity number has them; some write them in groups of three.
static IDENTITY: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"0[0-9]{11}|0[0-9]{2}(?:[ .][0-9]{3}){3}").expect("a pattern"));

fn identity(text: &str) -> Option<Match<'_>> {
    let is_alone = |number: &Match<'_>| {
        !text[..number.start()].ends_with(is_of_word) && !text[number.end()..].starts_with(is_of_word)
    };
    IDENTITY.find_iter(text).find(is_alone)
}

fn check(procedure: &Procedure, _: &Scene<'_>, found: &mut Found) {
    texts::everything(procedure, |text| {
        if let Some(number) = identity(text.says) {
            found.push(text.finding().with("text", hidden(number.as_str())));
        }
    });
}

fn beside(scene: &Scene<'_>, found: &mut Found) {
    let look = |text| identity(text).map(|number| number.range());
    site_texts::seek_everywhere(scene.site, look, |finding, number| found.push(finding.with("text", hidden(number))));
}

/// The beginning of a number: a finding must not publish it again.
fn hidden(number: &str) -> String {
    format!("{}…", &number[..4])
}

#[cfg(test)]
mod tests {
    use super::identity;

    #[test]
    fn an_identity_number_has_twelve_digits_and_stands_alone() {
        assert_eq!(identity("CCCD số 001234567890.").map(|number| number.as_str()), Some("001234567890"));
        for other in ["0012345678901", "101234567890", "a001234567890", "001234567890đ", "0912 345 678"] {
            assert!(identity(other).is_none(), "{other}");
        }
    }
}

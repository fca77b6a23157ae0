//! A pattern of paths in the settings that cannot be understood, or that no file meets.

use super::super::settings::{below_content, matcher};
use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::{Diagnostic, Severity, Sources};
use crate::model::Strictness;

pub(in super::super) static RULE: Rule = Rule {
    name: "unusable-pattern",
    severity: Severity::Error,
    group: Group::Checking,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/unusable-pattern.yaml"),
    check: Check::Site(check),
};

fn check(scene: &Scene<'_>, found: &mut Found) {
    for path in &scene.site.settings.strictness.paths {
        if matcher(&path.pattern).is_none() {
            found.push(at(path.place, "").with("pattern", &*path.pattern).with("fault", "broken"));
        }
    }
}

/// Patterns that meet none of the files there are: most often a folder is misspelled. They do no harm beyond that what
/// they settle does not happen.
pub(in super::super) fn idle(strictness: &Strictness, sources: &Sources) -> Vec<Diagnostic> {
    let meets_none = |pattern: &str| {
        let matcher = matcher(pattern);
        matcher.is_some_and(|matcher| !sources.paths().any(|path| matcher.is_match(below_content(path))))
    };
    let idle = strictness.paths.iter().filter(|path| meets_none(&path.pattern));
    idle.map(|path| Diagnostic::warning(RULE.name, path.place).with("pattern", &*path.pattern).with("fault", "idle"))
        .collect()
}

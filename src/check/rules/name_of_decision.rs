//! The name is that of the decision, not of the procedure.

use super::super::text::{excerpt, low};
use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::Severity;
use crate::model::Procedure;

pub(super) static RULE: Rule = Rule {
    name: "name-of-decision",
    severity: Severity::Error,
    group: Group::Definition,
    complaint: None,
    grounds: &["63/2010/NĐ-CP, Điều 8 khoản 2 điểm a"],
    example: include_str!("../examples/name-of-decision.yaml"),
    check: Check::Procedure(check),
};

/// How titles of decisions begin. Names of procedures begin with `Công bố` and `Quyết định` too.
const TITLES: [&str; 14] = [
    "công bố danh mục thủ tục",
    "công bố danh mục các thủ tục",
    "công bố danh mục tthc",
    "công bố thủ tục hành chính",
    "công bố các thủ tục hành chính",
    "công bố mới",
    "danh mục thủ tục hành chính",
    "quyết định công bố",
    "quyết định số",
    "quyết định về việc công bố",
    "về việc công bố",
    "v/v công bố",
    "về việc ban hành danh mục thủ tục",
    "ban hành danh mục thủ tục",
];

/// Whether a name is the title of a decision.
pub(super) fn is_title(name: &str) -> bool {
    let name = low(name);
    let own = name.strip_prefix("thủ tục ").unwrap_or(&name);
    TITLES.iter().any(|title| own.starts_with(title))
}

fn check(procedure: &Procedure, _: &Scene<'_>, found: &mut Found) {
    if is_title(&procedure.name) {
        found.push(at(procedure.place, "name").with("name", excerpt(&procedure.name)));
    }
}

//! The same condition twice in one list.

use std::collections::HashSet;

use super::super::text::{bare, excerpt};
use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::Severity;
use crate::model::Procedure;

pub(super) static RULE: Rule = Rule {
    name: "duplicate-condition",
    severity: Severity::Warning,
    group: Group::Wording,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/duplicate-condition.yaml"),
    check: Check::Procedure(check),
};

/// Fewer letters say too little to be a condition of their own.
const SHORTEST: usize = 16;

fn check(procedure: &Procedure, _: &Scene<'_>, found: &mut Found) {
    let Some(conditions) = &procedure.conditions else { return };
    if let Some(twice) = repeated(conditions) {
        found.push(at(procedure.place, "conditions").with("text", excerpt(twice)));
    }
}

/// The first line that stands twice among the items of a list. A heading, or a line that leads to a list, begins
/// another one, which may ask for the same again.
fn repeated(conditions: &str) -> Option<&str> {
    let mut seen = HashSet::new();
    for line in conditions.lines() {
        let bare = bare(line);
        if line.trim_end().ends_with(':') || line.starts_with('#') {
            seen.clear();
        } else if bare.chars().count() >= SHORTEST && !seen.insert(bare) {
            return Some(line);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::repeated;

    #[test]
    fn only_items_of_one_list_are_compared() {
        assert_eq!(repeated("- Có chỗ ở hợp pháp;\n- Đủ 18 tuổi.\n- có chỗ ở hợp pháp."), Some("- có chỗ ở hợp pháp."));
        assert_eq!(repeated("Cá nhân:\n- Có chỗ ở hợp pháp.\nTổ chức:\n- Có chỗ ở hợp pháp."), None);
        assert_eq!(repeated("- Có đất.\n- Có đất."), None);
    }
}

//! The same condition twice in one list.

use std::collections::HashSet;

use super::super::text::{excerpt, unmarked, wording};
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

fn check(procedure: &Procedure, _: &Scene<'_>, found: &mut Found) {
    let Some(conditions) = &procedure.conditions else { return };
    if let Some(twice) = repeated(conditions) {
        found.push(at(procedure.place, "conditions").with("text", excerpt(twice)).with("again", ""));
    }
}

/// The first line that stands twice among the items of a list. A heading, or a line that leads to a list, begins
/// another one, which may ask for the same again.
fn repeated(conditions: &str) -> Option<&str> {
    let (mut seen, mut last, mut before) = (HashSet::new(), None, String::new());
    for line in conditions.lines().filter(|line| !line.trim().is_empty()) {
        let (bare, marker) = (wording(&unmarked(line)), marker(line));
        if last.replace(marker).is_some_and(|last| last != marker) {
            seen.clear();
        }
        // Lines without a mark may lead to a list: only the next one can repeat them.
        let is_heading = unmarked(line).trim_end().ends_with(':') || line.starts_with('#');
        // Of two lines side by side none leads to the other, whatever they begin with.
        let is_next = !bare.is_empty() && *before == bare;
        before.clone_from(&bare);
        if is_next && !is_heading {
            return Some(line);
        }
        if marker.1.is_none() || is_heading {
            seen.retain(|known| !is_heading && *known == bare);
        }
        if is_heading {
            continue;
        }
        if !bare.is_empty() && !seen.insert(bare) {
            return Some(line);
        }
    }
    None
}

/// What items of one list begin with: the same mark, as far in; of numbered ones `1`, of lettered ones `a`.
fn marker(line: &str) -> (usize, Option<char>) {
    let indented = line.trim_start();
    // Bold letters are no mark of a list, dashes of all lengths are one.
    let text = ["**", "__"].iter().find_map(|bold| indented.strip_prefix(bold)).unwrap_or(indented);
    let mark = text.chars().next().filter(|first| !first.is_alphanumeric());
    let mark = mark.map(|mark| if ['–', '—'].contains(&mark) { '-' } else { mark });
    let label = text.split_once(['.', ')']).map_or("", |(label, _)| label);
    let is_number = matches!(label.len(), 1 | 2) && label.bytes().all(|byte| byte.is_ascii_digit());
    let is_letter = matches!(label.as_bytes(), [letter] if letter.is_ascii_lowercase()) || label == "đ";
    let sign = if is_number { Some('1') } else { is_letter.then_some('a') };
    (line.len() - indented.len(), mark.or(sign))
}

#[cfg(test)]
mod tests {
    use super::repeated;

    #[test]
    fn only_items_of_one_list_are_compared() {
        assert_eq!(repeated("- Có chỗ ở hợp pháp;\n- Đủ 18 tuổi.\n- có chỗ ở hợp pháp."), Some("- có chỗ ở hợp pháp."));
        assert_eq!(repeated("Cá nhân:\n- Có chỗ ở hợp pháp.\nTổ chức:\n- Có chỗ ở hợp pháp."), None);
        assert_eq!(repeated("a) Cá nhân\n- Có chỗ ở hợp pháp.\nb) Tổ chức\n- Có chỗ ở hợp pháp."), None);
        let numbered = "1. Chủ hộ đủ 18 tuổi.\n2. Không bị cấm.\n3. Chủ hộ đủ 18 tuổi.";
        assert_eq!(repeated(numbered), Some("3. Chủ hộ đủ 18 tuổi."));
        assert_eq!(repeated("1. Cá nhân\na) Có chỗ ở hợp pháp.\n2. Tổ chức\na) Có chỗ ở hợp pháp."), None);
        assert_eq!(repeated("- Từ đủ 75 tuổi.\n- Có đất.\n- từ đủ 75 tuổi;"), Some("- từ đủ 75 tuổi;"));
    }

    #[test]
    fn what_only_looks_otherwise_is_the_same() {
        assert_eq!(repeated("- Đủ **75** tuổi.\n- Có đất.\n- Đủ 75 tuổi "), Some("- Đủ 75 tuổi "));
        assert_eq!(repeated("- Đủ 75 tuổi.\n- Có đất.\n– Đủ 75 tuổi"), Some("– Đủ 75 tuổi"));
        assert_eq!(repeated("Đủ 75 tuổi.\n- Đủ 75 tuổi"), Some("- Đủ 75 tuổi"));
        assert_eq!(repeated("**Cá nhân**\n- Có đất.\n**Tổ chức**\n- Có đất."), None);
        assert_eq!(repeated("**Cá nhân:**\n- Có đất.\n**Tổ chức:**\n- Có đất."), None);
    }
}

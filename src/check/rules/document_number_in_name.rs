//! The number of a document stands behind the name: another column of the table was copied with it.

use super::super::texts::Text;
use super::super::{Check, Found, Group, Rule, Scene, number, site_texts, texts};
use crate::diagnostics::Severity;
use crate::model::Procedure;

pub(super) static RULE: Rule = Rule {
    name: "document-number-in-name",
    severity: Severity::Warning,
    group: Group::Wording,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/document-number-in-name.yaml"),
    check: Check::Both(check, beside),
};

fn check(procedure: &Procedure, _: &Scene<'_>, found: &mut Found) {
    texts::own_names(procedure, |text| of_name(&text, found));
}

fn beside(scene: &Scene<'_>, found: &mut Found) {
    site_texts::listed(scene.site, |text| of_name(&text, found));
}

fn of_name(text: &Text<'_>, found: &mut Found) {
    if let Some(cited) = glued(text.says) {
        found.push(text.finding().with("number", cited));
    }
}

/// The number of a document that stands behind a name without belonging to it.
pub(super) fn glued(name: &str) -> Option<String> {
    let name = number::joined(name);
    number::cited(&name).find(|cited| is_glued(&name, cited)).map(str::to_owned)
}

/// Whether the name ends with the number and no word leads to the document: a name may well speak of one (`theo quy định tại Nghị định số …`).
fn is_glued(name: &str, cited: &str) -> bool {
    const KINDS: [&str; 8] = ["số", "định", "nghị", "tư", "thông", "luật", "quyết", "quyết định"];
    const LEADING: [&str; 24] = [
        "theo", "tại", "của", "kèm", "bởi", "trong", "và", "hoặc", "với", "hiện", "dụng", "cứ", "dẫn", "khoản", "điều",
        "điểm", "cùng", "do", "về", "từ", "ở", "là", "nêu", "quy",
    ];
    let Some((before, after)) = name.split_once(cited) else { return false };
    let is_last = after.trim_start_matches(['.', ' ', ')']).is_empty() || after.trim_start().starts_with("ngày ");
    let mut words = before.split_whitespace().rev().skip_while(|word| KINDS.contains(&word.to_lowercase().as_str()));
    let last = words.next().unwrap_or_default();
    let is_open = last.starts_with('(') || last.ends_with([',', '(', ':', '–', '-', ';']);
    is_last
        && !last.is_empty()
        && !is_open
        && !last.chars().any(|letter| letter.is_ascii_digit())
        && !LEADING.contains(&last.to_lowercase().as_str())
}

#[cfg(test)]
mod tests {
    use super::is_glued;

    #[test]
    fn a_number_without_a_word_before_it_is_glued() {
        for (name, glued) in [
            ("Cấp giấy phép lấy cát Nghị định số 22/2026/NĐ-CP", true),
            ("Cấp giấy phép lấy cát 22/2026/NĐ-CP", true),
            ("Hỗ trợ theo quy định tại Nghị định số 22/2026/NĐ-CP", false),
            ("Cấp phép hoạt động trước khi Nghị định số 22/2026/NĐ-CP có hiệu lực", false),
            ("Hỗ trợ theo Nghị định 22/2026/NĐ-CP của Chính phủ", false),
            ("Hưởng chế độ của Luật số 22/2026/NĐ-CP", false),
            ("Trợ cấp (Nghị định 22/2026/NĐ-CP)", false),
        ] {
            assert_eq!(is_glued(name, "22/2026/NĐ-CP"), glued, "{name}");
        }
    }
}

//! A form is named, but there is none to download.

use super::super::papers::is_note;
use super::super::text::{excerpt, low};
use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::Severity;
use crate::load::raw::Actor;
use crate::model::{Part, Procedure};

pub(super) static RULE: Rule = Rule {
    name: "form-not-attached",
    severity: Severity::Warning,
    group: Group::Definition,
    complaint: None,
    grounds: &["63/2010/NĐ-CP, Điều 8 khoản 2 điểm h"],
    example: include_str!("../examples/form-not-attached.yaml"),
    check: Check::Procedure(check),
};

fn check(procedure: &Procedure, _: &Scene<'_>, found: &mut Found) {
    for document in procedure.cases.iter().flat_map(|case| &case.documents) {
        if !document.gaps.has(Part::Form) || is_note(document) || !document.must_be_brought() {
            continue;
        }
        let texts = [Some(&document.name), document.note.as_ref()];
        if let Some(words) = texts.into_iter().flatten().find_map(|text| form_named(text)) {
            let finding = at(document.place, "").with("document", excerpt(&document.name));
            found.push(finding.with("form", words));
        }
    }
    told_in_steps(procedure, found);
}

/// Steps of the citizen that name a form by its number, where no paper has a form or names one.
fn told_in_steps(procedure: &Procedure, found: &mut Found) {
    let mut documents = procedure.cases.iter().flat_map(|case| &case.documents);
    let excused = procedure.excuses(Part::Form);
    if excused || documents.any(|document| !document.gaps.has(Part::Form) || form_named(&document.name).is_some()) {
        return;
    }
    for step in procedure.steps.iter().filter(|step| step.actor == Some(Actor::Citizen)) {
        if let Some(words) = form_named(&step.text).filter(|words| words != "mẫu") {
            let finding = at(step.place, "text");
            found.push(finding.with("document", excerpt(&step.text)).with("form", words));
        }
    }
}

/// The words that name a form: `Mẫu số 01`, `theo mẫu`. What is merely a sample (mẫu chữ ký, mẫu vật) is none.
fn form_named(text: &str) -> Option<String> {
    let low = low(text);
    for (at, _) in low.match_indices("mẫu") {
        let before = low[..at].trim_end_matches([' ', '(']);
        let after = low[at + "mẫu".len()..].trim_start();
        let whole = low[..at].chars().next_back().is_none_or(|before| !before.is_alphanumeric());
        let first = after.split([' ', ',', ';', ')', '.', ':']).next().unwrap_or_default();
        let numbered = first.chars().any(|letter| letter.is_ascii_digit());
        if whole && (first == "số" || numbered) {
            let number = after.strip_prefix("số").unwrap_or(after).trim_start();
            let number = number.split([' ', ',', ';', ')']).next().unwrap_or_default().to_uppercase();
            return Some(format!("Mẫu số {number}").trim_end_matches([' ', '.']).to_owned());
        }
        if whole && after.starts_with("tại phụ lục") {
            return Some("Mẫu tại Phụ lục".to_owned());
        }
        let ends = ["", "quy", "ban", "đơn", "do", "của", "tại"].contains(&first);
        if whole && ends && ["theo", "biểu"].iter().any(|word| before.ends_with(word)) {
            return Some("mẫu".to_owned());
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::form_named;

    #[test]
    fn forms_are_told_from_samples() {
        for (text, form) in [
            ("Tờ khai (Mẫu số 01)", Some("Mẫu số 01")),
            ("Phiếu đề nghị (Mẫu DC02 ban hành kèm theo Thông tư)", Some("Mẫu số DC02")),
            ("Tờ khai theo mẫu;", Some("mẫu")),
            ("Đơn theo mẫu tại Phụ lục III ban hành kèm theo Thông tư", Some("Mẫu tại Phụ lục")),
            ("Biểu mẫu: to-khai.docx", Some("mẫu")),
            ("Mẫu chữ ký của người được uỷ quyền", None),
            ("Kết quả thử nghiệm mẫu", None),
        ] {
            assert_eq!(form_named(text).as_deref(), form, "{text}");
        }
    }
}

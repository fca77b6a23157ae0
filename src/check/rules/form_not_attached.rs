//! A form is named, but there is none to download.

use super::super::papers::{is_note, without_copy};
use super::super::text::{excerpt, low, says};
use super::super::texts::{self, Text};
use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::Severity;
use crate::load::raw::Actor;
use crate::model::{Document, Part, Procedure};

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
    for (document, words) in papers(procedure) {
        let file = document.note.as_deref().and_then(file_named).filter(|_| words == "mẫu");
        let words = file.map_or(words, excerpt);
        let finding = at(document.place, "").with("document", excerpt(&document.name));
        found.push(finding.with("form", words));
    }
    for (text, words) in told(procedure).into_iter().filter(|_| !procedure.excuses(Part::Form)) {
        found.push(text.finding().with("document", excerpt(text.says)).with("form", words));
    }
}

/// Whether a form is named that is not there, excused or not.
pub(super) fn lacks_form(procedure: &Procedure) -> bool {
    papers(procedure).next().is_some() || !told(procedure).is_empty()
}

/// Papers that name a form, and have none.
fn papers(procedure: &Procedure) -> impl Iterator<Item = (&Document, String)> {
    procedure.cases.iter().flat_map(|case| &case.documents).filter_map(|document| {
        if !document.gaps.has(Part::Form) || is_note(document) || !document.must_be_brought() {
            return None;
        }
        let texts = [Some(&document.name), document.note.as_ref()];
        Some((document, texts.into_iter().flatten().find_map(|text| form_named(text))?))
    })
}

/// Steps of the citizen and notes that name a form by its number, each form once, where no paper has a form or names one.
fn told<'p>(procedure: &'p Procedure) -> Vec<(Text<'p>, String)> {
    let mut told: Vec<(Text<'p>, String)> = Vec::new();
    let mut documents = procedure.cases.iter().flat_map(|case| &case.documents);
    if documents.any(|document| !document.gaps.has(Part::Form) || form_named(&document.name).is_some()) {
        return told;
    }
    let mut look = |text: Text<'p>, is_of_citizen: bool| {
        let own = |part: &&str| !RECEIPTS.iter().any(|receipt| low(part).contains(receipt));
        let parts = text.says.split_inclusive([';', '\n']).flat_map(|part| part.split(". ")).filter(own);
        let mut parts = parts.filter(|part| is_of_citizen || is_filled_in(part)).filter_map(form_named);
        let named = parts.find(|words| words != "mẫu");
        let number = |words: &str| words.replacen("Mẫu số ", "Mẫu ", 1);
        if let Some(words) = named.filter(|words| told.iter().all(|(_, other)| number(other) != number(words))) {
            told.push((text, words));
        }
    };
    for step in procedure.steps.iter().filter(|step| step.actor != Some(Actor::Office)) {
        look(texts::one(step.place, "text", &step.text), step.actor == Some(Actor::Citizen));
    }
    texts::notes(procedure, |text| look(text, false));
    told
}

/// Whether a sentence speaks of what the person who hands in fills in: other forms are those of an office, which begins when it
/// has received something.
fn is_filled_in(sentence: &str) -> bool {
    const FILLED: [&str; 7] = ["điền", "kê khai", "tờ khai", "làm đơn", "viết đơn", "đơn đề nghị", "đơn đăng ký"];
    let sentence = low(sentence);
    let before = sentence.split("mẫu").next().unwrap_or_default();
    let is_of_office = ["tiếp nhận", "nhận được"].iter().any(|words| says(before, words));
    !is_of_office && FILLED.iter().any(|words| says(before, words))
}

/// Papers that an office fills in and gives: what stands behind “mẫu” says which of them is meant.
const RECEIPTS: [&str; 10] = [
    "phiếu tiếp nhận",
    "giấy tiếp nhận",
    "phiếu hẹn",
    "giấy hẹn",
    "phiếu biên nhận",
    "giấy biên nhận",
    "phiếu hướng dẫn",
    "phiếu từ chối",
    "giấy xác nhận thông tin về cư trú",
    "giấy xác nhận thông tin cư trú",
];

/// Whether the words before a form tell who issues the paper, or that it was issued: its form is filled in by them.
fn is_issued(before: &str) -> bool {
    let paper = without_copy(before.trim_start_matches(|first: char| !first.is_alphanumeric()));
    let is_given = [" đã cấp", " đã được cấp"].iter().any(|given| before.ends_with(given));
    if is_given || RECEIPTS.iter().any(|receipt| paper.starts_with(receipt)) {
        return true;
    }
    let Some(words) = before.strip_suffix("theo").map(str::trim_end).and_then(|words| words.strip_suffix(" cấp"))
    else {
        return false;
    };
    let clause = words.rsplit([',', ';', '(', '.']).next().unwrap_or_default();
    ["do", "được"].iter().any(|word| says(clause, word)) && !says(clause, "đề nghị")
}

/// What comes behind “theo mẫu” where no number does.
const BEHIND: [&str; 12] = ["", "quy", "ban", "đơn", "do", "của", "tại", "kèm", "đính", "trong", "nêu", "ở"];

/// Whose forms they are, behind “theo mẫu”.
const THEIRS: [&str; 4] = ["do doanh nghiệp", "do nước", "của doanh nghiệp", "của nhà tài trợ"];

/// The file of a form that a note of an import names: `Biểu mẫu: to-khai.docx`.
fn file_named(note: &str) -> Option<&str> {
    const ENDINGS: [&str; 8] = [".docx", ".doc", ".xlsx", ".xls", ".pdf", ".zip", ".rar", ".rtf"];
    let files = note.strip_prefix("Biểu mẫu:")?.trim();
    let low = files.to_ascii_lowercase();
    let ends = ENDINGS.iter().filter_map(|ending| low.find(ending).map(|at| at + ending.len()));
    // Of two endings at one place the longer one comes first.
    let end = ends.min_by_key(|end| low[..*end].rfind('.'))?;
    Some(&files[..end])
}

/// The words that name a form: `Mẫu số 01`, `theo mẫu`. What is merely a sample (mẫu chữ ký, mẫu vật) is none.
fn form_named(text: &str) -> Option<String> {
    let low = low(text);
    for (at, _) in low.match_indices("mẫu") {
        let before = low[..at].trim_end_matches([' ', '(']);
        let after = low[at + "mẫu".len()..].trim_start();
        let own = !is_issued(before);
        let whole = own && low[..at].chars().next_back().is_none_or(|before| !before.is_alphanumeric());
        let first = after.split([' ', ',', ';', ')', '.', ':']).next().unwrap_or_default();
        let numbered = first.chars().any(|letter| letter.is_ascii_digit());
        if whole && (first == "số" || numbered) {
            let number = after.strip_prefix("số").unwrap_or(after).trim_start();
            let number = number.trim_start_matches('(');
            let number = number.split([' ', ',', ';', ')']).next().unwrap_or_default();
            // The next word may run into the number.
            let number = number.split("mẫu").next().unwrap_or_default().to_uppercase();
            let word = if first == "số" { "Mẫu số" } else { "Mẫu" };
            return Some(format!("{word} {number}").trim_end_matches([' ', '.', ':']).to_owned());
        }
        if whole && after.starts_with("tại phụ lục") {
            return Some("Mẫu tại Phụ lục".to_owned());
        }
        // What the post, a donor or another country prints is not the site's to offer.
        let is_theirs = THEIRS.iter().any(|whose| after.starts_with(whose));
        let ends = BEHIND.contains(&first) && !is_theirs;
        if whole && ends && ["theo", "biểu"].iter().any(|word| before.ends_with(word)) {
            return Some("mẫu".to_owned());
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::{file_named, form_named};

    #[test]
    fn forms_are_told_from_samples() {
        for (text, form) in [
            ("Tờ khai (Mẫu số 01)", Some("Mẫu số 01")),
            ("Phiếu đề nghị (Mẫu DC02 ban hành kèm theo Thông tư)", Some("Mẫu DC02")),
            ("Tờ khai theo mẫu;", Some("mẫu")),
            ("Tờ khai theo mẫu kèm Thông tư 04/2020/TT-BTP", Some("mẫu")),
            ("Bản vẽ theo mẫu kiến trúc", None),
            ("Đơn theo mẫu tại Phụ lục III ban hành kèm theo Thông tư", Some("Mẫu tại Phụ lục")),
            ("Biểu mẫu: to-khai.docx", Some("mẫu")),
            ("Văn bản theo mẫu số (02/CV)", Some("Mẫu số 02/CV")),
            ("Đơn theo Mẫu TP-QTV-01Mẫu TP-QTV-01.docx", Some("Mẫu TP-QTV-01")),
            ("Bản sao phiếu gửi hồ sơ theo mẫu do doanh nghiệp cung ứng dịch vụ bưu chính phát hành", None),
            ("Giấy biên nhận do tổ chức quản lý cảng cấp theo Mẫu số 01 Phụ lục II", None),
            ("Văn bản đề nghị thay đổi vốn được cấp theo Mẫu số 01", Some("Mẫu số 01")),
            ("Phiếu tiếp nhận hồ sơ đã cấp (mẫu CT04)", None),
            ("- Bản chụp giấy xác nhận thông tin về cư trú (mẫu CT07)", None),
            ("Giấy chứng nhận đã được cấp (mẫu số 05)", None),
            ("Giấy xác nhận thu nhập (Mẫu số 04)", Some("Mẫu số 04")),
            ("Mẫu chữ ký của người được uỷ quyền", None),
            ("Kết quả thử nghiệm mẫu", None),
        ] {
            assert_eq!(form_named(text).as_deref(), form, "{text}");
        }
        assert_eq!(file_named("Biểu mẫu: Mẫu 01.docxMẫu 02.doc"), Some("Mẫu 01.docx"));
        assert_eq!(file_named("Điền theo mẫu"), None);
    }
}

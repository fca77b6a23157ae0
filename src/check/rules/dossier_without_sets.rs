//! Nobody knows how many sets of the dossier.

use std::ops::Range;

use super::super::{Check, Found, Group, Rule, Scene, at, texts};
use crate::diagnostics::Severity;
use crate::model::{Part, Procedure};

pub(super) static RULE: Rule = Rule {
    name: "dossier-without-sets",
    severity: Severity::Warning,
    group: Group::Definition,
    complaint: None,
    grounds: &["63/2010/NĐ-CP, Điều 8 khoản 2 điểm d"],
    example: include_str!("../examples/dossier-without-sets.yaml"),
    check: Check::Procedure(check),
};

fn check(procedure: &Procedure, _: &Scene<'_>, found: &mut Found) {
    if procedure.excuses(Part::Sets) {
        return;
    }
    let lacking: Vec<_> =
        procedure.cases.iter().filter(|case| case.gaps.has(Part::Sets) && !case.gaps.has(Part::Documents)).collect();
    if lacking.is_empty() {
        return;
    }
    let written = in_words(procedure);
    // Said once where it is so everywhere.
    if lacking.len() > 1 && lacking.len() == procedure.cases.len() {
        found.push(at(procedure.place, "cases").with("written", written));
        return;
    }
    for case in lacking {
        found.push(at(case.place, "sets").with("written", &*written));
    }
}

/// Where a text of the procedure tells the number after all (`nộp 01 bộ hồ sơ`); empty when none does.
fn in_words(procedure: &Procedure) -> String {
    let mut written = String::new();
    texts::all(procedure, |text| {
        if written.is_empty() {
            written = number_of_sets(text.says).map(|range| texts::around(text.says, range)).unwrap_or_default();
        }
    });
    written
}

/// `01 bộ hồ sơ`, `01 (một) bộ hồ sơ`, `một bộ hồ sơ`; `Số lượng hồ sơ: 01 bộ`.
fn number_of_sets(text: &str) -> Option<Range<usize>> {
    const SETS: &str = "bộ hồ sơ";
    let told = text.match_indices(SETS).find_map(|(at, _)| {
        let before = text[..at].trim_end();
        let number =
            before.rsplit_once('(').filter(|_| before.ends_with(')')).map_or(before, |(number, _)| number.trim_end());
        let word = number.rsplit(char::is_whitespace).next().unwrap_or_default();
        let tells =
            word.ends_with(|last: char| last.is_ascii_digit()) || ["một", "hai", "ba"].contains(&&*word.to_lowercase());
        // Several changes may be told “in one dossier”, and an office may keep sets or send them on.
        let lead = number[..number.len() - word.len()].trim_end().to_lowercase();
        let is_of_others = ["trong", "mỗi", "kèm", "kèm theo", "lưu", "lưu trữ", "chuyển", "bàn giao"]
            .iter()
            .any(|word| lead.ends_with(word));
        (tells && !is_of_others).then(|| number.len() - word.len()..at + SETS.len())
    });
    told.or_else(|| labelled(text))
}

/// `số lượng hồ sơ: 01 (một) bộ`.
fn labelled(text: &str) -> Option<Range<usize>> {
    const LABEL: &str = "ố lượng hồ sơ:";
    /// Bytes behind the label: `01 (một) bộ`, and no sentence in which sets come up.
    const LONGEST: usize = 20;
    let start = text.find(LABEL)? + LABEL.len();
    let rest = text[start..].trim_start();
    let tells = rest.starts_with(|first: char| first.is_ascii_digit())
        || ["một", "hai", "ba"].iter().any(|number| rest.to_lowercase().starts_with(number));
    let end = rest.find("bộ")? + "bộ".len();
    let begin = text.len() - rest.len();
    (tells && end <= LONGEST).then_some(begin..begin + end)
}

#[cfg(test)]
mod tests {
    use super::number_of_sets;

    #[test]
    fn a_number_of_sets_is_found_in_words() {
        for (text, found) in [
            ("Tổ chức nộp 01 bộ hồ sơ tại", Some("01 bộ hồ sơ")),
            ("gửi 02 (hai) bộ hồ sơ đến", Some("02 (hai) bộ hồ sơ")),
            ("Một bộ hồ sơ", Some("Một bộ hồ sơ")),
            ("nộp bộ hồ sơ tại quầy", None),
            ("(01) toàn bộ hồ sơ", None),
            ("gộp các lần đăng ký trong một bộ hồ sơ", None),
            ("Cảng vụ báo cáo kết quả thẩm định gửi kèm 02 bộ hồ sơ đến Cục", None),
            ("b) Số lượng hồ sơ: 01 (một) bộ.", Some("01 (một) bộ")),
            ("Bộ phận một cửa lưu 01 bộ hồ sơ. Chuyển 01 bộ hồ sơ cho cơ quan thuế", None),
            ("Số lượng hồ sơ: theo quy định, nộp cả bộ", None),
        ] {
            assert_eq!(number_of_sets(text).map(|range| &text[range]), found, "{text}");
        }
    }
}

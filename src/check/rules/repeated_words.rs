//! The same words twice in a row in a name.

use super::super::texts::Text;
use super::super::{Check, Found, Group, Rule, Scene, site_texts, texts};
use crate::diagnostics::Severity;
use crate::model::Procedure;

pub(super) static RULE: Rule = Rule {
    name: "repeated-words",
    severity: Severity::Warning,
    group: Group::Wording,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/repeated-words.yaml"),
    check: Check::Both(check, beside),
};

/// From this many words on nothing but a slip repeats itself.
const LONG: usize = 10;

/// Two or more words that follow upon themselves. A single word may: many Vietnamese words are doubled.
fn repeated(text: &str) -> Option<String> {
    let words: Vec<String> = text.split_whitespace().map(str::to_lowercase).collect();
    let most = words.len() / 2;
    (2..=most).find_map(|length| {
        let twice = |at: &usize| words[*at..at + length] == words[at + length..at + 2 * length];
        let slip = |at: &usize| {
            let own = &words[*at..at + length];
            (length >= LONG && (*at == 0 || !is_between(own))) || !is_list(own, words.get(at + 2 * length))
        };
        let at = (0..=words.len() - 2 * length).filter(twice).find(slip)?;
        Some(words[at..at + length].join(" "))
    })
}

/// Whether the words are parts of the members of a list, which share them: “mua, thuê | mua, thuê | nhà”,
/// “công trình, | công trình, | phương tiện”.
fn is_list(words: &[String], next: Option<&String>) -> bool {
    let ends = |word: &&String| word.ends_with([',', ';', '/']);
    let (last, others) = words.split_last().map_or((None, words), |(last, others)| (Some(last), others));
    last.is_some_and(|last| ends(&last)) || (others.iter().any(|word| ends(&word)) && next.is_some())
}

/// Whether a member of a list ends within the words: they are the end of one and the beginning of the next.
fn is_between(words: &[String]) -> bool {
    words.iter().rev().skip(1).any(|word| word.ends_with([',', ';']))
}

fn check(procedure: &Procedure, _: &Scene<'_>, found: &mut Found) {
    texts::titles(procedure, |text| of_name(&text, found));
}

fn beside(scene: &Scene<'_>, found: &mut Found) {
    site_texts::names(scene.site, |text| of_name(&text, found));
}

fn of_name(text: &Text<'_>, found: &mut Found) {
    if let Some(twice) = repeated(text.says) {
        found.push(text.finding().with("text", twice));
    }
}

#[cfg(test)]
mod tests {
    use super::repeated;

    #[test]
    fn members_of_a_list_may_share_words() {
        for slip in [
            ("giấy phép nhận chìm ở biển ở biển và giao khu vực biển", "ở biển"),
            ("khu công nghệ cao, khu kinh tế công nghệ cao, khu kinh tế", "công nghệ cao, khu kinh tế"),
        ] {
            assert_eq!(repeated(slip.0).as_deref(), Some(slip.1));
        }
        for list in [
            "Đăng ký mua, thuê mua, thuê nhà ở xã hội",
            "cấp Quân đoàn, Binh đoàn, Binh chủng",
            "dự án đầu tư xây dựng công trình, công trình, phương tiện giao thông",
            "Giấy phép thăm dò nước dưới đất, Quyết định cấp lại giấy phép khai thác nước dưới đất, Quyết định cấp lại giấy phép khai thác nước mặt",
            "Giấy phép tạm nhập, tái xuất; Giấy phép tạm nhập, tái xuất; Giấy phép tạm xuất",
        ] {
            assert_eq!(repeated(list), None);
        }
    }
}

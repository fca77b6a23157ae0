//! An abbreviation that neither the procedure nor the glossary explains.

use std::collections::BTreeSet;

use super::super::bygone::obsolete;
use super::super::{Check, Found, Group, Rule, Scene, site_texts, texts};
use crate::diagnostics::{FileId, Severity};
use crate::model::Procedure;

pub(super) static RULE: Rule = Rule {
    name: "unknown-abbreviation",
    severity: Severity::Note,
    group: Group::Wording,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/unknown-abbreviation.yaml"),
    check: Check::Both(check, beside),
};

/// Fewer letters are names of units, countries and signs.
const SHORTEST: usize = 3;

/// Abbreviations that need no explanation any more, names of bodies and firms that all know, and words written like them.
const USUAL: [&str; 54] = [
    "ADN", "AFF", "AIDS", "APEC", "ASEAN", "ATM", "BHTN", "BHXH", "BHYT", "BIDV", "CCCD", "CMND", "DOC", "DOCX", "EVN",
    "FIFA", "FPT", "GPS", "HIV", "HĐND", "JPEG", "JPG", "KIT", "MRI", "OTP", "PDF", "PNG", "PPTX", "QR", "SEA", "SMS",
    "STT", "THCS", "THPT", "TIN", "TNHH", "TTHC", "UBND", "UNDP", "UNESCO", "UNICEF", "USB", "USD", "VIN", "VND",
    "VNPT", "VNĐ", "VOV", "VTV", "WHO", "WTO", "XLSX", "XML", "ZIP",
];

/// Words before what is the name of a form, a code or an appendix and no abbreviation.
const NAMERS: [&str; 5] = ["lục", "mã", "mẫu", "số", "ký hiệu"];

/// Ends of names of files.
const FILES: [&str; 4] = [".doc", ".pdf", ".xls", ".zip"];

/// What stands before an abbreviation that is explained right there.
const EXPLAINING: [&str; 6] = ["(", "gọi là ", "gọi: ", "tắt là ", "tắt: ", "viết là "];

fn check(procedure: &Procedure, scene: &Scene<'_>, found: &mut Found) {
    if scene.site.is_unread("", Some("glossary")) {
        return;
    }
    let mut told: Vec<&str> = Vec::new();
    texts::all(procedure, |text| {
        for (start, word) in abbreviations(text.says) {
            let is_known = USUAL.contains(&word) || scene.abbreviations().contains(word);
            let is_found = || is_of_old(text.says, start, scene);
            if !is_known && !told.contains(&word) && !is_explained(word, procedure) && !is_found() {
                told.push(word);
                found.push(text.finding().with("text", word));
            }
        }
    });
}

fn beside(scene: &Scene<'_>, found: &mut Found) {
    if scene.site.is_unread("", Some("glossary")) {
        return;
    }
    // Once a file.
    let mut told = BTreeSet::new();
    let mut is_new = |file: FileId, word: &'_ str, text: &str| {
        let is_known = USUAL.contains(&word) || scene.abbreviations().contains(word);
        !is_known && !says_meaning(word, text) && told.insert((file, word.to_owned()))
    };
    site_texts::published(scene.site, |text| {
        // What is called so may be called so by everybody: AGRIBANK, CITES.
        if NAMES.contains(&text.keys.to_string().as_str()) {
            return;
        }
        for (start, word) in abbreviations(text.says) {
            if !is_of_old(text.says, start, scene) && is_new(text.place.file, word, text.says) {
                found.push(text.finding().with("text", word));
            }
        }
    });
    for page in &scene.site.pages {
        for (start, word) in abbreviations(&page.body) {
            if !is_of_old(&page.body, start, scene) && is_new(page.place.file, word, &page.body) {
                found.push(site_texts::in_page(page, &(start..start + word.len())).with("text", word));
            }
        }
    }
}

/// Whether what begins there is a part of what is found as the name of a body that is no more.
fn is_of_old(text: &str, start: usize, scene: &Scene<'_>) -> bool {
    obsolete(text, scene.site.as_of).is_some_and(|word| word.contains(&start))
}

/// Keys of what is called something.
const NAMES: [&str; 5] = ["name", "short_name", "owner", "term", "abbreviation"];

/// The words of three capital letters or more that are abbreviations, with where they begin: not shouted, no number, no
/// name of a file or form.
fn abbreviations(text: &str) -> Vec<(usize, &str)> {
    let words = if has_capitals(text) { words(text) } else { Vec::new() };
    let abbreviations = (0..words.len()).filter(|at| is_abbreviation(text, &words, *at));
    abbreviations.map(|at| words[at]).collect()
}

/// Whether letters enough for an abbreviation are capital, one after another: nearly no text has any.
fn has_capitals(text: &str) -> bool {
    let (mut run, mut lead) = (0, 0);
    text.bytes().any(|byte| {
        run = match (lead, byte) {
            (_, b'A'..=b'Z') | (0xc3, 0x82 | 0x8a | 0x94) | (0xc4, 0x82 | 0x90) | (0xc6, 0xa0 | 0xaf) => run + 1,
            // The first byte of two: the second one tells.
            (_, 0xc3 | 0xc4 | 0xc6) => run,
            _ => 0,
        };
        lead = byte;
        run >= SHORTEST
    })
}

/// Words of letters and digits, with where they begin.
fn words(text: &str) -> Vec<(usize, &str)> {
    let mut words = Vec::new();
    let mut rest = 0;
    for word in text.split(|letter: char| !letter.is_alphanumeric()) {
        if !word.is_empty() {
            words.push((rest, word));
        }
        rest += word.len() + text[rest + word.len()..].chars().next().map_or(0, char::len_utf8);
    }
    words
}

fn is_abbreviation(text: &str, words: &[(usize, &str)], at: usize) -> bool {
    let (start, word) = words[at];
    let is_short = word.chars().count() >= SHORTEST && word.chars().all(is_capital);
    if !is_short || is_number(word) || is_joined(text, start, word) {
        return false;
    }
    // What a mark divides does not stand together.
    let together = |one: (usize, &str), two: (usize, &str)| text[one.0 + one.1.len()..two.0].trim().is_empty();
    let last = at.checked_sub(1).map(|before| words[before]);
    let two: Vec<_> = words[at.saturating_sub(2)..at].iter().map(|(_, word)| word.to_lowercase()).collect();
    let is_named = NAMERS.iter().any(|namer| two.join(" ").ends_with(namer));
    let before = last.filter(|before| together(*before, words[at]));
    let after = words.get(at + 1).filter(|after| together(words[at], **after));
    let (before, after) = (before.map_or("", |(_, word)| word), after.map_or("", |(_, word)| word));
    let is_beside = |other: &str| {
        let is_shouted = other.chars().filter(|letter| letter.is_uppercase()).count() > 1 && !USUAL.contains(&other);
        is_shouted || other.contains(|letter: char| letter.is_ascii_digit())
    };
    !is_beside(before) && !is_beside(after) && !is_named && !is_of_file(&text[start + word.len()..])
}

/// Whether a word is a Roman number, or the address of an air traffic network.
fn is_number(word: &str) -> bool {
    word.bytes().all(|letter| b"IVXLC".contains(&letter)) || word.contains("VVVV")
}

/// Whether a letter may stand in an abbreviation: a capital one without the mark of a tone, which only whole words have.
const fn is_capital(letter: char) -> bool {
    matches!(letter, 'A'..='Z' | 'Ă' | 'Â' | 'Đ' | 'Ê' | 'Ô' | 'Ơ' | 'Ư')
}

/// Whether a word is a part of something larger: of a number of a document, a code, an address; or what a form says.
fn is_joined(text: &str, start: usize, word: &str) -> bool {
    let joins = |letter: &char| "/-–_@&+".contains(*letter);
    let mut after = text[start + word.len()..].chars();
    let next = after.next();
    let is_dotted = next == Some('.') && after.next().is_some_and(char::is_alphanumeric);
    let is_quoted = text[..start].ends_with(['“', '"']) && text[start + word.len()..].starts_with(['”', '"']);
    // A sign may be cut at its dash: `407/QĐ - NHPT`.
    let sign = text[..start].trim_end().strip_suffix(['-', '–']).map_or("", str::trim_end);
    let is_of_sign = sign.rsplit(char::is_whitespace).next().is_some_and(|sign| sign.contains('/'));
    let before = text[..start].chars().next_back();
    is_quoted
        || is_of_sign
        || before.as_ref().is_some_and(|letter| joins(letter) || *letter == '.')
        || next.as_ref().is_some_and(joins)
        || is_dotted
}

/// Whether the name of a file ends not far behind.
fn is_of_file(rest: &str) -> bool {
    /// Names of files are no longer.
    const FAR: usize = 100;
    let end = rest.char_indices().nth(FAR).map_or(rest.len(), |(end, _)| end);
    FILES.iter().any(|ending| rest[..end].contains(ending))
}

/// Whether a procedure says somewhere what an abbreviation means.
fn is_explained(word: &str, procedure: &Procedure) -> bool {
    let mut is_explained = false;
    texts::all(procedure, |text| is_explained |= says_meaning(word, text.says));
    is_explained
}

/// Whether a text says what an abbreviation means: `thẻ căn cước (CCCD)`, `CCCD (thẻ căn cước)`.
fn says_meaning(word: &str, text: &str) -> bool {
    text.match_indices(word).any(|(start, _)| {
        let before = text[..start].trim_end_matches(['“', '"']);
        let after = text[start + word.len()..].trim_start_matches(['”', '"']).trim_start();
        after.starts_with(['(', ')']) || EXPLAINING.iter().any(|words| before.ends_with(words))
    })
}

#[cfg(test)]
mod tests {
    use super::{abbreviations, has_capitals, is_capital};

    #[test]
    fn capital_letters_are_told_by_their_bytes() {
        for letter in '\0'..='\u{2fff}' {
            assert_eq!(has_capitals(&format!("ă{letter}{letter}{letter}")), is_capital(letter), "{letter:?}");
            assert_eq!(has_capitals(&format!("Ă{letter}Ư")), is_capital(letter), "{letter:?}");
        }
    }

    #[test]
    fn abbreviations_are_told_from_numbers_names_and_shouted_words() {
        let found = |text| abbreviations(text).into_iter().map(|(_, word)| word).collect::<Vec<_>>();
        assert_eq!(found("Người nộp thuế TNCN và NLĐ, UBND"), ["TNCN", "NLĐ", "UBND"]);
        assert_eq!(found("In và ký GCNQSDĐ mới, đăng ký HĐLĐ, số hiệu IMO"), ["GCNQSDĐ", "HĐLĐ", "IMO"]);
        for text in [
            "Nghị định 123/2015/NĐ-CP, Thông tư số 30-TTLT",
            "HỒ SƠ GỒM CÓ, BẢN SAO CHO TOÀN BỘ",
            "TCVN 11565:2016, Phụ lục IIA, mẫu TKHQ, chương XVIII",
            "Biểu mẫu: Mau TPHS so.docx",
            "www.BHXH.gov.vn, a@TEST.vn",
            "Quyết định số 407/QĐ - NHPT, Thông tư số 49/2015/TT- BYT",
            "điền vào ô “REMARK” của giấy chứng nhận",
            "thửa đất ký hiệu ONT trên bản đồ",
        ] {
            assert_eq!(found(text), [""; 0], "{text}");
        }
    }
}

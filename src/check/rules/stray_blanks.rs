//! Blanks where none belong: in a name, a heading or an address doubled, before a comma, or of a kind that cannot be seen; in
//! sentences and on pages before a comma. Doubled ones between the words of a sentence are shown as one.

use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use super::super::texts::Text;
use super::super::{Check, Found, Group, Rule, Scene, foreign_texts, record_texts, site_labels, site_texts, texts};
use crate::diagnostics::{Severity, single_blanks};
use crate::model::{Procedure, markdown};

pub(super) static RULE: Rule = Rule {
    name: "stray-blanks",
    severity: Severity::Warning,
    group: Group::Wording,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/stray-blanks.yaml"),
    check: Check::Both(check, beside),
};

/// Two blanks, a blank before a mark or behind an opening bracket, or a blank that is not the usual one.
static STRAY: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(
        r"[ \u{a0}]{2}|[\u{a0}\u{2000}-\u{200a}\u{202f}\u{3000}]| [,;.:)](?:\s|$)|[\p{L}0-9)] [,;][\p{L}0-9]|\( ",
    )
    .expect("a pattern")
});

/// The same for sentences and pages, where blanks also lay out tables and lists.
static STRAY_IN_TEXT: LazyLock<Regex> = LazyLock::new(|| {
    let marks = r"\p{L}[\u{a0} ]+[,;.](?:\s|$)|[0-9)][\u{a0} ]+[,;](?:\s|$)|[\p{L}0-9)][\u{a0} ]+[,;][\p{L}0-9]";
    Regex::new(&format!(r"{marks}|\([ \u{{a0}}]+\p{{L}}")).expect("a pattern")
});

fn check(procedure: &Procedure, _: &Scene<'_>, found: &mut Found) {
    texts::short(procedure, |text| {
        of_short(&text, found);
    });
    foreign_texts::of_procedure(procedure, |text, is_short| {
        of_foreign(&text, is_short, found);
    });
    texts::told(procedure, |text| of_sentences(&text, found));
}

fn beside(scene: &Scene<'_>, found: &mut Found) {
    let mut told = BTreeSet::new();
    let mut look = |text: Text<'_>| {
        if of_short(&text, found) {
            told.insert((text.place, text.keys.to_string()));
        }
    };
    site_texts::short(scene.site, &mut look);
    site_labels::short(scene.site, &mut look);
    record_texts::short(scene.site, &mut look);
    foreign_texts::of_site(scene.site, |text, is_short| of_foreign(&text, is_short, found));
    let mut look = |text: Text<'_>| {
        if told.is_empty() || !told.contains(&(text.place, text.keys.to_string())) {
            of_sentences(&text, found);
        }
    };
    site_texts::published(scene.site, &mut look);
    record_texts::all(scene.site, &mut look);
    for page in &scene.site.pages {
        let code = markdown::code(&page.body);
        let is_code = |at: usize| code.iter().any(|code| code.contains(&at));
        if let Some(blank) = STRAY_IN_TEXT.find_iter(&page.body).find(|blank| !is_code(blank.start())) {
            let finding = site_texts::in_page(page, &blank.range());
            found.push(finding.with("text", shown(&page.body, blank.range())));
        }
    }
}

/// Whether a text has bytes beside each other as all that is looked for: nearly all texts are told by this alone.
fn may_be_stray(text: &str) -> bool {
    text.as_bytes().windows(2).any(|pair| {
        matches!(
            pair,
            [b' ', b' ' | b',' | b';' | b'.' | b':' | b')'] | [b'(', b' '] | [0xc2, 0xa0] | [0xe2 | 0xe3, 0x80]
        )
    })
}

/// Tells whether something was found.
fn of_short(text: &Text<'_>, found: &mut Found) -> bool {
    let blank = Some(text.says).filter(|text| may_be_stray(text)).and_then(|text| STRAY.find(text));
    if let Some(blank) = &blank {
        found.push(text.finding().with("text", shown(text.says, blank.range())));
    }
    blank.is_some()
}

fn of_sentences(text: &Text<'_>, found: &mut Found) {
    let blank = Some(text.says).filter(|text| may_be_stray(text)).and_then(|text| STRAY_IN_TEXT.find(text));
    if let Some(blank) = blank {
        found.push(text.finding().with("text", shown(text.says, blank.range())));
    }
}

/// The words around stray blanks, with these as a reader can see them: `Thủ tục␣␣đăng ký`.
fn shown(text: &str, stray: Range<usize>) -> String {
    let found = &text[stray.clone()];
    // A blank behind a comma is where it belongs.
    let is_all = found.trim().is_empty() || found.starts_with('(');
    let found = if is_all { found } else { found.trim_end() };
    let rest = &text[stray.start + found.len()..];
    let more = if is_all { rest.len() - rest.trim_start_matches([' ', '\u{a0}']).len() } else { 0 };
    let end = stray.start + found.len() + more;
    let seen: String =
        text[stray.start..end].chars().map(|letter| if letter.is_whitespace() { '␣' } else { letter }).collect();
    let marked = [&text[..stray.start], &seen, &text[end..]].concat();
    single_blanks(&texts::around(&marked, stray.start..stray.start + seen.len()))
}

fn of_foreign(text: &Text<'_>, is_short: bool, found: &mut Found) {
    if is_short {
        of_short(text, found);
    } else {
        of_sentences(text, found);
    }
}

#[cfg(test)]
mod tests {
    use super::{STRAY, STRAY_IN_TEXT, may_be_stray, shown};

    #[test]
    fn a_reader_sees_the_blanks() {
        let seen = |text: &str| STRAY.find(text).map(|stray| shown(text, stray.range()));
        for (text, expected) in [
            ("Thủ tục   thử", "Thủ tục␣␣␣thử"),
            ("Thủ tục\u{a0}thử", "Thủ tục␣thử"),
            ("Giấy , bản chính", "Giấy␣, bản chính"),
            ("Giấy ( bản chính)", "Giấy (␣bản chính)"),
        ] {
            assert_eq!(seen(text).as_deref(), Some(expected));
        }
    }

    #[test]
    fn nothing_stray_escapes_the_first_look() {
        let parts =
            ["", "a", "đ", " ", "\u{a0}", "\u{2003}", "\u{202f}", "\u{3000}", ",", ";", ".", ":", "(", ")", "1"];
        for first in parts {
            for second in parts {
                for third in parts {
                    let text = format!("a{first}{second}{third}b");
                    assert!(!STRAY.is_match(&text) || may_be_stray(&text), "{text:?}");
                    assert!(!STRAY_IN_TEXT.is_match(&text) || STRAY.is_match(&text), "{text:?}");
                }
            }
        }
    }
}

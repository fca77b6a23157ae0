//! How words are made equal: composed letters, look-alikes, marks and case. The engine folds what people type in the
//! same way; both are held to the same table of pairs by a test.

use std::borrow::Cow;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::{decompose_canonical, is_combining_mark};

/// Text in the letters that Vietnamese uses: composed, `ƣ` as `ư`, Icelandic `Ð` and African `Ɖ` as `Đ`, blanks of
/// one kind, nothing invisible.
pub(super) fn clean(text: &str) -> Cow<'_, str> {
    if text.chars().all(is_clean) {
        return Cow::Borrowed(text);
    }
    let letters = text.nfc().filter(|letter| !is_invisible(*letter)).map(|letter| match letter {
        'ƣ' => 'ư',
        'Ƣ' => 'Ư',
        'Ð' | 'Ɖ' => 'Đ',
        'ð' | 'ɖ' => 'đ',
        '~' => '-',
        other if other.is_whitespace() || other.is_control() => ' ',
        other => other,
    });
    Cow::Owned(letters.collect())
}

/// Whether a letter surely stays as it is: what Vietnamese is written with, in composed form.
const fn is_clean(letter: char) -> bool {
    let is_usual = matches!(letter, ' '..='}' | '¡'..='\u{2ff}' | '\u{1e00}'..='\u{1eff}' | '‐'..='‧');
    is_usual && !matches!(letter, '\u{ad}' | 'ƣ' | 'Ƣ' | 'Ð' | 'ð' | 'Ɖ' | 'ɖ')
}

/// Soft hyphens, joiners, marks of direction, and the private glyphs that old fonts leave behind.
const fn is_invisible(letter: char) -> bool {
    matches!(letter, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' | '\u{e000}'..='\u{f8ff}')
}

/// A word without case and marks: `đ` is `d`, and `y` at the end of a syllable is `i`.
pub(super) fn fold(word: &str) -> String {
    let mut folded = String::with_capacity(word.len());
    for letter in word.to_lowercase().chars() {
        decompose_canonical(letter, |part| match part {
            'đ' => folded.push('d'),
            part if !is_combining_mark(part) => folded.push(part),
            _ => {}
        });
    }
    if folded.len() > 1 && folded.ends_with('y') {
        let before = &folded[..folded.len() - 1];
        let after_consonant = before.ends_with(|letter| !matches!(letter, 'a' | 'e' | 'i' | 'o' | 'u' | 'y'));
        if after_consonant || before.ends_with("qu") {
            folded.pop();
            folded.push('i');
        }
    }
    folded
}

#[cfg(test)]
mod tests {
    use super::{clean, fold};

    #[test]
    fn what_people_take_for_equal_is_equal() {
        for (one, other) in [
            ("Đăng", "dang"),
            ("kỹ", "KĨ"),
            ("lý", "lí"),
            ("quý", "quí"),
            ("hoà", "hòa"),
            ("thuỷ", "thủy"),
            ("đất", "dat"),
        ] {
            assert_eq!(fold(one), fold(other), "{one}");
        }
        for (one, other) in [("máy", "mái"), ("ngày", "ngài"), ("y", "i"), ("thuý", "thúi")] {
            assert_ne!(fold(one), fold(other), "{one}");
        }
    }

    #[test]
    fn what_is_surely_clean_is_so_for_the_tables_too() {
        for letter in ('\0'..=char::MAX).filter(|letter| super::is_clean(*letter)) {
            // With a letter of another plane, the short way is not taken.
            let (text, rest) = (format!("a{letter}a\u{1f600}"), format!("a{letter}a"));
            assert_eq!(clean(&text).trim_end_matches('\u{1f600}'), rest, "{letter:?}");
        }
    }

    #[test]
    fn look_alikes_and_invisible_letters_go() {
        assert_eq!(clean("Ðăng\u{ad} ký"), "Đăng ký");
        assert_eq!(clean("Nhà nƣớc"), "Nhà nước");
        assert_eq!(clean("Ho\u{300}a\u{a0}gia\u{309}i"), "Hòa giải");
    }
}

//! Vietnamese alphabetical order: Đ after D, tones in their order, a leading “Thủ tục” ignored.

use icu_collator::options::{CollatorOptions, Strength};
use icu_collator::preferences::CollationNumericOrdering;
use icu_collator::{Collator, CollatorBorrowed, CollatorPreferences};
use unicode_normalization::UnicodeNormalization as _;

/// Puts names in the order that a Vietnamese reader expects.
pub(super) struct Alphabet(Option<CollatorBorrowed<'static>>);

impl Alphabet {
    pub(super) fn new() -> Self {
        let mut options = CollatorOptions::default();
        options.strength = Some(Strength::Tertiary);
        let locale = icu_locale_core::locale!("vi");
        let mut preferences = CollatorPreferences::from(&locale);
        preferences.numeric_ordering = Some(CollationNumericOrdering::True);
        // The data is compiled into the library; were it not, the order of code points would do.
        Self(Collator::try_new(preferences, options).ok())
    }

    /// What a name is sorted by. Names that the alphabet takes for equal have the order of their letters.
    pub(super) fn key(&self, name: &str) -> Vec<u8> {
        let mut key = Vec::with_capacity(4 * name.len());
        if let Some(collator) = &self.0 {
            let Ok(()) = collator.write_sort_key_to(name, &mut key);
        }
        // Less than anything in the key of the alphabet.
        key.push(0);
        key.extend_from_slice(name.as_bytes());
        key
    }
}

/// The name by which a procedure is sorted and listed: without a leading “Thủ tục”, its first letter large.
pub(super) fn listed(name: &str) -> String {
    const LEADING: [&str; 3] = ["thủ tục hành chính", "thủ tục", "thủ tục:"];
    let mut rest = name.trim();
    for leading in LEADING {
        let length: usize = rest.chars().take(leading.chars().count()).map(char::len_utf8).sum();
        let (head, tail) = rest.split_at(length);
        let tail_trimmed = tail.trim_start_matches([':', '-', '–', '“', '"', ' ']);
        if head.to_lowercase() == leading && tail.starts_with([' ', ':', '-']) && !tail_trimmed.is_empty() {
            rest = tail_trimmed;
            break;
        }
    }
    let mut characters = rest.chars();
    characters.next().map_or_else(String::new, |first| first.to_uppercase().chain(characters).collect())
}

/// The letter under which a name stands in an index: the base letter, so Á and À stand under A, Ă and Đ under their own.
pub(super) fn letter(name: &str) -> String {
    let Some(first) = name.chars().find(|character| character.is_alphanumeric()) else { return "#".to_owned() };
    if !first.is_alphabetic() {
        return "#".to_owned();
    }
    // Tones go, the marks that make other letters stay: breve, circumflex, horn.
    let kept =
        first.nfd().filter(|character| !matches!(character, '\u{300}' | '\u{301}' | '\u{303}' | '\u{309}' | '\u{323}'));
    kept.nfc().collect::<String>().to_uppercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_and_tones_stand_in_vietnamese_order() {
        let alphabet = Alphabet::new();
        let mut words = ["Đăng", "Da", "Dung", "Ăn", "An", "Áo", "Ân", "Mẫu 10", "Mẫu 2", "ma", "mạ", "má", "mà"];
        words.sort_by_cached_key(|word| alphabet.key(word));
        assert_eq!(words, ["An", "Áo", "Ăn", "Ân", "Da", "Dung", "Đăng", "ma", "mà", "má", "mạ", "Mẫu 2", "Mẫu 10"]);
    }

    #[test]
    fn a_leading_thu_tuc_is_ignored() {
        assert_eq!(listed("Thủ tục đăng ký kết hôn"), "Đăng ký kết hôn");
        assert_eq!(listed("THỦ TỤC HỢP NHẤT"), "HỢP NHẤT");
        assert_eq!(listed("Thủ tục"), "Thủ tục");
        assert_eq!(listed("Thủ tục: Cấp giấy phép"), "Cấp giấy phép");
    }

    #[test]
    fn an_index_letter_keeps_what_makes_another_letter() {
        for (name, expected) in
            [("ánh", "A"), ("Ấn", "Â"), ("đất", "Đ"), ("Ưu", "Ư"), ("(Cấp)", "C"), ("1. x", "#"), ("", "#")]
        {
            assert_eq!(letter(name), expected, "{name}");
        }
    }
}

//! Letters that only look like those of the Vietnamese alphabet.

use super::super::{Fix, Mend, Safety};
use super::changed;

pub(super) static FIX: Fix = Fix { rule: "look-alike-letter", safety: Safety::Safe, mend: Mend::Text(mend) };

fn mend(text: &str) -> Option<String> {
    let word = |word: &str| -> String {
        let is_latin = word.chars().any(|letter| letter.is_ascii_alphabetic());
        word.chars().map(|letter| meant(letter, is_latin)).collect()
    };
    let words: Vec<String> = text.split_inclusive(char::is_whitespace).map(word).collect();
    changed(text, words.concat())
}

/// The letter that was meant; letters of other alphabets only between Latin ones.
const fn meant(letter: char, is_latin: bool) -> char {
    match letter {
        'Ð' => 'Đ',
        'ð' => 'đ',
        'Ƣ' => 'Ư',
        'ƣ' => 'ư',
        _ if is_latin => among_latin(letter),
        _ => letter,
    }
}

/// Letters of Cyrillic and Greek that have the shape of a Latin one.
const fn among_latin(letter: char) -> char {
    match letter {
        'а' => 'a',
        'с' => 'c',
        'е' => 'e',
        'һ' => 'h',
        'і' => 'i',
        'о' | 'ο' => 'o',
        'р' => 'p',
        'х' => 'x',
        'у' => 'y',
        'А' | 'Α' => 'A',
        'В' | 'Β' => 'B',
        'С' => 'C',
        'Е' | 'Ε' => 'E',
        'Н' | 'Η' => 'H',
        'І' | 'Ι' => 'I',
        'К' | 'Κ' => 'K',
        'М' | 'Μ' => 'M',
        'Ν' => 'N',
        'О' | 'Ο' => 'O',
        'Р' | 'Ρ' => 'P',
        'Т' | 'Τ' => 'T',
        'Х' | 'Χ' => 'X',
        'Υ' => 'Y',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::mend;

    #[test]
    fn a_stranger_between_latin_letters_becomes_one() {
        assert_eq!(mend("Ðơn xin cấp nƣớc").as_deref(), Some("Đơn xin cấp nước"));
        assert_eq!(mend("Тhủ tục hộ tịсh").as_deref(), Some("Thủ tục hộ tịch"));
        assert_eq!(mend("Москва"), None);
        assert_eq!(mend("Thủ tục"), None);
    }
}

//! Text that was read with another character table than it was written with: “Ná»™p”, “Nß╗Öp” for “Nộp”; text for the fonts
//! of old, as “Noäp hoà sô” (VNI) and “Nép hå s¬” (TCVN3); and text whose letters became question marks.

use std::ops::Range;

/// The first word that is garbled; `None` when the text can be read.
pub(super) fn garbled(text: &str) -> Option<Range<usize>> {
    if !text.bytes().any(|byte| matches!(byte, 0xc2 | 0xc3 | 0xe2 | b'?')) {
        return None;
    }
    let words = || text.split_whitespace().filter(|word| word.contains(char::is_alphabetic));
    let range = |word: &str| {
        let start = word.as_ptr() as usize - text.as_ptr() as usize;
        start..start + word.len()
    };
    if let Some(word) = words().find(|word| is_misread(word)) {
        return Some(range(word));
    }
    // One such word may be a name or a unit; fonts of old and lost letters show in most words.
    let mut strange = words().filter(|word| is_of_old_font(word) || has_lost_letter(word));
    let first = strange.next()?;
    let count = strange.count() + 1;
    (count >= 3 && count * 2 > words().count()).then(|| range(first))
}

/// Whether bytes of UTF-8 were read as those of Windows or of DOS: pairs of characters that no word has.
fn is_misread(word: &str) -> bool {
    let letters: Vec<char> = word.chars().collect();
    let is_box = |letter: char| matches!(letter, '\u{2500}'..='\u{259f}');
    let boxed = letters
        .windows(2)
        .any(|pair| pair.iter().any(|letter| is_box(*letter)) && pair.iter().any(|letter| letter.is_alphabetic()));
    boxed
        || letters.windows(2).any(|pair| match pair {
            // “XÃ” in capitals may stand before a quotation mark.
            ['Ã', next] => matches!(next, '\u{a1}'..='\u{bf}'),
            ['Ä' | 'Æ', next] => is_upper_byte(*next),
            _ => false,
        })
        || letters.windows(3).any(|three| matches!(three, ['á', 'º' | '»', last] if is_upper_byte(*last)))
}

/// Whether a character stands for one of the bytes 80 to BF in the table of Windows.
const fn is_upper_byte(letter: char) -> bool {
    matches!(
        letter,
        '\u{80}'
            ..='\u{bf}'
                | 'Œ'
                | 'œ'
                | 'Š'
                | 'š'
                | 'Ÿ'
                | 'Ž'
                | 'ž'
                | 'ƒ'
                | 'ˆ'
                | '˜'
                | '–'
                | '—'
                | '‘'
                | '’'
                | '‚'
                | '“'
                | '”'
                | '„'
                | '†'
                | '‡'
                | '•'
                | '…'
                | '‰'
                | '‹'
                | '›'
                | '€'
                | '™'
    )
}

/// Letters of the first table of the West that Vietnamese does not have.
const FOREIGN: &str = "äåæçëîïñöøûüþÿÄÅÆÇËÎÏÑÖØÛÜÞß";

/// Whether a word has letters that Vietnamese does not have, or pairs of them, as text for fonts of old has.
fn is_of_old_font(word: &str) -> bool {
    let is_sign =
        |letter: char| matches!(letter, '\u{a1}'..='\u{bf}') && !matches!(letter, '°' | '²' | '³' | '»' | '½');
    let letters: Vec<char> = word.chars().collect();
    let is_pair = |pair: &[char]| match *pair {
        // VNI writes the mark behind its vowel, as a letter of its own.
        ['a' | 'e', 'à' | 'á' | 'â' | 'ã'] | [_, 'ù' | 'õ'] => is_vowel(pair[0]),
        // TCVN3 has capitals and signs in the place of marked letters.
        [first, next] => {
            first.is_alphabetic() && is_sign(next) || first.is_lowercase() && next.is_uppercase() && !next.is_ascii()
        }
        _ => false,
    };
    word.contains(|letter| FOREIGN.contains(letter)) || letters.windows(2).any(is_pair)
}

const fn is_vowel(letter: char) -> bool {
    matches!(letter, 'a' | 'e' | 'i' | 'o' | 'u' | 'y' | 'â' | 'ê' | 'ô')
}

/// Whether a question mark stands between two letters; addresses may have that.
fn has_lost_letter(word: &str) -> bool {
    let letters: Vec<char> = word.chars().collect();
    let between =
        letters.windows(3).any(|three| three[1] == '?' && three[0].is_alphabetic() && three[2].is_alphabetic());
    between && !word.contains(['/', '.', '='])
}

#[cfg(test)]
mod tests {
    use super::garbled;

    #[test]
    fn text_of_another_table_is_told_by_its_words() {
        for text in [
            "Nß╗Öp hß╗ô s╞í tß║íi quß║ºy.",
            "Ná»™p há»“ sÆ¡ táº¡i quáº§y.",
            "Quáº§y sá»‘ 3",
            "Cáº¥p",
            "Noäp hoà sô taïi quaày.",
            "N·ép hå s¬ t¹i quÇy.",
            "§oµn kiÓm tra cña tØnh",
            "N?p h? s? t?i qu?y m?t c?a.",
            "HÃ´m nay",
        ] {
            assert!(garbled(text).is_some(), "{text}");
        }
    }

    #[test]
    fn names_units_and_quotations_are_right() {
        for text in [
            "ỦY BAN NHÂN DÂN XÃ”, “XÃ…”, “XÃ – PHƯỜNG”",
            "Diện tích 30 m², 5 m³/ngày, 25°C, khoản 1ª",
            "Công ty Müller & Söhne tại Köln",
            "Ông gọi «má», đá» và 50 % ½ ngày",
            "Mất giấy thì làm gì? Nộp ở đâu?",
            "https://dichvucong.gov.vn/a?b=c d?e",
            "Hồ sơ · Lệ phí · Thời hạn",
        ] {
            assert_eq!(garbled(text), None, "{text}");
        }
    }
}

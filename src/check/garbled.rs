//! Text that was read with another character table than it was written with: “Ná»™p”, “Nß╗Öp” for “Nộp”; text for the fonts
//! of old, as “Noäp hoà sô” (VNI) and “Nép hå s¬” (TCVN3); and text whose letters became question marks.

use std::ops::Range;

use super::lost_letters::{has_lost_letter, lacks_vowel};
use super::syllable::{CODAS, is_onset};
use super::text::range_of;

/// The first word that is garbled; `None` when the text can be read.
pub(super) fn garbled(text: &str) -> Option<Range<usize>> {
    if !may_be_garbled(text.as_bytes()) {
        return None;
    }
    let words = || text.split_whitespace().filter(|word| word.contains(char::is_alphabetic));
    if let Some(word) = words().find(|word| is_misread(word) || lacks_vowel(word) || is_syllable_of_tcvn3(word)) {
        return Some(range_of(word, text));
    }
    // Two words that no language has are enough. Of those with a foreign letter or a question mark one may be a name or
    // an address; lost letters show in most words.
    if let [first, _, ..] = words().filter(|word| is_impossible(word)).take(2).collect::<Vec<_>>()[..] {
        return Some(range_of(first, text));
    }
    let mut strange = words().filter(|word| is_foreign(word) || has_lost_letter(word));
    let first = strange.next()?;
    let count = strange.count() + 1;
    (count >= 3 && count * 2 > words().count()).then(|| range_of(first, text))
}

/// The same of a text in another language, whose words may have letters and endings that Vietnamese does not have: what no
/// language has.
pub(super) fn garbled_elsewhere(text: &str) -> Option<Range<usize>> {
    let words = || text.split_whitespace().filter(|word| word.contains(char::is_alphabetic));
    if let Some(word) = words().find(|word| is_misread(word)) {
        return Some(range_of(word, text));
    }
    // One alone may be a question that lacks its blank: “where?at the counter”.
    match words().filter(|word| has_lost_letter(word)).take(2).collect::<Vec<_>>()[..] {
        [first, _] => Some(range_of(first, text)),
        _ => None,
    }
}

/// Whether a text has bytes that garbled text has; nearly all texts are told by this alone.
fn may_be_garbled(bytes: &[u8]) -> bool {
    bytes.windows(2).enumerate().any(|(at, pair)| {
        let before = || at.checked_sub(1).and_then(|at| bytes.get(at)).copied().unwrap_or(b' ');
        match *pair {
            [b'?', next] => next.is_ascii_alphabetic() || !next.is_ascii(),
            [0xc2, next] => next > 0xa0,
            [0xe2, next] => matches!(next, 0x94..=0x96),
            [0xa2, next] => next == 0xe2,
            // Letters that Vietnamese does not have, or hardly, and those that it does not have behind another.
            [
                0xc3,
                0x84..=0x87
                | 0x8b
                | 0x8e
                | 0x8f
                | 0x91
                | 0x96
                | 0x98
                | 0x9b
                | 0x9c
                | 0x9e
                | 0x9f
                | 0xa4..=0xa7
                | 0xab
                | 0xae
                | 0xaf
                | 0xb1
                | 0xb6
                | 0xb8
                | 0xbb
                | 0xbc
                | 0xbe
                | 0xbf,
            ] => true,
            [0xc3, 0x80..=0x9e] => before().is_ascii_lowercase() || !before().is_ascii(),
            [0xc3, 0xa0 | 0xa1 | 0xa3] => matches!(before(), b'a' | b'e'),
            [0xc3, 0xa2] => matches!(before(), b'a' | b'e' | b'o'),
            [0xc3, 0xb5 | 0xb9] => matches!(before(), b'a' | b'e' | b'i' | b'o' | b'u' | b'y') || !before().is_ascii(),
            _ => false,
        }
    })
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
            // The marks of quotation and the dash: “donâ€™t”.
            ['â', '€'] => true,
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

fn is_foreign(word: &str) -> bool {
    word.contains(|letter| FOREIGN.contains(letter)) || is_impossible(word)
}

/// Whether a word has letters beside each other as only text for fonts of old has.
fn is_impossible(word: &str) -> bool {
    let is_sign = |letter: char| matches!(letter, '\u{a1}'..='\u{bf}') && !"°²³·»¼½¾".contains(letter);
    let letters: Vec<char> = word.chars().collect();
    // VNI writes the mark behind its vowel, as a letter of its own.
    let is_of_vni = |pair: &[char]| match *pair {
        ['a' | 'e', 'à' | 'á' | 'â' | 'ã'] | ['o', 'â'] | [_, 'ù' | 'õ'] => is_vowel(pair[0]),
        [vowel, mark] => is_vowel(vowel) && "äåëïûü".contains(mark),
        _ => false,
    };
    // TCVN3 has signs and capitals in the place of marked letters.
    let is_of_tcvn3 = |three: &[char]| match *three {
        [first, sign, last] if is_sign(sign) => first.is_alphabetic() && last.is_alphabetic(),
        [first, next, last] => first.is_lowercase() && matches!(next, 'À'..='Þ') && last.is_lowercase(),
        _ => false,
    };
    letters.windows(2).any(is_of_vni) || letters.windows(3).any(is_of_tcvn3) || word.starts_with("§¨")
}

/// Whether a sign or `ñ` is the only vowel of a whole syllable, as TCVN3 has them: “c«ng”, “t¹m”, “thñ”. In other languages a
/// vowel stands before `ñ`, and the quotation marks `«` and `»` stand around words.
fn is_syllable_of_tcvn3(word: &str) -> bool {
    let is_ended = |end: &str| CODAS.contains(&end);
    let word = word.trim_matches(|mark: char| mark.is_ascii_punctuation()).to_lowercase();
    let mut vowels = word.match_indices(['ñ', '«', '¹', '¸', '¶', 'µ', '©', '®']);
    let (Some((at, vowel)), None) = (vowels.next(), vowels.next()) else { return false };
    let (onset, end) = (&word[..at], &word[at + vowel.len()..]);
    is_onset(onset) && (is_ended(end) || (vowel == "ñ" && ["", "a", "i", "y"].contains(&end)))
}

const fn is_vowel(letter: char) -> bool {
    matches!(letter, 'a' | 'e' | 'i' | 'o' | 'u' | 'y' | 'â' | 'ê' | 'ô')
}

#[cfg(test)]
mod tests {
    use super::{garbled, garbled_elsewhere, is_foreign, is_misread, may_be_garbled};

    #[test]
    fn nothing_garbled_escapes_the_first_look() {
        for first in "abeiouyâêôđơAĐ".chars() {
            for letter in ('\u{a1}'..='\u{2600}').filter(|letter| letter.is_alphabetic() || *letter < '\u{c0}') {
                let word = format!("{first}{letter}n");
                let is_garbled = is_foreign(&word) || is_misread(&word);
                assert!(!is_garbled || may_be_garbled(word.as_bytes()), "{word}");
            }
        }
        assert!(!may_be_garbled("Hoàn toàn khoá học, cùng với phù hiệu, rõ ràng, võ thuật".as_bytes()));
    }

    #[test]
    fn text_of_another_table_is_told_by_its_words() {
        for text in [
            "Nß╗Öp hß╗ô s╞í tß║íi quß║ºy.",
            "Ná»™p há»“ sÆ¡ táº¡i quáº§y.",
            "Quáº§y sá»‘ 3",
            "Cáº¥p",
            "Noäp hoà sô taïi quaày.",
            "N·ép hå s¬ t¹i quÇy.",
            "C«ng bè danh mục",
            "Danh môc thñ tôc",
            "Uỷ ban cña xã",
            "T¹m tró",
            "§oµn kiÓm tra cña tØnh",
            "§¨ng ký khai sinh, kÕt h«n, khai tö, söa giÊy khai sinh, xin b¶n sao.",
            "Khai sinh: ñaêng kyù, keát hoân, khai töû, xin baûn sao trích luïc",
            "Lý lÞch t− ph¸p. Nộp tại quầy, trong giờ hành chính, có người hướng dẫn.",
            "N?p h? s? t?i qu?y m?t c?a.",
            "HÃ´m nay",
            "Xem â€œGiấy tờâ€\u{9d}",
            "Uỷ ban nh?n dân",
            "Uỷ ban nh□n dân",
            "Nộp tại Uỷ ban (nh¿n dân).",
            "Giấy tờ kh?c, ho?c bản sao",
            "Nộp gi?y",
            "Ngư?i nộp",
            "Bu?i chiều",
            "Chuy?n hồ sơ",
            "Ng??i nộp",
        ] {
            assert!(garbled(text).is_some(), "{text}");
        }
    }

    #[test]
    fn texts_in_other_languages_have_letters_of_their_own() {
        for text in ["Commune Peopleâ€™s Committee", "Ná»™p", "Office of Trß║íng", "Marri?ge re?istration", "CafÃ©"]
        {
            assert!(garbled_elsewhere(text).is_some(), "{text}");
        }
        for text in [
            "Who may apply? Where? When?",
            "Ask at the counter: where?at window 3",
            "See https://a.example/x?y=z and b.example?c",
            "Où déposer ? Le « dossier » complet à la mairie d’Öland, señor Müller – 30 m², São Tomé",
            "Thủ tục đăng ký kết hôn (marriage)",
            "在公社人民委员会办理",
            "Подача заявления",
        ] {
            assert_eq!(garbled_elsewhere(text), None, "{text}");
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
            "Nộp ở đâu?nếu mất thì sao?Hỏi ai?có ai trả lời?ở quầy",
            "□nam□nữ □ có □ không",
            "https://a.vn/th?n, q?n=1 và k?a.b",
            "Chữ isn?t, we?re trong câu tiếng nước ngoài",
            "¿qué?no",
            "https://dichvucong.gov.vn/a?b=c d?e",
            "Hồ sơ · Lệ phí · Thời hạn",
            "Bài hát naïve của Đoàn Müller ở São Tomé",
            "Trường hợp cấpĐối với và tỉnhĐồng",
            "Khoản 3§4, mục a«b» và Ñăk",
            "Hiện tượng El Niño và La Niña, giấy tờ của España cấp cho công dân Logroño, con Ñandú",
            "Ghi «ng», «công» và t«ng» thì đúng, m® 5",
        ] {
            assert_eq!(garbled(text), None, "{text}");
        }
    }
}

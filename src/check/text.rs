//! Comparing and quoting text as published: case, blanks and marks at the ends mean nothing.

use std::borrow::Cow;
use std::ops::Range;

use crate::diagnostics::single_blanks;

/// Where a part of a text, cut out of it, stands in it.
pub(super) fn range_of(part: &str, whole: &str) -> Range<usize> {
    let start = part.as_ptr() as usize - whole.as_ptr() as usize;
    start..start + part.len()
}

/// Lower case with single blanks, for comparing words. Rules ask for it of every name of every paper: it is one pass.
pub(super) fn low(text: &str) -> String {
    let mut low = String::with_capacity(text.len());
    let mut gap = false;
    for letter in text.chars() {
        if letter.is_whitespace() {
            gap = !low.is_empty();
            continue;
        }
        if gap {
            low.push(' ');
            gap = false;
        }
        match lower(letter) {
            Some(letter) => low.push(letter),
            None => low.extend(letter.to_lowercase()),
        }
    }
    low
}

/// Whether two texts have the same letters, large or small.
pub(super) fn is_same(one: &str, other: &str) -> bool {
    one == other || one.chars().map(small).eq(other.chars().map(small))
}

/// The small letter of a letter; of those that have several, the first.
fn small(letter: char) -> char {
    lower(letter).or_else(|| letter.to_lowercase().next()).unwrap_or(letter)
}

/// Whether a character is a letter or a digit.
pub(super) fn is_letter_or_digit(letter: char) -> bool {
    is_marked(letter) || letter.is_alphanumeric()
}

/// Whether a character is a letter.
pub(super) fn is_letter(letter: char) -> bool {
    is_marked(letter) || letter.is_alphabetic()
}

/// Whether a character is among the letters with marks, told without a look into the tables of Unicode.
const fn is_marked(letter: char) -> bool {
    matches!(letter, 'À'..='Ö' | 'Ø'..='ö' | 'ø'..='ʯ' | 'Ạ'..='ỹ')
}

/// The small letter of a letter of Vietnamese, without a look into the tables of Unicode; `None` for others.
fn lower(letter: char) -> Option<char> {
    let next = |distance: u32| char::from_u32(u32::from(letter) + distance);
    match letter {
        '\0'..='\u{7f}' => Some(letter.to_ascii_lowercase()),
        'à'..='ö' | 'ø'..='ÿ' | 'ă' | 'đ' | 'ĩ' | 'ũ' | 'ơ' | 'ư' => Some(letter),
        'À'..='Ö' | 'Ø'..='Þ' => next(0x20),
        'Ă' | 'Đ' | 'Ĩ' | 'Ũ' | 'Ơ' | 'Ư' => next(1),
        'Ạ'..='ỹ' => next(1 - (u32::from(letter) & 1)),
        _ => None,
    }
}

/// A text for comparing whole names: also without the marks and numbering at its ends (`a) Tờ khai;`).
pub(super) fn bare(text: &str) -> String {
    let mut bare = low(unnumbered(text));
    bare.truncate(bare.trim_end_matches(|end| !is_letter_or_digit(end)).len());
    bare
}

/// A text without the marks and the numbering before its first word.
fn unnumbered(text: &str) -> &str {
    let is_mark = |first: char| !is_letter_or_digit(first);
    let start = text.trim_start_matches(is_mark);
    // Numbering is two letters long at most, of three bytes each.
    let head = &start[..start.floor_char_boundary(7)];
    let numbering = head.find([')', '.']).filter(|end| head[..*end].chars().count() <= 2);
    numbering.map_or(start, |end| start[end + 1..].trim_start_matches(is_mark))
}

/// Without the marks of bold and slanted letters and of code.
pub(super) fn unmarked(text: &str) -> Cow<'_, str> {
    const MARKS: [char; 3] = ['*', '_', '`'];
    if text.contains(MARKS) { Cow::Owned(text.replace(MARKS, "")) } else { Cow::Borrowed(text) }
}

/// The same as [`bare`] for comparing with what others wrote: `hoà giải` and `hòa giải` are one.
pub(super) fn alike(text: &str) -> String {
    let bare = bare(text);
    let mut alike = String::with_capacity(bare.len());
    let mut letters = bare.chars().peekable();
    while let Some(letter) = letters.next() {
        match letters.peek().and_then(|next| toned_first(letter, *next)) {
            Some((first, second)) => {
                alike.extend([first, second]);
                letters.next();
            }
            None => alike.push(letter),
        }
    }
    alike
}

/// The same as [`alike`] without marks between the words, for sentences: a comma more or less says nothing new. Rules ask
/// for it of every step and paper: it is one pass.
pub(super) fn wording(text: &str) -> String {
    let mut words = String::with_capacity(text.len());
    let mut gap = false;
    let mut letters = unnumbered(text).chars().map(small).peekable();
    while let Some(letter) = letters.next() {
        if !is_letter_or_digit(letter) {
            gap = !words.is_empty();
            continue;
        }
        if gap {
            words.push(' ');
            gap = false;
        }
        match letters.peek().and_then(|next| toned_first(letter, *next)) {
            Some((first, second)) => {
                words.extend([first, second]);
                letters.next();
            }
            None => words.push(letter),
        }
    }
    words
}

/// Two vowels with the tone on the first, where it stands on the second.
fn toned_first(first: char, second: char) -> Option<(char, char)> {
    const TONED: [(char, &str, &str, char); 3] =
        [('o', "àáảãạ", "òóỏõọ", 'a'), ('o', "èéẻẽẹ", "òóỏõọ", 'e'), ('u', "ỳýỷỹỵ", "ùúủũụ", 'y')];
    // Nearly all letters are others.
    if !matches!(first, 'o' | 'u') {
        return None;
    }
    let (_, second, firsts, plain) = TONED
        .iter()
        .find(|(lead, seconds, ..)| *lead == first && seconds.contains(second))
        .map(|(lead, seconds, firsts, plain)| (lead, seconds.chars().position(|one| one == second), firsts, plain))?;
    Some((firsts.chars().nth(second?)?, *plain))
}

/// A name of a procedure for comparing: letters and digits only, without the word for procedure in front.
pub(super) fn plain_name(name: &str) -> String {
    let spaced: String = name.chars().map(|letter| if letter.is_alphanumeric() { letter } else { ' ' }).collect();
    let plain = alike(&spaced);
    plain.strip_prefix("thủ tục ").map_or_else(|| plain.clone(), str::to_owned)
}

/// The beginning of a text, for a message.
pub(super) fn excerpt(text: &str) -> String {
    const MOST: usize = 80;
    // A bullet of a font of its own says nothing elsewhere.
    let line = single_blanks(&text.replace(|letter| matches!(letter, '\u{e000}'..='\u{f8ff}'), " "));
    match line.char_indices().nth(MOST) {
        None => line,
        Some((end, _)) => format!("{}…", line[..end].trim_end()),
    }
}

/// Whether a character belongs to a word or a number.
pub(super) fn is_of_word(letter: char) -> bool {
    is_letter_or_digit(letter) || letter == '_'
}

/// Whether a stretch of a text is no part of a longer word or number.
pub(super) fn stands_alone(text: &str, stretch: &Range<usize>) -> bool {
    !text[..stretch.start].ends_with(is_of_word) && !text[stretch.end..].starts_with(is_of_word)
}

/// Whether a number goes on behind a mark.
pub(super) fn goes_on(after: &str) -> bool {
    after.strip_prefix(['/', '.', '-']).is_some_and(|rest| rest.starts_with(is_of_word))
}

/// Whether a text holds a word or run of words as such: `đ` is not in `đồng`.
pub(super) fn says(text: &str, words: &str) -> bool {
    text.match_indices(words).any(|(at, found)| {
        !text[..at].ends_with(is_letter_or_digit) && !text[at + found.len()..].starts_with(is_letter_or_digit)
    })
}

#[cfg(test)]
mod tests {
    use super::{alike, bare, excerpt, is_letter, is_letter_or_digit, low, lower, says, wording};

    #[test]
    fn small_letters_are_those_of_unicode() {
        for letter in ('\0'..='\u{2fff}').filter(|letter| lower(*letter).is_some()) {
            assert_eq!(lower(letter).into_iter().collect::<String>(), letter.to_lowercase().to_string(), "{letter}");
        }
        let all = "ĂÂĐÊÔƠƯÀẢÃÁẠẰẲẴẮẶẦẨẪẤẬÈẺẼÉẸỀỂỄẾỆÌỈĨÍỊÒỎÕÓỌỒỔỖỐỘỜỞỠỚỢÙỦŨÚỤỪỬỮỨỰỲỶỸÝỴ";
        assert!(all.chars().all(|letter| lower(letter).is_some()));
        assert_eq!(low("  Đăng\u{a0} KÝ\n\tƯu tiên ǅ "), "đăng ký ưu tiên ǆ");
    }

    #[test]
    fn letters_are_those_of_unicode() {
        for letter in '\0'..='\u{2fff}' {
            assert_eq!(is_letter(letter), letter.is_alphabetic(), "{letter:?}");
            assert_eq!(is_letter_or_digit(letter), letter.is_alphanumeric(), "{letter:?}");
        }
    }

    #[test]
    fn names_are_compared_without_numbering_and_marks() {
        assert_eq!(bare(" a)  Tờ khai đăng ký;"), "tờ khai đăng ký");
        assert_eq!(bare("- Tờ khai đăng ký."), bare("1. tờ  khai đăng ký"));
        assert_eq!(bare("(Mẫu số 01)"), "mẫu số 01");
        assert_eq!(alike("Sổ hoà giải, uỷ quyền, khoẻ"), alike("sổ hòa giải, ủy quyền, khỏe"));
        assert_eq!(bare("Giấy A. Giấy B"), "giấy a. giấy b");
        assert_eq!(wording("a) Trong 60 ngày, kể từ ngày sinh con;"), wording("Trong 60 ngày kể từ ngày sinh con"));
        assert_ne!(wording("dưới 1,5 ha"), wording("dưới 15 ha"));
    }

    #[test]
    fn excerpts_are_short_and_words_are_whole() {
        assert_eq!(excerpt("một\n hai"), "một hai");
        assert_eq!(excerpt("\u{f02d}\tGiấy"), "Giấy");
        assert!(excerpt(&"dài ".repeat(50)).chars().count() <= 81);
        assert!(says("theo mẫu số 1", "mẫu") && !says("mẫuđơn", "mẫu"));
    }
}

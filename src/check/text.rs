//! Comparing and quoting text as published: case, blanks and marks at the ends mean nothing.

/// Lower case with single blanks, for comparing words.
pub(super) fn low(text: &str) -> String {
    text.to_lowercase().split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A text for comparing whole names: also without the marks and numbering at its ends (`a) Tờ khai;`).
pub(super) fn bare(text: &str) -> String {
    let low = low(text);
    let start = low.trim_start_matches(|first: char| !first.is_alphanumeric());
    let numbering = start.split_once([')', '.']).filter(|(label, _)| label.chars().count() <= 2);
    let name = numbering.map_or(start, |(_, name)| name);
    name.trim_matches(|end: char| !end.is_alphanumeric()).to_owned()
}

/// The beginning of a text, for a message.
pub(super) fn excerpt(text: &str) -> String {
    const MOST: usize = 80;
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(MOST) {
        None => line,
        Some((end, _)) => format!("{}…", line[..end].trim_end()),
    }
}

/// Whether a text holds a word or run of words as such: `đ` is not in `đồng`.
pub(super) fn says(text: &str, words: &str) -> bool {
    text.match_indices(words).any(|(at, found)| {
        let before = text[..at].chars().next_back().is_none_or(|before| !before.is_alphanumeric());
        before && text[at + found.len()..].chars().next().is_none_or(|after| !after.is_alphanumeric())
    })
}

#[cfg(test)]
mod tests {
    use super::{bare, excerpt, says};

    #[test]
    fn names_are_compared_without_numbering_and_marks() {
        assert_eq!(bare(" a)  Tờ khai đăng ký;"), "tờ khai đăng ký");
        assert_eq!(bare("- Tờ khai đăng ký."), bare("1. tờ  khai đăng ký"));
        assert_eq!(bare("(Mẫu số 01)"), "mẫu số 01");
        assert_eq!(bare("Giấy A. Giấy B"), "giấy a. giấy b");
    }

    #[test]
    fn excerpts_are_short_and_words_are_whole() {
        assert_eq!(excerpt("một\n hai"), "một hai");
        assert!(excerpt(&"dài ".repeat(50)).chars().count() <= 81);
        assert!(says("theo mẫu số 1", "mẫu") && !says("mẫuđơn", "mẫu"));
    }
}

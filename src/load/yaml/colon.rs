//! Colons that were forgotten between a key and its value, where another one stands in the value.

/// Where the key begins of a line that has a quote right behind it: `note "Thứ Tư: nghỉ"`.
pub(super) fn lost_colon(line: &str) -> Option<usize> {
    let says = line.trim_start_matches([' ', '-']);
    let (key, value) = says.split_once(' ')?;
    let is_key = !key.is_empty() && key.bytes().all(|letter| letter.is_ascii_lowercase() || letter == b'_');
    (is_key && value.trim_start().starts_with(['"', '\''])).then_some(line.len() - says.len())
}

/// Which of the known keys a key begins with that goes on in words: its colon is that of the text behind it.
pub(super) fn swallowed<'k>(text: &str, known: &[&'k str]) -> Option<&'k str> {
    let (word, value) = text.split_once(' ')?;
    known.iter().copied().find(|key| *key == word && !value.trim().is_empty())
}

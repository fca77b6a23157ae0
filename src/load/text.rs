//! Bytes → text: UTF-8, byte order mark, line ends. What is wrong is reported; what can be read is read.

use std::borrow::Cow;

use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

use super::odd;
use crate::diagnostics::{Diagnostic, FileId, Findings, Place};

/// The text of a file without its byte order mark; `None` when it is not UTF-8.
pub(super) fn decode<'b>(file: FileId, bytes: &'b [u8], findings: &mut Findings) -> Option<&'b str> {
    let content = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    if content.len() < bytes.len() {
        findings.push(Diagnostic::warning("byte-order-mark", Place::point(file, 1, 1)));
    }
    let text = match simdutf8::compat::from_utf8(content) {
        Ok(text) => text,
        Err(error) => {
            findings.push(not_utf8(file, bytes, &content[..error.valid_up_to()]));
            return None;
        }
    };
    if let Some(end) = text.find('\r') {
        let line = text[..end].matches('\n').count() + 1;
        let place = Place::point(file, u32::try_from(line).unwrap_or(u32::MAX), 1);
        findings.push(Diagnostic::note("windows-line-ends", place));
    }
    Some(text)
}

/// Begin two texts of one part of a file, which a program could not merge, and end them.
pub(super) const MERGE_BEGIN: &str = "<<<<<<< ";
pub(super) const MERGE_END: &str = ">>>>>>> ";

/// The line of the first mark that was left behind where two texts of a file could not be merged. The line between them
/// may be one that belongs to the text.
pub(super) fn merge_mark(text: &str) -> Option<u32> {
    marked(text, &[MERGE_BEGIN, MERGE_END])
}

/// The first line that begins with one of some marks.
pub(super) fn marked(text: &str, marks: &[&str]) -> Option<u32> {
    (1..).zip(text.lines()).find(|(_, line)| marks.iter().any(|mark| line.starts_with(mark))).map(|(number, _)| number)
}

/// A text in which nothing was left behind by merging. Where every line means something no reader stumbles over the marks.
pub(super) fn merged<'t>(file: FileId, text: &'t str, findings: &mut Findings) -> Option<&'t str> {
    let Some(line) = merge_mark(text) else { return Some(text) };
    findings.push(Diagnostic::error("merge-mark", Place::point(file, line, 1)));
    None
}

/// Whether a text has nothing but what Vietnamese is usually written with: letters up to U+02FF and U+1E00–U+1EFF, most
/// punctuation from U+2010 to U+203F, `₫`. Such a text is in NFC and has no odd character.
///
/// It is asked of every byte of all content, so it goes on to the end: without a way out many bytes are one step.
pub(super) fn is_usual(text: &str) -> bool {
    let bytes = text.as_bytes();
    let strange = bytes.windows(3).fold(false, |strange, three| strange | doubt(three[0], three[1], three[2]));
    // The last two bytes begin no character of three.
    let (end, last) = (bytes.last_chunk::<2>(), bytes.last());
    !strange && !end.is_some_and(|two| doubt(two[0], two[1], b' ')) && !last.is_some_and(|one| doubt(*one, b' ', b' '))
}

/// Whether the first of three bytes begins a character that is not usual.
const fn doubt(first: u8, second: u8, third: u8) -> bool {
    let control = (first < b' ' && first != b'\n' && first != b'\r' && first != b'\t') || first == 0x7f;
    // U+0080–U+009F are orders to machines, U+00AD is a hyphen that does not show.
    let latin = first == 0xc2 && (second < 0xa0 || second == 0xad);
    let vietnamese = first == 0xe1 && second & 0xfc == 0xb8;
    let punctuation = first == 0xe2 && second == 0x80 && third >= 0x90 && (third < 0xa8 || third > 0xae);
    let dong = first == 0xe2 && second == 0x82 && third == 0xab;
    // Two-byte characters below U+0300 begin with less than 0xCC.
    control || latin || (first >= 0xcc && !(vietnamese || punctuation || dong))
}

/// Whether a text is surely in NFC; the Unicode tables are asked only when it is not usual.
pub(super) fn is_composed(text: &str) -> bool {
    is_usual(text) || is_nfc_quick(text.chars()) == IsNormalized::Yes
}

/// Text in NFC without hidden characters, with a finding when it was not so.
pub(super) fn composed(file: FileId, text: &str, findings: &mut Findings) -> String {
    let text = odd::cleaned(Cow::Borrowed(text), findings, |odd| {
        odd::find(text, Place::point(file, 1, 1), odd, false).unwrap_or(Place::file(file))
    });
    if is_composed(&text) {
        return text.into_owned();
    }
    let composed: String = text.nfc().collect();
    if let Some(line) = text.lines().zip(composed.lines()).position(|(was, is)| was != is) {
        let place = Place::point(file, u32::try_from(line + 1).unwrap_or(u32::MAX), 1);
        findings.push(Diagnostic::warning("not-nfc", place).with("text", ""));
    }
    composed
}

/// UTF-16 and legacy encodings get a word of their own: they come from saving in an old program.
fn not_utf8(file: FileId, bytes: &[u8], valid: &[u8]) -> Diagnostic {
    if bytes.starts_with(b"\xFF\xFE") || bytes.starts_with(b"\xFE\xFF") {
        return Diagnostic::error("utf-16", Place::point(file, 1, 1));
    }
    let valid = String::from_utf8_lossy(valid);
    let line = valid.matches('\n').count() + 1;
    let column = valid.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
    let number = |size: usize| u32::try_from(size).unwrap_or(u32::MAX);
    Diagnostic::error("not-utf8", Place::point(file, number(line), number(column)))
}

#[cfg(test)]
mod tests {
    use unicode_normalization::{IsNormalized, is_nfc_quick};

    use super::is_composed;

    #[test]
    fn what_is_surely_composed_agrees_with_the_tables() {
        for character in '\0'..=char::MAX {
            // Between letters, so that a combining character has something to combine with.
            for text in [format!("a{character}"), format!("a{character}a")] {
                let tables = is_nfc_quick(text.chars()) == IsNormalized::Yes;
                assert_eq!(is_composed(&text), tables, "{text:?}");
            }
        }
    }
}

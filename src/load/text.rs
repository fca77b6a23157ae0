//! Bytes → text: UTF-8, byte order mark, line ends. What is wrong is reported; what can be read is read.

use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

use crate::diagnostics::{Diagnostic, FileId, Findings, Place};

/// The text of a file without its byte order mark; `None` when it is not UTF-8.
pub(super) fn decode<'b>(file: FileId, bytes: &'b [u8], findings: &mut Findings) -> Option<&'b str> {
    let content = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    if content.len() < bytes.len() {
        findings.push(Diagnostic::warning("byte-order-mark", Place::point(file, 1, 1)));
    }
    let text = match std::str::from_utf8(content) {
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

/// Text in NFC, with a finding when it was not.
pub(super) fn composed(file: FileId, text: &str, findings: &mut Findings) -> String {
    if is_nfc_quick(text.chars()) == IsNormalized::Yes {
        return text.to_owned();
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

//! A form that is not what its name says, only a picture, or without any word.

use rayon::prelude::*;

use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::{Place, Severity};

pub(super) static RULE: Rule = Rule {
    name: "damaged-form",
    severity: Severity::Warning,
    group: Group::Portal,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/damaged-form.yaml"),
    check: Check::Site(check),
};

fn check(scene: &Scene<'_>, found: &mut Found) {
    // Forms are unpacked on all cores.
    let damaged = scene.site.forms.par_iter().filter_map(|form| {
        let ending = form.path.rsplit('.').next().unwrap_or_default().to_lowercase();
        is_damaged(&ending, &form.bytes, || form.words()).then_some((form.file, ending))
    });
    let damaged: Vec<_> = damaged.collect();
    for (file, ending) in damaged {
        found.push(at(Place::file(file), "").with("ending", ending));
    }
}

/// Whether a form does not hold what files of its ending do, or no word.
fn is_damaged(ending: &str, bytes: &[u8], words: impl FnOnce() -> Option<String>) -> bool {
    let opening: &[u8] = match ending {
        "docx" | "xlsx" | "odt" | "ods" => b"PK",
        "pdf" => b"%PDF",
        "doc" | "xls" => b"\xD0\xCF\x11\xE0",
        "jpg" | "jpeg" | "png" | "gif" | "webp" | "tif" | "tiff" | "bmp" => b"\0",
        _ => return false,
    };
    let is_mute = || words().is_some_and(|words| !words.contains(char::is_alphanumeric));
    // An empty file was found when it was read.
    !bytes.is_empty() && (!bytes.starts_with(opening) || is_cut(bytes) || is_mute())
}

/// Whether a file begins as a zip archive and its table of contents, which stands at the end, is not there: a copy was
/// broken off.
fn is_cut(bytes: &[u8]) -> bool {
    const ENTRY: &[u8] = b"PK\x03\x04";
    const END: &[u8] = b"PK\x05\x06";
    /// The longest comment behind the end, and the end itself.
    const LAST: usize = 65_557;
    let number = |at: usize| Some(u16::from_le_bytes([*bytes.get(at)?, *bytes.get(at + 1)?]));
    // Needed version, way of packing and length of the first name are those of a real entry.
    let is_entry = bytes.starts_with(ENTRY)
        && number(4).is_some_and(|version| version < 100)
        && number(8).is_some_and(|packing| packing == 0 || packing == 8)
        && number(26).is_some_and(|length| (1..=255).contains(&length));
    let end = &bytes[bytes.len().saturating_sub(LAST)..];
    is_entry && !end.windows(END.len()).any(|window| window == END)
}

#[cfg(test)]
mod tests {
    use super::{is_cut, is_damaged};

    #[test]
    fn a_form_has_words() {
        let damaged = |words: Option<&str>| is_damaged("docx", b"PK", || words.map(str::to_owned));
        assert!(damaged(Some("")) && damaged(Some("\n \n")) && damaged(Some("......")));
        assert!(!damaged(Some("Họ tên: ......")) && !damaged(None));
    }

    #[test]
    fn an_archive_ends_with_its_table_of_contents() {
        let mut entry = b"PK\x03\x04\x14\0\0\0\x08\0".to_vec();
        entry.resize(26, 0);
        entry.extend([5, 0, 0, 0]);
        entry.extend(b"a.xml");
        assert!(is_cut(&entry));
        entry.extend(b"PK\x05\x06");
        entry.resize(entry.len() + 18, 0);
        assert!(!is_cut(&entry));
        assert!(!is_cut("PK Tờ khai".as_bytes()));
    }
}

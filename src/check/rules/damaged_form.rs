//! A form that is not what its name says, or only a picture.

use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::Place;
use crate::diagnostics::Severity;

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
    for form in &scene.site.forms {
        let ending = form.path.rsplit('.').next().unwrap_or_default().to_lowercase();
        let opening: &[u8] = match ending.as_str() {
            "docx" | "xlsx" | "odt" | "ods" => b"PK",
            "pdf" => b"%PDF",
            "doc" | "xls" => b"\xD0\xCF\x11\xE0",
            "jpg" | "jpeg" | "png" | "gif" | "webp" | "tif" | "tiff" | "bmp" => b"\0",
            _ => continue,
        };
        // An empty file was found when it was read.
        if !form.bytes.is_empty() && (!form.bytes.starts_with(opening) || is_cut(&form.bytes)) {
            found.push(at(Place::file(form.file), "").with("ending", ending));
        }
    }
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
    use super::is_cut;

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

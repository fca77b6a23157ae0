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
        if !form.bytes.is_empty() && !form.bytes.starts_with(opening) {
            found.push(at(Place::file(form.file), "").with("ending", ending));
        }
    }
}

//! A form that is not what its name says, broken off, only a picture, or without any word.

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
        is_damaged(&ending, &form.bytes, || form.is_cut(), || form.words()).then_some((form.file, ending))
    });
    let damaged: Vec<_> = damaged.collect();
    for (file, ending) in damaged {
        found.push(at(Place::file(file), "").with("ending", ending));
    }
}

/// Whether a form does not hold what files of its ending do, not all of it, or no word.
fn is_damaged(
    ending: &str,
    bytes: &[u8],
    is_cut: impl FnOnce() -> bool,
    words: impl FnOnce() -> Option<String>,
) -> bool {
    let opening: &[u8] = match ending {
        "docx" | "xlsx" | "odt" | "ods" => b"PK",
        "pdf" => b"%PDF",
        "doc" | "xls" => b"\xD0\xCF\x11\xE0",
        "jpg" | "jpeg" | "png" | "gif" | "webp" | "tif" | "tiff" | "bmp" => b"\0",
        _ => return false,
    };
    let is_mute = || words().is_some_and(|words| !words.contains(char::is_alphanumeric));
    // An empty file was found when it was read.
    !bytes.is_empty() && (!bytes.starts_with(opening) || is_cut() || is_mute())
}

#[cfg(test)]
mod tests {
    use super::is_damaged;

    #[test]
    fn a_form_has_words() {
        let damaged = |words: Option<&str>| is_damaged("docx", b"PK", || false, || words.map(str::to_owned));
        assert!(damaged(Some("")) && damaged(Some("\n \n")) && damaged(Some("......")));
        assert!(!damaged(Some("Họ tên: ......")) && !damaged(None));
    }
}

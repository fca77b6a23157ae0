//! Any YAML library reads our files to the same structs as our own reader.

use std::path::Path;

use niemyet::diagnostics::{FileId, Findings};
use niemyet::load::{raw, read_folder, yaml};
use serde::de::DeserializeOwned;

/// Whether both readers agree on a file that ours accepts without a finding.
fn agree<T: DeserializeOwned + PartialEq>(text: &str) -> bool {
    let mut findings = Findings::default();
    let ours = yaml::read::<T>(FileId::new(0), text, &mut findings);
    let theirs = serde_yaml::from_str::<T>(text);
    findings.is_empty() && matches!((ours, theirs), (Some((ours, _)), Ok(theirs)) if ours == theirs)
}

#[test]
fn both_readers_agree_on_the_whole_demonstration() {
    let content = Path::new(env!("CARGO_MANIFEST_DIR")).join("content");
    let input = read_folder(&content, "content").expect("the demonstration is there");
    let mut compared = 0;
    for file in input.files.iter().filter(|file| Path::new(&file.path).extension().is_some_and(|name| name == "yaml")) {
        let text = std::str::from_utf8(&file.bytes).expect("UTF-8");
        let equal = match file.path.split('/').next().unwrap_or_default() {
            "procedures" => agree::<raw::Procedure>(text),
            "offices" => agree::<raw::Office>(text),
            "fields" => agree::<raw::FieldOfWork>(text),
            "groups" => agree::<raw::FieldGroup>(text),
            "lists" => agree::<raw::NamedList>(text),
            "laws" => agree::<raw::LegalDocument>(text),
            "policies" => agree::<raw::Policy>(text),
            "decisions" => agree::<raw::Decision>(text),
            "calendar" => agree::<raw::CalendarYear>(text),
            "postings" => agree::<raw::Register>(text),
            "inspections" => agree::<raw::Inspection>(text),
            "figures" => agree::<raw::Figures>(text),
            "plans" => agree::<raw::Plan>(text),
            "waivers" => agree::<raw::Waiver>(text),
            "site.yaml" => agree::<raw::Site>(text),
            "glossary.yaml" => agree::<raw::Glossary>(text),
            "synonyms.yaml" => agree::<raw::Synonyms>(text),
            other => panic!("a folder that this test does not know: {other}"),
        };
        assert!(equal, "{}", file.path);
        compared += 1;
    }
    assert!(compared > 200, "{compared} files");
}

#[test]
fn both_readers_keep_the_spelling_of_scalars() {
    for word in ["1.000010", "no", "on", "08:00", "2026-03-01", "1_000", "0123", "+84912345678", "\"\"", "~"] {
        assert!(agree::<raw::Procedure>(&format!("code: {word}\nname: {word}\n")), "{word}");
    }
    for number in ["5", "0.5", "\"5\"", "8000", "2.50"] {
        assert!(agree::<raw::Procedure>(&format!("visits: {number}\n")), "{number}");
    }
}

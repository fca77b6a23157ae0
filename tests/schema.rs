//! Schemas for editors: those of the repository are of today, take whatever our reader takes, refuse slips, and say
//! what every key is.
#![expect(clippy::disallowed_methods, reason = "tests make and read their own files")]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use jsonschema::Validator;
use niemyet::load::read_folder;
use niemyet::messages::Language;
use niemyet::schema::{Kind, schema, text};
use serde_json::Value;

fn repository() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn validator(kind: Kind) -> Validator {
    jsonschema::draft202012::new(schema(kind, Language::Vi).as_value()).expect("a schema")
}

/// Whether an editor would leave a file unmarked.
fn accepts(kind: Kind, yaml: &str) -> bool {
    let value: Value = serde_yaml::from_str(yaml).unwrap_or_else(|error| panic!("{yaml}: {error}"));
    validator(kind).is_valid(&value)
}

fn niemyet(arguments: &[&str]) -> String {
    let mut command = Command::new(env!("CARGO_BIN_EXE_niemyet"));
    let output = command.env("NIEMYET_LANG", "vi").args(arguments).output().expect("the tool runs");
    String::from_utf8(output.stdout).expect("UTF-8")
}

#[test]
fn the_schemas_of_the_repository_are_up_to_date() {
    for kind in Kind::ALL {
        let path = format!(".schema/{}.json", kind.name());
        let there = fs::read_to_string(repository().join(&path)).unwrap_or_default();
        let now = format!("{}\n", text(kind, Language::Vi).expect("a text"));
        assert!(there == now, "{path} is old; run: cargo run -- --lang vi schema --all");
    }
}

#[test]
fn the_command_prints_and_writes_the_same_bytes() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let out = folder.path().join("new/schemas");
    niemyet(&["schema", "--all", "--out", out.to_str().expect("UTF-8"), "--lang", "en"]);
    for kind in Kind::ALL {
        let written = fs::read_to_string(out.join(kind.file_name())).expect("the schema is written");
        assert_eq!(niemyet(&["--lang", "en", "schema", kind.name()]), written);
    }
    assert_eq!(fs::read_dir(&out).expect("the folder").count(), Kind::ALL.len());
}

#[test]
fn every_file_of_the_demonstration_is_valid_and_finds_its_schema() {
    let input = read_folder(&repository().join("content"), "content").expect("the demonstration is there");
    let validators: Vec<(Kind, Validator)> = Kind::ALL.into_iter().map(|kind| (kind, validator(kind))).collect();
    let mut checked = 0;
    for file in input.files.iter().filter(|file| Path::new(&file.path).extension().is_some_and(|name| name == "yaml")) {
        let kind = kind_of(&file.path);
        let (_, validator) = validators.iter().find(|(one, _)| *one == kind).expect("all kinds");
        let text = std::str::from_utf8(&file.bytes).expect("UTF-8");
        let value: Value = serde_yaml::from_str(text).expect("YAML");
        let errors: Vec<String> = validator
            .iter_errors(&value)
            .map(|error| format!("{}: {} at {}", file.path, error, error.instance_path()))
            .collect();
        assert_eq!(errors, [""; 0]);
        assert_schema_exists(&repository().join("content").join(&file.path), text, Some(kind));
        checked += 1;
    }
    assert!(checked > 200, "{checked} files");
}

fn kind_of(path: &str) -> Kind {
    match path.split('/').next().unwrap_or_default() {
        "procedures" => Kind::Procedure,
        "offices" => Kind::Office,
        "fields" => Kind::Field,
        "groups" => Kind::Group,
        "lists" => Kind::List,
        "laws" => Kind::Law,
        "policies" => Kind::Policy,
        "decisions" => Kind::Decision,
        "calendar" => Kind::Calendar,
        "site.yaml" => Kind::Site,
        "glossary.yaml" => Kind::Glossary,
        "synonyms.yaml" => Kind::Synonyms,
        "postings" => Kind::Posting,
        "inspections" => Kind::Inspection,
        "figures" => Kind::Figures,
        "plans" => Kind::Plan,
        "waivers" => Kind::Waiver,
        other => panic!("a folder that this test does not know: {other}"),
    }
}

/// The first line of a file leads to a schema, if it names one.
fn assert_schema_exists(file: &Path, text: &str, kind: Option<Kind>) {
    let Some(named) = text.lines().next().and_then(|line| line.strip_prefix("# yaml-language-server: $schema=")) else {
        return;
    };
    let target = file.parent().expect("a folder").join(named);
    assert!(target.is_file(), "{}: no {named}", file.display());
    if let Some(kind) = kind {
        assert!(named.ends_with(&format!("/.schema/{}.json", kind.name())), "{}: {named}", file.display());
    }
}

#[test]
fn an_import_leaves_schemas_where_its_files_look_for_them() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let input = folder.path().join("input.jsonl");
    let record = r#"{"code":"1.000010","name":"Thủ tục thử","field":"Hộ tịch","agency":"Sở Tư pháp","steps":["Nộp"]}"#;
    fs::write(&input, record).expect("the input is written");
    let root = folder.path().join("root");
    let (input, place) = (input.to_str().expect("UTF-8"), root.to_str().expect("UTF-8"));
    niemyet(&["-C", place, "import", "national", input, "--dry-run"]);
    assert!(!root.exists(), "a dry run writes nothing");
    niemyet(&["-C", place, "import", "national", input]);
    let mut files = 0;
    for entry in walkdir::WalkDir::new(root.join("content")).into_iter().map(|entry| entry.expect("an entry")) {
        if entry.file_type().is_file() {
            let text = fs::read_to_string(entry.path()).expect("a text");
            assert!(text.starts_with("# yaml-language-server: $schema="), "{}", entry.path().display());
            assert_schema_exists(entry.path(), &text, None);
            files += 1;
        }
    }
    assert!(files >= 3, "a procedure, a field, the site: {files}");
    let own = root.join(".schema/procedure.json");
    fs::write(&own, "{}").expect("somebody's own schema is written");
    niemyet(&["-C", place, "import", "national", input]);
    assert_eq!(fs::read_to_string(own).expect("the schema is there"), "{}", "what is there is left alone");
}

#[test]
fn what_our_reader_takes_is_not_marked() {
    for line in [
        "code: 1.000894\nname: no",
        "code: 1.000894.000.00.00.H48\nname: 2024",
        "code: x\nname: y\nshort_name:\naliases:\nlevel: []\nagencies:\nonline:\neffective:",
        "code: x\nname: y\nonline: 3",
        "code: x\nname: y\nonline: \"3\"",
        "code: x\nname: y\nvisits: 0,5\neffective: 2026-03-01",
        "code: x\nname: y\nchannels: [{via: post, time_limit: {amount: \"5\", unit: working_day, cut_off: 7:30}}]",
        "code: x\nname: y\ntranslations: {en: {name: 1}}\nabsent: {visits: {reason: pending}}",
    ] {
        assert!(accepts(Kind::Procedure, line), "{line}");
    }
    assert!(accepts(Kind::Calendar, "days_off: [{from: 2026-01-01, confirmed: true}]"));
}

#[test]
fn slips_are_marked() {
    for line in [
        "name: y",
        "code: x",
        "code: x\nname:",
        "- code",
        "code: x\nname: y\nnaem: z",
        "code: x\nname: [y]",
        "code: x\nname: y\naliases: z",
        "code: x\nname: y\nonline: ful",
        "code: x\nname: y\nonline: 5",
        "code: x\nname: y\nanywhere: maybe",
        "code: x\nname: y\neffective: 1/3/2026",
        "code: x\nname: y\neffective: 2026-13-01",
        "code: x\nname: y\nvisits: 8.000đ",
        "code: x\nname: y\nsteps: [{titel: z}]",
        "code: x\nname: y\nchannels: [{via: mail}]",
        "code: x\nname: y\nchannels: [{via: post, time_limit: {cut_off: 24:00}}]",
        "code: x\nname: y\ntranslations: {en: {title: z}}",
    ] {
        assert!(!accepts(Kind::Procedure, line), "{line}");
    }
    assert!(!accepts(Kind::Office, "name: x\nhours: [{days: [monday]}]"));
    assert!(!accepts(Kind::Law, "title: x"));
    assert!(!accepts(Kind::Site, "owner: x"));
}

/// What should have a title and a description: the file, its definitions, their keys and words.
fn labelled(schema: &Value) -> Vec<&Value> {
    let definitions = schema["$defs"].as_object().into_iter().flat_map(serde_json::Map::values);
    let mut found = Vec::new();
    for part in std::iter::once(schema).chain(definitions) {
        found.push(part);
        found.extend(part["properties"].as_object().into_iter().flat_map(serde_json::Map::values));
        let words = part["oneOf"].as_array().into_iter().flatten();
        found.extend(words.filter(|word| word["type"] != "null"));
    }
    found
}

#[test]
fn every_key_and_word_is_explained_in_both_languages() {
    for (language, kind) in Language::ALL.into_iter().flat_map(|language| Kind::ALL.map(|kind| (language, kind))) {
        let schema = schema(kind, language);
        for part in labelled(schema.as_value()) {
            for label in ["title", "description"] {
                let said = part[label].as_str().unwrap_or_default();
                assert!(!said.is_empty() && !said.contains('«'), "{language:?} {kind:?} {label}: {part}");
            }
        }
    }
}

#[test]
fn nothing_is_explained_in_vain() {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let mut said = BTreeSet::new();
    for kind in Kind::ALL {
        let schema = schema(kind, Language::Vi);
        let parts = labelled(schema.as_value());
        said.extend(parts.into_iter().map(|part| (text(&part["title"]), text(&part["description"]))));
    }
    let source = fs::read_to_string(repository().join("src/messages/vi/schema.ftl")).expect("the sentences");
    let lines: Vec<&str> = source.lines().collect();
    for pair in lines.windows(2) {
        if let (Some((key, sentence)), Some(title)) = (pair[0].split_once(" = "), pair[1].strip_prefix("    .title = "))
        {
            assert!(said.contains(&(title.to_owned(), sentence.to_owned())), "{key}");
        }
    }
}

//! Input made by accident or in anger: findings, never a panic, never a file outside of the content root.

use std::io::Write as _;

use niemyet::diagnostics::FileId;
use niemyet::import::{Counts, Options, national};
use niemyet::messages::{Language, Messages};
use niemyet::report::Sentence;
use serde_json::{Value, json};

use super::{Place, files, found, lines, record, with};

/// A text that tries to be markup, a terminal command, another document and a suppression.
const ODD: &str = "<script>alert(1)</script>\0\u{1b}[31m\u{202e}\n---\n# niemyet: allow(all)\n...";

/// Fourteen records of which nothing can be made.
fn refused() -> Vec<u8> {
    let nested = "[".repeat(100_000);
    let codes = ["../../x", "/etc/passwd", "1.000010/../../../x", "1.000010\0", "", "1.00001", "con"];
    let mut input = lines(&codes.map(record)).into_bytes();
    input.extend(format!("{nested}\n{{\"code\": {nested}\n").bytes());
    input.extend(b"{\"code\": \"1.000012\", \"name\": \"\xff\xfe\"}\n\nnot json\n42\n");
    input.extend(lines(&[with("1.000013", "name", json!("x".repeat(10 << 20)))]).bytes());
    input
}

/// Four records that can be written down, and the second of one code.
fn odd() -> String {
    lines(&[
        with("1.000014", "name", json!(ODD)),
        with("1.000015", "field", json!("../../../tmp")),
        with("1.000016", "steps", json!({"a": [1, null, {"b": 2}]})),
        with("1,000017 ", "channels", json!(["x", 5, null, []])),
        with("1.000014", "name", json!("lặp")),
    ])
}

#[test]
fn hostile_records_do_no_harm() {
    let place = Place::new();
    let report = place.import([refused(), odd().into_bytes()].concat());
    let expected = Counts { read: 18, written: 4, skipped: 14, fields: 2, offices: 1, ..Counts::default() };
    assert_eq!(report.counts, expected, "{:#?}", found(&report));
    for path in files(place.folder.path()).into_keys() {
        assert!(path.starts_with("content/") || path == "input.jsonl", "{path}");
    }
    assert_eq!(place.procedure("procedures/ho-tich/1.000014.yaml").name.value.as_deref(), Some(ODD));
    assert_eq!(place.procedure("procedures/tmp/1.000015.yaml").field.value.as_deref(), Some("tmp"));
    let invalid = report.findings.iter().find(|finding| finding.rule == "code-invalid").and_then(|f| f.place);
    assert_eq!(invalid.map(|place| (place.file, place.line)), Some((FileId::new(0), 1)));
    let rules: Vec<&str> = report.findings.iter().map(|finding| finding.rule).collect();
    for rule in [
        "record-unreadable",
        "record-not-utf8",
        "record-too-long",
        "duplicate-code",
        "code-normalised",
        "unexpected-type",
        "unknown-channel",
        "odd-character",
    ] {
        assert!(rules.contains(&rule), "{rule} is not in {rules:?}");
    }
}

#[test]
fn one_bad_item_of_an_array_does_not_spoil_the_rest() {
    let place = Place::new();
    let input =
        format!("\u{feff} [\n{},\n{{\"code\": }},\n 7,\n \"]\",\n{}\n]\n", record("1.000010"), record("1.000011"));
    let report = place.import(&input);
    assert_eq!((report.counts.written, report.counts.skipped), (2, 3), "{:?}", found(&report));
    let bad: Vec<u32> = report.findings.iter().filter_map(|f| f.place).map(|place| place.line).collect();
    assert_eq!(bad, [3, 4, 5]);
}

#[test]
fn damaged_and_empty_inputs_are_findings_and_a_missing_one_is_an_error() {
    let place = Place::new();
    assert_eq!(found(&place.import("")), ["nothing-to-import"]);
    let mut packed = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    let records: Vec<Value> = (0..200).map(|n| record(&format!("1.{n:06}"))).collect();
    packed.write_all(lines(&records).as_bytes()).expect("packing");
    let mut packed = packed.finish().expect("packing");
    let whole = place.import(&packed);
    assert_eq!(whole.counts.written, 200);
    packed.truncate(packed.len() / 2);
    let cut = place.import(&packed);
    assert!(found(&cut).iter().any(|finding| finding == "input-damaged"), "{:?}", found(&cut));
    let missing = Options { input: place.folder.path().join("none"), ..Options::default() };
    assert!(national(&missing, &|_, _| {}).is_err());
}

#[test]
fn a_file_that_holds_no_records_at_all_is_said_to_be_none_and_nothing_is_written() {
    let workbook: &[u8] = b"PK\x03\x04\x14\0\x06\0\xff\xfe\n\x80\x81\n";
    let inputs: [(&[u8], u32); 5] = [
        (b"[[[[", 1),
        (b"\n<!DOCTYPE html>\n<html>\n</html>\n", 2),
        (b"{\n  \"code\": \"1.000010\"\n}\n", 1),
        (b"[1,\n2]", 1),
        (workbook, 1),
    ];
    for (input, line) in inputs {
        let place = Place::new();
        let report = place.import(input);
        let places: Vec<_> = report.findings.iter().map(|one| (one.rule, one.place.map(|place| place.line))).collect();
        assert_eq!(places, [("input-not-records", Some(line))], "{input:?}");
        assert!(report.is_unusable);
        assert_eq!(files(place.folder.path()).into_keys().collect::<Vec<_>>(), ["input.jsonl"]);
    }
}

#[test]
fn a_record_without_a_code_is_told_in_words() {
    let place = Place::new();
    let report = place.import(b"{\"ten_tthc\": \"x\"}\n");
    let finding = report.findings.iter().next().expect("a finding");
    for (language, words) in [(Language::Vi, "bản ghi không có mã thủ tục"), (Language::En, "the record has no code")]
    {
        let what = Sentence::of(finding, &Messages::built_in(language)).what;
        assert!(what.contains(words), "{what}");
    }
}

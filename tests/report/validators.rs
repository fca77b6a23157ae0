//! The judges of others: the schema of SARIF, the schema by which Jenkins reads `JUnit`, and readers of workbooks that
//! know nothing of the library that wrote them. All three see hostile names and the whole demonstration.
#![expect(clippy::disallowed_methods, reason = "the judges read files")]

use std::fs;
use std::io::{Cursor, Read};
use std::path::{Path, PathBuf};
use std::process::Command;

use calamine::{Reader, Xlsx};
use niemyet::report::Form;
use serde_json::Value;

use super::hostile::rendered;
use crate::tool::Root;

fn schema(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/report/schemas").join(name)
}

/// What the demonstration's check writes, in a folder of its own.
fn of_demonstration(command: &[&str]) -> Vec<u8> {
    let root = Root::demonstration();
    let run = root.run(&[&["--as-of", "2026-11-22"], command, &["-o", "report"]].concat());
    assert!(matches!(run.code, Some(0 | 1)), "{}", run.err);
    fs::read(root.path("report")).expect("a report")
}

#[test]
fn sarif_is_valid_by_the_schema_of_its_standard() {
    let text = fs::read_to_string(schema("sarif-2.1.0-rtm.5.json")).expect("the schema");
    // The schema has a bracket too many in its pattern of a language, which only JavaScript takes.
    let schema: Value = serde_json::from_str(&text.replace("{2}]?$", "{2}$")).expect("JSON");
    let validator = jsonschema::options().should_validate_formats(true).build(&schema).expect("a schema");
    let reports = [rendered(Form::Sarif, true), of_demonstration(&["check", "--format", "sarif"])];
    for report in reports {
        let log: Value = serde_json::from_slice(&report).expect("JSON");
        assert!(log["runs"][0]["results"].as_array().is_some_and(|results| results.len() >= 10));
        let wrong = validator.iter_errors(&log).map(|error| format!("{}: {error}", error.instance_path()));
        assert_eq!(wrong.collect::<Vec<_>>(), [""; 0]);
    }
    // The judge is awake.
    let mut wrong: Value = serde_json::from_slice(&rendered(Form::Sarif, false)).expect("JSON");
    wrong["runs"][0]["results"][0]["level"] = "fatal".into();
    assert!(!validator.is_valid(&wrong));
}

/// Whether `xmllint` finds a report valid by the schema of the xUnit plugin of Jenkins, and what it says.
fn judged(report: &[u8]) -> (bool, String) {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("report.xml");
    fs::write(&file, report).expect("a file");
    let mut lint = Command::new("xmllint");
    lint.args(["--noout", "--nonet", "--schema"]).arg(schema("junit-10.xsd")).arg(&file);
    let judged = lint.output().expect("xmllint (Debian: libxml2-utils) is needed for this test");
    (judged.status.success(), String::from_utf8_lossy(&judged.stderr).into_owned())
}

#[test]
fn junit_is_valid_by_the_schema_of_jenkins() {
    for report in [rendered(Form::Junit, true), of_demonstration(&["check", "--format", "junit"])] {
        let (valid, said) = judged(&report);
        assert!(valid, "{said}");
    }
    let (valid, said) = judged(b"<testsuite name=\"x\" tests=\"1\" failures=\"0\" errors=\"0\"><test/></testsuite>");
    assert!(!valid && said.contains("'test'"), "the judge is awake: {said}");
}

#[test]
fn workbooks_are_whole_and_hold_neither_formulas_nor_links() {
    let office = ["report", "--office", "trang-thuong", "--format", "xlsx"];
    let books = [
        (rendered(Form::Xlsx, true), 2),
        (of_demonstration(&["check", "--format", "xlsx"]), 2),
        (of_demonstration(&office), 1),
    ];
    for (bytes, sheets) in books {
        let mut book: Xlsx<_> = Xlsx::new(Cursor::new(&bytes)).expect("a workbook");
        assert_eq!(book.sheet_names().len(), sheets);
        for name in book.sheet_names() {
            assert!(book.worksheet_range(&name).expect("a sheet").height() > 0, "{name}");
            assert_eq!(book.worksheet_formula(&name).expect("a sheet").used_cells().count(), 0, "{name}");
        }
        assert_package(&bytes);
    }
}

/// A package by the rules of Office Open XML: every part is XML and has a type, every relationship leads to a part.
fn assert_package(bytes: &[u8]) {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).expect("a zip");
    let names: Vec<String> = archive.file_names().map(|name| name.expect("a name").into_owned()).collect();
    let mut text = |name: &str| {
        let mut text = String::new();
        archive.by_name(name).expect("a part").read_to_string(&mut text).expect("UTF-8");
        text
    };
    let types = text("[Content_Types].xml");
    for name in &names {
        let part = text(name);
        let xml = roxmltree::Document::parse(&part).unwrap_or_else(|error| panic!("{name}: {error}"));
        let extension = name.rsplit('.').next().unwrap_or_default();
        let is_typed = types.contains(&format!("PartName=\"/{name}\""))
            || ["rels", "xml"].contains(&extension) && types.contains(&format!("Extension=\"{extension}\""));
        assert!(is_typed || name == "[Content_Types].xml", "{name} has no type");
        assert!(!xml.descendants().any(|node| node.has_tag_name("hyperlink") || node.has_tag_name("ddeLink")));
        let folder =
            name.replace("_rels/", "").rsplit_once('/').map_or(String::new(), |(folder, _)| format!("{folder}/"));
        for link in xml.descendants().filter(|node| extension == "rels" && node.tag_name().name() == "Relationship") {
            assert_eq!(link.attribute("TargetMode"), None, "{name}");
            let target = format!("{folder}{}", link.attribute("Target").expect("a target"));
            assert!(names.contains(&target), "{name}: {target}");
        }
    }
}

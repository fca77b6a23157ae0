//! `niemyet post` as its users have it: the register keeps its comments and order, and nothing is half-written.
#![expect(clippy::disallowed_methods, reason = "the test reads what the tool wrote")]

use std::fs;
use std::path::Path;

use serde_json::Value;

use crate::tool::{Root, Run, copy, tree};

pub(super) const YAML: &str = "content/postings/xa-thu.yaml";
pub(super) const CSV: &str = "content/postings/xa-thu.csv";

/// The register of the clean site, with comments; the second procedure does not hang in the hall.
pub(super) const REGISTER: &str = "\
# Sổ niêm yết của xã
- {code: \"1.000001\", place: bang-tin, posted: 2026-02-05, announced_ahead: true, by: xa-thu} # ảnh ở văn thư
- code: '1.000001'
  place: sanh   # tầng một
  posted: 2026-02-05
  announced_ahead: true
- {code: \"1.000002\", place: bang-tin, posted: 2026-02-05, announced_ahead: true, by: xa-thu}
# hết trang
";

pub(super) fn site() -> Root {
    let root = Root::empty();
    copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/check/clean"), &root.path("content"));
    root.write(YAML, REGISTER);
    root
}

pub(super) fn post(root: &Root, arguments: &[&str]) -> Run {
    root.run(&[&["--as-of", "2026-11-22", "post"], arguments].concat())
}

fn json(run: &Run) -> Value {
    let table: Value = serde_json::from_str(&run.out).unwrap_or_else(|error| panic!("{error}: {}{}", run.out, run.err));
    table["rows"].clone()
}

pub(super) fn register(root: &Root) -> String {
    fs::read_to_string(root.path(YAML)).expect("the register")
}

#[test]
fn what_is_missing_is_planned_posted_and_known_by_its_sheet() {
    let root = site();
    let tasks = json(&post(&root, &["plan", "xa-thu", "--format", "json"]));
    assert_eq!(tasks.as_array().map(Vec::len), Some(1), "{tasks}");
    assert_eq!(
        (&tasks[0]["task"], &tasks[0]["code"], &tasks[0]["place"]),
        (&"missing".into(), &"1.000002".into(), &"sanh".into())
    );
    assert_eq!(json(&post(&root, &["plan", "--due", "2026-01-01", "--format", "json"])), Value::Array(vec![]));

    let run =
        post(&root, &["add", "xa-thu", "1.000002", "--place", "sanh", "--date", "04/03/2026", "--format", "json"]);
    assert_eq!(run.code, Some(0), "{}", run.err);
    let (version, sheet) = (json(&run)[0]["version"].clone(), json(&run)[0]["sheet"].clone());
    let (version, sheet) = (version.as_str().expect("a version"), sheet.as_str().expect("a sheet"));
    let line =
        format!("- {{code: \"1.000002\", place: sanh, version: {version}, sheet: {sheet}, posted: 2026-03-04}}\n");
    let unquoted = |text: &str| text.replace(&format!("\"{version}\""), version);
    assert_eq!(unquoted(&register(&root)), REGISTER.replace("# hết trang\n", &format!("{line}# hết trang\n")));

    assert_eq!(json(&post(&root, &["plan", "--format", "json"])), Value::Array(vec![]));
    let check = root.run(&["--as-of", "2026-11-22", "check", "--format", "concise", "--select", "missing-posting"]);
    assert_eq!((check.code, check.out.trim()), (Some(0), ""), "the checker agrees: {}", check.err);
    let verified = post(&root, &["verify", &sheet.to_lowercase(), "--format", "json"]);
    assert_eq!((verified.code, &json(&verified)[0]["state"]), (Some(0), &"current".into()));
    assert_eq!(json(&verified)[0]["place"], "sanh");
}

#[test]
fn what_comes_down_keeps_its_entry() {
    let root = site();
    let arguments =
        ["remove", "xa-thu", "1.000001", "--place", "sanh", "--date", "2026-05-04", "--reason", "Bảng bị hỏng: thay"];
    let run = post(&root, &arguments);
    assert_eq!(run.code, Some(0), "{}", run.err);
    let expected = REGISTER.replacen(
        "  announced_ahead: true\n",
        "  announced_ahead: true\n  removed: 2026-05-04\n  reason: \"Bảng bị hỏng: thay\"\n",
        1,
    );
    assert_eq!(register(&root), expected);
    let again = post(&root, &arguments);
    assert_eq!((again.code, register(&root)), (Some(2), expected), "{}", again.err);
    assert!(again.err.contains("không có tờ nào của 1.000001 đang dán"), "{}", again.err);
}

#[test]
fn a_new_sheet_takes_the_place_of_the_old_one() {
    let root = site();
    let arguments = ["add", "xa-thu", "1.000001", "--place", "sanh", "--date", "2026-06-01", "--by", "Văn phòng"];
    let refused = post(&root, &arguments);
    assert_eq!((refused.code, register(&root).as_str()), (Some(2), REGISTER));
    assert!(refused.err.contains("--replace"), "{}", refused.err);
    let run = post(&root, &[&arguments[..], &["--replace"]].concat());
    assert_eq!(run.code, Some(0), "{}", run.err);
    let text = register(&root);
    assert!(text.contains("  announced_ahead: true\n  removed: 2026-06-01\n  reason: Thay bằng bản mới\n"), "{text}");
    assert!(text.contains("posted: 2026-06-01, by: Văn phòng}\n# hết trang\n"), "{text}");
}

#[test]
fn a_text_to_come_is_hung_beside_the_one_in_force() {
    let root = site();
    for number in [200, 300] {
        root.write(
            &format!("content/decisions/qd-{number}-2026.yaml"),
            &format!(
                "number: {number}/QĐ-UBND\nsigned: 2026-11-16\neffective: 2026-12-{}\nitems: [{{code: \"1.000001\", action: amend}}]\n",
                number / 10
            ),
        );
    }
    let tasks = json(&post(&root, &["plan", "xa-thu", "--due", "2026-11-23", "--format", "json"]));
    let of = |number: &str| {
        let rows = tasks.as_array().into_iter().flatten();
        rows.filter(|row| row["task"] == "coming" && row["decision"] == number).count()
    };
    assert_eq!((of("200/QĐ-UBND"), of("300/QĐ-UBND")), (2, 2), "two texts at two places: {tasks}");

    let add = ["add", "xa-thu", "1.000001", "--place", "sanh", "--date", "2026-11-20"];
    let run = |more: &[&str]| post(&root, &[&add, more].concat());
    assert_eq!(run(&[]).code, Some(2), "the text of now hangs there");
    let run_ahead = run(&["--ahead"]);
    assert!(run_ahead.code == Some(2) && run_ahead.err.contains("qd-200-2026, qd-300-2026"), "{}", run_ahead.err);
    assert_eq!(run(&["--decision", "qd-200-2026"]).code, Some(2), "it does not say from when it applies");
    let hung = run(&["--ahead", "--decision", "qd-200-2026"]);
    assert_eq!(hung.code, Some(0), "{}", hung.err);
    let line =
        "- {code: \"1.000001\", place: sanh, decision: qd-200-2026, posted: 2026-11-20, announced_ahead: true}\n";
    assert_eq!(
        register(&root).replace("\"announced_ahead\"", "announced_ahead"),
        REGISTER.replace("# hết trang\n", &format!("{line}# hết trang\n"))
    );
    assert_eq!(run(&["--ahead", "--decision", "qd-200-2026"]).code, Some(2), "it hangs already");
    assert_eq!(run(&["--ahead", "--decision", "qd-300-2026"]).code, Some(0), "and so may the other one");

    let down = ["remove", "xa-thu", "1.000001", "--place", "sanh", "--date", "2026-11-21", "--reason", "Sơn lại"];
    let count = || register(&root).matches("2026-11-21").count();
    let first = post(&root, &down);
    assert_eq!((first.code, count()), (Some(0), 1), "{}", first.err);
    assert!(
        first.err.contains("2026-12-20") && first.err.contains("2026-12-30"),
        "what hangs on is named: {}",
        first.err
    );
    assert_eq!((post(&root, &down).code, count()), (Some(0), 3), "then they are meant themselves");
}

#[test]
fn a_dry_run_and_a_wrong_request_write_nothing() {
    let root = site();
    let before = tree(&root.path(""));
    let add = |office: &str, codes: &[&str], place: &str, date: &str| {
        post(&root, &[&["add", office][..], codes, &["--place", place, "--date", date]].concat())
    };
    let dry = post(&root, &["add", "xa-thu", "1.000002", "--place", "sanh", "--date", "2026-03-04", "-n"]);
    assert_eq!(dry.code, Some(0), "{}", dry.err);
    for (run, sentence) in [
        (add("xa-thi", &["1.000002"], "sanh", "2026-03-04"), "có phải “xa-thu”?"),
        (add("xa-thu", &["1.000002"], "sang", "2026-03-04"), "có phải “sanh”?"),
        (add("xa-thu", &["1.000003"], "sanh", "2026-03-04"), "có phải “1.000001”?"),
        (add("xa-thu", &["1.000002", "9.999999"], "sanh", "2026-03-04"), "Không có thủ tục “9.999999”"),
        (add("xa-thu", &["1.000002", "1.000002"], "sanh", "2026-03-04"), "hai lần"),
        (add("xa-thu", &["1.000002"], "sanh", "2027-03-04"), "còn ở phía trước"),
        (add("xa-thu", &["1.000002"], "sanh", "hôm qua"), "“hôm qua” không phải một ngày"),
        (post(&root, &["plan", "xa-th"]), "có phải “xa-thu”?"),
        (post(&root, &["status", "x"]), "Không có cơ quan “x”"),
        (
            post(&root, &["remove", "xa-thu", "1.000002", "--place", "sanh", "--date", "2026-05-05", "--reason", " "]),
            "lý do",
        ),
    ] {
        assert_eq!((run.code, run.out.as_str()), (Some(2), ""), "{}", run.err);
        assert!(run.err.contains(sentence), "no “{sentence}” in: {}", run.err);
    }
    assert_eq!(tree(&root.path("")), before);
}

#[test]
fn a_table_is_appended_to_and_an_excel_file_is_not() {
    let root = site();
    fs::remove_file(root.path(YAML)).expect("it was there");
    let table = "\u{feff}STT;Mã thủ tục;Địa điểm;Ngày dán;Ngày gỡ;Lý do\r\n1;1.000001;sanh;5/3/2026;;\r\n";
    root.write(CSV, table);
    let run = post(&root, &["add", "xa-thu", "1.000002", "--place", "sanh", "--date", "2026-03-04"]);
    assert_eq!(run.code, Some(0), "{}", run.err);
    let added = format!("{table};1.000002;sanh;2026-03-04;;\r\n");
    assert_eq!(fs::read_to_string(root.path(CSV)).expect("a table"), added);
    let down = ["remove", "xa-thu", "1.000001", "--place", "sanh", "--date", "2026-05-04", "--reason", "hỏng"];
    assert_eq!(post(&root, &down).code, Some(0));
    let removed = added.replace("5/3/2026;;", "5/3/2026;2026-05-04;hỏng");
    assert_eq!(fs::read_to_string(root.path(CSV)).expect("a table"), removed);
    fs::rename(root.path(CSV), root.path("content/postings/xa-thu.xlsx")).expect("another name");
    let refused = post(&root, &["add", "xa-thu", "1.000002", "--place", "sanh", "--date", "2026-03-04"]);
    assert_eq!(refused.code, Some(2));
    assert!(refused.err.contains("CSV UTF-8"), "{}", refused.err);
}

#[test]
fn a_register_is_made_when_there_is_none() {
    let root = site();
    fs::remove_file(root.path(YAML)).expect("it was there");
    let add = |code: &str| post(&root, &["add", "xa-thu", code, "--place", "sanh", "--date", "2026-03-04"]);
    assert_eq!((add("1.000001").code, add("1.000002").code), (Some(0), Some(0)));
    let text = register(&root);
    assert!(
        text.starts_with("# yaml-language-server: $schema=../../.schema/posting.json\n- code: \"1.000001\"\n"),
        "{text}"
    );
    assert_eq!(text.matches("\n- code: ").count(), 2);
}

#[test]
fn a_sheet_that_does_not_hold_is_told_apart() {
    let root = site();
    let sheet = |place: &str| {
        let run = post(
            &root,
            &[
                "add",
                "xa-thu",
                "1.000002",
                "--place",
                place,
                "--date",
                "2026-03-04",
                "--format",
                "json",
                "-n",
                "--replace",
            ],
        );
        json(&run)[0]["sheet"].as_str().expect("a sheet").to_owned()
    };
    let (sheet, other) = (sheet("sanh"), sheet("bang-tin"));
    let state = |sheet: &str| {
        let run = post(&root, &["verify", sheet, "--format", "json"]);
        (run.code, json(&run)[0]["state"].as_str().unwrap_or_default().to_owned())
    };
    assert_eq!(state(&sheet), (Some(0), "current".to_owned()));
    let entry = format!(
        "- {{code: \"1.000002\", place: bang-tin, sheet: {other}, posted: 2026-03-04, removed: 2026-04-01, reason: x}}\n"
    );
    root.write(YAML, &format!("{REGISTER}{entry}"));
    assert_eq!(state(&other), (Some(1), "taken_down".to_owned()));
    // The text changes: the sheet that hangs has an earlier one.
    root.write(YAML, &format!("{REGISTER}- {{code: \"1.000002\", place: sanh, sheet: {sheet}, posted: 2026-03-04}}\n"));
    let path = "content/procedures/1.000002.yaml";
    let text = fs::read_to_string(root.path(path)).expect("a procedure");
    root.write(path, &text.replace("visits: 1", "visits: 2"));
    assert_eq!(state(&sheet), (Some(1), "replaced".to_owned()));
    // No longer in force.
    root.write(path, &format!("{text}until: 2026-06-30\n"));
    assert_eq!(state(&sheet).0, Some(1));
    let mut wrong = sheet.clone().into_bytes();
    wrong.swap(0, 1);
    let wrong = String::from_utf8(wrong).expect("letters");
    root.write(path, &text);
    let run = post(&root, &["verify", &wrong]);
    assert_eq!(run.code, if wrong == sheet { Some(0) } else { Some(2) });
    assert!(wrong == sheet || run.err.contains(&format!("có phải “{sheet}”?")), "{}", run.err);
    assert_eq!(post(&root, &["verify", "12"]).code, Some(2));
}

#[test]
fn numbers_of_an_office_add_up() {
    let root = site();
    let row = &json(&post(&root, &["status", "--format", "json"]))[0].clone();
    let number = |key: &str| row[key].as_u64().unwrap_or_else(|| panic!("{key}: {row}"));
    let parts = ["met", "missing", "stale", "too_little", "undated", "waived"];
    assert_eq!(number("must"), parts.iter().map(|key| number(key)).sum::<u64>());
    assert_eq!((number("must"), number("missing")), (4, 1), "{row}");
    let places = json(&post(&root, &["status", "xa-thu", "--format", "json"]));
    let of_places: u64 = places.as_array().into_iter().flatten().filter_map(|place| place["must"].as_u64()).sum();
    assert_eq!(of_places, 4);
}

#[test]
fn a_table_for_spreadsheets_speaks_the_language_of_the_reader() {
    let root = site();
    let csv = |language: &str, arguments: &[&str]| {
        let lead = ["--lang", language, "--as-of", "2026-11-22", "post"];
        root.run(&[&lead[..], arguments, &["--format", "csv"]].concat()).out
    };
    let status = csv("vi", &["status"]);
    assert!(status.starts_with("\u{feff}Cơ quan,Địa điểm,Phải có,Đúng,"), "{status}");
    assert!(csv("en", &["status"]).starts_with("\u{feff}Office,Place,"));
    let plan = csv("vi", &["plan"]);
    assert!(plan.starts_with("\u{feff}Hạn,Việc,") && plan.contains(",\"thiếu, quá hạn\","), "{plan}");
    assert!(plan.contains("\r\n2026-"), "days as spreadsheets know them: {plan}");
}

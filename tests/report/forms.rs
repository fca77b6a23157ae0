//! Every form, from a run of the tool over content in which something is wrong.

use std::io::Cursor;

use calamine::{Data, Reader, Xlsx};
use serde_json::Value;

use crate::tool::{Root, Run};

/// A paper without a number of copies (a warning), and a reference to nothing (an error).
const WRONG: &str = "code: \"1.000001\"\nname: Khai sinh\nfield: khong-co\nlevel: [commune]\n\
    cases:\n  - documents:\n      - name: Tờ khai\n";

fn root() -> Root {
    let root = Root::small();
    root.write("content/procedures/1.000001.yaml", WRONG);
    root
}

fn check(root: &Root, options: &[&str]) -> Run {
    root.run(
        &[&["--as-of", "2026-11-22", "check", "--select", "unknown-reference,document-without-count"], options]
            .concat(),
    )
}

fn json(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_else(|error| panic!("{error}: {text}"))
}

#[test]
fn json_is_the_contract_that_its_schema_describes() {
    let root = root();
    let run = check(&root, &["--format", "json"]);
    assert_eq!(run.code, Some(1), "{}", run.err);
    let value = json(&run.out);
    let schema = json(&root.run(&["schema", "findings"]).out);
    let validator = jsonschema::draft202012::new(&schema).expect("a schema");
    assert_eq!(validator.iter_errors(&value).map(|error| error.to_string()).collect::<Vec<_>>(), [""; 0]);
    assert_eq!((&value["version"], &value["as_of"]), (&1.into(), &"2026-11-22".into()));
    let finding = &value["findings"][1];
    assert_eq!(finding["rule"], "document-without-count");
    assert_eq!(finding["object"], serde_json::json!({"kind": "procedure", "id": "1.000001"}));
    assert_eq!(
        (&finding["path"], &finding["line"], &finding["column"]),
        (&"cases[0].documents[0]".into(), &7.into(), &9.into())
    );
    assert_eq!(finding["message"]["vi"], "giấy tờ “Tờ khai” chưa ghi số bản chính, bản sao");
    let lines = check(&root, &["--format", "jsonl"]).out;
    let lines: Vec<Value> = lines.lines().map(json).collect();
    assert_eq!(Value::from(lines), value["findings"]);
}

#[test]
fn fingerprints_survive_lines_that_move() {
    let prints = |root: &Root| {
        let findings = json(&check(root, &["--format", "json"]).out)["findings"].take();
        let prints = findings.as_array().expect("a list").iter().map(|item| item["fingerprint"].to_string());
        prints.collect::<Vec<_>>()
    };
    let root = root();
    let before = prints(&root);
    let other = "      - {name: Giấy khác, originals: 1, copies: 0}\n      - name: Tờ khai\n";
    let moved = WRONG.replace("code:", "# a comment\n\ncode:").replace("      - name: Tờ khai\n", other);
    root.write("content/procedures/1.000001.yaml", &moved);
    assert_eq!(prints(&root), before);
}

#[test]
fn sarif_names_rules_places_and_fingerprints() {
    let value = json(&check(&root(), &["--format", "sarif"]).out);
    let run = &value["runs"][0];
    let (rules, result) = (&run["tool"]["driver"]["rules"], &run["results"][1]);
    let index = usize::try_from(result["ruleIndex"].as_u64().expect("an index")).expect("small");
    assert_eq!(rules[index]["id"], result["ruleId"]);
    let help = rules[index]["help"]["text"].as_str().expect("a text");
    assert!(help.contains("người dân không biết phải chuẩn bị mấy bản") && help.contains("how many"), "{help}");
    let place = &result["locations"][0]["physicalLocation"];
    assert_eq!(place["artifactLocation"]["uri"], "content/procedures/1.000001.yaml");
    assert_eq!(place["region"]["startLine"], 7);
    assert!(result["partialFingerprints"]["niemyet/v1"].is_string());
}

#[test]
fn junit_counts_what_it_holds() {
    let text = check(&root(), &["--format", "junit"]).out;
    let xml = roxmltree::Document::parse(&text).expect("XML");
    let suite = xml.descendants().find(|node| node.has_tag_name("testsuite")).expect("a suite");
    let count = |name: &str| suite.descendants().filter(|node| node.has_tag_name(name)).count().to_string();
    assert_eq!(suite.attribute("tests"), Some(&*count("testcase")));
    assert_eq!((suite.attribute("failures"), &*count("failure")), (Some("2"), "2"));
}

#[test]
fn github_csv_md_and_html_say_the_same() {
    let root = root();
    let message = "giấy tờ “Tờ khai” chưa ghi số bản chính, bản sao";
    let github = check(&root, &["--format", "github"]).out;
    let expected = format!(
        "::warning file=content/procedures/1.000001.yaml,line=7,endLine=7,col=9,endColumn=22,title=document-without-count::{message}%0A"
    );
    assert!(github.lines().any(|line| line.starts_with(&expected)), "{github}");
    let csv = check(&root, &["--format", "csv"]).out;
    assert!(csv.starts_with("\u{feff}Mức,Quy tắc,") && csv.lines().count() == 3, "{csv}");
    assert!(
        csv.contains(&format!("\r\ncảnh báo,document-without-count,Thành phần của thủ tục,,\"{message}\",")),
        "{csv}"
    );
    for format in ["md", "html"] {
        let text = check(&root, &["--format", format]).out;
        assert!(text.contains(message) && text.contains("22/11/2026"), "{text}");
        let first = text.find("đã bãi bỏ nhưng vẫn còn niêm yết").expect("the classes are counted");
        assert!(first < text.find(message).expect("the finding"), "the classes stand first");
    }
}

#[test]
fn a_workbook_can_be_read_back_and_is_always_the_same() {
    let root = root();
    let bytes = || {
        let run = check(&root, &["--format", "xlsx", "-o", "x.xlsx"]);
        assert_eq!((run.code, run.out.as_str()), (Some(1), ""), "{}", run.err);
        crate::tool::tree(&root.path("")).remove("x.xlsx").expect("the workbook")
    };
    let first = bytes();
    assert!(first == bytes(), "the same run gives the same bytes");
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(first)).expect("a workbook");
    let sheet = book.worksheet_range("Chi tiết").expect("the sheet of findings");
    assert_eq!(sheet.height(), 3);
    assert_eq!(sheet.get((2, 1)), Some(&Data::String("document-without-count".to_owned())));
    assert_eq!(sheet.get((2, 10)), Some(&Data::Float(7.0)));
}

#[test]
fn people_read_the_classes_first_and_what_to_do_next_last() {
    let root = root();
    let run = check(&root, &[]);
    assert!(run.out.starts_with("Theo bốn loại phản ánh của Thông tư 19/2014/TT-BTP:\n"), "{}", run.out);
    assert!(run.out.contains("cảnh báo[document-without-count]: "), "{}", run.out);
    let last: Vec<&str> = run.err.lines().collect();
    assert_eq!(last[0], "1 lỗi, 1 cảnh báo trong 1 tệp");
    assert!(last[1].ends_with("niemyet explain document-without-count"), "{}", run.err);
    assert_eq!(check(&root, &["--ignore", "definition,reading"]).err, "không thấy lỗi nào\n");
    let stats = check(&root, &["--stats"]).out;
    assert!(stats.contains("       1  document-without-count\n"), "{stats}");
    assert!(stats.contains("Không xác định được:\n       3  thủ tục không rõ"), "{stats}");
}

//! The baseline: what is known is shown and does not fail; it only shrinks; what expires counts again.
#![expect(clippy::disallowed_methods, reason = "the tests look at the disk themselves")]

use std::fs;

use serde_json::Value;

use crate::tool::{Root, Run};

const FILE: &str = "known.json";

fn procedure(papers: &[&str]) -> String {
    let papers = papers.iter().map(|paper| format!("      - name: {paper}\n")).collect::<Vec<_>>().concat();
    format!("code: \"1.000001\"\nname: Khai sinh\nfield: ho-tich\nlevel: [commune]\ncases:\n  - documents:\n{papers}")
}

fn root(papers: &[&str]) -> Root {
    let root = Root::small();
    root.write(
        "content/site.yaml",
        "name: Cổng thử\nhotline: {phone: \"0299 3999 100\"}\ncheck:\n  ignore: [definition, \
        consistency, posting, wording, decisions, portal, figures]\n  severity: {document-without-count: warning}\n",
    );
    root.write("content/procedures/1.000001.yaml", &procedure(papers));
    root
}

fn check(root: &Root, day: &str, options: &[&str]) -> Run {
    let fixed = ["--as-of", day, "check", "--baseline", FILE, "--fail-on", "warning"];
    root.run(&[&fixed[..], options].concat())
}

fn entries(root: &Root) -> Vec<Value> {
    let text = fs::read_to_string(root.path(FILE)).expect("the baseline");
    let value: Value = serde_json::from_str(&text).expect("JSON");
    value["entries"].as_array().expect("a list").clone()
}

fn edit(root: &Root, from: &str, to: &str) {
    let text = fs::read_to_string(root.path(FILE)).expect("the baseline");
    assert!(text.contains(from), "{text}");
    root.write(FILE, &text.replace(from, to));
}

#[test]
fn a_baseline_is_made_only_on_demand_and_only_shrinks() {
    let root = root(&["Tờ khai", "Bản sao"]);
    assert_eq!(check(&root, "2026-11-22", &[]).code, Some(2), "there is none yet");
    assert_eq!(check(&root, "2026-11-22", &["--update-baseline"]).code, Some(2));
    let made = check(&root, "2026-11-22", &["--update-baseline", "--allow-new"]);
    assert_eq!((made.code, entries(&root).len()), (Some(0), 2), "{}", made.err);
    root.write("content/procedures/1.000001.yaml", &procedure(&["Bản sao", "Giấy mới"]));
    let now = check(&root, "2026-11-22", &["--format", "concise"]);
    assert_eq!(now.code, Some(1), "the new one counts: {}", now.err);
    assert!(now.out.contains("known.json:") && now.out.contains("baseline-unused"), "{}", now.out);
    let update = check(&root, "2026-11-22", &["--update-baseline"]);
    assert_eq!((update.code, entries(&root).len()), (Some(1), 1), "{}", update.err);
    assert_eq!(check(&root, "2026-11-22", &["--new-only", "--format", "concise"]).out.lines().count(), 1);
}

#[test]
fn an_entry_that_has_expired_knows_nothing_any_more() {
    let root = root(&["Tờ khai"]);
    check(&root, "2026-11-22", &["--update-baseline", "--allow-new"]);
    edit(&root, "\"expires\": null", "\"expires\": \"2026-11-30\"");
    assert_eq!(check(&root, "2026-11-30", &[]).code, Some(0));
    let later = check(&root, "2026-12-01", &["--format", "concise"]);
    assert_eq!(later.code, Some(1));
    assert!(later.out.contains("baseline-expired") && later.out.contains("30/11/2026"), "{}", later.out);
    // What the entry says is Vietnamese: it was made by whoever reads Vietnamese.
    let english = check(&root, "2026-12-01", &["--format", "concise", "--lang", "en"]).out;
    let told = "“document-without-count” in content/procedures/1.000001.yaml held only until 2026-11-30";
    assert!(english.contains(told) && !english.contains("giấy tờ"), "{english}");
    assert!(later.err.starts_with("1 lỗi, 1 cảnh báo"), "{}", later.err);
}

#[test]
fn what_was_not_looked_at_is_not_taken_out() {
    let root = root(&["Tờ khai"]);
    check(&root, "2026-11-22", &["--update-baseline", "--allow-new"]);
    let part = check(&root, "2026-11-22", &["content/offices", "--format", "concise"]);
    assert_eq!((part.code, part.out.as_str()), (Some(0), ""));
    assert_eq!(check(&root, "2026-11-22", &["--update-baseline", "--select", "wording"]).code, Some(2));
    root.write("content/procedures/1.000001.yaml", "a: [b\n");
    check(&root, "2026-11-22", &["--update-baseline"]);
    assert_eq!(entries(&root).len(), 1, "a file that cannot be read says nothing");
}

#[test]
fn every_form_knows_what_is_known() {
    let root = root(&["Tờ khai"]);
    check(&root, "2026-11-22", &["--update-baseline", "--allow-new"]);
    let out = |format: &str| check(&root, "2026-11-22", &["--format", format]).out;
    let sarif: Value = serde_json::from_str(&out("sarif")).expect("JSON");
    let result = &sarif["runs"][0]["results"][0];
    assert_eq!(
        (&result["baselineState"], &result["suppressions"][0]["kind"]),
        (&"unchanged".into(), &"external".into())
    );
    assert!(out("junit").contains("<skipped/>") && out("github").is_empty());
    assert!(out("json").contains("\"baseline\": \"known\"") && out("csv").contains(",đã biết,"));
}

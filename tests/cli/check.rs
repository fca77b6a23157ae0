//! `niemyet check`, `explain` and `rules`: what can be asked for, and how a run ends.

use std::path::Path;

use serde_json::Value;

use crate::tool::{Root, Run, copy};

const WRONG: &str = "code: \"1.000001\"\nname: Khai sinh\nfield: ho-tich\nlevel: [commune]\n\
    cases:\n  - documents:\n      - name: Tờ khai\n";

fn check(root: &Root, options: &[&str]) -> Run {
    root.run(&[&["--as-of", "2026-11-22", "check", "--format", "concise"], options].concat())
}

fn root() -> Root {
    let root = Root::small();
    root.write("content/procedures/1.000001.yaml", WRONG);
    root
}

const PAPER: [&str; 2] = ["--select", "document-without-count"];

#[test]
fn a_run_ends_with_1_from_the_asked_severity_on() {
    let root = root();
    for (fail_on, code) in [("error", 0), ("warning", 1), ("note", 1), ("never", 0)] {
        let run = check(&root, &[&PAPER[..], &["--fail-on", fail_on]].concat());
        assert_eq!(run.code, Some(code), "{fail_on}: {}", run.err);
        assert_eq!(run.out.lines().count(), 1);
    }
}

#[test]
fn what_could_not_be_looked_at_ends_with_3_unless_something_failed() {
    let root = root();
    root.write("content/offices/ubnd.yaml", "a: [b\n");
    assert_eq!(check(&root, &["--fail-on", "never"]).code, Some(3));
    assert_eq!(check(&root, &[]).code, Some(1));
}

#[test]
fn without_a_site_it_is_said_that_no_rule_has_run() {
    let root = root();
    root.write("content/site.yaml", "name \"Cổng: xã: thử\"\n");
    let run = check(&root, &[]);
    assert!(run.out.contains("site.yaml:1:1: missing-colon") && run.out.lines().count() == 1, "{}", run.out);
    assert!(run.err.contains("chưa quy tắc nào được kiểm tra"), "{}", run.err);
}

#[test]
fn unknown_names_get_the_nearest_and_end_with_2() {
    let root = root();
    for (options, nearest) in [
        (vec!["check", "--select", "document-without-cuont"], "“document-without-count”?"),
        (vec!["check", "--ignore", "defintion"], "“definition”?"),
        (vec!["check", "--office", "ubn"], "“ubnd”?"),
        (vec!["explain", "unknown-kye"], "“unknown-key”?"),
    ] {
        let run = root.run(&options);
        assert_eq!((run.code, run.out.as_str()), (Some(2), ""), "{options:?}");
        assert!(run.err.contains(nearest), "{}", run.err);
    }
    assert_eq!(check(&root, &["content/nothing"]).code, Some(2));
}

#[test]
fn findings_can_be_narrowed_to_files_offices_and_days() {
    let root = root();
    let lines = |options: &[&str]| check(&root, &[&PAPER[..], options].concat()).out.lines().count();
    for path in ["content/procedures", "procedures", "content/procedures/1.000001.yaml"] {
        assert_eq!(lines(&[path]), 1, "{path}");
    }
    assert_eq!(lines(&["content/offices"]), 0);
    assert_eq!(lines(&["--office", "ubnd"]), 0);
    root.write("content/procedures/1.000001.yaml", &WRONG.replace("level:", "effective: 2026-03-01\nlevel:"));
    assert_eq!((lines(&["--since", "2026-03-01"]), lines(&["--since", "2026-03-02"])), (1, 0));
}

#[test]
fn figures_of_an_office_belong_to_it() {
    let root = root();
    let figures = "period: {from: 2026-07-01, to: 2026-09-30}\noffice: ubnd\nsettled: {total: 5, early: 3, late: 1}\n";
    root.write("content/figures/quy-3.yaml", &format!("{figures}source: Báo cáo\n"));
    let run = check(&root, &["--office", "ubnd", "--select", "figures"]);
    assert!(run.out.starts_with("content/figures/quy-3.yaml:3:"), "{}", run.out);
}

#[test]
fn settings_and_comments_decide_what_counts() {
    let root = root();
    let site = "name: Cổng thử\nhotline: {phone: \"0299 3999 100\"}\ncheck:\n";
    root.write("content/site.yaml", &format!("{site}  severity: {{document-without-count: error}}\n"));
    assert_eq!(check(&root, &PAPER).code, Some(1));
    let paths = "  paths:\n    - {path: \"procedures/**\", ignore: [definition]}\n";
    root.write("content/site.yaml", &format!("{site}{paths}"));
    assert_eq!(check(&root, &["--select", "definition", "procedures/1.000001.yaml"]).out, "");
    root.write("content/site.yaml", site);
    root.write(
        "content/procedures/1.000001.yaml",
        &WRONG.replace("Tờ khai", "Tờ khai # niemyet: allow(document-without-count) tạm"),
    );
    let run = check(&root, &PAPER);
    assert_eq!((run.out.as_str(), run.err.as_str()), ("", "không thấy lỗi nào; 1 được cho phép bằng ghi chú\n"));
}

#[test]
fn results_go_to_a_file_when_one_is_named() {
    let root = root();
    let run = check(&root, &[&PAPER[..], &["-o", "out.txt"]].concat());
    assert_eq!(run.out, "");
    let written = crate::tool::tree(&root.path("")).remove("out.txt").expect("the file");
    assert_eq!(written, check(&root, &PAPER).out.into_bytes());
    assert_eq!(check(&root, &["-o", "no/such/folder/x"]).code, Some(2));
}

/// The clean site, with a waiver for the one-stop shop of an office.
fn waived(office: &str, until: &str) -> Root {
    let root = Root::empty();
    copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/check/clean"), &root.path("content"));
    let waiver = format!(
        "by: Uỷ ban nhân dân tỉnh Thử\nground: Sửa trụ sở\nnumber: 15/UBND-VP\noffices: [{office}]\n\
         places: [one_stop]\nfrom: 2026-02-02\nuntil: {until}\n"
    );
    root.write("content/waivers/sua-sanh.yaml", &waiver);
    root
}

/// Takes one sheet of the one-stop shop out of the register.
fn take_one_away(root: &Root) {
    let written = include_str!("../check/clean/postings/xa-thu.yaml");
    let rest: Vec<&str> = written.lines().filter(|line| !line.contains("\"1.000002\", place: sanh")).collect();
    root.write("content/postings/xa-thu.yaml", &rest.join("\n"));
}

#[test]
fn a_waiver_that_has_expired_is_as_bad_as_what_it_hides() {
    let root = waived("xa-thu", "2026-06-30");
    let run = check(&root, &[]);
    assert_eq!((run.code, run.out.lines().count()), (Some(0), 1), "{}", run.out);
    take_one_away(&root);
    let run = check(&root, &[]);
    assert_eq!((run.code, run.out.lines().count()), (Some(1), 1), "{}", run.out);
    assert!(run.out.contains("còn 1 mục"), "{}", run.out);
    let place = "Bảng niêm yết trong sảnh một cửa – Uỷ ban nhân dân xã Thử";
    assert!(run.out.contains(&format!("; thủ tục: 1.000002 ({place})\n")), "{}", run.out);
    // What is owed again stands in the list to send.
    let list = root.run(&["--as-of", "2026-11-22", "report", "--office", "xa-thu", "--format", "csv"]);
    assert!(list.out.contains("1.000002"), "{} {}", list.out, list.err);
    // Of many only the first are named.
    root.write("content/postings/xa-thu.yaml", "- {what: disclosures, place: bang-tin, posted: 2026-10-05}\n");
    root.write(
        "content/waivers/sua-sanh.yaml",
        "by: Uỷ ban nhân dân tỉnh Thử\nground: Sửa trụ sở\nnumber: 15/UBND-VP\nuntil: 2026-06-30\n",
    );
    let run = check(&root, &[]);
    assert_eq!(run.out.lines().count(), 1, "{}", run.out);
    assert!(run.out.contains("còn 6 mục") && run.out.contains("; nơi nhận phản ánh, kiến nghị: Bảng"), "{}", run.out);
    assert!(run.out.ends_with("; và 1 mục nữa\n"), "{}", run.out);
}

#[test]
fn what_a_misspelled_waiver_holds_back_is_told_to_the_office_that_it_may_mean() {
    let root = waived("xa-tu", "2026-12-31");
    take_one_away(&root);
    let of_office = |office: &str| check(&root, &["--office", office]).out;
    let told = of_office("xa-thu");
    assert_eq!(told.lines().count(), 1, "{told}");
    assert!(told.starts_with("content/waivers/sua-sanh.yaml:4:"), "{told}");
    assert!(!of_office("tinh-thu").contains("waivers"));
    // The list to send names what is owed, whatever somebody meant.
    let list = root.run(&["--as-of", "2026-11-22", "report", "--office", "xa-thu", "--format", "csv"]);
    assert!(list.out.contains("1.000002"), "{} {}", list.out, list.err);
}

#[test]
fn every_rule_can_be_explained_in_both_languages() {
    let root = Root::empty();
    for language in ["vi", "en"] {
        let run = root.run(&["--lang", language, "explain", "--all"]);
        assert_eq!((run.code, run.err.as_str()), (Some(0), ""));
        assert!(!run.out.contains(['«', '»']) && !run.out.contains("{ $"), "a sentence is missing");
    }
    let one = root.run(&["explain", "document-without-count"]).out;
    for part in
        ["giấy tờ “…” chưa ghi số bản chính, bản sao", "sai (content/procedures/1.000001.yaml):", "# niemyet: allow("]
    {
        assert!(one.contains(part), "{one}");
    }
    let rules: Value = serde_json::from_str(&root.run(&["rules", "--format", "json"]).out).expect("JSON");
    let all = rules.as_array().expect("a list");
    assert_eq!(all.len(), niemyet::check::catalogue().len());
    assert!(all.iter().all(|rule| rule["what"]["vi"] != "" && rule["why"]["en"] != "" && rule["do"]["vi"] != ""));
    let listed = root.run(&["rules"]).out;
    assert!(all.iter().all(|rule| listed.contains(rule["rule"].as_str().expect("a name"))));
}

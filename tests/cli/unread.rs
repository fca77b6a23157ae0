//! What a command could not read is named on standard error, and nothing is told as if it had been read.

use std::path::Path;

use crate::tool::{Root, Run, copy};

const BROKEN: &str = "- {code: \"x\n";
const NAMED: &str = "1 tệp không đọc được nên bị bỏ qua: content/";

/// The clean site with a file that makes no sense.
fn root(broken: &str) -> Root {
    let root = Root::empty();
    copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/check/clean"), &root.path("content"));
    root.write(&format!("content/{broken}"), BROKEN);
    root
}

fn on_the_day(root: &Root, arguments: &[&str]) -> Run {
    root.run(&[&["--as-of", "2026-11-22"], arguments].concat())
}

const COMMANDS: [&[&str]; 6] = [
    &["report", "--office", "xa-thu", "--format", "md"],
    &["post", "plan"],
    &["post", "status"],
    &["score"],
    &["fix"],
    &["check", "--ignore", "reading", "--fail-on", "never"],
];

#[test]
fn every_command_names_what_it_could_not_read_and_ends_with_3() {
    for broken in ["postings/xa-thu.yaml", "decisions/khac.yaml", "waivers/khac.yaml"] {
        let root = root(broken);
        for arguments in COMMANDS {
            let run = on_the_day(&root, arguments);
            assert_eq!(run.code, Some(3), "{broken} {arguments:?}: {}", run.err);
            assert!(run.err.contains(&format!("{NAMED}{broken}")), "{broken} {arguments:?}: {}", run.err);
        }
    }
}

#[test]
fn what_nobody_knows_may_be_defined_in_a_broken_file() {
    let office = root("offices/xa-moi.yaml");
    let add = ["post", "add", "xa-moi", "1.000001", "--place", "sanh", "--date", "2026-11-20"];
    let commands: [&[&str]; 5] = [
        &["post", "plan", "xa-moi"],
        &["post", "status", "xa-moi"],
        &add,
        &["score", "--office", "xa-moi"],
        &["check", "--office", "xa-moi"],
    ];
    for arguments in commands {
        let run = on_the_day(&office, arguments);
        assert_eq!(run.code, Some(2), "{arguments:?}: {}", run.err);
        assert!(run.err.contains(&format!("{NAMED}offices/xa-moi.yaml")), "{arguments:?}: {}", run.err);
    }
    let code = root("procedures/1.000077.yaml");
    code.write("content/offices/khac.yaml", BROKEN);
    let run = on_the_day(&code, &["post", "add", "xa-thu", "1.000077", "--place", "sanh", "--date", "2026-11-20"]);
    assert_eq!(run.code, Some(2), "{}", run.err);
    assert!(run.err.contains(&format!("{NAMED}procedures/1.000077.yaml")), "{}", run.err);
}

#[test]
fn a_letter_clears_no_office_of_which_nobody_knows() {
    let unknown = |broken: &str, office: &str| {
        let run = on_the_day(&root(broken), &["report", "--office", office, "--format", "md"]);
        assert!(!(run.out.contains("chưa biết") && run.out.contains("không còn việc")), "{}", run.out);
        run.out.contains("chưa biết") || run.out.contains("chưa đầy đủ")
    };
    assert!(unknown("postings/xa-thu.yaml", "xa-thu"));
    assert!(unknown("decisions/khac.yaml", "xa-thu"));
    assert!(!unknown("postings/tinh-thu.yaml", "xa-thu"), "the register of another office says nothing of it");
}

#[test]
fn of_an_office_only_what_concerns_it_is_not_known() {
    let of =
        |broken: &str, office: &str| on_the_day(&root(broken), &["check", "--office", office, "--fail-on", "never"]);
    let other = |office: &str| if office == "xa-thu" { "tinh-thu" } else { "xa-thu" };
    for (broken, office) in [("postings/xa-thu.yaml", "xa-thu"), ("offices/tinh-thu.yaml", "xa-thu")] {
        let run = of(broken, office);
        assert!(run.code == Some(3) && (run.out + &run.err).contains(broken), "{broken}");
    }
    for (broken, office) in [("postings/xa-thu.yaml", "xa-thu"), ("pages/huong-dan.yaml", "tinh-thu")] {
        let run = of(broken, other(office));
        assert!(run.code == Some(0) && !run.err.contains(broken), "{broken}: {}", run.err);
    }
    // A decision may tell anybody to post; an inspection, a waiver and figures are of the offices that they name.
    assert_eq!(of("decisions/khac.yaml", "xa-thu").code, Some(3));
    for folder in ["inspections", "waivers", "figures"] {
        let path = format!("content/{folder}/khac.yaml");
        let root = root(&path["content/".len()..]);
        root.write(&path, "office: tinh-thu\n- {code: \"x\n");
        let code = |office| on_the_day(&root, &["check", "--office", office, "--fail-on", "never"]).code;
        assert_eq!((code("xa-thu"), code("tinh-thu")), (Some(0), Some(3)), "{folder}");
    }
}

#[test]
fn what_is_undecided_is_counted_for_the_office_that_is_asked_about() {
    let root = Root::empty();
    copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/check/clean"), &root.path("content"));
    root.write("content/postings/xa-thu.yaml", "[]\n");
    let counted = |options: &[&str]| {
        let run = on_the_day(&root, &[&["check", "--format", "json", "--fail-on", "never"], options].concat());
        let json: serde_json::Value = serde_json::from_str(&run.out).expect("JSON");
        let undecided = json["summary"]["undecided"].as_array().expect("a list").clone();
        undecided.iter().map(|one| (one["what"].to_string(), one["count"].to_string())).collect::<Vec<_>>()
    };
    let one = vec![("\"office_without_register\"".to_owned(), "1".to_owned())];
    assert_eq!(counted(&[]), one);
    assert_eq!(counted(&["--office", "xa-thu"]), one);
    assert_eq!(counted(&["--office", "tinh-thu"]), []);
}

#[test]
fn nothing_is_missing_where_the_register_cannot_be_read() {
    let root = root("postings/xa-thu.yaml");
    let status = on_the_day(&root, &["post", "status", "xa-thu", "--format", "json"]);
    assert!(status.out.contains("\"missing\":null") && !status.out.contains("\"must\":null"), "{}", status.out);
    let plan = on_the_day(&root, &["post", "plan", "xa-thu", "--format", "json"]);
    assert!(plan.out.contains("\"rows\":[]") && !plan.err.contains("Không còn việc"), "{}{}", plan.out, plan.err);
}

#[test]
fn reasons_are_told_in_the_language_of_the_reader() {
    let root = Root::small();
    root.write("a.json", "{");
    root.write("b.json", "{\"version\": 1, \"entries\": [{\"foo\": 1}]}");
    let run = |arguments: &[&str]| {
        let run = on_the_day(&root, arguments);
        assert_eq!(run.code, Some(2), "{arguments:?}: {}", run.err);
        run.err
    };
    assert!(run(&["diff", "a.json"]).contains("ít nhất hai tệp"));
    for (arguments, words) in [
        (&["diff", "a.json", "a.json"][..], "tệp dừng giữa chừng ở dòng 1"),
        (&["diff", "none.json", "a.json"], "không có tệp hay thư mục này"),
        (&["diff", "content", "a.json"], "đó là thư mục"),
        (&["check", "--baseline", "b.json"], "khoá hoặc giá trị ở dòng 1"),
    ] {
        let err = run(arguments);
        assert!(err.contains(words) && !err.contains("os error") && !err.contains("line"), "{arguments:?}: {err}");
    }
    assert!(run(&["--lang", "en", "diff", "none.json", "a.json"]).contains("No such file"));
    for day in ["31/12/2026", "31.12.2026", "2026-12-31", "2026-2-30"] {
        let entry = format!("{{\"fingerprint\": \"x\", \"expires\": \"{day}\"}}");
        root.write("c.json", &format!("{{\"version\": 1, \"entries\": [{entry}]}}"));
        let code = on_the_day(&root, &["check", "--baseline", "c.json", "--fail-on", "never"]).code;
        assert_eq!(code, Some(if day == "2026-2-30" { 2 } else { 0 }), "{day}");
    }
}

#[test]
fn usage_is_told_in_the_language_of_the_reader() {
    let help = Root::small().run(&["post", "add", "--help"]).out;
    assert!(help.contains("niemyet post add [TUỲ CHỌN]") && help.contains("<CƠ-QUAN>"), "{help}");
    assert!(!help.contains("OFFICE") && !help.contains("OPTIONS"), "{help}");
}

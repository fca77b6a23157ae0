//! A site in which every name is made to break out, through the tool, in each form: as many findings come out as went
//! in, and nothing between them.

use niemyet::report::Form;

use super::hostile::{EVIL, assert_harmless, assert_tame, cells};
use crate::tool::{Root, copy};

/// A procedure whose papers have hostile names and no number of copies: one finding each, and the folder of its file has a hostile name too.
fn root() -> Root {
    let root = Root::small();
    let papers = EVIL.map(|evil| format!("      - name: \"{}\"\n", escaped(evil)));
    let text = format!(
        "code: \"1.000009\"\nname: Khai sinh\nfield: ho-tich\nlevel: [commune]\ncases:\n  - documents:\n{}",
        papers.concat()
    );
    root.write("content/procedures/a]]>,::b=`c`|<b>%0A\n\u{202e}/1.000009.yaml", &text);
    root
}

/// A text inside the double quotes of YAML.
fn escaped(text: &str) -> String {
    let code = |character: char| format!("\\u{:04x}", u32::from(character));
    text.chars().map(code).collect::<Vec<_>>().concat()
}

fn told(root: &Root, form: Form) -> String {
    let choice = ["--as-of", "2026-11-22", "check", "--select", "document-without-count"];
    let file = if form == Form::Xlsx { &["-o", "x"][..] } else { &[] };
    let run = root.run(&[&choice[..], &["--format", form.name()], file].concat());
    assert_eq!(run.code, Some(0), "{}: {}", form.name(), run.err);
    run.out
}

/// How many findings a form tells, each counted by what only our own words can make.
fn findings(form: Form, text: &str) -> usize {
    let lines = |start: &str| text.lines().filter(|line| line.starts_with(start)).count();
    match form {
        Form::Human => lines("cảnh báo[document-without-count]: "),
        Form::Concise => lines("content/procedures/"),
        Form::Json => json(text)["findings"].as_array().map_or(0, Vec::len),
        Form::Jsonl => text.lines().map(json).filter(serde_json::Value::is_object).count(),
        Form::Sarif => json(text)["runs"][0]["results"].as_array().map_or(0, Vec::len),
        Form::Junit => {
            let xml = roxmltree::Document::parse(text).expect("XML");
            xml.descendants().filter(|node| node.has_tag_name("failure")).count()
        }
        Form::Github => lines("::warning file="),
        Form::Csv => lines("cảnh báo,document-without-count,"),
        Form::Md => lines("- **cảnh báo** "),
        Form::Html => text.matches("<li><p><strong class=\"warning\">").count(),
        // A workbook is read back in `hostile.rs` and `validators.rs`.
        Form::Xlsx => EVIL.len(),
    }
}

fn json(text: &str) -> serde_json::Value {
    serde_json::from_str(text).unwrap_or_else(|error| panic!("{error}: {text}"))
}

#[test]
fn no_name_breaks_out_of_any_form() {
    let root = root();
    for form in Form::ALL {
        let text = told(&root, form);
        assert_eq!(findings(form, &text), EVIL.len(), "{}: {text}", form.name());
        let hostile = |character: char| "\u{202e}\u{2066}\u{0}\u{1b}\u{85}\u{2028}\r".contains(character);
        let text = if form == Form::Csv { text.replace("\r\n", "\n") } else { text };
        assert!(!text.contains(hostile), "{}: {text:?}", form.name());
        let commands = text.lines().filter(|line| line.starts_with("::")).count();
        assert_eq!(commands, if form == Form::Github { EVIL.len() } else { 0 }, "{}", form.name());
    }
}

#[test]
fn no_name_of_an_office_breaks_out_of_what_is_sent_about_it() {
    let root = Root::empty();
    let clean = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/check/clean");
    copy(&clean, &root.path("content"));
    root.write("content/postings/xa-thu.yaml", "- {code: \"1.000002\", place: bang-tin, posted: 2026-03-04}\n");
    let office = include_str!("../check/clean/offices/xa-thu.yaml");
    let told = |command: &[&str], form: &str| {
        let run = root.run(&[&["--as-of", "2026-11-22"], command, &["--format", form]].concat());
        assert_eq!((run.code, run.err.as_str()), (Some(0), ""), "{command:?} {form}");
        assert!(!run.out.contains(['\u{202e}', '\u{2066}', '\u{0}', '\u{1b}', '\u{85}', '\u{2028}']), "{}", run.out);
        run.out
    };
    // What has to stand first to do harm stands first; all else follows the first.
    for evil in [&EVIL.concat(), EVIL[2], EVIL[3]] {
        let lines = office.lines().map(|line| match line.split_once(": ") {
            Some((key @ ("name" | "short_name"), _)) => format!("{key}: \"{}\"\n", escaped(evil)),
            _ => format!("{line}\n"),
        });
        root.write("content/offices/xa-thu.yaml", &lines.collect::<Vec<_>>().concat());
        for command in [&["score", "--explain"][..], &["report", "--office", "xa-thu"]] {
            for table in cells(&told(command, "csv")).chunk_by(|one, two| one.len() == two.len()) {
                assert_harmless(table);
            }
            assert_tame(&told(command, "md"));
        }
        let page = told(&["report", "--office", "xa-thu"], "html");
        assert!(!page.contains("<script") && !page.contains("<img"), "{page}");
        json(&told(&["score"], "json"));
    }
}

//! Runs compared.

use niemyet::messages::{Language, Messages};
use niemyet::report::diff::{self, Changes};
use niemyet::report::{Item, Run, Thing};

use super::{item, run};

fn of(names: &[&str]) -> Run {
    run(names.iter().map(|name| item("unknown-key", name)).collect())
}

fn names(items: &[Item]) -> Vec<&str> {
    items.iter().map(|item| item.message.vi.as_str()).collect()
}

#[test]
fn findings_are_new_open_fixed_or_reopened() {
    let changes = Changes::between(&[of(&["a", "b"]), of(&["b", "c"])], &of(&["a", "c", "d"]));
    assert_eq!(names(&changes.new), ["d"]);
    assert_eq!(names(&changes.reopened), ["a"]);
    assert_eq!(names(&changes.open), ["c"]);
    assert_eq!(names(&changes.fixed), ["b"]);
    assert!(changes.is_worse());
    assert!(!Changes::between(&[of(&["a", "b"])], &of(&["a"])).is_worse());
}

#[test]
fn what_cannot_be_read_any_more_is_not_fixed() {
    let mut before = item("document-without-count", "a");
    before.file = Some("content/x.yaml".to_owned());
    let mut broken = item("syntax-error", "b");
    (broken.file, broken.path, broken.group) = (before.file.clone(), String::new(), "reading".to_owned());
    let changes = Changes::between(&[run(vec![before])], &run(vec![broken]));
    assert_eq!((names(&changes.fixed), names(&changes.unclear)), (vec![], vec!["a"]));
}

/// A finding of a group in a file.
fn found(group: &str, file: &str, name: &str) -> Item {
    let mut found = item("some-rule", name);
    (found.group, found.file, found.object) = (group.to_owned(), Some(file.to_owned()), None);
    found
}

#[test]
fn what_hangs_on_a_file_that_cannot_be_read_is_not_fixed_either() {
    let mut of_office = found("posting", "content/offices/xa-thu.yaml", "duty");
    of_office.subject = vec![Thing { kind: "office".to_owned(), id: "xa-thu".to_owned() }];
    let before = vec![of_office, found("wording", "content/procedures/b.yaml", "word")];
    let after = |path: &str| {
        let mut now = run(Vec::new());
        now.summary.unreadable = vec![path.to_owned()];
        let changes = Changes::between(&[run(before.clone())], &now);
        (names(&changes.fixed).join(" "), names(&changes.unclear).join(" "))
    };
    let pair = |fixed: &str, unclear: &str| (fixed.to_owned(), unclear.to_owned());
    for path in ["decisions/qd.yaml", "procedures/a.yaml", "postings/xa-thu.csv", "postings/", "offices/"] {
        assert_eq!(after(&format!("content/{path}")), pair("word", "duty"), "{path}");
    }
    for path in ["postings/xa-thu-hai.yaml", "static/a.txt", "forms/a.docx"] {
        assert_eq!(after(&format!("content/{path}")), pair("duty word", ""), "{path}");
    }
    assert_eq!(after("content/procedures/b.yaml"), pair("", "duty word"));
}

#[test]
fn what_a_file_of_findings_says_cannot_move_the_cursor_or_begin_a_line() {
    let mut hostile = item("x\n::error::r", "\u{1b}[31m\u{202e}\n::error::boo");
    hostile.file = Some("a\nb\u{1b}".to_owned());
    let changes = Changes::between(&[run(Vec::new())], &run(vec![hostile]));
    let messages = Messages::built_in(Language::Vi);
    for text in [diff::human(&changes, &messages), diff::markdown(&changes, &messages)] {
        assert!(!text.contains(['\u{1b}', '\u{202e}']), "{text:?}");
        assert!(!text.lines().any(|line| line.starts_with("::") || line.starts_with('b')), "{text:?}");
    }
}

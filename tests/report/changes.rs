//! Runs compared.

use niemyet::report::diff::Changes;
use niemyet::report::{Item, Run};

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

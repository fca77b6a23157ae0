//! `niemyet fix` as its users have it: what it changes, what it leaves, and that a second run has nothing to do.
#![expect(clippy::disallowed_methods, reason = "the test reads what the tool wrote")]

use std::fs;

use crate::tool::{Root, tree};

/// A procedure with defects of many kinds, comments and an order of its own.
const UNTIDY: &str = "\u{feff}# Thủ tục thử\r\nname: \"Ðăng  ký thử\" # tên\r\ncode: \"1.000001\"\r\nfield: ho-tich\r\nlevel: [commune]\r\n\
effective: 01/03/2026   # ngày có hiệu lực\r\nchannels:\r\n  # tại quầy\r\n  - via: counter\r\n    time_limit: {amount: 5, text: 5 ngày làm việc}\r\n    \
fees: [{kind: fee, amount: 8.000}]\r\n";

const TIDY: &str = "# Thủ tục thử\nname: \"Đăng ký thử\" # tên\ncode: \"1.000001\"\nfield: ho-tich\nlevel: [commune]\n\
effective: 2026-03-01   # ngày có hiệu lực\nchannels:\n  # tại quầy\n  - via: counter\n    time_limit: {amount: 5, unit: working_day, text: 5 ngày làm việc}\n    \
fees: [{kind: fee, amount: 8.000}]\n";

const FILE: &str = "content/procedures/1.000001.yaml";

fn untidy() -> Root {
    let root = Root::small();
    root.write(FILE, UNTIDY);
    root
}

#[test]
fn a_file_is_mended_and_a_second_run_changes_nothing() {
    let root = untidy();
    let run = root.run(&["fix"]);
    assert_eq!(run.code, Some(0), "{}", run.err);
    assert_eq!(fs::read_to_string(root.path(FILE)).expect("a file"), TIDY);
    assert!(run.out.contains("01/03/2026” → “2026-03-01"), "{}", run.out);
    assert!(run.out.contains("stray-blanks"), "{}", run.out);
    assert!(run.err.contains("--unsafe"), "what needs leave is named: {}", run.err);
    let before = tree(&root.path("content"));
    let again = root.run(&["fix"]);
    assert_eq!((again.code, again.out.trim()), (Some(0), "Không có gì để sửa."), "{}", again.err);
    assert_eq!(tree(&root.path("content")), before);
}

#[test]
fn what_changes_in_every_line_is_told_in_words() {
    let root = Root::small();
    let tidy = "code: \"1.000001\"\nname: Thủ tục thử\nfield: ho-tich\nlevel: [commune]\n";
    root.write(FILE, &format!("\u{feff}{}", tidy.replace('\n', "\r\n")));
    let run = root.run(&["fix", "--diff"]);
    assert_eq!((run.code, run.out.as_str()), (Some(1), ""), "no line says anything else: {}", run.out);
    for words in [FILE, "windows-line-ends", "thành LF", "byte-order-mark", "bỏ dấu BOM", "chữ giữ nguyên"] {
        assert!(run.err.contains(words), "{words}: {}", run.err);
    }
    root.write(FILE, &tidy.replace("tục thử", "tục  thử").replace('\n', "\r\n"));
    let run = root.run(&["fix", "--diff"]);
    assert!(run.out.contains("-name: Thủ tục  thử\n+name: Thủ tục thử\n") && !run.out.contains("-code"), "{}", run.out);
    assert!(run.err.contains("windows-line-ends: "), "{}", run.err);
    let run = root.run(&["fix"]);
    assert!(run.out.contains("windows-line-ends: đổi"), "{}", run.out);
    assert_eq!(fs::read_to_string(root.path(FILE)).expect("a file"), tidy);
}

#[test]
fn a_diff_writes_nothing_and_ends_with_one() {
    let root = untidy();
    let before = tree(&root.path(""));
    let run = root.run(&["fix", "--diff"]);
    assert_eq!(run.code, Some(1), "{}", run.err);
    assert!(run.out.starts_with("--- a/content/procedures/1.000001.yaml\n+++ b/content/procedures/1.000001.yaml\n@@ "));
    assert!(run.out.contains("\n+effective: 2026-03-01   # ngày có hiệu lực\n"), "{}", run.out);
    assert_eq!(tree(&root.path("")), before);
    let clean = Root::small();
    assert_eq!(clean.run(&["fix", "--diff"]).code, Some(0));
}

#[test]
fn what_can_be_meant_in_two_ways_is_mended_with_leave() {
    let root = untidy();
    assert_eq!(root.run(&["fix", "--unsafe", "--select", "wrong-value"]).code, Some(0));
    let text = fs::read_to_string(root.path(FILE)).expect("a file");
    let expected = UNTIDY.replace("01/03/2026", "2026-03-01").replace("8.000", "8000");
    assert_eq!(text, expected, "only what was selected");
}

#[test]
fn only_the_named_files_are_mended() {
    let root = untidy();
    root.write("content/procedures/1.000002.yaml", &UNTIDY.replace("1.000001", "1.000002"));
    assert_eq!(root.run(&["fix", FILE]).code, Some(0));
    assert_eq!(fs::read_to_string(root.path(FILE)).expect("a file"), TIDY);
    let other = fs::read_to_string(root.path("content/procedures/1.000002.yaml")).expect("a file");
    assert!(other.starts_with('\u{feff}'));
}

#[test]
fn what_a_comment_allows_stays() {
    let root = Root::small();
    let text = "code: \"1.000001\"\nname: Khai  sinh # niemyet: allow(stray-blanks) như trong quyết định\n";
    root.write(FILE, text);
    assert_eq!(root.run(&["fix"]).code, Some(0));
    assert_eq!(fs::read_to_string(root.path(FILE)).expect("a file"), text);
}

#[test]
fn wrong_use_is_refused_with_what_was_perhaps_meant() {
    let root = untidy();
    for (arguments, sentence) in [
        (&["fix", "--select", "stray-blank"][..], "có phải “stray-blanks”?"),
        (&["fix", "content/procedures/9.yaml"], "Không có tệp hay thư mục"),
        (&["fix", "/etc/hostname"], "Không có tệp hay thư mục"),
    ] {
        let run = root.run(arguments);
        assert_eq!((run.code, run.out.as_str()), (Some(2), ""), "{arguments:?}");
        assert!(run.err.contains(sentence), "{arguments:?}: {}", run.err);
    }
    assert_eq!(fs::read_to_string(root.path(FILE)).expect("a file"), UNTIDY);
}

//! Whatever text goes in comes out of a YAML library unchanged.

use proptest::prelude::{any, prop_assert_eq, proptest};

use super::{Node, print};
use crate::diagnostics::{Diagnostic, FileId, Severity};

fn read_back(text: &str) -> String {
    let node = Node::default().with("list", Node::list([Node::default().with("text", Node::text(text))]));
    let printed = print("x.json", &node, FileId::new(0)).text;
    let value: serde_yaml::Value = serde_yaml::from_str(&printed).unwrap_or_default();
    value["list"][0]["text"].as_str().map_or_else(|| format!("unreadable: {printed}"), str::to_owned)
}

#[rustfmt::skip] // A table: one line a kind of trap.
const AWKWARD: [&str; 45] = [
    "no", "True", "~", "null", "1.000010", "0x1F", "2026-03-01", "18:30", "- x", "a: b", "a #b", "'", "\"",
    "\\n", "{a}", "[a]", "*a", "&a", "!a", "%a", "@a", "`a", "|", ">", "a\tb", "a\nb", "a\n\nb", "a\n  b",
    "a\n \nb", "a\r\nb", "a\u{0}b", "a\u{85}b", "a\u{2028}b", "\u{feff}a", "a\u{f0fc}b", "a\u{ad}b",
    "a\u{10ffff}b", "---\na", "a\n---\nb", "a\n...\nb", "a\n# b", "a\n\tb", "<script>alert(1)</script>",
    "Đăng ký kết hôn", "e\u{302}",
];

#[test]
fn awkward_texts_come_back() {
    for text in AWKWARD {
        assert_eq!(read_back(text), text);
    }
    let long = "Thủ tục, ".repeat(1000);
    assert_eq!(read_back(long.trim()), long.trim());
}

proptest! {
    #[test]
    fn any_text_comes_back(text in any::<String>()) {
        if !text.is_empty() {
            prop_assert_eq!(read_back(&text), text);
        }
    }

    #[test]
    fn any_lines_come_back(text in "[a-zĐ:#\"'\\- \t\n|>{]{1,40}") {
        prop_assert_eq!(read_back(&text), text);
    }
}

#[test]
fn files_look_as_people_write_them() {
    let mut name = Node::text("Một: hai");
    name.comment("Nguồn ghi:\nba\u{0}");
    let case = Node::default().with("name", name).with("notes", Node::list([Node::text("a\nb")]));
    let node = Node::default()
        .with("code", Node::text("1.000010"))
        .with("level", Node::list([Node::word("commune")]))
        .with("empty", Node::list([Node::default()]))
        .with("cases", Node::list([case]));
    let expected = "# yaml-language-server: $schema=x.json
code: \"1.000010\"
level: [commune]
cases:
  # Nguồn ghi:
  # ba\\x00
  - name: \"Một: hai\"
    notes:
      - |-
        a
        b
";
    assert_eq!(print("x.json", &node, FileId::new(0)).text, expected);
}

#[test]
fn findings_get_the_line_of_their_value() {
    let found = |rule| Some(Diagnostic::new(rule, Severity::Note, None));
    let node = Node::default()
        .with("name", Node::text("Một\nhai").found(found("a")))
        .with("empty", Node::text("").found(found("root")))
        .with("list", Node::list([Node::default().with("x", Node::text("y")).found(found("b"))]));
    let printed = print("x.json", &node, FileId::new(3));
    let places: Vec<_> =
        printed.findings.iter().map(|f| (f.rule, f.place.map(|p| (p.file.position(), p.line, p.column)))).collect();
    assert_eq!(places, [("root", Some((3, 2, 1))), ("a", Some((3, 2, 6))), ("b", Some((3, 6, 5)))]);
}

//! What an editor promises: the change is made, and not a byte more.

use proptest::prelude::{Just, Strategy, any, prop_assert, prop_assert_eq, prop_oneof, proptest};

use super::{Edit, Refusal, Step, Value, apply, path};
use crate::diagnostics::Odd;

fn text(text: &str) -> Value {
    Value::Text(text.to_owned())
}

fn word(word: &str) -> Value {
    Value::Word(word.to_owned())
}

fn insert(map: &str, key: &str, after: Option<&str>, value: Value) -> Edit {
    Edit::Insert { map: path(map), key: key.to_owned(), after: after.map(str::to_owned), value }
}

const REGISTER: &str = "\
# Sổ niêm yết
- code: \"1.000894\" # kết hôn
  place: sanh
  # ảnh chụp để ở văn thư

# Tháng ba
- {code: '1.000656', place: bang-tin}   # khai tử
# hết
";

#[test]
fn a_scalar_changes_in_the_style_it_had() {
    let set = |at: &str, value| apply(REGISTER, &Edit::Set(path(at), value)).expect("it can be written");
    assert_eq!(set("[0].code", text("1.000895")), REGISTER.replace("\"1.000894\"", "\"1.000895\""));
    assert_eq!(set("[1].code", text("1'x")), REGISTER.replace("'1.000656'", "'1''x'"));
    assert_eq!(set("[0].place", text("bang-tin")), REGISTER.replace("place: sanh", "place: bang-tin"));
    assert_eq!(set("[1].place", text("a, b")), REGISTER.replace("bang-tin", "\"a, b\""));
    assert_eq!(set("[0].place", word("2026-03-01")), REGISTER.replace("place: sanh", "place: 2026-03-01"));
    assert_eq!(set("[0].place", text("no")), REGISTER.replace("place: sanh", "place: \"no\""));
}

#[test]
fn an_empty_value_is_filled_where_it_stands() {
    let set = |before: &str, at: &str| apply(before, &Edit::Set(path(at), word("5"))).expect("it can be written");
    assert_eq!(set("a: # noch\nb: 1\n", "a"), "a: 5 # noch\nb: 1\n");
    assert_eq!(set("a: {b: , c: 1}\n", "a.b"), "a: {b: 5 , c: 1}\n");
    assert_eq!(set("- x\n-\n", "[1]"), "- x\n- 5\n");
    assert_eq!(set("a: ~\n", "a"), "a: 5\n");
}

#[test]
fn a_text_of_several_lines_keeps_its_form() {
    let before = "a:\n  b: | # Lời\n    một\n\n    hai\n  c: 1\n";
    let after = apply(before, &Edit::Set(path("a.b"), text("một\n\nba\n"))).expect("it can be written");
    assert_eq!(after, before.replace("hai", "ba"));
    let short = apply(before, &Edit::Set(path("a.b"), text("một"))).expect("it can be written");
    assert_eq!(Value::read(&short), Value::read("a: {b: một, c: '1'}"));
}

#[test]
fn an_item_comes_below_the_last_and_looks_like_it() {
    let item = Value::map([("code", text("1.000001")), ("posted", word("2026-03-04"))]);
    let after = apply(REGISTER, &Edit::Append(path(""), vec![item.clone()])).expect("it can be written");
    assert_eq!(after, REGISTER.replace("# hết", "- {code: \"1.000001\", posted: 2026-03-04}\n# hết"));
    let block = "a:\n- x: 1\n  # zu x\nb: 2\n";
    let after = apply(block, &Edit::Append(path("a"), vec![item])).expect("it can be written");
    let expected = "a:\n- x: 1\n  # zu x\n- code: \"1.000001\"\n  posted: 2026-03-04\nb: 2\n";
    assert_eq!(after, expected);
}

#[test]
fn items_come_into_lists_of_all_forms() {
    let append = |before: &str| {
        apply(before, &Edit::Append(path("a"), vec![text("x"), text("z")])).unwrap_or_else(|error| error.to_string())
    };
    assert_eq!(append("a: []\nb: 1\n"), "a: [x, z]\nb: 1\n");
    assert_eq!(append("a: [b,] # c\n"), "a: [b, x, z,] # c\n");
    assert_eq!(append("a: # c\nb: 1\n"), "a: # c\n  - x\n  - z\nb: 1\n");
    assert_eq!(append("a:\n  - b"), "a:\n  - b\n  - x\n  - z");
    assert_eq!(append("a:\r\n  - b # c\r\nb: 1\r\n"), "a:\r\n  - b # c\r\n  - x\r\n  - z\r\nb: 1\r\n");
    assert_eq!(append("a:\n  - |\n    b\n\nc: 1\n"), "a:\n  - |\n    b\n\n  - x\n  - z\nc: 1\n");
    assert_eq!(append("\u{feff}a: [b]\n"), "\u{feff}a: [b, x, z]\n");
}

#[test]
fn a_key_comes_behind_another() {
    let added = apply(REGISTER, &insert("[0]", "posted", Some("code"), word("2026-03-04"))).expect("it can be written");
    assert_eq!(added, REGISTER.replace("# kết hôn\n", "# kết hôn\n  posted: 2026-03-04\n"));
    let added = apply(REGISTER, &insert("[1]", "note", None, text("a, b"))).expect("it can be written");
    assert_eq!(added, REGISTER.replace("bang-tin}", "bang-tin, note: \"a, b\"}"));
}

#[test]
fn what_goes_takes_its_lines_and_nothing_else() {
    let gone =
        |before: &str, at: &str| apply(before, &Edit::Remove(path(at))).unwrap_or_else(|error| error.to_string());
    assert_eq!(gone("a: 1\nb: 2\nc: 3\n", "b"), "a: 1\nc: 3\n");
    assert_eq!(gone("- a: 1\n  b: 2\n", "[0].a"), "- b: 2\n");
    assert_eq!(gone("a: [x, y, z]\n", "a[1]"), "a: [x, z]\n");
    assert_eq!(gone("a: [x, y]\n", "a[1]"), "a: [x]\n");
    assert_eq!(gone("a:\n  - x\n", "a[0]"), "a:\n  []\n");
    assert_eq!(gone("a: 1\nb: 2", "b"), "a: 1");
}

#[test]
fn what_would_lose_a_comment_or_is_not_there_is_refused() {
    let refused = |before: &str, edit: &Edit| apply(before, edit).expect_err("it is refused");
    assert_eq!(refused("a: 1 # c\nb: 2\n", &Edit::Remove(path("a"))), Refusal::NoForm);
    assert_eq!(refused("a: 1\n", &Edit::Set(path("b"), text("x"))), Refusal::NoSuchPart);
    assert_eq!(refused("a: [1]\n", &Edit::Set(path("a"), text("x"))), Refusal::NoSuchPart);
    assert_eq!(refused("a: 1\n", &insert("", "a", None, text("x"))), Refusal::NoSuchPart);
    assert_eq!(refused("a: [1\n", &Edit::Append(path("a"), vec![text("x")])), Refusal::Unreadable);
    assert_eq!(refused("a: *x\n", &Edit::Set(path("a"), text("x"))), Refusal::Unreadable);
}

/// A scalar as people write it.
fn scalars() -> impl Strategy<Value = String> {
    prop_oneof![
        Just("Nộp hồ sơ".to_owned()),
        Just("'mười ''hai'''".to_owned()),
        Just("\"a: \\\"b\\\" # c\"".to_owned()),
        Just("2026-03-01".to_owned()),
        Just("1.000894".to_owned()),
        Just("x-y".to_owned()),
    ]
}

/// A comment, or none.
fn comments() -> impl Strategy<Value = String> {
    prop_oneof![Just(""), Just(" # chú thích"), Just("   # x: [y]")].prop_map(str::to_owned)
}

/// An item of a register: a block map, a map between brackets, or a map with a text of several lines.
fn items() -> impl Strategy<Value = String> {
    let entry = || (scalars(), comments());
    (entry(), entry(), any::<u8>()).prop_map(|((a, c), (b, d), form)| match form % 5 {
        0 => format!("- {{code: {}, place: {}}}{c}\n", quoted(&a), quoted(&b)),
        1 => format!("- code: {a}{c}\n  place: {b}{d}\n"),
        2 => format!("# trên\n-   code: {a}{c}\n    # giữa\n    place: {b}{d}\n    # dưới\n"),
        3 => format!("- code: {a}{c}\n  place: {b}\n  note: |\n    một # không phải chú thích\n\n      hai\n\n"),
        _ => format!("- place: {b}\n  list:{d}\n  - x{c}\n  - [y, z]\n  code:\n    {a}\n"),
    })
}

/// A scalar that may stand between brackets.
fn quoted(scalar: &str) -> String {
    if scalar.starts_with(['"', '\'']) { scalar.to_owned() } else { format!("\"{scalar}\"") }
}

fn registers() -> impl Strategy<Value = (usize, String)> {
    (proptest::collection::vec(items(), 1..6), any::<bool>(), any::<bool>()).prop_map(|(items, windows, open)| {
        let text = format!("# Sổ\n{}", items.concat());
        let text = if open && !text.ends_with("\n\n") { text.trim_end().to_owned() } else { text };
        (items.len(), if windows { text.replace('\n', "\r\n") } else { text })
    })
}

/// Any text that a person may type. What the reader finds odd does not come back as it was, so no edit writes it.
fn texts() -> impl Strategy<Value = String> {
    let texts = prop_oneof!["[a-zĐđôư0-9 ,.:#'\"\\[\\]{}|>&*!%@`?/-]{1,20}", "\\PC{1,12}"];
    texts.prop_filter("an odd character", |text| text.chars().all(|one| Odd::of(one).is_none()))
}

proptest! {
    #[test]
    fn a_new_text_changes_no_byte_around_it((count, before) in registers(), at in any::<usize>(), new in texts()) {
        let index = at % count;
        let old = part(&before, index, "place");
        let edit = Edit::Set(vec![Step::Index(index), Step::Key("place".to_owned())], text(&new));
        let after = apply(&before, &edit).expect("any text can be written");
        let (prefix, suffix) = common(&before, &after);
        prop_assert!(before.len() <= prefix + suffix + old.len() * 2 + 4, "{before}\n=>\n{after}");
        // Written a second time, nothing changes.
        prop_assert_eq!(apply(&after, &edit).expect("any text can be written"), after);
    }

    #[test]
    fn what_was_added_can_be_taken_away_again((count, before) in registers(), new in texts()) {
        let item = Value::map([("code", text("1.000894")), ("note", text(&new))]);
        let after = apply(&before, &Edit::Append(vec![], vec![item])).expect("an item can be added");
        let mut kept = before.lines();
        for line in after.lines() {
            if kept.clone().next() == Some(line) {
                kept.next();
            }
        }
        prop_assert_eq!(kept.next(), None, "all lines are there, in their order");
        // A new text cannot have a comment sign outside of quotes, but one in them is taken for one.
        if !new.contains('#') {
            prop_assert_eq!(apply(&after, &Edit::Remove(vec![Step::Index(count)])), Ok(before));
        }
    }

    #[test]
    fn a_key_comes_and_goes((count, before) in registers(), at in any::<usize>(), behind in any::<bool>()) {
        let index = at % count;
        let after = behind.then(|| "code".to_owned());
        let edit = Edit::Insert { map: vec![Step::Index(index)], key: "neu".to_owned(), after, value: text("x") };
        let changed = apply(&before, &edit).expect("a key can be added");
        let taken = apply(&changed, &Edit::Remove(vec![Step::Index(index), Step::Key("neu".to_owned())]));
        prop_assert_eq!(taken, Ok(before));
    }
}

/// The text of a value of an item.
fn part(text: &str, index: usize, key: &str) -> String {
    let Some(Value::List(items)) = Value::read(text) else { panic!("a list: {text}") };
    let Value::Map(entries) = &items[index] else { panic!("a map: {text}") };
    let value = entries.iter().find(|(known, _)| known == key).map(|(_, value)| value);
    let Some(Value::Text(text)) = value else { panic!("a text: {text}") };
    text.clone()
}

/// How many bytes two texts share at their beginning, and at their end.
fn common(a: &str, b: &str) -> (usize, usize) {
    let prefix = a.bytes().zip(b.bytes()).take_while(|(a, b)| a == b).count();
    let suffix = a.bytes().rev().zip(b.bytes().rev()).take_while(|(a, b)| a == b).count();
    (prefix, suffix.min(a.len() - prefix))
}

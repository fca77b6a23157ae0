//! Items that stand in a list twice, word for word, whatever list it is.

use std::cmp::Ordering;

use super::trail;
use super::tree::{Node, Value};
use crate::diagnostics::{Diagnostic, Findings};

/// Lists that are read from the first to the last: under several headings some items say the same, but no two in a row do.
const IN_ORDER: [&str; 3] = ["documents", "notes", "steps"];

/// Finds them below a value, each once for all times. What others find of the same item is told by them
/// (`check/echo.rs`).
pub(super) fn find(node: &Node<'_>, findings: &mut Findings) {
    below(node, "", findings);
}

fn below(node: &Node<'_>, key: &str, findings: &mut Findings) {
    match &node.value {
        Value::List(items) => {
            if items.len() > 1 {
                in_list(items, IN_ORDER.contains(&key), findings);
            }
            for item in items {
                below(item, "", findings);
            }
        }
        Value::Map(entries) => {
            for (key, value) in entries {
                below(value, key.text().unwrap_or_default(), findings);
            }
        }
        _ => {}
    }
}

fn in_list(items: &[Node<'_>], is_in_order: bool, findings: &mut Findings) {
    let mut sorted: Vec<&Node<'_>> = items.iter().filter(|item| says_something(item)).collect();
    if !is_in_order {
        // A register has thousands: nobody is held against all others.
        sorted.sort_by(|one, other| compare(one, other));
    }
    for same in sorted.chunk_by(|one, other| compare(one, other).is_eq()) {
        if let [_, second, ..] = same {
            findings.push(twice(second));
        }
    }
}

/// An item that stands in a list a second time.
pub(super) fn twice(item: &Node<'_>) -> Diagnostic {
    let name = trail::name(item).unwrap_or_else(|| texts(item).join(", "));
    let name: String = name.chars().take(60).collect();
    Diagnostic::warning("listed-twice", item.place).with("kind", "item").with("id", name)
}

/// Blank items, and those whose keys all are, were found when they were read.
fn says_something(item: &Node<'_>) -> bool {
    match &item.value {
        Value::Scalar(text) => !text.trim().is_empty(),
        Value::List(items) => items.iter().any(says_something),
        Value::Map(entries) => entries.iter().any(|(_, value)| says_something(value)),
        Value::Null | Value::Refused => false,
    }
}

/// All that a value says: what tells an item from others where no key names it.
fn texts<'n>(node: &'n Node<'_>) -> Vec<&'n str> {
    match &node.value {
        Value::Scalar(text) => Some(text.trim()).filter(|text| !text.is_empty()).into_iter().collect(),
        Value::List(items) => items.iter().flat_map(texts).collect(),
        Value::Map(entries) => entries.iter().flat_map(|(_, value)| texts(value)).collect(),
        Value::Null | Value::Refused => Vec::new(),
    }
}

/// An order of values, wherever they stand.
pub(super) fn compare(one: &Node<'_>, other: &Node<'_>) -> Ordering {
    match (&one.value, &other.value) {
        (Value::Scalar(one), Value::Scalar(other)) => one.trim().cmp(other.trim()),
        (Value::List(one), Value::List(other)) => all(one.iter().zip(other), one.len().cmp(&other.len())),
        (Value::Map(one), Value::Map(other)) => {
            let keys = one.iter().zip(other).map(|(one, other)| (&one.0, &other.0));
            let values = one.iter().zip(other).map(|(one, other)| (&one.1, &other.1));
            all(values.chain(keys), one.len().cmp(&other.len()))
        }
        _ => rank(one).cmp(&rank(other)),
    }
}

/// The first difference of pairs, or what is left.
fn all<'n, 't: 'n>(mut pairs: impl Iterator<Item = (&'n Node<'t>, &'n Node<'t>)>, rest: Ordering) -> Ordering {
    pairs.find_map(|(one, other)| Some(compare(one, other)).filter(|order| order.is_ne())).unwrap_or(rest)
}

const fn rank(node: &Node<'_>) -> u8 {
    match node.value {
        Value::Null => 0,
        Value::Scalar(_) => 1,
        Value::List(_) => 2,
        Value::Map(_) => 3,
        Value::Refused => 4,
    }
}

#[cfg(test)]
mod tests {
    use super::super::tree;
    use super::find;
    use crate::diagnostics::{FileId, Findings};

    fn found(text: &str) -> Vec<(u32, String)> {
        let mut findings = Findings::default();
        let node = tree::build(FileId::new(0), text, &mut findings).expect("YAML");
        find(&node, &mut findings);
        let told = |one: crate::diagnostics::Diagnostic| (one.place.expect("a place").line, one.args[1].1.clone());
        findings.into_iter().map(told).collect()
    }

    #[test]
    fn whole_items_of_all_lists_are_compared() {
        assert_eq!(
            found("a: [x, y, x ]\nb:\n  - {c: [{number: 1}, {number: 1}]}\n"),
            [(1, "x".into()), (3, "1".into())]
        );
        // What no key names is told by all that it says.
        assert_eq!(
            found("a:\n- {who: Trẻ em, ground: Điều 4}\n- {who: Trẻ em, ground: Điều 4}\n- {who: }\n- {who: }\n"),
            [(3, "Trẻ em, Điều 4".into())]
        );
        assert_eq!(found("- {code: a, n: 1}\n- {code: b}\n- {code: a, n: 1}\n- {code: a, n: 1}\n"), [(3, "a".into())]);
        for other in
            ["a: [x, X, '', '']\n", "- {a: 1}\n- {a: 2}\n- {a: 1, b: 1}\n- {b: 1}\n", "a: [[1], [1, 2], ~, ~]\n"]
        {
            assert_eq!(found(other), [], "{other}");
        }
    }
}

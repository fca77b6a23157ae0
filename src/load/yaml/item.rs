//! Items of lists as the model has them: those that were left out when the file was read are not counted.

use std::collections::BTreeSet;

use super::tree::{Node, Value};
use crate::diagnostics::Diagnostic;

/// As what an item is found that was left out.
const UNREADABLE: [&str; 3] = ["unknown-value", "wrong-type", "wrong-value"];

/// Where items begin that cannot be read, as was found.
#[derive(Default)]
pub(super) struct LeftOut(BTreeSet<(u32, u32)>);

impl LeftOut {
    pub(super) fn of<'f>(findings: impl IntoIterator<Item = &'f Diagnostic>) -> Self {
        let unreadable = findings.into_iter().filter(|finding| UNREADABLE.contains(&finding.rule));
        Self(unreadable.filter_map(|finding| Some(finding.place?.start())).collect())
    }

    fn has(&self, item: &Node<'_>) -> bool {
        match &item.value {
            Value::Refused => true,
            value if value.is_blank() => true,
            _ => self.0.contains(&item.place.start()),
        }
    }
}

/// The item that is meant, and its position in the file: by its text (`=1.000894`), or by its number among those that
/// were not left out.
pub(super) fn item<'n, 't>(items: &'n [Node<'t>], step: &str, left_out: &LeftOut) -> Option<(usize, &'n Node<'t>)> {
    let mut all = items.iter().enumerate();
    let Some(text) = step.strip_prefix('=') else {
        return all.filter(|(_, item)| !left_out.has(item)).nth(step.parse().ok()?);
    };
    // A code may be written with more behind it, which tells where it holds.
    let begins = |item| own(item).strip_prefix(text).is_some_and(|rest| rest.starts_with('.'));
    let same = all.clone().find(|(_, item)| own(item) == text);
    same.or_else(|| all.find(|(_, item)| begins(item)))
}

fn own<'n>(item: &'n Node<'_>) -> &'n str {
    item.text().unwrap_or_default().trim()
}

#[cfg(test)]
mod tests {
    use super::super::Outline;
    use crate::diagnostics::{Diagnostic, FileId, Place};

    fn path(keys: &str) -> String {
        let file = FileId::new(0);
        let text = "a: [x, {y: 1}, '', {y: 2}]\nb: [1.000001.H48, 1.000001, 1.000002.000.H48, 1.000003]\n";
        let unreadable = [Diagnostic::error("wrong-type", Place::point(file, 1, 5))];
        let outline = Outline::read(file, text).expect("YAML").leaving_out(&unreadable);
        outline.locate(Place::file(file), keys).path
    }

    #[test]
    fn items_are_counted_as_they_are_read_or_told_by_their_text() {
        let text = "level: [~, commune, province]\nrelated: ['1.000001', 1.000002]\n";
        let outline = Outline::read(FileId::new(0), text).expect("YAML");
        let path = |keys: &str| outline.locate(Place::file(FileId::new(0)), keys).path;
        assert_eq!(path("level[0]"), "level[1]");
        assert_eq!(path("level[=province]"), "level[2]");
        assert_eq!(path("related[=1.000002]"), "related[1]");
        assert_eq!(path("related[=1.000003]"), "related");
    }

    #[test]
    fn an_item_that_cannot_be_read_is_not_counted() {
        assert_eq!((path("a[0].y"), path("a[1].y")), ("a[1].y".to_owned(), "a[3].y".to_owned()));
    }

    #[test]
    fn a_code_is_the_same_with_what_stands_behind_it() {
        assert_eq!((path("b[=1.000001]"), path("b[=1.000002]")), ("b[1]".to_owned(), "b[2]".to_owned()));
        assert_eq!(path("b[=1.00000]"), "b");
    }
}

//! The dossier as published → cases with papers and notes. What the portal lists among the papers with no
//! original, no copy and no form is no paper: it becomes a note, with its text.

use std::collections::BTreeSet;

use super::finding::{excerpt, note, warning};
use super::record::{CaseText, Copies, ItemText};
use crate::import::slug::slug;
use crate::import::text::kept;
use crate::import::yaml::Node;

/// More papers of one kind than anybody is asked for: the number of a form or a year ran into the count (`Mẫu số 18`
/// and `1` became `181`).
const MOST_COPIES: u64 = 20;

/// The cases of a procedure.
pub(super) fn cases(published: &[CaseText]) -> Node {
    let mut ids = BTreeSet::new();
    let groups = groups(published);
    let several = groups.len() > 1;
    let mut list = Node::list([]);
    for (index, (case, remarks)) in groups.iter().enumerate() {
        let mut node = Node::default();
        if several || !case.name.trim().is_empty() {
            node.put("id", Node::text(id(&case.name, index, &mut ids)));
            node.put("name", kept(&case.name));
        }
        if several && case.name.trim().is_empty() {
            node.find(warning("case-without-name"));
        }
        fill(&mut node, &case.items, remarks);
        list.push(node);
    }
    let forms = published.iter().flat_map(|case| &case.items).filter(|item| !item.form.trim().is_empty()).count();
    list.found((forms > 0).then(|| note("form-not-imported").with("count", forms.to_string())))
}

/// The cases, each with what follows it under a heading of remarks (`* Lưu ý:`), which is no case.
fn groups(published: &[CaseText]) -> Vec<(&CaseText, Vec<&CaseText>)> {
    let mut groups: Vec<(&CaseText, Vec<&CaseText>)> = Vec::new();
    for case in published {
        let title = case.name.trim_matches(|letter: char| !letter.is_alphanumeric()).to_lowercase();
        let is_remark = ["lưu ý", "ghi chú"].contains(&title.as_str()) && case.items.iter().all(is_note);
        match groups.last_mut() {
            Some((_, remarks)) if is_remark => remarks.push(case),
            _ => groups.push((case, Vec::new())),
        }
    }
    groups
}

/// The slug of the name, or its position; with a number behind it if another case has it.
fn id(name: &str, index: usize, ids: &mut BTreeSet<String>) -> String {
    let base = Some(slug(name)).filter(|id| !id.is_empty()).unwrap_or_else(|| format!("truong-hop-{}", index + 1));
    let mut id = base.clone();
    let mut next = 2;
    while !ids.insert(id.clone()) {
        id = format!("{base}-{next}");
        next += 1;
    }
    id
}

fn fill(node: &mut Node, items: &[ItemText], remarks_below: &[&CaseText]) {
    let (notes, papers): (Vec<&ItemText>, Vec<&ItemText>) = items.iter().partition(|item| is_note(item));
    let refiled = |item: &ItemText| {
        let finding = warning("note-among-documents").with("text", excerpt(&item.name));
        let mut node = kept(&item.name).found(Some(finding));
        remarks(&mut node, item);
        node
    };
    node.put("documents", Node::list(papers.into_iter().map(document)));
    let below = remarks_below.iter().flat_map(|case| {
        std::iter::once(kept(&case.name)).chain(case.items.iter().map(|item| {
            let mut node = kept(&item.name);
            remarks(&mut node, item);
            node
        }))
    });
    node.put("notes", Node::list(notes.into_iter().map(refiled).chain(below)));
}

/// Nothing of it is handed in. But what has a form to fill in is a paper, whatever the count says.
fn is_note(item: &ItemText) -> bool {
    has_no_copies(item) && item.form.trim().is_empty()
}

fn has_no_copies(item: &ItemText) -> bool {
    item.originals == Copies::Exactly(0) && item.copies == Copies::Exactly(0)
}

fn document(item: &ItemText) -> Node {
    let uncounted = has_no_copies(item).then(|| warning("paper-without-copies").with("text", excerpt(&item.name)));
    let mut node = Node::default().with("name", kept(&item.name)).found(uncounted);
    count(&mut node, "originals", "bản chính", item.originals);
    count(&mut node, "copies", "bản sao", item.copies);
    node.put("note", kept(&spoken(item)));
    remarks(&mut node, item);
    node
}

fn count(node: &mut Node, key: &'static str, label: &str, copies: Copies) {
    match copies {
        Copies::Exactly(count) if count <= MOST_COPIES => {
            node.put(key, Node::word(count.to_string()));
        }
        Copies::Exactly(count) => {
            node.comment(format!("Nguồn ghi {label}: {count}"));
            node.find(warning("copies-implausible").with("count", count.to_string()));
        }
        Copies::Some => node.find(note("copies-unknown")),
        Copies::Unsaid => {}
    }
}

/// What a reader should see with the paper: its form, and which kinds of copies when their number is lost.
fn spoken(item: &ItemText) -> String {
    let kinds = [("bản chính", item.originals), ("bản sao", item.copies)];
    let some: Vec<&str> =
        kinds.into_iter().filter(|(_, copies)| *copies == Copies::Some).map(|(kind, _)| kind).collect();
    let kinds = if some.is_empty() { String::new() } else { format!("Cần có: {}", some.join(", ")) };
    let form = if item.form.trim().is_empty() { String::new() } else { format!("Biểu mẫu: {}", item.form.trim()) };
    [kinds, form].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n")
}

fn remarks(node: &mut Node, item: &ItemText) {
    for (label, remark) in item.remarks.iter().filter(|(_, remark)| !remark.trim().is_empty()) {
        node.comment(format!("Nguồn ghi {label}: {}", remark.trim()));
    }
}

//! What several rules about papers need to know.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use super::text::{low, wording};
use crate::model::{Case, Document};

/// Whether an item among the papers is a note: nothing of it is handed in, or it begins as advice does. What the
/// state holds already need not be handed in, and is still a paper.
pub(super) fn is_note(document: &Document) -> bool {
    let nothing = (document.originals, document.copies) == (Some(0), Some(0));
    (nothing && document.must_be_brought()) || is_advice(&document.name)
}

fn is_advice(name: &str) -> bool {
    const LONGEST: usize = 18;
    const ADVICE: [&str; 4] = ["lưu ý", "ghi chú", "chú ý", "số lượng hồ sơ"];
    // No paper is called after those who check it; with others a sentence begins that lays a duty on them.
    const RECEIVERS: [&str; 3] = ["người tiếp nhận", "cán bộ tiếp nhận", "người đối chiếu"];
    const BOUND: [&str; 5] = ["người", "cán bộ", "công chức", "cơ quan", "cá nhân"];
    let name = name.trim_start_matches(|first: char| !first.is_alphanumeric());
    let item = name.split_once(')').filter(|(label, _)| label.chars().count() <= 2);
    let name = item.map_or(name, |(_, name)| name.trim_start_matches(|first: char| !first.is_alphanumeric()));
    let end = name.char_indices().nth(LONGEST).map_or(name.len(), |(end, _)| end);
    let start = low(&name[..end]);
    let begins = |word: &str| {
        start.strip_prefix(word).is_some_and(|rest| rest.is_empty() || rest.starts_with([':', ' ', '.', ',']))
    };
    ADVICE.iter().chain(&RECEIVERS).any(|word| begins(word))
        || (BOUND.iter().any(|word| begins(word)) && lays_duty(name))
}

/// Whether the first clause of a text says that somebody has a duty, other than to fill in a form.
fn lays_duty(name: &str) -> bool {
    let clause = name.split([';', ':', '.']).next().unwrap_or_default();
    clause.contains("có trách nhiệm") && !clause.contains("mẫu")
}

/// Papers that stand twice in a case, each with the first one: names that differ in marks only are one. One with a condition
/// is one more where as many are always handed in.
pub(super) fn twins(case: &Case) -> Vec<(&Document, &Document)> {
    let mut seen: HashMap<_, &Document> = HashMap::with_capacity(case.documents.len());
    let mut twins = Vec::new();
    for document in case.documents.iter().filter(|document| !is_note(document)) {
        let only_if = document.only_if.as_deref().map(wording);
        match seen.entry((wording(&document.name), only_if)) {
            Entry::Vacant(entry) => drop(entry.insert(document)),
            Entry::Occupied(first) if is_named(&document.name) || is_named(&first.get().name) => {
                twins.push((*first.get(), document));
            }
            Entry::Occupied(_) => {}
        }
    }
    // What is always handed in is so under a condition, too.
    let idle = case.documents.iter().filter(|document| document.only_if.is_some() && is_named(&document.name));
    let unconditional = |document: &Document| seen.get(&(wording(&document.name), None)).copied();
    let counts = |document: &Document| (document.originals, document.copies);
    twins.extend(idle.filter_map(|own| Some((unconditional(own).filter(|one| counts(one) == counts(own))?, own))));
    twins
}

/// How many letters number an item of a list: `a)`, `viii)`.
const LABEL: usize = 4;

/// Whether it is a name at all: a table that was torn apart leaves pieces of sentences (`hoặc`, `, trong đó …`).
fn is_named(name: &str) -> bool {
    let start = name.trim_start_matches(|first: char| !first.is_alphanumeric() && first != ',');
    let label = start.split_once(')').map(|(label, _)| label.chars().count());
    start.starts_with(|first: char| first.is_uppercase() || first.is_numeric())
        || label.is_some_and(|label| (1..=LABEL).contains(&label))
}

/// A name in small letters without the words for a copy or an original in front.
pub(super) fn without_copy(name: &str) -> &str {
    const COPIES: [&str; 9] = [
        "bản sao có chứng thực ",
        "bản sao chứng thực ",
        "bản sao ",
        "bản chụp ",
        "bản chính ",
        "bản photocopy ",
        "bản photo ",
        "bản phô tô ",
        "photo ",
    ];
    COPIES.iter().find_map(|words| name.strip_prefix(words)).unwrap_or(name)
}

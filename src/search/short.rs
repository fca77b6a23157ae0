//! Short names for the scripts of the search.

use std::collections::{BTreeMap, BTreeSet};

use super::script::{is_name, push_bare, push_until, starts_pattern};

/// Names of the engine that stay: those of the language, of its objects, of the index, and those by which a page or a
/// program calls the engine. All others are its own business.
pub(super) const KEPT: [&str; 7] = [
    "const let function return if else for of in do while continue break new typeof var true false null undefined",
    "Array Boolean Float64Array Int32Array Map Math Object Set String length size log max min pow abs from assign",
    "at charAt charCodeAt concat endsWith every fill filter find forEach get has includes indexOf join map",
    "match normalize padStart push reduce repeat replace set slice some sort split startsWith subarray toLowerCase",
    "toUpperCase test load search limit docs nameOf code score matched typed means why all pending suggestion doc",
    "facts field status english fields count words marks levels audiences fillers siblings body codes names titles",
    "telling parts places counts says kinds meanings shift add values sqrt Uint8Array keys splice flatMap flat TextDecoder decode matchAll index",
];

/// A name where it stands.
pub(super) struct Name {
    pub(super) name: String,
    /// Whether it is, or may be, a property.
    is_property: bool,
}

/// How often a name comes, and in which statements.
#[derive(Default)]
struct Use {
    count: usize,
    statements: BTreeSet<usize>,
    /// Whether all statements must call it the same: a property, or what a statement declares.
    is_shared: bool,
}

/// Short names for all that only the sources themselves know, the shortest for what comes most often. Statements that
/// have nothing to do with each other have the same short names for what is theirs alone.
pub(super) fn short_names(sources: &[&str], is_own: impl Fn(&str) -> bool) -> BTreeMap<String, String> {
    let mut uses = uses(sources);
    uses.retain(|name, _| is_own(name));
    let mut all: Vec<(String, Use)> = uses.into_iter().collect();
    all.sort_by(|a, b| b.1.count.cmp(&a.1.count).then_with(|| a.0.cmp(&b.0)));
    let letters = || ('a'..='z').chain('A'..='Z');
    let one = letters().map(String::from);
    let two = letters().flat_map(|first| letters().map(move |second| format!("{first}{second}")));
    // Each short name with the statements that have it; none are all.
    let mut given: Vec<(String, Option<BTreeSet<usize>>)> = one
        .chain(two)
        .filter(|name| !is_kept(name))
        .take(all.len())
        .map(|name| (name, Some(BTreeSet::new())))
        .collect();
    let mut short = BTreeMap::new();
    for (name, one) in all {
        let is_free = |taken: &Option<BTreeSet<usize>>| {
            taken
                .as_ref()
                .is_some_and(|taken| if one.is_shared { taken.is_empty() } else { taken.is_disjoint(&one.statements) })
        };
        if let Some((letters, taken)) = given.iter_mut().find(|(_, taken)| is_free(taken)) {
            short.insert(name, letters.clone());
            match taken {
                Some(statements) if !one.is_shared => statements.extend(one.statements),
                _ => *taken = None,
            }
        }
    }
    short
}

fn uses(sources: &[&str]) -> BTreeMap<String, Use> {
    let mut uses: BTreeMap<String, Use> = BTreeMap::new();
    for (number, statement) in sources.iter().flat_map(|source| statements(source)).enumerate() {
        for (position, one) in names(&statement).into_iter().enumerate() {
            let found = uses.entry(one.name).or_default();
            found.count += 1;
            found.statements.insert(number);
            // The second word of a statement is what it declares.
            found.is_shared |= one.is_property || position == 1;
        }
    }
    uses
}

/// The functions and constants of a source: each begins at the edge.
fn statements(source: &str) -> Vec<String> {
    let mut all: Vec<String> = Vec::new();
    for line in source.lines() {
        match all.last_mut() {
            Some(last) if !line.starts_with(char::is_alphabetic) => last.push_str(line),
            _ => all.push(line.to_owned()),
        }
        all.iter_mut().last().into_iter().for_each(|last| last.push('\n'));
    }
    all
}

/// The names of a source, outside its texts, patterns and comments.
pub(super) fn names(source: &str) -> Vec<Name> {
    let mut bare = String::new();
    push_bare(&mut bare, source, &BTreeMap::new());
    let (mut names, mut before) = (Vec::new(), String::new());
    let mut letters = bare.chars().peekable();
    while let Some(letter) = letters.next() {
        if is_name(letter) {
            let mut name = String::from(letter);
            while let Some(next) = letters.next_if(|next| is_name(*next)) {
                name.push(next);
            }
            let is_property = may_be_property(&before, letters.peek().copied().unwrap_or(' '));
            before.push_str(&name);
            names.push(Name { name, is_property });
        } else if letter == '"' || letter == '/' && starts_pattern(&before) {
            push_until(&mut before, letter, &mut letters);
            // The letters behind a pattern are no name.
            while letter == '/' && letters.next_if(char::is_ascii_lowercase).is_some() {}
        } else {
            before.push(letter);
        }
    }
    names.retain(|one| !one.name.starts_with(|letter: char| letter.is_ascii_digit()));
    names
}

/// Whether a name between these is a property, or looks like one: `a.name`, `{name: a}`, `{name, name}`.
fn may_be_property(before: &str, after: char) -> bool {
    let in_list = before.ends_with(['{', ',']);
    (before.ends_with('.') && !before.ends_with("...")) || (in_list && matches!(after, ',' | '}' | ':' | '='))
}

pub(super) fn is_kept(name: &str) -> bool {
    KEPT.iter().any(|line| line.split(' ').any(|kept| kept == name))
}

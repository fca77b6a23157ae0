//! What is there twice is found once: nothing is said of a copy besides.

use std::collections::BTreeSet;

use super::echo::{arg, path};
use crate::diagnostics::{Diagnostic, FileId};

/// How two files are told that say one thing, and what only follows from it.
const HELD: [(&[&str], &[&str]); 2] = [
    // Decisions and sheets may agree with the definition that is left out.
    (
        &["duplicate-id"],
        &[
            "effective-differs-from-decision",
            "item-named-otherwise",
            "not-in-its-decision",
            "older-decision-cited",
            "unknown-sheet",
        ],
    ),
    // Nobody made use of the copy yet.
    (
        &["duplicate-legal-basis", "near-duplicate-name"],
        &["abolished-twice", "fields-without-procedures", "office-without-register", "special-day-unserved"],
    ),
];

/// What two files say that are one is not held against others.
pub(super) fn without_defined_twice(findings: &mut Vec<Diagnostic>) {
    let files =
        |one: &Diagnostic| one.place.iter().chain(&one.related).map(|place| place.file).collect::<BTreeSet<_>>();
    for (causes, followers) in HELD {
        let told = findings.iter().filter(|one| causes.contains(&one.rule)).map(files);
        let twice: BTreeSet<FileId> = told.filter(|files| files.len() > 1).flatten().collect();
        findings.retain(|one| !followers.contains(&one.rule) || files(one).is_disjoint(&twice));
    }
}

/// Of offices that a procedure names twice, one was to be another: where it is posted, nobody knows.
pub(super) fn without_misplaced(findings: &mut Vec<Diagnostic>) {
    let is_of_offices = |one: &&Diagnostic| one.rule == "listed-twice" && path(one).starts_with("offices[");
    let object = |one: &Diagnostic| one.detail.as_ref()?.object.clone().map(|(_, id)| id);
    let unclear: BTreeSet<String> = findings.iter().filter(is_of_offices).filter_map(object).collect();
    findings
        .retain(|one| one.rule != "misplaced-posting" || !arg(one, "code").is_some_and(|code| unclear.contains(code)));
}

/// An item that stands in a list twice is told once: by whoever knows what it is, if somebody does.
pub(super) fn without_twins(findings: &mut Vec<Diagnostic>) {
    const RULE: &str = "listed-twice";
    if !findings.iter().any(|one| one.rule == RULE) {
        return;
    }
    let tells = |one: &&Diagnostic| ["duplicate-", "overlap", "-twice"].iter().any(|part| one.rule.contains(part));
    let told: Vec<String> =
        findings.iter().filter(tells).filter(|one| one.rule != RULE).map(|one| path(one).to_owned()).collect();
    // Of two parts with one office or name, one has that of the other by mistake.
    let misnamed = findings.iter().filter(|one| one.rule == "part-differs");
    let misnamed: Vec<String> =
        misnamed.flat_map(|one| [arg(one, "id"), arg(one, "name")]).flatten().map(str::to_owned).collect();
    let twice: BTreeSet<String> =
        findings.iter().filter(|one| one.rule == RULE).map(|one| path(one).to_owned()).collect();
    let mut seen = BTreeSet::<String>::new();
    findings.retain(|one| {
        let item = path(one);
        let is_misnamed = || arg(one, "id").is_some_and(|id| misnamed.iter().any(|name| name == id));
        let is_told = || told.iter().any(|other| lies_in(other, item));
        let is_part = || twice.iter().any(|other| other != item && lies_in(item, other));
        one.rule != RULE || (!is_misnamed() && !is_told() && !is_part() && seen.insert(item.to_owned()))
    });
}

/// What is said of a copy and of what was copied, both.
pub(super) fn without_copied(findings: &mut Vec<Diagnostic>) {
    let is_copy = |one: &Diagnostic| matches!(one.rule, "duplicate-id" | "listed-twice") && !path(one).is_empty();
    let whole = |one: &Diagnostic| path(one).strip_suffix(".id").unwrap_or(path(one)).to_owned();
    let copies: Vec<String> = findings.iter().filter(|one| is_copy(one)).map(whole).collect();
    if copies.is_empty() {
        return;
    }
    let (of_copies, mut kept): (Vec<Diagnostic>, Vec<Diagnostic>) =
        findings.drain(..).partition(|one| !is_copy(one) && copies.iter().any(|copy| lies_in(path(one), copy)));
    let is_said = |one: &Diagnostic| kept.iter().any(|other| (other.rule, &other.args) == (one.rule, &one.args));
    let own: Vec<Diagnostic> = of_copies.into_iter().filter(|one| !is_said(one)).collect();
    kept.extend(own);
    *findings = kept;
}

/// Whether a path is that of an item, or leads into it.
fn lies_in(path: &str, item: &str) -> bool {
    path.strip_prefix(item).is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
}

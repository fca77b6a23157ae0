//! One slip, one finding: what is found only because something else in the same file cannot be read, or is not where it
//! was meant to be.

use std::collections::{BTreeMap, BTreeSet};

use super::catalogue::known;
use super::{Group, twice};
use crate::diagnostics::{Diagnostic, FileId, Findings, Severity};
use crate::model::Code;

/// Findings without those that only repeat others. What does not count here, because it is allowed or ignored, stays as it is.
pub(super) fn without_echoes(findings: Findings, counts: impl Fn(&Diagnostic) -> bool) -> Findings {
    let mut findings = without_undefined(findings).collect();
    twice::without_defined_twice(&mut findings);
    twice::without_misplaced(&mut findings);
    without_misprinted(&mut findings);
    without_changing(&mut findings, counts);
    let mut files: BTreeMap<Option<FileId>, Vec<Diagnostic>> = BTreeMap::new();
    for finding in findings {
        files.entry(finding.place.map(|place| place.file)).or_default().push(finding);
    }
    let mut kept = Findings::default();
    kept.extend(files.into_values().flat_map(of_file));
    kept
}

/// A procedure that a decision announces and nobody has defined is missed once, not wherever somebody speaks of it; and
/// a field without procedures may be that of one which is not there, unless its code is a slip of the pen: for another, or of
/// the only one who names it.
fn without_undefined(findings: Findings) -> impl Iterator<Item = Diagnostic> {
    let findings: Vec<Diagnostic> = findings.into_iter().collect();
    let announced = findings.iter().filter(|one| one.rule == "announced-without-definition");
    let undefined: BTreeSet<String> = announced.filter_map(|one| arg(one, "code")).map(str::to_owned).collect();
    let is_reference = |one: &Diagnostic| one.rule == "unknown-reference" && arg(one, "kind") == Some("procedure");
    let is_code = |one: &Diagnostic| {
        let is_far = arg(one, "nearest").is_none_or(str::is_empty);
        is_reference(one) && is_far && arg(one, "id").is_some_and(|id| Code::new(id).is_some())
    };
    let mut referred: BTreeMap<&str, usize> = BTreeMap::new();
    for id in findings.iter().filter(|one| is_code(one)).filter_map(|one| arg(one, "id")) {
        *referred.entry(id).or_default() += 1;
    }
    let by_several = referred.into_iter().filter(|(_, times)| *times > 1).map(|(id, _)| id);
    // Each of them has one field.
    let missing = by_several.chain(undefined.iter().map(String::as_str)).collect::<BTreeSet<&str>>().len();
    let count = |one: &Diagnostic| arg(one, "count").and_then(|count| count.parse().ok()).unwrap_or(0);
    findings.into_iter().filter(move |one| match one.rule {
        "fields-without-procedures" => count(one) > missing,
        _ => !is_reference(one) || !arg(one, "id").is_some_and(|id| undefined.contains(id)),
    })
}

/// A name that has a slip of its own, in a definition or in a decision, is not besides another one than that in the other.
fn without_misprinted(findings: &mut Vec<Diagnostic>) {
    let place = |one: &Diagnostic| Some((one.place?.file, path(one).to_owned()));
    let names = |one: &Diagnostic| {
        let of_definition = one.related.iter().map(|place| (place.file, "name".to_owned()));
        of_definition.chain(place(one)).collect()
    };
    without_doubtful(findings, "item-named-otherwise", names, place);
}

/// A sheet is not held against a definition in which something is wrong: when that is mended it is another text.
fn without_changing(findings: &mut Vec<Diagnostic>, counts: impl Fn(&Diagnostic) -> bool) {
    let definition = |one: &Diagnostic| one.related.first().map(|place| place.file).into_iter().collect();
    let is_wrong = |one: &Diagnostic| one.severity > Severity::Note && counts(one);
    let file = |one: &Diagnostic| one.place.filter(|_| is_wrong(one)).map(|place| place.file);
    without_doubtful(findings, "unknown-sheet", definition, file);
}

/// What a rule compares is not judged where some of it is wrong itself.
fn without_doubtful<K: Ord>(
    findings: &mut Vec<Diagnostic>,
    rule: &str,
    compared: impl Fn(&Diagnostic) -> Vec<K>,
    wrong: impl Fn(&Diagnostic) -> Option<K>,
) {
    // There are few, and the places of all others cost time.
    if !findings.iter().any(|one| one.rule == rule) {
        return;
    }
    let wrong: BTreeSet<K> = findings.iter().filter(|one| one.rule != rule).filter_map(wrong).collect();
    findings.retain(|one| one.rule != rule || !compared(one).iter().any(|part| wrong.contains(part)));
}

fn of_file(mut findings: Vec<Diagnostic>) -> Vec<Diagnostic> {
    twice::without_twins(&mut findings);
    twice::without_copied(&mut findings);
    without_codes(&mut findings);
    without_unread(&mut findings);
    without_misnamed(&mut findings);
    without_misplaced(&mut findings);
    without_followers(&mut findings);
    findings
}

/// How near to its cause a finding stands that only follows from it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Near {
    File,
    Map,
    /// In the map, or in one below it.
    Within,
    Value,
}

/// What only follows from something else that is wrong nearby.
const FOLLOWS: [(&str, Near, &str); 17] = [
    // Of what stands under keys that nobody knows some may be where feedback goes.
    ("unknown-key", Near::File, "incomplete-feedback-contact"),
    ("missing-implementing-agency", Near::File, "level-without-agency"),
    // The limit has the wrong kind of days, as its promise shows.
    ("committed-longer-than-statutory", Near::File, "day-kinds-differ"),
    // One of the two was to be another way.
    ("duplicate-channel", Near::File, "online-without-channel"),
    // Whether it can be done online at all, nobody knows yet.
    ("online-without-channel", Near::File, "partial-without-reason"),
    ("office-not-yet-formed", Near::File, "average-over-wrong-days"),
    ("overlapping-periods", Near::File, "average-over-wrong-days"),
    ("ends-below-its-beginning", Near::Map, "amount-not-in-note"),
    // A promise is longer than a limit that is the one of the other ways to hand in no more.
    ("time-limits-differ", Near::Within, "committed-longer-than-statutory"),
    // Among the characters of another table are some that hide.
    ("garbled-text", Near::File, "control-character-in-text"),
    ("garbled-text", Near::File, "invisible-character"),
    ("garbled-text", Near::Value, "split-syllable"),
    ("garbled-text", Near::Value, "impossible-syllable"),
    // A piece of one that is cut in two is none.
    ("split-syllable", Near::Value, "impossible-syllable"),
    ("garbled-text", Near::Value, "unknown-abbreviation"),
    ("local-path", Near::Value, "unknown-abbreviation"),
    // Which level of today is meant, nobody knows yet.
    ("legacy-online-level", Near::Map, "partial-without-reason"),
];

fn without_followers(findings: &mut Vec<Diagnostic>) {
    let holder = |one: &Diagnostic| path(one).rsplit_once('.').map(|(holder, _)| holder.to_owned());
    let is_near = |near: Near, cause: &Diagnostic, one: &Diagnostic| match near {
        Near::File => true,
        Near::Map => holder(cause) == holder(one),
        Near::Within => holder(cause).is_some_and(|map| path(one).starts_with(&format!("{map}."))),
        Near::Value => path(cause) == path(one),
    };
    for (rule, near, follower) in FOLLOWS {
        let causes: Vec<Diagnostic> = findings.iter().filter(|one| one.rule == rule).cloned().collect();
        findings.retain(|one| one.rule != follower || !causes.iter().any(|cause| is_near(near, cause, one)));
    }
    // Of two cases with one id, one was to be that of which somebody speaks.
    let is_of_case = |one: &Diagnostic, rule: &str| one.rule == rule && arg(one, "kind") == Some("case");
    if findings.iter().any(|one| is_of_case(one, "duplicate-id")) {
        findings.retain(|one| !is_of_case(one, "unknown-reference"));
    }
}

/// A code that a program made a number of leads nowhere, or elsewhere, in the same row.
fn without_codes(findings: &mut Vec<Diagnostic>) {
    let line = |one: &Diagnostic| one.place.map(|place| place.line);
    let numbers: BTreeSet<_> = findings.iter().filter(|one| one.rule == "code-as-number").map(line).collect();
    findings.retain(|one| one.rule != "unknown-reference" || !numbers.contains(&line(one)));
}

/// As what a value is found that cannot be read at all, leads nowhere, or stands under a key that nobody knows.
const UNREAD: [&str; 5] = ["unknown-key", "unknown-reference", "unknown-value", "wrong-type", "wrong-value"];

/// What cannot be read is not judged besides, nor is the map or list that holds it. What lies further out hangs on other things,
/// too: whoever judges it asks whether a part is lost.
fn without_unread(findings: &mut Vec<Diagnostic>) {
    let is_unread = |one: &&Diagnostic| UNREAD.contains(&one.rule) && !path(one).is_empty();
    let holder = |path: &str| path.rfind(['.', '[']).map(|end| path[..end].to_owned());
    let unread = findings.iter().filter(is_unread).map(|one| path(one).to_owned());
    let unread: BTreeSet<String> = unread.flat_map(|path| [holder(&path), Some(path)]).flatten().collect();
    if unread.is_empty() {
        return;
    }
    let is_of_reading = |one: &Diagnostic| known(one.rule).is_some_and(|rule| rule.group == Group::Reading);
    findings.retain(|one| path(one).is_empty() || is_of_reading(one) || !unread.contains(path(one)));
}

/// The one key of a map that nobody knows and the one that is missing in it are the same, whatever it is called.
fn without_misnamed(findings: &mut Vec<Diagnostic>) {
    let mut unknown: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (at, finding) in findings.iter().enumerate() {
        let is_unresolved = ["nearest", "home", "list"].iter().all(|name| arg(finding, name).is_none_or(str::is_empty));
        let holder = arg(finding, "key").and_then(|key| path(finding).strip_suffix(key));
        if let (true, true, Some(holder)) = (finding.rule == "unknown-key", is_unresolved, holder) {
            unknown.entry(holder.trim_end_matches('.')).or_default().push(at);
        }
    }
    let mut absent: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for (holder, key) in findings.iter().filter_map(absent_key) {
        absent.entry(holder).or_default().insert(key);
    }
    let mut meant: Vec<(usize, String, String)> = Vec::new();
    for (holder, unknown) in unknown {
        let keys = absent.get(holder).map(|keys| keys.iter().collect::<Vec<_>>());
        if let ([unknown], Some([key])) = (unknown.as_slice(), keys.as_deref()) {
            meant.push((*unknown, holder.to_owned(), (**key).to_owned()));
        }
    }
    for (at, _, key) in &meant {
        for (_, near) in findings[*at].args.iter_mut().filter(|(name, _)| *name == "nearest") {
            near.clone_from(key);
        }
    }
    let is_echo = |one: &Diagnostic| {
        absent_key(one).is_some_and(|(holder, key)| meant.iter().any(|(_, own, meant)| own == holder && meant == key))
    };
    findings.retain(|one| !is_echo(one));
}

/// A key at the wrong level is not missing where it belongs: in the nearest part that lacks it and holds the place where it
/// stands, or is held by what holds it.
fn without_misplaced(findings: &mut Vec<Diagnostic>) {
    let within = |inner: &str, outer: &str| {
        let rest = inner.strip_prefix(outer);
        rest.is_some_and(|rest| outer.is_empty() || rest.is_empty() || rest.starts_with(['.', '[']))
    };
    let line = |one: &Diagnostic| one.place.map_or(0, |place| place.line);
    let mut lacking: BTreeMap<&str, Vec<(usize, &str)>> = BTreeMap::new();
    for (at, one) in findings.iter().enumerate() {
        if let Some((part, key)) = absent_key(one) {
            lacking.entry(key).or_default().push((at, part));
        }
    }
    let mut echoes: BTreeSet<usize> = BTreeSet::new();
    for unknown in findings.iter().filter(|one| one.rule == "unknown-key") {
        let Some((key, parts)) = arg(unknown, "key").and_then(|key| lacking.get_key_value(key)) else { continue };
        let Some(holder) = path(unknown).strip_suffix(key).map(|holder| holder.trim_end_matches('.')) else { continue };
        let related = parts.iter().filter(|(_, part)| within(part, holder) || within(holder, part));
        // What stands before it comes first: a line that is indented too little follows its own part.
        let near = related.map(|(at, _)| *at).filter(|at| !echoes.contains(at)).min_by_key(|at| {
            let own = line(&findings[*at]);
            (own > line(unknown), own.abs_diff(line(unknown)))
        });
        echoes.extend(near);
    }
    let mut at = 0..;
    findings.retain(|_| at.next().is_none_or(|at| !echoes.contains(&at)));
}

/// The key that a finding misses, and the path of the map that should hold it.
fn absent_key(finding: &Diagnostic) -> Option<(&str, &str)> {
    match finding.rule {
        "missing-key" | "calendar-entry-without-date" | "fee-without-amount" => {
            return Some((path(finding), arg(finding, "key")?));
        }
        "form-not-attached" => return Some((path(finding), "form")),
        // Shown at the key beside.
        "deadline-without-unit" => return Some((path(finding).rsplit_once('.')?.0, "unit")),
        "unit-without-amount" => return Some((path(finding).rsplit_once('.')?.0, "amount")),
        _ => {}
    }
    let key = finding.detail.as_ref()?.absent.as_deref()?;
    Some((path(finding).strip_suffix(key)?.trim_end_matches('.'), key))
}

pub(super) fn path(finding: &Diagnostic) -> &str {
    finding.detail.as_ref().map_or("", |detail| &detail.path)
}

pub(super) fn arg<'f>(finding: &'f Diagnostic, wanted: &str) -> Option<&'f str> {
    finding.args.iter().find(|(name, _)| *name == wanted).map(|(_, value)| value.as_str())
}

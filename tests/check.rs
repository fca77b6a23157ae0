//! The rules of the checker: the clean site gives nothing, and the two examples of every rule are run.
//!
//! An example lays its keys over the files of `tests/check/clean/`; `# expect: rule-name` stands on each line where
//! a finding is expected, `# expect-file: rule-name` anywhere in a file for one about the file as a whole.
#![expect(clippy::disallowed_methods, reason = "tests make and read their own files")]

mod days;
mod demonstration;
mod planted;
mod seeds;
mod slips;
mod texts;
mod unread;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use niemyet::check::{self, Baseline, Choice, RULES, Settled};
use niemyet::diagnostics::SourceFile;
use niemyet::{load, model};
use rayon::prelude::*;

/// The day of the examples.
const DAY: jiff::civil::Date = jiff::civil::date(2026, 11, 22);
/// A file of an example that is no content.
const BASELINE: &str = "niemyet-baseline.json";

/// Files of content, by their path below it.
type Files = BTreeMap<String, String>;

fn clean() -> Files {
    files_of("tests/check/clean")
}

fn files_of(folder: &str) -> Files {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let entries = walkdir::WalkDir::new(&root).into_iter().map(|entry| entry.expect("a folder of the tests"));
    let files = entries.filter(|entry| entry.file_type().is_file());
    let path = |entry: &walkdir::DirEntry| {
        entry.path().strip_prefix(&root).expect("below").to_str().expect("UTF-8").replace('\\', "/")
    };
    files.map(|entry| (path(&entry), fs::read_to_string(entry.path()).expect("a file"))).collect()
}

/// A finding as tests see it.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Seen {
    /// Path of the file below the content folder.
    file: String,
    /// Line; 0 for the file as a whole.
    line: u32,
    /// The keys from the top of the file: `channels[0].fees`.
    keys: String,
    /// Name of the rule.
    rule: String,
}

/// What a check of files finds: path, line (0 for the file as a whole) and rule.
fn findings(files: &Files) -> Vec<(String, u32, String)> {
    examine(files).into_iter().map(|seen| (seen.file, seen.line, seen.rule)).collect()
}

fn examine(files: &Files) -> Vec<Seen> {
    let folder = tempfile::tempdir().expect("a temporary folder");
    for (path, text) in files.iter().filter(|(path, _)| *path != BASELINE) {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, text).expect("a file is written");
    }
    let input = load::read_folder(folder.path(), "content").expect("the folder can be read");
    look(input, files.get(BASELINE).map(String::as_str))
}

/// What a check of files that were read finds.
fn look(input: load::Input, baseline: Option<&str>) -> Vec<Seen> {
    let mut sources = input.sources.clone();
    let (content, mut findings) = load::parse(input);
    let (site, of_model) = model::build(content, DAY);
    findings.extend(of_model);
    findings.extend(site.as_ref().map(check::run).unwrap_or_default());
    findings.extend(site.iter().flat_map(|site| check::run_over_files(site, &sources)));
    let choice = Choice::default();
    let mut settled = check::settle(load::locate(findings, &sources), site.as_ref().ok(), &sources, &choice);
    if let Some(text) = baseline {
        let baseline = Baseline::read(text).expect("a baseline");
        let file = sources.add(SourceFile { path: BASELINE.to_owned(), on_disk: BASELINE.into() });
        baseline.mark(&mut settled, DAY);
        let found = baseline.findings(&settled, DAY, true, (file, text));
        settled.extend(check::weigh(found, site.as_ref().ok(), &sources, &choice));
    }
    let counts = |one: &Settled| one.allowed.is_none() && one.known != Some(true);
    let seen = settled.into_iter().filter(counts).map(|one| one.finding).map(|finding| {
        let place = finding.place.unwrap_or_default();
        let file = sources.path(place.file).trim_start_matches("content/").to_owned();
        let keys = finding.detail.map(|detail| detail.path).unwrap_or_default();
        Seen { file, line: place.line, keys, rule: finding.rule.to_owned() }
    });
    seen.collect()
}

/// Lays the keys of a part over a file: a key at the beginning of a line takes the place of the same key with all
/// that belongs to it; a list, or a file that is not there, is written whole; `# without` takes a file away.
fn lay_over(files: &mut Files, path: &str, part: &str) {
    let base = files.get(path).cloned().unwrap_or_default();
    if part.trim() == "# without" {
        files.remove(path);
        return;
    }
    let mut blocks = blocks(&base);
    if part.starts_with('-') {
        blocks.clear();
    }
    for (key, text) in self::blocks(part) {
        match blocks.iter_mut().find(|(known, _)| *known == key && !key.starts_with('-')) {
            Some((_, old)) => *old = text,
            None => blocks.push((key, text)),
        }
    }
    files.insert(path.to_owned(), blocks.into_iter().map(|(_, text)| text).collect());
}

/// The top-level keys of a file with their text. A key with `null` as its value is taken away.
fn blocks(text: &str) -> Vec<(String, String)> {
    let mut blocks: Vec<(String, String)> = Vec::new();
    for line in text.lines() {
        let is_key = line.starts_with(|first: char| first.is_ascii_alphanumeric() || first == '-');
        match blocks.last_mut().filter(|_| !is_key) {
            Some((_, block)) => block.extend([line, "\n"]),
            None => blocks.push((line.split(':').next().unwrap_or_default().to_owned(), format!("{line}\n"))),
        }
    }
    blocks
}

/// The bad and the good site of an example.
fn example(text: &str) -> (Files, Files) {
    let (mut bad, mut good) = (clean(), clean());
    for file in text.split("# file: ").skip(1) {
        let (path, parts) = file.split_once('\n').expect("a path");
        for part in parts.split("# bad\n").skip(1) {
            lay_over(&mut bad, path, part.split("# good\n").next().expect("a part"));
        }
        for part in parts.split("# good\n").skip(1) {
            lay_over(&mut good, path, part.split("# bad\n").next().expect("a part"));
        }
    }
    (bad, good)
}

/// What the files themselves say is to be found.
fn expected(files: &Files) -> Vec<(String, u32, String)> {
    let mut expected = Vec::new();
    for (path, text) in files {
        for (number, line) in (1..).zip(text.lines()) {
            for (mark, number) in [("# expect: ", number), ("# expect-file: ", 0)] {
                let rules = line.split_once(mark).map(|(_, rules)| rules).unwrap_or_default();
                let rules = rules.split(',').map(str::trim).filter(|rule| !rule.is_empty());
                expected.extend(rules.map(|rule| (path.clone(), number, rule.to_owned())));
            }
        }
    }
    expected.sort();
    expected
}

/// What is wrong with the examples of a rule.
fn amiss(rule: &check::Rule) -> Vec<String> {
    let (bad, good) = example(rule.example);
    let mut wrong = Vec::new();
    if !bad.contains_key(BASELINE) && !expected(&bad).iter().any(|(_, _, name)| name == rule.name) {
        wrong.push(format!("{}: no mark in the bad example", rule.name));
    }
    for (kind, files) in [("bad", bad), ("good", good)] {
        let (seen, mut marks) = (sorted(findings(&files)), expected(&files));
        // JSON has no comments to hold a mark: the entry of a bad baseline is what is wrong.
        if let (Some(text), "bad") = (files.get(BASELINE), kind) {
            let line = text.lines().position(|line| line.contains("\"fingerprint\"")).expect("an entry");
            marks.push((BASELINE.to_owned(), u32::try_from(line).expect("small") + 1, rule.name.to_owned()));
            marks.sort();
        }
        if seen != marks {
            wrong.push(format!("{}: {kind} example\n    found  {seen:?}\n    marked {marks:?}", rule.name));
        }
    }
    wrong
}

fn sorted<T: Ord>(mut list: Vec<T>) -> Vec<T> {
    list.sort();
    list
}

#[test]
fn the_clean_site_gives_nothing() {
    assert_eq!(findings(&clean()), []);
}

#[test]
fn every_rule_finds_its_bad_example_and_nothing_else() {
    let wrong: Vec<String> = RULES.par_iter().flat_map_iter(|rule| amiss(rule)).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_table_of_rules_is_sorted_and_names_files() {
    let names: Vec<&str> = RULES.iter().map(|rule| rule.name).collect();
    assert_eq!(names, sorted(names.clone()));
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/check");
    for name in names {
        assert!(folder.join(format!("rules/{}.rs", name.replace('-', "_"))).is_file(), "{name} has no file");
        assert!(folder.join(format!("examples/{name}.yaml")).is_file(), "{name} has no example");
    }
}

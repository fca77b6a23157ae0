//! Broken content: every mistake is found, at its place, once, and said in words.
//!
//! A case is a file `tests/broken/<case>.yaml`. A line `# file: <path>` starts a file of the content folder (and is
//! its first line); files of `base.yaml` are there too, unless the case brings its own or says `# without: <path>`.
//! What must be found stands beside the line, and nothing else may be found:
//!
//! ```yaml
//! nmae: x          # expect: unknown-key
//! online: ful      # expect: unknown-value@9
//! # expect-below: wrong-type
//! level: commune
//! # expect-at: 0 empty-file
//! ```
//!
//! `rule@9` names the column too; several rules are divided by blanks. `expect-at` names line and column for
//! mistakes that a comment beside them would change; line 0 is the file as a whole, `-` the content as a whole.
//! Cases that are no text come from `generated`.
#![expect(clippy::disallowed_methods, reason = "the tests write the content that they break")]

mod generated;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use niemyet::diagnostics::{Diagnostic, Findings, Place, Sources};
use niemyet::messages::{Language, Messages};
use niemyet::report::{self, Context, Format, Sentence};
use niemyet::{load, model};

/// English words that have no place in a Vietnamese sentence, and are no words of the YAML either.
const ENGLISH: [&str; 21] = [
    "and", "are", "be", "cannot", "error", "expected", "file", "folder", "found", "invalid", "is", "line", "missing",
    "must", "no", "not", "of", "the", "there", "value", "warning",
];

#[test]
fn every_mistake_is_found_at_its_place_and_nothing_else() {
    let base = base();
    let mut failures = String::new();
    for (name, parts) in cases() {
        let mut content = base.clone();
        let mut expected = Expected::default();
        for (path, part) in parts {
            expected.read(&path, &part);
            for removed in part.lines().filter_map(|line| line.strip_prefix("# without: ")) {
                content.remove(removed);
            }
            content.insert(path, part.into_bytes());
        }
        let found = found_in(&content);
        if let Err(difference) = expected.compare(found) {
            failures.extend(["== ", &name, "\n", &difference]);
        }
    }
    assert!(failures.is_empty(), "{failures}");
}

#[test]
fn the_base_is_sound() {
    assert_eq!(found_in(&base()), [""; 0]);
}

#[test]
fn the_cases_cover_every_rule_of_reading_and_of_the_model() {
    let texts: String = cases().into_values().flat_map(BTreeMap::into_values).collect();
    let generated: BTreeSet<&str> = generated::RULES.into_iter().collect();
    for (file, rules) in crate::tidy::rules_of_source() {
        if file.starts_with("src/load/") || file.starts_with("src/model/") {
            for rule in rules {
                assert!(generated.contains(rule.as_str()) || names(&texts, &rule), "no case for {rule} of {file}");
            }
        }
    }
}

/// Whether a text expects a rule.
fn names(texts: &str, rule: &str) -> bool {
    let marks = texts.lines().filter_map(|line| line.split_once("# expect")).flat_map(|(_, mark)| mark.split(' '));
    marks.filter_map(|word| word.split('@').next()).any(|word| word == rule)
}

fn base() -> BTreeMap<String, Vec<u8>> {
    let text = fs::read_to_string(folder().join("base.yaml")).expect("the base");
    parts(&text).into_iter().map(|(path, part)| (path, part.into_bytes())).collect()
}

fn folder() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/broken")
}

/// The cases by name, each with its files by path.
fn cases() -> BTreeMap<String, BTreeMap<String, String>> {
    let mut cases = BTreeMap::new();
    for entry in fs::read_dir(folder()).expect("the folder of cases") {
        let path = entry.expect("an entry").path();
        let name = path.file_stem().expect("a name").to_string_lossy().into_owned();
        if path.extension().is_some_and(|ending| ending == "yaml") && name != "base" {
            cases.insert(name, parts(&fs::read_to_string(&path).expect("a case in UTF-8")));
        }
    }
    assert!(cases.len() >= 60, "{} cases", cases.len());
    cases
}

/// The files that a case is made of.
fn parts(text: &str) -> BTreeMap<String, String> {
    let mut parts: BTreeMap<String, String> = BTreeMap::new();
    let mut path = "";
    for line in text.split_inclusive('\n') {
        path = line.trim_end().strip_prefix("# file: ").unwrap_or(path);
        parts.entry(path.to_owned()).or_default().push_str(line);
    }
    parts
}

/// What a case says must be found: `path:line rule` or `path:line:column rule`.
#[derive(Default)]
struct Expected(Vec<String>);

impl Expected {
    fn read(&mut self, path: &str, text: &str) {
        for (number, line) in (1..).zip(text.lines()) {
            if let Some((_, rules)) = line.split_once("# expect: ") {
                self.beside(path, number, rules);
            } else if let Some((_, rules)) = line.split_once("# expect-below: ") {
                self.beside(path, number + 1, rules);
            } else if let Some((_, place)) = line.split_once("# expect-at: ") {
                self.0.push(if place.starts_with('-') { place.to_owned() } else { format!("{path}:{place}") });
            }
        }
    }

    fn beside(&mut self, path: &str, line: u32, rules: &str) {
        for rule in rules.split_whitespace() {
            self.0.push(match rule.split_once('@') {
                Some((rule, column)) => format!("{path}:{line}:{column} {rule}"),
                None => format!("{path}:{line} {rule}"),
            });
        }
    }

    /// Every expected finding is found, and every finding expected.
    fn compare(self, mut left: Vec<String>) -> Result<(), String> {
        let mut difference = String::new();
        for expected in self.0 {
            match left.iter().position(|line| *line == expected || without_column(line) == expected) {
                Some(hit) => drop(left.remove(hit)),
                None => difference.extend(["  not found: ", &expected, "\n"]),
            }
        }
        difference.extend(left.iter().map(|line| format!("  too many:  {line}\n")));
        if difference.is_empty() { Ok(()) } else { Err(difference) }
    }
}

/// `path:line:column rule` → `path:line rule`.
fn without_column(line: &str) -> String {
    let (place, rule) = line.split_once(' ').unwrap_or((line, ""));
    let place = place.rsplit_once(':').map_or(place, |(before, _)| before);
    format!("{place} {rule}")
}

/// What is found in some content: `path:line:column rule`.
fn found_in(content: &BTreeMap<String, Vec<u8>>) -> Vec<String> {
    let top = tempfile::tempdir().expect("a folder");
    for (path, bytes) in content {
        let path = top.path().join(path);
        fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
        fs::write(path, bytes).expect("a file");
    }
    found_in_folder(top.path())
}

/// Reads a folder, makes the model, and looks at every sentence on the way.
fn found_in_folder(folder: &Path) -> Vec<String> {
    found_in_input(folder, |_| {})
}

/// The same, when reading has gone otherwise than on this disk.
fn found_in_input(folder: &Path, read: impl FnOnce(&mut load::Input)) -> Vec<String> {
    let mut input = load::read_folder(folder, "content").expect("the folder can be read");
    read(&mut input);
    let (content, mut findings) = load::parse(input);
    let sources = content.sources.clone();
    let (_, found) = model::build(content, jiff::civil::date(2026, 11, 1));
    findings.extend(found);
    findings.sort();
    assert_known(&findings);
    assert_speaks_well(&findings);
    assert_points_well(&findings, &sources);
    findings.iter().map(|finding| line(finding, &sources)).collect()
}

/// Both reports name the place of every finding as it is in the file, whatever stands in the line.
fn assert_points_well(findings: &Findings, sources: &Sources) {
    let read = |file| sources.get(file).and_then(|file| load::disk::read_again(&file.on_disk));
    let messages = Messages::built_in(Language::Vi);
    let context = Context { messages: &messages, sources, text: &read, colour: false };
    let (human, concise) =
        (report::render(findings, Format::Human, &context), report::render(findings, Format::Concise, &context));
    assert_eq!(concise.lines().count(), findings.len(), "{concise}");
    let arrows = human.lines().filter_map(|line| line.trim_start().strip_prefix("--> "));
    let arrows: Vec<&str> = arrows.collect();
    let expected: Vec<String> =
        findings.iter().filter_map(|finding| finding.place).map(|place| at(place, sources)).collect();
    assert_eq!(arrows, expected, "{human}");
}

/// `path:line:column` as a report shows it.
fn at(place: Place, sources: &Sources) -> String {
    let path = report::visible(sources.path(place.file));
    if place.line == 0 { path } else { format!("{path}:{}:{}", place.line, place.column) }
}

fn line(finding: &Diagnostic, sources: &Sources) -> String {
    let Some(place) = finding.place else { return format!("- {}", finding.rule) };
    let path = sources.path(place.file).strip_prefix("content/").expect("below the label");
    match place.line {
        0 => format!("{path}:0 {}", finding.rule),
        line => format!("{path}:{line}:{} {}", place.column, finding.rule),
    }
}

/// The checker knows every finding, and is not surprised by its severity.
fn assert_known(findings: &Findings) {
    for finding in findings {
        let known = niemyet::check::known(finding.rule).unwrap_or_else(|| panic!("{} is not known", finding.rule));
        assert!(finding.severity <= known.severity, "{} is worse than known", finding.rule);
    }
}

/// No gap in any sentence, and no English in a Vietnamese one.
fn assert_speaks_well(findings: &Findings) {
    for language in Language::ALL {
        let messages = Messages::built_in(language);
        for finding in findings {
            let sentence = Sentence::of(finding, &messages);
            for text in [Some(sentence.what), sentence.why, sentence.remedy] {
                let text = text.unwrap_or_else(|| panic!("{} says too little", finding.rule));
                assert!(!text.replace("\\u{", "").contains(['«', '{']), "{}: {text}", finding.rule);
                let words = text.split(|character: char| !character.is_alphanumeric() && character != '_');
                let english = words.filter(|word| ENGLISH.contains(word)).collect::<Vec<_>>();
                assert!(language == Language::En || english.is_empty(), "{}: {english:?} in {text}", finding.rule);
            }
        }
    }
}

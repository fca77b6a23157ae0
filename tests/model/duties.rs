//! What has to be posted, in worked examples: files `tests/model/duties/*.yaml`, each a list of cases over `base.yaml`.
//!
//! A duty is written `office/place code due status rule decision`; `-` is an unknown day or no decision.
#![expect(clippy::disallowed_methods, reason = "the tests read their cases")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use niemyet::check;
use niemyet::diagnostics::Severity;
use niemyet::model::{Duty, Site, Status};
use rayon::prelude::*;
use serde::Deserialize;

use super::{clean_site_on, site_on};

/// A case: what is laid over the base, and what is owed then.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    name: String,
    why: String,
    as_of: String,
    /// Whether something is wrong with the files besides.
    #[serde(default)]
    warned: bool,
    #[serde(default)]
    files: BTreeMap<String, String>,
    duties: Vec<String>,
}

fn text(path: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).expect("a file of the repository")
}

/// The site of a case; calendars are those of the demonstration.
fn site(case: &Case) -> Site {
    let base = text("tests/model/duties/base.yaml");
    let mut files: BTreeMap<String, String> = serde_yaml::from_str(&base).expect("the base");
    for year in ["2025", "2026"] {
        files.insert(format!("calendar/{year}.yaml"), text(&format!("content/calendar/{year}.yaml")));
    }
    files.extend(case.files.clone());
    let files: Vec<(&str, &str)> = files.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
    let (site, findings) = site_on(&case.as_of, &files);
    let wrong = findings.iter().any(|finding| finding.severity > Severity::Note);
    assert_eq!(wrong, case.warned, "{}: {findings:?}", case.name);
    site
}

fn word(status: Status) -> &'static str {
    match status {
        Status::Met => "met",
        Status::TooLittle => "too_little",
        Status::Stale => "stale",
        Status::Missing => "missing",
        Status::Undated => "undated",
        Status::NotYetDue => "not_yet_due",
        Status::Waived => "waived",
    }
}

fn line(site: &Site, duty: &Duty<'_>) -> String {
    let office = &site.offices[duty.office];
    let due = duty.due.map_or("-".to_owned(), |due| due.to_string());
    format!(
        "{}/{} {} {due} {} {} {}",
        office.id,
        office.posting_places[duty.place].id,
        site.procedures[duty.procedure].code,
        word(duty.status),
        duty.rule.id,
        duty.decision.map_or("-", |decision| site.decisions[decision].id.as_str()),
    )
}

/// What is owed in a case and should not be, or the other way round.
fn amiss(case: &Case) -> Option<String> {
    let site = site(case);
    let duties = site.duties();
    let all = duties.offices().iter().flat_map(|office| duties.of(*office));
    let found: BTreeSet<String> = all.map(|duty| line(&site, &duty)).collect();
    let expected: BTreeSet<String> = case.duties.iter().cloned().collect();
    (found != expected).then(|| format!("{}\n{}\n{found:#?}\n", case.name, case.why))
}

#[test]
fn every_worked_example_gives_exactly_its_duties() {
    let mut cases: Vec<Case> = Vec::new();
    for file in ["when", "who", "what", "ahead"] {
        let read: Vec<Case> = serde_yaml::from_str(&text(&format!("tests/model/duties/{file}.yaml"))).expect("cases");
        cases.extend(read);
    }
    let wrong: String = cases.par_iter().filter_map(amiss).collect();
    assert!(wrong.is_empty(), "{wrong}");
    assert!(cases.len() >= 40, "{} cases", cases.len());
}

#[test]
fn an_office_that_is_no_more_keeps_no_register() {
    let office = |more: &str| {
        format!("name: A\nlevel: commune\nposting_places: [{{id: bang, name: Bảng, kind: headquarters}}]\n{more}")
    };
    let (now, gone) = (office(""), office("valid_to: 2025-06-30\n"));
    let site = clean_site_on("2026-03-01", &[("offices/a.yaml", &now), ("offices/b.yaml", &gone)]);
    let undecided = check::undecided(Ok(&site), 0, None);
    let without = undecided.iter().find(|one| one.what == "office_without_register");
    assert_eq!(without.map(|one| one.count), Some(1));
}

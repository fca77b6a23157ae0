//! `niemyet score`: every share with what it is of, nothing known as null and never as zero, in all its forms.
#![expect(clippy::disallowed_methods, reason = "the tests look at the disk themselves")]

use std::fs;
use std::path::Path;

use serde_json::{Value, json};

use crate::tool::{Root, Run, copy};

/// The site of the checker's tests, of which all is known.
fn clean() -> Root {
    let root = Root::empty();
    copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/check/clean"), &root.path("content"));
    root
}

/// That site without its inspection: nobody has confirmed what hangs there.
fn unconfirmed() -> Root {
    let root = clean();
    fs::remove_dir_all(root.path("content/inspections")).expect("the inspection goes");
    root
}

fn run(root: &Root, options: &[&str]) -> Run {
    root.run(&[&["--as-of", "2026-11-22", "score"], options].concat())
}

fn score(root: &Root, options: &[&str]) -> Value {
    let run = run(root, &[&["--format", "json"], options].concat());
    assert_eq!((run.code, run.err.as_str()), (Some(0), ""));
    serde_json::from_str(&run.out).expect("JSON")
}

fn metric<'v>(metrics: &'v Value, code: &str) -> &'v Value {
    metrics.as_array().expect("metrics").iter().find(|one| one["code"] == code).unwrap_or(&Value::Null)
}

/// Numerator, denominator and ratio of a share.
fn share(metrics: &Value, code: &str) -> Value {
    let one = metric(metrics, code);
    json!([one["numerator"], one["denominator"], one["ratio"]])
}

#[test]
fn an_office_has_its_shares_and_the_weighted_sum_of_them() {
    let score = score(&unconfirmed(), &[]);
    let office = score["offices"].as_array().expect("offices").iter().find(|one| one["office"] == "xa-thu");
    let office = office.expect("the commune owes postings");
    assert_eq!(share(&office["metrics"], "COVERAGE"), json!([4, 4, 1.0]));
    assert_eq!(share(&office["metrics"], "VERIFIED"), json!([0, 4, 0.0]));
    assert_eq!(office["score"], 90.0, "50 + 20 + 20 + 0");
    assert_eq!((&office["rank"], &office["unranked"]), (&Value::Null, &json!("small_sample")));
    assert_eq!(office["troubles"], json!({"unconfirmed": 4}));
}

#[test]
fn without_a_register_nothing_is_known_and_nothing_is_zero() {
    let root = clean();
    fs::remove_file(root.path("content/postings/xa-thu.yaml")).expect("the register goes");
    let score = score(&root, &["--office", "xa-thu"]);
    let office = &score["offices"][0];
    assert_eq!(share(&office["metrics"], "COVERAGE"), json!([null, null, null]));
    assert_eq!((&office["score"], &office["unranked"]), (&Value::Null, &json!("too_much_unknown")));
}

#[test]
fn weights_are_those_of_the_site() {
    let root = unconfirmed();
    let site = fs::read_to_string(root.path("content/site.yaml")).expect("site.yaml");
    root.write(
        "content/site.yaml",
        &format!("{site}score: {{coverage: 1, accuracy: 0, timeliness: 0, verified: 1}}\n"),
    );
    assert_eq!(score(&root, &["--office", "xa-thu"])["offices"][0]["score"], 50.0);
}

/// The clean site with more in its `site.yaml`.
fn with(settings: &str) -> Root {
    let root = clean();
    let site = fs::read_to_string(root.path("content/site.yaml")).expect("site.yaml");
    root.write("content/site.yaml", &format!("{site}{settings}\n"));
    root
}

#[test]
fn weights_that_were_not_read_are_told_with_those_that_count_instead() {
    for (settings, told) in [
        ("score: {coverage: nhiều, accuracy: 0.3}", "coverage = 0,5."),
        ("score: {coverage: -1}", "coverage = 0,5."),
        ("score: {coverage: 0.4, nặng: 0.3}", "accuracy = 0,2; timeliness = 0,2; verified = 0,1; at_least = 10."),
        ("score: {coverage: 0, accuracy: 0, timeliness: 0, verified: 0}", "= 0,2; timeliness = 0,2; verified = 0,1."),
        ("score: 0.5", "coverage = 0,5; accuracy = 0,2; timeliness = 0,2; verified = 0,1; at_least = 10."),
        ("score: {at_least: ít}", ": at_least = 10."),
    ] {
        let run = run(&with(settings), &["--office", "xa-thu"]);
        assert_eq!(run.code, Some(3), "{settings}: {}", run.err);
        assert!(!run.out.is_empty() && run.err.contains(told), "{settings}: {}", run.err);
        assert!(run.err.contains("score") && run.err.contains("site.yaml"), "{settings}: {}", run.err);
    }
    // What a misspelled key means is clear, and counts.
    for settings in ["score: {coverge: 0.4}", "score: {coverage: 0.4}", "score:", "score: {coverage: }"] {
        let run = run(&with(settings), &[]);
        assert_eq!((run.code, run.err.as_str()), (Some(0), ""), "{settings}");
    }
}

#[test]
fn nobody_knows_what_is_confirmed_where_the_time_for_it_was_not_read() {
    for settings in ["check: {confirm_within: lâu}", "check: {confirm_within: 99999999999}", "check: 90"] {
        let run = run(&with(settings), &["--office", "xa-thu", "--format", "json"]);
        assert_eq!(run.code, Some(3), "{settings}: {}", run.err);
        assert!(run.err.contains("confirm_within"), "{settings}: {}", run.err);
        let score: Value = serde_json::from_str(&run.out).expect("JSON");
        let verified = metric(&score["offices"][0]["metrics"], "VERIFIED");
        assert_eq!((&verified["ratio"], &verified["gap"]), (&Value::Null, &json!("no_data")), "{settings}");
    }
}

#[test]
fn figures_are_weighted_and_plans_are_counted() {
    let score = score(&clean(), &[]);
    let all = score["totals"].as_array().and_then(|totals| totals.last()).expect("a total");
    assert_eq!(share(&all["metrics"], "ONLINE"), json!([800, 1040, 0.7692]));
    assert_eq!(metric(&all["metrics"], "POST")["gap"], "no_data");
    assert_eq!(share(&score["plans"][0]["metrics"], "PLAN_DONE"), json!([2, 3, 0.6667]));
    let change = score["figures"].as_array().expect("figures").iter().find(|row| row["office"] == "tinh-thu");
    assert_eq!(change.expect("figures of the office")["changes"]["SETTLED_LATE"], -2.35);
}

#[test]
fn a_sum_that_does_not_come_out_withholds_only_the_shares_made_of_it() {
    let root = clean();
    let path = "content/figures/tinh-thu-2026-quy-3.yaml";
    let text = fs::read_to_string(root.path(path)).expect("figures");
    root.write(path, &text.replacen("settled: {total: 1050", "settled: {total: 1060", 1));
    let score = score(&root, &[]);
    let row = score["figures"].as_array().expect("figures").iter().find(|row| row["office"] == "tinh-thu");
    let row = row.expect("figures of the office");
    for code in ["SETTLED_ON_TIME", "SETTLED_LATE", "SETTLED"] {
        assert_eq!(metric(&row["metrics"], code)["gap"], "contradiction", "{code}");
        assert!(row["changes"].get(code).is_none(), "{code}");
    }
    assert_eq!(share(&row["metrics"], "ONLINE"), json!([800, 1040, 0.7692]));
    assert_eq!(share(&row["metrics"], "PENDING_WITHIN"), json!([50, 50, 1.0]));
    assert!(row["changes"].get("ONLINE").is_some());
}

#[test]
fn the_worksheet_has_the_codes_and_keys_of_the_national_system() {
    let score = score(&clean(), &[]);
    let metrics = &score["worksheet"]["metrics"];
    let codes: Vec<&Value> = metrics.as_array().expect("metrics").iter().map(|one| &one["code"]).collect();
    assert_eq!(codes, ["PUBLISH_ON_TIME", "PUBLIC_UPDATE_ON_TIME", "PUBLIC_CONTENT_FULL", "DOSSIER_SYNC"]);
    let most: Vec<&Value> = metrics.as_array().expect("metrics").iter().map(|one| &one["maxScore"]).collect();
    assert_eq!(most, [6, 4, 2, 6]);
    assert_eq!(share(metrics, "PUBLIC_UPDATE_ON_TIME"), json!([2, 2, 1.0]));
    assert_eq!(metric(metrics, "PUBLIC_CONTENT_FULL")["score"], 2.0);
    let sync = metric(metrics, "DOSSIER_SYNC");
    assert_eq!((&sync["score"], &sync["gap"]), (&Value::Null, &json!("not_kept")));
    for key in ["code", "name", "numerator", "denominator", "ratio", "score", "maxScore"] {
        assert!(sync.get(key).is_some(), "{key}");
    }
}

#[test]
fn every_lost_point_has_its_remedy() {
    let score = score(&clean(), &["--explain"]);
    let lost = score["completeness"]["lost"].as_array().expect("lost points");
    let metric = metric(&score["completeness"]["metrics"], "COMPLETENESS");
    let points: f64 = lost.iter().filter_map(|one| one["weight"].as_f64()).sum();
    let missing = metric["denominator"].as_f64().zip(metric["numerator"].as_f64()).map(|(all, there)| all - there);
    assert_eq!(missing, Some(points));
    assert!(!lost.is_empty() && lost.iter().all(|one| one["fix"].as_str().is_some_and(|fix| !fix.contains('«'))));
}

#[test]
fn all_forms_say_the_same_numbers() {
    let root = clean();
    for format in ["human", "csv", "md"] {
        let run = run(&root, &["--explain", "--format", format]);
        assert_eq!(run.code, Some(0));
        assert!(run.out.contains("4/4 = 100,0 %") && run.out.contains("66,67 %"), "{format}: {}", run.out);
        assert!(!run.out.contains('«'), "{format} has a sentence for everything");
        assert_eq!(run.out.starts_with('\u{feff}'), format == "csv");
    }
}

#[test]
fn an_unknown_office_is_named_with_its_nearest() {
    let run = run(&clean(), &["--office", "xa-thuu"]);
    assert_eq!(run.code, Some(2));
    assert!(run.out.is_empty() && run.err.contains("xa-thu”"), "{}", run.err);
}

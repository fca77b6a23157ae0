//! The figures of five newspaper articles, as printed: what they add up to, what they leave open, and what is wrong
//! with them or with the slips that are easily made with them.

use niemyet::load;
use niemyet::model::figures::{Figures, Share};
use niemyet::model::{self, Site};

use super::{Files, expected, files_of, findings, sorted};

/// The articles, with a text changed here and there.
fn seeds(changes: &[(&str, &str, &str)]) -> Files {
    let mut files = files_of("tests/check/seeds");
    files.extend(files_of("content/calendar").into_iter().map(|(path, text)| (format!("calendar/{path}"), text)));
    for (path, from, to) in changes {
        let text = files.get_mut(*path).expect("the file is there");
        assert!(text.contains(from), "{path}: {from}");
        *text = text.replace(from, to);
    }
    files
}

/// The rules that a change breaks, besides what is found without it.
fn broken_by(path: &str, from: &str, to: &str) -> Vec<String> {
    let usual = expected(&seeds(&[]));
    let found = findings(&seeds(&[(path, from, to)])).into_iter().filter(|finding| !usual.contains(finding));
    found.map(|(_, _, rule)| rule).collect()
}

fn site() -> Site {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/check/seeds");
    let (content, _) = load::parse(load::read_folder(&folder, "content").expect("the folder can be read"));
    model::build(content, jiff::civil::date(2026, 11, 22)).0.expect("site.yaml has a name")
}

fn figures<'s>(site: &'s Site, id: &str) -> &'s Figures {
    site.figures.iter().find(|figures| figures.id == id).expect("the figures are there")
}

fn rate(figures: &Figures, share: Share) -> Option<String> {
    figures.rate(share).map(|rate| format!("{}/{} = {}", rate.part, rate.whole, rate.percent(2)))
}

#[test]
fn the_articles_are_right_but_for_the_rate_of_nothing() {
    assert_eq!(sorted(findings(&seeds(&[]))), expected(&seeds(&[])));
}

#[test]
fn settled_is_not_on_time() {
    let site = site();
    let one_stop = figures(&site, "ba-to-2023-huyen");
    assert_eq!(rate(one_stop, Share::Settled).as_deref(), Some("274/274 = 100.00"));
    assert_eq!(rate(one_stop, Share::OnTime).as_deref(), Some("265/274 = 96.72"));
    assert_eq!(rate(figures(&site, "ba-to-2023-xa"), Share::Late).as_deref(), Some("426/8733 = 4.88"));
    for path in ["figures/ba-to-2023-huyen.yaml", "figures/ba-to-2023-xa.yaml"] {
        assert_eq!(broken_by(path, "claimed: {settled:", "claimed: {on_time:"), ["all-on-time-but-late"]);
    }
    let slip = |from, to| broken_by("figures/ba-to-2023-huyen.yaml", from, to);
    assert_eq!(slip("early: 265", "early: 266"), ["parts-do-not-add-up"]);
    assert_eq!(slip("settled: {total: 274", "settled: {total: 275"), ["parts-do-not-add-up"]);
    assert_eq!(slip("late: 9", "late: -9"), ["impossible-figure"]);
    assert_eq!(slip("claimed: {settled: 100 %}", "claimed: {late: 3.3}"), [""; 0]);
    assert_eq!(slip("claimed: {settled: 100 %}", "claimed: {late: 3}"), [""; 0], "printed without decimals");
    assert_eq!(slip("claimed: {settled: 100 %}", "claimed: {late: 3.2}"), ["rate-does-not-match"]);
    assert_eq!(slip("source:", "note:"), ["figures-without-source"]);
}

#[test]
fn a_total_is_weighted_and_an_unknown_part_stays_unknown() {
    let path = "figures/quang-ninh-2022-quy-1.yaml";
    let claim = |printed: &str| broken_by(path, "parts:", &format!("claimed: {{online: {printed}}}\nparts:"));
    for right in ["65.57", "65.6", "66"] {
        assert_eq!(claim(right), [""; 0], "{right}");
    }
    assert_eq!(claim("57.7"), ["simple-mean-for-weighted"]);
    assert_eq!(claim("80"), ["rate-does-not-match"]);
    assert_eq!(claim("104"), ["share-out-of-range"]);
    assert_eq!(broken_by(path, "received: 16696, online_rate: 53", "received: 16696, late: 0"), ["zero-for-unknown"]);
    assert_eq!(broken_by(path, "parts:", "settled: {late: 4241}\nparts:"), ["unknown-counted-as-zero"]);
    assert_eq!(broken_by(path, "parts:", "received: {total: 238079}\nparts:"), ["parts-do-not-add-up"]);
    assert_eq!(broken_by(path, "parts:", "received: {total: 238078}\nparts:"), [""; 0]);
}

#[test]
fn all_on_time_is_said_of_the_settled_alone() {
    let site = site();
    let week = figures(&site, "ha-long-2024-sau-tet");
    assert_eq!(week.settled_total(), Some(506));
    assert_eq!(rate(week, Share::Settled).as_deref(), Some("506/2062 = 24.54"));
    let period = week.period.expect("a period");
    assert_eq!(period.days(), 5, "of which three are worked, as the averages below say");
    let path = "figures/ha-long-2024-sau-tet.yaml";
    assert_eq!(broken_by(path, "claimed: {", "claimed: {per_day: 687, "), [""; 0]);
    assert_eq!(broken_by(path, "claimed: {", "claimed: {per_day: 412, "), ["average-over-wrong-days"]);
    assert_eq!(
        broken_by(path, "from: 2024-02-15, to: 2024-02-19", "from: 2024-02-08, to: 2024-02-12"),
        ["period-without-working-day"]
    );
    assert_eq!(broken_by(path, "total: 1556", "total: 2556"), ["part-more-than-whole"]);
}

#[test]
fn a_plan_is_counted_again() {
    let site = site();
    let plan = site.plans.iter().find(|plan| plan.id == "an-phu-2019").expect("the plan is there");
    assert_eq!(plan.progress(site.as_of).map(|rate| rate.percent(1)).as_deref(), Some("92.5"));
    let claim = |printed: &str| broken_by("plans/an-phu-2019.yaml", "\"92,5 %\"", printed);
    for right in ["92.45", "92", "\"92,5\""] {
        assert_eq!(claim(right), [""; 0], "{right}");
    }
    for wrong in ["93", "92.4", "92.0", "100 %"] {
        assert_eq!(claim(wrong), ["plan-rate-wrong"], "{wrong}");
    }
    assert_eq!(broken_by("plans/an-phu-2019.yaml", "done: 49", "done: 59"), ["part-more-than-whole"]);
}

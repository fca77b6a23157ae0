//! What follows from figures, and what does not come out.

use super::{Block, Figures, Share};
use crate::diagnostics::{Diagnostic, FileId, Findings, Place};
use crate::load::{File, yaml};
use crate::model::References;
use crate::model::table::Ids;

fn figures(text: &str) -> Figures {
    let mut findings = Findings::default();
    let (raw, place) = yaml::read(FileId::new(0), text, &mut findings).expect("YAML");
    let ids = References {
        offices: Ids::new("office", ["xa-thu".to_owned()]),
        fields: Ids::new("field", []),
        policies: Ids::new("policy", []),
        laws: Ids::new("law", []),
        decisions: Ids::new("decision", []),
        procedures: Ids::new("procedure", []),
        levels: Ids::new("level", []),
        audiences: Ids::new("audience", []),
        forms: std::iter::empty().collect(),
        lost_forms: Vec::new(),
    };
    let figures = Figures::new(File { id: "q1".to_owned(), file: FileId::new(0), place, raw }, &ids, &mut findings);
    // The examples are short: they leave out the period and the names of parts.
    let is_left_out =
        |finding: &Diagnostic| finding.args.iter().any(|(_, value)| ["period", "name"].contains(&&**value));
    assert!(findings.iter().all(is_left_out), "{findings:?}");
    assert_ne!(figures.place, Place::default());
    figures
}

#[test]
fn nothing_is_guessed_and_nothing_is_zero() {
    let figures = figures("received: {new: 10}\nsettled: {late: 0}\n");
    assert_eq!(figures.received_total(), None, "nobody said what was carried over");
    assert_eq!(figures.settled_total(), None);
    assert_eq!(figures.pending_total(), None);
    assert!(Share::ALL.into_iter().all(|share| figures.rate(share).is_none()));
}

#[test]
fn what_is_settled_follows_from_what_is_received_and_pending() {
    let figures = figures("received: {total: 2062}\npending: {within: 1556, overdue: 0}\n");
    assert_eq!(figures.settled_total(), Some(506));
    assert_eq!(figures.rate(Share::Settled).map(|rate| rate.percent(2)).as_deref(), Some("24.54"));
    assert!(figures.rate(Share::OnTime).is_none());
}

#[test]
fn a_kind_that_is_not_counted_apart_is_in_the_other() {
    let figures = figures("settled: {total: 274, early: 265, late: 9}\n");
    assert_eq!(figures.settled_in_time(), Some(265));
    assert_eq!(figures.disagreements(), []);
    assert_eq!(figures.rate(Share::OnTime).map(|rate| rate.percent(2)).as_deref(), Some("96.72"));
}

#[test]
fn a_sum_that_does_not_come_out_is_said_once() {
    let blocks = |text: &str| figures(text).disagreements().into_iter().map(|one| one.block).collect::<Vec<_>>();
    let rest = "pending: {total: 26, within: 20, overdue: 6}\n";
    let good = format!(
        "received: {{total: 300, new: 250, carried_over: 50, online: 200, post: 10, counter: 40}}\n\
        settled: {{total: 274, early: 265, on_time: 0, late: 9}}\n{rest}"
    );
    assert_eq!(blocks(&good), []);
    assert_eq!(blocks(&good.replace("total: 300", "total: 310")), [Block::Received]);
    assert_eq!(blocks(&good.replace("new: 250", "new: 251")), [Block::Received]);
    assert_eq!(blocks(&good.replace("online: 200", "online: 190")), [Block::Channels]);
    assert_eq!(blocks(&good.replace("total: 274", "total: 275")), [Block::Settled]);
    assert_eq!(blocks(&good.replace("within: 20", "within: 19")), [Block::Pending]);
    assert_eq!(blocks("received: {total: 300}\nsettled: {total: 274}\npending: {total: 27}\n"), [Block::Closing]);
    assert_eq!(blocks("received: {total: 10}\nparts: [{received: 6}, {received: 5}]\n"), [Block::Parts("received")]);
    assert_eq!(blocks("received: {total: 10}\nparts: [{received: 6}, {settled: 5}]\n"), [], "one is not known");
}

#[test]
fn what_no_number_of_a_wrong_sum_explains_is_said_besides() {
    let blocks = |text: &str| figures(text).disagreements().into_iter().map(|one| one.block).collect::<Vec<_>>();
    let received = "received: {total: 310, new: 250, carried_over: 50, online: 200, post: 10, counter: 41}\n";
    assert_eq!(blocks(received), [Block::Received, Block::Channels]);
    let parts = "parts: [{received: 200, on_time: 8, late: 1, settled: 10}, {received: 90}]\n";
    assert_eq!(blocks(&format!("received: {{total: 300}}\n{parts}")), [Block::Part(0), Block::Parts("received")]);
    let excesses = |text: &str| figures(text).excesses().into_iter().map(|one| one.keys).collect::<Vec<_>>();
    assert_eq!(excesses(&format!("{received}feedback: {{received: 3, answered: 4}}\n")), ["feedback.answered"]);
    assert_eq!(excesses("settled: {total: 9, early: 10, late: 1}\n"), [""; 0], "the sum is said");
}

#[test]
fn what_follows_from_a_wrong_sum_may_be_any_of_its_readings() {
    let figures = figures("received: {total: 7}\nsettled: {total: 20, early: 12, late: 9}\nparts: [{late: -1}]\n");
    let doubts = figures.doubts();
    let may_be = |late| doubts.may_be(|figures| figures.settled.late, |read| *read == Some(late));
    assert!(may_be(9), "as written");
    assert!(may_be(8), "as the sum would have it");
    assert!(!may_be(7));
    assert!(doubts.may_be(|figures| figures.parts[0].late, |_| false), "nobody knows what was meant");
    assert!(!doubts.may_be(|figures| figures.parts[0].received, |_| false));
}

#[test]
fn an_unknown_part_must_not_count_as_nothing() {
    let text = "settled: {total: 100, late: 42}\nparts:\n  - {late: 30}\n  - {late: 12}\n  - {name: Cấp tỉnh}\n";
    let all = figures(text);
    let found: Vec<(&str, u64)> = all.unknown_as_zero().into_iter().map(|(key, sum, _)| (key, sum)).collect();
    assert_eq!(found, [("late", 42)]);
    assert_eq!(figures(&text.replace("42}", "50}")).unknown_as_zero().len(), 0, "the rest may be the third part's");
}

#[test]
fn what_cannot_be_a_number_of_dossiers_is_kept_aside() {
    let mut figures = figures("received: {total: -5, new: 2.5}\nparts: [{late: 1}, {late: -1}]\n");
    figures.impossible.sort();
    let aside = [("parts[1].late", "-1"), ("received.new", "2.5"), ("received.total", "-5")];
    assert_eq!(figures.impossible, aside.map(|(keys, value)| (keys.to_owned(), value.to_owned())));
    assert_eq!(figures.received_total(), None);
}

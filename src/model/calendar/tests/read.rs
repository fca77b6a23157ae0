//! What is found in time limits as written, and what is left of them.

use super::super::{Duration, TimeLimit, Unit};
use crate::diagnostics::{Findings, Place};
use crate::load::raw::{self, Field, Number};

fn read(yaml: &str) -> (TimeLimit, Vec<&'static str>) {
    let written: raw::TimeLimit = serde_yaml::from_str(yaml).expect("a time limit in YAML");
    let mut findings = Findings::default();
    let limit = TimeLimit::from_raw(written, Place::default(), &mut findings);
    (limit, findings.iter().map(|finding| finding.rule).collect())
}

#[test]
fn what_makes_no_sense_is_found_and_left_out() {
    let cases = [
        ("{amount: 5}", "deadline-without-unit"),
        ("{unit: working_day}", "unit-without-amount"),
        ("{amount: 0, unit: day}", "zero-time-limit"),
        ("{amount: -1, unit: day}", "negative-time-limit"),
        ("{amount: 10000.01, unit: day}", "time-limit-too-long"),
        ("{extension: {when: cần xác minh}}", "part-without-time-limit"),
        ("{extension: {unit: same_day}}", "unit-without-amount"),
        ("{cases: [{case: nha-o, amount: 3}]}", "deadline-without-unit"),
        ("{committed: {amount: 0, unit: day}}", "zero-time-limit"),
    ];
    for (yaml, rule) in cases {
        assert_eq!(read(yaml), (TimeLimit::default(), vec![rule]), "{yaml}");
    }
}

#[test]
fn a_number_without_a_unit_leaves_the_text() {
    let (limit, rules) = read("{amount: 5, text: 5 (theo quy định)}");
    assert_eq!(rules, ["deadline-without-unit"]);
    assert_eq!(limit.text.as_deref(), Some("5 (theo quy định)"));
    assert_eq!(limit.allowed(), None);
}

#[test]
fn same_day_needs_no_amount() {
    let (limit, rules) = read("{unit: same_day, cut_off: '15:00'}");
    assert!(rules.is_empty());
    assert_eq!(limit.statutory, Some(Duration::SameDay));
    let (limit, rules) = read("{unit: immediate, amount: 1}");
    assert_eq!((limit.statutory, rules), (Some(Duration::Immediate), vec!["amount-without-meaning"]));
}

#[test]
fn a_promise_must_not_be_longer_than_the_law() {
    let (limit, rules) = read("{amount: 15, unit: working_day, committed: {amount: 20, unit: working_day}}");
    assert_eq!((limit.committed, rules), (None, vec!["committed-longer-than-statutory"]));
    let (limit, rules) = read("{amount: 15, unit: working_day, committed: {amount: 12, unit: working_day}}");
    assert!(rules.is_empty());
    let promise = limit.expected().map(|term| term.duration);
    assert!(matches!(promise, Some(Duration::Count(count)) if count.amount() == Number::whole(12)));
}

#[test]
fn an_extension_adds_to_its_own_unit_only() {
    let total = |yaml: &str| match read(yaml).0.extended()?.duration {
        Duration::Count(count) => Some((count.amount().thousandths, count.unit())),
        Duration::SameDay | Duration::Immediate => None,
    };
    let working_days = |thousandths| Some((thousandths, Unit::WorkingDay));
    assert_eq!(total("{amount: 3, unit: working_day, extension: {amount: 3, unit: working_day}}"), working_days(6000));
    assert_eq!(total("{unit: same_day, extension: {amount: 5, unit: working_day}}"), working_days(5000));
    assert_eq!(total("{amount: 3, unit: day, extension: {amount: 3, unit: working_day}}"), None);
}

#[test]
fn a_case_has_its_own_limit_and_the_common_cut_off() {
    let yaml = "{amount: 5, unit: working_day, cut_off: '16:00', cases: [{case: tang-le, amount: 1, unit: day}]}";
    let (limit, rules) = read(yaml);
    assert!(rules.is_empty());
    let term = limit.for_case("tang-le").expect("the case is there");
    assert!(matches!(term.duration, Duration::Count(count) if count.unit() == Unit::Day));
    assert_eq!(term.cut_off, Some(jiff::civil::time(16, 0, 0, 0)));
    assert_eq!(limit.for_case("khac"), None);
}

#[test]
fn numbers_are_written_as_authors_write_them() {
    for (amount, shown) in [("10.50", "10.5"), ("5", "5"), ("-3", "-3"), ("-0,25", "-0.25")] {
        let written =
            raw::TimeLimit { amount: Field::new(amount.parse().expect("a number")), ..raw::TimeLimit::default() };
        let mut findings = Findings::default();
        let _ = TimeLimit::from_raw(written, Place::default(), &mut findings);
        let args: Vec<_> = findings.iter().map(|finding| finding.args.clone()).collect();
        assert_eq!(args, [[("amount", shown.to_owned())]]);
    }
}

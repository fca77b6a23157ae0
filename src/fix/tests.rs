//! Mending a file: all else stays, and a second time nothing changes.

use super::{FIXES, Mended, Safety, mend, safety};
use crate::diagnostics::{Diagnostic, FileId, Findings, Place};
use crate::load::{Outline, raw, yaml};

/// What reading a procedure finds, and that its first time limit has no unit.
fn findings(text: &str) -> Vec<Diagnostic> {
    let mut findings = Findings::default();
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let _ = yaml::read::<raw::Procedure>(FileId::new(0), text, &mut findings);
    let top = Place::file(FileId::new(0));
    let located = |keys| Outline::read(FileId::new(0), text).map(|outline| outline.locate(top, keys));
    let amount = located("channels[0].time_limit.amount").filter(|amount| amount.path.ends_with("amount"));
    if !text.contains("unit:") {
        findings.extend(amount.map(|amount| Diagnostic::warning("deadline-without-unit", amount.place)));
    }
    findings.into_iter().collect()
}

fn mended(text: &str, most: Safety) -> Mended {
    let found = findings(text);
    mend(text, &found.iter().collect::<Vec<_>>(), &|fix| fix.safety <= most, &|_, _| false)
}

const UNTIDY: &str = "\u{feff}# Thủ tục\r\n\
code: \"1.000894\"   # mã\r\n\
name: Đa\u{306}ng ký\u{200b} thử\r\n\
effective: 01/03/2026 # ngày\r\n\
channels:\r\n  \
- via: counter\r\n    \
time_limit: {amount: 5, text: \"5 ngày\u{a0}làm việc\"}\r\n    \
fees: [{kind: fee, amount: 8.000}]\r\n\
summary: |\r\n  Một\tdòng\r\n\r\n  Hai\r\n";

#[test]
fn what_is_safe_is_mended_and_all_else_stays() {
    let tidy = "# Thủ tục\n\
        code: \"1.000894\"   # mã\n\
        name: Đăng ký thử\n\
        effective: 2026-03-01 # ngày\n\
        channels:\n  \
        - via: counter\n    \
        time_limit: {amount: 5, unit: working_day, text: \"5 ngày\u{a0}làm việc\"}\n    \
        fees: [{kind: fee, amount: 8.000}]\n\
        summary: |\n  Một dòng\n\n  Hai\n";
    let result = mended(UNTIDY, Safety::Safe);
    assert_eq!(result.text, tidy);
    let rules: Vec<_> = result.done.iter().map(|done| done.rule).collect();
    let expected = [
        "byte-order-mark",
        "windows-line-ends",
        "not-nfc",
        "invisible-character",
        "tab-in-text",
        "wrong-value",
        "deadline-without-unit",
    ];
    assert_eq!(rules, expected);
    assert_eq!(mended(tidy, Safety::Safe).done, []);
}

#[test]
fn what_can_be_meant_otherwise_needs_leave() {
    let result = mended("fees: 1\nchannels: [{fees: [{amount: 8.000}]}]\n", Safety::Unsafe);
    assert_eq!(result.text, "fees: 1\nchannels: [{fees: [{amount: 8000}]}]\n");
    assert_eq!(result.done[0].is, "8000");
}

#[test]
fn a_unit_comes_behind_its_amount() {
    let before = "channels:\n  - via: counter\n    time_limit:\n      amount: 5 # năm\n      text: 5 ngày làm việc\n";
    let after = before.replace("# năm\n", "# năm\n      unit: working_day\n");
    assert_eq!(mended(before, Safety::Safe).text, after);
    assert_eq!(mended(&after, Safety::Safe).done, []);
}

#[test]
fn what_a_comment_allows_is_left() {
    let text = "name: a\u{200b}b\nsummary: c\u{200b}d\n";
    let result = mend(text, &[], &|_| true, &|rule, line| rule == "invisible-character" && line == 1);
    assert_eq!(result.text, "name: a\u{200b}b\nsummary: cd\n");
}

#[test]
fn a_file_that_cannot_be_read_is_not_touched() {
    let text = "\u{feff}name: [a\r\n";
    assert_eq!(mended(text, Safety::Unsafe), Mended { text: text.to_owned(), done: vec![], left: 0 });
}

#[test]
fn a_finding_says_whether_it_can_be_mended() {
    let wrong = |expected: &str| Diagnostic::error("wrong-value", Place::default()).with("expected", expected);
    assert_eq!(safety(&wrong("date")), Some(Safety::Safe));
    assert_eq!(safety(&wrong("number")), Some(Safety::Unsafe));
    assert_eq!(safety(&wrong("value")), None);
    assert_eq!(safety(&wrong("date").with("value", "01/03/2026")), Some(Safety::Safe));
    assert_eq!(safety(&wrong("date").with("value", "hôm qua")), None);
    assert_eq!(super::rules().filter(|(rule, _)| *rule == "wrong-value").count(), 1);
    assert!(FIXES.len() > super::rules().count());
}

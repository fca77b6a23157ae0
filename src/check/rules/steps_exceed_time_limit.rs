//! The steps together, or one of them in its words, take longer than the whole may.

use std::sync::LazyLock;

use regex::Regex;

use super::super::said_days::tells_done;
use super::super::steps::{days, exceeding, most_working_days, overlong};
use super::super::text::low;
use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::{Place, Severity};
use crate::load::raw::Actor;
use crate::model::Procedure;

pub(super) static RULE: Rule = Rule {
    name: "steps-exceed-time-limit",
    severity: Severity::Error,
    group: Group::Consistency,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/steps-exceed-time-limit.yaml"),
    check: Check::Procedure(check),
};

/// So many working days in a text in small letters.
static DAYS: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"trong (?:thời hạn |vòng )?(?:không quá |tối đa )?([0-9]{1,3}) ngày làm việc").expect("a pattern")
});

fn check(procedure: &Procedure, _: &Scene<'_>, found: &mut Found) {
    if let Some(long) = exceeding(procedure).or_else(|| overlong(procedure)) {
        let finding = at(long.place, "time_limit.amount").with("unit", long.clock.unit());
        let kind = if long.is_own_told(procedure) { "sum" } else { "least" };
        let most = if long.is_most_told(procedure) { "told" } else { "most" };
        let finding = finding.with("sum", days(long.own)).with("limit", days(long.most));
        found.push(finding.with("kind", kind).with("most", most));
    } else if let Some((place, sum, limit)) = said(procedure) {
        let finding = at(place, "text").with("unit", "working_day").with("kind", "said").with("most", "told");
        found.push(finding.with("sum", days(sum)).with("limit", days(limit)));
    }
}

/// A step of the office without a time limit of its own that says in words by when the result is there, and that is later than
/// the whole may take.
fn said(procedure: &Procedure) -> Option<(Place, i64, i64)> {
    let steps = procedure.steps.iter().filter(|step| step.actor == Some(Actor::Office) && step.time_limit.is_none());
    let mut said = steps.filter_map(|step| Some((step.place, told_in(&step.text)?))).peekable();
    // Nearly no step says so.
    said.peek()?;
    let most = most_working_days(procedure)?;
    let (place, sum) = said.find(|(_, sum)| *sum > most)?;
    Some((place, sum, most))
}

/// The working days, in thousandths, in which a text says that the result is there. What holds only for some
/// cases, or counts from something else than the dossier, is not meant.
fn told_in(text: &str) -> Option<i64> {
    const STARTS: [&str; 4] = ["ngày nhận", "khi nhận", "ngày tiếp nhận", "khi tiếp nhận"];
    // Most steps say nothing of days.
    if !["ngày", "NGÀY", "Ngày"].iter().any(|day| text.contains(day)) {
        return None;
    }
    let text = low(text);
    text.split([';', '\n']).flat_map(|part| part.split(". ")).find_map(|clause| {
        let mut found = DAYS.captures_iter(clause);
        let (days, none) = (found.next()?, found.next());
        let own_clock = clause.split("kể từ ").skip(1).any(|from| !STARTS.iter().any(|start| from.starts_with(start)));
        let number = days[1].parse::<i64>().ok()?;
        (none.is_none() && tells_done(clause) && !own_clock).then(|| number * 1_000)
    })
}

#[cfg(test)]
mod tests {
    use super::told_in;

    #[test]
    fn only_what_says_when_the_result_is_there_counts() {
        let days = |text| told_in(text).map(|days| days / 1_000);
        assert_eq!(days("Tra cứu và cấp giấy xác nhận trong 07 ngày làm việc."), Some(7));
        assert_eq!(days("Trong thời hạn 5 ngày làm việc kể từ ngày nhận đủ hồ sơ, cơ quan cấp giấy."), Some(5));
        for other in [
            "Nếu phải xác minh thì cấp giấy trong 10 ngày làm việc",
            "Trong 03 ngày làm việc kể từ ngày có kết quả xác minh, cấp giấy",
            "Gửi hồ sơ cho cơ quan thuế trong 02 ngày làm việc",
            "Cấp giấy trong 07 ngày",
        ] {
            assert_eq!(days(other), None, "{other}");
        }
    }
}

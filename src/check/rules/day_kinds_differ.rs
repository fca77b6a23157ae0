//! Days here, working days there.

use super::super::limits::{Versus, amount, by_channel, usual, versus};
use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::Diagnostic;
use crate::diagnostics::Severity;
use crate::load::raw::{Actor, Number};
use crate::model::Procedure;
use crate::model::calendar::{Count, Duration, Unit};

pub(super) static RULE: Rule = Rule {
    name: "day-kinds-differ",
    severity: Severity::Warning,
    group: Group::Consistency,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/day-kinds-differ.yaml"),
    check: Check::Procedure(check),
};

fn check(procedure: &Procedure, _: &Scene<'_>, found: &mut Found) {
    let limits = by_channel(procedure);
    let Some((_, expected)) = usual(&limits) else { return };
    for (channel, own) in &limits {
        if versus(*own, expected) == Versus::Kind {
            found.push(about(at(channel.place, "time_limit.unit"), *own, "channel"));
        }
    }
    for (channel, own) in &limits {
        let text = channel.time_limit.as_ref().and_then(|limit| limit.text.as_deref());
        if text.is_some_and(|text| counts(text).any(|(_, days, _)| is_other_kind(days, *own))) {
            found.push(about(at(channel.place, "time_limit.text"), *own, "text"));
        }
    }
    // A limit that does not hold for all channels cannot be compared with the steps.
    if limits.iter().any(|(_, own)| *own != expected) {
        return;
    }
    for step in &procedure.steps {
        let is_office = step.actor == Some(Actor::Office);
        let of_whole = |before: &str, rest: &str| {
            (from_receipt(rest) || (is_office && is_limit(before))) && !is_of_incomplete(before)
        };
        if counts(&step.text).any(|(before, days, rest)| of_whole(before, rest) && is_other_kind(days, expected)) {
            found.push(about(at(step.place, "text"), expected, "step"));
        }
    }
}

fn about(finding: Diagnostic, own: Duration, source: &str) -> Diagnostic {
    finding.with("amount", amount(own)).with("unit", own.key()).with("source", source)
}

fn is_other_kind(days: Duration, own: Duration) -> bool {
    versus(days, own) == Versus::Kind
}

/// The numbers of days in a text (`05 ngày`, `05 (năm) ngày làm việc`), each between the words before and behind it.
fn counts(text: &str) -> impl Iterator<Item = (&str, Duration, &str)> {
    text.match_indices("ngày").filter_map(|(at, found)| {
        let before = text[..at].trim_end();
        let before =
            before.strip_suffix(')').and_then(|words| words.rsplit_once('(')).map_or(before, |(words, _)| words);
        let before = before.trim_end();
        let start = before.trim_end_matches(|digit: char| digit.is_ascii_digit()).len();
        // A day of a month or a fraction is no such number.
        let alone = !before[..start].ends_with(['/', '.', ',', '-']);
        let amount: i64 = before[start..].parse().ok().filter(|_| alone)?;
        let rest = text[at + found.len()..].trim_start();
        let rest = rest.strip_prefix("ngày").map_or(rest, str::trim_start);
        let unit = if rest.starts_with("làm việc") { Unit::WorkingDay } else { Unit::Day };
        Some((&before[..start], Duration::Count(Count::new(Number::whole(amount), unit).ok()?), rest))
    })
}

/// Whether the words before a number of days make it a limit.
fn is_limit(before: &str) -> bool {
    let before = before.trim_end().to_lowercase();
    ["trong", "trong thời hạn", "không quá"].iter().any(|words| before.ends_with(words))
}

/// Whether the words before a number of days speak of a dossier that is sent back: that takes a time of its own.
fn is_of_incomplete(before: &str) -> bool {
    let sentence = before.rsplit(['.', ';', '\n']).next().unwrap_or_default().to_lowercase();
    let start = ["trường hợp", "nếu "].iter().filter_map(|word| sentence.rfind(word)).max().unwrap_or_default();
    let clause = &sentence[start..];
    let lacks = ["không", "chưa"]
        .iter()
        .any(|no| ["hợp lệ", "đầy đủ", "đủ", "đúng"].iter().any(|yes| clause.contains(&format!("{no} {yes}"))));
    lacks && sentence.contains("hồ sơ")
}

/// Whether the words behind a number of days tell that they are counted from the receipt of the dossier.
fn from_receipt(rest: &str) -> bool {
    let rest = rest.strip_prefix("làm việc").unwrap_or(rest);
    let rest = rest.trim_start_matches([',', ' ']);
    let Some(rest) = rest.strip_prefix("kể từ") else { return false };
    let clause: String = rest.chars().take_while(|letter| !matches!(letter, ',' | ';' | '.' | '\n')).take(60).collect();
    clause.contains("nhận") && clause.contains("hồ sơ")
}

#[cfg(test)]
mod tests {
    use super::{counts, from_receipt, is_of_incomplete};

    #[test]
    fn days_are_counted_and_dates_are_not() {
        let kinds = |text: &str| counts(text).map(|(_, days, _)| days.key()).collect::<Vec<_>>();
        assert_eq!(kinds("trong 05 (năm) ngày làm việc hoặc 20 ngày kể từ ngày nhận"), ["working_day", "day"]);
        assert_eq!(kinds("16 ngày ngày làm việc, không quá 1,5 ngày, ngày 20/12 ngày"), ["working_day"]);
        assert!(from_receipt("làm việc, kể từ ngày nhận đủ hồ sơ hợp lệ, Bộ"));
        assert!(!from_receipt("kể từ ngày họp hội đồng"));
        assert!(is_of_incomplete("- Trường hợp hồ sơ chưa đầy đủ, chưa đúng quy định, trong thời hạn"));
        assert!(!is_of_incomplete("Hồ sơ không hợp lệ thì trả lại. Hồ sơ đầy đủ, trong thời hạn"));
        assert!(!is_of_incomplete("Nếu hồ sơ không hợp lệ thì trả lại, nếu hợp lệ, trong thời hạn"));
    }
}

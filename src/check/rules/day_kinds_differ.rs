//! Days here, working days there.

use super::super::limits::{Versus, amount, beside_usual, by_channel, conditions, usual, versus};
use super::super::steps::of_other_kind;
use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::Diagnostic;
use crate::diagnostics::Severity;
use crate::load::raw::{Actor, Number};
use crate::model::calendar::{Count, Duration, Unit};
use crate::model::{Channel, Procedure, Step};

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
    let mut told = in_channels(&limits, expected);
    if told.is_empty() {
        told = in_conditions(&limits);
    }
    // A limit that does not hold for all channels cannot be compared with the steps.
    if limits.iter().all(|(_, own)| *own == expected) {
        told.extend(in_steps(procedure, expected));
        told.extend(in_times_of_steps(procedure, expected));
    }
    // What stands beside a limit says it once more: one slip is one finding.
    if told.is_empty() {
        told = in_notes(&limits);
    }
    if told.is_empty() && limits.iter().all(|(_, own)| *own == expected) {
        told = in_notes_of_whole(procedure, expected);
    }
    for finding in told {
        found.push(finding);
    }
}

fn in_channels(limits: &[(&Channel, Duration)], expected: Duration) -> Vec<Diagnostic> {
    let differing = limits.iter().filter(|(_, own)| versus(*own, expected) == Versus::Kind);
    let differing = differing.map(|(channel, own)| about(at(channel.place, "time_limit.unit"), *own, "channel"));
    let told = limits.iter().filter(|(channel, own)| {
        let text = channel.time_limit.as_ref().and_then(|limit| limit.text.as_deref());
        text.is_some_and(|text| counts(text).any(|(_, days, _)| is_other_kind(days, *own)))
    });
    differing.chain(told.map(|(channel, own)| about(at(channel.place, "time_limit.text"), *own, "text"))).collect()
}

/// What holds for a case, as more time or by promise: it may be of another kind than the limit by its law, but not here so
/// and there otherwise. A promise lies in no law, so it has no reason to count more days than the limit counts.
fn in_conditions(limits: &[(&Channel, Duration)]) -> Vec<Diagnostic> {
    let all = conditions(limits);
    let differing = beside_usual(&all).filter(|(part, usual)| is_other_kind(part.duration, usual.duration));
    let told: Vec<Diagnostic> = differing
        .map(|(part, _)| about(at(part.channel.place, &format!("{}.unit", part.keys)), part.duration, "channel"))
        .collect();
    if !told.is_empty() {
        return told;
    }
    let promised = limits.iter().filter_map(|(channel, own)| {
        let promise = channel.time_limit.as_ref()?.committed.as_ref()?.duration;
        let is_other = (promise.key(), own.key()) == (Unit::Day.key(), Unit::WorkingDay.key());
        is_other.then(|| about(at(channel.place, "time_limit.committed.unit"), promise, "promise"))
    });
    promised.collect()
}

/// The times of steps that add up to the whole, if only days were days of one kind.
fn in_times_of_steps(procedure: &Procedure, expected: Duration) -> Vec<Diagnostic> {
    let differing = of_other_kind(procedure);
    // All of them at once are one slip.
    let is_all = differing.len() == procedure.steps.iter().filter(|step| step.time_limit.is_some()).count();
    let shown = if is_all { 1 } else { differing.len() };
    let own = |step: &Step| step.time_limit.as_ref().and_then(|limit| limit.statutory).unwrap_or(expected);
    differing.into_iter().take(shown).map(|step| about(at(step.place, "time_limit.unit"), own(step), "time")).collect()
}

fn in_steps(procedure: &Procedure, expected: Duration) -> impl Iterator<Item = Diagnostic> {
    let differing = procedure.steps.iter().filter(move |step| {
        let is_office = step.actor == Some(Actor::Office);
        let of_whole =
            |before: &str, rest: &str| from_receipt(rest) || is_named(before) || (is_office && is_limit(before));
        tells_other_kind(&step.text, expected, of_whole)
    });
    differing.map(move |step| about(at(step.place, "text"), expected, "step"))
}

fn in_notes(limits: &[(&Channel, Duration)]) -> Vec<Diagnostic> {
    let differing = limits.iter().filter(|(channel, own)| {
        let note = channel.note.as_deref().unwrap_or_default();
        tells_other_kind(note, *own, |before, rest| from_receipt(rest) || is_named(before))
    });
    differing.map(|(channel, own)| about(at(channel.place, "note"), *own, "note")).collect()
}

/// The notes of the procedure, which hold for all ways to hand in.
fn in_notes_of_whole(procedure: &Procedure, expected: Duration) -> Vec<Diagnostic> {
    let notes =
        procedure.notes.iter().enumerate().filter(|(_, note)| {
            tells_other_kind(note, expected, |before, rest| from_receipt(rest) || is_named(before))
        });
    notes.map(|(index, _)| about(at(procedure.place, &format!("notes[{index}]")), expected, "note")).collect()
}

/// Whether a text tells the same number in the other kind of days, where the words around it make it the whole limit.
fn tells_other_kind(text: &str, own: Duration, of_whole: impl Fn(&str, &str) -> bool) -> bool {
    counts(text)
        .any(|(before, days, rest)| is_other_kind(days, own) && of_whole(before, rest) && !is_of_incomplete(before))
}

fn about(finding: Diagnostic, own: Duration, source: &str) -> Diagnostic {
    // What it does not agree with.
    let beside = match source {
        "channel" => "channels",
        "promise" | "time" => "limit",
        _ => "text",
    };
    finding.with("amount", amount(own)).with("unit", own.key()).with("source", source).with("beside", beside)
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

/// Whether the words before a number of days name it as the whole limit: `Thời hạn giải quyết là`.
fn is_named(before: &str) -> bool {
    let before = before.trim_end().trim_end_matches(':').trim_end().to_lowercase();
    let before =
        ["là", "trong", "không quá", "tối đa"].iter().find_map(|word| before.strip_suffix(word)).unwrap_or(&before);
    let before = before.trim_end();
    ["thời hạn giải quyết", "thời gian giải quyết", "thời hạn giải quyết hồ sơ", "thời hạn trả kết quả"]
        .iter()
        .any(|words| before.ends_with(words))
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

/// Whether the words behind a number of days tell that they are counted from the receipt of the dossier, or from the day on
/// which it is handed in.
fn from_receipt(rest: &str) -> bool {
    let rest = rest.strip_prefix("làm việc").unwrap_or(rest);
    let rest = rest.trim_start_matches([',', ' ']);
    let Some(rest) = rest.strip_prefix("kể từ") else { return false };
    let clause: String = rest.chars().take_while(|letter| !matches!(letter, ',' | ';' | '.' | '\n')).take(60).collect();
    let is_handed_in = ["ngày nộp", "khi nộp"].iter().any(|words| {
        clause.trim_start().strip_prefix(words).is_some_and(|rest| matches!(rest.trim(), "" | "hồ sơ" | "đủ hồ sơ"))
    });
    is_handed_in || (clause.contains("nhận") && clause.contains("hồ sơ"))
}

#[cfg(test)]
mod tests {
    use super::{counts, from_receipt, is_named, is_of_incomplete};

    #[test]
    fn days_are_counted_and_dates_are_not() {
        let kinds = |text: &str| counts(text).map(|(_, days, _)| days.key()).collect::<Vec<_>>();
        assert_eq!(kinds("trong 05 (năm) ngày làm việc hoặc 20 ngày kể từ ngày nhận"), ["working_day", "day"]);
        assert_eq!(kinds("16 ngày ngày làm việc, không quá 1,5 ngày, ngày 20/12 ngày"), ["working_day"]);
        assert!(from_receipt("làm việc, kể từ ngày nhận đủ hồ sơ hợp lệ, Bộ"));
        assert!(from_receipt("kể từ ngày nộp.") && from_receipt("kể từ khi nộp đủ hồ sơ, xã trả"));
        assert!(!from_receipt("kể từ ngày họp hội đồng") && !from_receipt("kể từ ngày nộp thuế"));
        assert!(is_named("Thời hạn giải quyết là ") && is_named("thời gian giải quyết: ") && !is_named("giải quyết "));
        assert!(is_of_incomplete("- Trường hợp hồ sơ chưa đầy đủ, chưa đúng quy định, trong thời hạn"));
        assert!(!is_of_incomplete("Hồ sơ không hợp lệ thì trả lại. Hồ sơ đầy đủ, trong thời hạn"));
        assert!(!is_of_incomplete("Nếu hồ sơ không hợp lệ thì trả lại, nếu hợp lệ, trong thời hạn"));
    }
}

//! From a time limit as written to a time limit that makes sense, with a finding for all that does not.

use super::{BadAmount, CaseLimit, Committed, Count, Duration, Extension, TimeLimit, Unit};
use crate::diagnostics::{Diagnostic, Findings, Place};
use crate::load::raw::{self, Field, ListOf, Number, TimeUnit};

impl TimeLimit {
    /// The time limit of a channel or a step. What makes no sense is left out and found; the text as
    /// published always stays. `place` serves for values that know no place of their own.
    #[must_use]
    pub fn from_raw(written: &raw::TimeLimit, place: Place, findings: &mut Findings) -> Self {
        let mut reader = Reader { place, findings };
        let statutory = reader.duration(&written.amount, &written.unit);
        Self {
            statutory,
            cut_off: written.cut_off.value.map(|time| time.0),
            extension: reader.extension(&written.extension),
            cases: reader.cases(&written.cases),
            committed: reader.committed(&written.committed, statutory),
            text: written.text.value.clone(),
            starts: written.starts.value.clone(),
            excludes: written.excludes.value.clone(),
            source: written.source.value.clone(),
        }
    }
}

struct Reader<'a> {
    place: Place,
    findings: &'a mut Findings,
}

impl Reader<'_> {
    /// What an amount and a unit say together; nothing when both are absent.
    fn duration(&mut self, amount: &Field<Number>, unit: &Field<TimeUnit>) -> Option<Duration> {
        let Some(word) = unit.value else {
            if let Some(number) = amount.value {
                self.warn(
                    "deadline-without-unit",
                    amount.place,
                    ("amount", decimal(number)),
                );
            }
            return None;
        };
        let counted = match word {
            TimeUnit::Hour => Unit::Hour,
            TimeUnit::WorkingHour => Unit::WorkingHour,
            TimeUnit::Day => Unit::Day,
            TimeUnit::WorkingDay => Unit::WorkingDay,
            TimeUnit::Month => Unit::Month,
            TimeUnit::SameDay => return Some(self.uncounted(Duration::SameDay, amount)),
            TimeUnit::Immediate => return Some(self.uncounted(Duration::Immediate, amount)),
        };
        let Some(number) = amount.value else {
            self.warn(
                "unit-without-amount",
                unit.place,
                ("unit", key(word).to_owned()),
            );
            return None;
        };
        match Count::new(number, counted) {
            Ok(count) => Some(Duration::Count(count)),
            Err(problem) => {
                self.bad_amount(problem, number, amount.place);
                None
            }
        }
    }

    /// Same-day and immediate are whole without an amount; one that is given changes nothing.
    fn uncounted(&mut self, duration: Duration, amount: &Field<Number>) -> Duration {
        if let Some(number) = amount.value {
            self.warn(
                "amount-without-meaning",
                amount.place,
                ("amount", decimal(number)),
            );
        }
        duration
    }

    fn bad_amount(&mut self, problem: BadAmount, number: Number, place: Option<Place>) {
        let place = place.unwrap_or(self.place);
        let finding = match problem {
            BadAmount::Zero => Diagnostic::warning("zero-time-limit", place),
            BadAmount::Negative => Diagnostic::error("negative-time-limit", place),
            BadAmount::TooLarge => Diagnostic::error("time-limit-too-long", place),
        };
        self.findings.push(finding.with("amount", decimal(number)));
    }

    fn extension(&mut self, written: &Field<raw::Extension>) -> Option<Extension> {
        let extension = written.get()?;
        let Some(Duration::Count(more)) =
            self.part(&extension.amount, &extension.unit, written.place)
        else {
            if let Some(unit @ (TimeUnit::SameDay | TimeUnit::Immediate)) = extension.unit.value {
                self.warn(
                    "unit-without-amount",
                    extension.unit.place,
                    ("unit", key(unit).to_owned()),
                );
            }
            return None;
        };
        Some(Extension {
            more,
            when: extension.when.value.clone(),
        })
    }

    fn cases(&mut self, written: &ListOf<raw::LimitCase>) -> Vec<CaseLimit> {
        let mut cases = Vec::new();
        for item in written.get().into_iter().flatten() {
            let Some(limit) = item.get() else { continue };
            if let Some(duration) = self.part(&limit.amount, &limit.unit, item.place) {
                let (case, when) = (limit.case.value.clone(), limit.when.value.clone());
                cases.push(CaseLimit {
                    case,
                    when,
                    duration,
                });
            }
        }
        cases
    }

    fn committed(
        &mut self,
        written: &Field<raw::Committed>,
        statutory: Option<Duration>,
    ) -> Option<Committed> {
        let committed = written.get()?;
        let duration = self.part(&committed.amount, &committed.unit, written.place)?;
        if statutory.is_some_and(|most| duration.always_longer_than(most)) {
            let place = committed
                .amount
                .place
                .or(written.place)
                .unwrap_or(self.place);
            self.findings
                .push(Diagnostic::error("committed-longer-than-statutory", place));
            return None;
        }
        Some(Committed {
            duration,
            source: committed.source.value.clone(),
        })
    }

    /// The duration of a part that has no sense without one.
    fn part(
        &mut self,
        amount: &Field<Number>,
        unit: &Field<TimeUnit>,
        place: Option<Place>,
    ) -> Option<Duration> {
        if amount.value.is_none() && unit.value.is_none() {
            self.findings.push(Diagnostic::warning(
                "part-without-time-limit",
                place.unwrap_or(self.place),
            ));
            return None;
        }
        self.duration(amount, unit)
    }

    fn warn(
        &mut self,
        rule: &'static str,
        place: Option<Place>,
        (name, value): (&'static str, String),
    ) {
        self.findings
            .push(Diagnostic::warning(rule, place.unwrap_or(self.place)).with(name, value));
    }
}

/// The number as the author may write it, without digits that say nothing: `0.5`, `-3`.
fn decimal(number: Number) -> String {
    let sign = if number.thousandths < 0 { "-" } else { "" };
    let size = number.thousandths.unsigned_abs();
    let text = format!("{sign}{}.{:03}", size / 1000, size % 1000);
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

/// The unit as the author writes it.
const fn key(unit: TimeUnit) -> &'static str {
    match unit {
        TimeUnit::Hour => "hour",
        TimeUnit::WorkingHour => "working_hour",
        TimeUnit::Day => "day",
        TimeUnit::WorkingDay => "working_day",
        TimeUnit::Month => "month",
        TimeUnit::SameDay => "same_day",
        TimeUnit::Immediate => "immediate",
    }
}

//! From a time limit as written to a time limit that makes sense, with a finding for all that does not.

use super::super::gaps::unsaid;
use super::{BadAmount, CaseLimit, Committed, Count, Duration, Extension, MOST_UNITS, TimeLimit, Unit};
use crate::diagnostics::{Diagnostic, Findings, Place};
use crate::load::raw::{self, Field, ListOf, Number, TimeUnit};

impl TimeLimit {
    /// The time limit of a channel or a step. What makes no sense is left out and found; the text as
    /// published always stays. `place` serves for values that know no place of their own.
    #[must_use]
    pub fn from_raw(written: raw::TimeLimit, place: Place, findings: &mut Findings) -> Self {
        let mut reader = Reader { place, findings, has_idle_amount: false };
        let statutory = reader.duration(&written.amount, &written.unit);
        let meant = statutory.filter(|_| !reader.has_idle_amount);
        reader.bare_number(&written);
        Self {
            statutory,
            cut_off: written.cut_off.value.map(|time| time.0),
            extension: reader.extension(written.extension),
            cases: reader.cases(written.cases),
            committed: reader.committed(written.committed, meant),
            text: written.text.value.map(String::from),
            starts: written.starts.value.map(String::from),
            excludes: written.excludes.value.map(String::from),
            source: written.source.value.map(String::from),
            has_idle_amount: reader.has_idle_amount,
        }
    }
}

struct Reader<'a> {
    place: Place,
    findings: &'a mut Findings,
    has_idle_amount: bool,
}

impl Reader<'_> {
    /// What an amount and a unit say together; nothing when both are absent.
    fn duration(&mut self, amount: &Field<Number>, unit: &Field<TimeUnit>) -> Option<Duration> {
        let counted = match unit.value {
            Some(TimeUnit::Hour) => Unit::Hour,
            Some(TimeUnit::WorkingHour) => Unit::WorkingHour,
            Some(TimeUnit::Day) => Unit::Day,
            Some(TimeUnit::WorkingDay) => Unit::WorkingDay,
            Some(TimeUnit::Month) => Unit::Month,
            Some(TimeUnit::SameDay) => return Some(self.uncounted(Duration::SameDay, amount)),
            Some(TimeUnit::Immediate) => return Some(self.uncounted(Duration::Immediate, amount)),
            // A unit that is not understood has been found where it stands.
            None => {
                if let Some(number) = amount.value.filter(|_| unsaid(unit)) {
                    let finding = self.error("deadline-without-unit", amount.place);
                    self.findings.push(finding.with("amount", decimal(number)));
                }
                return None;
            }
        };
        let Some(number) = amount.value else {
            // A number that is not understood has been found where it stands.
            if unsaid(amount) {
                self.without_amount(counted.key(), unit.place);
            }
            return None;
        };
        let count = Count::new(number, counted);
        count.map_err(|problem| self.bad_amount(problem, (number, counted), amount.place)).ok().map(Duration::Count)
    }

    /// A text that is a number and nothing else is an amount without its unit; `0` is no amount at all.
    fn bare_number(&mut self, written: &raw::TimeLimit) {
        let number = written.text.text().and_then(|text| text.parse::<Number>().ok());
        let number = number.filter(|number| number.thousandths > 0 && unsaid(&written.amount) && unsaid(&written.unit));
        if let Some(number) = number {
            let finding = self.error("deadline-without-unit", written.text.place);
            self.findings.push(finding.with("amount", decimal(number)));
        }
    }

    /// Same-day and immediate are whole without an amount; one that is given changes nothing.
    fn uncounted(&mut self, duration: Duration, amount: &Field<Number>) -> Duration {
        if let Some(number) = amount.value {
            let finding = self.warning("amount-without-meaning", amount.place);
            let finding = finding.with("amount", decimal(number)).with("unit", duration.key());
            self.findings.push(finding);
            self.has_idle_amount = true;
        }
        duration
    }

    fn bad_amount(&mut self, problem: BadAmount, (number, unit): (Number, Unit), place: Option<Place>) {
        let place = place.unwrap_or(self.place);
        let finding = match problem {
            BadAmount::Zero => Diagnostic::warning("zero-time-limit", place),
            BadAmount::Negative => Diagnostic::error("negative-time-limit", place),
            BadAmount::TooLarge => Diagnostic::error("time-limit-too-long", place)
                .with("unit", unit.key())
                .with("most", MOST_UNITS.to_string()),
        };
        self.findings.push(finding.with("amount", decimal(number)));
    }

    fn extension(&mut self, written: Field<Box<raw::Extension>>) -> Option<Extension> {
        let extension = *written.value?;
        match self.part(&extension.amount, &extension.unit, written.place)? {
            Duration::Count(more) => Some(Extension { more, when: extension.when.value.map(String::from) }),
            // No time can be added that is not counted; where a number stands beside it, that was found.
            uncounted @ (Duration::SameDay | Duration::Immediate) => {
                if unsaid(&extension.amount) {
                    self.without_amount(uncounted.key(), extension.unit.place);
                }
                None
            }
        }
    }

    fn cases(&mut self, written: ListOf<raw::LimitCase>) -> Vec<CaseLimit> {
        let mut cases = Vec::new();
        for (limit, place) in written.into_items() {
            let Some(limit) = limit else { continue };
            if let Some(duration) = self.part(&limit.amount, &limit.unit, place) {
                let [case, when] = [limit.case, limit.when].map(|field| field.value.map(String::from));
                cases.push(CaseLimit { case, when, duration });
            }
        }
        cases
    }

    fn committed(&mut self, written: Field<Box<raw::Committed>>, meant: Option<Duration>) -> Option<Committed> {
        let committed = *written.value?;
        let duration = self.part(&committed.amount, &committed.unit, written.place)?;
        if let Some(most) = meant.filter(|&most| duration.always_longer_than(most)) {
            let place = committed.amount.place.or(written.place).unwrap_or(self.place);
            let finding = Diagnostic::error("committed-longer-than-statutory", place)
                .with("amount", amount_of(duration))
                .with("unit", duration.key())
                .with("most", amount_of(most))
                .with("most_unit", most.key());
            self.findings.push(finding);
            return None;
        }
        Some(Committed { duration, source: committed.source.value.map(String::from) })
    }

    /// The duration of a part that has no sense without one.
    fn part(&mut self, amount: &Field<Number>, unit: &Field<TimeUnit>, place: Option<Place>) -> Option<Duration> {
        if unsaid(amount) && unsaid(unit) {
            let finding = self.warning("part-without-time-limit", place);
            self.findings.push(finding);
            return None;
        }
        self.duration(amount, unit)
    }

    fn without_amount(&mut self, unit: &'static str, place: Option<Place>) {
        let finding = self.warning("unit-without-amount", place).with("unit", unit);
        self.findings.push(finding);
    }

    fn error(&self, rule: &'static str, place: Option<Place>) -> Diagnostic {
        Diagnostic::error(rule, place.unwrap_or(self.place))
    }

    fn warning(&self, rule: &'static str, place: Option<Place>) -> Diagnostic {
        Diagnostic::warning(rule, place.unwrap_or(self.place))
    }
}

/// The amount of a duration; empty when it has none.
fn amount_of(duration: Duration) -> String {
    match duration {
        Duration::Count(count) => decimal(count.amount()),
        Duration::SameDay | Duration::Immediate => String::new(),
    }
}

/// The number as the author may write it, without digits that say nothing: `0.5`, `-3`.
fn decimal(number: Number) -> String {
    let sign = if number.thousandths < 0 { "-" } else { "" };
    let size = number.thousandths.unsigned_abs();
    let text = format!("{sign}{}.{:03}", size / 1000, size % 1000);
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

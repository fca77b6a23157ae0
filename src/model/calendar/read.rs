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

#[cfg(test)]
mod tests {
    use super::{Duration, TimeLimit, Unit, decimal};
    use crate::diagnostics::{Findings, Place};
    use crate::load::raw::{self, Number};

    fn read(yaml: &str) -> (TimeLimit, Vec<&'static str>) {
        let written: raw::TimeLimit = serde_yaml::from_str(yaml).expect("a time limit in YAML");
        let mut findings = Findings::default();
        let limit = TimeLimit::from_raw(&written, Place::default(), &mut findings);
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
            (
                "{extension: {when: cần xác minh}}",
                "part-without-time-limit",
            ),
            ("{extension: {unit: same_day}}", "unit-without-amount"),
            (
                "{cases: [{case: nha-o, amount: 3}]}",
                "deadline-without-unit",
            ),
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
        assert_eq!(
            (limit.statutory, rules),
            (Some(Duration::Immediate), vec!["amount-without-meaning"])
        );
    }

    #[test]
    fn a_promise_must_not_be_longer_than_the_law() {
        let (limit, rules) =
            read("{amount: 15, unit: working_day, committed: {amount: 20, unit: working_day}}");
        assert_eq!(
            (limit.committed, rules),
            (None, vec!["committed-longer-than-statutory"])
        );
        let (limit, rules) =
            read("{amount: 15, unit: working_day, committed: {amount: 12, unit: working_day}}");
        assert!(rules.is_empty());
        let promise = limit.expected().map(|term| term.duration);
        assert!(
            matches!(promise, Some(Duration::Count(count)) if count.amount() == Number::whole(12))
        );
    }

    #[test]
    fn an_extension_adds_to_its_own_unit_only() {
        let total = |yaml: &str| match read(yaml).0.extended()?.duration {
            Duration::Count(count) => Some((count.amount().thousandths, count.unit())),
            Duration::SameDay | Duration::Immediate => None,
        };
        let working_days = |thousandths| Some((thousandths, Unit::WorkingDay));
        assert_eq!(
            total("{amount: 3, unit: working_day, extension: {amount: 3, unit: working_day}}"),
            working_days(6000)
        );
        assert_eq!(
            total("{unit: same_day, extension: {amount: 5, unit: working_day}}"),
            working_days(5000)
        );
        assert_eq!(
            total("{amount: 3, unit: day, extension: {amount: 3, unit: working_day}}"),
            None
        );
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
        for (thousandths, text) in [
            (500, "0.5"),
            (-3000, "-3"),
            (10_000, "10"),
            (-250, "-0.25"),
            (i64::MIN, "-9223372036854775.808"),
        ] {
            assert_eq!(decimal(Number { thousandths }), text);
        }
    }
}

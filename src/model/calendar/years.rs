//! From calendar files as written to a [`Calendar`], with a finding for every day that cannot be what it says.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::{Calendar, DayOff, Swap, is_weekend};
use crate::diagnostics::{Diagnostic, Findings, Place};
use crate::load::raw::{self, CalendarYear, Field};

/// A calendar file: the year of its name, what it says, and the file as a place.
#[derive(Clone, Copy, Debug)]
pub struct YearFile<'a> {
    /// The year.
    pub year: i16,
    /// The content.
    pub content: &'a CalendarYear,
    /// For values that know no place of their own.
    pub place: Place,
}

impl Calendar {
    /// The calendar of some years. An entry that makes no sense is left out and found; since dates may be
    /// wrong without it, its year then counts as unconfirmed.
    #[must_use]
    pub fn new(files: &[YearFile<'_>], findings: &mut Findings) -> Self {
        let mut builder = Builder {
            calendar: Self::default(),
            places: BTreeMap::new(),
            findings,
        };
        for file in files {
            builder
                .calendar
                .years
                .insert(file.year, file.content.confirmed.value == Some(true));
            for written in file.content.days_off.get().into_iter().flatten() {
                let added = builder.add_day_off(*file, written);
                builder.settle(file.year, added);
            }
        }
        // Swaps come last: the day off may stand anywhere in the file, the day worked in a year beside.
        for file in files {
            for written in file.content.swaps.get().into_iter().flatten() {
                let added = builder.add_swap(*file, written);
                builder.settle(file.year, added);
            }
        }
        builder.calendar
    }
}

struct Builder<'a> {
    calendar: Calendar,
    /// Where each run (by its first day) and each swap (by both its days) was written.
    places: BTreeMap<(Kind, Date), Place>,
    findings: &'a mut Findings,
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    DayOff,
    SwapOff,
    SwapWorked,
}

impl Builder<'_> {
    fn settle(&mut self, year: i16, added: Result<(), Diagnostic>) {
        if let Err(finding) = added {
            self.findings.push(finding);
            self.calendar.years.insert(year, false);
        }
    }

    fn add_day_off(
        &mut self,
        file: YearFile<'_>,
        written: &Field<raw::DayOff>,
    ) -> Result<(), Diagnostic> {
        let place = written.place.unwrap_or(file.place);
        let Some(entry) = written.get() else {
            return Err(incomplete(place));
        };
        let from = entry.from.value.ok_or_else(|| incomplete(place))?.0;
        let until = entry.until.value.map_or(from, |until| until.0);
        inside(
            file.year,
            file.year,
            from,
            entry.from.place.unwrap_or(place),
        )?;
        inside(
            file.year,
            file.year,
            until,
            entry.until.place.unwrap_or(place),
        )?;
        if until < from {
            let finding =
                Diagnostic::error("days-off-reversed", entry.until.place.unwrap_or(place));
            return Err(finding
                .with("from", from.to_string())
                .with("until", until.to_string()));
        }
        // Runs do not overlap so far, so only the last one to begin by the end of this one can.
        if let Some((_, other)) = self
            .calendar
            .days_off
            .range(..=until)
            .next_back()
            .filter(|(_, run)| run.until >= from)
        {
            let first = other.from.max(from);
            let finding =
                Diagnostic::error("overlapping-days-off", place).with("date", first.to_string());
            return Err(self.relate(finding, Kind::DayOff, other.from));
        }
        if entry.name.get().is_none() {
            self.findings
                .push(Diagnostic::warning("unnamed-day-off", place).with("date", from.to_string()));
        }
        let day_off = DayOff {
            from,
            until,
            name: entry.name.value.clone(),
            name_en: entry.name_en.value.clone(),
            source: self.source(file, &entry.source, from, place),
            confirmed: confirmed(file, &entry.confirmed),
        };
        self.places.insert((Kind::DayOff, from), place);
        self.calendar.days_off.insert(from, day_off);
        Ok(())
    }

    fn add_swap(
        &mut self,
        file: YearFile<'_>,
        written: &Field<raw::Swap>,
    ) -> Result<(), Diagnostic> {
        let place = written.place.unwrap_or(file.place);
        let Some(entry) = written.get() else {
            return Err(incomplete(place));
        };
        let off = entry.off.value.ok_or_else(|| incomplete(place))?.0;
        let worked = entry.worked.value.ok_or_else(|| incomplete(place))?.0;
        self.check_off(file, off, entry.off.place.unwrap_or(place))?;
        self.check_worked(file, worked, entry.worked.place.unwrap_or(place))?;
        let swap = Swap {
            off,
            worked,
            source: self.source(file, &entry.source, worked, place),
            confirmed: confirmed(file, &entry.confirmed),
        };
        self.places.insert((Kind::SwapOff, off), place);
        self.places.insert((Kind::SwapWorked, worked), place);
        self.calendar.swaps.insert(worked, swap);
        Ok(())
    }

    /// The weekday off: of this year, a weekday, among the days off, and not swapped before.
    fn check_off(&self, file: YearFile<'_>, off: Date, place: Place) -> Result<(), Diagnostic> {
        inside(file.year, file.year, off, place)?;
        let rule = if is_weekend(off) {
            "swapped-day-is-weekend"
        } else if self.calendar.day_off(off).is_none() {
            "swapped-day-not-off"
        } else {
            return self.unused(Kind::SwapOff, off, place);
        };
        Err(Diagnostic::error(rule, place).with("date", off.to_string()))
    }

    /// The day worked: of this year or one beside, on a weekend, not off, and not worked for another.
    fn check_worked(
        &self,
        file: YearFile<'_>,
        worked: Date,
        place: Place,
    ) -> Result<(), Diagnostic> {
        inside(
            file.year.saturating_sub(1),
            file.year.saturating_add(1),
            worked,
            place,
        )?;
        if !is_weekend(worked) {
            return Err(
                Diagnostic::error("worked-day-not-weekend", place).with("date", worked.to_string())
            );
        }
        if let Some(run) = self.calendar.day_off(worked) {
            let finding =
                Diagnostic::error("worked-day-is-off", place).with("date", worked.to_string());
            return Err(self.relate(finding, Kind::DayOff, run.from));
        }
        self.unused(Kind::SwapWorked, worked, place)
    }

    fn unused(&self, kind: Kind, date: Date, place: Place) -> Result<(), Diagnostic> {
        if !self.places.contains_key(&(kind, date)) {
            return Ok(());
        }
        let finding = Diagnostic::error("duplicate-swap", place).with("date", date.to_string());
        Err(self.relate(finding, kind, date))
    }

    fn relate(&self, finding: Diagnostic, kind: Kind, date: Date) -> Diagnostic {
        match self.places.get(&(kind, date)) {
            Some(&place) => finding.related(place),
            None => finding,
        }
    }

    fn source(
        &mut self,
        file: YearFile<'_>,
        own: &Field<String>,
        date: Date,
        place: Place,
    ) -> Option<String> {
        let source = own.get().or(file.content.source.get());
        if source.is_none() {
            self.findings.push(
                Diagnostic::warning("day-without-source", place).with("date", date.to_string()),
            );
        }
        source.cloned()
    }
}

/// What an entry says of itself, or else its year; silence is no confirmation.
fn confirmed(file: YearFile<'_>, own: &Field<bool>) -> bool {
    own.value.or(file.content.confirmed.value) == Some(true)
}

fn incomplete(place: Place) -> Diagnostic {
    Diagnostic::error("calendar-entry-without-date", place)
}

fn inside(first: i16, last: i16, date: Date, place: Place) -> Result<(), Diagnostic> {
    if (first..=last).contains(&date.year()) {
        return Ok(());
    }
    Err(Diagnostic::error("day-outside-year", place).with("date", date.to_string()))
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::{Calendar, YearFile};
    use crate::diagnostics::{Findings, Place};
    use crate::load::raw::CalendarYear;

    fn read(yaml: &str) -> (Calendar, Vec<&'static str>) {
        let content: CalendarYear = serde_yaml::from_str(yaml).expect("a calendar year in YAML");
        let mut findings = Findings::default();
        let file = YearFile {
            year: 2026,
            content: &content,
            place: Place::default(),
        };
        let calendar = Calendar::new(&[file], &mut findings);
        (
            calendar,
            findings.iter().map(|finding| finding.rule).collect(),
        )
    }

    #[test]
    fn an_entry_that_cannot_be_is_found_left_out_and_unsettles_the_year() {
        let off = "{from: 2026-08-31, until: 2026-09-02, name: Quốc khánh}";
        let cases = [
            (
                format!("days_off: [{off}, {{name: Tết}}]"),
                "calendar-entry-without-date",
            ),
            (
                format!("days_off: [{off}, {{from: 2025-12-31, name: Tết}}]"),
                "day-outside-year",
            ),
            (
                format!("days_off: [{off}, {{from: 2026-12-31, until: 2027-01-01, name: Tết}}]"),
                "day-outside-year",
            ),
            (
                format!("days_off: [{off}, {{from: 2026-02-20, until: 2026-02-16, name: Tết}}]"),
                "days-off-reversed",
            ),
            (
                format!("days_off: [{off}, {{from: 2026-09-02, name: Tết}}]"),
                "overlapping-days-off",
            ),
            (
                format!("days_off: [{off}, {{from: 2026-08-01, until: 2026-12-01, name: Tết}}]"),
                "overlapping-days-off",
            ),
            (
                format!("days_off: [{off}]\nswaps: [{{off: 2026-08-31}}]"),
                "calendar-entry-without-date",
            ),
            (
                format!("days_off: [{off}]\nswaps: [{{off: 2026-08-31, worked: 2026-08-21}}]"),
                "worked-day-not-weekend",
            ),
            (
                format!("days_off: [{off}]\nswaps: [{{off: 2026-08-31, worked: 2036-08-23}}]"),
                "day-outside-year",
            ),
            (
                format!("days_off: [{off}]\nswaps: [{{off: 2026-08-30, worked: 2026-08-22}}]"),
                "swapped-day-is-weekend",
            ),
            (
                format!("days_off: [{off}]\nswaps: [{{off: 2026-08-28, worked: 2026-08-22}}]"),
                "swapped-day-not-off",
            ),
        ];
        for (yaml, rule) in cases {
            let (calendar, rules) = read(&format!("confirmed: true\nsource: Công văn\n{yaml}"));
            assert_eq!(rules, [rule], "{yaml}");
            assert_eq!(calendar.days_off().count(), 1, "{yaml}");
            assert_eq!(calendar.swaps().count(), 0, "{yaml}");
            assert_eq!(
                calendar.years().collect::<Vec<_>>(),
                [(2026, false)],
                "{yaml}"
            );
        }
    }

    #[test]
    fn a_day_is_swapped_and_made_up_once() {
        let days = "{from: 2026-08-29, until: 2026-09-02, name: Quốc khánh}";
        for second in [
            "{off: 2026-08-31, worked: 2026-08-23}",
            "{off: 2026-09-01, worked: 2026-08-22}",
        ] {
            let swaps = format!("{{off: 2026-08-31, worked: 2026-08-22}}, {second}");
            let (calendar, rules) = read(&format!(
                "source: Công văn\ndays_off: [{days}]\nswaps: [{swaps}]"
            ));
            assert_eq!(
                (rules, calendar.swaps().count()),
                (vec!["duplicate-swap"], 1),
                "{second}"
            );
        }
        let swap = "{off: 2026-08-31, worked: 2026-08-29}";
        let (_, rules) = read(&format!(
            "source: Công văn\ndays_off: [{days}]\nswaps: [{swap}]"
        ));
        assert_eq!(rules, ["worked-day-is-off"]);
    }

    #[test]
    fn names_and_sources_are_missed_but_the_day_stays() {
        let (calendar, rules) = read("days_off: [{from: 2026-09-02}]");
        assert_eq!(rules, ["unnamed-day-off", "day-without-source"]);
        assert_eq!(calendar.is_working_day(date(2026, 9, 2)), Some(false));
        assert_eq!(calendar.is_working_day(date(2026, 9, 3)), Some(true));
        assert_eq!(calendar.is_working_day(date(2027, 9, 2)), None);
    }

    #[test]
    fn a_day_may_be_worked_for_one_of_the_next_year() {
        let yaml = "{source: Công văn, days_off: [{from: 2026-01-02, name: Tết}], swaps: [{off: 2026-01-02, worked: 2025-12-27}]}";
        let (calendar, rules) = read(yaml);
        assert!(rules.is_empty());
        assert_eq!(
            calendar.swaps().next().map(|swap| swap.worked),
            Some(date(2025, 12, 27))
        );
    }
}

//! Postings as shares, office by office: D has to hang, P hangs as it has to, W hangs wrongly, X hangs but should not.

use std::collections::BTreeMap;

use jiff::ToSpan;
use jiff::civil::Date;
use rayon::prelude::*;

use super::rank::{self, Rank};
use super::{Gap, Metric};
use crate::model::{Duties, Duty, Inspection, Office, Procedure, Ref, Site, Status, Text};

/// The postings of an office.
#[derive(Clone, Debug)]
pub struct PostingRow {
    /// Id of the office.
    pub office: String,
    /// Its short name, or its name.
    pub name: String,
    /// Coverage, presence, accuracy, timeliness, confirmation; in this order.
    pub metrics: Vec<Metric>,
    /// What costs points: kinds of trouble and how many of each.
    pub troubles: Vec<(&'static str, u64)>,
    /// Of what was posted late, how many working days too late the middle one was.
    pub median_delay: Option<u64>,
    /// The posting score in hundredths of a point, of 10,000.
    pub score: Option<u64>,
    /// Whether a share that should count could not.
    pub is_partial: bool,
    /// Its rank.
    pub rank: Rank,
}

/// What postings come to.
#[derive(Clone, Debug, Default)]
pub struct Postings {
    /// Office by office, by id.
    pub rows: Vec<PostingRow>,
    /// Coverage by kind of place, then by field: kind (`place`, `field`), name, share.
    pub coverage: Vec<(&'static str, String, Metric)>,
    /// When the text in force of a procedure was first posted anywhere; none when it never was.
    pub(super) first: BTreeMap<Ref<Procedure>, Option<Date>>,
}

/// Counts of an office.
#[derive(Default)]
struct Counts {
    met: u64,
    too_little: u64,
    stale: u64,
    missing: u64,
    undated: u64,
    left_over: u64,
    in_time: u64,
    dated: u64,
    no_day: u64,
    confirmed: u64,
    delays: Vec<u64>,
    /// By kind of place or by field: hanging as they have to, and all.
    by: BTreeMap<(&'static str, String), (u64, u64)>,
    first: BTreeMap<Ref<Procedure>, Option<Date>>,
}

impl Postings {
    pub(super) fn of(site: &Site) -> Self {
        let duties = site.duties();
        let counted: Vec<(Ref<Office>, Counts)> =
            duties.offices().par_iter().map(|office| (*office, Counts::of(site, &duties, *office))).collect();
        let mut by: BTreeMap<(&'static str, String), (u64, u64)> = BTreeMap::new();
        let mut postings = Self::default();
        for (office, mut counts) in counted.into_iter().filter(|(_, counts)| counts.owed() + counts.undated > 0) {
            if site.register(office).is_none() {
                // Nobody knows what hangs there.
                counts.by.clear();
                counts.first.clear();
            }
            for (key, (met, all)) in &counts.by {
                let sums = by.entry(key.clone()).or_default();
                *sums = (sums.0 + met, sums.1 + all);
            }
            for (procedure, day) in &counts.first {
                let first = postings.first.entry(*procedure).or_default();
                *first = [*first, *day].into_iter().flatten().min();
            }
            postings.rows.push(counts.row(site, office));
        }
        rank::rank(&mut postings.rows, site.settings.score.at_least);
        let coverage = by
            .into_iter()
            .map(|((kind, name), (met, all))| (kind, name, Metric::new("COVERAGE", Some(met), Some(all))));
        postings.coverage = coverage.rev().collect();
        postings
    }
}

impl Counts {
    fn of(site: &Site, duties: &Duties<'_>, office: Ref<Office>) -> Self {
        let mut counts = Self::default();
        let seen: Vec<&Inspection> = site.inspections.iter().filter(|one| one.office == office).collect();
        duties.each(office, |duty| counts.add(site, &duty, &seen));
        let up = site.register(office).map_or(&[][..], |register| &register.entries);
        counts.left_over = up.iter().filter_map(|entry| duties.left_over(office, entry)).map(|_| 1).sum();
        counts
    }

    fn add(&mut self, site: &Site, duty: &Duty<'_>, seen: &[&Inspection]) {
        let count = match duty.status {
            Status::Met => &mut self.met,
            Status::TooLittle => &mut self.too_little,
            Status::Stale => &mut self.stale,
            Status::Missing => &mut self.missing,
            Status::Undated => &mut self.undated,
            Status::NotYetDue | Status::Waived => return,
        };
        *count += 1;
        self.add_day(site, duty);
        let is_met = duty.status == Status::Met;
        self.confirmed += u64::from(is_met && is_confirmed(site, duty, seen));
        if duty.status != Status::Undated {
            let office = &site.offices[duty.office];
            let kind = office.posting_places.get(duty.place).and_then(|place| place.kind.clone()).unwrap_or_default();
            let field = site.procedures[duty.procedure].field.map(|field| site.fields[field].name.clone());
            for key in [("place", kind), ("field", field.unwrap_or_default())] {
                let sums = self.by.entry(key).or_default();
                *sums = (sums.0 + u64::from(is_met), sums.1 + 1);
            }
        }
        if !duty.is_beside {
            let first = self.first.entry(duty.procedure).or_default();
            *first = [*first, duty.first_posted].into_iter().flatten().min();
        }
    }

    /// Whether it was posted in time, of what had to be posted within the last year.
    fn add_day(&mut self, site: &Site, duty: &Duty<'_>) {
        let is_recent = |due: Date| due <= site.as_of && Some(due) > site.as_of.checked_sub(1.year()).ok();
        if !duty.due.is_some_and(is_recent) {
            return;
        }
        let hangs = matches!(duty.status, Status::Met | Status::TooLittle);
        let Some(posted) = duty.first_posted.filter(|_| hangs) else {
            // It hangs, but nobody wrote down since when; or it does not hang although the time is over.
            let count = if hangs { &mut self.no_day } else { &mut self.dated };
            *count += 1;
            return;
        };
        self.dated += 1;
        let was_late = duty.was_late(site);
        self.in_time += u64::from(!was_late);
        if was_late {
            self.delays.extend(duty.days_late(site, posted).map(u64::from));
        }
    }

    /// What has to hang, as far as it is known by when.
    const fn owed(&self) -> u64 {
        self.met + self.too_little + self.stale + self.missing
    }

    fn metrics(&self, confirmed: Option<u64>, has_register: bool) -> Vec<Metric> {
        let (owed, wrong) = (self.owed(), self.too_little + self.stale);
        let metrics = vec![
            Metric::new("COVERAGE", Some(self.met), Some(owed)).besides(self.undated),
            Metric::new("PRESENCE", Some(self.met + wrong), Some(owed)).besides(self.undated),
            Metric::new("ACCURACY", Some(self.met), Some(self.met + wrong + self.left_over)),
            Metric::new("TIMELINESS", Some(self.in_time), Some(self.dated)).besides(self.no_day),
            Metric::new("VERIFIED", confirmed, Some(self.met)),
        ];
        if has_register {
            return metrics;
        }
        // Without a register nobody knows what hangs: that is not the same as nothing.
        metrics
            .into_iter()
            .map(|metric| Metric::without(metric.code, Gap::NoData).besides(owed + self.undated))
            .collect()
    }

    fn row(mut self, site: &Site, office: Ref<Office>) -> PostingRow {
        // Without the time for it nobody knows what counts as confirmed.
        let confirmed = site.settings.confirm_within.map(|_| self.confirmed);
        let metrics = self.metrics(confirmed, site.register(office).is_some());
        let (score, is_partial) = rank::posting_score(&metrics, &site.settings.score);
        self.delays.sort_unstable();
        let office = &site.offices[office];
        let late = self.dated - self.in_time;
        let troubles = [
            ("missing", self.missing),
            ("stale", self.stale),
            ("too_little", self.too_little),
            ("left_over", self.left_over),
            ("late", late),
            ("unconfirmed", confirmed.map_or(0, |confirmed| self.met - confirmed)),
        ];
        PostingRow {
            office: office.id.clone(),
            name: office.raw.short_name.text().map_or_else(|| office.name.clone(), str::to_owned),
            troubles: troubles.into_iter().filter(|(_, count)| *count > 0).collect(),
            median_delay: self.delays.get(self.delays.len().saturating_sub(1) / 2).copied(),
            metrics,
            score,
            is_partial,
            rank: Rank::SmallSample,
        }
    }
}

/// Whether evidence or an inspection of the last days shows that it hangs.
fn is_confirmed(site: &Site, duty: &Duty<'_>, seen: &[&Inspection]) -> bool {
    let Some(entry) = duty.entry else { return false };
    let within = site.settings.confirm_within;
    let Some(since) = within.and_then(|days| site.as_of.checked_sub(days.days()).ok()) else { return false };
    let is_recent = |day: Date| since <= day && day <= site.as_of;
    let shown = entry.evidence.iter().filter_map(|evidence| evidence.date.value);
    let inspected = seen.iter().filter(|inspection| is_recent(inspection.date)).any(|inspection| {
        inspection.items.iter().any(|item| {
            let same_sheet = matches!(&entry.text, Text::Sheet(sheet) if item.sheet.as_ref() == Some(sheet));
            item.present == Some(true) && (same_sheet || item.is_about(duty.procedure, duty.place))
        })
    });
    inspected || shown.into_iter().any(|day| is_recent(day.0))
}

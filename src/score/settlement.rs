//! Settlement figures as shares: the last period of each office, level and field, and what they come to together.

use std::collections::BTreeMap;

use super::{Gap, Metric};
use crate::load::raw::Number;
use crate::model::figures::{Figures, Period, Scope, Share};
use crate::model::{Rate, Site};

/// The figures of an office, a level or a field in a period.
#[derive(Clone, Debug)]
pub struct FiguresRow {
    /// Their id.
    pub id: String,
    /// Id of the office.
    pub office: Option<String>,
    /// Names of what they are about: office, level, field; none when they are about all.
    pub subject: Vec<String>,
    /// The period.
    pub period: Period,
    /// Shares.
    pub metrics: Vec<Metric>,
    /// How many percentage points more than a year before, by the code of the share; with a sign.
    pub changes: Vec<(&'static str, String)>,
}

/// What the figures of several offices come to. Every dossier weighs the same.
#[derive(Clone, Debug)]
pub struct LevelTotal {
    /// Name of the level; none for all.
    pub level: Option<String>,
    /// The period.
    pub period: Period,
    /// How many offices gave figures.
    pub offices: u64,
    /// Shares; `unknown` is the number of offices without the number.
    pub metrics: Vec<Metric>,
}

/// Codes of the shares, in the order shown.
const SHARES: [(&str, Share); 5] = [
    ("SETTLED_ON_TIME", Share::OnTime),
    ("SETTLED_LATE", Share::Late),
    ("SETTLED", Share::Settled),
    ("ONLINE", Share::Online),
    ("POST", Share::Post),
];

pub(super) fn rows(site: &Site) -> Vec<FiguresRow> {
    let mut last: BTreeMap<Scope, (Period, &Figures)> = BTreeMap::new();
    let dated = site.figures.iter().filter_map(|figures| Some((figures.period?, figures)));
    for (period, figures) in dated.filter(|(period, _)| period.to <= site.as_of) {
        let known = last.entry(figures.scope).or_insert((period, figures));
        // Of periods that end together the shortest says most about today.
        if (known.0.to, known.0.from) < (period.to, period.from) {
            *known = (period, figures);
        }
    }
    last.into_values().map(|(period, figures)| row(site, period, figures)).collect()
}

fn row(site: &Site, period: Period, figures: &Figures) -> FiguresRow {
    let Scope { office, level, field } = figures.scope;
    let office_name = office.map(|office| {
        let office = &site.offices[office];
        office.raw.short_name.text().map_or_else(|| office.name.clone(), str::to_owned)
    });
    let level_name = level.map(|level| site.vocabulary.levels[level].name.clone());
    let field_name = field.map(|field| site.fields[field].name.clone());
    FiguresRow {
        id: figures.id.clone(),
        office: office.map(|office| site.offices[office].id.clone()),
        subject: [office_name, level_name, field_name].into_iter().flatten().collect(),
        period,
        metrics: metrics(figures),
        changes: changes(site, period, figures),
    }
}

fn metrics(figures: &Figures) -> Vec<Metric> {
    let mut metrics = shares(figures);
    withhold(&mut metrics, figures);
    metrics
}

/// Withholds the shares of which a number may be another one, because of what the figures say that cannot be.
fn withhold(metrics: &mut [Metric], figures: &Figures) {
    if figures.is_sound() {
        return;
    }
    let doubts = figures.doubts();
    for (at, metric) in metrics.iter_mut().enumerate() {
        if !doubts.is_certain(|figures| shares(figures).into_iter().nth(at)) {
            *metric = Metric::without(metric.code, Gap::Contradiction);
        }
    }
}

/// All shares, as the numbers are written.
fn shares(figures: &Figures) -> Vec<Metric> {
    let (pending, feedback) = (&figures.pending, &figures.feedback);
    let shares = SHARES.iter().map(|(code, share)| of_share(figures, code, *share));
    let others = [
        Metric::new("PENDING_WITHIN", pending.within, figures.pending_total()),
        Metric::new("FEEDBACK_ON_TIME", feedback.on_time, feedback.received),
    ];
    shares.chain(others).collect()
}

fn of_share(figures: &Figures, code: &'static str, share: Share) -> Metric {
    let metric = Metric::new(code, figures.part_of(share), figures.whole_of(share));
    match figures.weighted(share).filter(|_| metric.numerator.is_none()) {
        None => metric,
        // Counted back from the printed shares of the parts: so many thousandths of dossiers of so many dossiers.
        Some((rate, slack)) => {
            let number =
                |hundred_thousandths: u64| i64::try_from(hundred_thousandths / 100_000).ok().map(Number::whole);
            let counted = Metric::of(code, number(rate.part + 50_000), number(rate.whole));
            Metric { gap: if slack > 0 { Some(Gap::Rounded) } else { counted.gap }, ..counted }
        }
    }
}

fn changes(site: &Site, period: Period, figures: &Figures) -> Vec<(&'static str, String)> {
    let before = period.year_before();
    let is_before = |one: &&Figures| one.scope == figures.scope && one.period == before;
    let kept = before.and_then(|_| site.figures.iter().find(is_before));
    let rate_before = |share| {
        let kept = kept.and_then(|kept| certain(kept, |figures| figures.rate(share)));
        kept.or_else(|| certain(figures, |figures| figures.rate_last_year(share)))
    };
    let change = |(code, share): (&'static str, Share)| {
        let now: Rate = certain(figures, |figures| figures.rate(share))?;
        Some((code, now.points_above(rate_before(share)?, 2)))
    };
    SHARES.into_iter().filter_map(change).collect()
}

/// A rate, unless it may be another one because of what the figures say that cannot be.
fn certain(figures: &Figures, rate: impl Fn(&Figures) -> Option<Rate>) -> Option<Rate> {
    let is_certain = || figures.is_sound() || figures.doubts().is_certain(&rate);
    rate(figures).filter(|_| is_certain())
}

/// The offices' own figures of the last period, level by level and together.
pub(super) fn totals(site: &Site, rows: &[FiguresRow]) -> Vec<LevelTotal> {
    let of_office = |row: &&FiguresRow| row.office.is_some() && row.subject.len() == 1;
    let rows: Vec<&FiguresRow> = rows.iter().filter(of_office).collect();
    let Some(period) = rows.iter().map(|row| row.period).max_by_key(|period| (period.to, period.from)) else {
        return Vec::new();
    };
    let mut groups: BTreeMap<Option<usize>, Vec<&FiguresRow>> = BTreeMap::new();
    for row in rows.into_iter().filter(|row| row.period == period) {
        let office = site.offices.items().iter().find(|office| Some(&office.id) == row.office.as_ref());
        if let Some(level) = office.and_then(|office| office.level) {
            groups.entry(Some(level.index())).or_default().push(row);
        }
        groups.entry(None).or_default().push(row);
    }
    // All together come last.
    let all = groups.remove(&None).map(|rows| (None, rows));
    let groups = groups.into_iter().chain(all);
    groups
        .map(|(level, rows)| total(level.map(|at| site.vocabulary.levels.items()[at].name.clone()), period, &rows))
        .collect()
}

fn total(level: Option<String>, period: Period, rows: &[&FiguresRow]) -> LevelTotal {
    let count = |number: usize| u64::try_from(number).unwrap_or(u64::MAX);
    let metrics = rows.first().map(|row| row.metrics.iter().map(|metric| metric.code)).into_iter().flatten();
    let sum = |code: &'static str| {
        let known: Vec<(i64, i64)> = rows.iter().filter_map(|row| numbers(row, code)).collect();
        let above = known.iter().map(|(above, _)| above).sum();
        let below = known.iter().map(|(_, below)| below).sum();
        let (above, below) = (Number { thousandths: above }, Number { thousandths: below });
        let missing = count(rows.len() - known.len());
        if known.is_empty() {
            return Metric::without(code, Gap::NoData).besides(missing);
        }
        Metric::of(code, Some(above), Some(below)).besides(missing)
    };
    LevelTotal { level, period, offices: count(rows.len()), metrics: metrics.map(sum).collect() }
}

fn numbers(row: &FiguresRow, code: &str) -> Option<(i64, i64)> {
    let metric = row.metrics.iter().find(|metric| metric.code == code)?;
    Some((metric.numerator?.thousandths, metric.denominator?.thousandths))
}

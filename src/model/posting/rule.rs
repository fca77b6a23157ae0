//! What has to be posted where and by when: rules, and the orders of single decisions.

use std::collections::BTreeSet;

use jiff::civil::{Date, DateTime, Time};

use crate::diagnostics::{Diagnostic, Findings, Place};
use crate::load::raw::{self, Anchor, Binding, ContentLevel, PostedMatter, TimeUnit, Via};
use crate::model::calendar::{Calendar, Clock, Count, Due, Duration, OfficeHours, Receipt, Term, Unit, due};
use crate::model::office::Office;
use crate::model::settings::Level;
use crate::model::table::Ref;
use crate::model::{References, days, need};

/// A rule about posting.
#[derive(Clone, Debug)]
pub struct PostingRule {
    /// Its id.
    pub id: String,
    /// What has to be posted.
    pub what: PostedMatter,
    /// Whom it binds.
    pub binds: Binding,
    /// Levels of offices it binds; all when empty.
    pub levels: Vec<Ref<Level>>,
    /// Kinds of places.
    pub places: Vec<String>,
    /// How much of a procedure.
    pub content: ContentLevel,
    /// How much time there is; none laid down when absent.
    pub within: Option<Within>,
    /// Whether it binds only where there is such a place.
    pub if_available: bool,
    /// First day.
    pub valid_from: Option<Date>,
    /// Last day.
    pub valid_to: Option<Date>,
    /// Whether nobody knows on which days it holds, which was found.
    pub is_undated: bool,
    /// Legal ground.
    pub ground: Option<String>,
    /// Where it is written; no line when it is built in.
    pub at: Place,
    /// Whether somebody read it: only then may it be cited.
    pub checked: bool,
}

/// What a decision itself orders about posting. What is empty or absent follows from the rules.
#[derive(Clone, Debug)]
pub struct PostingOrder {
    /// Kinds of places, in the place of those of the rules.
    pub places: Vec<String>,
    /// How much of a procedure.
    pub content: Option<ContentLevel>,
    /// How much time there is.
    pub within: Option<Within>,
    /// Whether it sets a time of its own in a way that nobody understands, which was found.
    pub has_unclear_time: bool,
    /// Whether it binds only where there is such a place.
    pub if_available: bool,
    /// Who has to post, in the place of the offices of the level.
    pub offices: Vec<Ref<Office>>,
    /// Article of the decision.
    pub article: Option<String>,
    /// Where it stands.
    pub at: Place,
}

/// How much time there is to post.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Within {
    /// How long; the day itself when absent.
    duration: Option<Duration>,
    /// From which day it counts.
    pub from: Anchor,
}

impl Within {
    fn new(field: &raw::Field<raw::PostingTime>, whole: Place, findings: &mut Findings) -> Option<Self> {
        let time = field.get()?;
        let at = field.place.unwrap_or(whole);
        let from = time.from.value.unwrap_or(Anchor::Signed);
        // A word that nobody knows was found.
        if need::is_strange(&time.unit) || need::is_strange(&time.amount) || need::is_strange(&time.from) {
            return None;
        }
        let wrong = |findings: &mut Findings| {
            let place = time.amount.place.or(time.unit.place).unwrap_or(at);
            findings.push(Diagnostic::error("posting-time-without-meaning", place));
            None
        };
        let unit = match time.unit.value {
            // One same day is one; three, or a part of one, are none.
            Some(TimeUnit::SameDay | TimeUnit::Immediate) => {
                let is_one = time.amount.value.is_none_or(|amount| matches!(amount.thousandths, 0 | 1_000));
                return if is_one { Some(Self { duration: None, from }) } else { wrong(findings) };
            }
            Some(TimeUnit::Day) => Unit::Day,
            Some(TimeUnit::WorkingDay) => Unit::WorkingDay,
            Some(TimeUnit::Month) => Unit::Month,
            Some(TimeUnit::Hour | TimeUnit::WorkingHour) | None => return wrong(findings),
        };
        match time.amount.value {
            Some(amount) if amount.thousandths == 0 => Some(Self { duration: None, from }),
            // Part of a day has no last day.
            Some(amount) if amount.thousandths % 1_000 == 0 => match Count::new(amount, unit) {
                Ok(count) => Some(Self { duration: Some(Duration::Count(count)), from }),
                Err(_) => wrong(findings),
            },
            Some(_) | None => wrong(findings),
        }
    }

    /// The last day of the time that begins on a day; `None` when the calendar does not reach so far.
    #[must_use]
    pub fn last_day(self, start: Date, calendar: &Calendar) -> Option<Date> {
        let Some(duration) = self.duration else { return Some(start) };
        let hours = OfficeHours::default();
        let receipt = Receipt { at: DateTime::from_parts(start, Time::midnight()), via: Via::Counter };
        match due(receipt, Term { duration, cut_off: None }, Clock { calendar, hours: &hours }) {
            Due::On(day) => Some(day.date),
            Due::Words(_) => None,
        }
    }
}

impl PostingRule {
    /// Whether the rule is in force on a day.
    #[must_use]
    pub fn holds_on(&self, day: Date) -> bool {
        days::within(day, self.valid_from, self.valid_to)
    }

    /// Whether it binds offices of a level.
    #[must_use]
    pub fn binds_level(&self, level: Option<Ref<Level>>) -> bool {
        self.levels.is_empty() || level.is_some_and(|level| self.levels.contains(&level))
    }

    fn new(raw: &raw::PostingRule, whole: Place, ids: &References, findings: &mut Findings) -> Option<Self> {
        let (valid_from, valid_to) = need::span(&raw.valid_from, &raw.valid_to, whole, findings);
        need::expected_items(&raw.places, "places", whole, findings);
        Some(Self {
            what: raw.what.value.unwrap_or_default(),
            binds: raw.binds.value.unwrap_or_default(),
            levels: need::references(&raw.levels, &ids.levels, whole, findings),
            places: need::distinct_texts(raw.places.clone(), whole, findings),
            content: raw.content.value.unwrap_or_default(),
            within: Within::new(&raw.within, whole, findings),
            if_available: raw.if_available.value.unwrap_or(false),
            valid_from,
            valid_to,
            is_undated: need::is_unclear(&raw.valid_from, &raw.valid_to),
            ground: raw.ground.text().map(str::to_owned),
            at: whole,
            checked: raw.checked.value.unwrap_or(false),
            id: need::required(raw.id.clone(), "id", whole, findings)?,
        })
    }
}

impl PostingOrder {
    /// Whether it sets a time that counts from such a day.
    pub(in crate::model) fn counts_from(&self, anchor: Anchor) -> bool {
        self.within.is_some_and(|within| within.from == anchor)
    }

    pub(in crate::model) fn new(
        field: &raw::Field<raw::PostingOrder>,
        whole: Place,
        ids: &References,
        findings: &mut Findings,
    ) -> Option<Self> {
        let order = field.get()?;
        let at = field.place.unwrap_or(whole);
        let within = Within::new(&order.within, at, findings);
        let mut offices = need::references(&order.offices, &ids.offices, at, findings);
        // One that is mistyped was found: the nearest is told to post.
        let mistyped = order.offices.items().map(|(id, _)| id.trim()).filter(|id| ids.offices.find(id).is_none());
        let meant: Vec<Ref<Office>> = mistyped.filter_map(|id| ids.offices.find_nearest(id)).collect();
        offices.extend(meant.into_iter().filter(|office| !offices.contains(office)).collect::<Vec<_>>());
        Some(Self {
            places: need::distinct_texts(order.places.clone(), at, findings),
            content: order.content.value,
            has_unclear_time: within.is_none() && order.within.place.is_some(),
            within,
            if_available: order.if_available.value.unwrap_or(false),
            offices,
            article: order.article.text().map(str::to_owned),
            at,
        })
    }
}

/// The built-in rules, those of the site in the place of the ones with the same id or behind them.
pub(super) fn rules(
    builtin: &raw::ListOf<raw::PostingRule>,
    own: &raw::ListOf<raw::PostingRule>,
    site: Place,
    ids: &References,
    findings: &mut Findings,
) -> Vec<PostingRule> {
    // A built-in rule may speak of a level that the site does not have: it then binds nobody, and no author is to blame.
    let mut ignored = Findings::default();
    let is_known = |raw: &&raw::PostingRule| {
        let mut levels = raw.levels.items().map(|(id, _)| ids.levels.find(id).is_some()).peekable();
        levels.peek().is_none() || levels.any(|known| known)
    };
    let builtin = builtin.items().map(|(raw, _)| raw).filter(is_known);
    let mut rules: Vec<PostingRule> =
        builtin.filter_map(|raw| PostingRule::new(raw, Place::default(), ids, &mut ignored)).collect();
    need::duplicate_ids("rule", own.items().map(|(raw, at)| (&raw.id, at.unwrap_or(site))), findings);
    let mut named = BTreeSet::new();
    for (raw, at) in own.items() {
        let Some(rule) = PostingRule::new(raw, at.unwrap_or(site), ids, findings) else { continue };
        // Of two with one id, which is found, the first counts.
        if !named.insert(rule.id.clone()) {
            continue;
        }
        match rules.iter_mut().find(|known| known.id == rule.id) {
            Some(known) => *known = rule,
            None => rules.push(rule),
        }
    }
    rules
}

//! At which places of an office a text is owed, by which day, how much of it, and by which rule.

use jiff::civil::Date;

use super::desk::Desk;
use crate::load::raw::{Anchor, Binding, ContentLevel, PostedMatter};
use crate::model::decision::Decision;
use crate::model::office::Office;
use crate::model::posting::{PostingOrder, PostingRule, Within};
use crate::model::site::Site;
use crate::model::table::Ref;

/// What the days of a duty depend on besides the office: the decision, and the day of effect.
pub(super) type Basis = (Option<Ref<Decision>>, Option<Date>);

/// A place at which something is owed.
#[derive(Clone, Debug)]
pub(super) struct Spot<'s> {
    /// Position among the places of the office.
    pub(super) place: usize,
    pub(super) rule: &'s PostingRule,
    pub(super) content: ContentLevel,
    pub(super) due: Option<Date>,
    /// Whether the decision itself lays down the time, and not a rule.
    pub(super) is_ordered: bool,
    /// From when the time runs, where nobody can count to its last day.
    pub(super) uncounted: Option<Date>,
}

/// How an office is bound.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Bound {
    pub(super) takes: bool,
    pub(super) decides: bool,
}

impl Bound {
    /// Whether at all.
    pub(super) const fn is_any(self) -> bool {
        self.takes || self.decides
    }

    /// A small number for each way.
    pub(super) const fn index(self) -> usize {
        self.takes as usize + 2 * self.decides as usize
    }

    /// Whether in such a way.
    pub(super) const fn is_by(self, binding: Binding) -> bool {
        match binding {
            Binding::Receiving => self.takes,
            Binding::Authority => self.decides,
        }
    }
}

/// The places of an office at which what rests on a basis is owed.
pub(super) fn spots<'s>(site: &'s Site, desk: &Desk, basis: Basis, bound: Bound) -> Vec<Spot<'s>> {
    let office = &site.offices[desk.office];
    let order = order(site, basis);
    let ordered = order.filter(|order| !order.places.is_empty());
    // Whom an order does not reach posts what it receives; what a committee decides hangs where the order says.
    let is_left = bound.takes && ordered.is_some_and(|order| !reaches(order, office));
    let (ordered, bound) = if is_left { (None, Bound { decides: false, ..bound }) } else { (ordered, bound) };
    let rules: Vec<&PostingRule> = rules(site, desk, bound).collect();
    let mut spots = Vec::new();
    for (place, kind) in office.posting_places.iter().enumerate() {
        let Some(kind) = kind.kind.as_deref() else { continue };
        let named = |rule: &&&PostingRule| rule.places.iter().any(|known| known == kind);
        let mut candidates: Vec<&PostingRule> = rules.iter().filter(named).copied().collect();
        match ordered {
            Some(order) if !order.places.iter().any(|known| known == kind) => continue,
            Some(_) if candidates.is_empty() => candidates.extend(rules.first()),
            _ => {}
        }
        let timed = candidates.into_iter().map(|rule| (time(office, rule, order, basis, site), rule));
        let dated = timed
            .map(|(time, rule)| (time.and_then(|(start, within)| within.last_day(start, &site.calendar)), time, rule));
        // The strictest rule counts; of equals, and of those without a day, the first.
        let strictest = dated.min_by_key(|(due, ..)| (due.is_none(), *due));
        let Some((due, time, rule)) = strictest else { continue };
        let uncounted = time.map(|(start, _)| start).filter(|_| due.is_none());
        let is_ordered = order.is_some_and(|order| order.within.is_some());
        let content = order.and_then(|order| order.content).unwrap_or(rule.content);
        spots.push(Spot { place, rule, content, due, is_ordered, uncounted });
    }
    spots
}

/// The rules about procedures that bind an office.
pub(super) fn rules<'s>(site: &'s Site, desk: &Desk, bound: Bound) -> impl Iterator<Item = &'s PostingRule> {
    let level = desk.level;
    site.posting_rules.iter().filter(move |rule| {
        rule.what == PostedMatter::Procedure
            && rule.holds_on(site.as_of)
            && rule.binds_level(level)
            && bound.is_by(rule.binds)
    })
}

/// Whether the places that a decision names are those of an office, too. One that orders the one-stop shop and the seat of the
/// committee does not speak of the board of the police, who have neither, and lifts nothing that a law lays down for
/// them (Nghị định 63/2010/NĐ-CP, Điều 17). A place of which nobody knows the kind may be one of those that are ordered.
pub(super) fn reaches(order: &PostingOrder, office: &Office) -> bool {
    let is_ordered = |kind: Option<&str>| kind.is_none_or(|kind| order.places.iter().any(|known| known == kind));
    order.if_available
        || !order.offices.is_empty()
        || office.has_unread_places()
        || office.posting_places.iter().any(|place| is_ordered(place.kind.as_deref()))
}

/// What the decision of a basis orders about posting.
pub(super) fn order(site: &Site, basis: Basis) -> Option<&PostingOrder> {
    site.decisions[basis.0?].posting.as_deref()
}

/// How much time there is to post by a rule, or as the decision itself says, and from which day it runs: neither before
/// the rule nor before the office.
fn time(
    office: &Office,
    rule: &PostingRule,
    order: Option<&PostingOrder>,
    basis: Basis,
    site: &Site,
) -> Option<(Date, Within)> {
    if rule.is_undated || order.is_some_and(|order| order.has_unclear_time) {
        return None;
    }
    let ordered = order.and_then(|order| order.within);
    let within = ordered.or(rule.within)?;
    let decision = basis.0.map(|decision| &site.decisions[decision]);
    let anchor = match within.from {
        Anchor::Signed => decision?.signed,
        Anchor::Received => decision?.came(),
        // What is in force since before anybody signed it could not be posted before, either.
        Anchor::Effective => basis.1.max(basis.1.and(decision.and_then(|decision| decision.signed))),
    }?;
    let of_rule = if ordered.is_some() { None } else { rule.valid_from };
    Some((anchor.max(office.valid_from.unwrap_or(anchor)).max(of_rule.unwrap_or(anchor)), within))
}

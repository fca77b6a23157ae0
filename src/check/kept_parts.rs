//! Parts of figures, held against the figures kept of those parts themselves.

use std::collections::{BTreeMap, BTreeSet};

use super::claims::{Claim, Verdict, verdicts};
use super::periods::wrong_openings;
use crate::diagnostics::Place;
use crate::model::Rate;
use crate::model::Site;
use crate::model::figures::{Figures, Part, Period, Scope, Share};

/// A number of a part that is another one in the figures kept of it.
pub(super) struct Difference<'s> {
    /// The part.
    pub(super) part: &'s Part,
    /// Which number.
    pub(super) key: &'static str,
    /// What the part says.
    pub(super) given: u64,
    /// What the figures kept of it say.
    pub(super) known: u64,
    /// Those figures.
    pub(super) own: &'s Figures,
}

/// What is wrong where a wrong number was carried over: what was received, and with it what is pending in the end.
const OPENED: [&str; 2] = ["received", "pending"];

/// Figures by period and scope.
pub(super) type Kept<'s> = BTreeMap<(Period, Scope), Vec<&'s Figures>>;

/// The figures of all periods that are over.
pub(super) fn kept(site: &Site) -> Kept<'_> {
    let mut kept = Kept::new();
    for figures in site.figures.iter().filter(|figures| !figures.is_scope_lost) {
        if let Some(period) = figures.period.filter(|period| period.is_over(site.as_of)) {
            kept.entry((period, figures.scope)).or_default().push(figures);
        }
    }
    kept
}

/// All of them.
pub(super) fn differences<'s>(site: &'s Site, kept: &Kept<'s>) -> Vec<Difference<'s>> {
    // What is wrong in itself was found there, on either side.
    let wrong: BTreeSet<Place> = wrong_openings(&site.figures).iter().map(|opening| opening.figures.place).collect();
    let mut found = Vec::new();
    for figures in site.figures.iter().filter(|figures| !figures.is_scope_lost) {
        for (index, part) in figures.parts.iter().enumerate() {
            let Some(own) = own(part, figures, kept, site) else { continue };
            let is_opened_wrong = wrong.contains(&own.place);
            let mut differences = of_part(index, figures, own);
            differences.retain(|(key, ..)| !(is_opened_wrong && OPENED.contains(key)));
            found.extend(differences.into_iter().map(|(key, given, known)| Difference {
                part,
                key,
                given,
                known,
                own,
            }));
        }
    }
    found
}

/// The claims of all figures that are wrong, and what they come to. A rate is not wrong besides a part that is found to
/// differ: it may be made of what that part says or of what is known of it.
pub(super) fn wrong_claims(site: &Site) -> Vec<(Claim, Verdict)> {
    let mut by_part: BTreeMap<Place, Vec<Difference<'_>>> = BTreeMap::new();
    for difference in differences(site, &kept(site)) {
        by_part.entry(difference.part.place).or_default().push(difference);
    }
    let of = |figures: &Figures| {
        let mut wrong = verdicts(figures);
        wrong.retain(|(_, verdict)| !verdict.is_good());
        if wrong.is_empty() {
            return wrong;
        }
        let mut known = figures.clone();
        for part in &mut known.parts {
            by_part.get(&part.place).into_iter().flatten().for_each(|other| part.set(other.key, other.known));
        }
        let doubts = known.doubts();
        wrong.retain(|(claim, verdict)| matches!(verdict, Verdict::OutOfRange) || !claim.may_hold(&doubts));
        wrong
    };
    site.figures.iter().flat_map(of).collect()
}

/// The figures kept of a part itself, for the same period and field. Those of two files are found as that.
pub(super) fn own<'s>(part: &Part, figures: &Figures, kept: &Kept<'s>, site: &Site) -> Option<&'s Figures> {
    own_in(figures.period?, part, figures, kept, site)
}

/// The figures kept of a part itself for any period.
pub(super) fn own_in<'s>(
    period: Period,
    part: &Part,
    figures: &Figures,
    kept: &Kept<'s>,
    site: &Site,
) -> Option<&'s Figures> {
    match scopes(part, figures.scope, site).iter().find_map(|scope| kept.get(&(period, *scope)))?.as_slice() {
        [own] if own.place != figures.place => Some(own),
        _ => None,
    }
}

/// What figures of a part itself may be of. An office is of its level, whether its figures say so or not.
fn scopes(part: &Part, whole: Scope, site: &Site) -> Vec<Scope> {
    let level = part.level.or(whole.level);
    let levels = match part.office.map(|office| site.offices[office].level) {
        Some(own) if level.is_none() => vec![None, own],
        Some(own) if level == own => vec![level, None],
        Some(_) => vec![level],
        None if part.level.is_some() => vec![level],
        None => Vec::new(),
    };
    let office = part.office.or(whole.office);
    levels.into_iter().map(|level| Scope { office, level, field: whole.field }).collect()
}

/// Which numbers of a part are not those of its own figures; none that would be if what was found to be wrong in either
/// is mended, or of which the rate of the part shows that it was mistyped.
fn of_part(index: usize, figures: &Figures, own: &Figures) -> Vec<(&'static str, u64, u64)> {
    let part = &figures.parts[index];
    let mut differences = own.differences(part);
    differences.retain(|(key, given, _)| !is_zero_of_unknown(part, key, *given));
    if differences.is_empty() {
        return differences;
    }
    let (doubts, of_own) = (figures.doubts(), own.doubts());
    let at = |own: &Figures, part: &Part, key: &str| own.differences(part).into_iter().find(|(at, ..)| *at == key);
    differences.retain(|(key, ..)| {
        let goes_with = |part: &Part| of_own.may_be(|own| at(own, part, key), Option::is_none);
        !doubts.is_lost(|figures| at(own, &figures.parts[index], key))
            && !doubts.may_be(|figures| goes_with(&figures.parts[index]), |goes| *goes)
    });
    let known = |differences: &[(&str, u64, u64)]| {
        let mut known = figures.clone();
        for (key, _, number) in differences {
            known.parts[index].set(key, *number);
        }
        known
    };
    let all = known(&differences);
    let is_mistyped = |(claim, verdict): &(Claim, Verdict)| {
        claim.part == Some(index) && !verdict.is_good() && claim.may_hold(&all.doubts())
    };
    for (claim, _) in verdicts(figures).iter().filter(|claim| is_mistyped(claim)) {
        differences.retain(|difference| !claim.tells_apart(figures, &known(&[*difference])));
    }
    drop_told(&mut differences, part, own);
    for (_, _, known) in differences.iter_mut().filter(|(key, ..)| *key == "received") {
        *known = figures.received_alike(index, own).unwrap_or(*known);
    }
    differences
}

/// Drops what a rate of the part's own figures shows to be wrong there, and what is so because another number is: who was
/// not late was in time.
fn drop_told(differences: &mut Vec<(&'static str, u64, u64)>, part: &Part, own: &Figures) {
    let is_wrong = |(claim, verdict): &(Claim, Verdict)| claim.part.is_none() && !verdict.is_good();
    for (claim, _) in verdicts(own).iter().filter(|claim| is_wrong(claim)) {
        let (rate, keys): (_, &[&str]) = match claim.share {
            Share::OnTime => (part.count(Share::OnTime).zip(part.settled), &["on_time", "late"]),
            Share::Late => (part.late.zip(part.settled), &["on_time", "late"]),
            Share::Online => (part.online.zip(own.received_new()), &["online"]),
            Share::Settled | Share::Post => continue,
        };
        let is_right =
            rate.and_then(|(count, whole)| Rate::new(count, whole)).is_some_and(|rate| rate.is_percent(claim.printed));
        differences.retain(|(key, ..)| !is_right || !keys.contains(key));
    }
    let find = |wanted: &str| differences.iter().find(|(key, ..)| *key == wanted).copied();
    if let (Some(on_time), Some(late), None) = (find("on_time"), find("late"), find("settled"))
        && on_time.1 + late.1 == on_time.2 + late.2
    {
        differences.retain(|(key, ..)| *key != "on_time");
    }
}

/// Whether it is a nought of nobody knows how many, which was found as that.
fn is_zero_of_unknown(part: &Part, key: &str, given: u64) -> bool {
    let whole = if key == "online" { part.received } else { part.settled };
    given == 0 && whole.is_none() && ["online", "on_time", "late"].contains(&key)
}

//! Parts of figures with the numbers of another period or of another part: one slip, however many numbers differ.

use std::collections::BTreeSet;

use super::kept_parts::{Difference, Kept, differences, kept, own, own_in};
use crate::diagnostics::Place;
use crate::model::Site;
use crate::model::figures::{Figures, Part, Period};

/// What has strayed.
pub(super) enum Stray<'s> {
    /// All parts of figures: those are the numbers of another period, if one is known that they fit.
    All(&'s Figures, Option<&'s Figures>),
    /// A part: its numbers are those of other figures; the part with which it changed places, if there is one.
    Part(&'s Part, &'s Figures, Option<&'s Part>),
    /// Most numbers of a part; its own figures.
    Most(&'s Part, &'s Figures),
}

impl Stray<'_> {
    /// Whether a part has strayed with it.
    pub(super) fn holds(&self, part: Place) -> bool {
        match self {
            Self::All(figures, _) => figures.parts.iter().any(|one| one.place == part),
            Self::Part(one, _, other) => one.place == part || other.is_some_and(|other| other.place == part),
            Self::Most(one, _) => one.place == part,
        }
    }
}

/// So many numbers are not all mistyped; fewer that are right may be so by chance.
pub(super) const MANY: usize = 3;
/// So many numbers are not those of somebody else, or of another period, by chance.
pub(super) const SOME: usize = 2;

/// All that have, by what parts are found to say otherwise than the figures kept of them.
pub(super) fn strays<'s>(site: &'s Site, kept: &Kept<'s>, differences: &[Difference<'s>]) -> Vec<Stray<'s>> {
    let differs = |part: &Part| differences.iter().filter(|one| one.part.place == part.place).count();
    let has_strayed = |figures: &&Figures| figures.parts.iter().any(|part| differs(part) >= SOME);
    let of = |figures| Look { site, kept, figures }.strays(differs);
    site.figures.iter().filter(has_strayed).flat_map(of).collect()
}

/// Figures of which the parts show that their period is wrong, or their office, which was not there yet.
pub(super) fn misdated(site: &Site) -> BTreeSet<Place> {
    let kept = kept(site);
    let strays = strays(site, &kept, &differences(site, &kept));
    let place = |stray: &Stray<'_>| if let Stray::All(figures, _) = stray { Some(figures.place) } else { None };
    let is_early = |figures: &&Figures| {
        let office = figures.scope.office.map(|office| &site.offices[office]);
        figures.period.zip(office).is_some_and(|(period, office)| office.is_formed_after(period.to))
    };
    let early = site.figures.iter().filter(is_early).map(|figures| figures.place);
    strays.iter().filter_map(place).chain(early).collect()
}

/// Figures with parts, and the figures kept of those.
struct Look<'l, 's> {
    site: &'s Site,
    kept: &'l Kept<'s>,
    figures: &'s Figures,
}

impl<'s> Look<'_, 's> {
    /// What has strayed, by how many numbers of a part differ.
    fn strays(&self, differs: impl Fn(&Part) -> usize) -> Vec<Stray<'s>> {
        let own = |part: &'s Part| Some((part, own(part, self.figures, self.kept, self.site)?));
        let held: Vec<_> = self.figures.parts.iter().filter_map(own).collect();
        let is_of_all = held.len() > 1 && held.iter().all(|(part, _)| differs(part) > 0);
        if let Some(other) = self.period_of_all(&held).filter(|_| is_of_all) {
            return vec![Stray::All(self.figures, Some(other))];
        }
        let mut strays: Vec<Stray<'s>> = Vec::new();
        for (part, own) in held.iter().filter(|(part, _)| differs(part) >= SOME) {
            let is_most = 2 * differs(part) > own.compared(part);
            if strays.iter().any(|stray| stray.holds(part.place)) {
                continue;
            }
            if let Some(other) = self.whose(part, own) {
                let swapped = held.iter().find(|(one, its)| its.place == other.place && fits(own, one));
                strays.push(Stray::Part(part, other, swapped.map(|(one, _)| *one)));
            } else if is_most && (is_of_all || differs(part) >= MANY) {
                strays.push(Stray::Most(part, own));
            }
        }
        // One by one they may be explained, but nobody moves every line.
        let is_alone = |stray: &Stray<'_>| !matches!(stray, Stray::Part(_, _, Some(_)));
        let have_all = is_of_all && strays.len() == held.len() && strays.iter().all(is_alone);
        if have_all { vec![Stray::All(self.figures, None)] } else { strays }
    }

    fn periods(&self) -> impl Iterator<Item = Period> {
        let mut periods: Vec<Period> = self.kept.keys().map(|(period, _)| *period).collect();
        periods.dedup();
        periods.into_iter().filter(|period| Some(*period) != self.figures.period)
    }

    fn own_in(&self, period: Period, part: &Part) -> Option<&'s Figures> {
        own_in(period, part, self.figures, self.kept, self.site)
    }

    /// The figures of the first of all parts in the period that all of them fit.
    fn period_of_all(&self, held: &[(&Part, &Figures)]) -> Option<&'s Figures> {
        let fit_in = |period| {
            let mut owns = held.iter().map(|(part, _)| self.own_in(period, part).filter(|own| fits(own, part)));
            let first = owns.next()??;
            owns.all(|own| own.is_some()).then_some(first)
        };
        self.periods().find_map(fit_in)
    }

    /// Whose numbers a part has: its own of another period, or those of another of this one.
    fn whose(&self, part: &Part, own: &Figures) -> Option<&'s Figures> {
        let of_itself = self.periods().filter_map(|period| self.own_in(period, part));
        let scope = own.scope;
        let of_others = self.kept.iter().filter(|((period, other), _)| {
            Some(*period) == self.figures.period && other.field == scope.field && *other != scope
        });
        let of_others = of_others.flat_map(|(_, others)| others.iter().copied());
        of_itself.chain(of_others).find(|other| other.place != self.figures.place && fits(other, part))
    }
}

fn fits(own: &Figures, part: &Part) -> bool {
    own.compared(part) >= SOME && own.differences(part).is_empty()
}

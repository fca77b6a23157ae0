//! What has to be posted where and by when, and what of it hangs: decisions × offices × places on the day of the site.
//!
//! Nothing is kept but what duties follow from; the duties of an office are made when they are asked for. A
//! province has millions of them.

mod desk;
mod judge;
mod owed;
mod spot;
mod standing;

use std::collections::BTreeMap;

use rayon::prelude::*;

use self::desk::{Desk, Grant};
use self::spot::{Basis, Bound, Spot};
use super::Site;
use super::office::Office;
use super::posting::{Entry, SheetId, Subject, Waiver};
use super::procedure::Procedure;
use super::settings::Level;
use super::table::Ref;
use crate::load::raw::ProcedureKind;

pub use judge::Claim;
pub use owed::{Duty, Status, Tally};
pub use standing::{Standing, State};

/// All duties of a site, made office by office.
pub struct Duties<'s> {
    site: &'s Site,
    offices: Vec<Ref<Office>>,
    /// By the position of the office; none for those outside the area or the day.
    desks: Vec<Option<Desk>>,
    matters: Vec<Matter>,
    bases: Vec<Basis>,
}

/// A procedure for the public, and where it stands.
struct Matter {
    procedure: Ref<Procedure>,
    grant: Grant,
    whole: Stand,
    /// Where an item speaks of single levels.
    levels: Vec<(Ref<Level>, Stand)>,
}

/// A standing, and the position of its basis.
#[derive(Clone, Copy)]
struct Stand {
    standing: Standing,
    basis: usize,
}

impl Matter {
    fn at(&self, level: Option<Ref<Level>>) -> &Stand {
        let own = self.levels.iter().find(|(known, _)| Some(*known) == level);
        own.map_or(&self.whole, |(_, stand)| stand)
    }
}

impl Site {
    /// What has to be posted on the day of the site.
    #[must_use]
    pub fn duties(&self) -> Duties<'_> {
        Duties::new(self)
    }

    /// The id of the sheet with the text in force of a procedure, at a place of an office.
    #[must_use]
    pub fn sheet(&self, procedure: Ref<Procedure>, office: Ref<Office>, place: usize) -> SheetId {
        let office = &self.offices[office];
        SheetId::new(&self.procedures[procedure].version, &office.id, &office.posting_places[place].id)
    }
}

impl<'s> Duties<'s> {
    fn new(site: &'s Site) -> Self {
        let offices = area(site);
        let mut desks: Vec<Option<Desk>> = site.offices.items().iter().map(|_| None).collect();
        for office in &offices {
            desks[office.index()] = Some(Desk::new(site, *office, &offices));
        }
        let mut positions: BTreeMap<Basis, usize> = BTreeMap::new();
        let mut stand = |standing: Standing| {
            let next = positions.len();
            let basis = *positions.entry((standing.decision, standing.effective())).or_insert(next);
            Stand { standing, basis }
        };
        let matters = standings(site).into_iter().map(|(procedure, whole, levels)| Matter {
            procedure,
            grant: desk::grant(site, procedure),
            whole: stand(whole),
            levels: levels.into_iter().map(|(level, standing)| (level, stand(standing))).collect(),
        });
        let matters = matters.collect();
        let mut bases = vec![(None, None); positions.len()];
        for (basis, position) in positions {
            bases[position] = basis;
        }
        Self { site, offices, desks, matters, bases }
    }

    /// The offices of the area that exist on the day, by id.
    #[must_use]
    pub fn offices(&self) -> &[Ref<Office>] {
        &self.offices
    }

    /// The duties of an office, by procedure and place.
    #[must_use]
    pub fn of(&self, office: Ref<Office>) -> Vec<Duty<'s>> {
        let mut duties = Vec::new();
        self.each(office, |duty| duties.push(duty));
        duties
    }

    /// How many duties of an office stand how.
    #[must_use]
    pub fn tally(&self, office: Ref<Office>) -> Tally {
        let mut tally = Tally::default();
        self.each(office, |duty| tally.count(duty.status));
        tally
    }

    /// Looks at the duties of an office one by one, by procedure and place. None of them is kept.
    pub fn each(&self, office: Ref<Office>, mut look: impl FnMut(Duty<'s>)) {
        let site = self.site;
        let in_effect = |waiver: &&Waiver| waiver.holds_on(site.as_of) && waiver.covers_office(office);
        let waivers: Vec<&Waiver> = site.waivers.iter().filter(in_effect).collect();
        let mut entries = site.register(office).map_or(&[][..], |register| &register.entries);
        self.walk(office, |matter, standing, spots| {
            let about = take(&mut entries, matter.procedure);
            for spot in spots {
                let kind = site.offices[office].posting_places[spot.place].kind.as_deref();
                let mut duty = Duty {
                    office,
                    place: spot.place,
                    procedure: matter.procedure,
                    decision: standing.decision,
                    rule: spot.rule,
                    content: spot.content,
                    effective: standing.effective(),
                    due: spot.due,
                    uncounted: spot.uncounted,
                    status: Status::Met,
                    entry: None,
                    first_posted: None,
                    waiver: waivers.iter().copied().find(|waiver| waiver.covers(matter.procedure, kind)),
                };
                judge::judge(site, &mut duty, about, standing);
                look(duty);
            }
        });
    }

    /// How many procedures an office has to post by the rules without having a place for them.
    #[must_use]
    pub fn without_place(&self, office: Ref<Office>) -> usize {
        let mut count = 0;
        self.walk(office, |matter, standing, spots| {
            let order = spot::order(self.site, (standing.decision, None));
            let is_received = self.desk(office).is_some_and(|desk| {
                desk.takes(&self.site.procedures[matter.procedure], &matter.grant)
                    || order.is_some_and(|order| !order.offices.is_empty())
            });
            let is_in_force = matches!(standing.state, State::InForce(_));
            let by_rules = order.is_none_or(|order| order.places.is_empty());
            count += usize::from(spots.is_empty() && is_received && is_in_force && by_rules);
        });
        count
    }

    /// Walks through what an office is bound to post: its standing there, and the places at which it is owed.
    fn walk(&self, office: Ref<Office>, mut look: impl FnMut(&Matter, &Standing, &[Spot<'s>])) {
        let Some(desk) = self.desk(office) else { return };
        let mut cache: Vec<Option<Vec<Spot<'s>>>> = vec![None; self.bases.len() * 4];
        for matter in &self.matters {
            let stand = matter.at(desk.level);
            if matches!(stand.standing.state, State::Ended(_)) {
                continue;
            }
            let bound = self.bound(desk, matter, stand);
            if bound.is_any() {
                let slot = &mut cache[stand.basis * 4 + bound.index()];
                let spots = slot.get_or_insert_with(|| spot::spots(self.site, desk, self.bases[stand.basis], bound));
                look(matter, &stand.standing, spots);
            }
        }
    }

    /// Whether an office stands at the head of those of its level below it, as a People's Committee does.
    #[must_use]
    pub fn is_head(&self, office: Ref<Office>) -> bool {
        self.desk(office).is_some_and(Desk::is_head)
    }

    /// Where a procedure stands at the level of an office, and whether that office has to post it at all; `None`
    /// for a procedure that is not for the public.
    #[must_use]
    pub fn standing(&self, office: Ref<Office>, procedure: Ref<Procedure>) -> Option<(Standing, bool)> {
        let at = self.matters.binary_search_by_key(&procedure, |matter| matter.procedure).ok()?;
        let level = self.site.offices[office].level;
        let stand = self.matters[at].at(level);
        let bound = self.desk(office).is_some_and(|desk| self.bound(desk, &self.matters[at], stand).is_any());
        Some((stand.standing, bound))
    }

    /// What an entry of an office's register about a procedure comes to, by the standing of that procedure there.
    #[must_use]
    pub fn claim(&self, office: Ref<Office>, entry: &Entry, standing: &Standing) -> Claim {
        judge::claim(self.site, entry, standing, office)
    }

    fn desk(&self, office: Ref<Office>) -> Option<&Desk> {
        self.desks.get(office.index())?.as_ref()
    }

    /// How an office is bound to post: as the decision says, or by receiving or deciding.
    fn bound(&self, desk: &Desk, matter: &Matter, stand: &Stand) -> Bound {
        let order = spot::order(self.site, self.bases[stand.basis]);
        if let Some(order) = order.filter(|order| !order.offices.is_empty()) {
            let is_named = order.offices.iter().any(|named| self.heir(*named) == desk.office);
            return Bound { takes: is_named, decides: is_named };
        }
        let procedure = &self.site.procedures[matter.procedure];
        Bound {
            takes: desk.takes(procedure, &matter.grant),
            decides: desk.decides(procedure, &matter.grant, &self.desks),
        }
    }

    /// An office, or the one that took over from it.
    fn heir(&self, mut office: Ref<Office>) -> Ref<Office> {
        for _ in 0..self.desks.len() {
            match self.site.offices[office].merged_into {
                Some(next) if !self.site.offices[office].exists_on(self.site.as_of) => office = next,
                _ => break,
            }
        }
        office
    }
}

/// The offices of the area on the day: at or below the top of the site, while they and their levels exist.
fn area(site: &Site) -> Vec<Ref<Office>> {
    let top = site.settings.jurisdiction;
    let inside = |office: &Ref<Office>| {
        top.is_none_or(|top| *office == top || site.offices.above(*office).any(|above| above == top))
    };
    let exists = |office: &Ref<Office>| {
        let level = site.offices[*office].level.map(|level| &site.vocabulary.levels[level]);
        site.offices[*office].exists_on(site.as_of)
            && level.is_none_or(|level| super::days::within(site.as_of, level.valid_from, level.valid_to))
    };
    site.offices.iter().map(|(office, _)| office).filter(exists).filter(inside).collect()
}

type OfProcedure = (Ref<Procedure>, Standing, Vec<(Ref<Level>, Standing)>);

/// Where the procedures for the public stand, as a whole and, where items differ, at each of their levels.
fn standings(site: &Site) -> Vec<OfProcedure> {
    let all: Vec<(Ref<Procedure>, &Procedure)> = site.procedures.iter().collect();
    let public = all.into_par_iter().filter(|(_, procedure)| procedure.kind == ProcedureKind::Public);
    let of = |(reference, procedure): (Ref<Procedure>, &Procedure)| {
        let touches = site.touches(procedure);
        let standing = |level| standing::standing(procedure, &touches, level, site.as_of);
        let differ = touches.iter().any(|touch| !touch.item.levels.is_empty());
        let levels = procedure.levels.iter().filter(|_| differ);
        (reference, standing(None), levels.map(|level| (*level, standing(Some(*level)))).collect())
    };
    public.map(of).collect()
}

/// The entries about a procedure, from entries in the order of procedures of which earlier ones are done with.
fn take<'s>(entries: &mut &'s [Entry], procedure: Ref<Procedure>) -> &'s [Entry] {
    let subject = Subject::Procedure(procedure);
    let before = entries.iter().take_while(|entry| entry.subject < subject).count();
    let rest = &entries[before..];
    let count = rest.iter().take_while(|entry| entry.subject == subject).count();
    *entries = &rest[count..];
    &rest[..count]
}

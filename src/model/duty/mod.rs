//! What has to be posted where and by when, and what of it hangs: decisions × offices × places on the day of the site.
//!
//! Nothing is kept but what duties follow from; the duties of an office are made when they are asked for. A
//! province has millions of them.

mod desk;
mod judge;
mod matter;
mod named;
mod owed;
mod placeless;
mod relief;
mod signing;
mod spot;
mod standing;

use jiff::civil::Date;

use self::desk::Desk;
use self::matter::{Matter, Stand, Stands};
use self::spot::{Basis, Bound, Spot};
use super::Site;
use super::decision::Decision;
use super::office::Office;
use super::posting::{Entry, SheetId, Subject, Waiver};
use super::procedure::Procedure;
use super::table::Ref;

pub use judge::Claim;
pub(super) use named::is_of_no_text;
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
        let offices = desk::area(site);
        let mut desks: Vec<Option<Desk>> = site.offices.items().iter().map(|_| None).collect();
        for office in &offices {
            desks[office.index()] = Some(Desk::new(site, *office, &offices));
        }
        let (matters, bases) = matter::all(site);
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
        let waivers: Vec<&Waiver> = site.waivers.iter().filter(|waiver| waiver.covers_office(office)).collect();
        let mut entries = site.register(office).map_or(&[][..], |register| &register.entries);
        self.walk(office, |matter, stands, standing, spots| {
            let about = take(&mut entries, matter.procedure);
            for spot in spots {
                let kind = site.offices[office].posting_places[spot.place].kind.as_deref();
                let waiver_on = |day| {
                    let mut held = waivers.iter().filter(|waiver| waiver.holds_on(day));
                    held.find(|waiver| waiver.covers(matter.procedure, kind)).copied()
                };
                let mut duty = Duty {
                    office,
                    place: spot.place,
                    procedure: matter.procedure,
                    decision: standing.decision,
                    rule: spot.rule,
                    content: spot.content,
                    effective: standing.effective(),
                    laid_down: spot.due,
                    due: spot.due.and_then(|due| relief::put_off(due, waiver_on, &site.calendar)),
                    is_ordered: spot.is_ordered,
                    uncounted: spot.uncounted,
                    status: Status::Met,
                    entry: None,
                    first_posted: None,
                    down: None,
                    is_beside: standing.is_beside(),
                    waiver: waiver_on(site.as_of),
                };
                judge::judge(site, &mut duty, about, stands, standing);
                look(duty);
            }
        });
    }

    /// Walks through what an office is bound to post: the texts there, that text, and the places at which it is owed.
    fn walk(&self, office: Ref<Office>, mut look: impl FnMut(&Matter, &Stands, &Standing, &[Spot<'s>])) {
        let Some(desk) = self.desk(office) else { return };
        let mut cache: Vec<Option<Vec<Spot<'s>>>> = vec![None; self.bases.len() * 4];
        for matter in &self.matters {
            let stands = matter.at(desk.level);
            for stand in stands.all().filter(|stand| self.is_owed(&stand.standing)) {
                let bound = self.bound(desk, matter, stand);
                if bound.is_any() {
                    let slot = &mut cache[stand.basis * 4 + bound.index()];
                    let new = || spot::spots(self.site, desk, self.bases[stand.basis], bound);
                    look(matter, stands, &stand.standing, slot.get_or_insert_with(new));
                }
            }
        }
    }

    /// Whether a text has to be posted at all: not any more, nor before the decision that announces it was signed.
    fn is_owed(&self, standing: &Standing) -> bool {
        let decision =
            standing.decision.filter(|_| standing.is_beside()).map(|decision| &self.site.decisions[decision]);
        let is_unsigned = decision.and_then(|decision| decision.signed).is_some_and(|signed| signed > self.site.as_of);
        !matches!(standing.state, State::Ended(_)) && !is_unsigned
    }

    /// Whether an office stands at the head of those of its level below it, as a People's Committee does.
    #[must_use]
    pub fn is_head(&self, office: Ref<Office>) -> bool {
        self.desk(office).is_some_and(Desk::is_head)
    }

    /// Where a procedure stands at the level of an office, and whether that office has to post it, now or as it is to
    /// come; `None` for a procedure that is not for the public.
    #[must_use]
    pub fn standing(&self, office: Ref<Office>, procedure: Ref<Procedure>) -> Option<(Standing, bool)> {
        let (matter, stands) = self.stands(office, procedure)?;
        let is_bound = |desk: &Desk| stands.all().any(|stand| self.bound(desk, matter, stand).is_any());
        Some((stands.now.standing, self.desk(office).is_some_and(is_bound)))
    }

    /// What an entry of an office's register comes to; `None` when it is not about a procedure for the public.
    #[must_use]
    pub fn claim(&self, office: Ref<Office>, entry: &Entry) -> Option<Claim> {
        let (_, stands) = self.stands(office, entry.procedure()?)?;
        Some(judge::claim(self.site, entry, stands, office))
    }

    /// The decision that was signed only after the day on which an entry says that its text was hung.
    #[must_use]
    pub fn signed_later(&self, office: Ref<Office>, entry: &Entry) -> Option<Ref<Decision>> {
        let (_, stands) = self.stands(office, entry.procedure()?)?;
        signing::signed_later(self.site, entry, stands, office)
    }

    /// The day from which a text applies that an entry is about, when it is one to come after that of now.
    #[must_use]
    pub fn comes_on(&self, office: Ref<Office>, entry: &Entry) -> Option<Date> {
        let (_, stands) = self.stands(office, entry.procedure()?)?;
        match judge::text(self.site, entry, stands, office) {
            Claim::Coming(from) => Some(from),
            _ => None,
        }
    }

    /// Since when what an entry is about is no longer in force, while it hangs.
    #[must_use]
    pub fn left_over(&self, office: Ref<Office>, entry: &Entry) -> Option<Date> {
        let (_, stands) = self.stands(office, entry.procedure()?)?;
        match stands.now.standing.state {
            State::Ended(since) if entry.is_up_on(self.site.as_of) => {
                let is_doubtful = || self.is_end_doubtful(entry);
                Some(since).filter(|_| self.comes_on(office, entry).is_none() && !is_doubtful())
            }
            _ => None,
        }
    }

    /// Whether what an entry is about ended by its definition alone, which is found: whether it may hang nobody knows.
    #[must_use]
    pub fn is_end_doubtful(&self, entry: &Entry) -> bool {
        let procedure = entry.procedure().map(|procedure| &self.site.procedures[procedure]);
        procedure.is_some_and(|procedure| self.site.unended(procedure).is_some())
    }

    /// Whether an office receives or decides a procedure, whoever has to post it, or some decision about it tells it to post.
    #[must_use]
    pub fn concerns(&self, office: Ref<Office>, procedure: Ref<Procedure>) -> bool {
        let Some((desk, (matter, _))) = self.desk(office).zip(self.stands(office, procedure)) else { return false };
        let procedure = &self.site.procedures[procedure];
        let tells = |decision: &Decision| {
            let offices = decision.posting.iter().flat_map(|order| &order.offices);
            offices.into_iter().any(|named| self.heir(*named) == office)
        };
        self.bound_by_nature(desk, matter).is_any()
            || self.site.touches(procedure).iter().any(|touch| tells(&self.site.decisions[touch.decision]))
    }

    fn stands(&self, office: Ref<Office>, procedure: Ref<Procedure>) -> Option<(&Matter, &Stands)> {
        let at = self.matters.binary_search_by_key(&procedure, |matter| matter.procedure).ok()?;
        Some((&self.matters[at], self.matters[at].at(self.site.offices[office].level)))
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
        self.bound_by_nature(desk, matter)
    }

    /// How an office is bound where no decision says who has to post.
    fn bound_by_nature(&self, desk: &Desk, matter: &Matter) -> Bound {
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

/// The entries about a procedure, from entries in the order of procedures; those of earlier procedures are done with.
fn take<'s>(entries: &mut &'s [Entry], procedure: Ref<Procedure>) -> &'s [Entry] {
    let subject = Subject::Procedure(procedure);
    let before = entries.iter().take_while(|entry| entry.subject < subject).count();
    *entries = &entries[before..];
    &entries[..entries.iter().take_while(|entry| entry.subject == subject).count()]
}

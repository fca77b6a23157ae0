//! What nobody can judge because a file cannot be read: that is found at the file, and not at what hangs on it.

use std::collections::BTreeSet;

use rayon::prelude::*;

use crate::load::raw::Binding;
use crate::model::{
    Code, Decision, Duty, Entry, Grant, Item, Office, Part, Procedure, Ref, Site, Subject, Text, Touch,
};

/// What hangs on files that cannot be read.
pub(super) struct Unread {
    /// Procedures of which the text in force, or its days, are not known.
    procedures: BTreeSet<Ref<Procedure>>,
    /// Policies that cannot be read and may be about reception.
    policies: Vec<Grant>,
}

impl Unread {
    pub(super) fn of(site: &Site) -> Self {
        let decisions = site.is_unread("decisions", None);
        let is_torn = |decision: &Decision| {
            let is_unsure = |item: &Item| item.is_unclear || is_backdated(decision, item);
            decision.has_lost_items || decision.items.iter().any(is_unsure)
        };
        let torn = site.decisions.items().iter().any(is_torn);
        let is_unsure = |(_, procedure): &(Ref<Procedure>, &Procedure)| {
            let named = || site.unread("decisions").any(|file| file.may_name(|word| is_code(word, &procedure.code)));
            (decisions && (procedure.gaps.has(Part::LostDecision) || named()))
                || (torn && is_decided_unclearly(site, procedure))
        };
        let all: Vec<_> = site.procedures.iter().collect();
        let unsure = all.into_par_iter().filter(is_unsure).map(|(reference, _)| reference);
        let procedures = unsure.collect();
        Self { procedures, policies: site.unread_grants() }
    }

    /// Whether the text in force of a procedure, or its days, are not known.
    pub(super) fn hides(&self, procedure: Ref<Procedure>) -> bool {
        self.procedures.contains(&procedure)
    }

    /// Whether an office may receive a procedure by a policy that cannot be read, or of which something leads nowhere.
    pub(super) fn may_grant(&self, site: &Site, office: Ref<Office>, reference: Ref<Procedure>) -> bool {
        let procedure = &site.procedures[reference];
        let mut holding = site.policies.items().iter().filter(|policy| policy.holds_on(site.as_of));
        self.policies.iter().any(|policy| policy.may_let(office, reference, procedure))
            || holding.any(|policy| policy.may_let(office, reference, procedure))
    }

    /// The same of what a posting is about, which may have no definition that can be read.
    pub(super) fn hides_entry(&self, entry: &Entry, site: &Site) -> bool {
        match &entry.subject {
            Subject::Procedure(procedure) => self.hides(*procedure) || cites_unclearly(site, entry, *procedure),
            Subject::Undefined(code) => site.is_unusable(code.as_str()),
            Subject::Notice(_) => false,
        }
    }
}

/// Whether the decision behind a procedure lost items, and with them perhaps its own, or an item about it has a day that
/// makes no sense.
fn is_decided_unclearly(site: &Site, procedure: &Procedure) -> bool {
    let touches = site.touches(procedure);
    let cited = procedure.announced_by.filter(|cited| site.decisions[*cited].has_lost_items);
    let is_lost = cited.is_some_and(|cited| touches.iter().all(|touch| touch.decision != cited));
    is_lost || touches.iter().any(|touch| is_unclear(touch, procedure, site))
}

/// Whether an item about a procedure has a day of effect that makes no sense: none that can be read, or one before the
/// signing, as long as the definition follows a decision signed earlier and does not end on that day.
pub(super) fn is_unclear(touch: &Touch<'_>, procedure: &Procedure, site: &Site) -> bool {
    let decision = &site.decisions[touch.decision];
    let followed = procedure.announced_by.and_then(|cited| site.decisions[cited].signed);
    let is_later = procedure.announced_by != Some(touch.decision) && followed < decision.signed;
    let ends = procedure.until.and_then(|until| until.tomorrow().ok()) == touch.item.effective;
    touch.item.is_unclear || (is_later && !ends && is_backdated(decision, touch.item))
}

/// Whether an item takes effect before its decision was signed, which was found.
fn is_backdated(decision: &Decision, item: &Item) -> bool {
    decision.is_backdated(item.effective)
}

/// Whether an office names one above it that nobody knows, or that is there no more. In a circle they are known, and so is
/// one that cannot be read.
pub(super) fn has_lost_parent(office: &Office, site: &Site) -> bool {
    if let Some(parent) = office.parent.map(|parent| &site.offices[parent]) {
        return office.exists_on(site.as_of) && !parent.exists_on(site.as_of);
    }
    let is_known = |id: &str| site.offices.find(id).is_some() || site.is_unread("offices", Some(id));
    office.exists_on(site.as_of) && office.has_lost_parent() && !office.raw.parent.text().is_some_and(is_known)
}

/// Whether an office may receive more procedures than is known, as the one above of a desk that may be its own.
pub(super) fn may_have_desk(site: &Site, office: Ref<Office>) -> bool {
    site.offices.items().iter().any(|desk| may_be_below(desk, office, site))
}

/// Whether an office may be a desk of another: nobody knows which office stands above it, and they may be of one level.
pub(super) fn may_be_below(desk: &Office, office: Ref<Office>, site: &Site) -> bool {
    has_lost_parent(desk, site) && (desk.has_lost_level() || desk.level == site.offices[office].level)
}

/// Whether a posting is of a text announced by a decision that lost items, and with them perhaps that of the procedure,
/// or of a text of which nobody says from when it applies.
fn cites_unclearly(site: &Site, entry: &Entry, procedure: Ref<Procedure>) -> bool {
    let Text::Decision(cited) = entry.text else { return false };
    let procedure = &site.procedures[procedure];
    let says_when = procedure.announced_by == Some(cited) && procedure.effective.is_some();
    let touches = site.touches(procedure);
    let mut own = touches.iter().filter(|touch| touch.decision == cited).peekable();
    match own.peek() {
        None => site.decisions[cited].has_lost_items,
        Some(_) => !says_when && own.all(|touch| touch.item.effective.is_none()),
    }
}

/// Of an office and those right below it, the ones of which nobody knows what they receive.
pub(super) fn unclear_desks(site: &Site, office: Ref<Office>) -> Vec<&Office> {
    let is_unclear = |desk: &Office| desk.handles(None).is_none() || is_stray(desk, site);
    let own = Some(&site.offices[office]).filter(|own| own.handles(None).is_none());
    let below = |desk: &Office| desk.parent == Some(office) || may_be_below(desk, office, site);
    let desks = site.offices.items().iter().filter(|desk| below(desk) && is_unclear(desk));
    desks.chain(own).collect()
}

/// Whether nobody knows where an office below others belongs, whether it still exists, or whether it is that of the police.
fn is_stray(desk: &Office, site: &Site) -> bool {
    has_lost_parent(desk, site)
        || desk.has_unread_end()
        || desk.has_lost_level()
        || desk.posting_places.iter().any(|place| place.kind.is_none())
}

/// Whether it is not known who receives a procedure, so that nobody knows either where it has to hang. An office that is named
/// takes it whoever else does, and where some are named nobody else owes it.
pub(super) fn is_taker_lost(site: &Site, procedure: &Procedure, unclear: &[&Office]) -> bool {
    let may_take = |desk: &&Office| match desk.handles(procedure.field) {
        Some(handled) => handled && is_stray(desk, site),
        None => true,
    };
    let is_lost = procedure.gaps.has(Part::LostTaker) && !procedure.gaps.has(Part::LostOffice);
    is_lost || unclear.iter().any(may_take)
}

/// Whether a file of an office that cannot be read speaks of another one, of which it may be a part.
pub(super) fn may_have_part(site: &Site, office: Ref<Office>) -> bool {
    site.unread("offices").any(|file| file.may_name(|word| word == site.offices[office].id))
}

/// Whether it is not known who else receives a procedure, so that nobody can tell whether an office has nothing to do with it.
pub(super) fn may_be_taken_at(site: &Site, procedure: &Procedure, office: Ref<Office>) -> bool {
    let is_elsewhere = procedure.gaps.has(Part::UnreadOffice) && !may_have_part(site, office);
    procedure.gaps.has(Part::LostTaker) && !is_elsewhere
}

/// Whether nobody knows that an office stands at the head of its unit: the file of the one above cannot be read, and may speak
/// of the same level.
pub(super) fn may_not_be_head(site: &Site, office: Ref<Office>) -> bool {
    let level = site.offices[office].level.map(|level| &site.vocabulary.levels[level].id);
    site.unread_above(office).is_some_and(|file| level.is_none_or(|level| file.may_name(|word| word == level)))
}

/// Whether a People's Committee owes a procedure only because nobody of its unit is known to receive it, while an office
/// that cannot be read speaks of it and may be the police of its commune, to whom alone it may belong.
pub(super) fn may_be_left_to_unread(site: &Site, duty: &Duty<'_>) -> bool {
    let is_of_unit = |taker: &Ref<Office>| {
        let is_below = site.offices.is_above(duty.office, *taker);
        *taker == duty.office || (is_below && !site.offices[*taker].is_police())
    };
    duty.rule.binds == Binding::Authority
        && may_have_part(site, duty.office)
        && !site.takers(&site.procedures[duty.procedure]).iter().any(is_of_unit)
}

fn is_code(word: &str, code: &Code) -> bool {
    Code::national_of(word) == code.national()
}

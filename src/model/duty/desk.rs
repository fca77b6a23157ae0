//! Which offices have to post which procedures: who receives, and who decides.

use crate::load::raw::Scope;
use crate::model::beside::Beside;
use crate::model::days;
use crate::model::office::Office;
use crate::model::policy::Effect;
use crate::model::procedure::Procedure;
use crate::model::settings::Level;
use crate::model::site::Site;
use crate::model::table::Ref;

/// What an office is, as far as duties depend on it.
#[derive(Debug)]
pub(super) struct Desk {
    pub(super) office: Ref<Office>,
    pub(super) level: Option<Ref<Level>>,
    receives: bool,
    /// By field, whether its counters take it; all when no counter names a field.
    fields: Option<Vec<bool>>,
    is_police: bool,
    /// Its work, when it is a body beside the levels of government.
    beside: Option<Beside>,
    /// It and the offices below it at its level, when it stands at the head of them.
    pub(super) unit: Option<Vec<Ref<Office>>>,
}

/// Whom else a policy lets receive a procedure.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Grant {
    /// Every receiving office of its levels.
    pub(super) all: bool,
    /// These, by position.
    pub(super) offices: Vec<Ref<Office>>,
}

impl Desk {
    /// The desk of an office in an area that is given.
    pub(super) fn new(site: &Site, office: Ref<Office>, area: &[Ref<Office>]) -> Self {
        let own = &site.offices[office];
        let handled = |field| own.handles(Some(field)) != Some(false);
        let fields: Vec<bool> = site.fields.iter().map(|(field, _)| handled(field)).collect();
        let fields = (own.handles(None) != Some(true)).then_some(fields);
        let same_level = |other: Ref<Office>| site.offices[other].level == own.level;
        let is_head = own.level.is_some() && own.parent.is_none_or(|parent| !same_level(parent));
        let below =
            |other: &Ref<Office>| site.offices.above(*other).take_while(|up| same_level(*up)).any(|up| up == office);
        let unit = is_head.then(|| {
            let below = area.iter().copied().filter(|other| same_level(*other)).filter(below);
            std::iter::once(office).chain(below).collect()
        });
        let (receives, is_police, beside) = (own.receives(), own.is_police(), Beside::of(site, own));
        Self { office, level: own.level, receives, fields, is_police, beside, unit }
    }

    /// Whether it stands at the head of its unit.
    pub(super) const fn is_head(&self) -> bool {
        self.unit.is_some()
    }

    /// Whether dossiers of a procedure are handed in here: where the procedure names the office; else where the office receives
    /// at its level, or by a policy, and has a counter for its field. The offices that a procedure names are those that take
    /// it here; reception anywhere (`anywhere`, or a policy) is added to them and is not narrowed by them, so that the
    /// others of its level owe it, too. A policy opens no office that is closed and no counter that is not there: that is found.
    pub(super) fn takes(&self, procedure: &Procedure, grant: &Grant) -> bool {
        let handles = |fields: &Vec<bool>| procedure.field.is_some_and(|field| fields[field.index()]);
        let has_counter = self.fields.as_ref().is_none_or(handles);
        if procedure.offices.contains(&self.office) {
            // One that has counters for other fields only was named by mistake, which is found.
            return has_counter || !self.receives || procedure.field.is_none();
        }
        let is_granted = grant.offices.contains(&self.office);
        if !is_granted && !procedure.offices.is_empty() && !procedure.anywhere && !grant.all {
            return false;
        }
        let levels = procedure.handed_in_at();
        self.receives
            && (is_granted || self.level.is_some_and(|level| levels.contains(&level)))
            && has_counter
            && (is_granted || self.is_charged(procedure))
    }

    /// Whether a procedure that names no office may be of its work.
    fn is_charged(&self, procedure: &Procedure) -> bool {
        self.beside.as_ref().is_none_or(|beside| beside.is_charged(procedure))
    }

    /// Whether it is the committee that decides a procedure: at the head of its unit, of a level with authority, and
    /// not left to the police. `desks` are those of all offices of the area, by position.
    pub(super) fn decides(&self, procedure: &Procedure, grant: &Grant, desks: &[Option<Self>]) -> bool {
        let Some(unit) = &self.unit else { return false };
        let has_authority = self.level.is_some_and(|level| has_authority(procedure, level));
        let is_named = || procedure.offices.iter().any(|named| unit.contains(named));
        let is_open = || self.is_charged(procedure) && (procedure.offices.is_empty() || procedure.anywhere);
        if !has_authority || !(is_open() || is_named()) {
            return false;
        }
        let members = unit.iter().filter_map(|member| desks.get(member.index())?.as_ref());
        let mut takers = members.filter(|desk| desk.takes(procedure, grant)).peekable();
        takers.peek().is_none() || takers.any(|desk| !desk.is_police)
    }
}

/// Whether a level decides a procedure. Of one that is only received, a level decides that does not receive it: the
/// portal of a province owes what it decides (Nghị định 63/2010/NĐ-CP, Điều 17), wherever it is handed in.
fn has_authority(procedure: &Procedure, level: Ref<Level>) -> bool {
    let only_receives = procedure.scope == Some(Scope::ReceptionOnly)
        && (procedure.received_at.is_empty() || procedure.received_at.contains(&level));
    procedure.levels.contains(&level) && !only_receives
}

/// Whom policies let receive a procedure besides.
pub(super) fn grant(site: &Site, procedure: Ref<Procedure>) -> Grant {
    let mut grant = Grant::default();
    for policy in site.policies_for(procedure) {
        if let Some(Effect::Anywhere(offices)) = &policy.effect {
            grant.all |= offices.is_empty();
            grant.offices.extend(offices);
        }
    }
    grant
}

/// The offices of the area on the day: at or below the top of the site, while they and their levels exist.
pub(super) fn area(site: &Site) -> Vec<Ref<Office>> {
    let top = site.settings.jurisdiction;
    let inside = |office: &Ref<Office>| {
        top.is_none_or(|top| {
            *office == top || site.offices.is_above(top, *office) || is_below_unread(site, *office, top)
        })
    };
    let exists = |office: &Ref<Office>| {
        let level = site.offices[*office].level.map(|level| &site.vocabulary.levels[level]);
        site.offices[*office].exists_on(site.as_of)
            && level.is_none_or(|level| days::within(site.as_of, level.valid_from, level.valid_to))
    };
    site.offices.iter().map(|(office, _)| office).filter(exists).filter(inside).collect()
}

/// Whether an office, or one above it, stands below an office whose file cannot be read and speaks of the top.
fn is_below_unread(site: &Site, office: Ref<Office>, top: Ref<Office>) -> bool {
    let highest = site.offices.above(office).last().unwrap_or(office);
    let names = |id: &str| id == site.offices[top].id;
    site.unread_above(highest).is_some_and(|file| file.may_name(names))
}

//! Bodies beside the levels of government: schools, land registries, tax offices.

use super::catalogue::FieldOfWork;
use super::office::Office;
use super::procedure::Procedure;
use super::site::Site;
use super::table::Ref;

/// The work of a body beside the levels. The offices of a commune take what is handed in at communes; such a body takes what
/// is of its own work: the land registry has no part in what schools receive.
#[derive(Debug)]
pub(super) struct Beside {
    /// The fields that its counters name.
    fields: Vec<Ref<FieldOfWork>>,
    /// What it is called and what it is, in small letters.
    names: Vec<String>,
}

impl Beside {
    /// That of an office; none of one that belongs to a level of government.
    pub(super) fn of(site: &Site, office: &Office) -> Option<Self> {
        office.level.filter(|level| site.vocabulary.levels[*level].is_beside())?;
        let (short, kind) = (office.raw.short_name.text(), office.raw.kind.text());
        let names = [Some(&*office.name), short, kind].into_iter().flatten().map(str::to_lowercase);
        let fields = office.counters.iter().flat_map(|(_, fields)| fields).copied().collect();
        Some(Self { fields, names: names.collect() })
    }

    /// Whether something says that a procedure which names no office is of its work: a counter for the field, or an
    /// agency called as the body is.
    pub(super) fn is_charged(&self, procedure: &Procedure) -> bool {
        let agencies = &procedure.agencies;
        let named = agencies.implementing.iter().chain(&agencies.competent).chain(&agencies.delegated);
        procedure.field.is_some_and(|field| self.fields.contains(&field))
            || named.map(|text| text.to_lowercase()).any(|text| self.names.iter().any(|name| text.contains(name)))
    }
}

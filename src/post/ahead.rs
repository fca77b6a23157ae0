//! Which sheets of a register are of a text to come, which hangs beside the one in force.

use jiff::civil::Date;

use super::register::Line;
use crate::model::{Office, Ref, Site, Subject};

/// The sheets of texts to come at a place of an office, by where their entries begin.
pub(super) struct Ahead(Vec<((u32, u32), Date)>);

impl Ahead {
    pub(super) fn at(site: &Site, office: Ref<Office>, place: usize) -> Self {
        let duties = site.duties();
        let entries = site.register(office).into_iter().flat_map(|register| &register.entries);
        let here = entries.filter(|entry| entry.place == place && matches!(entry.subject, Subject::Procedure(_)));
        Self(here.filter_map(|entry| Some((entry.at.start(), duties.comes_on(office, entry)?))).collect())
    }

    /// From when the text of an entry applies, if it is one to come.
    pub(super) fn comes_on(&self, line: &Line) -> Option<Date> {
        self.0.iter().find(|(start, _)| *start == line.start).map(|(_, day)| *day)
    }
}

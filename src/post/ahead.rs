//! What hangs at a place besides the text in force: which sheets of a register are of a text to come, and what the files
//! of procedures say themselves, where it has to be changed.

use jiff::civil::Date;

use super::problem::Problem;
use super::register::Line;
use crate::model::{Duties, Entry, Office, Ref, Site, Subject};

/// What is known of a place of an office besides the lines of its register.
pub(super) struct Ahead {
    /// The sheets of texts to come, by where their entries begin.
    sheets: Vec<((u32, u32), Date)>,
    inside: Vec<Inside>,
}

/// A sheet that hangs by the file of its procedure, and not by the register.
pub(super) struct Inside {
    code: String,
    line: u32,
    posted: Option<Date>,
    /// Whether it is of a text to come.
    pub(super) is_ahead: bool,
}

impl Ahead {
    pub(super) fn at(site: &Site, office: Ref<Office>, place: usize) -> Self {
        let duties = site.duties();
        let Some(register) = site.register(office) else { return Self { sheets: Vec::new(), inside: Vec::new() } };
        let here = register.entries.iter().filter(|entry| entry.place == place);
        let here = here.filter(|entry| matches!(entry.subject, Subject::Procedure(_)));
        let file = register.file.map(|place| place.file);
        let (own, other): (Vec<&Entry>, Vec<&Entry>) = here.partition(|entry| Some(entry.at.file) == file);
        let comes = |entry: &Entry| Some((entry.at.start(), duties.comes_on(office, entry)?));
        let up = other.into_iter().filter(|entry| entry.removed.is_none() && !entry.is_removed_somehow);
        Self {
            sheets: own.into_iter().filter_map(comes).collect(),
            inside: up.filter_map(|entry| Inside::new(entry, site, &duties, office)).collect(),
        }
    }

    /// From when the text of an entry applies, if it is one to come.
    pub(super) fn comes_on(&self, line: &Line) -> Option<Date> {
        self.sheets.iter().find(|(start, _)| *start == line.start).map(|(_, day)| *day)
    }

    /// What hangs there by the file of a procedure.
    pub(super) fn inside(&self, code: &str) -> impl Iterator<Item = &Inside> {
        self.inside.iter().filter(move |one| one.code == code)
    }
}

impl Inside {
    fn new(entry: &Entry, site: &Site, duties: &Duties<'_>, office: Ref<Office>) -> Option<Self> {
        let code = site.procedures[entry.procedure()?].code.as_str().to_owned();
        let is_ahead = duties.comes_on(office, entry).is_some();
        Some(Self { code, line: entry.at.line, posted: entry.posted, is_ahead })
    }

    /// Where it stands, in a sentence.
    pub(super) fn told(&self, key: &'static str, place: &str) -> Problem {
        let date = self.posted.map_or_else(|| "none".to_owned(), |date| date.to_string());
        let problem = Problem::new(key, [("code", &self.code), ("place", place), ("date", &date)]);
        problem.with("line", &self.line)
    }
}

//! What a sheet with an id is: the text in force, or another.

use jiff::civil::Date;

use super::problem::Problem;
use super::typed::without_hidden;
use crate::diagnostics::nearest;
use crate::model::{BadSheetId, Entry, Office, Procedure, SheetId, Site, State, Text};

/// What a sheet is on the day of the site.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SheetState {
    /// It has the text in force.
    Current,
    /// It has an earlier text.
    Replaced,
    /// Its procedure is no longer in force.
    Abolished,
    /// Its text is not in force yet.
    NotYet,
    /// It was taken down.
    TakenDown,
    /// Nobody knows it.
    Unknown,
}

impl SheetState {
    /// The word of machine formats, and of the sentence.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Current => "current",
            Self::Replaced => "replaced",
            Self::Abolished => "abolished",
            Self::NotYet => "not_yet_in_force",
            Self::TakenDown => "taken_down",
            Self::Unknown => "unknown",
        }
    }
}

/// What is known about a sheet.
#[derive(Clone, Debug)]
pub struct Verified<'s> {
    /// Its id, in its own form.
    pub id: SheetId,
    /// What it is.
    pub state: SheetState,
    /// What it is about, and where it hangs: office, position of the place.
    pub of: Option<(&'s Procedure, &'s Office, usize)>,
    /// The day of effect, of the end or of the removal.
    pub since: Option<Date>,
    /// The id of the sheet that has the text in force, when this one has not.
    pub now: Option<SheetId>,
}

/// What the sheet of an id is; of its web address, too, as a camera reads it from the sheet. An id that was typed wrongly
/// is a problem, with the one that was perhaps meant.
pub fn verify<'s>(site: &'s Site, typed: &str) -> Result<Verified<'s>, Problem> {
    let typed = without_hidden(typed);
    let typed = in_address(typed.trim());
    let id = SheetId::read(typed).map_err(|bad| {
        let near = meant(site, typed).unwrap_or_else(|| "none".to_owned());
        let key = match bad {
            BadSheetId::Form => "post-sheet-form",
            BadSheetId::Check => "post-sheet-mistyped",
        };
        Problem::new(key, [("sheet", typed), ("nearest", &near)])
    })?;
    let entry = entries(site).find(|(_, entry)| sheet_of(entry) == Some(id));
    let current = sheets(site).find(|(sheet, ..)| *sheet == id);
    Ok(match (current, entry) {
        (Some((_, procedure, office, place)), entry) => judge(site, id, (procedure, office, place), entry),
        (None, Some((office, entry))) => listed(site, id, office, entry),
        (None, None) => Verified { id, state: SheetState::Unknown, of: None, since: None, now: None },
    })
}

/// The part of an address that is an id, or seems to be one: the last, with nothing behind it but `index.html`.
fn in_address(typed: &str) -> &str {
    let Some((path, _)) = typed.split_once(['?', '#']).or(Some((typed, ""))).filter(|(path, _)| path.contains('/'))
    else {
        return typed;
    };
    let mut parts = path.rsplit('/').map(|part| part.strip_suffix(".html").unwrap_or(part));
    parts.find(|part| !part.is_empty() && *part != "index").unwrap_or(typed)
}

/// A sheet with the text as it is defined.
fn judge<'s>(
    site: &'s Site,
    id: SheetId,
    of: (&'s Procedure, &'s Office, usize),
    entry: Option<(&'s Office, &'s Entry)>,
) -> Verified<'s> {
    let standing = site.standing(of.0, of.1.level);
    let down = entry.and_then(|(_, entry)| entry.removed).filter(|day| *day <= site.as_of);
    let (state, since) = match standing.state {
        State::Ended(from) => (SheetState::Abolished, Some(from)),
        _ if down.is_some() => (SheetState::TakenDown, down),
        State::NotYet(from) => (SheetState::NotYet, Some(from)),
        State::InForce(_) if !standing.is_defined => (SheetState::NotYet, of.0.effective),
        State::InForce(since) => (SheetState::Current, since),
    };
    Verified { id, state, of: Some(of), since, now: None }
}

/// A sheet that only the register knows: it has an earlier text.
fn listed<'s>(site: &'s Site, id: SheetId, office: &'s Office, entry: &'s Entry) -> Verified<'s> {
    let procedure = entry.procedure().map(|reference| &site.procedures[reference]);
    let ended = procedure.and_then(|procedure| match site.standing(procedure, office.level).state {
        State::Ended(from) => Some(from),
        _ => None,
    });
    let down = entry.removed.filter(|day| *day <= site.as_of);
    let (state, since) = match (ended, down) {
        (Some(from), _) => (SheetState::Abolished, Some(from)),
        (None, Some(day)) => (SheetState::TakenDown, Some(day)),
        (None, None) => (SheetState::Replaced, procedure.and_then(|procedure| procedure.effective)),
    };
    let place = &office.posting_places[entry.place].id;
    let now = procedure.filter(|_| ended.is_none()).map(|one| SheetId::new(&one.version, &office.id, place));
    Verified { id, state, of: procedure.map(|procedure| (procedure, office, entry.place)), since, now }
}

/// The sheets of all procedures as they are defined, at all places.
fn sheets<'s>(site: &'s Site) -> impl Iterator<Item = (SheetId, &'s Procedure, &'s Office, usize)> {
    let places = site.offices.items().iter().flat_map(|office| {
        office.posting_places.iter().enumerate().map(move |(place, at)| (office, place, at.id.as_str()))
    });
    places.flat_map(move |(office, place, at)| {
        let of = move |procedure: &'s Procedure| {
            (SheetId::new(&procedure.version, &office.id, at), procedure, office, place)
        };
        site.procedures.items().iter().map(of)
    })
}

fn entries(site: &Site) -> impl Iterator<Item = (&Office, &Entry)> {
    let of = |register: &'_ crate::model::Register| register.office;
    site.registers.iter().flat_map(move |register| {
        let office = &site.offices[of(register)];
        register.entries.iter().map(move |entry| (office, entry))
    })
}

fn sheet_of(entry: &Entry) -> Option<SheetId> {
    match &entry.text {
        Text::Sheet(sheet) => SheetId::read(sheet).ok(),
        _ => None,
    }
}

/// The one sheet that differs least from what was typed.
fn meant(site: &Site, typed: &str) -> Option<String> {
    let letters: String = typed.chars().filter(|letter| letter.is_alphanumeric()).collect::<String>().to_uppercase();
    let known: std::collections::BTreeSet<String> = entries(site)
        .filter_map(|(_, entry)| sheet_of(entry))
        .chain(sheets(site).map(|(sheet, ..)| sheet))
        .map(|sheet| sheet.to_string())
        .filter(|sheet| differing(sheet, &letters) <= 2)
        .collect();
    nearest(&letters, known.iter().map(String::as_str)).map(str::to_owned)
}

/// At how many positions two ids differ; many when they have not the same length.
fn differing(sheet: &str, typed: &str) -> usize {
    let longer = sheet.chars().count().abs_diff(typed.chars().count());
    longer + sheet.chars().zip(typed.chars()).filter(|(a, b)| a != b).count()
}

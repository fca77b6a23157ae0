//! What was posted → entries of the register, with the version and the sheet of the text that hangs there.

use jiff::civil::Date;

use super::ahead::Ahead;
use super::problem::{self, Problem};
use super::register::{Line, RegisterFile};
use super::typed::cleaned;
use crate::edit::Value;
use crate::model::{Level, Office, Procedure, Ref, SheetId, Site, Standing, State};

/// What somebody says was posted.
#[derive(Clone, Debug)]
pub struct Request {
    /// Id of the office.
    pub office: String,
    /// Codes of the procedures.
    pub codes: Vec<String>,
    /// Id of the posting place.
    pub place: String,
    /// Day of posting.
    pub date: Date,
    /// Who posted it.
    pub by: Option<String>,
    /// What shows it: a file or a web address.
    pub evidence: Option<String>,
    /// A word about it.
    pub note: Option<String>,
    /// Whether the sheet says from which day it applies.
    pub ahead: bool,
    /// Id of the decision whose text it is, when it is not the one that is meant anyway.
    pub decision: Option<String>,
    /// If it hangs in the place of another, the reason for which that one was taken down.
    pub replace: Option<String>,
}

/// An entry that was made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Posted {
    /// Code of the procedure.
    pub code: String,
    /// Its version; absent when the definition is not the text that hangs there.
    pub version: Option<String>,
    /// The sheet.
    pub sheet: Option<SheetId>,
    /// Id of the decision of a text that hangs beside another.
    pub decision: Option<String>,
}

/// What was written down.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Added {
    /// The entries.
    pub posted: Vec<Posted>,
    /// What is not as it was asked for.
    pub notes: Vec<Problem>,
    /// The line of the register at which they begin.
    pub first_line: Option<u32>,
}

/// Writes down what was posted. With a problem nothing is changed.
pub fn add(site: &Site, register: &mut RegisterFile, request: &Request) -> Result<Added, Vec<Problem>> {
    let office = problem::office(site, &request.office).map_err(|problem| vec![problem])?;
    let place = problem::place(&site.offices[office], &request.place).map_err(|problem| vec![problem])?;
    let mut problems: Vec<Problem> = date_problem(request.date, site.as_of).into_iter().collect();
    let mut posted = Vec::new();
    for (index, code) in request.codes.iter().enumerate() {
        if request.codes[..index].contains(code) {
            problems.push(Problem::new("post-code-twice", [("code", code)]));
            continue;
        }
        let made = problem::procedure(site, code);
        let made = made.and_then(|procedure| sheet(site, office, place, procedure, request));
        match made {
            Ok(one) => posted.push(one),
            Err(problem) => problems.push(problem),
        }
    }
    let ahead = Ahead::at(site, office, place);
    problems.extend(posted.iter().flat_map(|one| twins(&ahead, one, &request.place)));
    if !problems.is_empty() {
        return Err(problems);
    }
    let mut changed = register.clone();
    let mut notes = Vec::new();
    let request = &without_hidden(request, &mut notes);
    notes.extend(close(&ahead, &mut changed, &posted, request)?);
    let entries: Vec<_> = posted.iter().map(|one| entry(one, request)).collect();
    notes.extend(changed.append(&entries).map_err(|problem| vec![problem])?);
    let lines = changed.lines().map_err(|problem| vec![problem])?;
    let first_line = lines.len().checked_sub(posted.len()).and_then(|at| lines.get(at)).map(|line| line.start.0);
    *register = changed;
    Ok(Added { posted, notes, first_line })
}

/// The request without hidden characters in what was typed freely.
fn without_hidden(request: &Request, notes: &mut Vec<Problem>) -> Request {
    let mut clean = request.clone();
    for (option, text) in [("--by", &mut clean.by), ("--evidence", &mut clean.evidence), ("--note", &mut clean.note)] {
        *text = text.as_deref().map(|text| cleaned(text, option, notes));
    }
    clean
}

/// A day that has not come is no day on which something was done.
pub(super) fn date_problem(date: Date, today: Date) -> Option<Problem> {
    (date > today).then(|| Problem::new("post-date-to-come", []).with("date", &date).with("today", &today))
}

fn sheet(
    site: &Site,
    office: Ref<Office>,
    place: usize,
    procedure: Ref<Procedure>,
    request: &Request,
) -> Result<Posted, Problem> {
    let (office, procedure) = (&site.offices[office], &site.procedures[procedure]);
    let standing = meant(site, procedure, office.level, request)?;
    let code = procedure.code.as_str();
    match standing.state {
        State::Ended(from) => return Err(Problem::new("post-ended", [("code", code)]).with("date", &from)),
        State::NotYet(from) if request.date < from && !request.ahead => {
            return Err(Problem::new("post-not-yet", [("code", code)]).with("date", &from));
        }
        State::NotYet(_) | State::InForce(_) => {}
    }
    let version = standing.is_defined.then(|| procedure.version.short());
    let sheet =
        standing.is_defined.then(|| SheetId::new(&procedure.version, &office.id, &office.posting_places[place].id));
    let decision =
        standing.decision.filter(|_| standing.is_beside()).map(|decision| site.decisions[decision].id.clone());
    Ok(Posted { code: code.to_owned(), version, sheet, decision })
}

/// The text that was hung: that of the decision which the request names; if the sheet says from which day it applies,
/// the one to come; else the one of now.
fn meant(
    site: &Site,
    procedure: &Procedure,
    level: Option<Ref<Level>>,
    request: &Request,
) -> Result<Standing, Problem> {
    let now = site.standing(procedure, level);
    let coming = site.coming(procedure, level);
    let id = |standing: &Standing| standing.decision.map(|decision| site.decisions[decision].id.as_str());
    let which = |key| {
        let known: Vec<&str> = std::iter::once(&now).chain(&coming).filter_map(id).collect();
        Problem::new(key, [("code", procedure.code.as_str()), ("choices", &known.join(", "))])
    };
    let is_later = request.ahead && now.effective().is_none_or(|since| since <= request.date);
    match &request.decision {
        Some(named) => {
            let is_named = |standing: &&Standing| id(standing) == Some(named);
            coming.iter().chain([&now]).find(is_named).copied().ok_or_else(|| which("post-not-its-decision"))
        }
        None if is_later && coming.len() > 1 => Err(which("post-which-decision")),
        None if is_later => Ok(coming.first().copied().unwrap_or(now)),
        None => Ok(now),
    }
}

/// What hangs there already by the file of the procedure. Beside a text to come another one may hang.
fn twins(ahead: &Ahead, one: &Posted, place: &str) -> Vec<Problem> {
    let twins = ahead.inside(&one.code).filter(|inside| inside.is_ahead == one.decision.is_some());
    twins.map(|inside| inside.told("post-inside", place)).collect()
}

/// Takes down what hung in the same place, or says that something does. Tells what hangs on although it was to be replaced.
fn close(
    ahead: &Ahead,
    register: &mut RegisterFile,
    posted: &[Posted],
    request: &Request,
) -> Result<Vec<Problem>, Vec<Problem>> {
    let lines = register.lines().map_err(|problem| vec![problem])?;
    let (mut notes, mut problems) = (Vec::new(), Vec::new());
    for line in lines.iter().filter(|line| line.posting.removed.value.is_none()) {
        let entry = &line.posting;
        let same = posted.iter().find(|one| entry.code.text() == Some(&one.code));
        let (Some(one), true) = (same, entry.place.text() == Some(&request.place)) else { continue };
        let since = entry.posted.value.map_or_else(String::new, |date| date.0.to_string());
        let values = [("code", one.code.as_str()), ("place", &request.place), ("date", &since)];
        // A text to come hangs beside the one of now, and beside another one.
        let is_ahead = ahead.comes_on(line).is_some();
        if one.decision.as_deref() != entry.decision.text() && (one.decision.is_some() || is_ahead) {
            if request.replace.is_some() && !is_ahead {
                notes.push(Problem::new("post-left-now", values));
            }
            continue;
        }
        problems.extend(take_down(register, line, one, request, values).err());
    }
    if problems.is_empty() { Ok(notes) } else { Err(problems) }
}

/// Takes down one sheet for another, unless it is the same.
fn take_down(
    register: &mut RegisterFile,
    line: &Line,
    one: &Posted,
    request: &Request,
    values: [(&'static str, &str); 3],
) -> Result<(), Problem> {
    let entry = &line.posting;
    let is_same_sheet = one.sheet.is_some_and(|sheet| entry.sheet.text().map(SheetId::read) == Some(Ok(sheet)));
    // A text to come is known by its decision alone.
    if is_same_sheet || one.decision.is_some() {
        return Err(Problem::new("post-already", values));
    }
    let Some(reason) = &request.replace else { return Err(Problem::new("post-something-hangs", values)) };
    if entry.posted.value.is_some_and(|posted| posted.0 > request.date) {
        return Err(Problem::new("post-before-posted", values));
    }
    let reason = Value::Text(reason.clone());
    register.complete(line, &[("removed", Value::Word(request.date.to_string())), ("reason", reason)])
}

/// The keys of an entry, in the order of the contract.
fn entry(posted: &Posted, request: &Request) -> Vec<(&'static str, Value)> {
    let text = |text: &str| Value::Text(text.trim().to_owned());
    let mut entry = vec![("code", text(&posted.code)), ("place", text(&request.place))];
    entry.extend(posted.version.as_ref().map(|version| ("version", Value::Text(version.clone()))));
    entry.extend(posted.sheet.map(|sheet| ("sheet", Value::Text(sheet.to_string()))));
    entry.extend(posted.decision.as_deref().map(|decision| ("decision", text(decision))));
    entry.push(("posted", Value::Word(request.date.to_string())));
    entry.extend(request.by.as_deref().map(|by| ("by", text(by))));
    if request.ahead {
        entry.push(("announced_ahead", Value::Word("true".to_owned())));
    }
    if let Some(evidence) = &request.evidence {
        let key = if evidence.starts_with("http://") || evidence.starts_with("https://") { "url" } else { "file" };
        let one = Value::map([("date", Value::Word(request.date.to_string())), (key, text(evidence))]);
        entry.push(("evidence", Value::List(vec![one])));
    }
    entry.extend(request.note.as_deref().map(|note| ("note", text(note))));
    entry
}

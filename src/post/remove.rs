//! What was taken down → the day and the reason in its entry. An entry is never deleted.

use jiff::civil::Date;

use super::add::date_problem;
use super::ahead::Ahead;
use super::problem::{self, Problem};
use super::register::{Line, RegisterFile};
use crate::edit::Value;
use crate::model::Site;

/// What somebody says was taken down.
#[derive(Clone, Debug)]
pub struct Removal {
    /// Id of the office.
    pub office: String,
    /// Codes of the procedures; one that is no longer defined too.
    pub codes: Vec<String>,
    /// Id of the posting place.
    pub place: String,
    /// The day.
    pub date: Date,
    /// Why.
    pub reason: String,
}

/// What was written down.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Removed {
    /// The codes, once for every entry.
    pub codes: Vec<String>,
    /// Codes of texts to come that hang on, with the days from which they apply.
    pub left: Vec<(String, Date)>,
}

/// Writes down what was taken down. A text to come that hangs beside another one stays. With a problem nothing is
/// changed.
pub fn remove(site: &Site, register: &mut RegisterFile, removal: &Removal) -> Result<Removed, Vec<Problem>> {
    let office = problem::office(site, &removal.office).map_err(|problem| vec![problem])?;
    let place = problem::place(&site.offices[office], &removal.place).map_err(|problem| vec![problem])?;
    let lines = register.lines().map_err(|problem| vec![problem])?;
    let ahead = Ahead::at(site, office, place);
    let mut problems: Vec<Problem> = date_problem(removal.date, site.as_of).into_iter().collect();
    if removal.reason.trim().is_empty() {
        problems.push(Problem::new("post-no-reason", []));
    }
    let mut changed = register.clone();
    let mut removed = Removed::default();
    for code in &removal.codes {
        let up = match up(site, &lines, code, &removal.place) {
            Ok(up) => up,
            Err(problem) => {
                problems.push(problem);
                continue;
            }
        };
        let (coming, other): (Vec<&Line>, Vec<&Line>) = up.into_iter().partition(|line| ahead.comes_on(line).is_some());
        // Where nothing else hangs, it is meant itself.
        let (down, left) = if other.is_empty() { (coming, other) } else { (other, coming) };
        for line in down {
            problems.extend(take_down(&mut changed, line, code, removal).err());
            removed.codes.push(code.clone());
        }
        let left = left.into_iter().filter_map(|line| ahead.comes_on(line));
        removed.left.extend(left.map(|day| (code.clone(), day)));
    }
    if !problems.is_empty() {
        return Err(problems);
    }
    *register = changed;
    Ok(removed)
}

/// The entries about a procedure that hang at a place, at least one.
fn up<'l>(site: &Site, lines: &'l [Line], code: &str, place: &str) -> Result<Vec<&'l Line>, Problem> {
    let mut about = lines.iter().filter(|line| line.posting.code.text() == Some(code)).peekable();
    let values = [("code", code), ("place", place)];
    if about.peek().is_none() {
        problem::procedure(site, code)?;
        return Err(Problem::new("post-not-posted", values));
    }
    let here = about.filter(|line| line.posting.place.text() == Some(place));
    let up: Vec<_> = here.filter(|line| line.posting.removed.value.is_none()).collect();
    if up.is_empty() { Err(Problem::new("post-not-up", values)) } else { Ok(up) }
}

fn take_down(register: &mut RegisterFile, line: &Line, code: &str, removal: &Removal) -> Result<(), Problem> {
    if let Some(posted) = line.posting.posted.value.filter(|posted| posted.0 > removal.date) {
        let problem = Problem::new("post-before-posted", [("code", code), ("place", &removal.place)]);
        return Err(problem.with("date", &posted.0));
    }
    let reason = Value::Text(removal.reason.trim().to_owned());
    register.complete(line, &[("removed", Value::Word(removal.date.to_string())), ("reason", reason)])
}

//! What was taken down → the day and the reason in its entry. An entry is never deleted.

use jiff::civil::Date;

use super::add::date_problem;
use super::problem::{self, Problem};
use super::register::RegisterFile;
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

/// Writes down what was taken down; gives the codes, once for every entry. With a problem nothing is changed.
pub fn remove(site: &Site, register: &mut RegisterFile, removal: &Removal) -> Result<Vec<String>, Vec<Problem>> {
    let office = problem::office(site, &removal.office).map_err(|problem| vec![problem])?;
    problem::place(&site.offices[office], &removal.place).map_err(|problem| vec![problem])?;
    let lines = register.lines().map_err(|problem| vec![problem])?;
    let mut problems: Vec<Problem> = date_problem(removal.date, site.as_of).into_iter().collect();
    if removal.reason.trim().is_empty() {
        problems.push(Problem::new("post-no-reason", []));
    }
    let mut changed = register.clone();
    let mut removed = Vec::new();
    for code in &removal.codes {
        let mut about = lines.iter().filter(|line| line.posting.code.text() == Some(code)).peekable();
        if about.peek().is_none() {
            problems.push(match problem::procedure(site, code) {
                Ok(_) => Problem::new("post-not-posted", [("code", code), ("place", &removal.place)]),
                Err(unknown) => unknown,
            });
            continue;
        }
        let here = about.filter(|line| line.posting.place.text() == Some(&removal.place));
        let up: Vec<_> = here.filter(|line| line.posting.removed.value.is_none()).collect();
        if up.is_empty() {
            problems.push(Problem::new("post-not-up", [("code", code), ("place", &removal.place)]));
        }
        for line in up {
            if let Some(posted) = line.posting.posted.value.filter(|posted| posted.0 > removal.date) {
                let problem = Problem::new("post-before-posted", [("code", code), ("place", &removal.place)]);
                problems.push(problem.with("date", &posted.0));
                continue;
            }
            let reason = Value::Text(removal.reason.trim().to_owned());
            let keys = [("removed", Value::Word(removal.date.to_string())), ("reason", reason)];
            problems.extend(changed.complete(line, &keys).err());
            removed.push(code.clone());
        }
    }
    if !problems.is_empty() {
        return Err(problems);
    }
    *register = changed;
    Ok(removed)
}

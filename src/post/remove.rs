//! What was taken down → the day and the reason in its entry. An entry is never deleted.

use jiff::civil::Date;

use super::add::date_problem;
use super::ahead::Ahead;
use super::problem::{self, Problem};
use super::register::{Line, RegisterFile};
use super::typed::cleaned;
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
    /// When it was hung; where several hang there, only those of that day come down.
    pub posted: Option<Date>,
    /// Why.
    pub reason: String,
}

/// What was written down.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Removed {
    /// The codes, once for every entry.
    pub codes: Vec<String>,
    /// What hangs on, which sheets came down where there were several, and what is not as it was typed.
    pub notes: Vec<Problem>,
}

/// Writes down what was taken down. A text to come that hangs beside another one stays, and so does what was hung only
/// after that day. With a problem nothing is changed.
pub fn remove(site: &Site, register: &mut RegisterFile, removal: &Removal) -> Result<Removed, Vec<Problem>> {
    let office = problem::office(site, &removal.office).map_err(|problem| vec![problem])?;
    let place = problem::place(&site.offices[office], &removal.place).map_err(|problem| vec![problem])?;
    let lines = register.lines().map_err(|problem| vec![problem])?;
    let ahead = Ahead::at(site, office, place);
    let mut problems: Vec<Problem> = date_problem(removal.date, site.as_of).into_iter().collect();
    let mut removed = Removed::default();
    let removal = &Removal { reason: cleaned(&removal.reason, "--reason", &mut removed.notes), ..removal.clone() };
    if removal.reason.is_empty() {
        problems.push(Problem::new("post-no-reason", []));
    }
    let mut changed = register.clone();
    let mut several: Vec<(&str, usize)> = Vec::new();
    for (index, code) in removal.codes.iter().enumerate() {
        let up = match up(site, &lines, &ahead, index, removal) {
            Ok(up) => up,
            Err(problem) => {
                problems.push(problem);
                continue;
            }
        };
        removed.notes.extend(ahead.inside(code).map(|one| one.told("post-inside-left", &removal.place)));
        let down = meant(up, &ahead, code, removal, &mut removed.notes);
        for (_, line) in &down {
            problems.extend(take_down(&mut changed, line, code, removal).err());
            removed.codes.push(code.clone());
        }
        several.extend(down.iter().filter(|_| down.len() > 1).map(|(index, _)| (code.as_str(), *index)));
    }
    if !problems.is_empty() {
        return Err(problems);
    }
    let after = changed.lines().map_err(|problem| vec![problem])?;
    let told = several.iter().filter_map(|(code, index)| Some(came_down(&changed, after.get(*index)?, code)));
    removed.notes.extend(told);
    if !several.is_empty() && removal.posted.is_none() {
        removed.notes.push(Problem::new("post-choose-posted", []));
    }
    *register = changed;
    Ok(removed)
}

/// An entry, with its number among all.
type Numbered<'l> = (usize, &'l Line);

/// Which of the entries that hang come down; the others are noted.
fn meant<'l>(
    up: Vec<Numbered<'l>>,
    ahead: &Ahead,
    code: &str,
    removal: &Removal,
    notes: &mut Vec<Problem>,
) -> Vec<Numbered<'l>> {
    let stays = |key, day: &Date| Problem::new(key, [("code", code), ("place", &removal.place)]).with("date", day);
    let (later, due): (Vec<Numbered<'_>>, Vec<Numbered<'_>>) =
        up.into_iter().partition(|(_, line)| posted(line).is_some_and(|posted| posted > removal.date));
    // Where nothing else hangs, it is meant itself, which is refused.
    if due.is_empty() {
        return later;
    }
    let (coming, other): (Vec<_>, Vec<_>) = due.into_iter().partition(|(_, line)| ahead.comes_on(line).is_some());
    // Here, too, it may be meant itself.
    let (down, left) = if other.is_empty() { (coming, other) } else { (other, coming) };
    let left = left.iter().filter_map(|(_, line)| ahead.comes_on(line));
    notes.extend(left.map(|day| stays("post-left-ahead", &day)));
    let later = later.iter().filter_map(|(_, line)| posted(line));
    notes.extend(later.map(|day| stays("post-left-later", &day)));
    down
}

fn posted(line: &Line) -> Option<Date> {
    line.posting.posted.value.map(|date| date.0)
}

/// Where an entry stands that came down together with another one of its code.
fn came_down(register: &RegisterFile, line: &Line, code: &str) -> Problem {
    let path = register.shown();
    let day = posted(line).map_or_else(|| "none".to_owned(), |day| day.to_string());
    let problem = Problem::new("post-removed-line", [("code", code), ("path", &path), ("date", &day)]);
    problem.with("line", &line.start.0)
}

/// The entries about one of the codes that hang at the place, at least one. A code that was typed twice has none left.
/// One that hangs by the file of its procedure comes down there.
fn up<'l>(
    site: &Site,
    lines: &'l [Line],
    ahead: &Ahead,
    index: usize,
    removal: &Removal,
) -> Result<Vec<Numbered<'l>>, Problem> {
    let (code, place) = (removal.codes[index].as_str(), removal.place.as_str());
    if removal.codes[..index].iter().any(|earlier| earlier == code) {
        return Err(Problem::new("post-code-twice", [("code", code)]));
    }
    let numbered = lines.iter().enumerate();
    let about: Vec<_> = numbered.filter(|(_, line)| line.posting.code.text() == Some(code)).collect();
    let is_known = !about.is_empty();
    let values = [("code", code), ("place", place)];
    let here = about.into_iter().filter(|(_, line)| line.posting.place.text() == Some(place));
    let up: Vec<_> = here.filter(|(_, line)| line.posting.removed.value.is_none()).collect();
    if let (true, Some(inside)) = (up.is_empty(), ahead.inside(code).next()) {
        return Err(inside.told("post-inside-only", place));
    }
    if !is_known {
        problem::procedure(site, code)?;
        return Err(Problem::new("post-not-posted", values));
    }
    if up.is_empty() {
        return Err(Problem::new("post-not-up", values));
    }
    let Some(day) = removal.posted else { return Ok(up) };
    let (of_day, other): (Vec<_>, Vec<_>) = up.into_iter().partition(|(_, line)| posted(line) == Some(day));
    if of_day.is_empty() {
        let days: Vec<String> = other.iter().filter_map(|(_, line)| Some(posted(line)?.to_string())).collect();
        let problem = Problem::new("post-not-up-since", values).with("date", &day);
        return Err(problem.with("choices", &if days.is_empty() { "none".to_owned() } else { days.join(", ") }));
    }
    Ok(of_day)
}

fn take_down(register: &mut RegisterFile, line: &Line, code: &str, removal: &Removal) -> Result<(), Problem> {
    if let Some(posted) = posted(line).filter(|posted| *posted > removal.date) {
        let problem = Problem::new("post-before-posted", [("code", code), ("place", &removal.place)]);
        return Err(problem.with("date", &posted));
    }
    let reason = Value::Text(removal.reason.clone());
    register.complete(line, &[("removed", Value::Word(removal.date.to_string())), ("reason", reason)])
}

//! How many duties stand how: by office, or by the places of one.

use super::plan::{Task, TaskKind, is_unread, plan};
use super::problem::{self, Problem};
use crate::model::{Office, Site, Tally};

/// A row of numbers.
#[derive(Clone, Debug)]
pub struct Count<'s> {
    /// The office.
    pub office: &'s Office,
    /// Position of the place, when an office was asked for.
    pub place: Option<usize>,
    /// How many duties stand how.
    pub tally: Tally,
    /// What hangs although it is no longer in force.
    pub left_up: usize,
    /// Whether the register is there but cannot be read: what hangs is not known.
    pub is_unread: bool,
}

/// The numbers of all offices that owe something, or of the places of one.
pub fn status<'s>(site: &'s Site, office: Option<&str>) -> Result<Vec<Count<'s>>, Problem> {
    let only = office.map(|id| problem::office(site, id)).transpose()?;
    let duties = site.duties();
    let tasks = plan(site, office, None)?;
    let left_up = |office: &Office, place: Option<usize>| {
        let meant = |task: &&Task<'_>| {
            task.kind == TaskKind::TakeDown && task.office.id == office.id && place.is_none_or(|at| at == task.place)
        };
        tasks.iter().filter(meant).count()
    };
    if let Some(reference) = only {
        let office = &site.offices[reference];
        let mut tallies = vec![Tally::default(); office.posting_places.len()];
        duties.each(reference, |duty| tallies[duty.place].count(duty.status));
        let is_unread = is_unread(site, office);
        let count = |(place, tally)| {
            let left_up = left_up(office, Some(place));
            Count { office, place: Some(place), tally, left_up, is_unread }
        };
        return Ok(tallies.into_iter().enumerate().map(count).collect());
    }
    let counts = duties.offices().iter().map(|reference| {
        let office = &site.offices[*reference];
        let (tally, left_up) = (duties.tally(*reference), left_up(office, None));
        Count { office, place: None, tally, left_up, is_unread: is_unread(site, office) }
    });
    Ok(counts.filter(|count| count.tally != Tally::default() || count.left_up > 0).collect())
}

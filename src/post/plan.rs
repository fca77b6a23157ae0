//! What is still to do at the posting places: what has to go up, and what has to come down.

use jiff::civil::Date;

use super::problem::{self, Problem};
use crate::load::raw::ContentLevel;
use crate::model::{Decision, Duties, Office, Procedure, Ref, Site, Status};

/// What is to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum TaskKind {
    /// Nothing hangs there, and the time is over.
    Missing,
    /// Another text hangs there, and the time is over.
    Stale,
    /// Too little of it hangs there.
    TooLittle,
    /// It is no longer in force, and hangs still.
    TakeDown,
    /// To be posted, but nobody can say by when.
    Undated,
    /// There is time left.
    Coming,
    /// The time is over, but the text is not in force yet.
    Ahead,
}

impl TaskKind {
    /// The word of machine formats, and of the sentence.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::Stale => "stale",
            Self::TooLittle => "too_little",
            Self::TakeDown => "take_down",
            Self::Undated => "undated",
            Self::Coming => "coming",
            Self::Ahead => "ahead",
        }
    }
}

/// One thing to do.
#[derive(Clone, Debug)]
pub struct Task<'s> {
    /// Who.
    pub office: &'s Office,
    /// What.
    pub procedure: &'s Procedure,
    /// Position of the posting place.
    pub place: usize,
    /// What is to do.
    pub kind: TaskKind,
    /// How much of it has to hang.
    pub content: ContentLevel,
    /// The last day; for what has to come down, the day from which it is no longer in force.
    pub due: Option<Date>,
    /// The decision it follows from.
    pub decision: Option<&'s Decision>,
    /// Id and ground of the rule it is owed by.
    pub rule: Option<(&'s str, Option<&'s str>)>,
}

/// What is still to do at an office, or at all: by office, day, kind, code and place. With a day, only what is due by
/// then. Where a register cannot be read nobody knows.
pub fn plan<'s>(site: &'s Site, office: Option<&str>, by: Option<Date>) -> Result<Vec<Task<'s>>, Problem> {
    let only = office.map(|id| problem::office(site, id)).transpose()?;
    let duties = site.duties();
    let mut tasks = Vec::new();
    let is_meant = |office: &Ref<Office>| only.is_none_or(|only| only == *office);
    let is_known = |office: &Ref<Office>| !is_unread(site, &site.offices[*office]);
    for office in duties.offices().iter().copied().filter(|office| is_meant(office) && is_known(office)) {
        to_post(&duties, site, office, &mut tasks);
        to_take_down(&duties, site, office, &mut tasks);
    }
    tasks.retain(|task| by.is_none_or(|by| task.due.is_some_and(|due| due <= by)));
    let far = Date::MAX;
    tasks.sort_by(|a, b| {
        let key = |task: &Task<'s>| (task.due.unwrap_or(far), task.kind, task.place);
        (&a.office.id, key(a), &a.procedure.code).cmp(&(&b.office.id, key(b), &b.procedure.code))
    });
    Ok(tasks)
}

/// Whether the register of an office is there but cannot be read.
pub(super) fn is_unread(site: &Site, office: &Office) -> bool {
    site.is_unread("postings", Some(&office.id))
}

fn to_post<'s>(duties: &Duties<'s>, site: &'s Site, office: Ref<Office>, tasks: &mut Vec<Task<'s>>) {
    duties.each(office, |duty| {
        let kind = match duty.status {
            Status::Missing => TaskKind::Missing,
            Status::Stale => TaskKind::Stale,
            Status::TooLittle => TaskKind::TooLittle,
            Status::Undated => TaskKind::Undated,
            Status::NotYetDue if duty.due.is_some_and(|due| due < site.as_of) => TaskKind::Ahead,
            Status::NotYetDue => TaskKind::Coming,
            Status::Met | Status::Waived => return,
        };
        tasks.push(Task {
            office: &site.offices[office],
            procedure: &site.procedures[duty.procedure],
            place: duty.place,
            kind,
            content: duty.content,
            due: duty.due,
            decision: duty.decision.map(|decision| &site.decisions[decision]),
            rule: Some((&duty.rule.id, duty.rule.ground.as_deref())),
        });
    });
}

fn to_take_down<'s>(duties: &Duties<'s>, site: &'s Site, office: Ref<Office>, tasks: &mut Vec<Task<'s>>) {
    for entry in site.register(office).map_or(&[][..], |register| &register.entries) {
        let Some((procedure, from)) = entry.procedure().zip(duties.left_over(office, entry)) else { continue };
        let decision = duties.standing(office, procedure).and_then(|(standing, _)| standing.decision);
        tasks.push(Task {
            office: &site.offices[office],
            procedure: &site.procedures[procedure],
            place: entry.place,
            kind: TaskKind::TakeDown,
            content: entry.content,
            due: Some(from),
            decision: decision.map(|decision| &site.decisions[decision]),
            rule: None,
        });
    }
}

//! An entry of a register that speaks of something unknown.

use super::register::{Entry, Subject};
use crate::model::procedure::Procedure;
use crate::model::table::Ref;

/// An entry whose subject or place is not known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lost {
    /// What was posted, if that is known.
    pub subject: Option<Subject>,
    /// Where, if that is known.
    pub place: Option<usize>,
    /// The procedure that an unknown code comes nearest to.
    pub near: Option<Ref<Procedure>>,
    /// Whether it is about something else than a procedure; `None` when nobody knows.
    pub is_notice: Option<bool>,
}

impl Lost {
    /// One that is about another office, as it says: here it may be what is missing, or nothing.
    pub(super) fn of(entry: Entry) -> Self {
        let is_notice = matches!(entry.subject, Subject::Notice(_));
        Self {
            near: entry.procedure(),
            place: Some(entry.place),
            is_notice: Some(is_notice),
            subject: Some(entry.subject),
        }
    }

    /// One that means a procedure at a place, as far as can be told.
    pub(super) const fn meant(procedure: Option<Ref<Procedure>>, place: usize) -> Self {
        Self { subject: None, place: Some(place), near: procedure, is_notice: Some(false) }
    }
}

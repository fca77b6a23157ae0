//! An entry of a register that speaks of something unknown.

use super::register::Subject;
use crate::model::code::Code;

/// An entry whose subject or place is not known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lost {
    /// What was posted, if that is known.
    pub subject: Option<Subject>,
    /// Where, if that is known.
    pub place: Option<usize>,
    /// The code that it names, and nobody knows.
    pub code: Option<String>,
    /// Whether a procedure has nearly that code.
    pub is_near: bool,
    /// Whether it is about something else than a procedure; `None` when nobody knows.
    pub is_notice: Option<bool>,
}

impl Lost {
    /// One of which nothing can be read.
    pub(super) const UNREAD: Self = Self { subject: None, place: None, code: None, is_near: false, is_notice: None };

    /// One that would be about something somewhere, if what else it says were not wrong.
    pub(super) fn meant(subject: Subject, place: usize) -> Self {
        let is_notice = Some(matches!(subject, Subject::Notice(_)));
        Self { subject: Some(subject), place: Some(place), is_notice, ..Self::UNREAD }
    }

    /// Whether it may be about any procedure. A code in due form is that of a procedure of its own, such as one that was
    /// abolished, and one near to that of a procedure means none that has quite another one.
    #[must_use]
    pub fn may_be_any(&self) -> bool {
        let is_code = |code: &String| Code::new(code).is_some();
        let is_named = self.is_near || self.code.as_ref().is_some_and(is_code);
        self.subject.is_none() && self.is_notice != Some(true) && !is_named
    }
}

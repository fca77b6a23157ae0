//! An entry of a register that speaks of something unknown.

use super::register::Subject;
use crate::diagnostics::{Diagnostic, Findings, Place};
use crate::load::raw::{PostedMatter, Posting};
use crate::model::code::Code;
use crate::model::gaps::unsaid;
use crate::model::procedure::Procedure;
use crate::model::table::Ref;
use crate::model::{References, need};

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

/// A row inside a procedure of which nobody knows the office: it names none, or one without such a place, which was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stray {
    /// The procedure.
    pub procedure: Ref<Procedure>,
    /// The id of the place.
    pub place: String,
}

impl Lost {
    /// One of which nothing can be read.
    pub(super) const UNREAD: Self = Self { subject: None, place: None, code: None, is_near: false, is_notice: None };

    /// One that would be about something somewhere, if what else it says were not wrong.
    pub(super) fn meant(subject: Subject, place: usize) -> Self {
        let is_notice = Some(matches!(subject, Subject::Notice(_)));
        Self { subject: Some(subject), place: Some(place), is_notice, ..Self::UNREAD }
    }

    /// One of which the subject or the place is not known.
    pub(super) fn of(raw: &Posting, subject: Option<Subject>, place: Option<usize>, ids: &References) -> Self {
        let code = raw.code.text().filter(|_| subject.is_none()).map(str::to_owned);
        let is_near = code.as_ref().is_some_and(|code| ids.procedures.nearest(code).is_some());
        // Without a code it may be a notice, and with the code of a procedure a notice may be none.
        let is_torn = unsaid(&raw.code) || raw.what.value.is_some_and(|what| what != PostedMatter::Procedure);
        let is_strange = subject.is_none() && need::is_strange(&raw.what);
        let is_notice = Some(is_strange).filter(|_| is_strange || !is_torn);
        Self { subject, place, code, is_near, is_notice }
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

/// What is posted that is no procedure; nobody knows that of a row with the code of one.
pub(super) fn notice(raw: &Posting, what: PostedMatter, at: Place, findings: &mut Findings) -> Option<Subject> {
    let code = raw.code.text().map(|_| raw.code.place.unwrap_or(at));
    findings.extend(code.map(|place| Diagnostic::warning("code-of-notice", place)));
    code.is_none().then_some(Subject::Notice(what))
}

/// Whether a row was taken down on a day that nobody knows: one that cannot be read, that is before it was hung, or that nobody
/// wrote beside the reason.
pub(super) fn removal(raw: &Posting, at: Place, findings: &mut Findings) -> bool {
    let is_untold = raw.reason.text().is_some() && unsaid(&raw.removed);
    if is_untold {
        need::expected(&raw.removed, "removed", at, findings);
    }
    let is_reversed = raw.posted.value.zip(raw.removed.value).is_some_and(|(posted, removed)| removed.0 < posted.0);
    is_untold || is_reversed || need::is_strange(&raw.removed)
}

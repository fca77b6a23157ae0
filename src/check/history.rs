//! The versions of a procedure in time, the present one last.

use jiff::civil::Date;

use crate::diagnostics::Place;
use crate::model::Procedure;

/// The days of one version.
pub(super) struct Span {
    /// First day, if anybody knows it.
    pub(super) from: Option<Date>,
    /// Last day, if anybody knows it.
    pub(super) until: Option<Date>,
    /// Where the version is written.
    pub(super) place: Place,
}

/// All versions in the order of their first days.
pub(super) fn spans(procedure: &Procedure) -> Vec<Span> {
    let earlier = procedure.history.iter().map(|version| Span {
        from: version.effective,
        until: version.until,
        place: version.place,
    });
    let present = Span { from: procedure.effective, until: procedure.until, place: procedure.place };
    let mut spans: Vec<Span> = earlier.chain([present]).collect();
    spans.sort_by_key(|span| span.from);
    spans
}

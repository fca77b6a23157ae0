//! The versions of a procedure in time, and the decisions they rest on.

use jiff::civil::Date;

use super::Scene;
use crate::diagnostics::Place;
use crate::model::{Decision, Item, PastVersion, Procedure, Ref, Site};

/// The days of one version.
#[derive(Clone, Copy)]
pub(super) struct Span {
    /// First day, if anybody knows it.
    pub(super) from: Option<Date>,
    /// The one that its decision says instead, which is found as that.
    decided: Option<Date>,
    /// Last day, if anybody knows it.
    pub(super) until: Option<Date>,
    /// Where the version is written.
    pub(super) place: Place,
}

/// The last day of one version and the first of the next, where a test finds something wrong with them, whichever of two
/// first days counts.
pub(super) struct Seam {
    /// The last day of the earlier version.
    pub(super) until: Date,
    /// The first day of the later version.
    pub(super) from: Date,
    /// Where the earlier version is written.
    pub(super) place: Place,
}

/// All such pairs, in the order of their first days. The last of the history may be the present version once more, with
/// another first day: then the earlier ones are held against each other, too.
pub(super) fn seams(procedure: &Procedure, scene: &Scene<'_>, is_wrong: fn(Date, Date) -> bool) -> Vec<Seam> {
    if procedure.history.is_empty() || procedure.history.iter().any(|version| version.has_unclear_days) {
        return Vec::new();
    }
    // One that stands there twice is found as that.
    let says = |version: &PastVersion| (version.number, version.effective, version.until, version.decision);
    let mut seen = Vec::new();
    let once = procedure.history.iter().filter(|version| {
        let is_new = !seen.contains(&says(version));
        seen.push(says(version));
        is_new
    });
    let earlier: Vec<Span> = once.map(|version| past(version, procedure, scene.site)).collect();
    let present = Span {
        from: procedure.effective,
        decided: decided_instead(procedure.announced_by, procedure.effective, procedure, scene.site)
            .map(|(day, _)| day),
        until: procedure.until,
        place: procedure.place,
    };
    let all: Vec<Span> = earlier.iter().copied().chain([present]).collect();
    let mut seams = of(all, is_wrong);
    if procedure.until.is_none() {
        let known: Vec<Place> = seams.iter().map(|seam| seam.place).collect();
        seams.extend(of(earlier, is_wrong).into_iter().filter(|seam| !known.contains(&seam.place)));
    }
    seams
}

fn of(mut spans: Vec<Span>, is_wrong: fn(Date, Date) -> bool) -> Vec<Seam> {
    spans.sort_by_key(|span| span.from);
    let wrong = |pair: &[Span]| {
        let (earlier, later) = (pair[0], pair[1]);
        let (until, from) = (earlier.until?, later.from?);
        let both = is_wrong(until, from) && later.decided.is_none_or(|day| is_wrong(until, day));
        both.then_some(Seam { until, from, place: earlier.place })
    };
    spans.windows(2).filter_map(wrong).collect()
}

fn past(version: &PastVersion, procedure: &Procedure, site: &Site) -> Span {
    let decided = decided_instead(version.decision, version.effective, procedure, site).map(|(day, _)| day);
    Span { from: version.effective, decided, until: version.until, place: version.place }
}

/// The day from which a decision lets a procedure take effect, and where it says so, where that is not the day that a
/// version says.
pub(super) fn decided_instead(
    cited: Option<Ref<Decision>>,
    own: Option<Date>,
    procedure: &Procedure,
    site: &Site,
) -> Option<(Date, Place)> {
    let decision = &site.decisions[cited?];
    // What is in force before its decision was signed says a wrong day: that was found. Signed on a day to come, it says a
    // wrong day of signing.
    let is_signed = decision.signed.is_some_and(|signed| signed <= site.as_of);
    if is_signed && decision.is_backdated(decision.effective) {
        return None;
    }
    let is_told = |item: &&Item| is_signed && decision.is_backdated(item.effective);
    let items = decision.items.iter().filter(|item| item.code == procedure.code && !is_told(item));
    let days: Vec<_> = items.filter_map(|item| item.effective.map(|day| (day, item.place))).collect();
    let own = own?;
    days.first().copied().filter(|_| days.iter().all(|(day, _)| *day != own))
}

/// The days from which a definition lets its texts apply while their decisions do not say so, which is found, and those
/// decisions.
pub(super) fn disputed(procedure: &Procedure, site: &Site) -> Vec<(Date, Ref<Decision>)> {
    let past = decided(procedure).map(|(version, cited)| (version.effective, Some(cited)));
    let all = past.chain([(procedure.effective, procedure.announced_by)]);
    let is_said = |own: Date, item: &Item| item.code == procedure.code && item.effective == Some(own);
    let disputed =
        |(own, cited): &(Date, Ref<Decision>)| !site.decisions[*cited].items.iter().any(|item| is_said(*own, item));
    all.filter_map(|(own, cited)| own.zip(cited)).filter(disputed).collect()
}

/// Earlier versions with their decisions, but for the one that is the present version once more.
pub(super) fn decided(procedure: &Procedure) -> impl Iterator<Item = (&PastVersion, Ref<Decision>)> {
    let is_present =
        |version: &PastVersion| version.decision == procedure.announced_by && version.effective == procedure.effective;
    let past = procedure.history.iter().filter(move |version| !is_present(version));
    past.filter_map(|version| Some((version, version.decision?)))
}

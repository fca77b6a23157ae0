//! A zero of something of which nobody knows how many there are.

use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::{Place, Severity};
use crate::model::figures::{Figures, Part, Share};

pub(super) static RULE: Rule = Rule {
    name: "zero-for-unknown",
    severity: Severity::Warning,
    group: Group::Figures,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/zero-for-unknown.yaml"),
    check: Check::Site(check),
};

/// A number, and that of which it is a part: keys and values.
type Pair = (&'static str, Option<u64>, Option<u64>);

fn check(scene: &Scene<'_>, found: &mut Found) {
    for figures in &scene.site.figures {
        for (index, (place, block)) in blocks(figures).into_iter().enumerate() {
            // What cannot be a number of dossiers was found as such; nothing follows from its absence.
            let is_lost = |at: usize| figures.doubts().is_lost(|all| blocks(all)[index].1[at].2);
            let is_zero =
                |(at, (_, number, whole)): &(usize, &Pair)| *number == Some(0) && whole.is_none() && !is_lost(*at);
            if let Some((_, (keys, ..))) = block.iter().enumerate().find(is_zero) {
                found.push(at(place, keys));
            }
        }
    }
}

/// One finding a block is enough.
fn blocks(figures: &Figures) -> Vec<(Place, Vec<Pair>)> {
    let own = of_figures(figures).into_iter().map(|block| (figures.place, block));
    let of_parts = figures.parts.iter().flat_map(|part| of_part(part).map(|block| (part.place, block)));
    own.chain(of_parts).collect()
}

fn of_figures(figures: &Figures) -> [Vec<Pair>; 5] {
    let (received, settled, pending) = (&figures.received, figures.settled_total(), figures.pending_total());
    let (feedback, last_year) = (&figures.feedback, &figures.last_year);
    let base = figures.whole_of(Share::Online);
    [
        vec![
            ("received.online", received.online, base),
            ("received.post", received.post, base),
            ("received.counter", received.counter, base),
            ("received.carried_over", received.carried_over, base),
        ],
        vec![
            ("settled.late", figures.settled.late, settled),
            ("settled.on_time", figures.settled.on_time, settled.or(figures.settled.early)),
            ("settled.early", figures.settled.early, settled.or(figures.settled.on_time)),
        ],
        vec![
            ("pending.overdue", figures.pending.overdue, pending.or(figures.pending.within)),
            ("pending.within", figures.pending.within, pending.or(figures.pending.overdue)),
        ],
        vec![
            ("feedback.answered", feedback.answered, feedback.received),
            ("feedback.on_time", feedback.on_time, feedback.received.or(feedback.answered)),
        ],
        vec![
            ("last_year.late", last_year.late, last_year.settled),
            ("last_year.online", last_year.online, last_year.received),
        ],
    ]
}

fn of_part(part: &Part) -> [Vec<Pair>; 2] {
    let settled = part.settled;
    [
        vec![("online", part.online, part.received)],
        vec![("late", part.late, settled.or(part.on_time)), ("on_time", part.on_time, settled.or(part.late))],
    ]
}

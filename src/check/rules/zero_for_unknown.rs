//! A zero of something of which nobody knows how many there are.

use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::{Diagnostic, Place, Severity};
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
        let mut seen = found_in(&of_figures(figures), figures.place);
        for part in &figures.parts {
            seen.extend(found_in(&of_part(part), part.place));
        }
        // What cannot be a number of dossiers was found as such; nothing follows from its absence.
        for finding in seen.into_iter().filter(|_| figures.impossible.is_empty()) {
            found.push(finding);
        }
    }
}

fn found_in(blocks: &[Vec<Pair>], place: Place) -> Vec<Diagnostic> {
    let zero = |(_, number, whole): &&Pair| *number == Some(0) && whole.is_none();
    blocks.iter().filter_map(|block| block.iter().find(zero)).map(|(keys, ..)| at(place, keys)).collect()
}

/// One finding a block is enough.
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

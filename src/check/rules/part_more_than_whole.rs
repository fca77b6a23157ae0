//! More of a kind than there are in all.

use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::Severity;
use crate::model::Plan;
use crate::model::figures::{Figures, Share};

pub(super) static RULE: Rule = Rule {
    name: "part-more-than-whole",
    severity: Severity::Error,
    group: Group::Figures,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/part-more-than-whole.yaml"),
    check: Check::Site(check),
};

/// Keys, how many of the kind, and how many in all.
type Pair = (String, Option<u64>, Option<u64>);

fn check(scene: &Scene<'_>, found: &mut Found) {
    let figures = scene.site.figures.iter().map(|figures| (figures.place, of_figures(figures)));
    let plans = scene.site.plans.iter().map(|plan| (plan.place, of_plan(plan)));
    for (place, pairs) in figures.chain(plans) {
        for (keys, part, whole) in pairs {
            if let (Some(part), Some(whole)) = (part, whole)
                && part > whole
            {
                let finding = at(place, &keys).with("counted", part.to_string());
                found.push(finding.with("total", whole.to_string()));
            }
        }
    }
}

/// Where all terms of a sum are known, the sum is looked at, not its terms.
fn of_figures(figures: &Figures) -> Vec<Pair> {
    let (received, settled, pending) = (&figures.received, &figures.settled, &figures.pending);
    let (feedback, last_year) = (&figures.feedback, &figures.last_year);
    let base = figures.whole_of(Share::Online);
    let channels = [received.online, received.post, received.counter];
    let all_channels = channels.iter().all(Option::is_some);
    let unless = |known: bool, whole: Option<u64>| whole.filter(|_| !known);
    let in_time = figures.settled_in_time();
    let settled_sum = in_time.is_some() && settled.late.is_some();
    let pending_sum = pending.within.is_some() && pending.overdue.is_some();
    let mut pairs = vec![
        ("received.online", received.online, unless(all_channels, base)),
        ("received.post", received.post, unless(all_channels, base)),
        ("received.counter", received.counter, unless(all_channels, base)),
        ("received.new", received.new, unless(received.carried_over.is_some(), received.total)),
        ("received.carried_over", received.carried_over, unless(received.new.is_some(), received.total)),
        ("settled.late", settled.late, unless(settled_sum, settled.total)),
        ("settled.on_time", in_time, unless(settled_sum, settled.total)),
        ("settled.total", settled.total, unless(figures.pending_known(), figures.received_total())),
        ("pending.within", pending.within, unless(pending_sum, pending.total)),
        ("pending.overdue", pending.overdue, unless(pending_sum, pending.total)),
        ("pending.total", pending.total, unless(figures.settled_known(), figures.received_total())),
        ("feedback.answered", feedback.answered, feedback.received),
        ("feedback.on_time", feedback.on_time, feedback.answered.or(feedback.received)),
        ("last_year.late", last_year.late, last_year.settled),
        ("last_year.online", last_year.online, last_year.received),
    ];
    let mut pairs: Vec<Pair> = pairs.drain(..).map(|(keys, part, whole)| (keys.to_owned(), part, whole)).collect();
    for (index, part) in figures.parts.iter().enumerate() {
        let sum = part.on_time.is_some() && part.late.is_some();
        pairs.push((format!("parts[{index}].online"), part.online, part.received));
        pairs.push((format!("parts[{index}].late"), part.late, unless(sum, part.settled)));
        pairs.push((format!("parts[{index}].on_time"), part.on_time, unless(sum, part.settled)));
    }
    pairs
}

/// Where tasks are listed, they are counted.
fn of_plan(plan: &Plan) -> Vec<Pair> {
    let claimed = &plan.claimed;
    vec![("claimed.done".to_owned(), claimed.done, claimed.tasks.filter(|_| plan.tasks.is_empty()))]
}

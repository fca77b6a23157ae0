//! The hour up to which a dossier counts as of the day lies outside the hours of all who take it.

use jiff::civil::Time;

use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::Severity;
use crate::load::raw::Via;
use crate::model::{Office, Part, Procedure, Site};

pub(super) static RULE: Rule = Rule {
    name: "cut-off-outside-hours",
    severity: Severity::Warning,
    group: Group::Consistency,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/cut-off-outside-hours.yaml"),
    check: Check::Procedure(check),
};

fn check(procedure: &Procedure, scene: &Scene<'_>, found: &mut Found) {
    let cut_off =
        procedure.channels.iter().filter_map(|channel| Some((channel, channel.time_limit.as_ref()?.cut_off?)));
    let mut cut_off = cut_off.peekable();
    if cut_off.peek().is_none() {
        return;
    }
    let Some(((open, first), (close, last))) = open(procedure, scene.site) else { return };
    for (channel, hour) in cut_off {
        // Online a dossier may be handed in when nobody is there.
        let (side, bound, office) = match hour {
            hour if hour <= open => ("before", open, first),
            hour if hour > close && channel.via == Via::Counter => ("after", close, last),
            _ => continue,
        };
        let finding = at(channel.place, "time_limit.cut_off").with("time", clock(hour)).with("side", side);
        found.push(finding.with("hour", clock(bound)).with("office", &*office.name).related(office.place));
    }
}

/// An hour at which an office opens or closes.
type Bound<'s> = (Time, &'s Office);

/// When the first of the offices that take a procedure opens, and the last closes, as far as they tell their hours: that one
/// tells none is found. `None` where those of one cannot be read, or where it is not known who else takes it.
fn open<'s>(procedure: &Procedure, site: &'s Site) -> Option<(Bound<'s>, Bound<'s>)> {
    let offices: Vec<&Office> = site.takers(procedure).into_iter().map(|office| &site.offices[office]).collect();
    let may_be_more = procedure.offices.is_empty() && site.is_unread("offices", None);
    if may_be_more || procedure.gaps.has(Part::LostTaker) || offices.iter().any(|office| office.has_unread_hours()) {
        return None;
    }
    let spans = || offices.iter().flat_map(|office| office.hours.iter().map(|span| (span, *office)));
    let opens = spans().map(|(span, office)| (span.open, office)).min_by_key(|(open, _)| *open)?;
    let closes = spans().map(|(span, office)| (span.close, office)).max_by_key(|(close, _)| *close)?;
    Some((opens, closes))
}

/// `07:30`
fn clock(time: Time) -> String {
    format!("{:02}:{:02}", time.hour(), time.minute())
}

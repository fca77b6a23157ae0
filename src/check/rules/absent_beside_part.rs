//! A part that is said to be absent, and is written.

use super::super::{Check, Found, Group, Rule, Scene, at};
use super::{form_not_attached, missing_fee};
use crate::diagnostics::Severity;
use crate::model::{Case, Channel, Document, Part, Procedure};

pub(super) static RULE: Rule = Rule {
    name: "absent-beside-part",
    severity: Severity::Warning,
    group: Group::Consistency,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/absent-beside-part.yaml"),
    check: Check::Procedure(check),
};

fn check(procedure: &Procedure, _: &Scene<'_>, found: &mut Found) {
    for key in procedure.absent.keys().filter(|key| is_written(procedure, key)) {
        found.push(at(procedure.place, &format!("absent.{key}")).with("part", key.as_str()));
    }
}

/// Whether all of a part is written: where some of it is not, it may be that which is explained.
fn is_written(procedure: &Procedure, key: &str) -> bool {
    let lacks = |part| procedure.gaps.has(part);
    let (cases, channels) = (&procedure.cases, &procedure.channels);
    match key {
        "steps" => !procedure.steps.is_empty(),
        "channels" => !channels.is_empty(),
        "documents" => !cases.is_empty() && cases.iter().all(is_whole) && !form_not_attached::lacks_form(procedure),
        "time_limit" => !channels.is_empty() && channels.iter().all(has_time_limit),
        "fees" => !channels.is_empty() && !channels.iter().any(missing_fee::says_nothing),
        "audience" => !procedure.audience.is_empty(),
        "agencies" => !lacks(Part::Implementing) && !lacks(Part::Competent),
        "results" => !procedure.results.is_empty(),
        "legal_basis" => !procedure.legal_basis.is_empty(),
        "conditions" => procedure.conditions.is_some(),
        "offices" => !procedure.offices.is_empty(),
        "visits" => procedure.visits.is_some(),
        _ => false,
    }
}

fn is_whole(case: &Case) -> bool {
    let is_uncounted = |paper: &Document| paper.gaps.has(Part::Originals) || paper.gaps.has(Part::Copies);
    let is_counted = !case.gaps.has(Part::Sets) && !case.documents.iter().any(is_uncounted);
    case.no_documents || (!case.documents.is_empty() && is_counted)
}

fn has_time_limit(channel: &Channel) -> bool {
    channel.time_limit.is_some() && !channel.gaps.has(Part::TimeLimit) && !channel.gaps.has(Part::Amount)
}

//! The steps of a procedure.

use crate::diagnostics::{Findings, Place};
use crate::load::raw::{self, Actor};
use crate::model::calendar::TimeLimit;
use crate::model::need;

/// A step.
#[derive(Clone, Debug)]
pub struct Step {
    /// Where it stands.
    pub place: Place,
    /// Who takes it, where the text tells.
    pub actor: Option<Actor>,
    /// A few words for the heading.
    pub title: Option<String>,
    /// What is done, in Markdown.
    pub text: String,
    /// Where.
    pub place_name: Option<String>,
    /// How long it takes; few steps say so.
    pub time_limit: Option<Box<TimeLimit>>,
}

pub(super) fn steps(list: raw::ListOf<raw::Step>, whole: Place, findings: &mut Findings) -> Vec<Step> {
    need::each(list, whole, |raw, place| {
        Some(Step {
            place,
            text: need::required(raw.text, "text", place, findings)?,
            actor: raw.actor.value,
            title: raw.title.into_text(),
            place_name: raw.place.into_text(),
            time_limit: raw.time_limit.value.map(|limit| Box::new(TimeLimit::from_raw(*limit, place, findings))),
        })
    })
}

//! The page of a procedure.

use std::collections::BTreeMap;

use serde::Serialize;

use super::Item;
use super::dossier::{CaseView, QuestionView};
use super::rows::{ChangeView, LawView, OfficeRow, ProcedureRow, StatusView};
use super::time_and_money::{ChannelView, Facts};
use super::values::{DateView, FormView, Link, SourceView, Text};

/// `procedure.html`
#[derive(Clone, Debug, Serialize)]
pub struct ProcedureView {
    /// Code.
    pub code: String,
    /// Name for the heading.
    pub heading: Text,
    /// Legal name, when the heading is another.
    pub legal_name: Option<String>,
    /// What it is for, in a sentence.
    pub summary: Option<Text>,
    /// Where it stands in time.
    pub status: StatusView,
    /// Its field.
    pub field: Option<Link>,
    /// Names of the levels with authority.
    pub levels: Vec<String>,
    /// `own`, `shared`, `reception-only`.
    pub scope: Option<&'static str>,
    /// Words of the named lists it is on.
    pub badges: Vec<Link>,
    /// Who may carry it out.
    pub audience: Vec<String>,
    /// The box at the top.
    pub facts: Facts,
    /// How far online: `full`, `partial`, `information`, `none`.
    pub online: Option<&'static str>,
    /// Why not from end to end.
    pub online_reason: Option<String>,
    /// Where to hand it in online (checked address).
    pub submit_url: Option<String>,
    /// Its page on the national portal.
    pub national_url: Option<String>,
    /// Cases with their papers; one without a name when there is only one.
    pub cases: Vec<CaseView>,
    /// Whether some case has papers to bring.
    pub has_documents: bool,
    /// Whether some case has papers that need not be brought.
    pub has_held: bool,
    /// Questions that tell cases apart.
    pub questions: Vec<QuestionView>,
    /// What readers must know and is no paper.
    pub notes_html: Vec<String>,
    /// Steps of the citizen, then of the office.
    pub steps: Vec<StepView>,
    /// What the office does, where the text tells it apart.
    pub office_steps: Vec<StepView>,
    /// Ways to hand in; those with the same time limit and the same fees together.
    pub channels: Vec<ChannelView>,
    /// Conditions.
    pub conditions_html: Option<String>,
    /// Results.
    pub results: Vec<ResultView>,
    /// Where to go, or none known.
    pub offices: Vec<Item<OfficeRow>>,
    /// Whether any office of the area takes it.
    pub anywhere: bool,
    /// The policy that says so, or other policies that touch it.
    pub policies: Vec<PolicyView>,
    /// The bodies with a role in it.
    pub agencies: AgenciesView,
    /// Legal basis.
    pub legal_basis: Vec<Item<LawView>>,
    /// The decision that this version rests on.
    pub decision: Option<Link>,
    /// Its number, when it has no page.
    pub decision_number: Option<String>,
    /// First day of this version.
    pub effective: Option<DateView>,
    /// Changes to come.
    pub upcoming: Vec<ChangeView>,
    /// Earlier versions.
    pub history: Vec<PastVersionView>,
    /// What else to do before or after.
    pub related: Vec<Item<ProcedureRow>>,
    /// Who answers for the text.
    pub owner: Option<String>,
    /// Day by which somebody looks at it again.
    pub review_by: Option<DateView>,
    /// Where the facts come from.
    pub sources: Vec<SourceView>,
    /// First letters of the version: what a citizen relies on, hashed.
    pub version: String,
    /// Why a fact is missing, by the name of its part: `fees`, `time_limit`, `documents`, `results`, `steps`,
    /// `conditions`, `legal_basis`, `agencies` …
    pub absent: BTreeMap<String, AbsentView>,
}

/// Why a fact is missing.
#[derive(Clone, Debug, Serialize)]
pub struct AbsentView {
    /// `not-published`, `not-applicable`, `pending`, `unknown`.
    pub reason: &'static str,
    /// A word about it.
    pub note: Option<String>,
}

/// A step.
#[derive(Clone, Debug, Serialize)]
pub struct StepView {
    /// A few words.
    pub title: Option<String>,
    /// What is done.
    pub text_html: String,
    /// Where.
    pub place: Option<String>,
    /// How long it takes.
    pub time: Option<String>,
}

/// A result.
#[derive(Clone, Debug, Serialize)]
pub struct ResultView {
    /// Name.
    pub name: String,
    /// `paper`, `data`, `notice`.
    pub kind: Option<&'static str>,
    /// National code.
    pub number: Option<String>,
    /// Sample.
    pub form: Option<FormView>,
}

/// A policy that touches a procedure.
#[derive(Clone, Debug, Serialize)]
pub struct PolicyView {
    /// Name.
    pub name: String,
    /// What it means.
    pub description: Option<String>,
    /// From when.
    pub from: Option<DateView>,
    /// Until when.
    pub until: Option<DateView>,
    /// What holds for dossiers before.
    pub transition: Option<String>,
    /// The document behind it.
    pub ground: Option<Item<LawView>>,
}

/// The bodies with a role.
#[derive(Clone, Debug, Serialize)]
pub struct AgenciesView {
    /// Carries it out.
    pub implementing: Option<String>,
    /// Decides.
    pub competent: Option<String>,
    /// Take part.
    pub coordinating: Vec<String>,
    /// Act on its behalf.
    pub delegated: Vec<String>,
}

/// An earlier version.
#[derive(Clone, Debug, Serialize)]
pub struct PastVersionView {
    /// Number.
    pub number: Option<String>,
    /// First day.
    pub effective: Option<DateView>,
    /// Last day.
    pub until: Option<DateView>,
    /// The decision it rested on.
    pub decision: Option<Link>,
    /// What changed with it.
    pub changes: Vec<String>,
}

//! `procedures/**/<code>.yaml`: an administrative procedure (thủ tục hành chính).

mod channel;
mod dossier;
mod fee;
mod time_limit;

pub use channel::{Channel, Via};
pub use dossier::{Case, Document, HandIn, Question};
pub use fee::{Exemption, Fee, FeeKind, NoFee};
pub use time_limit::{Committed, Extension, LimitCase, TimeLimit, TimeUnit};

use schemars::JsonSchema;
use serde::Deserialize;

use super::{Date, Entries, Field, LegalBasis, ListOf, Number, Posting, Provenance, Text, Translation};

/// A procedure. Its code is its id.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Procedure {
    /// National code `d.dddddd`, with or without a province suffix.
    pub code: Field<Text>,
    /// Legal name.
    pub name: Field<Text>,
    /// Name shown first, in at most 90 characters.
    pub short_name: Field<Text>,
    /// Words people use for it.
    pub aliases: ListOf<Text>,
    /// Id of its field.
    pub field: Field<Text>,
    /// For the public, or between offices only.
    pub kind: Field<ProcedureKind>,
    /// Ids of the levels that have authority (cấp thực hiện).
    pub level: ListOf<Text>,
    /// Whether one level owns it, several share the code, or it is only received here.
    pub scope: Field<Scope>,
    /// Ids of the levels at which a dossier may be handed in.
    pub received_at: ListOf<Text>,
    /// Whether any office of that level in the province takes it (phi địa giới hành chính).
    pub anywhere: Field<bool>,
    /// Ids of the offices that take it here; every receiving office of the level when absent.
    pub offices: ListOf<Text>,
    /// Ids of audiences.
    pub audience: ListOf<Text>,
    /// How far it can be done online.
    pub online: Field<OnlineLevel>,
    /// Why it cannot be done online from end to end.
    pub online_reason: Field<Text>,
    /// Where to hand it in online.
    pub submit_url: Field<Text>,
    /// Id on the national portal, for links to its page.
    pub national_id: Field<Text>,
    /// Who carries out, decides, coordinates.
    pub agencies: Field<Agencies>,
    /// One plain sentence: what it is for.
    pub summary: Field<Text>,
    /// How often one has to come.
    pub visits: Field<Number>,
    /// Conditions (yêu cầu, điều kiện), in Markdown.
    pub conditions: Field<Text>,
    /// Steps in order.
    pub steps: ListOf<Step>,
    /// Cases (trường hợp); one unnamed case when there is only one.
    pub cases: ListOf<Case>,
    /// Ways to hand in, each with its time limit and fees.
    pub channels: ListOf<Channel>,
    /// What one receives.
    pub results: ListOf<ResultOf>,
    /// Legal basis.
    pub legal_basis: ListOf<LegalBasis>,
    /// Codes of procedures that often come before or after.
    pub related: ListOf<Text>,
    /// What readers must know and is no paper (lưu ý).
    pub notes: ListOf<Text>,
    /// Id of the decision that this version rests on.
    pub announced_by: Field<Text>,
    /// Number of that decision, when it has no file here.
    pub decision_number: Field<Text>,
    /// First day of this version.
    pub effective: Field<Date>,
    /// Last day of this version.
    pub until: Field<Date>,
    /// Day by which somebody must look at it again.
    pub review_by: Field<Date>,
    /// Office that answers for the text.
    pub owner: Field<Text>,
    /// Earlier versions, oldest first.
    pub history: ListOf<PastVersion>,
    /// Where it is posted; the registers of offices may say so too.
    pub posting: ListOf<Posting>,
    /// Why an expected value is not given, by the name of its key.
    pub absent: Field<Entries<Absent>>,
    /// Where single facts come from, by the name of their key.
    pub sources: Field<Entries<Provenance>>,
    /// Where the file as a whole comes from.
    pub source: Field<Provenance>,
    /// Texts in other languages, by language code.
    pub translations: Field<Entries<Translation>>,
}

/// For whom a procedure is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum ProcedureKind {
    /// For citizens and organisations.
    Public,
    /// Between offices (thủ tục hành chính nội bộ): no page for citizens.
    Internal,
}

/// Whether the levels named have the procedure alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Scope {
    /// The level's own.
    Own,
    /// One code for several levels (dùng chung).
    Shared,
    /// Received here, decided elsewhere.
    ReceptionOnly,
}

/// How far a procedure can be done online.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
pub enum OnlineLevel {
    /// From end to end (toàn trình).
    #[serde(rename = "full")]
    Full,
    /// In part (một phần).
    #[serde(rename = "partial")]
    Partial,
    /// Information only (chỉ cung cấp thông tin).
    #[serde(rename = "information")]
    Information,
    /// Not at all (không).
    #[serde(rename = "none")]
    None,
    /// Level 1 of the scale used until 2022 (mức độ 1).
    #[serde(rename = "1")]
    Legacy1,
    /// Level 2 of the scale used until 2022 (mức độ 2).
    #[serde(rename = "2")]
    Legacy2,
    /// Level 3 of the scale used until 2022 (mức độ 3).
    #[serde(rename = "3")]
    Legacy3,
    /// Level 4 of the scale used until 2022 (mức độ 4).
    #[serde(rename = "4")]
    Legacy4,
}

/// The bodies with a role in a procedure, by their names.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Agencies {
    /// Carries it out (cơ quan thực hiện).
    pub implementing: Field<Text>,
    /// Decides (cơ quan có thẩm quyền).
    pub competent: Field<Text>,
    /// Take part (cơ quan phối hợp).
    pub coordinating: ListOf<Text>,
    /// Act on its behalf (cơ quan được uỷ quyền).
    pub delegated: ListOf<Text>,
}

/// Who takes a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Actor {
    /// The citizen or organisation.
    Citizen,
    /// An office.
    Office,
}

/// One step.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Step {
    /// Who takes it.
    pub actor: Field<Actor>,
    /// A few words for the heading.
    pub title: Field<Text>,
    /// What is done, in Markdown.
    pub text: Field<Text>,
    /// Where.
    pub place: Field<Text>,
    /// How long this step takes. Boxed: it is large, and few steps have it.
    pub time_limit: Field<Box<TimeLimit>>,
}

/// What kind of thing a result is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum ResultKind {
    /// A paper.
    Paper,
    /// An entry in a database.
    Data,
    /// A notice.
    Notice,
}

/// What one receives (kết quả).
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct ResultOf {
    /// Name.
    pub name: Field<Text>,
    /// What kind of thing.
    pub kind: Field<ResultKind>,
    /// National code of the result: `KQ.G15.000031`.
    pub number: Field<Text>,
    /// Sample: a file below `forms/`.
    pub form: Field<Text>,
}

/// An earlier version.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct PastVersion {
    /// Number, counting from 1.
    pub version: Field<Number>,
    /// First day.
    pub effective: Field<Date>,
    /// Last day.
    pub until: Field<Date>,
    /// Id of the decision it rested on.
    pub decision: Field<Text>,
    /// What changed with it, in words.
    pub changes: ListOf<Text>,
}

/// Why an expected value is not given.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Absent {
    /// The reason.
    pub reason: Field<AbsenceReason>,
    /// A word about it.
    pub note: Field<Text>,
}

/// Reasons for a missing value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum AbsenceReason {
    /// Exists, but nobody has published it.
    NotPublished,
    /// Does not exist for this procedure.
    NotApplicable,
    /// Being looked into.
    Pending,
    /// Nobody knows.
    Unknown,
}

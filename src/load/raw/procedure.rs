//! `procedures/**/<code>.yaml`: an administrative procedure (thủ tục hành chính).

use schemars::JsonSchema;
use serde::Deserialize;

use super::{Date, Entries, Field, ListOf, Number, Posting, Text, TimeOfDay};

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

/// A case with its own papers.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Case {
    /// Id, unique within the procedure; needed as soon as there are two.
    pub id: Field<Text>,
    /// Name; needed as soon as there are two.
    pub name: Field<Text>,
    /// The question whose answer leads here.
    pub question: Field<Question>,
    /// How many sets of the dossier.
    pub sets: Field<Number>,
    /// Says that nothing has to be handed in.
    pub no_documents: Field<bool>,
    /// Papers.
    pub documents: ListOf<Document>,
    /// What readers must know and is no paper (lưu ý).
    pub notes: ListOf<Text>,
}

/// The question that tells cases apart.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Question {
    /// The question, the same in every case it tells apart.
    pub ask: Field<Text>,
    /// The answer that leads to this case.
    pub answer: Field<Text>,
}

/// Whether a paper is left with the office or only shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum HandIn {
    /// Left with the office (nộp).
    Submit,
    /// Shown and taken home (xuất trình).
    Show,
}

/// A paper of the dossier (giấy tờ).
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Document {
    /// Name.
    pub name: Field<Text>,
    /// How many originals.
    pub originals: Field<Number>,
    /// How many copies.
    pub copies: Field<Number>,
    /// Handed in or only shown.
    pub hand_in: Field<HandIn>,
    /// Form to fill in: a file below `forms/`.
    pub form: Field<Text>,
    /// Only needed if …
    pub only_if: Field<Text>,
    /// Databases of the state that hold it already: it need not be brought.
    pub held_in: ListOf<Text>,
    /// Whether the office scans it.
    pub digitised: Field<bool>,
    /// A word about it.
    pub note: Field<Text>,
}

/// A way to hand in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Via {
    /// At the counter (trực tiếp).
    Counter,
    /// Online (trực tuyến).
    Online,
    /// By the public post (bưu chính công ích).
    Post,
}

/// A way to hand in, with its time limit and fees.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Channel {
    /// Which way.
    pub via: Field<Via>,
    /// When the result is ready.
    pub time_limit: Field<TimeLimit>,
    /// Why the time limit differs from the other channels.
    pub reason: Field<Text>,
    /// Fees.
    pub fees: ListOf<Fee>,
    /// How it works.
    pub note: Field<Text>,
}

/// What a time limit is counted in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum TimeUnit {
    /// Hours (giờ).
    Hour,
    /// Working hours (giờ làm việc).
    WorkingHour,
    /// Days (ngày).
    Day,
    /// Working days (ngày làm việc).
    WorkingDay,
    /// Months (tháng).
    Month,
    /// On the same day (ngay trong ngày); after the cut-off hour on the next working day.
    SameDay,
    /// At once (giải quyết ngay).
    Immediate,
}

impl TimeUnit {
    /// Vietnamese words for units and the words of the contract, the longer before those that begin them.
    pub const SPOKEN: [(&str, &str); 5] = [
        ("ngày làm việc", "working_day"),
        ("giờ làm việc", "working_hour"),
        ("ngày", "day"),
        ("giờ", "hour"),
        ("tháng", "month"),
    ];
}

/// A time limit (thời hạn giải quyết): an amount and a unit, and what changes them (boxed, because few have it).
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct TimeLimit {
    /// How many units; none with `same_day` and `immediate`.
    pub amount: Field<Number>,
    /// The unit; a number without one is never shown as a limit.
    pub unit: Field<TimeUnit>,
    /// The limit as published, when it cannot be said by the other keys.
    pub text: Field<Text>,
    /// Dossiers received after this hour count from the next working day.
    pub cut_off: Field<TimeOfDay>,
    /// What starts the clock, in words.
    pub starts: Field<Text>,
    /// A longer time under a condition.
    pub extension: Field<Box<Extension>>,
    /// Other limits for named cases.
    pub cases: ListOf<LimitCase>,
    /// A shorter time that the office promises.
    pub committed: Field<Box<Committed>>,
    /// What does not count.
    pub excludes: Field<Text>,
    /// Legal source.
    pub source: Field<Text>,
}

/// A longer time under a condition.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Extension {
    /// How many units more.
    pub amount: Field<Number>,
    /// The unit.
    pub unit: Field<TimeUnit>,
    /// Under which condition.
    pub when: Field<Text>,
}

/// A limit for a case inside the procedure.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct LimitCase {
    /// Id of a case of the procedure.
    pub case: Field<Text>,
    /// When it holds, in words.
    pub when: Field<Text>,
    /// How many units.
    pub amount: Field<Number>,
    /// The unit.
    pub unit: Field<TimeUnit>,
}

/// A shorter time that the office promises (đã rút ngắn).
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Committed {
    /// How many units.
    pub amount: Field<Number>,
    /// The unit.
    pub unit: Field<TimeUnit>,
    /// The decision that cut it.
    pub source: Field<Text>,
}

/// Fee, charge, or the price of a service.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum FeeKind {
    /// Fee (phí).
    Fee,
    /// Charge (lệ phí).
    Charge,
    /// Price of a service (giá dịch vụ).
    Price,
}

/// Four kinds of nothing that must not be confused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum NoFee {
    /// Free of charge (miễn phí).
    Free,
    /// None laid down (không quy định thu).
    NotPrescribed,
    /// Set by the province's People's Council (do Hội đồng nhân dân tỉnh quy định).
    SetByCouncil,
    /// No information (không có thông tin).
    NoInformation,
}

/// A fee, or the statement that there is none and which none.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Fee {
    /// Fee, charge or price.
    pub kind: Field<FeeKind>,
    /// Name.
    pub name: Field<Text>,
    /// Amount in the currency.
    pub amount: Field<Number>,
    /// Most that is paid, for tiers and ranges.
    pub most: Field<Number>,
    /// Currency by ISO 4217; VND when absent.
    pub currency: Field<Text>,
    /// What one pays for: trang, bản, trường hợp, người.
    pub per: Field<Text>,
    /// None at all, and which none.
    pub none: Field<NoFee>,
    /// Id of the case it holds for.
    pub case: Field<Text>,
    /// When it holds, in words (from the third page on …).
    pub when: Field<Text>,
    /// First day.
    pub valid_from: Field<Date>,
    /// Last day.
    pub valid_to: Field<Date>,
    /// Id of a law or policy, or words.
    pub source: Field<Text>,
    /// Who pays nothing or less.
    pub exempt: ListOf<Exemption>,
    /// The fee as published, when it cannot be said by the other keys.
    pub text: Field<Text>,
}

/// Who pays nothing or less, and on what ground.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Exemption {
    /// Who.
    pub who: Field<Text>,
    /// Legal ground.
    pub ground: Field<Text>,
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

/// A legal basis: a document kept in `laws/`, or written here.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct LegalBasis {
    /// Id of a legal document in `laws/`.
    pub law: Field<Text>,
    /// Article, clause.
    pub article: Field<Text>,
    /// Number, when it has no file.
    pub number: Field<Text>,
    /// Title.
    pub title: Field<Text>,
    /// Who issued it.
    pub issuer: Field<Text>,
    /// Day of signing.
    pub signed: Field<Date>,
    /// Day of effect.
    pub effective: Field<Date>,
    /// Day from which it no longer holds.
    pub expired: Field<Date>,
    /// Web address of the official text.
    pub url: Field<Text>,
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

/// Where a fact comes from.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Provenance {
    /// Web address.
    pub url: Field<Text>,
    /// What it is, in words.
    pub text: Field<Text>,
    /// Day of retrieval.
    pub retrieved: Field<Date>,
    /// What the source may settle.
    pub role: Field<SourceRole>,
}

/// What a source may settle. A ministry's text may not settle what is valid here.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum SourceRole {
    /// A ministry's or the national portal's text: content only.
    CentralContent,
    /// A local decision: validity here.
    LocalEffect,
    /// The online system: links.
    LocalExecution,
}

/// Texts in another language.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Translation {
    /// Name.
    pub name: Field<Text>,
    /// Short name.
    pub short_name: Field<Text>,
    /// Summary or description.
    pub summary: Field<Text>,
    /// Day on which this was translated, or last compared with the Vietnamese text.
    pub translated: Field<Date>,
}

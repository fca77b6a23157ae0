//! `posting:` of `site.yaml` and of decisions: what has to be posted where and by when; and `check:`, how strict to be.

use schemars::JsonSchema;
use serde::Deserialize;

use super::{ContentLevel, Date, Entries, Field, ListOf, Number, PostedMatter, TimeUnit};

/// A rule about posting. Without one the built-in rules for Vietnamese law hold.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct PostingRule {
    /// Id; a rule of the site takes the place of the built-in rule with the same id.
    pub id: Field<String>,
    /// What has to be posted; procedures when absent.
    pub what: Field<PostedMatter>,
    /// Whom it binds: the offices that receive a procedure, or the committee that decides; the former when absent.
    pub binds: Field<Binding>,
    /// Ids of the levels of offices it binds; all when absent.
    pub levels: ListOf<String>,
    /// Kinds of posting places at which to post: `headquarters`, `one_stop`, `portal` …
    pub places: ListOf<String>,
    /// How much of a procedure has to be posted.
    pub content: Field<ContentLevel>,
    /// How much time there is.
    pub within: Field<PostingTime>,
    /// Whether it binds only offices that have such a place (nếu có).
    pub if_available: Field<bool>,
    /// First day of the rule.
    pub valid_from: Field<Date>,
    /// Last day of the rule.
    pub valid_to: Field<Date>,
    /// Legal ground: number and article.
    pub ground: Field<String>,
    /// Whether somebody read the article.
    pub checked: Field<bool>,
}

/// Whom a rule about posting binds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Binding {
    /// The offices that receive a procedure (nơi trực tiếp tiếp nhận).
    #[default]
    Receiving,
    /// The People's Committee of the level that decides (nơi có thẩm quyền).
    Authority,
}

/// How much time there is to post, and from when.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct PostingTime {
    /// How many units; 0 means on the day itself.
    pub amount: Field<Number>,
    /// Days or working days.
    pub unit: Field<TimeUnit>,
    /// From which day it counts.
    pub from: Field<Anchor>,
}

/// The day from which the time to post counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Anchor {
    /// The signing of the decision.
    Signed,
    /// The day on which the area received it.
    Received,
    /// The day of effect of its item.
    Effective,
}

/// What a decision itself orders about posting; what it leaves out follows from the rules.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct PostingOrder {
    /// Kinds of places where procedures are posted, instead of those of the rules. Who receives procedures and has none of these
    /// places posts by the rules; notices of feedback, fees and what was made public do not change.
    pub places: ListOf<String>,
    /// How much of a procedure has to be posted.
    pub content: Field<ContentLevel>,
    /// How much time there is.
    pub within: Field<PostingTime>,
    /// Whether it binds only offices that have such a place (nếu có).
    pub if_available: Field<bool>,
    /// Ids of the offices that have to post, when they are not those of the level.
    pub offices: ListOf<String>,
    /// Article of the decision.
    pub article: Field<String>,
}

/// How strict the checker is.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct CheckSettings {
    /// Severities by the name of the rule, where they are not the default.
    pub severity: Field<Entries<Strictness>>,
    /// Names of rules that are not run.
    pub ignore: ListOf<String>,
    /// Other settings for some files.
    pub paths: ListOf<PathSettings>,
    /// After how many days without an inspection or evidence a posting counts as unconfirmed; 90 when absent.
    pub confirm_within: Field<Number>,
}

/// Settings for the files that a pattern matches.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct PathSettings {
    /// Pattern below the content folder: `procedures/dat-dai/**`.
    pub path: Field<String>,
    /// Severities by the name of the rule.
    pub severity: Field<Entries<Strictness>>,
    /// Names of rules that are not run.
    pub ignore: ListOf<String>,
}

/// How bad a finding is taken to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Strictness {
    /// Wrong.
    Error,
    /// Probably wrong.
    Warning,
    /// Worth knowing.
    Note,
}

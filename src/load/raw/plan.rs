//! `plans/<id>.yaml`: a plan of administrative reform (kế hoạch cải cách hành chính) and its tasks.

use schemars::JsonSchema;
use serde::Deserialize;

use super::{Date, Field, ListOf, Number, Printed};

/// A plan. Its id is the name of the file.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Plan {
    /// Name.
    pub name: Field<String>,
    /// Number of the decision that lays it down.
    pub number: Field<String>,
    /// First day of the period.
    pub from: Field<Date>,
    /// Last day of the period.
    pub to: Field<Date>,
    /// Tasks.
    pub tasks: ListOf<PlanTask>,
    /// What the report on the plan claims; it is counted again.
    pub claimed: Field<PlanClaim>,
    /// Where the facts come from.
    pub source: Field<String>,
}

/// A task of a plan.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct PlanTask {
    /// Id, unique within the plan.
    pub id: Field<String>,
    /// What is to be done.
    pub name: Field<String>,
    /// Who leads: the id of an office or the name of a unit.
    pub lead: Field<String>,
    /// Who takes part.
    pub coordinating: ListOf<String>,
    /// Day by which it is to be done.
    pub due: Field<Date>,
    /// Day on which it was done.
    pub done: Field<Date>,
    /// What shows that it was done.
    pub evidence: Field<String>,
}

/// What a report claims about a plan.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct PlanClaim {
    /// How many tasks there are.
    pub tasks: Field<Number>,
    /// How many are done.
    pub done: Field<Number>,
    /// Share of those done, in per cent, as printed.
    pub done_rate: Field<Printed>,
}

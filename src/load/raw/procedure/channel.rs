//! Ways to hand in.

use schemars::JsonSchema;
use serde::Deserialize;

use crate::load::raw::{Fee, Field, ListOf, Text, TimeLimit};

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

//! Fees, charges and prices, and who pays less.

use schemars::JsonSchema;
use serde::Deserialize;

use crate::load::raw::{Date, Field, ListOf, Number, Text};

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

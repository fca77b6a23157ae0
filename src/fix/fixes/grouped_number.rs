//! A number with its thousands apart, or with its currency: `8.000` may be eight thousand or eight.

use super::super::{Fix, Mend, Safety};
use super::expects;
use crate::edit::Value;
use crate::load::raw::meant_number;

pub(super) static FIX: Fix = Fix {
    rule: "wrong-value",
    safety: Safety::Unsafe,
    mend: Mend::Value(|finding| expects(finding, "number"), |text| meant_number(text).map(Value::Word)),
};

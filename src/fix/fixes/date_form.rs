//! A day written as in Vietnamese papers, day first, or without its noughts.

use super::super::{Fix, Mend, Safety};
use super::expects;
use crate::edit::Value;
use crate::load::raw::meant_day;

pub(super) static FIX: Fix = Fix {
    rule: "wrong-value",
    safety: Safety::Safe,
    mend: Mend::Value(
        |finding| expects(finding, "date"),
        |text| meant_day(text).ok().map(|date| Value::Word(date.to_string())),
    ),
};

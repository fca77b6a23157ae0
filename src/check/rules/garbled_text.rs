//! Text whose letters were lost or exchanged between character tables: “Ná»™p há»“ sÆ¡”, “Noäp hoà sô”, “N?p h? s?”.

use super::super::garbled::{garbled, garbled_elsewhere};
use super::super::{Check, Group, Rule};
use crate::diagnostics::Severity;

pub(super) static RULE: Rule = Rule {
    name: "garbled-text",
    severity: Severity::Error,
    group: Group::Wording,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/garbled-text.yaml"),
    check: Check::Signs(garbled, garbled_elsewhere),
};

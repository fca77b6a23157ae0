//! A syllable that no Vietnamese word has, as a slip of the hand leaves it: “đuờng”, “luât”, “giấyy”.

use super::super::spelling;
use super::super::{Check, Group, Rule};
use crate::diagnostics::Severity;

pub(super) static RULE: Rule = Rule {
    name: "impossible-syllable",
    severity: Severity::Warning,
    group: Group::Wording,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/impossible-syllable.yaml"),
    check: Check::Words(spelling::misspelt),
};

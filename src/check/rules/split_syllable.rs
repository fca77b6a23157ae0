//! A syllable cut in two, as text from a scanned or badly read PDF has it: “Gi ấy”, “quy ền”.

use super::super::syllable;
use super::super::{Check, Group, Rule};
use crate::diagnostics::Severity;

pub(super) static RULE: Rule = Rule {
    name: "split-syllable",
    severity: Severity::Error,
    group: Group::Wording,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/split-syllable.yaml"),
    check: Check::Words(syllable::broken),
};

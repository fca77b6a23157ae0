//! The table of all rules, in the order of their names.

mod allow_without_reason;
mod document_without_count;
mod unknown_rule;
mod unusable_pattern;
pub(super) mod unused_allow;

use super::Rule;

/// All rules, in the order of their names.
pub static RULES: &[&Rule] = &[
    &allow_without_reason::RULE,
    &document_without_count::RULE,
    &unknown_rule::RULE,
    &unusable_pattern::RULE,
    &unused_allow::RULE,
];

//! The table of all rules, in the order of their names.

mod document_without_count;

use super::Rule;

/// All rules, in the order of their names.
pub static RULES: &[&Rule] = &[&document_without_count::RULE];

//! The table of all rules, in the order of their names.

mod abolished_twice;
mod all_capitals;
mod announced_late;
mod announced_without_definition;
mod basis_newer_than_announcement;
mod cited_not_listed;
mod document_without_count;
mod effective_differs_from_decision;
mod expired_legal_basis;
mod implausible_decision_number;
mod item_listed_twice;
mod legal_basis_expiring;
mod look_alike_letter;
mod malformed_document_number;
mod near_duplicate_name;
mod not_in_its_decision;
mod obsolete_wording;
mod older_decision_cited;
mod repeated_words;
mod review_overdue;
mod signed_in_the_future;
mod split_syllable;
mod stray_blanks;
mod unknown_abbreviation;
mod untidy_name_end;
mod version_gap;
mod versions_overlap;

use super::Rule;

/// All rules, in the order of their names.
pub static RULES: &[&Rule] = &[
    &abolished_twice::RULE,
    &all_capitals::RULE,
    &announced_late::RULE,
    &announced_without_definition::RULE,
    &basis_newer_than_announcement::RULE,
    &cited_not_listed::RULE,
    &document_without_count::RULE,
    &effective_differs_from_decision::RULE,
    &expired_legal_basis::RULE,
    &implausible_decision_number::RULE,
    &item_listed_twice::RULE,
    &legal_basis_expiring::RULE,
    &look_alike_letter::RULE,
    &malformed_document_number::RULE,
    &near_duplicate_name::RULE,
    &not_in_its_decision::RULE,
    &obsolete_wording::RULE,
    &older_decision_cited::RULE,
    &repeated_words::RULE,
    &review_overdue::RULE,
    &signed_in_the_future::RULE,
    &split_syllable::RULE,
    &stray_blanks::RULE,
    &unknown_abbreviation::RULE,
    &untidy_name_end::RULE,
    &version_gap::RULE,
    &versions_overlap::RULE,
];

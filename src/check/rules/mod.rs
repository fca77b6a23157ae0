//! The table of all rules, in the order of their names.

mod channel_without_time_limit;
mod document_without_count;
mod dossier_without_sets;
mod duplicate_document;
mod form_not_attached;
mod missing_aliases;
mod missing_audience;
mod missing_channels;
mod missing_competent_agency;
mod missing_decision;
mod missing_documents;
mod missing_fee;
mod missing_implementing_agency;
mod missing_legal_basis;
mod missing_result;
mod missing_short_name;
mod missing_steps;
mod name_of_decision;
mod no_receiving_office;
mod note_as_document;
mod vague_document;

use super::Rule;

/// All rules, in the order of their names.
pub static RULES: &[&Rule] = &[
    &channel_without_time_limit::RULE,
    &document_without_count::RULE,
    &dossier_without_sets::RULE,
    &duplicate_document::RULE,
    &form_not_attached::RULE,
    &missing_aliases::RULE,
    &missing_audience::RULE,
    &missing_channels::RULE,
    &missing_competent_agency::RULE,
    &missing_decision::RULE,
    &missing_documents::RULE,
    &missing_fee::RULE,
    &missing_implementing_agency::RULE,
    &missing_legal_basis::RULE,
    &missing_result::RULE,
    &missing_short_name::RULE,
    &missing_steps::RULE,
    &name_of_decision::RULE,
    &no_receiving_office::RULE,
    &note_as_document::RULE,
    &vague_document::RULE,
];

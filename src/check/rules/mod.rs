//! The table of all rules, in the order of their names.

mod abolished_level;
mod abolished_twice;
mod all_capitals;
mod allow_without_reason;
mod announced_late;
mod announced_without_definition;
mod basis_newer_than_announcement;
mod channel_without_time_limit;
mod cited_not_listed;
mod complaint_chain_broken;
mod damaged_form;
mod dissolved_office_named;
mod document_without_count;
mod dossier_without_sets;
mod duplicate_document;
mod effective_differs_from_decision;
mod expired_legal_basis;
mod foreign_province_code;
mod foreign_province_named;
mod form_not_attached;
mod hotline_differs;
mod implausible_decision_number;
mod insecure_link;
mod invalid_email;
mod invalid_phone;
mod item_listed_twice;
mod legal_basis_expiring;
mod link_to_home_page;
mod look_alike_letter;
mod malformed_document_number;
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
mod near_duplicate_name;
mod no_calendar_for_year;
mod no_receiving_office;
mod not_in_its_decision;
mod note_as_document;
mod obsolete_wording;
mod office_without_address;
mod office_without_email;
mod office_without_hours;
mod office_without_phone;
mod old_portal_link;
mod older_decision_cited;
mod personal_data;
mod repeated_words;
mod review_overdue;
mod shared_link;
mod signed_in_the_future;
mod site_domain;
mod split_syllable;
mod stray_blanks;
mod unknown_abbreviation;
mod unknown_rule;
mod unofficial_source;
mod untidy_name_end;
mod unusable_pattern;
pub(super) mod unused_allow;
mod vague_document;
mod version_gap;
mod versions_overlap;

use super::Rule;

/// All rules, in the order of their names.
pub static RULES: &[&Rule] = &[
    &abolished_level::RULE,
    &abolished_twice::RULE,
    &all_capitals::RULE,
    &allow_without_reason::RULE,
    &announced_late::RULE,
    &announced_without_definition::RULE,
    &basis_newer_than_announcement::RULE,
    &channel_without_time_limit::RULE,
    &cited_not_listed::RULE,
    &complaint_chain_broken::RULE,
    &damaged_form::RULE,
    &dissolved_office_named::RULE,
    &document_without_count::RULE,
    &dossier_without_sets::RULE,
    &duplicate_document::RULE,
    &effective_differs_from_decision::RULE,
    &expired_legal_basis::RULE,
    &foreign_province_code::RULE,
    &foreign_province_named::RULE,
    &form_not_attached::RULE,
    &hotline_differs::RULE,
    &implausible_decision_number::RULE,
    &insecure_link::RULE,
    &invalid_email::RULE,
    &invalid_phone::RULE,
    &item_listed_twice::RULE,
    &legal_basis_expiring::RULE,
    &link_to_home_page::RULE,
    &look_alike_letter::RULE,
    &malformed_document_number::RULE,
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
    &near_duplicate_name::RULE,
    &no_calendar_for_year::RULE,
    &no_receiving_office::RULE,
    &not_in_its_decision::RULE,
    &note_as_document::RULE,
    &obsolete_wording::RULE,
    &office_without_address::RULE,
    &office_without_email::RULE,
    &office_without_hours::RULE,
    &office_without_phone::RULE,
    &old_portal_link::RULE,
    &older_decision_cited::RULE,
    &personal_data::RULE,
    &repeated_words::RULE,
    &review_overdue::RULE,
    &shared_link::RULE,
    &signed_in_the_future::RULE,
    &site_domain::RULE,
    &split_syllable::RULE,
    &stray_blanks::RULE,
    &unknown_abbreviation::RULE,
    &unknown_rule::RULE,
    &unofficial_source::RULE,
    &untidy_name_end::RULE,
    &unusable_pattern::RULE,
    &unused_allow::RULE,
    &vague_document::RULE,
    &version_gap::RULE,
    &versions_overlap::RULE,
];

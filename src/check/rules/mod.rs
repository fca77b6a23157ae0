//! The table of all rules, in the order of their names.

mod abolished_level;
mod abolished_twice;
mod absent_at_inspection;
mod absent_beside_part;
mod agency_as_address;
mod agency_named_twice;
mod all_capitals;
mod all_on_time_but_late;
mod allow_without_reason;
mod amount_not_in_note;
mod announced_late;
mod announced_without_definition;
mod average_over_wrong_days;
pub(super) mod baseline_expired;
pub(super) mod baseline_unused;
mod basis_newer_than_announcement;
mod basis_not_in_force_yet;
mod channel_without_online;
mod channel_without_time_limit;
mod cited_not_listed;
mod claim_without_denominator;
mod complaint_chain_broken;
mod content_level_too_low;
mod cut_off_outside_hours;
mod damaged_form;
mod day_kinds_differ;
mod day_off_unconfirmed;
mod dissolved_office_named;
mod document_number_in_name;
mod document_without_count;
mod documents_beside_none;
mod done_in_the_future;
mod dossier_without_sets;
mod duplicate_channel;
mod duplicate_condition;
mod duplicate_document;
mod duplicate_inspection;
mod duplicate_legal_basis;
mod duplicate_step;
mod effective_before_signed;
mod effective_differs_from_decision;
mod ended_procedure_listed;
mod exemption_without_ground;
mod expired_fee;
mod expired_legal_basis;
mod fee_by_post_differs;
mod fee_kind_differs;
mod fee_not_in_force_yet;
mod fee_row_missing;
mod fee_without_source;
mod fees_overlap;
mod field_without_group;
mod figures_without_source;
mod foreign_province_code;
mod foreign_province_named;
mod form_not_attached;
mod free_but_council_decides;
mod gap_in_posting;
mod garbled_text;
mod holiday_not_off;
mod hotline_differs;
mod hotline_without_phone;
mod implausible_count;
mod implausible_decision_number;
mod implausible_fee;
mod implausible_time_limit;
mod impossible_date;
mod impossible_figure;
mod impossible_inspection_day;
mod impossible_syllable;
mod incomplete_feedback_contact;
mod inconvenient_posting;
mod insecure_link;
mod invalid_email;
mod invalid_phone;
mod item_listed_twice;
mod item_named_otherwise;
mod jurisdiction_too_narrow;
mod last_year_differs;
mod late_posting;
mod left_over_posting;
mod legal_basis_expiring;
mod level_without_agency;
mod link_to_home_page;
mod link_to_no_page;
mod local_path;
mod long_sentence;
mod look_alike_letter;
mod malformed_document_number;
mod malformed_province_code;
mod misplaced_posting;
mod missing_aliases;
mod missing_audience;
mod missing_channels;
mod missing_competent_agency;
mod missing_decision;
mod missing_disclosure_list;
mod missing_documents;
mod missing_fee;
mod missing_fee_notice;
mod missing_feedback_notice;
mod missing_implementing_agency;
mod missing_legal_basis;
mod missing_posting;
mod missing_result;
mod missing_short_name;
mod missing_steps;
mod name_of_decision;
mod near_duplicate_name;
mod no_calendar_for_year;
mod no_receiving_office;
mod not_in_its_decision;
mod note_as_document;
mod number_year_differs;
mod obsolete_wording;
mod office_not_yet_formed;
mod office_without_address;
mod office_without_email;
mod office_without_hours;
mod office_without_phone;
mod office_without_posting_place;
mod office_without_register;
mod old_portal_link;
mod older_decision_cited;
mod online_costs_more;
mod online_without_address;
mod online_without_channel;
mod outdated_at_inspection;
mod overlapping_periods;
mod overlapping_postings;
mod paper_held_by_state;
mod part_differs;
mod part_more_than_whole;
mod partial_without_reason;
mod parts_do_not_add_up;
mod period_not_over;
mod period_without_working_day;
mod person_named;
mod personal_data;
mod plan_count_wrong;
mod plan_rate_wrong;
mod posting_due_soon;
mod posting_in_future;
mod posting_without_date;
mod practice_differs;
mod premature_posting;
mod rate_does_not_match;
mod received_late;
mod remedied_late;
mod remedy_overdue;
mod removed_before_posted;
mod removed_in_force;
mod removed_without_reason;
mod repeated_words;
mod review_overdue;
mod seen_after_removal;
mod seen_before_posted;
mod seen_without_entry;
mod share_out_of_range;
mod shared_link;
mod sheet_id_wrong;
mod short_name_too_long;
mod signed_in_the_future;
mod simple_mean_for_weighted;
mod site_domain;
mod special_day_unserved;
mod split_syllable;
mod stale_posting;
mod steps_do_not_add_up;
mod steps_exceed_time_limit;
mod stock_not_carried_over;
mod stray_blanks;
mod task_done_before_plan;
mod task_done_in_future;
mod task_done_late;
mod task_overdue;
mod task_without_due;
mod task_without_lead;
mod time_limits_differ;
mod translation_older_than_text;
mod unconfirmed_posting;
mod unknown_abbreviation;
mod unknown_counted_as_zero;
mod unknown_rule;
mod unknown_sheet;
mod unofficial_source;
mod unreadable_posting;
mod untidy_name_end;
pub(super) mod unusable_pattern;
pub(super) mod unused_allow;
mod vague_document;
mod version_gap;
mod versions_overlap;
mod waiver_expired;
mod waiver_without_end;
mod waiver_without_ground;
mod wrong_weekday;
mod zero_fee_means_council;
mod zero_for_unknown;

use super::Rule;

/// All rules, in the order of their names.
pub static RULES: &[&Rule] = &[
    &abolished_level::RULE,
    &abolished_twice::RULE,
    &absent_at_inspection::RULE,
    &absent_beside_part::RULE,
    &agency_as_address::RULE,
    &agency_named_twice::RULE,
    &all_capitals::RULE,
    &all_on_time_but_late::RULE,
    &allow_without_reason::RULE,
    &amount_not_in_note::RULE,
    &announced_late::RULE,
    &announced_without_definition::RULE,
    &average_over_wrong_days::RULE,
    &baseline_expired::RULE,
    &baseline_unused::RULE,
    &basis_newer_than_announcement::RULE,
    &basis_not_in_force_yet::RULE,
    &channel_without_online::RULE,
    &channel_without_time_limit::RULE,
    &cited_not_listed::RULE,
    &claim_without_denominator::RULE,
    &complaint_chain_broken::RULE,
    &content_level_too_low::RULE,
    &cut_off_outside_hours::RULE,
    &damaged_form::RULE,
    &day_kinds_differ::RULE,
    &day_off_unconfirmed::RULE,
    &dissolved_office_named::RULE,
    &document_number_in_name::RULE,
    &document_without_count::RULE,
    &documents_beside_none::RULE,
    &done_in_the_future::RULE,
    &dossier_without_sets::RULE,
    &duplicate_channel::RULE,
    &duplicate_condition::RULE,
    &duplicate_document::RULE,
    &duplicate_inspection::RULE,
    &duplicate_legal_basis::RULE,
    &duplicate_step::RULE,
    &effective_before_signed::RULE,
    &effective_differs_from_decision::RULE,
    &ended_procedure_listed::RULE,
    &exemption_without_ground::RULE,
    &expired_fee::RULE,
    &expired_legal_basis::RULE,
    &fee_by_post_differs::RULE,
    &fee_kind_differs::RULE,
    &fee_not_in_force_yet::RULE,
    &fee_row_missing::RULE,
    &fee_without_source::RULE,
    &fees_overlap::RULE,
    &field_without_group::RULE,
    &figures_without_source::RULE,
    &foreign_province_code::RULE,
    &foreign_province_named::RULE,
    &form_not_attached::RULE,
    &free_but_council_decides::RULE,
    &gap_in_posting::RULE,
    &garbled_text::RULE,
    &holiday_not_off::RULE,
    &hotline_differs::RULE,
    &hotline_without_phone::RULE,
    &implausible_count::RULE,
    &implausible_decision_number::RULE,
    &implausible_fee::RULE,
    &implausible_time_limit::RULE,
    &impossible_date::RULE,
    &impossible_figure::RULE,
    &impossible_inspection_day::RULE,
    &impossible_syllable::RULE,
    &incomplete_feedback_contact::RULE,
    &inconvenient_posting::RULE,
    &insecure_link::RULE,
    &invalid_email::RULE,
    &invalid_phone::RULE,
    &item_listed_twice::RULE,
    &item_named_otherwise::RULE,
    &jurisdiction_too_narrow::RULE,
    &last_year_differs::RULE,
    &late_posting::RULE,
    &left_over_posting::RULE,
    &legal_basis_expiring::RULE,
    &level_without_agency::RULE,
    &link_to_home_page::RULE,
    &link_to_no_page::RULE,
    &local_path::RULE,
    &long_sentence::RULE,
    &look_alike_letter::RULE,
    &malformed_document_number::RULE,
    &malformed_province_code::RULE,
    &misplaced_posting::RULE,
    &missing_aliases::RULE,
    &missing_audience::RULE,
    &missing_channels::RULE,
    &missing_competent_agency::RULE,
    &missing_decision::RULE,
    &missing_disclosure_list::RULE,
    &missing_documents::RULE,
    &missing_fee::RULE,
    &missing_fee_notice::RULE,
    &missing_feedback_notice::RULE,
    &missing_implementing_agency::RULE,
    &missing_legal_basis::RULE,
    &missing_posting::RULE,
    &missing_result::RULE,
    &missing_short_name::RULE,
    &missing_steps::RULE,
    &name_of_decision::RULE,
    &near_duplicate_name::RULE,
    &no_calendar_for_year::RULE,
    &no_receiving_office::RULE,
    &not_in_its_decision::RULE,
    &note_as_document::RULE,
    &number_year_differs::RULE,
    &obsolete_wording::RULE,
    &office_not_yet_formed::RULE,
    &office_without_address::RULE,
    &office_without_email::RULE,
    &office_without_hours::RULE,
    &office_without_phone::RULE,
    &office_without_posting_place::RULE,
    &office_without_register::RULE,
    &old_portal_link::RULE,
    &older_decision_cited::RULE,
    &online_costs_more::RULE,
    &online_without_address::RULE,
    &online_without_channel::RULE,
    &outdated_at_inspection::RULE,
    &overlapping_periods::RULE,
    &overlapping_postings::RULE,
    &paper_held_by_state::RULE,
    &part_differs::RULE,
    &part_more_than_whole::RULE,
    &partial_without_reason::RULE,
    &parts_do_not_add_up::RULE,
    &period_not_over::RULE,
    &period_without_working_day::RULE,
    &person_named::RULE,
    &personal_data::RULE,
    &plan_count_wrong::RULE,
    &plan_rate_wrong::RULE,
    &posting_due_soon::RULE,
    &posting_in_future::RULE,
    &posting_without_date::RULE,
    &practice_differs::RULE,
    &premature_posting::RULE,
    &rate_does_not_match::RULE,
    &received_late::RULE,
    &remedied_late::RULE,
    &remedy_overdue::RULE,
    &removed_before_posted::RULE,
    &removed_in_force::RULE,
    &removed_without_reason::RULE,
    &repeated_words::RULE,
    &review_overdue::RULE,
    &seen_after_removal::RULE,
    &seen_before_posted::RULE,
    &seen_without_entry::RULE,
    &share_out_of_range::RULE,
    &shared_link::RULE,
    &sheet_id_wrong::RULE,
    &short_name_too_long::RULE,
    &signed_in_the_future::RULE,
    &simple_mean_for_weighted::RULE,
    &site_domain::RULE,
    &special_day_unserved::RULE,
    &split_syllable::RULE,
    &stale_posting::RULE,
    &steps_do_not_add_up::RULE,
    &steps_exceed_time_limit::RULE,
    &stock_not_carried_over::RULE,
    &stray_blanks::RULE,
    &task_done_before_plan::RULE,
    &task_done_in_future::RULE,
    &task_done_late::RULE,
    &task_overdue::RULE,
    &task_without_due::RULE,
    &task_without_lead::RULE,
    &time_limits_differ::RULE,
    &translation_older_than_text::RULE,
    &unconfirmed_posting::RULE,
    &unknown_abbreviation::RULE,
    &unknown_counted_as_zero::RULE,
    &unknown_rule::RULE,
    &unknown_sheet::RULE,
    &unofficial_source::RULE,
    &unreadable_posting::RULE,
    &untidy_name_end::RULE,
    &unusable_pattern::RULE,
    &unused_allow::RULE,
    &vague_document::RULE,
    &version_gap::RULE,
    &versions_overlap::RULE,
    &waiver_expired::RULE,
    &waiver_without_end::RULE,
    &waiver_without_ground::RULE,
    &wrong_weekday::RULE,
    &zero_fee_means_council::RULE,
    &zero_for_unknown::RULE,
];

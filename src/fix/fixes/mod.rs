//! The table of all mendings. Of two for one rule the safe one comes first.

mod byte_order_mark;
mod code_form;
mod date_form;
mod grouped_number;
mod hidden_characters;
mod look_alike_letter;
mod not_nfc;
mod stray_blanks;
mod tab_in_text;
mod time_form;
mod unit_from_text;
mod windows_line_ends;

use super::Fix;

/// All mendings, in the order in which they are made: what a file is written in before what it says.
pub static FIXES: &[&Fix] = &[
    &byte_order_mark::FIX,
    &windows_line_ends::FIX,
    &not_nfc::FIX,
    &hidden_characters::CONTROL,
    &hidden_characters::DIRECTION,
    &hidden_characters::INVISIBLE,
    &hidden_characters::NONCHARACTER,
    &tab_in_text::FIX,
    &stray_blanks::FIX,
    &look_alike_letter::FIX,
    &code_form::FIX,
    &date_form::FIX,
    &time_form::FIX,
    &grouped_number::FIX,
    &unit_from_text::FIX,
];

/// The changed text; nothing when it did not change.
fn changed(before: &str, after: String) -> Option<String> {
    (before != after).then_some(after)
}

/// Whether a finding says that a value is not of the kind that is expected.
fn expects(finding: &crate::diagnostics::Diagnostic, kind: &str) -> bool {
    finding.args.iter().any(|(name, value)| *name == "expected" && value == kind)
}

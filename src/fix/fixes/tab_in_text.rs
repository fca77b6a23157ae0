//! A tab in a text: a blank does the same.

use super::super::{Fix, Mend, Safety};
use super::changed;

pub(super) static FIX: Fix = Fix { rule: "tab-in-text", safety: Safety::Safe, mend: Mend::Written(mend) };

fn mend(written: &str) -> Option<String> {
    changed(written, written.replace('\t', " "))
}

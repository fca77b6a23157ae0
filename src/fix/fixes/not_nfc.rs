//! Letters with separate accents.

use unicode_normalization::UnicodeNormalization;

use super::super::{Fix, Mend, Safety};
use super::changed;

pub(super) static FIX: Fix = Fix { rule: "not-nfc", safety: Safety::Safe, mend: Mend::Written(mend) };

fn mend(written: &str) -> Option<String> {
    changed(written, written.nfc().collect())
}

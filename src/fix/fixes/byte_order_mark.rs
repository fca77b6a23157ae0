//! A byte order mark at the beginning of a file.

use super::super::{Fix, Mend, Safety};

pub(super) static FIX: Fix = Fix { rule: "byte-order-mark", safety: Safety::Safe, mend: Mend::File(mend) };

fn mend(text: &str) -> Option<String> {
    text.strip_prefix('\u{feff}').map(str::to_owned)
}

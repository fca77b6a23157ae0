//! Line ends of Windows.

use super::super::{Fix, Mend, Safety};
use super::changed;

pub(super) static FIX: Fix = Fix { rule: "windows-line-ends", safety: Safety::Safe, mend: Mend::File(mend) };

fn mend(text: &str) -> Option<String> {
    changed(text, text.replace("\r\n", "\n").replace('\r', "\n"))
}

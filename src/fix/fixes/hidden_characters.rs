//! Characters that nobody sees, one mending for each of their rules.

use super::super::{Fix, Mend, Safety};
use super::changed;
use crate::diagnostics::Odd;
use crate::load::odd;

const fn fix(rule: &'static str, mend: fn(&str) -> Option<String>) -> Fix {
    Fix { rule, safety: Safety::Safe, mend: Mend::Written(mend) }
}

pub(super) static CONTROL: Fix =
    fix("control-character-in-text", |written| changed(written, odd::without(written, Odd::Control)));
pub(super) static DIRECTION: Fix =
    fix("direction-mark", |written| changed(written, odd::without(written, Odd::Direction)));
pub(super) static INVISIBLE: Fix =
    fix("invisible-character", |written| changed(written, odd::without(written, Odd::Invisible)));
pub(super) static NONCHARACTER: Fix =
    fix("not-a-character", |written| changed(written, odd::without(written, Odd::Noncharacter)));

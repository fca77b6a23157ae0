//! Whether a day lies within a span whose ends may be open.

use jiff::civil::Date;

/// Whether something that holds from a first to a last day, either of which may be open, holds on a day.
pub(super) fn within(day: Date, first: Option<Date>, last: Option<Date>) -> bool {
    first.is_none_or(|first| first <= day) && last.is_none_or(|last| day <= last)
}

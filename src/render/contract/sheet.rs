//! What a posting sheet is worth, for somebody who stands before it.

use serde::Serialize;

use super::rows::StatusView;
use super::values::{DateView, Link};

/// `sheet.html`: what a posting sheet is worth that somebody stands before.
#[derive(Clone, Debug, Serialize)]
pub struct SheetView {
    /// Its id, as printed: `ABCD-EFGH`.
    pub id: String,
    /// `current`, `not-yet`, `replaced`, `ended`, `taken-down`, `not-owed`, `unknown`.
    pub state: &'static str,
    /// Since when it is so, or from when it applies.
    pub date: Option<DateView>,
    /// The procedure.
    pub procedure: Link,
    /// Its code.
    pub code: Option<String>,
    /// Whose sheet.
    pub office: Link,
    /// Where it hangs or hung.
    pub place: String,
    /// Since when.
    pub posted: Option<DateView>,
    /// Why it was taken down.
    pub reason: Option<String>,
    /// Where the procedure stands.
    pub status: Option<StatusView>,
}

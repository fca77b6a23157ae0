//! What is posted: places, rules about them, registers, inspections, waivers, and the ids of sheets.

mod all;
mod inspection;
mod lost;
mod place;
mod register;
mod rule;
mod sheet;
mod waiver;

pub(super) use all::Written;
pub use inspection::{Inspection, Seen};
pub use lost::Lost;
pub use place::PostingPlace;
pub(super) use place::places;
pub(super) use register::Inside;
pub use register::{Entry, Register, Subject, Text};
pub use rule::{PostingOrder, PostingRule, Within};
pub use sheet::{BadSheetId, SheetId};
pub use waiver::Waiver;

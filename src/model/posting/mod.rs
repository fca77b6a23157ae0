//! What is posted: places, rules about them, registers, inspections, waivers, and the ids of sheets.

mod all;
mod inside;
mod inspection;
mod lost;
mod place;
mod register;
mod rule;
mod sheet;
mod waiver;

pub(super) use all::Written;
pub(super) use inside::Inside;
pub use inspection::{Inspection, Seen};
pub use lost::{Lost, Stray};
pub use place::PostingPlace;
pub(super) use place::places;
pub use register::{Entry, Register, Subject, Text};
pub use rule::{PostingOrder, PostingRule, Within};
pub use sheet::{BadSheetId, SheetId};
pub use waiver::Waiver;

//! Keeping the register (sổ niêm yết): what is still to post, what is written when something was, and what a sheet
//! with an id is. Pure: whoever calls reads and writes the files.

mod add;
mod ahead;
mod plan;
mod problem;
mod register;
mod remove;
mod status;
mod typed;
mod verify;

pub use add::{Added, Posted, Request, add};
pub use plan::{Task, TaskKind, plan};
pub use problem::Problem;
pub use register::RegisterFile;
pub use remove::{Removal, Removed, remove};
pub use status::{Count, status};
pub use verify::{SheetState, Verified, verify};

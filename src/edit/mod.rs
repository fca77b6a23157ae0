//! Writing into files that people wrote: one value changes, and comments, order, quotes, indentation and line ends of
//! everything else stay, byte for byte.
//!
//! [`apply`] puts a change into a text by its places, reads the result again and compares it with what was meant;
//! what does not come out exactly so is refused. The disk is touched in `disk` alone.

mod apply;
pub mod disk;
mod form;
mod lines;
mod path;
mod remove;
mod scalar;
mod spot;
pub mod table;
mod value;

pub use apply::{Edit, Refusal, apply, written};
pub use path::{Path, Step, path};
pub(crate) use scalar::{escaped, is_block, is_hidden, is_plain, scalar};
pub use value::Value;

#[cfg(test)]
mod tests;

//! YAML text → typed raw structs, with the place of every value and all problems of a file in one pass.
//!
//! The event parser makes a tree with places (`tree`); a syntax error is
//! traced to its usual cause (`syntax`); serde's own derives read it (`read`), through a
//! deserializer that records a problem and goes on where others stop. Nothing here knows what a procedure is.

mod colon;
mod cursor;
mod dash;
mod headless;
mod item;
mod keys;
mod outline;
mod problem;
mod read;
mod repeats;
mod stray;
mod surplus;
mod syntax;
mod torn;
mod trail;
mod tree;
mod twins;

use serde::de::DeserializeOwned;

use crate::diagnostics::{FileId, Findings, Place};

pub use cursor::Cursor;
pub use outline::{Located, Outline};
pub(super) use read::{Homes, Lists, typed};
pub use trail::Trail;
pub use tree::is_blank;
pub(super) use tree::{Node, Value};

/// Reads one file into a raw struct. `None` when there is nothing that could be read: the findings say why.
pub fn read<T: DeserializeOwned>(file: FileId, text: &str, findings: &mut Findings) -> Option<(T, Place)> {
    read_with(file, text, Homes::NONE, findings)
}

/// The same, where it is known what an unknown key at the top belongs under, and what its lists hold.
pub(super) fn read_with<T: DeserializeOwned>(
    file: FileId,
    text: &str,
    homes: Homes<'_>,
    findings: &mut Findings,
) -> Option<(T, Place)> {
    let mut node = tree::build(file, text, findings)?;
    let place = node.place;
    twins::find(&node, findings);
    let mut own = Findings::default();
    let value = read::typed(&node, homes, &mut own);
    if own.iter().any(|finding| finding.rule == "unknown-key") {
        let headless = headless::mend(&mut node, &(homes.lists)());
        if !headless.is_empty() {
            findings.extend(headless);
            return read::typed(&node, homes, findings).map(|value| (value, place));
        }
    }
    findings.extend(own);
    value.map(|value| (value, place))
}

#[cfg(test)]
mod tests;

//! Which value of a file is meant.

/// One step down.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    /// To the value of a key.
    Key(String),
    /// To an item, counted from 0.
    Index(usize),
}

/// Steps from the top of a file.
pub type Path = Vec<Step>;

/// Reads a path as findings give it: `channels[0].time_limit.amount`.
#[must_use]
pub fn path(text: &str) -> Path {
    let step = |part: &str| match part.strip_suffix(']').map(str::parse) {
        Some(Ok(index)) => Step::Index(index),
        _ => Step::Key(part.to_owned()),
    };
    text.split(['.', '[']).filter(|part| !part.is_empty()).map(step).collect()
}

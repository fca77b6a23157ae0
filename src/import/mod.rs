//! Other people's data → our YAML. One folder or file a source; none of them knows pages or rules.
//!
//! What a source says is kept: a value that can be read is written with the text it was read from, and a value
//! that cannot is written as text. Whatever had to be decided on the way is a finding, with the place of the
//! value in the file written. A file that exists is left alone, so an import can be stopped and run again.

mod national;
mod slug;
mod text;
mod write;
mod yaml;

use std::path::PathBuf;

use crate::diagnostics::{Findings, Sources};

pub use national::national;

/// What to import, and where to.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// The file to read.
    pub input: PathBuf,
    /// The content root to write into; made when it is not there.
    pub root: PathBuf,
    /// Write procedures anew that are there already with another text. Fields, offices and `site.yaml` hold
    /// what people added by hand: they are never overwritten.
    pub force: bool,
    /// Find everything, write nothing.
    pub dry_run: bool,
}

/// How much was done. The first five count procedures.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Records in the input, good or bad.
    pub read: u64,
    /// Written, or to be written in a dry run.
    pub written: u64,
    /// There already with the very same text.
    pub unchanged: u64,
    /// Left alone because a file with another text is there.
    pub kept: u64,
    /// Records of which nothing could be made.
    pub skipped: u64,
    /// Fields named by the records.
    pub fields: u64,
    /// Offices named by the records.
    pub offices: u64,
}

/// What an import did and found.
#[derive(Clone, Debug, Default)]
pub struct Report {
    /// How much was done.
    pub counts: Counts,
    /// What somebody has to look at, sorted. A place is in the YAML file if that file holds the text, else in
    /// the input.
    pub findings: Findings,
    /// The input (always the first), then the files written or kept.
    pub sources: Sources,
    /// Whether the input is no file of records at all.
    pub is_unusable: bool,
}

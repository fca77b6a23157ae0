//! A run of the checker: its findings and what can be counted of them.

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::item::{Both, Item, Texts};
use crate::check::{Complaint, Settled, Undecided};
use crate::diagnostics::Severity;
use crate::diagnostics::Sources;

/// The version of the contract.
const VERSION: u32 = 1;

/// A run of the checker.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Run {
    /// Version of this format.
    pub version: u32,
    /// The day for which everything was checked (ISO).
    pub as_of: String,
    /// What can be counted.
    pub summary: Summary,
    /// The findings, by file, line and column.
    pub findings: Vec<Item>,
}

/// What can be counted of a run.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Summary {
    /// How many errors there are, without those that the baseline knows.
    pub errors: usize,
    /// How many warnings, likewise.
    pub warnings: usize,
    /// How many notes, likewise.
    pub notes: usize,
    /// In how many files the findings are.
    pub files: usize,
    /// How many of the findings the baseline knows.
    pub known: usize,
    /// How many findings comments allow; they are not among the findings.
    pub allowed: usize,
    /// How many findings there are of each class of complaint.
    pub complaints: Complaints,
    /// How many findings each rule has.
    pub rules: BTreeMap<String, usize>,
    /// What could not be decided, and why.
    pub undecided: Vec<NotDecided>,
    /// Paths of files and folders that could not be read; a folder ends in `/`.
    #[serde(default)]
    pub unreadable: Vec<String>,
    /// Whether all rules ran over all files, and nothing was left out by options.
    pub complete: bool,
}

/// Findings by class of complaint (Thông tư 19/2014/TT-BTP, articles 9 and 10).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Complaints {
    /// In force, but not posted or not in full.
    pub missing: usize,
    /// Abolished, but still posted.
    pub left_over: usize,
    /// What is posted differs from what is in force.
    pub differs: usize,
    /// What is done differs from what is posted.
    pub practice_differs: usize,
}

/// Something about which the rules could say nothing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct NotDecided {
    /// What it is: `unreadable_file`, `procedure_without_effect` …
    pub what: String,
    /// How many there are.
    pub count: usize,
    /// What could not be decided because of them.
    pub message: Both,
}

/// What was asked of a run besides the findings.
#[derive(Clone, Debug)]
pub struct Asked {
    /// The day for which everything was checked.
    pub as_of: jiff::civil::Date,
    /// What could not be decided.
    pub undecided: Vec<Undecided>,
    /// Paths of files and folders that could not be read, made visible.
    pub unreadable: Vec<String>,
    /// Whether all rules ran over all files, and nothing was left out by options.
    pub complete: bool,
}

impl Run {
    /// Puts findings into words. Those that comments allow are counted only.
    #[must_use]
    pub fn new(settled: &[Settled], asked: &Asked, sources: &Sources, texts: &Texts) -> Self {
        let findings: Vec<Item> =
            settled.par_iter().filter(|one| one.allowed.is_none()).map(|one| Item::new(one, sources, texts)).collect();
        let mut summary = Summary::of(&findings);
        summary.allowed = settled.len() - findings.len();
        summary.undecided = asked.undecided.iter().map(|one| NotDecided::new(*one, texts)).collect();
        summary.unreadable.clone_from(&asked.unreadable);
        summary.complete = asked.complete;
        Self { version: VERSION, as_of: asked.as_of.to_string(), summary, findings }
    }
}

impl Summary {
    /// Counts findings.
    fn of(findings: &[Item]) -> Self {
        let mut summary = Self::default();
        for item in findings {
            *summary.rules.entry(item.rule.clone()).or_default() += 1;
            if item.is_known() {
                summary.known += 1;
                continue;
            }
            *(match item.severity {
                Severity::Error => &mut summary.errors,
                Severity::Warning => &mut summary.warnings,
                Severity::Note => &mut summary.notes,
            }) += 1;
            let class = Complaint::ALL.into_iter().find(|class| item.complaint.as_deref() == Some(class.key()));
            if let Some(class) = class {
                *summary.complaints.of_mut(class) += 1;
            }
        }
        summary.files = findings.iter().filter_map(|item| item.file.as_deref()).collect::<BTreeSet<_>>().len();
        summary
    }
}

impl Complaints {
    /// How many there are of a class.
    #[must_use]
    pub const fn of(&self, class: Complaint) -> usize {
        match class {
            Complaint::Missing => self.missing,
            Complaint::LeftOver => self.left_over,
            Complaint::Differs => self.differs,
            Complaint::PracticeDiffers => self.practice_differs,
        }
    }

    const fn of_mut(&mut self, class: Complaint) -> &mut usize {
        match class {
            Complaint::Missing => &mut self.missing,
            Complaint::LeftOver => &mut self.left_over,
            Complaint::Differs => &mut self.differs,
            Complaint::PracticeDiffers => &mut self.practice_differs,
        }
    }
}

impl NotDecided {
    fn new(undecided: Undecided, texts: &Texts) -> Self {
        let key = format!("undecided-{}", undecided.what);
        let message = texts.both(|messages| messages.plain(&key));
        Self { what: undecided.what.to_owned(), count: undecided.count, message }
    }
}

//! Findings about one office, some files, or what is recent.

use std::path::{Path, PathBuf};

use jiff::civil::Date;

use super::{Group, Settled};
use crate::diagnostics::Sources;
use crate::model::{Lifecycle, Site};

/// To what findings are narrowed; nothing when all of it is empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Narrow {
    /// Id of an office.
    pub office: Option<String>,
    /// Only what was due, posted or took effect on this day or later.
    pub since: Option<Date>,
    /// Files and folders, as paths on the disk.
    pub files: Vec<PathBuf>,
}

impl Narrow {
    /// Whether it leaves everything as it is.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// The findings that are meant. What stands in no file concerns all of them.
    #[must_use]
    pub fn apply(&self, settled: Vec<Settled>, site: Option<&Site>, sources: &Sources) -> Vec<Settled> {
        let mut settled = settled;
        settled.retain(|one| {
            self.office.as_ref().is_none_or(|office| one.concerns(office))
                && self.since.is_none_or(|since| is_recent(one, since, site))
                && (self.files.is_empty() || self.is_in_files(one, sources))
        });
        settled
    }

    fn is_in_files(&self, one: &Settled, sources: &Sources) -> bool {
        let Some(source) = one.finding.place.and_then(|place| sources.get(place.file)) else { return true };
        self.files.iter().any(|wanted| Path::starts_with(&source.on_disk, wanted))
    }
}

/// Whether something happened since a day. What keeps files from being read is always told.
fn is_recent(one: &Settled, since: Date, site: Option<&Site>) -> bool {
    let Some(detail) = &one.finding.detail else { return one.is_of(Group::Reading) };
    let procedures = detail.object.iter().chain(&detail.subject).filter(|(kind, _)| *kind == "procedure");
    let changed = procedures.filter_map(|(_, code)| {
        let site = site?;
        last_change(&site.lifecycle(&site.procedures[site.find_procedure(code)?]))
    });
    one.is_of(Group::Reading) || detail.due.into_iter().chain(detail.since).chain(changed).any(|day| day >= since)
}

/// The day from which a procedure stands as it does.
const fn last_change(lifecycle: &Lifecycle) -> Option<Date> {
    match lifecycle {
        Lifecycle::NotYet { from, .. } => Some(*from),
        Lifecycle::InForce { since, .. } => *since,
        Lifecycle::Replaced { on, .. } | Lifecycle::Abolished { on, .. } | Lifecycle::Expired { on } => Some(*on),
    }
}

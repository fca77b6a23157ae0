//! Findings about one office, some files, or what is recent.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use jiff::civil::Date;

use super::waived::that_may_be_for;
use super::{Group, Settled};
use crate::diagnostics::Sources;
use crate::model::{Lifecycle, Office, Ref, Site};

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
        let reports = self.office.as_deref().zip(site).map(|(office, site)| reports(office, site)).unwrap_or_default();
        settled.retain(|one| {
            self.office.as_ref().is_none_or(|office| one.concerns(office) || is_in(one, &reports))
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

/// The figures of an office, the inspections of it, and the waivers that are or may be for it, by kind and id: what a waiver
/// that makes no sense holds back is told there.
fn reports<'s>(office: &str, site: &'s Site) -> BTreeSet<(&'static str, &'s str)> {
    let is_own = |owner: Ref<Office>| site.offices[owner].id == office;
    let figures = site.figures.iter().filter(|one| one.scope.office.is_some_and(is_own));
    let inspections = site.inspections.iter().filter(|one| is_own(one.office));
    let figures = figures.map(|one| ("figures", one.id.as_str()));
    let waivers = site.offices.find(office).into_iter().flat_map(|own| that_may_be_for(site, own));
    let inspections = inspections.map(|one| ("inspection", one.id.as_str()));
    figures.chain(inspections).chain(waivers.map(|id| ("waiver", id))).collect()
}

fn is_in(one: &Settled, files: &BTreeSet<(&'static str, &str)>) -> bool {
    let object = one.finding.detail.as_ref().and_then(|detail| detail.object.as_ref());
    object.is_some_and(|(kind, id)| files.contains(&(*kind, id.as_str())))
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

//! The order in which a report for people is read: the four classes of complaint first, then the other groups.

use super::head::class_name;
use super::table::group_name;
use super::{Item, Run};
use crate::check::{Complaint, Group};
use crate::messages::Messages;

/// Findings that belong together.
pub(super) struct Section<'r> {
    pub(super) title: String,
    pub(super) items: Vec<&'r Item>,
}

/// All findings of a run, section by section; empty sections are left out.
pub(super) fn sections<'r>(run: &'r Run, messages: &Messages) -> Vec<Section<'r>> {
    let of_class = Complaint::ALL.into_iter().map(|class| Section {
        title: class_name(class, messages),
        items: run.findings.iter().filter(|item| item.complaint.as_deref() == Some(class.key())).collect(),
    });
    let of_group = Group::ALL.into_iter().map(|group| Section {
        title: group_name(group.key(), messages),
        items: run.findings.iter().filter(|item| item.complaint.is_none() && item.group == group.key()).collect(),
    });
    of_class.chain(of_group).filter(|section| !section.items.is_empty()).collect()
}

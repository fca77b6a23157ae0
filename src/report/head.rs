//! What stands above a report for people: how many findings there are of each class of complaint.

use super::Run;
use super::summary::grouped;
use crate::check::Complaint;
use crate::messages::Messages;

/// The four classes with their names and numbers, in the order of the circular.
pub(super) fn classes(run: &Run, messages: &Messages) -> [(String, usize); 4] {
    Complaint::ALL.map(|class| (class_name(class, messages), run.summary.complaints.of(class)))
}

/// The name of a class.
pub(super) fn class_name(class: Complaint, messages: &Messages) -> String {
    messages.plain(&format!("complaint-{}", class.key()))
}

/// The classes as lines of text; nothing when nothing was found.
pub(super) fn lines(run: &Run, messages: &Messages) -> String {
    if run.findings.is_empty() {
        return String::new();
    }
    let mut text = messages.plain("complaint-head") + "\n";
    for (name, count) in classes(run, messages) {
        text.extend(["  ", &name, ": ", &grouped(count, messages.language), "\n"]);
    }
    text + "\n"
}

//! What `niemyet check` will say of entries of a register as soon as they are written.

use super::args::Format;
use super::shared::Shared;
use crate::check::{self, Choice};
use crate::diagnostics::{Diagnostic, Findings, Severity, SourceFile};
use crate::load::{self, Input, InputFile};
use crate::model;
use crate::post::RegisterFile;

/// Warns of what is found at the entries from a line on, over the content as it was read and the register as it is now.
pub(super) fn warn(input: Input, register: &RegisterFile, first: u32, shared: &Shared) {
    let (mut content, mut findings) = load::parse(with(input, register, shared));
    let sources = std::mem::take(&mut content.sources);
    let (site, of_model) = model::build(content, shared.as_of);
    findings.extend(of_model);
    findings.extend(site.as_ref().map(check::run).unwrap_or_default());
    let path = register.shown();
    let at_new = |finding: &Diagnostic| {
        finding.place.is_some_and(|place| place.line >= first && sources.path(place.file) == path)
    };
    // They stay at their entries: on the disk there may be none yet to look into.
    let settled = check::settle(findings, site.as_ref().ok(), &sources, &Choice::default());
    let new = settled.into_iter().filter(|one| one.allowed.is_none()).map(|one| one.finding).filter(at_new);
    let mut shown = Findings::default();
    shown.extend(new.filter(|finding| !shared.quiet || finding.severity == Severity::Error));
    if !shown.is_empty() {
        Shared::note(&shared.messages.plain("post-check-says"));
        shared.show(&shown, &sources, Format::Concise);
    }
}

/// The content with a register as it is now.
fn with(mut input: Input, register: &RegisterFile, shared: &Shared) -> Input {
    if let Some(file) = input.files.iter_mut().find(|file| file.path == register.path) {
        file.bytes.clone_from(&register.bytes);
        return input;
    }
    let on_disk = shared.root.join("content").join(&register.path);
    let id = input.sources.add(SourceFile { path: register.shown(), on_disk });
    input.files.push(InputFile { id, path: register.path.clone(), bytes: register.bytes.clone() });
    input
}

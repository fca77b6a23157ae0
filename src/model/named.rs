//! Ids where words may stand instead: by which document something is laid down, and who does something. Words lead
//! nowhere and need not; what is written as an id has to.

use std::borrow::Cow;
use std::collections::BTreeSet;

use rayon::prelude::*;

use super::References;
use super::code::Code;
use super::procedure::Procedure;
use super::site::Site;
use crate::diagnostics::{Diagnostic, Findings, Place, nearest, nearest_within};
use crate::load::raw::Action;

/// All of a site.
pub(super) fn unknown(site: &Site, ids: &References, findings: &mut Findings) {
    findings.extend(unknown_sources(site, ids));
    findings.extend(unknown_offices(site, ids));
    findings.extend(unknown_ended(site, ids));
}

/// A part of a file, keys below it, and what stands there.
type Named<'s> = (Place, Cow<'static, str>, &'s str);

/// Codes that a decision ends, which nobody defines or announces, where a definition ends the day before that no decision ends and of
/// which the code is nearly the same. What ended long ago needs no definition.
fn unknown_ended(site: &Site, ids: &References) -> Vec<Diagnostic> {
    /// Slips of the pen in a code, at most.
    const MOST: usize = 2;
    let ended =
        |procedure: &&Procedure| procedure.until.is_some() && !site.touches(procedure).iter().any(|one| one.ends());
    let ended: Vec<&Procedure> = site.procedures.items().iter().filter(ended).collect();
    let items = || site.decisions.items().iter().flat_map(|decision| &decision.items);
    let is_known = |code: &Code| {
        ids.procedures.find(code.as_str()).is_some()
            || ids.procedures.is_lost(code.as_str())
            || items().any(|item| item.code == *code && item.action != Action::Abolish)
    };
    let mut lost = Vec::new();
    for item in items().filter(|_| !ended.is_empty()) {
        let replaced = item.replaces.iter().map(|code| (Cow::Owned(format!("replaces[={}]", code.as_str())), code));
        let own = Some((Cow::Borrowed("code"), &item.code)).filter(|_| item.action == Action::Abolish);
        for (keys, code) in replaced.chain(own).filter(|(_, code)| !is_known(code)) {
            let is_meant = |one: &&&Procedure| {
                one.until.and_then(|until| until.tomorrow().ok()) == item.effective
                    && nearest_within(code.national(), MOST, [one.code.national()]).is_some()
            };
            let meant: Vec<&&Procedure> = ended.iter().filter(is_meant).collect();
            if let [meant] = meant.as_slice() {
                let finding = Diagnostic::error("unknown-reference", item.place).keys(keys).with("kind", "procedure");
                lost.push(finding.with("id", code.as_str()).with("nearest", meant.code.as_str()));
            }
        }
    }
    lost
}

/// Sources of fees, exemptions and time limits that are written as ids of documents or policies and lead nowhere.
fn unknown_sources(site: &Site, ids: &References) -> Vec<Diagnostic> {
    let known: BTreeSet<&str> = ids.laws.iter().chain(ids.policies.iter()).chain(ids.decisions.iter()).collect();
    let lost = site.procedures.items().par_iter().flat_map_iter(Procedure::sources).filter(|source| {
        let id = source.says;
        let is_lost = ids.laws.is_lost(id) || ids.policies.is_lost(id) || ids.decisions.is_lost(id);
        is_id(id) && !known.contains(id) && !is_lost
    });
    lost.map(|source| {
        let near = nearest(source.says, known.iter().copied()).unwrap_or_default();
        let finding = Diagnostic::error("unknown-reference", source.place).keys(source.key).with("kind", "law");
        finding.with("id", source.says).with("nearest", near)
    })
    .collect()
}

/// Whether a source is written as ids are, and not in words.
fn is_id(source: &str) -> bool {
    let letters = |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '-';
    source.contains('-') && source.chars().all(letters)
}

/// Who leads or takes part in a task, hung a sheet or waived a posting, where a slip of one or two letters was made in the
/// id of an office. Ids of offices that the site does not have may stand there.
fn unknown_offices(site: &Site, ids: &References) -> Vec<Diagnostic> {
    let lost = offices(site).filter_map(|(place, keys, name)| {
        let name = name.trim();
        let is_known = ids.offices.find(name).is_some() || ids.offices.is_lost(name) || !may_be_id(name);
        let near = Some(name).filter(|_| !is_known).and_then(|name| nearly(name, ids))?;
        let finding = Diagnostic::error("unknown-reference", place).keys(keys).with("kind", "office");
        Some(finding.with("id", name).with("nearest", near))
    });
    lost.collect()
}

fn offices(site: &Site) -> impl Iterator<Item = Named<'_>> {
    let tasks = site.plans.iter().flat_map(|plan| &plan.tasks).flat_map(|task| {
        let lead = task.lead.iter().map(|lead| (task.place, Cow::Borrowed("lead"), lead.as_str()));
        let others = task.coordinating.iter();
        lead.chain(others.map(|other| (task.place, Cow::Owned(format!("coordinating[={other}]")), other.as_str())))
    });
    let entries = site.registers.iter().flat_map(|register| &register.entries);
    let entries = entries.filter_map(|entry| Some((entry.at, Cow::Borrowed("by"), entry.by.as_deref()?)));
    let waivers = site.waivers.iter();
    let waivers = waivers.filter_map(|waiver| Some((waiver.place, Cow::Borrowed("by"), waiver.by.as_deref()?)));
    tasks.chain(entries).chain(waivers)
}

/// Whether it is one word without accents, as ids are, and no abbreviation.
fn may_be_id(name: &str) -> bool {
    /// Shorter words are near to too much.
    const SHORTEST: usize = 4;
    let is_mark = |byte: u8| byte == b'-' || byte == b'_';
    name.len() >= SHORTEST
        && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || is_mark(byte))
        && (name.bytes().any(is_mark) || !name.bytes().any(|byte| byte.is_ascii_uppercase()))
}

/// The id from which a word differs by two letters at most; where no hyphen stands in it, by one.
fn nearly<'i>(name: &str, ids: &'i References) -> Option<&'i str> {
    let most = if name.contains('-') { 2 } else { 1 };
    nearest_within(&name.to_lowercase(), most, ids.offices.iter())
}

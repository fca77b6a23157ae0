//! All that is said about postings, read together.

use std::collections::BTreeSet;

use super::inside::Inside;
use super::inspection::Inspection;
use super::lost::Stray;
use super::register::{Reader, Register};
use super::rule::{self, PostingRule};
use super::waiver::Waiver;
use crate::diagnostics::{Diagnostic, Findings, Place, nearest};
use crate::load::{BuiltinPosting, Content, File, raw};
use crate::model::code::Code;
use crate::model::decision::Decision;
use crate::model::office::Office;
use crate::model::procedure::Procedure;
use crate::model::table::{Ref, Table};
use crate::model::{References, need};

/// What content says about postings, as written.
pub(in crate::model) struct Written {
    builtin: BuiltinPosting,
    rules: raw::ListOf<raw::PostingRule>,
    site: Place,
    registers: Vec<File<raw::Register>>,
    inside: Inside,
    inspections: Vec<File<raw::Inspection>>,
    waivers: Vec<File<raw::Waiver>>,
}

/// What is posted, and what has to be.
pub(in crate::model) struct Posted {
    pub(in crate::model) rules: Vec<PostingRule>,
    pub(in crate::model) kinds: Vec<String>,
    pub(in crate::model) registers: Vec<Register>,
    pub(in crate::model) strays: Vec<Stray>,
    pub(in crate::model) stray_registers: usize,
    pub(in crate::model) inspections: Vec<Inspection>,
    pub(in crate::model) half_seen: BTreeSet<Ref<Office>>,
    pub(in crate::model) waivers: Vec<Waiver>,
}

impl Written {
    /// Takes it out of the content.
    pub(in crate::model) fn take(content: &mut Content, inside: Inside) -> Self {
        let site = content.site.as_ref();
        Self {
            rules: site.map(|file| file.raw.posting.clone()).unwrap_or_default(),
            site: site.map(|file| file.place).unwrap_or_default(),
            builtin: std::mem::take(&mut content.builtin_posting),
            registers: std::mem::take(&mut content.postings),
            inside,
            inspections: std::mem::take(&mut content.inspections),
            waivers: std::mem::take(&mut content.waivers),
        }
    }

    /// Reads it. `is_decided` tells whether a decision speaks of a code.
    pub(in crate::model) fn read(
        self,
        (offices, decisions, procedures): (&Table<Office>, &Table<Decision>, &[Procedure]),
        is_decided: &(dyn Fn(&Code) -> bool + Sync),
        ids: &References,
        findings: &mut Findings,
    ) -> Posted {
        let kinds = self.kinds(offices, decisions, findings);
        let rules = rule::rules(&self.builtin.rules, &self.rules, self.site, ids, findings);
        // That of an office that cannot be read is its own.
        let is_stray =
            |file: &&File<raw::Register>| ids.offices.find(&file.id).is_none() && !ids.offices.is_lost(&file.id);
        let stray_registers = self.registers.iter().filter(is_stray).count();
        let (registers, strays) =
            Reader { ids, offices, procedures, is_decided }.registers(self.registers, self.inside, findings);
        let mut half_seen = BTreeSet::new();
        let inspections = self.inspections.into_iter().filter_map(|file| {
            let office = file.raw.office.text().and_then(|office| ids.offices.find(office));
            // One of an office that cannot be read saw nothing at the others.
            let is_elsewhere = office.is_none() && file.raw.office.text().is_some_and(|id| ids.offices.is_lost(id));
            let said = file.raw.items.items().filter(|(item, _)| !need::is_strange(&item.present)).count();
            let is_lost =
                need::is_strange(&file.raw.items) || file.raw.items.items().count() < file.raw.items.written();
            let inspection = Inspection::new(file, offices, ids, findings);
            let is_half = inspection.as_ref().is_none_or(|inspection| is_lost || inspection.items.len() != said);
            if is_half && !is_elsewhere {
                half_seen.extend(
                    offices.iter().map(|(one, _)| one).filter(|one| office.is_none_or(|office| office == *one)),
                );
            }
            inspection
        });
        let inspections = inspections.collect();
        let waivers = self.waivers.into_iter().map(|file| Waiver::new(file, &kinds, ids, findings)).collect();
        Posted { rules, kinds, registers, strays, stray_registers, inspections, half_seen, waivers }
    }

    /// Reports kinds of places that come near a built-in one and that no rule names, and takes them for that one.
    pub(in crate::model) fn mend_kinds(&self, offices: &mut [Office], findings: &mut Findings) {
        let builtin: Vec<&str> = self.builtin.kinds.items().map(|(kind, _)| kind.trim()).collect();
        let named: Vec<&str> =
            self.rules.items().flat_map(|(rule, _)| rule.places.items()).map(|(kind, _)| kind.trim()).collect();
        for office in offices {
            let places = office.posting_places.iter_mut();
            for (place, own) in places.filter_map(|place| Some((place.at, place.kind.as_mut()?))) {
                if builtin.contains(&own.as_str()) || named.contains(&own.as_str()) {
                    continue;
                }
                let Some(near) = nearest(own, builtin.iter().copied()) else { continue };
                let finding = Diagnostic::error("unknown-reference", place).keys("kind").with("kind", "place_kind");
                findings.push(finding.with("id", &**own).with("nearest", near));
                near.clone_into(own);
            }
        }
    }

    /// Kinds of posting places that somebody may name: the built-in ones and those that offices have. Reports others.
    fn kinds(&self, offices: &Table<Office>, decisions: &Table<Decision>, findings: &mut Findings) -> Vec<String> {
        let mut kinds: Vec<String> = self.builtin.kinds.items().map(|(kind, _)| kind.trim().to_owned()).collect();
        let own = offices.items().iter().flat_map(|office| &office.posting_places);
        kinds.extend(own.filter_map(|place| place.kind.clone()));
        for (rule, at) in self.rules.items() {
            check_kinds(&rule.places, &kinds, at.unwrap_or(self.site), findings);
        }
        for order in decisions.items().iter().filter_map(|decision| decision.posting.as_ref()) {
            for kind in &order.places {
                findings.extend(unknown_kind(kind, &kinds, order.at));
            }
        }
        kinds
    }
}

/// Reports kinds of places that nobody knows.
pub(super) fn check_kinds(list: &raw::ListOf<String>, known: &[String], whole: Place, findings: &mut Findings) {
    for (kind, at) in list.items() {
        findings.extend(unknown_kind(kind.trim(), known, at.unwrap_or(whole)));
    }
}

fn unknown_kind(kind: &str, known: &[String], at: Place) -> Option<Diagnostic> {
    if known.iter().any(|word| word == kind) {
        return None;
    }
    let near = nearest(kind, known.iter().map(String::as_str)).unwrap_or_default();
    let finding = Diagnostic::error("unknown-reference", at).with("kind", "place_kind");
    Some(finding.with("id", kind).with("nearest", near))
}

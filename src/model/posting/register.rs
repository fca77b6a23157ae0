//! The register of an office (sổ niêm yết): what hangs where, since when, and what was taken down.

use jiff::civil::Date;
use rayon::prelude::*;

use super::inside::Inside;
use super::lost::{self, Lost, Stray};
use super::place;
use crate::diagnostics::{Diagnostic, Findings, Place};
use crate::load::File;
use crate::load::raw::{self, ContentLevel, PostedMatter};
use crate::model::code::Code;
use crate::model::decision::{self, Decision};
use crate::model::duty::is_of_no_text;
use crate::model::gaps::unsaid;
use crate::model::office::Office;
use crate::model::procedure::Procedure;
use crate::model::table::{Ref, Table};
use crate::model::{References, need};

/// The register of an office.
#[derive(Clone, Debug)]
pub struct Register {
    /// Whose it is.
    pub office: Ref<Office>,
    /// The file as a whole; none when only procedures say what hangs here.
    pub file: Option<Place>,
    /// What was posted: by subject, place and day.
    pub entries: Vec<Entry>,
    /// Entries that speak of something unknown, which was found: what of them is known.
    pub lost: Vec<Lost>,
    /// Whether it is no list, which was found.
    pub is_torn: bool,
}

/// One posting.
#[derive(Clone, Debug)]
pub struct Entry {
    /// Where it stands.
    pub at: Place,
    /// What was posted.
    pub subject: Subject,
    /// The posting place: its position among those of the office.
    pub place: usize,
    /// How much of a procedure.
    pub content: ContentLevel,
    /// What tells which text hangs there; its day when nothing does.
    pub text: Text,
    /// Since when; absent when the register does not say, or says no day.
    pub posted: Option<Date>,
    /// Whether the register says nothing about since when.
    pub is_undated: bool,
    /// When it was taken down.
    pub removed: Option<Date>,
    /// Whether it was taken down on a day that cannot be read, or that is before it was hung.
    pub is_removed_somehow: bool,
    /// Whether the sheet says from which day it applies.
    pub announced_ahead: bool,
    /// Days on which it was seen hanging, and what shows it.
    pub evidence: Vec<raw::Evidence>,
    /// Who posted it.
    pub by: Option<String>,
    /// Why it was taken down.
    pub reason: Option<String>,
    /// A word about it.
    pub note: Option<String>,
}

/// What was posted. Ordered: procedures first, by their codes.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Subject {
    /// A procedure.
    Procedure(Ref<Procedure>),
    /// A procedure without a definition, known from decisions only.
    Undefined(Code),
    /// Something else.
    Notice(PostedMatter),
}

/// What tells which text of a procedure hangs somewhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Text {
    /// Nothing but the day of posting.
    ByDay,
    /// The version on it, as written.
    Version(String),
    /// The id of the sheet, as written.
    Sheet(String),
    /// The decision it rests on.
    Decision(Ref<Decision>),
}

impl Entry {
    /// Whether it was up on a day, as far as the register says. An unknown day of posting is no reason to doubt it.
    #[must_use]
    pub fn is_up_on(&self, day: Date) -> bool {
        self.posted.is_none_or(|posted| posted <= day) && !self.is_down_on(day)
    }

    /// Whether it has been taken down by a day. A removal before the posting is a slip of the pen.
    #[must_use]
    pub fn is_down_on(&self, day: Date) -> bool {
        let removed = self.removed.filter(|removed| self.posted.is_none_or(|posted| posted <= *removed));
        removed.is_some_and(|removed| removed <= day)
    }

    /// Whether it came down on a day that nobody knows, or that is still to come, which was found.
    #[must_use]
    pub fn is_removal_unclear(&self, today: Date) -> bool {
        self.is_removed_somehow || self.removed.is_some_and(|removed| removed > today)
    }

    /// The procedure, where one with a definition was posted.
    #[must_use]
    pub const fn procedure(&self) -> Option<Ref<Procedure>> {
        match self.subject {
            Subject::Procedure(reference) => Some(reference),
            Subject::Undefined(_) | Subject::Notice(_) => None,
        }
    }
}

impl Register {
    /// The entries about a subject.
    #[must_use]
    pub fn about(&self, subject: &Subject) -> &[Entry] {
        let first = self.entries.partition_point(|entry| entry.subject < *subject);
        let rest = &self.entries[first..];
        &rest[..rest.partition_point(|entry| entry.subject == *subject)]
    }
}

/// The register of an office, an empty one where it has none.
pub(super) fn register_of(office: Ref<Office>, registers: &mut Vec<Register>) -> &mut Register {
    let at = registers.iter().position(|register| register.office == office).unwrap_or_else(|| {
        registers.push(Register { office, file: None, entries: Vec::new(), lost: Vec::new(), is_torn: false });
        registers.len() - 1
    });
    &mut registers[at]
}

/// What is needed to read registers.
pub(in crate::model) struct Reader<'a> {
    pub(in crate::model) ids: &'a References,
    pub(in crate::model) offices: &'a Table<Office>,
    /// In the order of their references.
    pub(in crate::model) procedures: &'a [Procedure],
    /// Whether a decision speaks of a code.
    pub(in crate::model) is_decided: &'a (dyn Fn(&Code) -> bool + Sync),
}

impl Reader<'_> {
    /// The registers of all offices that have one, by office, and rows inside procedures that are in none.
    pub(in crate::model) fn registers(
        &self,
        files: Vec<File<raw::Register>>,
        inside: Inside,
        findings: &mut Findings,
    ) -> (Vec<Register>, Vec<Stray>) {
        let read: Vec<(Option<Register>, Findings)> = files.into_par_iter().map(|file| self.register(file)).collect();
        let mut registers = Vec::new();
        for (register, found) in read {
            findings.extend(found);
            registers.extend(register);
        }
        let strays = self.read_inside(inside, &mut registers, findings);
        registers.sort_by_key(|register| register.office);
        for register in &mut registers {
            register
                .entries
                .sort_by(|a, b| (&a.subject, a.place, a.posted, a.at).cmp(&(&b.subject, b.place, b.posted, b.at)));
        }
        (registers, strays)
    }

    fn register(&self, file: File<raw::Register>) -> (Option<Register>, Findings) {
        let mut findings = Findings::default();
        let whole = Place::file(file.file);
        let Some(office) = need::lookup(&file.id, whole, &self.ids.offices, &mut findings) else {
            return (None, findings);
        };
        let owner = &self.offices[office];
        let is_torn = need::is_strange(&file.raw.0);
        place::of_none(&file.raw.0, owner, &mut findings);
        let (mut entries, mut lost) = (Vec::with_capacity(file.raw.0.get().map_or(0, Vec::len)), Vec::new());
        for raw in file.raw.0.value.into_iter().flatten() {
            let at = raw.place.unwrap_or(file.place);
            // What else a row of another office says is about that one.
            let mut aside = place::of_other(raw.value.as_ref(), owner, at, &mut findings).then(Findings::default);
            match raw.value.map(|raw| self.entry(raw, at, owner, aside.as_mut().unwrap_or(&mut findings))) {
                // Here it may be what is missing, or nothing.
                Some(Ok(entry)) if aside.is_some() => lost.push(Lost::meant(entry.subject, entry.place)),
                Some(Ok(entry)) => entries.push(entry),
                Some(Err(unknown)) => lost.push(unknown),
                None => lost.push(Lost::UNREAD),
            }
        }
        (Some(Register { office, file: Some(whole), entries, lost, is_torn }), findings)
    }

    pub(super) fn entry(
        &self,
        raw: raw::Posting,
        at: Place,
        owner: &Office,
        findings: &mut Findings,
    ) -> Result<Entry, Lost> {
        let (subject, place) = (self.subject(&raw, at, findings), place::find(&raw.place, owner, at, findings));
        let (Some(subject), Some(place)) = (subject.clone(), place) else {
            return Err(Lost::of(&raw, subject, place, self.ids));
        };
        let text = match (raw.version.text(), raw.sheet.text()) {
            (_, Some(sheet)) => Text::Sheet(sheet.to_owned()),
            (Some(version), None) if self.is_of_no_text(&subject, version) => {
                let finding = Diagnostic::error("unknown-reference", raw.version.place.unwrap_or(at));
                findings.push(finding.with("kind", "version").with("id", version).with("nearest", ""));
                Text::ByDay
            }
            (Some(version), None) => Text::Version(version.to_owned()),
            (None, None) => {
                need::reference(&raw.decision, &self.ids.decisions, at, findings).map_or(Text::ByDay, Text::Decision)
            }
        };
        for (evidence, _) in raw.evidence.items() {
            need::address(&evidence.url, at, findings);
        }
        let (posted, removed) = (raw.posted.value.map(|date| date.0), raw.removed.value.map(|date| date.0));
        Ok(Entry {
            at,
            subject,
            place,
            content: raw.content.value.unwrap_or_default(),
            text,
            posted,
            is_undated: unsaid(&raw.posted),
            removed,
            is_removed_somehow: lost::removal(&raw, at, findings),
            announced_ahead: raw.announced_ahead.value.unwrap_or(need::is_strange(&raw.announced_ahead)),
            evidence: raw.evidence.value.into_iter().flatten().filter_map(|evidence| evidence.value).collect(),
            by: raw.by.value,
            reason: raw.reason.text().map(str::to_owned),
            note: raw.note.value,
        })
    }

    /// Whether what was posted has no text of a number.
    fn is_of_no_text(&self, subject: &Subject, version: &str) -> bool {
        let Subject::Procedure(procedure) = subject else { return false };
        self.procedures.get(procedure.index()).is_some_and(|procedure| is_of_no_text(procedure, version))
    }

    fn subject(&self, raw: &raw::Posting, at: Place, findings: &mut Findings) -> Option<Subject> {
        // A word that nobody knows was found: what it stands for is not missing.
        if need::is_strange(&raw.what) {
            return None;
        }
        let what = raw.what.value.unwrap_or_default();
        if what != PostedMatter::Procedure {
            return lost::notice(raw, what, at, findings);
        }
        let text = need::required(raw.code.clone(), "code", at, findings)?;
        if let Some(reference) = self.ids.procedures.find(&text) {
            return Some(Subject::Procedure(reference));
        }
        if self.ids.procedures.is_lost(&text) {
            return Code::new(&text).map(Subject::Undefined);
        }
        let place = raw.code.place.unwrap_or(at);
        let code = decision::code(&text, place, &self.ids.procedures, findings)?;
        if (self.is_decided)(&code) {
            return Some(Subject::Undefined(code));
        }
        need::lookup(&text, place, &self.ids.procedures, findings).map(Subject::Procedure)
    }
}

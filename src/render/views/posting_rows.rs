//! Numbers and rows of pages about postings.

use super::Context;
use crate::model::{Duty, Entry, Office, Rate, Ref, Subject, Tally, Waiver};
use crate::render::address::Kind;
use crate::render::contract::{BesideRow, CountView, DutyRow, Link, PostingCounts, WaiverView};
use crate::render::posted::Standing;
use crate::render::posted::data::{code, key, status};

impl Context<'_> {
    pub(super) fn counted(&self, n: usize) -> CountView {
        CountView { n, text: self.words.total(n) }
    }

    pub(super) fn counts(&self, tally: &Tally) -> PostingCounts {
        let owed = tally.must() - tally.waived;
        PostingCounts {
            owed: self.counted(owed),
            met: self.counted(tally.met),
            rate: Rate::new(tally.met as u64, owed as u64).map(|rate| self.words.percent(rate)),
            too_little: self.counted(tally.too_little),
            stale: self.counted(tally.stale),
            missing: self.counted(tally.missing),
            undated: self.counted(tally.undated),
            wanting: self.counted(owed - tally.met),
            waived: self.counted(tally.waived),
            not_yet_due: self.counted(tally.not_yet_due),
        }
    }

    pub(super) fn duties(&self, duties: &[Duty<'_>]) -> Vec<DutyRow> {
        duties.iter().map(|duty| self.duty(duty)).collect()
    }

    pub(super) fn duty(&self, duty: &Duty<'_>) -> DutyRow {
        let procedure = &self.site.procedures[duty.procedure];
        DutyRow {
            procedure: self.procedure_link(duty.procedure),
            code: procedure.code.to_string(),
            place: self.site.offices[duty.office].posting_places[duty.place].name.clone(),
            status: status(duty.status),
            due: self.date(duty.due),
            ground: duty.rule.ground.clone().filter(|_| duty.rule.checked),
            decision: duty.decision.map(|decision| self.decision_link(decision)),
            effective: self.date(duty.effective),
            posted: self.date(duty.entry.and_then(|entry| entry.posted)),
            version: procedure.version.short(),
            sheet: duty.entry.and_then(|entry| self.sheet_link(entry)),
            late: duty.was_late(self.site),
            to_come: duty.effective.is_some_and(|from| from > self.site.as_of),
        }
    }

    pub(super) fn beside(&self, office: Ref<Office>, entry: &Entry, standing: Standing) -> BesideRow {
        BesideRow {
            procedure: self.posted_link(entry),
            code: code(self.site, entry).map(str::to_owned),
            place: self.site.offices[office].posting_places[entry.place].name.clone(),
            status: key(standing),
            date: match standing {
                Standing::NotYet(from) => self.date(from),
                Standing::Ended(day) | Standing::TakenDown(day) => self.date(Some(day)),
                Standing::Current | Standing::Replaced | Standing::NotOwed | Standing::Unknown => None,
            },
            posted: self.date(entry.posted),
            reason: entry.reason.clone(),
            sheet: self.sheet_link(entry),
        }
    }

    /// What was posted: a link to the procedure, or its name in the decision that ended it.
    pub(super) fn posted_link(&self, entry: &Entry) -> Link {
        let plain = |text: String| Link { text, href: String::new(), lang: self.vietnamese_only() };
        match &entry.subject {
            Subject::Procedure(procedure) => self.procedure_link(*procedure),
            Subject::Undefined(code) => {
                let items = self.site.decisions.items().iter().flat_map(|decision| &decision.items);
                let mut names = items.filter(|item| item.code == *code).filter_map(|item| item.name.as_deref());
                plain(names.next().map_or_else(|| code.to_string(), crate::render::order::listed))
            }
            Subject::Notice(_) => plain(String::new()),
        }
    }

    fn sheet_link(&self, entry: &Entry) -> Option<Link> {
        let sheet = self.posted.sheet_of(entry)?;
        let text = super::sheet::spaced(sheet.as_str());
        Some(Link { text, href: self.href(Kind::Sheet, sheet.as_str()), lang: None })
    }

    pub(super) fn waiver(&self, waiver: &Waiver) -> WaiverView {
        WaiverView {
            by: waiver.by.clone(),
            number: waiver.number.clone(),
            ground: waiver.ground.clone(),
            reason: waiver.reason.clone(),
            until: self.date(waiver.until),
        }
    }
}

//! A decision that announces, amends, replaces or abolishes procedures (quyết định công bố).

use jiff::ToSpan;
use jiff::civil::Date;

use super::address::WebAddress;
use super::code::Code;
use super::gaps::{unlisted, unsaid};
use super::posting::PostingOrder;
use super::procedure::Procedure;
use super::settings::Level;
use super::table::{Ids, Ref};
use super::{References, need};
use crate::diagnostics::{Diagnostic, Findings, Place, nearest, nearest_within};
use crate::load::File;
use crate::load::raw::{self, Action, Anchor};

/// A decision.
#[derive(Clone, Debug)]
pub struct Decision {
    /// Its id.
    pub id: String,
    /// Where its definition stands.
    pub place: Place,
    /// Number; its id where nobody wrote one.
    pub number: String,
    /// Whether it goes by its id, which was found.
    pub is_unnumbered: bool,
    /// What it is about.
    pub title: Option<String>,
    /// Who issued it.
    pub issuer: Option<String>,
    /// Day of signing.
    pub signed: Option<Date>,
    /// Day of effect of items without their own.
    pub effective: Option<Date>,
    /// The day that is written instead, where all definitions that rest on it agree on another, and how many these are:
    /// that is found.
    pub outvoted: Option<(Date, usize)>,
    /// Day on which this area received it, as written.
    pub received: Option<Date>,
    /// Official text.
    pub url: Option<WebAddress>,
    /// File offered for download: its path below the content folder.
    pub file: Option<String>,
    /// What it does, item by item. Effect is a fact of the item, not of the decision.
    pub items: Vec<Item>,
    /// Whether some of what it does is not known: items that could not be used, or none at all, which was found.
    pub has_lost_items: bool,
    /// What it orders about posting. Boxed: few do.
    pub posting: Option<Box<PostingOrder>>,
    /// A word to readers.
    pub note: Option<String>,
    /// Where the facts come from.
    pub source: Option<raw::Provenance>,
}

/// What a decision does to one procedure.
#[derive(Clone, Debug)]
pub struct Item {
    /// Where it stands.
    pub place: Place,
    /// The procedure's code.
    pub code: Code,
    /// The one that is written instead, where it is plain that another procedure is meant, which is found.
    pub written: Option<Code>,
    /// Its name as the decision prints it.
    pub name: Option<String>,
    /// What happens to it.
    pub action: Action,
    /// What it takes the place of.
    pub replaces: Vec<Code>,
    /// Levels it is for; all of the procedure when empty.
    pub levels: Vec<Ref<Level>>,
    /// Day of effect; absent when nobody knows it: it is never assumed.
    pub effective: Option<Date>,
    /// The day of its own that is written instead, where all definitions that rest on it agree on another, and how many these
    /// are: that is found.
    pub outvoted: Option<(Date, usize)>,
    /// Whether a day of effect is written that makes no sense, which was found.
    pub is_unclear: bool,
    /// Last day of effect.
    pub until: Option<Date>,
    /// Which parts an amendment changes.
    pub changes: Vec<String>,
    /// Legal ground of an abolition.
    pub ground: Option<String>,
}

impl Decision {
    /// Day on which this area received it. One before it was signed is no day from which to count, which is found.
    #[must_use]
    pub fn came(&self) -> Option<Date> {
        self.received.filter(|received| self.signed.is_none_or(|signed| signed <= *received))
    }

    /// Whether it is said to have come so long after it was signed that one of the two days must be a slip, which is found.
    #[must_use]
    pub fn came_too_late(&self) -> bool {
        /// Months in which every decision has come; they end on the corresponding day.
        const LONGEST: i32 = 2;
        let latest = self.signed.and_then(|signed| signed.checked_add(LONGEST.months()).ok());
        latest.zip(self.received).is_some_and(|(latest, received)| received > latest)
    }

    /// Whether a day of effect is before it was signed, which cannot be, and is found. What was issued by the shortened
    /// procedure takes effect at once and is announced up to three days later: Nghị định 63/2010/NĐ-CP, Điều 15.
    #[must_use]
    pub fn is_backdated(&self, effective: Option<Date>) -> bool {
        /// Days after which it has to be announced.
        const LATEST: i32 = 3;
        let days = effective.zip(self.signed).and_then(|(effective, signed)| effective.until(signed).ok());
        days.is_some_and(|span| span.get_days() > if self.is_shortened() { LATEST } else { 0 })
    }

    /// Whether it says why it came at short notice: its subject was issued by the shortened procedure.
    #[must_use]
    pub fn is_shortened(&self) -> bool {
        self.note.as_deref().is_some_and(says_shortened)
    }

    pub(super) fn new(file: File<raw::Decision>, as_of: Date, ids: &References, findings: &mut Findings) -> Self {
        let (raw, place) = (file.raw, file.place);
        // What hangs on a decision without a number is not lost with it.
        let number = need::required(raw.number, "number", place, findings);
        need::expected(&raw.signed, "signed", place, findings);
        let signed = raw.signed.value.map(|date| date.0);
        let effective = raw.effective.value.map(|date| date.0);
        // Items that cannot be used are reported one by one; they are not missing.
        // One that only corrects a clerical error changes no procedure.
        if !raw.title.text().is_some_and(|title| title.to_lowercase().contains("đính chính")) {
            need::expected(&raw.items, "items", place, findings);
            if raw.items.get().is_some_and(Vec::is_empty) {
                findings.push(Diagnostic::warning("missing-key", need::start(place)).with("key", "items"));
            }
        }
        if let Some(source) = raw.source.get() {
            need::address(&source.url, place, findings);
        }
        let posting = PostingOrder::new(&raw.posting, place, ids, findings).map(Box::new);
        let written = raw.items.get().map_or(0, Vec::len);
        let items = need::each(raw.items, place, |item, place| Item::new(item, place, &raw.effective, ids, findings));
        // What is in force has come; until then it may be on its way.
        let has_come = items.iter().any(|item| item.effective.is_some_and(|first| first <= as_of));
        if has_come && posting.as_ref().is_some_and(|order| order.counts_from(Anchor::Received)) {
            need::expected(&raw.received, "received", place, findings);
        }
        Self {
            title: raw.title.into_text(),
            issuer: raw.issuer.into_text(),
            signed,
            effective,
            outvoted: None,
            received: raw.received.value.map(|date| date.0),
            url: need::address(&raw.url, place, findings),
            file: ids.form(&raw.file, place, findings),
            posting,
            note: raw.note.into_text(),
            source: raw.source.value,
            has_lost_items: items.is_empty() || items.len() < written,
            items,
            is_unnumbered: number.is_none(),
            number: number.unwrap_or_else(|| file.id.clone()),
            id: file.id,
            place,
        }
    }
}

/// Whether a text tells of the shortened procedure (trình tự, thủ tục rút gọn).
fn says_shortened(text: &str) -> bool {
    text.to_lowercase().contains("rút gọn")
}

impl Item {
    /// Whether its ground says that its subject was issued by the shortened procedure.
    #[must_use]
    pub fn is_shortened(&self) -> bool {
        self.ground.as_deref().is_some_and(says_shortened)
    }

    fn new(
        raw: raw::DecisionItem,
        place: Place,
        of_decision: &raw::Field<raw::Date>,
        ids: &References,
        findings: &mut Findings,
    ) -> Option<Self> {
        let code_place = raw.code.place.unwrap_or(place);
        let written = need::required(raw.code, "code", place, findings);
        let action = need::required_word(&raw.action, "action", place, findings);
        let code = written.and_then(|text| code(&text, code_place, &ids.procedures, findings));
        let from = if unsaid(&raw.effective) { of_decision } else { &raw.effective };
        let (_, until) = need::span(from, &raw.until, place, findings);
        let effective = from.value.map(|date| date.0);
        let (says_what, replaces_at) = (!unlisted(&raw.replaces), raw.replaces.place.unwrap_or(place));
        need::repeats(&raw.replaces, |code| code, place, findings);
        let replaces = need::each(raw.replaces, place, |text, place| {
            let replaced = self::code(&text, place, &ids.procedures, findings)?;
            // A new text of a procedure does not end it.
            let is_other = code.as_ref().is_none_or(|own| own.national() != replaced.national());
            if !is_other {
                let finding = Diagnostic::warning("refers-to-itself", place).with("kind", "item");
                findings.push(finding.with("id", replaced.as_str()));
            }
            is_other.then_some(replaced)
        });
        if action == Some(Action::Replace) && !says_what {
            findings.push(Diagnostic::warning("replaces-nothing", need::start(place)));
        } else if action.is_some_and(|action| action != Action::Replace) && !replaces.is_empty() {
            findings.push(Diagnostic::warning("replaces-beside-other-action", replaces_at));
        }
        Some(Self {
            place,
            name: raw.name.into_text(),
            replaces,
            levels: need::references(&raw.level, &ids.levels, place, findings),
            effective,
            outvoted: None,
            is_unclear: need::is_strange(from),
            until: until.filter(|last| effective.is_none_or(|first| first <= *last)),
            changes: need::distinct_texts(raw.changes, place, findings),
            ground: raw.ground.into_text(),
            // Last, so that all other faults are found first.
            code: code?,
            written: None,
            action: action?,
        })
    }
}

/// A code, or the finding that it is none, with the one that is perhaps meant: one of a procedure that there is before others.
pub(super) fn code(text: &str, place: Place, known: &Ids<Procedure>, findings: &mut Findings) -> Option<Code> {
    // Nobody has to be asked about most of them, and to look through all that is known takes its time.
    if let Some(code) = Code::new(text) {
        return Some(code);
    }
    let meant = Code::meant(text).filter(|meant| known.find(meant).is_some());
    let near = || nearest_within(text, 1, known.iter()).map(str::to_owned);
    code_like(text, &meant.or_else(near).unwrap_or_default(), place, findings)
}

/// The same, where another text may tell which one is meant.
pub(super) fn code_like(text: &str, other: &str, place: Place, findings: &mut Findings) -> Option<Code> {
    let code = Code::new(text);
    if code.is_none() {
        let near = Code::new(other).and_then(|_| nearest(text, [other])).map(str::to_owned);
        let meant = near.or_else(|| Code::meant(text)).unwrap_or_default();
        findings.push(need::bad_code(text, &meant, place));
    }
    code
}

#[cfg(test)]
mod tests {
    use super::{Code, Findings, Ids, Place, code};

    #[test]
    fn the_code_that_was_perhaps_meant_is_one_of_a_procedure() {
        let known = Ids::told_by("procedure", ["1.004222".to_owned(), "2.000950".to_owned()], Code::national_of);
        let hint = |text: &str| {
            let mut findings = Findings::default();
            assert!(code(text, Place::default(), &known, &mut findings).is_none());
            let hint = findings
                .into_iter()
                .next()
                .and_then(|found| found.args.into_iter().find(|(name, _)| *name == "nearest"));
            hint.map(|(_, hint)| hint).unwrap_or_default()
        };
        assert_eq!(hint("1.00422"), "1.004222");
        assert_eq!(hint("2.00095"), "2.000950");
        assert_eq!(hint("3.00041"), "3.000410");
    }
}

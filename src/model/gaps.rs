//! Which parts of a definition nobody wrote. What was written badly is not missing: it has a finding of its own.

use super::need::{is_blank, is_strange};
use super::office::Office;
use super::procedure::Procedure;
use super::table::Ids;
use crate::load::raw::{self, Field, ListOf, Written};

/// A part that a definition is expected to have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// Steps (trình tự thực hiện).
    Steps,
    /// Ways to hand in (cách thức thực hiện).
    Channels,
    /// Papers (thành phần hồ sơ).
    Documents,
    /// Number of sets (số lượng hồ sơ).
    Sets,
    /// Number of originals of a paper (bản chính).
    Originals,
    /// Number of copies of a paper (bản sao).
    Copies,
    /// The form of a paper to fill in (mẫu đơn, tờ khai).
    Form,
    /// Time limit (thời hạn giải quyết).
    TimeLimit,
    /// The number of a time limit.
    Amount,
    /// A shorter time that is promised (đã rút ngắn).
    Promise,
    /// More time under a condition.
    Extension,
    /// Time limits of single cases.
    CaseLimits,
    /// Fees (phí, lệ phí).
    Fees,
    /// Who may carry it out (đối tượng thực hiện).
    Audience,
    /// Who carries it out (cơ quan thực hiện).
    Implementing,
    /// Who decides (cơ quan có thẩm quyền).
    Competent,
    /// What one receives (kết quả).
    Results,
    /// Legal basis (căn cứ pháp lý).
    LegalBasis,
    /// A step that was left out, because it makes no sense.
    LostStep,
    /// A way to hand in that was left out, because it makes no sense.
    LostChannel,
    /// A level, an office or a field that was left out, because nobody knows it.
    LostTaker,
    /// Of the offices that take it one that nobody knows, beside others that are known and nothing else that is lost
    /// of who takes it: those others take it in any case.
    LostOffice,
    /// The same where all that are not known are offices whose files cannot be read: nobody else is meant.
    UnreadOffice,
    /// A legal basis that was left out, because it leads nowhere or says nothing.
    LostBasis,
    /// Anything that was left out or is not as it was meant, so that the version is not that of the text.
    LostText,
    /// The decision that is cited, of which the file cannot be read or is not there.
    LostDecision,
    /// Why a part is absent, said in a way that nobody understands.
    LostAbsence,
    /// Why it is online in part only.
    OnlineReason,
    /// Where to hand in online, or its page on the national portal.
    OnlineAddress,
    /// The words that people use for it.
    Aliases,
    /// The decision that announced it (quyết định công bố).
    Decision,
}

impl Part {
    /// The key under which its absence may be explained; `None` when there is no excuse.
    pub(super) const fn excuse(self) -> Option<&'static str> {
        Some(match self {
            Self::Steps => "steps",
            Self::Channels => "channels",
            Self::Documents | Self::Sets | Self::Originals | Self::Copies | Self::Form => "documents",
            Self::TimeLimit | Self::Amount | Self::Promise | Self::Extension | Self::CaseLimits => "time_limit",
            Self::Fees => "fees",
            Self::Audience => "audience",
            Self::Implementing | Self::Competent => "agencies",
            Self::Results => "results",
            Self::LegalBasis => "legal_basis",
            Self::Aliases
            | Self::OnlineAddress
            | Self::OnlineReason
            | Self::LostAbsence
            | Self::Decision
            | Self::LostDecision
            | Self::LostStep
            | Self::LostChannel
            | Self::LostTaker
            | Self::LostOffice
            | Self::UnreadOffice
            | Self::LostBasis
            | Self::LostText => return None,
        })
    }
}

impl Part {
    /// Whether procedures between offices must have it too: they have no page for citizens, and are left out where
    /// completeness is counted.
    pub(super) const fn is_for_all(self) -> bool {
        matches!(self, Self::Decision | Self::Competent)
    }
}

/// The parts that nobody wrote.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Gaps(u32);

impl Gaps {
    /// Those of the parts given that nobody wrote.
    pub(super) fn of(parts: &[(Part, bool)]) -> Self {
        Self(parts.iter().filter(|(_, unsaid)| *unsaid).fold(0, |bits, (part, _)| bits | 1 << *part as u32))
    }

    /// Those of both.
    pub(super) const fn and(self, others: Self) -> Self {
        Self(self.0 | others.0)
    }

    /// Whether nobody wrote a part.
    #[must_use]
    pub const fn has(self, part: Part) -> bool {
        self.0 & (1 << part as u32) != 0
    }
}

/// How much was written of what may be left out because it makes no sense, or leads nowhere.
pub(super) struct Counted {
    steps: usize,
    channels: usize,
    takers: [usize; 3],
    strange_taker: bool,
    /// Whether all offices that nobody knows have files that cannot be read.
    unread_offices: bool,
    bases: usize,
    cites: bool,
}

impl Counted {
    /// Counts what a procedure says.
    pub(super) fn of(raw: &raw::Procedure, offices: &Ids<Office>) -> Self {
        let is_known = |id: &str| offices.find(id).is_some() || offices.is_lost(id);
        Self {
            unread_offices: raw.offices.items().all(|(id, _)| is_known(id.trim())),
            steps: raw.steps.written(),
            channels: raw.channels.written(),
            strange_taker: is_strange(&raw.kind)
                || [&raw.level, &raw.received_at, &raw.offices].into_iter().any(is_strange),
            takers: [&raw.level, &raw.received_at, &raw.offices].map(raw::Field::written),
            bases: raw.legal_basis.written(),
            cites: raw.announced_by.text().is_some(),
        }
    }

    /// What of it is not in the procedure that was made.
    pub(super) fn lost(&self, made: &Procedure, has_errors: bool) -> Gaps {
        let takers = [made.levels.len(), made.received_at.len(), made.offices.len()];
        let (step, channel) = (self.steps > made.steps.len(), self.channels > made.channels.len());
        let basis = self.bases > made.legal_basis.len();
        // Counters take dossiers of their fields, and offices those of their levels. One that nobody wrote was found.
        let is_unsaid = made.field.is_none() || made.levels.is_empty();
        let taker =
            is_unsaid || self.strange_taker || self.takers.iter().zip(takers).any(|(written, made)| *written > made);
        let is_other = is_unsaid || self.strange_taker || (0..2).any(|at| self.takers[at] > takers[at]);
        let office = taker && !is_other && !made.offices.is_empty();
        Gaps::of(&[
            (Part::LostOffice, office),
            (Part::UnreadOffice, office && self.unread_offices),
            (Part::LostStep, step),
            (Part::LostChannel, channel),
            (Part::LostBasis, basis),
            (Part::LostDecision, self.cites && made.announced_by.is_none()),
            (Part::LostTaker, taker),
            (Part::LostText, step || channel || basis || taker || has_errors),
        ])
    }
}

/// Whether nothing was written.
pub(super) fn unsaid<T>(field: &Field<T>) -> bool {
    field.value.is_none() && field.place.is_none_or(is_blank)
}

/// Whether no text was written, or one of blanks.
pub(super) fn untold<S: Written>(field: &Field<S>) -> bool {
    unsaid(field) || (field.value.is_some() && field.text().is_none())
}

/// Whether no item was written.
pub(super) fn unlisted<T>(list: &ListOf<T>) -> bool {
    unsaid(list) || list.value.as_ref().is_some_and(Vec::is_empty)
}

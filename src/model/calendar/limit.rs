//! The small language of time limits: a base, an extension, other limits for named cases, a shorter promise,
//! and the words as published. How they are read from YAML is in `read.rs`; what they mean on a calendar, in `due.rs`.

use jiff::civil::Time;

use super::{Count, Duration};

/// A time limit (thời hạn giải quyết).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TimeLimit {
    /// What the law allows at most. None when nothing is known that could be counted: then only the text is
    /// shown, and a number that was published without a unit is never taken for a limit.
    pub statutory: Option<Duration>,
    /// Dossiers received after this hour count as received on the next working day.
    pub cut_off: Option<Time>,
    /// A longer time under a condition.
    pub extension: Option<Extension>,
    /// Other limits for named cases, in the order of the file.
    pub cases: Vec<CaseLimit>,
    /// A shorter time that the office promises; never one that is surely longer than the statutory.
    pub committed: Option<Committed>,
    /// The limit as published.
    pub text: Option<String>,
    /// What starts the clock, in words.
    pub starts: Option<String>,
    /// What does not count, in words.
    pub excludes: Option<String>,
    /// Legal source.
    pub source: Option<String>,
    /// Whether a number stands beside a unit that has none, here or in a part, which was found: which of the two is meant,
    /// nobody knows.
    pub has_idle_amount: bool,
}

/// A longer time under a condition: verification, an exchange with another office.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Extension {
    /// How much is added.
    pub more: Count,
    /// Under which condition, in words.
    pub when: Option<String>,
}

/// A limit that holds for a case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseLimit {
    /// Id of a case of the procedure; not yet looked up.
    pub case: Option<String>,
    /// When it holds, in words.
    pub when: Option<String>,
    /// How long.
    pub duration: Duration,
}

/// A shorter time that the office promises (đã rút ngắn).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Committed {
    /// How long.
    pub duration: Duration,
    /// The decision that cut it.
    pub source: Option<String>,
}

/// What a due date is counted with: one duration of a time limit, and its cut-off hour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Term {
    /// How long.
    pub duration: Duration,
    /// Hour after which a dossier counts as received on the next working day; the hour itself is in time.
    pub cut_off: Option<Time>,
}

impl TimeLimit {
    /// What the law allows.
    #[must_use]
    pub fn allowed(&self) -> Option<Term> {
        self.statutory.map(|duration| self.term(duration))
    }

    /// What one may expect: the promise of the office, or else what the law allows.
    #[must_use]
    pub fn expected(&self) -> Option<Term> {
        let promise = self.committed.as_ref().map(|committed| committed.duration);
        promise.or(self.statutory).map(|duration| self.term(duration))
    }

    /// What the law allows when the condition of the extension holds. None without an extension, or when base
    /// and extension are of different units and so have no sum that could be shown.
    #[must_use]
    pub fn extended(&self) -> Option<Term> {
        let more = self.extension.as_ref()?.more;
        let count = match self.statutory? {
            Duration::Count(base) => base.plus(more)?,
            // From the end of the same day on is from the following day on.
            Duration::SameDay | Duration::Immediate => more,
        };
        Some(self.term(Duration::Count(count)))
    }

    /// What may take longer than [`Self::expected`]: the cases with a limit of their own, and the extension of a limit that
    /// nobody promised to stay below.
    pub fn longer(&self) -> impl Iterator<Item = Term> + '_ {
        let cases = self.cases.iter().map(|limit| self.term(limit.duration));
        cases.chain(self.extended().filter(|_| self.committed.is_none()))
    }

    /// The limit of a case, by its id, when it has one of its own.
    #[must_use]
    pub fn for_case(&self, id: &str) -> Option<Term> {
        let limit = self.cases.iter().find(|limit| limit.case.as_deref() == Some(id))?;
        Some(self.term(limit.duration))
    }

    /// A duration of this limit with the cut-off hour of this limit.
    #[must_use]
    pub const fn term(&self, duration: Duration) -> Term {
        Term { duration, cut_off: self.cut_off }
    }
}

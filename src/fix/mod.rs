//! What can be mended without asking anybody, and what only with leave. A mending belongs to the rule that finds the
//! defect; [`FIXES`] is the plain table. Pure: text and findings in, text out.

mod file;
mod fixes;

use crate::diagnostics::Diagnostic;
use crate::edit::Value;
use crate::load::Cursor;

pub use file::{Done, Mended, mend, mend_page};
pub use fixes::FIXES;

/// Whether a mending can be wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Safety {
    /// It changes nothing that anybody could have meant otherwise.
    Safe,
    /// It takes the likelier of two meanings.
    Unsafe,
}

impl Safety {
    /// The word of machine formats.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Safe => "safe",
            Self::Unsafe => "unsafe",
        }
    }
}

/// A mending.
#[derive(Debug)]
pub struct Fix {
    /// The rule that finds the defect.
    pub rule: &'static str,
    /// Whether it can be wrong.
    pub safety: Safety,
    mend: Mend,
}

/// What a mending looks at and gives.
#[derive(Debug)]
enum Mend {
    /// A whole file as written → the same without the defect. What it says stays.
    File(fn(&str) -> Option<String>),
    /// A value as written → the same without the defect, wherever it stands. What it says may become tidier.
    Written(fn(&str) -> Option<String>),
    /// The text at the place of a finding → another.
    Text(fn(&str) -> Option<String>),
    /// The value at the place of a finding → what it has to be, if the rule is about such a value.
    Value(fn(&Diagnostic) -> bool, fn(&str) -> Option<Value>),
    /// The map around the place of a finding → a key that it lacks, behind the key that is meant.
    Key(fn(Cursor<'_>) -> Option<(&'static str, Value)>),
}

impl Fix {
    /// Whether a finding is one that this mends, if it can be mended at all.
    fn is_for(&self, finding: &Diagnostic) -> bool {
        finding.rule == self.rule
            && match &self.mend {
                Mend::Value(is_meant, mend) => {
                    let is_value = |(name, _): &&(&str, String)| ["value", "code"].contains(name);
                    let value = finding.args.iter().find(is_value).map(|(_, value)| value);
                    is_meant(finding) && value.is_none_or(|value| mend(value).is_some())
                }
                _ => true,
            }
    }
}

/// Whether, and how safely, a finding can be mended.
#[must_use]
pub fn safety(finding: &Diagnostic) -> Option<Safety> {
    FIXES.iter().find(|fix| fix.is_for(finding)).map(|fix| fix.safety)
}

/// A file as written without what one rule finds in the file as a whole; `None` where nothing is mended so.
#[must_use]
pub fn mended_whole(rule: &str, text: &str) -> Option<String> {
    FIXES.iter().filter(|fix| fix.rule == rule).find_map(|fix| match fix.mend {
        Mend::File(change) => change(text),
        _ => None,
    })
}

/// The rules with a mending, each once, with the best that can be said of it: what `rules` tells of a rule.
pub fn rules() -> impl Iterator<Item = (&'static str, Safety)> {
    let first = |(at, fix): &(usize, &&Fix)| FIXES[..*at].iter().all(|other| other.rule != fix.rule);
    FIXES.iter().enumerate().filter(first).map(|(_, fix)| (fix.rule, fix.safety))
}

#[cfg(test)]
mod tests;

//! One finding as every format has it: the words in both languages, the place, what it is about. In JSON this is a
//! contract; its schema is printed by `niemyet schema findings`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Sentence, human, visible};
use crate::check::{Group, Settled};
use crate::diagnostics::{Detail, Place, Severity, Sources};
use crate::fix;
use crate::messages::{Language, Messages};

/// A text in both languages.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
pub struct Both {
    /// Vietnamese.
    pub vi: String,
    /// English.
    pub en: String,
}

/// A thing by its kind and id.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
pub struct Thing {
    /// `procedure`, `office`, `decision`, `posting` …
    pub kind: String,
    /// Its id: the code of a procedure, else the name of its file.
    pub id: String,
}

/// A stretch of a file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Spot {
    /// Path from the root, with `/`.
    pub file: String,
    /// First line, from 1, also for the file as a whole; absent without a file.
    pub line: Option<u32>,
    /// First column, from 1, in characters.
    pub column: Option<u32>,
    /// Line of the end.
    pub end_line: Option<u32>,
    /// Column after the last character.
    pub end_column: Option<u32>,
}

/// Whether a baseline knows a finding.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum BaselineState {
    /// It is not in the baseline.
    New,
    /// It is in the baseline, and counts for no exit code.
    Known,
}

/// How `niemyet fix` can mend a finding.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Fix {
    /// Without changing what is meant.
    Safe,
    /// Only when somebody looks at it (`--unsafe`).
    Unsafe,
}

/// A finding.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Item {
    /// Name of the rule.
    pub rule: String,
    /// How bad it is here.
    pub severity: Severity,
    /// What the rule is about: `definition`, `posting`, `consistency` …
    pub group: String,
    /// Class of complaint of Thông tư 19/2014/TT-BTP: `missing`, `left_over`, `differs`, `practice_differs`.
    pub complaint: Option<String>,
    /// What is wrong.
    pub message: Both,
    /// Why it matters.
    pub why: Option<Both>,
    /// What to do.
    #[serde(rename = "do")]
    pub remedy: Option<Both>,
    /// What the file holds, or what it is about when it stands in no file.
    pub object: Option<Thing>,
    /// What else it is about, the most specific last: office, posting place, procedure …
    pub subject: Vec<Thing>,
    /// Keys from the top of the file: `channels[0].time_limit.amount`; empty for the file as a whole.
    pub path: String,
    /// File; absent for the content as a whole.
    pub file: Option<String>,
    /// First line, from 1, also for the file as a whole; absent without a file.
    pub line: Option<u32>,
    /// First column, from 1, in characters.
    pub column: Option<u32>,
    /// Line of the end.
    pub end_line: Option<u32>,
    /// Column after the last character.
    pub end_column: Option<u32>,
    /// Other places that belong to it.
    pub related: Vec<Spot>,
    /// Legal ground.
    pub ground: Option<String>,
    /// Day by which a duty had to be met (ISO).
    pub due: Option<String>,
    /// How many working days ago that was; absent where nobody can count them, or none has passed.
    pub days_late: Option<u32>,
    /// Whether `niemyet fix` can mend it.
    pub fix: Option<Fix>,
    /// The same in every run as long as rule, object, path and value are; holds no line number.
    pub fingerprint: String,
    /// Whether the baseline knows it; absent without a baseline.
    pub baseline: Option<BaselineState>,
}

/// The sentences of both languages.
pub struct Texts {
    vi: Messages,
    en: Messages,
}

impl Default for Texts {
    fn default() -> Self {
        Self { vi: Messages::built_in(Language::Vi), en: Messages::built_in(Language::En) }
    }
}

impl Texts {
    /// The sentences of one language.
    #[must_use]
    pub fn of(&self, language: Language) -> &Messages {
        match language {
            Language::Vi => &self.vi,
            Language::En => &self.en,
        }
    }

    /// What is said in each language.
    pub fn both(&self, say: impl Fn(&Messages) -> String) -> Both {
        Both { vi: say(&self.vi), en: say(&self.en) }
    }
}

impl Both {
    /// The text in a language.
    #[must_use]
    pub fn of(&self, language: Language) -> &str {
        match language {
            Language::Vi => &self.vi,
            Language::En => &self.en,
        }
    }
}

impl From<fix::Safety> for Fix {
    fn from(safety: fix::Safety) -> Self {
        match safety {
            fix::Safety::Safe => Self::Safe,
            fix::Safety::Unsafe => Self::Unsafe,
        }
    }
}

impl Item {
    /// A settled finding in words.
    #[must_use]
    pub fn new(settled: &Settled, sources: &Sources, texts: &Texts) -> Self {
        let finding = &settled.finding;
        let [vi, en] = [&texts.vi, &texts.en].map(|messages| Sentence::of(finding, messages));
        let pair = |vi: Option<String>, en: Option<String>| Some(Both { vi: vi?, en: en? });
        let blank = Detail::default();
        let detail = finding.detail.as_deref().unwrap_or(&blank);
        let known = settled.rule();
        let spot = finding.place.map(|place| Spot::new(place, sources));
        let thing = |(kind, id): &(&'static str, String)| Thing { kind: (*kind).to_owned(), id: visible(id) };
        Self {
            rule: finding.rule.to_owned(),
            severity: finding.severity,
            group: known.map_or(Group::Reading, |known| known.group).key().to_owned(),
            complaint: known.and_then(|known| known.complaint()).map(|class| class.key().to_owned()),
            message: Both { vi: vi.what, en: en.what },
            why: pair(vi.why, en.why),
            remedy: pair(vi.remedy, en.remedy),
            object: detail.object.as_ref().or(detail.subject.last()).map(thing),
            subject: detail.subject.iter().map(thing).collect(),
            path: visible(&detail.path),
            file: spot.as_ref().map(|spot| spot.file.clone()),
            line: spot.as_ref().and_then(|spot| spot.line),
            column: spot.as_ref().and_then(|spot| spot.column),
            end_line: spot.as_ref().and_then(|spot| spot.end_line),
            end_column: spot.as_ref().and_then(|spot| spot.end_column),
            related: finding.related.iter().map(|place| Spot::new(*place, sources)).collect(),
            ground: human::ground(finding),
            due: detail.due.map(|due| due.to_string()),
            days_late: detail.days_late,
            fix: fix::safety(finding).map(Fix::from),
            fingerprint: settled.fingerprint.clone(),
            baseline: settled.known.map(|known| if known { BaselineState::Known } else { BaselineState::New }),
        }
    }

    /// `file:line:column`, the first character of the file when no line says more, nothing without a file.
    #[must_use]
    pub fn position(&self) -> Option<String> {
        let file = self.file.as_ref()?;
        Some(format!("{file}:{}:{}", self.line.unwrap_or(1), self.column.unwrap_or(1)))
    }

    /// Its place in the file; nothing without a file.
    #[must_use]
    pub fn spot(&self) -> Option<Spot> {
        Some(Spot {
            file: self.file.clone()?,
            line: self.line,
            column: self.column,
            end_line: self.end_line,
            end_column: self.end_column,
        })
    }

    /// Whether the baseline knows it.
    #[must_use]
    pub fn is_known(&self) -> bool {
        self.baseline == Some(BaselineState::Known)
    }
}

impl Spot {
    fn new(place: Place, sources: &Sources) -> Self {
        // Programs want a line: what is about a file as a whole stands at its beginning, without a path of keys.
        Self {
            file: visible(sources.path(place.file)),
            line: Some(place.line.max(1)),
            column: Some(place.start().1.max(1)),
            end_line: Some(place.end_line.max(place.line).max(1)),
            end_column: Some(place.end().1.max(1)),
        }
    }
}

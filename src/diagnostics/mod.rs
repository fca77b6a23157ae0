//! The shared vocabulary of everything that is found in content: what, how bad, and where.
//!
//! A diagnostic is a fact with named values, not yet a sentence: the sentence comes from the Fluent
//! files, in the language of whoever reads it. This room knows nothing of YAML, files or rules.

mod detail;
mod findings;
mod odd;
mod place;

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

pub use detail::Detail;
pub use findings::Findings;
pub use odd::Odd;
pub use place::{FileId, Place, SourceFile, Sources, line_starts};

/// How bad a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// Worth knowing; nothing is wrong.
    Note,
    /// Probably wrong or incomplete; the site can be built.
    Warning,
    /// Wrong; what it concerns may be left out of the site.
    Error,
}

impl Severity {
    /// The word used in machine formats and as message key.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Note => "note",
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }
}

/// One finding: a rule, its severity, the place and the values that its sentence needs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// Kebab-case name of the defect; the same word is the key of its message.
    pub rule: &'static str,
    /// How bad it is.
    pub severity: Severity,
    /// Where it is; a finding about the whole content has none.
    pub place: Option<Place>,
    /// Values for the message, by the name used in the Fluent file.
    pub args: Vec<(&'static str, String)>,
    /// Other places that belong to it, such as the first of two equal ids.
    pub related: Vec<Place>,
    /// What a checker knows beyond the sentence. Boxed: most findings of reading have none.
    pub detail: Option<Box<Detail>>,
}

impl Diagnostic {
    /// An error at a place.
    #[must_use]
    pub fn error(rule: &'static str, place: Place) -> Self {
        Self::new(rule, Severity::Error, Some(place))
    }

    /// A warning at a place.
    #[must_use]
    pub fn warning(rule: &'static str, place: Place) -> Self {
        Self::new(rule, Severity::Warning, Some(place))
    }

    /// A note at a place.
    #[must_use]
    pub fn note(rule: &'static str, place: Place) -> Self {
        Self::new(rule, Severity::Note, Some(place))
    }

    /// A finding of any severity, with or without a place.
    #[must_use]
    pub fn new(rule: &'static str, severity: Severity, place: Option<Place>) -> Self {
        Self { rule, severity, place, args: Vec::new(), related: Vec::new(), detail: None }
    }

    /// Adds a value for the message.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.args.push((name, value.into()));
        self
    }

    /// Adds a second place.
    #[must_use]
    pub fn related(mut self, place: Place) -> Self {
        self.related.push(place);
        self
    }

    /// Says what exactly is meant below the place: `time_limit.amount`.
    #[must_use]
    pub fn keys(mut self, keys: impl Into<String>) -> Self {
        self.detail_mut().keys = keys.into();
        self
    }

    /// Names a thing that it is about, by its kind and id.
    #[must_use]
    pub fn about(mut self, kind: &'static str, id: impl Into<String>) -> Self {
        self.detail_mut().subject.push((kind, id.into()));
        self
    }

    /// Says that its subject alone tells which finding it is, and neither its place nor the text there.
    #[must_use]
    pub fn whatever_is_written(mut self) -> Self {
        self.detail_mut().is_its_subject = true;
        self
    }

    /// Names its legal ground.
    #[must_use]
    pub fn ground(mut self, ground: impl Into<String>) -> Self {
        self.detail_mut().ground = Some(ground.into());
        self
    }

    /// Says by which day a duty had to be met, and how many working days ago that was: none that is told is nought.
    #[must_use]
    pub fn due(mut self, due: Date, days_late: Option<u32>) -> Self {
        let detail = self.detail_mut();
        (detail.due, detail.days_late) = (Some(due), days_late.filter(|days| *days > 0));
        self
    }

    /// The detail, made when there is none yet.
    pub fn detail_mut(&mut self) -> &mut Detail {
        self.detail.get_or_insert_default()
    }
}

/// A text for a message: runs of blanks and line ends become one blank, none at the ends.
#[must_use]
pub fn single_blanks(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The letters of a text without the marks of Vietnamese, as people type where they have no keys for them.
pub fn without_marks(text: &str) -> impl Iterator<Item = char> {
    // A barred d is no marked d to Unicode, so it stays whole.
    text.nfd().filter(|letter| !is_combining_mark(*letter)).map(|letter| match letter {
        'đ' => 'd',
        'Đ' => 'D',
        other => other,
    })
}

/// The candidate nearest to `word`, if it is near enough to be what was meant.
///
/// An id of which it is the beginning or the end, if there is only one, was cut short: `nq-15-2026` of `nq-15-2026-hdnd`. Else
/// nearness is Damerau–Levenshtein distance, at most a third of the longer word; among equals the first candidate wins, so the
/// order of candidates must not depend on chance. Where none is near, the only id that is its beginning or end was lengthened.
pub fn nearest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let candidates: Vec<&str> = candidates.into_iter().collect();
    let only = |is_meant: &dyn Fn(&str) -> bool| {
        let mut meant = candidates.iter().filter(|candidate| is_meant(candidate));
        meant.next().filter(|first| meant.all(|other| other == *first)).copied()
    };
    only(&|candidate| is_cut_to(candidate, word))
        .or_else(|| nearest_within(word, usize::MAX, candidates.iter().copied()))
        .or_else(|| only(&|candidate| is_cut_to(word, candidate)))
}

/// The nearest by its letters alone, where it differs by so many of them at most.
pub fn nearest_within<'a>(word: &str, most: usize, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let mut best: Option<(usize, &str)> = None;
    for candidate in candidates {
        let length = word.chars().count().max(candidate.chars().count());
        // A candidate whose length alone differs too much cannot be near: skip the costly part.
        let allowed = (length / 3).max(1).min(most);
        if word.chars().count().abs_diff(candidate.chars().count()) > allowed {
            continue;
        }
        let distance = strsim::damerau_levenshtein(word, candidate);
        if distance <= allowed && best.is_none_or(|(least, _)| distance < least) {
            best = Some((distance, candidate));
        }
    }
    best.map(|(_, candidate)| candidate)
}

/// Whether a part is what an id begins or ends with, whole words of it: `hai-bang` of `hai-bang-tinh`.
fn is_cut_to(id: &str, part: &str) -> bool {
    /// Less may begin anything.
    const LEAST: usize = 3;
    let begins = || id.strip_prefix(part).is_some_and(|rest| rest.starts_with('-'));
    let ends = || id.strip_suffix(part).is_some_and(|rest| rest.ends_with('-'));
    part.len() >= LEAST && (begins() || ends())
}

/// All candidates that come as near to `word` as the nearest.
pub fn all_nearest<'a>(word: &str, candidates: impl Iterator<Item = &'a str> + Clone) -> Vec<&'a str> {
    let Some(nearest) = nearest(word, candidates.clone()) else { return Vec::new() };
    if is_cut_to(nearest, word) || is_cut_to(word, nearest) {
        return vec![nearest];
    }
    let distance = |candidate: &str| strsim::damerau_levenshtein(word, candidate);
    let least = distance(nearest);
    candidates.filter(|candidate| distance(candidate) == least).collect()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::{Diagnostic, Severity, all_nearest, nearest, without_marks};

    #[test]
    fn nothing_is_late_by_no_day() {
        let friday = date(2026, 2, 6);
        let late = |days| Diagnostic::new("missing-posting", Severity::Error, None).due(friday, Some(days)).detail;
        assert_eq!(late(0).and_then(|detail| detail.days_late), None);
        assert_eq!(late(2).and_then(|detail| detail.days_late), Some(2));
    }

    #[test]
    fn letters_without_marks_keep_their_case() {
        let plain = |text: &str| without_marks(text).collect::<String>();
        assert_eq!(plain("Đường Lê Đức Thọ, thửa đất số 5"), "Duong Le Duc Tho, thua dat so 5");
        assert_eq!(plain("Ho\u{302}\u{323} ti\u{323}ch"), "Ho tich");
    }

    #[test]
    fn suggests_the_nearest_word_and_nothing_far_away() {
        let keys = ["name", "level", "fees", "steps"];
        assert_eq!(nearest("nmae", keys), Some("name"));
        assert_eq!(nearest("fee", keys), Some("fees"));
        assert_eq!(nearest("opening_hours", keys), None);
        let laws = ["nd-175-2024", "nq-08-2025-hdnd", "nq-15-2026-hdnd"];
        assert_eq!(nearest("nq-15-2026", laws), Some("nq-15-2026-hdnd"));
        assert_eq!(nearest("hai-bang-tinh", ["con-say", "hai-bang"]), Some("hai-bang"));
        assert_eq!(nearest("xa-tho", ["thon-xa-tho-1", "xa-thu", "xa-thu-2"]), Some("xa-thu"));
        assert_eq!(nearest("xa", ["xa-thu"]), None);
        assert_eq!(all_nearest("1.000653", ["1.000635", "1.000654", "1.000111"].into_iter()), ["1.000635", "1.000654"]);
    }
}

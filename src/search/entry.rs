//! What the index holds of one procedure: its names, what it can be filtered by, and the words of its other parts.

use super::lexicon::{Lexicon, Word};
use super::numbering::Numbering;
use super::words::{shown, words};
use crate::load::raw::{NoFee, OnlineLevel, ProcedureKind, Translation};
use crate::model::calendar::Duration;
use crate::model::{Lifecycle, Money, Office, Procedure, Ref, Site};

/// A procedure as the index sees it.
pub(super) struct Entry {
    /// Its national code as a number: `1.000894` is 1000894.
    pub(super) number: usize,
    /// Position of its field.
    pub(super) field: Option<usize>,
    /// The name that is shown.
    pub(super) name: Vec<Word>,
    /// Other names.
    pub(super) titles: Vec<(Title, Vec<Word>)>,
    /// Texts of its other parts, in the order of their weight.
    pub(super) parts: Vec<(Part, Vec<Word>)>,
    /// What it can be filtered by.
    pub(super) facts: Facts,
}

/// Kinds of other names, by the number that the engine knows them by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Title {
    Alias = 0,
    Legal = 1,
    English = 2,
}

/// Parts of a procedure that are searched besides its names, by the number that the engine knows them by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Part {
    Result = 0,
    Document = 1,
    Agency = 2,
    Summary = 3,
    Step = 4,
}

/// What a procedure can be filtered by. Many procedures share the same facts.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Facts {
    /// 0 current, 1 not yet in force, 2 past.
    pub(super) status: usize,
    pub(super) levels: Vec<usize>,
    pub(super) audience: Vec<usize>,
    /// 0 unknown, 1 full, 2 partial, 3 information, 4 none.
    pub(super) online: usize,
    pub(super) is_free: bool,
    pub(super) is_same_day: bool,
    pub(super) offices: Vec<usize>,
    /// What follows the national part of the code.
    pub(super) suffix: String,
}

/// Words of a part that are looked at; what matters stands in front.
const MOST_WORDS: usize = 24;

impl Entry {
    /// The public must see the procedure: [`is_public`]. Of its parts all are read, or the results alone. Its words are
    /// as written, by their number among those that were read with it.
    pub(super) fn new(site: &Site, reference: Ref<Procedure>, all_parts: bool, texts: &mut Numbering) -> Self {
        let procedure = &site.procedures[reference];
        let mut shown = |name: &str| {
            let mut words = Vec::new();
            shown(name, |token| words.push(Word(texts.number(token))));
            words
        };
        let name = shown(procedure.display_name());
        let mut titles: Vec<(Title, Vec<Word>)> = Vec::new();
        if procedure.short_name.is_some() {
            titles.push((Title::Legal, shown(&procedure.name)));
        }
        titles.extend(procedure.aliases.iter().map(|alias| (Title::Alias, shown(alias))));
        let english = procedure.translations.get("en").and_then(english_name);
        titles.extend(english.map(|name| (Title::English, shown(name))));
        titles.retain(|(_, tokens)| !tokens.is_empty() && *tokens != name);
        let national: String = procedure.code.national().chars().filter(char::is_ascii_digit).collect();
        Self {
            number: national.parse().unwrap_or_default(),
            field: procedure.field.map(Ref::index),
            name,
            titles,
            parts: parts(procedure, all_parts, texts),
            facts: facts(site, reference),
        }
    }

    /// The same with the words of a lexicon, which has those of `same` in their order.
    pub(super) fn in_words_of(mut self, lexicon: &Lexicon, same: &[Word]) -> Self {
        let of = |word: &mut Word| *word = same[word.0 as usize];
        self.name.iter_mut().for_each(of);
        self.titles.iter_mut().flat_map(|(_, words)| words).for_each(of);
        let small = |word: &mut Word| *word = lexicon.small(same[word.0 as usize]);
        self.parts.iter_mut().flat_map(|(_, words)| words).for_each(small);
        self
    }

    /// All its names, the shown one first.
    pub(super) fn names(&self) -> impl Iterator<Item = &[Word]> {
        std::iter::once(self.name.as_slice()).chain(self.titles.iter().map(|(_, tokens)| tokens.as_slice()))
    }
}

/// Whether the public may find a procedure.
pub(super) fn is_public(procedure: &Procedure) -> bool {
    procedure.kind == ProcedureKind::Public
}

/// The English name for lists.
pub(super) fn english_name(texts: &Translation) -> Option<&str> {
    texts.short_name.text().or_else(|| texts.name.text())
}

fn parts(procedure: &Procedure, all: bool, texts: &mut Numbering) -> Vec<(Part, Vec<Word>)> {
    let mut parts = Vec::new();
    let mut push = |part: Part, text: &str| {
        let mut written = Vec::new();
        words(text, MOST_WORDS, |word| written.push(Word(texts.number(word))));
        parts.push((part, written));
    };
    procedure.results.iter().take(3).for_each(|result| push(Part::Result, &result.name));
    if !all {
        return parts;
    }
    let documents = procedure.cases.iter().flat_map(|case| &case.documents);
    documents.take(12).for_each(|document| push(Part::Document, &document.name));
    let agencies = &procedure.agencies;
    for agency in agencies.competent.iter().chain(&agencies.implementing) {
        push(Part::Agency, agency);
    }
    procedure.summary.iter().for_each(|summary| push(Part::Summary, summary));
    procedure.steps.iter().take(6).for_each(|step| push(Part::Step, step.title.as_deref().unwrap_or(&step.text)));
    parts
}

fn facts(site: &Site, reference: Ref<Procedure>) -> Facts {
    let procedure = &site.procedures[reference];
    let summary = site.summary(reference);
    let at_once = |duration: Duration| matches!(duration, Duration::SameDay | Duration::Immediate);
    let mut audience: Vec<usize> = procedure.audience.iter().map(|audience| audience.index()).collect();
    audience.sort_unstable();
    Facts {
        status: match site.lifecycle(procedure) {
            Lifecycle::InForce { .. } => 0,
            Lifecycle::NotYet { .. } => 1,
            Lifecycle::Replaced { .. } | Lifecycle::Abolished { .. } | Lifecycle::Expired { .. } => 2,
        },
        levels: procedure.levels.iter().map(|level| level.index()).collect(),
        audience,
        online: match procedure.online {
            None => 0,
            Some(OnlineLevel::Full | OnlineLevel::Legacy4) => 1,
            Some(OnlineLevel::Partial | OnlineLevel::Legacy3) => 2,
            Some(OnlineLevel::Information | OnlineLevel::Legacy1 | OnlineLevel::Legacy2) => 3,
            Some(OnlineLevel::None) => 4,
        },
        is_free: summary.money == Money::None(NoFee::Free),
        is_same_day: summary.time.is_some_and(|(_, longest)| at_once(longest)),
        offices: site.takers(procedure).into_iter().map(Ref::<Office>::index).collect(),
        suffix: procedure.code.as_str()[procedure.code.national().len()..].to_owned(),
    }
}

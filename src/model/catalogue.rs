//! How procedures are grouped, and words explained: fields of work, groups of fields, named lists, terms, synonyms.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use super::doubt::{Perhaps, meant};
use super::gaps::unsaid;
use super::law::LegalDocument;
use super::procedure::Procedure;
use super::table::{Ref, Table};
use super::{References, need, translations};
use crate::diagnostics::{Diagnostic, Findings, Place};
use crate::load::{Content, File, raw};

/// A field of work (lĩnh vực).
#[derive(Clone, Debug)]
pub struct FieldOfWork {
    /// Its id.
    pub id: String,
    /// Where its definition stands.
    pub place: Place,
    /// Name; its id where nobody wrote one.
    pub name: String,
    /// Whether it goes by its id, which was found.
    pub is_unnamed: bool,
    /// What it is.
    pub description: Option<String>,
    /// Words people use for it.
    pub aliases: Vec<String>,
    /// Texts in other languages.
    pub translations: BTreeMap<String, raw::Translation>,
}

impl FieldOfWork {
    pub(super) fn new(file: File<raw::FieldOfWork>, findings: &mut Findings) -> Self {
        // What hangs on a field without a name is not lost with it.
        let name = need::required(file.raw.name, "name", file.place, findings);
        Self {
            description: file.raw.description.text().map(str::to_owned),
            aliases: need::distinct_texts(file.raw.aliases.clone(), file.place, findings),
            translations: translations(&file.raw.translations, file.place, findings),
            is_unnamed: name.is_none(),
            name: name.unwrap_or_else(|| file.id.clone()),
            place: file.place,
            id: file.id,
        }
    }
}

/// The fields that files may speak of which could not be read.
pub(super) fn meant_fields(content: &Content, ids: &References) -> BTreeSet<Ref<FieldOfWork>> {
    let unread: Vec<_> = content.lost.iter().filter(|file| file.path.starts_with("procedures/")).collect();
    let named = |id: &&str| unread.iter().any(|file| file.may_name(|word| word == *id));
    ids.fields.iter().filter(named).filter_map(|id| ids.fields.find(id)).collect()
}

/// One note about all fields that no procedure belongs to, at the first of them. Those that are `meant` count.
pub(super) fn idle_fields(
    fields: &Table<FieldOfWork>,
    procedures: &Table<Procedure>,
    meant: BTreeSet<Ref<FieldOfWork>>,
) -> Option<Diagnostic> {
    const MOST_NAMES: usize = 5;
    let used: BTreeSet<Ref<FieldOfWork>> =
        procedures.items().iter().filter_map(|procedure| procedure.field).chain(meant).collect();
    let idle = fields.iter().filter(|(reference, field)| !used.contains(reference) && !field.is_unnamed);
    let idle: Vec<&FieldOfWork> = idle.map(|(_, field)| field).collect();
    let names: Vec<&str> = idle.iter().take(MOST_NAMES).map(|field| field.name.as_str()).collect();
    let more = if idle.len() > MOST_NAMES { "…" } else { "" };
    let note = Diagnostic::note("fields-without-procedures", idle.first()?.place);
    Some(note.with("count", idle.len().to_string()).with("names", names.join(", ") + more))
}

/// A group of fields.
#[derive(Clone, Debug)]
pub struct FieldGroup {
    /// Its id.
    pub id: String,
    /// Where its definition stands.
    pub place: Place,
    /// Name in a citizen's words.
    pub name: String,
    /// What one finds there.
    pub description: Option<String>,
    /// Its fields, in the order shown.
    pub fields: Vec<Ref<FieldOfWork>>,
    /// Position among the groups, in thousandths.
    pub order: Option<i64>,
    /// Texts in other languages.
    pub translations: BTreeMap<String, raw::Translation>,
}

impl FieldGroup {
    pub(super) fn new(file: File<raw::FieldGroup>, ids: &References, findings: &mut Findings) -> Option<Self> {
        need::expected(&file.raw.fields, "fields", file.place, findings);
        Some(Self {
            description: file.raw.description.text().map(str::to_owned),
            fields: need::references(&file.raw.fields, &ids.fields, file.place, findings),
            order: file.raw.order.value.map(|number| number.thousandths),
            translations: translations(&file.raw.translations, file.place, findings),
            name: need::required(file.raw.name.clone(), "name", file.place, findings)?,
            place: file.place,
            id: file.id,
        })
    }
}

/// Groups in the order shown.
pub(super) fn groups(files: Vec<File<raw::FieldGroup>>, ids: &References, findings: &mut Findings) -> Vec<FieldGroup> {
    let groups = files.into_iter().filter_map(|file| FieldGroup::new(file, ids, findings));
    let mut groups: Vec<FieldGroup> = groups.collect();
    groups.sort_by(|a, b| (a.order.is_none(), a.order, &a.id).cmp(&(b.order.is_none(), b.order, &b.id)));
    groups
}

/// The fields that stand in groups, and those that are meant there and misspelled: that is found, and so is a group that
/// names none.
pub(super) fn grouped(groups: &[File<raw::FieldGroup>], ids: &References) -> Perhaps<FieldOfWork> {
    if groups.iter().any(|file| unsaid(&file.raw.fields)) {
        return None;
    }
    let fields: Option<Vec<_>> = groups.iter().map(|file| meant(&file.raw.fields, &ids.fields)).collect();
    Some(fields?.concat())
}

/// Procedures that a document names together.
#[derive(Clone, Debug)]
pub struct NamedList {
    /// Its id.
    pub id: String,
    /// Where its definition stands.
    pub place: Place,
    /// Name.
    pub name: String,
    /// What it means for a citizen.
    pub description: Option<String>,
    /// Short word shown on its procedures.
    pub badge: Option<String>,
    /// The document that makes it.
    pub law: Option<Ref<LegalDocument>>,
    /// Its procedures.
    pub procedures: Vec<Ref<Procedure>>,
    /// First day.
    pub valid_from: Option<Date>,
    /// Last day.
    pub valid_to: Option<Date>,
    /// Texts in other languages.
    pub translations: BTreeMap<String, raw::Translation>,
}

impl NamedList {
    pub(super) fn new(file: File<raw::NamedList>, ids: &References, findings: &mut Findings) -> Option<Self> {
        let (raw, place) = (file.raw, file.place);
        let (valid_from, valid_to) = need::span(&raw.valid_from, &raw.valid_to, place, findings);
        Some(Self {
            place,
            description: raw.description.text().map(str::to_owned),
            badge: raw.badge.text().map(str::to_owned),
            law: need::reference(&raw.law, &ids.laws, place, findings),
            procedures: need::references(&raw.codes, &ids.procedures, place, findings),
            valid_from,
            valid_to,
            translations: translations(&raw.translations, place, findings),
            name: need::required(raw.name.clone(), "name", place, findings)?,
            id: file.id,
        })
    }

    /// Whether the list holds on a day.
    #[must_use]
    pub fn holds_on(&self, day: Date) -> bool {
        super::days::within(day, self.valid_from, self.valid_to)
    }
}

/// A term of the glossary.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Term {
    /// Where it stands.
    pub place: Place,
    /// The term.
    pub term: String,
    /// Its abbreviation.
    pub abbreviation: Option<String>,
    /// What it means.
    pub meaning: String,
    /// English term.
    pub english: Option<String>,
}

/// The terms of `glossary.yaml`, and what those are called that lack something, which was found.
pub(super) fn terms(file: Option<&File<raw::Glossary>>, findings: &mut Findings) -> (Vec<Term>, Vec<String>) {
    let Some(file) = file else { return Default::default() };
    let terms = &file.raw.terms;
    need::repeats(terms, |term| term.term.text().unwrap_or_default(), file.place, findings);
    // Who has the abbreviation of another term has it by mistake; what stands there twice as a whole was found.
    let mut seen = BTreeSet::new();
    let single = terms.items().filter(|(term, _)| term.term.text().is_none_or(|term| seen.insert(term.to_lowercase())));
    let abbreviations = single.map(|(term, _)| &term.abbreviation);
    let texts = abbreviations.filter_map(|field| Some((field.text()?, field.place.unwrap_or(file.place))));
    need::repeats_of(texts, findings);
    let mut term = |(term, at): (&raw::Term, Option<Place>)| {
        let place = at.unwrap_or(file.place);
        Some(Term {
            place,
            term: need::required(term.term.clone(), "term", place, findings)?,
            meaning: need::required(term.meaning.clone(), "meaning", place, findings)?,
            abbreviation: term.abbreviation.text().map(str::to_owned),
            english: term.english.text().map(str::to_owned),
        })
    };
    let (mut whole, mut half) = (Vec::new(), Vec::new());
    for item in terms.items() {
        match term(item) {
            Some(term) => whole.push(term),
            None => half.extend(
                [&item.0.term, &item.0.abbreviation].into_iter().filter_map(raw::Field::text).map(str::to_owned),
            ),
        }
    }
    (whole, half)
}

/// Words people use, and the words of procedures they stand for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Synonym {
    /// Where it stands; nowhere when it is built in.
    pub place: Option<Place>,
    /// What people type, with accents.
    pub say: Vec<String>,
    /// Words of procedures, the closest first.
    pub means: Vec<String>,
    /// What kind of words they are.
    pub kind: raw::SynonymKind,
    /// Where they are known from.
    pub note: Option<String>,
}

/// The site's own synonyms.
pub(super) fn synonyms(own: Option<&File<raw::Synonyms>>, findings: &mut Findings) -> Vec<Synonym> {
    let mut synonyms = Vec::new();
    for entry in own.iter().flat_map(|file| &file.raw) {
        let place = entry.place.or(own.map(|file| file.place)).unwrap_or_default();
        let Some(raw) = entry.get() else { continue };
        need::expected_items(&raw.say, "say", place, findings);
        need::expected_items(&raw.means, "means", place, findings);
        need::repeats(&raw.say, |text| text, place, findings);
        need::repeats(&raw.means, |text| text, place, findings);
        synonyms.extend(synonym(raw.clone(), Some(place)));
    }
    synonyms
}

/// The synonyms of the tool.
pub(super) fn builtin_synonyms(builtin: Vec<raw::Synonym>) -> Vec<Synonym> {
    builtin.into_iter().filter_map(|raw| synonym(raw, None)).collect()
}

/// A synonym that says something and means something.
fn synonym(raw: raw::Synonym, place: Option<Place>) -> Option<Synonym> {
    let kind = raw.kind.value.unwrap_or(raw::SynonymKind::Synonym);
    let synonym =
        Synonym { place, say: need::texts(raw.say), means: need::texts(raw.means), kind, note: raw.note.into_text() };
    (!synonym.say.is_empty() && !synonym.means.is_empty()).then_some(synonym)
}

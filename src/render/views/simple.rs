//! Lists and texts: all procedures, fields, named lists, free pages, the glossary, the page of the missing.

use std::sync::Arc;

use super::Context;
use super::shell::Heading;
use crate::messages::Language;
use crate::model::anchors::{Anchors, slug};
use crate::model::{FieldOfWork, Procedure, Ref};
use crate::render::contract::{
    FieldView, Fields, FreePage, GlossaryView, Item, Letter, Link, NotFound, Page, ProcedureRow, Procedures,
    SearchView, TermView,
};
use crate::render::pages::PageKind;
use crate::render::{address, markdown, order};

pub(super) fn procedures(context: &Context<'_>) -> Page<Procedures> {
    let mut letters: Vec<Letter> = Vec::new();
    for reference in context.catalog.published.iter().copied() {
        let row = context.bare_row(reference);
        let letter = order::letter(&context.catalog.of(reference).listed);
        match letters.last_mut() {
            Some(last) if last.letter == letter => last.rows.push(row),
            _ => letters.push(Letter { anchor: anchor(&letter), letter, rows: vec![row] }),
        }
    }
    let total = context.words.total(context.catalog.published.len());
    let heading = Heading {
        kind: PageKind::Procedures,
        title: context.words.plain("title-procedures"),
        description: context.words.with("describe-procedures", &[("count", &total)]),
        section: "procedures",
        trail: Vec::new(),
    };
    context.page(heading, Procedures { letters: joined(letters), total_text: total })
}

/// The page that the script of the search fills in.
pub(super) fn search(context: &Context<'_>) -> Page<SearchView> {
    let total = context.words.total(context.catalog.published.len());
    let heading = Heading {
        kind: PageKind::Search,
        title: context.words.plain("title-search"),
        description: context.words.plain("describe-search"),
        section: "",
        trail: Vec::new(),
    };
    context.page(heading, SearchView { total_text: total })
}

/// Letters stand once each, in the order in which they first come.
fn joined(letters: Vec<Letter>) -> Vec<Letter> {
    let mut joined: Vec<Letter> = Vec::new();
    for letter in letters {
        match joined.iter_mut().find(|other| other.letter == letter.letter) {
            Some(other) => other.rows.extend(letter.rows),
            None => joined.push(letter),
        }
    }
    joined
}

/// `chu-d` for D, `chu-dd` for Đ: doubled as on a keyboard, so that every letter has its own anchor.
fn anchor(letter: &str) -> String {
    let typed = match letter {
        "#" => "so".to_owned(),
        "Ă" => "aw".to_owned(),
        "Â" => "aa".to_owned(),
        "Đ" => "dd".to_owned(),
        "Ê" => "ee".to_owned(),
        "Ô" => "oo".to_owned(),
        "Ơ" => "ow".to_owned(),
        "Ư" => "uw".to_owned(),
        other => slug(other),
    };
    format!("chu-{typed}")
}

pub(super) fn fields(context: &Context<'_>) -> Page<Fields> {
    let heading = Heading {
        kind: PageKind::Fields,
        title: context.words.plain("title-fields"),
        description: context.words.plain("describe-fields"),
        section: "fields",
        trail: Vec::new(),
    };
    context.page(heading, Fields { groups: super::home::groups(context) })
}

pub(super) fn field(context: &Context<'_>, reference: Ref<FieldOfWork>) -> Page<FieldView> {
    let field = &context.site.fields[reference];
    let name = context.field_name(reference);
    let translated = context.translation(&field.translations).and_then(|texts| texts.summary.text());
    let (current, past) = current_and_past(context, context.catalog.in_field(reference).iter().copied());
    let view = FieldView {
        description: field.description.as_deref().map(|text| context.words.text(text, translated)),
        rows: context.procedure_rows(current),
        past: context.procedure_rows(past),
        decisions: decisions_of(context, reference),
        ground: None,
        name: name.clone(),
    };
    let heading = Heading {
        kind: PageKind::Field(reference),
        description: context.words.with("describe-field", &[("name", &name.text)]),
        title: name.text,
        section: "fields",
        trail: vec![context.main_link("title-fields", address::FIELDS)],
    };
    context.page(heading, view)
}

pub(super) fn list(context: &Context<'_>, index: usize) -> Page<FieldView> {
    let list = &context.site.lists[index];
    let translated = context.translation(&list.translations);
    let name = context.words.text(&list.name, translated.and_then(|texts| texts.name.text()));
    let on_list = context.catalog.published.iter().copied().filter(|reference| list.procedures.contains(reference));
    let (current, past) = current_and_past(context, on_list);
    // A list says of each procedure in which field it is.
    let rows = |references: Vec<Ref<Procedure>>| -> Vec<Item<ProcedureRow>> {
        references.into_iter().map(|reference| Item::Parts(Arc::new(context.bare_row(reference)))).collect()
    };
    let summary = translated.and_then(|texts| texts.summary.text());
    let view = FieldView {
        description: list.description.as_deref().map(|text| context.words.text(text, summary)),
        rows: rows(current),
        past: rows(past),
        decisions: Vec::new(),
        ground: list.law.map(|law| context.law(law, None)),
        name: name.clone(),
    };
    let heading = Heading {
        kind: PageKind::List(index),
        description: context.words.with("describe-list", &[("name", &name.text)]),
        title: name.text,
        section: "procedures",
        trail: vec![context.main_link("title-procedures", address::PROCEDURES)],
    };
    context.page(heading, view)
}

fn current_and_past(
    context: &Context<'_>,
    references: impl Iterator<Item = Ref<Procedure>>,
) -> (Vec<Ref<Procedure>>, Vec<Ref<Procedure>>) {
    let is_current = |reference: &Ref<Procedure>| context.catalog.of(*reference).lifecycle.is_current();
    let (current, past) = references.partition(is_current);
    (current, past)
}

fn decisions_of(context: &Context<'_>, field: Ref<FieldOfWork>) -> Vec<Link> {
    let in_field = context.catalog.in_field(field).iter();
    let touches = in_field.flat_map(|procedure| context.site.touches(&context.site.procedures[*procedure]));
    let decisions: std::collections::BTreeSet<_> = touches.map(|touch| touch.decision).collect();
    decisions.into_iter().map(|decision| context.decision_link(decision)).collect()
}

pub(super) fn free(context: &Context<'_>, index: usize) -> Page<FreePage> {
    let page = &context.site.pages[index];
    let heading = Heading {
        kind: PageKind::Free(index),
        title: page.title.clone(),
        description: context.words.with("describe-page", &[("name", &page.title)]),
        section: "",
        trail: Vec::new(),
    };
    let body = markdown::page(&page.body);
    let body_html =
        if context.words.language() == Language::Vi { body } else { format!("<div lang=\"vi\">{body}</div>") };
    context.page(heading, FreePage { body_html })
}

pub(super) fn glossary(context: &Context<'_>) -> Page<GlossaryView> {
    let alphabet = order::Alphabet::new();
    let mut terms: Vec<&crate::model::Term> = context.site.glossary.iter().collect();
    terms.sort_by_cached_key(|term| alphabet.key(&term.term));
    let mut anchors = Anchors::default();
    let terms = terms.into_iter().map(|term| TermView {
        anchor: anchors.give(&term.term),
        term: term.term.clone(),
        abbreviation: term.abbreviation.clone(),
        meaning: term.meaning.clone(),
        english: term.english.clone(),
    });
    let terms = terms.collect();
    let heading = Heading {
        kind: PageKind::Glossary,
        title: context.words.plain("title-glossary"),
        description: context.words.plain("describe-glossary"),
        section: "glossary",
        trail: Vec::new(),
    };
    context.page(heading, GlossaryView { terms })
}

pub(super) fn not_found(context: &Context<'_>) -> Page<NotFound> {
    let heading = Heading {
        kind: PageKind::NotFound,
        title: context.words.plain("title-not-found"),
        description: context.words.plain("describe-not-found"),
        section: "",
        trail: Vec::new(),
    };
    let mut page = context.page(heading, NotFound { top: Vec::new() });
    // Other rows are made for a page at the root; here the root may be that of the host.
    let row = |reference| {
        let row = context.bare_row(reference);
        ProcedureRow { href: format!("{}{}", page.root, row.href), ..row }
    };
    page.page.top = super::home::top(context).map(row).collect();
    page
}

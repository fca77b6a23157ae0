//! Decisions: the list of all, and the page of one.

use super::Context;
use super::procedure::source;
use super::rows::action_key;
use super::shell::Heading;
use crate::load::raw::Action;
use crate::model::{Decision, Item, Ref};
use crate::render::address::{self, Kind};
use crate::render::contract::{
    ActionCounts, ActionView, DecisionItemView, DecisionRow, DecisionView, DecisionYear, Decisions, Link, Page,
};
use crate::render::order::listed;
use crate::render::pages::PageKind;

pub(super) fn decisions(context: &Context<'_>) -> Page<Decisions> {
    let mut sorted: Vec<&Decision> = context.site.decisions.items().iter().collect();
    sorted.sort_by(|a, b| b.signed.cmp(&a.signed).then_with(|| a.id.cmp(&b.id)));
    let mut years: Vec<DecisionYear> = Vec::new();
    for decision in sorted {
        let year = decision.signed.map_or_else(String::new, |signed| signed.year().to_string());
        let row = row(context, decision);
        match years.last_mut() {
            Some(last) if last.year == year => last.rows.push(row),
            _ => years.push(DecisionYear { year, rows: vec![row] }),
        }
    }
    let heading = Heading {
        kind: PageKind::Decisions,
        title: context.words.plain("title-decisions"),
        description: context.words.plain("describe-decisions"),
        section: "decisions",
        trail: Vec::new(),
    };
    context.page(heading, Decisions { years })
}

fn row(context: &Context<'_>, decision: &Decision) -> DecisionRow {
    let mut counts = ActionCounts::default();
    for item in &decision.items {
        match item.action {
            Action::Announce => counts.announce += 1,
            Action::Amend => counts.amend += 1,
            Action::Replace => counts.replace += 1,
            Action::Abolish => counts.abolish += 1,
        }
    }
    DecisionRow {
        number: decision.number.clone(),
        href: context.href(Kind::Decision, &decision.id),
        title: decision.title.clone(),
        issuer: decision.issuer.clone(),
        signed: context.date(decision.signed),
        effective: context.date(decision.effective),
        counts,
    }
}

/// The order in which a page tells what a decision does.
const ORDER: [Action; 4] = [Action::Announce, Action::Amend, Action::Replace, Action::Abolish];

pub(super) fn decision(context: &Context<'_>, reference: Ref<Decision>) -> Page<DecisionView> {
    let decision = &context.site.decisions[reference];
    let of_action = |action: Action| {
        let items: Vec<DecisionItemView> =
            decision.items.iter().filter(|item| item.action == action).map(|item| item_view(context, item)).collect();
        (!items.is_empty()).then(|| ActionView { action: action_key(action), items })
    };
    let to_come = |item: &Item| item.effective.is_some_and(|first| first > context.site.as_of);
    let view = DecisionView {
        number: decision.number.clone(),
        title: decision.title.clone(),
        issuer: decision.issuer.clone(),
        signed: context.date(decision.signed),
        effective: context.date(decision.effective),
        received: context.date(decision.received),
        upcoming: !decision.items.is_empty() && decision.items.iter().all(to_come),
        actions: ORDER.into_iter().filter_map(of_action).collect(),
        url: decision.url.as_ref().map(|url| url.as_str().to_owned()),
        file: decision.file.as_deref().and_then(|path| context.form(path)),
        note: decision.note.clone(),
        source: decision.source.as_ref().and_then(|raw| source(context, raw, None)),
    };
    let heading = Heading {
        kind: PageKind::Decision(reference),
        title: context.words.with("title-decision", &[("number", &decision.number)]),
        description: context.words.with("describe-decision", &[("number", &decision.number)]),
        section: "decisions",
        trail: vec![context.main_link("title-decisions", address::DECISIONS)],
    };
    context.page(heading, view)
}

fn item_view(context: &Context<'_>, item: &Item) -> DecisionItemView {
    let known = context.site.find_procedure(item.code.as_str()).filter(|known| context.has_page(*known));
    let name = match known {
        Some(reference) => Some(context.procedure_name(reference)),
        None => item.name.as_deref().map(|name| context.words.text(&listed(name), None)),
    };
    let replaced = item.replaces.iter().map(|code| match context.site.find_procedure(code.as_str()) {
        Some(reference) if context.has_page(reference) => context.procedure_link(reference),
        _ => Link { text: code.to_string(), href: String::new(), lang: None },
    });
    DecisionItemView {
        code: item.code.to_string(),
        name,
        href: known.map(|reference| context.href(Kind::Procedure, context.site.procedures[reference].code.as_str())),
        effective: context.date(item.effective),
        until: context.date(item.until),
        replaces: replaced.collect(),
        changes: item.changes.clone(),
        ground: item.ground.clone(),
    }
}

//! The home page.

use super::Context;
use super::shell::Heading;
use crate::load::raw::Action;
use crate::model::{FieldOfWork, Procedure, Ref};
use crate::render::address::Kind;
use crate::render::contract::{ChangeView, GroupView, Home, Link, Page, Text};
use crate::render::pages::PageKind;

/// How many things the home page shows of a kind.
const MOST_TASKS: usize = 8;
const MOST_CHANGES: usize = 5;

pub(super) fn home(context: &Context<'_>) -> Page<Home> {
    let site = context.site;
    let published = &context.catalog.published;
    let total = published.iter().filter(|reference| context.catalog.of(**reference).lifecycle.is_in_force()).count();
    let holds = |list: &&crate::model::NamedList| list.holds_on(site.as_of);
    let lists = site.lists.iter().filter(holds).map(|list| {
        let name =
            context.words.text(&list.name, context.translation(&list.translations).and_then(|texts| texts.name.text()));
        Link { text: name.text, href: context.href(Kind::List, &list.id), lang: name.lang }
    });
    let today = |notice: &&crate::model::Notice| notice.holds_on(site.as_of);
    let notices = site.settings.notices.iter().filter(today);
    let notices: Vec<Text> =
        notices.map(|notice| context.words.text(&notice.text, notice.text_en.as_deref())).collect();
    let receiving = site.offices.iter().filter(|(_, office)| office.receives() && office.exists_on(site.as_of));
    let introduction = context.site_text(site.settings.introduction.as_deref(), |texts| &texts.introduction);
    let home = Home {
        introduction: introduction.map(|text| text.text),
        notices: notices.iter().map(|notice| notice.text.clone()).collect(),
        notice_texts: notices,
        top: context.procedure_rows(top(context)),
        groups: groups(context),
        offices: receiving.map(|(office, _)| context.office_row(office)).collect(),
        changes: changes(context),
        lists: lists.collect(),
        total,
        total_text: context.words.total(total),
    };
    let heading = Heading {
        kind: PageKind::Home,
        title: context.words.plain("title-home"),
        description: context.words.plain("describe-home"),
        section: "home",
        trail: Vec::new(),
    };
    context.page(heading, home)
}

/// The procedures asked for most that are in force.
pub(super) fn top<'c>(context: &'c Context<'_>) -> impl Iterator<Item = Ref<Procedure>> + 'c {
    let tasks = context.site.settings.top_tasks.iter().copied();
    tasks.filter(|task| context.catalog.of(*task).lifecycle.is_in_force()).take(MOST_TASKS)
}

/// Groups with their fields, and last the fields of no group. Fields without procedures are left out.
pub(super) fn groups(context: &Context<'_>) -> Vec<GroupView> {
    let site = context.site;
    let rows = |fields: &mut dyn Iterator<Item = Ref<FieldOfWork>>| {
        fields.map(|field| context.field_row(field)).filter(|row| row.count > 0).collect::<Vec<_>>()
    };
    let mut groups: Vec<GroupView> = site
        .groups
        .iter()
        .map(|group| {
            let translated = context.translation(&group.translations);
            GroupView {
                id: group.id.clone(),
                name: context.words.text(&group.name, translated.and_then(|texts| texts.name.text())),
                description: match translated {
                    Some(texts) => texts.summary.text().map(str::to_owned),
                    None => group.description.clone(),
                },
                fields: rows(&mut group.fields.iter().copied()),
            }
        })
        .collect();
    let grouped = |field: &Ref<FieldOfWork>| site.groups.iter().any(|group| group.fields.contains(field));
    let alphabet = crate::render::order::Alphabet::new();
    let mut rest = rows(&mut site.fields.iter().map(|(field, _)| field).filter(|field| !grouped(field)));
    rest.sort_by_cached_key(|field| alphabet.key(&field.name.text));
    if !rest.is_empty() {
        let name = if groups.is_empty() { String::new() } else { context.words.plain("other-fields") };
        groups.push(GroupView {
            id: "khac".to_owned(),
            name: Text { text: name, lang: None },
            description: None,
            fields: rest,
        });
    }
    groups.retain(|group| !group.fields.is_empty());
    groups
}

/// What is to come, soonest first, then what happened last.
fn changes(context: &Context<'_>) -> Vec<ChangeView> {
    let site = context.site;
    let mut dated = Vec::new();
    for (reference, decision) in site.decisions.iter() {
        for item in &decision.items {
            // What was announced long ago in one list of hundreds is no news; its amendment or end is.
            if let Some(date) = item.effective.filter(|date| *date > site.as_of || item.action != Action::Announce) {
                dated.push((date, crate::model::Touch { decision: reference, item, as_replaced: false }));
            }
        }
    }
    let (mut coming, mut past): (Vec<_>, Vec<_>) = dated.into_iter().partition(|(date, _)| *date > site.as_of);
    coming.sort_by_key(|(date, touch)| (*date, touch.decision, touch.item.code.clone()));
    past.sort_by_key(|(date, touch)| (std::cmp::Reverse(*date), touch.decision, touch.item.code.clone()));
    let all = coming.into_iter().chain(past);
    let shown =
        all.filter_map(|(_, touch)| context.change(context.site.find_procedure(touch.item.code.as_str()), touch));
    shown.take(MOST_CHANGES).collect()
}

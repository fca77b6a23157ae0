//! What has to be posted and what is: the area, and one office.

use std::collections::BTreeMap;

use super::Context;
use super::shell::Heading;
use crate::model::{Duty, Entry, FieldOfWork, Inspection, Office, Ref, Seen, Status, Tally};
use crate::render::address::{self, Kind};
use crate::render::contract::{
    FindingView, InspectionView, Link, Page, PostingGroup, PostingRow, PostingView, Postings,
};
use crate::render::pages::PageKind;
use crate::render::posted::{self, OfOffice, Standing};

/// How many rows a table of single duties has at most; the machine file has them all.
const MOST_ROWS: usize = 300;

pub(super) fn postings(context: &Context<'_>) -> Page<Postings> {
    let (mut total, mut unknown, mut known) = (Tally::default(), 0, 0);
    let mut rows = Vec::new();
    for (office, tally) in &context.posted.offices {
        if posted::register(context.site, *office).is_some() {
            known += 1;
            total = total + *tally;
        } else {
            unknown += tally.must() - tally.waived;
        }
        rows.push(row(context, *office, tally));
    }
    let view = Postings {
        offices: context.counted(rows.len()),
        rows,
        total: context.counts(&total),
        known: context.counted(known),
        unknown: context.counted(unknown),
    };
    let heading = Heading {
        kind: PageKind::Postings,
        title: context.words.plain("title-postings"),
        description: context.words.plain("describe-postings"),
        section: "offices",
        trail: vec![context.main_link("title-offices", address::OFFICES)],
    };
    context.page(heading, view)
}

fn row(context: &Context<'_>, office: Ref<Office>, tally: &Tally) -> PostingRow {
    let name = context.office_name(office);
    let register = posted::register(context.site, office);
    let days = register.map_or(&[][..], |register| &register.entries).iter();
    let days = days.flat_map(|entry| [entry.posted, entry.removed]).flatten();
    let inspections = context.site.inspections.iter().filter(|one| one.office == office);
    let past = |day: &jiff::civil::Date| *day <= context.site.as_of;
    PostingRow {
        office: Link {
            text: name.text,
            href: context.href(Kind::Posting, &context.site.offices[office].id),
            lang: name.lang,
        },
        owed: context.counted(tally.must() - tally.waived),
        counts: register.map(|_| context.counts(tally)),
        register_until: context.date(days.filter(past).max()),
        inspected: context.date(inspections.map(|one| one.date).filter(past).max()),
    }
}

pub(super) fn posting(context: &Context<'_>, index: usize) -> Page<PostingView> {
    let (office, tally) = &context.posted.offices[index];
    let of = context.posted.of(*office);
    let is_known = of.register.is_some();
    let is_wanting =
        |duty: &&Duty<'_>| matches!(duty.status, Status::TooLittle | Status::Stale | Status::Missing | Status::Undated);
    let wanting: Vec<&Duty<'_>> = of.duties.iter().filter(is_wanting).filter(|_| is_known).collect();
    let (down, besides): (Vec<_>, Vec<_>) =
        of.besides.iter().partition(|(_, standing)| matches!(standing, Standing::TakenDown(_)));
    let beside = |list: Vec<&(&Entry, Standing)>| {
        list.into_iter().take(MOST_ROWS).map(|(entry, standing)| context.beside(*office, entry, *standing)).collect()
    };
    let view = PostingView {
        office: context.office_link(*office),
        owed: context.counted(tally.must() - tally.waived),
        counts: is_known.then(|| context.counts(tally)),
        register_until: context.date(of.written_until(context.site.as_of)),
        places: places(context, *office, &of),
        fields: fields(context, &of),
        wanting_more: context.counted(wanting.len().saturating_sub(MOST_ROWS)),
        wanting: wanting.into_iter().take(MOST_ROWS).map(|duty| context.duty(duty)).collect(),
        besides: beside(besides),
        taken_down: beside(down),
        all: if is_known && of.duties.len() <= MOST_ROWS { context.duties(&of.duties) } else { Vec::new() },
        waivers: of.waivers.iter().map(|waiver| context.waiver(waiver)).collect(),
        inspections: of.inspections.iter().map(|one| inspection(context, one)).collect(),
        data_href: format!("{}{}", address::up(&context.path), address::of_data(&context.site.offices[*office].id)),
    };
    let name = context.office_name(*office).text;
    let heading = Heading {
        kind: PageKind::Posting(index),
        title: context.words.with("title-posting", &[("name", &name)]),
        description: context.words.with("describe-posting", &[("name", &name)]),
        section: "offices",
        trail: vec![
            context.main_link("title-offices", address::OFFICES),
            context.main_link("title-postings", address::POSTINGS),
        ],
    };
    context.page(heading, view)
}

fn group<'d>(
    context: &Context<'_>,
    name: crate::render::contract::Text,
    is_known: bool,
    duties: impl Iterator<Item = &'d Duty<'d>>,
) -> PostingGroup {
    let mut tally = Tally::default();
    duties.for_each(|duty| tally.count(duty.status));
    PostingGroup {
        name,
        owed: context.counted(tally.must() - tally.waived),
        counts: is_known.then(|| context.counts(&tally)),
    }
}

/// The places at which anything is owed.
fn places(context: &Context<'_>, office: Ref<Office>, of: &OfOffice<'_>) -> Vec<PostingGroup> {
    let places = context.site.offices[office].posting_places.iter().enumerate();
    let owed = places.filter(|(at, _)| of.duties.iter().any(|duty| duty.place == *at));
    owed.map(|(at, place)| {
        let here = of.duties.iter().filter(|duty| duty.place == at);
        group(context, context.words.text(&place.name, None), of.register.is_some(), here)
    })
    .collect()
}

fn fields(context: &Context<'_>, of: &OfOffice<'_>) -> Vec<PostingGroup> {
    let mut by_field: BTreeMap<Option<Ref<FieldOfWork>>, Vec<&Duty<'_>>> = BTreeMap::new();
    for duty in &of.duties {
        by_field.entry(context.site.procedures[duty.procedure].field).or_default().push(duty);
    }
    let named = by_field.into_iter().map(|(field, duties)| {
        let name = match field {
            Some(field) => context.field_name(field),
            None => context.words.text(&context.words.plain("no-field"), None),
        };
        group(context, name, of.register.is_some(), duties.into_iter())
    });
    let mut groups: Vec<PostingGroup> = named.collect();
    let alphabet = crate::render::order::Alphabet::new();
    groups.sort_by_cached_key(|group| alphabet.key(&group.name.text));
    groups
}

fn inspection(context: &Context<'_>, one: &Inspection) -> InspectionView {
    let office = &context.site.offices[one.office];
    let found = one.items.iter().filter(|item| item.is_wanting()).map(|item| FindingView {
        place: item.place.map(|place| office.posting_places[place].name.clone()),
        procedure: item.procedure.map(|procedure| context.procedure_link(procedure)),
        faults: faults(item),
        note: item.note.clone(),
    });
    let found: Vec<FindingView> = found.collect();
    let remedied = one.remedied.filter(|day| *day <= context.site.as_of);
    InspectionView {
        date: context.words.date(one.date),
        team: one.team.clone(),
        announced: one.announced,
        remedy_by: context.date(one.remedy_by),
        remedied: context.date(remedied),
        overdue: !found.is_empty() && remedied.is_none() && one.remedy_by.is_some_and(|last| last < context.site.as_of),
        found,
    }
}

fn faults(item: &Seen) -> Vec<&'static str> {
    let looked = [
        (item.present, "absent"),
        (item.current, "outdated"),
        (item.readable, "unreadable"),
        (item.convenient, "inconvenient"),
        (item.practised, "not-practised"),
    ];
    looked.into_iter().filter(|(seen, _)| *seen == Some(false)).map(|(_, fault)| fault).collect()
}

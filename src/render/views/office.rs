//! Offices: the tree of all, and the page of one.

use jiff::ToSpan;

use super::Context;
use super::shell::{Heading, contact, is_email, text};
use crate::load::raw::Weekday;
use crate::model::calendar::weekday_key;
use crate::model::{Office, Ref};
use crate::render::address::{self, Kind, phone_href};
use crate::render::contract::{
    ContactView, CounterView, DayOffView, DayView, Link, NamedNote, OfficeField, OfficeRow, OfficeView, Offices, Page,
    Span, SpecialDayView,
};
use crate::render::pages::PageKind;
use crate::render::words::{clock, weekday_of};

/// How far ahead an office page names days off.
const DAYS_AHEAD: i32 = 120;
/// How many of them it names.
const MOST_DAYS_OFF: usize = 8;

pub(super) fn offices(context: &Context<'_>) -> Page<Offices> {
    let site = context.site;
    let mut rows = Vec::new();
    let exists = |office: &Office| office.exists_on(site.as_of);
    let is_top = |office: &Office| office.parent.is_none_or(|up| !exists(&site.offices[up]));
    for (reference, _) in site.offices.iter().filter(|(_, office)| exists(office) && is_top(office)) {
        branch(context, reference, 0, &mut rows);
    }
    let past = site.offices.iter().filter(|(_, office)| !exists(office));
    let view = Offices { rows, past: past.map(|(reference, _)| context.office_branch(reference, 0)).collect() };
    let heading = Heading {
        kind: PageKind::Offices,
        title: context.words.plain("title-offices"),
        description: context.words.plain("describe-offices"),
        section: "offices",
        trail: Vec::new(),
    };
    context.page(heading, view)
}

fn branch(context: &Context<'_>, office: Ref<Office>, depth: usize, rows: &mut Vec<OfficeRow>) {
    rows.push(context.office_branch(office, depth));
    for (child, below) in context.site.offices.below(office) {
        if below.exists_on(context.site.as_of) {
            branch(context, child, depth + 1, rows);
        }
    }
}

pub(super) fn office(context: &Context<'_>, reference: Ref<Office>) -> Page<OfficeView> {
    let site = context.site;
    let office = &site.offices[reference];
    let raw = &office.raw;
    let name = context.office_name(reference);
    let fields = fields(context, reference);
    let total: usize = fields.iter().map(|field| field.rows.len()).sum();
    let children = site.offices.below(reference).filter(|(_, below)| below.exists_on(site.as_of));
    let week = week(context, office);
    let view = OfficeView {
        kind: text(&raw.kind),
        description: text(&raw.description),
        level: office.level.and_then(|level| context.levels(&[level]).pop()),
        parent: office.parent.map(|up| context.office_link(up)),
        children: children.map(|(child, _)| context.office_link(child)).collect(),
        address: text(&raw.address),
        directions: text(&raw.directions),
        map_url: office.map_url.as_ref().map(|url| url.as_str().to_owned()),
        contact: ContactView {
            phone: text(&raw.phone),
            phone_href: raw.phone.text().and_then(phone_href),
            email: text(&raw.email).filter(|email| is_email(email)),
            hours: None,
        },
        website: office.website.as_ref().map(|url| url.as_str().to_owned()),
        hotline: raw.hotline.get().map(contact),
        hours: together(&week),
        week,
        days_off: days_off(context),
        counters: counters(context, office),
        special_days: special_days(context, office),
        services: raw
            .services
            .items()
            .filter_map(|(service, _)| Some(NamedNote { name: text(&service.name)?, note: text(&service.note) }))
            .collect(),
        pledges: raw.pledges.items().map(|(pledge, _)| pledge.clone()).collect(),
        posting_places: raw.posting_places.items().filter_map(|(place, _)| text(&place.name)).collect(),
        posting_href: context.posted.has(reference).then(|| context.href(Kind::Posting, &office.id)),
        complaints_to: office.complaints_to.or(office.parent).map(|up| context.office_link(up)),
        total_text: context.words.total(total),
        fields,
        closed: context.date(office.valid_to.filter(|last| *last < site.as_of)),
        merged_into: office.merged_into.map(|into| context.office_link(into)),
        name: name.clone(),
    };
    let mut trail = vec![context.main_link("title-offices", address::OFFICES)];
    let mut above: Vec<Link> = site.offices.above(reference).map(|up| context.office_link(up)).collect();
    above.reverse();
    trail.extend(above);
    let heading = Heading {
        kind: PageKind::Office(reference),
        description: context.words.with("describe-office", &[("name", &name.text)]),
        title: name.text,
        section: "offices",
        trail,
    };
    context.page(heading, view)
}

/// The procedures in force that the office takes, by field.
fn fields(context: &Context<'_>, office: Ref<Office>) -> Vec<OfficeField> {
    let mut fields: Vec<(Option<_>, OfficeField)> = Vec::new();
    for reference in context.catalog.published.iter().copied() {
        let entry = context.catalog.of(reference);
        if !entry.lifecycle.is_in_force() || !entry.takers.contains(&office) {
            continue;
        }
        let field = context.site.procedures[reference].field;
        let row = context.procedure_row(reference);
        if let Some((_, list)) = fields.iter_mut().find(|(other, _)| *other == field) {
            list.rows.push(row);
        } else {
            let name = match field {
                Some(field) => context.field_name(field),
                None => context.words.text(&context.words.plain("no-field"), None),
            };
            let href = field.map(|field| context.href(Kind::Field, &context.site.fields[field].id));
            fields.push((field, OfficeField { name, href, rows: vec![row] }));
        }
    }
    let alphabet = crate::render::order::Alphabet::new();
    fields.sort_by_cached_key(|(_, field)| alphabet.key(&field.name.text));
    fields.into_iter().map(|(_, field)| field).collect()
}

fn week(context: &Context<'_>, office: &Office) -> Vec<DayView> {
    const DAYS: [Weekday; 7] =
        [Weekday::Mon, Weekday::Tue, Weekday::Wed, Weekday::Thu, Weekday::Fri, Weekday::Sat, Weekday::Sun];
    if office.hours.is_empty() {
        return Vec::new();
    }
    let day = |day: Weekday| {
        let spans = office.hours.iter().filter(|span| span.day == day);
        let spans = spans
            .map(|span| Span {
                text: format!("{}–{}", clock(span.open), clock(span.close)), note: span.note.clone()
            });
        let weekday = weekday_of(day);
        DayView { key: weekday_key(weekday), name: large(&context.words.weekday(weekday)), spans: spans.collect() }
    };
    DAYS.into_iter().map(day).collect()
}

/// Days of a week with the same hours that follow each other as one.
fn together(week: &[DayView]) -> Vec<DayView> {
    let alike = week.chunk_by(|day, next| day.spans == next.spans);
    let one = |days: &[DayView]| match days {
        [first, .., last] => DayView { name: format!("{} – {}", first.name, last.name), ..first.clone() },
        days => days[0].clone(),
    };
    alike.map(one).collect()
}

/// A text with its first letter large, for the beginning of a line.
fn large(text: &str) -> String {
    let mut characters = text.chars();
    characters.next().map_or_else(String::new, |first| first.to_uppercase().chain(characters).collect())
}

/// Holidays and swapped days of the next months; weekends are no news.
fn days_off(context: &Context<'_>) -> Vec<DayOffView> {
    let site = context.site;
    let last = site.as_of.saturating_add(DAYS_AHEAD.days());
    let english = context.words.language() == crate::messages::Language::En;
    let coming = |day: jiff::civil::Date| site.as_of <= day && day <= last;
    let mut days = Vec::new();
    for run in site.calendar.days_off() {
        let name = if english { run.name_en.as_ref().or(run.name.as_ref()) } else { run.name.as_ref() };
        let name = name.cloned().unwrap_or_else(|| context.words.plain("day-off-unnamed"));
        let all = std::iter::successors(Some(run.from), |day| day.tomorrow().ok()).take_while(|day| *day <= run.until);
        let weekdays = all.filter(|day| coming(*day) && !matches!(weekday_key(day.weekday()), "sat" | "sun"));
        days.extend(weekdays.map(|day| (day, name.clone(), run.confirmed, false)));
    }
    for swap in site.calendar.swaps().filter(|swap| coming(swap.worked)) {
        days.push((swap.worked, context.words.plain("day-worked-instead"), swap.confirmed, true));
    }
    days.sort_by_key(|(day, ..)| *day);
    let view = |(day, name, confirmed, worked): (jiff::civil::Date, String, bool, bool)| DayOffView {
        date: context.words.date(day),
        weekday: context.words.weekday(day.weekday()),
        name,
        confirmed,
        worked,
    };
    days.into_iter().take(MOST_DAYS_OFF).map(view).collect()
}

fn counters(context: &Context<'_>, office: &Office) -> Vec<CounterView> {
    let counter = |(counter, fields): &(crate::load::raw::Counter, Vec<Ref<crate::model::FieldOfWork>>)| CounterView {
        number: text(&counter.number),
        name: text(&counter.name),
        fields: fields.iter().map(|field| context.field_link(*field)).collect(),
        phone: text(&counter.phone),
        phone_href: counter.phone.text().and_then(phone_href),
    };
    office.counters.iter().map(counter).collect()
}

fn special_days(context: &Context<'_>, office: &Office) -> Vec<SpecialDayView> {
    let days = office.special_days.iter().filter_map(|(day, procedures)| {
        Some(SpecialDayView {
            weekday: context.words.weekday(weekday_of(day.weekday.value?)),
            name: text(&day.name)?,
            note: text(&day.note),
            procedures: procedures.iter().map(|procedure| context.procedure_link(*procedure)).collect(),
        })
    });
    days.collect()
}

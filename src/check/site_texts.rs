//! Texts that stand outside procedures: of the site, offices, lists, policies, pages, the glossary, registers, inspections,
//! figures and plans. As with those of procedures, `tests/check/texts.rs` asks for every key of every kind of file.

use std::ops::Range;

use super::record_texts;
use super::texts::{Text, item, one, visit_option};
use crate::diagnostics::{Diagnostic, Place};
use crate::load::raw::{Field, ListOf};
use crate::model::{Office, Page, Site};

/// Makes the finding about a stretch of a text.
type About<'a> = &'a dyn Fn(&Range<usize>) -> Diagnostic;

/// Looks into all that citizens read outside of procedures, pages too, and tells of the first stretch found in each text.
pub(super) fn seek<'s>(
    site: &'s Site,
    look: impl Fn(&'s str) -> Option<Range<usize>>,
    tell: impl FnMut(Diagnostic, &'s str),
) {
    let mut visit = first(look, tell);
    published(site, |text| visit(text.says, &|_| text.finding()));
    in_pages(site, visit);
}

/// Looks into all that people read outside of procedures, pages too.
pub(super) fn seek_everywhere<'s>(
    site: &'s Site,
    look: impl Fn(&'s str) -> Option<Range<usize>>,
    tell: impl FnMut(Diagnostic, &'s str),
) {
    everywhere(site, first(look, tell));
}

/// All that people read outside of procedures, pages too.
pub(super) fn everywhere<'s>(site: &'s Site, mut visit: impl FnMut(&'s str, About<'_>)) {
    everything(site, |text| visit(text.says, &|_| text.finding()));
    in_pages(site, visit);
}

fn first<'s>(
    look: impl Fn(&'s str) -> Option<Range<usize>>,
    mut tell: impl FnMut(Diagnostic, &'s str),
) -> impl FnMut(&'s str, About<'_>) {
    move |text, about| {
        if let Some(range) = look(text) {
            tell(about(&range), &text[range]);
        }
    }
}

/// The title and the body of each page.
fn in_pages<'s>(site: &'s Site, mut visit: impl FnMut(&'s str, About<'_>)) {
    for page in &site.pages {
        visit(&page.title, &|_| super::at(heading(page), ""));
        visit(&page.body, &|range| in_page(page, range));
    }
}

/// All that people read or search for outside of procedures, pages apart; of offices that are no more, too.
fn everything<'s>(site: &'s Site, mut visit: impl FnMut(Text<'s>)) {
    told(site, &mut visit);
    record_texts::all(site, &mut visit);
}

/// The texts of a list, each at its own place.
pub(super) fn each<'s>(list: &'s ListOf<String>, visit: &mut impl FnMut(Text<'s>)) {
    for text in list.get().into_iter().flatten() {
        own(text, visit);
    }
}

/// A text that knows its place.
pub(super) fn own<'s>(field: &'s Field<String>, visit: &mut impl FnMut(Text<'s>)) {
    if let (Some(place), Some(text)) = (field.place, field.text()) {
        visit(one(place, "", text));
    }
}

/// The names of fields, groups, lists, policies, laws, decisions and offices, those that are no more, too.
pub(super) fn names<'s>(site: &'s Site, mut visit: impl FnMut(Text<'s>)) {
    titles(site, &mut visit);
    for office in site.offices.items() {
        of_name(office, &mut visit);
    }
    document_names(site, visit);
}

/// All that is short and stands by itself: names, badges, terms and addresses.
pub(super) fn short<'s>(site: &'s Site, mut visit: impl FnMut(Text<'s>)) {
    names(site, &mut visit);
    labels(site, &mut visit);
    addresses(site, visit);
}

/// What is short besides names: badges, terms, days off, and what levels, audiences, desks, days and services are called.
fn labels<'s>(site: &'s Site, visit: &mut impl FnMut(Text<'s>)) {
    for list in &site.lists {
        visit_option(list.place, "badge", list.badge.as_deref(), visit);
    }
    for term in &site.glossary {
        visit(one(term.place, "term", &term.term));
        visit_option(term.place, "abbreviation", term.abbreviation.as_deref(), visit);
    }
    for day in site.calendar.days_off() {
        visit_option(day.place, "name", day.name.as_deref(), visit);
    }
    let levels = site.vocabulary.levels.items().iter().map(|level| (level.place, &level.name));
    let audiences = site.vocabulary.audiences.items().iter().map(|audience| (audience.place, &audience.name));
    for (place, name) in levels.chain(audiences).filter(|(place, _)| place.line > 0) {
        visit(one(place, "name", name));
    }
}

/// All that is told outside of procedures, pages apart; of offices that are no more, too.
pub(super) fn told<'s>(site: &'s Site, mut visit: impl FnMut(Text<'s>)) {
    of_settings(site, &mut visit);
    for office in site.offices.items() {
        of_office(office, &mut visit);
    }
    described(site, &mut visit);
    documents(site, visit);
}

/// The titles of laws and decisions, who issued them, what decisions note, how they call procedures and what they change.
fn documents<'s>(site: &'s Site, mut visit: impl FnMut(Text<'s>)) {
    document_names(site, &mut visit);
    for decision in site.decisions.items() {
        visit_option(decision.place, "note", decision.note.as_deref(), &mut visit);
        for one in &decision.items {
            for (index, change) in one.changes.iter().enumerate() {
                visit(item(one.place, "changes", index, "", change));
            }
        }
    }
}

/// The titles of laws and decisions, who issued them, and how decisions call procedures.
fn document_names<'s>(site: &'s Site, mut visit: impl FnMut(Text<'s>)) {
    let laws = site.laws.items().iter().map(|law| (law.place, &law.title, &law.issuer));
    let decisions = site.decisions.items().iter().map(|decision| (decision.place, &decision.title, &decision.issuer));
    for (place, title, issuer) in laws.chain(decisions) {
        visit_option(place, "title", title.as_deref(), &mut visit);
        visit_option(place, "issuer", issuer.as_deref(), &mut visit);
    }
    listed(site, visit);
}

/// How decisions call procedures.
pub(super) fn listed<'s>(site: &'s Site, mut visit: impl FnMut(Text<'s>)) {
    for item in site.decisions.items().iter().flat_map(|decision| &decision.items) {
        visit_option(item.place, "name", item.name.as_deref(), &mut visit);
    }
}

/// Where offices are.
fn addresses<'s>(site: &'s Site, mut visit: impl FnMut(Text<'s>)) {
    for office in site.offices.items() {
        visit_option(office.place, "address", office.raw.address.text(), &mut visit);
    }
}

fn titles<'s>(site: &'s Site, visit: &mut impl FnMut(Text<'s>)) {
    let fields = site.fields.items().iter().map(|field| (field.place, &field.name));
    let groups = site.groups.iter().map(|group| (group.place, &group.name));
    let lists = site.lists.iter().map(|list| (list.place, &list.name));
    let policies = site.policies.items().iter().map(|policy| (policy.place, &policy.name));
    for (place, name) in fields.chain(groups).chain(lists).chain(policies) {
        visit(one(place, "name", name));
    }
}

fn of_name<'s>(office: &'s Office, visit: &mut impl FnMut(Text<'s>)) {
    visit(one(office.place, "name", &office.name));
    visit_option(office.place, "short_name", office.raw.short_name.text(), visit);
}

/// What of the site citizens read, pages apart. Offices that are no more tell how it was.
pub(super) fn published<'s>(site: &'s Site, mut visit: impl FnMut(Text<'s>)) {
    of_settings(site, &mut visit);
    let is_of_today = |office: &&Office| {
        // An office of a level that is no more was found as that.
        office.exists_on(site.as_of) && !office.level.is_some_and(|level| site.has_ended(level))
    };
    for office in site.offices.items().iter().filter(is_of_today) {
        of_office(office, &mut visit);
    }
    described(site, &mut visit);
}

fn of_settings<'s>(site: &'s Site, visit: &mut impl FnMut(Text<'s>)) {
    let settings = &site.settings;
    visit(one(settings.place, "name", &settings.name));
    visit_option(settings.place, "owner", settings.owner.as_deref(), visit);
    visit_option(settings.place, "demonstration", settings.demonstration.as_deref(), visit);
    let hours = settings.hotline.as_ref().and_then(|hotline| hotline.hours.text());
    visit_option(settings.place, "hotline.hours", hours, visit);
    visit_option(settings.place, "introduction", settings.introduction.as_deref(), visit);
    for (index, notice) in settings.notices.iter().enumerate() {
        visit(item(settings.place, "notices", index, "text", &notice.text));
    }
    let feedback = settings.feedback.as_ref().and_then(|(feedback, _)| feedback.text.text());
    visit_option(settings.place, "feedback.text", feedback, visit);
    let address = settings.feedback.as_ref().and_then(|(feedback, _)| feedback.address.text());
    visit_option(settings.place, "feedback.address", address, visit);
    visit_option(settings.place, "source_note", settings.source_note.as_deref(), visit);
}

/// Fields, groups, lists, policies and terms: what they are called, and what they say.
fn described<'s>(site: &'s Site, visit: &mut impl FnMut(Text<'s>)) {
    titles(site, visit);
    labels(site, visit);
    for term in &site.glossary {
        visit(one(term.place, "meaning", &term.meaning));
    }
    for field in site.fields.items() {
        visit_option(field.place, "description", field.description.as_deref(), visit);
    }
    for group in &site.groups {
        visit_option(group.place, "description", group.description.as_deref(), visit);
    }
    for list in &site.lists {
        visit_option(list.place, "description", list.description.as_deref(), visit);
    }
    for policy in site.policies.items() {
        visit_option(policy.place, "description", policy.description.as_deref(), visit);
        visit_option(policy.place, "transition", policy.transition.as_deref(), visit);
    }
}

fn of_office<'s>(office: &'s Office, visit: &mut impl FnMut(Text<'s>)) {
    let (place, raw) = (office.place, &office.raw);
    of_name(office, visit);
    visit_option(place, "description", raw.description.text(), visit);
    visit_option(place, "address", raw.address.text(), visit);
    visit_option(place, "directions", raw.directions.text(), visit);
    visit_option(place, "kind", raw.kind.text(), visit);
    visit_option(place, "hotline.hours", raw.hotline.get().and_then(|hotline| hotline.hours.text()), visit);
    for (hours, _) in raw.hours.items() {
        own(&hours.note, visit);
    }
    for (spot, _) in raw.posting_places.items() {
        own(&spot.name, visit);
    }
    for (counter, _) in raw.counters.items() {
        own(&counter.number, visit);
        own(&counter.name, visit);
    }
    for (day, _) in raw.special_days.items() {
        own(&day.name, visit);
        own(&day.note, visit);
    }
    for (service, _) in raw.services.items() {
        own(&service.name, visit);
        own(&service.note, visit);
    }
    each(&raw.pledges, visit);
}

/// Where the title of a page stands.
pub(super) fn heading(page: &Page) -> Place {
    Place::point(page.place.file, page.first_line - 1, 1)
}

/// A finding about a stretch of the body of a page.
pub(super) fn in_page(page: &Page, range: &Range<usize>) -> Diagnostic {
    let before = &page.body[..range.start];
    let lines = before.matches('\n').count();
    let line = page.first_line + u32::try_from(lines).unwrap_or(u32::MAX - page.first_line);
    let start = before.rfind('\n').map_or(0, |end| end + 1);
    let column = page.body[start..range.start].chars().count() + 1;
    super::at(Place::point(page.place.file, line, u32::try_from(column).unwrap_or(u32::MAX)), "")
}

//! What is short at the site and its offices besides names of files of their own: desks, terms, titles of pages.

use super::site_texts::{each, heading, own};
use super::texts::{Text, one, visit_option};
use crate::model::Site;

/// What is called something at an office: where it posts, desks, days and services.
pub(super) fn desks<'s>(site: &'s Site, mut visit: impl FnMut(Text<'s>)) {
    for raw in site.offices.items().iter().map(|office| &office.raw) {
        raw.posting_places.items().for_each(|(spot, _)| own(&spot.name, &mut visit));
        raw.counters.items().for_each(|(counter, _)| own(&counter.name, &mut visit));
        raw.special_days.items().for_each(|(day, _)| own(&day.name, &mut visit));
        raw.services.items().for_each(|(service, _)| own(&service.name, &mut visit));
    }
}

/// What pages are called.
pub(super) fn page_titles<'s>(site: &'s Site, mut visit: impl FnMut(Text<'s>)) {
    for page in &site.pages {
        visit(one(heading(page), "", &page.title));
    }
}

/// What the glossary explains.
pub(super) fn terms<'s>(site: &'s Site, mut visit: impl FnMut(Text<'s>)) {
    for term in &site.glossary {
        visit(one(term.place, "term", &term.term));
    }
}

/// What is short at the site and its offices besides names: desks, kinds, other names and pledges, and who runs the site.
pub(super) fn short<'s>(site: &'s Site, mut visit: impl FnMut(Text<'s>)) {
    visit(one(site.settings.place, "name", &site.settings.name));
    visit_option(site.settings.place, "owner", site.settings.owner.as_deref(), &mut visit);
    desks(site, &mut visit);
    for office in site.offices.items() {
        visit_option(office.place, "kind", office.raw.kind.text(), &mut visit);
        each(&office.raw.pledges, &mut visit);
    }
}

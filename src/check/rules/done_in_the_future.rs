//! Something that is said to be done on a day that is still to come: a decision received, a fact looked up, a text
//! translated. Tasks, and what was signed, posted, seen or inspected then, are found by rules of their own.

use jiff::civil::Date;

use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::{Place, Severity};
use crate::load::raw;
use crate::model::Site;

pub(super) static RULE: Rule = Rule {
    name: "done-in-the-future",
    severity: Severity::Warning,
    group: Group::Consistency,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/done-in-the-future.yaml"),
    check: Check::Site(check),
};

/// Where a day stands (a part and the keys below it), and what was done on it.
type Day = (Place, String, &'static str, Date);

fn check(scene: &Scene<'_>, found: &mut Found) {
    let site = scene.site;
    let days = received(site).chain(retrieved(site)).chain(translated(site));
    for (place, keys, what, day) in days.filter(|(.., day)| *day > site.as_of) {
        found.push(at(place, &keys).with("what", what).with("day", day.to_string()));
    }
}

/// Days on which decisions were received. Nobody receives what is not signed: that was found.
fn received(site: &Site) -> impl Iterator<Item = Day> {
    let signed = site.decisions.items().iter().filter(|decision| decision.signed <= Some(site.as_of));
    signed.filter_map(|decision| Some((decision.place, "received".to_owned(), "received", decision.received?)))
}

/// Days on which facts were looked up.
fn retrieved(site: &Site) -> impl Iterator<Item = Day> {
    let decisions = site.decisions.items().iter().map(|one| (one.place, "source".to_owned(), one.source.as_ref()));
    let procedures = site.procedures.items().iter();
    let own = procedures.clone().map(|one| (one.place, "source".to_owned(), one.source.as_ref()));
    let of_parts = procedures
        .flat_map(|one| one.sources.iter().map(|(key, source)| (one.place, format!("sources.{key}"), Some(source))));
    decisions.chain(own).chain(of_parts).filter_map(|(place, keys, source)| {
        let day = source?.retrieved.value?.0;
        Some((place, format!("{keys}.retrieved"), "retrieved", day))
    })
}

/// Days on which texts were translated.
fn translated(site: &Site) -> impl Iterator<Item = Day> {
    let procedures = site.procedures.items().iter().map(|one| (one.place, &one.translations));
    let fields = site.fields.items().iter().map(|one| (one.place, &one.translations));
    let groups = site.groups.iter().map(|one| (one.place, &one.translations));
    let lists = site.lists.iter().map(|one| (one.place, &one.translations));
    let offices = site.offices.items().iter().map(|one| (one.place, &one.translations));
    let all = procedures.chain(fields).chain(groups).chain(lists).chain(offices);
    all.flat_map(|(place, texts)| {
        let day = move |(language, texts): (&String, &raw::Translation)| {
            let keys = format!("translations.{language}.translated");
            Some((place, keys, "translated", texts.translated.value?.0))
        };
        texts.iter().filter_map(day)
    })
}

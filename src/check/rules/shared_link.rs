//! Two legal documents with one link, two procedures with one page of the national portal, a procedure taken from the page of another.

use std::collections::BTreeMap;

use super::super::law;
use super::super::link::target;
use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::Place;
use crate::diagnostics::Severity;
use crate::model::{Code, LegalDocument, Procedure};

pub(super) static RULE: Rule = Rule {
    name: "shared-link",
    severity: Severity::Warning,
    group: Group::Portal,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/shared-link.yaml"),
    check: Check::Site(check),
};

/// The first link to a part of a page, or to all of it: where it stands, and the number of the document.
type Linked<'s> = (Option<&'s str>, Place, &'s str);

fn check(scene: &Scene<'_>, found: &mut Found) {
    let mut first: BTreeMap<String, Vec<Linked<'_>>> = BTreeMap::new();
    let laws = scene.site.laws.items().iter().map(|law| (law.place, &law.url, law::name(law)));
    let decisions = scene.site.decisions.items().iter().map(|one| (one.place, &one.url, &*one.number));
    for (own, address, number) in laws.chain(decisions) {
        let Some(address) = address else { continue };
        let (target, part) = target(address.as_str());
        let before = first.entry(target).or_default();
        match before.iter().find(|(other, ..)| is_one_part(*other, part)) {
            Some((_, place, other)) if *other != number => {
                found.push(at(own, "url").with("number", number).with("other", *other).related(*place));
            }
            Some(_) => {}
            None => before.push((part, own, number)),
        }
    }
    for procedure in scene.site.procedures.items() {
        of_written(procedure, scene, found);
    }
    of_portal(scene, found);
    of_sources(scene, found);
}

/// Procedures with the page of another one on the national portal: by its id, or by where they say to hand in.
fn of_portal(scene: &Scene<'_>, found: &mut Found) {
    let procedures = || scene.current().iter().map(|current| &scene.site.procedures[*current]);
    let mut pages: BTreeMap<&str, Vec<&Procedure>> = BTreeMap::new();
    for procedure in procedures() {
        if let Some(id) = procedure.national_id.as_deref() {
            pages.entry(id).or_default().push(procedure);
        }
    }
    for (id, sharing) in pages.iter().filter(|(_, sharing)| sharing.len() > 1) {
        // Whose page it is may be told by where its dossiers are handed in.
        let owner = sharing.iter().position(|one| page(one) == Some(*id)).unwrap_or(0);
        for (_, procedure) in sharing.iter().enumerate().filter(|(at, _)| *at != owner) {
            tell(procedure, ("national_id", "id"), Some(sharing[owner]), found);
        }
    }
    for procedure in procedures() {
        let own = procedure.national_id.as_deref();
        let Some(page) = page(procedure).filter(|page| own != Some(*page)) else { continue };
        // An id that several have was found as that.
        let is_sure = own.is_none_or(|own| pages.get(own).is_some_and(|sharing| sharing.len() == 1));
        let other = pages.get(page).and_then(|others| others.first()).copied();
        if is_sure && (other.is_some() || own.is_some()) {
            tell(procedure, ("submit_url", "page"), other, found);
        }
    }
}

/// Procedures that name the page of another one as where their texts come from. Links of the old form have the code in them;
/// a number is none.
fn of_sources(scene: &Scene<'_>, found: &mut Found) {
    for procedure in scene.current().iter().map(|current| &scene.site.procedures[*current]) {
        let own = procedure.source.iter().map(|source| ("source.url".to_owned(), source));
        let of_parts = procedure.sources.iter().map(|(key, source)| (format!("sources.{key}.url"), source));
        for (keys, source) in own.chain(of_parts) {
            let written = source.url.text().and_then(|url| url.split_once("ma_thu_tuc="));
            let code = written.and_then(|(_, code)| Code::new(code.split(['&', '#']).next().unwrap_or_default()));
            let Some(code) = code.filter(|code| *code != procedure.code && !is_former(code, procedure, scene)) else {
                continue;
            };
            let finding = at(procedure.place, &keys).with("kind", "source").with("number", procedure.code.as_str());
            found.push(finding.with("other", code.as_str()));
        }
    }
}

/// Whether a procedure took the place of the one of a code, so that it may have been taken from its page.
fn is_former(code: &Code, procedure: &Procedure, scene: &Scene<'_>) -> bool {
    let mut items = scene.site.decisions.items().iter().flat_map(|decision| &decision.items);
    items.any(|item| item.code == procedure.code && item.replaces.contains(code))
}

fn tell(procedure: &Procedure, (key, kind): (&str, &str), other: Option<&Procedure>, found: &mut Found) {
    let finding = at(procedure.place, key).with("kind", kind).with("number", procedure.code.as_str());
    let finding = finding.with("other", other.map_or("", |other| other.code.as_str()));
    found.push(other.iter().fold(finding, |finding, other| finding.related(other.place)));
}

/// The id of the page of the national portal where a dossier is handed in.
fn page(procedure: &Procedure) -> Option<&str> {
    const LENGTH: usize = 36;
    let (_, rest) = procedure.submit_url.as_ref()?.as_str().split_once("dichvucong.gov.vn/thu-tuc-hanh-chinh/")?;
    let id = rest.split(['?', '#', '/']).next()?;
    (id.len() == LENGTH && id.bytes().filter(|byte| *byte == b'-').count() == 4).then_some(id)
}

fn is_shared(one: &str, two: &str) -> bool {
    let (one, two) = (target(one), target(two));
    one.0 == two.0 && is_one_part(one.1, two.1)
}

/// Whether two links may show one document of a page: each document of a list may have its own part.
fn is_one_part(one: Option<&str>, two: Option<&str>) -> bool {
    one.zip(two).is_none_or(|(one, two)| one == two)
}

/// Documents that a procedure writes out, with the link of another one on which it rests.
fn of_written(procedure: &Procedure, scene: &Scene<'_>, found: &mut Found) {
    let laws: Vec<&LegalDocument> = procedure.legal_basis.iter().map(|basis| law::of(basis, scene.site)).collect();
    for (index, basis) in procedure.legal_basis.iter().enumerate() {
        let Some(own) = basis.written() else { continue };
        let (Some(address), number) = (&own.url, law::name(own)) else { continue };
        // A number that another one holds is the same with words around it.
        let differs = |other: &str| !other.contains(number) && !number.contains(other);
        let mut others = laws.iter().enumerate().filter(|(at, other)| {
            let is_before = *at < index || !other.id.is_empty();
            is_before && other.url.as_ref().is_some_and(|url| is_shared(url.as_str(), address.as_str()))
        });
        if let Some((_, other)) = others.find(|(_, other)| differs(law::name(other))) {
            let finding = at(own.place, "url").with("number", number);
            found.push(finding.with("other", law::name(other)).related(other.place));
        }
    }
}

//! An office that has to post and has no place for it.

use std::collections::BTreeSet;

use super::super::about::office_name;
use super::super::text::low;
use super::super::unread::{has_lost_parent, may_be_below};
use super::super::{Check, Complaint, Found, Group, Rule, Scene, at};
use crate::diagnostics::Severity;
use crate::model::{Decision, Office, PostingPlace, Procedure, Ref, Site};

pub(super) static RULE: Rule = Rule {
    name: "office-without-posting-place",
    severity: Severity::Error,
    group: Group::Posting,
    complaint: Some(Complaint::Missing),
    grounds: &[],
    example: include_str!("../examples/office-without-posting-place.yaml"),
    check: Check::Site(check),
};

/// The key of an office under which its places stand.
const PLACES: &str = "posting_places";

fn check(scene: &Scene<'_>, found: &mut Found) {
    let site = scene.site;
    let mut tell = |office: Ref<Office>, keys: &str, kind: &str, decision: &str| {
        let office = &site.offices[office];
        let finding = at(office.place, keys).with("office", office_name(office));
        found.push(finding.with("kind", kind).with("decision", decision).about("office", &*office.id));
    };
    let mut told = BTreeSet::new();
    // A place without a kind, which was found, may be of the kind that is missing.
    let is_read = |office: Ref<Office>| {
        let office = &site.offices[office];
        !office.has_unread_places() && office.posting_places.iter().all(|place| place.kind.is_some())
    };
    for postings in scene.postings().iter().filter(|postings| is_read(postings.office)) {
        // Or it says what hangs at places that it does not have.
        let has_lost = postings.register.is_some_and(|register| !register.lost.is_empty());
        if postings.without_place > 0 || (has_lost && site.offices[postings.office].posting_places.is_empty()) {
            tell(postings.office, PLACES, "", "");
            told.extend([postings.office, head(site, postings.office)]);
        }
    }
    for postings in scene.postings().iter().filter(|postings| is_read(postings.office)) {
        if let Some((place, kind)) = misnamed(scene, postings.office).filter(|_| !told.contains(&postings.office)) {
            tell(postings.office, &format!("{PLACES}[{place}].kind"), kind, "");
        }
    }
    for (reference, decision) in site.decisions.iter() {
        let order = decision.posting.as_ref().filter(|order| !order.if_available);
        let known = |kind: &&String| site.posting_kinds.contains(kind);
        for kind in order.iter().flat_map(|order| &order.places).filter(known) {
            // A unit with an office that has no place at all may have lost the very one.
            for office in without(scene, reference, kind).difference(&told).copied() {
                tell(office, PLACES, kind, &decision.number);
            }
        }
    }
}

/// The place of a People's Committee that by its name is the board at its seat and by its kind another one, while it has none
/// there; with the kind. Where no name tells, what hangs in its hall may hang at its seat.
fn misnamed(scene: &Scene<'_>, reference: Ref<Office>) -> Option<(usize, &'static str)> {
    const SEAT: &str = "headquarters";
    const OTHERS: [&str; 3] = ["một cửa", "hành chính công", "công an"];
    let office = &scene.site.offices[reference];
    let is_board = |place: &PostingPlace| {
        let name = low(&place.name);
        name.contains("trụ sở") && !OTHERS.iter().any(|other| name.contains(other))
    };
    let place = office.posting_places.iter().position(is_board).filter(|_| !has_lost_parent(office, scene.site))?;
    let rule = scene.duties().unplaced(reference)?;
    rule.places.iter().any(|kind| kind == SEAT).then_some((place, SEAT))
}

/// The heads of the units that are bound by a decision and have no place of a kind, they or the offices below them; where
/// the decision names offices, those.
fn without(scene: &Scene<'_>, decision: Ref<Decision>, kind: &str) -> BTreeSet<Ref<Office>> {
    let site = scene.site;
    let duties = scene.duties();
    let Decision { items, posting, .. } = &site.decisions[decision];
    let is_named = posting.as_ref().is_some_and(|order| !order.offices.is_empty());
    let unit = |office: Ref<Office>| if is_named { office } else { head(site, office) };
    let codes: Vec<Ref<Procedure>> = items.iter().filter_map(|item| site.find_procedure(item.code.as_str())).collect();
    // What is waived for a unit is so for the offices in it.
    let is_waived = |office: Ref<Office>, procedure: Ref<Procedure>| {
        [office, unit(office)].iter().any(|one| site.is_waived((*one, Some(kind)), procedure, site.as_of))
    };
    let rests = |office: Ref<Office>, procedure: Ref<Procedure>| {
        let standing = duties.standing(office, procedure);
        standing.is_some_and(|(standing, bound)| bound && standing.decision == Some(decision))
            && !is_waived(office, procedure)
    };
    let has = |office: &Ref<Office>| {
        site.offices[*office].posting_places.iter().any(|place| place.kind.as_deref() == Some(kind))
    };
    let bound = duties.offices().iter().copied();
    let bound = bound.filter(|office| codes.iter().any(|procedure| rests(*office, *procedure)));
    let provided: BTreeSet<Ref<Office>> =
        duties.offices().iter().filter(|office| has(office)).map(|office| unit(*office)).collect();
    // Where the office above is a slip, which was found, nobody knows of which unit an office and its places are.
    let is_stray = |office: Ref<Office>| !is_named && has_lost_parent(&site.offices[office], site);
    let may_provide =
        |desk: &Ref<Office>, unit| !is_named && has(desk) && may_be_below(&site.offices[*desk], unit, site);
    let is_unclear = |unit| is_stray(unit) || duties.offices().iter().any(|desk| may_provide(desk, unit));
    bound.map(unit).filter(|unit| !provided.contains(unit) && !is_unclear(*unit)).collect()
}

/// The topmost office of the same level above an office.
fn head(site: &Site, office: Ref<Office>) -> Ref<Office> {
    let level = site.offices[office].level;
    site.offices.above(office).take_while(|above| site.offices[*above].level == level).last().unwrap_or(office)
}

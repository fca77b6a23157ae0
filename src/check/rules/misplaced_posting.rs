//! A posting at an office that has nothing to do with the procedure.

use std::collections::BTreeSet;

use super::super::about::about_entry;
use super::super::postings::Trouble;
use super::super::{Check, Found, Group, Rule, Scene, at, unled};
use crate::diagnostics::Severity;
use crate::model::{Office, Part, Procedure, Ref, Site};

pub(super) static RULE: Rule = Rule {
    name: "misplaced-posting",
    severity: Severity::Warning,
    group: Group::Posting,
    complaint: None,
    grounds: &["63/2010/NĐ-CP, Điều 16"],
    example: include_str!("../examples/misplaced-posting.yaml"),
    check: Check::Site(check),
};

fn check(scene: &Scene<'_>, found: &mut Found) {
    let site = scene.site;
    let torn = torn(site);
    for postings in scene.postings().iter().filter(|postings| !torn.contains(&postings.office)) {
        for up in postings.up.iter().filter(|up| up.trouble == Some(Trouble::Misplaced)) {
            let procedure = up.entry.procedure().map(|procedure| &site.procedures[procedure]);
            let is_right = |one| {
                is_nowhere(one, site)
                    || is_unserved(one, postings.office, site)
                    // A level without an agency is found as that; then its offices and those of another are exchanged.
                    || !unled::of(one, site).is_empty()
                    || is_on_portal_above(one, (postings.office, up.entry.place), site)
            };
            if procedure.is_some_and(is_right) {
                continue;
            }
            found.push(about_entry(at(up.entry.at, "code"), postings.office, up.entry, site));
        }
    }
}

/// The offices of a level that is not known or is no more, which was found, and those above them: who has to post what there is not known.
fn torn(site: &Site) -> BTreeSet<Ref<Office>> {
    let is_torn =
        |office: &Office| office.exists_on(site.as_of) && office.level.is_none_or(|level| site.has_ended(level));
    let torn = site.offices.iter().filter(|(_, office)| is_torn(office));
    torn.flat_map(|(reference, office)| [Some(reference), office.parent]).flatten().collect()
}

/// Whether nobody takes a procedure, or nobody knows who should (an office that is named may be gone, or receive
/// nothing), or one of its levels is no more: that was found, and then every place is wrong.
fn is_nowhere(procedure: &Procedure, site: &Site) -> bool {
    let is_gone =
        |office: &Ref<Office>| !site.offices[*office].exists_on(site.as_of) || site.offices[*office].refuses();
    procedure.gaps.has(Part::LostTaker)
        || procedure.offices.iter().any(is_gone)
        || site.takers(procedure).is_empty()
        || procedure.levels.iter().any(|level| site.has_ended(*level))
}

/// Whether a procedure is handed in at the level of an office, and no office of it receives: that was found.
fn is_unserved(procedure: &Procedure, office: Ref<Office>, site: &Site) -> bool {
    let levels = if procedure.received_at.is_empty() { &procedure.levels } else { &procedure.received_at };
    let level = site.offices[office].level.filter(|level| levels.contains(level));
    level.is_some_and(|level| !site.offices.items().iter().any(|one| one.receives() && one.level == Some(level)))
}

/// Whether a procedure stands on the portal of an office above one that takes it: portals of provinces carry what is done
/// in the province, 63/2010/NĐ-CP, Điều 17.
fn is_on_portal_above(procedure: &Procedure, (office, place): (Ref<Office>, usize), site: &Site) -> bool {
    let is_portal = site.offices[office].posting_places[place].kind.as_deref() == Some("portal");
    is_portal && site.takers(procedure).into_iter().any(|taker| site.offices.above(taker).any(|above| above == office))
}

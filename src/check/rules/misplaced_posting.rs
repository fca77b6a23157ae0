//! A posting at an office that has nothing to do with the procedure.

use super::super::postings::{Trouble, about_entry};
use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::Severity;
use crate::model::{Level, Procedure, Ref, Site};

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
    for postings in scene.postings() {
        for up in postings.up.iter().filter(|up| up.trouble == Some(Trouble::Misplaced)) {
            if up.entry.procedure().is_some_and(|procedure| is_nowhere(&site.procedures[procedure], site)) {
                continue;
            }
            found.push(about_entry(at(up.entry.at, "code"), postings.office, up.entry, site));
        }
    }
}

/// Whether nobody takes a procedure, or one of its levels is no more: that was found, and then every place is wrong.
fn is_nowhere(procedure: &Procedure, site: &Site) -> bool {
    let ended = |level: &Ref<Level>| site.vocabulary.levels[*level].valid_to.is_some_and(|last| last < site.as_of);
    site.takers(procedure).is_empty() || procedure.levels.iter().any(ended)
}

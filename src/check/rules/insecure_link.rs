//! A link with http.

use super::super::link;
use super::super::texts::Text;
use super::super::{Check, Found, Group, Rule, Scene, at, site_texts, texts};
use super::old_portal_link;
use crate::diagnostics::Severity;
use crate::model::Procedure;
use crate::model::markdown::{Link, links};

pub(super) static RULE: Rule = Rule {
    name: "insecure-link",
    severity: Severity::Note,
    group: Group::Portal,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/insecure-link.yaml"),
    check: Check::Both(of_procedure, of_site),
};

/// An address that stands in a procedure as plain text is no link of its page.
fn of_procedure(procedure: &Procedure, _: &Scene<'_>, found: &mut Found) {
    texts::in_markdown(procedure, |text: Text<'_>| {
        let is_insecure = |link: &Link| link.target.starts_with("http://") && !old_portal_link::is_old(&link.target);
        for link in links(text.says).into_iter().filter(is_insecure) {
            found.push(text.finding().with("link", link.target));
        }
    });
}

fn of_site(scene: &Scene<'_>, found: &mut Found) {
    for (place, keys, address) in link::all(scene.site) {
        if address.as_str().starts_with("http://") {
            found.push(at(place, &keys).with("link", address.as_str()));
        }
    }
    for (place, keys, address) in link::of_records(scene.site) {
        if address.starts_with("http://") {
            found.push(at(place, &keys).with("link", address));
        }
    }
    // A link of a form that no longer opens is found as that.
    let look =
        |text: &str| link::first_in(text, "http://").filter(|range| !old_portal_link::is_old(&text[range.clone()]));
    site_texts::seek(scene.site, look, |finding, link| found.push(finding.with("link", link)));
}

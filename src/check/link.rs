//! Links to other sites that a site holds.

use std::ops::Range;

use crate::diagnostics::Place;
use crate::model::{LegalBasis, Site, WebAddress};

/// Where a link stands (a part and the keys below it), and where it leads.
type Link<'s> = (Place, String, &'s WebAddress);

/// All links.
pub(super) fn all(site: &Site) -> Vec<Link<'_>> {
    let mut links = of_documents(site);
    for procedure in site.procedures.items() {
        links.extend(procedure.submit_url.iter().map(|url| (procedure.place, "submit_url".to_owned(), url)));
    }
    for office in site.offices.items() {
        links.extend(office.website.iter().map(|url| (office.place, "website".to_owned(), url)));
        links.extend(office.map_url.iter().map(|url| (office.place, "map_url".to_owned(), url)));
    }
    links
}

/// Links to legal documents and decisions.
pub(super) fn of_documents(site: &Site) -> Vec<Link<'_>> {
    let mut links = Vec::new();
    for law in site.laws.items() {
        links.extend(law.url.iter().map(|url| (law.place, "url".to_owned(), url)));
    }
    for decision in site.decisions.items() {
        links.extend(decision.url.iter().map(|url| (decision.place, "url".to_owned(), url)));
    }
    for procedure in site.procedures.items() {
        for law in procedure.legal_basis.iter().filter_map(LegalBasis::written) {
            links.extend(law.url.iter().map(|url| (law.place, "url".to_owned(), url)));
        }
    }
    links
}

/// The host of an address, without a port.
pub(super) fn host(address: &str) -> &str {
    let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
    rest.split(['/', '?', '#', ':']).next().unwrap_or_default()
}

/// The first link in a text that begins in a way.
pub(super) fn first_in(text: &str, scheme: &str) -> Option<Range<usize>> {
    let start = text.find(scheme)?;
    let end = text[start..].find(|letter: char| letter.is_whitespace() || "()<>\"".contains(letter));
    Some(start..end.map_or(text.len(), |end| start + end))
}

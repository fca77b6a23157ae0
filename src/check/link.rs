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

/// Links to what was posted, and to where texts come from, as they are written.
pub(super) fn of_records(site: &Site) -> Vec<(Place, String, &str)> {
    let mut links = Vec::new();
    for entry in site.registers.iter().flat_map(|register| &register.entries) {
        let written = (0..).zip(&entry.evidence).filter_map(|(index, evidence)| Some((index, evidence.url.text()?)));
        links.extend(written.map(|(index, url): (usize, _)| (entry.at, format!("evidence[{index}].url"), url)));
    }
    for procedure in site.procedures.items() {
        let own = procedure.source.iter().map(|source| ("source.url".to_owned(), source));
        let of_parts = procedure.sources.iter().map(|(key, source)| (format!("sources.{key}.url"), source));
        let written =
            own.chain(of_parts).filter_map(|(keys, source)| Some((procedure.place, keys, source.url.text()?)));
        links.extend(written);
    }
    for decision in site.decisions.items() {
        let url = decision.source.as_ref().and_then(|source| source.url.text());
        links.extend(url.map(|url| (decision.place, "source.url".to_owned(), url)));
    }
    links
}

/// What a server is asked for by an address: neither how nor by which of two names, nor in which order; and the part of the
/// page, which it is not asked for. A route of a page that builds itself is no such part.
pub(super) fn target(address: &str) -> (String, Option<&str>) {
    let (rest, part) = match address.split_once('#') {
        Some((rest, part)) if !part.starts_with(['/', '!']) => (rest, Some(part).filter(|part| !part.is_empty())),
        _ => (address, None),
    };
    let rest = rest.split_once("://").map_or(rest, |(_, rest)| rest);
    let (path, query) = rest.split_once('?').unwrap_or((rest, ""));
    let (host, path) = path.split_once('/').unwrap_or((path, ""));
    let host = host.to_ascii_lowercase();
    let mut asked: Vec<&str> = query.split('&').filter(|asked| !asked.is_empty()).collect();
    asked.sort_unstable();
    let host = host.strip_prefix("www.").unwrap_or(&host);
    (format!("{host}/{}?{}", path.trim_end_matches('/'), asked.join("&")), part)
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
    Some(start..start + bare(&text[start..end.map_or(text.len(), |end| start + end)]).len())
}

/// A link without the marks of the sentence in which it stands.
pub(super) fn bare(link: &str) -> &str {
    link.trim_end_matches(|mark: char| ".,;:!\"'”’*_]".contains(mark))
}

#[cfg(test)]
mod tests {
    use super::{first_in, target};

    #[test]
    fn a_link_ends_before_the_marks_of_its_sentence() {
        let text = "Xem **http://song-trang.example.** hoặc hỏi quầy 1.";
        assert_eq!(first_in(text, "http://").map(|link| &text[link]), Some("http://song-trang.example"));
    }

    #[test]
    fn what_a_server_is_asked_for_is_compared() {
        let page = "https://vanban.chinhphu.vn/?pageid=27160&docid=178116";
        for same in [
            "http://vanban.chinhphu.vn?docid=178116&pageid=27160",
            "https://www.VanBan.chinhphu.vn/?docid=178116&pageid=27160",
        ] {
            assert_eq!(target(page), target(same));
        }
        assert_eq!(target("https://vbpl.vn/46757/#noidung"), (target("https://vbpl.vn/46757").0, Some("noidung")));
        for other in [
            "https://vbpl.vn/46757?a=1",
            "https://vbpl.vn/46757#/a",
            "https://vbpl.vn/46757#!a",
            "https://vbpl.vn/4675",
        ] {
            assert_ne!(target("https://vbpl.vn/46757"), target(other));
        }
    }
}

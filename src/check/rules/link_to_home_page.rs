//! A link to a legal document or decision that leads to a home page.

use super::super::link;
use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::Severity;

pub(super) static RULE: Rule = Rule {
    name: "link-to-home-page",
    severity: Severity::Warning,
    group: Group::Portal,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/link-to-home-page.yaml"),
    check: Check::Site(check),
};

fn check(scene: &Scene<'_>, found: &mut Found) {
    for (place, keys, address) in link::of_documents(scene.site) {
        if is_home(address.as_str()) {
            found.push(at(place, &keys).with("link", address.as_str()));
        }
    }
}

/// Whether an address names a site, and nothing in it but the page with which it begins.
fn is_home(address: &str) -> bool {
    /// Names of first pages, and of the folders in which they stand.
    const FIRST: [&str; 12] =
        ["index", "default", "home", "homepage", "main", "portal", "trangchu", "pages", "web", "vi", "vivn", "en"];
    /// What is asked for that does not choose a page: its language, and who sent the reader.
    const BESIDE: [&str; 8] = ["lang", "language", "locale", "hl", "culture", "fbclid", "gclid", "utm"];
    let rest = address.split_once("://").map(|(_, rest)| rest).unwrap_or_default();
    let (rest, part) = rest.split_once('#').unwrap_or((rest, ""));
    let (path, query) = rest.split_once('?').unwrap_or((rest, ""));
    let path = path.split_once('/').map_or("", |(_, path)| path).to_lowercase();
    let is_first = |step: &str| FIRST.contains(&&*step.split('.').next().unwrap_or_default().replace('-', ""));
    let is_beside = |asked: &str| BESIDE.contains(&asked.split(['=', '_']).next().unwrap_or_default());
    let mut steps = path.split('/').filter(|step| !step.is_empty());
    // A page that builds itself may have its routes behind the sign of a part.
    part.trim_matches(['/', '!']).is_empty()
        && query.split('&').all(|asked| asked.is_empty() || is_beside(asked))
        && steps.all(is_first)
}

#[cfg(test)]
mod tests {
    use super::is_home;

    #[test]
    fn a_page_that_every_site_begins_with_is_no_document() {
        for (address, home) in [
            ("https://vbpl.vn", true),
            ("https://vbpl.vn/", true),
            ("https://vbpl.vn/index.html", true),
            ("https://vbpl.vn/Default.aspx", true),
            ("https://moj.gov.vn/Pages/home.aspx", true),
            ("https://vbpl.vn/Pages/portal.aspx", true),
            ("https://vbpl.vn/vi-VN/trang-chu.html", true),
            ("https://vanban.chinhphu.vn/#", true),
            ("https://vanban.chinhphu.vn/#/", true),
            ("https://vbpl.vn#!/", true),
            ("https://vbpl.vn/?lang=vi", true),
            ("https://vbpl.vn/?", true),
            ("https://vbpl.vn/index.html?utm_source=a&utm_medium=b", true),
            ("https://vbpl.vn/#/van-ban/3", false),
            ("https://vbpl.vn/?lang=vi&id=3", false),
            ("https://vbpl.vn/TW/Pages/vbpq-toanvan.aspx", false),
            ("https://vbpl.vn/default.aspx?id=3", false),
            ("https://vbpl.vn/index/3", false),
            ("https://vanban.chinhphu.vn/?docid=178116", false),
        ] {
            assert_eq!(is_home(address), home, "{address}");
        }
    }
}

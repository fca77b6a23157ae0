//! A link of the form that the national portal gave up, or with what is no id of it.

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use super::super::link;
use super::super::texts::Text;
use super::super::{Check, Found, Group, Rule, Scene, at, site_texts, texts};
use crate::diagnostics::Severity;
use crate::model::{Procedure, is_uuid};

pub(super) static RULE: Rule = Rule {
    name: "old-portal-link",
    severity: Severity::Warning,
    group: Group::Portal,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/old-portal-link.yaml"),
    check: Check::Both(of_procedure, of_site),
};

/// A link within a text that may have the old form.
static OLD: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"https?://[^\s()<>]*(?:ma_thu_tuc=|/p/home/)[^\s()<>]*").expect("a pattern"));
/// A link of the national portal to a procedure within a text, with what should be its id.
static OF_PROCEDURE: LazyLock<Regex> = LazyLock::new(|| {
    let part = r"[^\s()<>?&#/]*";
    Regex::new(&format!(
        r"https?://(?:www\.)?dichvucong\.gov\.vn/(?:thu-tuc-hanh-chinh/|[^\s()<>]*[?&]formalityId=)({part})"
    ))
    .expect("a pattern")
});

/// Whoever reads a link in a text copies it, shown as one or not.
fn of_procedure(procedure: &Procedure, _: &Scene<'_>, found: &mut Found) {
    texts::everything(procedure, |text: Text<'_>| {
        if let Some(range) = look(text.says) {
            let link = &text.says[range];
            found.push(text.finding().with("link", link).with("kind", kind(link).unwrap_or_default()));
        }
    });
}

fn of_site(scene: &Scene<'_>, found: &mut Found) {
    for (place, keys, address) in link::all(scene.site) {
        if let Some(kind) = kind(address.as_str()) {
            found.push(at(place, &keys).with("link", address.as_str()).with("kind", kind));
        }
    }
    for (place, keys, address) in link::of_records(scene.site) {
        if malformed(address).is_some() {
            found.push(at(place, &keys).with("link", address).with("kind", "malformed"));
        }
    }
    site_texts::seek(scene.site, look, |finding, link| {
        found.push(finding.with("link", link).with("kind", kind(link).unwrap_or_default()));
    });
}

/// Where a text holds such a link.
fn look(text: &str) -> Option<Range<usize>> {
    if !text.contains("://") {
        return None;
    }
    let old = OLD.find(text).map(|old| old.start()..old.start() + link::bare(old.as_str()).len());
    old.or_else(|| malformed(text))
}

/// What is wrong with a link.
fn kind(link: &str) -> Option<&'static str> {
    if is_old(link) { Some("old") } else { malformed(link).map(|_| "malformed") }
}

/// Whether a link has that form.
pub(super) fn is_old(link: &str) -> bool {
    link.contains("ma_thu_tuc=") || link.contains("/p/home/")
}

/// The first link of a text with what is no id. One without digits is none that was meant.
fn malformed(text: &str) -> Option<Range<usize>> {
    OF_PROCEDURE.captures_iter(text).find_map(|link| {
        let id = link.get(1)?;
        let written = link::bare(id.as_str());
        let is_wrong = written.contains(|letter: char| letter.is_ascii_digit()) && !is_uuid(written);
        is_wrong.then(|| link.get(0).map(|link| link.start()..id.start() + written.len()))?
    })
}

#[cfg(test)]
mod tests {
    use super::malformed;

    #[test]
    fn an_id_of_the_portal_is_whole() {
        let portal = "https://dichvucong.gov.vn/";
        for good in [
            "thu-tuc-hanh-chinh/019d2bfd-6eb3-7019-bf3f-fc58c9ee44b9.",
            "thu-tuc-hanh-chinh/019d2bfd-6eb3-7019-bf3f-fc58c9ee44b9?a=1",
            "thu-tuc-hanh-chinh",
            "thu-tuc-hanh-chinh/tra-cuu",
            "nop?formalityId=019d2bfd-6eb3-7019-bf3f-fc58c9ee44b9&b=2",
            "nop?provinceCode=31",
        ] {
            assert_eq!(malformed(&format!("xem {portal}{good}")), None, "{good}");
        }
        for bad in [
            "thu-tuc-hanh-chinh/019d2bfd-6eb3-7019-bf3f",
            "thu-tuc-hanh-chinh/1.001612",
            "thu-tuc-hanh-chinh/019d2bfd-6eb3-7019-bf3f-fc58c9ee44bz",
            "nop?a=1&formalityId=019d2bfd-6eb3-7019-bf3f",
        ] {
            let text = format!("xem {portal}{bad}.");
            assert_eq!(malformed(&text).map(|link| &text[link]), Some(&*format!("{portal}{bad}")));
        }
    }
}

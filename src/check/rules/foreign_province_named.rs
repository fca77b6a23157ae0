//! A text that names the authorities of another province.

use std::ops::Range;
use std::sync::LazyLock;

use jiff::civil::Date;
use regex::Regex;

use super::super::about::is_own_province;
use super::super::{Check, Found, Group, Rule, Scene, at, site_texts, texts};
use crate::diagnostics::Severity;
use crate::model::{Procedure, Site};

pub(super) static RULE: Rule = Rule {
    name: "foreign-province-named",
    severity: Severity::Warning,
    group: Group::Portal,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/foreign-province-named.yaml"),
    check: Check::Both(of_procedure, of_site),
};

/// A People's Committee, council or department of a province or city that is named.
static NAMED: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"(?:UBND|HĐND|[UỦ][ỷy] ban nhân dân|Hội đồng nhân dân|Sở \p{Lu}[^,.;:()]{2,40}?) (?:tỉnh|thành phố) (\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){0,3})").expect("a pattern")
});

/// Before an authority that gave a paper: `do UBND tỉnh … cấp`.
static GIVEN: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"(?:^| )(?:do|của) [^,:]{0,60}$").expect("a pattern"));

fn of_procedure(procedure: &Procedure, scene: &Scene<'_>, found: &mut Found) {
    texts::with_agencies(procedure, |text| {
        if let Some(range) = foreign(text.says, scene.site) {
            found.push(text.finding().with("text", &text.says[range]));
        }
    });
}

/// What the portal says of itself, and who issued its decisions and the documents it keeps.
fn of_site(scene: &Scene<'_>, found: &mut Found) {
    let site = scene.site;
    site_texts::seek(site, |text| foreign(text, site), |finding, text| found.push(finding.with("text", text)));
    let decided =
        site.decisions.items().iter().map(|one| (one.place, one.issuer.as_deref(), one.effective.or(one.signed)));
    let laws = site.laws.items().iter().map(|one| (one.place, one.issuer.as_deref(), one.effective.or(one.signed)));
    // Before the province was as it is, one of those may have decided of which it was made.
    let top = site.settings.jurisdiction.and_then(|top| site.offices[top].valid_from);
    let is_early = |day: Option<Date>| top.zip(day).is_some_and(|(since, day)| day < since);
    for (place, issuer, _) in decided.chain(laws).filter(|(.., day)| !is_early(*day)) {
        let issuer = issuer.unwrap_or_default();
        if let Some(range) = foreign(issuer, site) {
            found.push(at(place, "issuer").with("text", &issuer[range]));
        }
    }
}

/// The first other province of which a text names an authority.
fn foreign(text: &str, site: &Site) -> Option<Range<usize>> {
    let mut named = NAMED.captures_iter(text).filter_map(|found| {
        let (whole, province) = (found.get(0)?, found.get(1)?);
        // “… cấp tỉnh Danh sách …” names no province.
        let is_level = whole.as_str().contains(" cấp ");
        (!is_level && !is_of_other_place(text, &whole.range())).then_some(province.range())
    });
    named.find(|range| !is_own_province(&text[range.clone()], site))
}

/// Whether a text speaks of another place as that: where somebody or a paper comes from, an example, or how it was before.
fn is_of_other_place(text: &str, range: &Range<usize>) -> bool {
    let sentence = text[..range.start].rsplit(['.', ';', '\n']).next().unwrap_or_default().to_lowercase();
    let after = text[range.end..].trim_start_matches([' ', ',', '(']);
    ["ví dụ", "chuyển từ", "chuyển đến từ", "nơi khác", "tỉnh khác", "trước đây"]
        .iter()
        .any(|sign| sentence.contains(sign))
        || ["cũ", "nay", "trước"].iter().any(|sign| after.starts_with(sign))
        || (GIVEN.is_match(&sentence) && after.starts_with("cấp"))
}

//! Offices that carry out or decide a procedure by their names: a department (`Sở Tư pháp`) does so beside the committee above it.

use super::text::{alike, is_letter_or_digit};
use crate::model::{Office, Procedure, Site, is_committee};

/// Whether the agencies of a procedure name an office: as it is called, without its unit (`Sở Tư pháp` for `Sở Tư pháp tỉnh
/// Sơn Trăng`), or with its level in place of that (`Phòng Tư pháp cấp huyện`). What committees decide follows from levels.
pub(super) fn is_named(office: &Office, procedure: &Procedure, site: &Site) -> bool {
    let units = site.vocabulary.levels.items().iter().flat_map(|level| &level.units);
    let units: Vec<String> = units.map(String::as_str).chain(["thành phố"]).map(|unit| format!(" {unit} ")).collect();
    let full = alike(&office.name);
    let unit = units.iter().filter_map(|unit| full.find(unit.as_str())).min();
    let bare = unit.map(|unit| &full[..unit]).filter(|_| !is_committee(&office.name));
    let level = office.level.map(|level| alike(&site.vocabulary.levels[level].name)).unwrap_or_default();
    let others =
        office.raw.short_name.text().into_iter().chain(office.raw.aliases.items().map(|(one, _)| one.as_str()));
    let mut names: Vec<String> = others.map(alike).filter(|name| !name.is_empty()).collect();
    names.extend(bare.into_iter().flat_map(|bare| [bare.to_owned(), format!("{bare} {level}")]));
    // One that is written without its unit may be named with it.
    let behind = if unit.is_none() { units } else { Vec::new() };
    let is_it = |text: &str| names.iter().any(|name| has_name(text, name, &[])) || has_name(text, &full, &behind);
    let agencies = &procedure.agencies;
    agencies.implementing.iter().chain(&agencies.competent).chain(&agencies.delegated).any(|text| is_it(&alike(text)))
}

/// Whether a text has a name that does not go on there as that of another office would, but with what may stand behind it.
fn has_name(text: &str, name: &str, behind: &[String]) -> bool {
    let ends = |rest: &str| {
        let goes_on = rest.trim_start().starts_with(is_letter_or_digit);
        !goes_on
            || [" và ", " hoặc "].into_iter().chain(behind.iter().map(String::as_str)).any(|one| rest.starts_with(one))
    };
    let mut found = text.match_indices(name);
    found.any(|(at, _)| !text[..at].ends_with(is_letter_or_digit) && ends(&text[at + name.len()..]))
}

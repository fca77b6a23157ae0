//! A level is said to have authority, but all agencies named are of other levels.

use super::super::text::low;
use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::Severity;
use crate::load::raw::Scope;
use crate::model::{Level, Procedure, Site};

pub(super) static RULE: Rule = Rule {
    name: "level-without-agency",
    severity: Severity::Warning,
    group: Group::Consistency,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/level-without-agency.yaml"),
    check: Check::Procedure(check),
};

fn check(procedure: &Procedure, scene: &Scene<'_>, found: &mut Found) {
    for level in unled(procedure, scene.site) {
        found.push(at(procedure.place, &format!("level[={}]", level.id)).with("level", &level.name));
    }
}

/// The levels said to have authority of which no agency is named.
pub(in crate::check) fn unled<'s>(procedure: &Procedure, site: &'s Site) -> Vec<&'s Level> {
    let agencies = &procedure.agencies;
    if procedure.scope == Some(Scope::ReceptionOnly) || procedure.levels.is_empty() {
        return Vec::new();
    }
    let named: Vec<&str> =
        [&agencies.implementing, &agencies.competent].into_iter().flatten().map(String::as_str).collect();
    let texts: Vec<String> = named
        .iter()
        .chain(&agencies.delegated.iter().map(String::as_str).collect::<Vec<_>>())
        .map(|text| low(text))
        .collect();
    // Only where every name tells its level can one be missed.
    let Some(told) = texts.iter().map(|text| levels(text)).collect::<Option<Vec<_>>>() else { return Vec::new() };
    if told.is_empty() {
        return Vec::new();
    }
    let is_known = |level: &Level| LEVELS.iter().any(|(id, _)| *id == level.id);
    let is_told = |level: &Level| told.iter().flatten().any(|id| *id == level.id);
    let own = procedure.levels.iter().map(|level| &site.vocabulary.levels[*level]);
    own.filter(|level| is_known(level) && !is_told(level)).collect()
}

/// Words by which the name of an agency tells its level.
const LEVELS: [(&str, &[&str]); 3] = [
    ("commune", &["cấp xã", "công an xã", "nhân dân xã", "ubnd xã", "xã, phường", "phường, xã"]),
    ("province", &["cấp tỉnh", "công an tỉnh", "nhân dân tỉnh", "ubnd tỉnh", "nhân dân thành phố trực thuộc"]),
    (
        "ministry",
        &[
            "bộ trưởng",
            "bộ tư pháp",
            "bộ công an",
            "bộ y tế",
            "bộ tài chính",
            "bộ xây dựng",
            "bộ nội vụ",
            "bộ công thương",
        ],
    ),
];

/// The levels that a name tells; `None` when it names somebody whose level is not told.
fn levels(text: &str) -> Option<Vec<&'static str>> {
    // Bodies of a ministry that stand in every province, and those yet to be named.
    let unclear = ["chỉ định", "kho bạc", "thuế", "hải quan", "bảo hiểm", "ngân hàng", "cục ", "chi nhánh"];
    if unclear.iter().any(|word| text.contains(word)) {
        return None;
    }
    let parts = text.split([',', ';', '\n']).map(str::trim).filter(|part| !part.is_empty());
    let mut all = Vec::new();
    for part in parts {
        let part = if part.starts_with("sở ") { "cấp tỉnh" } else { part };
        let found = LEVELS.iter().filter(|(_, words)| words.iter().any(|word| part.contains(word))).map(|(id, _)| *id);
        let before = all.len();
        all.extend(found);
        if all.len() == before {
            return None;
        }
    }
    Some(all)
}

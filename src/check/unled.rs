//! Levels that are said to decide a procedure while the agencies that are named are all of others.

use std::collections::BTreeSet;

use rayon::prelude::*;

use super::text::{low, says};
use crate::load::raw::Scope;
use crate::model::{Level, Procedure, Ref, Site};

/// Procedures and levels that are said to decide them though no agency of that level is named, which is found.
pub(super) type Unled = BTreeSet<(Ref<Procedure>, Ref<Level>)>;

/// All of a site: duties are many, and ask each time.
pub(super) fn all(site: &Site) -> Unled {
    let procedures: Vec<_> = site.procedures.iter().collect();
    let of_one =
        |(reference, procedure): (_, &Procedure)| of(procedure, site).into_iter().map(move |level| (reference, level));
    procedures.into_par_iter().flat_map_iter(of_one).collect()
}

/// The levels said to have authority of which no agency is named.
pub(super) fn of(procedure: &Procedure, site: &Site) -> Vec<Ref<Level>> {
    let agencies = &procedure.agencies;
    if procedure.scope == Some(Scope::ReceptionOnly) || procedure.levels.is_empty() {
        return Vec::new();
    }
    let named = agencies.implementing.iter().chain(&agencies.competent).chain(&agencies.delegated);
    let texts: Vec<String> = named.map(|text| low(text)).collect();
    let id = |level: Ref<Level>| &*site.vocabulary.levels[level].id;
    let mut today = site.vocabulary.levels.iter().map(|(level, _)| level).filter(|level| !site.has_ended(*level));
    let has_districts = today.any(|level| id(level) == DISTRICT);
    let levels = |text: &str| levels(text, has_districts);
    // Only where every name tells its level can one be missed, unless a commune decides: nobody above it acts for it.
    let all_told = texts.iter().map(|text| levels(text)).collect::<Option<Vec<_>>>();
    let decides = || agencies.competent.iter().map(|text| levels(&low(text))).collect::<Option<Vec<_>>>();
    let is_of_commune = |told: &Vec<Vec<&str>>| {
        told.iter().flatten().all(|level| *level == "commune")
            && !procedure.levels.iter().any(|level| id(*level) == "commune")
    };
    let told = all_told.or_else(|| decides().filter(is_of_commune)).unwrap_or_default();
    if told.is_empty() {
        return Vec::new();
    }
    let is_known = |level: Ref<Level>| LEVELS.iter().any(|(known, _)| *known == id(level)) && !site.has_ended(level);
    let is_told = |level: Ref<Level>| told.iter().flatten().any(|told| *told == id(level));
    procedure.levels.iter().copied().filter(|level| is_known(*level) && !is_told(*level)).collect()
}

/// The level that there was until 30/06/2025.
const DISTRICT: &str = "district";

/// Words by which the name of an agency tells its level.
const LEVELS: [(&str, &[&str]); 4] = [
    (DISTRICT, &["huyện", "quận", "thị xã", "nhân dân thành phố thuộc tỉnh"]),
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

/// Departments that only communes have since there are no districts: Nghị định 150/2025/NĐ-CP.
const DEPARTMENTS: [&str; 3] = ["phòng kinh tế", "phòng văn hoá - xã hội", "phòng văn hoá – xã hội"];

/// The levels that a name tells; `None` when it names somebody whose level is not told, or is no more.
fn levels(text: &str, has_districts: bool) -> Option<Vec<&'static str>> {
    // Bodies of a ministry that stand in every province, and those yet to be named.
    let unclear = ["chỉ định", "kho bạc", "thuế", "hải quan", "bảo hiểm", "ngân hàng", "cục ", "chi nhánh"];
    if unclear.iter().any(|word| text.contains(word)) {
        return None;
    }
    let text = text.replace("kinh tế, hạ tầng và đô thị", "kinh tế").replace("hóa", "hoá");
    let parts = text.split([',', ';', '\n']).map(str::trim).filter(|part| !part.is_empty());
    let mut all = Vec::new();
    for part in parts {
        let part = if part.starts_with("sở ") { "cấp tỉnh" } else { part };
        // Offices of communes are called after what they are of: “Phòng Kinh tế xã”, “… phường”.
        let is_of_commune = (!has_districts && DEPARTMENTS.contains(&part))
            || ["phường", "xã", "thị trấn"].iter().any(|kind| part == *kind || part.ends_with(&format!(" {kind}")));
        let part = if is_of_commune && !part.ends_with("thị xã") && !part.ends_with("hợp tác xã") {
            "cấp xã"
        } else {
            part
        };
        let tells = |(id, words): &&(&str, &[&str])| {
            (has_districts || *id != DISTRICT) && words.iter().any(|word| says(part, word))
        };
        let before = all.len();
        all.extend(LEVELS.iter().filter(tells).map(|(id, _)| *id));
        if all.len() == before {
            return None;
        }
    }
    Some(all)
}

#[cfg(test)]
mod tests {
    use super::levels;

    #[test]
    fn names_of_agencies_tell_levels_of_their_day() {
        for (text, told) in [
            ("uỷ ban nhân dân cấp huyện", Some(vec!["district"])),
            ("phòng tư pháp cấp huyện, uỷ ban nhân dân cấp xã", Some(vec!["district", "commune"])),
            ("công an thị xã", Some(vec!["district"])),
            ("uỷ ban nhân dân xã, phường, thị trấn", Some(vec!["commune"; 3])),
            ("phòng kinh tế", None),
        ] {
            assert_eq!(levels(text, true), told, "{text}");
        }
        assert_eq!(levels("phòng tư pháp cấp huyện", false), None);
        assert_eq!(levels("phòng kinh tế", false), Some(vec!["commune"]));
    }
}

//! The level that the name of an office tells: `Uỷ ban nhân dân xã …` is of the communes, whatever is written.
//!
//! One wrong word would make an office of another level of it, which takes and posts quite other procedures: hundreds of
//! findings would follow from it. So the name counts where it tells the level plainly.

use jiff::civil::Date;

use super::figures::Figures;
use super::office::Office;
use super::settings::{Level, Vocabulary};
use super::table::{Ref, Table};
use crate::diagnostics::{Diagnostic, Findings, Place};

/// Bodies that every unit of a level has, as their names begin.
const BODIES: [&str; 6] = [
    "uỷ ban nhân dân ",
    "ubnd ",
    "công an ",
    "trung tâm phục vụ hành chính công ",
    "bộ phận một cửa ",
    "bộ phận tiếp nhận và trả kết quả ",
];

/// Words of a name that make it that of a part of a unit, which may be of any level.
const PARTS: [&str; 5] = ["–", " - ", " tại ", "chi nhánh", "điểm "];

/// What the units of the level are called that has departments and centres with branches.
const PROVINCE: &str = "tỉnh";

/// Gives offices the level that their names tell where another one is written, which is found.
pub(super) fn mend(offices: &mut [Office], vocabulary: &Vocabulary, as_of: Date, findings: &mut Findings) {
    let levels = &vocabulary.levels;
    // A level that is no more is found as that, and one without units, as that of other bodies, says nothing of a place.
    let has_units = |level: Ref<Level>| !levels[level].units.is_empty() && levels[level].ended_by(as_of).is_none();
    let above = |office: &Office| offices[office.parent?.index()].level;
    let above: Vec<Option<Ref<Level>>> = offices.iter().map(above).collect();
    for (office, above) in offices.iter_mut().zip(above) {
        let Some(written) = office.level.filter(|level| has_units(*level)) else { continue };
        let is_branch = |told| above == Some(told) && is_provincial(&levels[told].units);
        let told = levels.iter().find(|(told, level)| {
            tells(&office.name, &level.units)
                || (is_provincial(&level.units) && is_department(&office.name))
                || (is_branch(*told) && whole(&office.name).is_some_and(|whole| tells(whole, &level.units)))
        });
        let Some((told, level)) = told.filter(|(told, _)| *told != written && has_units(*told)) else { continue };
        let at = office.raw.level.place.unwrap_or(office.place);
        let finding = Diagnostic::warning("level-unlike-name", at);
        let finding = finding.with("of", "office").with("level", &levels[written].name).with("told", &level.id);
        findings.push(finding.with("name", &office.name).with("told_name", &level.name));
        office.level = Some(told);
    }
}

/// Gives figures of an office, and parts that are one, its level where another one is written, which is found.
pub(super) fn mend_figures(
    figures: &mut [Figures],
    offices: &Table<Office>,
    vocabulary: &Vocabulary,
    findings: &mut Findings,
) {
    let mut mend = |place: Place, office: Option<Ref<Office>>, written: &mut Option<Ref<Level>>| {
        let Some(office) = office.map(|office| &offices[office]) else { return };
        let Some((own, other)) = office.level.zip(*written).filter(|(own, other)| own != other) else { return };
        let (own_level, other) = (&vocabulary.levels[own], &vocabulary.levels[other]);
        let finding = Diagnostic::warning("level-unlike-name", place).keys("level").with("of", "figures");
        let finding = finding.with("level", &other.name).with("told", &own_level.id);
        findings.push(finding.with("name", &office.name).with("told_name", &own_level.name));
        *written = Some(own);
    };
    for figures in figures {
        mend(figures.place, figures.scope.office, &mut figures.scope.level);
        for part in &mut figures.parts {
            mend(part.place, part.office, &mut part.level);
        }
    }
}

/// Whether units of such kinds are provinces.
fn is_provincial(units: &[String]) -> bool {
    units.iter().any(|unit| unit == PROVINCE)
}

/// Whether a name is that of a department, which only provinces have: `Sở Tư pháp`.
fn is_department(name: &str) -> bool {
    let own = name.strip_prefix("Sở ").or_else(|| name.strip_prefix("SỞ "));
    own.is_some_and(|own| own.starts_with(char::is_uppercase)) && !PARTS.iter().any(|part| name.contains(part))
}

/// The body that an office is a branch of, unless it is the branch of a unit of its own: `… tỉnh Sơn Trăng – chi nhánh Sông Trăng`.
fn whole(name: &str) -> Option<&str> {
    let (whole, branch) = name.split_once(" – ").or_else(|| name.split_once(" - "))?;
    let own = branch.trim().to_lowercase().strip_prefix("chi nhánh ")?.to_owned();
    let is_of_unit = ["xã ", "phường ", "đặc khu ", "liên xã"].iter().any(|unit| own.contains(unit));
    (!is_of_unit).then_some(whole.trim())
}

/// Whether a name is that of a body of a unit of such a kind.
fn tells(name: &str, units: &[String]) -> bool {
    unit(name, units).is_some()
}

/// The unit of such a kind that the name of a body tells, in small letters: the kind stands behind the body, and its own name
/// behind it.
pub(super) fn unit(name: &str, units: &[String]) -> Option<String> {
    let low = name.to_lowercase().replace("ủy", "uỷ");
    let body = BODIES.iter().find(|body| low.starts_with(**body))?;
    if PARTS.iter().any(|part| low.contains(part)) {
        return None;
    }
    let unit: String = name.chars().skip(body.chars().count()).collect();
    let is_of = |kind: &&String| {
        let mut own = unit.chars().skip(kind.chars().count());
        let is_named = own.next() == Some(' ') && own.next().is_some_and(|one| one.is_uppercase() || one.is_numeric());
        is_named && unit.to_lowercase().starts_with(kind.as_str())
    };
    // A province may stand behind it.
    units
        .iter()
        .any(|kind| is_of(&kind))
        .then(|| unit.split([',', '(']).next().unwrap_or_default().trim().to_lowercase())
}

/// Whether a name is that of a People's Committee.
#[must_use]
pub fn is_committee(name: &str) -> bool {
    let low = name.to_lowercase().replace("ủy", "uỷ");
    BODIES[..2].iter().any(|body| low.starts_with(body))
}

#[cfg(test)]
mod tests {
    use super::tells;

    #[test]
    fn a_body_with_its_unit_tells_the_level() {
        let units = ["xã".to_owned(), "phường".to_owned()];
        for name in
            ["Uỷ ban nhân dân xã An Khúc", "Ủy ban nhân dân phường 5", "UBND XÃ AN KHÚC", "Công an xã Đa Mai, tỉnh Bắc"]
        {
            assert!(tells(name, &units), "{name}");
        }
        for name in [
            "Uỷ ban nhân dân tỉnh Sơn Trăng",
            "Uỷ ban nhân dân xã",
            "UBND thị xã An Khê",
            "Công an xã hội",
            "Trạm y tế xã An Khúc",
            "Trung tâm Phục vụ hành chính công xã An Khúc – chi nhánh Sông Trăng",
        ] {
            assert!(!tells(name, &units), "{name}");
        }
    }
}

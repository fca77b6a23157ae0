//! An id of a sheet that no sheet can have: a letter is wrong.

use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::Severity;
use crate::model::{SheetId, Text};

pub(super) static RULE: Rule = Rule {
    name: "sheet-id-wrong",
    severity: Severity::Error,
    group: Group::Posting,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/sheet-id-wrong.yaml"),
    check: Check::Site(check),
};

fn check(scene: &Scene<'_>, found: &mut Found) {
    let mut tell = |place, sheet: &str| {
        if SheetId::read(sheet).is_err() {
            let short: String = sheet.chars().take(20).collect();
            found.push(at(place, "sheet").with("sheet", short));
        }
    };
    for entry in scene.site.registers.iter().flat_map(|register| &register.entries) {
        if let Text::Sheet(sheet) = &entry.text {
            tell(entry.at, sheet);
        }
    }
    for item in scene.site.inspections.iter().flat_map(|inspection| &inspection.items) {
        if let Some(sheet) = &item.sheet {
            tell(item.at, sheet);
        }
    }
}

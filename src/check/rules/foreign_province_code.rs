//! A code with the suffix of another province.

use std::collections::BTreeSet;

use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::{Place, Severity};
use crate::model::{Code, Site};

pub(super) static RULE: Rule = Rule {
    name: "foreign-province-code",
    severity: Severity::Warning,
    group: Group::Portal,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/foreign-province-code.yaml"),
    check: Check::Site(check),
};

fn check(scene: &Scene<'_>, found: &mut Found) {
    let site = scene.site;
    // One of another form is found where it stands.
    let Some(own) = site.settings.province_code.as_deref().filter(|own| Code::is_suffix(own)) else { return };
    let mut tell = |place: Place, keys: &str, code: &Code| {
        if let Some(suffix) = code.province().filter(|suffix| *suffix != own) {
            found.push(at(place, keys).with("suffix", suffix).with("own", own));
        }
    };
    for procedure in site.procedures.items() {
        tell(procedure.place, "code", &procedure.code);
    }
    for item in site.decisions.items().iter().flat_map(|decision| &decision.items) {
        if !is_defined(&item.code, site) {
            tell(item.place, "code", &item.code);
        }
        for replaced in item.replaces.iter().filter(|code| !is_defined(code, site)) {
            tell(item.place, &format!("replaces[={}]", replaced.as_str()), replaced);
        }
    }
    // The same of one that only decisions define.
    let items = site.decisions.items().iter().flat_map(|decision| &decision.items).map(|item| &item.code);
    let undefined = items.filter(|code| site.find_procedure(code.as_str()).is_none());
    let decided: BTreeSet<_> = undefined.map(|code| (code.national(), code.province())).collect();
    let is_decided = |code: &Code| decided.contains(&(code.national(), code.province()));
    for (place, code) in site.foreign_codes.iter().filter(|(_, code)| !is_defined(code, site) && !is_decided(code)) {
        tell(*place, "", code);
    }
}

/// Whether the definition has the same suffix: it is found there, and whatever follows it is right.
fn is_defined(code: &Code, site: &Site) -> bool {
    let procedure = site.find_procedure(code.as_str()).map(|procedure| &site.procedures[procedure]);
    procedure.is_some_and(|procedure| procedure.code.province() == code.province())
}

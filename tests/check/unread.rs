//! A file of the demonstration that cannot be read is found as that, and nothing that hangs on it is found besides; nor
//! what hangs on a value that makes no sense.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use niemyet::check::{Check, Group, RULES, Rule};
use rayon::prelude::*;

use super::demonstration::Demonstration;
use super::{clean, findings};

/// Files on which much hangs, and of each kind at least one.
const FILES: [&str; 27] = [
    "calendar/2025.yaml",
    "decisions/qd-1188-2025.yaml",
    "decisions/qd-1201-2025.yaml",
    "decisions/qd-1466-2026.yaml",
    "decisions/qd-318-2026.yaml",
    "decisions/qd-655-2025.yaml",
    "fields/ho-tich.yaml",
    "figures/suoi-may-2026-quy-3.yaml",
    "glossary.yaml",
    "inspections/trang-thuong-2026-09.yaml",
    "laws/luat-02-2011-qh13.yaml",
    "laws/luat-136-2025-qh15.yaml",
    "laws/luat-60-2014-qh13.yaml",
    "laws/nd-175-2024.yaml",
    "offices/an-khuc-mot-cua.yaml",
    "offices/son-trang.yaml",
    "offices/trang-ha-cong-an.yaml",
    "offices/trang-thuong.yaml",
    "plans/cchc-2026.yaml",
    "policies/mien-le-phi-truc-tuyen.yaml",
    "policies/nop-o-dau-cung-duoc.yaml",
    "postings/trang-thuong.yaml",
    "procedures/ho-tich/1.000894.yaml",
    "procedures/khieu-nai-to-cao/2.002409.yaml",
    "procedures/xay-dung/1.013225.yaml",
    "site.yaml",
    "waivers/suoi-may-trang-web.yaml",
];

#[test]
fn a_file_that_cannot_be_read_is_found_and_nothing_that_hangs_on_it() {
    let demonstration = Demonstration::read();
    let wrong = FILES.par_iter().filter_map(|path| {
        let text = demonstration.texts().remove(*path).expect("a file of the demonstration");
        // The last line has a quote that does not end.
        surplus(&demonstration, path, &(text + "\n\"x: [\n"), &["unclosed-quote"])
    });
    let wrong: Vec<String> = wrong.collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn an_office_that_cannot_be_read_hides_nothing_of_the_others() {
    let demonstration = Demonstration::read();
    for office in ["an-khuc", "son-trang", "suoi-may-mot-cua", "trang-ha-cong-an"] {
        let path = format!("offices/{office}.yaml");
        let text = demonstration.texts().remove(path.as_str()).expect("an office") + "\n\"x: [\n";
        let mut found = demonstration.with(&[(path.as_str(), &text)]);
        found.retain(|(_, _, rule)| rule.starts_with("no more: "));
        assert!(found.is_empty(), "{path}: {found:?}");
    }
}

/// Values that lead nowhere, and as what they are found.
const VALUES: [(&str, &str, &str, &str); 5] = [
    ("waivers/suoi-may-trang-web.yaml", "offices: [suoi-may]", "offices: {x: y}", "wrong-type"),
    ("policies/nop-o-dau-cung-duoc.yaml", "applies_to:", "applies_to: 1\nx_:", "wrong-type"),
    ("policies/nop-o-dau-cung-duoc.yaml", "procedures:", "procedures: zzqqxx\n  x_:", "wrong-type"),
    ("laws/luat-60-2014-qh13.yaml", "signed: ", "signed: x", "wrong-value"),
    ("decisions/qd-1466-2026.yaml", "effective: 2027", "effective: 2026", "effective-before-signed"),
];

#[test]
fn a_value_that_makes_no_sense_is_found_and_nothing_that_hangs_on_it() {
    let demonstration = Demonstration::read();
    let wrong = VALUES.par_iter().filter_map(|(path, from, to, rule)| {
        let text = demonstration.texts().remove(*path).expect("a file of the demonstration");
        assert!(text.contains(from), "{path}: {from}");
        surplus(&demonstration, path, &text.replacen(from, to, 1), &[*rule, "unknown-key"])
    });
    let wrong: Vec<String> = wrong.collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_definition_that_is_not_there_is_missed_once() {
    let mut found = Demonstration::read().without("procedures/ho-tich/1.001193.yaml");
    found.retain(|(_, _, rule)| !rule.starts_with("no more: "));
    let missed = ("decisions/qd-318-2026.yaml", "items[1].code", "announced-without-definition");
    let found: Vec<_> = found.iter().map(|(file, keys, rule)| (&**file, &**keys, &**rule)).collect();
    assert_eq!(found, [missed]);
}

/// What is found besides some rules at a file, when it has another text.
fn surplus(demonstration: &Demonstration, path: &str, text: &str, rules: &[&str]) -> Option<String> {
    let mut found = demonstration.with(&[(path, text)]);
    assert!(found.iter().any(|(file, _, rule)| file == path && rule == rules[0]), "{path}: {rules:?} in {found:?}");
    found.retain(|(file, _, rule)| !rule.starts_with("no more: ") && (file != path || !rules.contains(&rule.as_str())));
    (!found.is_empty()).then(|| format!("{path}: {found:?}"))
}

#[test]
fn a_register_with_the_name_of_no_office_is_not_missing_besides() {
    let mut files = clean();
    let register = files.remove("postings/xa-thu.yaml").expect("a register");
    files.insert("postings/mot-cua.yaml".to_owned(), register);
    assert_eq!(findings(&files), [("postings/mot-cua.yaml".to_owned(), 0, "unknown-reference".to_owned())]);
}

#[test]
fn a_day_of_signing_still_to_come_makes_no_translation_old() {
    let mut files = clean();
    let decision = files.get_mut("decisions/qd-100-2026.yaml").expect("a decision");
    *decision = decision.replace("signed: 2026-02-02", "signed: 2027-02-02");
    let procedure = files.get_mut("procedures/1.000002.yaml").expect("a procedure");
    procedure.push_str("translations: {en: {name: Test confirmation, translated: 2026-03-02}}\n");
    let found: Vec<String> = findings(&files).into_iter().map(|(_, _, rule)| rule).collect();
    assert_eq!(found, ["signed-in-the-future"]);
}

/// A rule that looks at other files, too, may be met by what cannot be read there: `ACROSS` in `src/check/broken.rs`. Of what
/// is about words it is enough that its function of a procedure asks for the site.
#[test]
fn rules_about_one_procedure_that_look_further_are_known() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let known = fs::read_to_string(root.join("src/check/broken.rs")).expect("the list");
    let listed = known.split("\n];").next().expect("a list").lines().filter_map(|line| line.strip_prefix("    \""));
    let listed: BTreeSet<&str> = listed.filter_map(|line| line.strip_suffix("\",")).collect();
    let looks_further = |rule: &&&Rule| {
        let path = format!("src/check/rules/{}.rs", rule.name.replace('-', "_"));
        let text = fs::read_to_string(root.join(&path)).expect("a rule");
        match rule.check {
            Check::Procedure(_) => text.replace("scene.site.as_of", "").contains("scene."),
            Check::Both(..) => rule.group == Group::Wording && text.contains("procedure: &Procedure, scene: &Scene"),
            Check::Site(_) | Check::Words(_) | Check::Signs(..) | Check::Afterwards => false,
        }
    };
    let found: BTreeSet<&str> = RULES.iter().filter(looks_further).map(|rule| rule.name).collect();
    assert_eq!(listed, found);
}

//! Where a procedure stands in time.

use niemyet::model::{Lifecycle, Site, State};

use super::{FIELD, clean_site_on, commune_procedure, procedure};

const CODE: &str = "1.000001";

fn decision(signed: &str, items: &str) -> String {
    format!("number: 1/QĐ-UBND\nsigned: {signed}\nitems:\n{items}")
}

/// The lifecycle of the procedure on a day, after these decisions.
fn on(day: &str, own: &str, decisions: &[&str]) -> Lifecycle {
    with_site(day, own, decisions, |site| {
        let reference = procedure(site, CODE);
        site.lifecycle(&site.procedures[reference])
    })
}

fn with_site<T>(day: &str, own: &str, decisions: &[&str], look: impl Fn(&Site) -> T) -> T {
    let text = commune_procedure(CODE, own);
    let other = commune_procedure("1.000002", "");
    let names: Vec<String> = (1..=decisions.len()).map(|number| format!("decisions/qd-{number}.yaml")).collect();
    let texts: Vec<String> = decisions.iter().map(|items| decision("2025-01-01", items)).collect();
    let mut files =
        vec![FIELD, ("procedures/1.000001.yaml", text.as_str()), ("procedures/1.000002.yaml", other.as_str())];
    files.extend(names.iter().map(String::as_str).zip(texts.iter().map(String::as_str)));
    look(&clean_site_on(day, &files))
}

const ANNOUNCED: &str = "  - {code: \"1.000001\", action: announce, effective: 2025-07-01}\n";
const ABOLISHED: &str = "  - {code: \"1.000001\", action: abolish, effective: 2026-01-01, ground: NĐ 280/2025}\n";

#[test]
fn without_any_decision_it_is_in_force() {
    assert!(matches!(on("2026-03-01", "", &[]), Lifecycle::InForce { since: None, decision: None }));
}

#[test]
fn an_announcement_takes_effect_on_its_day() {
    assert!(matches!(on("2025-06-30", "", &[ANNOUNCED]), Lifecycle::NotYet { .. }));
    let on_the_day = on("2025-07-01", "", &[ANNOUNCED]);
    assert!(matches!(on_the_day, Lifecycle::InForce { since: Some(day), .. } if day.to_string() == "2025-07-01"));
}

#[test]
fn an_abolition_takes_effect_on_its_day_and_keeps_its_ground() {
    assert!(on("2025-12-31", "", &[ANNOUNCED, ABOLISHED]).is_in_force());
    let Lifecycle::Abolished { on, ground, .. } = on("2026-01-01", "", &[ANNOUNCED, ABOLISHED]) else {
        panic!("abolished on its day");
    };
    assert_eq!((on.to_string().as_str(), ground.as_deref()), ("2026-01-01", Some("NĐ 280/2025")));
}

#[test]
fn of_the_same_day_the_abolition_wins_and_later_it_may_come_back() {
    let same_day = "  - {code: \"1.000001\", action: announce, effective: 2026-01-01}\n";
    let back = "  - {code: \"1.000001\", action: announce, effective: 2026-06-01}\n";
    assert!(matches!(on("2026-02-01", "", &[ABOLISHED, same_day]), Lifecycle::Abolished { .. }));
    assert!(on("2026-06-01", "", &[ABOLISHED, back]).is_in_force());
}

#[test]
fn what_was_abolished_cannot_end_again_unless_it_came_back() {
    let again = "  - {code: \"1.000001\", action: abolish, effective: 2026-03-01}\n";
    let between = "  - {code: \"1.000001\", action: announce, effective: 2026-02-01}\n";
    let ended = |own: &str, decisions: &[&str]| {
        with_site("2026-06-01", own, decisions, |site| {
            let procedure = &site.procedures[procedure(site, CODE)];
            let Lifecycle::Abolished { on, .. } = site.lifecycle(procedure) else { panic!("abolished") };
            assert_eq!(site.standing(procedure, None).state, State::Ended(on));
            // Without a definition only the decisions tell.
            (on.to_string(), site.ended_since(&procedure.code).map(|day| day.to_string()).unwrap_or_default())
        })
    };
    let both = |day: &str| (day.to_owned(), day.to_owned());
    assert_eq!(ended("", &[ANNOUNCED, again, ABOLISHED]), both("2026-01-01"));
    assert_eq!(ended("", &[ANNOUNCED, ABOLISHED, again, between]), both("2026-03-01"));
    assert_eq!(ended("effective: 2026-02-01\n", &[ANNOUNCED, ABOLISHED, again]).0, "2026-03-01");
}

#[test]
fn effect_is_a_fact_of_the_item_and_an_unknown_day_changes_nothing() {
    let unknown = "  - {code: \"1.000001\", action: abolish}\n";
    assert!(on("2026-03-01", "", &[ANNOUNCED, unknown]).is_in_force());
}

#[test]
fn what_is_replaced_leads_to_what_took_its_place() {
    let replaced = "  - {code: \"1.000002\", action: replace, replaces: [\"1.000001\"], effective: 2026-02-01}\n";
    with_site("2026-02-01", "", &[ANNOUNCED, replaced], |site| {
        let Lifecycle::Replaced { by, .. } = site.lifecycle(&site.procedures[procedure(site, CODE)]) else {
            panic!("replaced on its day");
        };
        assert_eq!(by, [procedure(site, "1.000002")]);
        assert!(site.lifecycle(&site.procedures[by[0]]).is_in_force());
    });
}

#[test]
fn a_version_of_the_future_is_not_yet_in_force_and_one_of_the_past_has_expired() {
    assert!(matches!(on("2026-03-01", "effective: 2027-03-01\n", &[]), Lifecycle::NotYet { .. }));
    assert!(matches!(on("2026-03-01", "until: 2026-02-28\n", &[]), Lifecycle::Expired { .. }));
    assert!(on("2026-02-28", "until: 2026-02-28\n", &[]).is_in_force());
}

#[test]
fn what_is_to_come_is_told_while_the_present_holds() {
    let amended = "  - {code: \"1.000001\", action: amend, effective: 2027-03-01}\n";
    with_site("2026-11-22", "", &[ANNOUNCED, amended], |site| {
        let procedure = &site.procedures[procedure(site, CODE)];
        assert!(site.lifecycle(procedure).is_in_force());
        let days: Vec<_> = site.upcoming(procedure).iter().map(|touch| touch.item.effective).collect();
        assert_eq!(days, ["2027-03-01".parse().ok()]);
    });
}

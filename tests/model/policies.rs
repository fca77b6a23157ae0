//! Policies laid over procedures, and the summary that follows from them.

use niemyet::model::{Money, Site};

use super::{FIELD, clean_site_on, commune_procedure, procedure};

const CHANNELS: &str = "channels:
  - via: counter
    time_limit: {amount: 3, unit: working_day}
    fees: [{kind: charge, amount: 8000}]
  - via: online
    time_limit: {amount: 2, unit: working_day}
    fees: [{kind: charge, amount: 8000}]
";

const FREE_ONLINE: &str = "name: Miễn lệ phí trực tuyến
kind: fee
valid_from: 2026-08-08
applies_to: {fields: [ho-tich], channels: [online], fee_kinds: [charge]}
fee: {none: free}
";

fn site(day: &str) -> Site {
    let text = commune_procedure("1.000001", CHANNELS);
    clean_site_on(day, &[FIELD, ("procedures/1.000001.yaml", &text), ("policies/nq-21.yaml", FREE_ONLINE)])
}

fn money(day: &str) -> Money {
    let site = site(day);
    site.summary(procedure(&site, "1.000001")).money
}

#[test]
fn a_fee_waived_online_is_free_there_from_its_first_day() {
    let amounts = |least: &str, most: &str| Money::Amounts {
        least: least.parse().expect("a number"),
        most: most.parse().expect("a number"),
        currency: "VND".into(),
        and_more: false,
    };
    assert_eq!(money("2026-08-07"), amounts("8000", "8000"));
    assert_eq!(money("2026-08-08"), amounts("0", "8000"));
}

#[test]
fn the_shortest_and_the_longest_time_are_told() {
    let site = site("2026-03-01");
    let (shortest, longest) = site.summary(procedure(&site, "1.000001")).time.expect("both channels say");
    assert!(longest.always_longer_than(shortest));
}

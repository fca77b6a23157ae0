//! A version changes with what a citizen relies on, and with nothing else.

use super::{FIELD, clean_site_on, commune_procedure, procedure};

fn version(more: &str, others: &[(&str, &str)]) -> String {
    let text = commune_procedure("1.000001", more);
    let mut files = vec![FIELD, ("procedures/1.000001.yaml", text.as_str())];
    files.extend(others);
    let site = clean_site_on("2026-03-01", &files);
    site.procedures[procedure(&site, "1.000001")].version.short()
}

const PAPER: &str = "cases:\n  - documents:\n      - {name: Tờ khai, originals: 1}\n";

#[test]
fn blanks_owners_and_other_files_change_nothing() {
    let base = version(PAPER, &[]);
    assert_eq!(version("cases:\n  - documents:\n      - {name: Tờ  khai, originals: 1}\n", &[]), base);
    assert_eq!(version(&format!("{PAPER}owner: Phòng Tư pháp\nreview_by: 2027-01-01\naliases: [x]\n"), &[]), base);
    assert_eq!(version(PAPER, &[("offices/a.yaml", "name: A\nlevel: commune\n")]), base);
}

#[test]
fn every_fact_changes_it() {
    let mut seen = std::collections::BTreeSet::from([version(PAPER, &[])]);
    for other in [
        "cases:\n  - documents:\n      - {name: Tờ khai, originals: 2}\n",
        "cases:\n  - documents:\n      - {name: Tờ khai, originals: 1, hand_in: show}\n",
        "cases:\n  - documents:\n      - {name: Tờ khai, originals: 1, only_if: uỷ quyền}\n",
        "steps: [{text: Nộp hồ sơ}]\n",
        "conditions: Đủ 18 tuổi\n",
        "channels: [{via: counter, time_limit: {amount: 3, unit: working_day}}]\n",
        "channels: [{via: counter, time_limit: {amount: 3, unit: day}}]\n",
        "channels: [{via: online, time_limit: {amount: 3, unit: day}}]\n",
        "channels: [{via: counter, fees: [{none: free}]}]\n",
        "channels: [{via: counter, fees: [{none: not_prescribed}]}]\n",
        "results: [{name: Giấy}]\n",
        "legal_basis: [{number: 123/2015/NĐ-CP}]\n",
        "online: full\n",
        "effective: 2026-01-01\n",
    ] {
        assert!(seen.insert(version(other, &[])), "{other}");
    }
}

/// What hangs on a wall names its version: every later build has to know it again. If this fails, a word that versions
/// are made of has changed.
#[test]
fn a_version_stays_what_it_was() {
    let fixed = r"
scope: shared
online: partial
agencies: {implementing: UBND xã, coordinating: [Công an xã]}
visits: 1
steps: [{actor: office, text: Kiểm tra}]
cases:
  - documents: [{name: Tờ khai, originals: 1, copies: 2, hand_in: show, only_if: uỷ quyền}]
channels:
  - via: counter
    time_limit: {amount: 3, unit: working_day, cut_off: 15:00, committed: {amount: 2, unit: working_day}}
    fees: [{kind: charge, amount: 8000, valid_from: 2026-01-01, exempt: [{who: Hộ nghèo}]}]
  - {via: online, fees: [{none: free}]}
results: [{name: Giấy}]
legal_basis: [{number: 123/2015/NĐ-CP, article: Điều 3}]
effective: 2026-01-01
";
    assert_eq!(version(fixed, &[]), "6b1b30aef5");
}

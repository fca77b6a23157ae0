//! Where a dossier may be handed in.

use super::{FIELD, clean_site_on, commune_procedure, procedure, site_on};

fn takers(day: &str, own: &str) -> Vec<String> {
    let text = commune_procedure("1.000001", own);
    let site = clean_site_on(
        day,
        &[
            FIELD,
            ("fields/cu-tru.yaml", "name: Cư trú\n"),
            ("offices/a-mot-cua.yaml", "name: A\nlevel: commune\nreceives: true\n"),
            ("offices/b-mot-cua.yaml", "name: B\nlevel: commune\nreceives: true\nvalid_to: 2025-12-31\n"),
            ("offices/c-ubnd.yaml", "name: C\nlevel: commune\n"),
            (
                "offices/d-cong-an.yaml",
                "name: D\nlevel: commune\nreceives: true\ncounters: [{number: A, fields: [cu-tru]}]\n",
            ),
            ("offices/e-tinh.yaml", "name: E\nlevel: province\nreceives: true\n"),
            ("procedures/1.000001.yaml", &text),
        ],
    );
    let reference = procedure(&site, "1.000001");
    site.takers(&site.procedures[reference]).into_iter().map(|office| site.offices[office].id.clone()).collect()
}

#[test]
fn the_receiving_offices_of_its_level_take_it_while_they_exist() {
    assert_eq!(takers("2026-03-01", ""), ["a-mot-cua"]);
    assert_eq!(takers("2025-12-31", ""), ["a-mot-cua", "b-mot-cua"]);
}

#[test]
fn reception_does_not_follow_from_authority() {
    assert_eq!(takers("2026-03-01", "received_at: [province]\n"), ["e-tinh"]);
    assert_eq!(takers("2026-03-01", "offices: [c-ubnd]\n"), ["c-ubnd"]);
}

#[test]
fn a_body_beside_the_levels_takes_what_is_of_its_work() {
    let registry =
        "name: Văn phòng đăng ký đất đai tỉnh Thử\nkind: Văn phòng đăng ký đất đai\nlevel: other\nreceives: true\n";
    let takers = |own: &str| {
        let text = commune_procedure("1.000001", own);
        let files = [FIELD, ("offices/dat-dai.yaml", registry), ("procedures/1.000001.yaml", text.as_str())];
        let site = clean_site_on("2026-03-01", &files);
        let procedure = &site.procedures[procedure(&site, "1.000001")];
        (site.takers(procedure).len(), site.may_be_taken(procedure))
    };
    assert_eq!(takers("received_at: [other]\nagencies: {implementing: Trường tiểu học}\n"), (0, true));
    assert_eq!(takers("received_at: [other]\nagencies: {competent: Chi nhánh Văn phòng đăng ký đất đai}\n"), (1, true));
    assert_eq!(takers("received_at: [other]\noffices: [dat-dai]\n"), (1, true));
}

#[test]
fn an_office_in_a_circle_of_parents_is_cut_out_of_it() {
    let circle = [
        ("offices/a.yaml", "name: A\nlevel: commune\nparent: b\n"),
        ("offices/b.yaml", "name: B\nlevel: commune\nparent: a\n"),
    ];
    let (site, findings) = site_on("2026-03-01", &circle);
    assert!(findings.iter().any(|finding| finding.rule == "office-above-itself"));
    for (office, _) in site.offices.iter() {
        assert!(site.offices.above(office).count() <= 1);
    }
}

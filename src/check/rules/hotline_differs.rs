//! A hotline of the office in charge that is not the one of the site.

use super::super::contact;
use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::Severity;

pub(super) static RULE: Rule = Rule {
    name: "hotline-differs",
    severity: Severity::Error,
    group: Group::Portal,
    complaint: None,
    grounds: &["20/2008/NĐ-CP, Điều 13 (sửa đổi bởi 48/2013/NĐ-CP)"],
    example: include_str!("../examples/hotline-differs.yaml"),
    check: Check::Site(check),
};

fn check(scene: &Scene<'_>, found: &mut Found) {
    let settings = &scene.site.settings;
    let of_site = settings.hotline.as_ref().and_then(|hotline| hotline.phone.text());
    let office = settings.jurisdiction.map(|office| &scene.site.offices[office]);
    let of_office = office.and_then(|office| office.raw.hotline.get()).and_then(|hotline| hotline.phone.text());
    if let (Some(site), Some(own), Some(office)) = (of_site, of_office, office)
        && contact::digits(site) != contact::digits(own)
    {
        let finding = at(office.place, "hotline.phone").with("own", own).with("site", site);
        found.push(finding.with("office", &*office.name).related(settings.place));
    }
}

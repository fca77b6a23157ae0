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

/// Other offices write a hotline where theirs is not the one of the site: that is what the key is for.
fn check(scene: &Scene<'_>, found: &mut Found) {
    let settings = &scene.site.settings;
    let Some(office) = settings.jurisdiction.map(|office| &scene.site.offices[office]) else { return };
    let (Some(of_site), Some(own)) = (&settings.hotline, office.raw.hotline.get()) else { return };
    let phones = (contact::digits as fn(&str) -> String, &own.phone, &of_site.phone);
    let emails = (plain as fn(&str) -> String, &own.email, &of_site.email);
    let dials = contact::can_be_dialled as fn(&str) -> bool;
    let writes = contact::can_be_written_to as fn(&str) -> bool;
    for (keys, works, (told_by, own, of_site)) in [("hotline.phone", dials, phones), ("hotline.email", writes, emails)]
    {
        let (Some(own), Some(of_site)) = (own.text(), of_site.text()) else { continue };
        // One that cannot work was found as that.
        if works(own) && works(of_site) && told_by(own) != told_by(of_site) {
            let finding = at(office.place, keys).with("own", own).with("site", of_site);
            found.push(finding.with("office", &*office.name).related(settings.place));
        }
    }
}

fn plain(email: &str) -> String {
    email.trim().to_lowercase()
}

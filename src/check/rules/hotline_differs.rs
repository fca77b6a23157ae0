//! A hotline of the office in charge, or on a page, that is not the one of the site.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use regex::Regex;

use super::super::{Check, Found, Group, Rule, Scene, at};
use super::super::{contact, reach, site_texts};
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
    in_charge(scene, found);
    on_pages(scene, found);
}

/// Other offices write a hotline where theirs is not the one of the site: that is what the key is for.
fn in_charge(scene: &Scene<'_>, found: &mut Found) {
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

/// A line of a page that gives a hotline and does not say whose: nothing but a few small words stands around it.
static LINE: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(concat!(
        r"(?m)^[ \t>*+|_#-]*(?:(?:[Gg]ọi|[Hh]ãy|[Xx]in|[Ll]iên hệ|qua|theo|số)[ \t]+)*[Đđ]ường dây nóng",
        r"(?:[ \t:|*_()–-]|khu vực|của cổng|số|là|gọi|điện thoại)*(\+?[0-9](?:[ .-]?[0-9]){8,10})(?:[^0-9]|$)",
    ))
    .expect("a pattern")
});

/// A number on a page that is nobody's here and nearly that of the site. One that is quite another may be somebody's whom
/// the page names elsewhere.
fn on_pages(scene: &Scene<'_>, found: &mut Found) {
    let settings = &scene.site.settings;
    let hotline = settings.hotline.as_ref().and_then(|hotline| hotline.phone.text());
    let Some(of_site) = hotline.filter(|phone| contact::can_be_dialled(phone)) else { return };
    let known: BTreeSet<String> =
        contact::phones(scene.site).iter().map(|(_, _, phone)| contact::digits(phone)).collect();
    for page in &scene.site.pages {
        // One that cannot be dialled is found as that.
        let broken = reach::phones(&page.body);
        for number in LINE.captures_iter(&page.body).filter_map(|line| line.get(1)) {
            let digits = contact::digits(number.as_str());
            let is_broken = || broken.iter().any(|(range, _)| range.start == number.start());
            if !known.contains(&digits) && is_nearly(&digits, &contact::digits(of_site)) && !is_broken() {
                let finding = site_texts::in_page(page, &number.range()).with("own", number.as_str());
                found.push(finding.with("site", of_site).with("office", "").related(settings.place));
            }
        }
    }
}

/// Whether two digits at most are others.
fn is_nearly(one: &str, other: &str) -> bool {
    one.len() == other.len() && one.bytes().zip(other.bytes()).filter(|(one, other)| one != other).count() <= 2
}

fn plain(email: &str) -> String {
    email.trim().to_lowercase()
}

//! A hotline of the office in charge, or a contact on a page, that is not the one of the site.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use super::super::text::{low, says};
use super::super::{Check, Found, Group, Rule, Scene, at};
use super::super::{contact, reach, site_texts};
use crate::diagnostics::{Diagnostic, Place, Severity, nearest_within};
use crate::model::{Page, Site};

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

/// A line of a page that gives a hotline, or where to send feedback, and does not say whose: nothing but a few small words
/// stands around it.
static LINE: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(concat!(
        r"(?m)^[ \t>*+|_#-]*(?:(?:[Gg]ọi|[Hh]ãy|[Xx]in|[Ll]iên hệ|qua|theo|[Ss]ố|[Đđ]iện thoại|điện|thoại|để|[Nn]hận|[Tt]iếp nhận)[ \t]+)*",
        r"([Đđ]ường dây nóng|(?:[Pp]hản ánh|[Kk]iến nghị|[Gg]óp ý)(?:(?:,| và|/)? ?(?:phản ánh|kiến nghị|góp ý))*)",
        r"(?:[ \t:,|*_()–-]|khu vực|của cổng|số|là|gọi|xin|hãy|qua|về|điện thoại)*(\+?[0-9](?:[ .-]?[0-9]){8,10})(?:[^0-9]|$)",
    ))
    .expect("a pattern")
});
/// A line that says to call a number, and what follows it; the heading above says what for.
static CALL: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(concat!(
        r"(?m)^(?:[ \t>*+|_-]|[0-9][.)])*(?:(?:[Hh]ãy|[Xx]in|[Vv]ui lòng)[ \t]+)*",
        r"(?:[Gg]ọi|[Ll]iên hệ|(?:[Ss]ố )?[Đđ]iện thoại)(?:[ \t:|*_-]|số|điện|thoại|đến|tới|theo|qua)*",
        r"(\+?[0-9](?:[ .-]?[0-9]){8,10})(|[^0-9\n][^.\n]*)(?:[.\n]|$)",
    ))
    .expect("a pattern")
});
/// A hotline anywhere in a sentence, and its number.
static WITHIN: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(concat!(
        r"([Đđ]ường dây nóng|[Hh]otline|HOTLINE)((?:[^0-9.;!?\n]|24/7|24/24){0,80}?)",
        r"(\+?[0-9](?:[ .-]?[0-9]){8,10})(?:[^0-9]|$)",
    ))
    .expect("a pattern")
});
/// An address to write to.
static EMAIL: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"[A-Za-z0-9._+-]+@[A-Za-z0-9.-]+[A-Za-z0-9]").expect("a pattern"));

/// The key of the site that has the number a label speaks of; one that speaks of both may mean either.
fn key_of(label: &str) -> Option<&'static str> {
    let label = low(label);
    let is_feedback = ["phản ánh", "kiến nghị", "góp ý"].iter().any(|word| label.contains(word));
    match (is_feedback, label.contains("đường dây nóng")) {
        (true, false) => Some("feedback.phone"),
        (false, true) => Some("hotline.phone"),
        _ => None,
    }
}

/// The numbers of a page of which its words say that they are the hotline or for feedback, each with the key of the site that has it.
fn numbers(page: &Page, whose: &str) -> BTreeMap<usize, (&'static str, Range<usize>)> {
    let body = page.body.as_str();
    let lines =
        LINE.captures_iter(body).filter_map(|line| Some((key_of(line.get(1)?.as_str())?, line.get(2)?.range())));
    let calls = CALL.captures_iter(body).filter_map(|line| {
        let (number, behind) = (line.get(1)?.range(), line.get(2)?.as_str());
        let above = body[..number.start].lines().rev().find_map(|line| line.strip_prefix('#'));
        let heading = above.unwrap_or(&page.title);
        (!names_other(heading) && !names_other(behind)).then_some((key_of(heading)?, number))
    });
    let all = within(&page.body, whose).map(|number| ("hotline.phone", number)).chain(calls).chain(lines);
    // What a whole line says it says last.
    all.map(|(key, number)| (number.start, (key, number))).collect()
}

/// The numbers of hotlines in sentences that name nobody else, neither there nor in the heading above; `whose` the hotline of
/// the site is may be named.
fn within<'b>(body: &'b str, whose: &'b str) -> impl Iterator<Item = Range<usize>> + 'b {
    const ENDS: [char; 5] = ['.', ';', '!', '?', '\n'];
    WITHIN.captures_iter(body).filter_map(move |found| {
        let (label, number) = (found.get(1)?.range(), found.get(3)?.range());
        let before = body[..label.start].rsplit(ENDS).next().unwrap_or_default();
        let behind = body[number.end..].split(ENDS).next().unwrap_or_default();
        let heading = body[..number.start].lines().rev().find(|line| line.starts_with('#')).unwrap_or_default();
        let around = [before, found.get(2)?.as_str(), behind, heading];
        around.iter().all(|words| !names_other(&of_nobody(words, whose))).then_some(number)
    })
}

/// Words without the name of an office, and without the word for its unit where no other name follows: `của tỉnh`.
fn of_nobody(words: &str, office: &str) -> String {
    let mut words = if office.is_empty() { words.to_owned() } else { words.replace(office, "") };
    for unit in ["tỉnh", "thành phố", "xã", "phường", "đặc khu"].into_iter().filter(|unit| says(&low(office), unit))
    {
        let own = format!("của {unit}");
        while let Some(at) = words.find(&own) {
            let rest = &words[at + own.len()..];
            if rest.trim_start().starts_with(char::is_uppercase) || rest.starts_with(char::is_alphanumeric) {
                break;
            }
            words.replace_range(at..at + own.len(), "");
        }
    }
    words
}

/// Whether words tell of somebody else, who has a number of their own.
fn names_other(words: &str) -> bool {
    const OTHERS: [&str; 37] = [
        "ban",
        "bảo hiểm",
        "bệnh viện",
        "bộ",
        "bộ phận",
        "bưu điện",
        "cảnh sát",
        "chi cục",
        "chi nhánh",
        "chính phủ",
        "công an",
        "công ty",
        "của",
        "cục",
        "doanh nghiệp",
        "điện lực",
        "đội",
        "hội",
        "ngân hàng",
        "nước sạch",
        "phòng",
        "phường",
        "quốc gia",
        "quỹ",
        "sở",
        "thanh tra",
        "thành phố",
        "thuế",
        "tỉnh",
        "toà án",
        "tòa án",
        "tổng đài",
        "trạm",
        "trung tâm",
        "trường",
        "ubnd",
        "xã",
    ];
    let words = low(words);
    OTHERS.iter().any(|other| says(&words, other))
}

/// A number or an address on a page that is nobody's here and nearly one of the site. One that is quite another may be
/// somebody's whom the page names elsewhere.
fn on_pages(scene: &Scene<'_>, found: &mut Found) {
    let site = scene.site;
    let (phones, emails) = (contact::phones(site), contact::emails(site));
    let is_of_site = |(place, ..): &&(Place, String, &str)| *place == site.settings.place;
    // The number of the one is no slip for that of the other.
    let phone_of =
        |key: &str| phones.iter().filter(is_of_site).find(|(_, keys, _)| keys == key).map(|(.., phone)| *phone);
    // Of other offices only their hotlines may be meant by one; that of the office in charge is held against the one of the
    // site. Any office may take feedback.
    let in_charge = site.settings.jurisdiction.map(|office| site.offices[office].place);
    let is_meant = |key: &str, place: &Place, keys: &str| {
        key == "feedback.phone"
            || *place == site.settings.place
            || (Some(*place) != in_charge && keys.ends_with("hotline.phone"))
    };
    let is_known = |key: &str, digits: &str| {
        phones.iter().any(|(place, keys, phone)| is_meant(key, place, keys) && contact::digits(phone) == digits)
    };
    let written: BTreeSet<String> = emails.iter().map(|(_, _, email)| plain(email)).collect();
    let whose = site.settings.jurisdiction.map_or("", |office| &*site.offices[office].name);
    for page in &site.pages {
        // One that cannot be dialled is found as that.
        let broken = reach::phones(&page.body);
        let is_broken = |range: &Range<usize>| broken.iter().any(|(other, _)| other.start == range.start);
        for (key, range) in numbers(page, whose).into_values().filter(|(_, range)| !is_broken(range)) {
            let digits = contact::digits(&page.body[range.clone()]);
            let is_near = |of_site: &&str| is_nearly(&digits, &contact::digits(of_site));
            if let Some(of_site) = phone_of(key).filter(is_near).filter(|_| !is_known(key, &digits)) {
                found.push(on_page(page, &range, of_site, site));
            }
        }
        let own: Vec<&str> = emails.iter().filter(is_of_site).map(|(_, _, email)| *email).collect();
        emails_on_page(page, &own, &written, site, found);
    }
}

fn emails_on_page(page: &Page, own: &[&str], written: &BTreeSet<String>, site: &Site, found: &mut Found) {
    let mut told = BTreeSet::new();
    for range in EMAIL.find_iter(&page.body).map(|email| email.range()) {
        let email = plain(&page.body[range.clone()]);
        let is_near = |of_site: &&&str| contact::can_be_written_to(of_site) && is_nearly_email(&email, &plain(of_site));
        let of_site = own.iter().find(is_near).filter(|_| !written.contains(&email));
        // A link mostly says once more to what it leads.
        if let Some(of_site) = of_site.filter(|_| told.insert(email.clone())) {
            found.push(on_page(page, &range, of_site, site));
        }
    }
}

fn on_page(page: &Page, range: &Range<usize>, of_site: &str, site: &Site) -> Diagnostic {
    let finding = site_texts::in_page(page, range).with("own", &page.body[range.clone()]);
    finding.with("site", of_site).with("office", "").related(site.settings.place)
}

/// Whether two digits at most are others.
fn is_nearly(one: &str, other: &str) -> bool {
    one.len() == other.len() && one.bytes().zip(other.bytes()).filter(|(one, other)| one != other).count() <= 2
}

/// Whether an address has the name of another at nearly its domain, or nearly its name at that domain. A digit tells two
/// apart that belong together, and one to which nothing can be sent is found as that.
fn is_nearly_email(one: &str, other: &str) -> bool {
    let (Some((name, domain)), Some((of_name, of_domain))) = (one.split_once('@'), other.split_once('@')) else {
        return false;
    };
    let first = |domain: &str| domain.split('.').next().map(str::to_owned);
    let is_near = |one: &str, other: &str| nearest_within(one, 1, [other]).is_some();
    let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
    contact::can_be_written_to(one)
        && ((name == of_name && (first(domain) == first(of_domain) || is_near(domain, of_domain)))
            || (domain == of_domain && digits(name) == digits(of_name) && is_near(name, of_name)))
}

fn plain(email: &str) -> String {
    email.trim().to_lowercase()
}

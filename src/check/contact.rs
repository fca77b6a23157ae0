//! Phone numbers and email addresses of a site, and whether they can work.

use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use super::text::stands_alone;
use crate::diagnostics::Place;
use crate::load::raw::Field;
use crate::model::Site;
use crate::model::phone::without_extension;

/// Where something stands (a part and the keys below it), and what it says.
type Found<'s> = (Place, String, &'s str);

/// All phone numbers.
pub(super) fn phones(site: &Site) -> Vec<Found<'_>> {
    let settings = &site.settings;
    let mut phones = Vec::new();
    if let Some(hotline) = &settings.hotline {
        add(&mut phones, settings.place, "hotline.phone", &hotline.phone);
    }
    if let Some((feedback, _)) = &settings.feedback {
        add(&mut phones, settings.place, "feedback.phone", &feedback.phone);
    }
    for office in site.offices.items() {
        add(&mut phones, office.place, "phone", &office.raw.phone);
        if let Some(hotline) = office.raw.hotline.get() {
            add(&mut phones, office.place, "hotline.phone", &hotline.phone);
        }
        for (index, (counter, _)) in office.counters.iter().enumerate() {
            add(&mut phones, office.place, &format!("counters[{index}].phone"), &counter.phone);
        }
    }
    phones
}

/// All email addresses.
pub(super) fn emails(site: &Site) -> Vec<Found<'_>> {
    let settings = &site.settings;
    let mut emails = Vec::new();
    if let Some(hotline) = &settings.hotline {
        add(&mut emails, settings.place, "hotline.email", &hotline.email);
    }
    if let Some((feedback, _)) = &settings.feedback {
        add(&mut emails, settings.place, "feedback.email", &feedback.email);
    }
    for office in site.offices.items() {
        add(&mut emails, office.place, "email", &office.raw.email);
        if let Some(hotline) = office.raw.hotline.get() {
            add(&mut emails, office.place, "hotline.email", &hotline.email);
        }
    }
    emails
}

fn add<'s>(list: &mut Vec<Found<'s>>, place: Place, keys: &str, field: &'s Field<String>) {
    if let Some(text) = field.text() {
        list.push((place, keys.to_owned(), text));
    }
}

/// The digits of a phone number, in the form used within the country, without an extension behind it.
pub(super) fn digits(phone: &str) -> String {
    let phone = without_extension(phone);
    let digits: String = phone.chars().filter(char::is_ascii_digit).collect();
    if phone.trim_start().trim_start_matches('(').starts_with('+') {
        format!("0{}", digits.trim_start_matches("84"))
    } else {
        digits
    }
}

/// A mobile number in a text, in one piece or in groups as people write it; what begins with other digits is a fixed line.
static MOBILE: LazyLock<Regex> = LazyLock::new(|| {
    let groups =
        "(?:[0-9]{8}|[0-9]{2}(?:[ .-][0-9]{3}){2}|[0-9]{2}(?:[ .-][0-9]{2}){3}|[0-9][ .-][0-9]{3}[ .-][0-9]{4})";
    Regex::new(&format!(r"(?:0|\+84[ .]?)[35789]{groups}")).expect("a pattern")
});

/// The mobile numbers of a text that stand alone.
pub(super) fn mobiles(text: &str) -> impl Iterator<Item = Range<usize>> {
    MOBILE.find_iter(text).map(|number| number.range()).filter(|number| stands_alone(text, number))
}

/// The first mobile number of a text that is not among those known.
pub(super) fn mobile(text: &str, known: &BTreeSet<String>) -> Option<Range<usize>> {
    mobiles(text).find(|number| !known.contains(&digits(&text[number.clone()])))
}

/// Whether a number is complete: 10 or 11 digits from 0 on, a service number (1800…, 1900…), or a short one (1022, 113). An
/// extension may follow.
pub(super) fn can_be_dialled(phone: &str) -> bool {
    let phone = without_extension(phone);
    let plain = |mark: char| mark.is_ascii_digit() || mark.is_whitespace() || "+-.()/".contains(mark);
    let digits = digits(phone);
    let complete = match digits.as_bytes() {
        [b'0', b'2', ..] => digits.len() == 11,
        [b'0', ..] => digits.len() == 10,
        [b'1', b'8' | b'9', b'0', b'0', ..] => (8..=10).contains(&digits.len()),
        [b'1', ..] => (3..=5).contains(&digits.len()),
        _ => false,
    };
    phone.chars().all(plain) && complete
}

/// Whether an address has a name, one `@` and a domain with a dot.
pub(super) fn can_be_written_to(email: &str) -> bool {
    let plain = |text: &str| text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"._-+".contains(&byte));
    email.split_once('@').is_some_and(|(name, domain)| {
        let labels = domain.split('.').all(|label| !label.is_empty());
        !name.is_empty() && plain(name) && plain(domain) && domain.contains('.') && labels
    })
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{can_be_dialled, can_be_written_to, mobile};

    #[test]
    fn numbers_that_can_be_dialled_are_told_from_others() {
        for good in [
            "0299 3999 221",
            "02993999221",
            "+84 299 3999 221",
            "0912 345 678",
            "1022",
            "113",
            "1900 1234",
            "18001096",
            "0299 3999 221 máy lẻ 5",
            "0299 3999 221 (ext. 101)",
        ] {
            assert!(can_be_dialled(good), "{good}");
        }
        for bad in
            ["0299 3999", "299 3999 221", "chưa có", "0912 345 67", "0299 3999 22 máy lẻ 5", "0299 3999 221 (Hà)", ""]
        {
            assert!(!can_be_dialled(bad), "{bad}");
        }
    }

    #[test]
    fn mobile_numbers_are_told_from_other_digits() {
        let known = BTreeSet::from(["0912345679".to_owned()]);
        let found = |text: &str| mobile(text, &known).map(|range| text[range].to_owned());
        for number in ["0912345678", "0912 345 678", "091.234.5678", "0912 34 56 78", "+84 912 345 678", "+84912345678"]
        {
            assert_eq!(found(&format!("Người dân báo, số {number}.")).as_deref(), Some(number));
        }
        for other in ["0912 345 679", "0299 3999 221", "03.11.2026 09:30", "001234567890", "09123456789", "a0912345678"]
        {
            assert_eq!(found(other), None);
        }
    }

    #[test]
    fn addresses_have_a_name_and_a_domain() {
        assert!(can_be_written_to("xa.thu@thu.example"));
        for bad in ["xa.thu.example", "@thu.example", "xa@thu", "xa@thu..vn", "xã@thu.vn", "a b@thu.vn"] {
            assert!(!can_be_written_to(bad), "{bad}");
        }
    }
}

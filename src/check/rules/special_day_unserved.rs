//! A special day of an office on which it is closed, or for procedures that are not handed in there.

use std::sync::LazyLock;

use regex::Regex;

use super::super::about::office_name;
use super::super::text::low;
use super::super::unread::{is_taker_lost, may_be_taken_at, may_have_desk, unclear_desks};
use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::Severity;
use crate::load::raw::SpecialDay;
use crate::model::{Office, Procedure, Ref};

pub(super) static RULE: Rule = Rule {
    name: "special-day-unserved",
    severity: Severity::Warning,
    group: Group::Portal,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/special-day-unserved.yaml"),
    check: Check::Site(check),
};

/// Words about a day: the office opens then besides its hours, or the day is special because it is closed.
static BESIDES: LazyLock<Regex> = LazyLock::new(|| {
    let words = "[0-9] ?(?:h|g|:|giờ)|trực|mở cửa|làm việc|ngoài giờ|làm thêm|tình nguyện|lưu động|nghỉ|không tiếp|không nhận|đóng cửa";
    Regex::new(words).expect("a pattern")
});

fn check(scene: &Scene<'_>, found: &mut Found) {
    let site = scene.site;
    for (reference, office) in site.offices.iter().filter(|(_, office)| office.exists_on(site.as_of)) {
        for (index, (day, procedures)) in office.special_days.iter().enumerate() {
            let about = |keys: &str, weekday: &'static str| {
                let finding = at(office.place, &format!("special_days[{index}].{keys}"));
                let finding = finding.with("office", office_name(office)).with("weekday", weekday);
                finding.about("office", &*office.id)
            };
            if let Some(weekday) = day.weekday.value.filter(|_| is_closed(office, day)) {
                found.push(about("weekday", weekday.word()).with("procedure", "").with("code", ""));
            }
            for procedure in procedures
                .iter()
                // What nobody receives in a unit was found.
                .filter(|_| !scene.unserved().holds(reference))
                .filter(|one| is_foreign(scene, **one, reference))
            {
                let procedure = &site.procedures[*procedure];
                let finding = about(&format!("procedures[={}]", procedure.code.national()), "");
                let finding = finding.with("procedure", procedure.display_name());
                found.push(finding.with("code", procedure.code.as_str()).related(procedure.place));
            }
        }
    }
}

/// Whether an office has hours, and none on a day of which it says nothing else.
fn is_closed(office: &Office, day: &SpecialDay) -> bool {
    let is_known = !office.hours.is_empty() && !office.has_unread_hours();
    let is_open = office.hours.iter().any(|span| Some(span.day) == day.weekday.value);
    let words = [&day.name, &day.note].map(|field| low(field.text().unwrap_or_default()));
    is_known && !is_open && !words.iter().any(|words| BESIDES.is_match(words))
}

/// Whether a procedure is handed in at other offices, of which none is a part of this one, nor this one of them.
fn is_foreign(scene: &Scene<'_>, reference: Ref<Procedure>, office: Ref<Office>) -> bool {
    let (site, procedure) = (scene.site, &scene.site.procedures[reference]);
    let takers = site.takers(procedure);
    let is_near = |taker: &Ref<Office>| {
        *taker == office || site.offices.is_above(office, *taker) || site.offices.is_above(*taker, office)
    };
    let is_unsure = scene.unread().hides(reference)
        || may_have_desk(site, office)
        || scene.unread().may_grant(site, office, reference)
        || may_be_taken_at(site, procedure, office)
        || is_taker_lost(site, procedure, &unclear_desks(site, office));
    // One that has ended was found.
    !takers.is_empty() && site.lifecycle(procedure).is_current() && !is_unsure && !takers.iter().any(is_near)
}

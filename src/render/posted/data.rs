//! `niem-yet/<office>.json`: what the page of an office says, for machines. Keys stay as they are; days are ISO, and
//! what is not known is null.

use serde::Serialize;
use serde_json::json;

use super::{Posted, Standing};
use crate::model::{Duty, Entry, Office, Ref, Site, Status, Subject, Tally, Text};

/// One duty, with all that is known about it.
#[derive(Serialize)]
struct Line<'a> {
    code: &'a str,
    place: &'a str,
    status: &'static str,
    due: Option<String>,
    effective: Option<String>,
    decision: Option<&'a str>,
    ground: Option<&'a str>,
    posted: Option<String>,
    late: bool,
    sheet: Option<&'a str>,
}

/// The file of an office.
pub(in crate::render) fn json(posted: &Posted<'_>, office: Ref<Office>, tally: &Tally) -> String {
    let site = posted.site;
    let own = &site.offices[office];
    let of = posted.of(office);
    let has_register = of.register.is_some();
    let day = |date: Option<jiff::civil::Date>| date.map(|date| date.to_string());
    let lines: Vec<Line<'_>> = of.duties.iter().filter(|_| has_register).map(|duty| line(site, duty)).collect();
    let besides = of.besides.iter().map(|(entry, standing)| {
        json!({
            "code": code(site, entry),
            "place": own.posting_places[entry.place].id,
            "status": key(*standing),
            "posted": day(entry.posted),
            "removed": day(entry.removed),
            "reason": entry.reason,
        })
    });
    let waivers = of.waivers.iter().map(|waiver| {
        json!({ "id": waiver.id, "by": waiver.by, "number": waiver.number, "ground": waiver.ground,
            "from": day(waiver.from), "until": day(waiver.until) })
    });
    let inspections = of.inspections.iter().map(|one| {
        json!({ "id": one.id, "date": one.date.to_string(), "remedy_by": day(one.remedy_by),
            "remedied": day(one.remedied), "wanting": one.items.iter().filter(|item| item.is_wanting()).count() })
    });
    let file = json!({
        "version": 1,
        "as_of": site.as_of.to_string(),
        "office": { "id": own.id, "name": own.name },
        "register_until": day(of.written_until(site.as_of)),
        "to_post": tally.must() - tally.waived,
        "counts": has_register.then(|| counts(tally)),
        "waived": tally.waived,
        "not_yet_due": tally.not_yet_due,
        "places": own.posting_places.iter().map(|place| json!({ "id": place.id, "name": place.name, "kind": place.kind })).collect::<Vec<_>>(),
        "duties": has_register.then_some(lines),
        "besides": besides.collect::<Vec<_>>(),
        "waivers": waivers.collect::<Vec<_>>(),
        "inspections": inspections.collect::<Vec<_>>(),
    });
    format!("{file}\n")
}

fn counts(tally: &Tally) -> serde_json::Value {
    json!({ "met": tally.met, "too_little": tally.too_little, "stale": tally.stale, "missing": tally.missing,
        "undated": tally.undated })
}

fn line<'a>(site: &'a Site, duty: &Duty<'a>) -> Line<'a> {
    let sheet = duty.entry.and_then(|entry| match &entry.text {
        Text::Sheet(sheet) => Some(sheet.as_str()),
        _ => None,
    });
    Line {
        code: site.procedures[duty.procedure].code.as_str(),
        place: &site.offices[duty.office].posting_places[duty.place].id,
        status: status(duty.status),
        due: duty.due.map(|day| day.to_string()),
        effective: duty.effective.map(|day| day.to_string()),
        decision: duty.decision.map(|decision| site.decisions[decision].number.as_str()),
        ground: duty.rule.ground.as_deref().filter(|_| duty.rule.checked),
        posted: duty.entry.and_then(|entry| entry.posted).map(|day| day.to_string()),
        late: duty.was_late(site),
        sheet,
    }
}

/// The code of what was posted.
pub(in crate::render) fn code<'a>(site: &'a Site, entry: &'a Entry) -> Option<&'a str> {
    match &entry.subject {
        Subject::Procedure(procedure) => Some(site.procedures[*procedure].code.as_str()),
        Subject::Undefined(code) => Some(code.as_str()),
        Subject::Notice(_) => None,
    }
}

/// `met`, `too-little`, `stale`, `missing`, `undated`, `not-yet-due`, `waived`
pub(in crate::render) const fn status(status: Status) -> &'static str {
    match status {
        Status::Met => "met",
        Status::TooLittle => "too-little",
        Status::Stale => "stale",
        Status::Missing => "missing",
        Status::Undated => "undated",
        Status::NotYetDue => "not-yet-due",
        Status::Waived => "waived",
    }
}

/// `current`, `not-yet`, `replaced`, `ended`, `taken-down`, `not-owed`, `unknown`
pub(in crate::render) const fn key(standing: Standing) -> &'static str {
    match standing {
        Standing::Current => "current",
        Standing::NotYet(_) => "not-yet",
        Standing::Replaced => "replaced",
        Standing::Ended(_) => "ended",
        Standing::TakenDown(_) => "taken-down",
        Standing::NotOwed => "not-owed",
        Standing::Unknown => "unknown",
    }
}

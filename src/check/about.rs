//! How findings name what they are about: duties, places, entries of registers, offices.

use super::at;
use super::postings::{Notice, OfficePostings};
use crate::diagnostics::{Diagnostic, Place};
use crate::model::{Duty, Entry, Office, PostingRule, Ref, Site, Subject};

/// Names a duty: office, place, procedure, ground and due day, and how late it is.
pub(super) fn about_duty(finding: Diagnostic, duty: &Duty<'_>, site: &Site) -> Diagnostic {
    let named = naming_duty(finding, duty, site);
    let Some(due) = duty.due.filter(|due| *due < site.as_of) else { return named };
    let late = duty.days_late(site, site.as_of);
    named.due(due, late)
}

/// Names a duty that is not late, or of which is known how late it was.
pub(super) fn naming_duty(finding: Diagnostic, duty: &Duty<'_>, site: &Site) -> Diagnostic {
    let named = about_place(finding, duty.office, duty.place, site);
    let procedure = &site.procedures[duty.procedure];
    let named = named
        .with("procedure", procedure.display_name())
        .with("code", procedure.code.as_str())
        .with("due", duty.due.map(|due| due.to_string()).unwrap_or_default())
        .about("procedure", procedure.code.as_str());
    match ground(duty.rule, duty.decision.map(|decision| site.decisions[decision].number.as_str())) {
        Some(ground) => named.ground(ground),
        None => named,
    }
}

/// Names a place of an office.
pub(super) fn about_place(finding: Diagnostic, office: Ref<Office>, place: usize, site: &Site) -> Diagnostic {
    let office = &site.offices[office];
    let place = &office.posting_places[place];
    let named = finding.with("office", office_name(office)).with("place", &*place.name);
    named.about("office", &*office.id).about("place", &*place.id)
}

/// Names an entry: office, place, and the procedure if it is about one.
pub(super) fn about_entry(finding: Diagnostic, office: Ref<Office>, entry: &Entry, site: &Site) -> Diagnostic {
    let named = about_place(finding, office, entry.place, site);
    let (name, code) = match &entry.subject {
        Subject::Procedure(reference) => {
            let procedure = &site.procedures[*reference];
            (procedure.display_name(), procedure.code.as_str())
        }
        Subject::Undefined(code) => (code.as_str(), code.as_str()),
        Subject::Notice(_) => return named.with("procedure", "").with("code", ""),
    };
    named.with("procedure", name).with("code", code).about("procedure", code)
}

/// The name of an office for a sentence.
pub(super) fn office_name(office: &Office) -> &str {
    office.raw.short_name.text().unwrap_or(&office.name)
}

/// The article of a rule, if somebody read it, and the decision that makes it apply.
pub(super) fn ground(rule: &PostingRule, decision: Option<&str>) -> Option<String> {
    let article = rule.ground.as_deref().filter(|_| rule.checked);
    let parts: Vec<&str> = article.into_iter().chain(decision).collect();
    (!parts.is_empty()).then(|| parts.join("; "))
}

/// A notice that is wanting: where the last one was taken down, or at the register.
pub(super) fn wanting(notice: &Notice<'_>, site: &Site) -> Diagnostic {
    notice.down.map_or_else(|| at(register_place(notice.postings, site), ""), |entry| at(entry.at, "removed"))
}

/// Where the register of an office is found wanting: its file, or that of the office.
pub(super) fn register_place(postings: &OfficePostings<'_>, site: &Site) -> Place {
    let file = site.register(postings.office).and_then(|register| register.file);
    file.unwrap_or(Place::file(site.offices[postings.office].place.file))
}

/// Whether a province is the one of the site: offices are named after it, or stand in it.
pub(super) fn is_own_province(province: &str, site: &Site) -> bool {
    // `Khánh Hoà` and `Khánh Hòa` are one.
    let spellings =
        [province.replace("òa", "oà").replace("óa", "oá"), province.replace("oà", "òa").replace("oá", "óa")];
    let is_in = |text: &str| spellings.iter().any(|spelling| text.contains(spelling.as_str()));
    let of_office = |office: &Office| is_in(&office.name) || office.raw.address.text().is_some_and(is_in);
    site.offices.items().iter().any(of_office) || site.settings.owner.as_deref().is_some_and(is_in)
}

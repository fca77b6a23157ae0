//! What a posting sheet is worth, for somebody who stands before it.

use super::Context;
use super::shell::Heading;
use crate::model::Subject;
use crate::render::address::{self, Kind};
use crate::render::contract::{Page, SheetView};
use crate::render::pages::PageKind;
use crate::render::posted::Standing;
use crate::render::posted::data::{code, key};

pub(super) fn sheet(context: &Context<'_>, index: usize) -> Page<SheetView> {
    let sheet = &context.posted.sheets[index];
    let entry = sheet.entry;
    let standing = context.posted.standing(sheet.office, entry);
    let (id, office) = (spaced(sheet.id.as_str()), &context.site.offices[sheet.office]);
    let view = SheetView {
        id: id.clone(),
        state: key(standing),
        date: match standing {
            Standing::NotYet(from) => context.date(from),
            Standing::Ended(day) | Standing::TakenDown(day) => context.date(Some(day)),
            Standing::Current | Standing::Replaced | Standing::NotOwed | Standing::Unknown => None,
        },
        procedure: context.posted_link(entry),
        code: code(context.site, entry).map(str::to_owned),
        office: context.office_link(sheet.office),
        place: office.posting_places[entry.place].name.clone(),
        posted: context.date(entry.posted),
        reason: entry.reason.clone(),
        status: match entry.subject {
            Subject::Procedure(procedure) => Some(context.status(&context.catalog.of(procedure).lifecycle)),
            Subject::Undefined(_) | Subject::Notice(_) => None,
        },
    };
    let name = context.office_name(sheet.office);
    let mut owner = context.main_link("title-postings", address::POSTINGS);
    owner.text = name.text;
    owner.lang = name.lang;
    owner.href = context.href(Kind::Posting, &office.id);
    let heading = Heading {
        kind: PageKind::Sheet(index),
        title: context.words.with("title-sheet", &[("id", &id)]),
        description: context.words.with("describe-sheet", &[("id", &id)]),
        section: "offices",
        trail: vec![
            context.main_link("title-offices", address::OFFICES),
            context.main_link("title-postings", address::POSTINGS),
            owner,
        ],
    };
    context.page(heading, view)
}

/// An id in two halves, as it is printed: `ABCD-EFGH`.
pub(super) fn spaced(id: &str) -> String {
    let (first, second) = id.split_at(4);
    format!("{first}-{second}")
}

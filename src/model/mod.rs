//! What a procedure, an office, a decision **is**: references resolved once, invariants in the constructors.
//!
//! Pure: no file, no clock, no HTML, no printing. [`build`] takes content as it was written and gives the site
//! as meant, with what is wrong about it; nothing in content can make it fail as a whole except a `site.yaml`
//! without a name.

mod above;
mod address;
pub mod anchors;
mod beside;
pub mod calendar;
mod catalogue;
mod channel;
mod code;
mod counters;
mod days;
mod decision;
mod dossier;
mod doubt;
mod duty;
mod fee;
pub mod figures;
mod gaps;
mod grant;
mod item_codes;
mod law;
mod level_told;
mod lifecycle;
pub mod markdown;
mod named;
mod need;
mod office;
mod outvoted;
mod page;
pub mod page_address;
pub mod phone;
mod plan;
mod policy;
mod posting;
mod procedure;
mod procedures;
mod rate;
mod reception;
mod references;
mod settings;
mod site;
mod strictness;
mod suffixed;
mod summary;
mod table;
mod tongue;
mod unended;
mod unread;
mod usable;
mod version;
mod weights;

pub use address::{WebAddress, is_uuid};
pub use calendar::Calendar;
pub use catalogue::{FieldGroup, FieldOfWork, NamedList, Synonym, Term};
pub use channel::Channel;
pub use code::Code;
pub use decision::{Decision, Item};
pub use dossier::{Case, Document};
pub use duty::{Claim, Duties, Duty, Standing, State, Status, Tally};
pub use fee::{Amount, Exemption, Fee};
pub use figures::Figures;
pub use gaps::{Gaps, Part};
pub use grant::Grant;
pub use law::{LegalBasis, LegalDocument};
pub use level_told::is_committee;
pub use lifecycle::{Lifecycle, Touch};
pub use office::{Office, OpenSpan};
pub use page::Page;
pub use plan::{Plan, PlanClaim, Task};
pub use policy::{Change, Effect, Policy};
pub use posting::{
    BadSheetId, Entry, Inspection, Lost, PostingOrder, PostingPlace, PostingRule, Register, Seen, SheetId, Stray,
    Subject, Text, Waiver, Within,
};
pub use procedure::{Agencies, Outcome, PastVersion, Procedure, Step};
pub use rate::Rate;
pub use references::References;
pub use settings::{Audience, Level, Notice, Settings, Vocabulary};
pub use site::{NoSite, Site, build};
pub use strictness::{Levels, PathLevels, Strictness};
pub use summary::{CurrentFee, Money, Papers, Summary};
pub use table::{Ids, Ref, Table};
pub use version::Version;
pub use weights::Weights;

use std::collections::BTreeMap;

use crate::diagnostics::{Diagnostic, Findings, Place};
use crate::load::raw;

/// Texts in other languages, by language tag.
fn translations<T: Clone>(
    field: &raw::Field<raw::Entries<T>>,
    whole: Place,
    findings: &mut Findings,
) -> BTreeMap<String, T> {
    let mut translations = BTreeMap::new();
    for (tag, texts) in field.value.iter().flat_map(|entries| &entries.0) {
        let (Some(tag_text), Some(texts)) = (tag.text(), &texts.value) else { continue };
        if tongue::is_tag(tag_text) {
            translations.insert(tag_text.to_owned(), texts.clone());
        } else {
            findings.push(Diagnostic::error("bad-language", tag.place.unwrap_or(whole)).with("language", tag_text));
        }
    }
    translations
}

//! Content as it was written: one struct for each kind of file, every key optional, every value with its place.
//!
//! These structs are the public contract of the YAML. They say what keys exist and what type each has;
//! what is required, and what makes sense, is the business of `model`. All derive `Deserialize` in the plain
//! way (no flatten, untagged or internally tagged enum), so that codes such as `1.000010` keep their spelling
//! and any YAML library reads the same files to the same structs. No key has an alias: our reader tells serde which key
//! it met by its position among all keys of the struct.

mod calendar;
mod catalogue;
mod decision;
mod duty;
mod field;
mod figures;
mod inspection;
mod law;
mod meant;
mod office;
mod plan;
mod policy;
mod posting;
mod procedure;
mod scalars;
mod schema;
mod score;
mod site;
mod source;
mod translation;
mod waiver;
mod word;

pub use calendar::{CalendarYear, DayOff, Swap};
pub use catalogue::{FieldGroup, FieldOfWork, Glossary, NamedList, Synonym, SynonymKind, Synonyms, Term};
pub use decision::{Action, Decision, DecisionItem};
pub use duty::{Anchor, Binding, CheckSettings, PathSettings, PostingOrder, PostingRule, PostingTime, Strictness};
pub(crate) use field::FIELD;
pub use field::{Entries, Field, ListOf, Text, Written};
pub use figures::{ClaimedRates, FeedbackFigures, FigurePart, Figures, LastYear, Pending, Period, Received, Settled};
pub use inspection::{Inspection, InspectionItem};
pub use law::{LawStatus, LegalBasis, LegalDocument};
pub use meant::{NoDay, meant_day, meant_limit, meant_number};
pub use office::{Counter, Hours, Office, PostingPlace, ServiceOffered, SpecialDay, Weekday};
pub use plan::{Plan, PlanClaim, PlanTask};
pub use policy::{FeeChange, Policy, PolicyKind, PolicyScope};
pub use posting::{ContentLevel, Evidence, PostedMatter, Posting, Register};
pub use procedure::{
    AbsenceReason, Absent, Actor, Agencies, Case, Channel, Committed, Document, Exemption, Extension, Fee, FeeKind,
    HandIn, LimitCase, NoFee, OnlineLevel, PastVersion, Procedure, ProcedureKind, Question, ResultKind, ResultOf,
    Scope, Step, TimeLimit, TimeUnit, Via,
};
pub use scalars::{Date, Number, Printed, TimeOfDay};
pub(crate) use schema::or_nothing;
pub use score::ScoreSettings;
pub use site::{Audience, Contact, Feedback, Level, Notice, Site, SiteTexts};
pub use source::{Provenance, SourceRole};
pub use translation::Translation;
pub use waiver::Waiver;

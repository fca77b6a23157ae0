//! Content as it was written: one struct for each kind of file, every key optional, every value with its place.
//!
//! These structs are the public contract of the YAML. They say what keys exist and what type each has;
//! what is required, and what makes sense, is the business of `model`. All derive `Deserialize` in the plain
//! way (no flatten, untagged or internally tagged enum), so that codes such as `1.000010` keep their spelling
//! and any YAML library reads the same files to the same structs.

mod catalogue;
mod decision;
mod field;
mod law;
mod office;
mod policy;
mod procedure;
mod scalars;
mod schema;

mod site;

pub use calendar::{CalendarYear, DayOff, Swap};
pub use catalogue::{FieldGroup, FieldOfWork, Glossary, NamedList, Synonym, SynonymKind, Synonyms, Term};
pub use decision::{Action, Decision, DecisionItem};
pub(crate) use field::FIELD;
pub use field::{Entries, Field, ListOf};
pub use law::{LawStatus, LegalDocument};
pub use office::{Counter, Hours, Office, PostingPlace, ServiceOffered, SpecialDay, Weekday};
pub use policy::{FeeChange, Policy, PolicyKind, PolicyScope};
pub use procedure::{
    AbsenceReason, Absent, Actor, Agencies, Case, Channel, Committed, Document, Exemption, Extension, Fee, FeeKind,
    HandIn, LegalBasis, LimitCase, NoFee, OnlineLevel, PastVersion, Procedure, ProcedureKind, Provenance, Question,
    ResultKind, ResultOf, Scope, SourceRole, Step, TimeLimit, TimeUnit, Translation, Via,
};
pub use scalars::{Date, Number, TimeOfDay};
pub(crate) use schema::or_nothing;
pub use site::{Audience, Contact, Feedback, Level, Notice, Site};

mod calendar;

//! An administrative procedure (thủ tục hành chính), as meant.

mod absence;
mod agencies;
mod outcome;
mod past_version;
mod source;
mod step;

pub use agencies::Agencies;
pub use outcome::Outcome;
pub use past_version::PastVersion;
pub use step::Step;

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::address::{WebAddress, is_uuid};
use super::catalogue::FieldOfWork;
use super::channel::{self, Channel};
use super::code::Code;
use super::decision::{self, Decision};
use super::dossier::{self, Case};
use super::gaps::{Counted, Gaps, Part, unlisted, unsaid, untold};
use super::law::{self, LegalBasis};
use super::office::Office;
use super::procedures;
use super::settings::{Audience, Level};
use super::table::Ref;
use super::version::Version;
use super::{References, need, translations};
use crate::diagnostics::{Diagnostic, Findings, Place, Severity};
use crate::load::File;
use crate::load::raw::{self, AbsenceReason, OnlineLevel, ProcedureKind, Scope};

/// A procedure. Authority, scope, reception and online level are four facts; none is derived from another.
#[derive(Clone, Debug)]
pub struct Procedure {
    /// Its code.
    pub code: Code,
    /// Where its definition stands.
    pub place: Place,
    /// Legal name.
    pub name: String,
    /// Name shown first.
    pub short_name: Option<String>,
    /// Words people use for it.
    pub aliases: Vec<String>,
    /// Its field.
    pub field: Option<Ref<FieldOfWork>>,
    /// For the public, or between offices only.
    pub kind: ProcedureKind,
    /// Levels with authority.
    pub levels: Vec<Ref<Level>>,
    /// Whether those levels have it alone.
    pub scope: Option<Scope>,
    /// Levels at which a dossier may be handed in.
    pub received_at: Vec<Ref<Level>>,
    /// Whether any office of those levels takes it.
    pub anywhere: bool,
    /// The offices that take it, when not all of those levels do.
    pub offices: Vec<Ref<Office>>,
    /// Who may carry it out.
    pub audience: Vec<Ref<Audience>>,
    /// How far it can be done online; the legacy levels 1–4 are turned into today's.
    pub online: Option<OnlineLevel>,
    /// Why not from end to end.
    pub online_reason: Option<String>,
    /// Where to hand it in online.
    pub submit_url: Option<WebAddress>,
    /// Its id on the national portal.
    pub national_id: Option<String>,
    /// The bodies with a role.
    pub agencies: Agencies,
    /// What it is for.
    pub summary: Option<String>,
    /// How often one has to come.
    pub visits: Option<u32>,
    /// Conditions, in Markdown.
    pub conditions: Option<String>,
    /// Steps in order.
    pub steps: Vec<Step>,
    /// Cases with their papers.
    pub cases: Vec<Case>,
    /// Ways to hand in.
    pub channels: Vec<Channel>,
    /// What one receives.
    pub results: Vec<Outcome>,
    /// Legal basis.
    pub legal_basis: Vec<LegalBasis>,
    /// What often comes before or after.
    pub related: Vec<Ref<Self>>,
    /// What readers must know and is no paper.
    pub notes: Vec<String>,
    /// The decision that this version rests on.
    pub announced_by: Option<Ref<Decision>>,
    /// Its number, when it has no file.
    pub decision_number: Option<String>,
    /// First day of this version.
    pub effective: Option<Date>,
    /// Last day of this version.
    pub until: Option<Date>,
    /// Day by which somebody must look at it again.
    pub review_by: Option<Date>,
    /// Who answers for the text.
    pub owner: Option<String>,
    /// Earlier versions.
    pub history: Vec<PastVersion>,
    /// Why an expected value is not given, by the name of its key.
    pub absent: BTreeMap<String, (AbsenceReason, Option<String>)>,
    /// What nobody wrote.
    pub gaps: Gaps,
    /// Where single facts come from, by the name of their key.
    pub sources: Vec<(String, raw::Provenance)>,
    /// Where the file as a whole comes from.
    pub source: Option<raw::Provenance>,
    /// Texts in other languages.
    pub translations: BTreeMap<String, raw::Translation>,
    /// Hash of what a citizen relies on.
    pub version: Version,
}

impl Procedure {
    /// Reads a procedure, but for those it refers to; `None` without a code or a name, for then it can have no page.
    pub(super) fn new(file: File<raw::Procedure>, ids: &References, findings: &mut Findings) -> Option<Self> {
        let (raw, place) = (file.raw, file.place);
        let (gaps, written) = (gaps(&raw), Counted::of(&raw, &ids.offices));
        let errors_before = findings.count(Severity::Error);
        let code = code(raw.code, &file.id, place, findings);
        let name = need::required(raw.name, "name", place, findings);
        need::expected_text(&raw.field, "field", place, findings);
        need::expected_items(&raw.level, "level", place, findings);
        let (effective, until) = need::span(&raw.effective, &raw.until, place, findings);
        let cases = dossier::cases(raw.cases, place, ids, findings);
        let case_ids: Vec<&str> = cases.iter().map(|case| case.id.as_str()).collect();
        let channels = channel::channels(raw.channels, place, &case_ids, findings);
        let steps = step::steps(raw.steps, place, findings);
        let mut procedure = Self {
            short_name: raw.short_name.into_text(),
            aliases: need::distinct_texts(raw.aliases, place, findings),
            field: need::reference(&raw.field, &ids.fields, place, findings),
            kind: raw.kind.value.unwrap_or(ProcedureKind::Public),
            levels: need::references(&raw.level, &ids.levels, place, findings),
            scope: raw.scope.value,
            received_at: need::references(&raw.received_at, &ids.levels, place, findings),
            anywhere: raw.anywhere.value.unwrap_or(false),
            offices: need::references(&raw.offices, &ids.offices, place, findings),
            audience: need::references(&raw.audience, &ids.audiences, place, findings),
            online: online(&raw.online, findings),
            online_reason: raw.online_reason.into_text(),
            submit_url: need::address(&raw.submit_url, place, findings),
            national_id: national_id(&raw.national_id, place, findings),
            agencies: raw.agencies.value.map(Agencies::from_raw).unwrap_or_default(),
            summary: raw.summary.into_text(),
            visits: dossier::count(&raw.visits, place, findings),
            conditions: raw.conditions.into_text(),
            steps,
            gaps,
            results: outcome::outcomes(raw.results, place, ids, findings),
            legal_basis: law::bases(raw.legal_basis, place, ids, findings),
            related: Vec::new(),
            notes: need::texts(raw.notes),
            announced_by: need::reference(&raw.announced_by, &ids.decisions, place, findings),
            decision_number: raw.decision_number.into_text(),
            effective,
            until,
            review_by: raw.review_by.value.map(|date| date.0),
            owner: raw.owner.into_text(),
            history: past_version::history(raw.history, place, ids, findings),
            absent: absence::absences(&raw.absent, findings),
            sources: sources(raw.sources),
            source: raw.source.value,
            translations: translations(&raw.translations, place, findings),
            version: Version::default(),
            place,
            cases,
            channels,
            // Last, so that all other faults are found first.
            code: code?,
            name: name?,
        };
        let has_errors = findings.count(Severity::Error) > errors_before;
        procedure.gaps = procedure.gaps.and(written.lost(&procedure, has_errors));
        procedure.version = Version::of(&procedure, ids);
        procedure.check_sources(findings);
        Some(procedure)
    }

    /// Where a text comes from is no part of it: what is wrong there does not make it another one.
    fn check_sources(&self, findings: &mut Findings) {
        for source in self.source.iter().chain(self.sources.iter().map(|(_, source)| source)) {
            need::address(&source.url, self.place, findings);
        }
    }

    /// The name for headings and lists.
    #[must_use]
    pub fn display_name(&self) -> &str {
        self.short_name.as_deref().unwrap_or(&self.name)
    }

    /// The levels at which a dossier is handed in: its own where nothing else is said.
    #[must_use]
    pub fn handed_in_at(&self) -> &[Ref<Level>] {
        if self.received_at.is_empty() { &self.levels } else { &self.received_at }
    }

    /// Whether nobody wrote a part of it, nor why it is absent.
    #[must_use]
    pub fn lacks(&self, part: Part) -> bool {
        self.gaps.has(part) && !self.excuses(part) && (self.kind == raw::ProcedureKind::Public || part.is_for_all())
    }

    /// Whether it is explained why a part is absent, or may be, where nobody understands what is explained.
    #[must_use]
    pub fn excuses(&self, part: Part) -> bool {
        let is_torn = self.gaps.has(Part::LostAbsence);
        part.excuse().is_some_and(|key| is_torn || self.absent.contains_key(key))
    }
}

/// The code of a procedure; a file that is not named after it is reported.
fn code(field: raw::Field<raw::Text>, file: &str, whole: Place, findings: &mut Findings) -> Option<Code> {
    let place = field.place.unwrap_or(whole);
    let written = need::required(field, "code", whole, findings)?;
    let code = decision::code_like(&written, file, place, findings)?;
    if code.as_str() != file && code.national() != file {
        findings.push(procedures::named_otherwise(code.as_str(), file, place));
    }
    Some(code)
}

fn gaps(raw: &raw::Procedure) -> Gaps {
    let agency = |of: fn(&raw::Agencies) -> &raw::Field<raw::Text>| {
        unsaid(&raw.agencies) || raw.agencies.get().is_some_and(|agencies| untold(of(agencies)))
    };
    Gaps::of(&[
        (Part::Steps, unlisted(&raw.steps)),
        (Part::Channels, unlisted(&raw.channels)),
        (Part::Documents, unlisted(&raw.cases)),
        (Part::Audience, unlisted(&raw.audience)),
        (Part::Implementing, agency(|agencies| &agencies.implementing)),
        (Part::Competent, agency(|agencies| &agencies.competent)),
        (Part::Results, unlisted(&raw.results)),
        (Part::LegalBasis, unlisted(&raw.legal_basis)),
        (Part::LostAbsence, absence::is_any_lost(&raw.absent)),
        (Part::OnlineReason, untold(&raw.online_reason)),
        (Part::OnlineAddress, untold(&raw.submit_url) && untold(&raw.national_id)),
        (Part::Aliases, unlisted(&raw.aliases)),
        (Part::Decision, untold(&raw.announced_by) && untold(&raw.decision_number)),
    ])
}

fn online(field: &raw::Field<OnlineLevel>, findings: &mut Findings) -> Option<OnlineLevel> {
    let level = field.value?;
    let today = match level {
        OnlineLevel::Legacy1 | OnlineLevel::Legacy2 => OnlineLevel::Information,
        OnlineLevel::Legacy3 => OnlineLevel::Partial,
        OnlineLevel::Legacy4 => OnlineLevel::Full,
        current => return Some(current),
    };
    if let Some(place) = field.place {
        findings.push(Diagnostic::note("legacy-online-level", place));
    }
    Some(today)
}

/// An id of the national portal is a UUID; it becomes part of a link.
fn national_id(field: &raw::Field<raw::Text>, whole: Place, findings: &mut Findings) -> Option<String> {
    let text = field.text()?;
    if !is_uuid(text) {
        findings.push(Diagnostic::warning("bad-national-id", field.place.unwrap_or(whole)));
        return None;
    }
    Some(text.to_owned())
}

fn sources(field: raw::Field<raw::Entries<raw::Provenance>>) -> Vec<(String, raw::Provenance)> {
    let entries = field.value.into_iter().flat_map(|entries| entries.0);
    entries.filter_map(|(key, source)| Some((key.into_text()?, source.value?))).collect()
}

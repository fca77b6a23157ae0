//! An administrative procedure (thủ tục hành chính), as meant.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::address::{WebAddress, is_uuid};
use super::calendar::TimeLimit;
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
use crate::load::raw::{self, AbsenceReason, Actor, OnlineLevel, ProcedureKind, ResultKind, Scope};

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

/// The bodies with a role in a procedure, by their names.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Agencies {
    /// Carries it out.
    pub implementing: Option<String>,
    /// Decides.
    pub competent: Option<String>,
    /// Take part.
    pub coordinating: Vec<String>,
    /// Act on its behalf.
    pub delegated: Vec<String>,
}

/// A step.
#[derive(Clone, Debug)]
pub struct Step {
    /// Where it stands.
    pub place: Place,
    /// Who takes it, where the text tells.
    pub actor: Option<Actor>,
    /// A few words for the heading.
    pub title: Option<String>,
    /// What is done, in Markdown.
    pub text: String,
    /// Where.
    pub place_name: Option<String>,
    /// How long it takes; few steps say so.
    pub time_limit: Option<Box<TimeLimit>>,
}

/// What one receives.
#[derive(Clone, Debug)]
pub struct Outcome {
    /// Where it stands.
    pub place: Place,
    /// Name.
    pub name: String,
    /// What kind of thing.
    pub kind: Option<ResultKind>,
    /// National code of the result.
    pub number: Option<String>,
    /// Sample: its path below the content folder.
    pub form: Option<String>,
}

/// An earlier version.
#[derive(Clone, Debug)]
pub struct PastVersion {
    /// Where it stands.
    pub place: Place,
    /// Number, counting from 1.
    pub number: Option<u32>,
    /// First day.
    pub effective: Option<Date>,
    /// Last day.
    pub until: Option<Date>,
    /// Whether its first or last day cannot be read, or the last is before the first, which was found.
    pub has_unclear_days: bool,
    /// The decision it rested on.
    pub decision: Option<Ref<Decision>>,
    /// What changed with it.
    pub changes: Vec<String>,
}

/// Keys whose absence may be explained: the parts that Nghị định 63/2010/NĐ-CP, article 8, lists.
const EXPLAINABLE: &[&str] = &[
    "agencies",
    "audience",
    "channels",
    "conditions",
    "documents",
    "fees",
    "legal_basis",
    "offices",
    "results",
    "steps",
    "time_limit",
    "visits",
];

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
        let steps = steps(raw.steps, place, findings);
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
            agencies: agencies(raw.agencies.value),
            summary: raw.summary.into_text(),
            visits: dossier::count(&raw.visits, place, findings),
            conditions: raw.conditions.into_text(),
            steps,
            gaps,
            results: outcomes(raw.results, place, ids, findings),
            legal_basis: law::bases(raw.legal_basis, place, ids, findings),
            related: Vec::new(),
            notes: need::texts(raw.notes),
            announced_by: need::reference(&raw.announced_by, &ids.decisions, place, findings),
            decision_number: raw.decision_number.into_text(),
            effective,
            until,
            review_by: raw.review_by.value.map(|date| date.0),
            owner: raw.owner.into_text(),
            history: history(raw.history, place, ids, findings),
            absent: absences(&raw.absent, findings),
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
        (Part::LostAbsence, has_lost_absence(&raw.absent)),
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

fn agencies(raw: Option<raw::Agencies>) -> Agencies {
    raw.map_or_else(Agencies::default, |raw| Agencies {
        implementing: raw.implementing.into_text(),
        competent: raw.competent.into_text(),
        coordinating: need::texts(raw.coordinating),
        delegated: need::texts(raw.delegated),
    })
}

fn steps(list: raw::ListOf<raw::Step>, whole: Place, findings: &mut Findings) -> Vec<Step> {
    need::each(list, whole, |raw, place| {
        Some(Step {
            place,
            text: need::required(raw.text, "text", place, findings)?,
            actor: raw.actor.value,
            title: raw.title.into_text(),
            place_name: raw.place.into_text(),
            time_limit: raw.time_limit.value.map(|limit| Box::new(TimeLimit::from_raw(*limit, place, findings))),
        })
    })
}

fn outcomes(list: raw::ListOf<raw::ResultOf>, whole: Place, ids: &References, findings: &mut Findings) -> Vec<Outcome> {
    need::each(list, whole, |raw, place| {
        let name = need::required(raw.name, "name", place, findings)?;
        let number = raw.number.into_text();
        Some(Outcome { place, name, kind: raw.kind.value, number, form: ids.form(&raw.form, place, findings) })
    })
}

fn history(
    list: raw::ListOf<raw::PastVersion>,
    whole: Place,
    ids: &References,
    findings: &mut Findings,
) -> Vec<PastVersion> {
    let mut numbers = Vec::new();
    need::each(list, whole, |raw, place| {
        let (effective, until) = need::span(&raw.effective, &raw.until, place, findings);
        let number = dossier::count(&raw.version, place, findings);
        if let Some(twice) = number.filter(|number| numbers.contains(number)) {
            let at = raw.version.place.unwrap_or(place);
            findings.push(Diagnostic::warning("listed-twice", at).with("id", format!("version: {twice}")));
        }
        numbers.extend(number);
        Some(PastVersion {
            place,
            number,
            effective,
            until,
            has_unclear_days: need::is_unclear(&raw.effective, &raw.until),
            decision: need::reference(&raw.decision, &ids.decisions, place, findings),
            changes: need::distinct_texts(raw.changes, place, findings),
        })
    })
}

/// Whether it is said in a way that nobody understands which parts are absent, or why.
fn has_lost_absence(field: &raw::Field<raw::Entries<raw::Absent>>) -> bool {
    let is_lost = |(key, absent): &(raw::Field<String>, raw::Field<raw::Absent>)| {
        !key.text().is_some_and(|key| EXPLAINABLE.contains(&key))
            || need::is_strange(absent)
            || absent.get().is_some_and(|absent| absent.reason.value.is_none())
    };
    need::is_strange(field) || field.get().is_some_and(|entries| entries.0.iter().any(is_lost))
}

fn absences(
    field: &raw::Field<raw::Entries<raw::Absent>>,
    findings: &mut Findings,
) -> BTreeMap<String, (AbsenceReason, Option<String>)> {
    let mut absences = BTreeMap::new();
    for (key, absent) in field.value.iter().flat_map(|entries| &entries.0) {
        let (Some(key_text), Some(place)) = (key.text(), key.place) else { continue };
        if !EXPLAINABLE.contains(&key_text) {
            let near = crate::diagnostics::nearest(key_text, EXPLAINABLE.iter().copied()).unwrap_or_default();
            let finding =
                Diagnostic::error("unknown-key", place).with("key", key_text).with("nearest", near).with("home", "");
            findings.push(finding.with("choices", EXPLAINABLE.join(", ")).with("titles", ""));
            continue;
        }
        let whole = absent.place.unwrap_or(place);
        let Some(absent) = absent.get() else { continue };
        need::expected(&absent.reason, "reason", whole, findings);
        if let Some(reason) = absent.reason.value {
            absences.insert(key_text.to_owned(), (reason, absent.note.text().map(str::to_owned)));
        }
    }
    absences
}

fn sources(field: raw::Field<raw::Entries<raw::Provenance>>) -> Vec<(String, raw::Provenance)> {
    let entries = field.value.into_iter().flat_map(|entries| entries.0);
    entries.filter_map(|(key, source)| Some((key.into_text()?, source.value?))).collect()
}

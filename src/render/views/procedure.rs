//! The page of a procedure.

use std::collections::BTreeMap;

use super::shell::Heading;
use super::{Context, dossier, time_and_money};
use crate::load::raw::{AbsenceReason, Actor, OnlineLevel, Provenance, ResultKind, Scope};
use crate::model::{Lifecycle, PastVersion, Policy, Procedure, Ref, Step, WebAddress};
use crate::render::address::{self, Kind};
use crate::render::contract::{
    AbsentView, AgenciesView, Link, Page, PastVersionView, PolicyView, ProcedureView, ResultView, SourceView, StepView,
};
use crate::render::markdown;
use crate::render::order::listed;
use crate::render::pages::PageKind;

/// Address of a procedure on the national portal, before its id.
const NATIONAL_PORTAL: &str = "https://dichvucong.gov.vn/thu-tuc-hanh-chinh/";

pub(super) fn procedure(context: &Context<'_>, reference: Ref<Procedure>) -> Page<ProcedureView> {
    let procedure = &context.site.procedures[reference];
    let heading_name = context.procedure_name(reference);
    let view = view(context, reference, procedure);
    let mut trail = vec![context.main_link("title-procedures", address::PROCEDURES)];
    if let Some(field) = procedure.field {
        trail = vec![context.main_link("title-fields", address::FIELDS), context.field_link(field)];
    }
    let description = view.summary.as_ref().map_or_else(
        || context.words.with("describe-procedure", &[("name", &heading_name.text)]),
        |text| text.text.clone(),
    );
    let heading = Heading {
        kind: PageKind::Procedure(reference),
        title: heading_name.text,
        description,
        section: "procedures",
        trail,
    };
    context.page(heading, view)
}

fn view(context: &Context<'_>, reference: Ref<Procedure>, procedure: &Procedure) -> ProcedureView {
    let entry = context.catalog.of(reference);
    let heading = context.procedure_name(reference);
    // Nobody is sent anywhere with what no longer holds.
    let is_current = entry.lifecycle.is_current();
    let takers = if is_current { entry.takers.as_slice() } else { &[] };
    let translated = context.translation(&procedure.translations);
    let (office_steps, steps): (Vec<&Step>, Vec<&Step>) =
        procedure.steps.iter().partition(|step| step.actor == Some(Actor::Office));
    let steps_view = |steps: Vec<&Step>| steps.into_iter().map(|step| step_view(context, procedure, step)).collect();
    let cases = dossier::cases(context, procedure);
    ProcedureView {
        code: procedure.code.to_string(),
        legal_name: Some(procedure.name.clone()).filter(|name| listed(name) != heading.text),
        heading,
        summary: procedure
            .summary
            .as_deref()
            .map(|text| context.words.text(text, translated.and_then(|texts| texts.summary.text()))),
        status: context.status(&entry.lifecycle),
        field: procedure.field.map(|field| context.field_link(field)),
        levels: context.levels(&procedure.levels),
        scope: procedure.scope.map(scope_key),
        badges: badges(context, reference),
        audience: audience(context, procedure),
        facts: time_and_money::facts(context, reference),
        online: procedure.online.map(online_key),
        online_reason: procedure.online_reason.clone(),
        submit_url: procedure.submit_url.as_ref().filter(|_| is_current).map(|url| url.as_str().to_owned()),
        national_url: procedure.national_id.as_ref().map(|id| format!("{NATIONAL_PORTAL}{id}")),
        has_documents: cases.iter().any(|case| !case.documents.is_empty()),
        has_held: cases.iter().any(|case| !case.held.is_empty()),
        cases,
        questions: dossier::questions(procedure),
        notes_html: procedure.notes.iter().map(|note| markdown::block(note)).collect(),
        steps: steps_view(steps),
        office_steps: steps_view(office_steps),
        channels: time_and_money::channels(context, reference),
        conditions_html: procedure.conditions.as_deref().map(markdown::block),
        results: results(context, procedure),
        offices: takers.iter().map(|office| context.office_row(*office)).collect(),
        anywhere: context.site.is_taken_anywhere(reference),
        policies: context.site.policies_for(reference).map(|policy| policy_view(context, policy)).collect(),
        agencies: agencies(procedure),
        legal_basis: procedure.legal_basis.iter().map(|basis| context.basis(basis)).collect(),
        decision: announced_by(context, procedure, &entry.lifecycle),
        decision_number: procedure.decision_number.clone(),
        effective: context.date(procedure.effective),
        upcoming: upcoming(context, procedure),
        history: procedure.history.iter().map(|version| past_version(context, version)).collect(),
        related: context.procedure_rows(procedure.related.iter().copied().filter(|other| context.has_page(*other))),
        owner: procedure.owner.clone(),
        review_by: context.date(procedure.review_by),
        sources: sources(context, procedure),
        version: procedure.version.short(),
        absent: absent(procedure),
    }
}

impl Context<'_> {
    /// Whether a procedure has a page: internal ones have none.
    pub(super) fn has_page(&self, reference: Ref<Procedure>) -> bool {
        self.site.procedures[reference].kind == crate::load::raw::ProcedureKind::Public
    }
}

fn badges(context: &Context<'_>, reference: Ref<Procedure>) -> Vec<Link> {
    let on = context
        .site
        .lists
        .iter()
        .filter(|list| list.holds_on(context.site.as_of) && list.procedures.contains(&reference));
    let badge = |list: &crate::model::NamedList| {
        let translated = context.translation(&list.translations).and_then(|texts| texts.short_name.text());
        let name = context.words.text(list.badge.as_deref().unwrap_or(&list.name), translated);
        Link { text: name.text, href: context.href(Kind::List, &list.id), lang: name.lang }
    };
    on.map(badge).collect()
}

fn audience(context: &Context<'_>, procedure: &Procedure) -> Vec<String> {
    let name = |audience: &Ref<crate::model::Audience>| {
        let audience = &context.site.vocabulary.audiences[*audience];
        context.words.text(&audience.name, audience.name_en.as_deref()).text
    };
    procedure.audience.iter().map(name).collect()
}

fn step_view(context: &Context<'_>, procedure: &Procedure, step: &Step) -> StepView {
    StepView {
        title: step.title.clone(),
        text_html: markdown::block(&step.text),
        place: step.place_name.clone(),
        time: step
            .time_limit
            .as_ref()
            .and_then(|limit| time_and_money::time(context, procedure, limit))
            .map(|time| time.text),
    }
}

fn results(context: &Context<'_>, procedure: &Procedure) -> Vec<ResultView> {
    let kind_key = |kind: ResultKind| match kind {
        ResultKind::Paper => "paper",
        ResultKind::Data => "data",
        ResultKind::Notice => "notice",
    };
    let view = |result: &crate::model::Outcome| ResultView {
        name: result.name.clone(),
        kind: result.kind.map(kind_key),
        number: result.number.clone(),
        form: result.form.as_deref().and_then(|path| context.form(path)),
    };
    procedure.results.iter().map(view).collect()
}

fn agencies(procedure: &Procedure) -> AgenciesView {
    let agencies = procedure.agencies.clone();
    AgenciesView {
        implementing: agencies.implementing,
        competent: agencies.competent,
        coordinating: agencies.coordinating,
        delegated: agencies.delegated,
    }
}

fn announced_by(context: &Context<'_>, procedure: &Procedure, lifecycle: &Lifecycle) -> Option<Link> {
    let by_lifecycle = match lifecycle {
        Lifecycle::InForce { decision, .. } | Lifecycle::NotYet { decision, .. } => *decision,
        _ => None,
    };
    procedure.announced_by.or(by_lifecycle).map(|decision| context.decision_link(decision))
}

fn upcoming(context: &Context<'_>, procedure: &Procedure) -> Vec<crate::render::contract::ChangeView> {
    let touches = context.site.upcoming(procedure).into_iter();
    touches.filter_map(|touch| context.change(context.site.find_procedure(touch.item.code.as_str()), touch)).collect()
}

fn past_version(context: &Context<'_>, version: &PastVersion) -> PastVersionView {
    PastVersionView {
        number: version.number.map(|number| number.to_string()),
        effective: context.date(version.effective),
        until: context.date(version.until),
        decision: version.decision.map(|decision| context.decision_link(decision)),
        changes: version.changes.clone(),
    }
}

fn policy_view(context: &Context<'_>, policy: &Policy) -> PolicyView {
    PolicyView {
        name: policy.name.clone(),
        description: policy.description.clone(),
        from: context.date(policy.valid_from),
        until: context.date(policy.valid_to),
        transition: policy.transition.clone(),
        ground: policy.law.map(|law| context.law(law, policy.clause.as_deref())),
    }
}

fn sources(context: &Context<'_>, procedure: &Procedure) -> Vec<SourceView> {
    let of_parts = procedure.sources.iter().filter_map(|(key, raw)| {
        let part_key = format!("part-{key}");
        let part = if context.words.messages.has(&part_key) { context.words.plain(&part_key) } else { key.clone() };
        source(context, raw, Some(part))
    });
    procedure.source.iter().filter_map(|raw| source(context, raw, None)).chain(of_parts).collect()
}

/// A source in words, with its address if it is one.
pub(super) fn source(context: &Context<'_>, raw: &Provenance, part: Option<String>) -> Option<SourceView> {
    let href = raw.url.text().and_then(WebAddress::new).map(|url| url.as_str().to_owned());
    let text = raw.text.text().map(str::to_owned).or_else(|| href.clone())?;
    Some(SourceView { text, href, retrieved: context.date(raw.retrieved.value.map(|date| date.0)), part })
}

fn absent(procedure: &Procedure) -> BTreeMap<String, AbsentView> {
    let reason_key = |reason: AbsenceReason| match reason {
        AbsenceReason::NotPublished => "not-published",
        AbsenceReason::NotApplicable => "not-applicable",
        AbsenceReason::Pending => "pending",
        AbsenceReason::Unknown => "unknown",
    };
    let view = |(key, (reason, note)): (&String, &(AbsenceReason, Option<String>))| {
        (key.clone(), AbsentView { reason: reason_key(*reason), note: note.clone() })
    };
    procedure.absent.iter().map(view).collect()
}

const fn scope_key(scope: Scope) -> &'static str {
    match scope {
        Scope::Own => "own",
        Scope::Shared => "shared",
        Scope::ReceptionOnly => "reception-only",
    }
}

/// Legacy levels were turned into today's when the procedure was made.
const fn online_key(online: OnlineLevel) -> &'static str {
    match online {
        OnlineLevel::Full | OnlineLevel::Legacy4 => "full",
        OnlineLevel::Partial | OnlineLevel::Legacy3 => "partial",
        OnlineLevel::Information | OnlineLevel::Legacy1 | OnlineLevel::Legacy2 => "information",
        OnlineLevel::None => "none",
    }
}

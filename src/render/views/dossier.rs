//! What to bring: cases, papers, questions.

use super::Context;
use crate::load::raw::HandIn;
use crate::model::{Case, Document, Procedure};
use crate::render::contract::{CaseView, DocumentView, Link, QuestionView};
use crate::render::markdown;

pub(super) fn cases(context: &Context<'_>, procedure: &Procedure) -> Vec<CaseView> {
    procedure.cases.iter().map(|case| case_view(context, case)).collect()
}

fn case_view(context: &Context<'_>, case: &Case) -> CaseView {
    let (brought, held): (Vec<&Document>, Vec<&Document>) =
        case.documents.iter().partition(|document| document.must_be_brought());
    CaseView {
        anchor: anchor(case),
        name: case.name.clone(),
        sets: case.sets.filter(|sets| *sets != 1).map(|sets| context.words.counted("papers-sets", sets as usize)),
        documents: brought.into_iter().map(|document| document_view(context, document)).collect(),
        held: held.into_iter().map(|document| document_view(context, document)).collect(),
        notes_html: case.notes.iter().map(|note| markdown::block(note)).collect(),
        no_documents: case.no_documents,
    }
}

/// Papers to bring that fit into a line of the summary: those without a condition, where there is but one case.
pub(super) fn few_papers(procedure: &Procedure) -> Option<String> {
    const FEW: usize = 3;
    let [case] = procedure.cases.as_slice() else { return None };
    let needed = case.documents.iter().filter(|document| document.must_be_brought() && document.only_if.is_none());
    let names: Vec<&str> = needed.map(|document| document.name.as_str()).collect();
    (1..=FEW).contains(&names.len()).then(|| names.join("; "))
}

fn anchor(case: &Case) -> String {
    if case.id.is_empty() { "truong-hop".to_owned() } else { format!("truong-hop-{}", case.id) }
}

fn document_view(context: &Context<'_>, document: &Document) -> DocumentView {
    let part = |key: &str, count: Option<u32>| {
        count.filter(|count| *count > 0).map(|count| context.words.counted(key, count as usize))
    };
    let counts: Vec<String> = [part("papers-originals", document.originals), part("papers-copies", document.copies)]
        .into_iter()
        .flatten()
        .collect();
    DocumentView {
        name: document.name.clone(),
        count: (!counts.is_empty()).then(|| counts.join(", ")),
        show_only: document.hand_in == HandIn::Show,
        only_if: document.only_if.clone(),
        form: document.form.as_deref().and_then(|path| context.form(path)),
        held_in: document.held_in.clone(),
        note: document.note.clone(),
    }
}

/// Questions that tell cases apart, each with all its answers, in the order of the cases.
pub(super) fn questions(procedure: &Procedure) -> Vec<QuestionView> {
    let mut questions: Vec<QuestionView> = Vec::new();
    for case in &procedure.cases {
        let Some((ask, answer)) = &case.question else { continue };
        let link = Link { text: answer.clone(), href: format!("#{}", anchor(case)), lang: None };
        match questions.iter_mut().find(|question| question.ask == *ask) {
            Some(question) => question.answers.push(link),
            None => questions.push(QuestionView { ask: ask.clone(), answers: vec![link] }),
        }
    }
    questions
}

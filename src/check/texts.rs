//! The texts of a procedure, one after another, each with the keys that lead to it. A text that no function here visits is
//! read by no rule about words: `tests/check/texts.rs` asks for every key of every kind of file.

use super::passage::entry;
pub(super) use super::passage::{Text, around, item, one, visit_option};
use crate::diagnostics::Place;
use crate::model::calendar::TimeLimit;
use crate::model::{Channel, Fee, LegalBasis, Procedure};

/// The names of the procedure itself.
pub(super) fn own_names<'p>(procedure: &'p Procedure, mut visit: impl FnMut(Text<'p>)) {
    visit(one(procedure.place, "name", &procedure.name));
    visit_option(procedure.place, "short_name", procedure.short_name.as_deref(), &mut visit);
}

/// The names of the procedure and of its results, which stand in lists.
pub(super) fn titles<'p>(procedure: &'p Procedure, mut visit: impl FnMut(Text<'p>)) {
    own_names(procedure, &mut visit);
    results(procedure, visit);
}

/// The names: of the procedure, of its papers and of its results. They are short, and shown large.
pub(super) fn names<'p>(procedure: &'p Procedure, mut visit: impl FnMut(Text<'p>)) {
    own_names(procedure, &mut visit);
    papers(procedure, &mut visit);
    results(procedure, visit);
}

/// What its papers are called.
pub(super) fn papers<'p>(procedure: &'p Procedure, mut visit: impl FnMut(Text<'p>)) {
    for document in procedure.cases.iter().flat_map(|case| &case.documents) {
        visit(one(document.place, "name", &document.name));
    }
}

fn results<'p>(procedure: &'p Procedure, mut visit: impl FnMut(Text<'p>)) {
    for result in &procedure.results {
        visit(one(result.place, "name", &result.name));
    }
}

/// What is called something on the page of a procedure, papers apart: itself, its results, cases, steps and fees.
pub(super) fn called<'p>(procedure: &'p Procedure, mut visit: impl FnMut(Text<'p>)) {
    titles(procedure, &mut visit);
    for case in &procedure.cases {
        visit_option(case.place, "name", case.name.as_deref(), &mut visit);
    }
    for step in &procedure.steps {
        visit_option(step.place, "title", step.title.as_deref(), &mut visit);
    }
    for fee in procedure.channels.iter().flat_map(|channel| &channel.fees) {
        visit_option(fee.place, "name", fee.name.as_deref(), &mut visit);
    }
}

/// What is told in sentences of the site's own: not names, and not what a decision or a fee says word for word.
pub(super) fn told<'p>(procedure: &'p Procedure, mut visit: impl FnMut(Text<'p>)) {
    let whole = procedure.place;
    visit_option(whole, "summary", procedure.summary.as_deref(), &mut visit);
    visit_option(whole, "conditions", procedure.conditions.as_deref(), &mut visit);
    for step in &procedure.steps {
        visit(one(step.place, "text", &step.text));
    }
    for (index, note) in procedure.notes.iter().enumerate() {
        visit(item(whole, "notes", index, "", note));
    }
}

/// What is told in sentences about a case, a paper or a way to hand in.
pub(super) fn told_of_parts<'p>(procedure: &'p Procedure, mut visit: impl FnMut(Text<'p>)) {
    of_cases(procedure, &mut visit);
    for channel in &procedure.channels {
        visit_option(channel.place, "note", channel.note.as_deref(), &mut visit);
        visit_option(channel.place, "reason", channel.reason.as_deref(), &mut visit);
    }
}

/// What is told about a case or a paper.
fn of_cases<'p>(procedure: &'p Procedure, visit: &mut impl FnMut(Text<'p>)) {
    for case in &procedure.cases {
        for (index, note) in case.notes.iter().enumerate() {
            visit(item(case.place, "notes", index, "", note));
        }
        for document in &case.documents {
            visit_option(document.place, "note", document.note.as_deref(), visit);
            visit_option(document.place, "only_if", document.only_if.as_deref(), visit);
        }
    }
}

/// What a page of the procedure shows as Markdown.
pub(super) fn in_markdown<'p>(procedure: &'p Procedure, mut visit: impl FnMut(Text<'p>)) {
    visit_option(procedure.place, "conditions", procedure.conditions.as_deref(), &mut visit);
    for step in &procedure.steps {
        visit(one(step.place, "text", &step.text));
    }
    listed_notes(procedure, &mut visit);
}

/// The notes of the procedure, its cases and its ways to hand in.
pub(super) fn notes<'p>(procedure: &'p Procedure, mut visit: impl FnMut(Text<'p>)) {
    listed_notes(procedure, &mut visit);
    for channel in &procedure.channels {
        visit_option(channel.place, "note", channel.note.as_deref(), &mut visit);
    }
}

/// The notes of the procedure and its cases.
pub(super) fn listed_notes<'p>(procedure: &'p Procedure, visit: &mut impl FnMut(Text<'p>)) {
    for (index, note) in procedure.notes.iter().enumerate() {
        visit(item(procedure.place, "notes", index, "", note));
    }
    for case in &procedure.cases {
        for (index, note) in case.notes.iter().enumerate() {
            visit(item(case.place, "notes", index, "", note));
        }
    }
}

/// What is short besides names, and stands by itself: what a fee is paid for and when, who is exempt, where a paper is
/// held, what a time limit waits for.
pub(super) fn labels<'p>(procedure: &'p Procedure, mut visit: impl FnMut(Text<'p>)) {
    for document in procedure.cases.iter().flat_map(|case| &case.documents) {
        for (index, held) in document.held_in.iter().enumerate() {
            visit(item(document.place, "held_in", index, "", held));
        }
    }
    for step in &procedure.steps {
        of_limit(step.place, step.time_limit.as_deref(), &mut visit);
    }
    for channel in &procedure.channels {
        of_limit(channel.place, channel.time_limit.as_ref(), &mut visit);
        of_fees(channel, &mut visit);
    }
}

/// What a time limit waits for, and when it is another.
fn of_limit<'p>(place: Place, limit: Option<&'p TimeLimit>, visit: &mut impl FnMut(Text<'p>)) {
    let Some(limit) = limit else { return };
    visit_option(place, "time_limit.starts", limit.starts.as_deref(), visit);
    visit_option(place, "time_limit.excludes", limit.excludes.as_deref(), visit);
    let condition = limit.extension.as_ref().and_then(|extension| extension.when.as_deref());
    visit_option(place, "time_limit.extension.when", condition, visit);
    for (index, case) in limit.cases.iter().enumerate() {
        if let Some(when) = &case.when {
            visit(item(place, "time_limit.cases", index, "when", when));
        }
    }
}

fn of_fees<'p>(channel: &'p Channel, visit: &mut impl FnMut(Text<'p>)) {
    for fee in &channel.fees {
        // What the published text says, too, is read there.
        let is_repeated = |words: &&str| fee.text.as_deref().is_some_and(|text| text.contains(words));
        for (key, words) in [("name", &fee.name), ("per", &fee.per), ("when", &fee.when)] {
            visit_option(fee.place, key, words.as_deref().filter(|words| !is_repeated(words)), visit);
        }
        for exemption in &fee.exempt {
            visit(one(exemption.place, "who", &exemption.who));
        }
    }
}

/// Everything that a citizen is told, names included.
pub(super) fn all<'p>(procedure: &'p Procedure, mut visit: impl FnMut(Text<'p>)) {
    names(procedure, &mut visit);
    told(procedure, &mut visit);
    let whole = procedure.place;
    visit_option(whole, "online_reason", procedure.online_reason.as_deref(), &mut visit);
    headings(procedure, &mut visit);
    for step in &procedure.steps {
        let limit = step.time_limit.as_ref().and_then(|limit| limit.text.as_deref());
        visit_option(step.place, "time_limit.text", limit, &mut visit);
    }
    of_cases(procedure, &mut visit);
    for channel in &procedure.channels {
        visit_option(channel.place, "note", channel.note.as_deref(), &mut visit);
        visit_option(channel.place, "reason", channel.reason.as_deref(), &mut visit);
        let limit = channel.time_limit.as_ref().and_then(|limit| limit.text.as_deref());
        visit_option(channel.place, "time_limit.text", limit, &mut visit);
        for fee in &channel.fees {
            visit_option(fee.place, "text", fee.text.as_deref(), &mut visit);
        }
    }
    labels(procedure, visit);
}

/// What stands above steps and cases, or leads to them.
fn headings<'p>(procedure: &'p Procedure, visit: &mut impl FnMut(Text<'p>)) {
    for step in &procedure.steps {
        visit_option(step.place, "title", step.title.as_deref(), visit);
        visit_option(step.place, "place", step.place_name.as_deref(), visit);
    }
    for case in &procedure.cases {
        visit_option(case.place, "name", case.name.as_deref(), visit);
        if let Some((ask, answer)) = &case.question {
            visit(one(case.place, "question.ask", ask));
            visit(one(case.place, "question.answer", answer));
        }
    }
}

/// All that is short and stands by itself: names, what stands above a part, who does what, what people search for.
pub(super) fn short<'p>(procedure: &'p Procedure, mut visit: impl FnMut(Text<'p>)) {
    names(procedure, &mut visit);
    labels(procedure, &mut visit);
    headings(procedure, &mut visit);
    agencies(procedure, &mut visit);
    aliases(procedure, visit);
}

/// Everything that a citizen is told, and the names of the agencies.
pub(super) fn with_agencies<'p>(procedure: &'p Procedure, mut visit: impl FnMut(Text<'p>)) {
    all(procedure, &mut visit);
    agencies(procedure, visit);
}

fn agencies<'p>(procedure: &'p Procedure, mut visit: impl FnMut(Text<'p>)) {
    let (whole, agencies) = (procedure.place, &procedure.agencies);
    visit_option(whole, "agencies.implementing", agencies.implementing.as_deref(), &mut visit);
    visit_option(whole, "agencies.competent", agencies.competent.as_deref(), &mut visit);
    visit_option(whole, "owner", procedure.owner.as_deref(), &mut visit);
    for (list, names) in
        [("agencies.coordinating", &agencies.coordinating), ("agencies.delegated", &agencies.delegated)]
    {
        for (index, name) in names.iter().enumerate() {
            visit(item(whole, list, index, "", name));
        }
    }
}

/// By what fees, exemptions and time limits are laid down, each with the fee of which it tells.
pub(super) fn sources<'p>(procedure: &'p Procedure, mut visit: impl FnMut(Text<'p>, Option<&'p Fee>)) {
    for source in procedure.sources() {
        visit(one(source.place, source.key, source.says), source.fee);
    }
}

/// Everything of a procedure that people read or search for: besides what they are told, what it rests on, where its
/// facts come from, what is not known of it and what changed.
pub(super) fn everything<'p>(procedure: &'p Procedure, mut visit: impl FnMut(Text<'p>)) {
    with_agencies(procedure, &mut visit);
    sources(procedure, |text, _| visit(text));
    let whole = procedure.place;
    for basis in &procedure.legal_basis {
        let (place, article) = match basis {
            LegalBasis::Kept(_, article, place) => (*place, article),
            LegalBasis::Written(law, article) => {
                visit_option(law.place, "title", law.title.as_deref(), &mut visit);
                visit_option(law.place, "issuer", law.issuer.as_deref(), &mut visit);
                (law.place, article)
            }
        };
        visit_option(place, "article", article.as_deref(), &mut visit);
    }
    for version in &procedure.history {
        for (index, change) in version.changes.iter().enumerate() {
            visit(item(version.place, "changes", index, "", change));
        }
    }
    for (key, (_, note)) in &procedure.absent {
        if let Some(note) = note {
            visit(entry(whole, "absent", key, "note", note));
        }
    }
    for (key, source) in &procedure.sources {
        if let Some(text) = source.text.text() {
            visit(entry(whole, "sources", key, "text", text));
        }
    }
    let source = procedure.source.as_ref().and_then(|source| source.text.text());
    visit_option(whole, "source.text", source, &mut visit);
    aliases(procedure, visit);
}

fn aliases<'p>(procedure: &'p Procedure, mut visit: impl FnMut(Text<'p>)) {
    for (index, alias) in procedure.aliases.iter().enumerate() {
        visit(item(procedure.place, "aliases", index, "", alias));
    }
}

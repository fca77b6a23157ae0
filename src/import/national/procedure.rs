//! A record → the tree of `procedures/<field>/<code>.yaml`, with a finding at every value that somebody must
//! look at.

use super::actor::actor;
use super::audience::audiences;
use super::basis::{decision, law, result, source};
use super::channel::channels;
use super::code::national_id;
use super::dossier::cases;
use super::finding::{note, warning};
use super::office::offices;
use super::record::Record;
use super::words;
use crate::import::text::kept;
use crate::import::yaml::Node;

/// What the record alone does not say.
pub(super) struct Known<'a> {
    /// The code in its form.
    pub(super) code: &'a str,
    /// Whether blanks or a comma had to be set right in it.
    pub(super) code_changed: bool,
    /// Id of the field, and the spelling of its name when the record spells it in another way.
    pub(super) field: Option<(&'a str, Option<&'a str>)>,
}

/// The tree of a procedure, keys in the order of the contract.
pub(super) fn node(record: &Record, known: &Known<'_>) -> Node {
    let mut root = Node::default();
    put_identity(&mut root, record, known);
    put_content(&mut root, record);
    put_grounds(&mut root, record);
    for (label, remark) in record.remarks.iter().filter(|(_, remark)| !remark.trim().is_empty()) {
        root.comment(format!("{label}: {}", remark.trim()));
    }
    for finding in &record.findings {
        root.find(finding.clone());
    }
    root
}

/// What it is, whose and for whom.
fn put_identity(root: &mut Node, record: &Record, known: &Known<'_>) {
    let nameless = record.name.trim().is_empty().then(|| warning("name-missing"));
    root.put("code", code(record, known));
    root.put("name", kept(&record.name).found(nameless));
    root.put("aliases", Node::list(record.keywords.iter().map(|word| kept(word))));
    root.put("field", field(record, known));
    root.put("level", levels(&record.levels));
    root.put("audience", audience(&record.audiences));
    root.put("national_id", Node::text(national_id(&record.url).unwrap_or_default()));
    root.put("agencies", agencies(record));
}

/// What a citizen reads.
fn put_content(root: &mut Node, record: &Record) {
    let description = kept(&record.description);
    let (summary, notes) = if is_summary(&record.description) {
        (description, Node::list([]))
    } else {
        (Node::text(""), Node::list([description]))
    };
    root.put("summary", summary);
    root.put("conditions", kept(&record.conditions));
    root.put("steps", steps(record));
    root.put("cases", cases(&record.cases));
    root.put("channels", channels(&record.channels));
    root.put("results", Node::list(record.results.iter().map(result)));
    root.put("notes", notes);
}

/// What it rests on.
fn put_grounds(root: &mut Node, record: &Record) {
    root.put("legal_basis", Node::list(record.laws.iter().map(law)));
    root.put("decision_number", decision(&record.decision));
    root.put("source", source(record));
}

fn code(record: &Record, known: &Known<'_>) -> Node {
    let changed = || warning("code-normalised").with("published", record.code.trim());
    Node::text(known.code).found(known.code_changed.then(changed))
}

fn field(record: &Record, known: &Known<'_>) -> Node {
    let Some((id, other)) = known.field else {
        return Node::default().found(Some(warning("field-missing")));
    };
    let merged = |name: &str| note("field-spelling").with("published", record.field.trim()).with("name", name);
    Node::text(id).found(other.map(merged))
}

fn levels(texts: &[String]) -> Node {
    let mut list = Node::list([]);
    let mut seen = Vec::new();
    for level in texts.iter().flat_map(|text| words::levels(text)) {
        match level {
            Ok(id) if seen.contains(&id) => {}
            Ok(id) => {
                seen.push(id);
                list.push(Node::word(id));
            }
            Err(word) => {
                list.find(warning("unknown-level").with("level", &word));
                list.comment(format!("Nguồn ghi cấp: {word}"));
            }
        }
    }
    list
}

/// Audiences that the portal's list does not have get an id of their own; `site.yaml` must name it.
fn audience(texts: &[String]) -> Node {
    let mut list = Node::list([]);
    let mut seen = Vec::new();
    for audience in texts.iter().flat_map(|text| audiences(text)) {
        if !audience.id.is_empty() && !seen.contains(&audience.id) {
            list.push(Node::id(&audience.id));
            seen.push(audience.id);
        }
    }
    list
}

fn agencies(record: &Record) -> Node {
    Node::default()
        .with("implementing", kept(&record.implementing))
        .with("competent", kept(&record.competent))
        .with("coordinating", Node::list(offices(&record.coordinating).iter().map(|name| kept(name))))
        .with("delegated", Node::list(offices(&record.delegated).iter().map(|name| kept(name))))
}

/// Whether a description is one short plain sentence. Anything else is a list of rules and goes to the notes.
fn is_summary(description: &str) -> bool {
    let text = description.trim();
    text.starts_with(char::is_uppercase)
        && text.chars().count() <= 200
        // A number belongs to a period, a law or a count of copies, not to what the procedure is for.
        && !text.contains(|c: char| c.is_ascii_digit() || matches!(c, '\n' | '\t' | ':' | ';' | '*'))
        && !text.trim_end_matches('.').contains(". ")
        && text.split(' ').count() >= 4
}

fn steps(record: &Record) -> Node {
    Node::list(record.steps.iter().map(|step| {
        Node::default()
            .with_word("actor", actor(&step.text))
            .with("title", kept(&step.title))
            .with("text", kept(&step.text))
    }))
}

#[cfg(test)]
#[path = "procedure_tests.rs"]
mod tests;

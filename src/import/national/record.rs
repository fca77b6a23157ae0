//! A procedure as published, in one shape whatever file it came from. All texts, nothing interpreted.

use serde_json::{Map, Value};

use super::json::Object;
use super::{listing, workbook};
use crate::diagnostics::Diagnostic;

/// A procedure as published.
#[derive(Debug, Default)]
pub(super) struct Record {
    pub(super) code: String,
    pub(super) name: String,
    pub(super) field: String,
    /// Words for levels, one or several in each text.
    pub(super) levels: Vec<String>,
    /// Names of audiences, one or several in each text.
    pub(super) audiences: Vec<String>,
    pub(super) implementing: String,
    pub(super) competent: String,
    pub(super) coordinating: String,
    pub(super) delegated: String,
    pub(super) description: String,
    pub(super) conditions: String,
    pub(super) keywords: Vec<String>,
    pub(super) steps: Vec<StepText>,
    pub(super) channels: Vec<ChannelText>,
    pub(super) cases: Vec<CaseText>,
    pub(super) results: Vec<ResultText>,
    pub(super) laws: Vec<LawText>,
    pub(super) decision: String,
    pub(super) url: String,
    /// Month or day of the copy.
    pub(super) snapshot: String,
    /// In whose hands the copy was found.
    pub(super) origin: String,
    /// Whether a machine had flattened the tables of the page and split them again.
    pub(super) flattened: bool,
    /// What our YAML has no key for: a label and the value.
    pub(super) remarks: Vec<(String, String)>,
    /// Findings about the record as a whole.
    pub(super) findings: Vec<Diagnostic>,
}

/// A step as published.
#[derive(Debug, Default)]
pub(super) struct StepText {
    pub(super) title: String,
    pub(super) text: String,
}

/// A way to hand in as published.
#[derive(Debug, Default)]
pub(super) struct ChannelText {
    pub(super) method: String,
    pub(super) time_limit: String,
    pub(super) fee: String,
    pub(super) description: String,
}

/// A case as published.
#[derive(Debug, Default)]
pub(super) struct CaseText {
    pub(super) name: String,
    pub(super) items: Vec<ItemText>,
}

/// A paper, or what stands among papers.
#[derive(Debug, Default)]
pub(super) struct ItemText {
    pub(super) name: String,
    pub(super) originals: Copies,
    pub(super) copies: Copies,
    /// Name of the form's file at the source.
    pub(super) form: String,
    /// What else is said about it, by label.
    pub(super) remarks: Vec<(&'static str, String)>,
}

/// How many copies of a paper.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Copies {
    /// So many.
    Exactly(u64),
    /// Some: the source says only that there are any.
    Some,
    /// Not said, or not as a number.
    #[default]
    Unsaid,
}

/// A result as published.
#[derive(Debug, Default)]
pub(super) struct ResultText {
    pub(super) name: String,
    pub(super) number: String,
    pub(super) remarks: Vec<(&'static str, String)>,
}

/// A legal basis as published.
#[derive(Debug, Default)]
pub(super) struct LawText {
    pub(super) number: String,
    pub(super) title: String,
    pub(super) issuer: String,
    pub(super) signed: String,
    pub(super) effective: String,
    pub(super) url: String,
}

/// Reads a record of either shape, told apart by the name of the key that holds the code.
pub(super) fn read(bytes: &[u8]) -> Result<Record, &'static str> {
    let text = std::str::from_utf8(bytes).map_err(|_| "record-not-utf8")?;
    let map: Map<String, Value> = serde_json::from_str(text).map_err(|_| "record-unreadable")?;
    let is_workbook = map.contains_key("ma_tthc");
    let mut object = Object::new(map);
    let mut record = if is_workbook { workbook::read(&mut object) } else { listing::read(&mut object) };
    record.findings.append(&mut object.findings());
    for left in object.leftovers() {
        let key = left.split(':').next().unwrap_or_default().to_owned();
        record
            .findings
            .push(Diagnostic::new("unknown-input-key", crate::diagnostics::Severity::Note, None).with("key", key));
        record.remarks.push(("Nguồn còn ghi".to_owned(), left));
    }
    Ok(record)
}

//! SARIF 2.1.0, the common form of checkers: code hosts and editors show it beside the lines.

use std::collections::BTreeMap;
use std::fmt::Write;

use serde_json::{Value, json};

use super::explain::Explained;
use super::item::{Item, Spot, Texts};
use super::run::Run;
use crate::check::catalogue;
use crate::messages::Language;

const SCHEMA: &str = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json";
/// Name of the one kind of fingerprint that we give.
const FINGERPRINT: &str = "niemyet/v1";

/// The whole log. Findings that comments allow are in it too, as suppressed.
pub(super) fn render(run: &Run, allowed: &[(Item, String)], texts: &Texts, language: Language) -> String {
    let rules: Vec<Value> = catalogue().iter().map(|known| rule(&Explained::new(*known, texts), language)).collect();
    let index: BTreeMap<&str, usize> = catalogue().iter().zip(0..).map(|(known, index)| (known.name, index)).collect();
    let open = run.findings.iter().map(|item| result(item, &suppressed_by_baseline(item), &index, language));
    let closed = allowed
        .iter()
        .map(|(item, reason)| result(item, &json!([{"kind": "inSource", "justification": reason}]), &index, language));
    let results: Vec<Value> = open.chain(closed).collect();
    let version = env!("CARGO_PKG_VERSION");
    let driver = json!({"name": "niemyet", "version": version, "semanticVersion": version, "language": language.tag(), "rules": rules});
    let whole = json!({
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [{
            "tool": {"driver": driver},
            "columnKind": "unicodeCodePoints",
            "properties": {"as_of": run.as_of},
            "results": results,
        }],
    });
    // Values with text keys: there is nothing that JSON could not say.
    serde_json::to_string_pretty(&whole).unwrap_or_default() + "\n"
}

fn rule(rule: &Explained, language: Language) -> Value {
    let help = format!(
        "{}\n{}\n\n{}\n{}",
        rule.why.of(Language::Vi),
        rule.remedy.of(Language::Vi),
        rule.why.of(Language::En),
        rule.remedy.of(Language::En)
    );
    let help_markdown =
        [Language::Vi, Language::En].map(|language| super::explain::markdown(rule, language)).join("\n");
    json!({
        "id": rule.rule,
        "shortDescription": {"text": rule.what.of(language)},
        "fullDescription": {"text": format!("{} — {}", rule.what.of(Language::Vi), rule.what.of(Language::En))},
        "help": {"text": help, "markdown": help_markdown},
        "defaultConfiguration": {"level": rule.severity.key()},
        "properties": {"tags": [rule.group], "complaint": rule.complaint, "grounds": rule.grounds},
    })
}

fn suppressed_by_baseline(item: &Item) -> Value {
    if item.is_known() { json!([{"kind": "external"}]) } else { json!([]) }
}

fn result(item: &Item, suppressions: &Value, index: &BTreeMap<&str, usize>, language: Language) -> Value {
    let mut result = json!({
        "ruleId": item.rule,
        "level": item.severity.key(),
        "message": {"text": item.message.of(language)},
        "partialFingerprints": {FINGERPRINT: item.fingerprint},
        "suppressions": suppressions,
        "properties": {
            "message": item.message, "do": item.remedy, "object": item.object, "subject": item.subject, "path": item.path,
            "ground": item.ground, "due": item.due, "days_late": item.days_late,
        },
    });
    if let Some(index) = index.get(item.rule.as_str()) {
        result["ruleIndex"] = json!(index);
    }
    if let Some(spot) = item.spot() {
        let mut location = physical(&spot);
        if !item.path.is_empty() {
            location["logicalLocations"] = json!([{"fullyQualifiedName": item.path, "kind": "member"}]);
        }
        result["locations"] = json!([location]);
    }
    if !item.related.is_empty() {
        let related = item.related.iter().enumerate().map(|(id, spot)| {
            let mut location = physical(spot);
            location["id"] = json!(id);
            location
        });
        result["relatedLocations"] = related.collect();
    }
    if item.baseline.is_some() {
        result["baselineState"] = json!(if item.is_known() { "unchanged" } else { "new" });
    }
    result
}

fn physical(spot: &Spot) -> Value {
    let mut place = json!({"artifactLocation": {"uri": uri(&spot.file), "uriBaseId": "%SRCROOT%"}});
    if let (Some(line), Some(column), Some(end_line), Some(end_column)) =
        (spot.line, spot.column, spot.end_line, spot.end_column)
    {
        place["region"] =
            json!({"startLine": line, "startColumn": column, "endLine": end_line, "endColumn": end_column});
    }
    json!({"physicalLocation": place})
}

/// A path as a relative address.
fn uri(path: &str) -> String {
    let mut uri = String::with_capacity(path.len());
    for byte in path.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte) {
            uri.push(char::from(byte));
        } else {
            let _ = write!(uri, "%{byte:02X}");
        }
    }
    uri
}

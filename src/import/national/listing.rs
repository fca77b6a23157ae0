//! The flat records: one JSON object a procedure with English keys, as collected from the national portal.

use serde_json::Value;

use super::json::Object;
use super::record::{CaseText, ChannelText, Copies, ItemText, LawText, Record, ResultText, StepText};

/// Takes a record out of its object.
pub(super) fn read(object: &mut Object) -> Record {
    let level_text = object.text("level_text");
    let levels = object.texts("level");
    Record {
        code: object.text("code"),
        name: object.text("name"),
        field: object.text("field"),
        levels: if levels.is_empty() { vec![level_text] } else { levels },
        audiences: object.texts("audience"),
        implementing: object.text("agency"),
        competent: object.text("authority"),
        decision: object.text("decision"),
        url: object.text("url"),
        snapshot: object.text("snapshot"),
        origin: object.text("source"),
        flattened: object.value("structured") == Value::Bool(false),
        remarks: vec![("Loại thủ tục".to_owned(), object.text("kind"))],
        ..content(object)
    }
}

fn content(object: &mut Object) -> Record {
    Record {
        description: object.text("description"),
        conditions: object.text("conditions"),
        keywords: object.texts("keywords"),
        steps: object.texts("steps").into_iter().map(|text| StepText { text, ..StepText::default() }).collect(),
        channels: object.objects("channels", "description", channel),
        cases: object.objects("dossier", "case", case),
        results: object.texts("result").into_iter().map(|name| ResultText { name, ..ResultText::default() }).collect(),
        laws: object.objects("legal_basis", "title", law),
        ..Record::default()
    }
}

fn channel(object: &mut Object) -> ChannelText {
    ChannelText {
        method: object.text("method"),
        time_limit: object.text("time_limit"),
        fee: object.text("fee"),
        description: object.text("description"),
    }
}

fn case(object: &mut Object) -> CaseText {
    CaseText { name: object.text("case"), items: object.objects("items", "name", item) }
}

fn item(object: &mut Object) -> ItemText {
    let mut remarks = Vec::new();
    ItemText {
        name: object.text("name"),
        originals: copies(object, "original", "bản chính", &mut remarks),
        copies: copies(object, "copy", "bản sao", &mut remarks),
        form: object.text("form"),
        remarks,
    }
}

/// A count that is no number stays with the paper as a remark.
fn copies(object: &mut Object, key: &str, label: &'static str, remarks: &mut Vec<(&'static str, String)>) -> Copies {
    let text = object.text(key);
    if let Ok(count) = text.trim().parse() {
        return Copies::Exactly(count);
    }
    remarks.push((label, text));
    Copies::Unsaid
}

fn law(object: &mut Object) -> LawText {
    LawText {
        number: object.text("number"),
        title: object.text("title"),
        issuer: object.text("issuer"),
        signed: object.text("date"),
        ..LawText::default()
    }
}

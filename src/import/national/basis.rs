//! What a procedure gives and rests on: results, legal bases, the announcing decision, the source.

use super::code::{date, decision_number, is_web_address, month};
use super::finding::{excerpt, note, warning};
use super::record::{LawText, Record, ResultText};
use crate::import::text::kept;
use crate::import::yaml::Node;

/// A result.
pub(super) fn result(result: &ResultText) -> Node {
    let mut node = Node::default().with("name", kept(&result.name)).with("number", kept(&result.number));
    for (label, remark) in result.remarks.iter().filter(|(_, remark)| !remark.trim().is_empty()) {
        node.comment(format!("{label}: {}", remark.trim()));
    }
    node
}

/// A legal basis.
pub(super) fn law(law: &LawText) -> Node {
    let mut node = Node::default()
        .with("number", kept(&law.number))
        .with("title", kept(&law.title))
        .with("issuer", kept(&law.issuer));
    for (key, label, published) in
        [("signed", "ngày ban hành", &law.signed), ("effective", "ngày hiệu lực", &law.effective)]
    {
        match date(published) {
            Some(date) => node.put(key, Node::text(date)),
            None if published.trim().is_empty() => {}
            None => {
                node.comment(format!("Nguồn ghi {label}: {}", published.trim()));
                node.find(warning("date-unreadable").with("text", excerpt(published)));
            }
        }
    }
    address(&mut node, &law.url);
    node
}

/// The number of the announcing decision.
pub(super) fn decision(published: &str) -> Node {
    let read = decision_number(published);
    let decorated = read.decorated.then(|| note("decision-number-decorated").with("text", excerpt(published)));
    let unusual = (!read.usual && !read.number.is_empty())
        .then(|| warning("decision-number-unusual").with("number", excerpt(&read.number)));
    kept(&read.number).found(decorated).found(unusual)
}

/// An address that can be followed becomes `url`; any other stays readable above it.
fn address(node: &mut Node, published: &str) {
    let url = published.trim();
    if is_web_address(url) {
        node.put("url", kept(url));
    } else if !url.is_empty() {
        node.comment(format!("Nguồn ghi địa chỉ: {url}"));
        node.find(warning("address-unusable").with("text", excerpt(url)));
    }
}

/// Where the file comes from, and what that source may settle: the content, not whether it holds here.
pub(super) fn source(record: &Record) -> Node {
    let mut node = Node::default();
    address(&mut node, &record.url);
    let day = date(&record.snapshot);
    // A month is no day: it is said in words, never as a date that looks exact.
    let copy = month(&record.snapshot).map(|month| format!("bản sao tháng {month}"));
    let origin = Some(record.origin.trim().to_owned()).filter(|origin| !origin.is_empty());
    let words: Vec<String> = origin.into_iter().chain(copy).collect();
    node.put("text", kept(&words.join(", ")));
    node.put("retrieved", Node::text(day.unwrap_or_default()));
    node.put("role", Node::word("central_content"));
    node.found(record.flattened.then(|| note("flattened-source")))
}

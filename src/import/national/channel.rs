//! Ways to hand in as published → channels with their time limits and fees.

use super::finding::{excerpt, warning};
use super::record::ChannelText;
use super::{fee, time, words};
use crate::diagnostics::single_blanks;
use crate::diagnostics::{Diagnostic, Severity};
use crate::import::text::kept;
use crate::import::yaml::Node;

/// The channels of a procedure.
pub(super) fn channels(published: &[ChannelText]) -> Node {
    Node::list(published.iter().map(|channel| {
        let mut node = Node::default();
        if let Some(via) = words::via(&channel.method) {
            node.put("via", Node::word(via));
        } else {
            node.comment(format!("Nguồn ghi hình thức nộp: {}", single_blanks(&channel.method)));
            node.find(warning("unknown-channel").with("channel", single_blanks(&channel.method)));
        }
        node.put("time_limit", time_limit(&channel.time_limit));
        node.put("fees", Node::list(fee::read(&channel.fee).iter().map(fee_node)));
        node.put("note", kept(&channel.description));
        node
    }))
}

fn time_limit(published: &str) -> Node {
    if published.trim().is_empty() {
        return Node::default();
    }
    let read = time::read(published);
    let finding = read.finding.map(|rule| {
        let severity = if rule == "deadline-as-text" { Severity::Note } else { Severity::Warning };
        Diagnostic::new(rule, severity, None).with("text", excerpt(published)).with("amount", excerpt(published))
    });
    Node::default()
        .with_word("amount", read.amount.as_deref())
        .with_word("unit", read.unit)
        .with("cut_off", Node::text(read.cut_off.unwrap_or_default()))
        .with("starts", kept(&read.starts.unwrap_or_default()))
        .with("text", kept(published))
        .found(finding)
}

fn fee_node(read: &fee::Fee) -> Node {
    let finding = read.finding.map(|rule| {
        let severity = if rule == "fee-as-text" { Severity::Note } else { Severity::Warning };
        Diagnostic::new(rule, severity, None).with("text", excerpt(&read.text))
    });
    Node::default()
        .with_word("kind", read.kind)
        .with_word("amount", read.amount.as_deref())
        .with_word("currency", read.currency)
        .with_word("none", read.none)
        .with("when", kept(read.when.as_deref().unwrap_or_default()))
        .with("text", kept(&read.text))
        .found(finding)
}

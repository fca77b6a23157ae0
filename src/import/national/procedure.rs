//! A record → the tree of `procedures/<field>/<code>.yaml`, with a finding at every value that somebody must
//! look at.

use super::code::{date, decision_number, is_web_address, month, national_id};
use super::record::{LawText, Record, ResultText};
use super::words::{self, audiences};
use super::{dossier, fee, time};
use crate::diagnostics::{Diagnostic, Severity};
use crate::import::text::{kept, single_blanks};
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

/// The tree of a procedure.
pub(super) fn node(record: &Record, known: &Known<'_>) -> Node {
    let mut root = Node::default();
    root.put("code", code(record, known));
    root.put(
        "name",
        kept(&record.name).found(
            record
                .name
                .trim()
                .is_empty()
                .then(|| warning("name-missing")),
        ),
    );
    root.put(
        "aliases",
        Node::list(record.keywords.iter().map(|word| kept(word))),
    );
    root.put("field", field(record, known));
    root.put("level", levels(&record.levels));
    root.put("audience", audience(&record.audiences));
    root.put(
        "national_id",
        Node::text(national_id(&record.url).unwrap_or_default()),
    );
    root.put("agencies", agencies(record));
    let summary = is_summary(&record.description);
    root.put(
        "summary",
        kept(if summary { &record.description } else { "" }),
    );
    root.put("conditions", kept(&record.conditions));
    root.put("steps", steps(record));
    root.put("cases", dossier::cases(&record.cases));
    root.put("channels", channels(record));
    root.put("results", Node::list(record.results.iter().map(result)));
    root.put("legal_basis", Node::list(record.laws.iter().map(law)));
    root.put(
        "notes",
        Node::list([kept(if summary { "" } else { &record.description })]),
    );
    root.put("decision_number", decision(&record.decision));
    root.put("source", source(record));
    for (label, remark) in record
        .remarks
        .iter()
        .filter(|(_, remark)| !remark.trim().is_empty())
    {
        root.comment(format!("{label}: {}", remark.trim()));
    }
    record
        .findings
        .iter()
        .cloned()
        .for_each(|finding| root.find(finding));
    root
}

/// A finding about a value, at whatever place the value is printed.
pub(super) fn warning(rule: &'static str) -> Diagnostic {
    Diagnostic::new(rule, Severity::Warning, None)
}

/// A finding that only informs.
pub(super) fn note(rule: &'static str) -> Diagnostic {
    Diagnostic::new(rule, Severity::Note, None)
}

fn code(record: &Record, known: &Known<'_>) -> Node {
    let changed = || warning("code-normalised").with("published", record.code.trim());
    Node::text(known.code).found(known.code_changed.then(changed))
}

fn field(record: &Record, known: &Known<'_>) -> Node {
    let Some((id, other)) = known.field else {
        return Node::default().found(Some(warning("field-missing")));
    };
    let merged = |name: &str| {
        note("field-spelling")
            .with("published", record.field.trim())
            .with("name", name)
    };
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
            list.push(Node::text(&audience.id));
            seen.push(audience.id);
        }
    }
    list
}

fn agencies(record: &Record) -> Node {
    Node::default()
        .with("implementing", kept(&record.implementing))
        .with("competent", kept(&record.competent))
        .with(
            "coordinating",
            Node::list(
                words::offices(&record.coordinating)
                    .iter()
                    .map(|name| kept(name)),
            ),
        )
        .with(
            "delegated",
            Node::list(
                words::offices(&record.delegated)
                    .iter()
                    .map(|name| kept(name)),
            ),
        )
}

/// Whether a description is one short plain sentence. Anything else is a list of rules and goes to the notes.
fn is_summary(description: &str) -> bool {
    let text = description.trim();
    text.starts_with(char::is_uppercase)
        && text.chars().count() <= 200
        && !text.contains(['\n', '\t', ':', ';', '*'])
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

/// Who takes a step, where its sentence begins with them and says what a citizen, or an office, does.
fn actor(text: &str) -> Option<&'static str> {
    const CITIZEN: [&str; 9] = [
        "Tổ chức, cá nhân",
        "Cá nhân, tổ chức",
        "Người nộp",
        "Người yêu cầu",
        "Người đề nghị",
        "Công dân",
        "Doanh nghiệp",
        "Thương nhân",
        "Hộ kinh doanh",
    ];
    const OFFICE: [&str; 9] = [
        "Ủy ban nhân dân",
        "Uỷ ban nhân dân",
        "Cơ quan tiếp nhận",
        "Cơ quan hải quan",
        "Cơ quan thuế",
        "Cơ quan đăng ký kinh doanh",
        "Cán bộ tiếp nhận",
        "Công chức",
        "Bộ phận một cửa",
    ];
    let head = text.trim_start_matches(['-', '+', '*', ' ', '\t']);
    let head = match head.split_once([':', '.']) {
        Some((step, rest)) if step.starts_with("Bước ") && step.len() < 12 => rest.trim_start(),
        _ => head,
    };
    // The first clause: what follows may be about somebody else.
    let clause: String = head.chars().take(90).collect();
    let begins = |names: &[&str]| names.iter().any(|name| clause.starts_with(name));
    let says = |verbs: &[&str]| verbs.iter().any(|verb| clause.contains(verb));
    if begins(&CITIZEN)
        && says(&[
            " nộp ",
            " gửi ",
            " chuẩn bị ",
            " lập ",
            " kê khai ",
            " hoàn thiện ",
        ])
    {
        Some("citizen")
    } else if begins(&OFFICE)
        && says(&[
            " tiếp nhận ",
            " kiểm tra ",
            " thẩm định ",
            " xem xét ",
            " cấp ",
            " trả ",
        ])
    {
        Some("office")
    } else {
        None
    }
}

fn channels(record: &Record) -> Node {
    Node::list(record.channels.iter().map(|channel| {
        let mut node = Node::default();
        match words::via(&channel.method) {
            Some(via) => node.put("via", Node::word(via)),
            None => {
                node.comment(format!(
                    "Nguồn ghi hình thức nộp: {}",
                    single_blanks(&channel.method)
                ));
                node.find(
                    warning("unknown-channel").with("channel", single_blanks(&channel.method)),
                );
            }
        }
        node.put("time_limit", time_limit(&channel.time_limit));
        node.put(
            "fees",
            Node::list(fee::read(&channel.fee).into_iter().map(fee_node)),
        );
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
        let severity = if rule == "deadline-as-text" {
            Severity::Note
        } else {
            Severity::Warning
        };
        Diagnostic::new(rule, severity, None).with("text", excerpt(published))
    });
    Node::default()
        .with_word("amount", read.amount.as_deref())
        .with_word("unit", read.unit)
        .with("cut_off", Node::text(read.cut_off.unwrap_or_default()))
        .with("starts", kept(&read.starts.unwrap_or_default()))
        .with("text", kept(published))
        .found(finding)
}

fn fee_node(read: fee::Fee) -> Node {
    let finding = read.finding.map(|rule| {
        let severity = if rule == "fee-as-text" {
            Severity::Note
        } else {
            Severity::Warning
        };
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

/// The beginning of a text, for a message.
pub(super) fn excerpt(text: &str) -> String {
    let text = single_blanks(text);
    match text.char_indices().nth(80) {
        Some((end, _)) => format!("{}…", text[..end].trim_end()),
        None => text,
    }
}

fn result(result: &ResultText) -> Node {
    let mut node = Node::default()
        .with("name", kept(&result.name))
        .with("number", kept(&result.number));
    for (label, remark) in result
        .remarks
        .iter()
        .filter(|(_, remark)| !remark.trim().is_empty())
    {
        node.comment(format!("{label}: {}", remark.trim()));
    }
    node
}

fn law(law: &LawText) -> Node {
    let mut node = Node::default()
        .with("number", kept(&law.number))
        .with("title", kept(&law.title))
        .with("issuer", kept(&law.issuer));
    for (key, label, published) in [
        ("signed", "ngày ban hành", &law.signed),
        ("effective", "ngày hiệu lực", &law.effective),
    ] {
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

fn decision(published: &str) -> Node {
    let read = decision_number(published);
    let decorated = read
        .decorated
        .then(|| note("decision-number-decorated").with("text", excerpt(published)));
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

fn source(record: &Record) -> Node {
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

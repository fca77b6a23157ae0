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

/// A legal basis. A number that stands in the title only becomes the number, too.
pub(super) fn law(law: &LawText) -> Node {
    let told = Some(law.title.as_str()).filter(|_| law.number.trim().is_empty()).and_then(number_in);
    let from_title = told.map(|number| note("number-from-title").with("number", number));
    let is_only_number = told == Some(law.title.trim());
    let title = if is_only_number { "" } else { &law.title };
    let mut node = Node::default()
        .with("number", kept(told.unwrap_or(&law.number)).found(from_title))
        .with("title", kept(title))
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

/// The number that a title is, or begins with behind the word for its kind: `Nghị định số 123/2015/NĐ-CP …`.
fn number_in(title: &str) -> Option<&str> {
    const KINDS: [&str; 12] = [
        "bộ luật",
        "chỉ thị",
        "luật",
        "lệnh",
        "nghị quyết",
        "nghị định",
        "pháp lệnh",
        "quyết định",
        "thông tư",
        "thông tư liên tịch",
        "văn bản hợp nhất",
        "",
    ];
    let (kind, rest) = title.split_at(title.find(|letter: char| letter.is_ascii_digit())?);
    let kind = kind.trim().to_lowercase();
    let number = rest.split(|letter: char| letter.is_whitespace() || ",;()".contains(letter)).next()?;
    let number = number.trim_end_matches('.');
    let is_whole = number == title.trim().trim_end_matches('.');
    let is_known = KINDS.contains(&kind.strip_suffix("số").unwrap_or(&kind).trim());
    (is_known && (!kind.is_empty() || is_whole) && is_number(number)).then_some(number)
}

/// Whether a word is the number of a document with its year: `123/2015/NĐ-CP`, `60/2014/QH13`, `24/2021/QĐ-TTg`.
fn is_number(word: &str) -> bool {
    let mut parts = word.split('/');
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    let is_year = |part: &str| part.len() == 4 && digits(part) && (part.starts_with("19") || part.starts_with("20"));
    let is_organ = |part: &str| {
        let part = part.replace("TTg", "TTG");
        let letters = |letter: char| letter.is_ascii_uppercase() || letter == 'Đ';
        part.starts_with(letters)
            && part.chars().count() > 1
            && !part.ends_with('-')
            && part.chars().all(|letter| letters(letter) || letter.is_ascii_digit() || letter == '-')
    };
    let number = parts.next().is_some_and(|part| digits(&part.replace('.', "")));
    number && parts.next().is_some_and(is_year) && parts.next().is_some_and(is_organ) && parts.next().is_none()
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

#[cfg(test)]
mod tests {
    use super::number_in;

    #[test]
    fn a_number_is_read_from_a_title_only_where_it_is_its_own() {
        for (title, number) in [
            ("80/2021/TT-BTC", "80/2021/TT-BTC"),
            ("Nghị định số 123/2015/NĐ-CP ngày 15/11/2015 của Chính phủ", "123/2015/NĐ-CP"),
            ("QUYẾT ĐỊNH 24/2021/QĐ-TTg, sửa đổi Quyết định số 5/2018/QĐ-TTg", "24/2021/QĐ-TTg"),
            ("Luật số 35/2018/QH14.", "35/2018/QH14"),
        ] {
            assert_eq!(number_in(title), Some(number), "{title}");
        }
        for title in [
            "46/2020",
            "Nghị định số 165/2024/NĐ-",
            "08/2015/NĐ-CPNghị định số 167/2025/NĐ-CP",
            "Sửa đổi Nghị định số 123/2015/NĐ-CP",
            "80/2021/TT-BTC và 81/2021/TT-BTC",
            "Luật Hộ tịch",
            "",
        ] {
            assert_eq!(number_in(title), None, "{title}");
        }
    }
}

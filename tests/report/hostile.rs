//! Names made to break out of a format: nothing in them becomes a command, a formula, markup, or another line.

use std::io::Cursor;

use calamine::{Reader, Xlsx};
use niemyet::diagnostics::Sources;
use niemyet::messages::{Language, Messages};
use niemyet::report::{Checked, Context, Form, Run, Texts, visible};

use super::{item, run};

/// What authors may write. Whatever comes from content has been made visible before it is an item.
pub(super) const EVIL: [&str; 12] = [
    "a\n::error file=x::owned",
    "a\r\n::set-output name=x::y",
    "=HYPERLINK(\"http://evil.example\",\"x\")",
    "@SUM(A1)",
    "\t+1",
    "-1 \" , ; '",
    "<script>alert(1)</script><img src=x onerror=alert(1)>",
    "]]> --> </failure></testcase> &amp; &lt;",
    "\u{202e}txt.exe\u{2066} \u{feff}\u{0}\u{1b}[2J\u{85}\u{2028}\u{fffe}",
    "%0A::error::owned %0D%0A%2C",
    "=cmd|'/c calc'!A0 `id` $(id)",
    "| [x](javascript:alert(1)) ![y](http://evil.example/z) **b** `c` # d\n# e\n- f",
];

/// The run in a form. `raw` leaves texts as they are, as if nothing had made them visible.
pub(super) fn rendered(form: Form, raw: bool) -> Vec<u8> {
    let findings = EVIL.iter().map(|evil| item("unknown-key", &if raw { (*evil).to_owned() } else { visible(evil) }));
    let run: Run = run(findings.collect());
    let messages = Messages::built_in(Language::Vi);
    let context = Context { messages: &messages, sources: &Sources::default(), text: &|_| None, colour: false };
    let checked = Checked { settled: &[], run: &run, texts: &Texts::default(), context };
    checked.render(form).expect("it can be told")
}

fn text(form: Form, raw: bool) -> String {
    String::from_utf8(rendered(form, raw)).expect("UTF-8")
}

#[test]
fn every_annotation_is_one_line_with_our_command() {
    let text = text(Form::Github, true);
    assert_eq!(text.lines().count(), EVIL.len());
    for line in text.split_inclusive('\n') {
        let (properties, _) =
            line.strip_prefix("::error ").and_then(|rest| rest.split_once("::")).expect("our command");
        let keys: Vec<&str> = properties.split(',').filter_map(|part| part.split('=').next()).collect();
        assert_eq!(keys, ["file", "line", "endLine", "col", "endColumn", "title"], "{line}");
        assert!(!line.trim_end_matches('\n').contains(['\n', '\r']));
    }
}

#[test]
fn no_cell_of_a_table_begins_a_formula() {
    let csv = text(Form::Csv, true);
    let rows = cells(&csv);
    assert_eq!(rows.len(), EVIL.len() + 1, "line ends stand in quotes");
    assert_harmless(&rows);
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(rendered(Form::Xlsx, true))).expect("a workbook");
    let formulas = book.worksheet_formula("Chi tiết").expect("a sheet");
    assert_eq!(formulas.used_cells().count(), 0);
}

/// No cell begins a formula.
pub(super) fn assert_harmless(rows: &[Vec<String>]) {
    for row in rows {
        let number = |cell: &str| cell.len() > 1 && cell[1..].chars().all(|digit| "0123456789,.".contains(digit));
        let formula = |cell: &String| cell.trim_start().starts_with(['=', '+', '-', '@', '\t']) && !number(cell);
        assert!(row.len() == rows[0].len() && !row.iter().any(formula), "{row:?}");
    }
}

/// RFC 4180, read the slow way.
pub(super) fn cells(csv: &str) -> Vec<Vec<String>> {
    let csv = csv.trim_start_matches('\u{feff}');
    let (mut rows, mut row, mut cell, mut quoted) = (Vec::new(), Vec::new(), String::new(), false);
    let mut rest = csv.chars().peekable();
    while let Some(character) = rest.next() {
        match character {
            '"' if quoted && rest.peek() == Some(&'"') => cell.extend(rest.next()),
            '"' => quoted = !quoted,
            ',' if !quoted => row.push(std::mem::take(&mut cell)),
            '\r' if !quoted && rest.peek() == Some(&'\n') => {
                rest.next();
                row.push(std::mem::take(&mut cell));
                rows.push(std::mem::take(&mut row));
            }
            other => cell.push(other),
        }
    }
    rows
}

#[test]
fn xml_stays_well_formed_and_says_what_was_written() {
    let text = text(Form::Junit, true);
    let xml = roxmltree::Document::parse(&text).unwrap_or_else(|error| panic!("{error}"));
    let failures: Vec<_> = xml.descendants().filter(|node| node.has_tag_name("failure")).collect();
    assert_eq!(failures.len(), EVIL.len());
    assert_eq!(failures[7].attribute("message"), Some(EVIL[7]));
    assert!(xml.descendants().all(|node| !node.has_tag_name("script") && !node.has_tag_name("img")));
}

#[test]
fn a_page_holds_no_markup_but_ours() {
    let html = text(Form::Html, true);
    assert!(html.contains("default-src 'none'") && !html.contains("<script") && !html.contains("<img"), "{html}");
    assert!(html.contains("&lt;script&gt;alert(1)&lt;/script&gt;"));
    // Taken for HTML by an independent reader, the texts of list items are still all there.
    assert_eq!(html.matches("<li>").count(), EVIL.len());
    assert!(!html.contains(['\u{0}', '\u{1b}']));
}

#[test]
fn markdown_stays_a_list_of_text() {
    let text = text(Form::Md, true);
    assert_tame(&text);
    assert!(!text.contains('|') || text.matches('|').count() == text.matches("\\|").count(), "nothing is a table");
}

/// Nothing in Markdown is markup of HTML, code, a link or a picture.
pub(super) fn assert_tame(markdown: &str) {
    use pulldown_cmark::{Event, Parser, Tag};
    for event in Parser::new_ext(markdown, pulldown_cmark::Options::all()) {
        let wild = matches!(
            event,
            Event::Html(_)
                | Event::InlineHtml(_)
                | Event::Code(_)
                | Event::Start(Tag::Link { .. } | Tag::Image { .. } | Tag::HtmlBlock)
        );
        assert!(!wild, "{event:?}");
    }
    assert!(!markdown.contains("://"), "no address becomes a link");
}

#[test]
fn json_and_sarif_hold_text_that_is_harmless_to_look_at() {
    for form in [Form::Json, Form::Jsonl, Form::Sarif] {
        let text = text(form, false);
        let hostile = |character: char| "\u{202e}\u{2066}\u{feff}\u{0}\u{1b}\u{85}\u{2028}".contains(character);
        assert!(!text.contains(hostile), "{text}");
    }
    assert_eq!(text(Form::Jsonl, true).lines().count(), EVIL.len());
}

//! Markdown of content → HTML that is safe as it is.
//!
//! Raw HTML is shown as the text it is; links lead only to web addresses, mail and phone; images become links.
//! Headings are moved below those of the page.

use pulldown_cmark::{CodeBlockKind, CowStr, Event, HeadingLevel, Tag, TagEnd, html};

use crate::diagnostics::Odd;
use crate::model::WebAddress;
use crate::model::anchors;
use crate::model::markdown::parser;

/// Renders a block of Markdown. Headings begin at level 3, below the sections of a page.
pub(super) fn block(text: &str) -> String {
    render(text, 3, &[])
}

/// Renders a whole page, whose title stands above: headings begin at level 2, and links can lead to them.
pub(super) fn page(text: &str) -> String {
    render(text, 2, &anchors::of_headings(text))
}

/// The highest heading of the text becomes `first`, whichever level the author gave it: no level is passed over.
fn render(text: &str, first: usize, anchors: &[String]) -> String {
    if is_plain(text) { ["<p>", text, "</p>\n"].concat() } else { parsed(text, first, anchors) }
}

fn parsed(text: &str, first: usize, anchors: &[String]) -> String {
    let events: Vec<Event<'_>> = named(parser(text));
    let level = |event: &Event<'_>| match event {
        Event::Start(Tag::Heading { level, .. }) => Some(*level as usize),
        _ => None,
    };
    let highest = events.iter().filter_map(level).min().unwrap_or(1);
    let mut out = String::with_capacity(text.len() * 5 / 4);
    let mut anchors = anchors.iter();
    let events = events.into_iter().map(|event| match harmless(event, highest, first) {
        Event::Start(Tag::Heading { level, classes, attrs, .. }) => {
            let id = anchors.next().map(|anchor| CowStr::from(anchor.as_str()));
            Event::Start(Tag::Heading { level, id, classes, attrs })
        }
        other => other,
    });
    html::push_html(&mut out, events);
    out
}

/// The events of a text. A link without words, such as that of an image that nobody described, shows where it leads:
/// nobody could find it else.
fn named<'t>(events: impl Iterator<Item = Event<'t>>) -> Vec<Event<'t>> {
    let mut named: Vec<Event<'_>> = Vec::new();
    for event in events {
        if let (Event::End(TagEnd::Link | TagEnd::Image), Some(last)) = (&event, named.last())
            && let Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) = last
        {
            named.push(Event::Text(dest_url.clone()));
        }
        named.push(event);
    }
    named
}

/// Whether a text is one paragraph of words alone: it begins with a letter, and nothing in it means anything to Markdown
/// or HTML.
fn is_plain(text: &str) -> bool {
    // All that means something is ASCII, and so never a part of another character. Looked for without a way out: many
    // bytes are one step.
    let means_something = |byte| {
        matches!(
            byte,
            b'\n'
                | b'\r'
                | b'\t'
                | b'\\'
                | b'`'
                | b'*'
                | b'_'
                | b'~'
                | b'['
                | b']'
                | b'<'
                | b'>'
                | b'&'
                | b'|'
                | b'!'
                | b'"'
                | 0
        )
    };
    text.starts_with(char::is_alphabetic)
        && !text.ends_with(' ')
        && !text.bytes().fold(false, |found, byte| found | means_something(byte))
}

fn harmless(event: Event<'_>, highest: usize, first: usize) -> Event<'_> {
    match event {
        // Authors write one item a line and expect to see it so.
        Event::SoftBreak | Event::HardBreak => Event::InlineHtml(CowStr::Borrowed("<br>\n")),
        Event::Html(text) | Event::InlineHtml(text) | Event::Text(text) => Event::Text(shown(text)),
        // The language of a block would become a class.
        Event::Start(Tag::CodeBlock(_)) => Event::Start(Tag::CodeBlock(CodeBlockKind::Indented)),
        Event::Start(Tag::HtmlBlock) => Event::Start(Tag::Paragraph),
        Event::End(TagEnd::HtmlBlock) => Event::End(TagEnd::Paragraph),
        Event::Start(Tag::Heading { level, .. }) => {
            let level = lowered(level, highest, first);
            Event::Start(Tag::Heading { level, id: None, classes: Vec::new(), attrs: Vec::new() })
        }
        Event::End(TagEnd::Heading(level)) => Event::End(TagEnd::Heading(lowered(level, highest, first))),
        // An image would be a request to somebody else's server; its text stays, as a link.
        Event::Start(Tag::Link { link_type, dest_url, title, id } | Tag::Image { link_type, dest_url, title, id }) => {
            Event::Start(Tag::Link { link_type, dest_url: checked(dest_url), title: without_hidden(title), id })
        }
        Event::End(TagEnd::Image) => Event::End(TagEnd::Link),
        other => other,
    }
}

/// References such as `&rlm;` mean characters that the reader of the file could not see. Text with a reference
/// comes in pieces, and the meaning of the reference is one of them; the joiners of emoji stand in longer ones.
fn shown(text: CowStr<'_>) -> CowStr<'_> {
    const LONGEST_MEANING: usize = 8;
    if text.len() <= LONGEST_MEANING { without_hidden(text) } else { text }
}

fn without_hidden(text: CowStr<'_>) -> CowStr<'_> {
    let hidden = |character| Odd::of(character).is_some_and(Odd::is_dropped);
    if text.contains(hidden) { text.replace(hidden, "").into() } else { text }
}

fn lowered(level: HeadingLevel, highest: usize, first: usize) -> HeadingLevel {
    HeadingLevel::try_from(level as usize - highest + first).unwrap_or(HeadingLevel::H6)
}

/// The address itself if it is harmless, else a link to nowhere on this page.
fn checked(url: CowStr<'_>) -> CowStr<'_> {
    if is_harmless(&url) { url } else { CowStr::Borrowed("#") }
}

fn is_harmless(url: &str) -> bool {
    if WebAddress::new(url).is_some() {
        return true;
    }
    let plain =
        |rest: &str| rest.chars().all(|character| character.is_ascii_alphanumeric() || "@.+-_% ".contains(character));
    // Within the site: a path below this one, or an anchor.
    let local =
        !url.contains(':') && !url.starts_with("//") && !url.contains('\\') && !url.chars().any(char::is_control);
    url.strip_prefix("mailto:").is_some_and(plain) || url.strip_prefix("tel:").is_some_and(plain) || local
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_words_need_no_parser() {
        for text in [
            "Nộp hồ sơ (01 bộ) tại Bộ phận Một cửa; nhận giấy hẹn.",
            "A. b - c + d # e = f: 1) g 'h' $i$ ^j^ {#k} @l http://m.example m@n.vn -- o  p...",
            "Đ",
        ] {
            assert!(is_plain(text), "{text}");
            assert_eq!(block(text), parsed(text, 3, &[]), "{text}");
        }
        for text in ["", " a", "1. a", "# a", "- a", "a\nb", "a *b*", "a <b>", "a & b", "a ", "a\\", "a `b`", "a | b"] {
            assert!(!is_plain(text), "{text}");
        }
    }

    #[test]
    fn nothing_in_content_becomes_a_script_or_a_request() {
        for (text, forbidden) in [
            ("<script>alert(1)</script>", "<script"),
            ("a <img src=x onerror=alert(1)> b", "<img"),
            ("[x](javascript:alert(1))", "javascript:"),
            ("<javascript:alert(1)>", "href=\"javascript"),
            ("[x](java&#115;cript:alert(1))", "href=\"java"),
            ("![x](https://evil.example/x.png)", "<img"),
            ("# T {#id onclick=alert(1)}", "<h2 id"),
            ("[x](//evil.example)", "href=\"//"),
            ("[x](data:text/html,x)", "href=\"data"),
        ] {
            let html = block(text);
            assert!(!html.contains(forbidden), "{text} → {html}");
        }
    }

    #[test]
    fn a_link_without_words_can_be_seen() {
        assert_eq!(block("![](so-do.png)"), "<p><a href=\"so-do.png\">so-do.png</a></p>\n");
        assert_eq!(block("[](a.html) ![b](c.png)"), "<p><a href=\"a.html\">a.html</a> <a href=\"c.png\">b</a></p>\n");
        assert_eq!(block("[](javascript:x)"), "<p><a href=\"#\">javascript:x</a></p>\n");
    }

    #[test]
    fn references_bring_in_no_hidden_character() {
        assert_eq!(block("a&#x202e;b&shy;&#8203;c&rlm;d"), "<p>abcd</p>\n");
        assert_eq!(block("[a](/b \"c&lrm;d&zwj;e\")"), "<p><a href=\"/b\" title=\"cde\">a</a></p>\n");
        assert_eq!(block("&#7; &#0; `&shy;`"), "<p> \u{fffd} <code>&amp;shy;</code></p>\n");
        assert_eq!(block("```a&rlm;\n```"), "<pre><code></code></pre>\n");
        assert_eq!(block("👩\u{200d}🔬"), "<p>👩\u{200d}🔬</p>\n");
    }

    #[test]
    fn an_independent_cleaner_has_nothing_to_clean() {
        let text = "## Bước\n\n- **Một** và [cổng](https://dichvucong.gov.vn/a?b=1&c=2)\n- <b onclick=x>hai</b>\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n1. x\n2. ~~y~~ `z`\n";
        let html = block(text);
        let cleaned = ammonia::Builder::default().link_rel(None).clean(&html).to_string();
        assert_eq!(
            cleaned.replace("<tbody>", "").replace("</tbody>", ""),
            html.replace("<tbody>", "").replace("</tbody>", "")
        );
    }

    #[test]
    fn code_and_what_looks_like_html_are_shown_as_they_were_written() {
        assert_eq!(block("```sh\na \\\n  b\n\nc\n```\nd"), "<pre><code>a \\\n  b\n\nc\n</code></pre>\n<p>d</p>\n");
        assert_eq!(block("~~~\na\nb\n~~~"), "<pre><code>a\nb\n</code></pre>\n");
        assert_eq!(block("a\n\n    b\n    c\n"), "<p>a</p>\n<pre><code>b\nc\n</code></pre>\n");
        assert_eq!(block("1. a\n\n   ```\n   b\n   c\n   ```\n").matches('\\').count(), 0);
        assert_eq!(block("`a\nb`"), "<p><code>a b</code></p>\n");
        assert_eq!(block("<div>\na\nb\n</div>").matches('\\').count(), 0);
    }

    #[test]
    fn headings_go_below_those_of_the_page_and_breaks_are_kept() {
        assert_eq!(block("# Tiêu đề"), "<h3>Tiêu đề</h3>\n");
        assert_eq!(page("# Tiêu đề"), "<h2 id=\"tieu-de\">Tiêu đề</h2>\n");
        assert_eq!(page("### Một\n#### Hai"), "<h2 id=\"mot\">Một</h2>\n<h3 id=\"hai\">Hai</h3>\n");
        assert_eq!(page("# T {#id onclick=x}"), "<h2 id=\"t-id-onclick-x\">T {#id onclick=x}</h2>\n");
        assert_eq!(block("dòng một\ndòng hai"), "<p>dòng một<br>\ndòng hai</p>\n");
        assert_eq!(block("một  \nhai\\\n2026\nba"), "<p>một<br>\nhai<br>\n2026<br>\nba</p>\n");
        assert_eq!(block("gồm:\n- a\n- b"), "<p>gồm:</p>\n<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n");
    }
}

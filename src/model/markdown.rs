//! Markdown of content: how it is read, and where its links lead. What a page shows and what is checked are the same.

use std::collections::BTreeSet;
use std::ops::Range;

use pulldown_cmark::{Event, LinkType, Options, Parser, Tag};

/// A link or an image in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// Where it leads, as written.
    pub target: String,
    /// Where that is written: for a reference the line that defines it.
    pub range: Range<usize>,
    /// Whether it was to show an image.
    pub is_image: bool,
}

/// Reads a text. Smart punctuation stays off: legal text is quoted as it is. Heading attributes would let content write
/// attributes of its own.
#[must_use]
pub fn parser(text: &str) -> Parser<'_> {
    Parser::new_ext(text, Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH | Options::ENABLE_TASKLISTS)
}

/// The links and images that a text shows, in their order; those by one reference once.
#[must_use]
pub fn links(text: &str) -> Vec<Link> {
    if !text.contains(['[', '<']) {
        return Vec::new();
    }
    let mut events = parser(text).into_offset_iter();
    let mut links = Vec::new();
    let mut defined = BTreeSet::new();
    while let Some((event, range)) = events.next() {
        let (link_type, target, id, is_image) = match event {
            Event::Start(Tag::Link { link_type, dest_url, id, .. }) => (link_type, dest_url, id, false),
            Event::Start(Tag::Image { link_type, dest_url, id, .. }) => (link_type, dest_url, id, true),
            _ => continue,
        };
        let is_reference = matches!(link_type, LinkType::Reference | LinkType::Collapsed | LinkType::Shortcut);
        let definition = events.reference_definitions().get(&id).filter(|_| is_reference);
        let whole = definition.map_or(range, |definition| definition.span.clone());
        if definition.is_some() && !defined.insert(whole.start) {
            continue;
        }
        // The words of a link may be its target, which stands behind them.
        let own = text[whole.clone()].rfind(&*target);
        let range = own.map_or(whole.clone(), |at| whole.start + at..whole.start + at + target.len());
        links.push(Link { target: target.into_string(), range, is_image });
    }
    links
}

/// Where a text shows code as it is.
#[must_use]
pub fn code(text: &str) -> Vec<Range<usize>> {
    if !text.contains(['`', '~']) && !text.contains("    ") {
        return Vec::new();
    }
    let is_code = |event: &Event<'_>| matches!(event, Event::Code(_) | Event::Start(Tag::CodeBlock(_)));
    parser(text).into_offset_iter().filter(|(event, _)| is_code(event)).map(|(_, range)| range).collect()
}

#[cfg(test)]
mod tests {
    use super::{code, links};

    fn found(text: &str) -> Vec<(String, bool, usize)> {
        let line = |at: usize| text[..at].matches('\n').count() + 1;
        links(text).into_iter().map(|link| (link.target, link.is_image, line(link.range.start))).collect()
    }

    #[test]
    fn every_form_of_a_link_is_seen_where_its_target_is_written() {
        let link = |target: &str, line| (target.to_owned(), false, line);
        assert_eq!(found("Xem\n[a](b.html \"c\")"), [link("b.html", 2)]);
        assert_eq!(found("[a][x] và [c][X]\n\n[x]: b.html"), [link("b.html", 3)]);
        assert_eq!(found("[x] hay [x][]\n\n[x]: <b c.html> 'tên'"), [link("b c.html", 3)]);
        assert_eq!(found("<https://a.vn> <x@a.vn>"), [link("https://a.vn", 1), link("x@a.vn", 1)]);
        assert_eq!(
            found("![](a.png) ![b][x]\n\n[x]: c.png"),
            [("a.png".to_owned(), true, 1), ("c.png".to_owned(), true, 3)]
        );
    }

    #[test]
    fn code_is_told_from_words() {
        let text = "a `b ,c` d\n\n```\ne\n```\n\n    f\n";
        let found: Vec<&str> = code(text).into_iter().map(|range| text[range].trim()).collect();
        assert_eq!(found, ["`b ,c`", "```\ne\n```", "f"]);
    }

    #[test]
    fn what_is_shown_as_it_is_written_is_no_link() {
        for text in
            ["`[a](b.html)`", "```\n[a](b.html)\n```", "\\[a](b.html)", "[a][x]", "[x]: b.html", "<a href=\"b\">"]
        {
            assert_eq!(found(text), [], "{text}");
        }
    }
}

//! Anchors: the names by which a link leads to a part of a page.

use std::collections::BTreeSet;

use pulldown_cmark::{Event, Tag, TagEnd};

use super::markdown::parser;
use crate::diagnostics::without_marks;

/// Anchors that the frame of every page has, whatever its theme: its contents, and whom to tell that something is wrong.
const OF_FRAME: [&str; 2] = ["#noi-dung", "#phan-anh"];

/// The anchors that every page has.
pub fn of_frame() -> impl Iterator<Item = &'static str> {
    OF_FRAME.iter().map(|anchor| anchor.trim_start_matches('#'))
}

/// The anchors of one page: each is given once.
#[derive(Debug)]
pub struct Anchors(BTreeSet<String>);

impl Default for Anchors {
    fn default() -> Self {
        Self(of_frame().map(str::to_owned).collect())
    }
}

impl Anchors {
    /// An anchor for a part with that heading. Parts may differ in marks only, as `hồ` and `hộ`: the later ones get a number.
    pub fn give(&mut self, heading: &str) -> String {
        let slug = slug(heading);
        let base = if slug.is_empty() { "muc" } else { slug.as_str() };
        let mut anchor = base.to_owned();
        for number in 2.. {
            if self.0.insert(anchor.clone()) {
                break;
            }
            anchor = format!("{base}-{number}");
        }
        anchor
    }
}

/// The anchors of the headings of a Markdown text, in their order.
#[must_use]
pub fn of_headings(text: &str) -> Vec<String> {
    let (mut anchors, mut given, mut heading) = (Anchors::default(), Vec::new(), None);
    for event in parser(text) {
        match (event, &mut heading) {
            (Event::Start(Tag::Heading { .. }), _) => heading = Some(String::new()),
            (Event::End(TagEnd::Heading(_)), Some(says)) => {
                given.push(anchors.give(says));
                heading = None;
            }
            (Event::Text(part) | Event::Code(part), Some(says)) => says.push_str(&part),
            (Event::SoftBreak | Event::HardBreak, Some(says)) => says.push(' '),
            _ => {}
        }
    }
    given
}

/// A text as part of an address: letters without marks, digits and hyphens, about 60 of them.
#[must_use]
pub fn slug(text: &str) -> String {
    let mut slug = String::new();
    for character in without_marks(text) {
        match character {
            _ if character.is_ascii_alphanumeric() => slug.push(character.to_ascii_lowercase()),
            _ if slug.is_empty() || slug.ends_with('-') => {}
            _ => slug.push('-'),
        }
        if slug.len() >= 60 {
            break;
        }
    }
    slug.trim_end_matches('-').to_owned()
}

#[cfg(test)]
mod tests {
    use super::{of_headings, slug};

    #[test]
    fn a_part_is_named_by_its_words_without_marks() {
        assert_eq!(slug("Đăng ký kết hôn (có yếu tố nước ngoài)"), "dang-ky-ket-hon-co-yeu-to-nuoc-ngoai");
        assert_eq!(slug("…"), "");
    }

    #[test]
    fn every_heading_has_an_anchor_of_its_own() {
        let text =
            "# Giờ *làm* việc\n\nGọi `1022`.\n\nHồ sơ\n---\n\n## Hộ sơ\n\n```\n# không\n```\n\n### Phản ánh\n\n#\n";
        assert_eq!(of_headings(text), ["gio-lam-viec", "ho-so", "ho-so-2", "phan-anh-2", "muc"]);
    }
}

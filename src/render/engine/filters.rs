//! The filters of both engines: what a view's text, link and date look like in HTML.
//!
//! They are what a page uses most, and a filter costs a fraction of a macro.

use super::add_html;

/// What the filters need of a value of an engine.
pub(super) trait Parts: Sized {
    /// A part by its name, if it is known.
    fn part(&self, name: &str) -> Option<Self>;
    /// The value as text.
    fn words(&self) -> Option<&str>;
    /// HTML that is safe as it is.
    fn html(html: String) -> Self;
}

/// `text`: a text, marked with its language when that is not the language of the page.
pub(super) fn text<V: Parts>(value: &V) -> V {
    let words = value.part("text");
    let mut html = String::with_capacity(length(words.as_ref()) + 32);
    let lang = value.part("lang");
    if lang.is_some() {
        html.push_str("<span");
        add_attribute(&mut html, "lang", lang.as_ref());
        html.push('>');
    }
    add(&mut html, words.as_ref());
    html.push_str(if lang.is_some() { "</span>" } else { "" });
    V::html(html)
}

/// `link`: a link, with its language; plain text when it leads nowhere.
pub(super) fn link<V: Parts>(value: &V) -> V {
    let href = value.part("href");
    if length(href.as_ref()) == 0 {
        return text(value);
    }
    let words = value.part("text");
    let mut html = String::with_capacity(length(href.as_ref()) + length(words.as_ref()) + 32);
    html.push_str("<a");
    add_attribute(&mut html, "href", href.as_ref());
    add_attribute(&mut html, "lang", value.part("lang").as_ref());
    html.push('>');
    add(&mut html, words.as_ref());
    html.push_str("</a>");
    V::html(html)
}

/// `date`: a date for people and machines.
pub(super) fn date<V: Parts>(value: &V) -> V {
    let mut html = String::with_capacity(64);
    html.push_str("<time");
    add_attribute(&mut html, "datetime", value.part("iso").as_ref());
    html.push('>');
    add(&mut html, value.part("text").as_ref());
    html.push_str("</time>");
    V::html(html)
}

/// `phone`: a number that never breaks across lines and can be called; its `href` is the argument.
pub(super) fn phone<V: Parts>(number: &V, href: Option<&str>) -> V {
    let mut html = String::with_capacity(96);
    html.push_str(if href.is_some() { "<a" } else { "<span" });
    html.push_str(" class=\"phone\"");
    if let Some(href) = href {
        html.push_str(" href=\"");
        add_html(&mut html, href);
        html.push('"');
    }
    html.push('>');
    let unbroken = number.words().unwrap_or_default().replace(' ', "\u{a0}").replace('-', "\u{2011}");
    add_html(&mut html, &unbroken);
    html.push_str(if href.is_some() { "</a>" } else { "</span>" });
    V::html(html)
}

/// `anchored`: the HTML of a page, in which every anchor and every link within the site to one begins with a prefix. A theme
/// whose pages are put into those of others needs it, so that no two parts have one name.
pub(super) fn anchored<V: Parts>(page: &V, prefix: &str) -> V {
    // Markdown alone makes such HTML: in its words a quotation mark is a reference, so that these are attributes.
    let with_ids = page.words().unwrap_or_default().replace(" id=\"", &format!(" id=\"{prefix}"));
    let mut links = with_ids.split(" href=\"");
    let mut html = links.next().unwrap_or_default().to_owned();
    for link in links {
        let href = link.split('"').next().unwrap_or_default();
        let part = href.find('#').filter(|at| !href.contains(':') && at + 1 < href.len());
        let (before, after) = link.split_at(part.map_or(0, |at| at + 1));
        html.push_str(" href=\"");
        html.push_str(before);
        html.push_str(if part.is_some() { prefix } else { "" });
        html.push_str(after);
    }
    V::html(html)
}

/// `foreign`: the attribute of text that is never translated, on a page of another language than Vietnamese.
pub(super) const fn foreign(language: crate::messages::Language) -> &'static str {
    match language {
        crate::messages::Language::Vi => "",
        crate::messages::Language::En => " lang=\"vi\"",
    }
}

/// Adds a part of a value to HTML.
fn add<V: Parts>(html: &mut String, part: Option<&V>) {
    add_html(html, part.and_then(Parts::words).unwrap_or_default());
}

/// Adds an attribute, if there is a value for it.
fn add_attribute<V: Parts>(html: &mut String, name: &str, part: Option<&V>) {
    let Some(words) = part.and_then(Parts::words) else { return };
    for piece in [" ", name, "=\""] {
        html.push_str(piece);
    }
    add_html(html, words);
    html.push('"');
}

fn length<V: Parts>(part: Option<&V>) -> usize {
    part.and_then(Parts::words).map_or(0, str::len)
}

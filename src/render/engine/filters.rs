//! The filters of both engines: what a view's text, link and date look like in HTML.
//!
//! They are what a page uses most, and a filter costs a fraction of a macro.

use super::html;

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
    let words = escaped(value, "text").unwrap_or_default();
    V::html(match escaped(value, "lang") {
        Some(lang) => format!("<span lang=\"{lang}\">{words}</span>"),
        None => words,
    })
}

/// `link`: a link, with its language; plain text when it leads nowhere.
pub(super) fn link<V: Parts>(value: &V) -> V {
    let Some(href) = escaped(value, "href").filter(|href| !href.is_empty()) else { return text(value) };
    let words = escaped(value, "text").unwrap_or_default();
    V::html(match escaped(value, "lang") {
        Some(lang) => format!("<a href=\"{href}\" lang=\"{lang}\">{words}</a>"),
        None => format!("<a href=\"{href}\">{words}</a>"),
    })
}

/// `date`: a date for people and machines.
pub(super) fn date<V: Parts>(value: &V) -> V {
    let (iso, words) = (escaped(value, "iso").unwrap_or_default(), escaped(value, "text").unwrap_or_default());
    V::html(format!("<time datetime=\"{iso}\">{words}</time>"))
}

/// `phone`: a number that never breaks across lines and can be called; its `href` is the argument.
pub(super) fn phone<V: Parts>(number: &V, href: Option<&str>) -> V {
    let unbroken: String = number
        .words()
        .unwrap_or_default()
        .chars()
        .map(|character| match character {
            ' ' => '\u{a0}',
            '-' => '\u{2011}',
            other => other,
        })
        .collect();
    let number = html(&unbroken);
    V::html(match href {
        Some(href) => format!("<a class=\"phone\" href=\"{}\">{number}</a>", html(href)),
        None => format!("<span class=\"phone\">{number}</span>"),
    })
}

/// `foreign`: the attribute of text that is never translated, on a page of another language than Vietnamese.
pub(super) const fn foreign(language: crate::messages::Language) -> &'static str {
    match language {
        crate::messages::Language::Vi => "",
        crate::messages::Language::En => " lang=\"vi\"",
    }
}

/// A part of a value, ready to stand in HTML.
fn escaped<V: Parts>(value: &V, part: &str) -> Option<String> {
    value.part(part)?.words().map(html)
}

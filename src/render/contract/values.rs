//! Small things that many views hold: a date, a link, a text, a name, a number, a file.

use serde::Serialize;

/// A date for people and machines.
#[derive(Clone, Debug, Serialize, PartialEq, Eq, Hash)]
pub struct DateView {
    /// `2026-03-01`
    pub iso: String,
    /// `01/03/2026`
    pub text: String,
}

/// A link within the site, or out of it.
#[derive(Clone, Debug, Serialize, PartialEq, Eq)]
pub struct Link {
    /// What it leads to.
    pub text: String,
    /// Where; empty when it leads nowhere, which the filter `link` shows as text.
    pub href: String,
    /// Language of the text, when it is not that of the page.
    pub lang: Option<&'static str>,
}

/// Text that may be in another language than the page, because nobody translated it.
#[derive(Clone, Debug, Default, Serialize, PartialEq, Eq)]
pub struct Text {
    /// The text.
    pub text: String,
    /// Its language, when it is not that of the page.
    pub lang: Option<&'static str>,
}

/// A name and a word about it.
#[derive(Clone, Debug, Serialize)]
pub struct NamedNote {
    /// Name.
    pub name: String,
    /// A word about it.
    pub note: Option<String>,
}

/// A number of things: for a sentence to choose its plural, and to show.
#[derive(Clone, Debug, Serialize)]
pub struct CountView {
    /// How many.
    pub n: usize,
    /// The same, ready to print.
    pub text: String,
}

/// How to reach somebody.
#[derive(Clone, Debug, Serialize)]
pub struct ContactView {
    /// Phone as people write it.
    pub phone: Option<String>,
    /// The same for `href`: `tel:+84…`.
    pub phone_href: Option<String>,
    /// Email address.
    pub email: Option<String>,
    /// When it is answered.
    pub hours: Option<String>,
}

/// A file for download.
#[derive(Clone, Debug, Serialize)]
pub struct FormView {
    /// Where.
    pub href: String,
    /// `DOCX`
    pub kind: String,
    /// `24 KB`
    pub size: String,
}

/// Where facts come from.
#[derive(Clone, Debug, Serialize)]
pub struct SourceView {
    /// In words.
    pub text: String,
    /// Where (checked address).
    pub href: Option<String>,
    /// Day of retrieval.
    pub retrieved: Option<DateView>,
    /// Which part of the page, when not the whole.
    pub part: Option<String>,
}

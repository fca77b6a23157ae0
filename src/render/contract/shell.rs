//! What every page has around its content: the site, its frame, and the same page in other languages.

use std::sync::Arc;

use serde::Serialize;

use super::values::{ContactView, DateView, Link};

/// The site, as every page shows it.
#[derive(Clone, Debug, Serialize)]
#[expect(clippy::struct_excessive_bools, reason = "a template asks for each page by its name")]
pub struct SiteView {
    /// Name.
    pub name: String,
    /// Who runs it.
    pub owner: Option<String>,
    /// The sentence of a demonstration.
    pub demonstration: Option<String>,
    /// Whom to call.
    pub hotline: Option<ContactView>,
    /// Where feedback goes.
    pub feedback: Option<FeedbackView>,
    /// Where the content comes from.
    pub source_note: Option<String>,
    /// The day for which the site was built.
    pub as_of: DateView,
    /// Free pages, for the footer.
    pub pages: Vec<Link>,
    /// Name and version of the tool.
    pub generator: String,
    /// Whether there is a page of decisions.
    pub has_decisions: bool,
    /// Whether there is a page of offices.
    pub has_offices: bool,
    /// Whether there is a page about postings.
    pub has_postings: bool,
    /// Whether there is a glossary.
    pub has_glossary: bool,
    /// The languages of its texts.
    pub lang: SiteLanguages,
}

/// The language of each text of `site.yaml` that is not in the language of the page, because nobody translated it.
#[derive(Clone, Debug, Default, Serialize)]
pub struct SiteLanguages {
    /// Of its name.
    pub name: Option<&'static str>,
    /// Of who runs it.
    pub owner: Option<&'static str>,
    /// Of the sentence of a demonstration.
    pub demonstration: Option<&'static str>,
    /// Of the introduction of the home page.
    pub introduction: Option<&'static str>,
    /// Of the hours of the hotline.
    pub hours: Option<&'static str>,
    /// Of what happens with feedback.
    pub feedback: Option<&'static str>,
    /// Of where the content comes from.
    pub source_note: Option<&'static str>,
}

/// Where feedback goes.
#[derive(Clone, Debug, Serialize)]
pub struct FeedbackView {
    /// Address of the feedback system (checked: http or https).
    pub url: Option<String>,
    /// How to reach it.
    pub contact: ContactView,
    /// Postal address.
    pub address: Option<String>,
    /// What happens with feedback.
    pub text: Option<String>,
}

/// `pieces/masthead.html`, `navigation.html`, `search.html`, `ask.html`, `feedback.html` and `footer.html`: what all pages
/// have in the same words that lie equally deep in a section.
#[derive(Clone, Debug, Serialize)]
pub struct FrameView {
    /// The site.
    pub site: Arc<SiteView>,
    /// Language of the pages.
    pub lang: &'static str,
    /// Prefix from them to the root of their language.
    pub root: String,
    /// Their section, as in [`Page`](super::Page).
    pub section: &'static str,
    /// Whether they lie within it, and are not its first page.
    pub within: bool,
    /// The `path` of the page, as in [`Page`](super::Page): it is put in on each of them, and can only be printed.
    pub path: &'static str,
}

/// The same page in another language.
#[derive(Clone, Debug, Serialize)]
pub struct Alternate {
    /// `en`
    pub lang: &'static str,
    /// Name of the language in itself: English.
    pub name: &'static str,
    /// Where, relative to this page.
    pub href: String,
}

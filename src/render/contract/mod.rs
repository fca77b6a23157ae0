//! The only structs that templates see: contract version 1. One file a family of pages; its namesake in `views/` makes
//! from the model what it says.
//!
//! Everything here is ready to print: dates, money and numbers are already text in the language of the page,
//! addresses are already relative to it. Names that end in `_html` hold HTML that is safe as it is (Markdown
//! that went through our filter); everything else must be escaped, and the engines do so by themselves. A value
//! that is not known is `None` (or an empty list): the theme says whom to ask, it never prints an empty heading.
//!
//! # For authors of themes
//!
//! Which files a theme has is told in [`crate::load::theme`]. Version 1 of this contract stays as it is within a
//! major version of the tool: fields are added, none is renamed, removed or given another meaning.
//!
//! A theme has seventeen templates, or takes them from the one that it extends. Every one is given a [`Page`], with
//! what is particular to it as `page`:
//!
//! | template | `page` | template | `page` |
//! |---|---|---|---|
//! | `home.html` | [`Home`] | `offices.html` | [`Offices`] |
//! | `procedures.html` | [`Procedures`] | `office.html` | [`OfficeView`] |
//! | `procedure.html` | [`ProcedureView`] | `decisions.html` | [`Decisions`] |
//! | `fields.html` | [`Fields`] | `decision.html` | [`DecisionView`] |
//! | `field.html` | [`FieldView`] | `page.html` | [`FreePage`] |
//! | `list.html` | [`FieldView`] | `glossary.html` | [`GlossaryView`] |
//! | `search.html` | [`SearchView`] | `not-found.html` | [`NotFound`] |
//! | `postings.html` | [`Postings`] | `posting.html` | [`PostingView`] |
//! | `sheet.html` | [`SheetView`] | | |
//!
//! Of these, `search.html` may be missing: then the site has no search. When one of `postings.html`, `posting.html` and
//! `sheet.html` is missing, the site has none of these pages.
//!
//! A theme may also have pieces. A piece is rendered once for all pages on which it is the same, and they only print it,
//! with `|safe`: on large sites that saves much work.
//!
//! | template | is given | printed as |
//! |---|---|---|
//! | `pieces/procedure-row.html`, `pieces/office-row.html` | [`RowView`] | `row.item_html` in a list |
//! | `pieces/law.html` | [`LawPieceView`] | `law.item_html` |
//! | `pieces/masthead.html`, `pieces/navigation.html` | [`FrameView`] | `masthead_html`, `navigation_html` |
//! | `pieces/feedback.html`, `pieces/footer.html` | [`FrameView`] | `feedback_html`, `footer_html` |
//! | `pieces/search.html`, `pieces/ask.html` | [`FrameView`] | `search_html`, `ask_html` |
//!
//! The function `t` says a sentence of `texts/<language>.ftl`; a sentence that takes values gets them by name.
//! A whole number chooses the plural, so a number to be shown is best given a second time as text. A value that is
//! not known arrives as `none`, a truth value as `true` or `false`, for the sentence to choose by:
//!
//! | | `MiniJinja` | Tera 2 |
//! |---|---|---|
//! | a sentence | `{{ t("steps-heading") }}` | `{{ t(key="steps-heading") }}` |
//! | a text, a link, a date | `{{ page.heading\|text }}`, `{{ page.field\|link }}`, `{{ site.as_of\|date }}` | the same |
//! | a phone number | `{{ number\|phone(href) }}` | `{{ number \| phone(href=href) }}` |
//! | the language of what is never translated | `<p{{ foreign }}>` | the same |
//! | with values | `{{ t("home-total", n=page.total, total=page.total_text) }}` | `{{ t(key="home-total", n=page.total, total=page.total_text) }}` |
//! | safe HTML | `{{ page.body_html\|safe }}` | `{{ page.body_html \| safe }}` |
//! | a list | `{{ page.levels\|join(", ") }}` | `{{ page.levels \| join(sep=", ") }}` |
//! | a piece used again | `{% include "…" %}`, which sees the variables around it; `{% macro %}` at several times the cost | `{% component %}`, `{{ <name arg={value}/> }}` |
//!
//! All else is as the engine has it, with the same bytes from both: text is escaped with `&amp;`, `&lt;`, `&gt;`,
//! `&quot;` and `&#39;`; a value that is not known prints nothing; truth values print as `true` and `false`. Lists and
//! structs are not for printing. A key without a sentence and a name that means nothing stop the build, with template
//! and line; the site in place stays. (In Tera alone, such a name in an `if` only counts as false.)
//!
//! Addresses of other pages come with the values. To link to a list of the site by hand, put `root` before
//! `thu-tuc.html`, `linh-vuc.html`, `co-quan.html`, `quyet-dinh.html`, `niem-yet.html` or `tu-dien.html`, and `base` before `assets/…`.

mod decision;
mod dossier;
mod home;
mod office;
mod posting;
mod posting_rows;
mod procedure;
mod rows;
mod sheet;
mod shell;
mod simple;
mod time_and_money;
mod values;

pub use decision::{ActionCounts, ActionView, DecisionItemView, DecisionRow, DecisionView, DecisionYear, Decisions};
pub use dossier::{CaseView, DocumentView, QuestionView};
pub use home::{GroupView, Home};
pub use office::{CounterView, DayOffView, DayView, OfficeField, OfficeView, Offices, Span, SpecialDayView};
pub use posting::{FindingView, InspectionView, PostingGroup, PostingRow, PostingView, Postings};
pub use posting_rows::{BesideRow, DutyRow, PostingCounts, WaiverView};
pub use procedure::{AbsentView, AgenciesView, PastVersionView, PolicyView, ProcedureView, ResultView, StepView};
pub use rows::{ChangeView, FieldRow, LawPieceView, LawView, OfficeRow, ProcedureRow, RowView, StatusView};
pub use sheet::SheetView;
pub use shell::{Alternate, FeedbackView, FrameView, SiteLanguages, SiteView};
pub use simple::{FieldView, Fields, FreePage, GlossaryView, Letter, NotFound, Procedures, SearchView, TermView};
pub use time_and_money::{ChannelView, DueView, Facts, FeeView, TimeView, WayView};
pub use values::{ContactView, CountView, DateView, FormView, Link, NamedNote, SourceView, Text};

use std::sync::Arc;

use serde::Serialize;

/// What every page has.
#[derive(Clone, Debug, Serialize)]
pub struct Page<T> {
    /// What is particular to this kind of page. The first, because templates look for it most.
    pub page: T,
    /// The site.
    pub site: Arc<SiteView>,
    /// Language of the page: `vi`, `en`.
    pub lang: &'static str,
    /// Prefix from this page to the root of its language: nothing, or `../`.
    pub root: String,
    /// Prefix from this page to `assets/` and `forms/`: the root of the site.
    pub base: String,
    /// Address from the root of the site, with `/`.
    pub path: String,
    /// Full address, when the site has a base address.
    pub canonical: Option<String>,
    /// Title of the page, without the name of the site.
    pub title: String,
    /// One sentence for search engines.
    pub description: String,
    /// Which item of the main navigation is the current one: `home`, `procedures`, `fields`, `offices`,
    /// `decisions`, `glossary`, or empty.
    pub section: &'static str,
    /// Links from the home page to here, without home and without this page.
    pub trail: Vec<Link>,
    /// The same page in other languages.
    pub alternates: Vec<Alternate>,
    /// Whether search engines should leave it out.
    pub noindex: bool,
    /// What stands above everything, such as the name of the site, where the theme has a piece for it.
    pub masthead_html: Option<Arc<str>>,
    /// The main navigation, where the theme has a piece for it.
    pub navigation_html: Option<Arc<str>>,
    /// Where to tell that something is wrong, where the theme has a piece for it.
    pub feedback_html: Option<Arc<str>>,
    /// The footer, where the theme has a piece for it.
    pub footer_html: Option<Arc<str>>,
    /// The search box, where the theme has a piece for it.
    pub search_html: Option<Arc<str>>,
    /// Whom to ask, in one sentence, where the theme has a piece for it.
    pub ask_html: Option<Arc<str>>,
}

/// A line of a list that many pages have: ready made, where the theme has a piece for it, and otherwise in parts.
#[derive(Clone, Debug, Serialize)]
#[serde(untagged)]
pub enum Item<T> {
    /// Ready made.
    Made {
        /// The whole line.
        item_html: Arc<str>,
    },
    /// In parts.
    Parts(Arc<T>),
}

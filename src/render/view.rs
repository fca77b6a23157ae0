//! The only structs that templates see: contract version 1.
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
//!
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
//! | `pieces/procedure-row.html` | [`RowView`] | `row.item_html` of a procedure in a list |
//! | `pieces/law.html` | [`LawPieceView`] | `law.item_html` |
//! | `pieces/masthead.html`, `pieces/navigation.html` | [`FrameView`] | `masthead_html`, `navigation_html` |
//! | `pieces/feedback.html`, `pieces/footer.html` | [`FrameView`] | `feedback_html`, `footer_html` |
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
    /// Their section, as in [`Page`].
    pub section: &'static str,
    /// Whether they lie within it, and are not its first page.
    pub within: bool,
    /// The `path` of the page, as in [`Page`]: it is put in on each of them, and can only be printed.
    pub path: &'static str,
}

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

/// Text that may be in another language than the page, because nobody translated it.
#[derive(Clone, Debug, Default, Serialize, PartialEq, Eq)]
pub struct Text {
    /// The text.
    pub text: String,
    /// Its language, when it is not that of the page.
    pub lang: Option<&'static str>,
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

/// `home.html`
#[derive(Clone, Debug, Serialize)]
pub struct Home {
    /// One or two sentences.
    pub introduction: Option<String>,
    /// Messages of these days.
    pub notices: Vec<String>,
    /// The same, with their language.
    pub notice_texts: Vec<Text>,
    /// The procedures asked for most, at most eight.
    pub top: Vec<Item<ProcedureRow>>,
    /// Groups with their fields.
    pub groups: Vec<GroupView>,
    /// Offices that receive dossiers.
    pub offices: Vec<Item<OfficeRow>>,
    /// What changed lately or will change soon, at most five.
    pub changes: Vec<ChangeView>,
    /// Named lists.
    pub lists: Vec<Link>,
    /// How many procedures are in force.
    pub total: usize,
    /// The same, as text.
    pub total_text: String,
}

/// A group of fields.
#[derive(Clone, Debug, Serialize)]
pub struct GroupView {
    /// Its id, for anchors.
    pub id: String,
    /// Name; empty for the rest.
    pub name: Text,
    /// What one finds there.
    pub description: Option<String>,
    /// Its fields.
    pub fields: Vec<FieldRow>,
}

/// A field in a list.
#[derive(Clone, Debug, Serialize)]
pub struct FieldRow {
    /// Name.
    pub name: Text,
    /// Where.
    pub href: String,
    /// How many procedures in force.
    pub count: usize,
}

/// An office in a list.
#[derive(Clone, Debug, Serialize)]
pub struct OfficeRow {
    /// Name.
    pub name: Text,
    /// Where.
    pub href: String,
    /// Address for a visitor.
    pub address: Option<String>,
    /// Phone.
    pub phone: Option<String>,
    /// The same for `href`.
    pub phone_href: Option<String>,
    /// Depth in the tree of offices, from 0.
    pub depth: usize,
}

/// Something that changed.
#[derive(Clone, Debug, Serialize)]
pub struct ChangeView {
    /// From when.
    pub date: DateView,
    /// What: `announce`, `amend`, `replace`, `abolish`.
    pub action: &'static str,
    /// Whether that day is still to come.
    pub upcoming: bool,
    /// The procedure; without an address when it has no page here.
    pub name: Text,
    /// Its page.
    pub href: Option<String>,
    /// The decision.
    pub decision: Link,
}

/// A procedure in a list.
#[derive(Clone, Debug, Serialize)]
pub struct ProcedureRow {
    /// Code.
    pub code: String,
    /// Short name, or the name without its leading “Thủ tục”.
    pub name: Text,
    /// Where.
    pub href: String,
    /// Name of its field.
    pub field: Option<Text>,
    /// Names of its levels.
    pub levels: Vec<String>,
    /// Where it stands in time.
    pub status: StatusView,
    /// Money in a few words.
    pub money: Option<String>,
    /// Time in a few words.
    pub time: Option<String>,
}

/// `pieces/procedure-row.html` and `pieces/office-row.html`: a line of a list, for every page that lies equally deep.
#[derive(Clone, Debug, Serialize)]
pub struct RowView<T> {
    /// The procedure or the office.
    pub row: Arc<T>,
    /// Language of the pages.
    pub lang: &'static str,
    /// Prefix from them to the root of their language.
    pub root: String,
}

/// Where a procedure stands in time.
#[derive(Clone, Debug, Serialize)]
pub struct StatusView {
    /// `in-force`, `not-yet`, `replaced`, `abolished`, `expired`.
    pub key: &'static str,
    /// Since when, or from when, or on which day.
    pub date: Option<DateView>,
    /// The decision behind it.
    pub decision: Option<Link>,
    /// What took its place.
    pub successors: Vec<Link>,
    /// Legal ground of an abolition.
    pub ground: Option<String>,
}

/// `procedures.html`: all procedures, by letter.
#[derive(Clone, Debug, Serialize)]
pub struct Procedures {
    /// Letters, Đ after D.
    pub letters: Vec<Letter>,
    /// How many procedures.
    pub total_text: String,
}

/// The procedures of a letter.
#[derive(Clone, Debug, Serialize)]
pub struct Letter {
    /// The letter.
    pub letter: String,
    /// Its anchor: `chu-d`, `chu-dd` for Đ.
    pub anchor: String,
    /// Procedures.
    pub rows: Vec<ProcedureRow>,
}

/// `search.html`: the frame that the script of the search fills in.
#[derive(Clone, Debug, Serialize)]
pub struct SearchView {
    /// How many procedures can be found.
    pub total_text: String,
}

/// `fields.html`
#[derive(Clone, Debug, Serialize)]
pub struct Fields {
    /// Groups with their fields; fields without a group come last.
    pub groups: Vec<GroupView>,
}

/// `field.html`, and `list.html` for a named list.
#[derive(Clone, Debug, Serialize)]
pub struct FieldView {
    /// Name.
    pub name: Text,
    /// What it is.
    pub description: Option<Text>,
    /// Procedures in force and to come.
    pub rows: Vec<Item<ProcedureRow>>,
    /// Procedures that are no longer in force.
    pub past: Vec<Item<ProcedureRow>>,
    /// Decisions that touch them.
    pub decisions: Vec<Link>,
    /// The document behind a named list.
    pub ground: Option<Item<LawView>>,
}

/// `offices.html`
#[derive(Clone, Debug, Serialize)]
pub struct Offices {
    /// Offices of today, the tree written out from top to bottom.
    pub rows: Vec<OfficeRow>,
    /// Offices that no longer exist.
    pub past: Vec<OfficeRow>,
}

/// `office.html`
#[derive(Clone, Debug, Serialize)]
pub struct OfficeView {
    /// Name.
    pub name: Text,
    /// What it is.
    pub kind: Option<String>,
    /// About it.
    pub description: Option<String>,
    /// Its level.
    pub level: Option<String>,
    /// The office above.
    pub parent: Option<Link>,
    /// Offices below.
    pub children: Vec<Link>,
    /// Address for a visitor.
    pub address: Option<String>,
    /// How to find it.
    pub directions: Option<String>,
    /// Map (checked address).
    pub map_url: Option<String>,
    /// How to reach it.
    pub contact: ContactView,
    /// Its website (checked address).
    pub website: Option<String>,
    /// Its own hotline.
    pub hotline: Option<ContactView>,
    /// Monday to Sunday.
    pub week: Vec<DayView>,
    /// The same, where days with the same hours that follow each other are one: “Monday – Friday”.
    pub hours: Vec<DayView>,
    /// The next days off, with their names.
    pub days_off: Vec<DayOffView>,
    /// Desks.
    pub counters: Vec<CounterView>,
    /// Days with a rule of their own.
    pub special_days: Vec<SpecialDayView>,
    /// Help offered.
    pub services: Vec<NamedNote>,
    /// Promises.
    pub pledges: Vec<String>,
    /// Where it posts.
    pub posting_places: Vec<String>,
    /// The page about its postings, when there is one.
    pub posting_href: Option<String>,
    /// Who hears complaints.
    pub complaints_to: Option<Link>,
    /// Fields, with the procedures that it takes.
    pub fields: Vec<OfficeField>,
    /// How many procedures it takes.
    pub total_text: String,
    /// Whether it no longer exists on the day of the site.
    pub closed: Option<DateView>,
    /// Who took over.
    pub merged_into: Option<Link>,
}

/// The procedures of a field at an office.
#[derive(Clone, Debug, Serialize)]
pub struct OfficeField {
    /// The field.
    pub name: Text,
    /// Its page.
    pub href: Option<String>,
    /// Procedures.
    pub rows: Vec<Item<ProcedureRow>>,
}

/// A day of the week, or some that follow each other.
#[derive(Clone, Debug, Serialize)]
pub struct DayView {
    /// `mon` … `sun`: the first of them.
    pub key: &'static str,
    /// Name of the day, or of the first and the last.
    pub name: String,
    /// Spans such as `07:30–11:30`; empty when closed.
    pub spans: Vec<Span>,
}

/// Open from, to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Span {
    /// `07:30–11:30`
    pub text: String,
    /// A word about it.
    pub note: Option<String>,
}

/// A day off to come.
#[derive(Clone, Debug, Serialize)]
pub struct DayOffView {
    /// The day.
    pub date: DateView,
    /// Name of the day of the week.
    pub weekday: String,
    /// Name of the holiday.
    pub name: String,
    /// Whether it is official.
    pub confirmed: bool,
    /// Whether this day, a Saturday or Sunday, is worked instead of another.
    pub worked: bool,
}

/// A desk.
#[derive(Clone, Debug, Serialize)]
pub struct CounterView {
    /// Number on the sign.
    pub number: Option<String>,
    /// What it is for.
    pub name: Option<String>,
    /// Fields handled there; those of which the site has no procedure lead nowhere.
    pub fields: Vec<Link>,
    /// Phone.
    pub phone: Option<String>,
    /// The same for `href`.
    pub phone_href: Option<String>,
}

/// A day of the week with a rule of its own.
#[derive(Clone, Debug, Serialize)]
pub struct SpecialDayView {
    /// Name of the day of the week.
    pub weekday: String,
    /// Its name.
    pub name: String,
    /// What is different.
    pub note: Option<String>,
    /// The procedures it holds for; all when empty.
    pub procedures: Vec<Link>,
}

/// A name and a word about it.
#[derive(Clone, Debug, Serialize)]
pub struct NamedNote {
    /// Name.
    pub name: String,
    /// A word about it.
    pub note: Option<String>,
}

/// `procedure.html`
#[derive(Clone, Debug, Serialize)]
pub struct ProcedureView {
    /// Code.
    pub code: String,
    /// Name for the heading.
    pub heading: Text,
    /// Legal name, when the heading is another.
    pub legal_name: Option<String>,
    /// What it is for, in a sentence.
    pub summary: Option<Text>,
    /// Where it stands in time.
    pub status: StatusView,
    /// Its field.
    pub field: Option<Link>,
    /// Names of the levels with authority.
    pub levels: Vec<String>,
    /// `own`, `shared`, `reception-only`.
    pub scope: Option<&'static str>,
    /// Words of the named lists it is on.
    pub badges: Vec<Link>,
    /// Who may carry it out.
    pub audience: Vec<String>,
    /// The box at the top.
    pub facts: Facts,
    /// How far online: `full`, `partial`, `information`, `none`.
    pub online: Option<&'static str>,
    /// Why not from end to end.
    pub online_reason: Option<String>,
    /// Where to hand it in online (checked address).
    pub submit_url: Option<String>,
    /// Its page on the national portal.
    pub national_url: Option<String>,
    /// Cases with their papers; one without a name when there is only one.
    pub cases: Vec<CaseView>,
    /// Whether some case has papers to bring.
    pub has_documents: bool,
    /// Whether some case has papers that need not be brought.
    pub has_held: bool,
    /// Questions that tell cases apart.
    pub questions: Vec<QuestionView>,
    /// What readers must know and is no paper.
    pub notes_html: Vec<String>,
    /// Steps of the citizen, then of the office.
    pub steps: Vec<StepView>,
    /// What the office does, where the text tells it apart.
    pub office_steps: Vec<StepView>,
    /// Ways to hand in; those with the same time limit and the same fees together.
    pub channels: Vec<ChannelView>,
    /// Conditions.
    pub conditions_html: Option<String>,
    /// Results.
    pub results: Vec<ResultView>,
    /// Where to go, or none known.
    pub offices: Vec<Item<OfficeRow>>,
    /// Whether any office of the area takes it.
    pub anywhere: bool,
    /// The policy that says so, or other policies that touch it.
    pub policies: Vec<PolicyView>,
    /// The bodies with a role in it.
    pub agencies: AgenciesView,
    /// Legal basis.
    pub legal_basis: Vec<Item<LawView>>,
    /// The decision that this version rests on.
    pub decision: Option<Link>,
    /// Its number, when it has no page.
    pub decision_number: Option<String>,
    /// First day of this version.
    pub effective: Option<DateView>,
    /// Changes to come.
    pub upcoming: Vec<ChangeView>,
    /// Earlier versions.
    pub history: Vec<PastVersionView>,
    /// What else to do before or after.
    pub related: Vec<Item<ProcedureRow>>,
    /// Who answers for the text.
    pub owner: Option<String>,
    /// Day by which somebody looks at it again.
    pub review_by: Option<DateView>,
    /// Where the facts come from.
    pub sources: Vec<SourceView>,
    /// First letters of the version: what a citizen relies on, hashed.
    pub version: String,
    /// Why a fact is missing, by the name of its part: `fees`, `time_limit`, `documents`, `results`, `steps`,
    /// `conditions`, `legal_basis`, `agencies` …
    pub absent: std::collections::BTreeMap<String, AbsentView>,
}

/// The box at the top of a procedure: money, days, papers, visits, result.
#[derive(Clone, Debug, Serialize)]
pub struct Facts {
    /// What it costs, in a few words.
    pub money: Option<String>,
    /// More about the money, such as what depends on what.
    pub money_note: Option<String>,
    /// When it is done, in a few words.
    pub time: Option<String>,
    /// More about the time.
    pub time_note: Option<String>,
    /// An example: handed in on a day, ready by a day.
    pub example: Option<DueView>,
    /// How many papers to bring, in a few words.
    pub papers: Option<String>,
    /// Which, where they are few and the same for everybody.
    pub paper_names: Option<String>,
    /// How often one has to come.
    pub visits: Option<String>,
    /// What one receives.
    pub result: Option<String>,
}

/// A worked example of a due date.
#[derive(Clone, Debug, Serialize)]
pub struct DueView {
    /// Handed in.
    pub received: DateView,
    /// Name of that day of the week.
    pub received_weekday: String,
    /// Ready.
    pub due: DateView,
    /// Name of that day of the week.
    pub due_weekday: String,
    /// Ready in the case that takes longest, where some take longer.
    pub latest: Option<DateView>,
    /// Name of that day of the week.
    pub latest_weekday: Option<String>,
    /// Whether a day off counted in it is not official yet.
    pub provisional: bool,
}

/// Why a fact is missing.
#[derive(Clone, Debug, Serialize)]
pub struct AbsentView {
    /// `not-published`, `not-applicable`, `pending`, `unknown`.
    pub reason: &'static str,
    /// A word about it.
    pub note: Option<String>,
}

/// A case.
#[derive(Clone, Debug, Serialize)]
pub struct CaseView {
    /// Anchor: `truong-hop-…`.
    pub anchor: String,
    /// Name; absent when there is only one.
    pub name: Option<String>,
    /// How many sets, as text, when not one.
    pub sets: Option<String>,
    /// Papers to bring or hand in.
    pub documents: Vec<DocumentView>,
    /// Papers that need not be brought, because the state holds them.
    pub held: Vec<DocumentView>,
    /// Notes.
    pub notes_html: Vec<String>,
    /// Whether it is said that no paper is needed.
    pub no_documents: bool,
}

/// A question that tells cases apart.
#[derive(Clone, Debug, Serialize)]
pub struct QuestionView {
    /// The question.
    pub ask: String,
    /// Answers, each with a link to the case.
    pub answers: Vec<Link>,
}

/// A paper.
#[derive(Clone, Debug, Serialize)]
pub struct DocumentView {
    /// Name.
    pub name: String,
    /// `1 bản chính, 2 bản sao`; absent when not known.
    pub count: Option<String>,
    /// Whether it is only shown and taken home again.
    pub show_only: bool,
    /// Only needed if …
    pub only_if: Option<String>,
    /// The form to fill in.
    pub form: Option<FormView>,
    /// Databases that hold it.
    pub held_in: Vec<String>,
    /// A word about it.
    pub note: Option<String>,
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

/// A step.
#[derive(Clone, Debug, Serialize)]
pub struct StepView {
    /// A few words.
    pub title: Option<String>,
    /// What is done.
    pub text_html: String,
    /// Where.
    pub place: Option<String>,
    /// How long it takes.
    pub time: Option<String>,
}

/// Ways to hand in that take as long and cost as much: what is the same is said once.
#[derive(Clone, Debug, Serialize)]
pub struct ChannelView {
    /// Names of its ways.
    pub name: String,
    /// The ways, at least one.
    pub ways: Vec<WayView>,
    /// When it is done.
    pub time: Option<TimeView>,
    /// Fees.
    pub fees: Vec<FeeView>,
    /// Why the time differs from the other ways.
    pub reason: Option<String>,
}

/// A way to hand in.
#[derive(Clone, Debug, Serialize)]
pub struct WayView {
    /// `counter`, `online`, `post`.
    pub via: &'static str,
    /// Name of the way.
    pub name: String,
    /// How it works.
    pub note: Option<String>,
    /// Where to hand in online (checked address), for `online`.
    pub href: Option<String>,
}

/// A time limit in words.
#[derive(Clone, Debug, Serialize)]
pub struct TimeView {
    /// `5 ngày làm việc`, or the text as published when it says more.
    pub text: String,
    /// The law's limit, when the office promises less.
    pub statutory: Option<String>,
    /// Cut-off, extension, what starts the clock, what does not count, other cases: sentences.
    pub notes: Vec<String>,
    /// The text as published, when the structured limit says less.
    pub published: Option<String>,
    /// Whether there is a number without a unit, so that only the published text can be shown.
    pub unit_missing: bool,
}

/// A fee in words.
#[derive(Clone, Debug, Serialize)]
pub struct FeeView {
    /// `Lệ phí`, `Phí`, `Giá dịch vụ`.
    pub kind: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// `8.000 đồng/bản`, or which kind of nothing.
    pub amount: String,
    /// What it was before a policy changed it.
    pub before: Option<String>,
    /// When, for which case.
    pub when: Option<String>,
    /// Which days.
    pub valid: Option<String>,
    /// Source.
    pub source: Option<Text>,
    /// Who pays nothing or less.
    pub exempt: Vec<NamedNote>,
    /// As published, when it says more.
    pub published: Option<String>,
}

/// A result.
#[derive(Clone, Debug, Serialize)]
pub struct ResultView {
    /// Name.
    pub name: String,
    /// `paper`, `data`, `notice`.
    pub kind: Option<&'static str>,
    /// National code.
    pub number: Option<String>,
    /// Sample.
    pub form: Option<FormView>,
}

/// A policy that touches a procedure.
#[derive(Clone, Debug, Serialize)]
pub struct PolicyView {
    /// Name.
    pub name: String,
    /// What it means.
    pub description: Option<String>,
    /// From when.
    pub from: Option<DateView>,
    /// Until when.
    pub until: Option<DateView>,
    /// What holds for dossiers before.
    pub transition: Option<String>,
    /// The document behind it.
    pub ground: Option<Item<LawView>>,
}

/// The bodies with a role.
#[derive(Clone, Debug, Serialize)]
pub struct AgenciesView {
    /// Carries it out.
    pub implementing: Option<String>,
    /// Decides.
    pub competent: Option<String>,
    /// Take part.
    pub coordinating: Vec<String>,
    /// Act on its behalf.
    pub delegated: Vec<String>,
}

/// `pieces/law.html`: a legal document, for every page that names it.
#[derive(Clone, Debug, Serialize)]
pub struct LawPieceView {
    /// The document. Its article is put in where it is named, and can only be printed.
    pub law: Arc<LawView>,
    /// Language of the pages.
    pub lang: &'static str,
}

/// A legal document.
#[derive(Clone, Debug, Serialize, PartialEq, Eq, Hash)]
pub struct LawView {
    /// Number.
    pub number: Option<String>,
    /// Title.
    pub title: Option<String>,
    /// Article, clause.
    pub article: Option<String>,
    /// Who issued it.
    pub issuer: Option<String>,
    /// Day of signing.
    pub signed: Option<DateView>,
    /// Day of effect.
    pub effective: Option<DateView>,
    /// Day from which it no longer holds.
    pub expired: Option<DateView>,
    /// `current`, `partially-current`, `expired`, `repealed`, `unverified`.
    pub status: Option<&'static str>,
    /// Official text (checked address).
    pub href: Option<String>,
}

/// An earlier version.
#[derive(Clone, Debug, Serialize)]
pub struct PastVersionView {
    /// Number.
    pub number: Option<String>,
    /// First day.
    pub effective: Option<DateView>,
    /// Last day.
    pub until: Option<DateView>,
    /// The decision it rested on.
    pub decision: Option<Link>,
    /// What changed with it.
    pub changes: Vec<String>,
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

/// `decisions.html`
#[derive(Clone, Debug, Serialize)]
pub struct Decisions {
    /// Years, newest first.
    pub years: Vec<DecisionYear>,
}

/// The decisions of a year.
#[derive(Clone, Debug, Serialize)]
pub struct DecisionYear {
    /// The year; empty when not known.
    pub year: String,
    /// Its decisions, newest first.
    pub rows: Vec<DecisionRow>,
}

/// A decision in a list.
#[derive(Clone, Debug, Serialize)]
pub struct DecisionRow {
    /// Number.
    pub number: String,
    /// Where.
    pub href: String,
    /// What it is about.
    pub title: Option<String>,
    /// Who issued it.
    pub issuer: Option<String>,
    /// Day of signing.
    pub signed: Option<DateView>,
    /// Day of effect.
    pub effective: Option<DateView>,
    /// How many procedures it announces, amends, replaces, abolishes.
    pub counts: ActionCounts,
}

/// How many items do what.
#[derive(Clone, Copy, Debug, Default, Serialize)]
pub struct ActionCounts {
    /// công bố mới
    pub announce: usize,
    /// sửa đổi, bổ sung
    pub amend: usize,
    /// thay thế
    pub replace: usize,
    /// bãi bỏ
    pub abolish: usize,
}

/// `decision.html`
#[derive(Clone, Debug, Serialize)]
pub struct DecisionView {
    /// Number.
    pub number: String,
    /// What it is about.
    pub title: Option<String>,
    /// Who issued it.
    pub issuer: Option<String>,
    /// Day of signing.
    pub signed: Option<DateView>,
    /// Day of effect of items without their own.
    pub effective: Option<DateView>,
    /// Day on which the area received it.
    pub received: Option<DateView>,
    /// Whether all of it is still to come.
    pub upcoming: bool,
    /// What it does, by action.
    pub actions: Vec<ActionView>,
    /// Official text (checked address).
    pub url: Option<String>,
    /// File for download.
    pub file: Option<FormView>,
    /// A word to readers.
    pub note: Option<String>,
    /// Where the facts come from.
    pub source: Option<SourceView>,
}

/// The items of one action.
#[derive(Clone, Debug, Serialize)]
pub struct ActionView {
    /// `announce`, `amend`, `replace`, `abolish`.
    pub action: &'static str,
    /// Items.
    pub items: Vec<DecisionItemView>,
}

/// What a decision does to a procedure.
#[derive(Clone, Debug, Serialize)]
pub struct DecisionItemView {
    /// Code.
    pub code: String,
    /// Name.
    pub name: Option<Text>,
    /// Its page.
    pub href: Option<String>,
    /// Day of effect.
    pub effective: Option<DateView>,
    /// Last day of effect.
    pub until: Option<DateView>,
    /// What it takes the place of.
    pub replaces: Vec<Link>,
    /// What an amendment changes.
    pub changes: Vec<String>,
    /// Legal ground of an abolition.
    pub ground: Option<String>,
}

/// `page.html`
#[derive(Clone, Debug, Serialize)]
pub struct FreePage {
    /// The text.
    pub body_html: String,
}

/// `glossary.html`
#[derive(Clone, Debug, Serialize)]
pub struct GlossaryView {
    /// Terms in Vietnamese order.
    pub terms: Vec<TermView>,
}

/// A term.
#[derive(Clone, Debug, Serialize)]
pub struct TermView {
    /// Anchor.
    pub anchor: String,
    /// The term.
    pub term: String,
    /// Its abbreviation.
    pub abbreviation: Option<String>,
    /// What it means.
    pub meaning: String,
    /// English term.
    pub english: Option<String>,
}

/// `not-found.html`
#[derive(Clone, Debug, Serialize)]
pub struct NotFound {
    /// The procedures asked for most.
    pub top: Vec<ProcedureRow>,
}

/// A number of things: for a sentence to choose its plural, and to show.
#[derive(Clone, Debug, Serialize)]
pub struct CountView {
    /// How many.
    pub n: usize,
    /// The same, ready to print.
    pub text: String,
}

/// How many duties to post stand how. A duty is one procedure at one place.
#[derive(Clone, Debug, Serialize)]
pub struct PostingCounts {
    /// What has to hang by the day of the site; what is waived is not among it.
    pub owed: CountView,
    /// The text in force hangs, and enough of it.
    pub met: CountView,
    /// `met` of `owed` in per cent, when anything is owed: `98,3 %`.
    pub rate: Option<String>,
    /// The text in force hangs, but too little of it.
    pub too_little: CountView,
    /// Another text hangs.
    pub stale: CountView,
    /// Nothing hangs.
    pub missing: CountView,
    /// Nothing hangs, and by when it had to nobody can say.
    pub undated: CountView,
    /// The four before together.
    pub wanting: CountView,
    /// Waived.
    pub waived: CountView,
    /// There is time left.
    pub not_yet_due: CountView,
}

/// `postings.html`: how postings stand in the area.
#[derive(Clone, Debug, Serialize)]
pub struct Postings {
    /// Offices, each below the one above it.
    pub rows: Vec<PostingRow>,
    /// Of all offices with a register together.
    pub total: PostingCounts,
    /// How many offices have a register.
    pub known: CountView,
    /// How many offices have to post.
    pub offices: CountView,
    /// How much offices without a register have to post: how it stands nobody knows.
    pub unknown: CountView,
}

/// How the postings of an office stand.
#[derive(Clone, Debug, Serialize)]
pub struct PostingRow {
    /// The page about its postings.
    pub office: Link,
    /// How much it has to post by now.
    pub owed: CountView,
    /// How its duties stand; absent without a register.
    pub counts: Option<PostingCounts>,
    /// The last day on which its register says something.
    pub register_until: Option<DateView>,
    /// Its last inspection.
    pub inspected: Option<DateView>,
}

/// `posting.html`: how the postings of an office stand.
#[derive(Clone, Debug, Serialize)]
pub struct PostingView {
    /// The office.
    pub office: Link,
    /// How much it has to post by now.
    pub owed: CountView,
    /// How its duties stand; absent without a register.
    pub counts: Option<PostingCounts>,
    /// The last day on which its register says something.
    pub register_until: Option<DateView>,
    /// By place.
    pub places: Vec<PostingGroup>,
    /// By field.
    pub fields: Vec<PostingGroup>,
    /// What is not as it has to be, at most the first few hundred.
    pub wanting: Vec<DutyRow>,
    /// How many more there are than `wanting` shows.
    pub wanting_more: CountView,
    /// What hangs although it should not.
    pub besides: Vec<BesideRow>,
    /// What was taken down.
    pub taken_down: Vec<BesideRow>,
    /// All duties, when they are not too many for a page.
    pub all: Vec<DutyRow>,
    /// Waivers that hold.
    pub waivers: Vec<WaiverView>,
    /// Inspections, the latest first.
    pub inspections: Vec<InspectionView>,
    /// Address of the same for machines.
    pub data_href: String,
}

/// How duties of a place or a field stand.
#[derive(Clone, Debug, Serialize)]
pub struct PostingGroup {
    /// Of what.
    pub name: Text,
    /// How much has to hang by now.
    pub owed: CountView,
    /// How it stands; absent without a register.
    pub counts: Option<PostingCounts>,
}

/// A duty to post.
#[derive(Clone, Debug, Serialize)]
pub struct DutyRow {
    /// The procedure.
    pub procedure: Link,
    /// Its code.
    pub code: String,
    /// Where.
    pub place: String,
    /// `met`, `too-little`, `stale`, `missing`, `undated`, `not-yet-due`, `waived`.
    pub status: &'static str,
    /// Last day to post.
    pub due: Option<DateView>,
    /// Ground, where somebody read it.
    pub ground: Option<String>,
    /// Decision that the text rests on.
    pub decision: Option<Link>,
    /// Day of effect of the text that has to hang.
    pub effective: Option<DateView>,
    /// Since when something hangs.
    pub posted: Option<DateView>,
    /// Version of what has to hang, as the page of the procedure shows it.
    pub version: String,
    /// The sheet that hangs.
    pub sheet: Option<Link>,
    /// Whether it was posted after the last day.
    pub late: bool,
    /// Whether the text that has to hang is not in force yet.
    pub to_come: bool,
}

/// A posting for which nothing is owed.
#[derive(Clone, Debug, Serialize)]
pub struct BesideRow {
    /// The procedure.
    pub procedure: Link,
    /// Its code.
    pub code: Option<String>,
    /// Where.
    pub place: String,
    /// `not-yet`, `ended`, `taken-down`, `not-owed`, `unknown`.
    pub status: &'static str,
    /// Since when it is so, or from when it applies.
    pub date: Option<DateView>,
    /// Since when it hangs, or hung.
    pub posted: Option<DateView>,
    /// Why it was taken down.
    pub reason: Option<String>,
    /// The sheet.
    pub sheet: Option<Link>,
}

/// A waiver.
#[derive(Clone, Debug, Serialize)]
pub struct WaiverView {
    /// Who waived.
    pub by: Option<String>,
    /// Number of the document.
    pub number: Option<String>,
    /// Legal ground.
    pub ground: Option<String>,
    /// Why.
    pub reason: Option<String>,
    /// Last day.
    pub until: Option<DateView>,
}

/// An inspection of postings.
#[derive(Clone, Debug, Serialize)]
pub struct InspectionView {
    /// Day.
    pub date: DateView,
    /// Who inspected.
    pub team: Option<String>,
    /// Whether it was announced beforehand.
    pub announced: Option<bool>,
    /// What was found wanting.
    pub found: Vec<FindingView>,
    /// Day by which it has to be mended.
    pub remedy_by: Option<DateView>,
    /// Day on which it was reported mended.
    pub remedied: Option<DateView>,
    /// Whether that day has passed without such a report.
    pub overdue: bool,
}

/// What an inspection found wanting.
#[derive(Clone, Debug, Serialize)]
pub struct FindingView {
    /// Where.
    pub place: Option<String>,
    /// The procedure.
    pub procedure: Option<Link>,
    /// What is wrong: `absent`, `outdated`, `unreadable`, `inconvenient`, `not-practised`.
    pub faults: Vec<&'static str>,
    /// What exactly was seen.
    pub note: Option<String>,
}

/// `sheet.html`: what a posting sheet is worth that somebody stands before.
#[derive(Clone, Debug, Serialize)]
pub struct SheetView {
    /// Its id, as printed: `ABCD-EFGH`.
    pub id: String,
    /// `current`, `not-yet`, `replaced`, `ended`, `taken-down`, `not-owed`, `unknown`.
    pub state: &'static str,
    /// Since when it is so, or from when it applies.
    pub date: Option<DateView>,
    /// The procedure.
    pub procedure: Link,
    /// Its code.
    pub code: Option<String>,
    /// Whose sheet.
    pub office: Link,
    /// Where it hangs or hung.
    pub place: String,
    /// Since when.
    pub posted: Option<DateView>,
    /// Why it was taken down.
    pub reason: Option<String>,
    /// Where the procedure stands.
    pub status: Option<StatusView>,
}

//! Which files a site has, and how each is made.

use rayon::prelude::*;

use super::address::{self, Kind};
use super::catalog::Catalog;
use super::engine::BrokenTemplate;
use super::posted::{self, Posted};
use super::views::{self, Context};
use super::voice::{Speech, Voice};
use super::words::Words;
use crate::load::{Attachment, Theme};
use crate::messages::Language;
use crate::model::{Decision, FieldOfWork, Office, Procedure, Ref, Site};
use crate::search::{self, SearchFile};

/// Path and bytes of a file of the site.
pub type SiteFile = (String, Vec<u8>);

/// A piece of work that makes one file of the site, or all files of its search.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Job {
    /// The files of the search.
    Search,
    /// A page in a language.
    Page(Language, PageKind),
    /// A file of the theme, by its position among them.
    Asset(usize),
    /// A file offered for download.
    Form(usize),
    /// A file copied to the root.
    Static(usize),
    /// What an office has posted, for machines, by its position among those with a page of it.
    Posting(usize),
    /// `sitemap.xml`
    Sitemap,
    /// `robots.txt`
    Robots,
}

/// A kind of page, and which one of its kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PageKind {
    /// The home page.
    Home,
    /// All procedures.
    Procedures,
    /// The search.
    Search,
    /// One procedure.
    Procedure(Ref<Procedure>),
    /// All fields.
    Fields,
    /// One field.
    Field(Ref<FieldOfWork>),
    /// A named list.
    List(usize),
    /// All offices.
    Offices,
    /// One office.
    Office(Ref<Office>),
    /// All decisions.
    Decisions,
    /// One decision.
    Decision(Ref<Decision>),
    /// How postings stand in the area.
    Postings,
    /// How those of an office stand, by its position among those with such a page.
    Posting(usize),
    /// A posting sheet, by its position among them.
    Sheet(usize),
    /// A free page.
    Free(usize),
    /// The glossary.
    Glossary,
    /// What a host shows for an address that does not exist.
    NotFound,
}

/// Renders the files of a site.
pub struct Renderer<'s> {
    site: &'s Site,
    catalog: Catalog,
    posted: Posted<'s>,
    voices: Vec<Voice>,
    assets: Vec<(String, &'s [u8])>,
    has_search: bool,
}

impl<'s> Renderer<'s> {
    /// Works out what all pages share.
    ///
    /// # Errors
    /// A template or text file of the theme that cannot be read.
    pub fn new(site: &'s Site, theme: &'s Theme) -> Result<Self, BrokenTemplate> {
        let of_theme = |(path, bytes): (&String, &'s Vec<u8>)| {
            path.strip_prefix("static/").map(|path| (format!("assets/{path}"), bytes.as_slice()))
        };
        let assets = theme.files.iter().filter_map(of_theme).collect();
        // A theme without a page for it has no search: fragments for another portal carry no scripts.
        let has_search = theme.files.contains_key("search.html");
        // Nor has one without pages for them any pages of postings.
        let has_postings = ["postings.html", "posting.html", "sheet.html"].map(|page| theme.files.contains_key(page));
        let posted = || if has_postings == [true; 3] { Posted::new(site) } else { Posted::none(site) };
        let languages = site.settings.languages.par_iter();
        let speeches = || languages.map(|language| Voice::prepare(*language, site, theme)).collect();
        let (speeches, (catalog, posted)): (Result<Vec<Speech>, BrokenTemplate>, _) =
            rayon::join(speeches, || rayon::join(|| Catalog::new(site), posted));
        let voices = speeches?.into_iter().map(|speech| Voice::new(speech, &catalog)).collect();
        Ok(Self { site, catalog, posted, voices, assets, has_search })
    }

    /// All that makes the files of the site, in a fixed order, the longest work first.
    #[must_use]
    pub fn jobs(&self) -> Vec<Job> {
        let mut jobs = Vec::new();
        if self.has_search {
            jobs.push(Job::Search);
        }
        for language in &self.site.settings.languages {
            jobs.extend(self.pages().into_iter().map(|kind| Job::Page(*language, kind)));
        }
        jobs.extend((0..self.assets.len()).map(Job::Asset));
        jobs.extend((0..self.posted.offices.len()).map(Job::Posting));
        jobs.extend((0..self.site.forms.len()).map(Job::Form));
        jobs.extend((0..self.site.statics.len()).map(Job::Static));
        if self.site.settings.base_url.is_some() {
            jobs.push(Job::Sitemap);
        }
        jobs.push(Job::Robots);
        jobs
    }

    /// The pages of each language.
    fn pages(&self) -> Vec<PageKind> {
        let site = self.site;
        let mut pages = vec![PageKind::Home, PageKind::Procedures, PageKind::Fields, PageKind::NotFound];
        if self.has_search {
            pages.push(PageKind::Search);
        }
        pages.extend(self.catalog.published.iter().copied().map(PageKind::Procedure));
        let fields = site.fields.iter().map(|(field, _)| field);
        let used = fields.filter(|field| !self.catalog.in_field(*field).is_empty());
        pages.extend(used.map(PageKind::Field));
        pages.extend((0..site.lists.len()).map(PageKind::List));
        if !site.offices.is_empty() {
            pages.push(PageKind::Offices);
            pages.extend(site.offices.iter().map(|(office, _)| PageKind::Office(office)));
        }
        if !site.decisions.is_empty() {
            pages.push(PageKind::Decisions);
            pages.extend(site.decisions.iter().map(|(decision, _)| PageKind::Decision(decision)));
        }
        if !self.posted.offices.is_empty() {
            pages.push(PageKind::Postings);
            pages.extend((0..self.posted.offices.len()).map(PageKind::Posting));
            pages.extend((0..self.posted.sheets.len()).map(PageKind::Sheet));
        }
        pages.extend((0..site.pages.len()).map(PageKind::Free));
        if !site.glossary.is_empty() {
            pages.push(PageKind::Glossary);
        }
        pages
    }

    /// Makes the files of a job.
    ///
    /// # Errors
    /// A template of the theme that cannot show the page.
    pub fn render(&self, job: Job) -> Result<Vec<SiteFile>, BrokenTemplate> {
        let attached = |attachment: &Attachment, path: &str| (path.to_owned(), attachment.bytes.clone());
        let of_search = |file: SearchFile| (file.path, file.text.into_bytes());
        let file = match job {
            Job::Search => return Ok(search::files(self.site).into_iter().map(of_search).collect()),
            Job::Page(language, kind) => {
                let (path, html) = self.page(language, kind)?;
                (path, html.into_bytes())
            }
            Job::Asset(index) => (self.assets[index].0.clone(), self.assets[index].1.to_vec()),
            Job::Posting(index) => {
                let (office, tally) = self.posted.offices[index];
                let path = address::of_data(&self.site.offices[office].id);
                (path, posted::data::json(&self.posted, office, &tally).into_bytes())
            }
            Job::Form(index) => attached(&self.site.forms[index], &self.site.forms[index].path),
            Job::Static(index) => {
                let file = &self.site.statics[index];
                attached(file, file.path.strip_prefix("static/").unwrap_or(&file.path))
            }
            Job::Sitemap => {
                ("sitemap.xml".to_owned(), super::sitemap::xml(&self.indexed(), self.base_url()).into_bytes())
            }
            Job::Robots => {
                ("robots.txt".to_owned(), super::sitemap::robots(self.site.settings.base_url.as_deref()).into_bytes())
            }
        };
        Ok(vec![file])
    }

    fn base_url(&self) -> &str {
        self.site.settings.base_url.as_deref().unwrap_or_default()
    }

    /// The pages that search engines should know.
    fn indexed(&self) -> Vec<String> {
        let mut paths = Vec::new();
        for language in &self.site.settings.languages {
            let kinds = self.pages().into_iter().filter(|kind| !views::is_hidden(&self.catalog, *kind));
            paths.extend(kinds.map(|kind| self.path(*language, kind)));
        }
        paths.sort();
        paths
    }

    fn path(&self, language: Language, kind: PageKind) -> String {
        let main = self.site.settings.languages.first().copied().unwrap_or_default();
        format!("{}{}", address::language_folder(language, main), self.path_in_language(kind))
    }

    fn path_in_language(&self, kind: PageKind) -> String {
        let site = self.site;
        match kind {
            PageKind::Home => address::HOME.to_owned(),
            PageKind::Procedures => address::PROCEDURES.to_owned(),
            PageKind::Search => address::SEARCH.to_owned(),
            PageKind::Fields => address::FIELDS.to_owned(),
            PageKind::Offices => address::OFFICES.to_owned(),
            PageKind::Decisions => address::DECISIONS.to_owned(),
            PageKind::Glossary => address::GLOSSARY.to_owned(),
            PageKind::NotFound => address::NOT_FOUND.to_owned(),
            PageKind::Procedure(procedure) => address::of(Kind::Procedure, site.procedures[procedure].code.as_str()),
            PageKind::Field(field) => address::of(Kind::Field, &site.fields[field].id),
            PageKind::List(index) => address::of(Kind::List, &site.lists[index].id),
            PageKind::Office(office) => address::of(Kind::Office, &site.offices[office].id),
            PageKind::Decision(decision) => address::of(Kind::Decision, &site.decisions[decision].id),
            PageKind::Postings => address::POSTINGS.to_owned(),
            PageKind::Posting(index) => address::of(Kind::Posting, &site.offices[self.posted.offices[index].0].id),
            PageKind::Sheet(index) => address::of(Kind::Sheet, self.posted.sheets[index].id.as_str()),
            PageKind::Free(index) => address::of(Kind::Page, &site.pages[index].id),
        }
    }

    fn page(&self, language: Language, kind: PageKind) -> Result<(String, String), BrokenTemplate> {
        let path = self.path(language, kind);
        // Voices were made from the languages of the site, which is where `language` comes from.
        let Some(voice) = self.voices.iter().find(|voice| voice.messages.language == language) else {
            return Ok((path, String::new()));
        };
        let context = Context {
            site: self.site,
            catalog: &self.catalog,
            phrases: &voice.phrases,
            posted: &self.posted,
            words: Words { messages: &voice.messages },
            pieces: &voice.pieces,
            engine: &*voice.engine,
            up: address::up(&self.path_in_language(kind)),
            path: path.clone(),
            path_in_language: self.path_in_language(kind),
        };
        let view = views::of(&context, kind);
        if let Some(broken) = voice.pieces.broken() {
            return Err(broken.clone());
        }
        let html = voice.engine.render(&view)?;
        Ok((path, html))
    }
}

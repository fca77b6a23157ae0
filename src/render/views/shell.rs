//! What every page has around its content.

use std::sync::Arc;

use super::Context;
use crate::load::raw;
use crate::messages::Language;
use crate::model::Lifecycle;
use crate::render::address::{self, Kind, phone_href};
use crate::render::contract::{
    Alternate, ContactView, FeedbackView, FrameView, Link, Page, SiteLanguages, SiteView, Text,
};
use crate::render::pages::PageKind;
use crate::render::pieces::{OPEN, filled};

/// What a page says about itself.
pub(super) struct Heading {
    pub(super) kind: PageKind,
    pub(super) title: String,
    pub(super) description: String,
    pub(super) section: &'static str,
    pub(super) trail: Vec<Link>,
}

/// One of the texts of a site.
type TextOf = fn(&raw::SiteTexts) -> &raw::Field<String>;

impl Context<'_> {
    /// A page around its content.
    pub(super) fn page<T>(&self, heading: Heading, page: T) -> Page<T> {
        let settings = &self.site.settings;
        let missing = heading.kind == PageKind::NotFound;
        // A host shows this page at any address, so its links start from the root of the host where that is known.
        let host_root = settings.base_url.as_deref().and_then(root_of_host).filter(|_| missing);
        let folder = address::language_folder(self.words.language(), self.main_language());
        let (root, base) = match host_root {
            Some(host) => (format!("{host}{folder}"), host),
            None => (self.up.clone(), address::up(&self.path)),
        };
        let lang = self.words.language().tag();
        let within = !heading.trail.is_empty();
        let frame = self.pieces.frame(&(root.clone(), heading.section, within), self.engine, || FrameView {
            site: Arc::new(self.site_view(&root)),
            lang,
            root: root.clone(),
            section: heading.section,
            within,
            path: OPEN,
        });
        let alternates = self.alternates(&base);
        let canonical = settings.base_url.as_ref().filter(|_| !missing);
        Page {
            site: frame.site,
            masthead_html: frame.masthead,
            navigation_html: frame.navigation,
            feedback_html: frame.feedback.map(|piece| filled(piece, &self.path)),
            footer_html: frame.footer,
            search_html: frame.search,
            ask_html: frame.ask,
            lang,
            root,
            base,
            canonical: canonical
                .map(|url| format!("{url}{}", self.path.strip_suffix("index.html").unwrap_or(&self.path))),
            path: self.path.clone(),
            title: heading.title,
            description: heading.description,
            section: heading.section,
            trail: heading.trail,
            alternates,
            noindex: super::is_hidden(self.catalog, heading.kind),
            page,
        }
    }

    pub(super) fn main_language(&self) -> Language {
        self.site.settings.languages.first().copied().unwrap_or_default()
    }

    /// Address of a page of a kind, relative to this one.
    pub(super) fn href(&self, kind: Kind, id: &str) -> String {
        format!("{}{}", self.up, address::of(kind, id))
    }

    /// A link to one of the main pages.
    pub(super) fn main_link(&self, title_key: &str, path: &str) -> Link {
        Link { text: self.words.plain(title_key), href: format!("{}{path}", self.up), lang: None }
    }

    fn alternates(&self, base: &str) -> Vec<Alternate> {
        let others = self.site.settings.languages.iter().filter(|language| **language != self.words.language());
        others
            .map(|language| Alternate {
                lang: language.tag(),
                name: language.own_name(),
                href: format!(
                    "{base}{}{}",
                    address::language_folder(*language, self.main_language()),
                    self.path_in_language
                ),
            })
            .collect()
    }

    fn site_view(&self, root: &str) -> SiteView {
        let site = self.site;
        let pages = site.pages.iter().map(|page| Link {
            text: page.title.clone(),
            href: format!("{root}{}", address::of(Kind::Page, &page.id)),
            lang: self.vietnamese_only(),
        });
        let (settings, mut lang) = (&site.settings, SiteLanguages::default());
        let own = |original: Option<&str>, of: TextOf, lang: &mut Option<&'static str>| {
            let text = self.site_text(original, of)?;
            *lang = text.lang;
            Some(text.text)
        };
        own(settings.introduction.as_deref(), |texts| &texts.introduction, &mut lang.introduction);
        let hours = settings.hotline.as_ref().and_then(|hotline| hotline.hours.text());
        let hours = own(hours, |texts| &texts.hours, &mut lang.hours);
        let process = settings.feedback.as_ref().and_then(|(feedback, _)| feedback.text.text());
        let process = own(process, |texts| &texts.feedback, &mut lang.feedback);
        SiteView {
            name: own(Some(&settings.name), |texts| &texts.name, &mut lang.name).unwrap_or_default(),
            owner: own(settings.owner.as_deref(), |texts| &texts.owner, &mut lang.owner),
            demonstration: own(
                settings.demonstration.as_deref(),
                |texts| &texts.demonstration,
                &mut lang.demonstration,
            ),
            hotline: settings.hotline.as_ref().map(|raw| ContactView { hours, ..contact(raw) }),
            feedback: settings.feedback.as_ref().map(|(feedback, url)| FeedbackView {
                url: url.as_ref().map(|url| url.as_str().to_owned()),
                contact: ContactView {
                    phone: text(&feedback.phone),
                    phone_href: feedback.phone.text().and_then(phone_href),
                    email: text(&feedback.email).filter(|email| is_email(email)),
                    hours: None,
                },
                address: text(&feedback.address),
                text: process,
            }),
            source_note: own(settings.source_note.as_deref(), |texts| &texts.source_note, &mut lang.source_note),
            as_of: self.words.date(site.as_of),
            pages: pages.collect(),
            generator: concat!("niemyet ", env!("CARGO_PKG_VERSION")).to_owned(),
            has_decisions: !site.decisions.is_empty(),
            has_offices: !site.offices.is_empty(),
            has_postings: !self.posted.offices.is_empty(),
            has_glossary: !site.glossary.is_empty(),
            lang,
        }
    }

    /// A text of `site.yaml`: as translated, else in Vietnamese with a mark.
    pub(super) fn site_text(&self, original: Option<&str>, of: TextOf) -> Option<Text> {
        let translated = self.site.settings.translations.get(self.words.language().tag());
        Some(self.words.text(original?, translated.and_then(|texts| of(texts).text())))
    }

    /// The mark of content that exists only in Vietnamese, on a page of another language.
    pub(super) fn vietnamese_only(&self) -> Option<&'static str> {
        (self.words.language() != Language::Vi).then_some("vi")
    }
}

/// A way to reach somebody, as written.
pub(super) fn contact(raw: &raw::Contact) -> ContactView {
    ContactView {
        phone: text(&raw.phone),
        phone_href: raw.phone.text().and_then(phone_href),
        email: text(&raw.email).filter(|email| is_email(email)),
        hours: text(&raw.hours),
    }
}

/// The text of a field, owned.
pub(super) fn text(field: &raw::Field<String>) -> Option<String> {
    field.text().map(str::to_owned)
}

/// Whether a text can stand after `mailto:`.
pub(super) fn is_email(text: &str) -> bool {
    let plain = |character: char| character.is_ascii_alphanumeric() || "@.+-_".contains(character);
    text.split_once('@').is_some_and(|(name, host)| !name.is_empty() && host.contains('.')) && text.chars().all(plain)
}

/// The path of an address on its host: `/`, `/thu-tuc/`.
fn root_of_host(url: &str) -> Option<String> {
    let rest = url.split_once("://")?.1;
    Some(rest.find('/').map_or("/", |at| &rest[at..]).to_owned())
}

/// The word for where a procedure stands.
pub(super) const fn status_key(lifecycle: &Lifecycle) -> &'static str {
    match lifecycle {
        Lifecycle::NotYet { .. } => "not-yet",
        Lifecycle::InForce { .. } => "in-force",
        Lifecycle::Replaced { .. } => "replaced",
        Lifecycle::Abolished { .. } => "abolished",
        Lifecycle::Expired { .. } => "expired",
    }
}

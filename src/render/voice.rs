//! What a site needs to speak a language: sentences, the engine with the templates, and what many pages repeat.

use std::sync::Arc;

use super::catalog::{Catalog, Phrases};
use super::engine::{self, BrokenTemplate, Engine, Fault};
use super::pieces::Pieces;
use super::words::Words;
use crate::load::Theme;
use crate::messages::{Language, Messages};
use crate::model::Site;

/// A language of the site: its words and its engine.
pub(super) struct Voice {
    pub(super) messages: Arc<Messages>,
    pub(super) engine: Box<dyn Engine>,
    pub(super) pieces: Pieces,
    pub(super) phrases: Phrases,
}

/// What a voice has before all procedures are looked through.
pub(super) type Speech = (Arc<Messages>, Box<dyn Engine>, Pieces);

impl Voice {
    pub(super) fn prepare(language: Language, site: &Site, theme: &Theme) -> Result<Speech, BrokenTemplate> {
        let path = format!("texts/{}.ftl", language.tag());
        let messages = Messages::with_theme(language, theme.text(&path)).map_err(|broken| BrokenTemplate {
            theme: theme.name.clone(),
            template: path,
            line: broken.line,
            fault: Fault::Syntax,
            reason: broken.reason,
        })?;
        let messages = Arc::new(messages);
        let (engine, pieces) = rayon::join(|| engine::of(theme, &messages), || Pieces::new(site, theme));
        Ok((messages, engine?, pieces))
    }

    pub(super) fn new((messages, engine, pieces): Speech, catalog: &Catalog) -> Self {
        let phrases = Phrases::new(catalog, &Words { messages: &messages });
        Self { messages, engine, pieces, phrases }
    }
}

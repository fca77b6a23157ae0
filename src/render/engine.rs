//! The seam between pages and template engines: one trait, so that nothing else knows which engine runs.

mod minijinja;

use std::sync::Arc;

use super::pages::View;
use crate::load::{Engine as Kind, Theme};
use crate::messages::Messages;

/// Turns a view into HTML with the templates of a theme, in one language.
pub(super) trait Engine: Send + Sync {
    /// Renders a template of the theme.
    fn render(&self, template: &str, view: &View) -> Result<String, BrokenTemplate>;
}

/// What is wrong with a template: a fault of the theme, not of the content.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BrokenTemplate {
    /// The theme.
    pub theme: String,
    /// The template.
    pub template: String,
    /// Line in it; 0 when not known.
    pub line: usize,
    /// What the engine says.
    pub reason: String,
}

/// Makes the engine that a theme asks for, speaking one language.
pub(super) fn of(theme: &Theme, messages: &Arc<Messages>) -> Result<Box<dyn Engine>, BrokenTemplate> {
    match theme.engine {
        Kind::Minijinja => Ok(Box::new(minijinja::Jinja::new(theme, messages)?)),
        Kind::Tera => Err(BrokenTemplate {
            theme: theme.name.clone(),
            template: "theme.yaml".to_owned(),
            line: 0,
            reason: "engine: tera".to_owned(),
        }),
    }
}

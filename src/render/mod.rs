//! Site + theme → pages. Pure: which pages exist, what each shows, and the HTML of one page at a time.
//!
//! [`Renderer::jobs`] lists all there is to make; [`Renderer::render`] makes the files of one job. Jobs do not depend on each
//! other, so the caller may run them on as many cores as there are without ever holding the whole site in memory.

mod address;
mod catalog;
pub mod contract;
mod engine;
mod given;
mod markdown;
mod order;
mod pages;
mod pieces;
mod posted;
mod sitemap;
mod views;
mod voice;
mod words;

pub use engine::{BrokenTemplate, Fault};
pub use pages::{Job, Renderer, SiteFile};

//! Free pages: their title and their text in Markdown.

use crate::diagnostics::{Diagnostic, Findings, Place};
use crate::load::{Content, File, Unread};

/// A free page.
#[derive(Clone, Debug)]
pub struct Page {
    /// Its id.
    pub id: String,
    /// Its file.
    pub place: Place,
    /// The line on which its body begins.
    pub first_line: u32,
    /// Its title: the first heading.
    pub title: String,
    /// Its text after the title, in Markdown.
    pub body: String,
}

/// The pages; one of which none can be made is as good as unread.
pub(super) fn all(content: &mut Content, findings: &mut Findings) -> Vec<Page> {
    let mut pages = Vec::new();
    for file in std::mem::take(&mut content.pages) {
        let path = format!("pages/{}.md", file.id);
        match page(file, findings) {
            Some(page) => pages.push(page),
            None => content.lost.push(Unread::on_disk(path)),
        }
    }
    pages
}

fn page(file: File<String>, findings: &mut Findings) -> Option<Page> {
    let text = file.raw.trim_start();
    let above = file.raw[..file.raw.len() - text.len()].matches('\n').count();
    let first_line = u32::try_from(above).unwrap_or(u32::MAX - 2) + 2;
    let (first, body) = text.split_once('\n').unwrap_or((text, ""));
    let Some(title) = first.strip_prefix("# ").map(str::trim).filter(|title| !title.is_empty()) else {
        findings.push(Diagnostic::error("page-without-title", Place::point(file.file, 1, 1)));
        return None;
    };
    Some(Page {
        id: file.id,
        place: Place::file(file.file),
        first_line,
        title: title.to_owned(),
        body: body.to_owned(),
    })
}

//! What a built site holds, as links in texts name it: its pages and their parts, and the files beside them.

use percent_encoding::percent_decode_str;

use crate::model::Site;
use crate::model::anchors::{self, Anchors};
use crate::model::page_address::{AT_ROOT, GLOSSARY, Kind};

/// Where pages and procedures stand.
pub(super) const PAGES: &str = Kind::Page.folder();
pub(super) const PROCEDURES: &str = Kind::Procedure.folder();

/// A page from which a link leads.
#[derive(Clone, Copy)]
pub(super) struct From<'s> {
    /// Its folder: `PAGES` or `PROCEDURES`.
    pub(super) folder: &'static str,
    /// Its Markdown, where it is made of that alone.
    pub(super) body: Option<&'s str>,
}

impl From<'_> {
    /// The path from the top of the site to which a link leads; `None` where it leads elsewhere, or nothing is known of it.
    pub(super) fn path(self, target: &str, site: &Site) -> Option<String> {
        let target = percent_decode_str(target).decode_utf8_lossy();
        let base = site.settings.base_url.as_deref();
        if let Some(below) = base.and_then(|base| target.strip_prefix(base)) {
            return resolved("", below);
        }
        // Of mail addresses and the like nothing is known here.
        if target.contains([':', '@', '\\']) {
            return None;
        }
        let Some(below) = target.strip_prefix('/') else { return resolved(self.folder, &target) };
        // On a host there may be more than the site: only folders that it has are its own.
        let root = base.and_then(|base| base.split_once("://")?.1.split_once('/')).map_or("", |(_, root)| root);
        let path = resolved("", below.strip_prefix(root)?)?;
        ids(&path[..=path.rfind('/')?], site).is_some().then_some(path)
    }

    /// The anchors of a page to which a link leads; `None` where only its theme knows them.
    pub(super) fn anchors(self, target: &str, site: &Site) -> Option<Vec<String>> {
        let mut anchors = self.anchors_of_parts(target, site)?;
        anchors.extend(anchors::of_frame().map(str::to_owned));
        Some(anchors)
    }

    fn anchors_of_parts(self, target: &str, site: &Site) -> Option<Vec<String>> {
        if target.is_empty() {
            return Some(anchors::of_headings(self.body?));
        }
        let path = self.path(target, site)?;
        if path == GLOSSARY {
            let mut given = Anchors::default();
            let terms = site.glossary.iter().map(|term| &term.term).chain(&site.half_terms);
            return Some(terms.map(|term| given.give(term)).collect());
        }
        let id = path.strip_prefix(PAGES)?.strip_suffix(".html")?;
        Some(anchors::of_headings(&site.pages.iter().find(|page| page.id == id)?.body))
    }
}

/// The path of a link from the top of the language's folder; `None` above it.
fn resolved(folder: &str, target: &str) -> Option<String> {
    let mut steps: Vec<&str> = folder.split_terminator('/').collect();
    for step in target.split('/') {
        match step {
            ".." => drop(steps.pop()?),
            "." | "" => {}
            step => steps.push(step),
        }
    }
    Some(steps.join("/"))
}

/// The files that authors put beside the pages, as addresses.
pub(super) fn files(site: &Site) -> impl Iterator<Item = &str> {
    let paths = site.statics.iter().chain(&site.forms).map(|file| file.path.as_str());
    paths.map(|path| path.strip_prefix("static/").unwrap_or(path))
}

/// Whether an author put a file there, or one that cannot be read.
pub(super) fn is_file(path: &str, site: &Site) -> bool {
    files(site).any(|file| file == path) || is_unread_file(path, site)
}

/// Whether a path is that of a folder, of the site or of the author's.
pub(super) fn is_folder(path: &str, site: &Site) -> bool {
    let folder = format!("{path}/");
    ids(&folder, site).is_some() || is_made(&folder) || files(site).any(|file| file.starts_with(&folder))
}

/// Whether a file of the author's is there but cannot be read, or lies in a folder that cannot.
fn is_unread_file(path: &str, site: &Site) -> bool {
    site.lost.iter().any(|lost| {
        let lost = lost.path.strip_prefix("static/").unwrap_or(&lost.path);
        lost == path || (lost.ends_with('/') && path.starts_with(lost))
    })
}

/// Whether the tool and its themes put files into a folder, of which nothing is known here; those of other languages are
/// as those of the main one.
pub(super) fn is_made(folder: &str) -> bool {
    let own = [Kind::Posting.folder(), Kind::Sheet.folder()];
    own.iter().chain(&["assets/", "en/", "vi/"]).any(|made| folder.starts_with(made))
}

/// The folder of the content from which pages of a folder of the site are made, and their ids; `None` for other folders.
pub(super) fn ids<'s>(folder: &str, site: &'s Site) -> Option<(&'static str, Vec<&'s str>)> {
    const OFFICES: &str = Kind::Office.folder();
    const FIELDS: &str = Kind::Field.folder();
    const LISTS: &str = Kind::List.folder();
    const DECISIONS: &str = Kind::Decision.folder();
    Some(match folder {
        PAGES => ("pages", site.pages.iter().map(|page| page.id.as_str()).collect()),
        PROCEDURES => ("procedures", site.procedures.items().iter().map(|procedure| procedure.code.as_str()).collect()),
        OFFICES => ("offices", site.offices.items().iter().map(|office| office.id.as_str()).collect()),
        FIELDS => ("fields", site.fields.items().iter().map(|field| field.id.as_str()).collect()),
        LISTS => ("lists", site.lists.iter().map(|list| list.id.as_str()).collect()),
        DECISIONS => ("decisions", site.decisions.items().iter().map(|decision| decision.id.as_str()).collect()),
        "" => ("", AT_ROOT.iter().filter_map(|page| page.strip_suffix(".html")).collect()),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::resolved;

    #[test]
    fn links_lead_from_the_folder_of_their_page() {
        assert_eq!(resolved("trang/", "a.png").as_deref(), Some("trang/a.png"));
        assert_eq!(resolved("tt/", "../trang/./a.html").as_deref(), Some("trang/a.html"));
        assert_eq!(resolved("tt/", "../../a.html"), None);
    }
}

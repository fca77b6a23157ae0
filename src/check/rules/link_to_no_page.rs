//! A link in a text to another page or a file of the site that is not there.

use percent_encoding::percent_decode_str;

use super::super::built::{self, From};
use super::super::texts::Text;
use super::super::{Check, Found, Group, Rule, Scene, site_texts, texts};
use crate::diagnostics::{Diagnostic, Severity, nearest};
use crate::model::markdown::{Link, links};
use crate::model::{Procedure, Site, anchors};

pub(super) static RULE: Rule = Rule {
    name: "link-to-no-page",
    severity: Severity::Warning,
    group: Group::Portal,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/link-to-no-page.yaml"),
    check: Check::Both(of_procedure, of_pages),
};

fn of_pages(scene: &Scene<'_>, found: &mut Found) {
    for page in &scene.site.pages {
        let from = From { folder: built::PAGES, body: Some(&page.body) };
        for link in links(&page.body) {
            if let Some(missing) = missing(&link, from, scene.site) {
                found.push(missing.told(site_texts::in_page(page, &link.range), &link));
            }
        }
    }
}

fn of_procedure(procedure: &Procedure, scene: &Scene<'_>, found: &mut Found) {
    let from = From { folder: built::PROCEDURES, body: None };
    texts::in_markdown(procedure, |text: Text<'_>| {
        for link in links(text.says) {
            if let Some(missing) = missing(&link, from, scene.site) {
                found.push(missing.told(text.finding(), &link));
            }
        }
    });
}

/// What is not there.
struct Missing {
    /// `page`, `file`, `image`, `anchor`, or `address` of another site that was written without how to reach it.
    kind: &'static str,
    /// What was meant, as a link.
    nearest: String,
    /// Where a file would have to be put.
    path: String,
}

impl Missing {
    fn told(self, finding: Diagnostic, link: &Link) -> Diagnostic {
        let finding = finding.with("link", link.target.trim_start_matches("./")).with("kind", self.kind);
        finding.with("nearest", self.nearest).with("path", self.path)
    }
}

/// What a link misses; `None` where it is there, leads elsewhere, or may be there.
fn missing(link: &Link, from: From<'_>, site: &Site) -> Option<Missing> {
    let target = link.target.split(['#', '?']).next().unwrap_or_default().trim_start_matches("./");
    let path = from.path(target, site)?;
    if built::is_file(&path, site) {
        return None;
    }
    if is_address(target) {
        return Some(Missing { kind: "address", nearest: format!("https://{target}"), path: String::new() });
    }
    let home = &path[..path.rfind('/').map_or(0, |slash| slash + 1)];
    match ending(&path[home.len()..]) {
        "" | "htm" | "html" | "md" => no_page(target, &path, site).or_else(|| no_anchor(link, from, site)),
        ending if is_of_author(home, ending) => Some(no_file(link, path, from, site)),
        _ => None,
    }
}

fn no_page(target: &str, path: &str, site: &Site) -> Option<Missing> {
    let (home, name) = path.split_at(path.rfind('/').map_or(0, |slash| slash + 1));
    // A folder by itself may be meant, of the site or of what an author put there.
    if path.is_empty() || built::is_folder(path, site) || built::is_made(home) {
        return None;
    }
    let (content, known) = built::ids(home, site).unwrap_or_default();
    let ending = ending(name);
    let id = name.strip_suffix(ending).and_then(|id| id.strip_suffix('.')).unwrap_or(name);
    // What is wrong with a page that cannot be read is found there.
    if site.is_unread(content, Some(id)) || (home == built::PROCEDURES && site.is_unusable(id)) {
        return None;
    }
    let nearest = page_meant(name, &known)?;
    let before = target.rfind('/').map_or("", |end| &target[..=end]);
    let nearest = if nearest.is_empty() { nearest } else { format!("{before}{nearest}.html") };
    Some(Missing { kind: "page", nearest, path: String::new() })
}

fn no_file(link: &Link, path: String, from: From<'_>, site: &Site) -> Missing {
    let near = nearest(&path, built::files(site));
    let near = near.map(|near| near.strip_prefix(from.folder).map_or(format!("../{near}"), str::to_owned));
    let path = if path.starts_with("forms/") { path } else { format!("static/{path}") };
    Missing { kind: if link.is_image { "image" } else { "file" }, nearest: near.unwrap_or_default(), path }
}

/// A link to a part of a page that has no such part.
fn no_anchor(link: &Link, from: From<'_>, site: &Site) -> Option<Missing> {
    let (target, anchor) = link.target.split_once('#').filter(|(_, anchor)| !anchor.is_empty())?;
    let anchors = from.anchors(target, site)?;
    let anchor = percent_decode_str(anchor).decode_utf8_lossy();
    let known = || anchors.iter().map(String::as_str);
    if known().any(|known| known == anchor) {
        return None;
    }
    let meant = anchors::slug(&anchor);
    let near = known().find(|known| *known == meant).or_else(|| nearest(&meant, known()));
    let nearest = near.map(|near| format!("{target}#{near}")).unwrap_or_default();
    Some(Missing { kind: "anchor", nearest, path: String::new() })
}

/// The ending of the name of a file; nothing where what stands behind its last dot is none, as in codes.
fn ending(name: &str) -> &str {
    let ending = name.rsplit_once('.').map(|(_, ending)| ending).unwrap_or_default();
    let is_one = (2..=5).contains(&ending.len()) && ending.bytes().all(|byte| byte.is_ascii_alphanumeric());
    if is_one { ending } else { "" }
}

/// Whether only authors put files with an ending into a folder: the tool and its themes write some, too.
fn is_of_author(folder: &str, ending: &str) -> bool {
    !built::is_made(folder) && !matches!(ending, "" | "js" | "json" | "xml" | "txt")
}

/// Whether a link begins with the name of a host.
fn is_address(target: &str) -> bool {
    let host = target.split('/').next().unwrap_or_default();
    host.rsplit_once('.').is_some_and(|(name, last)| !name.is_empty() && matches!(last, "vn" | "com" | "net" | "org"))
}

/// The id of the page that a name means, or of one like it, or nothing; `None` when the page is there.
fn page_meant(name: &str, known: &[&str]) -> Option<String> {
    if name.strip_suffix(".html").is_some_and(|id| known.contains(&id)) {
        return None;
    }
    let endings = [".html", ".htm", ".md"];
    let id = endings.iter().find_map(|ending| name.strip_suffix(ending)).unwrap_or(name);
    let same = known.iter().find(|own| **own == id).copied();
    Some(same.or_else(|| nearest(id, known.iter().copied())).unwrap_or_default().to_owned())
}

#[cfg(test)]
mod tests {
    use super::{ending, is_address, is_of_author};

    #[test]
    fn files_and_hosts_are_told_by_their_ends() {
        assert!(
            is_address("dichvucong.gov.vn/p")
                && is_address("zalo.com")
                && !is_address("a/b.vn")
                && !is_address("../a.vn/x")
        );
        assert!(is_of_author("trang/", "png") && is_of_author("", "pdf") && is_of_author("forms/", "docx"));
        assert!(!is_of_author("assets/anh/", "png") && !is_of_author("", "xml") && !is_of_author("", ""));
        assert_eq!(["a.htm", "2.000635", "tin-tuc", "v1.x"].map(ending), ["htm", "", "", ""]);
    }
}

//! A link in a text to another page or a file of the site that is not there.

use percent_encoding::percent_decode_str;

use super::super::texts::Text;
use super::super::{Check, Found, Group, Rule, Scene, site_texts, texts};
use crate::diagnostics::{Diagnostic, Severity, nearest};
use crate::model::markdown::{Link, links};
use crate::model::{Procedure, Site};

pub(super) static RULE: Rule = Rule {
    name: "link-to-no-page",
    severity: Severity::Warning,
    group: Group::Portal,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/link-to-no-page.yaml"),
    check: Check::Both(of_procedure, of_pages),
};

/// Where pages and procedures stand, as `render/address.rs` says.
const PAGES: &str = "trang/";
const PROCEDURES: &str = "tt/";
/// The pages at the root of the site.
const OF_ROOT: [&str; 9] = [
    "404.html",
    "co-quan.html",
    "index.html",
    "linh-vuc.html",
    "niem-yet.html",
    "quyet-dinh.html",
    "thu-tuc.html",
    "tim.html",
    "tu-dien.html",
];

fn of_pages(scene: &Scene<'_>, found: &mut Found) {
    for page in &scene.site.pages {
        for link in links(&page.body) {
            if let Some(missing) = missing(&link, PAGES, scene.site).or_else(|| no_anchor(&link, PAGES, scene.site)) {
                found.push(missing.told(site_texts::in_page(page, &link.range), &link));
            }
        }
    }
}

fn of_procedure(procedure: &Procedure, scene: &Scene<'_>, found: &mut Found) {
    texts::in_markdown(procedure, |text: Text<'_>| {
        for link in links(text.says) {
            if let Some(missing) =
                missing(&link, PROCEDURES, scene.site).or_else(|| no_anchor(&link, PROCEDURES, scene.site))
            {
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

/// What a link in a page of a folder misses; `None` where it is there, leads elsewhere, or may be there.
fn missing(link: &Link, folder: &str, site: &Site) -> Option<Missing> {
    let target = link.target.split(['#', '?']).next().unwrap_or_default().trim_start_matches("./");
    // Of mail addresses and the like, and of paths from the top of the host, nothing is known here.
    if target.starts_with('/') || target.contains([':', '@', '\\']) {
        return None;
    }
    let path = resolved(folder, &percent_decode_str(target).decode_utf8_lossy())?;
    if files(site).any(|file| file == path) || is_unread_file(&path, site) {
        return None;
    }
    let (home, name) = path.split_at(path.rfind('/').map_or(0, |slash| slash + 1));
    let ending = ending(name);
    if is_address(target) {
        return Some(Missing { kind: "address", nearest: format!("https://{target}"), path: String::new() });
    }
    if let "" | "htm" | "html" | "md" = ending {
        // A folder by itself may be meant, of the site or of what an author put there.
        let is_folder = |path: &str| ids(&format!("{path}/"), site).is_some() || is_made(&format!("{path}/"));
        if path.is_empty() || is_folder(&path) || files(site).any(|file| is_within(file, &path)) || is_made(home) {
            return None;
        }
        let (content, known) = ids(home, site).unwrap_or_default();
        let id = name.strip_suffix(ending).and_then(|id| id.strip_suffix('.')).unwrap_or(name);
        // What is wrong with a page that cannot be read is found there.
        if site.is_unread(content, Some(id)) || (home == PROCEDURES && site.is_unusable(id)) {
            return None;
        }
        let nearest = page_meant(name, &known)?;
        let before = target.rfind('/').map_or("", |end| &target[..=end]);
        let nearest = if nearest.is_empty() { nearest } else { format!("{before}{nearest}.html") };
        return Some(Missing { kind: "page", nearest, path: String::new() });
    }
    if !is_of_author(home, ending) {
        return None;
    }
    let near = nearest(&path, files(site));
    let near = near.map(|near| near.strip_prefix(folder).map_or(format!("../{near}"), str::to_owned));
    let path = if path.starts_with("forms/") { path } else { format!("static/{path}") };
    Some(Missing { kind: if link.is_image { "image" } else { "file" }, nearest: near.unwrap_or_default(), path })
}

/// A link to a part of a page made from Markdown: its headings have no anchors (`render/markdown.rs`), only the frame of a theme has.
fn no_anchor(link: &Link, folder: &str, site: &Site) -> Option<Missing> {
    /// Those of the frame of `cong-khai`.
    const OF_FRAME: [&str; 2] = ["#noi-dung", "#phan-anh"];
    let (target, anchor) = link.target.split_once('#').filter(|(_, anchor)| !anchor.is_empty())?;
    if OF_FRAME.iter().any(|own| own.strip_prefix('#') == Some(anchor))
        || target.starts_with('/')
        || target.contains([':', '@', '\\', '?'])
    {
        return None;
    }
    let path = resolved(folder, target)?;
    let page = path.strip_prefix(PAGES).and_then(|name| name.strip_suffix(".html"));
    let is_own = target.is_empty() && folder == PAGES;
    let is_page = is_own || site.pages.iter().any(|known| Some(known.id.as_str()) == page);
    is_page.then(|| Missing { kind: "anchor", nearest: String::new(), path: String::new() })
}

/// The files that authors put beside the pages, as addresses.
fn files(site: &Site) -> impl Iterator<Item = &str> {
    let paths = site.statics.iter().chain(&site.forms).map(|file| file.path.as_str());
    paths.map(|path| path.strip_prefix("static/").unwrap_or(path))
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
fn is_made(folder: &str) -> bool {
    ["assets/", "niem-yet/", "n/", "en/", "vi/"].iter().any(|made| folder.starts_with(made))
}

fn is_within(file: &str, folder: &str) -> bool {
    file.strip_prefix(folder).is_some_and(|rest| rest.starts_with('/'))
}

/// The ending of the name of a file; nothing where what stands behind its last dot is none, as in codes.
fn ending(name: &str) -> &str {
    let ending = name.rsplit_once('.').map(|(_, ending)| ending).unwrap_or_default();
    let is_one = (2..=5).contains(&ending.len()) && ending.bytes().all(|byte| byte.is_ascii_alphanumeric());
    if is_one { ending } else { "" }
}

/// Whether only authors put files with an ending into a folder: the tool and its themes write some, too.
fn is_of_author(folder: &str, ending: &str) -> bool {
    !is_made(folder) && !matches!(ending, "" | "js" | "json" | "xml" | "txt")
}

/// Whether a link begins with the name of a host.
fn is_address(target: &str) -> bool {
    let host = target.split('/').next().unwrap_or_default();
    host.rsplit_once('.').is_some_and(|(name, last)| !name.is_empty() && matches!(last, "vn" | "com" | "net" | "org"))
}

/// The path of a link from the top of the language's folder; `None` above it.
fn resolved(folder: &str, target: &str) -> Option<String> {
    let mut steps = vec![folder.trim_end_matches('/')];
    for step in target.split('/') {
        match step {
            ".." => drop(steps.pop()?),
            "." | "" => {}
            step => steps.push(step),
        }
    }
    Some(steps.join("/"))
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

/// The folder of the content from which pages of a folder of the site are made, and their ids; `None` for other folders.
fn ids<'s>(folder: &str, site: &'s Site) -> Option<(&'static str, Vec<&'s str>)> {
    Some(match folder {
        PAGES => ("pages", site.pages.iter().map(|page| page.id.as_str()).collect()),
        PROCEDURES => ("procedures", site.procedures.items().iter().map(|procedure| procedure.code.as_str()).collect()),
        "co-quan/" => ("offices", site.offices.items().iter().map(|office| office.id.as_str()).collect()),
        "linh-vuc/" => ("fields", site.fields.items().iter().map(|field| field.id.as_str()).collect()),
        "danh-sach/" => ("lists", site.lists.iter().map(|list| list.id.as_str()).collect()),
        "quyet-dinh/" => ("decisions", site.decisions.items().iter().map(|decision| decision.id.as_str()).collect()),
        "" => ("", OF_ROOT.iter().filter_map(|page| page.strip_suffix(".html")).collect()),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::{ending, is_address, is_of_author, resolved};

    #[test]
    fn links_lead_from_the_folder_of_their_page() {
        assert_eq!(resolved("trang/", "a.png").as_deref(), Some("trang/a.png"));
        assert_eq!(resolved("tt/", "../trang/./a.html").as_deref(), Some("trang/a.html"));
        assert_eq!(resolved("tt/", "../../a.html"), None);
    }

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

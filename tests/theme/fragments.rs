//! The theme `nhung`: every page of the demonstration is a fragment that can stand in any portal.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use super::{Root, build, files};

/// The demonstration, built once for all tests of this file.
fn demonstration() -> &'static BTreeMap<String, Vec<u8>> {
    static SITE: std::sync::LazyLock<BTreeMap<String, Vec<u8>>> = std::sync::LazyLock::new(|| {
        let folder = tempfile::tempdir().expect("a folder");
        let out = folder.path().join("dist");
        let output = build(Path::new(env!("CARGO_MANIFEST_DIR")), "nhung", &out);
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        files(&out)
    });
    &SITE
}

fn pages() -> impl Iterator<Item = (&'static str, &'static str)> {
    let html = demonstration().iter().filter(|(path, _)| is_page(path));
    html.map(|(path, bytes)| (path.as_str(), std::str::from_utf8(bytes).expect("text")))
}

fn is_page(path: &str) -> bool {
    Path::new(path).extension().is_some_and(|ending| ending == "html")
}

/// The values of an attribute, in the order of the page.
fn values<'p>(page: &'p str, attribute: &str) -> Vec<&'p str> {
    let opening = format!(" {attribute}=\"");
    page.split(&opening).skip(1).map(|rest| rest.split_once('"').expect("a closed attribute").0).collect()
}

#[test]
fn every_page_is_a_fragment() {
    assert!(pages().count() > 300, "the whole demonstration");
    for (path, page) in pages() {
        let small = page.to_lowercase();
        for shell in
            ["<!doctype", "<html", "<head>", "<body", "<link", "<meta", "<script", "<style", " style=", " onclick="]
        {
            assert!(!small.contains(shell), "{path} has {shell}");
        }
        assert!(page.starts_with("<article class=\"ny ny-") && page.trim_end().ends_with("</article>"), "{path}");
        assert_eq!(page.matches("<article").count(), 1, "{path}");
        assert!(!page.contains("<h1"), "{path}: the first heading is the portal's");
    }
    let others = demonstration().keys().filter(|path| !is_page(path));
    let known = |path: &&String| {
        path.starts_with("forms/") || ["manifest.json", "robots.txt", "sitemap.xml"].contains(&path.as_str())
    };
    assert_eq!(others.filter(|path| !known(path)).collect::<Vec<_>>(), [""; 0], "nothing but fragments and files");
}

#[test]
fn tags_are_closed_in_their_order() {
    for (path, page) in pages() {
        let mut open: Vec<&str> = Vec::new();
        for tag in page.split('<').skip(1) {
            let name = tag.split(|end: char| end == '>' || end.is_whitespace()).next().expect("a name");
            match name.strip_prefix('/') {
                Some(name) => assert_eq!(open.pop(), Some(name), "{path}"),
                None if ["br", "hr"].contains(&name) => {}
                None => open.push(name),
            }
        }
        assert_eq!(open, [""; 0], "{path}");
    }
}

#[test]
fn names_are_of_the_theme_and_clash_with_none() {
    for (path, page) in pages() {
        let ids = values(page, "id");
        assert!(ids.iter().all(|id| id.starts_with("ny-")), "{path}: {ids:?}");
        assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len(), "{path}: every id once");
        let classes = values(page, "class").into_iter().flat_map(str::split_whitespace);
        let foreign: Vec<&str> = classes.filter(|class| *class != "ny" && !class.starts_with("ny-")).collect();
        assert_eq!(foreign, [""; 0], "{path}");
    }
}

#[test]
fn every_link_within_the_site_leads_somewhere() {
    let site = demonstration();
    let mut checked = 0;
    for (path, page) in pages() {
        for href in values(page, "href") {
            if ["https:", "http:", "tel:", "mailto:"].iter().any(|scheme| href.starts_with(scheme)) {
                continue;
            }
            checked += 1;
            let (file, anchor) = href.split_once('#').unwrap_or((href, ""));
            let target = if file.is_empty() { path.to_owned() } else { resolved(path, file) };
            let Some(bytes) = site.get(&target) else { panic!("{path}: {href} leads to {target}") };
            let has_anchor = || values(std::str::from_utf8(bytes).expect("text"), "id").contains(&anchor);
            assert!(anchor.is_empty() || has_anchor(), "{path}: {href}");
        }
    }
    assert!(checked > 2000, "{checked}");
}

/// Where a link leads, from the root of the site.
fn resolved(from: &str, href: &str) -> String {
    // Only the page for addresses that do not exist counts from the root of its host.
    if let Some(path) = href.strip_prefix('/') {
        assert!(from.ends_with("404.html"), "{from}: {href}");
        return path.to_owned();
    }
    let mut parts: Vec<&str> = from.split('/').collect();
    parts.pop();
    for part in href.split('/') {
        if part == ".." {
            assert!(parts.pop().is_some(), "{from}: {href} leads out of the site");
        } else {
            parts.push(part);
        }
    }
    parts.join("/")
}

#[test]
fn every_fragment_says_for_which_day_it_holds() {
    for (path, page) in pages() {
        assert!(page.contains("<time datetime=\"2026-11-22\">"), "{path}: the day");
    }
    let procedures: Vec<_> = pages().filter(|(_, page)| page.contains("ny-procedure\"")).collect();
    assert!(procedures.len() > 100);
    for (path, page) in procedures {
        let code = path.rsplit('/').next().and_then(|name| name.strip_suffix(".html")).expect("a code");
        let foot = page.split_once("ny-foot").expect("a foot").1;
        assert!(foot.contains(&format!("<strong class=\"ny-code\">{code}</strong>")), "{path}: the code");
        assert_eq!(foot.matches("ny-code").count(), 2, "{path}: the code and the version");
    }
}

#[test]
fn what_is_not_known_is_said_with_whom_to_ask() {
    let root = Root::new(&[]);
    root.write("content/site.yaml", "name: Cổng thử\nlanguages: [vi]\nhotline:\n  phone: 0299 3999-100\n");
    root.build("nhung").expect("a built-in theme");
    let page = root.read("tt/1.000001.html");
    let ask = "Cần hỏi, xin gọi <a class=\"ny-phone\" href=\"tel:+842993999100\">0299&nbsp;3999&#8209;100</a>.</p>";
    let missing: Vec<&str> = page.lines().filter(|line| line.contains("ny-missing")).collect();
    assert!(missing.len() > 15 && missing.iter().all(|line| line.contains(ask)), "{missing:#?}");
    for fact in [
        "phí, lệ phí",
        "thời hạn giải quyết",
        "danh sách giấy tờ",
        "từng bước",
        "cách nộp",
        "nơi nhận",
        "căn cứ pháp lý",
    ] {
        assert!(missing.iter().any(|line| line.contains(fact)), "{fact}");
    }
}

//! `sitemap.xml` and `robots.txt`.

use std::fmt::Write;

/// All pages that search engines should know, by their full addresses.
pub(super) fn xml(paths: &[String], base_url: &str) -> String {
    let mut xml = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    xml.push_str("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
    for path in paths {
        let path = path.strip_suffix("index.html").unwrap_or(path);
        let _ = writeln!(xml, "<url><loc>{}{path}</loc></url>", escaped(base_url));
    }
    xml.push_str("</urlset>\n");
    xml
}

/// Everybody may read everything.
pub(super) fn robots(base_url: Option<&str>) -> String {
    let mut text = String::from("User-agent: *\nAllow: /\n");
    if let Some(base_url) = base_url {
        let _ = writeln!(text, "Sitemap: {base_url}sitemap.xml");
    }
    text
}

/// Web addresses hold no `<` or quotes by construction; an ampersand they may.
fn escaped(address: &str) -> String {
    address.replace('&', "&amp;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_home_page_is_the_address_itself() {
        let xml = xml(&["index.html".into(), "tt/1.000894.html".into()], "https://x.example/a/");
        assert!(xml.contains("<loc>https://x.example/a/</loc>"));
        assert!(xml.contains("<loc>https://x.example/a/tt/1.000894.html</loc>"));
    }
}

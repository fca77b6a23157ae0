//! A link on a page to another page of the site that is not there.

use std::sync::LazyLock;

use regex::Regex;

use super::super::{Check, Found, Group, Rule, Scene, site_texts};
use crate::diagnostics::{Severity, nearest};
use crate::model::Site;

pub(super) static RULE: Rule = Rule {
    name: "link-to-no-page",
    severity: Severity::Warning,
    group: Group::Portal,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/link-to-no-page.yaml"),
    check: Check::Site(check),
};

/// The target of a link in Markdown that names a page: of the site, or its file here.
static LINK: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r#"\]\(<?([^()<>\s:#?"]+\.(?:html|md))(?:[#?][^()\s]*)?>?[\s)]"#).expect("a pattern"));

fn check(scene: &Scene<'_>, found: &mut Found) {
    for page in &scene.site.pages {
        for link in LINK.captures_iter(&page.body).filter_map(|link| link.get(1)) {
            let target = link.as_str().trim_start_matches("./");
            let Some((known, name)) = meant(target, scene.site) else { continue };
            let id = name.strip_suffix(".html");
            if id.is_some_and(|id| known.contains(&id)) {
                continue;
            }
            let id = id.or(name.strip_suffix(".md")).unwrap_or(name);
            let near = known.iter().find(|own| **own == id).copied();
            let near = near.or_else(|| nearest(id, known.iter().copied())).unwrap_or_default();
            let folder = &target[..target.len() - name.len()];
            let near = if near.is_empty() { String::new() } else { format!("{folder}{near}.html") };
            let finding = site_texts::in_page(page, &link.range()).with("link", target);
            found.push(finding.with("nearest", near));
        }
    }
}

/// The ids of the pages of a kind to which a link leads, and the name of the one meant; `None` where other files may stand.
/// Pages stand as `render/address.rs` says: a free page beside the others, what a procedure or an office has in a folder
/// beside theirs.
fn meant<'s, 't>(target: &'t str, site: &'s Site) -> Option<(Vec<&'s str>, &'t str)> {
    let Some((folder, name)) = target.rsplit_once('/') else {
        return Some((site.pages.iter().map(|page| page.id.as_str()).collect(), target));
    };
    let known = match folder {
        "../trang" => site.pages.iter().map(|page| page.id.as_str()).collect(),
        "../tt" => site.procedures.items().iter().map(|procedure| procedure.code.as_str()).collect(),
        "../co-quan" => site.offices.items().iter().map(|office| office.id.as_str()).collect(),
        "../linh-vuc" => site.fields.items().iter().map(|field| field.id.as_str()).collect(),
        "../danh-sach" => site.lists.iter().map(|list| list.id.as_str()).collect(),
        "../quyet-dinh" => site.decisions.items().iter().map(|decision| decision.id.as_str()).collect(),
        _ => return None,
    };
    Some((known, name))
}

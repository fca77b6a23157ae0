//! The site that a command asks about.

use super::shared::Shared;
use crate::load::{self, Input};
use crate::model::{self, Site};

/// The site of the content folder, with what `keep` takes of the files as they were read. Without a folder or a
/// usable `site.yaml` it is said so.
pub(super) fn of<K>(shared: &Shared, keep: impl FnOnce(&Input) -> K) -> anyhow::Result<Option<(Site, K)>> {
    let Some(folder) = shared.content_folder() else { return Ok(None) };
    let input = load::read_folder(&folder, "content")?;
    let kept = keep(&input);
    let (content, _) = load::parse(input);
    let (site, _) = model::build(content, shared.as_of);
    if site.is_err() {
        Shared::note(&shared.messages.plain("no-site"));
    }
    Ok(site.ok().map(|site| (site, kept)))
}

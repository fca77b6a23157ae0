//! `niemyet schema`: what editors need to know of the files of content.

use std::path::PathBuf;

use super::Exit;
use super::args::SchemaOptions;
use super::shared::Shared;
use crate::schema;

pub(super) fn run(options: &SchemaOptions, shared: &Shared) -> anyhow::Result<Exit> {
    // clap lets in either a kind or `--all`.
    if let Some(kind) = options.kind {
        Shared::result(&schema::text(kind, shared.messages.language)?)?;
        return Ok(Exit::Done);
    }
    let folder = options.schema_folder.clone().unwrap_or_else(|| folder(shared));
    let count = schema::write_all(&folder, shared.messages.language)?;
    Shared::result(&wrote(count, &folder.display().to_string(), shared))?;
    Ok(Exit::Done)
}

/// Where the first lines of content files look for their schemas: beside `content/`.
pub(super) fn folder(shared: &Shared) -> PathBuf {
    shared.root.join(".schema")
}

/// What was done, in a sentence.
pub(super) fn wrote(count: u64, folder: &str, shared: &Shared) -> String {
    shared.say("schemas-written", &[("count", &shared.number(count)), ("folder", folder)])
}

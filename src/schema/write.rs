//! The folder of schemas on the disk. The only code of the room that touches it.
#![expect(clippy::disallowed_methods, reason = "schemas are written here and nowhere else")]

use std::fs;
use std::path::Path;

use anyhow::Context;

use super::{Kind, text};
use crate::messages::Language;

/// Writes the schemas of all kinds into a folder, over what is there. Returns how many there are.
pub fn write_all(folder: &Path, language: Language) -> anyhow::Result<u64> {
    write(folder, language, |_| true)
}

/// Writes the schemas that a folder does not have. Returns how many those were.
pub fn write_missing(folder: &Path, language: Language) -> anyhow::Result<u64> {
    // Not followed: a link that leads nowhere is something somebody put there.
    write(folder, language, |target| fs::symlink_metadata(target).is_err())
}

fn write(folder: &Path, language: Language, wanted: impl Fn(&Path) -> bool) -> anyhow::Result<u64> {
    let mut written = 0;
    for kind in Kind::ALL {
        let target = folder.join(kind.file_name());
        if wanted(&target) {
            let text = format!("{}\n", text(kind, language)?);
            replace(&target, &text).with_context(|| target.display().to_string())?;
            written += 1;
        }
    }
    Ok(written)
}

/// Writes beside and renames, so that an editor never reads half a schema and a killed run leaves none behind.
fn replace(target: &Path, text: &str) -> std::io::Result<()> {
    if fs::read(target).is_ok_and(|there| there == text.as_bytes()) {
        return Ok(());
    }
    if let Some(folder) = target.parent() {
        fs::create_dir_all(folder)?;
    }
    let beside = target.with_extension("json.writing");
    fs::write(&beside, text)?;
    fs::rename(beside, target)
}

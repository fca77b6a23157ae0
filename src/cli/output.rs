//! Where a result goes: standard output, or the file that `-o` names.
#![expect(clippy::disallowed_methods, reason = "results are written to files here and nowhere else")]

use std::fs;
use std::io::{ErrorKind, IsTerminal, Write};
use std::path::Path;

use anyhow::Context;

/// Writes a result. A file is written beside and renamed, so that nobody reads half of it; a closed pipe is no error.
pub(super) fn write(bytes: &[u8], file: Option<&Path>) -> anyhow::Result<()> {
    let Some(file) = file else { return Ok(print(bytes)?) };
    replace(file, bytes).with_context(|| file.display().to_string())
}

/// Writes a result to standard output. A closed pipe is no error: who reads has read enough.
pub(super) fn print(bytes: &[u8]) -> Result<(), Unwritten> {
    let mut out = std::io::stdout().lock();
    match out.write_all(bytes).and_then(|()| out.flush()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => Err(Unwritten(error)),
        _ => Ok(()),
    }
}

/// Why a result did not reach standard output.
#[derive(Debug)]
pub(super) struct Unwritten(pub(super) std::io::Error);

impl std::fmt::Display for Unwritten {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(formatter)
    }
}

impl std::error::Error for Unwritten {}

/// Whether a result without a file would go to somebody's screen.
pub(super) fn is_screen(file: Option<&Path>) -> bool {
    file.is_none() && std::io::stdout().is_terminal()
}

fn replace(file: &Path, bytes: &[u8]) -> std::io::Result<()> {
    // A pipe or a device is written to, not replaced.
    if fs::metadata(file).is_ok_and(|there| !there.is_file()) {
        return fs::write(file, bytes);
    }
    let mut beside = file.as_os_str().to_owned();
    beside.push(".writing");
    fs::write(&beside, bytes)?;
    fs::rename(beside, file)
}

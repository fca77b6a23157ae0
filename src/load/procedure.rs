//! Files of procedures, not yet read as YAML: they are many and large, and read one by one when they are needed, so that
//! they never fill the memory all at once.

use super::content::File;
use super::disk::InputFile;
use super::parse::{self, Beside};
use super::raw;
use super::unread::Unread;

/// A file below `procedures/`.
#[derive(Clone, Debug)]
pub struct ProcedureFile(pub(super) InputFile);

impl ProcedureFile {
    /// Reads it as what it is, if it can be read.
    pub fn read(self) -> (Result<Box<File<raw::Procedure>>, Unread>, Beside) {
        let mut beside = Beside::default();
        let name = self.0.path.rsplit('/').next().unwrap_or_default();
        let file = parse::read(&self.0, name, &mut beside);
        (file.ok_or_else(|| Unread::as_text(self.0.path, &self.0.bytes)), beside)
    }
}

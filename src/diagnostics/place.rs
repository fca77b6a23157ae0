//! Where something stands: file, line and column.

use std::path::{Path, PathBuf};

/// A file of the run, by its position in [`Sources`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileId(pub u32);

/// A stretch of a file. Lines and columns count from 1; columns count characters, as editors do.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    /// The file.
    pub file: FileId,
    /// First line; 0 means the file as a whole.
    pub line: u32,
    /// First column.
    pub column: u32,
    /// Line of the end.
    pub end_line: u32,
    /// Column after the last character.
    pub end_column: u32,
}

impl Place {
    /// The file as a whole, when no line says more.
    #[must_use]
    pub const fn file(file: FileId) -> Self {
        Self { file, line: 0, column: 0, end_line: 0, end_column: 0 }
    }

    /// A single character position.
    #[must_use]
    pub const fn point(file: FileId, line: u32, column: u32) -> Self {
        Self { file, line, column, end_line: line, end_column: column + 1 }
    }
}

/// A file that was read (or could not be read).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceFile {
    /// Path from the content root, with `/` on every system, for messages.
    pub path: String,
    /// Path on disk.
    pub on_disk: PathBuf,
}

/// All files of a run; a [`FileId`] is a position in it.
#[derive(Clone, Debug, Default)]
pub struct Sources {
    files: Vec<SourceFile>,
}

impl Sources {
    /// Files in the order given; ids follow that order.
    #[must_use]
    pub fn new(files: Vec<SourceFile>) -> Self {
        Self { files }
    }

    /// Adds a file that is not of the content, such as one named on the command line.
    pub fn add(&mut self, file: SourceFile) -> FileId {
        self.files.push(file);
        FileId(u32::try_from(self.files.len() - 1).unwrap_or(u32::MAX))
    }

    /// The file of an id.
    #[must_use]
    pub fn get(&self, id: FileId) -> Option<&SourceFile> {
        self.files.get(id.0 as usize)
    }

    /// Path for messages; empty for an id of another run.
    #[must_use]
    pub fn path(&self, id: FileId) -> &str {
        self.get(id).map_or("", |file| file.path.as_str())
    }

    /// The id of a path as shown in messages.
    #[must_use]
    pub fn find(&self, path: &str) -> Option<FileId> {
        let index = self.files.iter().position(|file| Path::new(&file.path) == Path::new(path))?;
        u32::try_from(index).ok().map(FileId)
    }

    /// How many files there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.files.len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.files.is_empty()
    }
}

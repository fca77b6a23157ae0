//! Where something stands: file, line and column.

use std::num::NonZeroU32;
use std::path::{Path, PathBuf};

/// A file of the run, by its position in [`Sources`]. It is never zero inside, so that a place that is not known takes
/// no more room than one that is: content has hundreds of them a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileId(NonZeroU32);

impl FileId {
    /// The file at a position.
    #[must_use]
    pub const fn new(position: u32) -> Self {
        Self(NonZeroU32::MIN.saturating_add(position))
    }

    /// Its position.
    #[must_use]
    pub const fn position(self) -> u32 {
        self.0.get() - 1
    }
}

impl Default for FileId {
    fn default() -> Self {
        Self::new(0)
    }
}

/// A stretch of a file. Lines and columns count from 1; columns count characters, as editors do, and end at 65,535.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    /// The file.
    pub file: FileId,
    /// First line; 0 means the file as a whole.
    pub line: u32,
    /// First column.
    pub column: u16,
    /// Line of the end.
    pub end_line: u32,
    /// Column after the last character.
    pub end_column: u16,
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
        Self::stretch(file, (line, column), (line, column.saturating_add(1)))
    }

    /// Its first line and column.
    #[must_use]
    pub fn start(&self) -> (u32, u32) {
        (self.line, self.column.into())
    }

    /// Its last line, and the column after its last character.
    #[must_use]
    pub fn end(&self) -> (u32, u32) {
        (self.end_line, self.end_column.into())
    }

    /// All of it as one number, for what hands on numbers alone.
    pub(crate) fn to_bits(self) -> u128 {
        let after = |bits: u128, number: u32, size: u32| bits << size | u128::from(number);
        let bits = after(after(self.file.position().into(), self.line, 32), self.column.into(), 16);
        after(after(bits, self.end_line, 32), self.end_column.into(), 16)
    }

    /// The place of a number that [`Place::to_bits`] gave.
    #[expect(clippy::cast_possible_truncation, reason = "the parts are cut out of the whole")]
    pub(crate) const fn from_bits(bits: u128) -> Self {
        let file = FileId::new((bits >> 96) as u32);
        let (line, column) = ((bits >> 64) as u32, (bits >> 48) as u16);
        Self { file, line, column, end_line: (bits >> 16) as u32, end_column: bits as u16 }
    }

    /// From a line and column to another.
    #[must_use]
    pub const fn stretch(file: FileId, start: (u32, u32), end: (u32, u32)) -> Self {
        Self { file, line: start.0, column: short(start.1), end_line: end.0, end_column: short(end.1) }
    }
}

/// A column as far as it is counted.
const fn short(column: u32) -> u16 {
    #[expect(clippy::cast_possible_truncation, reason = "below the limit")]
    if column < u16::MAX as u32 { column as u16 } else { u16::MAX }
}

/// The first byte of every line. A line ends as YAML says: with LF, CR or both.
#[must_use]
pub fn line_starts(text: &str) -> Vec<usize> {
    let bytes = text.as_bytes();
    let ends = bytes.iter().enumerate().filter(|(at, byte)| match **byte {
        b'\n' => true,
        b'\r' => bytes.get(at + 1) != Some(&b'\n'),
        _ => false,
    });
    std::iter::once(0).chain(ends.map(|(at, _)| at + 1)).collect()
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
        FileId::new(u32::try_from(self.files.len() - 1).unwrap_or(u32::MAX))
    }

    /// The file of an id.
    #[must_use]
    pub fn get(&self, id: FileId) -> Option<&SourceFile> {
        self.files.get(id.position() as usize)
    }

    /// Path for messages; empty for an id of another run.
    #[must_use]
    pub fn path(&self, id: FileId) -> &str {
        self.get(id).map_or("", |file| file.path.as_str())
    }

    /// The paths of all files, for messages.
    pub fn paths(&self) -> impl Iterator<Item = &str> {
        self.files.iter().map(|file| file.path.as_str())
    }

    /// The id of a path as shown in messages.
    #[must_use]
    pub fn find(&self, path: &str) -> Option<FileId> {
        let index = self.files.iter().position(|file| Path::new(&file.path) == Path::new(path))?;
        u32::try_from(index).ok().map(FileId::new)
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

//! A file of records, whole or packed → records one by one, each with the line at which it starts.
//!
//! Two containers: one JSON object a line, and one JSON array of objects. Cutting them apart needs no JSON
//! reader, so one bad record spoils neither the rest nor the line numbers.

use std::io::{BufRead, BufReader, Read};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use anyhow::{Context as _, Result};
use flate2::bufread::MultiGzDecoder;

use crate::import::write;

/// Most bytes of a record. The longest published one has under 200 KB; ten megabytes are an accident or worse.
const LONGEST: usize = 4 << 20;

/// A record as it stands in the file.
#[derive(Debug)]
pub(super) struct Chunk {
    /// The line of its first byte.
    pub(super) line: u32,
    /// Its bytes, or the rule that says why there are none.
    pub(super) bytes: Result<Vec<u8>, &'static str>,
}

/// A file of records, read as a stream.
pub(super) struct Input {
    reader: Box<dyn BufRead + Send>,
    splitter: Splitter,
    line: u32,
    ended: bool,
    taken: Arc<AtomicU64>,
    length: u64,
}

impl Input {
    /// Opens a file; whether it is packed, and what it contains, is seen from its first bytes.
    pub(super) fn open(path: &Path) -> Result<Self> {
        let (file, length) = write::open(path)?;
        let taken = Arc::new(AtomicU64::new(0));
        let counted = BufReader::with_capacity(1 << 16, Counted { inner: file, taken: Arc::clone(&taken) });
        let mut reader = unpacked(counted).with_context(|| format!("cannot read `{}`", path.display()))?;
        // A damaged start is reported by the first chunk.
        let head = reader.fill_buf().unwrap_or_default();
        let mark = if head.starts_with("\u{feff}".as_bytes()) { 3 } else { 0 };
        let mut first = head[mark..].iter().filter(|byte| !byte.is_ascii_whitespace());
        // An array of arrays has no records: its lines are told as what cannot be read.
        let array = first.next() == Some(&b'[') && first.next() != Some(&b'[');
        let splitter = if array { Splitter::Array { depth: 0, text: Text::Outside } } else { Splitter::Lines };
        reader.consume(mark);
        Ok(Self { reader, splitter, line: 1, ended: false, taken, length })
    }

    /// Bytes of the file that have been read, and its length if that is known.
    pub(super) fn progress(&self) -> (u64, Option<u64>) {
        (self.taken.load(Ordering::Relaxed), (self.length > 0).then_some(self.length))
    }

    /// The next chunk; a line of blanks gives an empty one.
    fn chunk(&mut self) -> Chunk {
        let mut chunk = Chunk { line: self.line, bytes: Ok(Vec::new()) };
        loop {
            let buffer = match self.reader.fill_buf() {
                Ok([]) => {
                    self.ended = true;
                    return chunk;
                }
                Ok(buffer) => buffer,
                Err(_) => {
                    self.ended = true;
                    return Chunk { line: self.line, bytes: Err("input-damaged") };
                }
            };
            let (used, done) = scan(buffer, &mut self.splitter, &mut self.line, &mut chunk);
            self.reader.consume(used);
            if done {
                return chunk;
            }
        }
    }
}

impl Iterator for Input {
    type Item = Chunk;

    fn next(&mut self) -> Option<Chunk> {
        while !self.ended {
            let chunk = self.chunk();
            if chunk.bytes.as_ref().is_ok_and(|bytes| bytes.iter().all(u8::is_ascii_whitespace)) {
                continue;
            }
            return Some(chunk);
        }
        None
    }
}

/// Takes bytes into the chunk until it ends; says how many were used and whether it ended.
fn scan(buffer: &[u8], splitter: &mut Splitter, line: &mut u32, chunk: &mut Chunk) -> (usize, bool) {
    for (index, &byte) in buffer.iter().enumerate() {
        let empty = chunk.bytes.as_ref().is_ok_and(Vec::is_empty);
        let step = splitter.step(byte, empty);
        if empty {
            chunk.line = *line;
        }
        if byte == b'\n' {
            *line = line.saturating_add(1);
        }
        match (&mut chunk.bytes, step) {
            (Ok(bytes), Step::Take | Step::TakeLast) if bytes.len() < LONGEST => bytes.push(byte),
            (Ok(_), Step::Take | Step::TakeLast) => chunk.bytes = Err("record-too-long"),
            _ => {}
        }
        if matches!(step, Step::TakeLast | Step::End) {
            return (index + 1, true);
        }
    }
    (buffer.len(), false)
}

/// What to do with a byte.
#[derive(Clone, Copy)]
enum Step {
    Skip,
    Take,
    TakeLast,
    End,
}

/// Where in the container the stream is.
enum Splitter {
    Lines,
    Array { depth: u32, text: Text },
}

/// Where in a JSON text the stream is: brackets inside a text are no brackets.
#[derive(Clone, Copy, PartialEq)]
enum Text {
    Outside,
    Inside,
    Escaped,
}

impl Splitter {
    fn step(&mut self, byte: u8, empty: bool) -> Step {
        let Self::Array { depth, text } = self else {
            return if byte == b'\n' { Step::End } else { Step::Take };
        };
        *text = match (*text, byte) {
            (Text::Outside, b'"') | (Text::Escaped, _) => Text::Inside,
            (Text::Outside, _) | (Text::Inside, b'"') => Text::Outside,
            (Text::Inside, b'\\') => Text::Escaped,
            (Text::Inside, _) => Text::Inside,
        };
        match (byte, *text) {
            // The brackets and commas of the array itself.
            (b'[' | b']' | b',', Text::Outside) if *depth == 0 => {
                return if empty { Step::Skip } else { Step::End };
            }
            (b'{' | b'[', Text::Outside) => *depth = depth.saturating_add(1),
            (b'}' | b']', Text::Outside) => {
                *depth = depth.saturating_sub(1);
                return if *depth == 0 { Step::TakeLast } else { Step::Take };
            }
            _ if empty && byte.is_ascii_whitespace() => return Step::Skip,
            _ => {}
        }
        Step::Take
    }
}

fn unpacked(mut reader: BufReader<Counted>) -> std::io::Result<Box<dyn BufRead + Send>> {
    Ok(if reader.fill_buf()?.starts_with(&[0x1f, 0x8b]) {
        Box::new(BufReader::with_capacity(1 << 16, MultiGzDecoder::new(reader)))
    } else {
        Box::new(reader)
    })
}

/// Counts what is read, for the progress bar.
struct Counted {
    inner: std::fs::File,
    taken: Arc<AtomicU64>,
}

impl Read for Counted {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        let count = self.inner.read(buffer)?;
        self.taken.fetch_add(count as u64, Ordering::Relaxed);
        Ok(count)
    }
}

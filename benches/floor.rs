//! The yardsticks: the least that any program must do which turns this content into this site.
//!
//! They run as processes of their own, on all cores, and are written to be as fast as we know how.

use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use granit_parser::{Parser, StrInput};
use rayon::prelude::*;
use sha2::{Digest, Sha256};
use walkdir::WalkDir;

/// Folders over which the floor spreads its files: writers in one folder wait for each other.
const SPREAD: usize = 64;

/// Reads the content, scans its YAML into events, and writes files of given sizes.
///
/// Nothing is kept: a file is read, scanned and forgotten, and what is written is always the same filler. The
/// files lie in a few folders, not in the tree of the site, because that tree is our choice and not a need.
pub(crate) fn scan_and_write(content: &Path, shape: &Path, out: &Path) -> io::Result<()> {
    let inputs = files(content);
    let sizes = sizes(shape)?;
    let filler = vec![b'x'; sizes.iter().copied().max().unwrap_or(0)];
    for folder in 0..SPREAD {
        fs::create_dir_all(out.join(folder.to_string()))?;
    }
    (0..inputs.len().max(sizes.len())).into_par_iter().try_for_each_init(Vec::new, |buffer, index| {
        if let Some(path) = inputs.get(index) {
            read_one_and_scan(path, buffer)?;
        }
        if let Some(size) = sizes.get(index) {
            let path = out.join(format!("{}/{index}", index % SPREAD));
            File::create(path)?.write_all(&filler[..*size])?;
        }
        Ok(())
    })
}

/// Reads the content and hashes every file: what a program must do to know that nothing changed.
pub(crate) fn read_and_hash(content: &Path) -> io::Result<()> {
    let digests: io::Result<Vec<[u8; 32]>> = files(content)
        .par_iter()
        .map_init(Vec::new, |buffer, path| {
            let length = read(path, buffer)?;
            Ok(Sha256::digest(&buffer[..length]).into())
        })
        .collect();
    let mut whole = Sha256::new();
    for digest in digests? {
        whole.update(digest);
    }
    std::hint::black_box(whole.finalize());
    Ok(())
}

/// Reads the content and scans its YAML into events: what a program must do before it knows anything.
pub(crate) fn read_and_scan(content: &Path) -> io::Result<()> {
    files(content).par_iter().try_for_each_init(Vec::new, |buffer, path| read_one_and_scan(path, buffer))
}

fn read_one_and_scan(path: &Path, buffer: &mut Vec<u8>) -> io::Result<()> {
    let length = read(path, buffer)?;
    let is_yaml = path.extension().is_some_and(|ending| ending == "yaml");
    if is_yaml { scan(&buffer[..length]) } else { Ok(()) }
}

/// Scans YAML into events with the parser of the product, and lets them go.
fn scan(text: &[u8]) -> io::Result<()> {
    let text = std::str::from_utf8(text).map_err(io::Error::other)?;
    let options = granit_parser::options! { emit_unresolved_aliases: true, emit_comments: false };
    let mut parser = Parser::<StrInput<'_>>::new_from_str_with_options(text, options);
    while let Some(event) = parser.next_event() {
        std::hint::black_box(event.map_err(io::Error::other)?);
    }
    Ok(())
}

/// All files below a folder, in no order.
fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = WalkDir::new(folder).into_iter().filter_map(Result::ok);
    entries.filter(|entry| entry.file_type().is_file()).map(walkdir::DirEntry::into_path).collect()
}

/// Reads a file into the front of a buffer that only grows, without asking for its size first.
fn read(path: &Path, buffer: &mut Vec<u8>) -> io::Result<usize> {
    let mut file = File::open(path)?;
    let mut length = 0;
    loop {
        if length == buffer.len() {
            buffer.resize((length * 2).max(1 << 15), 0);
        }
        match file.read(&mut buffer[length..])? {
            0 => return Ok(length),
            count => length += count,
        }
    }
}

/// The sizes that a site consists of, one in a line.
fn sizes(shape: &Path) -> io::Result<Vec<usize>> {
    fs::read_to_string(shape)?.lines().map(|line| line.parse().map_err(io::Error::other)).collect()
}

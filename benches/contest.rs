//! The programs side by side on one corpus: the floor, the full build, and the builds with little to do.
//!
//! They take turns, so that whatever slows the machine for a while slows all of them. Every full build and every
//! floor writes into a fresh folder; the builds with little to do share one folder that keeps its site.

use std::ffi::OsStr;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use walkdir::WalkDir;

use crate::corpus::Corpus;
use crate::measure::{Program, Runs};

/// First arguments of the yardsticks, which are this binary once more.
pub(crate) const FLOOR: &str = "--floor";
/// See [`FLOOR`].
pub(crate) const HASH: &str = "--hash";

/// The real program.
const NIEMYET: &str = env!("CARGO_BIN_EXE_niemyet");

/// All runs on one corpus.
pub(crate) struct Contest {
    /// The corpus.
    pub(crate) corpus: Corpus,
    /// Files of the site.
    pub(crate) files: usize,
    /// Their bytes.
    pub(crate) bytes: u64,
    /// The least that any build must do.
    pub(crate) floor: Runs,
    /// The build into a fresh folder.
    pub(crate) build: Runs,
    /// Reading and hashing of the inputs.
    pub(crate) hash: Runs,
    /// The build over its own site.
    pub(crate) unchanged: Runs,
    /// The build over its own site after one procedure changed.
    pub(crate) changed: Runs,
}

impl Contest {
    /// Runs everything once to warm up, then in so many rounds.
    pub(crate) fn run(corpus: Corpus, space: &Path, rounds: usize) -> io::Result<Self> {
        let kept = space.join("kept");
        let build = |out: &Path| -> Program {
            let root = corpus.root.as_os_str();
            let words = ["-C".as_ref(), root, "build".as_ref(), "--out".as_ref(), out.as_os_str()];
            let day: [&OsStr; 2] = ["--as-of".as_ref(), "2026-11-15".as_ref()];
            Program::new(NIEMYET, &[&day[..], &words[..]].concat())
        };
        build(&kept).run()?;
        let (files, bytes, shape) = shape_of(&kept, space)?;
        let itself = std::env::current_exe()?;
        let content = corpus.content();
        let floor = |out: &Path| {
            Program::new(&itself, &[FLOOR.as_ref(), content.as_os_str(), shape.as_os_str(), out.as_os_str()])
        };
        let hash = Program::new(&itself, &[HASH.as_ref(), content.as_os_str()]);
        let [mut floors, mut builds, mut hashes, mut unchanged, mut changed] = <[Runs; 5]>::default();
        for round in 0..=rounds {
            let (mine, theirs) = (space.join(format!("site-{round}")), space.join(format!("floor-{round}")));
            let costs = [floor(&theirs).run()?, build(&mine).run()?, hash.run()?, build(&kept).run()?];
            corpus.change_one(round + 1)?;
            let last = build(&kept).run()?;
            // Not between the runs of a round: on a disk, freed blocks make the next writer slow.
            fs::remove_dir_all(mine)?;
            fs::remove_dir_all(theirs)?;
            if round > 0 {
                let [floor, build, hash, same] = costs;
                floors.push(floor);
                builds.push(build);
                hashes.push(hash);
                unchanged.push(same);
                changed.push(last);
            }
        }
        fs::remove_dir_all(kept)?;
        Ok(Self { files, bytes, floor: floors, build: builds, hash: hashes, unchanged, changed, corpus })
    }
}

/// How many files a site has, how many bytes, and a file of their sizes for the floor.
fn shape_of(site: &Path, space: &Path) -> io::Result<(usize, u64, PathBuf)> {
    let mut sizes = Vec::new();
    for entry in WalkDir::new(site) {
        let entry = entry?;
        if entry.file_type().is_file() {
            sizes.push(entry.metadata()?.len());
        }
    }
    let lines: Vec<String> = sizes.iter().map(u64::to_string).collect();
    let shape = space.join("shape");
    fs::write(&shape, lines.join("\n"))?;
    Ok((sizes.len(), sizes.iter().sum(), shape))
}

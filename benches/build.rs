//! How fast a site is built, and in how much memory, as ratios to the least that any program must do.
//!
//! `cargo bench --bench build` measures 1,000 and 10,000 procedures; `-- 300 5000` other numbers. `--json` is
//! for machines, `--stages` shows where the time goes, `--rounds 9` measures longer, and `--corpus FOLDER 200`
//! only writes the content, for a profiler. Nothing here passes or fails by a time: figures are for reading.
#![expect(clippy::print_stdout, clippy::print_stderr, reason = "a bench prints its table")]
#![expect(clippy::disallowed_methods, reason = "a bench makes its own files and reads them back")]

mod contest;
mod corpus;
mod floor;
mod measure;
mod report;
mod stages;

use std::ffi::OsString;
use std::io;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use self::contest::Contest;
use self::corpus::Corpus;

/// The allocator of the program, so that its stages cost what they cost there; the yardsticks have it too.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Content sizes measured when none is named.
const USUAL: [usize; 2] = [1_000, 10_000];

/// What the command line asks for.
struct Wishes {
    sizes: Vec<usize>,
    rounds: usize,
    json: bool,
    stages: bool,
    /// Only write the content here.
    corpus: Option<PathBuf>,
}

fn main() -> ExitCode {
    let words: Vec<OsString> = std::env::args_os().skip(1).collect();
    match start(&words) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("bench: {error}");
            ExitCode::FAILURE
        }
    }
}

/// The watcher and the yardsticks are this binary, started again with a word of their own.
fn start(words: &[OsString]) -> io::Result<()> {
    let first = words.first().and_then(|word| word.to_str());
    match (first, words) {
        (Some(measure::WATCH), [_, program @ ..]) => measure::watch(program).map(|report| println!("{report}")),
        (Some(contest::FLOOR), [_, content, shape, out]) => {
            floor::scan_and_write(Path::new(content), Path::new(shape), Path::new(out))
        }
        (Some(stages::STAGES), [_, root, rounds]) => {
            let rounds = rounds.to_string_lossy().parse().map_err(io::Error::other)?;
            stages::within(Path::new(root), rounds)
        }
        (Some(contest::HASH), [_, content]) => floor::read_and_hash(Path::new(content)),
        _ => bench(&wishes(words)?),
    }
}

fn wishes(words: &[OsString]) -> io::Result<Wishes> {
    let mut wishes = Wishes { sizes: Vec::new(), rounds: 7, json: false, stages: false, corpus: None };
    let mut words = words.iter().filter_map(|word| word.to_str());
    let number = |word: &str| word.replace([',', '_'], "").parse::<usize>().map_err(io::Error::other);
    while let Some(word) = words.next() {
        match word {
            // Cargo says this to every bench.
            "--bench" => {}
            "--json" => wishes.json = true,
            "--stages" => wishes.stages = true,
            "--rounds" => wishes.rounds = number(words.next().unwrap_or_default())?.max(1),
            "--corpus" => wishes.corpus = words.next().map(PathBuf::from),
            size => wishes.sizes.push(number(size)?),
        }
    }
    if wishes.sizes.is_empty() {
        wishes.sizes = USUAL.to_vec();
    }
    Ok(wishes)
}

fn bench(wishes: &Wishes) -> io::Result<()> {
    if let Some(folder) = &wishes.corpus {
        let corpus = Corpus::write(folder, wishes.sizes[0])?;
        println!("{}: {} in {} procedures", folder.display(), report::megabytes(corpus.bytes), corpus.procedures);
        return Ok(());
    }
    let (base, kind) = ground();
    if !wishes.json {
        let cores = std::thread::available_parallelism()?;
        println!("{cores} cores, files in {} ({kind}), {} rounds", base.display(), wishes.rounds);
    }
    let mut tables = Vec::new();
    for &size in &wishes.sizes {
        let space = tempfile::Builder::new().prefix("niemyet-bench-").tempdir_in(&base)?;
        let corpus = Corpus::write(&space.path().join("root"), size)?;
        if wishes.stages {
            stages::run(&corpus, wishes.rounds)?;
            continue;
        }
        let contest = Contest::run(corpus, space.path(), wishes.rounds)?;
        if wishes.json {
            tables.push(report::json(&contest));
        } else {
            report::print(&contest);
        }
    }
    if wishes.json {
        println!("{}", serde_json::Value::from(tables));
    }
    Ok(())
}

/// Where the files go: into memory where there is such a folder, so that no disk is measured.
fn ground() -> (PathBuf, &'static str) {
    let memory = Path::new("/dev/shm");
    if memory.is_dir() { (memory.to_owned(), "memory") } else { (std::env::temp_dir(), "temporary folder") }
}

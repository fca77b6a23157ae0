//! Where the time goes: the stages of a build one by one, in this process, against a bare scan of the same YAML.

use std::fs;
use std::io;
use std::path::Path;
use std::process::Command;
use std::time::Instant;

use jiff::civil::date;
use niemyet::diagnostics::Findings;
use niemyet::{load, model};
use rayon::prelude::*;

use crate::corpus::Corpus;
use crate::floor;
use crate::measure::median;
use crate::report::megabytes;

/// What one stage took, and the memory that was in use after it.
struct Stage {
    name: &'static str,
    seconds: f64,
    memory: u64,
}

/// First argument of the process in which the stages run: one that did not write the corpus, so that the memory
/// it has is that of the stages.
pub(crate) const STAGES: &str = "--stages-of";

/// Starts the process of [`within`] and waits for its table.
pub(crate) fn run(corpus: &Corpus, rounds: usize) -> io::Result<()> {
    println!("\n{} procedures, {} of input: stages in one process", corpus.procedures, megabytes(corpus.bytes));
    let mut child = Command::new(std::env::current_exe()?);
    let status = child.arg(STAGES).arg(corpus.content()).arg(rounds.to_string()).status()?;
    if status.success() { Ok(()) } else { Err(io::Error::other("the stages did not end well")) }
}

/// Times every stage in several rounds and prints a table.
pub(crate) fn within(content: &Path, rounds: usize) -> io::Result<()> {
    // The first round warms up; only its memory is that of a fresh process.
    let first = once(content)?;
    let peak = status("VmHWM:");
    let rounds: Vec<Vec<Stage>> = (0..rounds).map(|_| once(content)).collect::<io::Result<_>>()?;
    let scans: io::Result<Vec<f64>> = rounds.iter().map(|_| scan(content)).collect();
    let scans = scans?;
    let least = |times: &[f64]| times.iter().copied().fold(f64::INFINITY, f64::min);
    let yardstick = least(&scans);
    println!("{:<8}{:>10}{:>10}{:>10}{:>16}", "", "× scan", "min s", "median s", "memory after");
    println!("{:<8}{:>10}{yardstick:>10.3}{:>10.3}", "scan", "1.00", median(scans));
    for (at, stage) in first.iter().enumerate() {
        let times: Vec<f64> = rounds.iter().map(|stages| stages[at].seconds).collect();
        let (name, ratio, memory) = (stage.name, least(&times) / yardstick, megabytes(stage.memory));
        println!("{name:<8}{ratio:>10.2}{:>10.3}{:>10.3}{memory:>16}", least(&times), median(times));
    }
    println!("peak {}", megabytes(peak));
    Ok(())
}

/// Seconds that a bare scan of all YAML takes on all cores.
fn scan(content: &Path) -> io::Result<f64> {
    let texts = floor::texts(content)?;
    let start = Instant::now();
    texts.par_iter().try_for_each(|text| floor::scan(text))?;
    Ok(start.elapsed().as_secs_f64())
}

/// All stages in their order.
fn once(content: &Path) -> io::Result<Vec<Stage>> {
    let mut stages = Vec::new();
    let mut watch = Stopwatch::new();
    let input = load::read_folder(content, "content").map_err(io::Error::other)?;
    stages.push(watch.lap("read"));
    let (parsed, findings) = load::parse(input);
    stages.push(watch.lap("parse"));
    expect_none(&findings)?;
    watch = Stopwatch::new();
    let (site, findings) = model::build(parsed, date(2026, 11, 15));
    stages.push(watch.lap("model"));
    expect_none(&findings)?;
    watch = Stopwatch::new();
    drop(site);
    stages.push(watch.lap("drop"));
    Ok(stages)
}

/// The corpus is valid: if something is found, it is not what should be measured.
fn expect_none(findings: &Findings) -> io::Result<()> {
    let first = findings.iter().next();
    first.map_or(Ok(()), |finding| Err(io::Error::other(format!("{} findings, first {finding:?}", findings.len()))))
}

struct Stopwatch(Instant);

impl Stopwatch {
    fn new() -> Self {
        Self(Instant::now())
    }

    fn lap(&mut self, name: &'static str) -> Stage {
        let seconds = self.0.elapsed().as_secs_f64();
        let memory = status("VmRSS:");
        self.0 = Instant::now();
        Stage { name, seconds, memory }
    }
}

/// A line of this process's status on Linux, in bytes; 0 elsewhere.
fn status(key: &str) -> u64 {
    let text = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = text.lines().find_map(|line| line.strip_prefix(key)).unwrap_or_default();
    line.split_whitespace().next().and_then(|number| number.parse::<u64>().ok()).unwrap_or(0) * 1024
}

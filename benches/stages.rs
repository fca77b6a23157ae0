//! Where the time goes: the stages of a build one by one, in one process, against a bare scan of the same YAML.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use jiff::civil::date;
use niemyet::diagnostics::Findings;
use niemyet::render::{Job, Renderer};
use niemyet::{load, model};
use rayon::prelude::*;

use crate::corpus::Corpus;
use crate::floor;
use crate::measure::{Whose, median, used};
use crate::report::megabytes;

/// First argument of the process in which the stages run: one that did not write the corpus, so that the memory
/// it has is that of the stages.
pub(crate) const STAGES: &str = "--stages-of";

/// What one stage took, and the memory that was in use after it.
struct Stage {
    name: &'static str,
    seconds: f64,
    cpu: f64,
    memory: u64,
}

/// Starts the process of [`within`] and waits for its table.
pub(crate) fn run(corpus: &Corpus, rounds: usize) -> io::Result<()> {
    println!("\n{} procedures, {} of input: stages in one process", corpus.procedures, megabytes(corpus.bytes));
    let mut child = Command::new(std::env::current_exe()?);
    let status = child.arg(STAGES).arg(&corpus.root).arg(rounds.to_string()).status()?;
    if status.success() { Ok(()) } else { Err(io::Error::other("the stages did not end well")) }
}

/// Times every stage in several rounds and prints a table.
pub(crate) fn within(root: &Path, rounds: usize) -> io::Result<()> {
    // The first round warms up; only its memory is that of a fresh process.
    let first = once(root)?;
    let peak = status("VmHWM:");
    let rounds: Vec<Vec<Stage>> = (0..rounds).map(|_| once(root)).collect::<io::Result<_>>()?;
    let least = |times: &[f64]| times.iter().copied().fold(f64::INFINITY, f64::min);
    let column = |at: usize, of: fn(&Stage) -> f64| rounds.iter().map(|stages| of(&stages[at])).collect::<Vec<f64>>();
    let (scan, scan_cpu) = (least(&column(0, |stage| stage.seconds)), least(&column(0, |stage| stage.cpu)));
    println!(
        "{:<8}{:>8}{:>8}{:>10}{:>10}{:>8}{:>14}",
        "", "× scan", "CPU ×", "min s", "median s", "CPU s", "memory after"
    );
    for (at, Stage { name, memory, .. }) in first.iter().enumerate() {
        let (times, cpu) = (column(at, |stage| stage.seconds), least(&column(at, |stage| stage.cpu)));
        let (wall, memory) = (least(&times), megabytes(*memory));
        let (ratio, cpu_ratio) = (wall / scan, cpu / scan_cpu);
        println!("{name:<8}{ratio:>8.2}{cpu_ratio:>8.2}{wall:>10.3}{:>10.3}{cpu:>8.2}{memory:>14}", median(times));
    }
    println!("peak {}", megabytes(peak));
    Ok(())
}

/// The bare scan, then all stages in their order.
fn once(root: &Path) -> io::Result<Vec<Stage>> {
    let content: PathBuf = root.join("content");
    let mut stages = Vec::new();
    let mut watch = Stopwatch::start()?;
    floor::read_and_scan(&content)?;
    stages.push(watch.lap("scan")?);
    let input = load::read_folder(&content, "content").map_err(io::Error::other)?;
    stages.push(watch.lap("read")?);
    let (parsed, findings) = load::parse(input);
    stages.push(watch.lap("parse")?);
    expect_none(&findings)?;
    watch = Stopwatch::start()?;
    let (site, findings) = model::build(parsed, date(2026, 11, 15));
    stages.push(watch.lap("model")?);
    expect_none(&findings)?;
    let site = site.map_err(|_| io::Error::other("no site"))?;
    let theme = load::theme::load(root, "cong-khai").map_err(|_| io::Error::other("no theme"))?;
    watch = Stopwatch::start()?;
    let renderer = Renderer::new(&site, &theme).map_err(|_| io::Error::other("broken theme"))?;
    stages.push(watch.lap("engine")?);
    let (search, pages): (Vec<Job>, Vec<Job>) = renderer.jobs().into_iter().partition(|job| *job == Job::Search);
    for (name, jobs) in [("search", search), ("render", pages)] {
        let length = |job: &Job| renderer.render(*job).map(|files| files.len());
        let made: Result<Vec<usize>, _> = jobs.par_iter().with_max_len(4).map(length).collect();
        made.map_err(|_| io::Error::other("broken template"))?;
        stages.push(watch.lap(name)?);
    }
    drop(renderer);
    watch = Stopwatch::start()?;
    drop(site);
    stages.push(watch.lap("drop")?);
    Ok(stages)
}

/// The corpus is valid: if something is found, it is not what should be measured.
fn expect_none(findings: &Findings) -> io::Result<()> {
    let first = findings.iter().next();
    first.map_or(Ok(()), |finding| Err(io::Error::other(format!("{} findings, first {finding:?}", findings.len()))))
}

/// Time on the clock, and processor time of all threads.
struct Stopwatch(Instant, f64);

impl Stopwatch {
    fn start() -> io::Result<Self> {
        let cpu = used(Whose::Own)?.0.as_secs_f64();
        Ok(Self(Instant::now(), cpu))
    }

    fn lap(&mut self, name: &'static str) -> io::Result<Stage> {
        let seconds = self.0.elapsed().as_secs_f64();
        let cpu = used(Whose::Own)?.0.as_secs_f64() - self.1;
        let memory = status("VmRSS:");
        *self = Self::start()?;
        Ok(Stage { name, seconds, cpu, memory })
    }
}

/// A line of this process's status on Linux, in bytes; 0 elsewhere.
fn status(key: &str) -> u64 {
    let text = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = text.lines().find_map(|line| line.strip_prefix(key)).unwrap_or_default();
    line.split_whitespace().next().and_then(|number| number.parse::<u64>().ok()).unwrap_or(0) * 1024
}

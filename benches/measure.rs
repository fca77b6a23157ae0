//! What one run of one program costs: time on the clock, time on the processors, and most memory at once.
//!
//! The system keeps the peak memory of ended children only as a maximum over all of them. So every program is
//! started by a fresh process of its own, the watcher, which has no other child: its figure is of that program
//! alone. The watcher is this same binary, and small; what it needs itself is the least that can be measured.

use std::ffi::{OsStr, OsString};
use std::io;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// First argument of a watcher.
pub(crate) const WATCH: &str = "--watch";

/// What one run cost.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Cost {
    /// Seconds from start to end.
    pub(crate) wall: f64,
    /// Seconds on all processors.
    pub(crate) cpu: f64,
    /// Most bytes in memory at once; 0 where the system does not tell.
    pub(crate) peak: u64,
}

/// A program with its arguments.
#[derive(Clone, Debug)]
pub(crate) struct Program(Vec<OsString>);

impl Program {
    /// A program with its arguments.
    pub(crate) fn new(path: impl Into<PathBuf>, arguments: &[&OsStr]) -> Self {
        let mut words = vec![path.into().into_os_string()];
        words.extend(arguments.iter().map(|&word| word.to_owned()));
        Self(words)
    }

    /// Runs it to its end, through a watcher. What it prints is dropped; what it complains about is shown.
    pub(crate) fn run(&self) -> io::Result<Cost> {
        let watcher =
            Command::new(std::env::current_exe()?).arg(WATCH).args(&self.0).stderr(Stdio::inherit()).output()?;
        let report = String::from_utf8_lossy(&watcher.stdout);
        let mut numbers = report.split_whitespace().map(str::parse::<f64>);
        let mut next = || numbers.next().and_then(Result::ok).ok_or_else(|| io::Error::other("no report"));
        let (status, wall, cpu, peak) = (next()?, next()?, next()?, next()?);
        if status != 0.0 {
            return Err(io::Error::other(format!("exit {status}: {:?}", self.0)));
        }
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a whole number of bytes")]
        Ok(Cost { wall, cpu, peak: peak as u64 })
    }
}

/// The whole life of a watcher: runs one program, gives back exit code, seconds, processor seconds and bytes.
pub(crate) fn watch(words: &[OsString]) -> io::Result<String> {
    let (program, arguments) = words.split_first().ok_or_else(|| io::Error::other("nothing to watch"))?;
    let start = Instant::now();
    let status = Command::new(program).args(arguments).stdout(Stdio::null()).status()?;
    let wall = start.elapsed().as_secs_f64();
    let (cpu, peak) = used(Whose::Children)?;
    Ok(format!("{} {wall} {} {peak}", status.code().unwrap_or(-1), cpu.as_secs_f64()))
}

/// Whose cost is asked for.
#[derive(Clone, Copy)]
pub(crate) enum Whose {
    /// Of the children that have ended.
    Children,
    /// Of this process so far.
    Own,
}

/// Processor time and peak memory.
#[cfg(unix)]
pub(crate) fn used(whose: Whose) -> io::Result<(Duration, u64)> {
    use nix::sys::resource::{UsageWho, getrusage};
    use nix::sys::time::TimeValLike;

    let usage = getrusage(match whose {
        Whose::Children => UsageWho::RUSAGE_CHILDREN,
        Whose::Own => UsageWho::RUSAGE_SELF,
    })?;
    let micros = usage.user_time().num_microseconds() + usage.system_time().num_microseconds();
    // Linux and the BSDs count kilobytes, macOS bytes.
    let unit = if cfg!(target_os = "macos") { 1 } else { 1024 };
    let number = |size: i64| u64::try_from(size).unwrap_or(0);
    Ok((Duration::from_micros(number(micros)), number(usage.max_rss()) * unit))
}

#[cfg(not(unix))]
#[expect(clippy::unnecessary_wraps, reason = "the same form as on other systems")]
pub(crate) fn used(_: Whose) -> io::Result<(Duration, u64)> {
    Ok((Duration::ZERO, 0))
}

/// Several runs of one thing.
#[derive(Clone, Debug, Default)]
pub(crate) struct Runs(Vec<Cost>);

impl Runs {
    /// Adds a run.
    pub(crate) fn push(&mut self, cost: Cost) {
        self.0.push(cost);
    }

    /// The shortest time: what the program needs when nothing disturbs it.
    pub(crate) fn least(&self) -> f64 {
        self.0.iter().map(|cost| cost.wall).fold(f64::INFINITY, f64::min)
    }

    /// The time in the middle.
    pub(crate) fn median(&self) -> f64 {
        median(self.0.iter().map(|cost| cost.wall).collect())
    }

    /// Processor seconds in the middle.
    pub(crate) fn cpu(&self) -> f64 {
        median(self.0.iter().map(|cost| cost.cpu).collect())
    }

    /// The highest peak of all runs, in bytes.
    pub(crate) fn peak(&self) -> u64 {
        self.0.iter().map(|cost| cost.peak).max().unwrap_or(0)
    }

    /// The middle of the ratios of each run to the run of another thing in the same round: what slows the
    /// machine for a moment slows both.
    pub(crate) fn median_ratio(&self, other: &Self) -> f64 {
        median(self.0.iter().zip(&other.0).map(|(one, two)| one.wall / two.wall).collect())
    }
}

/// The value in the middle; of an even number of values the lower one of the two.
pub(crate) fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len().saturating_sub(1) / 2).copied().unwrap_or(f64::NAN)
}

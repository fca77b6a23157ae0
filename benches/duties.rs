//! How long it takes to check what has to be posted, as a ratio to parsing the files.
//!
//! `cargo bench --bench duties` takes 3,000 procedures × 200 offices × 3 places, 20 of the offices with a full register
//! and the others under a waiver; `-- 3000 200 200` gives every office a register. Figures are for reading.
#![expect(clippy::print_stdout, clippy::print_stderr, reason = "a bench prints its table")]
#![expect(clippy::disallowed_methods, reason = "a bench makes its own files and reads them back")]

#[expect(dead_code, reason = "this bench only writes the corpus; the other one changes it too")]
mod corpus;

use std::fmt::Write;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::time::Instant;

use jiff::civil::date;
use niemyet::model::{Site, Tally};
use niemyet::{check, load, model};
use rayon::prelude::*;

use self::corpus::Corpus;

/// Procedures, offices, and offices with a register.
const USUAL: [usize; 3] = [3_000, 200, 20];
/// First argument of the process that measures: one that did not write the files.
const WITHIN: &str = "--within";
const ROUNDS: usize = 7;

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).filter(|word| word != "--bench").collect();
    let done = match words.as_slice() {
        [first, folder] if first == WITHIN => within(Path::new(folder)),
        words => start(words),
    };
    done.map_or_else(
        |error| {
            eprintln!("bench: {error}");
            ExitCode::FAILURE
        },
        |()| ExitCode::SUCCESS,
    )
}

fn start(words: &[String]) -> io::Result<()> {
    let mut sizes = USUAL;
    for (size, word) in sizes.iter_mut().zip(words) {
        *size = word.replace([',', '_'], "").parse().map_err(io::Error::other)?;
    }
    let memory = Path::new("/dev/shm");
    let base = if memory.is_dir() { memory.to_owned() } else { std::env::temp_dir() };
    let space = tempfile::Builder::new().prefix("niemyet-duties-").tempdir_in(base)?;
    let root = space.path().join("root");
    write(&root, sizes)?;
    let status = Command::new(std::env::current_exe()?).arg(WITHIN).arg(&root).status()?;
    if status.success() { Ok(()) } else { Err(io::Error::other("the measuring did not end well")) }
}

/// The corpus of the other bench, with communes that owe all of its procedures.
fn write(root: &Path, [procedures, offices, registers]: [usize; 3]) -> io::Result<()> {
    let corpus = Corpus::write(root, procedures)?;
    let content = corpus.content();
    for file in walkdir::WalkDir::new(content.join("procedures")) {
        let path = file?.into_path();
        if path.is_file() {
            let text = fs::read_to_string(&path)?;
            fs::write(&path, of_communes(&text))?;
        }
    }
    for folder in ["postings", "waivers"] {
        fs::create_dir_all(content.join(folder))?;
    }
    let codes = codes(&content)?;
    let mut waived =
        "by: Uỷ ban nhân dân tỉnh\nnumber: 1/UBND\nground: Đo tốc độ\nuntil: 2027-12-31\noffices:\n".to_owned();
    for index in 0..offices {
        fs::write(content.join(format!("offices/xa-{index:03}.yaml")), office(index))?;
        if index < registers {
            fs::write(content.join(format!("postings/xa-{index:03}.yaml")), register(&codes))?;
        } else {
            // Writing to a String cannot fail.
            let _ = writeln!(waived, "  - xa-{index:03}");
        }
    }
    if registers < offices {
        fs::write(content.join("waivers/do-toc-do.yaml"), waived)?;
    }
    Ok(())
}

fn of_communes(text: &str) -> String {
    let kept = text.lines().filter(|line| !line.starts_with("offices:"));
    let changed = kept.map(|line| match line.split_once(':') {
        Some((key @ ("level" | "received_at"), _)) => format!("{key}: [commune]\n"),
        _ => format!("{line}\n"),
    });
    changed.collect()
}

fn codes(content: &Path) -> io::Result<Vec<String>> {
    let mut codes = Vec::new();
    for file in walkdir::WalkDir::new(content.join("procedures")).sort_by_file_name() {
        let path: PathBuf = file?.into_path();
        let name = path.file_name().and_then(|name| name.to_str()).and_then(|name| name.strip_suffix(".yaml"));
        codes.extend(name.map(str::to_owned));
    }
    Ok(codes)
}

fn office(index: usize) -> String {
    format!(
        "name: Uỷ ban nhân dân xã {index}\nlevel: commune\nparent: vp-00\nreceives: true\nposting_places:\n\
         \x20 - {{id: bang-tin, name: Bảng tin, kind: headquarters}}\n\
         \x20 - {{id: sanh, name: Sảnh một cửa, kind: one_stop}}\n\
         \x20 - {{id: diem, name: Điểm tiếp nhận, kind: reception_point}}\n"
    )
}

/// All that an office posted: a procedure in ten too late, the others in time and ahead of their day of effect.
fn register(codes: &[String]) -> String {
    let mut text = String::new();
    for (index, code) in codes.iter().enumerate() {
        let when = if index % 10 == 0 { "2026-03-02" } else { "2026-02-24, announced_ahead: true" };
        for place in ["bang-tin", "sanh", "diem"] {
            // Writing to a String cannot fail.
            let _ = writeln!(text, "- {{code: \"{code}\", place: {place}, posted: {when}}}");
        }
    }
    text
}

/// The least times of several rounds, side by side.
fn within(root: &Path) -> io::Result<()> {
    let content = root.join("content");
    let mut least = [f64::INFINITY; 5];
    let (mut tally, mut findings, mut memory) = (Tally::default(), 0, [0; 3]);
    for round in 0..ROUNDS {
        let begin = Instant::now();
        let input = load::read_folder(&content, "content").map_err(io::Error::other)?;
        let sources = input.sources.clone();
        let (parsed, _) = load::parse(input);
        // Procedures are read when they are made: here once more, for the time that it takes.
        parsed.procedures.clone().into_par_iter().for_each(|file| drop(file.read()));
        let parse = begin.elapsed().as_secs_f64();
        let begin = Instant::now();
        let (site, _) = model::build(parsed, date(2026, 11, 22));
        let site = site.map_err(|_| io::Error::other("no site"))?;
        let model = begin.elapsed().as_secs_f64();
        let before = status("VmRSS:");
        let begin = Instant::now();
        tally = count(&site);
        let duties = begin.elapsed().as_secs_f64();
        let after = status("VmRSS:");
        let begin = Instant::now();
        let found = check::run(&site);
        let check = begin.elapsed().as_secs_f64();
        let begin = Instant::now();
        findings = load::locate(found, &sources).len();
        let places = begin.elapsed().as_secs_f64();
        for (least, time) in least.iter_mut().zip([parse, model, duties, check, places]) {
            *least = least.min(time);
        }
        if round == 0 {
            memory = [before, after, status("VmHWM:")];
        }
    }
    let owed = tally.must() + tally.not_yet_due;
    println!("{owed} duties ({} met, {} waived), {findings} findings of all rules", tally.met, tally.waived);
    for (name, time) in ["parse", "model", "duties", "all rules", "places"].into_iter().zip(least) {
        println!("{name:<10}{:>8.2} × parse{time:>10.3} s", time / least[0]);
    }
    let [before, after, peak] = memory.map(|bytes| bytes >> 20);
    println!("memory {before} MB before, {after} MB after the duties, peak {peak} MB");
    Ok(())
}

/// Judges all duties on all cores.
fn count(site: &Site) -> Tally {
    let duties = site.duties();
    let tallies: Vec<Tally> = duties.offices().par_iter().map(|office| duties.tally(*office)).collect();
    tallies.into_iter().fold(Tally::default(), |sum, one| sum + one)
}

/// A line of this process's status on Linux, in bytes; 0 elsewhere.
fn status(line: &str) -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let number =
        status.lines().find_map(|text| text.strip_prefix(line)).and_then(|text| text.split_whitespace().next());
    number.and_then(|number| number.parse::<u64>().ok()).unwrap_or_default() << 10
}

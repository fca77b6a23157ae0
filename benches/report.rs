//! The table of one corpus, for people and for machines: ratios first, absolute figures beside them.
//!
//! On a busy machine the ratio of processor time says more than the clock.

use serde_json::{Value, json};

use crate::contest::Contest;
use crate::measure::Runs;

/// Bytes for people.
pub(crate) fn megabytes(bytes: u64) -> String {
    #[expect(clippy::cast_precision_loss, reason = "one decimal is shown")]
    let size = bytes as f64 / 1e6;
    format!("{size:.1} MB")
}

/// How the figures of one program compare with a yardstick.
struct Row<'c> {
    name: &'static str,
    runs: &'c Runs,
    /// The yardstick, its name, and the ratio that the design asks for.
    against: Option<(&'c Runs, &'static str, f64)>,
}

fn rows(contest: &Contest) -> Vec<Row<'_>> {
    let row = |name, runs, against| Row { name, runs, against };
    vec![
        row("floor", &contest.floor, None),
        row("full build", &contest.build, Some((&contest.floor, "floor", 2.0))),
        row("hash inputs", &contest.hash, None),
        row("nothing changed", &contest.unchanged, Some((&contest.hash, "hash", 3.0))),
        row("one file changed", &contest.changed, Some((&contest.unchanged, "nothing", 1.5))),
    ]
}

/// The table for people.
pub(crate) fn print(contest: &Contest) {
    let (corpus, input) = (&contest.corpus, megabytes(contest.corpus.bytes));
    let (files, output) = (contest.files, megabytes(contest.bytes));
    println!("\n{} procedures: {input} in, {output} out in {files} files", corpus.procedures);
    println!(
        "{:<18}{:>18}{:>8}{:>8}{:>8}  {:>8}{:>9}{:>8}{:>11}{:>8}",
        "", "ratio (least)", "median", "CPU", "goal", "min s", "median s", "CPU s", "peak", "× input"
    );
    for Row { name, runs, against } in rows(contest) {
        let [ratio, middle, work, goal] = against.map_or_else(Default::default, |(other, word, goal)| {
            let least = runs.least() / other.least();
            let [middle, work] = [runs.median_ratio(other), runs.cpu() / other.cpu()].map(|it| format!("{it:.2}"));
            [format!("{least:.2} × {word}"), middle, work, format!("{goal:.1}")]
        });
        let (least, median, cpu, peak) = (runs.least(), runs.median(), runs.cpu(), megabytes(runs.peak()));
        let memory = share(runs.peak(), contest.corpus.bytes);
        println!(
            "{name:<18}{ratio:>18}{middle:>8}{work:>8}{goal:>8}  {least:>8.3}{median:>9.3}{cpu:>8.2}{peak:>11}{memory:>8.1}"
        );
    }
    println!("nothing changed is {:.2} × the full build", contest.unchanged.least() / contest.build.least());
}

/// The same for machines.
pub(crate) fn json(contest: &Contest) -> Value {
    let programs = rows(contest).into_iter().map(|Row { name, runs, against }| {
        let ratio = against.map(|(other, word, goal)| {
            json!({"to": word, "least": runs.least() / other.least(), "median": runs.median_ratio(other), "cpu": runs.cpu() / other.cpu(), "goal": goal})
        });
        json!({
            "name": name, "ratio": ratio, "least_seconds": runs.least(), "median_seconds": runs.median(),
            "cpu_seconds": runs.cpu(), "peak_bytes": runs.peak(),
            "peak_to_input": share(runs.peak(), contest.corpus.bytes),
        })
    });
    json!({
        "procedures": contest.corpus.procedures, "input_bytes": contest.corpus.bytes, "output_files": contest.files,
        "output_bytes": contest.bytes, "programs": programs.collect::<Vec<Value>>(),
    })
}

#[expect(clippy::cast_precision_loss, reason = "a ratio with one decimal")]
fn share(part: u64, whole: u64) -> f64 {
    part as f64 / whole as f64
}

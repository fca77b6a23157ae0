//! Records of the national portal → procedures, fields and offices.
//!
//! The input is a stream: a few hundred records are in memory at a time, interpreted and written in parallel,
//! numbered in the order of the input. So the same input gives the same files and the same findings in the same
//! order, however many cores there are and however often it was stopped on the way.

mod actor;
mod audience;
mod basis;
mod catalogue;
mod channel;
mod code;
mod dossier;
mod fee;
mod finding;
mod input;
mod json;
mod listing;
mod money;
mod office;
mod procedure;
mod record;
mod run;
mod time;
mod words;
mod workbook;

use anyhow::Result;

use self::input::Input;
use self::run::Run;
use super::{Options, Report};

/// Records in memory at a time: enough for all cores, little enough for any machine.
const BATCH: usize = 256;

/// Imports a file of national portal records: JSON Lines (packed with gzip or not), or a JSON array.
///
/// `progress` is told the bytes of the input file that were read, and its length. What is wrong with the input
/// is in the report; an error means that the input could not be opened or a file could not be written.
pub fn national(options: &Options, progress: &(dyn Fn(u64, Option<u64>) + Sync)) -> Result<Report> {
    let mut input = Input::open(&options.input)?;
    let mut run = Run::new(options);
    loop {
        let batch: Vec<_> = input.by_ref().take(BATCH).collect();
        if batch.is_empty() {
            break;
        }
        run.take(batch)?;
        let (done, length) = input.progress();
        progress(done, length);
    }
    run.finish()
}

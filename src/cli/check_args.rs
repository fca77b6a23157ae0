//! What can be typed behind `niemyet check`.

use std::path::PathBuf;

use clap::{Args, ValueEnum};
use jiff::civil::Date;

use crate::load::raw::meant_day;
use crate::report::Form;

#[derive(Debug, Args)]
#[expect(clippy::struct_excessive_bools, reason = "switches of the command line, none of which implies another")]
pub(super) struct CheckOptions {
    #[arg(value_name = "PATH")]
    pub(super) paths: Vec<PathBuf>,
    // Not named `format`: help texts go by this name, and a build has fewer forms.
    #[arg(id = "form", long = "format", value_name = "FORMAT", default_value = "human")]
    pub(super) form: Form,
    #[arg(short, long, value_name = "FILE")]
    pub(super) output: Option<PathBuf>,
    #[arg(long, value_name = "RULE", value_delimiter = ',')]
    pub(super) select: Vec<String>,
    #[arg(long, value_name = "RULE", value_delimiter = ',')]
    pub(super) ignore: Vec<String>,
    #[arg(long, value_name = "LEVEL", default_value = "error")]
    pub(super) fail_on: FailOn,
    #[arg(long, value_name = "FILE")]
    pub(super) baseline: Option<PathBuf>,
    #[arg(long, requires = "baseline", conflicts_with_all = ["select", "ignore", "office", "since", "paths"])]
    pub(super) update_baseline: bool,
    #[arg(long, requires = "update_baseline")]
    pub(super) allow_new: bool,
    #[arg(long, requires = "baseline")]
    pub(super) new_only: bool,
    #[arg(long, value_name = "ID")]
    pub(super) office: Option<String>,
    #[arg(long, value_name = "DATE", value_parser = meant_day)]
    pub(super) since: Option<Date>,
    #[arg(long, conflicts_with = "form")]
    pub(super) stats: bool,
}

/// From which severity on findings make a run end with 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum FailOn {
    Error,
    Warning,
    Note,
    Never,
}

impl ValueEnum for Form {
    fn value_variants<'a>() -> &'a [Self] {
        &Self::ALL
    }

    fn to_possible_value(&self) -> Option<clap::builder::PossibleValue> {
        Some(clap::builder::PossibleValue::new(self.name()))
    }
}

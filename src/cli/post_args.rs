//! What can be typed behind `niemyet post`. Help texts go by the names of the fields.

use clap::{Args, Subcommand};
use jiff::civil::Date;

use super::listing::Layout;
use crate::load::raw::meant_day;

#[derive(Debug, Args)]
pub(super) struct PostOptions {
    #[command(subcommand)]
    pub(super) work: Work,
}

#[derive(Debug, Subcommand)]
pub(super) enum Work {
    Plan(PlanOptions),
    Add(AddOptions),
    Remove(RemoveOptions),
    Status(StatusOptions),
    Verify(VerifyOptions),
}

#[derive(Debug, Args)]
pub(super) struct PlanOptions {
    #[arg(value_name = "OFFICE")]
    pub(super) office_id: Option<String>,
    #[arg(long, value_name = "DATE", value_parser = meant_day)]
    pub(super) due: Option<Date>,
    #[arg(id = "layout", long = "format", value_name = "FORMAT", default_value = "human")]
    pub(super) layout: Layout,
}

/// What is hung or taken down where and when.
#[derive(Debug, Args)]
pub(super) struct Sheets {
    #[arg(value_name = "OFFICE")]
    pub(super) office_id: String,
    #[arg(value_name = "CODE", required = true)]
    pub(super) codes: Vec<String>,
    #[arg(long, value_name = "ID")]
    pub(super) place: String,
    #[arg(id = "done_on", long = "date", value_name = "DATE", value_parser = meant_day)]
    pub(super) done_on: Date,
    #[arg(short = 'n', long)]
    pub(super) dry_run: bool,
}

#[derive(Debug, Args)]
pub(super) struct AddOptions {
    #[command(flatten)]
    pub(super) sheets: Sheets,
    #[arg(long, value_name = "TEXT")]
    pub(super) by: Option<String>,
    #[arg(long, value_name = "FILE")]
    pub(super) evidence: Option<String>,
    #[arg(id = "remark", long = "note", value_name = "TEXT")]
    pub(super) remark: Option<String>,
    #[arg(long)]
    pub(super) ahead: bool,
    #[arg(id = "of_decision", long = "decision", value_name = "ID")]
    pub(super) of_decision: Option<String>,
    #[arg(long)]
    pub(super) replace: bool,
    #[arg(id = "layout", long = "format", value_name = "FORMAT", default_value = "human")]
    pub(super) layout: Layout,
}

#[derive(Debug, Args)]
pub(super) struct RemoveOptions {
    #[command(flatten)]
    pub(super) sheets: Sheets,
    #[arg(long, value_name = "TEXT")]
    pub(super) reason: String,
    #[arg(id = "hung_on", long = "posted", value_name = "DATE", value_parser = meant_day)]
    pub(super) hung_on: Option<Date>,
}

#[derive(Debug, Args)]
pub(super) struct StatusOptions {
    #[arg(value_name = "OFFICE")]
    pub(super) office_id: Option<String>,
    #[arg(id = "layout", long = "format", value_name = "FORMAT", default_value = "human")]
    pub(super) layout: Layout,
}

#[derive(Debug, Args)]
pub(super) struct VerifyOptions {
    #[arg(value_name = "SHEET")]
    pub(super) sheet: String,
    #[arg(id = "layout", long = "format", value_name = "FORMAT", default_value = "human")]
    pub(super) layout: Layout,
}

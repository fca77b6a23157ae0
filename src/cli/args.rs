//! What can be typed. Help texts are in the Fluent files, under `command-<name>` and `arg-<name>`.

use std::path::PathBuf;

use clap::builder::PossibleValue;
use clap::{Args, Parser, Subcommand, ValueEnum};

use crate::load::raw::meant_day;
use crate::model::WebAddress;
use crate::schema::Kind;

pub(super) use super::check_args::CheckOptions;
use super::post_args::PostOptions;

#[derive(Debug, Parser)]
#[command(name = "niemyet", version, disable_help_subcommand = true)]
pub(super) struct Arguments {
    #[arg(short = 'C', long, global = true, value_name = "DIR", default_value = ".")]
    pub(super) root: PathBuf,
    #[arg(long, global = true, value_name = "DATE", value_parser = meant_day)]
    pub(super) as_of: Option<jiff::civil::Date>,
    #[arg(long, global = true, value_name = "vi|en", value_parser = ["vi", "en"])]
    pub(super) lang: Option<String>,
    #[arg(long, global = true, value_name = "WHEN", default_value = "auto")]
    pub(super) color: Color,
    #[arg(short, long, global = true, conflicts_with = "verbose")]
    pub(super) quiet: bool,
    #[arg(short, long, global = true)]
    pub(super) verbose: bool,
    #[arg(short, long, global = true, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=1024))]
    pub(super) jobs: Option<u16>,
    #[command(subcommand)]
    pub(super) command: Command,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum Color {
    Auto,
    Always,
    Never,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum Format {
    Human,
    Concise,
}

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    Build(BuildOptions),
    Check(CheckOptions),
    Fix(FixOptions),
    Explain(ExplainOptions),
    Rules(RulesOptions),
    Diff(DiffOptions),
    Report(ReportOptions),
    Import(ImportOptions),
    Post(PostOptions),
    Schema(SchemaOptions),
    Score(ScoreOptions),
}

/// Forms of what is neither a table nor a list of findings.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum TextForm {
    Human,
    Json,
    Md,
}

#[derive(Debug, Args)]
pub(super) struct ExplainOptions {
    #[arg(value_name = "RULE", required_unless_present = "all_rules", conflicts_with = "all_rules")]
    pub(super) rules: Vec<String>,
    #[arg(id = "all_rules", long = "all")]
    pub(super) all: bool,
    #[arg(id = "text_form", long = "format", value_name = "FORMAT", default_value = "human")]
    pub(super) form: TextForm,
}

#[derive(Debug, Args)]
pub(super) struct RulesOptions {
    #[arg(id = "text_form", long = "format", value_name = "FORMAT", default_value = "human")]
    pub(super) form: TextForm,
}

#[derive(Debug, Args)]
pub(super) struct ReportOptions {
    #[arg(id = "report_kind", long = "kind", value_name = "KIND", default_value = "posting")]
    pub(super) report_kind: ReportKind,
    #[arg(id = "report_office", long = "office", value_name = "ID")]
    pub(super) report_office: String,
    #[arg(id = "reminder_format", long = "format", value_name = "FORMAT", default_value = "md")]
    pub(super) reminder_format: ReminderFormat,
    #[arg(short, long, value_name = "FILE")]
    pub(super) output: Option<PathBuf>,
}

/// Documents that can be made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum ReportKind {
    Posting,
}

/// Forms of a reminder.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum ReminderFormat {
    Xlsx,
    Html,
    Md,
    Csv,
}

#[derive(Debug, Args)]
pub(super) struct DiffOptions {
    #[arg(value_name = "FILE", required = true)]
    pub(super) runs: Vec<PathBuf>,
    #[arg(id = "text_form", long = "format", value_name = "FORMAT", default_value = "human")]
    pub(super) form: TextForm,
    #[arg(short, long, value_name = "FILE")]
    pub(super) output: Option<PathBuf>,
}

#[derive(Debug, Args)]
#[expect(clippy::struct_excessive_bools, reason = "four switches of the command line, none of which implies another")]
pub(super) struct BuildOptions {
    #[arg(long, value_name = "DIR")]
    pub(super) out: Option<PathBuf>,
    #[arg(long, value_name = "NAME")]
    pub(super) theme: Option<String>,
    #[arg(long, value_name = "URL", conflicts_with = "offline", value_parser = address)]
    pub(super) base_url: Option<WebAddress>,
    #[arg(long)]
    pub(super) offline: bool,
    #[arg(long)]
    pub(super) partial: bool,
    #[arg(long)]
    pub(super) force: bool,
    #[arg(long)]
    pub(super) fresh: bool,
    #[arg(long, value_name = "FORMAT", default_value = "human")]
    pub(super) format: Format,
}

#[derive(Debug, Args)]
pub(super) struct FixOptions {
    #[arg(value_name = "PATH")]
    pub(super) paths: Vec<PathBuf>,
    #[arg(long)]
    pub(super) diff: bool,
    #[arg(long = "unsafe")]
    pub(super) unsafe_too: bool,
    // Not named `select`: a check selects among all rules, this among those that can be mended.
    #[arg(long = "select", value_name = "RULES", value_delimiter = ',')]
    pub(super) fix_rules: Vec<String>,
}

#[derive(Debug, Args)]
pub(super) struct ImportOptions {
    #[command(subcommand)]
    pub(super) source: Source,
}

#[derive(Debug, Subcommand)]
pub(super) enum Source {
    National(NationalOptions),
}

#[derive(Debug, Args)]
pub(super) struct NationalOptions {
    #[arg(value_name = "FILE")]
    pub(super) file: PathBuf,
    #[arg(long)]
    pub(super) force: bool,
    #[arg(short = 'n', long)]
    pub(super) dry_run: bool,
    #[arg(long, value_name = "FORMAT", default_value = "concise")]
    pub(super) format: Format,
}

#[derive(Debug, Args)]
pub(super) struct SchemaOptions {
    #[arg(value_name = "KIND", required_unless_present = "all", conflicts_with = "all")]
    pub(super) kind: Option<Kind>,
    #[arg(long)]
    pub(super) all: bool,
    // Not named `out`: help texts go by this name, and the folder of the site is another one.
    #[arg(long = "out", value_name = "DIR", requires = "all", conflicts_with = "kind")]
    pub(super) schema_folder: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(super) struct ScoreOptions {
    #[arg(long = "office", value_name = "ID")]
    pub(super) score_office: Option<String>,
    #[arg(long)]
    pub(super) explain: bool,
    #[arg(long = "format", value_name = "FORMAT", default_value = "human")]
    pub(super) score_format: ScoreFormat,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum ScoreFormat {
    Human,
    Json,
    Csv,
    Md,
}

impl ValueEnum for Kind {
    fn value_variants<'a>() -> &'a [Self] {
        &Self::PRINTED
    }

    fn to_possible_value(&self) -> Option<PossibleValue> {
        Some(PossibleValue::new(self.name()))
    }
}

fn address(text: &str) -> Result<WebAddress, &'static str> {
    WebAddress::new(text).ok_or("address")
}

//! The imperative shell: arguments in, exit code out. The only room that prints, reads the clock and the environment.

mod args;
mod baseline;
mod build;
mod check;
mod check_args;
mod diff;
mod fix;
mod help;
mod import;
mod listing;
mod output;
mod post;
mod post_args;
mod post_check;
mod reasons;
mod report;
mod rules;
mod schema;
mod score;
mod shared;
mod site;
mod unread;
mod wrong_use;

use std::ffi::OsString;
use std::process::ExitCode;

use clap::{CommandFactory, FromArgMatches};

use crate::messages::Messages;
use args::{Arguments, Command};
use shared::Shared;

/// How a run ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Exit {
    /// Done, and nothing wrong was found.
    Done,
    /// Done as far as possible; errors were found in content.
    Findings,
    /// Could not run: wrong use, unreadable input, no place to write.
    CouldNot,
    /// Ran, but something could not be looked at.
    Incomplete,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(match exit {
            Exit::Done => 0,
            Exit::Findings => 1,
            Exit::CouldNot => 2,
            Exit::Incomplete => 3,
        })
    }
}

/// Runs the command line.
pub fn main(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let arguments: Vec<OsString> = arguments.into_iter().collect();
    let messages = Messages::built_in(shared::language(&arguments));
    let matches = match help::localised(Arguments::command(), &messages).try_get_matches_from(&arguments) {
        Ok(matches) => matches,
        Err(error) => return wrong_use::answer(&error, &messages).into(),
    };
    let parsed = match Arguments::from_arg_matches(&matches) {
        Ok(parsed) => parsed,
        Err(error) => return wrong_use::answer(&error, &messages).into(),
    };
    let shared = Shared::new(&parsed, messages);
    let outcome = match &parsed.command {
        Command::Build(options) => build::run(options, &shared),
        Command::Check(options) => check::run(options, &shared),
        Command::Fix(options) => fix::run(options, &shared),
        Command::Explain(options) => rules::explain(options, &shared),
        Command::Rules(options) => rules::run(options, &shared),
        Command::Diff(options) => diff::run(options, &shared),
        Command::Report(options) => report::run(options, &shared),
        Command::Import(options) => import::run(options, &shared),
        Command::Post(options) => post::run(options, &shared),
        Command::Schema(options) => schema::run(options, &shared),
        Command::Score(options) => score::run(options, &shared),
    };
    let exit = outcome.unwrap_or_else(|error| {
        Shared::failed(&shared.messages, &error);
        Exit::CouldNot
    });
    exit.into()
}

//! Help in the language of the reader: clap's definitions with the texts of the Fluent files.

use clap::{Arg, ArgAction, Command};

use crate::messages::Messages;

/// The command line with its texts in a language, for all commands below it too.
pub(super) fn localised(command: Command, messages: &Messages) -> Command {
    let command = command
        .about(messages.plain("about"))
        .subcommand_required(true)
        .arg_required_else_help(false)
        .disable_version_flag(true)
        .arg(
            Arg::new("version")
                .short('V')
                .long("version")
                .action(ArgAction::Version)
                .help(messages.plain("arg-version")),
        );
    let path = command.get_name().to_owned();
    with_subcommands(with_usage(texts(command, messages), &path, messages), &path, messages)
}

fn with_subcommands(command: Command, path: &str, messages: &Messages) -> Command {
    let names: Vec<String> = command.get_subcommands().map(|sub| sub.get_name().to_owned()).collect();
    names.into_iter().fold(command, |command, name| {
        let below = format!("{path} {name}");
        command.mut_subcommand(name, |sub| subcommand(sub, &below, messages))
    })
}

fn subcommand(command: Command, path: &str, messages: &Messages) -> Command {
    let about = messages.plain(&format!("command-{}", command.get_name()));
    let examples = format!("examples-{}", command.get_name());
    let mut command = texts(command.about(about), messages);
    if messages.has(&examples) {
        let lines = messages.plain(&examples).replace('\n', "\n  ");
        command = command.after_help(format!("{}:\n  {lines}", messages.plain("help-examples")));
    }
    with_subcommands(with_usage(command, path, messages), path, messages)
}

/// Headings, usage and the help of every argument.
fn texts(command: Command, messages: &Messages) -> Command {
    let options = messages.plain("help-options");
    let arguments = messages.plain("help-arguments");
    let template = format!("{{about}}\n\n{}: {{usage}}\n\n{{all-args}}{{after-help}}\n", messages.plain("help-usage"));
    let help = Arg::new("help").short('h').long("help").action(ArgAction::Help).help(messages.plain("arg-help"));
    let mut command = command
        .help_template(template)
        .subcommand_help_heading(messages.plain("help-commands"))
        .subcommand_value_name(messages.plain("help-commands").to_uppercase())
        .disable_help_flag(true)
        .disable_help_subcommand(true)
        .arg(help)
        .max_term_width(100);
    let ids: Vec<String> = command.get_arguments().map(|arg| arg.get_id().to_string()).collect();
    for id in ids {
        let text = messages.plain(&format!("arg-{id}"));
        let heading =
            if command.get_positionals().any(|arg| arg.get_id() == id.as_str()) { &arguments } else { &options };
        command = command.mut_arg(&id, |arg| {
            let takes_value = arg.get_action().takes_values();
            let arg = arg.help(text.clone()).help_heading(heading.clone());
            let names: Vec<String> =
                arg.get_value_names().unwrap_or_default().iter().map(|name| of_value(name, messages)).collect();
            let arg = if names.is_empty() || !takes_value { arg } else { arg.value_names(names) };
            // The texts name choices and defaults themselves, in the language of the reader.
            if takes_value { arg.hide_possible_values(true).hide_default_value(true) } else { arg }
        });
    }
    command
}

/// What stands for a value, such as `FILE`.
fn of_value(name: &str, messages: &Messages) -> String {
    let key = format!("value-{}", name.to_lowercase());
    if messages.has(&key) { messages.plain(&key) } else { name.to_owned() }
}

/// The line of usage, in which clap writes one word of its own.
fn with_usage(command: Command, path: &str, messages: &Messages) -> Command {
    let usage = command.clone().bin_name(path).render_usage().to_string();
    let line = usage.strip_prefix("Usage: ").unwrap_or(&usage).replace("[OPTIONS]", &messages.plain("value-options"));
    command.override_usage(line)
}

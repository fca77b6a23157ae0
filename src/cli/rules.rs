//! `niemyet rules` and `niemyet explain`: what can be found, and what it means.

use super::Exit;
use super::args::{ExplainOptions, RulesOptions, TextForm};
use super::check::knows_names;
use super::output;
use super::shared::Shared;
use crate::check::{Known, catalogue};
use crate::report::explain::{self, Explained};
use crate::report::{Texts, rules};

/// The whole catalogue.
pub(super) fn run(options: &RulesOptions, shared: &Shared) -> anyhow::Result<Exit> {
    let all = explained(&|_| true);
    let text = match options.form {
        TextForm::Human => rules::human(&all, &shared.messages),
        TextForm::Md => rules::markdown(&all, &shared.messages),
        TextForm::Json => serde_json::to_string_pretty(&all)? + "\n",
    };
    output::write(text.as_bytes(), None)?;
    Ok(Exit::Done)
}

/// Some rules, or the rules of some groups, one after another.
pub(super) fn explain(options: &ExplainOptions, shared: &Shared) -> anyhow::Result<Exit> {
    if !knows_names(&options.rules, shared) {
        return Ok(Exit::CouldNot);
    }
    let named = |known: &Known| options.rules.iter().any(|name| name == known.name || name == known.group.key());
    let chosen = explained(&|known| options.all || named(known));
    let text = match options.form {
        TextForm::Human => joined(&chosen, &|rule| explain::human(rule, &shared.messages)),
        TextForm::Md => joined(&chosen, &|rule| explain::markdown(rule, shared.messages.language)),
        TextForm::Json => serde_json::to_string_pretty(&chosen)? + "\n",
    };
    output::write(text.as_bytes(), None)?;
    Ok(Exit::Done)
}

fn explained(wanted: &dyn Fn(&Known) -> bool) -> Vec<Explained> {
    let texts = Texts::default();
    catalogue().into_iter().filter(wanted).map(|known| Explained::new(known, &texts)).collect()
}

fn joined(rules: &[Explained], text: &dyn Fn(&Explained) -> String) -> String {
    rules.iter().map(text).collect::<Vec<_>>().join("\n")
}

//! `niemyet score`: content → how well it does what it has to, in numbers.

use super::Exit;
use super::args::{ScoreFormat, ScoreOptions};
use super::shared::Shared;
use super::{site, unread};
use crate::report;
use crate::score::Score;

pub(super) fn run(options: &ScoreOptions, shared: &Shared) -> anyhow::Result<Exit> {
    let Some((site, ())) = site::of(shared, |_| ())? else { return Ok(Exit::CouldNot) };
    let mut score = Score::of(&site);
    if let Some(office) = &options.score_office {
        if !shared.knows_office(office, &site) {
            return Ok(Exit::CouldNot);
        }
        score.only(office);
    }
    let format = match options.score_format {
        ScoreFormat::Human => report::ScoreFormat::Human,
        ScoreFormat::Json => report::ScoreFormat::Json,
        ScoreFormat::Csv => report::ScoreFormat::Csv,
        ScoreFormat::Md => report::ScoreFormat::Markdown,
    };
    Shared::result(report::score(&score, format, options.explain, &shared.messages).trim_end())?;
    let done = unread::of_score(Exit::Done, &site.settings, shared);
    Ok(unread::told(done, &site.lost, shared))
}

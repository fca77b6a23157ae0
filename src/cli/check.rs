//! `niemyet check`: content → what is wrong with it.

use super::Exit;
use super::args::CheckOptions;
use super::shared::Shared;
use crate::check;
use crate::diagnostics::Severity;
use crate::load;
use crate::model;

pub(super) fn run(options: &CheckOptions, shared: &Shared) -> anyhow::Result<Exit> {
    let Some(folder) = shared.content_folder() else { return Ok(Exit::CouldNot) };
    let input = load::read_folder(&folder, "content")?;
    let sources = input.sources.clone();
    let (content, mut findings) = load::parse(input);
    let (site, of_model) = model::build(content, shared.as_of);
    findings.extend(of_model);
    if let Some(site) = &site {
        findings.extend(check::run(site));
    }
    let findings = load::locate(findings, &sources);
    Shared::result(&shared.report(&findings, &sources, options.format));
    Ok(if findings.count(Severity::Error) > 0 { Exit::Findings } else { Exit::Done })
}

//! JSON for programs: the whole run as one value, or one finding a line.

use serde::Serialize;

use super::Run;

/// The run, indented, ended by a line end.
pub(super) fn whole(run: &Run) -> String {
    written(run, true)
}

/// One finding a line.
pub(super) fn lines(run: &Run) -> String {
    run.findings.iter().map(|item| written(item, false)).collect()
}

fn written(value: &impl Serialize, pretty: bool) -> String {
    let text = if pretty { serde_json::to_string_pretty(value) } else { serde_json::to_string(value) };
    // Structs with text keys: there is nothing that JSON could not say.
    let mut text = text.unwrap_or_default();
    text.push('\n');
    text
}

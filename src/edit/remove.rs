//! What goes takes its lines, or its place between brackets; never a comment.

use super::apply::Splice;
use super::lines::Lines;
use super::path::Step;
use super::spot::Spot;

/// What has to go from the text with an item or a key; nothing when a comment would go too.
pub(super) fn splices(above: &Spot<'_>, step: &Step, lines: &Lines<'_>) -> Option<Vec<Splice>> {
    let (parts, index, blank) = match step {
        Step::Index(index) => (above.items(lines)?, *index, "[]"),
        Step::Key(key) => {
            let entries = above.entries(lines)?;
            let index = entries.iter().position(|(known, _)| known == key)?;
            (entries.into_iter().map(|(_, spot)| spot).collect(), index, "{}")
        }
    };
    let part = parts.get(index)?;
    let (before, next) = (index.checked_sub(1).and_then(|before| parts.get(before)), parts.get(index + 1));
    if above.is_bracketed(lines) || above.in_brackets {
        return Some(vec![match (before, next) {
            (_, Some(next)) => (part.head..next.head, String::new()),
            (Some(before), None) => (before.end..part.end, String::new()),
            (None, None) => (part.head..part.end, String::new()),
        }]);
    }
    if before.is_none() && next.is_none() {
        // Comments inside would go with it.
        return Some(vec![(part.head..part.end, blank.to_owned())]).filter(|_| !has_comment(part, lines));
    }
    if has_comment(part, lines) {
        return None;
    }
    if !lines.begins_line(part.head) {
        let next = next?;
        let between = &lines.text[part.end..next.head];
        return (!between.contains('#')).then(|| vec![(part.head..next.head, String::new())]);
    }
    let start = lines.line_start(part.head);
    let ends_line = lines.line_start(part.end) == part.end;
    let end = if ends_line { part.end } else { lines.next_line(part.end) };
    if end == lines.text.len() && !lines.text.ends_with('\n') && start > 0 {
        // The last line had no end: now the line above it has none.
        let above = lines.text[..start].trim_end_matches(['\r', '\n']).len();
        return Some(vec![(above..end, String::new())]);
    }
    Some(vec![(start..end, String::new())])
}

/// Whether a comment stands inside of a part or behind it on its last line.
fn has_comment(part: &Spot<'_>, lines: &Lines<'_>) -> bool {
    let end = if lines.line_start(part.end) == part.end { part.end } else { lines.line_end(part.end) };
    let stretch = &lines.text[part.head..end];
    stretch.contains('#')
}

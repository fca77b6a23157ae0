//! The texts of a procedure, one after another, each with the keys that lead to it.

use std::fmt;
use std::ops::Range;

use crate::diagnostics::{Diagnostic, Place};
use crate::model::Procedure;

/// How many characters are shown on each side of what is meant.
const AROUND: usize = 24;

/// A text and where it stands.
#[derive(Clone, Copy)]
pub(super) struct Text<'p> {
    /// The part that holds it.
    pub place: Place,
    /// The keys below that part.
    pub keys: Keys,
    /// What it says.
    pub says: &'p str,
}

/// Keys that lead to a text: `steps[2].text`. Put into words only when something is found.
#[derive(Clone, Copy)]
pub(super) struct Keys {
    list: &'static str,
    index: Option<usize>,
    key: &'static str,
}

impl fmt::Display for Keys {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.list)?;
        if let Some(index) = self.index {
            write!(formatter, "[{index}]")?;
        }
        let dot = if self.list.is_empty() || self.key.is_empty() { "" } else { "." };
        write!(formatter, "{dot}{}", self.key)
    }
}

impl Text<'_> {
    /// A finding about this text.
    #[must_use]
    pub(super) fn finding(&self) -> Diagnostic {
        super::at(self.place, &self.keys.to_string())
    }
}

/// The names of the procedure itself.
pub(super) fn own_names<'p>(procedure: &'p Procedure, mut visit: impl FnMut(Text<'p>)) {
    visit(one(procedure.place, "name", &procedure.name));
    visit_option(procedure.place, "short_name", procedure.short_name.as_deref(), &mut visit);
}

/// The names of the procedure and of its results, which stand in lists.
pub(super) fn titles<'p>(procedure: &'p Procedure, mut visit: impl FnMut(Text<'p>)) {
    own_names(procedure, &mut visit);
    results(procedure, visit);
}

/// The names: of the procedure, of its papers and of its results. They are short, and shown large.
pub(super) fn names<'p>(procedure: &'p Procedure, mut visit: impl FnMut(Text<'p>)) {
    own_names(procedure, &mut visit);
    for document in procedure.cases.iter().flat_map(|case| &case.documents) {
        visit(one(document.place, "name", &document.name));
    }
    results(procedure, visit);
}

fn results<'p>(procedure: &'p Procedure, mut visit: impl FnMut(Text<'p>)) {
    for result in &procedure.results {
        visit(one(result.place, "name", &result.name));
    }
}

/// What is told in sentences of the site's own: not names, and not what a decision or a fee says word for word.
pub(super) fn told<'p>(procedure: &'p Procedure, mut visit: impl FnMut(Text<'p>)) {
    let whole = procedure.place;
    visit_option(whole, "summary", procedure.summary.as_deref(), &mut visit);
    visit_option(whole, "conditions", procedure.conditions.as_deref(), &mut visit);
    for step in &procedure.steps {
        visit(one(step.place, "text", &step.text));
    }
    for (index, note) in procedure.notes.iter().enumerate() {
        visit(item(whole, "notes", index, "", note));
    }
}

/// Everything that a citizen reads, names included.
pub(super) fn all<'p>(procedure: &'p Procedure, mut visit: impl FnMut(Text<'p>)) {
    names(procedure, &mut visit);
    told(procedure, &mut visit);
    let whole = procedure.place;
    visit_option(whole, "online_reason", procedure.online_reason.as_deref(), &mut visit);
    for step in &procedure.steps {
        visit_option(step.place, "title", step.title.as_deref(), &mut visit);
        visit_option(step.place, "place", step.place_name.as_deref(), &mut visit);
    }
    for case in &procedure.cases {
        visit_option(case.place, "name", case.name.as_deref(), &mut visit);
        if let Some((ask, answer)) = &case.question {
            visit(one(case.place, "question.ask", ask));
            visit(one(case.place, "question.answer", answer));
        }
        for (index, note) in case.notes.iter().enumerate() {
            visit(item(case.place, "notes", index, "", note));
        }
        for document in &case.documents {
            visit_option(document.place, "note", document.note.as_deref(), &mut visit);
            visit_option(document.place, "only_if", document.only_if.as_deref(), &mut visit);
        }
    }
    for channel in &procedure.channels {
        visit_option(channel.place, "note", channel.note.as_deref(), &mut visit);
        let limit = channel.time_limit.as_ref().and_then(|limit| limit.text.as_deref());
        visit_option(channel.place, "time_limit.text", limit, &mut visit);
        for fee in &channel.fees {
            visit_option(fee.place, "text", fee.text.as_deref(), &mut visit);
        }
    }
}

/// Everything that a citizen reads, and the names of the agencies.
pub(super) fn with_agencies<'p>(procedure: &'p Procedure, mut visit: impl FnMut(Text<'p>)) {
    all(procedure, &mut visit);
    let (whole, agencies) = (procedure.place, &procedure.agencies);
    visit_option(whole, "agencies.implementing", agencies.implementing.as_deref(), &mut visit);
    visit_option(whole, "agencies.competent", agencies.competent.as_deref(), &mut visit);
    visit_option(whole, "owner", procedure.owner.as_deref(), &mut visit);
    for (list, names) in
        [("agencies.coordinating", &agencies.coordinating), ("agencies.delegated", &agencies.delegated)]
    {
        for (index, name) in names.iter().enumerate() {
            visit(item(whole, list, index, "", name));
        }
    }
}

/// A few whole words of a text around a range of its bytes.
pub(super) fn around(text: &str, range: Range<usize>) -> String {
    let (before, after) = (&text[..range.start], &text[range.end..]);
    let start = before.char_indices().rev().take(AROUND).last().map_or(range.start, |(at, _)| at);
    let end = after.char_indices().nth(AROUND).map_or(after.len(), |(at, _)| at);
    let is_cut = |left: &str, right: &str| {
        left.ends_with(|last: char| !last.is_whitespace()) && right.starts_with(|first: char| !first.is_whitespace())
    };
    // A word of which only a part fits is left out.
    let words_before = if is_cut(&before[..start], &before[start..]) {
        before[start..].split_once(char::is_whitespace).map_or(&before[start..], |(_, whole)| whole)
    } else {
        &before[start..]
    };
    let words_after = if is_cut(&after[..end], &after[end..]) {
        after[..end].rsplit_once(char::is_whitespace).map_or(&after[..end], |(whole, _)| whole)
    } else {
        &after[..end]
    };
    [words_before, &text[range], words_after].concat()
}

/// A text under a key of a part, if there is one.
pub(super) fn visit_option<'p>(
    place: Place,
    key: &'static str,
    text: Option<&'p str>,
    visit: &mut impl FnMut(Text<'p>),
) {
    if let Some(text) = text {
        visit(one(place, key, text));
    }
}

/// A text under a key of a part.
pub(super) fn one<'p>(place: Place, key: &'static str, text: &'p str) -> Text<'p> {
    Text { place, keys: Keys { list: "", index: None, key }, says: text }
}

/// A text of an item of a list, under a key of it.
pub(super) fn item<'p>(place: Place, list: &'static str, index: usize, key: &'static str, text: &'p str) -> Text<'p> {
    Text { place, keys: Keys { list, index: Some(index), key }, says: text }
}

#[cfg(test)]
mod tests {
    use super::around;

    #[test]
    fn words_around_a_range_are_whole() {
        let text = "Tổ chức, cá nhân có quyền nộp 01 bộ hồ sơ trực tiếp tại Trung tâm phục vụ";
        let at = text.find("01").unwrap();
        assert_eq!(
            around(text, at..at + "01 bộ hồ sơ".len()),
            "cá nhân có quyền nộp 01 bộ hồ sơ trực tiếp tại Trung tâm"
        );
        assert_eq!(around("nộp  hồ sơ", 5..7), "nộp  hồ sơ");
    }
}

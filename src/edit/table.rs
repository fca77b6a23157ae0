//! Rows of a CSV file: new ones at its end, and new texts in the cells of a row. All else stays, byte for byte.

use std::ops::Range;

use super::apply::Refusal;
use crate::load::table::{Csv, key_of, look_at_csv, title_of};

/// A row to write: keys and their texts.
pub type Cells<'a> = [(&'a str, String)];

/// The file with rows at its end, and the names of columns that it lacks. A key without a column is refused, unless it is
/// one of those that may be left out.
pub fn append(
    bytes: &[u8],
    rows: &[Vec<(&str, String)>],
    may_lack: &[&str],
) -> Result<(Vec<u8>, Vec<String>), TableRefusal> {
    let (text, csv) = opened(bytes)?;
    let line_break = if text.contains("\r\n") { "\r\n" } else { "\n" };
    let mut result = text.to_owned();
    if !result.ends_with('\n') {
        result.push_str(line_break);
    }
    let mut lacking = Vec::new();
    for row in rows {
        for (key, _) in row {
            match column(&csv, key) {
                Err(TableRefusal::NoColumn(name)) if may_lack.contains(key) => lacking.push(name),
                found => drop(found?),
            }
        }
        let cell = |name: &String| {
            let value = row.iter().find(|(key, _)| key_of(name) == Some(*key));
            value.map_or(String::new(), |(_, text)| written(text, csv.mark))
        };
        let cells: Vec<String> = csv.header.iter().map(cell).collect();
        result.push_str(&cells.join(&char::from(csv.mark).to_string()));
        result.push_str(line_break);
    }
    // Each entry lacks the same.
    lacking.sort();
    lacking.dedup();
    Ok((result.into_bytes(), lacking))
}

/// The file with new texts in cells of the row that begins on a line.
pub fn set(bytes: &[u8], line: u32, cells: &Cells<'_>) -> Result<Vec<u8>, TableRefusal> {
    let (text, csv) = opened(bytes)?;
    let start = match line.checked_sub(2) {
        None => 0,
        Some(ends) => text.match_indices('\n').nth(ends as usize).map(|(at, _)| at + 1).ok_or(Refusal::NoSuchPart)?,
    };
    let known = ranges(&text[start..], csv.mark);
    let mut changes = Vec::new();
    let mut behind = String::new();
    for (key, new) in cells {
        let index = column(&csv, key)?;
        if let Some(range) = known.get(index) {
            changes.push((start + range.start..start + range.end, written(new, csv.mark)));
        } else {
            // Spreadsheets leave out empty cells at the end of a row.
            let missing = index - known.len() - behind.matches(char::from(csv.mark)).count();
            behind.push_str(&char::from(csv.mark).to_string().repeat(missing + 1));
            behind.push_str(&written(new, csv.mark));
        }
    }
    let end = known.last().map_or(start, |range| start + range.end);
    changes.push((end..end, behind));
    changes.sort_by_key(|(range, _)| (range.start, range.end));
    let mut result = text.to_owned();
    for (range, new) in changes.into_iter().rev() {
        result.replace_range(range, &new);
    }
    Ok(result.into_bytes())
}

/// Why a row was not written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TableRefusal {
    /// As for other files.
    Refused(Refusal),
    /// The table has no column of this name, in the language of its others.
    NoColumn(String),
}

impl From<Refusal> for TableRefusal {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
}

fn opened(bytes: &[u8]) -> Result<(&str, Csv), Refusal> {
    let text = std::str::from_utf8(bytes).map_err(|_| Refusal::Unreadable)?;
    Ok((text, look_at_csv(bytes).ok_or(Refusal::Unreadable)?))
}

fn column(csv: &Csv, key: &str) -> Result<usize, TableRefusal> {
    let found = csv.header.iter().position(|name| key_of(name) == Some(key));
    found.ok_or_else(|| {
        let is_vietnamese = csv.header.iter().any(|name| key_of(name).is_some_and(|key| key != name));
        let title = title_of(key).filter(|_| is_vietnamese);
        TableRefusal::NoColumn(title.unwrap_or(key).to_owned())
    })
}

/// A text as a cell, in quotes where it needs them.
fn written(text: &str, mark: u8) -> String {
    let needs_quotes = text.contains(['"', '\n', '\r', char::from(mark)]) || text.trim() != text;
    if needs_quotes { format!("\"{}\"", text.replace('"', "\"\"")) } else { text.to_owned() }
}

/// Where the cells of the first row of a text are, quotes included.
fn ranges(text: &str, mark: u8) -> Vec<Range<usize>> {
    let (mut ranges, mut start, mut in_quotes) = (Vec::new(), 0, false);
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            b'"' => in_quotes = !in_quotes,
            b'\n' | b'\r' if !in_quotes => {
                ranges.push(start..at);
                return ranges;
            }
            _ if byte == mark && !in_quotes => {
                ranges.push(start..at);
                start = at + 1;
            }
            _ => {}
        }
    }
    ranges.push(start..text.len());
    ranges
}

#[cfg(test)]
mod tests {
    use super::{TableRefusal, append, set};

    const TABLE: &str = "\u{feff}STT;Mã thủ tục;Địa điểm;Ngày dán;Ngày gỡ;Lý do\r\n1;1.000894;\"sanh; tầng 1\";4/3/2026;;\r\n2;1.000656;bang-tin;04/03/2026\r\n";

    fn text(bytes: Result<Vec<u8>, TableRefusal>) -> String {
        String::from_utf8(bytes.expect("it can be written")).expect("text")
    }

    #[test]
    fn a_row_comes_to_the_end_in_the_order_of_the_columns() {
        let row = vec![("place", "a;b".to_owned()), ("code", "1.000001".to_owned()), ("sheet", "X".to_owned())];
        let (after, lacking) =
            append(TABLE.as_bytes(), std::slice::from_ref(&row), &["sheet"]).expect("it can be written");
        assert_eq!(text(Ok(after)), format!("{TABLE};1.000001;\"a;b\";;;\r\n"));
        assert_eq!(lacking, ["Mã tờ niêm yết"]);
        let refused = |table: &str| append(table.as_bytes(), std::slice::from_ref(&row), &[]);
        assert_eq!(refused(TABLE), Err(TableRefusal::NoColumn("Mã tờ niêm yết".to_owned())));
        assert_eq!(refused("code,place\n"), Err(TableRefusal::NoColumn("sheet".to_owned())));
    }

    #[test]
    fn a_cell_is_filled_and_its_row_stays() {
        let cells = [("removed", "2026-05-01".to_owned()), ("reason", "hết hạn".to_owned())];
        let after = text(set(TABLE.as_bytes(), 2, &cells));
        assert_eq!(after, TABLE.replace("4/3/2026;;\r", "4/3/2026;2026-05-01;hết hạn\r"));
        let short = text(set(TABLE.as_bytes(), 3, &cells));
        assert_eq!(short, TABLE.replace("04/03/2026\r", "04/03/2026;2026-05-01;hết hạn\r"));
    }
}

//! A workbook: the counts on the first sheet, one row a finding on the second. Text is written as text, so nothing
//! that an author wrote can become a formula or a link; the same run gives the same bytes.

use jiff::civil::Date;
use rust_xlsxwriter::{
    Color, DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Workbook, Worksheet, XlsxError,
};

use super::Run;
use super::head::classes;
use super::human::severity_name;
use super::table::{COLUMNS, Cell, day, rows};
use crate::diagnostics::Severity;
use crate::messages::Messages;

/// Longest text that a cell may hold.
const LONGEST: usize = 32_000;
/// Height of a line in points, and the most that a row may have.
const LINE: usize = 16;
const TALLEST: usize = 409;
/// Width of the column of what is counted, in characters.
const COUNTED: u8 = 60;
/// A4 in the numbers of Excel.
const A4: u8 = 9;
/// How many columns of the findings go on paper, from the left: as many as can be read there.
const ON_PAPER: u16 = 6;

/// The bytes of the workbook.
pub(super) fn render(run: &Run, messages: &Messages) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    let title = messages.plain("report-title");
    book.set_properties(&properties(&title, run.as_of.parse().ok()));
    let sheet = book.add_worksheet().set_name(messages.plain("sheet-counts"))?;
    counts(sheet, run, &title, messages)?;
    let sheet = book.add_worksheet().set_name(messages.plain("sheet-findings"))?;
    let headings = COLUMNS.map(|(key, width)| (messages.plain(key), width));
    let findings: Vec<_> = rows(run, messages).collect();
    table(sheet, 0, &headings, findings.iter().map(<[Cell; COLUMNS.len()]>::as_slice))?;
    let last = u32::try_from(findings.len()).unwrap_or(u32::MAX);
    sheet.set_freeze_panes(1, 0)?.set_print_area(0, 0, last, ON_PAPER - 1)?;
    book.save_to_buffer()
}

/// The day of the run in place of the clock: equal runs give equal bytes.
pub(super) fn properties(title: &str, day: Option<Date>) -> DocProperties {
    let made = day.and_then(excel_day).unwrap_or_default();
    DocProperties::new().set_title(title).set_creation_datetime(&made)
}

fn excel_day(day: Date) -> Option<ExcelDateTime> {
    let (year, month, of_month) = (u16::try_from(day.year()).ok()?, day.month(), day.day());
    ExcelDateTime::from_ymd(year, month.unsigned_abs(), of_month.unsigned_abs()).ok()
}

fn counts(sheet: &mut Worksheet, run: &Run, title: &str, messages: &Messages) -> Result<(), XlsxError> {
    let bold = Format::new().set_bold();
    sheet.set_paper_size(A4).set_column_width(0, COUNTED)?.set_column_width(1, 12)?;
    sheet.write_string_with_format(0, 0, title, &bold)?;
    let as_of = messages.plain("report-as-of");
    sheet.write_string(1, 0, as_of)?.write_string(1, 1, day(&run.as_of, messages.language))?;
    let wrapped = Format::new().set_text_wrap().set_align(FormatAlign::Top);
    let mut line = 3;
    let mut section = |heading: &str, counts: Vec<(String, usize)>| -> Result<(), XlsxError> {
        sheet.write_string_with_format(line, 0, heading, &bold)?;
        for (name, count) in counts {
            line += 1;
            sheet.set_row_height(line, height([(name.as_str(), COUNTED)]))?;
            sheet.write_string_with_format(line, 0, name, &wrapped)?.write_number(
                line,
                1,
                u32::try_from(count).unwrap_or(u32::MAX),
            )?;
        }
        line += 2;
        Ok(())
    };
    section(&messages.plain("complaint-head"), classes(run, messages).into())?;
    let summary = &run.summary;
    let severities =
        [(Severity::Error, summary.errors), (Severity::Warning, summary.warnings), (Severity::Note, summary.notes)];
    let severities = severities.map(|(severity, count)| (severity_name(severity, messages), count));
    section(&messages.plain("column-severity"), severities.into())?;
    let rules = summary.rules.iter().map(|(name, count)| (name.clone(), *count));
    section(&messages.plain("column-rule"), rules.collect())?;
    let undecided = summary.undecided.iter().map(|one| (one.message.of(messages.language).to_owned(), one.count));
    section(&messages.plain("stats-undecided"), undecided.collect())
}

/// A table with headings from a line on, with filters, wide enough, and laid out to be printed.
pub(super) fn table<'r>(
    sheet: &mut Worksheet,
    first: u32,
    headings: &[(String, u8)],
    rows: impl Iterator<Item = &'r [Cell]>,
) -> Result<(), XlsxError> {
    let plain = Format::new().set_text_wrap().set_align(FormatAlign::Top).set_border(FormatBorder::Thin);
    let bold = plain.clone().set_bold().set_background_color(Color::RGB(0x00EE_EEEE));
    let number = plain.clone().set_align(FormatAlign::Center);
    let date = number.clone().set_num_format("dd/mm/yyyy");
    let words_of = |cell: &'r Cell| if let Cell::Text(words) = cell { words.as_str() } else { "" };
    let widths = || headings.iter().map(|(_, width)| *width);
    sheet.set_row_height(first, height(headings.iter().map(|(heading, width)| (heading.as_str(), *width))))?;
    for (column, (heading, width)) in (0..).zip(headings) {
        sheet.write_string_with_format(first, column, heading, &bold)?;
        sheet.set_column_width(column, f64::from(*width))?;
    }
    let mut line = first;
    for row in rows {
        line += 1;
        sheet.set_row_height(line, height(row.iter().map(words_of).zip(widths())))?;
        for (column, cell) in (0..).zip(row) {
            match cell {
                Cell::Text(words) => {
                    let words: String = words.chars().take(LONGEST).collect();
                    sheet.write_string_with_format(line, column, words, &plain)?;
                }
                Cell::Number(count) => {
                    sheet.write_number_with_format(line, column, *count, &number)?;
                }
                Cell::Day(day) => {
                    if let Some(day) = excel_day(*day) {
                        sheet.write_datetime_with_format(line, column, &day, &date)?;
                    }
                }
                Cell::Empty => {
                    sheet.write_blank(line, column, &plain)?;
                }
            }
        }
    }
    let last = u16::try_from(headings.len()).unwrap_or(1).saturating_sub(1);
    sheet.autofilter(first, 0, line.max(first + 1), last)?;
    sheet.set_landscape().set_paper_size(A4).set_margins(0.4, 0.4, 0.5, 0.6, 0.3, 0.3);
    sheet.set_print_fit_to_pages(1, 0).set_repeat_rows(first, first)?;
    sheet.set_footer("&C&P/&N");
    Ok(())
}

/// How tall a row has to be, in points, for texts in columns of a width in characters. Not every program finds that
/// out by itself when it opens a workbook.
fn height<'t>(cells: impl IntoIterator<Item = (&'t str, u8)>) -> u32 {
    let lines = cells.into_iter().map(|(text, width)| lines(text, usize::from(width))).max().unwrap_or(1);
    u32::try_from((lines * LINE).min(TALLEST)).unwrap_or_default()
}

/// How many lines a text takes, words kept whole.
fn lines(text: &str, width: usize) -> usize {
    let mut lines = 1;
    let mut column = 0;
    for word in text.split(' ') {
        let letters = word.chars().count();
        if column > 0 && column + letters > width {
            (lines, column) = (lines + 1, 0);
        }
        lines += letters.saturating_sub(1) / width.max(1);
        column += letters % width.max(1) + 1;
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::{height, lines};

    #[test]
    fn a_row_is_as_tall_as_its_longest_text() {
        assert_eq!(lines("", 10), 1);
        assert_eq!(lines("một hai ba", 10), 1);
        assert_eq!(lines("một hai ba bốn", 10), 2);
        assert_eq!(lines("1234567890123", 10), 2, "a word longer than its column is broken");
        assert_eq!(height([("một hai ba bốn", 10), ("một", 3)]), 32);
        assert_eq!(height([("chữ ".repeat(500).as_str(), 4)]), 409, "no row can be taller");
    }
}

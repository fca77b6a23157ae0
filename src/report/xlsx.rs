//! A workbook: the counts on the first sheet, one row a finding on the second. Text is written as text, so nothing
//! that an author wrote can become a formula or a link; the same run gives the same bytes.

use jiff::civil::Date;
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, FormatAlign, Workbook, Worksheet, XlsxError};

use super::Run;
use super::head::classes;
use super::human::severity_name;
use super::item::Severity;
use super::table::{COLUMNS, Cell, day, rows};
use crate::messages::Messages;

/// Longest text that a cell may hold.
const LONGEST: usize = 32_000;

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
    sheet.set_freeze_panes(1, 0)?;
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
    sheet.set_column_width(0, 60)?;
    sheet.write_string_with_format(0, 0, title, &bold)?;
    let as_of = messages.plain("report-as-of");
    sheet.write_string(1, 0, as_of)?.write_string(1, 1, day(&run.as_of, messages.language))?;
    let mut line = 3;
    let mut section = |heading: &str, counts: Vec<(String, usize)>| -> Result<(), XlsxError> {
        sheet.write_string_with_format(line, 0, heading, &bold)?;
        for (name, count) in counts {
            line += 1;
            sheet.write_string(line, 0, name)?.write_number(line, 1, u32::try_from(count).unwrap_or(u32::MAX))?;
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
    let bold = Format::new().set_bold().set_text_wrap().set_align(FormatAlign::Top);
    let plain = Format::new().set_text_wrap().set_align(FormatAlign::Top);
    let date = Format::new().set_num_format("dd/mm/yyyy").set_align(FormatAlign::Top);
    for (column, (heading, width)) in (0..).zip(headings) {
        sheet.write_string_with_format(first, column, heading, &bold)?;
        sheet.set_column_width(column, f64::from(*width))?;
    }
    let mut line = first;
    for row in rows {
        line += 1;
        for (column, cell) in (0..).zip(row) {
            match cell {
                Cell::Text(words) => {
                    let words: String = words.chars().take(LONGEST).collect();
                    sheet.write_string_with_format(line, column, words, &plain)?;
                }
                Cell::Number(number) => {
                    sheet.write_number_with_format(line, column, *number, &plain)?;
                }
                Cell::Day(day) => {
                    if let Some(day) = excel_day(*day) {
                        sheet.write_datetime_with_format(line, column, &day, &date)?;
                    }
                }
                Cell::Empty => {}
            }
        }
    }
    let last = u16::try_from(headings.len()).unwrap_or(1).saturating_sub(1);
    sheet.autofilter(first, 0, line.max(first + 1), last)?;
    sheet.set_landscape().set_print_fit_to_pages(1, 0).set_repeat_rows(first, first)?;
    Ok(())
}

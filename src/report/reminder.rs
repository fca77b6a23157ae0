//! The list that a department sends to an office: what it has not posted, posted otherwise, or left up; by when that
//! was due, on which ground, and what to do.

use std::fmt::Write;

use jiff::civil::Date;

use super::csv;
use super::head::class_name;
use super::html;
use super::human::ground;
use super::md;
use super::sentence::{Sentence, day};
use super::table::Cell;
use super::xlsx;
use super::xml;
use crate::check::{Complaint, Group, Settled};
use crate::diagnostics::Diagnostic;
use crate::messages::{Arg, Messages};

/// A form of the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReminderForm {
    /// A workbook.
    Xlsx,
    /// A page to print.
    Html,
    /// Markdown, for an email.
    Md,
    /// The bare table.
    Csv,
}

/// A list of what an office has to see to.
pub struct Reminder<'a> {
    /// Who sends it.
    pub sender: &'a str,
    /// Id of the office.
    pub office: &'a str,
    /// Its name.
    pub name: &'a str,
    /// The day.
    pub as_of: Date,
    /// Whether something could not be read that may say more of what the office owes, or has posted.
    pub is_unsure: bool,
    /// What was found; only what is about the office's postings is told.
    pub settled: &'a [Settled],
    /// The sentences.
    pub messages: &'a Messages,
}

/// Headings of the table, with widths in characters.
const COLUMNS: [(&str, u8); 9] = [
    ("reminder-number", 5),
    ("reminder-state", 26),
    ("reminder-procedure", 38),
    ("reminder-code", 12),
    ("reminder-place", 22),
    ("column-due", 12),
    ("column-late", 10),
    ("column-ground", 24),
    ("column-do", 44),
];
/// Columns narrower than this hold a code, a day or a number.
const NARROW: u8 = 20;
/// How many empty lines stand for what is written by hand.
const SIGNATURE: [&str; 2] = ["reminder-drawn-up", "reminder-signed"];

impl Reminder<'_> {
    /// The list in a form. Only a workbook can fail, when there are more lines than a sheet has rows.
    pub fn render(&self, form: ReminderForm) -> anyhow::Result<Vec<u8>> {
        Ok(match form {
            ReminderForm::Xlsx => self.xlsx()?,
            ReminderForm::Html => self.html().into_bytes(),
            ReminderForm::Md => self.md().into_bytes(),
            ReminderForm::Csv => self.csv().into_bytes(),
        })
    }

    /// The lines: class by class, and in each by day due, the oldest first.
    fn rows(&self) -> Vec<Vec<Cell>> {
        let about = |one: &&Settled| one.allowed.is_none() && one.is_of(Group::Posting) && one.concerns(self.office);
        let mut found: Vec<&Settled> = self.settled.iter().filter(about).collect();
        found.sort_by_key(|one| (class_of(one).is_none(), class_of(one), due_of(&one.finding)));
        (1..).zip(found).map(|(number, one)| self.row(number, one)).collect()
    }

    fn row(&self, number: u32, one: &Settled) -> Vec<Cell> {
        let finding = &one.finding;
        let sentence = Sentence::of(finding, self.messages);
        // What no citizen could complain about says itself what it is.
        let state = class_of(one).map_or(sentence.what, |class| class_name(class, self.messages));
        let text = |text: Option<String>| text.filter(|text| !text.is_empty()).map_or(Cell::Empty, Cell::Text);
        vec![
            Cell::Number(number),
            Cell::Text(state),
            text(value(finding, "procedure")),
            text(value(finding, "code")),
            text(value(finding, "place")),
            due_of(finding).map_or(Cell::Empty, Cell::Day),
            finding.detail.as_ref().and_then(|detail| detail.days_late).map_or(Cell::Empty, Cell::Number),
            text(ground(finding)),
            text(sentence.remedy),
        ]
    }

    fn say(&self, key: &str) -> String {
        let as_of = day(self.as_of, self.messages.language);
        self.messages.text(key, &[("office", Arg::Text(self.name)), ("day", Arg::Text(&as_of))])
    }

    /// What stands above the table: sender, addressee, subject, and what the table is.
    fn opening(&self, rows: &[Vec<Cell>]) -> [String; 3] {
        let opening = match (rows.is_empty(), self.is_unsure) {
            (true, true) => self.say("reminder-unknown"),
            (true, false) => self.say("reminder-nothing"),
            (false, true) => format!("{} {}", self.say("reminder-incomplete"), self.say("reminder-opening")),
            (false, false) => self.say("reminder-opening"),
        };
        [self.sender.to_owned(), self.say("reminder-to"), opening]
    }

    fn csv(&self) -> String {
        let headings = COLUMNS.map(|(key, _)| Cell::Text(self.messages.plain(key))).to_vec();
        csv::table(std::iter::once(headings).chain(self.rows()))
    }

    fn md(&self) -> String {
        let rows = self.rows();
        let mut text = String::new();
        let [sender, to, opening] = self.opening(&rows).map(|line| md::escaped(&line));
        let _ = write!(text, "{sender}\n\n# {}\n\n{to}\n\n{opening}\n\n", self.say("reminder-title"));
        if !rows.is_empty() {
            let line = |cells: Vec<String>| format!("| {} |\n", cells.join(" | "));
            text += &line(COLUMNS.map(|(key, _)| self.messages.plain(key)).into());
            text += &line(COLUMNS.map(|_| "---".to_owned()).into());
            for row in &rows {
                text += &line(row.iter().map(|cell| md::escaped(&self.words(cell))).collect());
            }
            let _ = write!(text, "\n{}\n", self.say("reminder-closing"));
        }
        text
    }

    fn html(&self) -> String {
        let rows = self.rows();
        let mut body = String::new();
        let [sender, to, opening] = self.opening(&rows).map(|line| xml::escaped(&line));
        let _ = write!(body, "<p>{sender}</p>\n<p>{to}</p>\n<p>{opening}</p>\n");
        if !rows.is_empty() {
            body.push_str("<table class=\"list\">\n<thead><tr>");
            let headings = COLUMNS.map(|(key, _)| xml::escaped(&self.messages.plain(key)));
            for heading in &headings {
                let _ = write!(body, "<th scope=\"col\">{heading}</th>");
            }
            body.push_str("</tr></thead>\n<tbody>\n");
            for row in &rows {
                body.push_str("<tr>");
                for ((cell, heading), (_, width)) in row.iter().zip(&headings).zip(COLUMNS) {
                    // On a phone a row is a card, and every cell says what it is. A code or a day is not broken.
                    let class = if width < NARROW { " class=\"short\"" } else { "" };
                    let words = xml::escaped(&self.words(cell));
                    let _ = write!(body, "<td{class} data-label=\"{heading}\">{words}</td>");
                }
                body.push_str("</tr>\n");
            }
            let _ = write!(body, "</tbody>\n</table>\n<p>{}</p>\n", xml::escaped(&self.say("reminder-closing")));
        }
        let signatures = SIGNATURE.map(|key| format!("<p>{}</p>", xml::escaped(&self.say(key))));
        let _ = writeln!(body, "<div class=\"signatures\">{}</div>", signatures.concat());
        html::page(&self.say("reminder-title"), &body, self.messages)
    }

    fn xlsx(&self) -> Result<Vec<u8>, rust_xlsxwriter::XlsxError> {
        let rows = self.rows();
        let mut book = rust_xlsxwriter::Workbook::new();
        let title = self.say("reminder-title");
        book.set_properties(&xlsx::properties(&title, Some(self.as_of)));
        let sheet = book.add_worksheet().set_name(self.messages.plain("reminder-sheet"))?;
        let bold = rust_xlsxwriter::Format::new().set_bold();
        let [sender, to, opening] = self.opening(&rows);
        sheet.write_string(0, 0, sender)?.write_string_with_format(2, 0, title, &bold)?;
        sheet.write_string(3, 0, to)?.write_string(4, 0, opening)?;
        let headings = COLUMNS.map(|(key, width)| (self.messages.plain(key), width));
        xlsx::table(sheet, 6, &headings, rows.iter().map(Vec::as_slice))?;
        let below = 8 + u32::try_from(rows.len()).unwrap_or_default();
        sheet.write_string(below, 0, self.say("reminder-closing"))?;
        sheet.write_string(below + 2, 2, self.say(SIGNATURE[0]))?;
        sheet.write_string(below + 2, 7, self.say(SIGNATURE[1]))?;
        book.save_to_buffer()
    }

    /// A cell as text.
    fn words(&self, cell: &Cell) -> String {
        match cell {
            Cell::Text(words) => words.clone(),
            Cell::Number(number) => number.to_string(),
            Cell::Day(date) => day(*date, self.messages.language),
            Cell::Empty => String::new(),
        }
    }
}

fn class_of(one: &Settled) -> Option<Complaint> {
    one.rule().and_then(|rule| rule.complaint())
}

fn due_of(finding: &Diagnostic) -> Option<Date> {
    finding.detail.as_ref().and_then(|detail| detail.due)
}

/// A value that the finding names.
fn value(finding: &Diagnostic, wanted: &str) -> Option<String> {
    let (_, text) = finding.args.iter().find(|(name, _)| *name == wanted)?;
    Some(super::visible(text)).filter(|text| !text.is_empty())
}

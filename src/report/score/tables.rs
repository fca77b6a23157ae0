//! A score as tables: what all forms for people share.

use crate::load::raw::Number;
use crate::messages::{Arg, Messages};
use crate::report::number::numbers;
use crate::report::safe::visible;
use crate::report::sentence;
use crate::score::{Gap, Metric, PostingRow, Rank, Score};

/// A table with a heading.
pub(super) struct Table {
    /// What it is about.
    pub(super) title: String,
    /// Sentences below the title.
    pub(super) notes: Vec<String>,
    /// How many columns say what a row is about.
    pub(super) lead: usize,
    /// Names of the columns.
    pub(super) head: Vec<String>,
    /// Rows; each has as many cells as the head.
    pub(super) rows: Vec<Vec<String>>,
}

/// A share with what it is about.
struct Line<'a> {
    subject: Vec<String>,
    metric: &'a Metric,
    change: Option<String>,
}

pub(super) fn tables(score: &Score, explain: bool, messages: &Messages) -> Vec<Table> {
    let writer = Writer { messages };
    let mut tables = vec![
        writer.postings(score),
        writer.completeness(score),
        writer.figures(score),
        writer.totals(score),
        writer.plans(score),
        writer.worksheet(score),
    ];
    if explain {
        tables.extend([writer.coverage(score), writer.troubles(score), writer.lost(score)]);
    }
    tables.retain(|table| !table.rows.is_empty());
    tables
}

struct Writer<'a> {
    messages: &'a Messages,
}

impl Writer<'_> {
    fn say(&self, key: &str) -> String {
        self.messages.plain(&format!("score-{key}"))
    }

    fn shown(&self, number: &str) -> String {
        numbers(number, self.messages.language)
    }

    fn table(&self, key: &str, lead: &[&str], lines: Vec<Line<'_>>) -> Table {
        let points = lines.iter().any(|line| line.metric.max_score.is_some());
        let changes = lines.iter().any(|line| line.change.is_some());
        let mut head: Vec<&str> = lead.to_vec();
        head.extend(["metric", "numerator", "denominator", "ratio"]);
        head.extend(changes.then_some("change"));
        head.extend(points.then_some(["points", "most"]).into_iter().flatten());
        head.push("note");
        let rows = lines.into_iter().map(|line| self.row(line, changes, points)).collect();
        let head = head.into_iter().map(|column| self.say(&format!("column-{column}"))).collect();
        Table { title: self.say(key), notes: Vec::new(), lead: lead.len(), head, rows }
    }

    fn row(&self, line: Line<'_>, changes: bool, points: bool) -> Vec<String> {
        let metric = line.metric;
        let number = |number: Option<String>| number.map(|number| self.shown(&number)).unwrap_or_default();
        let mut row: Vec<String> = line.subject.iter().map(|text| visible(text)).collect();
        row.push(name(metric, self.messages));
        row.push(number(metric.numerator.map(|number| number.to_string())));
        row.push(number(metric.denominator.map(|number| number.to_string())));
        row.push(metric.ratio().map(|rate| format!("{} %", self.shown(&rate.percent(2)))).unwrap_or_default());
        row.extend(changes.then(|| number(line.change)));
        row.extend(points.then(|| number(metric.score())));
        row.extend(points.then(|| number(metric.max_score.map(|most| most.to_string()))));
        row.push(note(metric, self.messages));
        row
    }

    fn postings(&self, score: &Score) -> Table {
        let head =
            ["office", "rank", "score", "coverage", "presence", "accuracy", "timeliness", "delay", "verified", "note"];
        let rows = score.postings.rows.iter().map(|row| self.posting(row)).collect();
        let weights =
            score.weights.shares.map(|weight| self.shown(&Number { thousandths: weight.cast_signed() }.to_string()));
        let args: Vec<(&str, Arg<'_>)> = ["coverage", "accuracy", "timeliness", "verified"]
            .into_iter()
            .zip(weights.iter().map(|text| Arg::Text(text)))
            .collect();
        let mut table = self.plain("postings", 0, &head, rows);
        table.notes.push(self.messages.text("score-postings-note", &args));
        let least = self.shown(&score.weights.at_least.to_string());
        table.notes.push(self.messages.text("score-rank-note", &[("least", Arg::Text(&least))]));
        table
    }

    fn posting(&self, row: &PostingRow) -> Vec<String> {
        let share = |metric: &Metric| match (metric.numerator, metric.denominator, metric.ratio()) {
            (Some(part), Some(whole), Some(ratio)) => self.shown(&format!("{part}/{whole} = {} %", ratio.percent(1))),
            _ => self.gap(metric),
        };
        let mut cells = vec![
            visible(&row.name),
            match row.rank {
                Rank::Place(place) => place.to_string(),
                Rank::SmallSample => self.say("rank-small"),
                Rank::TooMuchUnknown => self.say("rank-unknown"),
            },
            row.score.map(|score| self.shown(&format!("{}.{:02}", score / 100, score % 100))).unwrap_or_default(),
        ];
        cells.extend(row.metrics.iter().take(4).map(share));
        cells.push(row.median_delay.map(|days| days.to_string()).unwrap_or_default());
        cells.extend(row.metrics.get(4).map(share));
        let partial = (row.is_partial && row.score.is_some()).then(|| self.say("partial"));
        cells.push(partial.unwrap_or_default());
        cells
    }

    fn gap(&self, metric: &Metric) -> String {
        metric.gap.map(|gap| self.say(&format!("gap-{}", gap.key()))).unwrap_or_default()
    }

    fn coverage(&self, score: &Score) -> Table {
        let lines = score.postings.coverage.iter().map(|(kind, name, metric)| {
            let of = if *kind == "place" { self.kind_of_place(name) } else { name.clone() };
            Line { subject: vec![self.say(&format!("by-{kind}")), of], metric, change: None }
        });
        self.table("coverage", &["by", "of"], lines.collect())
    }

    /// The name of a kind of posting place, where the tool knows it.
    fn kind_of_place(&self, kind: &str) -> String {
        let key = format!("score-place-{}", kind.replace('_', "-"));
        if self.messages.has(&key) { self.messages.plain(&key) } else { kind.to_owned() }
    }

    /// What costs offices points, and how to find it.
    fn troubles(&self, score: &Score) -> Table {
        let rows = score.postings.rows.iter().flat_map(|row| {
            row.troubles.iter().map(|(kind, count)| {
                let key = kind.replace('_', "-");
                let fix = self.messages.text(&format!("score-fix-{key}"), &[("office", Arg::Text(&row.office))]);
                vec![visible(&row.name), self.say(&format!("trouble-{key}")), self.shown(&count.to_string()), fix]
            })
        });
        let rows = rows.collect();
        self.plain("troubles", 1, &["office", "trouble", "count", "fix"], rows)
    }

    fn plain(&self, key: &str, lead: usize, head: &[&str], rows: Vec<Vec<String>>) -> Table {
        let head = head.iter().map(|column| self.say(&format!("column-{column}"))).collect();
        Table { title: self.say(key), notes: Vec::new(), lead, head, rows }
    }

    fn completeness(&self, score: &Score) -> Table {
        let completeness = &score.completeness;
        let metrics = [&completeness.metric, &completeness.whole];
        let lines = metrics.into_iter().filter(|metric| metric.denominator.is_some());
        let line = |metric| Line { subject: Vec::new(), metric, change: None };
        let mut table = self.table("completeness", &[], lines.map(line).collect());
        table.notes.push(self.say("completeness-note"));
        table
    }

    fn figures(&self, score: &Score) -> Table {
        let lines = score.figures.iter().flat_map(|row| {
            row.metrics.iter().map(|metric| {
                let change = row.changes.iter().find(|(code, _)| *code == metric.code);
                let mut subject = row.subject.join(" – ");
                if subject.is_empty() {
                    subject = self.say("all");
                }
                let subject = vec![subject, self.period(row.period)];
                Line { subject, metric, change: change.map(|(_, points)| points.clone()) }
            })
        });
        // Feedback and post are seldom reported; what nobody speaks of needs no row.
        let spoken = lines.filter(|line| line.metric.gap != Some(Gap::NoData) || line.metric.denominator.is_some());
        let mut table = self.table("figures", &["subject", "period"], spoken.collect());
        table.notes.push(self.say("figures-note"));
        table
    }

    fn totals(&self, score: &Score) -> Table {
        let lines = score.totals.iter().flat_map(|total| {
            let offices = self.shown(&total.offices.to_string());
            let name = total.level.clone().unwrap_or_else(|| self.say("all"));
            total.metrics.iter().filter(|metric| metric.denominator.is_some()).map(move |metric| Line {
                subject: vec![name.clone(), offices.clone()],
                metric,
                change: None,
            })
        });
        let mut table = self.table("totals", &["level", "offices"], lines.collect());
        if let Some(total) = score.totals.first() {
            let period = self.period(total.period);
            table.notes.push(self.messages.text("score-totals-note", &[("period", Arg::Text(&period))]));
        }
        table
    }

    fn plans(&self, score: &Score) -> Table {
        let lines = score.plans.iter().flat_map(|plan| {
            let line = |metric| Line { subject: vec![plan.name.clone()], metric, change: None };
            plan.metrics.iter().map(line)
        });
        self.table("plans", &["plan"], lines.collect())
    }

    fn worksheet(&self, score: &Score) -> Table {
        let line = |metric| Line { subject: Vec::new(), metric, change: None };
        let mut table = self.table("worksheet", &[], score.worksheet.iter().map(line).collect());
        table.notes.push(self.say("worksheet-note"));
        table
    }

    fn lost(&self, score: &Score) -> Table {
        let rows = score.completeness.lost.iter().map(|lost| {
            let weight = self.shown(&lost.part.weight().to_string());
            let (part, fix) =
                (self.say(&format!("part-{}", lost.part.key())), self.say(&format!("fix-{}", lost.part.key())));
            vec![visible(&lost.code), visible(&lost.name), part, weight, fix]
        });
        let rows = rows.collect();
        self.plain("lost", 2, &["code", "procedure", "part", "weight", "fix"], rows)
    }

    fn period(&self, period: crate::score::Period) -> String {
        let day = |day| sentence::day(day, self.messages.language);
        format!("{} – {}", day(period.from), day(period.to))
    }
}

/// The name of a share.
pub(super) fn name(metric: &Metric, messages: &Messages) -> String {
    messages.plain(&format!("score-metric-{}", metric.code.to_lowercase().replace('_', "-")))
}

/// Why a share is missing or not the whole truth.
pub(super) fn note(metric: &Metric, messages: &Messages) -> String {
    let gap = metric.gap.map(|gap| messages.plain(&format!("score-gap-{}", gap.key())));
    let unknown = (metric.unknown > 0).then(|| {
        let number = numbers(&metric.unknown.to_string(), messages.language);
        messages.text("score-unknown", &[("number", Arg::Text(&number))])
    });
    [gap, unknown].into_iter().flatten().collect::<Vec<_>>().join("; ")
}

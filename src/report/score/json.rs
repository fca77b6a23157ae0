//! A score for programs. Shares have the seven keys of the national system: `code`, `name`, `numerator`,
//! `denominator`, `ratio`, `score`, `maxScore`; what is not known is `null`.

use serde_json::{Value, json};

use super::tables::name;
use crate::load::raw::Number;
use crate::messages::Messages;
use crate::score::{FiguresRow, LevelTotal, Lost, Metric, Period, PlanRow, PostingRow, Rank, Score};

pub(super) fn render(score: &Score, explain: bool, messages: &Messages) -> String {
    let writer = Writer { messages };
    let weights = ["COVERAGE", "ACCURACY", "TIMELINESS", "VERIFIED"].into_iter().zip(score.weights.shares);
    let weights = weights.map(|(code, weight)| (code.to_owned(), number(Number { thousandths: weight.cast_signed() })));
    let completeness = &score.completeness;
    let coverage = score.postings.coverage.iter().filter(|_| explain);
    let coverage = coverage.map(|(kind, name, one)| json!({"by": kind, "of": name, "metric": metric(one, messages)}));
    let value = json!({
        "version": 1,
        "as_of": score.as_of.to_string(),
        "weights": weights.collect::<serde_json::Map<_, _>>(),
        "offices": list(&score.postings.rows, |row| writer.posting(row)),
        "coverage": coverage.collect::<Vec<_>>(),
        "completeness": {
            "metrics": writer.metrics(&[completeness.metric.clone(), completeness.whole.clone()]),
            "lost": list(if explain { &completeness.lost } else { &[] }, |lost| writer.lost(lost)),
        },
        "figures": list(&score.figures, |row| writer.figures(row)),
        "totals": list(&score.totals, |total| writer.total(total)),
        "plans": list(&score.plans, |plan| writer.plan(plan)),
        "worksheet": {"decision": "766/QĐ-TTg", "group": 1, "metrics": writer.metrics(&score.worksheet)},
    });
    format!("{value:#}\n")
}

fn list<T>(items: &[T], to_json: impl Fn(&T) -> Value) -> Vec<Value> {
    items.iter().map(to_json).collect()
}

struct Writer<'a> {
    messages: &'a Messages,
}

impl Writer<'_> {
    fn metrics(&self, metrics: &[Metric]) -> Vec<Value> {
        list(metrics, |one| metric(one, self.messages))
    }

    fn posting(&self, row: &PostingRow) -> Value {
        let (rank, unranked) = match row.rank {
            Rank::Place(place) => (Some(place), None),
            Rank::SmallSample => (None, Some("small_sample")),
            Rank::TooMuchUnknown => (None, Some("too_much_unknown")),
        };
        let troubles = row.troubles.iter().map(|(kind, count)| ((*kind).to_owned(), json!(count)));
        json!({
            "office": row.office,
            "name": row.name,
            "rank": rank,
            "unranked": unranked,
            "score": row.score.map(|score| exact(&format!("{}.{:02}", score / 100, score % 100))),
            "maxScore": 100,
            "partial": row.is_partial,
            "median_delay": row.median_delay,
            "metrics": self.metrics(&row.metrics),
            "troubles": troubles.collect::<serde_json::Map<_, _>>(),
        })
    }

    fn lost(&self, lost: &Lost) -> Value {
        json!({
            "code": lost.code,
            "name": lost.name,
            "part": lost.part.key(),
            "weight": number(lost.part.weight()),
            "fix": self.messages.plain(&format!("score-fix-{}", lost.part.key())),
        })
    }

    fn figures(&self, row: &FiguresRow) -> Value {
        let changes = row.changes.iter().map(|(code, points)| ((*code).to_owned(), exact(points)));
        json!({
            "id": row.id,
            "office": row.office,
            "subject": row.subject,
            "period": period(row.period),
            "metrics": self.metrics(&row.metrics),
            "changes": changes.collect::<serde_json::Map<_, _>>(),
        })
    }

    fn total(&self, total: &LevelTotal) -> Value {
        json!({
            "level": total.level,
            "period": period(total.period),
            "offices": total.offices,
            "metrics": self.metrics(&total.metrics),
        })
    }

    fn plan(&self, plan: &PlanRow) -> Value {
        json!({"id": plan.id, "name": plan.name, "metrics": self.metrics(&plan.metrics)})
    }
}

fn metric(metric: &Metric, messages: &Messages) -> Value {
    json!({
        "code": metric.code,
        "name": name(metric, messages),
        "numerator": metric.numerator.map(number),
        "denominator": metric.denominator.map(number),
        "ratio": metric.ratio().map(|rate| exact(&rate.number(4))),
        "score": metric.score().map(|score| exact(&score)),
        "maxScore": metric.max_score,
        "unknown": metric.unknown,
        "gap": metric.gap.map(crate::score::Gap::key),
    })
}

fn period(period: Period) -> Value {
    json!({"from": period.from.to_string(), "to": period.to.to_string()})
}

fn number(number: Number) -> Value {
    number.as_whole().map_or_else(|| exact(&number.to_string()), |whole| json!(whole))
}

/// A decimal number as JSON; these have few digits, so nothing is lost.
fn exact(text: &str) -> Value {
    text.trim_start_matches('+').parse::<f64>().map_or(Value::Null, |number| json!(number))
}

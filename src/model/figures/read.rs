//! Figures as written → figures as meant.

use super::{Feedback, Figures, LastYear, Part, Pending, Period, Received, Scope, Settled, Share};
use crate::diagnostics::{Findings, Place};
use crate::load::File;
use crate::load::raw::{self, Field, Number};
use crate::model::gaps::untold;
use crate::model::{References, need};

/// Reads numbers of dossiers, and keeps aside what cannot be one.
#[derive(Default)]
struct Counts {
    impossible: Vec<(String, String)>,
    lost: Vec<String>,
}

impl Counts {
    fn read(&mut self, keys: &str, field: &Field<Number>) -> Option<u64> {
        if need::is_strange(field) {
            self.lost.push(keys.to_owned());
        }
        let number = field.value?;
        let count = number.as_whole().and_then(|whole| u64::try_from(whole).ok());
        if count.is_none() {
            self.lost.push(keys.to_owned());
            self.impossible.push((keys.to_owned(), number.to_string()));
        }
        count
    }

    fn received(&mut self, raw: &raw::Received) -> Received {
        Received {
            total: self.read("received.total", &raw.total),
            new: self.read("received.new", &raw.new),
            carried_over: self.read("received.carried_over", &raw.carried_over),
            online: self.read("received.online", &raw.online),
            post: self.read("received.post", &raw.post),
            counter: self.read("received.counter", &raw.counter),
        }
    }

    fn settled(&mut self, raw: &raw::Settled) -> Settled {
        Settled {
            total: self.read("settled.total", &raw.total),
            early: self.read("settled.early", &raw.early),
            on_time: self.read("settled.on_time", &raw.on_time),
            late: self.read("settled.late", &raw.late),
        }
    }

    fn pending(&mut self, raw: &raw::Pending) -> Pending {
        Pending {
            total: self.read("pending.total", &raw.total),
            within: self.read("pending.within", &raw.within),
            overdue: self.read("pending.overdue", &raw.overdue),
        }
    }

    fn feedback(&mut self, raw: &raw::FeedbackFigures) -> Feedback {
        Feedback {
            received: self.read("feedback.received", &raw.received),
            answered: self.read("feedback.answered", &raw.answered),
            on_time: self.read("feedback.on_time", &raw.on_time),
        }
    }

    fn last_year(&mut self, raw: &raw::LastYear) -> LastYear {
        LastYear {
            received: self.read("last_year.received", &raw.received),
            settled: self.read("last_year.settled", &raw.settled),
            late: self.read("last_year.late", &raw.late),
            online: self.read("last_year.online", &raw.online),
        }
    }

    fn part(&mut self, index: usize, raw: &raw::FigurePart) -> Part {
        let mut read = |key: &str, field| self.read(&format!("parts[{index}].{key}"), field);
        Part {
            received: read("received", &raw.received),
            online: read("online", &raw.online),
            settled: read("settled", &raw.settled),
            on_time: read("on_time", &raw.on_time),
            late: read("late", &raw.late),
            pending: read("pending", &raw.pending),
            name: raw.name.text().map(str::to_owned),
            online_rate: raw.online_rate.value,
            on_time_rate: raw.on_time_rate.value,
            ..Part::default()
        }
    }
}

impl Figures {
    /// Reads figures; whatever is wrong with them, what can be understood is kept.
    pub(in crate::model) fn new(file: File<raw::Figures>, ids: &References, findings: &mut Findings) -> Self {
        let (raw, place) = (file.raw, file.place);
        let scope = Scope {
            office: need::reference(&raw.office, &ids.offices, place, findings),
            level: need::reference(&raw.level, &ids.levels, place, findings),
            field: need::reference(&raw.field, &ids.fields, place, findings),
        };
        let written = [&raw.office, &raw.level, &raw.field].into_iter().filter(|field| !untold(field)).count();
        let known = [scope.office.is_some(), scope.level.is_some(), scope.field.is_some()];
        let mut counts = Counts { lost: strange_blocks(&raw), ..Counts::default() };
        let part = |(index, (raw, at)): (usize, (&raw::FigurePart, Option<Place>))| {
            let place = at.unwrap_or(place);
            let office = need::reference(&raw.office, &ids.offices, place, findings);
            let level = need::reference(&raw.level, &ids.levels, place, findings);
            if untold(&raw.office) && untold(&raw.level) {
                need::expected_text(&raw.name, "name", place, findings);
            }
            Part { place, office, level, ..counts.part(index, raw) }
        };
        let parts = raw.parts.items().enumerate().map(part).collect();
        need::repeats(&raw.parts, |part| part.office.text().unwrap_or_default(), place, findings);
        need::repeats(&raw.parts, |part| part.name.text().unwrap_or_default(), place, findings);
        let claimed = raw.claimed.value.unwrap_or_default();
        Self {
            received: raw.received.get().map(|raw| counts.received(raw)).unwrap_or_default(),
            settled: raw.settled.get().map(|raw| counts.settled(raw)).unwrap_or_default(),
            pending: raw.pending.get().map(|raw| counts.pending(raw)).unwrap_or_default(),
            feedback: raw.feedback.get().map(|raw| counts.feedback(raw)).unwrap_or_default(),
            last_year: raw.last_year.get().map(|raw| counts.last_year(raw)).unwrap_or_default(),
            period: period(&raw.period, place, findings),
            scope,
            is_scope_lost: known.into_iter().filter(|known| *known).count() < written,
            claims: claims(&claimed),
            per_day: claimed.per_day.value,
            parts,
            source: raw.source.text().map(str::to_owned),
            note: raw.note.text().map(str::to_owned),
            id: file.id,
            place,
            lost: counts.lost,
            impossible: counts.impossible,
        }
    }
}

/// Keys of the blocks of numbers that make no sense, and that of the parts where one of them does not.
fn strange_blocks(raw: &raw::Figures) -> Vec<String> {
    let blocks = [
        ("received", need::is_strange(&raw.received)),
        ("settled", need::is_strange(&raw.settled)),
        ("pending", need::is_strange(&raw.pending)),
        ("feedback", need::is_strange(&raw.feedback)),
        ("last_year", need::is_strange(&raw.last_year)),
        ("parts", need::is_strange(&raw.parts) || raw.parts.items().count() < raw.parts.written()),
    ];
    blocks.into_iter().filter(|(_, is_strange)| *is_strange).map(|(key, _)| key.to_owned()).collect()
}

fn claims(claimed: &raw::ClaimedRates) -> Vec<(Share, raw::Printed)> {
    let of = |share| match share {
        Share::OnTime => claimed.on_time.value,
        Share::Late => claimed.late.value,
        Share::Settled => claimed.settled.value,
        Share::Online => claimed.online.value,
        Share::Post => claimed.post.value,
    };
    Share::ALL.into_iter().filter_map(|share| Some((share, of(share)?))).collect()
}

fn period(field: &Field<raw::Period>, whole: Place, findings: &mut Findings) -> Option<Period> {
    need::expected(field, "period", whole, findings);
    let raw = field.get()?;
    let place = field.place.unwrap_or(whole);
    need::expected(&raw.from, "from", place, findings);
    need::expected(&raw.to, "to", place, findings);
    let (from, to) = need::span(&raw.from, &raw.to, place, findings);
    Some(Period { from: from?, to: to? })
}

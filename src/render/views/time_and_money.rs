//! When it is done and what it costs: channels, time limits, fees, and the box at the top.

use jiff::civil::Date;

use super::{Context, dossier};
use crate::load::raw::{Number, Via};
use crate::model::calendar::{Clock, Due, OfficeHours, Receipt, TimeLimit, due};
use crate::model::{Channel, CurrentFee, Procedure, Ref};
use crate::render::contract::{ChannelView, DueView, Facts, FeeView, NamedNote, Text, TimeView, WayView};
use crate::render::words::clock;

/// The ways to hand in; those that take as long and cost as much stand together.
pub(super) fn channels(context: &Context<'_>, reference: Ref<Procedure>) -> Vec<ChannelView> {
    let procedure = &context.site.procedures[reference];
    let mut alike: Vec<(Vec<CurrentFee<'_>>, Vec<&Channel>)> = Vec::new();
    for channel in &procedure.channels {
        let fees = channel.fees.iter().filter(|fee| fee.valid_to.is_none_or(|last| context.site.as_of <= last));
        let fees: Vec<CurrentFee<'_>> = fees.map(|fee| context.site.current(reference, fee, channel.via)).collect();
        let same = |(others, channels): &&mut (Vec<CurrentFee<'_>>, Vec<&Channel>)| {
            let first = channels[0];
            (&first.time_limit, &first.reason) == (&channel.time_limit, &channel.reason)
                && others.len() == fees.len()
                && others.iter().zip(&fees).all(|(other, fee)| other.asks_the_same(fee))
        };
        match alike.iter_mut().find(same) {
            Some((_, channels)) => channels.push(channel),
            None => alike.push((fees, vec![channel])),
        }
    }
    alike.iter().map(|(fees, channels)| channel_view(context, procedure, fees, channels)).collect()
}

/// Channels that take as long and cost as much, the first of which is there.
fn channel_view(
    context: &Context<'_>,
    procedure: &Procedure,
    fees: &[CurrentFee<'_>],
    channels: &[&Channel],
) -> ChannelView {
    let ways: Vec<WayView> = channels.iter().map(|channel| way(context, procedure, channel)).collect();
    let names: Vec<&str> = ways.iter().map(|way| way.name.as_str()).collect();
    ChannelView {
        name: names.join(", "),
        time: channels[0].time_limit.as_ref().and_then(|limit| time(context, procedure, limit)),
        fees: fees.iter().map(|fee| fee_view(context, procedure, fee)).collect(),
        reason: channels[0].reason.clone(),
        ways,
    }
}

fn way(context: &Context<'_>, procedure: &Procedure, channel: &Channel) -> WayView {
    let url = procedure.submit_url.as_ref().filter(|_| channel.via == Via::Online);
    WayView {
        via: channel.via.word(),
        name: context.words.plain(&format!("via-{}", channel.via.word())),
        note: channel.note.clone(),
        href: url.map(|url| url.as_str().to_owned()),
    }
}

/// A time limit in words; `None` when it says nothing at all.
pub(super) fn time(context: &Context<'_>, procedure: &Procedure, limit: &TimeLimit) -> Option<TimeView> {
    let words = &context.words;
    let counted = limit.expected().map(|term| words.duration(term.duration));
    let statutory = limit.committed.as_ref().and_then(|_| limit.allowed()).map(|term| words.duration(term.duration));
    let unit_missing =
        counted.is_none() && limit.text.as_deref().is_some_and(|text| text.trim().parse::<Number>().is_ok());
    let published =
        limit.text.clone().filter(|text| counted.as_ref().is_some_and(|counted| !says_the_same(text, counted)));
    let text = counted.or_else(|| limit.text.clone()).or_else(|| first_case(context, limit))?;
    Some(TimeView { text, statutory, notes: time_notes(context, procedure, limit), published, unit_missing })
}

fn first_case(context: &Context<'_>, limit: &TimeLimit) -> Option<String> {
    (!limit.cases.is_empty()).then(|| context.words.plain("time-depends"))
}

/// Whether a published text says no more than the limit in our words.
fn says_the_same(text: &str, counted: &str) -> bool {
    let plain = |text: &str| text.to_lowercase().split_whitespace().collect::<Vec<_>>().join(" ");
    plain(text).trim_end_matches(['.', ';']) == plain(counted)
}

fn time_notes(context: &Context<'_>, procedure: &Procedure, limit: &TimeLimit) -> Vec<String> {
    let words = &context.words;
    let mut notes = Vec::new();
    for case in &limit.cases {
        let of_case =
            |id: &String| procedure.cases.iter().find(|other| other.id == *id).and_then(|other| other.name.clone());
        let when = case.when.clone().or_else(|| case.case.as_ref().and_then(of_case)).unwrap_or_default();
        notes.push(words.with("time-case", &[("case", &when), ("time", &words.duration(case.duration))]));
    }
    if let Some(cut_off) = limit.cut_off {
        notes.push(words.with("time-cut-off", &[("time", &clock(cut_off))]));
    }
    if let Some(extension) = &limit.extension {
        let when = extension.when.as_deref().unwrap_or("none");
        notes.push(words.with("time-extended", &[("more", &words.count(extension.more)), ("when", when)]));
        if let Some(total) = limit.extended() {
            notes.push(words.with("time-extended-total", &[("total", &words.duration(total.duration))]));
        }
    }
    for (key, text) in [("time-starts", &limit.starts), ("time-excludes", &limit.excludes)] {
        notes.extend(text.as_ref().map(|text| words.with(key, &[("text", text.trim_end_matches('.'))])));
    }
    let source = limit.source.as_deref().map(|source| source_in_words(context, source));
    notes.extend(source.map(|source| words.with("time-source", &[("source", source)])));
    notes
}

fn fee_view(context: &Context<'_>, procedure: &Procedure, current: &CurrentFee<'_>) -> FeeView {
    let (words, fee) = (&context.words, current.fee);
    let say = |amount| words.amount(amount, &fee.currency, fee.per.as_deref());
    let now = say(current.amount);
    let published = fee.text.clone().filter(|text| now.as_ref().is_some_and(|now| !says_the_same(text, now)));
    let case = fee.case.as_ref().and_then(|id| procedure.cases.iter().find(|case| case.id == *id)?.name.clone());
    let when: Vec<String> = [case, fee.when.clone()].into_iter().flatten().collect();
    FeeView {
        kind: fee
            .kind
            .map(|kind| words.plain(&format!("fee-kind-{}", kind.word())))
            .filter(|kind| !repeats(fee.name.as_deref(), kind)),
        name: fee.name.clone(),
        amount: now.or_else(|| fee.text.clone()).unwrap_or_default(),
        before: current.policy.and_then(|_| say(fee.amount)),
        when: (!when.is_empty()).then(|| when.join("; ")),
        valid: valid(context, fee.valid_from, fee.valid_to),
        source: fee_source(context, current),
        exempt: fee
            .exempt
            .iter()
            .map(|one| NamedNote {
                name: one.who.clone(),
                note: one.ground.as_deref().map(|ground| source_in_words(context, ground).to_owned()),
            })
            .collect(),
        published,
    }
}

/// Whether a name says its kind already: “Lệ phí đăng ký kết hôn”.
fn repeats(name: Option<&str>, kind: &str) -> bool {
    name.is_some_and(|name| name.to_lowercase().starts_with(&kind.to_lowercase()))
}

/// A span that still matters: one without an end that has begun says nothing new.
fn valid(context: &Context<'_>, from: Option<Date>, to: Option<Date>) -> Option<String> {
    let words = &context.words;
    let from = from.filter(|first| *first > context.site.as_of || to.is_some());
    match (from, to) {
        (None, None) => None,
        (Some(from), None) => Some(words.with("money-since", &[("date", &words.date(from).text)])),
        (None, Some(to)) => Some(words.with("money-until", &[("date", &words.date(to).text)])),
        (Some(from), Some(to)) => {
            Some(words.with("money-span", &[("from", &words.date(from).text), ("to", &words.date(to).text)]))
        }
    }
}

/// The policy that changed the fee, or the law that a source names, or the source in its own words.
fn fee_source(context: &Context<'_>, current: &CurrentFee<'_>) -> Option<Text> {
    if let Some(policy) = current.policy {
        return Some(context.words.text(&policy.name, None));
    }
    let source = current.fee.source.as_deref()?;
    Some(context.words.text(source_in_words(context, source), None))
}

/// The number of the law or the decision, or the name of the policy, of which a source is the id; else the source in its own words.
fn source_in_words<'s>(context: &Context<'s>, source: &'s str) -> &'s str {
    let site = context.site;
    let law = || site.laws.items().iter().find(|law| law.id == source)?.number.as_deref();
    let decision = || Some(&*site.decisions.items().iter().find(|decision| decision.id == source)?.number);
    let policy = || Some(&*site.policies.items().iter().find(|policy| policy.id == source)?.name);
    law().or_else(policy).or_else(decision).unwrap_or(source)
}

/// The box at the top.
pub(super) fn facts(context: &Context<'_>, reference: Ref<Procedure>) -> Facts {
    let procedure = &context.site.procedures[reference];
    let words = &context.words;
    let entry = context.catalog.of(reference);
    let summary = &entry.summary;
    let (money, money_note) = words.cost(&summary.money);
    let money_note = if summary.may_cost_more { Some(words.plain("money-may-be-more")) } else { money_note };
    let published_time =
        || procedure.channels.iter().find_map(|channel| time(context, procedure, channel.time_limit.as_ref()?));
    let time_text = summary.time.map(|range| words.range(range));
    let depends = summary.time.is_some_and(|(shortest, longest)| shortest != longest);
    let result = procedure.results.first().map(|first| match procedure.results.len() - 1 {
        0 => first.name.clone(),
        more => words.with("results-more", &[("first", &first.name), ("count", &more.to_string())]),
    });
    Facts {
        money,
        money_note,
        time: time_text.or_else(|| published_time().filter(|time| !time.unit_missing).map(|time| time.text)),
        time_note: depends.then(|| words.plain("time-depends")),
        example: example(context, procedure).filter(|_| entry.lifecycle.is_in_force()),
        papers: words.papers(summary.papers),
        paper_names: dossier::few_papers(procedure),
        visits: procedure.visits.map(|visits| match visits {
            0 => words.plain("visits-none"),
            more => words.counted("visits-count", more as usize),
        }),
        result,
    }
}

/// Handed in at the counter on the first working day from the day of the site: ready by …
fn example(context: &Context<'_>, procedure: &Procedure) -> Option<DueView> {
    let site = context.site;
    let channel =
        procedure.channels.iter().find(|channel| channel.via == Via::Counter).or(procedure.channels.first())?;
    let limit = channel.time_limit.as_ref()?;
    let mut received = site.as_of;
    while !site.calendar.is_working_day(received)? {
        received = received.tomorrow().ok()?;
    }
    let hours = OfficeHours::default();
    let clock = Clock { calendar: &site.calendar, hours: &hours };
    let receipt = Receipt { at: received.to_datetime(hours.opening()), via: channel.via };
    let on = |term| if let Due::On(day) = due(receipt, term, clock) { Some(day) } else { None };
    let due = on(limit.expected()?)?;
    // A day that some have to wait beyond is no latest day.
    let longer: Option<Vec<_>> = limit.longer().map(on).collect();
    let latest = longer?.into_iter().map(|due| (due.date, due.unconfirmed)).max().filter(|(day, _)| *day > due.date);
    Some(DueView {
        received: context.words.date(received),
        received_weekday: context.words.weekday(received.weekday()),
        due: context.words.date(due.date),
        due_weekday: context.words.weekday(due.date.weekday()),
        provisional: !due.unconfirmed.is_empty() || latest.as_ref().is_some_and(|(_, doubt)| !doubt.is_empty()),
        latest_weekday: latest.as_ref().map(|(day, _)| context.words.weekday(day.weekday())),
        latest: latest.map(|(day, _)| context.words.date(day)),
    })
}

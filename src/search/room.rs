//! How much an index may weigh, and what is left out first when it would weigh more. A phone in a place with a bad
//! connection must have it at once; what is left out is what the rest finds as well, or what is seldom said.

use std::io::Write as _;

/// Bytes, compressed, of the index of a site of up to [`SMALL`] procedures.
const LEAST: usize = 24_900;
/// How many procedures have that room.
const SMALL: usize = 600;
/// Bytes, compressed, for each procedure more.
const EACH: usize = 27;

/// How much of everything an index takes along.
#[derive(Clone, Copy, Debug)]
pub(super) struct Detail {
    /// Words of a result.
    pub(super) of_result: usize,
    /// Pairs of words of documents, agencies, summaries and steps.
    pub(super) pairs: usize,
    /// Least worth of a saying. What its own words find goes first, what is long before what is short, and the third
    /// saying for the same before the only one for another.
    pub(super) worth: f64,
    /// Most words of an English saying.
    pub(super) english: usize,
    /// Whether what a saying means must stand in a name word for word.
    pub(super) named: bool,
}

/// Names, the beginning of a result, and all that people say: what an index in parts has.
pub(super) const PLAIN: Detail = Detail { of_result: 4, pairs: 0, worth: 0.0, english: usize::MAX, named: false };

/// From all to little, each lighter than the one before; lighter ones follow by the worth of what people say.
const RICH: [Detail; 5] = [
    Detail { of_result: 6, pairs: 8, ..PLAIN },
    Detail { of_result: 6, pairs: 3, ..PLAIN },
    Detail { of_result: 6, pairs: 1, ..PLAIN },
    PLAIN,
    Detail { worth: LEAST_WORTH, english: 3, named: true, ..PLAIN },
];
/// Steps of worth: an abbreviation in known letters is worth two, most pairs of new words about a half.
const STEPS: usize = 120;
const LEAST_WORTH: f64 = 0.02;

/// The number of [`PLAIN`] among the [`RICH`].
const PLAINEST: usize = 3;
/// The number of the lightest of them.
const LIGHT: usize = RICH.len() - 1;
/// Where most sites of a thousand procedures or so end.
const USUAL: usize = RICH.len() + 30;
/// The number of the lightest of all.
const END: usize = RICH.len() + STEPS;

fn detail(number: usize) -> Detail {
    RICH.get(number).copied().unwrap_or_else(|| {
        let step = u32::try_from(number - RICH.len()).unwrap_or_default();
        Detail { of_result: 0, pairs: 0, worth: LEAST_WORTH + 0.006 * f64::from(step), english: 2, named: true }
    })
}

/// The most that a site of so many procedures may have room for.
pub(super) const fn richest(count: usize) -> Detail {
    RICH[first(count)]
}

/// The number of the richest detail that is tried: beyond a small site pairs never have room.
const fn first(count: usize) -> usize {
    if count <= SMALL { 0 } else { PLAINEST }
}

/// The richest of the details with which a site of so many procedures stays within its room, or one that leaves less
/// than a fiftieth of it empty. The lightest is taken where none does.
pub(super) fn fitting<T>(count: usize, make: impl Fn(Detail) -> T, text: impl Fn(&T) -> &str) -> T {
    let most = LEAST + count.saturating_sub(SMALL) * EACH;
    let (mut first, mut last, mut best) = (first(count), END + 1, None);
    // Beyond a small site hardly all that people say has room.
    let likely = if count <= SMALL { first } else { LIGHT };
    let stages = [likely, LIGHT, USUAL];
    while first < last {
        // Each detail is lighter than the one before: after the likely ones, half of what is left is tried at a time.
        let stage = stages.into_iter().find(|stage| best.is_none() && *stage >= first);
        let number = stage.unwrap_or(usize::midpoint(first, last));
        let index = make(detail(number));
        let weight = compressed(text(&index));
        if weight > most && number < END {
            first = number + 1;
            continue;
        }
        (last, best) = (number, Some(index));
        if weight > most - most / 50 {
            break;
        }
    }
    best.unwrap_or_else(|| make(detail(END)))
}

/// Bytes of a text on its way to a browser.
fn compressed(text: &str) -> usize {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    // Memory takes everything; what cannot be measured counts in full.
    encoder.write_all(text.as_bytes()).and_then(|()| encoder.finish()).map_or(text.len(), |bytes| bytes.len())
}

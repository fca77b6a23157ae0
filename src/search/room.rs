//! How much an index may weigh, and what is left out first when it would weigh more. A phone in a place with a bad
//! connection must have it at once; what is left out is what the rest finds as well, or what is seldom said.

use std::io::Write as _;

/// Bytes, compressed, of the index of a site of up to [`SMALL`] procedures.
const LEAST: usize = 24_500;
/// How many procedures have that room.
const SMALL: usize = 600;
/// Bytes, compressed, for each procedure more.
const EACH: usize = 27;

/// From here on what is richer than [`PLAIN`] never has room.
const LARGE: usize = 2_000;

/// How much of everything an index takes along.
#[derive(Clone, Copy, Debug)]
pub(super) struct Detail {
    /// Words of a result.
    pub(super) of_result: usize,
    /// Pairs of words of documents, agencies, summaries and steps.
    pub(super) pairs: usize,
    /// Most words of a saying.
    pub(super) longest: usize,
    /// A saying goes when so much of it stands in what it means: its words find that by themselves.
    pub(super) alike: f64,
    /// Whether what a saying means must stand in a name word for word.
    pub(super) named: bool,
}

/// From all to little, each lighter than the one before.
pub(super) const DETAILS: [Detail; 12] = [
    Detail { of_result: 6, pairs: 8, longest: 12, alike: f64::INFINITY, named: false },
    Detail { of_result: 6, pairs: 3, longest: 12, alike: f64::INFINITY, named: false },
    Detail { of_result: 6, pairs: 1, longest: 12, alike: f64::INFINITY, named: false },
    PLAIN,
    Detail { of_result: 4, pairs: 0, longest: 5, alike: 0.65, named: true },
    Detail { of_result: 0, pairs: 0, longest: 5, alike: 0.65, named: true },
    Detail { of_result: 0, pairs: 0, longest: 5, alike: 0.5, named: true },
    Detail { of_result: 0, pairs: 0, longest: 4, alike: 0.5, named: true },
    Detail { of_result: 0, pairs: 0, longest: 4, alike: 0.4, named: true },
    Detail { of_result: 0, pairs: 0, longest: 4, alike: 0.3, named: true },
    Detail { of_result: 0, pairs: 0, longest: 3, alike: 0.5, named: true },
    Detail { of_result: 0, pairs: 0, longest: 2, alike: 0.3, named: true },
];

/// Names, the beginning of a result, and all that people say: what an index in parts has.
pub(super) const PLAIN: Detail = Detail { of_result: 4, pairs: 0, longest: 12, alike: f64::INFINITY, named: false };

/// The richest of the details with which a site of so many procedures stays within its room. The lightest is taken
/// where none does.
pub(super) fn fitting<T>(count: usize, make: impl Fn(Detail) -> T, text: impl Fn(&T) -> &str) -> T {
    let most = LEAST + count.saturating_sub(SMALL) * EACH;
    let fits = |made: &T| compressed(text(made)) <= most;
    let details = if count > LARGE { &DETAILS[3..] } else { &DETAILS };
    let richest = make(details[0]);
    if fits(&richest) {
        return richest;
    }
    // Each detail is lighter than the one before: half of what is left is tried at a time.
    let (mut first, mut last) = (1, details.len() - 1);
    let mut best = None;
    while first < last {
        let middle = usize::midpoint(first, last);
        let made = make(details[middle]);
        if fits(&made) {
            last = middle;
            best = Some(made);
        } else {
            first = middle + 1;
        }
    }
    best.unwrap_or_else(|| make(details[last]))
}

/// Bytes of a text on its way to a browser.
fn compressed(text: &str) -> usize {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    // Memory takes everything; what cannot be measured counts in full.
    encoder.write_all(text.as_bytes()).and_then(|()| encoder.finish()).map_or(text.len(), |bytes| bytes.len())
}

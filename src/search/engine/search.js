// One pass over all names: short enough that no list of postings is needed, and nothing is missed.

// Least share of a question that an answer covers, whatever its support, and with support by pairs or meanings.
const FULLEST = 0.52;
const FULL = 0.4;
const SUPPORTED = 0.35;
// Where the best answer is worth less than this, the question is about nothing here. Measured: below it stand almost
// only questions about the weather and the like.
const LEAST = 0.225;

// A question is answered with the best procedures first: [{code, score, matched}], with a suggestion beside them.
function search(state, text, options) {
  const limit = options.limit || 10;
  const digits = codeDigits(text);
  let pending = Boolean(state.parts && digits.length > 2 && !fetchForCode(state, digits));
  const byCode = findCodes(state.docs, digits);
  if (byCode.length) {
    return listed(state, byCode.filter(({doc}) => !options.filter || options.filter(state.docs[doc])), limit);
  }
  const passes = options.filter ? ({doc}) => options.filter(state.docs[doc]) : () => true;
  let positions = understand(state, text);
  if (!positions.length) {
    // Nothing is asked: what passes the filters, in the order of equals.
    return listed(state, options.filter ? state.docs.map((doc, number) => ({doc: number, score: doc.boost, matched: []}))
      .filter(passes) : [], limit);
  }
  let query = compose(state, positions);
  if (state.parts) {
    pending = !fetchFor(state, query) || pending;
    // What has come tells more about the words of the question.
    positions = understand(state, text);
    query = compose(state, positions);
  }
  const touched = mark(state, query);
  const found = scan(state, query);
  const best = found.reduce((most, one) => Math.max(most, one.score), 0);
  const kept = best < LEAST ? [] : found.filter((one) => one.score > best * 0.4);
  const results = listed(state, kept.filter(passes), limit, (one) => explain(state, query, one));
  results.all = kept.map(({doc}) => doc);
  results.pending = pending;
  touched.forEach((word) => {
    state.hits[word] = null;
  });
  results.suggestion = suggestionOf(state, query);
  return results;
}

// The best of what was found: what holds before what is past, then by score, then the shorter name.
function listed(state, found, limit, explained) {
  const {docs} = state;
  found.sort((a, b) => (docs[a.doc].status > 1) - (docs[b.doc].status > 1) || b.score - a.score
    || docs[a.doc].name.length - docs[b.doc].name.length || a.doc - b.doc);
  return found.slice(0, limit).map(({doc, score, matched}) =>
    ({code: docs[doc].code, score, matched: matched || explained({doc}), doc}));
}

// Notes at every word of the index for which units of the question it stands; gives what has to be wiped afterwards.
function mark(state, query) {
  const touched = [];
  query.units.forEach((unit, number) => unit.forms.forEach((quality, word) => {
    if (!state.hits[word]) {
      state.hits[word] = [];
      state.reach[word] = 0;
      touched.push(word);
    }
    state.hits[word].push(number, quality);
    state.reach[word] |= query.masks[number];
  }));
  return touched;
}

function scan(state, query) {
  const {docs, segments, row, hits, reach} = state;
  const work = newWork(state, query);
  const found = [];
  const most = new Map();
  for (let doc = 0; doc < docs.length; doc++) {
    let mask = 0;
    for (let at = segments.start[docs[doc].from]; at < segments.end[docs[doc].to - 1]; at++) {
      mask |= hits[row[at]] ? reach[row[at]] : 0;
    }
    // What cannot cover enough is not looked at closely; most names share a syllable with most questions.
    if (!most.has(mask)) {
      const weights = query.patterns[0].weights.filter((weight, at) => mask & 1 << at);
      most.set(mask, weights.reduce((sum, weight) => sum + weight, 0) / query.total);
    }
    const one = most.get(mask) >= FULL ? scoreOf(state, query, doc, work) : null;
    if (one) {
      found.push(one);
    }
  }
  return found;
}

function scoreOf(state, query, number, work) {
  const doc = state.docs[number];
  work.single.fill(0);
  work.pair.fill(0);
  const precision = match(state, doc, work);
  if (precision < 0) {
    return null;
  }
  const {covered, used} = cover(query, work);
  const coverage = covered / query.total;
  if (coverage < FULL || (coverage < FULLEST && supportOf(query, work, used) < SUPPORTED)) {
    return null;
  }
  let score = Math.pow(Math.min(coverage, 1), 1.5) * (0.5 + 0.5 * precision) * doc.boost;
  for (const sibling of doc.siblings) {
    score *= query.asked.has(sibling) ? 1 : state.siblings[sibling].factor;
  }
  return {doc: number, score, coverage};
}

// Fills in how well each unit is matched; gives how much of the best title that is, or -1 when nothing matched.
function match(state, doc, work) {
  const {segments, row, hits, rarity, words} = state;
  const {single, pair, last, seen} = work;
  let best = -1;
  for (let segment = doc.from; segment < doc.to; segment++) {
    const weight = segments.weight[segment];
    let got = -1;
    for (let at = segments.start[segment]; at < segments.end[segment]; at++) {
      const list = hits[row[at]];
      if (!list) {
        continue;
      }
      if (got < 0) {
        last.fill(-9);
      }
      got = Math.max(got, 0);
      let most = 0;
      for (let index = 0; index < list.length; index += 2) {
        const unit = list[index];
        const value = list[index + 1] * weight;
        most = Math.max(most, list[index + 1]);
        single[unit] = Math.max(single[unit], value);
        const gap = unit > 0 ? at - last[unit - 1] : 9;
        if (gap > 0 && gap < 4) {
          pair[unit] = Math.max(pair[unit], value * (gap === 1 ? 1 : gap === 2 ? 0.7 : 0.5));
        }
        const back = unit + 1 < last.length ? at - last[unit + 1] : 9;
        if (back > 0 && back < 4) {
          pair[unit + 1] = Math.max(pair[unit + 1], value * 0.4);
        }
        last[unit] = at;
      }
      const number = words.foldOf[row[at]];
      got += seen[number] === segment ? 0 : most * rarity[number];
      seen[number] = segment;
    }
    if (got >= 0) {
      best = Math.max(best, segments.isTitle[segment] ? weight * got / segments.total[segment] : 0);
    }
  }
  return best;
}

// The best way to cover the question: its own words, and in place of some of them what they mean.
function cover(query, work) {
  const own = query.patterns[0];
  const values = own.single.map((weight, at) => weight * work.single[at] + own.pair[at] * work.pair[at]);
  const offers = [];
  for (let at = 1; at < query.patterns.length; at++) {
    const pattern = query.patterns[at];
    let sum = 0;
    for (let unit = pattern.first; unit < pattern.last; unit++) {
      sum += pattern.single[unit - pattern.first] * work.single[unit] + pattern.pair[unit - pattern.first] * work.pair[unit];
    }
    const share = sum / pattern.sum;
    if (share > 0.7) {
      const weight = pattern.covers.reduce((all, position) => all + own.weights[position], 0);
      const before = pattern.covers.reduce((all, position) => all + values[position], 0);
      const gain = weight * pattern.strength * share - before;
      if (gain > 0) {
        offers.push({pattern, gain, weight: weight * pattern.strength * share});
      }
    }
  }
  offers.sort((a, b) => b.gain - a.gain);
  const taken = new Set();
  const used = [];
  let covered = values.reduce((sum, value) => sum + value, 0);
  for (const offer of offers) {
    if (!offer.pattern.covers.some((position) => taken.has(position))) {
      offer.pattern.covers.forEach((position) => taken.add(position));
      covered += offer.gain;
      used.push(offer.pattern);
    }
  }
  return {covered, used, values};
}

// Which words of the question were found, and what others were taken to mean.
function explain(state, query, found) {
  const work = newWork(state, query);
  match(state, state.docs[found.doc], work);
  const {used, values} = cover(query, work);
  const spelled = (words) => words.map((word) => state.words.list[word]).join(" ");
  const covered = new Set(used.flatMap((pattern) => pattern.covers));
  const rows = used.map((pattern) => ({at: pattern.covers[0], why: pattern.why, means: spelled(pattern.words),
    typed: pattern.covers.map((at) => query.positions[at].typed).join(" ")}));
  query.positions.forEach((position, at) => {
    if (covered.has(at) || values[at] <= 0 || position.isFiller) {
      return;
    }
    const words = wordsOf(state, state.docs[found.doc]);
    const best = [...position.forms].filter(([word]) => words.has(word)).sort((a, b) => b[1] - a[1])[0];
    if (best) {
      const before = rows[rows.length - 1];
      const means = state.words.list[best[0]];
      if (before && before.why === "word" && before.at + before.count === at) {
        before.typed += " " + position.typed;
        before.means += " " + means;
        before.count++;
      } else {
        rows.push({at, count: 1, why: "word", typed: position.typed, means});
      }
    }
  });
  return rows.sort((a, b) => a.at - b.at).map(({typed, means, why}) => ({typed, means, why}));
}

// How much of the question stands on more than single syllables, which mean little: pairs, or a meaning.
function supportOf(query, work, used) {
  const own = query.patterns[0];
  const covered = new Set(used.flatMap((pattern) => pattern.covers));
  let support = 0;
  let all = 0;
  query.positions.forEach((position, at) => {
    if (position.isFiller) {
      return;
    }
    const isPair = work.pair[at] > 0 || (at + 1 < query.positions.length && work.pair[at + 1] > 0);
    all += own.weights[at];
    support += covered.has(at) || isPair ? own.weights[at] : 0;
  });
  return all ? support / all : 0;
}

function wordsOf(state, doc) {
  const {segments, row} = state;
  const words = new Set();
  for (let segment = doc.from; segment < doc.to; segment++) {
    for (let at = segments.start[segment]; at < segments.end[segment]; at++) {
      words.add(row[at]);
    }
  }
  return words;
}

function newWork(state, query) {
  const size = query.units.length;
  return {single: new Float64Array(size), pair: new Float64Array(size), last: new Int32Array(size),
    seen: new Int32Array(state.words.names.length).fill(-1)};
}

// The question in the spelling of the index, when a word of it does not occur there.
function suggestionOf(state, query) {
  let isOther = false;
  const words = query.positions.map((position) => {
    const correction = (position.corrections || [])[0];
    if (position.isKnown || position.isOpen || correction === undefined) {
      return position.typed;
    }
    isOther = true;
    const members = state.words.members[correction];
    return state.words.list[members.find((word) => position.forms.has(word)) ?? members[0]].toLowerCase();
  });
  return isOther ? words.join(" ") : "";
}

// One pass over all names: short enough that no list of postings is needed, and nothing is missed.

const FULLEST = 0.42;

// A question is answered with the best procedures first: [{code, score, matched}], with a suggestion beside them.
function search(state, text, options) {
  const limit = options.limit || 10;
  const digits = codeDigits(text);
  const byCode = findCodes(state.docs, digits, limit);
  if (byCode.length) {
    return byCode.map((found) => resultOf(state, found));
  }
  const positions = understand(state, text);
  const query = compose(state, positions);
  if (!positions.some((position) => !position.isFiller)) {
    return [];
  }
  const found = scan(state, query);
  found.sort((a, b) => state.docs[a.doc].status - state.docs[b.doc].status || b.score - a.score
    || state.docs[a.doc].name.length - state.docs[b.doc].name.length || a.doc - b.doc);
  const best = found.reduce((most, one) => Math.max(most, one.score), 0);
  const kept = found.filter((one) => one.score > best * 0.4).slice(0, limit);
  const results = kept.map((one) => resultOf(state, Object.assign(one, {matched: explain(state, query, one)})));
  results.suggestion = suggestionOf(state, query, results);
  return results;
}

function resultOf(state, found) {
  return {code: state.docs[found.doc].code, score: found.score, matched: found.matched, doc: found.doc};
}

function scan(state, query) {
  const {hits, docs} = state;
  const touched = [];
  query.units.forEach((unit, number) => unit.forms.forEach((quality, word) => {
    if (!hits[word]) {
      hits[word] = [];
      touched.push(word);
    }
    hits[word].push(number, quality);
  }));
  const size = query.units.length;
  const work = {single: new Float64Array(size), pair: new Float64Array(size), last: new Int32Array(size)};
  const found = [];
  for (let doc = 0; doc < docs.length; doc++) {
    const score = scoreOf(state, query, doc, work);
    if (score > 0) {
      found.push({doc, score});
    }
  }
  touched.forEach((word) => {
    hits[word] = null;
  });
  return found;
}

function scoreOf(state, query, number, work) {
  const doc = state.docs[number];
  work.single.fill(0);
  work.pair.fill(0);
  const precision = match(state, doc, work);
  if (precision < 0) {
    return 0;
  }
  const coverage = cover(query, work).covered / query.total;
  if (coverage < FULLEST) {
    return 0;
  }
  let score = Math.pow(Math.min(coverage, 1), 1.5) * (0.6 + 0.4 * precision) * doc.boost;
  for (const sibling of doc.siblings) {
    score *= query.asked.has(sibling) ? 1 : state.siblings[sibling].factor;
  }
  return score;
}

// Fills in how well each unit is matched; gives how much of the best title that is, or -1 when nothing matched.
function match(state, doc, work) {
  const {segments, row, hits, rarity, words} = state;
  const {single, pair, last} = work;
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
        got = 0;
      }
      let most = 0;
      for (let index = 0; index < list.length; index += 2) {
        const unit = list[index];
        const quality = list[index + 1];
        const value = quality * weight;
        most = Math.max(most, quality);
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
      got += most * rarity[words.foldOf[row[at]]];
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
    if (share > 0.5) {
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
  return [];
}

function suggestionOf(state, query, results) {
  return "";
}

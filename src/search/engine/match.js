// How much of a question the names and parts of a procedure cover. All questions pass here for all procedures: what
// comes often is kept in arrays of numbers, and made once for each question.

// Least share of a question that an answer covers, whatever its support, and with support by pairs or meanings.
const FULLEST = 0.52;
const FULL = 0.4;
const SUPPORTED = 0.35;
// Least share of what a question may mean otherwise that an answer has.
const LEAST_OF_MEANING = 0.7;
// How surely something is meant, to be taken at its word.
const SURE = 0.7;
// Answers worth less than this share of the best are noise beside it.
const LEAST_OF_BEST = 0.4;

// Notes at every word of the index for which units of the question it stands; gives what has to be wiped afterwards.
function mark(state, query) {
  const touched = [];
  query.units.forEach((unit, number) => unit.forms.forEach((quality, word) => {
    if (!state.hits[word]) {
      state.hits[word] = [];
      touched.push(word);
    }
    state.hits[word].push(number, quality);
  }));
  return touched;
}

// All answers with their scores. What cannot cover enough is not looked at closely, and most names share a syllable with
// most questions.
function scan(state, query) {
  const {masks, others} = state;
  const groups = new Map();
  const reached = [];
  query.patterns.forEach((pattern, number) => reach(state, query, pattern, (doc, mask, weight) => {
    if ((state.looked && !state.looked[doc]) || (number && weight <= LEAST_OF_MEANING * pattern.sum)) {
      return;
    }
    if (!masks[doc] && !others[doc]) {
      reached.push(doc);
    }
    masks[doc] |= number ? 0 : mask;
    others[doc] |= number ? pattern.mask : 0;
  }));
  for (const doc of reached) {
    const key = masks[doc] * (1 << MOST_TYPED) + others[doc];
    const group = groups.get(key);
    if (group) {
      group.list.push(doc);
    } else {
      groups.set(key, {list: [doc], other: others[doc], share: mostOf(query, masks[doc], others[doc])});
    }
    masks[doc] = others[doc] = 0;
  }
  const found = [];
  for (const {list, other, share} of groups.values()) {
    const patterns = query.patterns.filter(({mask}, number) => number && (mask & other) === mask);
    for (const doc of share < FULL ? [] : list) {
      const score = scoreOf(state, query, doc, patterns);
      if (score > 0) {
        found.push({doc, score, isMeant: query.work.isMeant});
      }
    }
  }
  return found;
}

// Visits all procedures that have a word of a pattern: with which of its units, as bits, and what they weigh at most.
function reach(state, query, {first, last, weights}, visit) {
  const {from, holders, bits, sums} = state;
  const near = [];
  for (let unit = first; unit < last; unit++) {
    const bit = 1 << unit - first;
    for (const word of query.units[unit].forms.keys()) {
      for (let at = from[word]; at < from[word + 1]; at++) {
        const doc = holders[at];
        if (!bits[doc]) {
          near.push(doc);
        }
        sums[doc] += bits[doc] & bit ? 0 : weights[unit - first];
        bits[doc] |= bit;
      }
    }
  }
  for (const doc of near) {
    visit(doc, bits[doc], sums[doc]);
    bits[doc] = sums[doc] = 0;
  }
}

// The most of a question that can be covered where these positions are found themselves, and others by what they mean.
// The weight of a pair needs both words.
function mostOf(query, mask, others) {
  const {single, pair} = query.patterns[0];
  const share = (sum, weight, at) => sum + (others & 1 << at ? weight + pair[at]
    : mask & 1 << at ? weight + (at && mask & 1 << at - 1 ? pair[at] : 0) : 0);
  return single.reduce(share, 0) / query.total;
}

function newWork(state, query) {
  const size = query.units.length;
  return {single: new Float64Array(size), pair: new Float64Array(size), values: new Float64Array(query.positions.length),
    last: new Int32Array(size).fill(-9), seen: new Int32Array(state.words.names.length).fill(-1)};
}

function scoreOf(state, query, number, patterns) {
  const doc = state.docs[number];
  const precision = match(state, query, number);
  if (precision < 0) {
    return 0;
  }
  const {covered, used, mask} = cover(query, patterns);
  const coverage = covered / query.total;
  if (coverage < FULL || (coverage < FULLEST && supportOf(query, mask) < SUPPORTED)) {
    return 0;
  }
  query.work.isMeant = used.some(({strength}) => strength > SURE);
  let score = Math.pow(Math.min(coverage, 1), 1.5) * (0.5 + 0.5 * precision) * doc.boost;
  for (const sibling of doc.siblings) {
    score *= query.asked.has(sibling) ? 1 : state.siblings[sibling].factor;
  }
  return score;
}

// Fills in how well each unit is matched; gives how much of the best title that is, or -1 when nothing matched.
function match(state, query, number) {
  const {work} = query;
  const {segments, row, hits, rarity} = state;
  const {foldOf} = state.words;
  const {seen} = work;
  work.single.fill(0);
  work.pair.fill(0);
  let best = -1;
  for (let segment = state.docs[number].from; segment < state.docs[number].to; segment++) {
    const weight = segments.weight[segment];
    const end = segments.end[segment];
    let got = -1;
    for (let at = segments.start[segment]; at < end; at++) {
      const word = row[at];
      if (!hits[word]) {
        continue;
      }
      // Words of two segments are never close to each other.
      const most = note(work, hits[word], at + segment * 9, weight);
      const fold = foldOf[word];
      got = Math.max(got, 0) + (seen[fold] === segment ? 0 : most * rarity[fold]);
      seen[fold] = segment;
    }
    if (got >= 0) {
      best = Math.max(best, segments.isTitle[segment] ? weight * got / segments.total[segment] : 0);
    }
  }
  return best;
}

// Notes a word for all units that it stands for, and pairs with the unit before and after; gives its best quality.
function note(work, list, at, weight) {
  const {single, pair, last} = work;
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
  return most;
}

// The best way to cover the question: its own words, and in place of some of them what these patterns mean.
function cover(query, patterns) {
  const own = query.patterns[0];
  const {single, pair, values} = query.work;
  let covered = 0;
  for (let at = 0; at < values.length; at++) {
    values[at] = own.single[at] * single[at] + own.pair[at] * pair[at];
    covered += values[at];
  }
  const offers = [];
  for (const pattern of patterns) {
    let sum = 0;
    for (let unit = pattern.first; unit < pattern.last; unit++) {
      const place = unit - pattern.first;
      sum += pattern.single[place] * single[unit] + pattern.pair[place] * pair[unit];
    }
    const share = sum / pattern.sum;
    if (share > LEAST_OF_MEANING) {
      let gain = 0;
      for (const position of pattern.covers) {
        gain += own.weights[position] * pattern.strength * share - values[position];
      }
      if (gain > 0) {
        offers.push({pattern, gain});
      }
    }
  }
  offers.sort((a, b) => b.gain - a.gain);
  const used = [];
  let mask = 0;
  for (const {pattern, gain} of offers) {
    if (!(mask & pattern.mask)) {
      mask |= pattern.mask;
      covered += gain;
      used.push(pattern);
    }
  }
  return {covered, used, mask};
}

// How much of the question stands on more than single syllables, which mean little: pairs, or a meaning.
function supportOf(query, mask) {
  const {weights} = query.patterns[0];
  const {pair} = query.work;
  let support = 0;
  let all = 0;
  query.positions.forEach((position, at) => {
    if (!position.isFiller) {
      const isPair = pair[at] > 0 || (at + 1 < weights.length && pair[at + 1] > 0);
      all += weights[at];
      support += mask & 1 << at || isPair ? weights[at] : 0;
    }
  });
  return all ? support / all : 0;
}

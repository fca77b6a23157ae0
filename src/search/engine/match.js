// How much of a question the names and parts of a procedure cover. All questions pass here for all procedures: what
// comes often is kept in arrays of numbers, and made once for each question.

// Least share of a question that an answer covers, whatever its support, and with support by pairs or meanings.
const FULLEST = 0.52;
const FULL = 0.4;
const SUPPORTED = 0.35;
// Least share of what a question may mean otherwise that an answer has.
const LEAST_OF_MEANING = 0.7;
// The bit of what is found by a meaning: above all positions.
const MEANT = 1 << MOST_TYPED;
// What most procedures have of meanings: one list for all, because a key would make thousands.
const NOTHING = [];
// How surely something is meant, to be taken at its word.
const SURE = 0.7;
// Answers worth less than this share of the best are noise beside it.
const LEAST_OF_BEST = 0.4;

// Notes at every word of the index for which units of the question it stands, and how well: all in one row, that of a
// word up to a unit below zero. Gives what has to be wiped afterwards.
function mark(state, query) {
  const lists = new Map();
  query.units.forEach((unit, number) => unit.forms.forEach((quality, word) => {
    lists.set(word, (lists.get(word) || []).concat([number, quality]));
  }));
  const flat = [0];
  lists.forEach((list, word) => {
    state.hits[word] = flat.length;
    flat.push(...list, -1);
  });
  query.flat = Float64Array.from(flat);
  return lists;
}

// All answers with their scores. What cannot cover enough is not looked at closely, and most names share a syllable with
// most questions.
function scan(state, query) {
  const {masks, meant} = state;
  const reached = [];
  const visit = (doc, mask) => {
    if (!masks[doc] && (!state.looked || state.looked[doc])) {
      reached.push(doc);
      meant[doc] = NOTHING;
    }
    masks[doc] |= mask;
  };
  query.patterns.forEach((pattern, number) => number ? reachMeaning(state, query, pattern, visit) : reachOwn(state, query, visit));
  const found = [];
  for (const doc of reached) {
    const score = mostOf(query, masks[doc], meant[doc]) < FULL ? 0 : scoreOf(state, query, doc);
    if (score > 0) {
      found.push({doc, score, isMeant: query.work.isMeant});
    }
    masks[doc] = 0;
  }
  return found;
}

// Visits all procedures that have words of the question, with the bits of these.
function reachOwn({from, holders}, {units, positions}, visit) {
  positions.forEach((position, at) => units[at].numbers.forEach((fold) => {
    for (let place = from[fold]; place < from[fold + 1]; place++) {
      visit(holders[place], 1 << at);
    }
  }));
}

// Visits all procedures that may have enough of a meaning. They have one of its rarest words: of the others alone it would
// not be enough.
function reachMeaning(state, query, pattern, visit) {
  const {from, holders, meant} = state;
  const {first, last, weights, single, pair, sum} = pattern;
  const folds = query.units.slice(first, last).map(({numbers}) => numbers[0]);
  const has = folds.map((fold) => holds(state, fold));
  const size = (at) => from[folds[at] + 1] - from[folds[at]];
  let left = sum;
  for (const rare of folds.map((fold, at) => at).sort((a, b) => size(a) - size(b))) {
    for (let place = from[folds[rare]]; left > LEAST_OF_MEANING * sum && place < from[folds[rare] + 1]; place++) {
      const doc = holders[place];
      let got = 0;
      for (let at = 0, before = 0; at < has.length; at++) {
        const is = has[at][doc];
        got += is * (single[at] + before * pair[at]);
        before = is;
      }
      if (got > LEAST_OF_MEANING * sum) {
        visit(doc, MEANT);
        if (meant[doc] && !meant[doc].includes(pattern)) {
          meant[doc] = meant[doc].concat(pattern);
        }
      }
    }
    left -= weights[rare];
  }
}

// By procedure whether it has a word. Kept, because the next key asks for the same.
function holds(state, fold) {
  const {has, from, holders} = state;
  if (!has[fold]) {
    has[fold] = new Uint8Array(state.docs.length);
    for (let place = from[fold]; place < from[fold + 1]; place++) {
      has[fold][holders[place]] = 1;
    }
  }
  return has[fold];
}

// The most of a question that can be covered where these positions are found themselves, and others by what they mean.
// The weight of a pair needs both words.
function mostOf({work, patterns, total}, mask, meanings) {
  const {values} = work;
  const {single, pair, weights} = patterns[0];
  let most = 0;
  for (let at = 0; at < values.length; at++) {
    values[at] = mask & 1 << at ? single[at] + (mask & 1 << at - 1 ? pair[at] : 0) : 0;
    most += values[at];
  }
  for (const {covers, strength} of meanings) {
    for (const at of covers) {
      const more = Math.max(0, weights[at] * strength - values[at]);
      values[at] += more;
      most += more;
    }
  }
  return most / total;
}

function newWork(state, query) {
  const size = query.units.length;
  return {single: new Float64Array(size), pair: new Float64Array(size), values: new Float64Array(query.positions.length),
    active: new Uint8Array(size).fill(1), last: new Int32Array(size + 1).fill(-9), seen: new Int32Array(state.words.names.length).fill(-1)};
}

function scoreOf(state, query, number) {
  const doc = state.docs[number];
  const precision = match(state, query, number);
  if (precision < 0) {
    return 0;
  }
  const {covered, used, mask} = cover(query, state.meant[number]);
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
  const {segments, row, hits, rarity} = state;
  const {foldOf} = state.words;
  const {seen, single, pair, active} = query.work;
  const {from, to} = state.docs[number];
  active.fill(0, query.positions.length);
  for (const {first, last} of state.meant[number]) {
    active.fill(1, first, last);
  }
  single.fill(0);
  pair.fill(0);
  let best = -1;
  for (let segment = from; segment < to; segment++) {
    const weight = segments.weight[segment];
    const end = segments.end[segment];
    let got = -1;
    for (let at = segments.start[segment]; at < end; at++) {
      const word = row[at];
      if (hits[word]) {
        // Words of two segments are never close to each other.
        const most = note(query, hits[word], at + segment * 9, weight);
        const fold = foldOf[word];
        got = Math.max(got, 0) + (seen[fold] === segment ? 0 : most * rarity[fold]);
        seen[fold] = segment;
      }
    }
    if (got >= 0) {
      best = Math.max(best, segments.isTitle[segment] ? weight * got / segments.total[segment] : 0);
    }
  }
  return best;
}

// Notes a word for all units that it stands for, and pairs with the unit before and after; gives its best quality.
function note({flat, work}, index, at, weight) {
  const {single, pair, last, active} = work;
  let most = 0;
  for (let unit = flat[index]; unit >= 0; unit = flat[index += 2]) {
    const value = flat[index + 1] * weight;
    // A word of any meaning tells that a name is about the question, also where all of the meaning is not there.
    most = Math.max(most, flat[index + 1]);
    if (active[unit]) {
      single[unit] = Math.max(single[unit], value);
      const gap = unit > 0 ? at - last[unit - 1] : 9;
      if (gap > 0 && gap < 4) {
        pair[unit] = Math.max(pair[unit], value * (gap === 1 ? 1 : gap === 2 ? 0.7 : 0.5));
      }
      const back = at - last[unit + 1];
      if (back > 0 && back < 4) {
        pair[unit + 1] = Math.max(pair[unit + 1], value * 0.4);
      }
      last[unit] = at;
    }
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

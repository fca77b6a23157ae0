// A split index: which parts a question needs, told from the words and pairs of words that each part has. Few sites are
// so large: this stands in their index, not in the engine, which calls it and gives it what it uses.

const MOST_PARTS = 6;
const MOST_OF_CODE = 3;
const FOREMOST = 3;
// What it adds to a pair that a part has it most often.
const FORE = 0.15;
// Parts that may cover less than this share of what the best part may cover are left where they are.
const LEAST_OF_PARTS = 0.85;

function readParts(state, index, part) {
  const read = reader(index.places);
  const counts = reader(index.counts);
  state.parts = index.parts.map((name) => ({name, isHere: false}));
  state.places = state.words.names.map(() => new Set());
  for (let word = 0; read.more(); word++) {
    const fold = state.words.foldOf[word];
    state.counts[fold] += counts.number();
    readPlaces(state, read).forEach((at) => state.places[fold].add(at));
  }
  state.ask = part || (() => null);
}

// The parts that have something, those first that have it most often.
function readPlaces(state, read) {
  const size = read.number();
  const said = Array.from({length: size ? size - 1 : Math.min(FOREMOST, state.parts.length)}, read.number);
  // None said means that it is nearly everywhere, and where most.
  return size ? said : said.concat(state.parts.map((one, part) => part));
}

// Pairs of words: single ones are in nearly every part. Whether they are here.
function fetchPairs(state) {
  const list = state.pairs ? null : state.ask("index-pairs");
  if (list) {
    const [words, places, counts] = [list.words, list.places, list.counts].map(reader);
    const {foldOf} = state.words;
    state.pairs = new Map();
    let first = 0;
    let second = 0;
    while (words.more()) {
      if (words.ended()) {
        first += words.number();
        second = 0;
      }
      second += words.number();
      const pair = foldOf[first] * state.counts.length + foldOf[second];
      state.pairs.set(pair, readPlaces(state, places));
      state.followers.set(pair, counts.number());
    }
  }
  return Boolean(state.pairs);
}

// Fetches one part; whether it is here now.
function fetchPart(state, number) {
  const part = state.parts[number];
  const body = part.isHere ? null : state.ask(part.name);
  if (body) {
    part.isHere = true;
    part.from = state.docs.length;
    addBody(state, body);
    part.to = state.docs.length;
    state.isStale = true;
  }
  return part.isHere;
}

// How much of a pattern each part has at most: its words, and the pairs of them.
function sharesOf(state, query, {first, last, single, pair}) {
  const shares = state.parts.map(() => []);
  for (let unit = first; unit < last; unit++) {
    const {numbers} = query.units[unit];
    const has = new Set(numbers.flatMap((number) => [...state.places[number]]));
    const before = unit > first ? query.units[unit - 1].numbers : [];
    const lists = before.flatMap((one) => numbers.map((other) => state.pairs.get(one * state.counts.length + other) || []));
    const both = new Set(lists.flat());
    const fore = new Set(lists.flatMap((list) => list.slice(0, FOREMOST)));
    shares.forEach((share, part) => share.push((has.has(part) ? single[unit - first] : 0)
      + (both.has(part) ? pair[unit - first] * (fore.has(part) ? 1 + FORE : 1) : 0)));
  }
  return shares;
}

// Fetches the parts that may hold the best answers; whether all of them are here. Others are not looked at, so that a
// question has the same answers whatever was asked before.
function fetchFor(state, query) {
  const [own, ...others] = query.patterns;
  const sum = (list) => list.reduce((all, one) => all + one, 0);
  const shares = sharesOf(state, query, own);
  others.forEach((pattern) => sharesOf(state, query, pattern).forEach((list, part) => {
    const share = sum(list) / pattern.sum;
    pattern.covers.forEach((at) => {
      const value = share > least ? own.weights[at] * pattern.strength * share : 0;
      shares[part][at] = Math.max(shares[part][at], value);
    });
  }));
  const ranked = shares.map((list, part) => ({part, share: sum(list)})).sort((a, b) => b.share - a.share);
  const wanted = ranked.slice(0, MOST_PARTS).filter(({share}) => share > ranked[0].share * LEAST_OF_PARTS);
  const isHere = wanted.filter(({part}) => !fetchPart(state, part)).length === 0;
  state.looked = new Uint8Array(state.docs.length);
  wanted.forEach(({part}) => state.looked.fill(1, state.parts[part].from, state.parts[part].to));
  return isHere;
}

// A whole code stands in one part, which a list of all codes tells. Of a few digits so many codes may be meant that not
// all of them are worth their parts.
function fetchForCode(state, digits) {
  const list = state.ask("index-codes");
  if (!list) {
    return false;
  }
  const read = reader(list.codes);
  const wanted = new Set();
  for (let number = 0; read.more();) {
    number += read.number();
    const part = read.number();
    if (isCodeLike(String(number), digits)) {
      wanted.add(part);
    }
  }
  return [...wanted].slice(0, MOST_OF_CODE).filter((part) => !fetchPart(state, part)).length === 0;
}

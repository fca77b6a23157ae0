// A split index: which parts a question needs, told from the words that each part has.

const MOST_PARTS = 8;

function readParts(state, index, part) {
  const read = reader(index.places);
  const counts = reader(index.counts);
  state.places = state.words.names.map(() => new Set());
  for (let word = 0; read.more(); word++) {
    const fold = state.words.foldOf[word];
    const size = read.number();
    state.counts[fold] += counts.number();
    // None said means that it is nearly everywhere.
    for (let at = 0; at < (size ? size - 1 : index.parts.length); at++) {
      state.places[fold].add(size ? read.number() : at);
    }
  }
  state.parts = index.parts.map((name) => ({name, isHere: false}));
  state.ask = part || (() => null);
}

// Fetches one part; whether it is here now.
function fetchPart(state, number) {
  const part = state.parts[number];
  const body = part.isHere ? null : state.ask(part.name);
  if (body) {
    part.isHere = true;
    addBody(state, body);
    state.isStale = true;
  }
  return part.isHere;
}

// Fetches the parts that may hold the best answers; whether all of them are here.
function fetchFor(state, query) {
  const own = query.patterns[0];
  const has = (unit, part) => unit.numbers.some((number) => state.places[number].has(part));
  const shares = state.parts.map((one, part) => {
    const shares = own.weights.map((weight, at) => has(query.units[at], part) ? 1 : 0);
    query.patterns.slice(1).forEach(({first, last, covers}) => {
      const units = query.units.slice(first, last);
      const share = units.filter((unit) => has(unit, part)).length / units.length;
      covers.forEach((at) => {
        shares[at] = Math.max(shares[at], share);
      });
    });
    return {part, share: shares.reduce((sum, share, at) => sum + share * own.weights[at], 0)};
  });
  shares.sort((a, b) => b.share - a.share);
  const wanted = shares.filter(({share}) => share > shares[0].share * 0.85).slice(0, MOST_PARTS);
  return wanted.filter(({part}) => !fetchPart(state, part)).length === 0;
}

// A whole code stands in one part, which a list of all codes tells.
function fetchForCode(state, digits) {
  const list = state.ask("index-codes");
  if (!list) {
    return false;
  }
  const read = reader(list.codes);
  let isHere = true;
  for (let number = 0; read.more();) {
    number += read.number();
    const part = read.number();
    if (isCodeLike(String(number), digits)) {
      isHere = fetchPart(state, part) && isHere;
    }
  }
  return isHere;
}

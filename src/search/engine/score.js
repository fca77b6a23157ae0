// How well a procedure answers: how much of the question its names and parts cover, how much of its name that is, and
// which of equals comes first.

// Strength of a synonym by its kind: synonym, colloquial, abbreviation, old name, situation, English.
const STRENGTHS = [0.97, 0.97, 1, 0.97, 0.9, 0.97];
const WHY = ["synonym", "colloquial", "abbreviation", "old_name", "situation", "english"];

// Sayings that a question may be the beginning of.
const MOST_OPEN = 12;

// The units of a question: its own words, and the words of what it may mean otherwise.
function compose(state, positions) {
  const query = {positions, units: [], patterns: [], total: 0};
  addPattern(state, query, {covers: positions.map((position, at) => at), strength: 1, why: "word"},
    positions.map((position) => unitOf(state, position)));
  for (const meaning of meanings(state, positions)) {
    const units = meaning.words.map((word) => unitOfWord(state, word));
    addPattern(state, query, meaning, units);
  }
  const own = query.patterns[0];
  raise(query, own);
  query.total = own.weights.reduce((sum, weight) => sum + weight, 0) || 1;
  query.asked = askedSiblings(state, query);
  return query;
}

// Few letters may mean many words: what stands for a phrase weighs as much as the phrase.
function raise(query, own) {
  const factors = own.weights.map(() => 1);
  for (const pattern of query.patterns.slice(1).filter(({strength}) => strength > 0.8)) {
    const before = pattern.covers.reduce((sum, at) => sum + own.weights[at], 0) || 1;
    const share = pattern.why === "abbreviation" ? 1 : 0.5;
    const factor = (before + Math.max(0, pattern.sum - before) * share) / before;
    pattern.covers.forEach((at) => {
      factors[at] = Math.max(factors[at], factor);
    });
  }
  for (const list of [own.weights, own.single, own.pair]) {
    factors.forEach((factor, at) => {
      list[at] *= factor;
    });
  }
}

// Siblings that are asked for: the end of their phrase stands in the question, or in what it means.
function askedSiblings(state, query) {
  const asked = new Set();
  state.siblings.forEach(({folds}, sibling) => {
    const [one, other] = folds.slice(-2);
    query.units.forEach((unit, at) => {
      const next = query.units[at + 1];
      if (next && unit.numbers.includes(one) && next.numbers.includes(other)) {
        asked.add(sibling);
      }
    });
  });
  return asked;
}

function unitOf(state, position) {
  const numbers = [...(position.isKnown ? [position.number] : []), ...(position.corrections || [])];
  const openings = position.openings || [];
  const count = (list) => list.reduce((sum, number) => sum + state.counts[number], 0);
  const all = Math.max(state.size, 50);
  const rarity = numbers.length ? Math.max(...numbers.map((number) => state.rarity[number]))
    : Math.log(1 + all / (count(openings) + 0.5)) * (openings.length ? 0.8 : 1);
  return {forms: position.forms, numbers: numbers.concat(openings), rarity, isFiller: position.isFiller};
}

function unitOfWord(state, word) {
  const {words, rarity} = state;
  const number = words.foldOf[word];
  const forms = new Map(words.members[number].map((member) =>
    [member, words.keys[member] === words.keys[word] ? 1 : 0.6]));
  return {forms, numbers: [number], rarity: rarity[number], isFiller: false};
}

// A pattern is a row of units; pairs of neighbours weigh as much as the words themselves.
function addPattern(state, query, pattern, units) {
  const all = Math.max(state.size, 50);
  const first = query.units.length;
  pattern.mask = pattern.covers.reduce((mask, position) => mask | 1 << position, 0);
  const single = [];
  const pair = [];
  units.forEach((unit, at) => {
    const share = unit.isFiller ? 0.1 : 0.5;
    single.push(unit.rarity * share);
    let weight = 0;
    if (at > 0) {
      const before = units[at - 1];
      const count = Math.max(0, ...before.numbers.slice(0, 40).map((one) =>
        unit.numbers.reduce((sum, other) => sum + follow(state, one, other), 0)));
      const isWeak = unit.isFiller || before.isFiller;
      weight = count ? Math.log(1 + all / (count + 0.5)) * (isWeak ? 0.1 : 0.5)
        : (unit.rarity + before.rarity) * (isWeak ? 0.01 : 0.06);
    }
    pair.push(weight);
    query.units.push(unit);
  });
  pattern.weights = units.map((unit, at) => single[at] + pair[at]);
  query.patterns.push(Object.assign(pattern, {first, last: query.units.length, single, pair,
    sum: pattern.weights.reduce((sum, weight) => sum + weight, 0) || 1}));
}

// What people say that stands in the question, and what it means.
function meanings(state, positions) {
  const found = new Map();
  const add = (say, covers, strength) => {
    const {entry} = state.synonyms.says[say];
    const before = found.get(entry);
    if (!before || before.strength * before.covers.length < strength * covers.length) {
      found.set(entry, {covers, strength});
    }
  };
  exactSayings(state, positions, add);
  looseSayings(state, positions, add);
  openSayings(state, positions, add);
  const list = [];
  found.forEach(({covers, strength}, {kind, means}) => {
    means.forEach((words, at) => list.push({words, covers, why: WHY[kind],
      strength: strength * STRENGTHS[kind] * (1 - Math.min(at, 5) * 0.05)}));
  });
  list.push(...initialsOf(state, positions, found));
  return list;
}

// Sayings word for word, over fillers too; the last word may be unfinished.
function exactSayings(state, positions, add) {
  const everything = positions.map((position, at) => at);
  const content = everything.filter((at) => !positions[at].isFiller);
  for (const row of content.length < everything.length ? [everything, content] : [everything]) {
    for (let start = 0; start < row.length; start++) {
      for (let end = start + 1; end <= Math.min(row.length, start + 12); end++) {
        const covers = row.slice(start, end);
        const folds = covers.map((at) => positions[at].number);
        for (const say of state.synonyms.bySay.get(folds.join(" ")) || []) {
          const quality = accord(state, say, covers.map((at) => positions[at]));
          // A short word that is bound to its neighbours is no abbreviation.
          if (quality > 0 && !(covers.length === 1 && positions[start].name.length < 4 && isBound(state, positions, covers[0]))) {
            add(say, covers, quality);
          }
        }
      }
    }
  }
}

// Whether accents that were typed contradict those of a saying.
function accord(state, say, positions) {
  const {phrase} = state.synonyms.says[say];
  let quality = 1;
  phrase.forEach((word, at) => {
    if (agreement(positions[at].key, state.words.keys[word]) < 0.7) {
      quality *= phrase.length > 2 ? 0.85 : 0.4;
    }
  });
  return quality < 0.5 ? 0 : quality;
}

// Sayings most of whose weight stands somewhere in the question, in any order, with slips.
function looseSayings(state, positions, add) {
  const {says, byWord, got, count, mask} = state.synonyms;
  const seen = new Set();
  const touched = [];
  positions.forEach((position, at) => {
    const numbers = position.isKnown ? [position.number] : position.corrections || [];
    numbers.forEach((number, rank) => {
      const list = seen.has(number) ? [] : byWord.get(number) || [];
      seen.add(number);
      const weight = telling(says, byWord, number) * (rank || !position.isKnown ? 0.85 : 1);
      for (const say of list) {
        if (!count[say]) {
          touched.push(say);
        }
        count[say]++;
        got[say] += weight;
        mask[say] |= 1 << at;
      }
    });
  });
  for (const say of touched) {
    const {phrase, folds, total} = says[say];
    const isExact = folds.length < 2 && got[say] === total;
    if (!isExact && got[say] / total >= 0.72 && count[say] * 3 >= folds.length * 2) {
      const covers = positions.map((position, at) => at).filter((at) => mask[say] & 1 << at);
      const span = covers[covers.length - 1] - covers[0] + 1;
      if (span <= folds.length + (folds.length > 2 ? 2 : 0)) {
        // A word with other accents is another word.
        const isOther = (at) => phrase.some((word) => state.words.foldOf[word] === positions[at].number
          && agreement(positions[at].key, state.words.keys[word]) < 0.7);
        add(say, covers, 0.9 * got[say] / total * (covers.some(isOther) ? 0.6 : 1));
      }
    }
    got[say] = count[say] = mask[say] = 0;
  }
}

// Sayings that the end of the question begins: what is being typed may become them.
function openSayings(state, positions, add) {
  const {says, byWord} = state.synonyms;
  const {names} = state.words;
  const row = positions.map((position, at) => at).filter((at) => !positions[at].isFiller);
  const found = [];
  row.forEach((first, start) => {
    const covers = row.slice(start);
    const {isKnown, number, name, openings} = positions[first];
    // Of one word, and of two that go together anyway, too many sayings begin.
    const next = positions[covers[1]];
    if (next ? covers.length < 3 && next.isKnown && follow(state, number, next.number) > 2 : isKnown || name.length < 4) {
      return;
    }
    const begins = (say) => covers.every((at, place) => positions[at].number === says[say].folds[place]
      || (positions[at].isOpen && names[says[say].folds[place]].startsWith(positions[at].name)));
    for (const word of (isKnown ? [number] : []).concat(openings || [])) {
      for (const say of byWord.get(word) || []) {
        const share = covers.length / says[say].folds.length;
        if (share <= 1 && begins(say)) {
          found.push({say, covers, share});
        }
      }
    }
  });
  found.sort((a, b) => b.share - a.share);
  found.slice(0, MOST_OPEN).forEach(({say, covers, share}) => add(say, covers, 0.8 * Math.sqrt(share)));
}

// A word of first letters that no list has: runs of words in names that begin with them.
function initialsOf(state, positions, found) {
  const list = [];
  positions.forEach((position, at) => {
    const covered = [...found.values()].some(({covers}) => covers.length === 1 && covers[0] === at);
    const isShort = /^[a-z]{3,9}$/.test(position.name) && !position.isKnown && !/[aeiou][^aeiou]*[aeiou]/.test(position.name);
    if (covered || !isShort || position.isPiece) {
      return;
    }
    for (const words of runsOf(state, position.name)) {
      list.push({words, covers: [at], why: "abbreviation", strength: 0.85});
    }
  });
  return list;
}

function runsOf(state, letters) {
  const last = letters.slice(-1);
  const runs = new Map();
  // Before its end no run has the last word of a name.
  for (const {index} of state.initials.matchAll(letters.slice(0, -1) + "[" + last + last.toUpperCase() + "]")) {
    const run = [...state.row.subarray(index, index + letters.length)];
    const key = run.map((word) => state.words.foldOf[word]).join(" ");
    const before = runs.get(key) || {run, count: 0};
    before.count++;
    runs.set(key, before);
  }
  return [...runs.values()].sort((a, b) => b.count - a.count).slice(0, 3).map(({run}) => run);
}

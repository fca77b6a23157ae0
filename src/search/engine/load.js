// The index in memory: for each procedure the words of its names and other parts in one long row, cut into segments.

// How much a word found there is worth. Names that a procedure is asked for by are titles; the rest is not.
const NAME = 1;
const TITLES = [0.97, 0.98, 0.97];
const FIELD = 0.7;
const PARTS = [0.5, 0.42, 0.34, 0.34, 0.28];

function newState(index) {
  const words = readWords(index.words, index.marks);
  const siblings = readAll(index.siblings, (read) =>
    ({factor: 1 - read.number() / 100, folds: read.sequence().map((word) => words.foldOf[word])}));
  return {
    words,
    // Each field with its names: the first is the Vietnamese one, the second the English one.
    fields: readAll(index.fields, (read) => Array.from({length: read.number()}, read.sequence)),
    fillers: readAll(index.fillers, (read) => read.sequence().map((word) => words.keys[word])),
    siblings,
    // Words with which the phrase of a sibling begins.
    begins: new Set(siblings.map(({folds}) => folds[0])),
    facts: index.facts,
    levels: index.levels.map((level) => level[0]),
    audiences: index.audiences.map((audience) => audience[0]),
    size: index.count,
    docs: [],
    flow: [],
    raw: {start: [], end: [], weight: [], isTitle: []},
    counts: new Float64Array(words.names.length),
    followers: new Map(),
  };
}

function addBody(state, body) {
  const codes = reader(body.codes);
  const facts = reader(body.facts);
  const names = reader(body.names);
  const telling = reader(body.telling);
  const titles = readTitles(body.titles);
  const fields = reader(body.fields);
  let number = 0;
  let field = 0;
  let left = 0;
  for (let at = 0; facts.more(); at++) {
    if (left === 0) {
      field = fields.number();
      left = fields.number();
    }
    left--;
    const step = codes.number();
    number = step ? number + step - 1 : codes.number() * 1000 + codes.number();
    const doc = newDoc(state, number, field - 1, state.facts[facts.number()], names.sequence());
    addSegments(state, doc, titles.get(at) || [], telling);
    state.docs.push(doc);
  }
}

function readTitles(text) {
  const titles = new Map();
  readAll(text, (read) => {
    const at = read.number();
    titles.set(at, (titles.get(at) || []).concat([{kind: read.number(), words: read.sequence()}]));
  });
  return titles;
}

function newDoc(state, number, field, facts, name) {
  const digits = String(number).padStart(7, "0");
  const code = digits[0] + "." + digits.slice(1) + facts[6];
  return {code, number, field, facts, status: facts[0], name};
}

function addSegments(state, doc, titles, telling) {
  doc.from = state.raw.start.length;
  addSegment(state, doc.name, NAME, true);
  doc.siblings = siblingsOf(state, doc);
  for (const title of titles) {
    addSegment(state, title.words, TITLES[title.kind], true);
    if (title.kind === 2) {
      doc.english = title.words;
    }
  }
  for (const name of state.fields[doc.field] || []) {
    addSegment(state, name, FIELD, true);
  }
  while (!telling.ended()) {
    const part = telling.number();
    addSegment(state, telling.sequence(), PARTS[part], false);
  }
  doc.to = state.raw.start.length;
  doc.boost = boostOf(state, doc);
}

function addSegment(state, sequence, weight, isTitle) {
  const {words, raw, flow, counts} = state;
  raw.start.push(flow.length);
  raw.weight.push(weight);
  raw.isTitle.push(isTitle);
  const one = weight > FIELD && !state.split ? 1 : 0;
  let before = -1;
  for (const word of sequence) {
    if (!words.isWord[word]) {
      continue;
    }
    const number = words.foldOf[word];
    flow.push(word);
    counts[number] += one;
    if (before >= 0 && !state.split) {
      const pair = before * counts.length + number;
      state.followers.set(pair, (state.followers.get(pair) || 0) + 1);
    }
    before = number;
  }
  raw.end.push(flow.length);
}

// First among equals: what a commune does, and what citizens ask for. Siblings abroad come after the ordinary one.
function boostOf(state, doc) {
  const has = (list, names, id) => list.some((number) => names[number] === id);
  return (has(doc.facts[1], state.levels, "commune") ? 1.07 : 1) * (has(doc.facts[2], state.audiences, "citizen") ? 1.05 : 1)
    * (doc.facts[1].length === 1 && has(doc.facts[1], state.levels, "ministry") ? 0.97 : 1);
}

function siblingsOf({siblings, begins, raw, flow, words}, doc) {
  const found = new Set();
  for (let at = raw.start[doc.from]; at < raw.end[doc.from]; at++) {
    if (begins.has(words.foldOf[flow[at]])) {
      siblings.forEach(({folds}, sibling) =>
        folds.every((fold, offset) => words.foldOf[flow[at + offset]] === fold) && found.add(sibling));
    }
  }
  return [...found];
}

// How telling a word is: the fewer names have it, the more.
function weigh(state) {
  const {counts, raw, flow, words} = state;
  state.isStale = false;
  const all = Math.max(state.size, 50);
  state.rarity = Float64Array.from(counts, (count) => Math.log(1 + all / (count + 0.5)));
  state.row = Int32Array.from(flow);
  findHolders(state);
  state.segments = {
    start: Int32Array.from(raw.start),
    end: Int32Array.from(raw.end),
    weight: Float64Array.from(raw.weight),
    isTitle: Uint8Array.from(raw.isTitle),
    total: Float64Array.from(raw.start, (start, segment) => {
      let total = 0;
      for (let at = start; raw.isTitle[segment] && at < raw.end[segment]; at++) {
        total += state.rarity[words.foldOf[flow[at]]];
      }
      return total;
    }),
  };
  state.hits = new Int32Array(words.list.length);
  // The first letters of all words, large ones at the ends of titles, blanks in all else.
  const letters = state.row.map((word) => words.initials[word]);
  raw.end.forEach((end, segment) => raw.isTitle[segment] ? letters[end - 1] &= 95 : letters.fill(32, raw.start[segment], end));
  state.initials = new TextDecoder().decode(Uint8Array.from(letters));
}

// Of each word, whatever its marks, the procedures that have it, one after the other, and where each list begins.
function findHolders(state) {
  const {docs, raw, row, words} = state;
  const size = words.names.length;
  const from = new Int32Array(size + 2);
  const last = new Int32Array(size).fill(-1);
  const each = (visit) => docs.forEach((doc, number) => {
    for (let at = raw.start[doc.from]; at < raw.end[doc.to - 1]; at++) {
      const fold = words.foldOf[row[at]];
      if (last[fold] !== number) {
        last[fold] = number;
        visit(fold, number);
      }
    }
  });
  each((fold) => {
    from[fold + 2]++;
  });
  for (let fold = 2; fold < from.length; fold++) {
    from[fold] += from[fold - 1];
  }
  const holders = new Int32Array(from[size + 1]);
  last.fill(-1);
  each((fold, number) => {
    holders[from[fold + 1]++] = number;
  });
  Object.assign(state, {from, holders, has: [], meant: [], masks: new Int32Array(docs.length)});
}

// The engine over an index. The callback gives a part of a split index by its name, or nothing as long as it has none.
function load(index, part) {
  const state = newState(index);
  if (index.body) {
    addBody(state, index.body);
  } else {
    state.split = index.split({reader, addBody, isCodeLike, least: LEAST_OF_MEANING});
    state.split.readParts(state, index, part);
  }
  state.synonyms = readSynonyms(index, state.words, state.docs);
  weigh(state);
  const written = (name) => name ? writeOut(state.words, name) : "";
  return {
    search: (text, options) => search(state, String(text), options || {}),
    docs: state.docs,
    fields: state.fields.map((names) => [written(names[0]), written(names[1])]),
    nameOf: (doc, language) => written(language && doc.english ? doc.english : doc.name),
    size: index.count,
  };
}

// From what was typed to what may be meant: positions, each with the words of the index that it may stand for.

// Positions are bits of a number.
const MOST_TYPED = 24;

// Positions of a question.
function understand(state, text) {
  // Letters with dots between them are one word: c.c.c.d.
  const joined = clean(text).replace(/(^|[^\p{L}\p{N}])(\p{L}(?:\.\p{L})+)(?![\p{L}\p{N}])/gu,
    (all, before, word) => before + word.replace(/\./g, ""));
  const typed = joined.match(/[\p{L}\p{M}\p{N}]+/gu) || [];
  const isOpen = /[\p{L}\p{M}\p{N}]$/u.test(text);
  let positions = [];
  for (const word of typed.slice(0, MOST_TYPED)) {
    positions.push(...positionsOf(state, word));
  }
  positions = positions.slice(0, MOST_TYPED);
  positions.forEach((position, at) => {
    position.isOpen = isOpen && at === positions.length - 1 && !position.isPiece;
    if (position.isOpen && at > 0 && /^[^aeiouy\d]{1,2}$/.test(position.name)) {
      // One or two consonants after other words are the beginning of a syllable, whatever else they may be.
      Object.assign(position, {isKnown: false, number: undefined, forms: new Map()});
    }
  });
  positions.forEach((position, at) => complete(state, position, positions[at - 1]));
  markFillers(state, positions);
  correct(state, positions);
  return positions;
}

// One typed word is one position, or several when it was typed without blanks.
function positionsOf(state, word) {
  const {folds} = state.words;
  const key = keyOf(word);
  const name = foldKey(key);
  if (folds.has(name)) {
    return [newPosition(state, word, key)];
  }
  for (const decoded of [fromTelex(word), fromVni(word)]) {
    const number = decoded === null ? undefined : folds.get(foldKey(decoded));
    if (number !== undefined) {
      // Keystrokes in an unusual order give marks that no word has; then the letters alone count.
      const isWord = state.words.members[number].some((member) => state.words.keys[member] === decoded);
      return [newPosition(state, word, isWord ? decoded : foldKey(decoded))];
    }
  }
  const pieces = word.length > 4 ? split(state, name) : null;
  if (pieces) {
    return pieces.map((piece) => Object.assign(newPosition(state, piece, piece), {isPiece: true}));
  }
  return [newPosition(state, word, key)];
}

function newPosition(state, typed, key) {
  const name = foldKey(key);
  const number = state.words.folds.get(name);
  const position = {typed, key, name, number, forms: new Map(), isKnown: number !== undefined};
  if (position.isKnown) {
    addForms(state, position, number, 1);
  }
  return position;
}

// All words of a fold as forms: the exact one first, then those without a contradiction in marks.
function addForms(state, position, number, quality) {
  for (const word of state.words.members[number]) {
    const value = quality * agreement(position.key, state.words.keys[word]);
    position.forms.set(word, Math.max(value, position.forms.get(word) || 0));
  }
}

// How well accents go together: left out is nearly as good as right, others are another word.
function agreement(typed, meant) {
  const isPart = [...typed].every((letter) => /[a-z]/.test(letter) || meant.includes(letter));
  return typed === meant ? 1 : !isPart ? 0.6 : hasMarks(typed) ? 0.9 : 0.96;
}

// Cuts a word typed without blanks into syllables of the index that follow each other somewhere.
function split(state, name) {
  const {folds} = state.words;
  const best = new Array(name.length + 1).fill(null);
  best[0] = {cost: 0, at: 0, last: -1, pieces: []};
  for (let end = 1; end <= name.length; end++) {
    for (let start = Math.max(0, end - 7); start < end; start++) {
      const piece = foldKey(keyOf(name.slice(start, end)));
      const number = folds.get(piece);
      if (!best[start] || number === undefined || (piece.length < 2 && piece !== "y") || !/[aeiouy]/.test(piece)) {
        continue;
      }
      const follows = best[start].last < 0 || follow(state, best[start].last, number);
      const cost = best[start].cost + 1;
      if (!follows) {
        continue;
      }
      if (!best[end] || cost < best[end].cost) {
        best[end] = {cost, last: number, pieces: best[start].pieces.concat([piece])};
      }
    }
  }
  const whole = best[name.length];
  return whole && whole.pieces.length > 1 ? whole.pieces : null;
}

function follow(state, first, second) {
  return state.followers.get(first * state.counts.length + second) || 0;
}

// A word that is still being typed may become any word it begins. What is a word already is meant less often as a
// beginning, but where it does not go with the word before, and a longer one does.
function complete(state, position, before) {
  if (!position.isOpen) {
    return;
  }
  const {names} = state.words;
  position.openings = [];
  for (let number = 0; number < names.length; number++) {
    if (number !== position.number && names[number].length > position.name.length
      && names[number].startsWith(position.name)) {
      position.openings.push(number);
    }
  }
  const follows = (number) => before && before.isKnown && follow(state, before.number, number);
  const isWhole = position.isKnown && (follows(position.number) || !position.openings.some(follows));
  position.openings.forEach((number) => addForms(state, position, number, isWhole ? 0.55 : 0.9));
}

// Words around the thing that is looked for. A single one counts only where it is no part of a known pair.
function markFillers(state, positions) {
  for (let at = 0; at < positions.length; at++) {
    for (const filler of state.fillers) {
      const fits = at + filler.length <= positions.length && filler.every((key, offset) => {
        const typed = positions[at + offset];
        return hasMarks(typed.key) ? typed.key === key : typed.name === foldKey(key);
      });
      if (fits && (filler.length > 1 || !isBound(state, positions, at))) {
        filler.forEach((key, offset) => {
          positions[at + offset].isFiller = true;
        });
      }
    }
  }
}

function isBound(state, positions, at) {
  const here = positions[at];
  const [before, after] = [positions[at - 1], positions[at + 1]];
  return (!hasMarks(here.key) || here.key === here.name) && here.isKnown
    && Boolean((before && before.isKnown && follow(state, before.number, here.number) > 1)
      || (after && after.isKnown && follow(state, here.number, after.number) > 1)
      || (after && after.openings && after.openings.some((number) => follow(state, here.number, number) > 1)));
}

// Adds what may have been meant by words that do not occur, or that do not go with their neighbours.
function correct(state, positions) {
  const wanted = positions.map((position, at) => !position.isFiller && position.name.length > 1
    && !(position.isOpen && position.openings.length) && (!position.isKnown || isOdd(state, positions, at)));
  const candidates = positions.map((position, at) => wanted[at] ? slips(state, position) : []);
  positions.forEach((position, at) => {
    const around = (other) => other ? [...(other.isKnown ? [other.number] : []), ...(other.openings || []),
      ...(position.isKnown || other.isKnown ? [] : candidates[positions.indexOf(other)].map(({number}) => number))] : [];
    const before = around(positions[at - 1]);
    const after = around(positions[at + 1]);
    for (const candidate of candidates[at]) {
      const fits = (before.some((number) => follow(state, number, candidate.number)) ? 1 : 0)
        + (after.some((number) => follow(state, candidate.number, number)) ? 1 : 0);
      candidate.value = fits * 3 - candidate.cost + Math.log(1 + state.counts[candidate.number]) / 8;
      candidate.fits = fits;
    }
    candidates[at].sort((a, b) => b.value - a.value);
    const neighbours = (before.length ? 1 : 0) + (after.length ? 1 : 0);
    const kept = candidates[at].filter((candidate) => !position.isKnown ? candidate.fits || !neighbours || !candidates[at][0].fits
      : candidate.fits === neighbours && neighbours > 0).slice(0, position.isKnown ? 2 : 4);
    position.corrections = kept.map((candidate) => candidate.number);
    kept.forEach((candidate) => addForms(state, position, candidate.number,
      (position.isKnown ? 0.75 : 0.88) - candidate.cost * 0.03));
  });
}

function isOdd(state, positions, at) {
  const known = (position) => position && position.isKnown;
  const [before, here, after] = [positions[at - 1], positions[at], positions[at + 1]];
  return !(known(before) && follow(state, before.number, here.number))
    && !(known(after) && follow(state, here.number, after.number))
    && !(after && after.isOpen && (after.openings || []).some((number) => follow(state, here.number, number)));
}

function slips(state, position) {
  const {names} = state.words;
  const {byWord} = state.synonyms;
  const found = [];
  for (let number = 0; number < names.length; number++) {
    const cost = Math.abs(names[number].length - position.name.length) < 3 ? slip(position.name, names[number]) : 9;
    if (cost > 0 && cost < 3 && (state.counts[number] > 0 || byWord.has(number)) && /[aeiouy]/.test(names[number])) {
      found.push({number, cost});
    }
  }
  return found;
}

// Reading the index: numbers written as letters, words by their numbers.

const END = "~";

function digitOf(code) {
  return code - 32 - (code > 92 ? 2 : code > 34 ? 1 : 0);
}

// A text of numbers, read from its start to its end.
function reader(text) {
  let at = 0;
  const digit = () => digitOf(text.charCodeAt(at++));
  function number() {
    const lead = digit();
    if (lead < 62) {
      return lead;
    }
    if (lead < 90) {
      return 62 + (lead - 62) * 92 + digit();
    }
    if (lead < 91) {
      return 62 + 28 * 92 + digit() * 92 + digit();
    }
    return 62 + 28 * 92 + 92 * 92 + ((digit() * 92 + digit()) * 92 + digit()) * 92 + digit();
  }
  // Whether a sequence ends here; its end is passed over.
  function ended() {
    const is = text[at] === END;
    at += is ? 1 : 0;
    return is;
  }
  function sequence() {
    const numbers = [];
    while (!ended()) {
      numbers.push(number());
    }
    return numbers;
  }
  return {number, ended, sequence, more: () => at < text.length};
}

// The words of an index with all their forms. Words that differ only in case, tones and marks share a fold.
function readWords(text) {
  const list = text.split(END);
  const keys = list.map((word) => keyOf(word.toLowerCase()));
  const folds = new Map();
  const names = [];
  const members = [];
  const foldOf = keys.map((key, word) => {
    const name = foldKey(key);
    let number = folds.get(name);
    if (number === undefined) {
      number = names.push(name) - 1;
      folds.set(name, number);
      members.push([]);
    }
    members[number].push(word);
    return number;
  });
  return {list, keys, folds, names, members, foldOf, isWord: list.map((word) => /^[\p{L}\p{N}]/u.test(word))};
}

// Names of sequences as people read them: no blank after an opening mark, none before a closing one.
function writeOut(words, sequence) {
  let text = "";
  let glue = true;
  for (const number of sequence) {
    const token = words.list[number];
    const closes = /^[)\]”,.;:?!%/-]/.test(token);
    text += (glue || closes ? "" : " ") + token;
    glue = /^[(\[“/-]/.test(token);
  }
  return text.charAt(0).toUpperCase() + text.slice(1);
}

// What people say, by its folded text, and which words it has.
function readSynonyms(text, words) {
  const read = reader(text);
  const entries = [];
  const says = [];
  const bySay = new Map();
  const byWord = new Map();
  const phrases = () => {
    const list = [];
    for (let phrase = read.sequence(); phrase.length; phrase = read.sequence()) {
      list.push(phrase);
    }
    return list;
  };
  const add = (map, key, value) => map.has(key) ? map.get(key).push(value) : map.set(key, [value]);
  while (read.more()) {
    const kind = read.number();
    const said = phrases();
    const entry = entries.push({kind, means: phrases()}) - 1;
    for (const phrase of said) {
      const folds = phrase.map((word) => words.foldOf[word]);
      const say = says.push({phrase, folds, entry}) - 1;
      add(bySay, folds.join(" "), say);
      new Set(folds).forEach((number) => add(byWord, number, say));
    }
  }
  return {entries, says, bySay, byWord};
}

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

// A list of all that a text has.
function readAll(text, one) {
  const read = reader(text);
  const list = [];
  while (read.more()) {
    list.push(one(read));
  }
  return list;
}

// A word that has the sign of its tone at the end, with the tone where it belongs.
function spelled(word) {
  const sign = ":;<=>".indexOf(word.slice(-1));
  if (sign < 0) {
    return word;
  }
  const bare = word.slice(0, -1);
  let at = bare.search(/[ăâêôơ]/i);
  at = at < 0 ? bare.search(/ư/i) : at;
  if (at < 0) {
    const parts = bare.match(/^(qu|gi(?=[aeiouy])|[^aeiouy]*)([aeiouy]*)(.?)/i);
    at = parts[1].length + (parts[2].length > 2 || (parts[2].length > 1 && parts[3]) ? 1 : 0);
  }
  return (bare.slice(0, at + 1) + TONES[sign] + bare.slice(at + 1)).normalize("NFC");
}

// The words of an index with all their forms. A sign tells how many letters a word shares with the one before; alone it
// stands for the next mark. Words that differ only in case, tones and marks share a fold.
function readWords(text, marks) {
  const signs = [...marks];
  let before = "";
  const list = text.match(/[#-/][^#-/]*/g).map((item) => {
    before = item === "#" ? "" : before.slice(0, item.charCodeAt(0) - 35) + item.slice(1);
    return before ? spelled(before) : signs.shift();
  });
  const keys = list.map((word) => keyOf(word.toLowerCase()));
  const folds = new Map();
  const names = [];
  const members = [];
  const foldOf = Int32Array.from(keys, (key, word) => {
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
  const initials = Uint8Array.from(foldOf, (fold) => names[fold].charCodeAt(0) & 127);
  return {list, keys, folds, names, members, foldOf, initials, isWord: list.map((word) => /^[\p{L}\p{N}]/u.test(word))};
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

// What people say, by its folded text, and which words it has. What it means may be said by a place in a name.
function readSynonyms(index, words, docs) {
  const [read, kinds, meanings] = [index.says, index.kinds, index.meanings].map(reader);
  const says = [];
  const bySay = new Map();
  const byWord = new Map();
  const add = (map, key, value) => map.has(key) ? map.get(key).push(value) : map.set(key, [value]);
  let last = 0;
  const meaning = (isFirst) => {
    const step = meanings.number();
    if (!step) {
      return meanings.sequence();
    }
    const doc = step - 1 + (isFirst ? last : 0);
    last = isFirst ? doc : last;
    const start = meanings.number();
    return docs[doc].name.filter((word) => words.isWord[word]).slice(start, start + meanings.number());
  };
  while (read.more()) {
    const entry = {kind: kinds.number(), means: []};
    while (!read.ended()) {
      const phrase = read.sequence();
      const folds = phrase.map((word) => words.foldOf[word]);
      const say = says.push({phrase, folds, entry}) - 1;
      add(bySay, folds.join(" "), say);
      new Set(folds).forEach((number) => add(byWord, number, say));
    }
    while (!meanings.ended()) {
      entry.means.push(meaning(!entry.means.length));
    }
  }
  says.forEach((say) => {
    say.total = say.folds.reduce((total, number) => total + telling(says, byWord, number), 0);
  });
  return {says, bySay, byWord, got: new Float64Array(says.length), count: new Int32Array(says.length),
    mask: new Int32Array(says.length)};
}

// How telling a word is among sayings: the fewer have it, the more.
function telling(says, byWord, number) {
  return Math.log(1 + says.length / (byWord.get(number) || []).length);
}

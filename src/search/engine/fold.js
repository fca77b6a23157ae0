// How what people type is made equal to what names say. The index was cleaned in the same way when it was built.

const TONES = "\u0301\u0300\u0309\u0303\u0323";
const CIRCUMFLEX = "\u0302";
const BREVE = "\u0306";
const HORN = "\u031b";

// Small letters, look-alikes replaced, nothing invisible.
function clean(text) {
  return text.normalize("NFC").toLowerCase()
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff\ue000-\uf8ff]/g, "")
    .replace(/[ðɖ]/g, "đ").replace(/ƣ/g, "ư").replace(/ı/g, "i");
}

// The exact form of a word: its tone stands at the end, so that hoà and hòa are one, and y at its end is i.
function keyOf(word) {
  let tone = "";
  const bare = word.normalize("NFD").replace(/[\u0300\u0301\u0303\u0309\u0323]/g, (mark) => {
    tone = mark;
    return "";
  });
  return bare.replace(/([^aeiouy\u0300-\u036f]|qu)y$/, "$1i") + tone;
}

// The form without marks.
function foldKey(key) {
  return key.replace(/[\u0300-\u036f]/g, "").replace(/đ/g, "d");
}

function fold(word) {
  return foldKey(keyOf(clean(word)));
}

function hasMarks(key) {
  return /[\u0300-\u036fđ]/.test(key);
}

// The exact form of a syllable typed in raw Telex keystrokes (ddawng, kys), or nothing.
function fromTelex(word) {
  if (!/^[a-z]{2,9}$/.test(word)) {
    return null;
  }
  let text = word.replace(/^d(.*)d/, "đ$1");
  let tone = "";
  text = text.replace(/^([^aeiouyw]*[aeiouyw].*)([sfrxjz])([^sfrxjz]*)$/, (all, before, mark, after) => {
    tone = TONES["sfrxj".indexOf(mark)] || "";
    return before + after;
  });
  text = text.replace(/([aeo])([^aeo]*)\1/, "$1" + CIRCUMFLEX + "$2");
  text = text.replace(/uo([^w]*)w/, "u" + HORN + "o" + HORN + "$1")
    .replace(/a([^w]*)w/, "a" + BREVE + "$1")
    .replace(/([uo])([^w]*?)w/g, "$1" + HORN + "$2")
    .replace(/w/, "u" + HORN);
  const key = keyOf(text + tone);
  return key === word ? null : key;
}

// The same for VNI, where digits stand for marks (d9a8ng ky1).
function fromVni(word) {
  if (!/^[a-z]+[1-9][a-z1-9]*$/.test(word)) {
    return null;
  }
  let tone = "";
  let text = word.replace(/[1-5]/g, (digit) => {
    tone = TONES[digit - 1];
    return "";
  });
  text = text.replace(/^d(.*)9/, "đ$1")
    .replace(/([aeo])([^aeo6]*)6/, "$1" + CIRCUMFLEX + "$2")
    .replace(/uo([^7]*)7/, "u" + HORN + "o" + HORN + "$1")
    .replace(/([uo])([^7]*?)7/g, "$1" + HORN + "$2")
    .replace(/a([^8]*)8/, "a" + BREVE + "$1");
  return /\d/.test(text) ? null : keyOf(text + tone);
}

// How far a typed syllable is from another: 0 the same, 1 two letters swapped, 2 any other single edit, 9 more.
function slip(typed, meant) {
  if (typed === meant) {
    return 0;
  }
  const longest = Math.max(typed.length, meant.length);
  let start = 0;
  while (typed[start] === meant[start]) {
    start++;
  }
  let end = 0;
  while (end < longest - start && typed[typed.length - 1 - end] === meant[meant.length - 1 - end]) {
    end++;
  }
  const typedRest = typed.slice(start, typed.length - end);
  const meantRest = meant.slice(start, meant.length - end);
  if (typedRest.length === 2 && typedRest[0] === meantRest[1] && typedRest[1] === meantRest[0]) {
    return meantRest.length === 2 ? 1 : 9;
  }
  return typedRest.length < 2 && meantRest.length < 2 ? 2 : 9;
}

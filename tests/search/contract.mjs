// What the engine promises, tried on the demonstration: node tests/search/contract.mjs DIST [SPLIT_DIST]

import assert from "node:assert/strict";
import {createRequire} from "node:module";
import {resolve} from "node:path";

const require = createRequire(import.meta.url);

function open(dist) {
  const {load} = require(resolve(dist, "search/engine.js"));
  return load(require(resolve(dist, "search/index.js")), (name) => require(resolve(dist, `search/${name}.js`)));
}

const [dist, split] = process.argv.slice(2);
const whole = open(dist);
const first = (text, engine = whole) => (engine.search(text, {limit: 10})[0] || {}).code;

// One call, and what it gives.
const [result] = whole.search("giay cuoi", {limit: 1});
assert.equal(result.code, "1.000894");
assert.ok(result.score > 0);
assert.deepEqual(result.matched.map(({typed}) => typed), ["giay cuoi"], "says which words it took for something else");
assert.equal(whole.search("đăng ký", {limit: 3}).length, 3);

// Codes in every form.
for (const form of ["1.000894", "1,000894", "1000894", " 1 000894 ", "1.000.894", "1.000894.000.00.00.H48", "1.000894.H48",
  "000894", "0894", "mã 1.000894", "1.ooo894", "thủ tục 1.000894", "1․000894"]) {
  assert.equal(first(form), "1.000894", form);
}

// Tones, marks, both placements, i and y, look-alikes, keystrokes, joined words, slips.
for (const form of ["đăng ký kết hôn", "dang ky ket hon", "ĐĂNG KÝ KẾT HÔN", "đăng kí kết hôn", "Ðăng ký kết hôn",
  "đăng ký kết hôn", "ddawng kys keets hoon", "d9a8ng ky1 ke61t ho6n", "dangkykethon", "dang ky ket hno", "đăng ký kêt hôn",
  "đang ký kết hon", "dăng kí kết hôn", "dang ky ket ho", "ket hon"]) {
  assert.equal(first(form), "1.000894", form);
}
for (const [one, other] of [["hoà giải", "hòa giải"], ["nhà nƣớc", "nhà nước"], ["thuỷ lợi", "thủy lợi"], ["xoá", "xóa"]]) {
  assert.deepEqual(whole.search(one).map(({code}) => code), whole.search(other).map(({code}) => code), one);
}

// Abbreviations in capitals, small, without marks, with dots, with words around.
for (const form of ["CCCD", "cccd", "C.C.C.D", "c.c.c.d.", "mất CCCD ở xã", "làm lại c.c.c.d"]) {
  assert.match(whole.nameOf(whole.docs[whole.search(form)[0].doc]), /căn cước/i, form);
}

// A word that does not go with the one before is the beginning of one that does: khi, but khiếu.
assert.equal(first("giải quyết khi"), first("giải quyết khiếu nại"));

// What nothing says but the list of synonyms may have a slip too.
assert.equal(first("marrige"), first("marriage"));

// Exact accents come first: hộ, hồ and họ are three words.
const scores = (text) => new Map(whole.search(text, {limit: 50}).map(({code, score}) => [code, score]));
assert.ok(scores("tách hộ").get("1.010038") > (scores("tách hồ").get("1.010038") || 0));
// Keystrokes of Telex and VNI are as exact as what they stand for, their tones too.
for (const form of ["tachs hooj", "tasch hojo", "ta1ch ho65"]) {
  assert.deepEqual(scores(form), scores("tách hộ"), form);
}

// About nothing here: nothing.
for (const text of ["xem phim hài", "vé máy bay giá rẻ", "bitcoin", "qwrtpsdf", "", "   ", "?!", "\u0000", "a".repeat(5000)]) {
  assert.deepEqual([...whole.search(text)].map(({code}) => code), [], text.slice(0, 20));
}

// A slip that is understood is also said.
assert.equal(whole.search("khai sihn lại").suggestion, "khai sinh lại");
assert.equal(whole.search("khai sinh").suggestion, "");
assert.equal(whole.search("vé máy bay giá rẻ").suggestion, "", "no spelling is offered that finds nothing either");

// Whatever end of a title one stopped at, from two syllables on, it is among the first ten; where more begin alike, one
// types on.
const titles = whole.docs.map((doc) => whole.nameOf(doc).normalize("NFD").replace(/[\u0300-\u036f]/g, "").replace(/đ/gi, "d"));
titles.forEach((title, doc) => {
  for (let end = title.match(/^\S+ ?\S*/)[0].length; end <= title.length; end++) {
    const typed = title.slice(0, end);
    const isCommon = titles.filter((other) => other.startsWith(typed)).length > 10;
    assert.ok(isCommon || whole.search(typed, {limit: 10}).some((one) => one.doc === doc), `${typed}: ${title}`);
  }
});

// Filters leave what passes, and tell what there was.
const filtered = whole.search("đăng ký", {limit: 50, filter: (doc) => doc.code.startsWith("2.")});
assert.ok(filtered.length > 0 && filtered.every(({code}) => code.startsWith("2.")));
assert.ok(filtered.all.length > filtered.length);

// Whatever is typed, nothing breaks, and the same question has the same answer.
let seed = 7;
const random = (most) => (seed = seed * 48271 % 2147483647) % most;
const letters = [..."abcdeghiklmnopqrstuvxyăâđêôơưáàảãạ ̣́w019.,-()/\\\"'<>"];
for (let round = 0; round < 400; round++) {
  const text = Array.from({length: random(30)}, () => letters[random(letters.length)]).join("");
  assert.deepEqual(whole.search(text), whole.search(text), text);
}

// An index in parts gives the same first answers.
if (split) {
  const inParts = open(split);
  for (const text of ["đăng ký kết hôn", "giay cuoi", "khai tu", "1.000894", "xoa dang ky thuong tru", "sổ đỏ"]) {
    assert.equal(first(text, inParts), first(text), text);
  }
  // What was asked before changes nothing.
  const fresh = open(split).search("giấy", {limit: 20}).map(({code}) => code);
  assert.deepEqual([...inParts.search("giấy", {limit: 20})].map(({code}) => code), [...fresh]);
}
console.log("the engine keeps its promises");

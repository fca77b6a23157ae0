// How well a site's search answers a file of graded questions.
//
//   node tests/search/score.mjs QUERIES.yaml DIST [--thresholds FILE] [--failures] [--engine FILE]
//
// Prints by kind of question: how many, MRR@10 (the first procedure that is wanted at all), the same for the best grade
// only, hit@1, hit@3, nDCG@10. For questions about nothing here, an empty answer is right and any other is wrong.
// With thresholds (lines `kind: least MRR@10`) it fails when a kind falls below its own.

import {createRequire} from "node:module";
import {readFileSync} from "node:fs";
import {resolve} from "node:path";

const require = createRequire(import.meta.url);
const MOST = 10;

// A question stands on a line of its own: - {q: "...", kind: word, want: {"1.000894": 3}}
function readQueries(path) {
  const lines = readFileSync(path, "utf8").split("\n").filter((line) => line.startsWith("- "));
  return lines.map((line) => {
    const parts = line.match(/^- \{q: ("(?:[^"\\]|\\.)*"), kind: (\w+), want: (\{.*?\})(?:, note: .*)?\}\s*$/);
    if (!parts) {
      throw new Error(`${path}: cannot read: ${line}`);
    }
    return {text: JSON.parse(parts[1]), kind: parts[2], want: JSON.parse(parts[3])};
  });
}

function gain(grades) {
  return grades.reduce((sum, grade, at) => sum + (2 ** grade - 1) / Math.log2(at + 2), 0);
}

function measure(query, codes) {
  const grades = codes.map((code) => query.want[code] || 0);
  const ideal = Object.values(query.want).sort((a, b) => b - a).slice(0, MOST);
  if (!ideal.length) {
    const right = codes.length ? 0 : 1;
    return {mrr: right, best: right, hit1: right, hit3: right, ndcg: right};
  }
  const first = grades.findIndex((grade) => grade > 0);
  const best = grades.findIndex((grade) => grade >= ideal[0]);
  return {
    mrr: first < 0 ? 0 : 1 / (first + 1),
    best: best < 0 ? 0 : 1 / (best + 1),
    hit1: first === 0 ? 1 : 0,
    hit3: first >= 0 && first < 3 ? 1 : 0,
    ndcg: gain(grades) / gain(ideal),
  };
}

function mean(rows, name) {
  return rows.reduce((sum, row) => sum + row[name], 0) / (rows.length || 1);
}

function thresholdsOf(path) {
  const rows = readFileSync(path, "utf8").split("\n").map((line) => line.match(/^(\w+):\s*([\d.]+)/)).filter(Boolean);
  return new Map(rows.map((row) => [row[1], Number(row[2])]));
}

function option(name) {
  const at = process.argv.indexOf(name);
  return at < 0 ? null : process.argv[at + 1];
}

const [queryFile, dist] = process.argv.slice(2);
const engine = require(resolve(option("--engine") || `${dist}/search/engine.js`));
const started = performance.now();
const search = engine.load(require(resolve(dist, "search/index.js")), (name) => require(resolve(dist, `search/${name}.js`)));
const loaded = performance.now() - started;
const times = [];
const kinds = new Map();
for (const query of readQueries(queryFile)) {
  const before = performance.now();
  const codes = search.search(query.text, {limit: MOST}).map((result) => result.code);
  times.push(performance.now() - before);
  const row = measure(query, codes);
  if (row.best < 1 && process.argv.includes("--failures")) {
    const wanted = Object.entries(query.want).sort((a, b) => b[1] - a[1]).slice(0, 3).map(([code]) => code);
    console.log(`${query.kind}\t${row.mrr.toFixed(2)}\t${row.best.toFixed(2)}\t${query.text}\twant ${wanted}\tgot ${codes.slice(0, 3)}`);
  }
  kinds.set(query.kind, (kinds.get(query.kind) || []).concat([row]));
}
kinds.set("overall", [...kinds.values()].flat());
console.log("kind".padEnd(14) + "n".padStart(5) + ["MRR@10", "best", "hit@1", "hit@3", "nDCG"].map((word) => word.padStart(9)).join(""));
const least = option("--thresholds") ? thresholdsOf(option("--thresholds")) : new Map();
for (const [kind, rows] of [...kinds].sort()) {
  const values = ["mrr", "best", "hit1", "hit3", "ndcg"].map((name) => mean(rows, name));
  const isLow = values[0] + 1e-9 < (least.get(kind) || 0);
  console.log(kind.padEnd(14) + String(rows.length).padStart(5)
    + values.map((value) => value.toFixed(3).padStart(9)).join("") + (isLow ? `   below ${least.get(kind)}` : ""));
  process.exitCode = isLow ? 1 : process.exitCode;
}
times.sort((a, b) => a - b);
console.log(`loaded in ${loaded.toFixed(0)} ms; a question takes ${times[times.length >> 1].toFixed(1)} ms,`
  + ` 95 % under ${times[Math.floor(times.length * 0.95)].toFixed(1)} ms`);

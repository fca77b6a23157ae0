// A split index: which parts a question asks for, and how long that takes: node tests/search/scale.mjs DIST

import assert from "node:assert/strict";
import {createRequire} from "node:module";
import {readdirSync, readFileSync} from "node:fs";
import {resolve} from "node:path";
import {gzipSync} from "node:zlib";

const require = createRequire(import.meta.url);
const folder = resolve(process.argv[2], "search");
const asked = [];
const {load} = require(resolve(folder, "engine.js"));
const started = performance.now();
const engine = load(require(resolve(folder, "index.js")), (name) => {
  asked.push(name);
  return require(resolve(folder, `${name}.js`));
});
console.log(`${engine.size} procedures, opened in ${(performance.now() - started).toFixed(0)} ms`);
for (const name of readdirSync(folder).sort()) {
  console.log(`${name}: ${gzipSync(readFileSync(resolve(folder, name)), {level: 9}).length} bytes gzipped`);
}
for (const text of ["số 4321", "1.000321", "321", "cấp tàu lại", "so 77 giay phep"]) {
  asked.length = 0;
  const before = performance.now();
  const results = engine.search(text, {limit: 3});
  console.log(`${text}: ${results.map(({code}) => code)} in ${(performance.now() - before).toFixed(0)} ms, asked for ${asked.length}`);
  assert.ok(results.length > 0 || text.startsWith("cấp"), text);
}
assert.equal(engine.search("1.000321")[0].code, "1.000321");

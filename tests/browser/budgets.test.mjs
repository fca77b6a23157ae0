// How much a reader has to load.

import assert from "node:assert/strict";
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { gzipSync } from "node:zlib";
import { demonstration, filesOf, openBrowser, openPage, serve } from "./site.mjs";

const KIB = 1024;
let dist, browser, server;
before(async () => {
  dist = demonstration();
  server = await serve(dist);
  browser = await openBrowser();
});
after(async () => { await browser.close(); server.close(); });

const packed = (path) => gzipSync(readFileSync(join(dist, path))).length;

test("a procedure page weighs at most 15 KiB at the 95th percentile, 25 KiB at worst", () => {
  const sizes = filesOf(dist, ".html").filter((path) => /^(en\/)?tt\//.test(path)).map(packed).sort((a, b) => a - b);
  assert.ok(sizes.length > 100);
  assert.ok(sizes[Math.ceil(sizes.length * .95) - 1] <= 15 * KIB, `95 %: ${sizes[Math.ceil(sizes.length * .95) - 1]}`);
  assert.ok(sizes.at(-1) <= 25 * KIB, `worst: ${sizes.at(-1)}`);
});

test("the home page weighs at most 12 KiB, the list of all procedures 25 KiB", () => {
  for (const folder of ["", "en/"]) {
    assert.ok(packed(`${folder}index.html`) <= 12 * KIB, `${packed(`${folder}index.html`)}`);
    assert.ok(packed(`${folder}thu-tuc.html`) <= 25 * KIB, `${packed(`${folder}thu-tuc.html`)}`);
  }
});

test("the style sheet weighs at most 8 KiB; there are no fonts or pixel images", () => {
  const files = filesOf(dist);
  const styles = files.filter((path) => path.endsWith(".css"));
  assert.ok(styles.map(packed).reduce((sum, size) => sum + size, 0) <= 8 * KIB, styles.map((path) => `${path} ${packed(path)}`).join());
  assert.deepEqual(files.filter((path) => /\.(wasm|png|jpe?g|gif|webp|avif|ico|woff2?|ttf|otf)$/.test(path)), []);
  const icon = files.filter((path) => path.endsWith(".svg"));
  assert.ok(icon.every((path) => statSync(join(dist, path)).size <= 4 * KIB));
});

test("search weighs at most 12 KiB and its index 25 KiB; there are no other scripts", () => {
  const scripts = filesOf(dist).filter((path) => /\.m?js$/.test(path));
  const parts = ["search/engine.js", "search/index.js", "search/interface.js"];
  assert.deepEqual(scripts.sort(), parts);
  const weight = (paths) => paths.map(packed).reduce((sum, size) => sum + size, 0);
  assert.ok(weight(["search/engine.js", "search/interface.js"]) <= 12 * KIB);
  assert.ok(weight(["search/index.js"]) <= 25 * KIB);
});

test("a page is read after at most three requests", async () => {
  for (const path of ["index.html", "thu-tuc.html", "tt/1.000894.html", "en/co-quan.html"]) {
    const page = await openPage(browser);
    await page.goto(server.url(path), { waitUntil: "networkidle" });
    assert.ok(page.requests.length >= 2 && page.requests.length <= 3, `${path}: ${page.requests.join(" ")}`);
    await page.context().close();
  }
});

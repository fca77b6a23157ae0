// Content may come from anywhere. Whatever stands in it is shown as text, in every field of every kind of file.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { crawl } from "./crawl.mjs";
import { hostileRoot, PAYLOADS } from "./hostile.mjs";
import { readPages, textOf } from "./html.mjs";
import { AS_OF, filesOf, niemyet, openBrowser, openPage, serve } from "./site.mjs";

let root, filesBefore, run, dist, pages, browser;
before(async () => {
  browser = await openBrowser();
  root = hostileRoot();
  filesBefore = filesOf(root);
  run = niemyet("-C", root, "--as-of", AS_OF, "build", "--partial");
  dist = join(root, "dist");
  pages = readPages(dist);
});
after(() => browser.close());

test("the build ends with findings, not with a crash, and publishes the rest", () => {
  assert.equal(run.code, 1, run.err.slice(0, 2000));
  assert.doesNotMatch(run.err, /panicked|RUST_BACKTRACE/);
  assert.ok([...pages.keys()].filter((path) => path.startsWith("tt/")).length >= PAYLOADS.length - 1);
});

test("findings quote hostile text without control characters", () => {
  const odd = [...run.err].filter((one) => /[\p{Cc}\p{Cf}]/u.test(one) && one !== "\n" && one !== "\t" && one !== "\u200b");
  assert.deepEqual([...new Set(odd.map((one) => one.codePointAt(0).toString(16)))], []);
});

test("no file is written outside the site folder", () => {
  const outside = filesOf(root).filter((path) => !path.startsWith("dist/"));
  assert.deepEqual(outside, filesBefore);
  const names = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;
  assert.deepEqual(filesOf(dist).filter((path) => !path.split("/").every((part) => names.test(part))), []);
});

test("no element, attribute or address comes from the text of content", () => {
  const known = new Set(["html", "head", "meta", "title", "link", "body", "a", "header", "nav", "ul", "ol", "li", "p", "div", "span", "svg", "path", "circle",
    "main", "h1", "h2", "h3", "h4", "h5", "h6", "section", "article", "aside", "footer", "strong", "em", "small", "time", "details", "summary", "table",
    "caption", "thead", "tbody", "tr", "th", "td", "dl", "dt", "dd", "label", "input", "br", "hr", "q", "s", "del", "code", "pre", "blockquote", "use", "g", "rect", "line", "abbr", "form", "button"]);
  // The page of the search has more, none of it from content: its list is filled by a script of the site.
  const ofSearch = new Set(["select", "option", "noscript", "script"]);
  const isSearch = (path) => /^(en\/)?tim\.html$/.test(path);
  for (const [path, page] of pages) {
    for (const { name, attributes } of page.tags) {
      assert.ok(known.has(name) || (isSearch(path) && ofSearch.has(name)), `${path}: <${name}>`);
      assert.ok(name !== "script" || /^(\.\.\/)?search\/[a-z]+\.js$/.test(attributes.src), `${path}: ${attributes.src}`);
      for (const [key, value] of Object.entries(attributes)) {
        assert.ok(!/^(on|style|srcdoc|formaction)/i.test(key), `${path}: ${key}=${value}`);
        if (["href", "src", "action"].includes(key)) assert.ok(!/^\s*(javascript|data|vbscript|file|blob):/i.test(value), `${path}: ${key}=${value}`);
      }
    }
  }
});

test("hostile text is shown as it was written, templates in it are not run", () => {
  const all = [...pages.values()].map((page) => textOf(page.html)).join("\n");
  for (const shown of ["<script>window.__hacked=1</script>", "\"><img src=x onerror=window.__hacked=1>", "{{ 7*7 }}"]) {
    assert.ok(all.includes(shown), shown);
  }
  assert.ok(!/\b49\b/.test(textOf(pages.get("tt/1.000003.html").html)), "a template in content was run");
});

/** The paths of pages that hold a character. */
const holding = (pattern) => [...pages].filter(([, page]) => pattern.test(page.html)).map(([path]) => path);

test("no page holds a control character", () => {
  assert.equal(holding(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/).length, 0);
});

test("no page holds a mark that turns text round", () => {
  assert.equal(holding(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/).length, 0);
});

test("nothing runs when all pages are opened, with scripts on", async () => {
  const server = await serve(dist);
  const page = await openPage(browser);
  const hacked = [];
  const walked = await crawl(page, server.home, (url) => url.startsWith(server.home), async (open) => {
    if (await open.evaluate(() => "__hacked" in window)) hacked.push(open.url());
  });
  const text = readFileSync(join(dist, "index.html"), "utf8");
  server.close();
  assert.ok(walked.length > PAYLOADS.length * 2 && text.length > 500);
  assert.deepEqual(hacked, []);
  // A refused script would be reported here: nothing may need the browser's refusal.
  assert.deepEqual(page.troubles, []);
});

// Links: read from the files, then followed by a browser wherever the site may stand.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";
import { crawl } from "./crawl.mjs";
import { readPages, target, textOf } from "./html.mjs";
import { demonstration, filesOf, openBrowser, openPage, serve } from "./site.mjs";

let dist, pages, browser;
before(async () => {
  dist = demonstration();
  pages = readPages(dist);
  browser = await openBrowser();
});
after(() => browser.close());

const isNotFound = (path) => path.endsWith("404.html");

test("every link inside the site leads to a file, and to an id when it names one", () => {
  const files = new Set(filesOf(dist));
  const broken = [];
  let seen = 0;
  for (const [path, page] of pages) {
    if (isNotFound(path)) continue;
    for (const { tag, value } of page.links) {
      const to = target(path, value);
      if (!to) continue;
      seen += 1;
      const file = to.path === "" || to.path.endsWith("/") ? `${to.path}index.html` : to.path;
      const found = files.has(file) && (!to.fragment || pages.get(file)?.ids.has(to.fragment));
      if (!found || to.above) broken.push(`${path}: <${tag}> ${value}`);
    }
  }
  assert.ok(seen > 1000, `only ${seen} links were read`);
  assert.deepEqual(broken, []);
});

test("a field without procedures has no page, and a counter that handles it shows its name", () => {
  const office = pages.get("co-quan/an-khuc-mot-cua.html");
  assert.ok(!pages.has("linh-vuc/lao-dong.html") && textOf(office.html).includes("Lao động, việc làm"));
  assert.doesNotMatch(textOf(pages.get("linh-vuc.html").html), /Lao động, việc làm/);
});

test("the page for unknown addresses works at any depth of the address the site is built for", async () => {
  const elsewhere = demonstration("--base-url", "https://commune.example/a/b/");
  const files = new Set(filesOf(elsewhere));
  const server = await serve(elsewhere, "/a/b/");
  for (const lost of ["nowhere", "tt/x/y/z.html"]) {
    const page = await openPage(browser);
    const answer = await page.goto(server.url(lost));
    assert.equal(answer.status(), 404);
    const links = await page.$$eval("[href], [src]", (all) => all.map((one) => one.href ?? one.src));
    const inside = links.filter((link) => link.startsWith(server.origin)).map((link) => link.split("#")[0]);
    const known = (link) => link === server.url(lost) || files.has(link.slice(server.home.length));
    assert.deepEqual(inside.filter((link) => !known(link)), []);
    assert.deepEqual(page.troubles.filter((trouble) => !trouble.includes("status of 404")), []);
    assert.ok(inside.length > 10);
    assert.ok(await page.evaluate(() => document.styleSheets.length > 0), "it has its style sheet");
  }
  server.close();
});

test("every id stands once on its page", () => {
  const doubled = [];
  for (const [path, page] of pages) {
    const ids = page.tags.map((tag) => tag.attributes.id).filter((id) => id !== undefined);
    if (new Set(ids).size !== ids.length) doubled.push(path);
  }
  assert.deepEqual(doubled, []);
});

test("links to other places are web, mail or phone addresses", () => {
  const odd = [];
  for (const [path, page] of pages) {
    for (const { value } of page.links) {
      if (!target(path, value) && !/^(https:\/\/[^/]+|mailto:[^@]+@[^@]+|tel:\+?[0-9]+)/.test(value)) odd.push(`${path}: ${value}`);
    }
  }
  assert.deepEqual(odd, []);
});

for (const prefix of ["/", "/a/b/"]) {
  test(`the whole site can be walked at ${prefix} and asks no other origin`, async () => {
    const server = await serve(dist, prefix);
    const page = await openPage(browser);
    const walked = await crawl(page, server.home, (url) => url.startsWith(server.home));
    server.close();
    assert.deepEqual(page.troubles, []);
    assert.deepEqual(page.requests.filter((url) => !url.startsWith(server.home)), []);
    const walkable = [...pages.keys()].filter((path) => !isNotFound(path));
    const reached = new Set(walked.map((url) => url.slice(server.home.length) || "index.html"));
    assert.deepEqual(walkable.filter((path) => !reached.has(path)), []);
  });
}

test("the whole site can be walked from a folder", async () => {
  const root = pathToFileURL(`${dist}/`).href;
  const page = await openPage(browser);
  const walked = await crawl(page, `${root}index.html`, (url) => url.startsWith(root));
  assert.deepEqual(page.troubles, []);
  assert.deepEqual(page.requests.filter((url) => !url.startsWith(root)), []);
  assert.ok(walked.length >= pages.size - 2, `${walked.length} of ${pages.size}`);
});

// Reading needs no script: the same text without one, and every procedure near the home page.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openGallery } from "./gallery.mjs";
import { readPages, target } from "./html.mjs";
import { build, demonstration, openPage } from "./site.mjs";
import { states } from "./states.mjs";

/** How many links each page is away from a start. */
function distances(pages, start) {
  const away = new Map([[start, 0]]);
  const waiting = [start];
  while (waiting.length > 0) {
    const path = waiting.shift();
    for (const { tag, value } of pages.get(path).links) {
      const to = tag === "a" ? target(path, value)?.path : null;
      if (to && pages.has(to) && !away.has(to)) {
        away.set(to, away.get(path) + 1);
        waiting.push(to);
      }
    }
  }
  return away;
}

for (const [name, make] of [["the demonstration", () => demonstration()], ["a site with every state", () => build(states())]]) {
  test(`every procedure of ${name} is at most three links from home, in each language`, () => {
    const pages = readPages(make());
    for (const folder of ["", "en/"]) {
      const away = distances(pages, `${folder}index.html`);
      const procedures = [...pages.keys()].filter((path) => path.startsWith(`${folder}tt/`));
      assert.ok(procedures.length > 50);
      assert.deepEqual(procedures.filter((path) => !(away.get(path) <= 3)), []);
      if (name !== "the demonstration") continue;
      // A form leads to the search, a host to the page of the missing; all else is reached by links.
      const byOtherWays = /(404|tim)\.html$/;
      const lost = [...pages.keys()].filter((path) => path.startsWith(folder) && !away.has(path) && !byOtherWays.test(path));
      assert.deepEqual(lost, [], "no page is an orphan");
    }
  });
}

let gallery;
before(async () => { gallery = await openGallery(); });
after(() => gallery.close());

test("the text of every page is the same without scripts", async () => {
  const [withScripts, without] = await Promise.all([openPage(gallery.browser), openPage(gallery.browser, { javaScriptEnabled: false })]);
  for (const { name, url } of gallery.pages) {
    const text = async (page) => {
      await page.goto(url);
      return page.locator("body").innerText();
    };
    const shown = await text(without);
    assert.ok(shown.length > 300, name);
    assert.equal(await text(withScripts), shown, name);
  }
});

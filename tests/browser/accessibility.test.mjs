// axe finds nothing on any template or state, on a phone and a desk, by day and by night.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import axe from "axe-core";
import { named, openGallery } from "./gallery.mjs";
import { openPage } from "./site.mjs";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

let gallery;
before(async () => { gallery = await openGallery(); });
after(() => gallery.close());

async function violations(page, rules = {}) {
  const options = { runOnly: TAGS, resultTypes: ["violations"], rules };
  const result = await page.evaluate((given) => window.axe.run(document, given), options);
  assert.ok(result.passes.length > 10, "axe ran");
  return result.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target} ${node.html.slice(0, 120)} ${node.any[0]?.message ?? ""}`));
}

async function look(options) {
  const page = await openPage(gallery.browser, { initScript: axe.source, ...options });
  const found = [];
  for (const { name, url } of gallery.pages) {
    await page.goto(url);
    found.push(...(await violations(page)).map((words) => `${name}: ${words}`));
  }
  await page.context().close();
  assert.deepEqual(found, []);
  assert.deepEqual(page.troubles, []);
}

for (const width of [360, 1280]) {
  for (const colorScheme of ["light", "dark"]) {
    test(`no template has an accessibility defect at ${width} px, ${colorScheme}`, () =>
      look({ viewport: { width, height: 800 }, colorScheme }));
  }
}

test("axe would find a defect", async () => {
  const page = await openPage(gallery.browser, { initScript: axe.source });
  await page.goto(gallery.demo.home);
  await page.evaluate(() => document.querySelector("main").append(document.createElement("img"), document.createElement("button")));
  const rules = (await violations(page)).map((words) => words.split(":")[0]);
  assert.deepEqual([...new Set(rules)].sort(), ["button-name", "image-alt"]);
});

test("with forced colours nothing is lost: badges, buttons and boxes keep an edge, icons a colour", async () => {
  const page = await openPage(gallery.browser, { initScript: axe.source, forcedColors: "active" });
  for (const name of ["home (vi)", "procedure (vi)", "abolished (vi)", "notYet (en)"]) {
    await page.goto(named(gallery, name).url);
    // The colours are the reader's own, and axe cannot see all of them.
    assert.deepEqual(await violations(page, { "color-contrast": { enabled: false } }), [], name);
    const lost = await page.$$eval(".badge, .banner, .action, .search, .check__box, .icon", (all) => all
      .filter((one) => one.checkVisibility())
      .filter((one) => {
        const style = getComputedStyle(one);
        if (one.matches(".icon")) return style.stroke === getComputedStyle(document.body).backgroundColor;
        if (one.matches(".check__box")) return style.appearance === "none";
        return style.borderTopStyle === "none" || style.borderTopColor === getComputedStyle(document.body).backgroundColor;
      })
      .map((one) => one.outerHTML.slice(0, 100)));
    assert.deepEqual(lost, [], name);
  }
});

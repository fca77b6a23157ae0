// The keyboard alone: every stop is reached in reading order, seen, in view and not covered.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { named, openGallery } from "./gallery.mjs";
import { openPage } from "./site.mjs";
import { TEMPLATES } from "./states.mjs";

let gallery;
before(async () => { gallery = await openGallery(); });
after(() => gallery.close());

/** Numbers everything that can be focused in the order of the document. Runs in the page. */
function numberStops() {
  const all = [...document.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex]")];
  const stops = all.filter((one) => one.tabIndex >= 0 && one.checkVisibility());
  stops.forEach((one, at) => { one.dataset.stop = at; });
  return stops.length;
}

/** Where the focus is, and what is wrong with it there. Runs in the page. */
function stopNow() {
  const one = document.activeElement;
  if (one === document.body || !("stop" in one.dataset)) return null;
  const problems = [];
  const box = [...one.getClientRects()].find((rect) => rect.width > 0 && rect.height > 0);
  if (!box) return { stop: Number(one.dataset.stop), problems: ["has no box"], words: one.outerHTML.slice(0, 100) };
  const [x, y] = [box.left + box.width / 2, box.top + Math.min(box.height / 2, 20)];
  if (box.left < 0 || box.right > innerWidth + 1 || y < 0 || y > innerHeight) problems.push("is outside the view");
  const top = document.elementFromPoint(x, y);
  if (top !== one && !one.contains(top) && !top?.contains(one)) problems.push(`is covered by ${top?.outerHTML.slice(0, 60)}`);
  const rgb = (colour) => (colour.match(/[\d.]+/g) ?? [0, 0, 0, 0]).map(Number);
  const luminance = ([r, g, b]) => [r, g, b].map((c) => c / 255).map((c) => (c <= .04045 ? c / 12.92 : ((c + .055) / 1.055) ** 2.4))
    .reduce((sum, c, at) => sum + c * [.2126, .7152, .0722][at], 0);
  // The outline stands outside the box: its ground is that of the nearest painted ancestor.
  let ground = [255, 255, 255, 1];
  for (let above = one.parentElement; above; above = above.parentElement) {
    const colour = rgb(getComputedStyle(above).backgroundColor);
    if (colour.length === 3 || colour[3] > 0) { ground = colour; break; }
  }
  const style = getComputedStyle(one);
  const [light, dark] = [luminance(rgb(style.outlineColor)), luminance(ground)].sort((a, b) => b - a);
  if (style.outlineStyle === "none" || parseFloat(style.outlineWidth) < 2) problems.push("has no outline");
  else if ((light + .05) / (dark + .05) < 3) problems.push(`has a pale outline ${style.outlineColor} on ${ground}`);
  return { stop: Number(one.dataset.stop), problems, words: one.outerHTML.slice(0, 100) };
}

async function walk(page, url) {
  await page.goto(url);
  // The jump to a stop must have ended before it is judged.
  await page.evaluate(() => { document.documentElement.style.scrollBehavior = "auto"; });
  const count = await page.evaluate(numberStops);
  const found = [];
  for (let at = 0; at < count; at += 1) {
    await page.keyboard.press("Tab");
    const now = await page.evaluate(stopNow);
    if (now?.stop !== at) return { count, found: [...found, `stop ${at} is ${JSON.stringify(now)}`] };
    found.push(...now.problems.map((problem) => `${now.words} ${problem}`));
  }
  await page.keyboard.press("Tab");
  if ((await page.evaluate(stopNow))?.stop === count - 1) found.push("the focus is caught at the last stop");
  return { count, found };
}

for (const options of [{ viewport: { width: 360, height: 740 }, colorScheme: "light" }, { viewport: { width: 1280, height: 800 }, colorScheme: "dark" }]) {
  test(`Tab visits every control in reading order, visibly, at ${options.viewport.width} px, ${options.colorScheme}`, async () => {
    const page = await openPage(gallery.browser, { ...options, reducedMotion: "reduce" });
    for (const name of [...Object.keys(TEMPLATES), "abolished", "manyCases", "sparse"]) {
      const { count, found } = await walk(page, named(gallery, `${name} (vi)`).url);
      assert.ok(count > 10, name);
      assert.deepEqual(found, [], name);
    }
  });
}

test("focus can be seen: pixels around every control of a page change", async () => {
  const page = await openPage(gallery.browser, { reducedMotion: "reduce" });
  await page.goto(named(gallery, "procedure (vi)").url);
  const count = await page.evaluate(numberStops);
  const unseen = [];
  for (let at = 0; at < count; at += 1) {
    await page.keyboard.press("Tab");
    const box = await page.evaluate(() => {
      const { left, top, right, bottom } = document.activeElement.getBoundingClientRect();
      const [x, y] = [Math.max(0, left - 6), Math.max(0, top - 6)];
      return { x, y, width: Math.min(innerWidth, right + 6) - x, height: Math.min(innerHeight, bottom + 6) - y };
    });
    const focused = await page.screenshot({ clip: box });
    await page.evaluate(() => { window.focusedLast = document.activeElement; document.activeElement.blur(); });
    const plain = await page.screenshot({ clip: box });
    if (focused.equals(plain)) unseen.push(at);
    await page.evaluate(() => window.focusedLast.focus({ preventScroll: true }));
  }
  assert.deepEqual(unseen, []);
});

test("the first stop skips to the content", async () => {
  for (const { name, url } of gallery.pages.filter((one) => one.name.startsWith("procedure ") || one.name.startsWith("home "))) {
    const page = await openPage(gallery.browser, { reducedMotion: "reduce" });
    await page.goto(url);
    await page.keyboard.press("Tab");
    const skip = page.locator(":focus");
    assert.equal(await skip.getAttribute("class"), "skip", name);
    assert.ok((await skip.boundingBox()).y >= 0, "it comes into view");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    assert.ok(await page.evaluate(() => document.querySelector("main").contains(document.activeElement)), name);
    await page.context().close();
  }
});

test("papers are ticked and folds opened by the keyboard", async () => {
  const page = await openPage(gallery.browser);
  await page.goto(named(gallery, "procedure (vi)").url);
  const box = page.locator("input[type=checkbox]").first();
  await box.focus();
  await page.keyboard.press("Space");
  assert.equal(await box.isChecked(), true);
  const fold = page.locator("summary").first();
  const isOpen = () => fold.evaluate((one) => one.parentElement.open);
  const before = await isOpen();
  await fold.focus();
  await page.keyboard.press("Enter");
  assert.equal(await isOpen(), !before);
});

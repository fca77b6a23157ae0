// Narrow screens, large text, wide spacing: nothing scrolls sideways, nothing is cut, nothing lies over anything.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openGallery } from "./gallery.mjs";
import { openPage } from "./site.mjs";

/** The spacing of WCAG 1.4.12, and text of twice the size (1.4.4). */
const SPACING = "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; } p { margin-bottom: 2em !important; }";
const DOUBLE = "html { font-size: 200% !important; }";

let gallery;
before(async () => { gallery = await openGallery(); });
after(() => gallery.close());

/** What sticks out sideways or is cut, in words. Runs in the page. */
function cutOrWide() {
  const found = [];
  const root = document.documentElement;
  if (root.scrollWidth > root.clientWidth) {
    const wide = [...document.body.querySelectorAll("*")].find((one) => one.getBoundingClientRect().right > root.clientWidth + 1);
    found.push(`scrolls sideways to ${root.scrollWidth} of ${root.clientWidth}: ${wide?.outerHTML.slice(0, 100)}`);
  }
  for (const one of document.body.querySelectorAll("*")) {
    if (one.matches(".unseen") || !one.checkVisibility()) continue;
    const style = getComputedStyle(one);
    const hides = style.overflowX !== "visible" || style.overflowY !== "visible";
    if (hides && (one.scrollHeight > one.clientHeight + 1 || one.scrollWidth > one.clientWidth + 1)) found.push(`cut: ${one.outerHTML.slice(0, 100)}`);
  }
  return found;
}

/** Pieces of text that lie over each other, in words. Runs in the page. */
function overlaps() {
  const boxes = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!node.data.trim() || !parent.checkVisibility() || parent.closest(".unseen, .skip")) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) if (box.width > 1) boxes.push({ box, node });
  }
  boxes.sort((a, b) => a.box.top - b.box.top);
  const found = [];
  boxes.forEach(({ box, node }, at) => {
    for (let next = at + 1; next < boxes.length && boxes[next].box.top < box.bottom; next += 1) {
      const other = boxes[next];
      const high = Math.min(box.bottom, other.box.bottom) - other.box.top;
      const wide = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
      // A line may reach into the blank above the letters of the next one, never into its letters.
      if (wide > 2 && high > .3 * Math.min(box.height, other.box.height)) found.push(`“${node.data.trim().slice(0, 40)}” and “${other.node.data.trim().slice(0, 40)}”`);
    }
  });
  return found;
}

async function inspect(widths, styles, options = {}) {
  const page = await openPage(gallery.browser, options);
  const found = [];
  for (const { name, url } of gallery.pages) {
    await page.goto(url);
    await page.evaluate((css) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets = [sheet];
    }, styles);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      const words = [...await page.evaluate(cutOrWide), ...await page.evaluate(overlaps)];
      found.push(...words.map((one) => `${name} at ${width}: ${one}`));
    }
  }
  await page.context().close();
  assert.deepEqual(found, []);
  assert.deepEqual(page.troubles, []);
}

test("every page fits every width from 320 px", () => inspect([320, 360, 768, 1280, 1920], ""));
test("wider spacing of letters, words and lines cuts nothing", () => inspect([320, 1280], SPACING));
test("text of twice the size cuts nothing", () => inspect([768, 1280], DOUBLE));

test("what is cut, wide or overlapping would be found", async () => {
  const page = await openPage(gallery.browser, { viewport: { width: 360, height: 800 } });
  await page.goto(gallery.demo.home);
  const damaged = async (css) => {
    await page.evaluate((text) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      document.adoptedStyleSheets = [sheet];
    }, css);
    return { cut: await page.evaluate(cutOrWide), over: await page.evaluate(overlaps) };
  };
  assert.match((await damaged("main { width: 500px }")).cut.join(), /scrolls sideways/);
  assert.match((await damaged("h1 { height: 10px; overflow: hidden }")).cut.join(), /cut: <h1/);
  assert.notDeepEqual((await damaged("h1 { margin-bottom: -2em }")).over, []);
  assert.deepEqual(await damaged(""), { cut: [], over: [] });
});

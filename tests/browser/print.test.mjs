// On paper: A4, few pages, with the code of the procedure and the day.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { demonstration, filesOf, openBrowser, openPage, serve } from "./site.mjs";

const SAMPLE = 20;
/** A4 in points. */
const WIDTH = 595, HEIGHT = 842;

const counts = [];
let browser, server, sample;
before(async () => {
  const dist = demonstration();
  server = await serve(dist);
  browser = await openBrowser();
  const all = filesOf(dist, ".html").filter((path) => path.startsWith("tt/"));
  sample = Array.from({ length: SAMPLE }, (_, at) => all[Math.floor(at * all.length / SAMPLE)]);
});
after(async () => { await browser.close(); server.close(); });

/** Sizes of the pages of a PDF, as Chromium writes it. */
function sheets(pdf) {
  const text = pdf.toString("latin1");
  const pages = text.match(/\/Type \/Page\b(?!s)/g) ?? [];
  const boxes = [...text.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, width, height]) => [Number(width), Number(height)]);
  assert.ok(pages.length > 0 && boxes.length === pages.length, "the PDF was read");
  return boxes;
}

test("a procedure prints on A4, and never on more than eight sheets", async () => {
  const page = await openPage(browser);
  for (const path of sample) {
    await page.goto(server.url(path));
    const boxes = sheets(await page.pdf({ preferCSSPageSize: true, printBackground: false }));
    for (const [width, height] of boxes) assert.ok(Math.abs(width - WIDTH) < 2 && Math.abs(height - HEIGHT) < 2, `${path}: ${width} × ${height}`);
    counts.push({ path, pages: boxes.length });
  }
  assert.deepEqual(counts.filter(({ pages }) => pages > 8), []);
});

test("95 % of procedures print on at most three sheets", () => {
  assert.equal(counts.length, SAMPLE);
  const long = counts.filter(({ pages }) => pages > 3);
  assert.ok(long.length <= SAMPLE * .05, `more than three sheets: ${long.map(({ path, pages }) => `${path} ${pages}`).join(", ")}`);
});

test("the print begins with code, version and day, and leaves out what only works on a screen", async () => {
  const page = await openPage(browser);
  await page.emulateMedia({ media: "print" });
  for (const path of sample.slice(0, 5)) {
    await page.goto(server.url(path));
    const code = path.slice("tt/".length, -".html".length);
    const main = await page.locator("main").innerText();
    const first = main.trim().split("\n")[0];
    assert.ok(first.includes(code) && first.includes("22/11/2026") && first.includes(`https://song-trang.example/${path}`), first);
    assert.match(first, /[Bb]ản [0-9a-z]{6,}|Mã bản|Phiên bản/, "the version is named");
    for (const gone of ["nav", ".skip", ".actions", ".contents"]) {
      assert.equal(await page.locator(gone).filter({ visible: true }).count(), 0, gone);
    }
  }
});

test("nothing is cut at the edge of the paper", async () => {
  const page = await openPage(browser, { viewport: { width: 680, height: 1000 } });
  await page.emulateMedia({ media: "print" });
  for (const path of [...sample, "thu-tuc.html", "co-quan/an-khuc-mot-cua.html", "quyet-dinh/qd-1201-2025.html"]) {
    await page.goto(server.url(path));
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), path);
  }
});

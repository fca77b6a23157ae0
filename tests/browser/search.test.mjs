// The search page as people use it: by keyboard, by touch, with a screen reader, without JavaScript, from a folder.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";
import axe from "axe-core";
import { build, demonstration, openBrowser, openPage, REPOSITORY, serve } from "./site.mjs";
import { writeRoot } from "./states.mjs";

const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

let dist, server, browser;
before(async () => {
  dist = demonstration();
  server = await serve(dist);
  browser = await openBrowser();
});
after(async () => { await browser.close(); server.close(); });

async function openSearch(address = "tim.html", options = {}) {
  const page = await openPage(browser, options);
  await page.goto(server.url(address));
  return page;
}

const links = (page) => page.$$eval("[data-list] a", (all) => all.map((one) => one.getAttribute("href")));
const status = (page) => page.textContent("[data-status]");
const count = async (page) => Number((await status(page)).match(/\d+/)?.[0] ?? 0);

/** Types into the box and waits for what stands there to be answered. */
async function ask(page, words) {
  await page.fill("[data-query]", words);
  await page.waitForFunction(() => new Promise((done) => setTimeout(() => done(true), 20)));
}

test("the keyboard alone asks, walks through the results, goes back and opens one", async () => {
  const page = await openSearch();
  await page.focus("[data-query]");
  await page.keyboard.type("giay cuoi");
  await page.waitForSelector("[data-list] a");
  await page.keyboard.press("ArrowDown");
  const focused = () => page.evaluate(() => document.activeElement.getAttribute("href") ?? document.activeElement.name);
  const [first, second] = await links(page);
  assert.equal(await focused(), first);
  await page.keyboard.press("ArrowDown");
  assert.equal(await focused(), second);
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowUp");
  assert.equal(await focused(), "q", "up from the first leads to the box");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Escape");
  assert.equal(await focused(), "q", "Escape leads to the box");
  await page.keyboard.press("Escape");
  assert.equal(await page.inputValue("[data-query]"), "", "Escape in the box empties it");
  assert.deepEqual(await links(page), []);
  await page.keyboard.type("kết hôn");
  await page.keyboard.press("Enter");
  await page.waitForSelector("[data-list] a");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.waitForURL(/tt\/1\.000894\.html$/);
  assert.deepEqual(page.troubles, []);
});

test("filters are used by keyboard, and each count is what choosing it leaves", async () => {
  const page = await openSearch();
  await ask(page, "giấy");
  const all = await count(page);
  await page.focus("summary");
  await page.keyboard.press("Enter");
  await page.waitForSelector("[name=linh-vuc] option:nth-child(2)", { state: "attached" });
  for (const name of ["linh-vuc", "cap", "doi-tuong", "truc-tuyen", "co-quan"]) {
    const options = await page.$$eval(`[name=${name}] option`, (list) => list.map((one) => [one.value, one.textContent]));
    for (const [value, words] of options.slice(1)) {
      await page.selectOption(`[name=${name}]`, value);
      assert.equal(await count(page), Number(words.match(/\((\d+)\)$/)[1]), `${name} ${words}`);
      assert.ok(await count(page) > 0 && await count(page) <= all, words);
    }
    await page.selectOption(`[name=${name}]`, "");
  }
  for (const name of ["mien-phi", "trong-ngay"]) {
    const said = Number((await page.textContent(`[name=${name}] + .count`)).match(/\d+/)[0]);
    await page.focus(`[name=${name}]`);
    await page.keyboard.press("Space");
    assert.equal(await count(page), said, name);
    await page.keyboard.press("Space");
  }
  await page.focus("[name=linh-vuc]");
  await page.keyboard.press("ArrowDown");
  assert.notEqual(await page.inputValue("[name=linh-vuc]"), "", "arrows choose in a list");
  assert.equal((await links(page)).length, Math.min(20, await count(page)));
  assert.deepEqual(page.troubles, []);
});

test("what is asked and chosen stands in the address, survives a reload and the way back", async () => {
  const page = await openSearch();
  await ask(page, "khai sinh");
  await page.click("summary");
  await page.selectOption("[name=linh-vuc]", { index: 1 });
  await page.waitForURL(/q=khai\+sinh&linh-vuc=/);
  const before = await links(page);
  assert.ok(before.length > 0);
  await page.reload();
  assert.deepEqual(await links(page), before);
  await page.click("[data-list] a");
  await page.waitForURL(/tt\//);
  await page.goBack();
  await page.waitForSelector("[data-list] a");
  assert.deepEqual(await links(page), before);
  assert.equal(await page.inputValue("[data-query]"), "khai sinh");
  const other = await openSearch(new URL(page.url()).pathname.slice(1) + new URL(page.url()).search);
  assert.deepEqual(await links(other), before, "an address can be sent to others");
});

test("a screen reader hears how many there are, and axe finds nothing with everything open", async () => {
  for (const address of ["tim.html", "en/tim.html"]) {
    for (const options of [{}, PHONE]) {
      const page = await openSearch(address, { initScript: axe.source, ...options });
      assert.equal(await page.getAttribute("[data-status]", "role"), "status");
      await ask(page, "đăng ký");
      await page.click("summary");
      assert.match(await status(page), /\d+/);
      assert.ok(await page.getByRole("searchbox").first().isVisible());
      const { violations, passes } = await page.evaluate(() => window.axe.run(document, { resultTypes: ["violations"] }));
      assert.ok(passes.length > 10);
      assert.deepEqual(violations.map(({ id, nodes }) => `${id} ${nodes[0].html}`), [], address);
      await ask(page, "khong co gi nhu the nay");
      assert.equal(await status(page), "");
      assert.ok(await page.isVisible("[data-none]"));
      await page.context().close();
    }
  }
});

test("a finger reaches everything at 360 px: nothing is wider than the page, targets are large enough", async () => {
  const page = await openSearch("tim.html", PHONE);
  await page.tap("[data-query]");
  await page.keyboard.type("lam so do");
  await page.waitForSelector("[data-list] a");
  await page.tap("summary");
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
  const small = await page.$$eval("#tim a, #tim button, #tim summary, #tim select, #tim input", (all) => all
    .filter((one) => one.checkVisibility())
    .map((one) => [one, (one.closest("label") ?? one).getBoundingClientRect()])
    .filter(([, box]) => box.height < 24 || box.width < 24).map(([one]) => one.outerHTML.slice(0, 80)));
  assert.deepEqual(small, []);
  await page.tap("[data-list] a");
  await page.waitForURL(/tt\//);
  assert.deepEqual(page.troubles, []);
});

test("filters fold away and say how many are chosen; on a phone the answers come up to the box", async () => {
  const page = await openSearch("tim.html?cap=commune&mien-phi=1", PHONE);
  assert.equal(await page.$eval("details", (one) => one.open), false);
  assert.equal(await page.textContent("[data-chosen]"), "(2)");
  assert.ok(await count(page) > 0, "the choices hold while they are folded away");
  await page.tap("[data-query]");
  await page.keyboard.type("khai sinh");
  // Answers were there before the first key: wait for those that came up, above the keys.
  await page.waitForFunction(() => {
    const top = document.querySelector("[data-list] a")?.getBoundingClientRect().top;
    return top > 0 && top < 300;
  }, null, { timeout: 5000 });
  assert.deepEqual(page.troubles, []);
});

test("a slip is offered in its right spelling, and the offer is taken", async () => {
  const page = await openSearch();
  await ask(page, "khai sihn lại");
  await page.click("[data-suggestion]");
  assert.equal(await page.inputValue("[data-query]"), "khai sinh lại");
  assert.equal(await page.isVisible("[data-suggest]"), false);
});

test("without JavaScript the page leads on: all procedures, fields, the hotline", async () => {
  const page = await openSearch("tim.html?q=ket+hon", { javaScriptEnabled: false });
  assert.ok(await page.isVisible("noscript p, main .lead"));
  for (const target of ["thu-tuc.html", "linh-vuc.html"]) assert.ok(await page.isVisible(`main a[href$="${target}"]`), target);
  assert.ok(await page.isVisible('main a[href^="tel:"]'));
  assert.equal(await page.isVisible("#tim"), false, "what cannot work is not shown");
});

/** Answers as a page gives them, or Node: logarithms differ between them in the last digit. */
const answersOf = (engine, questions) => questions.map((words) => engine.search(words, { limit: 10 }).map(({ code, score }) => `${code} ${score.toFixed(9)}`));

test("over http, from a folder and under Node the answers are the same", async () => {
  const graded = readFileSync(join(REPOSITORY, "tests/search/demo.yaml"), "utf8");
  const questions = [...graded.matchAll(/^- \{q: ("(?:[^"\\]|\\.)*")/gm)].map((found) => JSON.parse(found[1]));
  assert.ok(questions.length >= 400);
  const require = createRequire(import.meta.url);
  const engine = require(join(dist, "search/engine.js")).load(require(join(dist, "search/index.js")));
  const expected = answersOf(engine, questions);
  for (const url of [server.url("tim.html"), pathToFileURL(join(dist, "tim.html")).href]) {
    const page = await openPage(browser);
    await page.goto(url);
    const inPage = `(${answersOf})(niemyetSearch.load(niemyetIndex), ${JSON.stringify(questions)})`;
    assert.deepEqual(await page.evaluate(inPage.replace("(answersOf)", "")), expected, url);
    await ask(page, "giay cuoi");
    assert.equal((await links(page))[0], "tt/1.000894.html", url);
    assert.equal(await page.textContent("[data-list] a"), "Đăng ký kết hôn");
    await page.click("[data-list] a");
    await page.waitForURL(/tt\/1\.000894\.html$/);
    assert.deepEqual(page.troubles, []);
  }
});

test("a policy that allows only the site itself is not violated, and no other address is asked", async () => {
  const page = await openPage(browser);
  await page.route("**/*.html*", async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, headers: { ...answer.headers(), "content-security-policy": "default-src 'self'" } });
  });
  await page.goto(server.url("tim.html?q=ket+hon"));
  await page.click("summary");
  await ask(page, "giay khai sinh");
  assert.ok((await links(page)).length > 0);
  assert.deepEqual(page.troubles, []);
  assert.deepEqual(page.requests.filter((url) => !url.startsWith(server.origin)), []);
});

/** A site above the limit from which its index comes in parts: names differ by what is done, to what, and a number. */
function largeSite() {
  const [acts, things] = [["cấp", "cấp lại", "gia hạn", "thu hồi"], ["giấy phép tàu cá", "chứng chỉ rừng", "thẻ chợ", "sổ nước"]];
  const number = (at) => `${1 + at % 2}.${String(100000 + at)}`;
  return build(writeRoot(Object.fromEntries([
    ["site.yaml", { name: "Cổng lớn", languages: ["vi"] }],
    ...["cấp phép", "rừng", "chợ"].map((name, at) => [`fields/f${at}.yaml`, { name: `Lĩnh vực ${name}` }]),
    ...Array.from({ length: 5100 }, (_, at) => [`procedures/${number(at)}.yaml`, {
      code: number(at), name: `${acts[at % 4]} ${things[Math.floor(at / 4) % 4]} số ${at}`, field: `f${at % 3}`,
      level: at % 5 ? ["commune"] : ["province"],
    }]),
  ])));
}

test("an index in parts is fetched as needed, from a folder too, and its counts are right", async () => {
  const large = largeSite();
  const host = await serve(large);
  const settled = (page) => page.waitForFunction(() => /\d/.test(document.querySelector("[data-status]").textContent));
  for (const url of [host.url("tim.html"), pathToFileURL(join(large, "tim.html")).href]) {
    const page = await openPage(browser);
    await page.goto(url);
    const parts = () => page.requests.filter((one) => /index-\d+\.js$/.test(one)).length;
    assert.equal(parts(), 0, "nothing is fetched before something is asked");
    await ask(page, "1.100040");
    await settled(page);
    assert.deepEqual(await links(page), ["tt/1.100040.html"]);
    assert.equal(parts(), 1);
    await ask(page, "gia han tau ca so 34");
    await settled(page);
    assert.equal((await links(page))[0], "tt/1.100034.html");
    await ask(page, "");
    await page.click("summary");
    await page.waitForFunction(() => /3400/.test(document.querySelector("[name=linh-vuc]").textContent) || document.querySelector("[name=linh-vuc]").options.length === 4);
    await page.selectOption("[name=cap]", "province");
    await settled(page);
    assert.equal(await count(page), 1020, "every fifth");
    assert.equal(parts(), 3, "a choice without words is about all of them");
    const offered = await page.$$eval("[name=linh-vuc] option", (all) => all.slice(1).map((one) => Number(one.textContent.match(/\((\d+)\)$/)[1])));
    assert.equal(offered.reduce((sum, one) => sum + one, 0), 1020);
    assert.deepEqual(page.troubles, []);
    await page.context().close();
  }
  host.close();
});

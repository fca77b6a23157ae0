// How soon the first results stand on the page after a key, on a slow phone: node tests/browser/speed.mjs DIST QUERIES.yaml
//
// Types graded questions letter by letter into the search page of a built site, with Chromium slowed down, and prints
// percentiles of the time from a key to its results. `--slow N` slows N times (4), `--every N` takes each N-th question (8).
// A machine that does other work at the same time gives numbers that mean nothing: the first line tells how busy it was.

import { readFileSync } from "node:fs";
import { availableParallelism, loadavg } from "node:os";
import { openBrowser, openPage, serve } from "./site.mjs";

const option = (name, otherwise) => Number(process.argv[process.argv.indexOf(name) + 1 || process.argv.length] ?? otherwise);
const [dist, file] = process.argv.slice(2);
const questions = [...readFileSync(file, "utf8").matchAll(/^- \{q: ("(?:[^"\\]|\\.)*")/gm)].map((found) => JSON.parse(found[1]));
const server = await serve(dist);
const browser = await openBrowser();
const page = await openPage(browser, { viewport: { width: 360, height: 740 } });
const session = await page.context().newCDPSession(page);
await session.send("Emulation.setCPUThrottlingRate", { rate: option("--slow", 4) });

/** Types a question into the page, each letter as soon as the one before has its results. Runs in the page. */
async function type(question) {
  const [input, list] = ["[data-query]", "[data-list]"].map((one) => document.querySelector(one));
  const times = [];
  for (let end = 1; end <= question.length; end += 1) {
    const answered = new Promise((done) => {
      const observer = new MutationObserver(() => { observer.disconnect(); done(performance.now()); });
      observer.observe(list.parentElement, { childList: true, subtree: true, characterData: true, attributes: true });
    });
    input.value = question.slice(0, end);
    const started = performance.now();
    input.dispatchEvent(new Event("input", { bubbles: true }));
    const took = await Promise.race([answered, new Promise((none) => setTimeout(none, 500, started))]) - started;
    times.push([took, input.value]);
    await new Promise((next) => requestAnimationFrame(() => setTimeout(next, 0)));
  }
  return times;
}

const rank = (times, share) => times[Math.min(times.length - 1, Math.floor(times.length * share))][0].toFixed(0);
console.log(`load of the machine: ${loadavg()[0].toFixed(1)} on ${availableParallelism()} cores; slowed ${option("--slow", 4)} times`);
await page.goto(server.url("tim.html"));
const opened = await page.evaluate(() => {
  const started = performance.now();
  window.niemyetSearch.load(window.niemyetIndex);
  return performance.now() - started;
});
console.log(`the index is opened in ${opened.toFixed(0)} ms`);
await page.focus("[data-query]");
const times = [];
for (const question of questions.filter((_, at) => at % option("--every", 8) === 0)) times.push(...await page.evaluate(type, question));
times.sort((a, b) => a[0] - b[0]);
const within = times.filter(([time]) => time <= 50).length / times.length;
console.log(`${times.length} keys: half within ${rank(times, 0.5)} ms, 90 % ${rank(times, 0.9)} ms, 95 % ${rank(times, 0.95)} ms,`
  + ` 99 % ${rank(times, 0.99)} ms; ${(within * 100).toFixed(1)} % within 50 ms`);
console.log(`slowest: ${times.slice(-8).reverse().map(([time, words]) => `${words} ${time.toFixed(0)}`).join(", ")}`);
if (page.troubles.length > 0) throw new Error(page.troubles.join("\n"));
await browser.close();
server.close();

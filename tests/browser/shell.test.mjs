// What stands on every page, read from the files: rules for browsers, the demonstration's warning, the hotline.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { before, test } from "node:test";
import { readPages, textOf } from "./html.mjs";
import { REPOSITORY, demonstration } from "./site.mjs";

const SETTINGS = readFileSync(join(REPOSITORY, "content/site.yaml"), "utf8");
const setting = (key) => SETTINGS.match(new RegExp(`^ *${key}: "?(.+?)"?$`, "m"))[1];
/** What browsers are told at least: everything from here, nothing that runs in the page. */
const POLICY = { "default-src": "'self'", "base-uri": "'none'" };

let pages;
before(() => { pages = readPages(demonstration()); });

/** The paths of pages for which something does not hold. */
const where = (fails) => [...pages].filter(([path, page]) => fails(page, path)).map(([path]) => path);

test("every page tells the browser to load nothing from elsewhere", () => {
  const policy = (page) => page.tags.find((tag) => tag.attributes["http-equiv"] === "Content-Security-Policy")?.attributes.content ?? "";
  const rules = (page) => Object.fromEntries(policy(page).split(";").map((rule) => rule.trim().split(/ (.*)/)));
  assert.deepEqual(where((page) => Object.entries(POLICY).some(([key, value]) => rules(page)[key] !== value)), []);
  assert.deepEqual(where((page) => /unsafe-|\*|https?:|data:/.test(policy(page))), []);
});

test("no page but the search holds a script, none a style of its own or an event handler", () => {
  const isSearch = (path) => /^(en\/)?tim\.html$/.test(path);
  assert.deepEqual(where((page, path) => !isSearch(path) && page.tags.some((tag) => tag.name === "script")), []);
  assert.deepEqual(where((page) => page.tags.some((tag) => tag.name === "script" && !tag.attributes.src)), []);
  assert.deepEqual(where((page) => page.tags.some((tag) => ["style", "iframe", "object", "embed"].includes(tag.name))), []);
  assert.deepEqual(where((page) => page.tags.some((tag) => Object.keys(tag.attributes).some((name) => name === "style" || name.startsWith("on")))), []);
});

test("every page says that it is a demonstration", () => {
  const sentence = setting("demonstration");
  assert.ok(sentence.length > 40);
  const english = (path) => path.startsWith("en/");
  assert.deepEqual(where((page, path) => !english(path) && !textOf(page.html).includes(sentence)), []);
  assert.deepEqual(where((page) => !page.html.includes("class=\"demonstration\"")), []);
});

test("every page has the hotline in its footer, as a link to call", () => {
  const phone = setting("phone").replaceAll(" ", "");
  const footer = (page) => page.html.slice(page.html.indexOf("<footer"));
  assert.equal(phone.length, 11);
  const number = (page) => textOf(footer(page)).replace(/[\s\u00a0]/g, "");
  assert.deepEqual(where((page) => !number(page).includes(phone)), []);
  assert.deepEqual(where((page) => !footer(page).includes(`href="tel:+84${phone.slice(1)}"`)), []);
});

test("every page names its language, its title and one main heading", () => {
  assert.deepEqual(where((page, path) => page.tags.find((tag) => tag.name === "html").attributes.lang !== (path.startsWith("en/") ? "en" : "vi")), []);
  assert.deepEqual(where((page) => page.tags.filter((tag) => tag.name === "h1").length !== 1), []);
  const titles = [...pages].map(([path, page]) => `${path.startsWith("en/")} ${page.html.match(/<title>([^<]+)<\/title>/)[1]}`);
  assert.deepEqual(titles.filter((title, at) => titles.indexOf(title) !== at), [], "no two pages share a title");
});

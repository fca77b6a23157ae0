// Every page is valid HTML.

import assert from "node:assert/strict";
import { test } from "node:test";
import { HtmlValidate } from "html-validate";
import { join } from "node:path";
import { build, demonstration, filesOf } from "./site.mjs";
import { states } from "./states.mjs";

const validator = new HtmlValidate({
  root: true,
  extends: ["html-validate:recommended"],
  // A title is the page's name and then the portal's, as people search for it; real names are longer than 70 letters.
  rules: { "long-title": "off" },
});

async function defects(dist) {
  const found = [];
  const pages = filesOf(dist, ".html");
  for (const path of pages) {
    const report = await validator.validateFile(join(dist, path));
    for (const { messages } of report.results) {
      found.push(...messages.map((one) => `${path}:${one.line}:${one.column} ${one.ruleId}: ${one.message}`));
    }
  }
  return { found, pages: pages.length };
}

test("every page of the demonstration is valid HTML", async () => {
  const { found, pages } = await defects(demonstration());
  assert.ok(pages > 100);
  assert.deepEqual(found, []);
});

test("every state of a page is valid HTML", async () => {
  const { found } = await defects(build(states()));
  assert.deepEqual(found, []);
});

test("a defect would be found", async () => {
  const report = await validator.validateString("<!DOCTYPE html><html lang=\"vi\"><head><title>x</title></head><body><p><div></div></p></body></html>");
  assert.equal(report.valid, false);
});

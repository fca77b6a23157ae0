// What a page says about postings, the file beside it says too, and the sum of all offices is that of the area.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { before, test } from "node:test";
import { readPages, textOf } from "./html.mjs";
import { demonstration, filesOf } from "./site.mjs";

let dist, pages, files;
before(() => {
  dist = demonstration();
  pages = readPages(dist);
  files = filesOf(join(dist, "niem-yet"), ".json").map((path) => JSON.parse(readFileSync(join(dist, "niem-yet", path), "utf8")));
});

const page = (path) => textOf(pages.get(path).html).replaceAll(" ", " ");
const number = (n) => String(n).replace(/\B(?=(\d{3})+$)/g, ".");

test("every page about postings has a file beside it with the same numbers", () => {
  assert.ok(files.length > 15);
  for (const { office, to_post, counts, duties, waived } of files) {
    const text = page(`niem-yet/${office.id}.html`);
    if (counts === null) {
      assert.match(text, new RegExp(`phải niêm yết ${to_post} mục nhưng chưa có sổ niêm yết`), office.id);
      assert.equal(duties, null);
      continue;
    }
    assert.match(text, new RegExp(`Đã niêm yết đúng ${counts.met} trên ${to_post} mục`), office.id);
    const wanting = duties.filter(({ status }) => ["missing", "stale", "too-little", "undated"].includes(status)).length;
    assert.equal(to_post - counts.met, wanting, office.id);
    assert.equal(duties.filter(({ status }) => status === "waived").length, waived, office.id);
    assert.match(text, wanting > 0 ? new RegExp(`Còn ${wanting} mục chưa đúng`) : /Mọi mục đến hạn đều đã niêm yết đúng/, office.id);
  }
});

test("the area is the sum of the offices with a register; what is not known is not counted as missing", () => {
  const known = files.filter(({ counts }) => counts !== null);
  const sum = (of) => known.reduce((total, file) => total + of(file), 0);
  const text = page("niem-yet.html");
  assert.ok(text.includes(`Đã niêm yết đúng ${number(sum((file) => file.counts.met))} trên ${number(sum((file) => file.to_post))} mục`), text.slice(0, 900));
  assert.ok(text.includes(`${known.length} trên ${files.length} cơ quan có sổ niêm yết`));
});

test("a sheet tells whether it still holds", () => {
  const states = [...pages.keys()].filter((path) => path.startsWith("n/")).map((path) => page(path));
  for (const words of ["Tờ này còn đúng", "Tờ này đã cũ", "Thủ tục này không còn áp dụng", "Tờ này đã được gỡ"]) {
    assert.ok(states.some((text) => text.includes(words)), words);
  }
});

// Reads built HTML without a browser: tags, attributes, ids. Good for output of ours only: attributes are always
// quoted and `<` in text is always escaped. `tagsOf` proves that on every page it reads.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { filesOf } from "./site.mjs";

const TAG = /<(\/?)([a-zA-Z][a-zA-Z0-9-]*)((?:\s+[^\s"'<>=/]+(?:\s*=\s*"[^"]*")?)*)\s*\/?>/g;
const ATTRIBUTE = /([^\s"'<>=/]+)(?:\s*=\s*"([^"]*)")?/g;
const ENTITIES = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: "\u00a0" };

export function decode(text) {
  const one = (all, name) => {
    if (/^#x/i.test(name)) return String.fromCodePoint(parseInt(name.slice(2), 16));
    if (name.startsWith("#")) return String.fromCodePoint(Number(name.slice(1)));
    return ENTITIES[name] ?? all;
  };
  return text.replace(/&(#x[0-9a-f]+|#[0-9]+|[a-z]+);/gi, one);
}

/** Opening tags in order: `{name, attributes}`. Throws where a `<` belongs to no tag. */
export function tagsOf(html) {
  const body = html.replace(/^<!DOCTYPE html>/, "");
  const rest = body.replace(TAG, "");
  const stray = rest.indexOf("<");
  if (stray >= 0) throw new Error(`“<” that opens no tag: ${rest.slice(stray, stray + 80)}`);
  return [...body.matchAll(TAG)].filter(([, closing]) => !closing).map(([, , name, text]) => {
    const attributes = Object.fromEntries([...text.matchAll(ATTRIBUTE)].map(([, key, value]) => [key, decode(value ?? "")]));
    return { name: name.toLowerCase(), attributes };
  });
}

/** The text of a page, without its tags. */
export function textOf(html) {
  return decode(html.replace(/<title>[^<]*<\/title>/, "").replace(TAG, " ")).replace(/\s+/g, " ").trim();
}

/** All pages of a site: path → `{html, tags, ids, links}`; links are `{tag, attribute, value}`. */
export function readPages(dist) {
  const pages = new Map();
  for (const path of filesOf(dist, ".html")) {
    const html = readFileSync(join(dist, path), "utf8");
    const tags = tagsOf(html);
    const ids = new Set(tags.map((tag) => tag.attributes.id).filter((id) => id !== undefined));
    const links = tags.flatMap((tag) => ["href", "src", "srcset", "action", "poster", "data"]
      .filter((attribute) => attribute in tag.attributes)
      .map((attribute) => ({ tag: tag.name, attribute, value: tag.attributes[attribute] })));
    pages.set(path, { html, tags, ids, links });
  }
  return pages;
}

/** Where a link of a page leads inside the site: `{path, fragment}`; null when it leads outside. */
export function target(from, value) {
  if (/^[a-z][a-z0-9+.-]*:/i.test(value) || value.startsWith("//")) return null;
  const url = new URL(value, `http://site/${from}`);
  const path = decodeURIComponent(url.pathname).slice(1);
  return { path, fragment: decodeURIComponent(url.hash.slice(1)), above: leavesRoot(from, value) };
}

/** Whether `../` climbs over the root of the site, or the link begins at the root of the host. */
function leavesRoot(from, value) {
  if (value.startsWith("/")) return true;
  const climbs = value.split(/[?#]/)[0].split("/").filter((part) => part === "..").length;
  return climbs > from.split("/").length - 1;
}

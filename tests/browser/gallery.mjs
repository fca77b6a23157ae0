// The pages to look at closely: one of every template from the demonstration, and every state from generated content,
// each in Vietnamese and English.

import { build, demonstration, openBrowser, serve } from "./site.mjs";
import { STATES, TEMPLATES, states } from "./states.mjs";

/** Opens the gallery: `pages` are `{name, url}`; `close` ends servers and browser. */
export async function openGallery() {
  const demo = await serve(demonstration("--offline"));
  const made = await serve(build(states(), "--offline"));
  const browser = await openBrowser();
  const of = (server, paths) => Object.entries(paths).flatMap(([name, path]) => [
    { name: `${name} (vi)`, url: server.url(path) },
    { name: `${name} (en)`, url: server.url(`en/${path}`) },
  ]);
  const pages = [...of(demo, TEMPLATES), ...of(made, STATES)];
  const close = async () => { await browser.close(); demo.close(); made.close(); };
  return { browser, pages, demo, made, close };
}

/** A page of the gallery by its name. */
export function named(gallery, name) {
  const found = gallery.pages.find((page) => page.name === name);
  if (!found) throw new Error(`the gallery has no “${name}”`);
  return found;
}

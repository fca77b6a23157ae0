// What every test needs: a site built by the release binary in a temporary folder, a server for it, a browser.

import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, createReadStream, mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { dirname, extname, join, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

export const REPOSITORY = resolve(dirname(fileURLToPath(import.meta.url)), "../..");
/** The day for which all tests build, so that what they see does not change with the clock. */
export const AS_OF = "2026-11-22";
const BINARY = resolve(REPOSITORY, process.env.NIEMYET ?? "target/release/niemyet");
const CHROMIUM = process.env.CHROMIUM ?? "/usr/bin/chromium";
const FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
  "--disable-component-update", "--disable-sync"];

/** A folder that is gone when the test process ends. */
export function temporaryFolder() {
  const folder = mkdtempSync(join(tmpdir(), "niemyet-browser-"));
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Runs the tool; never throws for an exit code. */
export function niemyet(...args) {
  const run = spawnSync(BINARY, args, { encoding: "utf8" });
  if (run.error) throw run.error;
  return { code: run.status, out: run.stdout, err: run.stderr };
}

/** Builds a content root into `dist` below it and returns that folder. */
export function build(root, ...options) {
  execFileSync(BINARY, ["-C", root, "--as-of", AS_OF, "build", "--fresh", ...options], { stdio: ["ignore", "ignore", "pipe"] });
  return join(root, "dist");
}

/** The demonstration, built in a temporary folder. */
export function demonstration(...options) {
  const root = temporaryFolder();
  cpSync(join(REPOSITORY, "content"), join(root, "content"), { recursive: true });
  return build(root, ...options);
}

/** All files below a folder as paths with `/`, sorted. */
export function filesOf(folder, ending = "") {
  const below = (at) => readdirSync(at, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? below(join(at, entry.name)) : [join(at, entry.name)]);
  const paths = below(folder).map((path) => relative(folder, path).split(sep).join("/"));
  return paths.filter((path) => path.endsWith(ending)).sort();
}

const TYPES = { ".html": "text/html; charset=utf-8", ".css": "text/css; charset=utf-8", ".svg": "image/svg+xml",
  ".json": "application/json", ".xml": "application/xml", ".txt": "text/plain; charset=utf-8" };

/** Serves a folder below `prefix` on a free port, with the 404 page a host would show. */
export async function serve(folder, prefix = "/") {
  const fileFor = (url) => {
    const path = decodeURIComponent(new URL(url, "http://local").pathname);
    if (!path.startsWith(prefix) || path.includes("..")) return null;
    const file = join(folder, path.slice(prefix.length), path.endsWith("/") ? "index.html" : "");
    return statSync(file, { throwIfNoEntry: false })?.isFile() ? file : null;
  };
  const server = createServer((request, response) => {
    const found = fileFor(request.url);
    const file = found ?? join(folder, "404.html");
    response.writeHead(found ? 200 : 404, { "content-type": TYPES[extname(file)] ?? "application/octet-stream" });
    createReadStream(file).pipe(response);
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  const origin = `http://127.0.0.1:${server.address().port}`;
  const close = () => { server.closeAllConnections(); server.close(); };
  return { origin, home: `${origin}${prefix}`, url: (path) => `${origin}${prefix}${path}`, close };
}

/** Chromium without anything that talks to others. */
export function openBrowser() {
  return chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
}

/** A fresh page, with all that went wrong on it in `page.troubles`. */
export async function openPage(browser, options = {}) {
  const { initScript, ...rest } = options;
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...rest });
  if (initScript) await context.addInitScript({ content: initScript });
  const page = await context.newPage();
  page.troubles = [];
  page.requests = [];
  const trouble = (words) => page.troubles.push(`${page.url()}: ${words}`);
  page.on("console", (message) => { if (message.type() === "error") trouble(message.text()); });
  page.on("pageerror", (error) => trouble(String(error)));
  page.on("dialog", (dialog) => { trouble(`dialog: ${dialog.message()}`); dialog.dismiss(); });
  page.on("requestfailed", (request) => trouble(`request failed: ${request.url()}`));
  page.on("request", (request) => page.requests.push(request.url()));
  return page;
}

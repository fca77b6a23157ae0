// Walks a site like a reader: opens a page, collects its links, opens those.

/** Opens every page that can be reached from `start` and is `inside`; returns their addresses. */
export async function crawl(page, start, inside, look = async () => {}) {
  const seen = new Set([start]);
  const waiting = [start];
  while (waiting.length > 0) {
    const url = waiting.shift();
    const response = await page.goto(url, { waitUntil: "load" });
    if (response && response.status() >= 400) page.troubles.push(`${url}: ${response.status()}`);
    await look(page);
    const links = await page.$$eval("a[href]:not([download]), form[action]", (all) => all.map((one) => one.href ?? one.action));
    for (const link of links) {
      const next = link.split("#")[0];
      if (!seen.has(next) && inside(next) && next.endsWith(".html")) {
        seen.add(next);
        waiting.push(next);
      }
    }
  }
  return [...seen];
}

// A content root with something hostile in every text of every kind of file.

import { writeRoot } from "./states.mjs";

/** One file of each kind for each of these. */
export const PAYLOADS = [
  "<script>window.__hacked=1</script>",
  "\"><img src=x onerror=window.__hacked=1>",
  "{{ 7*7 }}{% raw %}${7*7}",
  "' onmouseover='window.__hacked=1' x='",
  "</title></textarea></style><svg onload=window.__hacked=1>",
  "[x](javascript:window.__hacked=1) ![y](https://evil.example/y.png) <javascript:alert(1)>",
  "\u202egnp.exe\u2066 đảo chữ \u2069\u202c",
  "&lt;script&gt;&#x3c;img src=x&#62; &amp; &quot;",
  "../../../../etc/passwd",
  "-->]]><!--<b>",
  "a\u0000b\u0007c\u001b[31md",
  "e&#x202e;f&rlm;&#8294;g&#7;h\u200bi",
];
const ADDRESSES = ["javascript:window.__hacked=1", "JaVaScRiPt:alert(1)", "data:text/html,<script>window.__hacked=1</script>", "https://x.example/\"onclick=\"window.__hacked=1",
  "//evil.example/", "https://user:password@evil.example/", "file:///etc/passwd", "\u0001javascript:alert(1)"];

/** A procedure with the text in every field that takes text. */
function procedure(code, text, url) {
  const limit = { amount: 3, unit: "day", text, starts: text, excludes: text, source: text, extension: { amount: 1, unit: "day", when: text }, cases: [{ when: text, amount: 4, unit: "day" }] };
  const fee = { kind: "fee", name: text, amount: 1000, per: text, when: text, source: text, text, exempt: [{ who: text, ground: text }] };
  return {
    code, name: `Thủ tục ${code} ${text}`, short_name: text, aliases: [text], field: "linh-vuc", level: ["commune"], audience: ["citizen"], online: "partial", online_reason: text,
    submit_url: url, agencies: { implementing: text, competent: text, coordinating: [text], delegated: [text] }, summary: text, conditions: `# ${text}\n\n- ${text}\n\n${text}`,
    steps: [{ actor: "citizen", title: text, text, place: text, time_limit: limit }, { actor: "office", title: text, text }],
    cases: ["mot", "hai"].map((id) => ({ id, name: `${text} ${id}`, question: { ask: text, answer: `${text} ${id}` }, notes: [text],
      documents: [{ name: text, originals: 1, only_if: text, note: text }, { name: text, held_in: [text], note: text }] })),
    channels: ["counter", "online", "post"].map((via) => ({ via, time_limit: limit, reason: text, note: text, fees: [fee] })), results: [{ name: text, number: text }],
    legal_basis: [{ number: text, title: text, issuer: text, article: text, url }], notes: [text], decision_number: text, effective: "2026-01-01", owner: text,
    history: [{ version: 1, effective: "2020-01-01", until: "2025-12-31", changes: [text] }], absent: { visits: { reason: "pending", note: text } },
    source: { url, text, retrieved: "2026-11-22" }, translations: { en: { name: text, short_name: text, summary: text } },
  };
}

function office(text, url) {
  return {
    name: `Cơ quan ${text}`, short_name: text, aliases: [text], level: "commune", kind: text, description: text, receives: true, address: text, directions: text, map_url: url, phone: text, email: text,
    website: url, hotline: { phone: text, email: text, hours: text }, hours: [{ days: ["mon"], open: "07:30", close: "11:00", note: text }], counters: [{ number: text, name: text, fields: ["linh-vuc"], phone: text }],
    posting_places: [{ id: "bang", name: text, kind: text }], special_days: [{ weekday: "wed", name: text, note: text }], services: [{ name: text, note: text }], pledges: [text],
    translations: { en: { name: text, short_name: text, summary: text } },
  };
}

/** The content root. Ids that climb out of the folder, and strange file names, are among it. */
export function hostileRoot() {
  const site = PAYLOADS.filter((text) => !/\p{Cc}/u.test(text)).join(" ");
  const files = {
    "site.yaml": { name: `Cổng ${site}`, owner: site, languages: ["vi", "en"], demonstration: site, introduction: site, source_note: site, hotline: { phone: "0299 3999 100", email: site, hours: site },
      feedback: { url: ADDRESSES[0], email: site, phone: site, address: site, text: site }, notices: [{ text: site, from: "2026-01-01", until: "2027-01-01" }] },
    "glossary.yaml": { terms: PAYLOADS.map((text) => ({ term: `${text} từ`, abbreviation: text, meaning: text, english: text })) },
    "fields/linh-vuc.yaml": { name: site, description: site, translations: { en: { name: site, summary: site } } },
    "groups/nhom.yaml": { name: site, description: site, fields: ["linh-vuc"] },
    "offices/<img src=x>.yaml": { name: "Tên tệp lạ", level: "commune" },
    "procedures/leo.yaml": { code: "../../../leo", name: "Leo ra ngoài", level: ["commune"] },
    "lists/leo.yaml": { name: site, description: site, badge: site, law: "../../x", codes: ["1.000001", "../../../etc/passwd"] },
  };
  PAYLOADS.forEach((text, at) => {
    const code = `1.${String(at + 1).padStart(6, "0")}`;
    const url = ADDRESSES[at % ADDRESSES.length];
    files[`procedures/${code}.yaml`] = procedure(code, text, url);
    files[`offices/co-quan-${at}.yaml`] = office(text, url);
    files[`decisions/qd-${at}.yaml`] = { number: `${at} ${text}`, title: text, issuer: text, signed: "2026-01-01", effective: "2026-01-01", url, note: text,
      items: [{ code, name: text, action: "announce", changes: [text] }, { code: "9.999999", name: text, action: "abolish", ground: text }], source: { url, text } };
    files[`laws/luat-${at}.yaml`] = { number: text, title: text, issuer: text, url };
    files[`pages/trang-${at}.md`] = `# ${text}\n\n${text}\n\n- ${text}\n\n| a | b |\n|---|---|\n| ${text} | ${text} |\n\n[${text}](${url})\n`;
  });
  return writeRoot(files);
}

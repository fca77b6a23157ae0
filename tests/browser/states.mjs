// A content root with every state a page can be in, written as YAML (JSON is YAML) into a temporary folder.

import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { temporaryFolder } from "./site.mjs";

/** As long as the longest real name (1,094 characters), in words that real names use. */
export const LONGEST_NAME = "Thủ tục giải quyết chế độ trợ cấp một lần đối với người có thành tích tham gia kháng chiến, đường Nguyễn Huỳnh Ưỡn Ềnh, "
  .repeat(12).slice(0, 1094).trim().padEnd(1094, "ế");
/** No blank to break at. */
export const UNBREAKABLE = "Giấyxácnhậntìnhtrạnghônnhân".repeat(12);

/** Writes files into a new content root; objects become YAML. */
export function writeRoot(files) {
  const root = temporaryFolder();
  for (const [path, value] of Object.entries(files)) {
    const file = join(root, "content", path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, typeof value === "string" ? value : JSON.stringify(value, null, 1));
  }
  return root;
}

const procedure = (code, name, more = {}) => [`procedures/${code}.yaml`, { code, name, field: "ho-tich", ...more }];

const document = (number) => ({ name: `Giấy tờ số ${number}`, originals: 1, hand_in: "submit", note: "Bản in rõ." });
const manyCases = Array.from({ length: 12 }, (_, at) => ({
  id: `truong-hop-${at + 1}`, name: `Trường hợp thứ ${at + 1}: người ở nước ngoài về`,
  question: { ask: "Bạn đang ở đâu?", answer: `Nơi thứ ${at + 1}` },
  documents: Array.from({ length: 5 }, (_, number) => document(number + 1)),
}));

const fullChannel = (via) => ({
  via, time_limit: { amount: 5, unit: "working_day", extension: { amount: 3, unit: "working_day", when: "phải xác minh" } },
  fees: [{ kind: "charge", name: "Lệ phí hộ tịch", amount: 8000, per: "bản", exempt: [{ who: "hộ nghèo", ground: "NQ 21" }] },
    { kind: "fee", name: "Phí tra cứu", none: "free" }],
  note: "Mang theo giấy tờ tuỳ thân.",
});

/** One procedure of each state, 500 in a list, a field of the past, sparse and ended offices. */
export function states() {
  const many = Array.from({ length: 500 }, (_, at) => `2.${String(100000 + at)}`);
  return writeRoot(Object.fromEntries([
    ["site.yaml", { name: "Cổng thử", owner: "UBND xã Thử", languages: ["vi", "en"], hotline: { phone: "0299 3999 100" } }],
    ["fields/ho-tich.yaml", { name: "Hộ tịch", translations: { en: { name: "Civil status" } } }],
    ["fields/chi-con-cu.yaml", { name: "Chỉ còn thủ tục cũ" }],
    ["offices/ubnd.yaml", { name: "UBND xã Thử", level: "commune", receives: true }],
    ["offices/cu.yaml", { name: "UBND xã cũ", level: "commune", valid_to: "2025-06-30", merged_into: "ubnd" }],
    ["decisions/qd-1.yaml", { number: "1/QĐ-UBND", title: "Công bố thủ tục", issuer: "UBND tỉnh", signed: "2025-01-02", effective: "2025-02-01",
      items: [{ code: "1.000003", action: "abolish", ground: "Nghị định 1/2025/NĐ-CP" }] }],
    ["lists/tat-ca.yaml", { name: "Năm trăm thủ tục", description: "Rất dài.", badge: "Dài", codes: many }],
    ["glossary.yaml", { terms: [{ term: UNBREAKABLE, meaning: LONGEST_NAME }] }],
    ["pages/dai.md", `# ${LONGEST_NAME}\n\n${UNBREAKABLE}\n\n| a | b |\n|---|---|\n| ${UNBREAKABLE} | 1 |\n\n\`\`\`\n${UNBREAKABLE}\n\`\`\`\n`],
    procedure("1.000001", "Thủ tục đầy đủ", {
      short_name: "Đầy đủ", level: ["commune"], received_at: ["commune"], audience: ["citizen"], online: "partial",
      summary: "Một câu nói nó để làm gì.", conditions: "- một\n- hai", steps: [{ actor: "citizen", title: "Nộp", text: "Nộp hồ sơ." }],
      cases: [{ documents: [document(1), { name: "Đã có trong dữ liệu", held_in: ["CSDLQG dân cư"] }] }],
      channels: ["counter", "online", "post"].map(fullChannel), results: [{ name: "Giấy chứng nhận", kind: "paper" }],
      legal_basis: [{ number: "123/2015/NĐ-CP", title: "Hộ tịch", issuer: "Chính phủ", url: "https://vanban.example/123" }],
      announced_by: "qd-1", effective: "2025-02-01", owner: "Phòng Tư pháp", notes: ["Giữ lại biên nhận."],
      translations: { en: { name: "A full procedure", short_name: "Full", summary: "What it is for." } },
    }),
    procedure("1.000002", "Thủ tục sơ sài"),
    procedure("1.000003", "Thủ tục đã bãi bỏ", { field: "chi-con-cu", level: ["commune"], effective: "2020-01-01" }),
    procedure("1.000004", "Thủ tục chưa có hiệu lực", { level: ["commune"], effective: "2027-05-01" }),
    procedure("1.000005", "Thủ tục nhiều trường hợp", { level: ["commune"], cases: manyCases }),
    procedure("1.000006", LONGEST_NAME, { level: ["commune"] }),
    procedure("1.000007", UNBREAKABLE, { short_name: UNBREAKABLE.slice(0, 80), summary: UNBREAKABLE, conditions: UNBREAKABLE, owner: UNBREAKABLE,
      cases: [{ documents: [{ name: UNBREAKABLE, originals: 1 }] }], channels: [{ via: "counter", note: UNBREAKABLE, fees: [{ kind: "fee", name: UNBREAKABLE, amount: 123456789012, per: UNBREAKABLE }] }],
      steps: [{ actor: "citizen", title: UNBREAKABLE, text: UNBREAKABLE }] }),
    ...many.map((code) => procedure(code, `Thủ tục trong danh sách dài ${code}`, { level: ["commune"] })),
  ]));
}

/** Addresses to look at: one of each template, in each language, from the demonstration. */
export const TEMPLATES = {
  home: "index.html", procedures: "thu-tuc.html", fields: "linh-vuc.html", field: "linh-vuc/ho-tich.html",
  list: "danh-sach/trong-ngay.html", offices: "co-quan.html", office: "co-quan/an-khuc-mot-cua.html", procedure: "tt/1.000894.html",
  decisions: "quyet-dinh.html", decision: "quyet-dinh/qd-1201-2025.html", page: "trang/gioi-thieu.html", glossary: "tu-dien.html",
  postings: "niem-yet.html", posting: "niem-yet/trang-thuong-mot-cua.html", postingWaived: "niem-yet/suoi-may.html", postingUnknown: "niem-yet/vpdkdd-song-trang.html",
  sheet: "n/ENVCHNCP.html", notFound: "404.html",
};

/** Pages of `states()` worth a look of their own. */
export const STATES = {
  sparse: "tt/1.000002.html", full: "tt/1.000001.html", abolished: "tt/1.000003.html", notYet: "tt/1.000004.html", manyCases: "tt/1.000005.html",
  longestName: "tt/1.000006.html", unbreakable: "tt/1.000007.html", list500: "danh-sach/tat-ca.html",
  pastField: "linh-vuc/chi-con-cu.html", sparseOffice: "co-quan/ubnd.html", endedOffice: "co-quan/cu.html",
  longPage: "trang/dai.html", longGlossary: "tu-dien.html",
};

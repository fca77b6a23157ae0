// The page of the search: results as one types, filters with counts, everything in the address. Whatever the page
// says stands in its HTML, in the language of the page; this script only fills it in.

(function () {
  "use strict";
  const root = document.getElementById("tim");
  if (!root || typeof niemyetSearch === "undefined" || typeof niemyetIndex === "undefined") {
    return;
  }
  const $ = (name) => root.querySelector("[data-" + name + "]");
  const texts = root.dataset;
  const language = document.documentElement.lang === "en" ? 1 : 0;
  const index = niemyetIndex;
  const engine = niemyetSearch.load(index, index.part && index.part(texts.base, () => show()));
  const input = $("query");
  const choices = root.querySelector("details");
  const STEP = 20;
  let shown = STEP;
  let timer = 0;
  let answered = 0;
  let remembered = 0;
  let active = [];

  // Each filter: its name in the address, the values it can have, and those that a procedure has.
  const online = ["full", "partial", "information", "none"];
  const filters = [
    {name: "linh-vuc", rows: engine.fields.map((row) => [slug(row[0]), row[0], row[1]]), of: (doc) => [doc.field]},
    {name: "cap", rows: index.levels, of: (doc) => doc.facts[1]},
    {name: "doi-tuong", rows: index.audiences, of: (doc) => doc.facts[2]},
    {name: "truc-tuyen", rows: online.map((id) => [id, texts[id], texts[id]]), of: (doc) => [doc.facts[3] - 1]},
    {name: "co-quan", rows: index.offices, of: (doc) => doc.facts[5]},
    {name: "mien-phi", rows: [["1"]], of: (doc) => doc.facts[4] & 1 ? [0] : []},
    {name: "trong-ngay", rows: [["1"]], of: (doc) => doc.facts[4] & 2 ? [0] : []},
  ];
  filters.forEach((filter) => {
    filter.input = root.querySelector("[name=" + filter.name + "]");
  });

  function slug(name) {
    return name.toLowerCase().normalize("NFD").replace(/[\u0300-\u036f]/g, "").replace(/đ/g, "d").replace(/[^a-z0-9]+/g, "-");
  }

  function element(tag, name, text) {
    const made = document.createElement(tag);
    made.className = name;
    made.textContent = text;
    return made;
  }

  function fill(text, values) {
    return text.replace(/%(\w+)/g, (all, name) => values[name]);
  }

  function label(row) {
    return (language && row[2]) || row[1];
  }

  function chosen(filter) {
    return filter.input.type === "checkbox" ? (filter.input.checked ? "1" : "") : filter.input.value;
  }

  // What is chosen is read once for each question: there may be thousands of answers.
  function passes(doc, but) {
    return active.every(({filter, value}) => filter === but
      || filter.of(doc).some((number) => filter.rows[number] && filter.rows[number][0] === value));
  }

  // The choices of a filter, with how many of the found procedures each would leave.
  function offer(filter, docs) {
    const counts = filter.rows.map(() => 0);
    docs.filter((doc) => passes(doc, filter)).forEach((doc) => filter.of(doc).forEach((number) => {
      counts[number]++;
    }));
    const value = chosen(filter);
    if (filter.input.type === "checkbox") {
      filter.input.nextElementSibling.textContent = "(" + counts[0] + ")";
      filter.input.disabled = !counts[0] && !value;
      return;
    }
    while (filter.input.options.length > 1) {
      filter.input.remove(1);
    }
    filter.rows.map((row, number) => ({row, count: counts[number]}))
      .filter(({row, count}) => row[1] && (count || row[0] === value))
      .sort((a, b) => b.count - a.count)
      .forEach(({row, count}) => filter.input.add(new Option(label(row) + " (" + count + ")", row[0])));
    filter.input.value = value;
    filter.input.closest("p").hidden = filter.input.options.length < 2;
  }

  function item(result) {
    const doc = engine.docs[result.doc];
    const row = element("li", "row", "");
    const link = element("a", "row__name", engine.nameOf(doc, language));
    link.href = "tt/" + doc.code + ".html";
    if (language && !doc.english) {
      link.lang = "vi";
    }
    const field = engine.fields[doc.field];
    const more = [doc.code].concat(doc.facts[1].map((number) => label(index.levels[number])), field ? label([0].concat(field)) : []);
    row.append(link, element("span", "row__more", more.join(" · ")));
    result.matched.filter(({why}) => why !== "word" && why !== "code").forEach((reason) => {
      row.append(element("span", "row__more", fill(texts.why, reason)));
    });
    if (doc.status) {
      row.append(element("strong", "badge", texts["status" + doc.status]));
    }
    return row;
  }

  function show() {
    const text = input.value.trim();
    active = filters.map((filter) => ({filter, value: chosen(filter)})).filter(({value}) => value);
    const isAsked = text || active.length;
    const results = isAsked || choices.open ? engine.search(text, {limit: isAsked ? shown : 0, filter: (doc) => passes(doc)}) : [];
    const all = text ? (results.all || results.map(({doc}) => doc)).map((doc) => engine.docs[doc]) : engine.docs;
    if (choices.open) {
      filters.forEach((filter) => offer(filter, all));
    }
    const total = isAsked ? all.filter((doc) => passes(doc)).length : 0;
    $("list").replaceChildren(...results.map(item));
    $("chosen").textContent = active.length ? "(" + active.length + ")" : "";
    $("hint").hidden = Boolean(isAsked);
    $("more").hidden = total <= results.length;
    $("none").hidden = total > 0 || !isAsked || results.pending;
    $("suggest").hidden = !results.suggestion;
    $("suggestion").textContent = results.suggestion || "";
    $("status").textContent = results.pending ? texts.wait : total ? fill(texts.count, {count: total}) : "";
  }

  // The state as an address: as a question mark where the browser lets it, else behind a hash (a page of a folder).
  function remember() {
    const state = new URLSearchParams();
    [["q", input.value.trim()]].concat(filters.map((filter) => [filter.name, chosen(filter)]))
      .forEach(([name, value]) => value && state.set(name, value));
    try {
      history.replaceState(null, "", "?" + state);
    } catch {
      location.replace("#" + state);
    }
  }

  function recall() {
    const state = new URLSearchParams(location.hash.slice(1) || location.search);
    input.value = state.get("q") || "";
    filters.forEach((filter) => {
      const value = state.get(filter.name) || "";
      if (filter.input.type === "checkbox") {
        filter.input.checked = Boolean(value);
      } else if (value && filter.rows.some((row) => row[0] === value)) {
        filter.input.add(new Option(value, value));
        filter.input.value = value;
      }
    });
  }

  function changed() {
    shown = STEP;
    show();
    // On a phone the keys cover half of the page: the answers come to stand above them.
    if (matchMedia("(pointer:coarse)").matches && document.activeElement === input && input.value) {
      root.scrollIntoView();
    }
    // Addresses are slow to change: not at every key.
    clearTimeout(remembered);
    remembered = setTimeout(remember, 200);
    answered = performance.now();
  }

  // The first questions of a page are slow: some are asked before anything is typed, of names, short ones before long ones.
  function warm(letters) {
    const doc = engine.docs[letters * 997 % engine.size];
    if (doc && letters < 30 && !input.value) {
      engine.search(engine.nameOf(doc).slice(0, letters), {filter: passes});
      setTimeout(warm, 0, letters + 1);
    }
  }

  // Arrows lead from the box through the results and back, Escape back to the box, where it empties it.
  root.addEventListener("keydown", (event) => {
    const stops = [input, ...$("list").querySelectorAll("a")];
    const at = stops.indexOf(document.activeElement);
    const to = {ArrowDown: at + 1, ArrowUp: at - 1, Escape: 0}[event.key];
    if (at < 0 || !(to in stops) || event.isComposing) {
      return;
    }
    event.preventDefault();
    stops[to].focus();
    if (event.key === "Escape" && !at) {
      input.value = "";
      changed();
    }
  });
  input.addEventListener("input", (event) => {
    clearTimeout(timer);
    // Keys that come faster than answers are answered together.
    if (event.timeStamp > answered) {
      changed();
    } else {
      timer = setTimeout(changed, 0);
    }
  });
  addEventListener("pagehide", remember);
  choices.addEventListener("toggle", show);
  root.addEventListener("change", (event) => event.target !== input && changed());
  root.addEventListener("submit", (event) => {
    event.preventDefault();
    changed();
  });
  $("more").addEventListener("click", () => {
    const first = shown;
    shown += STEP;
    show();
    $("list").children[first].firstChild.focus();
  });
  $("suggestion").addEventListener("click", (event) => {
    event.preventDefault();
    input.value = $("suggestion").textContent;
    changed();
    input.focus();
  });
  root.hidden = false;
  recall();
  show();
  setTimeout(warm, 0, 1);
})();

// A question is answered in one pass over all names: short enough that nothing is missed.

// Where the best answer is worth less than this, the question is about nothing here. Measured: below it stand almost
// only questions about the weather and the like. What people say leads astray less often than single words.
const LEAST = 0.27;
const LEAST_MEANT = 0.18;

// A question is answered with the best procedures first: [{code, score, matched}], with a suggestion beside them.
function search(state, text, options) {
  const limit = options.limit ?? 10;
  const digits = codeDigits(text);
  const {split} = state;
  if (split && !(digits.length > 2 ? split.fetchForCode(state, digits) : digits || split.fetchPairs(state))) {
    return Object.assign([], {pending: true});
  }
  const byCode = findCodes(state.docs, digits);
  const passes = options.filter ? ({doc}) => options.filter(state.docs[doc]) : () => true;
  if (byCode.length || (split && digits)) {
    return listed(state, byCode, passes, limit);
  }
  const positions = understand(state, text);
  if (!positions.length) {
    return options.filter ? everything(state, () => true, passes, limit) : [];
  }
  const {name} = positions[0];
  if (!split && !positions[1] && !name[1]) {
    const {names, foldOf} = state.words;
    return everything(state, (doc) => names[foldOf[doc.name[0]]][0] === name, passes, limit);
  }
  const query = compose(state, positions);
  let pending = false;
  if (split) {
    pending = !split.fetchFor(state, query);
    if (state.isStale) {
      weigh(state);
    }
  }
  const touched = mark(state, query);
  query.work = newWork(state, query);
  const found = scan(state, query);
  const best = found.reduce((most, one) => one.score > most.score ? one : most, {score: 0});
  const isNoise = best.score < (best.isMeant ? LEAST_MEANT : LEAST);
  const kept = found.filter((one) => !isNoise && one.score > best.score * LEAST_OF_BEST);
  const results = listed(state, kept, passes, limit, (one) => explain(state, query, one));
  results.pending = pending;
  touched.forEach((list, word) => {
    state.hits[word] = 0;
  });
  const suggestion = suggestionOf(state, query);
  // What finds nothing either is no help.
  results.suggestion = kept.length || (suggestion && search(state, suggestion, {}).length) ? suggestion : "";
  return results;
}

// Nothing is asked, or one letter, which says no more than how a name begins: all of these that pass the filters, in the
// order of equals, of all parts.
function everything(state, isAsked, passes, limit) {
  const here = (state.parts || []).map((part, number) => state.split.fetchPart(state, number));
  const found = [];
  state.docs.forEach((doc, number) => isAsked(doc) && found.push({doc: number, score: doc.boost, matched: []}));
  const results = listed(state, found, passes, limit);
  results.pending = here.includes(false);
  return results;
}

// The best of what was found and passes: what holds before what is past, then by score, then the shorter name. All that
// was found stands beside them.
function listed(state, found, passes, limit, explained) {
  const {docs} = state;
  const order = (a, b) => (docs[a.doc].status > 1) - (docs[b.doc].status > 1) || b.score - a.score
    || docs[a.doc].name.length - docs[b.doc].name.length || a.doc - b.doc;
  const best = [];
  for (const one of found.filter(passes)) {
    let at = best.length;
    while (at > 0 && order(one, best[at - 1]) < 0) {
      at--;
    }
    if (at < limit) {
      best.splice(at, 0, one);
      best.splice(limit);
    }
  }
  const results = best.map(({doc, score, matched}) =>
    ({code: docs[doc].code, score, matched: matched || explained({doc}), doc}));
  results.all = found.map(({doc}) => doc);
  return results;
}

// Which words of the question were found, and what others were taken to mean.
function explain(state, query, found) {
  match(state, query, found.doc);
  const {used, mask} = cover(query, state.meant[found.doc]);
  const {from, to} = state.docs[found.doc];
  const words = state.row.subarray(state.segments.start[from], state.segments.end[to - 1]);
  const spelled = (list) => list.map((word) => state.words.list[word]).join(" ");
  const rows = used.map((pattern) => ({at: pattern.covers[0], why: pattern.why, means: spelled(pattern.words),
    typed: pattern.covers.map((at) => query.positions[at].typed).join(" ")}));
  query.positions.forEach((position, at) => {
    if (mask & 1 << at || query.work.values[at] <= 0 || position.isFiller) {
      return;
    }
    const qualityOf = (word) => position.forms.get(word) || 0;
    const best = words.reduce((best, word) => qualityOf(word) > qualityOf(best) ? word : best, -1);
    if (best >= 0) {
      const before = rows[rows.length - 1];
      const means = state.words.list[best];
      if (before && before.why === "word" && before.at + before.count === at) {
        before.typed += " " + position.typed;
        before.means += " " + means;
        before.count++;
      } else {
        rows.push({at, count: 1, why: "word", typed: position.typed, means});
      }
    }
  });
  return rows.sort((a, b) => a.at - b.at).map(({typed, means, why}) => ({typed, means, why}));
}

// The question in the spelling of the index, when a word of it does not occur there.
function suggestionOf(state, query) {
  let isOther = false;
  const words = query.positions.map((position) => {
    const correction = (position.corrections || [])[0];
    if (position.isKnown || position.isOpen || correction === undefined) {
      return position.typed;
    }
    isOther = true;
    const members = state.words.members[correction];
    return state.words.list[members.find((word) => position.forms.has(word)) ?? members[0]].toLowerCase();
  });
  return isOther ? words.join(" ") : "";
}

// Codes in every form that people copy or remember: 1.000894, 1,000894, 1 000894, 1.000894.000.00.00.H48, 000894.

// The digits of a question that is a code, with those of an ending that every code of a province has left out.
function codeDigits(text) {
  const plain = text.normalize("NFKC").toUpperCase().replace(/^(M[ÃA]|S[ỐO]|TTHC|CODE|[\s:.#])*/, "")
    .replace(/[OQ]+(?=\d)/g, (letters) => "0".repeat(letters.length));
  const whole = plain.match(/(?:^|[^\d])(\d)\s*[.,\-_ ]?\s*(\d{3})[.,\s]?(\d{3})(?!\d)/);
  if (/^[\d\s.,\-_/]*(H\s?\d{1,2})?[\s.]*$/.test(plain)) {
    const digits = plain.replace(/H\s?\d+\s*\.?$/, "").replace(/\D/g, "");
    return digits.length > 7 ? digits.slice(0, 7) : digits;
  }
  return whole ? whole[1] + whole[2] + whole[3] : "";
}

// How well a code answers to digits: 3 the whole of it, 2 its end, 1 its beginning.
function isCodeLike(code, digits) {
  if (digits.length > 6) {
    return code === digits ? 3 : 0;
  }
  return code.endsWith(digits) ? 2 : code.startsWith(digits) || code.startsWith(digits, 1) ? 1 : 0;
}

function findCodes(docs, digits) {
  const found = [];
  docs.forEach((doc, number) => {
    const score = digits.length > 2 ? isCodeLike(String(doc.number), digits) : 0;
    if (score) {
      found.push({doc: number, score, matched: [{typed: doc.code, means: doc.code, why: "code"}]});
    }
  });
  return found;
}

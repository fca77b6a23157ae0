// Codes in every form that people copy or remember: 1.000894, 1,000894, 1 000894, 1.000894.000.00.00.H48, 000894.

// The digits of a question that is a code, with those of an ending that every code of a province has left out.
function codeDigits(text) {
  const plain = text.normalize("NFKC").toUpperCase().replace(/^\s*(MÃ|MA|SỐ|SO|TTHC|MÃ SỐ|MA SO|MÃ TTHC|MA TTHC|CODE)?[\s:.#]*/, "")
    .replace(/(\d)[OQ]|[OQ](?=\d)/g, (all, digit) => (digit || "") + "0");
  const whole = plain.match(/(?:^|[^\d])(\d)\s*[.,\-_ ]?\s*(\d{3})[.,\s]?(\d{3})(?!\d)/);
  if (/^[\d\s.,\-_/]*(H\s?\d{1,2})?[\s.]*$/.test(plain)) {
    const digits = plain.replace(/H\s?\d+\s*\.?$/, "").replace(/\D/g, "");
    return digits.length > 7 ? digits.slice(0, 7) : digits;
  }
  return whole ? whole[1] + whole[2] + whole[3] : "";
}

// Procedures by a code: the whole of it, its end, its beginning; in this order.
function findCodes(docs, digits) {
  if (digits.length < 3) {
    return [];
  }
  const found = [];
  docs.forEach((doc, index) => {
    const code = String(doc.number);
    const rank = code === digits ? 3 : digits.length < 7 && code.endsWith(digits) ? 2
      : digits.length < 7 && (code.startsWith(digits) || code.slice(1).startsWith(digits)) ? 1 : 0;
    if (rank) {
      found.push({doc: index, score: rank, matched: [{typed: doc.code, means: doc.code, why: "code"}]});
    }
  });
  return found;
}

//! The version of a procedure: a hash of the facts that a citizen relies on.
//!
//! Blanks and line breaks are not facts, nor are names people use, notes on sources, who answers for the text or
//! when somebody looks at it again: changing those does not make a posted sheet wrong.

use std::fmt::Write;

use sha2::{Digest, Sha256};

use super::References;
use super::calendar::TimeLimit;
use super::dossier::Document;
use super::fee::{Exemption, Fee};
use super::law::LegalBasis;
use super::procedure::{Agencies, Procedure};

/// Room for the facts of most procedures.
const USUAL_LENGTH: usize = 16 << 10;

/// A content hash. Equal facts give equal versions, on every machine and in every build.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Version([u8; 32]);

impl Version {
    /// The whole hash.
    #[must_use]
    pub const fn bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// Its first ten hexadecimal digits, as shown on a page.
    #[must_use]
    pub fn short(&self) -> String {
        self.0[..5].iter().fold(String::new(), |mut text, byte| {
            let _ = write!(text, "{byte:02x}");
            text
        })
    }

    /// Whether somebody who writes this means it: its first ten digits or more.
    #[must_use]
    pub fn is_written_as(&self, text: &str) -> bool {
        let text = text.trim();
        let digits = self.0.iter().flat_map(|byte| [byte >> 4, byte & 15]);
        let same = digits.zip(text.chars()).all(|(digit, written)| written.to_digit(16) == Some(u32::from(digit)));
        (10..=64).contains(&text.len()) && same
    }

    /// The version of a procedure.
    pub(super) fn of(procedure: &Procedure, ids: &References) -> Self {
        let mut facts = Facts { stream: Vec::with_capacity(USUAL_LENGTH), scratch: String::new() };
        facts.add("code", procedure.code.as_str());
        facts.add("name", &procedure.name);
        facts.list("level", procedure.levels.iter().map(|level| ids.levels.name(*level)));
        facts.list("received_at", procedure.received_at.iter().map(|level| ids.levels.name(*level)));
        facts.add("anywhere", if procedure.anywhere { "yes" } else { "no" });
        facts.debug("scope", procedure.scope);
        facts.debug("online", procedure.online);
        facts.list("audience", procedure.audience.iter().map(|audience| ids.audiences.name(*audience)));
        facts.list("office", procedure.offices.iter().map(|office| ids.offices.name(*office)));
        facts.agencies(&procedure.agencies);
        facts.option("conditions", procedure.conditions.as_deref());
        facts.debug("visits", procedure.visits);
        facts.list("note", procedure.notes.iter().map(String::as_str));
        for step in &procedure.steps {
            facts.debug("actor", step.actor);
            facts.add("step", &step.text);
        }
        facts.dossier(procedure);
        facts.channels(procedure);
        for result in &procedure.results {
            facts.add("result", &result.name);
        }
        for basis in &procedure.legal_basis {
            facts.basis(basis, ids);
        }
        facts.debug("effective", procedure.effective);
        Self(Sha256::digest(&facts.stream).into())
    }
}

/// Whether a text surely is its words with one blank between them. It goes on to the end: without a way out many bytes are
/// one step.
fn is_single_spaced(text: &str) -> bool {
    let bytes = text.as_bytes();
    let blank = |byte: u8| matches!(byte, b' ' | 0x09..=0x0d);
    let wide = |first: u8, second: u8| {
        let ascii = blank(first) && (first != b' ' || second == b' ');
        let latin = first == 0xc2 && (second == 0x85 || second == 0xa0);
        // U+1680, U+2000–U+207F and U+3000–U+3FFF, of which few are blanks.
        let other = (first == 0xe1 && second == 0x9a) || (first == 0xe2 && second < 0x82) || first == 0xe3;
        ascii || latin || other
    };
    let inside = bytes.windows(2).fold(false, |found, two| found | wide(two[0], two[1]));
    !inside && !bytes.first().is_some_and(|byte| blank(*byte)) && !bytes.last().is_some_and(|byte| blank(*byte))
}

/// A stream of named facts. Every fact is closed by its length, so that no two streams look alike.
///
/// It is gathered before it is hashed: a hash that is fed word by word takes longer than the words.
#[derive(Default)]
struct Facts {
    stream: Vec<u8>,
    /// Where facts of small types are written out before they are added.
    scratch: String,
}

impl Facts {
    fn add(&mut self, name: &str, value: &str) {
        let start = self.begin(name);
        if is_single_spaced(value) {
            self.stream.extend_from_slice(value.as_bytes());
        } else {
            for word in value.split_whitespace() {
                if self.stream.len() > start {
                    self.stream.push(b' ');
                }
                self.stream.extend_from_slice(word.as_bytes());
            }
        }
        self.close(start);
    }

    /// Where the value of a fact begins.
    fn begin(&mut self, name: &str) -> usize {
        self.stream.extend_from_slice(name.as_bytes());
        self.stream.push(0x1f);
        self.stream.len()
    }

    fn close(&mut self, start: usize) {
        let length = (self.stream.len() - start) as u64;
        self.stream.extend_from_slice(&length.to_le_bytes());
    }

    fn option(&mut self, name: &str, value: Option<&str>) {
        if let Some(value) = value {
            self.add(name, value);
        }
    }

    fn list<'a>(&mut self, name: &str, values: impl Iterator<Item = &'a str>) {
        for value in values {
            self.add(name, value);
        }
    }

    /// A number, if there is one.
    fn number(&mut self, name: &str, value: Option<u32>) {
        if let Some(value) = value {
            let start = self.begin(name);
            self.stream.extend_from_slice(&value.to_le_bytes());
            self.close(start);
        }
    }

    fn agencies(&mut self, agencies: &Agencies) {
        let Agencies { implementing, competent, coordinating, delegated } = agencies;
        self.option("implementing", implementing.as_deref());
        self.option("competent", competent.as_deref());
        self.list("coordinating", coordinating.iter().map(String::as_str));
        self.list("delegated", delegated.iter().map(String::as_str));
    }

    /// A fact of a small closed type, by its Rust form: enum words, amounts, dates.
    fn debug(&mut self, name: &str, value: impl std::fmt::Debug) {
        let mut text = std::mem::take(&mut self.scratch);
        text.clear();
        // Writing to a String cannot fail.
        let _ = write!(text, "{value:?}");
        self.add(name, &text);
        self.scratch = text;
    }

    /// The same, if there is one.
    fn some(&mut self, name: &str, value: Option<&impl std::fmt::Debug>) {
        if let Some(value) = value {
            self.debug(name, value);
        }
    }

    fn dossier(&mut self, procedure: &Procedure) {
        for case in &procedure.cases {
            self.add("case", case.name.as_deref().unwrap_or_default());
            self.number("sets", case.sets);
            self.debug("no_documents", case.no_documents);
            for Document { name, originals, copies, hand_in, form, only_if, held_in, note, .. } in &case.documents {
                self.add("document", name);
                self.number("originals", *originals);
                self.number("copies", *copies);
                self.debug("hand_in", hand_in);
                self.option("form", form.as_deref());
                self.option("only_if", only_if.as_deref());
                self.list("held_in", held_in.iter().map(String::as_str));
                self.option("note", note.as_deref());
            }
            self.list("note", case.notes.iter().map(String::as_str));
        }
    }

    fn channels(&mut self, procedure: &Procedure) {
        for channel in &procedure.channels {
            self.debug("via", channel.via);
            if let Some(limit) = &channel.time_limit {
                self.limit(limit);
            }
            for fee in &channel.fees {
                self.fee(fee);
            }
            self.option("note", channel.note.as_deref());
        }
    }

    fn limit(&mut self, limit: &TimeLimit) {
        let TimeLimit { statutory, cut_off, extension, cases, committed, text, excludes, .. } = limit;
        self.debug("statutory", statutory);
        self.some("cut_off", cut_off.as_ref());
        self.some("extension", extension.as_ref());
        for case in cases {
            self.debug("limit_case", case);
        }
        self.some("committed", committed.as_ref());
        self.option("limit_text", text.as_deref());
        self.option("excludes", excludes.as_deref());
    }

    fn fee(&mut self, fee: &Fee) {
        self.debug("fee", (fee.kind, fee.amount));
        self.add("currency", &fee.currency);
        self.some("valid_from", fee.valid_from.as_ref());
        self.some("valid_to", fee.valid_to.as_ref());
        for part in [&fee.name, &fee.per, &fee.case, &fee.when, &fee.text] {
            self.option("fee_part", part.as_deref());
        }
        for Exemption { who, ground, .. } in &fee.exempt {
            self.add("exempt", who);
            self.option("ground", ground.as_deref());
        }
    }

    fn basis(&mut self, basis: &LegalBasis, ids: &References) {
        match basis {
            LegalBasis::Kept(law, article, _) => {
                self.add("law", ids.laws.name(*law));
                self.option("article", article.as_deref());
            }
            LegalBasis::Written(law, article) => {
                self.option("law", law.number.as_deref().or(law.title.as_deref()));
                self.option("article", article.as_deref());
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::is_single_spaced;

    #[test]
    fn single_spaced_text_is_its_words() {
        for character in '\0'..=char::MAX {
            for text in
                [format!("{character}"), format!("a{character}"), format!("{character}a"), format!("a{character}a")]
            {
                let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
                assert!(!is_single_spaced(&text) || words == text, "{text:?}");
            }
        }
        assert!(is_single_spaced("Thủ tục đăng ký") && !is_single_spaced("hai  dấu cách"));
    }
}

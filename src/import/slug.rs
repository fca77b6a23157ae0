//! Names → ids for file names: `Hộ tịch` → `ho-tich`.

use std::collections::BTreeMap;

use sha2::{Digest as _, Sha256};

use super::text::folded;
use crate::diagnostics::without_marks;

/// Most bytes of an id.
const LONGEST: usize = 60;

/// The name in `a`–`z`, `0`–`9` and single `-`, at most 60 of them, cut between words where possible.
///
/// Empty when the name holds no letter or digit that can be written so.
pub(super) fn slug(name: &str) -> String {
    let mut id = String::new();
    for character in without_marks(name).flat_map(char::to_lowercase) {
        match character {
            // Eth stands for a barred d in damaged texts.
            'ð' => id.push('d'),
            'a'..='z' | '0'..='9' => id.push(character),
            _ if id.is_empty() || id.ends_with('-') => {}
            _ => id.push('-'),
        }
        // A hostile name is not read to its end.
        if id.len() > 2 * LONGEST {
            break;
        }
    }
    cut(id.trim_end_matches('-'), LONGEST).to_owned()
}

fn cut(id: &str, most: usize) -> &str {
    if id.len() <= most {
        return id;
    }
    let head = &id[..most];
    // Half a word at the end is better than an id of one short word.
    match head.rfind('-') {
        Some(end) if end > most / 2 => &head[..end],
        _ => head,
    }
}

/// Ids given to names, the same name always the same id, and two names never one id.
#[derive(Debug, Default)]
pub(super) struct Ids {
    names: BTreeMap<String, String>,
    by_letters: BTreeMap<String, String>,
}

impl Ids {
    /// The id of a name. Case, blanks and punctuation do not make another name; other letters do, even where the
    /// slug hides it (`Thuế`, `Thuê`): then the later one carries four digits of its hash.
    pub(super) fn id(&mut self, name: &str) -> String {
        let key = letters(name);
        if let Some(id) = self.by_letters.get(&key) {
            return id.clone();
        }
        let id = self.free(slug(name), &folded(name));
        self.names.insert(id.clone(), name.to_owned());
        self.by_letters.insert(key, id.clone());
        id
    }

    /// The first spelling of the name with that id.
    pub(super) fn name(&self, id: &str) -> Option<&str> {
        self.names.get(id).map(String::as_str)
    }

    /// Ids and names in the order of ids.
    pub(super) fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.names.iter().map(|(id, name)| (id.as_str(), name.as_str()))
    }

    fn free(&self, base: String, key: &str) -> String {
        if !base.is_empty() && !self.names.contains_key(&base) {
            return base;
        }
        let mut hash = String::new();
        for byte in Sha256::digest(key) {
            hash.push(hex_digit(byte >> 4));
            hash.push(hex_digit(byte & 15));
        }
        let stem = if base.is_empty() { "id" } else { base.as_str() };
        (4..hash.len())
            .map(|digits| format!("{}-{}", cut(stem, LONGEST - 1 - digits.min(8)), &hash[..digits]))
            .find(|id| !self.names.contains_key(id))
            .unwrap_or(hash)
    }
}

/// What makes a name another name: its words. A name without any is told by its signs.
fn letters(name: &str) -> String {
    let folded = folded(name);
    let words = folded.split(|character: char| !character.is_alphanumeric()).filter(|word| !word.is_empty());
    let words = words.collect::<Vec<_>>().join(" ");
    if words.is_empty() { folded } else { words }
}

fn hex_digit(nibble: u8) -> char {
    char::from_digit(u32::from(nibble), 16).unwrap_or('0')
}

#[cfg(test)]
mod tests {
    use super::{Ids, slug};

    #[test]
    fn marks_go_and_words_stay() {
        assert_eq!(slug("Hộ tịch"), "ho-tich");
        assert_eq!(slug("  Đất đai – (QSDĐ), 2026 "), "dat-dai-qsdd-2026");
        assert_eq!(slug("../../etc/passwd\0"), "etc-passwd");
        assert_eq!(slug("…"), "");
        let long = slug("Thành lập và hoạt động của tổ hợp tác, hợp tác xã, liên hiệp hợp tác xã");
        assert_eq!(long, "thanh-lap-va-hoat-dong-cua-to-hop-tac-hop-tac-xa-lien-hiep");
        assert_eq!(slug(&"a".repeat(1_000_000)).len(), 60);
    }

    #[test]
    fn two_names_never_share_an_id_and_two_spellings_do() {
        let mut ids = Ids::default();
        assert_eq!(ids.id("Thuế"), "thue");
        assert_eq!(ids.id("THUẾ "), "thue");
        let other = ids.id("Thuê");
        assert!(other.starts_with("thue-") && other.len() == 9, "{other}");
        assert_ne!(ids.id("…"), ids.id("---"));
        assert_eq!(ids.id("Văn hóa, Thể thao; Du lịch"), ids.id("Văn hóa thể thao – du lịch"));
        assert_ne!(ids.id("Du lịch 1"), ids.id("Du lịch 2"));
        assert_eq!(ids.name("thue"), Some("Thuế"));
    }
}

//! What is there but could not be read, and the words that stand in it nevertheless: what it speaks of.

use std::collections::BTreeSet;

/// A file, or a folder, that could not be read.
#[derive(Clone, Debug)]
pub struct Unread {
    /// Path below the content folder; a folder ends in `/`.
    pub path: String,
    /// Its words of ASCII, such as ids and codes; `None` when not even they are known.
    words: Option<BTreeSet<String>>,
}

impl Unread {
    /// What the disk does not give.
    #[must_use]
    pub fn on_disk(path: String) -> Self {
        Self { path, words: None }
    }

    /// What was read but makes no sense. Text in two bytes a letter is not taken for words.
    pub(super) fn as_text(path: String, bytes: &[u8]) -> Self {
        let is_text = !bytes.contains(&0);
        Self { path, words: is_text.then(|| words(&String::from_utf8_lossy(bytes))) }
    }

    /// Whether it is what was kept of a file when that was changed, by its name: `a.yaml.bak`.
    pub(super) fn is_backup_of(&self, path: &str) -> bool {
        self.path.strip_prefix(path).is_some_and(|ending| ending.starts_with('.'))
    }

    /// Whether it may speak of an id: it has a word that is meant by it, or its words are not known.
    pub fn may_name(&self, mut is_meant: impl FnMut(&str) -> bool) -> bool {
        self.words.as_ref().is_none_or(|words| words.iter().any(|word| is_meant(word)))
    }
}

fn words(text: &str) -> BTreeSet<String> {
    let is_inside = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '-' | '_' | '.');
    let words = text.split(|letter| !is_inside(letter)).map(|word| word.trim_matches('.'));
    words.filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::Unread;

    #[test]
    fn a_broken_file_speaks_of_the_ids_in_it() {
        let file = Unread::as_text("waivers/a.yaml".to_owned(), "offices: [xa-thu,\n- \"1.000894\".Đó".as_bytes());
        assert!(file.may_name(|word| word == "xa-thu") && file.may_name(|word| word == "1.000894"));
        assert!(!file.may_name(|word| word == "xa"));
        assert!(Unread::on_disk("waivers/".to_owned()).may_name(|word| word == "xa"));
    }
}

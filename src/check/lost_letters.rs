//! Letters of which a question mark or a box is left: “nh?n”, “ho□c”.

use super::syllable::{CODAS, is_onset};
use super::text::is_letter;

/// Whether a question mark stands between two letters; addresses may have that.
pub(super) fn has_lost_letter(word: &str) -> bool {
    let letters: Vec<char> = word.chars().collect();
    let between =
        letters.windows(3).any(|three| three[1] == '?' && three[0].is_alphabetic() && three[2].is_alphabetic());
    between && !word.contains(['/', '.', '='])
}

/// Whether a sign stands for a lost vowel within a syllable: “nh?n”, “ho□c”. Behind a whole syllable it may be a question
/// mark without its blank (“đâu?nếu”), or a box to tick.
pub(super) fn lacks_vowel(word: &str) -> bool {
    const SIGNS: [char; 3] = ['?', '□', '¿'];
    let word = word.trim_matches(|mark: char| !is_letter(mark));
    let (Some(first), Some(last)) = (word.find(SIGNS), word.rfind(SIGNS)) else { return false };
    let (start, rest) = (word[..first].to_lowercase(), word[last..].trim_start_matches(SIGNS).to_lowercase());
    let gap = word[first..last].chars().all(|letter| SIGNS.contains(&letter));
    let (onset, vowels) = start.split_at(start.find(is_plain_vowel).unwrap_or(start.len()));
    let is_begun = is_onset(onset) && vowels.chars().count() <= 2 && vowels.chars().all(is_plain_vowel);
    let is_onset_alone = vowels.is_empty() || ["gi", "qu"].contains(&start.as_str());
    let is_ended = match rest.as_str() {
        // “ngư?i”, “bu?i”
        "i" => is_onset_alone || ["u", "ư"].contains(&vowels),
        "a" | "o" | "u" | "y" => is_onset_alone,
        end => CODAS.contains(&end),
    };
    gap && is_begun && is_ended
}

/// A vowel that another, or its mark, may follow in a syllable.
const fn is_plain_vowel(letter: char) -> bool {
    matches!(letter, 'i' | 'o' | 'u' | 'ư' | 'y')
}

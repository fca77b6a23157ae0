//! Words with their tone at the end, the way the index spells them: `kết` as `kêt` and a sign. Words that differ in tone
//! alone then begin alike, and the list of words is short.

use unicode_normalization::UnicodeNormalization as _;

/// Tones as Unicode marks: acute, grave, hook, tilde, dot below.
const TONES: [char; 5] = ['\u{301}', '\u{300}', '\u{309}', '\u{303}', '\u{323}'];
/// The signs that stand for them, in the same order. No word has them.
const SIGNS: [char; 5] = [':', ';', '<', '=', '>'];

/// A word with its tone at the end, if the engine can put it back to where it was; else the word.
pub(super) fn tone_last(word: &str) -> String {
    let mut tones = word.nfd().filter_map(|letter| TONES.iter().position(|tone| *tone == letter));
    let (Some(tone), None) = (tones.next(), tones.next()) else { return word.to_owned() };
    let bare: String = word.nfd().filter(|letter| !TONES.contains(letter)).nfc().collect();
    let at = place(&bare);
    let again: String = bare.chars().take(at + 1).chain([TONES[tone]]).chain(bare.chars().skip(at + 1)).nfc().collect();
    if again == word { format!("{bare}{}", SIGNS[tone]) } else { word.to_owned() }
}

/// Which letter has the tone: one with a mark of its own; else the first of the vowels, or the second where a consonant
/// follows or there are three.
fn place(bare: &str) -> usize {
    let letters: Vec<char> = bare.to_lowercase().chars().collect();
    let marked = letters.iter().position(|letter| "ăâêôơ".contains(*letter));
    if let Some(at) = marked.or_else(|| letters.iter().position(|letter| *letter == 'ư')) {
        return at;
    }
    let is_vowel = |at: usize| letters.get(at).is_some_and(|letter| "aeiouy".contains(*letter));
    let begins = |with: [char; 2]| letters.starts_with(&with);
    let first = if begins(['q', 'u']) || begins(['g', 'i']) && is_vowel(2) {
        2
    } else {
        (0..letters.len()).find(|at| is_vowel(*at)).unwrap_or(letters.len())
    };
    let vowels = (first..letters.len()).take_while(|at| is_vowel(*at)).count();
    first + usize::from(vowels > 2 || vowels == 2 && first + 2 < letters.len())
}

#[cfg(test)]
mod tests {
    use super::tone_last;

    #[test]
    fn tones_move_to_the_end_where_they_can_be_put_back() {
        for (word, spelled) in [
            ("kết", "kêt:"),
            ("đường", "đương;"),
            ("của", "cua<"),
            ("toàn", "toan;"),
            ("Giấy", "Giây:"),
            ("già", "gia;"),
            ("gì", "gi;"),
            ("quý", "quy:"),
            ("ngoài", "ngoai;"),
            ("hòa", "hoa;"),
            ("hoà", "hoà"),
            ("cửa", "cưa<"),
            ("ban", "ban"),
            ("VNeID", "VNeID"),
            ("á", "a:"),
        ] {
            assert_eq!(tone_last(word), spelled, "{word}");
        }
    }
}

//! Syllables that no Vietnamese word has: “đuờng”, “luât”, “trình diễ”, “hồ sơơ”, “cuả”. Words of other languages, names of
//! places and peoples (Đắk Lắk, Krông Pơng, Xtiêng), and words that ran into the next one are left alone.

use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::LazyLock;

use super::text::range_of;
use super::tones::{Tone, is_vowel, plain, tone};

/// How many letters the longest syllable has: `nghiêng`. One more may be a slip.
const LONGEST: usize = 8;

/// All that may stand behind the beginning, without tones; rare ones of sounds and loans (`boong`, `tuýp`), too.
static RIMES: LazyLock<BTreeSet<Vec<char>>> =
    LazyLock::new(|| RIMES_WRITTEN.split(' ').map(|rime| rime.chars().collect()).collect());
const RIMES_WRITTEN: &str = "a ai am an ang anh ao ap at ac ach au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây \
    e ec em en eng eo ep et ê êch êm ên êng ênh êp êt êu i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu \
    o oc oi om on ong op ot ooc oong oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăp oăt \
    oe oem oen oeo oet ô ôc ôi ôm ôn ông ôp ôt ôông ơ ơi ơm ơn ơng ơp ơt \
    u ua uc ui um un ung up ut uân uâng uât uây uê uêch uên uênh uêt uêu uôc uôi uôm uôn uông uôt uơ \
    uy uya uych uyên uyêt uyn uynh uyp uyt uyu ư ưa ưc ưi ưm ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu y";

/// What may stand behind `qu`, besides what begins with a vowel that is no `i`, `o`, `u`, `ư` or `y`.
const BEHIND_QU: [&str; 16] =
    ["i", "ich", "it", "oai", "ôc", "ôi", "ôn", "ông", "ôt", "y", "ych", "yên", "yêt", "yn", "ynh", "yt"];

/// The first syllable of a text that no word has.
pub(super) fn misspelt(text: &str) -> Option<Range<usize>> {
    text.split(is_between).find_map(|piece| {
        let word = piece.trim_matches(|end: char| end.is_ascii_punctuation());
        // Telex leaves its letter for a tone at the end of a word without marks.
        let may_be_wrong = !word.is_ascii() || word.ends_with('j');
        let range = may_be_wrong.then(|| range_of(word, text))?;
        is_wrong(word, text, &range).then_some(range)
    })
}

/// Whether a character stands between words. A dot, a hyphen, an apostrophe or what nobody can read joins names and loans
/// (`M'Nông`, `ki-lô-mét`).
fn is_between(sign: char) -> bool {
    sign.is_whitespace()
        || (sign.is_ascii_punctuation() && !matches!(sign, '-' | '\'' | '_' | '@' | '.' | '&' | '?'))
        || matches!(sign, '“' | '”' | '‘' | '…' | '–' | '—' | '•' | '·' | '«' | '»')
}

fn is_wrong(word: &str, text: &str, range: &Range<usize>) -> bool {
    let mut letters = word.chars();
    let (Some(first), rest) = (letters.next(), letters.as_str()) else { return false };
    let (is_small, is_rest_small) = (first.is_lowercase(), rest.chars().all(char::is_lowercase));
    if is_small {
        return is_rest_small && Spelt::of(word).is_some_and(|spelt| spelt.is_wrong());
    }
    if !is_rest_small && !rest.chars().all(char::is_uppercase) {
        return false;
    }
    // A word with a capital may be a name; not of Vietnamese alone, unless it begins a sentence.
    let Some(spelt) = Spelt::of(&word.to_lowercase()) else { return false };
    spelt.is_mixed_up() || (is_rest_small && begins_sentence(text, range) && spelt.is_wrong())
}

/// Whether a word begins a sentence or item in which another word follows that is no name.
fn begins_sentence(text: &str, range: &Range<usize>) -> bool {
    let before = text[..range.start].trim_end_matches([' ', '“', '"', '(', '*', '#']);
    let begins = before.is_empty() || before.ends_with(['.', ':', ';', '!', '?', '\n', '-', '–', '•', '+', ')']);
    let after = text[range.end..].trim_start_matches(' ');
    begins && after.starts_with(|next: char| next.is_lowercase() || next.is_ascii_digit())
}

/// The letters of a word, without tones, and those beside. All words of all texts are read so: nothing is laid out for one.
struct Spelt {
    letters: [char; LONGEST],
    tones: [Tone; LONGEST],
    /// How many letters it has.
    count: usize,
    /// Where its vowels begin and end.
    vowels: Range<usize>,
}

impl Spelt {
    /// A word in small letters, if it has letters of Vietnamese only and vowels at one place only.
    fn of(word: &str) -> Option<Self> {
        let (mut letters, mut tones, mut count) = ([' '; LONGEST], [Tone::Level; LONGEST], 0);
        for letter in word.chars() {
            let bare = plain(letter);
            let is_ours = is_vowel(bare) || bare == 'đ' || bare.is_ascii_lowercase();
            if count == LONGEST || !is_ours {
                return None;
            }
            (letters[count], tones[count]) = (bare, tone(letter));
            count += 1;
        }
        let start = letters.iter().position(|letter| is_vowel(*letter))?;
        let end = letters.iter().rposition(|letter| is_vowel(*letter))? + 1;
        let is_one = count > 1 && letters[start..end].iter().all(|letter| is_vowel(*letter));
        is_one.then_some(Self { letters, tones, count, vowels: start..end })
    }

    fn letters(&self) -> &[char] {
        &self.letters[..self.count]
    }

    /// What stands behind the vowels.
    fn end(&self) -> &[char] {
        &self.letters[self.vowels.end..self.count]
    }

    /// Whether no Vietnamese word is spelt so.
    fn is_wrong(&self) -> bool {
        let Some(onset) = self.onset() else { return self.has_first_twice() };
        if self.is_of_loan(onset) {
            return false;
        }
        match self.end() {
            [] | ['m' | 'n'] | ['n', 'g' | 'h'] => {}
            end if is_stop(end) && self.is_marked() => {
                if !self.tones.contains(&Tone::Sharp) {
                    return true;
                }
            }
            end => return self.is_marked_wrongly_at_end(end),
        }
        self.is_marked() && (!self.has_rime(onset) || !self.is_written_so(onset) || !self.has_tone_in_place(onset))
    }

    /// Whether vowels stand together as only slips of the hand leave them, in no name either: “nguời”, “đưòng”, “gíấy”.
    fn is_mixed_up(&self) -> bool {
        let is_ended = self.count > self.vowels.start + 2;
        let is_mixed = match self.letters[self.vowels.clone()] {
            ['u', 'ơ', ..] => is_ended && self.end() != ['n'],
            ['ư', 'o' | 'ô', ..] => is_ended,
            _ => false,
        };
        self.onset().is_some() && (self.toned().count() > 1 || is_mixed)
    }

    /// The letters that stand before the rime, if Vietnamese words begin so, with the vowel that belongs to them.
    fn onset(&self) -> Option<&[char]> {
        let before = &self.letters[..self.vowels.start];
        let with_vowel = &self.letters[..=self.vowels.start];
        match (with_vowel, self.vowels.len()) {
            (['g', 'i'] | ['q', 'u'], 2..) => Some(with_vowel),
            _ => is_onset(before).then_some(before),
        }
    }

    /// Whether the word without its first letter begins as words do, and that letter stands there twice: “nnăm”.
    fn has_first_twice(&self) -> bool {
        let [first, second, ..] = self.letters;
        let rest = &self.letters[1..self.vowels.start.max(1)];
        first == second && self.is_marked() && !rest.is_empty() && is_onset(rest)
    }

    /// Whether vowels stand together as in loans that are written in one word: “điốp”.
    fn is_of_loan(&self, onset: &[char]) -> bool {
        matches!(
            self.letters[onset.len()..self.vowels.end],
            ['i', 'o' | 'ô' | 'ơ' | 'ă' | 'â' | 'ư', ..] | ['ê', 'a' | 'i' | 'o' | 'ô', ..]
        )
    }

    /// Where tones stand.
    fn toned(&self) -> impl Iterator<Item = usize> {
        self.tones.iter().enumerate().filter(|(_, tone)| **tone != Tone::Level).map(|(at, _)| at)
    }

    /// Whether the word has a letter that only Vietnamese has, or a tone.
    fn is_marked(&self) -> bool {
        self.toned().next().is_some() || !self.letters.iter().all(char::is_ascii)
    }

    /// Whether the end of a word has a letter too many, or too few: “luậtt”, “chứg”, “tảis”, “thủ tucj”.
    fn is_marked_wrongly_at_end(&self, end: &[char]) -> bool {
        let [rest @ .., last] = end else { return false };
        let is_toned = self.toned().next().is_some();
        let is_telex = || is_toned && self.count > 3 && matches!(last, 's' | 'f' | 'r' | 'x' | 'j' | 'w' | 'z');
        let is_known = matches!(rest, [] | ['m' | 'n'] | ['n', 'g' | 'h']) || is_stop(rest);
        let is_longer = || is_known && (rest.last() == Some(last) || is_telex());
        let is_shorter = || is_toned && self.vowels.start > 0 && matches!(end, ['g' | 'h']);
        (*last == 'j' && is_stop(rest)) || (self.is_marked() && (is_shorter() || is_longer()))
    }

    /// Whether what stands behind the beginning may stand there.
    fn has_rime(&self, onset: &[char]) -> bool {
        let rime = &self.letters()[onset.len()..];
        match (onset, rime) {
            // No consonant stands before it: `yêu`, `yên`.
            ([], ['y', 'ê', end @ ..]) => matches!(end, ['m' | 'n' | 't' | 'u'] | ['n', 'g']),
            // `giếng` is `gi` and `iêng`.
            (['g', 'i'], ['ê', ..]) => RIMES.contains(&self.letters()[1..]),
            (['q', 'u'], ['i' | 'o' | 'ô' | 'u' | 'ư' | 'y', ..]) => {
                BEHIND_QU.iter().any(|known| known.chars().eq(rime.iter().copied()))
            }
            _ => RIMES.contains(rime),
        }
    }

    /// Whether the beginning is written as it is before this vowel: `nghiêng`, and `ngang`. Names have `k` before others, too.
    fn is_written_so(&self, onset: &[char]) -> bool {
        let is_narrow = matches!(self.letters[self.vowels.start], 'e' | 'ê' | 'i');
        match onset {
            ['n', 'g', 'h'] | ['g', 'h'] => is_narrow,
            ['n', 'g'] | ['c'] => !is_narrow,
            ['g'] => !matches!(self.letters[self.vowels.start], 'e' | 'ê'),
            _ => true,
        }
    }

    /// Whether the tone stands on its vowel: `của`, and `hòa` as well as `hoà`.
    fn has_tone_in_place(&self, onset: &[char]) -> bool {
        let mut toned = self.toned();
        let (Some(toned), other) = (toned.next(), toned.next()) else { return true };
        let Some(own) = toned.checked_sub(onset.len()).filter(|_| other.is_none()) else { return false };
        let vowels = &self.letters[onset.len()..self.vowels.end];
        let is_open = self.vowels.end == self.count;
        let hatted = vowels.iter().rposition(|vowel| matches!(vowel, 'ă' | 'â' | 'ê' | 'ô' | 'ơ' | 'ư'));
        match vowels {
            ['o', 'o'] | ['ô', 'ô'] => own < 2,
            ['o', 'a' | 'e'] | ['u', 'y'] if is_open => own < 2,
            // `gịa` is none: the tone of `gi` stands behind it.
            [_] => own == 0,
            _ => own == hatted.unwrap_or(usize::from(!is_open || vowels.len() == 3)),
        }
    }
}

/// Whether syllables begin so before a vowel, or with none of these.
const fn is_onset(letters: &[char]) -> bool {
    matches!(
        letters,
        [] | ['b' | 'c' | 'd' | 'đ' | 'g' | 'h' | 'k' | 'l' | 'm' | 'n' | 'p' | 'r' | 's' | 't' | 'v' | 'x']
            | ['c' | 'g' | 'k' | 'n' | 'p' | 't', 'h']
            | ['n', 'g']
            | ['t', 'r']
            | ['n', 'g', 'h']
    )
}

/// Whether a syllable ends so with few tones only.
const fn is_stop(end: &[char]) -> bool {
    matches!(end, ['c' | 'p' | 't'] | ['c', 'h'])
}

#[cfg(test)]
mod tests {
    use super::misspelt;

    #[test]
    fn syllables_of_no_word_are_found() {
        let words = "đuờng nguời luât cứơc diễ sơơ giấyy tucj nghành cuả tòan gía qúy đưòng nhiẹm tiép vớỉ chứg tảis luậtt \
            ngị chyến nuô địện quyế vệc cấ đươc nghiêp taị xuát ghạo gế cên đđược hìnhf lẳp";
        for word in words.split(' ') {
            let text = format!("Theo {word}, sau");
            assert_eq!(misspelt(&text).map(|range| &text[range]), Some(word), "{word}");
        }
        for (text, word) in [
            ("Bươc 4: nộp hồ sơ", Some("Bươc")),
            ("a) Miễ phí từ ngày 01/01", Some("Miễ")),
            ("bầu Truởng Ban, Gỉấy tờ, NGUỜI DÂN", Some("Truởng")),
            ("NGUỜI DÂN", Some("NGUỜI")),
            ("cấp Gỉấy đăng ký", Some("Gỉấy")),
        ] {
            assert_eq!(misspelt(text).map(|range| &text[range]), word, "{text}");
        }
    }

    #[test]
    fn words_and_names_are_left_alone() {
        for text in [
            "người đường luật cước diễn hồ sơ giấy thủ tục ngành của toàn giá quý nghị chuyến nuôi điện quyết việc",
            "hoà hòa, thuý thúy, uỷ ủy, khoẻ khỏe, loè lòe, quờ quạng, thuở, huơ, khuỷu, khuya, tuyết, quỳnh, quýt",
            "giếng giết giêng gìn giữ gì giường giời già giặt, yêu yếu yên yết yểng, ỉa ủa ấy uốn ưỡn oẳn oằn",
            "boong moóc xoong goòng tuýp suýt huýt suỵt nguệch ngoạc khuếch đại huênh hoang tuềnh toàng ngoằn ngoèo",
            "ngoài ngoảnh ngoạm ngoáy khuấy khuyến khuyên khuỵu quoái quẫn quặng quết quốc quấy qui quí quậy quở",
            "Đắk Lắk, Đăk Nông, Krông Búk, Krông Pơng, Plei Kần, Mê Kông, Ê Đê, Ba Na, Bahnar, Brâu, Xtiêng, Cơ Tu",
            "M'Nông, K’Ho, Ea H'leo, Cư M’gar, Chư Păh, Đạ Tẻh, Ia Bă, Ea Yiêng, Buôn Trâp, Kon Klôt, Nguơn, Hrê",
            "ki-lô-mét, căng-tin, ôtô, mêtan, điốp, amiăng, ôzôn, makét, crôm, sơ mi rơ moóc, xăng, vắcxin, bêtông",
            "HĐND, GĐYK, TKTƯ, ĐTM, VPĐKĐĐ, nđ 14, 20.000 đ, vnđ, m², điểm đ, a.b, mẫuđơn, cấpĐối, tiếpnhận",
            "café, señor, Müller, rượu, hươu, khướu, bướu, cừu, nghiễu, nghĩa, ghế, ghi, gỗ, kỹ, kẻ, kính, ngửa",
            "Làng Ôp; số 5 phố Bươc; chữ ă, â; ừm, chửi, gửi, ngửi, tuần, luân, xuất, thuật, bâng khuâng",
        ] {
            assert_eq!(misspelt(text).map(|range| &text[range]), None, "{text}");
        }
    }
}

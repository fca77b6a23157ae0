//! Text → tokens that can be put together again: words and marks between them, with spacing that follows from them.

use super::fold::clean;

/// The tokens of a name as it will be shown: without a leading “Thủ tục”, the first letter small unless the word is an
/// abbreviation, a name in capitals made small.
pub(super) fn shown(name: &str) -> Vec<String> {
    let cleaned = clean(name);
    let text = if is_shouted(&cleaned) { cleaned.to_lowercase().into() } else { cleaned };
    let mut tokens = tokens(&text);
    for leading in [&["thủ", "tục", "hành", "chính"][..], &["thủ", "tục"][..]] {
        let same = tokens.len() > leading.len()
            && tokens.iter().zip(leading).all(|(token, word)| token.to_lowercase() == **word);
        if same {
            tokens.drain(..leading.len());
            while tokens.len() > 1 && !is_word(&tokens[0]) {
                tokens.remove(0);
            }
            break;
        }
    }
    if let Some(first) = tokens.first_mut() {
        *first = small_first(first);
    }
    tokens
}

/// Whether a name is written in capitals, for the most part.
fn is_shouted(name: &str) -> bool {
    let (mut letters, mut capitals) = (0, 0);
    for letter in name.chars().filter(|letter| is_of_word(*letter) && !letter.is_numeric()) {
        letters += 1;
        capitals += usize::from(letter.is_uppercase());
    }
    capitals * 5 > letters * 3 && letters > 12
}

/// The tokens of a text that is shown as it is written.
pub(super) fn written(text: &str) -> Vec<String> {
    tokens(&clean(text))
}

/// The words of a text, small, at most so many.
pub(super) fn words(text: &str, most: usize) -> Vec<String> {
    let cleaned = clean(text);
    let words = cleaned.split(|letter| !is_of_word(letter)).filter(|word| !word.is_empty());
    words.take(most).map(str::to_lowercase).collect()
}

/// Whether a character is part of a word; the letters of Vietnamese need no table.
fn is_of_word(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || (!letter.is_ascii() && (is_vietnamese(letter) || letter.is_alphanumeric()))
}

const fn is_vietnamese(letter: char) -> bool {
    matches!(letter, '\u{1ea0}'..='\u{1ef9}' | 'Đ' | 'đ' | 'Ư' | 'ư' | 'Ơ' | 'ơ' | 'Ă' | 'ă' | 'À'..='Ö' | 'à'..='ö')
}

/// Whether a token is a word.
pub(super) fn is_word(token: &str) -> bool {
    token.starts_with(is_of_word)
}

fn tokens(text: &str) -> Vec<String> {
    let mut tokens: Vec<String> = Vec::new();
    let mut after_blank = true;
    let mut in_quotes = false;
    let mut letters = text.trim().chars().peekable();
    while let Some(letter) = letters.next() {
        if letter == ' ' {
            after_blank = true;
            continue;
        }
        if is_of_word(letter) {
            let mut word = String::from(letter);
            while let Some(next) = letters.next_if(|next| is_of_word(*next)) {
                word.push(next);
            }
            tokens.push(word);
        } else {
            let before_blank = letters.peek().is_none_or(|next| *next == ' ');
            tokens.push(mark(letter, after_blank && before_blank, &mut in_quotes));
        }
        after_blank = false;
    }
    tokens
}

/// A mark whose own form tells how it is spaced: a hyphen between blanks is a dash, straight quotes open and close.
fn mark(letter: char, alone: bool, in_quotes: &mut bool) -> String {
    match letter {
        '-' | '–' | '—' if alone => "–".to_owned(),
        '–' | '—' => "-".to_owned(),
        '"' => {
            *in_quotes = !*in_quotes;
            if *in_quotes { "“" } else { "”" }.to_owned()
        }
        '\'' => "’".to_owned(),
        '\\' => "/".to_owned(),
        other => other.to_string(),
    }
}

fn small_first(word: &str) -> String {
    let mut letters = word.chars();
    let Some(first) = letters.next() else { return String::new() };
    let rest = letters.as_str();
    if rest.is_empty() || rest.chars().any(char::is_uppercase) {
        return word.to_owned();
    }
    first.to_lowercase().chain(rest.chars()).collect()
}

#[cfg(test)]
mod tests {
    use super::{is_of_word, shown, words};

    #[test]
    fn a_name_is_cut_into_words_and_marks() {
        assert_eq!(shown("Thủ tục đăng ký kết hôn"), ["đăng", "ký", "kết", "hôn"]);
        assert_eq!(shown("Thủ tục: Cấp C/O (mẫu D)"), ["cấp", "C", "/", "O", "(", "mẫu", "D", ")"]);
        assert_eq!(shown("Cấp - đổi \"thẻ\""), ["cấp", "–", "đổi", "“", "thẻ", "”"]);
        assert_eq!(shown("ĐĂNG KÝ LẠI KHAI SINH"), ["đăng", "ký", "lại", "khai", "sinh"]);
        assert_eq!(shown("Thủ tục"), ["thủ", "tục"]);
    }

    #[test]
    fn the_short_way_knows_letters_alone() {
        for letter in '\0'..=char::MAX {
            assert_eq!(is_of_word(letter), letter.is_alphanumeric(), "{letter:?}");
        }
    }

    #[test]
    fn words_are_small_and_limited() {
        assert_eq!(words("Giấy phép, bản SAO.", 3), ["giấy", "phép", "bản"]);
    }
}

//! Text → tokens that can be put together again: words and marks between them, with spacing that follows from them.

use super::fold::clean;

/// The tokens of a name as it will be shown, one after the other: without a leading “Thủ tục”, the first letter small unless
/// the word is an abbreviation, a name in capitals made small.
pub(super) fn shown(name: &str, mut each: impl FnMut(&str)) {
    let cleaned = clean(name);
    let text = if is_shouted(&cleaned) { cleaned.to_lowercase().into() } else { cleaned };
    let tokens = tokens(&text);
    let mut tokens = tokens.as_slice();
    for leading in [&["thủ", "tục", "hành", "chính"][..], &["thủ", "tục"][..]] {
        let same = tokens.len() > leading.len()
            && tokens.iter().zip(leading).all(|(token, word)| token.to_lowercase() == **word);
        if same {
            tokens = &tokens[leading.len()..];
            while tokens.len() > 1 && !is_word(tokens[0]) {
                tokens = &tokens[1..];
            }
            break;
        }
    }
    if let Some((first, rest)) = tokens.split_first() {
        each(&small_first(first));
        rest.iter().copied().for_each(each);
    }
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

/// The words of a text one after the other, at most so many. What comes after them is not looked at.
pub(super) fn words(text: &str, most: usize, mut each: impl FnMut(&str)) {
    let mut left = most;
    for chunk in text.split(' ') {
        let chunk = clean(chunk);
        for word in chunk.split(|letter| !is_of_word(letter)).filter(|word| !word.is_empty()) {
            if left == 0 {
                return;
            }
            left -= 1;
            each(word);
        }
    }
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

/// The words of a text that is [`clean`], and the marks between them.
pub(super) fn tokens(text: &str) -> Vec<&str> {
    let mut tokens = Vec::new();
    let (mut rest, mut after_blank, mut in_quotes) = (text.trim(), true, false);
    while let Some(letter) = rest.chars().next() {
        let end = match letter {
            letter if is_of_word(letter) => rest.find(|next| !is_of_word(next)).unwrap_or(rest.len()),
            letter => letter.len_utf8(),
        };
        let (token, after) = rest.split_at(end);
        if is_of_word(letter) {
            tokens.push(token);
        } else if letter != ' ' {
            let before_blank = after.is_empty() || after.starts_with(' ');
            tokens.push(mark(token, after_blank && before_blank, &mut in_quotes));
        }
        (rest, after_blank) = (after, letter == ' ');
    }
    tokens
}

/// A mark whose own form tells how it is spaced: a hyphen between blanks is a dash, straight quotes open and close.
fn mark<'t>(token: &'t str, alone: bool, in_quotes: &mut bool) -> &'t str {
    match token {
        "-" | "–" | "—" if alone => "–",
        "–" | "—" => "-",
        "\"" => {
            *in_quotes = !*in_quotes;
            if *in_quotes { "“" } else { "”" }
        }
        "'" => "’",
        "\\" => "/",
        other => other,
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
    use super::{is_of_word, shown};

    #[test]
    fn a_name_is_cut_into_words_and_marks() {
        let tokens = |name: &str| {
            let mut tokens = Vec::new();
            shown(name, |token| tokens.push(token.to_owned()));
            tokens
        };
        assert_eq!(tokens("Thủ tục đăng ký kết hôn"), ["đăng", "ký", "kết", "hôn"]);
        assert_eq!(tokens("Thủ tục: Cấp C/O (mẫu D)"), ["cấp", "C", "/", "O", "(", "mẫu", "D", ")"]);
        assert_eq!(tokens("Cấp - đổi \"thẻ\""), ["cấp", "–", "đổi", "“", "thẻ", "”"]);
        assert_eq!(tokens("ĐĂNG KÝ LẠI KHAI SINH"), ["đăng", "ký", "lại", "khai", "sinh"]);
        assert_eq!(tokens("Thủ tục"), ["thủ", "tục"]);
    }

    #[test]
    fn the_short_way_knows_letters_alone() {
        for letter in '\0'..=char::MAX {
            assert_eq!(is_of_word(letter), letter.is_alphanumeric(), "{letter:?}");
        }
    }
}

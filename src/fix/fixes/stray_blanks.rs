//! Blanks where none belong: doubled, at the ends, before a mark of punctuation, or of a kind that nobody sees.

use super::super::{Fix, Mend, Safety};
use super::changed;

pub(super) static FIX: Fix = Fix { rule: "stray-blanks", safety: Safety::Safe, mend: Mend::Text(mend) };

/// A text of several lines keeps its shape: Markdown gives blanks a meaning.
fn mend(text: &str) -> Option<String> {
    if text.trim_end().contains('\n') {
        return None;
    }
    let is_blank = |character: char| character.is_whitespace() || character == '\u{200b}';
    let words: Vec<&str> = text.split(is_blank).filter(|word| !word.is_empty()).collect();
    let mut tidy = String::with_capacity(text.len());
    for word in words {
        let closes = matches!(word, "," | ";" | "." | ":" | ")") || word.starts_with([',', ';', ')']);
        if !tidy.is_empty() && !closes && !tidy.ends_with('(') {
            tidy.push(' ');
        }
        match word.strip_prefix([',', ';']) {
            // The blank stands on the wrong side of the mark. Before a figure nobody knows: `1 ,5` may be a number.
            Some(rest) if rest.starts_with(char::is_alphabetic) => {
                tidy.extend([&word[..1], " ", rest]);
            }
            _ => tidy.push_str(word),
        }
    }
    changed(text, tidy)
}

#[cfg(test)]
mod tests {
    use super::mend;

    #[test]
    fn blanks_go_where_none_belong() {
        for (before, after) in [
            ("Đăng  ký kết\u{a0}hôn ", "Đăng ký kết hôn"),
            ("Giấy xác nhận , bản chính ;", "Giấy xác nhận, bản chính;"),
            ("Tờ khai ( mẫu 01 )", "Tờ khai (mẫu 01)"),
            ("chợ Lim ,phường Lim", "chợ Lim, phường Lim"),
            ("dài 1 ,5 mét", "dài 1,5 mét"),
        ] {
            assert_eq!(mend(before).as_deref(), Some(after));
            assert_eq!(mend(after), None);
        }
        assert_eq!(mend("- một\n  - hai  \n"), None);
        assert_eq!(mend("Nêu rõ ..."), None);
    }
}

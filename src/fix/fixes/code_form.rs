//! The code of a procedure with a comma, with blanks, or with a letter O among its digits.

use super::super::{Fix, Mend, Safety};
use super::changed;
use crate::edit::Value;

pub(super) static FIX: Fix =
    Fix { rule: "bad-code", safety: Safety::Safe, mend: Mend::Value(|_| true, |text| mend(text).map(Value::Text)) };

fn mend(text: &str) -> Option<String> {
    let bare: String = text.chars().filter(|character| !character.is_whitespace()).collect();
    let pointed = bare.replace(',', ".").replace(['O', 'o'], "0").replace('h', "H");
    let (first, rest) = pointed.split_once('.')?;
    let digits = |part: &str, length: usize| part.len() == length && part.bytes().all(|byte| byte.is_ascii_digit());
    let number = rest.split('.').next()?;
    if digits(first, 1) && digits(number, 6) { changed(text, pointed) } else { None }
}

#[cfg(test)]
mod tests {
    use super::mend;

    #[test]
    fn a_code_gets_its_form_if_all_its_digits_are_there() {
        for written in ["1,000894", " 1.000894 ", "1. 000894", "1.OOO894"] {
            assert_eq!(mend(written).as_deref(), Some("1.000894"), "{written}");
        }
        assert_eq!(mend("1,000894.000.00.00.h48").as_deref(), Some("1.000894.000.00.00.H48"));
        for lost in ["1.00894", "75.000", "1000894", "T-1", "1.000894"] {
            assert_eq!(mend(lost), None, "{lost}");
        }
    }
}

//! The id of a posting sheet: one version of a procedure at one place of an office.
//!
//! Seven letters of a hash and a check letter. The alphabet has no letter that is mistaken for another or for a
//! digit (no I, L, O), and its length 23 is a prime: with weights 1 to 8 the check letter notices every wrong
//! letter and every two letters exchanged. Seven letters tell three thousand million sheets apart; among the few
//! thousand of a commune two equal ids are not to be expected.

use std::fmt;

use sha2::{Digest, Sha256};

use crate::model::version::Version;

/// The letters of an id, each with its value by position.
const LETTERS: &[u8; 23] = b"ABCDEFGHJKMNPQRSTUVWXYZ";

/// The id of a posting sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SheetId([u8; 8]);

/// Why a text is no id of a sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BadSheetId {
    /// Not eight letters, or a letter that no id has.
    Form,
    /// The check letter does not fit: a letter is wrong, or two were exchanged.
    Check,
}

impl SheetId {
    /// The id of the sheet with a version of a procedure at a place. Equal on every machine and in every build.
    #[must_use]
    pub fn new(version: &Version, office: &str, place: &str) -> Self {
        let mut stream = Vec::with_capacity(128);
        stream.extend_from_slice(b"sheet 1\0");
        stream.extend_from_slice(version.bytes());
        for part in [office, place] {
            stream.push(0);
            stream.extend_from_slice(part.as_bytes());
        }
        let hash = Sha256::digest(&stream);
        let mut rest = hash[..8].iter().fold(0_u64, |number, byte| number << 8 | u64::from(*byte));
        let mut values = [0_u8; 8];
        for value in &mut values[..7] {
            *value = u8::try_from(rest % 23).unwrap_or_default();
            rest /= 23;
        }
        values[7] = check(values);
        Self(values.map(|value| LETTERS[usize::from(value)]))
    }

    /// Reads an id as people write it: small letters, blanks and hyphens do not matter.
    pub fn read(text: &str) -> Result<Self, BadSheetId> {
        let mut letters = [0_u8; 8];
        let mut values = [0_u8; 8];
        let mut count = 0;
        for character in text.chars().filter(|character| !matches!(character, ' ' | '-' | '.')) {
            let letter = u8::try_from(character).map_err(|_| BadSheetId::Form)?.to_ascii_uppercase();
            let value = LETTERS.iter().position(|known| *known == letter).ok_or(BadSheetId::Form)?;
            let slot = letters.get_mut(count).ok_or(BadSheetId::Form)?;
            (*slot, values[count]) = (letter, u8::try_from(value).unwrap_or_default());
            count += 1;
        }
        match count {
            8 if check(values) == values[7] => Ok(Self(letters)),
            8 => Err(BadSheetId::Check),
            _ => Err(BadSheetId::Form),
        }
    }

    /// The eight letters.
    #[must_use]
    pub fn as_str(&self) -> &str {
        // All letters come from the alphabet above.
        std::str::from_utf8(&self.0).unwrap_or_default()
    }
}

impl fmt::Display for SheetId {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

/// The value of the last letter that makes the weighted sum a multiple of 23.
fn check(values: [u8; 8]) -> u8 {
    let weighted = (1_u32..).zip(&values[..7]).map(|(weight, value)| weight * u32::from(*value));
    let missing = (23 - weighted.sum::<u32>() % 23) % 23;
    // Eight times three is one more than 23: dividing by eight is multiplying by three.
    u8::try_from(missing * 3 % 23).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::{BadSheetId, LETTERS, SheetId};
    use crate::model::version::Version;

    fn id(place: &str) -> SheetId {
        SheetId::new(&Version::default(), "an-khuc", place)
    }

    #[test]
    fn an_id_is_read_back_however_it_is_written() {
        let sheet = id("bang-tin");
        let text = sheet.to_string();
        assert_eq!(SheetId::read(&text), Ok(sheet));
        assert_eq!(SheetId::read(&format!("{} - {}", &text[..4].to_lowercase(), &text[4..])), Ok(sheet));
        assert_ne!(sheet, id("sanh"));
    }

    #[test]
    fn every_wrong_letter_and_every_exchange_is_noticed() {
        let text = id("bang-tin").to_string();
        for at in 0..8 {
            for letter in LETTERS.iter().filter(|letter| **letter != text.as_bytes()[at]) {
                let mut wrong = text.clone().into_bytes();
                wrong[at] = *letter;
                let wrong = String::from_utf8(wrong).expect("letters");
                assert_eq!(SheetId::read(&wrong), Err(BadSheetId::Check), "{wrong}");
            }
            for other in at + 1..8 {
                let mut wrong = text.clone().into_bytes();
                wrong.swap(at, other);
                let wrong = String::from_utf8(wrong).expect("letters");
                assert_eq!(SheetId::read(&wrong).is_ok(), wrong == text, "{wrong}");
            }
        }
    }

    #[test]
    fn what_has_not_eight_of_the_letters_is_no_id() {
        for text in ["", "ABCDEFG", "ABCDEFGHJ", "ABCDEFGI", "ABCDEF12", "ĂBCDEFGH"] {
            assert_eq!(SheetId::read(text), Err(BadSheetId::Form), "{text}");
        }
    }
}

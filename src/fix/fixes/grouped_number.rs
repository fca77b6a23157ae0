//! A number with its thousands apart: `8.000` may be eight thousand or eight.

use super::super::{Fix, Mend, Safety};
use super::expects;
use crate::edit::Value;

pub(super) static FIX: Fix = Fix {
    rule: "wrong-value",
    safety: Safety::Unsafe,
    mend: Mend::Value(|finding| expects(finding, "number"), |text| mend(text).map(Value::Word)),
};

fn mend(text: &str) -> Option<String> {
    let mark = ['.', ',', ' '].into_iter().find(|mark| text.contains(*mark))?;
    let mut groups = text.split(mark);
    let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    let first = groups.next().filter(|first| (1..=3).contains(&first.len()) && digits(first))?;
    let rest: Vec<&str> = groups.collect();
    let regular = first != "0" && rest.iter().all(|group| group.len() == 3 && digits(group));
    regular.then(|| format!("{first}{}", rest.concat()))
}

#[cfg(test)]
mod tests {
    use super::mend;

    #[test]
    fn thousands_are_put_together() {
        for (written, number) in [("8.000", "8000"), ("1.200.000", "1200000"), ("75,000", "75000"), ("1 000", "1000")] {
            assert_eq!(mend(written).as_deref(), Some(number));
        }
        for other in ["8", "0.500", "1.000010", "8.000đ", "1.20.000"] {
            assert_eq!(mend(other), None, "{other}");
        }
    }
}

//! A time of day as people write it: `7h30`, `7 giờ 30`, `7g`.

use super::super::{Fix, Mend, Safety};
use super::expects;
use crate::edit::Value;
use crate::load::raw::TimeOfDay;

pub(super) static FIX: Fix = Fix {
    rule: "wrong-value",
    safety: Safety::Safe,
    mend: Mend::Value(|finding| expects(finding, "time"), |text| mend(text).map(Value::Text)),
};

fn mend(text: &str) -> Option<String> {
    let text = text.trim().to_lowercase().replace("giờ", "h").replace("phút", "");
    let (hours, minutes) = text.split_once(['h', 'g'])?;
    let minutes = Some(minutes.trim()).filter(|minutes| !minutes.is_empty()).unwrap_or("00");
    let time = format!("{:0>2}:{minutes}", hours.trim());
    time.parse::<TimeOfDay>().is_ok().then_some(time)
}

#[cfg(test)]
mod tests {
    use super::mend;

    #[test]
    fn hours_get_the_one_form() {
        for (written, time) in [("7h30", "07:30"), ("7 giờ 30 phút", "07:30"), ("11g", "11:00"), ("13H00", "13:00")]
        {
            assert_eq!(mend(written).as_deref(), Some(time));
        }
        for lost in ["25h", "sáng", "7h3", "07:30"] {
            assert_eq!(mend(lost), None, "{lost}");
        }
    }
}

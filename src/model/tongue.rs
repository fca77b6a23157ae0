//! Tags of languages, as translations are kept under them.

/// Languages of two letters: ISO 639-1.
const TWO: &str = "aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en \
    eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk \
    kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om \
    or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg sh si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts \
    tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu";

/// Whether a text is the tag of a language (`en`, `km`, `zh-Hant`), in the form under which it is looked for: small letters, and two
/// where there is a tag of two. Of the thousands of three letters any may be meant, but for the names of those of the site.
pub(super) fn is_tag(text: &str) -> bool {
    const NAMES: [&str; 3] = ["eng", "vie", "anh"];
    let (language, rest) = text.split_once('-').map_or((text, None), |(language, rest)| (language, Some(rest)));
    let is_language = match language.len() {
        2 => TWO.split(' ').any(|tag| tag == language),
        3 => language.bytes().all(|byte| byte.is_ascii_lowercase()) && !NAMES.contains(&language),
        _ => false,
    };
    let is_part = |part: &str| (2..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric());
    is_language && text.len() <= 12 && rest.is_none_or(|rest| rest.split('-').all(is_part))
}

#[cfg(test)]
mod tests {
    use super::is_tag;

    #[test]
    fn a_country_or_a_name_is_no_language() {
        assert!(["vi", "en", "km", "hmn", "tyz", "en-GB", "zh-Hant"].into_iter().all(is_tag));
        for bad in ["vn", "EN", "eng", "anh", "Anh", "english", "cn", "jp", "en-", "en_GB", "tiếng Anh", "e", ""] {
            assert!(!is_tag(bad), "{bad}");
        }
    }
}

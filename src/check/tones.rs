//! The letters of Vietnamese without their tones, and what tone each has.

/// What is said of a syllable by its tone.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Tone {
    /// No mark.
    Level,
    /// A mark that no syllable has which `c`, `ch`, `p` or `t` ends.
    Soft,
    /// A mark that those have, too.
    Sharp,
}

/// Whether a small letter without a tone is a vowel.
pub(super) const fn is_vowel(letter: char) -> bool {
    matches!(letter, 'a' | 'ă' | 'â' | 'e' | 'ê' | 'i' | 'o' | 'ô' | 'ơ' | 'u' | 'ư' | 'y')
}

/// A small letter without its tone.
pub(super) const fn plain(letter: char) -> char {
    match letter {
        'à' | 'ả' | 'ã' | 'á' | 'ạ' => 'a',
        'ằ' | 'ẳ' | 'ẵ' | 'ắ' | 'ặ' => 'ă',
        'ầ' | 'ẩ' | 'ẫ' | 'ấ' | 'ậ' => 'â',
        'è' | 'ẻ' | 'ẽ' | 'é' | 'ẹ' => 'e',
        'ề' | 'ể' | 'ễ' | 'ế' | 'ệ' => 'ê',
        'ì' | 'ỉ' | 'ĩ' | 'í' | 'ị' => 'i',
        'ò' | 'ỏ' | 'õ' | 'ó' | 'ọ' => 'o',
        'ồ' | 'ổ' | 'ỗ' | 'ố' | 'ộ' => 'ô',
        'ờ' | 'ở' | 'ỡ' | 'ớ' | 'ợ' => 'ơ',
        'ù' | 'ủ' | 'ũ' | 'ú' | 'ụ' => 'u',
        'ừ' | 'ử' | 'ữ' | 'ứ' | 'ự' => 'ư',
        'ỳ' | 'ỷ' | 'ỹ' | 'ý' | 'ỵ' => 'y',
        _ => letter,
    }
}

/// The tone of a small letter.
pub(super) const fn tone(letter: char) -> Tone {
    match letter {
        'á' | 'ạ' | 'ắ' | 'ặ' | 'ấ' | 'ậ' | 'é' | 'ẹ' | 'ế' | 'ệ' | 'í' | 'ị' | 'ó' | 'ọ' | 'ố' | 'ộ' | 'ớ' | 'ợ'
        | 'ú' | 'ụ' | 'ứ' | 'ự' | 'ý' | 'ỵ' => Tone::Sharp,
        _ if plain(letter) == letter => Tone::Level,
        _ => Tone::Soft,
    }
}

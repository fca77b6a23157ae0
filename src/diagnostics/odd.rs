//! Characters that do not show, or do not show as what they are.

/// What is odd about a character. Letters, accents, blanks, line ends, tabs and emoji are not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Odd {
    /// An order to a machine: bell, escape, delete, a line end of Unicode's own.
    Control,
    /// A mark that changes the direction in which the text around it is read.
    Direction,
    /// A character without width or ink.
    Invisible,
    /// A number that Unicode will never give to a character.
    Noncharacter,
    /// A character whose meaning only one font knows.
    Private,
    /// A sign that stands for something that was lost in a conversion.
    Lost,
}

impl Odd {
    /// Why a character is odd; `None` when it is not.
    #[must_use]
    pub const fn of(character: char) -> Option<Self> {
        Some(match character {
            '\n' | '\r' | '\t' | ' '..='~' | '\u{a0}'..='\u{ac}' | '\u{ae}'..='\u{34e}' => return None,
            '\0'..='\u{9f}' | '\u{2028}' | '\u{2029}' => Self::Control,
            '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => Self::Direction,
            '\u{ad}'
            | '\u{34f}'
            | '\u{115f}'
            | '\u{1160}'
            | '\u{180e}'
            | '\u{200b}'..='\u{200d}'
            | '\u{2060}'..='\u{2065}'
            | '\u{206a}'..='\u{206f}'
            | '\u{3164}'
            | '\u{feff}'
            | '\u{ffa0}'
            | '\u{fff0}'..='\u{fffb}'
            | '\u{e0000}'..='\u{e00ff}' => Self::Invisible,
            '\u{fffc}' | '\u{fffd}' => Self::Lost,
            '\u{fdd0}'..='\u{fdef}' => Self::Noncharacter,
            _ if character as u32 & 0xfffe == 0xfffe => Self::Noncharacter,
            '\u{e000}'..='\u{f8ff}' | '\u{f0000}'.. => Self::Private,
            _ => return None,
        })
    }

    /// Whether a page is better off without such a character. The others stand for something that a person has
    /// to put back.
    #[must_use]
    pub const fn is_dropped(self) -> bool {
        !matches!(self, Self::Private | Self::Lost)
    }
}

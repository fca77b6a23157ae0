//! Choices as content writes them.

use super::{FeeKind, Via, Weekday};

impl Weekday {
    /// `mon` … `sun`
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Mon => "mon",
            Self::Tue => "tue",
            Self::Wed => "wed",
            Self::Thu => "thu",
            Self::Fri => "fri",
            Self::Sat => "sat",
            Self::Sun => "sun",
        }
    }
}

impl Via {
    /// `counter`, `online`, `post`
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Counter => "counter",
            Self::Online => "online",
            Self::Post => "post",
        }
    }
}

impl FeeKind {
    /// `fee`, `charge`, `price`
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Fee => "fee",
            Self::Charge => "charge",
            Self::Price => "price",
        }
    }
}

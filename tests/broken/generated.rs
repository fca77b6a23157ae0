//! Broken content that is no text, too large to keep, or needs a link.

pub(crate) const RULES: [&str; 0] = [];

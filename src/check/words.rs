//! Words of the model as messages know them.

use crate::load::raw::Via;

/// A way to hand in.
pub(super) const fn via(via: Via) -> &'static str {
    match via {
        Via::Counter => "counter",
        Via::Online => "online",
        Via::Post => "post",
    }
}

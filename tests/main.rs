//! The one test binary.

mod broken;
mod publish;
mod tidy;

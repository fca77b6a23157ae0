//! The one test binary.

mod broken;
mod import;
mod publish;
mod tidy;

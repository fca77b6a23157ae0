//! The one test binary.

mod publish;
mod tidy;

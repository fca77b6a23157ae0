//! The one test binary.

mod import;
mod publish;
mod search;

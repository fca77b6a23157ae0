//! The one test binary.

mod import;

//! The one test binary.

mod publish;

//! The one test binary.

mod publish;
mod publish_kill;

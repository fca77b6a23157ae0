//! The one test binary.

mod broken;
mod import;
mod model;
mod publish;
mod theme;
mod tidy;

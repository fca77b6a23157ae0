//! The one test binary.

mod broken;
mod import;
mod model;
mod publish;
mod schema;
mod theme;
mod tidy;

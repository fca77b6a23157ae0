//! The one test binary.

mod broken;
mod check;
mod cli;
mod determinism;
mod house;
mod import;
mod model;
mod publish;
mod readme;
mod report;
mod schema;
mod search;
mod sentences;
mod theme;
mod tidy;
mod tool;

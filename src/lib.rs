//! `niemyet` turns YAML definitions of public administrative procedures into a transparent, searchable static
//! site, and checks that what must be posted is posted.
//!
//! Data flows one way: content → [`load`] → [`model`] → [`render`] and [`search`] → [`publish`]. The rooms in reading order:

pub mod check;
pub mod cli;
pub mod diagnostics;
pub mod edit;
pub mod fix;
pub mod import;
pub mod load;
pub mod messages;
pub mod model;
pub mod post;
pub mod publish;
pub mod render;
pub mod report;
pub mod schema;
pub mod score;
pub mod search;

//! The command line: what is said, where, in which language, and how a run ends.

mod check;
mod findings;
mod fix;
mod killed;
mod post;
mod post_told;
mod score;
mod unchanged;
mod unread;
mod wrong_use;

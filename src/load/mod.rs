//! Content and theme files → text → tree with places → raw structs. The only reader of the disk; it does not
//! know what is right or wrong about a procedure.

mod allow;
mod content;
mod copied;
pub mod disk;
mod form;
mod home;
mod locate;
mod object;
pub mod odd;
mod parse;
mod procedure;
pub mod raw;
mod register;
mod stranger;
pub mod table;
mod text;
pub mod theme;
mod unread;
pub mod yaml;

pub use allow::Allow;
pub use content::{Attachment, Builtin, BuiltinPosting, Content, File};
pub use disk::{Input, InputFile, read_folder};
pub use locate::locate;
pub use parse::{Beside, parse, synonyms, theme_of};
pub use procedure::ProcedureFile;
pub use theme::{Engine, Theme, ThemeError};
pub use unread::Unread;
pub use yaml::{Cursor, Located, Outline, Trail};

//! Content and theme files → text → tree with places → raw structs. The only reader of the disk; it does not
//! know what is right or wrong about a procedure.

mod content;
pub mod disk;
pub mod raw;
mod text;
pub mod theme;
pub mod yaml;

pub use content::{Attachment, Builtin, Content, File, Procedures, parse, theme_of};
pub use disk::{Input, InputFile, read_folder};
pub use theme::{Engine, Theme, ThemeError};

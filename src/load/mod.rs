//! Content and theme files → text → tree with places → raw structs. The only reader of the disk; it does not
//! know what is right or wrong about a procedure.

pub mod raw;
pub mod yaml;

//! Rebuilds the binary when a built-in theme changes: the embedded folder is not tracked by the compiler.

fn main() {
    println!("cargo:rerun-if-changed=themes");
}

//! The scripts of the search, put together from their sources and freed of comments and indentation.

/// Sources of the engine, in the order in which they call each other: each uses only what stands above it.
const ENGINE: [&str; 7] = [
    include_str!("engine/fold.js"),
    include_str!("engine/read.js"),
    include_str!("engine/codes.js"),
    include_str!("engine/query.js"),
    include_str!("engine/score.js"),
    include_str!("engine/search.js"),
    include_str!("engine/load.js"),
];

const INTERFACE: &str = include_str!("interface.js");

const NOTE: &str = "/* niemyet search, Apache-2.0. Sources with comments: src/search in the repository of the tool. */\n";

/// The engine: one function around all sources, so that a page gets one name from it.
pub(super) fn engine() -> String {
    let mut text = String::from(NOTE);
    text.push_str("var niemyetSearch=(function(){\"use strict\";\n");
    for source in ENGINE {
        push_bare(&mut text, source);
    }
    text.push_str("return {load:load};})();\nif(typeof module!==\"undefined\"){module.exports=niemyetSearch;}\n");
    text
}

/// The interface of `tim.html`.
pub(super) fn interface() -> String {
    let mut text = String::from(NOTE);
    push_bare(&mut text, INTERFACE);
    text
}

/// Leaves out indentation, empty lines and lines that are comments. The sources keep comments on lines of their own
/// and have no text that goes over a line, so that this changes nothing but the size.
fn push_bare(text: &mut String, source: &str) {
    for line in source.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with("//")) {
        text.push_str(line);
        text.push('\n');
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sources_can_be_freed_of_comments_line_by_line() {
        for source in ENGINE.iter().chain([&INTERFACE]) {
            assert!(!source.contains('`'), "text over several lines");
            assert!(!source.contains("/*"), "a comment that is not on a line of its own");
        }
    }

    #[test]
    fn the_engine_is_one_name() {
        assert_eq!(engine().matches("\nvar ").count(), 1, "only the engine itself is a global");
    }
}

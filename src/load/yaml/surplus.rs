//! Closing brackets that nothing opens.

use super::syntax::line_of;

/// The column of the closing bracket without which all others of its line are pairs.
pub(super) fn surplus(text: &str, line: u32) -> Option<u32> {
    let (mut open, mut surplus, mut quote, mut before) = (Vec::new(), None, None, ' ');
    for (column, sign) in (1..).zip(line_of(text, line)?.chars()) {
        match (quote, sign) {
            (Some(closing), _) => quote = Some(closing).filter(|closing| *closing != sign),
            // Within a word it is an apostrophe.
            (None, '"' | '\'') if " [{,".contains(before) => quote = Some(sign),
            (None, '[' | '{') => open.push(sign),
            (None, ']' | '}') => {
                let opening = if sign == ']' { '[' } else { '{' };
                if open.last() == Some(&opening) {
                    open.pop();
                } else if surplus.replace(column).is_some() {
                    return None;
                }
            }
            _ => {}
        }
        before = sign;
    }
    surplus.filter(|_| open.is_empty())
}

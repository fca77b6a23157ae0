//! What a sentence says in no case in particular.

use fluent_syntax::ast;

/// Adds the text of a pattern, whatever its values are.
pub(super) fn describe(pattern: &ast::Pattern<&str>, text: &mut String) {
    let is_alone = pattern.elements.len() == 1;
    for element in &pattern.elements {
        match element {
            ast::PatternElement::TextElement { value }
            | ast::PatternElement::Placeable {
                expression: ast::Expression::Inline(ast::InlineExpression::StringLiteral { value }),
            } => text.push_str(value),
            ast::PatternElement::Placeable { expression: ast::Expression::Select { variants, .. } } => {
                let says_nothing = |variant: &ast::Variant<&str>| is_blank(&variant.value);
                // A sentence that is one choice is told by its usual case, and so is what only follows a number.
                let is_plural =
                    variants.iter().any(|variant| variant.key == ast::VariantKey::Identifier { name: "one" });
                let usual = variants.iter().find(|variant| variant.default).filter(|_| is_alone || is_plural);
                match usual {
                    Some(usual) => describe(&usual.value, text),
                    None if variants.iter().any(says_nothing) => {}
                    None => text.push('…'),
                }
            }
            ast::PatternElement::Placeable { .. } => text.push('…'),
        }
    }
}

fn is_blank(pattern: &ast::Pattern<&str>) -> bool {
    pattern.elements.iter().all(|element| match element {
        ast::PatternElement::TextElement { value } => value.trim().is_empty(),
        ast::PatternElement::Placeable {
            expression: ast::Expression::Inline(ast::InlineExpression::StringLiteral { value }),
        } => value.is_empty(),
        ast::PatternElement::Placeable { .. } => false,
    })
}

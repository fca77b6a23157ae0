//! Sentences that are plain: texts, numbers, and choices among them. The rest is for Fluent.

use fluent_syntax::ast;

use super::{Arg, Language};

/// Adds the text of a pattern of texts, numbers and choices among them, or says that there is more in it. Pages say some
/// dozen sentences with values, nearly all of them as plain as that, and this costs a tenth of the general way.
pub(super) fn say(
    pattern: &ast::Pattern<&str>,
    args: &[(&str, Arg<'_>)],
    language: Language,
    text: &mut String,
) -> bool {
    let given = |id: &ast::Identifier<&str>| args.iter().find(|(name, _)| *name == id.name).map(|(_, given)| given);
    pattern.elements.iter().all(|element| match element {
        ast::PatternElement::TextElement { value } => {
            text.push_str(value);
            true
        }
        ast::PatternElement::Placeable {
            expression: ast::Expression::Inline(ast::InlineExpression::VariableReference { id }),
        } => {
            match given(id) {
                Some(Arg::Text(given)) => text.push_str(given),
                Some(Arg::Number(number)) => text.push_str(&number.to_string()),
                None => return false,
            }
            true
        }
        ast::PatternElement::Placeable {
            expression: ast::Expression::Select { selector: ast::InlineExpression::VariableReference { id }, variants },
        } => {
            let variant = given(id).and_then(|given| variant_for(given, variants, language));
            variant.is_some_and(|variant| say(&variant.value, args, language, text))
        }
        ast::PatternElement::Placeable { .. } => false,
    })
}

/// The variant for a value: the one of its name or its plural, or else the usual one. None where a variant is a number.
fn variant_for<'v, 's>(
    given: &Arg<'_>,
    variants: &'v [ast::Variant<&'s str>],
    language: Language,
) -> Option<&'v ast::Variant<&'s str>> {
    let wanted = match given {
        Arg::Number(1) | Arg::Text("1") if language == Language::En => "one",
        Arg::Text(text) => *text,
        Arg::Number(_) => "other",
    };
    let mut usual = None;
    for variant in variants {
        match variant.key {
            ast::VariantKey::Identifier { name } if name == wanted => return Some(variant),
            ast::VariantKey::Identifier { .. } => usual = usual.or(Some(variant).filter(|variant| variant.default)),
            ast::VariantKey::NumberLiteral { .. } => return None,
        }
    }
    usual
}

#[cfg(test)]
mod tests {
    use fluent_bundle::{FluentArgs, FluentValue};

    use super::*;
    use crate::messages::Messages;

    #[test]
    fn a_plain_sentence_is_what_fluent_makes_of_it() {
        let names =
            ["amount", "ban", "count", "date", "from", "name", "n", "text", "time", "to", "total", "unit", "when"];
        for messages in Language::ALL.map(Messages::built_in) {
            let mut plain = 0;
            let texts = ["none", "x", "0", "1", "1,234"].map(Arg::Text);
            for arg in texts.into_iter().chain([0, 1, 1_234].map(Arg::Number)) {
                let args = names.map(|name| (name, arg.clone()));
                let value = FluentValue::from(&arg);
                let values: FluentArgs<'_> = names.iter().map(|name| (*name, value.clone())).collect();
                for key in &messages.keys {
                    let Some((bundle, pattern)) = messages.pattern(key, None) else { continue };
                    let (mut said, mut errors) = (String::new(), Vec::new());
                    if say(pattern, &args, messages.language, &mut said) {
                        plain += 1;
                        let expected = bundle.format_pattern(pattern, Some(&values), &mut errors);
                        assert_eq!((said, errors), (expected.into_owned(), Vec::new()), "{key}");
                    }
                }
            }
            assert!(plain > 500, "{plain}");
        }
    }

    #[test]
    fn one_thing_is_not_several() {
        let english = Messages::built_in(Language::En);
        let said = |key: &str, names: &[&str], count: &str| {
            let args: Vec<_> = names.iter().map(|name| (*name, Arg::Text(count))).collect();
            english.text(key, &args)
        };
        for (key, names, one, several) in [
            ("posting-due-soon", &["office", "count", "due"][..], "1 has 1 procedure to", "12 has 12 procedures to"),
            (
                "unconfirmed-posting",
                &["office", "count", "limit", "date"],
                "1 posting of 1 has",
                "12 postings of 12 have",
            ),
            ("remedy-overdue", &["office", "due", "count"], "1 point is left", "12 points are left"),
            ("fix-unsafe-left", &["shown"], "1 place can", "12 places can"),
            ("post-plan-count", &["count"], "1 thing to do", "12 things to do"),
        ] {
            assert!(said(key, names, "1").contains(one), "{}", said(key, names, "1"));
            assert!(said(key, names, "12").contains(several), "{}", said(key, names, "12"));
        }
        assert_eq!(
            english.described("posting-due-soon", None).as_deref(),
            Some("… has … procedures to post by …"),
            "no case in particular is several"
        );
    }
}

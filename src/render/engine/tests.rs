//! Both engines, held against each other: the same view must give the same bytes.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::{BrokenTemplate, View};
use crate::load::{Engine as Kind, Theme};
use crate::messages::{Language, Messages};
use crate::render::contract::{DateView, Home, Link, Page, SiteLanguages, SiteView};

const TEXTS: &str = "
plain = Nói & nghe “thử”
greeting = Chào { $name }!
count = { $n ->
    [one] one office
   *[other] { $shown } offices
}
maybe = { $fact ->
    [none] nobody knows
   *[other] it is { $fact }
}
";

/// A name with all that must be escaped, and with what must not.
const NAME: &str = r#"<Cổng & "bạn"> 'của' a/b=c`"#;

fn view() -> View {
    let site = SiteView {
        name: NAME.to_owned(),
        owner: None,
        demonstration: None,
        hotline: None,
        feedback: None,
        source_note: Some("ghi chú".to_owned()),
        as_of: DateView { iso: "2026-11-22".to_owned(), text: "22/11/2026".to_owned() },
        pages: Vec::new(),
        generator: String::new(),
        has_decisions: true,
        has_offices: false,
        has_postings: false,
        has_glossary: false,
        lang: SiteLanguages::default(),
    };
    let home = Home {
        introduction: Some("<p>".to_owned()),
        notices: vec!["một".to_owned(), "hai & ba".to_owned()],
        notice_texts: Vec::new(),
        top: Vec::new(),
        groups: Vec::new(),
        offices: Vec::new(),
        changes: Vec::new(),
        lists: vec![
            Link { text: "A & B".to_owned(), href: "a.html?x=1&y=\"".to_owned(), lang: Some("vi") },
            Link { text: "<x>".to_owned(), href: String::new(), lang: None },
        ],
        total: 1,
        total_text: "1.234".to_owned(),
    };
    View::Home(Page {
        site: Arc::new(site),
        masthead_html: None,
        navigation_html: None,
        feedback_html: None,
        footer_html: None,
        search_html: None,
        ask_html: None,
        lang: "en",
        root: "../".to_owned(),
        base: String::new(),
        path: "index.html".to_owned(),
        canonical: None,
        title: String::new(),
        description: String::new(),
        section: "home",
        trail: Vec::new(),
        alternates: Vec::new(),
        noindex: false,
        page: home,
    })
}

fn theme(engine: Kind, templates: &[(&str, &str)]) -> Theme {
    let files = templates.iter().map(|(path, text)| ((*path).to_owned(), text.as_bytes().to_vec()));
    Theme { name: "thu".to_owned(), engine, files: files.collect::<BTreeMap<_, _>>(), digest: String::new() }
}

fn render(engine: Kind, templates: &[(&str, &str)]) -> Result<String, BrokenTemplate> {
    let messages = Messages::with_theme(Language::En, Some(TEXTS)).expect("the texts are well-formed");
    super::of(&theme(engine, templates), &Arc::new(messages))?.render(&view())
}

/// What both engines make of the same template, each in its own words.
fn both(jinja: &str, tera: &str) -> [Result<String, String>; 2] {
    let one = |engine, source| render(engine, &[("home.html", source)]).map_err(|broken| broken.reason);
    [one(Kind::Minijinja, jinja), one(Kind::Tera, tera)]
}

fn assert_same(jinja: &str, tera: &str, expected: &str) {
    assert_eq!(both(jinja, tera), [Ok(expected.to_owned()), Ok(expected.to_owned())], "{jinja}");
}

#[test]
fn values_print_the_same_bytes() {
    let escaped = "&lt;Cổng &amp; &quot;bạn&quot;&gt; &#39;của&#39; a/b=c`";
    for (template, expected) in [
        ("{{ site.name }}", escaped),
        ("{{ site.name | escape }}", escaped),
        ("{{ site.name | escape | escape }}", escaped),
        ("<a href=\"{{ site.name }}\">", &*format!("<a href=\"{escaped}\">")),
        ("{{ site.name | safe }}", NAME),
        ("{{ site.name | safe | safe }}{% if site.name | safe %}!{% endif %}", &*format!("{NAME}!")),
        ("{{ page.total }} {{ page.total + 1 }} {{ -3 }}", "1 2 -3"),
        ("{{ site.has_decisions }} {{ site.has_offices }}", "true false"),
        ("[{{ site.owner }}][{{ site.source_note }}]", "[][ghi chú]"),
        ("{{ page.notices | length }}{% for one in page.notices %}, {{ one }}{% endfor %}", "2, một, hai &amp; ba"),
        ("{% if site.owner %}a{% elif page.offices %}b{% else %}c{% endif %}", "c"),
        ("{{ root }}thu-tuc.html", "../thu-tuc.html"),
        ("{{ \"a\" ~ page.total ~ lang }}", "a1en"),
    ] {
        assert_same(template, template, expected);
    }
    assert_same(r#"{{ page.notices|join("; ") }}"#, r#"{{ page.notices | join(sep="; ") }}"#, "một; hai &amp; ba");
}

#[test]
fn filters_are_the_same() {
    for (template, expected) in [
        ("{{ site.as_of | date }}", r#"<time datetime="2026-11-22">22/11/2026</time>"#),
        ("{{ page.lists[0] | link }}", r#"<a href="a.html?x=1&amp;y=&quot;" lang="vi">A &amp; B</a>"#),
        ("{{ page.lists[1] | link }}", "&lt;x&gt;"),
        ("{{ page.lists[0] | text }}", r#"<span lang="vi">A &amp; B</span>"#),
        ("<p{{ foreign }}>", r#"<p lang="vi">"#),
    ] {
        assert_same(template, template, expected);
    }
    let page = "<h2 id=\"a\">&quot; id=</h2><a href=\"#a\">1</a><a href=\"b.html#c\">2</a><a href=\"#\">3</a><a href=\"http://d/#e\">4</a>";
    let anchored = page.replace("id=\"a", "id=\"ny-a").replace("#a", "#ny-a").replace("#c", "#ny-c");
    let template = format!("{{{{ '{page}' | anchored(PREFIX'ny-') }}}}");
    assert_same(&template.replace("PREFIX", ""), &template.replace("PREFIX", "prefix="), &anchored);
    let called = "<a class=\"phone\" href=\"tel:1\">1\u{a0}2\u{2011}3</a>";
    assert_same(r#"{{ "1 2-3" | phone("tel:1") }}"#, r#"{{ "1 2-3" | phone(href="tel:1") }}"#, called);
    assert_same(r#"{{ "1 2" | phone(none) }}"#, r#"{{ "1 2" | phone }}"#, "<span class=\"phone\">1\u{a0}2</span>");
}

#[test]
fn sentences_are_the_same() {
    let greeting = "Chào &lt;Cổng &amp; &quot;bạn&quot;&gt; &#39;của&#39; a/b=c`!";
    for (values, expected) in [
        ("\"plain\"", "Nói &amp; nghe “thử”"),
        ("\"greeting\", name=site.name", greeting),
        ("\"greeting\", name=7", "Chào 7!"),
        ("\"count\", n=page.total, shown=page.total_text", "one office"),
        ("\"count\", n=page.total + 1, shown=page.total_text", "1.234 offices"),
        ("\"maybe\", fact=site.owner", "nobody knows"),
        ("\"maybe\", fact=site.has_decisions", "it is true"),
        ("\"maybe\", fact=site.has_offices", "it is false"),
        ("\"maybe\", fact=-1", "it is -1"),
    ] {
        assert_same(&format!("{{{{ t({values}) }}}}"), &format!("{{{{ t(key={values}) }}}}"), expected);
    }
}

#[test]
fn pieces_of_templates_do_not_escape_twice() {
    let macros = r"{% macro bold(text) %}<b>{{ text }}</b>{% endmacro %}{{ bold(page.introduction) }}";
    let components =
        "{% component bold(text) %}<b>{{ text }}</b>{% endcomponent bold %}{{ <bold text={page.introduction}/> }}";
    assert_same(macros, components, "<b>&lt;p&gt;</b>");
}

#[test]
fn a_slip_is_named() {
    let [jinja, tera] = both(r#"{{ t("no-such-key") }}"#, r#"{{ t(key="no-such-key") }}"#);
    for broken in [jinja, tera] {
        assert!(broken.as_ref().is_err_and(|reason| reason.contains("no text “no-such-key” in en")), "{broken:?}");
    }
    let [jinja, tera] = both(r#"{{ t("greeting", name=site.nam) }}"#, r#"{{ t(key="greeting", name=site.nam) }}"#);
    for broken in [jinja, tera] {
        assert!(broken.as_ref().is_err_and(|reason| reason.contains("“name”")), "{broken:?}");
    }
    assert!(both("{{ nam | safe }}", "{{ nam }}").iter().all(Result::is_err));
    for slip in
        ["{{ site.nam }}", "{{ nam }}", "{% for a in site.nam %}{% endfor %}", "{{ site.nam.nam }}", "{{ t() }}"]
    {
        let outcomes = both(slip, slip);
        assert!(outcomes.iter().all(Result::is_err), "{slip}: {outcomes:?}");
    }
}

#[test]
fn a_fault_has_its_template_and_line() {
    let includes = ("home.html", "một\n{% include \"parts/a.html\" %}");
    for (fault, line) in [
        ("hai\n{{ site.nam }}", 2),
        ("hai\nba\n{{ t(key=\"no-such-key\") }}{{ t(\"no-such-key\") }}", 3),
        ("\n\n{% if %}", 3),
        ("\n{{ site.name | no_such_filter }}", 2),
        ("\n\n\n{% include \"parts/none.html\" %}", 4),
    ] {
        for engine in [Kind::Minijinja, Kind::Tera] {
            let broken = render(engine, &[includes, ("parts/a.html", fault)]).expect_err("a fault");
            assert_eq!((&*broken.theme, &*broken.template, broken.line), ("thu", "parts/a.html", line), "{broken:?}");
            assert!(!broken.reason.is_empty() && !broken.reason.contains('\n'), "{broken:?}");
        }
    }
}

#[test]
fn circles_and_missing_parents_are_faults() {
    let circle = [("home.html", "{% extends \"b.html\" %}"), ("b.html", "{% extends \"home.html\" %}")];
    let orphan = [("home.html", "{% extends \"none.html\" %}")];
    for engine in [Kind::Minijinja, Kind::Tera] {
        assert!(render(engine, &circle).is_err());
        let broken = render(engine, &orphan).expect_err("no parent");
        assert!(broken.reason.contains("none.html"), "{broken:?}");
        assert!(render(engine, &[]).is_err(), "no template at all");
    }
}

//! Themes as those who write them meet them: over, beside and instead of the built-in ones; faults that are told.
#![expect(clippy::disallowed_methods, reason = "the tests write themes and look at the site themselves")]

mod faults;
mod fragments;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// A root with the smallest content, and room for themes.
struct Root {
    folder: tempfile::TempDir,
}

impl Root {
    fn new(theme: &[(&str, &str)]) -> Self {
        let root = Self { folder: tempfile::tempdir().expect("a folder") };
        root.write("content/site.yaml", "name: Cổng <thử>\nlanguages: [vi]\n");
        root.write("content/procedures/1.000001.yaml", "code: \"1.000001\"\nname: Thủ tục thử\n");
        for (path, text) in theme {
            root.write(&format!("themes/{path}"), text);
        }
        root
    }

    fn write(&self, path: &str, text: &str) {
        let path = self.folder.path().join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("the folder is made");
        fs::write(path, text).expect("the file is written");
    }

    fn dist(&self) -> PathBuf {
        self.folder.path().join("dist")
    }

    fn read(&self, path: &str) -> String {
        fs::read_to_string(self.dist().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
    }

    /// Builds with a theme; what was said when it could not.
    fn build(&self, theme: &str) -> Result<(), String> {
        let output = build(self.folder.path(), theme, &self.dist());
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        if output.status.success() { Ok(()) } else { Err(said) }
    }

    /// What is said of a theme that cannot be used; the site in place stays as it is.
    fn refusal(&self, theme: &str) -> String {
        self.build("cong-khai").expect("a built-in theme");
        let before = files(&self.dist());
        let said = self.build(theme).expect_err("a theme that cannot be used");
        assert_eq!(files(&self.dist()), before, "the old site stays");
        said
    }
}

fn build(root: &Path, theme: &str, out: &Path) -> Output {
    built("en", root, theme, out)
}

fn built(language: &str, root: &Path, theme: &str, out: &Path) -> Output {
    Command::new(env!("CARGO_BIN_EXE_niemyet"))
        .args(["--lang", language, "--as-of", "2026-11-22", "build", "--theme", theme])
        .arg("-C")
        .arg(root)
        .arg("--out")
        .arg(out)
        .output()
        .expect("the tool runs")
}

/// All files below a folder, with their bytes.
fn files(root: &Path) -> BTreeMap<String, Vec<u8>> {
    let entries = walkdir::WalkDir::new(root).into_iter().map(|entry| entry.expect("the folder can be read"));
    let files = entries.filter(|entry| entry.file_type().is_file());
    files
        .map(|entry| {
            let path = entry.path().strip_prefix(root).expect("below the root").display().to_string();
            (path, fs::read(entry.path()).expect("a file"))
        })
        .collect()
}

#[test]
fn one_template_is_enough_for_a_theme() {
    let root = Root::new(&[
        ("mine/theme.yaml", "extends: cong-khai\n"),
        ("mine/not-found.html", "{{ site.name }}: {{ t(\"not-found-heading\") }}"),
    ]);
    root.build("mine").expect("the theme is good");
    assert_eq!(root.read("404.html"), "Cổng &lt;thử&gt;: Không tìm thấy trang này");
    let built_in = Root::new(&[]);
    built_in.build("cong-khai").expect("a built-in theme");
    assert_eq!(root.read("index.html"), built_in.read("index.html"), "all else is of the other theme");
}

#[test]
fn a_theme_takes_the_engine_and_the_sentences_of_the_one_it_extends() {
    let root = Root::new(&[
        ("mine/theme.yaml", "extends: middle\n"),
        ("mine/texts/vi.ftl", "not-found-heading = Lạc đường\n"),
        ("middle/theme.yaml", "extends: nhung\n"),
        ("middle/not-found.html", "{{ t(key=\"not-found-heading\") }}. {{ t(key=\"home-top\") }}. {{ <ask/> }}"),
    ]);
    root.build("mine").expect("the theme is good");
    let ask = "Xin hỏi cơ quan tiếp nhận hồ sơ trước khi đi.";
    assert_eq!(root.read("404.html"), format!("Lạc đường. Việc hay làm. {ask}"));
    root.build("middle").expect("the theme is good");
    assert_eq!(root.read("404.html"), format!("Không tìm thấy trang này. Việc hay làm. {ask}"));
}

#[test]
fn a_folder_of_the_same_name_lies_over_a_built_in_theme() {
    let root = Root::new(&[
        ("cong-khai/texts/vi.ftl", "not-found-heading = Lạc đường\n"),
        ("cong-khai/static/logo.svg", "<svg/>"),
    ]);
    root.build("cong-khai").expect("the theme is good");
    assert_eq!(root.read("assets/logo.svg"), "<svg/>");
    let page = root.read("404.html");
    assert!(page.contains("Lạc đường</h1>") && page.contains("Trang chủ"), "{page}");
}

#[test]
fn a_theme_cannot_extend_one_of_another_engine() {
    let root = Root::new(&[("mine/theme.yaml", "engine: tera\nextends: cong-khai\n")]);
    let said = root.refusal("mine");
    assert!(said.contains("“mine” is written for tera but extends one written for minijinja"), "{said}");
    let root = Root::new(&[("mine/theme.yaml", "extends: mine\n")]);
    assert!(root.refusal("mine").contains("extends itself"));
}

#[test]
fn a_broken_template_is_named_with_its_line() {
    for (base, fault) in
        [("cong-khai", "\n\n{{ site.nam }}"), ("nhung", "\n\n{{ site.nam }}"), ("nhung", "\n\n{% if %}")]
    {
        let root = Root::new(&[
            ("mine/theme.yaml", &format!("extends: {base}\n")),
            ("mine/field.html", "{{"),
            ("mine/procedure.html", fault),
        ]);
        let said = root.refusal("mine");
        assert!(said.contains("field.html of the theme “mine” is broken in line 1:"), "{said}");
        let root = Root::new(&[("mine/theme.yaml", &format!("extends: {base}\n")), ("mine/procedure.html", fault)]);
        let said = root.refusal("mine");
        assert!(said.contains("procedure.html of the theme “mine” is broken in line 3:"), "{said}");
    }
}

#[test]
fn a_key_without_a_sentence_is_named() {
    for (base, call) in [("cong-khai", "t(\"no-such-key\")"), ("nhung", "t(key=\"no-such-key\")")] {
        let page = format!("{{{{ {call} }}}}");
        let root = Root::new(&[("mine/theme.yaml", &format!("extends: {base}\n")), ("mine/home.html", &page)]);
        let said = root.refusal("mine");
        assert!(said.contains("home.html") && said.contains("no text “no-such-key” in vi"), "{said}");
    }
}

#[test]
fn ways_to_hand_in_that_take_as_long_and_cost_as_much_stand_together() {
    let root = Root::new(&[]);
    let channel = |via: &str, days: u8, fee: u32| {
        format!(
            "  - via: {via}\n    note: Lưu ý {via}.\n    time_limit: {{ amount: {days}, unit: working_day }}\n    fees: [{{ kind: fee, amount: {fee} }}]\n"
        )
    };
    let names = |channels: [String; 3]| {
        let text = format!("code: \"1.000001\"\nname: Thủ tục thử\nchannels:\n{}", channels.concat());
        root.write("content/procedures/1.000001.yaml", &text);
        root.build("cong-khai").expect("a site");
        let page = root.read("tt/1.000001.html");
        assert!(
            ["counter", "online", "post"].iter().all(|via| page.contains(&format!("Lưu ý {via}."))),
            "all notes stay"
        );
        let names = page.split("channel__name\">").skip(1);
        names.map(|name| name.split('<').next().unwrap_or_default().to_owned()).collect::<Vec<_>>()
    };
    let together = [channel("counter", 3, 8000), channel("online", 3, 8000), channel("post", 3, 8000)];
    assert_eq!(names(together), ["Trực tiếp, Trực tuyến, Bưu chính công ích"]);
    let cheaper_online = [channel("counter", 3, 8000), channel("online", 3, 0), channel("post", 3, 8000)];
    assert_eq!(names(cheaper_online), ["Trực tiếp, Bưu chính công ích", "Trực tuyến"]);
    let faster_online = [channel("counter", 3, 8000), channel("online", 2, 8000), channel("post", 4, 8000)];
    assert_eq!(names(faster_online), ["Trực tiếp", "Trực tuyến", "Bưu chính công ích"]);
}

#[test]
fn texts_of_the_site_are_in_the_language_of_the_page_or_say_which_they_are_in() {
    let root = Root::new(&[]);
    root.write(
        "content/site.yaml",
        "name: Cổng\nowner: Uỷ ban\nlanguages: [vi, en]\ndemonstration: Trình diễn\nintroduction: Xin chào\n\
         notices: [{text: Nghỉ lễ, text_en: Holiday}, {text: Mất điện}]\n\
         translations: {en: {name: Portal, demonstration: Only a demonstration}}\n",
    );
    for theme in ["cong-khai", "nhung"] {
        root.build(theme).expect("a site");
        let (vietnamese, english) = (root.read("index.html"), root.read("en/index.html"));
        for text in [">Trình diễn<", ">Xin chào<", "Nghỉ lễ", "Mất điện"] {
            assert!(vietnamese.contains(text), "{theme}: {text} in {vietnamese}");
        }
        assert!(!vietnamese.contains("demonstration</p>") && !vietnamese.contains("Holiday"), "{theme}: {vietnamese}");
        for text in [">Only a demonstration<", " lang=\"vi\">Xin chào<", "Holiday", "<span lang=\"vi\">Mất điện</span>"]
        {
            assert!(english.contains(text), "{theme}: {text} in {english}");
        }
        assert!(!english.contains("lang=\"vi\">Only") && !english.contains("Trình diễn"), "{theme}: {english}");
    }
    root.build("cong-khai").expect("a site");
    let english = root.read("en/index.html");
    assert!(english.contains(">Portal</a>") && english.contains(" lang=\"vi\">Uỷ ban<"), "{english}");
}

#[test]
fn an_example_of_a_day_tells_the_longest_case_and_the_box_where_to_go() {
    let root = Root::new(&[]);
    root.write("content/calendar/2026.yaml", "source: x\nconfirmed: true\ndays_off: []\n");
    root.write("content/offices/a.yaml", "name: Quầy A\nlevel: commune\nreceives: true\nphone: \"0299 1\"\n");
    let procedure = |limit: &str, more: &str| {
        let text = format!(
            "code: \"1.000001\"\nname: Thủ tục thử\nlevel: [commune]\nchannels:\n  - {{via: counter, time_limit: {limit}}}\n{more}"
        );
        root.write("content/procedures/1.000001.yaml", &text);
        root.build("cong-khai").expect("a site");
        root.read("tt/1.000001.html")
    };
    let simple = procedure("{amount: 3, unit: working_day}", "");
    assert!(simple.contains("chậm nhất thứ Năm <time datetime=\"2026-11-26\">"), "{simple}");
    let box_of = |page: &str| {
        page.split("class=\"facts\"").nth(1).and_then(|rest| rest.split("</section>").next()).map(str::to_owned)
    };
    assert!(box_of(&simple).expect("a box").contains("Quầy A"), "{simple}");
    let cases = "{amount: 3, unit: working_day, cases: [{when: xác minh, amount: 5, unit: working_day}]}";
    let longer = procedure(cases, "cases: [{documents: [{name: Tờ khai, originals: 1}]}]\n");
    assert!(longer.contains("thường có kết quả vào thứ Năm"), "{longer}");
    assert!(longer.contains("chậm nhất thứ Hai <time datetime=\"2026-11-30\">"), "{longer}");
    assert!(box_of(&longer).expect("a box").contains("<p>Tờ khai</p>"), "{longer}");
    // Over the end of the calendar there is no longest day, and so none at all is promised.
    let open = procedure("{amount: 3, unit: working_day, cases: [{when: x, amount: 90, unit: working_day}]}", "");
    assert!(!open.contains("Ví dụ:"), "{open}");
}

#[test]
fn days_with_the_same_hours_stand_together() {
    let root = Root::new(&[]);
    let office = "name: Quầy A\nlevel: commune\nreceives: true\nhours:\n\
                  - {days: [mon, tue, wed, fri], open: \"07:30\", close: \"11:30\", note: đến sớm}\n\
                  - {days: [thu], open: \"08:00\", close: \"11:30\"}\n";
    root.write("content/offices/a.yaml", office);
    for theme in ["cong-khai", "nhung"] {
        root.build(theme).expect("a site");
        let page = root.read("co-quan/a.html");
        for (days, times) in
            [("Thứ Hai – Thứ Tư", 1), ("Thứ Năm", 1), ("Thứ Sáu", 1), ("Thứ Bảy – Chủ nhật", 1), ("Thứ Ba", 0)]
        {
            assert_eq!(page.matches(days).count(), times, "{theme}: {days} in {page}");
        }
        assert_eq!(page.matches("07:30–11:30 (đến sớm)").count(), 2, "{theme}: {page}");
    }
}

#[test]
fn a_page_says_why_a_fact_is_missing() {
    let root = Root::new(&[]);
    let procedure = "code: \"1.000001\"\nname: Thủ tục thử\nabsent: {fees: {reason: not_published, note: Trang gốc}}\n";
    root.write("content/procedures/1.000001.yaml", procedure);
    for theme in ["cong-khai", "nhung"] {
        root.build(theme).expect("a site");
        let page = root.read("tt/1.000001.html");
        assert!(page.contains("Trang gốc"), "{theme}: {page}");
    }
}

//! Faults of templates, in the words of those who read Vietnamese.

use super::{Root, built};

#[test]
fn a_fault_of_a_template_is_told_in_vietnamese() {
    let faults = [
        ("{{ site.name | datte }}", "{{ site.name | datte }}", "không có bộ lọc này (nguyên văn: “", "datte"),
        ("{{ foo(1) }}", "{{ foo() }}", "không có hàm này (nguyên văn: “", "foo"),
        ("{% if 1 is nope %}{% endif %}", "{% if 1 is nope %}{% endif %}", "không có phép thử này (", "nope"),
        ("{% include \"no.html\" %}", "{% include \"no.html\" %}", "không có mẫu này (nguyên văn: “", "no.html"),
        ("{{ site.nam }}", "{{ site.nam }}", "không có biến hoặc khoá này (nguyên văn: “", "nam"),
        ("{% for x in 3 %}{% endfor %}", "{% for x in 3 %}{% endfor %}", "giá trị không dùng được ở chỗ này (", "“"),
        ("{{ site.name | anchored }}", "{{ site.name | anchored }}", "thiếu hoặc thừa đối số (nguyên văn: “", "”"),
        ("{% if %}", "{% if %}", "viết sai cú pháp (nguyên văn: “", "”"),
        ("{{", "{{", "viết sai cú pháp (nguyên văn: “", "”"),
        ("{{ t(\"x-y\") }}", "{{ t(key=\"x-y\") }}", "không có câu “x-y”, cả trong tệp câu chữ của giao diện.", ""),
        (
            "{{ t(\"unit-day\", count=site.nam) }}",
            "{{ t(key=\"unit-day\", count=site.nam) }}",
            "câu “unit-day” cần giá trị “count”, nhưng không có biến hoặc khoá này.",
            "",
        ),
    ];
    for (jinja, tera, reason, named) in faults {
        for (base, fault) in [("cong-khai", jinja), ("nhung", tera)] {
            let fault = format!("\n{fault}");
            let root = Root::new(&[("mine/theme.yaml", &format!("extends: {base}\n")), ("mine/home.html", &fault)]);
            let output = built("vi", root.folder.path(), "mine", &root.dist());
            let said = String::from_utf8_lossy(&output.stderr).into_owned();
            let lead = format!("Mẫu home.html của giao diện “mine” bị lỗi ở dòng 2: {reason}");
            assert!(said.contains(&lead) && said.contains(named), "{base} {fault}: {said}");
        }
    }
    let text = "a-b = câu\nc-d = { $x\n";
    let root = Root::new(&[("mine/theme.yaml", "extends: cong-khai\n"), ("mine/texts/vi.ftl", text)]);
    let said = String::from_utf8_lossy(&built("vi", root.folder.path(), "mine", &root.dist()).stderr).into_owned();
    assert!(
        said.contains("Mẫu texts/vi.ftl của giao diện “mine” bị lỗi ở dòng ") && said.contains("cú pháp ("),
        "{said}"
    );
}

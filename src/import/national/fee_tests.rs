//! The table of fee texts and what is read from them.

use super::{Fee, read};

fn said(text: &str) -> String {
    let list = read(text).into_iter().map(|Fee { kind, amount, currency, none, when, finding, .. }| {
        [kind, amount.as_deref(), currency, none, when.as_deref(), finding].map(Option::unwrap_or_default).join("|")
    });
    list.collect::<Vec<_>>().join(" & ")
}

#[test]
fn one_amount_is_read() {
    for (text, expected) in [
        ("Lệ phí : 8000 Đồng", "charge|8000||||"),
        ("Lệ phí: 8000 Đồng (Theo Thông tư số 25/2021/TT-BTC)", "charge|8000||||"),
        ("Lệ phí: 400.000 VND (Mức thu)", "charge|400000||||"),
        ("500,000 Việt Nam Đồng (/hồ sơ)", "|500000||||"),
        ("1,350,000 Việt Nam Đồng (Đăng ký mới: 1.350.000 đồng/loại thuốc;)", "|1350000||||"),
        ("2,000,000 VNĐ (+ 02 triệu đồng/Giấy chứng nhận.)", "|2000000||||"),
        ("Phí : 100 USD (100 USD/thẻ.)", "fee|100|USD|||"),
        ("Lệ phí : 1.5 USD", "charge|1.5|USD|||"),
    ] {
        assert_eq!(said(text), expected, "{text}");
    }
}

#[test]
fn four_kinds_of_nothing_are_told_apart() {
    for (text, expected) in [
        ("", "|||no_information||"),
        ("Không có thông tin (x)", "|||no_information||"),
        ("Miễn phí", "|||free||"),
        ("Miễn phí (Không có)", "|||free||"),
        ("Miễn phí (Không quy định.)", "|||not_prescribed||"),
        ("Lệ phí : Không quy định Đồng", "charge|||not_prescribed||"),
        ("Phí :  Đồng (Không quy định)", "fee|||not_prescribed||"),
        ("Lệ phí :  Đồng (- Mức lệ phí cụ thể do Hội đồng nhân dân tỉnh quyết định)", "charge|||set_by_council||"),
        ("Theo mức thu do HĐND cấp tỉnh quy định", "|||set_by_council||"),
        ("Lệ phí : Miễn lệ phí.", "charge|||free||"),
    ] {
        assert_eq!(said(text), expected, "{text}");
    }
}

#[test]
fn contradictions_take_the_cautious_side() {
    for (text, expected) in [
        ("Miễn phí (Theo quy định của Hội đồng nhân dân cấp tỉnh)", "|||set_by_council||fee-says-two-things"),
        ("Miễn phí (đối với hộ nghèo)", "|||||fee-as-text"),
        ("Miễn phí (190.000 đồng/sổ)", "|||||fee-says-two-things"),
        ("Miễn phí (Theo quy định của Luật phí và lệ phí)", "|||||fee-says-two-things"),
        ("Lệ phí : 0 VNĐ (Mức thu do HĐND tỉnh quyết định)", "charge|||set_by_council||fee-says-two-things"),
        ("20 VNĐ (20.000 vnđ /tờ khai)", "|||||fee-says-two-things"),
        ("5,000 VNĐ (thu 7.000 đồng/lần)", "|||||fee-says-two-things"),
        ("Phí : 0 Đồng", "fee|||||fee-zero"),
        ("Phí : Không Đồng", "fee|||||fee-as-text"),
        ("Phí :  Đồng (Theo quy định của Bộ Tài chính)", "fee|||||fee-as-text"),
        ("50,000 VNĐ (50.000 đồng/lần; 25.000 đồng/lần từ 01/7/2025)", "|||||fee-as-text"),
        ("200 VNĐ (đối với ô tô)", "|||||fee-implausible"),
        ("Phí : 6.5", "fee|||||fee-as-text"),
    ] {
        assert_eq!(said(text), expected, "{text}");
    }
}

#[test]
fn several_fees_are_told_apart_by_their_notes() {
    assert_eq!(
        said("Phí : Miễn phí Đồng (người có công)\nPhí : 10.000 Đồng (theo danh sách)\nLệ phí : 15.000 Đồng"),
        "fee||||người có công|fee-says-two-things & fee|10000|||theo danh sách| & charge|15000||||"
    );
    // A line inside a bracket begins no fee.
    let text = "Lệ phí : 5.000 Đồng (nộp cùng\nPhí : theo thông tư)\nFile đính kèm: a.pdf";
    assert_eq!(read(text).len(), 1);
    assert_eq!(read(text)[0].text, text);
}

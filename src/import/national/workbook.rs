//! The records of the commune workbook: the portal's own export, joined to one object a procedure with
//! Vietnamese keys.

use serde_json::Value;

use super::json::Object;
use super::record::{CaseText, ChannelText, Copies, ItemText, LawText, Record, ResultText, StepText};

/// Takes a record out of its object.
pub(super) fn read(object: &mut Object) -> Record {
    // A running number; and whether the portal shows the page, which is not whether the procedure holds.
    object.ignore(&["stt", "trang_thai"]);
    Record {
        code: object.text("ma_tthc"),
        name: object.text("ten_tthc"),
        field: object.text("linh_vuc"),
        levels: object.texts("cap_thuc_hien"),
        audiences: object.texts("doi_tuong_thuc_hien"),
        implementing: object.text("co_quan_thuc_hien"),
        competent: object.text("co_quan_co_tham_quyen"),
        coordinating: object.text("co_quan_phoi_hop"),
        delegated: object.text("co_quan_duoc_uy_quyen"),
        decision: object.text("so_quyet_dinh"),
        url: object.text("link_truy_cap"),
        remarks: vec![
            ("Loại thủ tục".to_owned(), object.text("loai_tthc")),
            ("Ngày quyết định công bố".to_owned(), object.text("ngay_quyet_dinh")),
            ("Cơ quan ban hành quyết định công bố".to_owned(), object.text("co_quan_ban_hanh")),
            ("Địa chỉ tiếp nhận".to_owned(), object.text("dia_chi_tiep_nhan")),
        ],
        ..content(object)
    }
}

fn content(object: &mut Object) -> Record {
    let items = object.objects("tphs", "ten_giay_to", item);
    Record {
        description: object.text("mo_ta"),
        conditions: object.text("yeu_cau_dieu_kien"),
        keywords: object.texts("tu_khoa"),
        steps: object.objects("trinh_tu_thuc_hien", "mo_ta_chi_tiet", step),
        channels: object.objects("cach_thuc_thuc_hien", "mo_ta", channel),
        // The workbook has no case key: its papers come in one list.
        cases: if items.is_empty() { Vec::new() } else { vec![CaseText { name: String::new(), items }] },
        results: object.objects("kqth", "ten_ket_qua", result),
        laws: object.objects("ccpl", "trich_yeu", law),
        ..Record::default()
    }
}

fn step(object: &mut Object) -> StepText {
    StepText { title: object.text("truong_hop_xu_ly"), text: object.text("mo_ta_chi_tiet") }
}

fn channel(object: &mut Object) -> ChannelText {
    ChannelText {
        method: object.text("hinh_thuc_nop"),
        time_limit: object.text("thoi_gian"),
        fee: object.text("phi_le_phi"),
        description: object.text("mo_ta"),
    }
}

fn item(object: &mut Object) -> ItemText {
    ItemText {
        name: object.text("ten_giay_to"),
        originals: copies(&object.value("ban_chinh")),
        copies: copies(&object.value("ban_sao")),
        form: String::new(),
        remarks: vec![
            ("mã", object.text("ma_tphs")),
            ("loại giấy tờ", object.text("loai_giay_to")),
            ("cơ quan ban hành", object.text("co_quan_ban_hanh")),
            ("biểu mẫu điện tử", object.text("bm_dien_tu")),
        ],
    }
}

/// The workbook says whether, not how many.
fn copies(value: &Value) -> Copies {
    match value {
        Value::Bool(true) => Copies::Some,
        Value::Bool(false) => Copies::Exactly(0),
        other => other.as_u64().map_or(Copies::Unsaid, Copies::Exactly),
    }
}

fn result(object: &mut Object) -> ResultText {
    ResultText {
        name: object.text("ten_ket_qua"),
        number: object.text("ma_ket_qua"),
        remarks: vec![("cơ quan ban hành", object.text("co_quan_ban_hanh")), ("mô tả", object.text("mo_ta"))],
    }
}

fn law(object: &mut Object) -> LawText {
    LawText {
        number: object.text("so_ky_hieu"),
        title: object.text("trich_yeu"),
        issuer: object.text("co_quan_ban_hanh"),
        signed: object.text("ngay_ban_hanh"),
        effective: object.text("ngay_hieu_luc"),
        url: object.text("dia_chi_truy_cap"),
    }
}

//! Words for bodies, papers and levels that no longer exist, told from those that only say how it was.

use std::ops::Range;
use std::sync::LazyLock;

use jiff::civil::{Date, date};
use regex::Regex;

use super::past::is_excused;
use super::text::{low, says};

/// Districts ended with Luật Tổ chức chính quyền địa phương 72/2025/QH15 on 1 July 2025; paper household books
/// with Luật Cư trú 68/2020/QH14 at the end of 2022; online levels 3 and 4 with Nghị định 42/2022/NĐ-CP; police of
/// districts, several ministries and their departments of provinces with the reform of March 2025. With the districts ended
/// their courts and procuracies (Nghị quyết 225/2025/QH15, Điều 6), their military commands (Luật 98/2025/QH15), the departments
/// of their committees and the unions of their name; treasuries of districts in March 2025 (Quyết định 385/QĐ-BTC).
static OLD: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(
        // No `\b`: that of Unicode costs ten times as much.
        r"(?ix) (?:
            (?: UBND | u[ỷy]\ ban\ nhân\ dân | ủy\ ban\ nhân\ dân )\ (?:cấp\ )?(?:quận|huyện|thị\ xã|thị\ trấn|thành\ phố\ thuộc\ tỉnh)
          | (?:công\ an|HĐND|hội\ đồng\ nhân\ dân|chi\ cục\ thuế|bảo\ hiểm\ xã\ hội)\ (?:cấp\ )?(?:quận|huyện|thị\ xã)
          | (?: t(?:oà|òa)\ án\ nhân\ dân | TAND | viện\ kiểm\ sát\ nhân\ dân | VKSND | kho\ bạc(?:\ nhà\ nước)? | chỉ\ huy\ quân\ sự | BHXH
              | hội\ (?:nông\ dân|liên\ hiệp\ phụ\ nữ|phụ\ nữ|cựu\ chiến\ binh) | liên\ đoàn\ lao\ động | mặt\ trận\ tổ\ quốc(?:\ việt\ nam)?
              | phòng\ (?:y\ tế|nội\ vụ|dân\ tộc|quản\ lý\ đô\ thị|văn\ h(?:oá|óa)\ và\ thông\ tin|kinh\ tế(?:\ (?:và|-|–)\ hạ\ tầng)?)
            )\ (?:quận|huyện|thị\ xã)
          | (?:gửi|nộp|trình|báo\ cáo)\ (?:về\ |lên\ |đến\ |tới\ |cho\ )?huyện
          | cấp\ huyện | tỉnh,\ huyện | huyện,\ xã | phòng\ tư\ pháp | (?:phường|xã)(?:,|\ và|\ hoặc|\ hay)\ thị\ trấn
          | (?:bộ|sở|phòng)\ (?:tài\ nguyên\ và\ môi\ trường | kế\ hoạch\ và\ đầu\ tư | thông\ tin\ và\ truyền\ thông | giao\ thông\ vận\ tải)
          | (?:bộ|sở)\ nông\ nghiệp\ và\ (?:phát\ triển\ nông\ thôn | PTNT)
          | phòng\ tài\ chính\ ?[-–,]\ ?kế\ hoạch | phòng\ giáo\ dục\ và\ đào\ tạo
          | (?:bộ|sở|phòng)\ (?:lao\ động\ ?[-–,]\ ?thương\ binh(?:\ và\ xã\ hội)? | LĐ-?\ ?TB(?:\ ?(?:&|và)\ ?)?XH)
          | sổ\ hộ\ khẩu | sổ\ tạm\ trú
          | (?:trực\ tuyến|qua\ mạng|dịch\ vụ\ công|DVC|DVCTT)\ (?:(?:của|tỉnh|xã|cấp|toàn\ trình|một\ phần|đã|được|cung|thực\ hiện|đạt|từ|ở|với)\ )*
            \(?mức\ (?:độ\ )?[34]
        )",
    )
    .expect("a pattern")
});

/// From which day a word is obsolete.
pub(super) fn since(word: &str) -> Date {
    let word = word.to_lowercase();
    if word.starts_with("sổ") {
        date(2023, 1, 1)
    } else if word.contains("mức ") {
        date(2022, 8, 1)
    } else if [
        "thương binh",
        "lđ",
        "công an",
        "môi trường",
        "đầu tư",
        "truyền thông",
        "vận tải",
        "nông thôn",
        "ptnt",
        "kho bạc",
    ]
    .iter()
    .any(|body| word.contains(body))
    {
        date(2025, 3, 1)
    } else {
        date(2025, 7, 1)
    }
}

/// What is handed over, or made another, has its old name before: `chuyển thẩm quyền từ UBND cấp huyện về UBND cấp xã`.
const HANDED: [&str; 7] = ["chuyển", "bàn giao", "giao về", "dôi dư", "sáp nhập", "sửa thành", "đổi thành"];
/// Before it: others took it over. Behind it, it still receives.
const TAKEN_OVER: [&str; 2] = ["tiếp nhận", "tiếp quản"];
/// Nothing is handed over in these.
const DAILY: [&str; 3] = ["chuyển đổi số", "tiếp nhận và trả", "tiếp nhận, trả"];

/// Whether a text tells of what was handed over or changed, and so of how it was.
pub(super) fn is_handed_over(text: &str, word: &Range<usize>) -> bool {
    let apart = |text: &str| DAILY.iter().fold(low(text), |text, daily| text.replace(daily, ""));
    let (before, rest) = (apart(&text[..word.start]), apart(text));
    let is_taken_over = TAKEN_OVER.iter().any(|sign| says(&before, sign));
    let before = before.trim_end().trim_end_matches(" các");
    let is_from = before == "từ" || before.ends_with(" từ");
    is_from || is_taken_over || rest.contains('→') || HANDED.iter().any(|sign| says(&rest, sign))
}

/// The first word of a text, if it is obsolete on a day.
pub(super) fn obsolete(text: &str, day: Date) -> Option<Range<usize>> {
    let word = OLD.find_iter(text).find(|word| !is_excused(text, word))?;
    // Wards and communes are still there, and one may well send something.
    let small = word.as_str().to_lowercase();
    let lead = ["phường", "xã", "gửi", "nộp", "trình", "báo cáo"].iter().any(|lead| small.starts_with(lead));
    let own = ["thị trấn", "huyện"].iter().find(|own| lead && small.ends_with(*own));
    let start = own.map_or(word.start(), |own| word.end() - own.len());
    (since(word.as_str()) <= day).then_some(start..word.end())
}

#[cfg(test)]
mod tests {
    use super::{OLD, is_excused, is_handed_over};

    fn is_obsolete(text: &str) -> bool {
        OLD.find_iter(text).any(|word| !is_excused(text, &word))
    }

    #[test]
    fn what_was_may_be_named() {
        for old in [
            "nộp tại UBND huyện",
            "cạnh UBND thị trấn",
            "Gõ tên, không cần dấu. Liên hệ UBND huyện.",
            "Công an cấp huyện",
            "hỏi Toà án nhân dân huyện Sông Trăng",
            "hỏi Tòa án nhân dân huyện",
            "rút tiền ở Kho bạc Nhà nước huyện",
            "vay qua Hội Nông dân huyện",
            "nộp ở Phòng Kinh tế và Hạ tầng huyện",
            "hồ sơ gửi về huyện",
            "do UBND thành phố thuộc tỉnh cấp",
            "xã, thị trấn quyết định",
            "Các xã và thị trấn quyết định",
            "dịch vụ công trực tuyến mức độ 4",
            "Dịch vụ công trực tuyến mức 3",
            "Nộp hồ sơ hộ tịch qua mạng mức độ 3",
            "Nộp qua mạng (mức độ 4)",
            "dịch vụ công của xã đã được cung cấp ở mức độ 3",
            "thực hiện trực tuyến toàn trình đạt mức độ 4",
            "gửi Sở LĐTBXH",
            "Phòng LĐ-TB&XH huyện",
            "theo Bộ LĐ-TBXH",
            "vẫn nộp ở UBND huyện như trước đây",
            "UBND huyện nhận đến hết ngày 31/12/2026",
            "nộp ở Phòng Tư pháp kèm sổ cũ",
            "do Sở Lao động - Thương binh và Xã hội cấp",
            "gửi Bộ Kế hoạch và Đầu tư",
            "theo quy định của Bộ trưởng Bộ Giao thông vận tải",
            "nộp theo Thông tư số 01/2019/TT-BTC đến Bộ Nông nghiệp và PTNT",
            "theo Luật Đất đai năm 2013, nộp tại UBND huyện",
            "nộp tại UBND huyện trước 17 giờ",
            "nộp ở UBND huyện giấy phép còn hiệu lực",
            "Không sao chép: nộp sổ hộ khẩu bản chính",
            "Giấy của UBND huyện cấp năm 2027",
        ] {
            assert!(is_obsolete(old), "{old}");
        }
    }

    #[test]
    fn what_is_told_of_the_past_has_its_old_name() {
        for said in [
            "Giám đốc Sở Lao động - Thương binh và Xã hội (nay là Sở Nội vụ)",
            "Thông tư số 01/2019/TT-BLĐTBXH ngày 02 tháng 01 năm 2019 của Bộ trưởng Bộ Lao động - Thương binh và Xã hội",
            "cán bộ Lao động - Thương binh và Xã hội",
            "Phòng Tư pháp huyện Lạc Sơn trước đây đã chuyển sổ về xã.",
            "Cổng dịch vụ công trực tuyến mức độ 4 của tỉnh trước đây",
            "Phòng Giáo dục và Đào tạo huyện Lạc Sơn (cũ) đã bàn giao hồ sơ",
            "Phòng Tài chính – Kế hoạch huyện cũ đã bàn giao",
            "Giấy do Phòng Tư pháp huyện cấp đến hết ngày 30/6/2025 vẫn có giá trị.",
            "Giấy do Phòng Tư pháp cấp đến ngày 30 tháng 6 năm 2025 vẫn có giá trị.",
            "Sổ hộ khẩu có giá trị đến hết năm 2022",
            "Thông tư liên tịch số 42/2013/TTLT-BGDĐT-BLĐTBXH-BTC ngày 31 tháng 12 năm 2013 của liên Bộ Giáo dục và Đào tạo, Bộ Lao động, Thương binh và Xã hội",
            "Thông tư số 08/2023/TT-BLĐTBXH sửa đổi các thông tư thuộc lĩnh vực quản lý nhà nước của Bộ Lao động - Thương binh và Xã hội",
            "sửa đổi một số điều của Thông tư số 02/2022/TT-BTNMT của Bộ trưởng Bộ Tài nguyên và Môi trường",
            "Thông tư số 17/2015/TT-BTNMT ngày 06/4/2015 của  Bộ Tài nguyên và Môi trường",
            "cơ sở tuân thủ GSP ở mức độ 3",
            "Nộp trực tuyến giấy xác nhận cơ sở tuân thủ GSP ở mức độ 3",
            "Xã quyết định (trước 01/7/2025 là xã, thị trấn)",
            "xã được lập khi sáp nhập các xã, thị trấn",
            "hỏi Toà án nhân dân khu vực",
            "nộp ở Phòng Kinh tế của xã",
            "chợ thị trấn",
            "UBND thành phố trực thuộc trung ương",
            "giấy xác nhận của cơ quan quản lý xây dựng cấp huyện trước ngày 01 tháng 7 năm 2025",
            "nghị định liên quan đến việc nộp, xuất trình sổ hộ khẩu",
            "không yêu cầu tổ chức, cá nhân nộp, xuất trình sổ hộ khẩu",
            "Giấy phép do UBND huyện cấp trước 01/7/2025 vẫn dùng được.",
            "Trước tháng 3/2025 là Chi cục Thuế huyện Sông Trăng",
            "Toà nhà trước kia của huyện uỷ và UBND huyện",
            "Bộ Lao động – Thương binh và Xã hội đã nhập vào Bộ Nội vụ từ 01/3/2025",
            "UBND huyện được bãi bỏ khi tổ chức chính quyền hai cấp",
            "quyết định của UBND huyện còn hiệu lực thì UBND xã tiếp tục thực hiện",
            "Quyết định 12/QĐ-UBND ngày 05/3/2024 của UBND huyện Sông Trăng không phải làm lại",
            "Giấy chứng nhận của UBND huyện cấp năm 2019 còn nguyên giá trị",
            "Đất đã được UBND huyện giao từ năm 2010 thì kèm quyết định giao đất ấy",
            "Giấy khen của UBND huyện (năm 2024)",
            "Ngày 30/6/2025, UBND huyện Sông Trăng họp phiên cuối cùng",
            "Hồi còn cấp huyện, bạn phải lên huyện",
            "Hỏi: *Có phải mang sổ hộ khẩu không?* – Đáp: Không, sổ hộ khẩu giấy đã bỏ",
            "| Có cần sổ hộ khẩu? | Không, đã bỏ từ 2023 |",
            "Ai đòi sổ hộ khẩu là đòi sai, hãy gọi số phản ánh.",
            "Không ai được yêu cầu bạn nộp bản sao sổ hộ khẩu",
            "Nếu bị đòi sổ hộ khẩu, hãy đưa trang này cho họ xem.",
        ] {
            assert!(!is_obsolete(said), "{said}");
        }
    }

    #[test]
    fn what_is_handed_over_has_its_old_name() {
        let is_handed = |text: &str| OLD.find(text).map(|word| is_handed_over(text, &word.range()));
        for told in [
            "Chuyển thẩm quyền của UBND cấp huyện về UBND cấp xã",
            "Rà soát thủ tục từ cấp huyện",
            "Tiếp nhận hồ sơ lưu của UBND huyện",
            "Phòng Tư pháp → UBND xã",
        ] {
            assert_eq!(is_handed(told), Some(true), "{told}");
        }
        for named in [
            "Cấp huyện tiếp nhận",
            "Chuyển đổi số ở cấp huyện",
            "Kiện toàn Bộ phận Tiếp nhận và Trả kết quả cấp huyện",
            "Nộp ở UBND huyện",
        ] {
            assert_eq!(is_handed(named), Some(false), "{named}");
        }
    }
}

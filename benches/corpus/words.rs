//! What made-up procedures are made of: words and clauses that read like the real ones.
//!
//! The vocabulary is wide on purpose: a search index over ten words would be fast and would prove nothing.

/// What a procedure does.
pub(crate) const VERBS: &[&str] = &[
    "Đăng ký", "Cấp", "Cấp lại", "Cấp đổi", "Gia hạn", "Điều chỉnh", "Thu hồi", "Xác nhận", "Công nhận", "Phê duyệt",
    "Thẩm định", "Thông báo", "Chấm dứt", "Tạm ngừng", "Chuyển đổi", "Giải quyết", "Hỗ trợ", "Trợ cấp", "Bổ nhiệm",
    "Miễn nhiệm", "Thành lập", "Giải thể", "Sáp nhập", "Kiểm tra", "Khai báo", "Chứng thực", "Trích lục", "Cải chính",
    "Xóa đăng ký", "Chấp thuận", "Tiếp nhận", "Tuyển dụng", "Xếp hạng", "Đánh giá", "Giao", "Cho thuê", "Chuyển nhượng",
    "Ghi vào sổ", "Phục hồi", "Hoàn trả",
];

/// What it does it to.
pub(crate) const OBJECTS: &[&str] = &[
    "khai sinh", "kết hôn", "khai tử", "giám hộ", "nhận cha, mẹ, con", "tình trạng hôn nhân", "quyền sử dụng đất",
    "giấy phép xây dựng nhà ở riêng lẻ", "giấy phép môi trường", "hộ kinh doanh", "tổ hợp tác", "quỹ tín dụng nhân dân",
    "giấy phép bán lẻ rượu", "đủ điều kiện an toàn thực phẩm", "hành nghề khám bệnh, chữa bệnh", "cơ sở bán lẻ thuốc",
    "trợ giúp xã hội hằng tháng", "mai táng phí", "người có công với cách mạng", "thẻ bảo hiểm y tế", "hộ nghèo",
    "lớp mẫu giáo độc lập", "trường tiểu học tư thục", "văn bằng từ sổ gốc", "trung tâm học tập cộng đồng",
    "lễ hội truyền thống", "nghệ nhân ưu tú", "câu lạc bộ thể thao", "điểm truy nhập internet công cộng", "thư viện tư nhân",
    "phương tiện thủy nội địa", "bến khách ngang sông", "giấy phép lái xe", "phù hiệu xe hợp đồng", "đấu nối đường nhánh",
    "khai thác nước dưới đất", "xả nước thải vào nguồn nước", "thăm dò khoáng sản", "tàu cá", "vùng nuôi trồng thủy sản",
    "chăn nuôi quy mô lớn", "kiểm dịch động vật", "giống cây trồng", "mã số vùng trồng", "rừng sản xuất", "lâm sản sau chế biến",
    "hợp đồng lao động", "an toàn lao động", "giấy phép lao động cho người nước ngoài", "hội nghị, hội thảo quốc tế",
    "hòa giải viên ở cơ sở", "công chứng viên", "luật sư", "giám định tư pháp", "đấu giá tài sản", "nuôi con nuôi trong nước",
    "tổ chức tôn giáo", "sinh hoạt tín ngưỡng tập trung", "quỹ từ thiện", "hội quần chúng", "thi đua, khen thưởng",
    "di tích lịch sử", "vũ trường", "karaoke", "quảng cáo ngoài trời", "phim truyện", "xuất bản phẩm không kinh doanh",
];

/// Which of them.
pub(crate) const QUALIFIERS: &[&str] = &[
    "lưu động", "có yếu tố nước ngoài", "tại khu vực biên giới", "lần đầu", "do hư hỏng", "do bị mất", "đối với tổ chức",
    "đối với cá nhân", "đối với hộ gia đình", "cho người cao tuổi", "cho trẻ em dưới sáu tuổi", "cho người khuyết tật nặng",
    "trong khu công nghiệp", "ngoài khu kinh tế", "theo cơ chế một cửa liên thông", "thuộc thẩm quyền của cấp xã",
    "thuộc thẩm quyền của cấp tỉnh", "trên địa bàn nhiều tỉnh", "khi thay đổi người đại diện", "khi chuyển địa điểm",
    "trong trường hợp khẩn cấp", "cho doanh nghiệp nhỏ và vừa", "có vốn đầu tư trực tiếp", "không vì mục đích lợi nhuận",
    "từ nguồn ngân sách địa phương", "sau sắp xếp đơn vị hành chính", "đã được số hóa", "theo yêu cầu của tòa án",
    "cho đồng bào dân tộc thiểu số", "ở vùng đặc biệt khó khăn", "kèm theo trích đo bản đồ", "bằng hình thức trực tuyến",
];

/// Fields of work.
pub(crate) const FIELDS: &[&str] = &[
    "Hộ tịch", "Chứng thực", "Đất đai", "Xây dựng", "Môi trường", "Đăng ký kinh doanh", "An toàn thực phẩm", "Dược phẩm",
    "Khám bệnh", "Bảo trợ xã hội", "Người có công", "Bảo hiểm y tế", "Giáo dục mầm non", "Giáo dục tiểu học", "Văn bằng",
    "Di sản văn hóa", "Thể thao", "Viễn thông", "Thư viện", "Đường thủy", "Đường bộ", "Vận tải", "Tài nguyên nước",
    "Khoáng sản", "Thủy sản", "Chăn nuôi", "Thú y", "Trồng trọt", "Lâm nghiệp", "Kiểm lâm", "Lao động", "Việc làm",
    "Đối ngoại", "Hòa giải", "Công chứng", "Luật sư", "Giám định", "Đấu giá", "Con nuôi", "Tôn giáo", "Tổ chức hội",
    "Thi đua", "Nghệ thuật", "Quảng cáo", "Điện ảnh", "Xuất bản", "Báo chí", "Bưu chính", "Điện lực", "Hóa chất",
    "Thương mại biên mậu", "Hải quan", "Thuế", "Ngân sách", "Đấu thầu", "Quy hoạch", "Nhà ở", "Phòng cháy", "Cư trú", "Căn cước",
];

/// Names of places.
pub(crate) const PLACES: &[&str] = &[
    "Ba Nam", "Bình Khê", "Cẩm Vân", "Đông Triều", "Đức Lân", "Gia Lộc", "Hòa Thịnh", "Khánh Bình", "Lạc Thủy", "Long Sơn",
    "Mỹ Quới", "Nghĩa Hưng", "Phước Thể", "Quỳnh Lưu", "Sơn Kỳ", "Tân Thạnh", "Thạch Bàn", "Trà Giang", "Vĩnh Xương", "Yên Trạch",
];

/// Papers.
pub(crate) const PAPERS: &[&str] = &[
    "Tờ khai theo mẫu", "Đơn đề nghị", "Bản sao giấy chứng sinh", "Văn bản ủy quyền có chứng thực", "Giấy xác nhận tình trạng hôn nhân",
    "Bản vẽ thiết kế đã thẩm tra", "Hợp đồng thuê địa điểm", "Quyết định thành lập", "Điều lệ hoạt động", "Danh sách thành viên sáng lập",
    "Báo cáo tài chính năm gần nhất", "Phương án sản xuất, kinh doanh", "Giấy chứng nhận quyền sử dụng đất", "Trích lục bản đồ địa chính",
    "Phiếu khám sức khỏe", "Chứng chỉ hành nghề", "Bằng tốt nghiệp", "Sơ yếu lý lịch", "Ảnh chân dung cỡ 4 × 6 cm", "Biên bản họp thôn",
    "Giấy ra viện", "Biên lai nộp tiền", "Bản cam kết bảo vệ môi trường", "Kết quả quan trắc nước thải", "Sổ theo dõi đàn vật nuôi",
    "Giấy tờ chứng minh nơi cư trú", "Văn bản đồng ý của người giám hộ", "Bản dịch có công chứng", "Quyết định của tòa án", "Thuyết minh dự án",
];

/// Clauses of conditions, steps and notes.
pub(crate) const CLAUSES: &[&str] = &[
    "người nộp hồ sơ chuẩn bị đầy đủ giấy tờ theo danh mục", "công chức một cửa kiểm tra thành phần và tính hợp lệ của từng loại giấy tờ",
    "trường hợp còn thiếu thì hướng dẫn bổ sung một lần bằng văn bản", "trả phiếu tiếp nhận có ghi rõ ngày hẹn trả kết quả",
    "hồ sơ được chuyển đến phòng chuyên môn ngay trong buổi làm việc", "cơ quan chuyên môn tổ chức xác minh tại thực địa khi có nghi vấn",
    "niêm yết công khai tại trụ sở trong bảy ngày liên tục", "lấy ý kiến cộng đồng dân cư nơi thực hiện", "lập biên bản làm việc có chữ ký của các bên",
    "trình lãnh đạo ký duyệt và đóng dấu", "cập nhật thông tin vào cơ sở dữ liệu dùng chung", "gửi kết quả điện tử vào kho dữ liệu của công dân",
    "thông báo qua tin nhắn khi kết quả đã sẵn sàng", "người nhận ký vào sổ theo dõi và xuất trình giấy hẹn", "không yêu cầu nộp lại giấy tờ đã được số hóa",
    "đã đủ mười tám tuổi và có năng lực hành vi dân sự đầy đủ", "có địa điểm hoạt động ổn định tối thiểu ba năm", "bảo đảm khoảng cách an toàn với khu dân cư",
    "có ít nhất hai người được đào tạo đúng chuyên ngành", "không đang trong thời gian bị truy cứu trách nhiệm hình sự", "hoàn thành nghĩa vụ tài chính với Nhà nước",
    "diện tích sử dụng phù hợp với quy hoạch đã công bố", "có phương án phòng cháy, chữa cháy được phê duyệt", "trang thiết bị đã được kiểm định còn thời hạn",
    "mức hỗ trợ được chi trả qua tài khoản hoặc bưu điện", "người cao tuổi neo đơn được phục vụ tại nhà", "khi từ chối phải nêu rõ lý do và căn cứ pháp lý",
    "thời gian xác minh không tính vào thời hạn giải quyết", "phối hợp với công an và trạm y tế trên địa bàn", "nếu quá hạn phải có văn bản xin lỗi",
    "có thể nộp thay cho người thân khi được ủy quyền", "miễn lệ phí đối với gia đình chính sách", "kê khai trên biểu mẫu điện tử tương tác",
    "đính kèm ảnh chụp rõ nét bản chính", "ký số hoặc xác thực bằng tài khoản định danh mức hai", "bưu tá giao kết quả tận nơi theo địa chỉ đăng ký",
    "sổ gốc được lưu giữ vĩnh viễn tại kho lưu trữ", "mỗi loại giấy tờ lập thành hai bộ giống nhau", "kết quả có giá trị sử dụng trên toàn quốc",
    "đăng tải danh sách lên trang thông tin điện tử", "tổ chức họp hội đồng xét duyệt với sự tham gia của mặt trận", "hướng dẫn viên giúp viết hộ cho người không biết chữ",
];

/// Who issues laws and decisions.
pub(crate) const ISSUERS: &[&str] = &[
    "Quốc hội", "Chính phủ", "Thủ tướng Chính phủ", "Bộ Tư pháp", "Bộ Nội vụ", "Bộ Tài chính", "Bộ Y tế", "Bộ Xây dựng",
    "Bộ Nông nghiệp và Môi trường", "Bộ Giáo dục và Đào tạo", "Bộ Khoa học và Công nghệ", "Hội đồng nhân dân tỉnh", "Ủy ban nhân dân tỉnh",
];

/// English words for the translations.
pub(crate) const ENGLISH: &[&str] = &[
    "registration", "licence", "certificate", "renewal", "of a household business", "for foreign nationals", "of birth", "of marriage",
    "land use rights", "environmental permit", "allowance", "confirmation", "recognition", "with the commune office", "food safety",
];

/// Beginnings of syllables, for names of hamlets that stand in no list.
pub(crate) const ONSETS: &[&str] = &[
    "B", "Ch", "D", "Đ", "G", "H", "Kh", "L", "M", "N", "Nh", "Ph", "Qu", "S", "T", "Th", "Tr", "V", "X", "C",
];

/// Ends of syllables.
pub(crate) const RIMES: &[&str] = &[
    "a", "à", "á", "ai", "ải", "am", "ấm", "an", "àn", "ang", "áng", "anh", "ạnh", "ao", "ào", "at", "ậu", "em", "ệ", "iên",
    "iệp", "iều", "inh", "ình", "o", "oan", "oàng", "ô", "ồ", "ôi", "ông", "ộng", "ơn", "ời", "u", "ui", "ung", "ùng", "ươi",
    "ương", "ường", "ước", "ưa", "ừng", "uyên",
];

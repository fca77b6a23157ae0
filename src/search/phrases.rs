//! Phrases that the engine treats in their own way: words that carry no meaning in a question, and marks of siblings
//! that should come after the ordinary procedure.

/// What people put around the thing they look for. It neither helps nor harms a result.
pub(super) const FILLERS: &[&str] = &[
    "thủ tục", "thủ tục hành chính", "hồ sơ", "tôi muốn", "tôi cần", "em muốn", "mình muốn", "muốn", "cần", "xin", "làm",
    "cho tôi hỏi", "cho em hỏi", "cho hỏi", "hỏi về", "như thế nào", "thế nào", "làm sao", "ra sao", "ở đâu", "tại đâu",
    "cần giấy tờ gì", "giấy tờ gì", "cần những gì", "cần gì", "gồm những gì", "bao nhiêu tiền", "hết bao nhiêu",
    "bao nhiêu", "mất bao lâu", "bao lâu", "khi nào", "phải làm gì", "phải", "được không", "có được", "hướng dẫn",
    "cách", "về việc", "việc", "cho", "của", "thì", "là", "gì", "và", "hoặc", "các", "những", "với", "đi", "ạ", "nhé",
    "bị", "ơi", "luôn", "rồi", "how to", "how do i", "i want to", "i need", "where", "what", "the", "a", "an", "of",
    "for", "to", "my", "in", "do", "get", "apply for", "procedure", "and", "at", "on", "is", "how",
];

/// A sibling has the phrase in its name and the question does not: it comes after the ordinary one, by per cent. Abroad
/// comes after at home, again after the first time, and an end after a beginning.
pub(super) const SIBLINGS: &[(&str, usize)] = &[
    ("có yếu tố nước ngoài", 16),
    ("cơ quan đại diện", 22),
    ("ở nước ngoài", 14),
    ("người nước ngoài", 12),
    ("khu vực biên giới", 14),
    ("lưu động", 14),
    ("liên thông", 6),
    ("cấp bộ", 4),
    ("thu hồi", 10),
    ("chấm dứt", 8),
    ("giải thể", 8),
    ("đình chỉ", 8),
    ("cấp lại", 4),
    ("cấp đổi", 3),
    ("gia hạn", 4),
    ("điều chỉnh", 4),
    ("đăng ký lại", 4),
];

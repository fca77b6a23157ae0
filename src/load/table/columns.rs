//! The names of columns: the keys of the YAML, or what Vietnamese offices call them.

use super::{Cell, Row};
use crate::diagnostics::without_marks;

/// A column that is read: its key, its usual Vietnamese name, what its cells hold, and all its Vietnamese names, folded.
#[derive(Clone, Copy, Debug)]
pub(super) struct Column {
    key: &'static str,
    title: &'static str,
    /// What its cells hold.
    pub(super) kind: Kind,
    names: &'static [&'static str],
}

/// What the cells of a column hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// Any text.
    Text,
    /// The code of a procedure.
    Code,
    /// A day.
    Date,
    /// Yes or no.
    Yes,
    /// A word of the contract, or the Vietnamese words for it.
    Word,
}

const fn column(key: &'static str, title: &'static str, kind: Kind, names: &'static [&'static str]) -> Column {
    Column { key, title, kind, names }
}

/// All columns, in the order of the keys of YAML; a file of evidence may be a web address too.
static COLUMNS: [Column; 18] = [
    column("office", "Cơ quan", Kind::Text, &["co quan", "don vi"]),
    column("what", "Nội dung", Kind::Word, &["noi dung", "noi dung niem yet", "loai noi dung"]),
    column(
        "code",
        "Mã thủ tục",
        Kind::Code,
        &["ma thu tuc", "ma thu tuc hanh chinh", "ma tthc", "ma so tthc", "ma so", "ma"],
    ),
    column("place", "Địa điểm", Kind::Text, &["dia diem", "dia diem niem yet", "noi niem yet", "vi tri", "noi dan"]),
    column("content", "Mức độ niêm yết", Kind::Word, &["muc do", "muc do niem yet", "muc noi dung"]),
    column("version", "Phiên bản", Kind::Text, &["phien ban"]),
    column("sheet", "Mã tờ niêm yết", Kind::Text, &["ma to", "ma to niem yet", "ma phieu", "to niem yet"]),
    column("decision", "Quyết định công bố", Kind::Text, &["quyet dinh", "quyet dinh cong bo", "so quyet dinh"]),
    column("posted", "Ngày dán", Kind::Date, &["ngay dan", "ngay niem yet", "ngay dang", "ngay cong khai"]),
    column(
        "by",
        "Bên niêm yết",
        Kind::Text,
        &["ben niem yet", "don vi dan", "don vi niem yet", "bo phan niem yet", "bo phan dan", "noi thuc hien"],
    ),
    column(
        "announced_ahead",
        "Ghi ngày áp dụng",
        Kind::Yes,
        &["ghi ngay ap dung", "co ghi ngay ap dung", "ap dung tu"],
    ),
    column(
        "evidence",
        "Bằng chứng",
        Kind::Text,
        &["bang chung", "minh chung", "hinh anh", "anh", "anh chup", "bien ban", "tep minh chung"],
    ),
    column("evidence_date", "Ngày chụp", Kind::Date, &["ngay chup", "ngay minh chung", "ngay xac nhan"]),
    column("evidence_sha256", "Mã băm", Kind::Text, &["ma bam", "sha256"]),
    column("evidence_note", "Mô tả minh chứng", Kind::Text, &["mo ta minh chung"]),
    column("removed", "Ngày gỡ", Kind::Date, &["ngay go", "ngay go bo", "ngay thao", "ngay thao go", "ngay ha"]),
    column("reason", "Lý do gỡ", Kind::Text, &["ly do", "ly do go", "ly do go bo"]),
    column("note", "Ghi chú", Kind::Text, &["ghi chu"]),
];

/// Columns without which a row says nothing, or not when, or not whether it still hangs and who saw it.
const NEEDED: [&str; 7] = ["code", "what", "place", "posted", "announced_ahead", "evidence_date", "removed"];

/// Columns that people keep for themselves.
const FOR_PEOPLE: [&str; 8] =
    ["stt", "tt", "so thu tu", "ten thu tuc", "ten thu tuc hanh chinh", "ten tthc", "linh vuc", "ten"];

impl PartialEq for Column {
    fn eq(&self, other: &Self) -> bool {
        self.key == other.key
    }
}

impl Column {
    /// The key of a value; a piece of evidence is a file or a web address.
    pub(super) fn key(self, text: &str) -> &'static str {
        match self.key {
            "evidence" if text.starts_with("http://") || text.starts_with("https://") => "url",
            "evidence" => "file",
            other => other.strip_prefix("evidence_").unwrap_or(other),
        }
    }

    pub(super) fn is_evidence(self) -> bool {
        self.key.starts_with("evidence")
    }
}

/// What the name of a column means.
pub(super) enum Named {
    Known(Column),
    ForPeople,
    Strange,
}

pub(super) fn of(name: &str) -> Named {
    let folded = folded(name);
    let is_meant = |column: &&Column| column.key == name.trim() || column.names.contains(&folded.as_str());
    if let Some(column) = COLUMNS.iter().find(is_meant) {
        Named::Known(*column)
    } else if folded.is_empty() || FOR_PEOPLE.contains(&folded.as_str()) {
        Named::ForPeople
    } else {
        Named::Strange
    }
}

/// The key of a column by its name, for those who write rows.
#[must_use]
pub fn key_of(name: &str) -> Option<&'static str> {
    match of(name) {
        Named::Known(column) => Some(column.key),
        _ => None,
    }
}

/// The usual Vietnamese name of the column of a key.
#[must_use]
pub fn title_of(key: &str) -> Option<&'static str> {
    COLUMNS.iter().find(|column| column.key == key).map(|column| column.title)
}

/// The columns of [`NEEDED`].
pub(super) fn needed() -> impl Iterator<Item = Column> {
    COLUMNS.iter().copied().filter(|column| NEEDED.contains(&column.key))
}

/// All keys.
pub(super) fn names() -> impl Iterator<Item = &'static str> {
    COLUMNS.iter().map(|column| column.key)
}

/// The usual Vietnamese names, in the same order.
pub(super) fn titles() -> impl Iterator<Item = &'static str> {
    COLUMNS.iter().map(|column| column.title)
}

/// Where the row with the names of the columns stands: the first with two of them.
pub(super) fn find(rows: &[Row], deepest: usize) -> Option<usize> {
    let known = |cell: &Cell| matches!(cell, Cell::Text(name) if matches!(of(name), Named::Known(_)));
    rows.iter().take(deepest).position(|row| row.cells.iter().filter(|cell| known(cell)).count() >= 2)
}

/// Lower case, without accents, single blanks: `  Mã\nThủ tục` is `ma thu tuc`.
pub(super) fn folded(text: &str) -> String {
    let plain: String = without_marks(&text.to_lowercase()).collect();
    let words = plain.replace(['*', ':', '(', ')', '_', '\u{feff}'], " ");
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

//! Audiences (đối tượng thực hiện): the portal's names → the ids of our YAML.

use std::sync::LazyLock;

use crate::diagnostics::single_blanks;
use crate::import::slug::slug;
use crate::import::text::folded;

/// Audiences by name, in the order of the portal's own list; the second part is the id.
const AUDIENCES: [(&str, &str); 12] = [
    ("Công dân Việt Nam", "citizen"),
    ("Người Việt Nam định cư ở nước ngoài", "overseas_vietnamese"),
    ("Người nước ngoài", "foreigner"),
    ("Cán bộ, công chức, viên chức", "official"),
    ("Doanh nghiệp", "enterprise"),
    ("Doanh nghiệp có vốn đầu tư nước ngoài", "foreign_enterprise"),
    ("Doanh nghiệp có vốn ĐTNN", "foreign_enterprise"),
    ("Hợp tác xã", "cooperative"),
    ("Tổ chức (không bao gồm doanh nghiệp, HTX)", "organisation"),
    ("Tổ chức nước ngoài", "foreign_organisation"),
    ("Đảng viên", "party_member"),
    ("Tổ chức Đảng", "party_organisation"),
];

/// The names as they are compared.
static FOLDED: LazyLock<Vec<(String, &str)>> =
    LazyLock::new(|| AUDIENCES.iter().map(|&(name, id)| (folded(name), id)).collect());

/// An audience named by a record.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Audience {
    /// Its id.
    pub(super) id: String,
    /// Its name, if the portal's list does not have it.
    pub(super) unknown: Option<String>,
}

/// Splits a list of audiences whose names hold commas: at each place the longest known name is taken.
pub(super) fn audiences(text: &str) -> Vec<Audience> {
    let written = single_blanks(text);
    let mut rest = written.trim_start_matches([',', ';', ' ']);
    let mut list = Vec::new();
    while !rest.is_empty() {
        let (end, audience) = known(rest).unwrap_or_else(|| unknown(rest));
        list.push(audience);
        rest = rest[end..].trim_start_matches([',', ';', ' ']);
    }
    list
}

/// The longest known name at the start of a list, and where it ends.
fn known(list: &str) -> Option<(usize, Audience)> {
    // A name may end at any comma: those inside it are tried and fail. No name holds more than a few.
    let commas = list.match_indices([',', ';']).map(|(end, _)| end);
    let ends: Vec<usize> = commas.chain([list.len()]).take(8).collect();
    ends.into_iter().rev().find_map(|end| {
        let name = folded(&list[..end]);
        let (_, id) = FOLDED.iter().find(|(known, _)| *known == name)?;
        Some((end, Audience { id: (*id).to_owned(), unknown: None }))
    })
}

/// The text up to the next comma as a name of its own.
fn unknown(list: &str) -> (usize, Audience) {
    let end = outside_brackets(list);
    let name = list[..end].trim().to_owned();
    (end, Audience { id: slug(&name), unknown: Some(name) })
}

/// The first comma that is not inside brackets, or the end.
fn outside_brackets(text: &str) -> usize {
    let mut depth = 0_u32;
    for (index, character) in text.char_indices() {
        match character {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            ',' | ';' if depth == 0 => return index,
            _ => {}
        }
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::audiences;

    #[test]
    fn audiences_keep_their_commas() {
        let ids = |text| audiences(text).into_iter().map(|found| found.id).collect::<Vec<_>>();
        assert_eq!(
            ids("Công dân Việt Nam, Cán bộ, công chức, viên chức, Tổ chức (không bao gồm doanh nghiệp, HTX)"),
            ["citizen", "official", "organisation"]
        );
        assert_eq!(ids("Doanh nghiệp có vốn đầu tư nước ngoài; DOANH NGHIỆP"), ["foreign_enterprise", "enterprise"]);
        assert_eq!(ids(" , "), Vec::<String>::new());
        let unknown = audiences("Doanh nghiệp Việt Nam, Đảng viên");
        assert_eq!(unknown[0].id, "doanh-nghiep-viet-nam");
        assert_eq!(unknown[0].unknown.as_deref(), Some("Doanh nghiệp Việt Nam"));
        assert_eq!(unknown[1].unknown, None);
    }
}

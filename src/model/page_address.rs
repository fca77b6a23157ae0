//! Where every page of the built site stands: short, permanent addresses that never depend on names.
//!
//! Pages are flat files (`tt/1.000894.html`), so that links work from a folder on a stick as well as from a host,
//! and writing them costs one file instead of a folder and a file. Rules about links ask here, too.

/// Kinds of pages that are one of many.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A procedure.
    Procedure,
    /// A field of work.
    Field,
    /// A list of procedures.
    List,
    /// An office.
    Office,
    /// A decision.
    Decision,
    /// A page of the author's own.
    Page,
    /// What an office has posted.
    Posting,
    /// A sheet that was printed.
    Sheet,
}

impl Kind {
    /// The folder of its pages, with a slash at its end.
    #[must_use]
    pub const fn folder(self) -> &'static str {
        match self {
            Self::Procedure => "tt/",
            Self::Field => "linh-vuc/",
            Self::List => "danh-sach/",
            Self::Office => "co-quan/",
            Self::Decision => "quyet-dinh/",
            Self::Page => "trang/",
            Self::Posting => "niem-yet/",
            Self::Sheet => "n/",
        }
    }
}

/// The first page.
pub const HOME: &str = "index.html";
/// All procedures.
pub const PROCEDURES: &str = "thu-tuc.html";
/// The search.
pub const SEARCH: &str = "tim.html";
/// All fields.
pub const FIELDS: &str = "linh-vuc.html";
/// All offices.
pub const OFFICES: &str = "co-quan.html";
/// All decisions.
pub const DECISIONS: &str = "quyet-dinh.html";
/// What is posted where.
pub const POSTINGS: &str = "niem-yet.html";
/// The terms of the glossary.
pub const GLOSSARY: &str = "tu-dien.html";
/// What is shown where there is no page.
pub const NOT_FOUND: &str = "404.html";

/// The pages at the root of a language.
pub const AT_ROOT: [&str; 9] = [HOME, PROCEDURES, SEARCH, FIELDS, OFFICES, DECISIONS, POSTINGS, GLOSSARY, NOT_FOUND];

/// Address of a page from the root of its language.
#[must_use]
pub fn of(kind: Kind, id: &str) -> String {
    format!("{}{id}.html", kind.folder())
}

/// Address from the root of the site of the machine file beside the posting page of an office.
#[must_use]
pub fn of_data(office: &str) -> String {
    format!("{}{office}.json", Kind::Posting.folder())
}

#[cfg(test)]
mod tests {
    use super::{Kind, of, of_data};

    #[test]
    fn addresses_are_short() {
        assert_eq!(of(Kind::Procedure, "1.000894"), "tt/1.000894.html");
        assert_eq!(of_data("an-khuc"), "niem-yet/an-khuc.json");
    }
}

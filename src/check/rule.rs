//! What a rule is.

use std::ops::Range;

use super::{Found, Scene};
use crate::diagnostics::Severity;
use crate::model::Procedure;

/// A rule. Its name is the name of its file (with `-` for `_`), of its sentences in `findings.ftl`, of its example
/// beside, and the word that allows it in YAML.
#[derive(Debug)]
pub struct Rule {
    /// Kebab-case name of the defect.
    pub name: &'static str,
    /// How bad it is at worst, unless `site.yaml` says otherwise.
    pub severity: Severity,
    /// What it is about.
    pub group: Group,
    /// What a citizen could complain about because of it.
    pub complaint: Option<Complaint>,
    /// Legal grounds, as cited: number and article. Only what somebody read stands here.
    pub grounds: &'static [&'static str],
    /// A bad and a good example: `examples/<name>.yaml`.
    pub example: &'static str,
    /// What it does.
    pub check: Check,
}

/// What a rule is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Group {
    /// Whether a definition has all its parts (đầy đủ bộ phận tạo thành).
    Definition,
    /// Whether what has to be posted is posted (niêm yết).
    Posting,
    /// Whether facts agree with each other (nhất quán).
    Consistency,
    /// The words of a definition (câu chữ).
    Wording,
    /// Decisions and legal documents (quyết định, văn bản).
    Decisions,
    /// Offices, hotlines, links and files (cơ quan, liên kết).
    Portal,
    /// Settlement figures and plans (số liệu).
    Figures,
    /// The checker's own settings, comments and baseline (thiết lập kiểm tra).
    Checking,
    /// How files are written, and what reading them finds (đọc tệp).
    Reading,
    /// What an import doubts (nhập dữ liệu).
    Importing,
}

impl Group {
    /// All groups.
    pub const ALL: [Self; 10] = [
        Self::Definition,
        Self::Posting,
        Self::Consistency,
        Self::Wording,
        Self::Decisions,
        Self::Portal,
        Self::Figures,
        Self::Checking,
        Self::Reading,
        Self::Importing,
    ];

    /// The word used on the command line, in settings and in machine formats.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Definition => "definition",
            Self::Posting => "posting",
            Self::Consistency => "consistency",
            Self::Wording => "wording",
            Self::Decisions => "decisions",
            Self::Portal => "portal",
            Self::Figures => "figures",
            Self::Checking => "checking",
            Self::Reading => "reading",
            Self::Importing => "importing",
        }
    }
}

/// The four classes of complaint of Thông tư 19/2014/TT-BTP, articles 9 and 10.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Complaint {
    /// In force, but not posted or not in full.
    Missing,
    /// Abolished, but still posted.
    LeftOver,
    /// What is posted differs from what is in force.
    Differs,
    /// What is done differs from what is posted.
    PracticeDiffers,
}

impl Complaint {
    /// All classes, in the order of the circular.
    pub const ALL: [Self; 4] = [Self::Missing, Self::LeftOver, Self::Differs, Self::PracticeDiffers];

    /// The word used in machine formats.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::LeftOver => "left_over",
            Self::Differs => "differs",
            Self::PracticeDiffers => "practice_differs",
        }
    }
}

/// What a rule looks at.
#[derive(Clone, Copy, Debug)]
pub enum Check {
    /// Every procedure that is or will be in force, one by one.
    Procedure(fn(&Procedure, &Scene<'_>, &mut Found)),
    /// The site as a whole.
    Site(fn(&Scene<'_>, &mut Found)),
    /// Every procedure that is or will be in force, and the site apart from them.
    Both(fn(&Procedure, &Scene<'_>, &mut Found), fn(&Scene<'_>, &mut Found)),
    /// Every text that people read: of procedures, of the site and in pages. Of each the first stretch that is wrong is told.
    Words(fn(&str) -> Option<Range<usize>>),
    /// The same of what is wrong in any language: how texts in Vietnamese are looked at, and those in others.
    Signs(fn(&str) -> Option<Range<usize>>, fn(&str) -> Option<Range<usize>>),
    /// What others have found: run by [`super::settle`] and [`super::Baseline`], when all of that is known.
    Afterwards,
}

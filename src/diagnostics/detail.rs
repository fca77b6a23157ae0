//! What a checker knows about a finding beyond its sentence.

use jiff::civil::Date;

/// What a checker knows about a finding beyond its sentence. Everything may be absent.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Detail {
    /// Keys that lead from the finding's place to what is meant: `time_limit.amount`. When they have been followed,
    /// the place is exact and this is empty.
    pub keys: String,
    /// The keys from the top of the file to what is meant, once they have been followed.
    pub path: String,
    /// The last of them, where what is meant is a key that is missing.
    pub absent: Option<String>,
    /// The same with list items named by what they are, not by where they stand; empty until keys were followed.
    pub identity: String,
    /// The text at the place, with single blanks; empty for lists and maps.
    pub value: String,
    /// Kind and id of what the file holds: `procedure`, `1.000894`.
    pub object: Option<(&'static str, String)>,
    /// The latest day that the parts around the place name: of posting, effect, signing.
    pub since: Option<Date>,
    /// What it is about: kinds and ids, the most specific last (`office`, `place`, `procedure`).
    pub subject: Vec<(&'static str, String)>,
    /// Whether the subject alone tells what is found: another day, line or file makes no other finding of it.
    pub is_its_subject: bool,
    /// Legal ground: number and article, and the decision that applies it.
    pub ground: Option<String>,
    /// The day by which a duty had to be met.
    pub due: Option<Date>,
    /// How many working days ago that was; absent where nobody can count them, or none has passed.
    pub days_late: Option<u32>,
}

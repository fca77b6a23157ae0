//! How well a site does what it has to, in numbers: shares with what they are of, never a share alone; what is not
//! known is said, never counted as nothing. Pure, and knows nothing of how numbers are printed.

mod completeness;
mod metric;
mod plans;
mod postings;
mod rank;
mod settlement;
mod worksheet;

use jiff::civil::Date;

use crate::model::{Site, Weights};

pub use crate::model::figures::Period;
pub use completeness::{Completeness, Lost, Part};
pub use metric::{Gap, Metric};
pub use plans::PlanRow;
pub use postings::{PostingRow, Postings};
pub use rank::Rank;
pub use settlement::{FiguresRow, LevelTotal};

/// All numbers of a site on its day.
#[derive(Clone, Debug)]
pub struct Score {
    /// The day.
    pub as_of: Date,
    /// How much each share weighs in the posting score.
    pub weights: Weights,
    /// Postings, office by office.
    pub postings: Postings,
    /// How complete the definitions are.
    pub completeness: Completeness,
    /// Settlement figures, the last ones of each office, level and field.
    pub figures: Vec<FiguresRow>,
    /// What those of the last period come to, level by level and as a whole.
    pub totals: Vec<LevelTotal>,
    /// Reform plans.
    pub plans: Vec<PlanRow>,
    /// Group 1 of Quyết định 766/QĐ-TTg: công khai, minh bạch.
    pub worksheet: Vec<Metric>,
}

impl Score {
    /// The numbers of a site.
    #[must_use]
    pub fn of(site: &Site) -> Self {
        let completeness = Completeness::of(site);
        let figures = settlement::rows(site);
        let postings = Postings::of(site);
        Self {
            as_of: site.as_of,
            totals: settlement::totals(site, &figures),
            plans: plans::rows(site),
            worksheet: worksheet::metrics(site, &completeness, &postings),
            weights: site.settings.score,
            postings,
            completeness,
            figures,
        }
    }

    /// Leaves only what is about one office.
    pub fn only(&mut self, office: &str) {
        self.postings.rows.retain(|row| row.office == office);
        self.postings.coverage.clear();
        self.figures.retain(|row| row.office.as_deref() == Some(office));
        self.totals.clear();
        self.plans.clear();
        self.worksheet.clear();
        self.completeness = Completeness::default();
    }
}

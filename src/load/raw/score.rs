//! `score:` of `site.yaml`: how much each share weighs in the posting score of an office.

use schemars::JsonSchema;
use serde::Deserialize;

use super::{Field, Number};

/// Weights of the posting score. They are printed with the score; only their proportion counts.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct ScoreSettings {
    /// Weight of what hangs as it has to, of all that has to; 0.5 when absent.
    pub coverage: Field<Number>,
    /// Weight of what hangs as it has to, of all that hangs; 0.2 when absent.
    pub accuracy: Field<Number>,
    /// Weight of what was posted in time; 0.2 when absent.
    pub timeliness: Field<Number>,
    /// Weight of what was seen hanging lately; 0.1 when absent.
    pub verified: Field<Number>,
    /// How many duties an office must have to be ranked; 10 when absent.
    pub at_least: Field<Number>,
}

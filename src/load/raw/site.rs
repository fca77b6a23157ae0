//! `site.yaml`: who runs the site, for which area, with which levels and audiences.

use schemars::JsonSchema;
use serde::Deserialize;

use super::{CheckSettings, Date, Entries, Field, ListOf, PostingRule, ScoreSettings};

/// The whole of `site.yaml`.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Site {
    /// Name of the portal, shown on every page.
    pub name: Field<String>,
    /// Who runs it, as it stands under the name.
    pub owner: Field<String>,
    /// Id of the office whose area the site covers (the top of its tree of offices).
    pub jurisdiction: Field<String>,
    /// Province suffix of local codes, such as `H48`.
    pub province_code: Field<String>,
    /// Address at which the site will stand; needed by sitemap.xml, never by links.
    pub base_url: Field<String>,
    /// Languages of the interface, the first is the main one: `vi`, `en`.
    pub languages: ListOf<String>,
    /// Name of a built-in theme, or of a folder in `themes/`.
    pub theme: Field<String>,
    /// Sentence shown on every page of a demonstration; absent on a real site.
    pub demonstration: Field<String>,
    /// One or two sentences on the home page.
    pub introduction: Field<String>,
    /// The number that a citizen may call.
    pub hotline: Field<Contact>,
    /// Where wrong information and complaints go (phản ánh, kiến nghị).
    pub feedback: Field<Feedback>,
    /// Levels of administration (cấp), from the top; built-in ones hold when absent.
    pub levels: ListOf<Level>,
    /// Who may carry out procedures; added to the built-in ones.
    pub audiences: ListOf<Audience>,
    /// Codes shown first on the home page, at most eight.
    pub top_tasks: ListOf<String>,
    /// Messages for a span of days on the home page.
    pub notices: ListOf<Notice>,
    /// Where the content comes from, shown in the footer.
    pub source_note: Field<String>,
    /// Rules about posting, added to the built-in ones or in their place.
    pub posting: ListOf<PostingRule>,
    /// How strict the checker is.
    pub check: Field<CheckSettings>,
    /// How much each share weighs in the posting score of an office.
    pub score: Field<ScoreSettings>,
    /// The texts of the site in other languages, by language code such as `en`.
    pub translations: Field<Entries<SiteTexts>>,
}

/// The texts of the site in another language.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct SiteTexts {
    /// Name of the portal.
    pub name: Field<String>,
    /// Who runs it.
    pub owner: Field<String>,
    /// Sentence of a demonstration.
    pub demonstration: Field<String>,
    /// One or two sentences on the home page.
    pub introduction: Field<String>,
    /// When the hotline is answered, in words.
    pub hours: Field<String>,
    /// What happens with feedback, in words.
    pub feedback: Field<String>,
    /// Where the content comes from.
    pub source_note: Field<String>,
}

/// How to reach somebody.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Contact {
    /// Phone number as people write it.
    pub phone: Field<String>,
    /// Email address.
    pub email: Field<String>,
    /// When it is answered, in words.
    pub hours: Field<String>,
}

/// Where feedback goes.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Feedback {
    /// Web address of the feedback system.
    pub url: Field<String>,
    /// Email address.
    pub email: Field<String>,
    /// Phone number.
    pub phone: Field<String>,
    /// Postal address.
    pub address: Field<String>,
    /// What happens with feedback, in words.
    pub text: Field<String>,
}

/// One level of administration, with the days on which it existed.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Level {
    /// Id used by procedures, offices and decisions.
    pub id: Field<String>,
    /// Name shown: `Cấp xã`.
    pub name: Field<String>,
    /// English name.
    pub name_en: Field<String>,
    /// Kinds of units of the level, as they stand in names of offices: `xã`, `phường`.
    pub units: ListOf<String>,
    /// First day of the level.
    pub valid_from: Field<Date>,
    /// Last day of the level.
    pub valid_to: Field<Date>,
}

/// Who may carry out a procedure (đối tượng thực hiện).
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Audience {
    /// Id used by procedures.
    pub id: Field<String>,
    /// Name shown.
    pub name: Field<String>,
    /// English name.
    pub name_en: Field<String>,
}

/// A message on the home page.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Notice {
    /// The message.
    pub text: Field<String>,
    /// The message in English.
    pub text_en: Field<String>,
    /// First day on which it is shown.
    pub from: Field<Date>,
    /// Last day on which it is shown.
    pub until: Field<Date>,
}

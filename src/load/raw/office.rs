//! `offices/<id>.yaml`: an office (cơ quan, đơn vị, bộ phận một cửa) and where in it people go.

use schemars::JsonSchema;
use serde::Deserialize;

use super::{Contact, Date, Entries, Field, ListOf, TimeOfDay, Translation};

/// An office. Its id is the name of the file.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Office {
    /// Full name.
    pub name: Field<String>,
    /// Name for lists and buttons.
    pub short_name: Field<String>,
    /// Other names by which people know it, former names included.
    pub aliases: ListOf<String>,
    /// Id of a level.
    pub level: Field<String>,
    /// Id of the office above it; the top office has none.
    pub parent: Field<String>,
    /// What it is, in plain words: Uỷ ban nhân dân, Trung tâm phục vụ hành chính công, Công an xã…
    pub kind: Field<String>,
    /// One or two sentences about it.
    pub description: Field<String>,
    /// Whether dossiers are handed in here.
    pub receives: Field<bool>,
    /// Address for a visitor.
    pub address: Field<String>,
    /// How to find it: a landmark, a bus.
    pub directions: Field<String>,
    /// Web address of a map.
    pub map_url: Field<String>,
    /// Phone of the office.
    pub phone: Field<String>,
    /// Email of the office.
    pub email: Field<String>,
    /// Website of the office.
    pub website: Field<String>,
    /// Its own hotline, where it is not the one of the site.
    pub hotline: Field<Contact>,
    /// Opening hours by day of the week.
    pub hours: ListOf<Hours>,
    /// Desks within a one-stop shop.
    pub counters: ListOf<Counter>,
    /// Places at which it posts procedures (địa điểm niêm yết).
    pub posting_places: ListOf<PostingPlace>,
    /// Days with a rule of their own, such as the no-appointment day.
    pub special_days: ListOf<SpecialDay>,
    /// Help offered here, such as writing for people who cannot.
    pub services: ListOf<ServiceOffered>,
    /// Promises to the public (cam kết phục vụ).
    pub pledges: ListOf<String>,
    /// Id of the office that hears complaints about this one; the parent when absent.
    pub complaints_to: Field<String>,
    /// First day of the office.
    pub valid_from: Field<Date>,
    /// Last day of the office.
    pub valid_to: Field<Date>,
    /// Id of the office that took over.
    pub merged_into: Field<String>,
    /// Texts in other languages, by language code.
    pub translations: Field<Entries<Translation>>,
}

/// Opening hours on some days of the week.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Hours {
    /// Days of the week.
    pub days: ListOf<Weekday>,
    /// Opens at.
    pub open: Field<TimeOfDay>,
    /// Closes at.
    pub close: Field<TimeOfDay>,
    /// A word about it: only police procedures, only receiving…
    pub note: Field<String>,
}

/// A day of the week.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Weekday {
    /// Monday.
    Mon,
    /// Tuesday.
    Tue,
    /// Wednesday.
    Wed,
    /// Thursday.
    Thu,
    /// Friday.
    Fri,
    /// Saturday.
    Sat,
    /// Sunday.
    Sun,
}

/// A desk of a one-stop shop (quầy).
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Counter {
    /// Number or letter on the sign.
    pub number: Field<String>,
    /// What it is for.
    pub name: Field<String>,
    /// Ids of the fields handled there.
    pub fields: ListOf<String>,
    /// Direct phone.
    pub phone: Field<String>,
}

/// A place at which procedures are posted.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct PostingPlace {
    /// Id, unique within the office.
    pub id: Field<String>,
    /// Name shown: bảng tin sảnh tầng 1.
    pub name: Field<String>,
    /// What it is: `headquarters`, `one_stop`, `portal`, kiosk … (posting rules name these kinds).
    pub kind: Field<String>,
}

/// A day of the week with a rule of its own.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct SpecialDay {
    /// The day.
    pub weekday: Field<Weekday>,
    /// Its name: Ngày không hẹn.
    pub name: Field<String>,
    /// What is different then.
    pub note: Field<String>,
    /// Codes of the procedures it holds for; all when absent.
    pub procedures: ListOf<String>,
}

/// Help offered at the office.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct ServiceOffered {
    /// Its name: Viết hộ.
    pub name: Field<String>,
    /// For whom, when.
    pub note: Field<String>,
}

//! What a citizen pays, or which kind of nothing.

use jiff::civil::Date;

use super::gaps::unsaid;
use super::need;
use crate::diagnostics::{Diagnostic, Findings, Place};
use crate::load::raw::{self, FeeKind, NoFee, Number};

/// A fee, charge or price, or the statement that there is none and which none.
#[derive(Clone, Debug, PartialEq)]
pub struct Fee {
    /// Where it stands.
    pub place: Place,
    /// Fee, charge or price.
    pub kind: Option<FeeKind>,
    /// Name.
    pub name: Option<String>,
    /// How much.
    pub amount: Amount,
    /// Currency by ISO 4217.
    pub currency: String,
    /// What one pays for.
    pub per: Option<String>,
    /// Id of the case it holds for.
    pub case: Option<String>,
    /// When it holds, in words.
    pub when: Option<String>,
    /// First day.
    pub valid_from: Option<Date>,
    /// Last day.
    pub valid_to: Option<Date>,
    /// Whether its first or last day cannot be read, or the last is before the first, which was found.
    pub has_unread_days: bool,
    /// Whether it says in a way that nobody understands how much it is at most, which was found.
    pub has_unread_most: bool,
    /// Id of a law or policy, or words.
    pub source: Option<String>,
    /// Who pays nothing or less: who, and on what ground.
    pub exempt: Vec<Exemption>,
    /// As published.
    pub text: Option<String>,
}

impl Fee {
    /// Whether it asks for the same as another, wherever each stands.
    #[must_use]
    pub fn asks_the_same(&self, other: &Self) -> bool {
        let numbers = |fee: &Self| (fee.kind, fee.amount, fee.valid_from, fee.valid_to);
        numbers(self) == numbers(other) && self.words() == other.words() && self.exempt == other.exempt
    }

    fn words(&self) -> [Option<&str>; 7] {
        let currency = Some(self.currency.as_str());
        let [name, per, case, when, source, text] =
            [&self.name, &self.per, &self.case, &self.when, &self.source, &self.text].map(Option::as_deref);
        [currency, name, per, case, when, source, text]
    }
}

/// Somebody who pays nothing or less.
#[derive(Clone, Debug)]
pub struct Exemption {
    /// Where it stands.
    pub place: Place,
    /// Who.
    pub who: String,
    /// By which law.
    pub ground: Option<String>,
}

/// Two are equal that say the same, wherever they stand.
impl PartialEq for Exemption {
    fn eq(&self, other: &Self) -> bool {
        (&self.who, &self.ground) == (&other.who, &other.ground)
    }
}

/// How much. The four kinds of nothing are not the same as zero, nor as each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Amount {
    /// An amount, or a range up to the second one.
    Money(Number, Option<Number>),
    /// None, and which none.
    None(NoFee),
    /// Only the published text knows.
    AsPublished,
}

impl Fee {
    /// Reads a fee; one that contradicts itself keeps only its published text.
    pub(super) fn new(raw: raw::Fee, place: Place, findings: &mut Findings) -> Option<Self> {
        let amount = amount(&raw, place, findings);
        let text = raw.text.into_text();
        if amount == Amount::AsPublished && text.is_none() {
            if unsaid(&raw.amount) && unsaid(&raw.none) {
                // At the key that was left blank.
                let at = raw.amount.place.or(raw.none.place).unwrap_or(need::start(place));
                findings.push(Diagnostic::error("fee-without-amount", at).with("key", "amount"));
            }
            return None;
        }
        let has_unread_days = need::is_unclear(&raw.valid_from, &raw.valid_to);
        let has_unread_most = need::is_strange(&raw.most);
        let (valid_from, valid_to) = need::span(&raw.valid_from, &raw.valid_to, place, findings);
        let exempt = need::each(raw.exempt, place, |exemption, place| {
            let who = need::required(exemption.who, "who", place, findings)?;
            Some(Exemption { place, who, ground: exemption.ground.into_text() })
        });
        Some(Self {
            place,
            kind: raw.kind.value,
            name: raw.name.into_text(),
            amount,
            currency: currency(raw.currency, place, findings),
            per: raw.per.into_text(),
            case: raw.case.into_text(),
            when: raw.when.into_text(),
            valid_from,
            valid_to,
            has_unread_days,
            has_unread_most,
            source: raw.source.into_text(),
            exempt,
            text,
        })
    }

    /// Whether it holds on a day.
    #[must_use]
    pub fn holds_on(&self, day: Date) -> bool {
        super::days::within(day, self.valid_from, self.valid_to)
    }
}

fn amount(raw: &raw::Fee, place: Place, findings: &mut Findings) -> Amount {
    let amount_place = raw.amount.place.unwrap_or(place);
    match (raw.amount.value, raw.none.value) {
        (_, Some(none)) => {
            // A law may lay down the most that a council can ask for.
            let most = if none == NoFee::SetByCouncil { &raw::Field::default() } else { &raw.most };
            let is_torn = contradicted(&[(&raw.amount, ""), (most, "")], "", place, findings);
            if is_torn { Amount::AsPublished } else { Amount::None(none) }
        }
        (Some(amount), None) if amount.thousandths < 0 => {
            findings.push(Diagnostic::error("negative-amount", amount_place));
            Amount::AsPublished
        }
        (Some(amount), None) => {
            let most = raw.most.value.filter(|most| *most > amount);
            if raw.most.value.is_some_and(|most| most < amount) {
                findings.push(Diagnostic::error("ends-below-its-beginning", raw.most.place.unwrap_or(place)));
            }
            Amount::Money(amount, most)
        }
        (None, None) => Amount::AsPublished,
    }
}

/// Reports the first number that asks for something where `beside` says what it is already: nothing at all when it is
/// empty. "Free, 0" says the same thing twice.
pub(super) fn contradicted(
    numbers: &[(&raw::Field<Number>, &str)],
    beside: &str,
    whole: Place,
    findings: &mut Findings,
) -> bool {
    let asked = |(field, sign): &(&raw::Field<Number>, &str)| {
        let number = field.value.filter(|number| number.thousandths != 0)?;
        Some((field.place.unwrap_or(whole), format!("{number}{sign}")))
    };
    let Some((place, amount)) = numbers.iter().find_map(asked) else { return false };
    findings.push(Diagnostic::error("fee-contradiction", place).with("amount", amount).with("beside", beside));
    true
}

fn currency(field: raw::Field<raw::Text>, place: Place, findings: &mut Findings) -> String {
    let at = field.place.unwrap_or(place);
    let Some(currency) = field.into_text() else { return "VND".to_owned() };
    if currency.len() == 3 && currency.bytes().all(|byte| byte.is_ascii_uppercase()) {
        return currency;
    }
    findings.push(Diagnostic::error("bad-currency", at).with("currency", currency.clone()));
    // Whatever it is, it is not đồng.
    currency
}

//! The hours in which an office works, the same on every working day. Opening hours of real counters are
//! another matter: they belong to the office.

use jiff::SignedDuration;
use jiff::civil::{Time, time};

/// The sessions (buổi) of a working day: at least one, in order, none touching the night.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OfficeHours {
    first: Session,
    others: Vec<Session>,
}

/// A stretch of work; the start comes before the end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Session {
    from: Time,
    until: Time,
}

impl Default for OfficeHours {
    /// 07:30–11:30 and 13:30–17:00. An assumption: no law fixes the hours for the whole country, each
    /// province sets its own.
    fn default() -> Self {
        let session = |from, until| Session { from, until };
        Self {
            first: session(time(7, 30, 0, 0), time(11, 30, 0, 0)),
            others: vec![session(time(13, 30, 0, 0), time(17, 0, 0, 0))],
        }
    }
}

impl OfficeHours {
    /// Hours from the start and end of each session; `None` when there is no session, or when a session
    /// does not end after its start and before the next.
    #[must_use]
    pub fn new(sessions: &[(Time, Time)]) -> Option<Self> {
        let mut sessions = sessions
            .iter()
            .map(|&(from, until)| Session { from, until });
        let first = sessions.next()?;
        let hours = Self {
            first,
            others: sessions.collect(),
        };
        let whole = hours.sessions().all(|session| session.from < session.until);
        let ordered = hours
            .sessions()
            .zip(hours.others.iter())
            .all(|(one, next)| one.until <= next.from);
        (whole && ordered).then_some(hours)
    }

    /// When the office opens.
    #[must_use]
    pub const fn opening(&self) -> Time {
        self.first.from
    }

    /// When the office closes for the day.
    #[must_use]
    pub fn closing(&self) -> Time {
        self.others.last().unwrap_or(&self.first).until
    }

    /// Works from a time of day on: the time at which so much work is done, or what is left at closing.
    pub(super) fn work(
        &self,
        from: Time,
        mut left: SignedDuration,
    ) -> Result<Time, SignedDuration> {
        for session in self.sessions() {
            let start = session.from.max(from);
            let length = start.duration_until(session.until);
            if length.is_positive() && left <= length {
                return Ok(start.saturating_add(left));
            }
            left -= length.max(SignedDuration::ZERO);
        }
        Err(left)
    }

    /// The time at which a share of the working day is over, in thousandths above 0 and below 1,000.
    ///
    /// Sessions share the day equally, whatever their length: half a day is the morning, as people say it.
    pub(super) fn share(&self, thousandths: i64) -> Time {
        let mut left: i64 = self.sessions().map(|_| thousandths).sum();
        for session in self.sessions() {
            if left <= 1000 {
                let length = session.from.duration_until(session.until);
                return session
                    .from
                    .saturating_add(SignedDuration::from_millis(length.as_secs() * left));
            }
            left -= 1000;
        }
        self.closing()
    }

    fn sessions(&self) -> impl Iterator<Item = &Session> {
        std::iter::once(&self.first).chain(&self.others)
    }
}

#[cfg(test)]
mod tests {
    use jiff::SignedDuration;
    use jiff::civil::{Time, time};

    use super::OfficeHours;

    fn at(hour: i8, minute: i8) -> Time {
        time(hour, minute, 0, 0)
    }

    #[test]
    fn sessions_are_whole_and_in_order() {
        assert!(OfficeHours::new(&[]).is_none());
        assert!(OfficeHours::new(&[(at(8, 0), at(8, 0))]).is_none());
        assert!(OfficeHours::new(&[(at(13, 0), at(17, 0)), (at(8, 0), at(12, 0))]).is_none());
        let usual = OfficeHours::new(&[(at(7, 30), at(11, 30)), (at(13, 30), at(17, 0))]);
        assert_eq!(usual, Some(OfficeHours::default()));
    }

    #[test]
    fn shares_of_a_day_follow_its_sessions() {
        let hours = OfficeHours::default();
        assert_eq!(hours.share(250), at(9, 30));
        assert_eq!(hours.share(500), at(11, 30));
        assert_eq!(hours.share(750), at(15, 15));
        let one = OfficeHours::new(&[(at(8, 0), at(16, 0))]).expect("one session");
        assert_eq!(one.share(500), at(12, 0));
    }

    #[test]
    fn work_stops_at_noon_and_at_closing() {
        let hours = OfficeHours::default();
        assert_eq!(
            hours.work(at(10, 30), SignedDuration::from_hours(1)),
            Ok(at(11, 30))
        );
        assert_eq!(
            hours.work(at(10, 30), SignedDuration::from_hours(2)),
            Ok(at(14, 30))
        );
        assert_eq!(
            hours.work(at(12, 0), SignedDuration::from_mins(30)),
            Ok(at(14, 0))
        );
        assert_eq!(
            hours.work(at(16, 0), SignedDuration::from_hours(2)),
            Err(SignedDuration::from_hours(1))
        );
        assert_eq!(
            hours.work(at(18, 0), SignedDuration::from_hours(2)),
            Err(SignedDuration::from_hours(2))
        );
    }
}

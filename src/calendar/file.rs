//! The form of a calendar file. Every key is checked; an unknown one is an error.

use std::collections::BTreeMap;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use super::{CalendarError, Day};

/// A calendar file as written: weekly rest, hours, holidays and transfers, with their sources.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CalendarFile {
    /// The name by which overlays and regulations refer to the calendar, in ASCII.
    pub name: String,
    /// What the calendar is, in three languages.
    pub title: Names,
    /// The days the calendar knows.
    pub coverage: Coverage,
    /// The weekly rest (Labour Code 2015 art. 84).
    pub weekly_rest: Vec<Weekday>,
    /// The hours assumed where an act states none.
    #[serde(default)]
    pub hours: Vec<HoursEntry>,
    /// Years of the coverage that are known only in part, with what is unknown.
    #[serde(default)]
    pub partial: Vec<i32>,
    /// What is unknown in the partial years.
    #[serde(default)]
    pub partial_notes: Vec<PartialYear>,
    /// What the short names of sources stand for.
    pub sources: BTreeMap<String, String>,
    /// Holidays and religious days off.
    #[serde(default)]
    pub holidays: Vec<HolidayEntry>,
    /// Days off transferred by an act to another day.
    #[serde(default)]
    pub transfers: Vec<TransferEntry>,
    /// Changes of the law on holidays inside the coverage.
    #[serde(default)]
    pub amendments: Vec<AmendmentEntry>,
}

/// The first and the last day a calendar knows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Coverage {
    /// The first day known.
    pub from: Day,
    /// The last day known.
    pub to: Day,
}

/// A name in the three languages of the program.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Names {
    /// The Russian name.
    pub ru: String,
    /// The Kazakh name.
    pub kk: String,
    /// The English name.
    pub en: String,
}

impl Names {
    /// The name in a language: `ru`, `kk`, and English for any other code.
    pub fn get(&self, language: &str) -> &str {
        match language {
            "ru" => &self.ru,
            "kk" => &self.kk,
            _ => &self.en,
        }
    }
}

/// A day of the week.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "lowercase")]
#[allow(missing_docs)]
pub enum Weekday {
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
    Sunday,
}

impl Weekday {
    /// Its number, 0 for Monday, as [`Day::weekday`] counts.
    pub fn number(self) -> u8 {
        self as u8
    }
}

/// The hours of some weekdays.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HoursEntry {
    /// The weekdays that have these hours.
    pub days: Vec<Weekday>,
    /// Half-open intervals written `09:00-13:00`; none for a day without hours.
    pub open: Vec<String>,
}

/// One holiday in all the years of the calendar.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HolidayEntry {
    /// Its name.
    pub name: Names,
    /// Short names of its sources.
    pub sources: Vec<String>,
    /// The days of the holiday itself.
    pub days: Vec<Day>,
    /// The working days to which its day off was carried from a rest day (Law No. 267 art. 5).
    #[serde(default)]
    pub observed: Vec<Day>,
    /// Those of its days that are only computed, not announced.
    #[serde(default)]
    pub estimated: Vec<Day>,
    /// What a reader should know.
    #[serde(default)]
    pub notes: Vec<String>,
}

/// Days off transferred by one act.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TransferEntry {
    /// The act, by its number.
    pub act: String,
    /// Short names of its sources.
    pub sources: Vec<String>,
    /// The day on which the transfer became known, where the sources give it.
    #[serde(default)]
    pub known_since: Option<Day>,
    /// A day on which the transfer was certainly known, where only that is in the sources.
    #[serde(default)]
    pub known_by: Option<Day>,
    /// The days exchanged.
    pub pairs: Vec<TransferPair>,
    /// What a reader should know.
    #[serde(default)]
    pub notes: Vec<String>,
}

/// A working day made a day off, and the rest day worked in its place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TransferPair {
    /// The day that became a day off.
    pub off: Day,
    /// The day worked instead.
    pub worked: Day,
}

/// A change of the law on holidays: seen from a day before it was known, the days from `first` on
/// would be others than this file lists, so such a question about them is refused.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AmendmentEntry {
    /// The first day that the change made a holiday or a working day.
    pub first: Day,
    /// The day from which the change was certainly known.
    pub known_by: Day,
    /// Short names of its sources.
    pub sources: Vec<String>,
    /// What changed.
    pub note: String,
}

/// What is unknown in a year known only in part.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PartialYear {
    /// The year.
    pub year: i32,
    /// What is unknown, in three languages.
    pub note: Names,
}

impl CalendarFile {
    /// Reads the text of a calendar file.
    ///
    /// # Errors
    /// [`CalendarError::Toml`] with the place and the reason, [`CalendarError::UnknownSource`].
    pub fn from_toml(text: &str) -> Result<CalendarFile, CalendarError> {
        let file: CalendarFile =
            toml::from_str(text).map_err(|error| CalendarError::Toml(error.to_string()))?;
        file.check_sources()?;
        Ok(file)
    }

    fn check_sources(&self) -> Result<(), CalendarError> {
        let holidays = self.holidays.iter().flat_map(|entry| &entry.sources);
        let transfers = self.transfers.iter().flat_map(|entry| &entry.sources);
        let amendments = self.amendments.iter().flat_map(|entry| &entry.sources);
        let mut named = holidays.chain(transfers).chain(amendments);
        match named.find(|source| !self.sources.contains_key(*source)) {
            Some(source) => Err(CalendarError::UnknownSource(source.clone())),
            None => Ok(()),
        }
    }
}

impl Serialize for Day {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match serializer.is_human_readable() {
            true => serializer.collect_str(self),
            false => self.0.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Day {
    /// Reads a TOML date without a time, `2018-03-08`, or from what people do not read its number.
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Day, D::Error> {
        if !deserializer.is_human_readable() {
            return i32::deserialize(deserializer).map(Day);
        }
        let value = toml::value::Datetime::deserialize(deserializer)?;
        let date = match (value.date, value.time) {
            (Some(date), None) => date,
            _ => return Err(de::Error::custom("a date without a time is needed")),
        };
        let (year, month, day) = (date.year.into(), date.month.into(), date.day.into());
        Day::from_ymd(year, month, day).ok_or_else(|| de::Error::custom("there is no such day"))
    }
}

//! Reading days and moments as people and programs write them.

use std::str::FromStr;

use super::{Day, Moment};

/// Why a text is not a day or a moment.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ParseMomentError {
    /// The text has none of the accepted forms.
    #[error(
        "cannot read `{0}` as a date or time: write 2018-03-19T16:40, 2018-03-19, \
         19.03.2018 16:40 or 19.03.2018"
    )]
    Form(String),
    /// The form is right, but the month or the day does not exist.
    #[error("there is no such day: `{0}`")]
    NoSuchDay(String),
    /// The form is right, but a day has no such hour or minute.
    #[error("there is no such time of day: `{0}` (midnight at the end of a day is 23:59)")]
    NoSuchTime(String),
}

impl FromStr for Moment {
    type Err = ParseMomentError;

    /// Accepts `2018-03-19T16:40`, `2018-03-19`, `19.03.2018 16:40` and `19.03.2018`; a date alone
    /// is its 00:00. An hour below ten may be written with one digit, `9:00`, as people write it.
    fn from_str(text: &str) -> Result<Moment, ParseMomentError> {
        let (date, time) = match text.split_once(['T', ' ']) {
            Some((date, time)) => (date, Some(time)),
            None => (text, None),
        };
        let separator = if date.contains('-') { 'T' } else { ' ' };
        if time.is_some() && !text.contains(separator) {
            return Err(ParseMomentError::Form(text.to_owned()));
        }
        let day = read_day(date, text)?;
        match time {
            Some(time) => Ok(day.at(read_time(time, text)?)),
            None => Ok(day.start()),
        }
    }
}

impl FromStr for Day {
    type Err = ParseMomentError;

    /// Accepts `2018-03-19` and `19.03.2018`.
    fn from_str(text: &str) -> Result<Day, ParseMomentError> {
        read_day(text, text)
    }
}

/// Reads a time of day, `16:40` or `9:00`, as minutes since 00:00; `whole` is the text an error shows.
fn read_time(time: &str, whole: &str) -> Result<u16, ParseMomentError> {
    let form = || ParseMomentError::Form(whole.to_owned());
    let (hour, minute) = time.split_once(':').ok_or_else(form)?;
    let hour = digits(hour, 2)
        .or_else(|| digits(hour, 1))
        .ok_or_else(form)?;
    let minute = digits(minute, 2).ok_or_else(form)?;
    if hour > 23 || minute > 59 {
        return Err(ParseMomentError::NoSuchTime(whole.to_owned()));
    }
    Ok((hour * 60 + minute) as u16)
}

fn read_day(date: &str, whole: &str) -> Result<Day, ParseMomentError> {
    let form = || ParseMomentError::Form(whole.to_owned());
    let (year, month, day) = if date.contains('-') {
        let (year, rest) = date.split_once('-').ok_or_else(form)?;
        let (month, day) = rest.split_once('-').ok_or_else(form)?;
        (year, month, day)
    } else {
        let (day, rest) = date.split_once('.').ok_or_else(form)?;
        let (month, year) = rest.split_once('.').ok_or_else(form)?;
        (year, month, day)
    };
    let year = digits(year, 4)
        .and_then(|year| i32::try_from(year).ok())
        .ok_or_else(form)?;
    let month = digits(month, 2).ok_or_else(form)?;
    let day = digits(day, 2).ok_or_else(form)?;
    Day::from_ymd(year, month, day).ok_or_else(|| ParseMomentError::NoSuchDay(whole.to_owned()))
}

/// Exactly `count` ASCII digits as a number. Signs, spaces and other digits are not accepted, so
/// that a slip of the pen is told and not read as another moment.
fn digits(text: &str, count: usize) -> Option<u32> {
    if text.len() != count || !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    text.parse().ok()
}

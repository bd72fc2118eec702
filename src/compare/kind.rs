//! What a kind of change is.

use crate::messages::{Message, Texts};

/// What a kind of change is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Family {
    /// The act: its force, its changes, its standard.
    Acts,
    /// Whole regulations and services.
    Services,
    /// Who acts.
    Actors,
    /// Channels, hours and the calendar.
    Hours,
    /// What is known of a case.
    Facts,
    /// Steps and where they lead.
    Flow,
    /// Terms, totals and how days are counted.
    Terms,
    /// Waits and their windows.
    Waits,
    /// Grounds of refusal.
    Grounds,
    /// Documents and fees.
    Documents,
    /// Outcomes, results and printed lists.
    Results,
    /// Duties outside the procedure.
    Duties,
    /// Silences and assumptions.
    Silences,
    /// The text alone.
    Editorial,
    /// The dates of cases.
    Moments,
    /// Language versions of one act.
    Languages,
}

impl Family {
    /// Every family, in the order of the list of changes.
    pub const ALL: [Family; 16] = [
        Family::Acts,
        Family::Services,
        Family::Actors,
        Family::Hours,
        Family::Facts,
        Family::Flow,
        Family::Terms,
        Family::Waits,
        Family::Grounds,
        Family::Documents,
        Family::Results,
        Family::Duties,
        Family::Silences,
        Family::Editorial,
        Family::Moments,
        Family::Languages,
    ];

    /// The letters that the codes of the family begin with: C and the letter of what it is about.
    /// Codes of checks have one letter, so the two never meet.
    #[must_use]
    pub const fn letters(self) -> &'static str {
        match self {
            Family::Acts => "CL",
            Family::Services => "CS",
            Family::Actors => "CA",
            Family::Hours => "CH",
            Family::Facts => "CN",
            Family::Flow => "CF",
            Family::Terms => "CT",
            Family::Waits => "CW",
            Family::Grounds => "CG",
            Family::Documents => "CD",
            Family::Results => "CR",
            Family::Duties => "CO",
            Family::Silences => "CQ",
            Family::Editorial => "CE",
            Family::Moments => "CM",
            Family::Languages => "CV",
        }
    }

    /// The name for people.
    #[must_use]
    pub const fn message(self) -> Message {
        match self {
            Family::Acts => Message::new("changes-acts"),
            Family::Services => Message::new("changes-services"),
            Family::Actors => Message::new("changes-actors"),
            Family::Hours => Message::new("changes-hours"),
            Family::Facts => Message::new("changes-facts"),
            Family::Flow => Message::new("changes-flow"),
            Family::Terms => Message::new("changes-terms"),
            Family::Waits => Message::new("changes-waits"),
            Family::Grounds => Message::new("changes-grounds"),
            Family::Documents => Message::new("changes-documents"),
            Family::Results => Message::new("changes-results"),
            Family::Duties => Message::new("changes-duties"),
            Family::Silences => Message::new("changes-silences"),
            Family::Editorial => Message::new("changes-editorial"),
            Family::Moments => Message::new("changes-moments"),
            Family::Languages => Message::new("changes-languages"),
        }
    }
}

/// A kind of change: what it is called and what is said of it.
///
/// Its texts hold, in the three languages, `title` (the kind in a few words), `said` (what is said
/// behind the name of the thing that has changed) and `page` (what it tells, whom it touches and
/// why).
#[derive(Debug)]
pub struct Kind {
    /// The stable code: the letters of its family and a number.
    pub code: &'static str,
    /// The stable English name.
    pub name: &'static str,
    /// What it is about.
    pub family: Family,
    /// Its words.
    pub texts: Texts,
}

impl Kind {
    /// A kind with its texts in Russian, Kazakh and English.
    #[must_use]
    pub const fn new(
        family: Family,
        code: &'static str,
        name: &'static str,
        [ru, kk, en]: [&'static str; 3],
    ) -> Kind {
        Kind {
            code,
            name,
            family,
            texts: Texts::new(code, ru, kk, en),
        }
    }

    /// One of its texts.
    #[must_use]
    pub const fn text(&'static self, id: &'static str) -> Message {
        Message::of(&self.texts, id)
    }
}

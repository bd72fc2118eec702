//! What a check is.

use crate::diagnostic::Level;
use crate::messages::{Lang, Message, Texts};

use super::errors;
use super::findings::Findings;
use super::outline::Library;
use super::subject::Subject;

/// What a check looks after.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Family {
    /// Whether the file can be read. Errors, no findings.
    Syntax,
    /// Whether its names mean something. Errors, no findings.
    Names,
    /// How the steps follow each other.
    Flow,
    /// What steps make and what the act lists.
    Results,
    /// Waits for the applicant and for other bodies.
    Waits,
    /// Terms, windows and totals.
    Timing,
    /// Who acts.
    Actors,
    /// What applications need.
    Documents,
    /// What the clauses of one act say, held against each other.
    Clauses,
    /// Acts, their force and their references.
    Acts,
    /// What the act does not say and what the file assumes.
    Silence,
    /// How the file is written.
    Style,
    /// What the file accepts.
    Waivers,
}

impl Family {
    /// Every family, in the order of the list of checks.
    pub const ALL: [Family; 13] = [
        Family::Syntax,
        Family::Names,
        Family::Flow,
        Family::Results,
        Family::Waits,
        Family::Timing,
        Family::Actors,
        Family::Documents,
        Family::Clauses,
        Family::Acts,
        Family::Silence,
        Family::Style,
        Family::Waivers,
    ];

    /// The letter that the codes of the family begin with.
    #[must_use]
    pub const fn letter(self) -> char {
        match self {
            Family::Syntax => 'S',
            Family::Names => 'N',
            Family::Flow => 'F',
            Family::Results => 'R',
            Family::Waits => 'W',
            Family::Timing => 'T',
            Family::Actors => 'A',
            Family::Documents => 'D',
            Family::Clauses => 'C',
            Family::Acts => 'L',
            Family::Silence => 'Q',
            Family::Style => 'Y',
            Family::Waivers => 'V',
        }
    }

    /// The name for people.
    #[must_use]
    pub const fn message(self) -> Message {
        match self {
            Family::Syntax => Message::new("family-syntax"),
            Family::Names => Message::new("family-names"),
            Family::Flow => Message::new("family-flow"),
            Family::Results => Message::new("family-results"),
            Family::Waits => Message::new("family-waits"),
            Family::Timing => Message::new("family-timing"),
            Family::Actors => Message::new("family-actors"),
            Family::Documents => Message::new("family-documents"),
            Family::Clauses => Message::new("family-clauses"),
            Family::Acts => Message::new("family-acts"),
            Family::Silence => Message::new("family-silence"),
            Family::Style => Message::new("family-style"),
            Family::Waivers => Message::new("family-waivers"),
        }
    }
}

/// What a check is asked about.
#[derive(Clone, Copy, Debug)]
pub enum Find {
    /// One regulation.
    Alone(fn(&Subject<'_>, &mut Findings<'_>)),
    /// One regulation, with proofs over every minute of its calendar, which take longer.
    Proving(fn(&Subject<'_>, &mut Findings<'_>)),
    /// All regulations of a run, held against each other.
    Across(fn(&Library<'_>, &mut Findings<'_>)),
    /// Nothing: it is told on the way to the model, or when the waivers of a file are applied, and
    /// stands in the registry for its page alone.
    Elsewhere,
}

/// A check: what it is called, what it says, and how it finds.
///
/// Its texts hold, in the three languages, `title` (what it finds, in a few words), `message` and
/// `help` (what is said at a place, with the arguments of the finding), `finds`, `law` and `mend`
/// (the page: what it finds, why that matters in law, how to mend it). Further ids may stand beside
/// them for other messages and for labels.
#[derive(Debug)]
pub struct Check {
    /// The stable code: the letter of its family and a number.
    pub code: &'static str,
    /// The stable English name; it reads well after "allow".
    pub name: &'static str,
    /// What it looks after.
    pub family: Family,
    /// How much a finding matters unless a configuration says otherwise.
    pub level: Level,
    /// Its words.
    pub texts: Texts,
    /// A small regulation in which it fires; empty where no small one can.
    pub example: &'static str,
    /// How it finds.
    pub find: Find,
}

impl Check {
    /// Whether it asks for proofs, and so answers only where they are wanted.
    #[must_use]
    pub const fn is_proving(&self) -> bool {
        matches!(self.find, Find::Proving(_))
    }

    /// Whether it holds regulations against each other, so that it answers fully only where all of
    /// them are looked at.
    #[must_use]
    pub const fn is_across(&self) -> bool {
        matches!(self.find, Find::Across(_))
    }

    /// Whether it tells what keeps a file from being read or run, or its words from agreeing. That
    /// is no finding about the act: nobody can accept it or set its level.
    #[must_use]
    pub const fn is_of_form(&self) -> bool {
        matches!(self.family, Family::Syntax | Family::Names)
    }

    /// The example as it is written in a language; the Russian one where the formatter can put its
    /// keywords into the language.
    #[must_use]
    pub fn example_in(&self, lang: Lang) -> &'static str {
        errors::written_in(self.code, lang).unwrap_or(self.example)
    }

    /// One of its texts.
    #[must_use]
    pub const fn text(&'static self, id: &'static str) -> Message {
        Message::of(&self.texts, id)
    }
}

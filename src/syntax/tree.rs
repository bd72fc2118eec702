//! What a regulation file says, as written: statements, their phrases, their blocks, their remarks.
//!
//! The tree is lossless: the formatter writes a file from its tokens, remarks and blank lines. The
//! names in it are not resolved yet.

use std::collections::BTreeSet;

use crate::calendar::{Day, StartPolicy, Unit};
use crate::messages::Lang;
use crate::source::{Span, Spanned};

pub use super::keywords::Words;

/// A file as read.
#[derive(Clone, Debug, Default)]
pub struct File {
    /// The language of its keywords; Russian where the first line does not say.
    pub lang: Lang,
    /// Remarks, the first line and the regulation.
    pub block: Block,
    /// The tokens of the first line; empty when it is missing.
    pub header: Vec<Token>,
    /// The remark behind the first line.
    pub header_comment: Option<String>,
    /// The words of the statements that could not be read. A name that only such a statement
    /// declares is not unknown: nobody can tell.
    pub unread: BTreeSet<String>,
}

/// The statements between two braces, in their order.
#[derive(Clone, Debug, Default)]
pub struct Block {
    /// Statements with the remarks and blank lines between them.
    pub items: Vec<Item>,
    /// Whether a statement of it could not be read.
    pub torn: bool,
}

impl Block {
    /// Whether all of it could be read, with the blocks inside it.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        !self.torn && self.statements().all(Statement::is_whole)
    }

    /// The statements alone.
    pub fn statements(&self) -> impl Iterator<Item = &Statement> {
        self.items.iter().filter_map(|item| match item {
            Item::Statement(statement) => Some(statement),
            _ => None,
        })
    }
}

/// One line of a block.
#[derive(Clone, Debug)]
pub enum Item {
    /// A statement with its block.
    Statement(Statement),
    /// A remark on a line of its own.
    Comment(String),
    /// One or more blank lines.
    Blank,
}

/// One statement.
#[derive(Clone, Debug)]
pub struct Statement {
    /// Which statement it is.
    pub kind: Kind,
    /// The place of its head.
    pub span: Span,
    /// Its phrases, in order, without the clauses.
    pub parts: Vec<Spanned<Part>>,
    /// The clauses that it cites.
    pub cites: Vec<String>,
    /// Where they stand, from the first to the last; none when it cites none.
    pub cited_at: Option<Span>,
    /// Its block; absent when it has no braces.
    pub block: Option<Block>,
    /// Its tokens, for the formatter.
    pub tokens: Vec<Token>,
    /// The remark behind its head.
    pub comment: Option<String>,
    /// The remark behind its closing brace.
    pub closing_comment: Option<String>,
}

impl Statement {
    /// The statements of its block; none when it has no block.
    pub fn children(&self) -> impl Iterator<Item = &Statement> {
        self.block.iter().flat_map(Block::statements)
    }
}

/// A piece of a head as the formatter sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Token {
    /// A keyword.
    Keyword(&'static Words),
    /// A number with its unit, and whether it is a limit.
    Duration(Duration),
    /// A day.
    Date(Day),
    /// A name, a string, a number, a clause: written as it was read.
    Verbatim(String),
    /// A mark in its canonical form.
    Mark(&'static str),
}

/// A number with its unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Duration {
    /// How many.
    pub amount: u32,
    /// Of what.
    pub unit: Unit,
    /// Whether the text says "within".
    pub within: bool,
}

/// A term: how long, and from when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Term {
    /// The length; none means "the same day".
    pub duration: Option<Duration>,
    /// Whether minutes and hours run by the clock.
    pub elapsed: bool,
    /// The event it runs from, if not the start of its step.
    pub from: Option<Spanned<Event>>,
}

/// A moment of a case, by name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// The application is sent.
    Submitted,
    /// The application is received.
    Received,
    /// A step begins.
    StartOf(String),
    /// A step has ended.
    EndOf(String),
    /// The notice of a step has been handed over.
    NoticeOf(String),
    /// The date that a fact holds.
    Fact(String),
}

/// Where the flow goes on, by name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// The next statement.
    Next,
    /// A step or an outcome.
    Name(String),
    /// Nowhere: the act is silent, and about what.
    Silent(String),
}

/// A value of a fact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// Yes or no.
    Flag(bool),
    /// A whole number.
    Number(i64),
    /// A day.
    Date(Day),
    /// One of a list, or the name of another fact.
    Name(String),
}

/// How a fact is compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Operator {
    /// Equal.
    Equal,
    /// Not equal.
    Unequal,
    /// Less.
    Less,
    /// Less or equal.
    AtMost,
    /// Greater.
    Greater,
    /// Greater or equal.
    AtLeast,
}

/// A condition on facts, by name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Expr {
    /// One of these holds.
    Any(Vec<Expr>),
    /// All of these hold.
    All(Vec<Expr>),
    /// This does not hold.
    Not(Box<Expr>),
    /// A yes-or-no fact, or a comparison of added facts.
    Test {
        /// The facts that are added up; [`CHANNEL`] stands for the channel.
        facts: Vec<Spanned<String>>,
        /// The comparison; none asks for "yes".
        compared: Option<(Operator, Spanned<Value>)>,
    },
}

/// The name under which expressions know the channel of the case.
pub const CHANNEL: &str = "channel";

/// How an event must lie to another one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bound {
    /// Which side is bounded.
    pub side: Side,
    /// How far away.
    pub duration: Duration,
    /// Whether the distance is counted back from the event.
    pub before: bool,
    /// The event it is measured from.
    pub event: Spanned<Event>,
}

/// Which side a bound is on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Side {
    /// Not before.
    NotBefore,
    /// Not after.
    NotAfter,
    /// Within: between the event and the distance.
    Within,
}

/// When an act comes into force.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StartOfForce {
    /// On this day.
    On(Day),
    /// On the day of registration.
    Registration,
    /// On the day of publication.
    Publication,
    /// When so many days after publication have passed.
    AfterPublication(Duration),
}

/// Hours of some days of the week, in minutes of the day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScheduleDays {
    /// First and last day, Monday being 0.
    pub days: (u8, u8),
    /// Opening and closing.
    pub open: (u16, u16),
    /// The break.
    pub pause: Option<(u16, u16)>,
}

/// The type of a fact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FactType {
    /// Yes or no.
    YesNo,
    /// One of a list.
    OneOf(Vec<Spanned<String>>),
    /// A whole number.
    Number,
    /// A date.
    Date,
    /// A length of time.
    Duration,
    /// A sum of money.
    Money,
    /// A list of persons.
    Persons,
    /// Yes when the lists of documents are complete.
    ByLists,
}

/// A piece of a head with a meaning.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// A name, an identifier or a path, as written.
    Name(String),
    /// Names in a row.
    Names(Vec<Spanned<String>>),
    /// Quoted text, without its quotes.
    Text(String),
    /// A whole number, or the number of a line as printed.
    Number(String),
    /// A day.
    Date(Day),
    /// Two days that bound an unknown one.
    Between(Day, Day),
    /// A choice among keywords.
    Word(&'static Words),
    /// A start policy.
    Policy(StartPolicy),
    /// A start of force.
    Force(StartOfForce),
    /// Hours of the week.
    Schedule(Vec<ScheduleDays>),
    /// A length of time.
    Duration(Duration),
    /// A term.
    Term(Term),
    /// A moment.
    Event(Event),
    /// A condition.
    Expr(Expr),
    /// A target.
    Target(Target),
    /// A decision's value and where it leads.
    Choice(Spanned<String>, Option<Spanned<Target>>),
    /// A bound of a rule.
    Bound(Bound),
    /// A type of a fact.
    FactType(FactType),
    /// A value of a fact.
    Value(Value),
}

macro_rules! kinds {
    ($($(#[$doc:meta])* $kind:ident = $rule:ident,)+) => {
        /// Which statement a statement is; the names are those of the grammar's rules.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum Kind { $(#[doc = concat!("`", stringify!($rule), "` of the grammar.")] $kind,)+ }

        impl Kind {
            pub(super) fn of(rule: super::grammar::Rule) -> Option<Kind> {
                match rule { $(super::grammar::Rule::$rule => Some(Kind::$kind),)+ _ => None }
            }
        }
    };
}

kinds! {
    Regulation = regulation, Standard = standard, Title = title, Act = act, Issuer = issuer,
    Registered = registered, InForce = in_force, InEffect = in_effect, Published = published,
    Amends = amends, Repeals = repeals, Amended = amended, Repealed = repealed,
    NewWording = new_wording, TextUnchanged = text_unchanged, ReliesOn = relies_on,
    Region = region, Provider = provider, UsesCalendar = uses_calendar,
    OfficeHours = office_hours, IntakeHours = intake_hours, DayCount = day_count,
    Channel = channel, RoundClock = round_clock, Queue = queue, Counter = counter, Actor = actor,
    Fact = fact, Form = form, ServiceResult = service_result, Documents = documents,
    Document = document, OneOfDocuments = one_of_documents, Fee = fee, Free = free,
    Ground = ground, PrintedList = printed_list, Line = item, Obligation = obligation,
    Service = service, Heading = heading, Channels = channels, Deadline = deadline,
    Stage = stage, Step = step, Condition = condition, Call = call, Parallel = parallel,
    Branch = branch, Rule = date_rule, Outcome = outcome, NoProcedure = no_procedure,
    Action = action, Result = result, TermLine = term_line, Elsewhere = elsewhere,
    WaitNested = wait_nested, WaitFirst = wait_first, Decision = decision, If = branch_if,
    Otherwise = otherwise, Then = then, OnlyIf = only_if, CallOutcome = call_outcome,
    Grounds = grounds, InIntake = in_intake, Makes = makes, HandsOver = hands_over, Needs = needs,
    Met = met, Missed = missed, AwaitedDocument = awaited_document, TakenIn = taken_in,
    Violated = violated, Also = also, Silence = silence, Assumption = assumption, Waiver = waiver,
}

/// Reading a statement's parts; the grammar decides which of them a kind of statement has.
impl Statement {
    /// Whether all of its block could be read: only then can it be told that something lacks.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        self.block.as_ref().is_none_or(Block::is_whole)
    }

    /// The first name, identifier or path.
    #[must_use]
    pub fn name(&self) -> Option<Spanned<&str>> {
        self.single_names().next()
    }

    /// All single names, identifiers and paths in their order.
    pub fn single_names(&self) -> impl Iterator<Item = Spanned<&str>> {
        self.parts.iter().filter_map(|part| match &part.value {
            Part::Name(name) => Some(Spanned::new(name.as_str(), part.span)),
            _ => None,
        })
    }

    /// The names of its first row of names.
    #[must_use]
    pub fn row(&self) -> &[Spanned<String>] {
        let row = self.parts.iter().find_map(|part| match &part.value {
            Part::Names(names) => Some(names.as_slice()),
            _ => None,
        });
        row.unwrap_or_default()
    }

    /// Its quoted texts in their order.
    pub fn texts(&self) -> impl Iterator<Item = &str> {
        self.parts.iter().filter_map(|part| match &part.value {
            Part::Text(text) => Some(text.as_str()),
            _ => None,
        })
    }

    /// Its first quoted text; empty when there is none.
    #[must_use]
    pub fn text(&self) -> &str {
        self.texts().next().unwrap_or_default()
    }

    /// The keywords among its parts, by name.
    pub fn words(&self) -> impl Iterator<Item = &'static str> {
        self.parts.iter().filter_map(|part| match part.value {
            Part::Word(words) => Some(words.name),
            _ => None,
        })
    }

    /// Whether a keyword is among its parts.
    #[must_use]
    pub fn has_word(&self, name: &str) -> bool {
        self.words().any(|word| word == name)
    }

    /// The part that follows a keyword.
    #[must_use]
    pub fn after(&self, name: &str) -> Option<&Spanned<Part>> {
        let at = self
            .parts
            .iter()
            .position(|part| matches!(part.value, Part::Word(words) if words.name == name))?;
        self.parts.get(at + 1)
    }

    /// Its first date.
    #[must_use]
    pub fn date(&self) -> Option<Day> {
        self.parts.iter().find_map(|part| match part.value {
            Part::Date(day) => Some(day),
            _ => None,
        })
    }

    /// Its first length of time.
    #[must_use]
    pub fn duration(&self) -> Option<Duration> {
        self.parts.iter().find_map(|part| match &part.value {
            Part::Duration(duration) => Some(*duration),
            _ => None,
        })
    }

    /// Its terms in their order.
    pub fn terms(&self) -> impl Iterator<Item = &Term> {
        self.parts.iter().filter_map(|part| match &part.value {
            Part::Term(term) => Some(term),
            _ => None,
        })
    }

    /// Its events in their order.
    pub fn events(&self) -> impl Iterator<Item = Spanned<&Event>> {
        self.parts.iter().filter_map(|part| match &part.value {
            Part::Event(event) => Some(Spanned::new(event, part.span)),
            _ => None,
        })
    }

    /// Its condition.
    #[must_use]
    pub fn expr(&self) -> Option<&Expr> {
        self.parts.iter().find_map(|part| match &part.value {
            Part::Expr(expr) => Some(expr),
            _ => None,
        })
    }

    /// Its target.
    #[must_use]
    pub fn target(&self) -> Option<Spanned<&Target>> {
        self.parts.iter().find_map(|part| match &part.value {
            Part::Target(target) => Some(Spanned::new(target, part.span)),
            _ => None,
        })
    }
}

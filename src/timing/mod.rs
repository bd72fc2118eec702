//! What can be said about the dates of a service for every start at once.

mod changes;
mod clock;
mod curve;
mod dates;
mod ends;
mod slack;
mod starts;
mod track;
mod verdict;
mod ways;

pub use changes::{Because, Change};
pub use clock::{Clock, Hands};
pub use curve::{Curve, Starts};
pub use dates::{Dates, NotHappened, Paces, Point, Setting, Variable, WaitDates};
pub use ends::{Ends, Lengths, Spread};
pub use slack::Slack;
pub use track::Track;
pub use verdict::{Judgement, Question, Verdict, Worst};
pub use ways::{TooManyWays, Way};

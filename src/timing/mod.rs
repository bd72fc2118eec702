//! What can be said about the dates of a service for every start at once.

mod clock;
mod curve;
mod dates;
mod starts;
mod track;
mod verdict;
mod ways;

pub use clock::{Clock, Hands};
pub use curve::{Curve, Starts};
pub use dates::{Dates, NotHappened, Paces, Point, Setting, Variable, WaitDates};
pub use track::Track;
pub use verdict::{Judgement, Question, Verdict, Worst};
pub use ways::{TooManyWays, Way};

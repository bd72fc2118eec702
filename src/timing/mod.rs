//! What can be said about the dates of a service for every start at once.
//!
//! [`Question`] asks whether a [`Clock`] of a service is kept: a total term, or a window inside the
//! term of a step. It is asked for every minute of sending in a span, on every way that some case
//! goes, for every time that a step may take up to its term and every moment of its window at which
//! an answer may come. The answer is exact, and no start is tried by itself.
//!
//! # Why no start has to be tried
//!
//! A moment of a case, as a function of its start, is put together from few functions of a moment:
//! the next opening, so many open minutes later, so many minutes later by the clock, the closing of
//! the n-th day, the later of two moments. Each of them either stays where it is or moves along
//! minute by minute, and changes from one to the other only where something opens or closes, a day
//! begins, or what it gives reaches such a point ([`crate::calendar::Piece`]). Whatever is put
//! together from such functions is one of them. So every moment is kept as the list of its
//! stretches, a [`Curve`], and two of them can change places only at the end of a stretch or where
//! one that moves along passes one that stays, which is found by subtraction. Asking at these points
//! is therefore enough; a property test holds the verdicts to an engine that walks every minute.
//!
//! # Which cases decide
//!
//! Along a fixed way every moment is monotone in every term: it never comes earlier because
//! something before it takes longer. So for a clock that begins with the application the slowest
//! case of each way decides. Where the clock begins with a later event, a later beginning moves both
//! hands, and every moment at which that event can happen is asked about: what comes behind it is
//! computed once as a function of that moment, what does not hang on it is taken at its slowest.
//! Likewise for a wait during which the clock stands still, whose end may be any minute of its
//! window. Several such waits on one way are each taken at the end of their windows.
//!
//! Ways differ in the branches they take; those whose conditions no case fulfils together are left
//! out ([`crate::flow`]). Facts keep their value through a case, so a case that goes round in a
//! circle has no end and no way.

mod changes;
mod clock;
mod contradiction;
mod curve;
mod dates;
mod ends;
mod fit;
mod network;
mod pass;
mod paused;
mod side_by_side;
mod slack;
mod span;
mod starts;
mod track;
mod verdict;
mod ways;

pub use changes::{Because, Change};
pub use clock::{Clock, Hands};
pub use contradiction::{Contradiction, Stated};
pub use curve::Curve;
pub use dates::{Dates, NotHappened, Paces, Point, Setting, Variable, WaitDates};
pub use ends::{Ends, Lengths, Spread};
pub use fit::{Fit, Unfit};
pub use network::{Bound, BoundId, Conflict, Network, TimePoint};
pub use slack::Slack;
pub use span::InForce;
pub use starts::Starts;
pub use track::Track;
pub use verdict::{Judgement, NewlyLate, Question, Verdict, Worst};
pub use ways::{TooManyWays, Way};

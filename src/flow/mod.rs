//! What can happen in a service: whether it always comes to a proper end, which places a case can
//! reach, and which cases reach them.
//!
//! Time is left out here: a window may be met or missed, a rule on dates kept or broken, whatever
//! the calendar says. Facts keep their value through a case. [`Reach`] then says for every place of
//! the net *exactly* in which cases it is reached, without going through the cases one by one, and
//! gives one of them as an example. [`soundness()`] asks the same of the bare net, in which any branch
//! can be taken, and [`torn()`] in which cases a net that is not sound goes wrong.

mod choices;
mod diagram;
mod fewest;
mod joint;
mod linear;
mod naming;
mod reach;
mod shown;
mod soundness;
mod space;
mod torn;

pub use choices::Choices;
pub use diagram::{Cases, Diagrams};
pub use joint::Joint;
pub use naming::Naming;
pub use reach::Reach;
pub use shown::Shown;
pub use soundness::{Fault, Soundness, Violation, soundness};
pub use space::{Example, Space};
pub use torn::torn;

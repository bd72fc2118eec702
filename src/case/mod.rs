//! One case: what is given, what becomes of it, and why on these dates.
//!
//! [`simulate`] reads what is given against a regulation, runs the service's net and explains the
//! trace. Nothing here reads a file, a clock or the environment.

mod assumed;
mod error;
mod expect;
mod explain;
mod facts;
mod file;
mod in_force;
mod notices;
mod report;
mod simulate;
mod stated;
mod times;
mod values;

pub use error::{CaseError, Unknown};
pub use expect::{Aspect, Expectation, Mismatch, StepExpectation, check};
pub use facts::fact_name;
pub use file::{CaseFile, EventEntry, Scenario, ScenarioFile, Setting};
pub use report::{DeadlineReport, Reason, Report, StepReport};
pub use simulate::{Given, Prepared, simulate};
pub use stated::Stated;
pub use values::read as read_value;

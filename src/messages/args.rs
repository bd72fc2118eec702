//! The arguments of a message, by name.

use std::ops::Deref;
use std::sync::Arc;

use super::Arg;

/// The values of a message's variables, in the order in which they were given.
///
/// A finding says several things of the same values, and a run may hold a million findings: the
/// messages share their values, and one that is given a further value gets a copy of its own.
///
/// ```
/// use reglament::messages::{Arg, Args};
/// let mut args = Args::NONE;
/// args.push("n", Arg::Number(3));
/// let shared = args.clone();
/// args.push("name", Arg::from("step"));
/// assert_eq!((shared.len(), args.len()), (1, 2));
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Args(Option<Arc<Vec<(&'static str, Arg)>>>);

impl Args {
    /// No values.
    pub const NONE: Args = Args(None);

    /// Adds a value.
    pub fn push(&mut self, name: &'static str, value: Arg) {
        Arc::make_mut(self.0.get_or_insert_default()).push((name, value));
    }
}

impl From<Vec<(&'static str, Arg)>> for Args {
    fn from(mut args: Vec<(&'static str, Arg)>) -> Self {
        args.shrink_to_fit();
        Args((!args.is_empty()).then(|| Arc::new(args)))
    }
}

impl Deref for Args {
    type Target = [(&'static str, Arg)];

    fn deref(&self) -> &Self::Target {
        self.0.as_ref().map_or(&[], |args| args.as_slice())
    }
}

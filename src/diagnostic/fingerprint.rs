//! The identity of a diagnostic across versions of its file.

use sha2::{Digest, Sha256};

use super::Diagnostic;
use crate::messages::{Arg, Message};

/// How many bytes of the digest a fingerprint shows; 64 bits tell a million findings apart.
const BYTES: usize = 8;

impl Diagnostic {
    /// What stays the same when lines move and languages change: the check, the thing it is about
    /// and the arguments, as a short hexadecimal number.
    ///
    /// An error of form is about no named thing; its fingerprint rests on its arguments alone.
    ///
    /// ```
    /// use reglament::diagnostic::Diagnostic;
    /// use reglament::messages::Message;
    /// let found = |step: &str| {
    ///     Diagnostic::note("S010", "empty", Message::new("kind-step").with("name", step.to_owned()))
    /// };
    /// assert_eq!(found("a").fingerprint(), found("a").fingerprint());
    /// assert_ne!(found("a").fingerprint(), found("b").fingerprint());
    /// ```
    #[must_use]
    pub fn fingerprint(&self) -> String {
        let mut text = format!("{}\n{}", self.code, self.object);
        write_message(&self.message, &mut text);
        let digest = Sha256::digest(text.as_bytes());
        let bytes = digest.iter().take(BYTES);
        let number = bytes.fold(0, |number: u64, byte| number << 8 | u64::from(*byte));
        format!("{number:016x}")
    }
}

/// Writes the arguments of a message in a form that no language touches.
fn write_message(message: &Message, into: &mut String) {
    into.push('\n');
    into.push_str(message.id);
    for (name, arg) in message.args.iter() {
        into.push('\n');
        into.push_str(name);
        into.push('=');
        write_arg(arg, into);
    }
}

fn write_arg(arg: &Arg, into: &mut String) {
    match arg {
        Arg::Text(text) | Arg::Date(text) | Arg::Moment(text) => into.push_str(text),
        Arg::Number(number) => into.push_str(&number.to_string()),
        Arg::Nested(message) | Arg::In(_, message) => write_message(message, into),
        Arg::List(items) => {
            for item in items {
                into.push(',');
                write_arg(item, into);
            }
        }
        Arg::Named(names) => {
            let [ru, _, _] = names.as_ref();
            into.push_str(ru);
        }
    }
}

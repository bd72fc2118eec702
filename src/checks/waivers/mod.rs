//! Findings that a file accepts: which are left out, and which waivers no longer hold.
//!
//! Waivers are looked at when all findings are known, so their own checks are told here and not
//! asked for.

pub mod expired;
pub mod unknown;
pub mod unused;

use crate::calendar::Day;
use crate::diagnostic::{Diagnostic, suggest};
use crate::messages::{Arg, Message};
use crate::model::{Waiver, path};

use super::check::Check;

/// Takes out of a file's findings those that its waivers accept, and adds what is wrong with the
/// waivers themselves: of an unknown check, run out, or accepting nothing.
///
/// `regulation` is the path of the regulation whose findings they are.
pub fn apply(regulation: &str, waivers: &[Waiver], today: Day, found: &mut Vec<Diagnostic>) {
    let mut told = Vec::new();
    for same in waivers.chunk_by(|one, other| one.span == other.span) {
        let Some(first) = same.first() else { continue };
        let Some(check) = super::named(&first.check) else {
            told.push(unknown(first));
            continue;
        };
        if first.until.is_some_and(|until| until < today) {
            told.push(expired(first, check));
            continue;
        }
        let before = found.len();
        found.retain(|found| {
            !same
                .iter()
                .any(|waiver| accepts(waiver, check, regulation, found))
        });
        if found.len() == before {
            told.push(tell(&unused::CHECK, first).with_name(check));
        }
    }
    found.extend(told.into_iter().map(|told| told.0));
}

/// Whether a waiver accepts a finding: of its check, in the thing in whose block it stands.
fn accepts(waiver: &Waiver, check: &Check, regulation: &str, found: &Diagnostic) -> bool {
    let own = found.object.strip_prefix(regulation);
    let object = own.and_then(|own| own.strip_prefix(':'));
    found.code == check.code && object.is_some_and(|object| path::within(object, &waiver.scope))
}

/// What is told about a waiver.
struct Told(Diagnostic);

impl Told {
    fn with_name(self, check: &Check) -> Told {
        self.with("name", check.name)
    }

    /// Gives the message and the help an argument.
    fn with(mut self, name: &'static str, value: impl Into<Arg>) -> Told {
        let value = value.into();
        self.0.message = self.0.message.with(name, value.clone());
        self.0.help = self.0.help.map(|help| help.with(name, value));
        self
    }
}

fn tell(check: &'static Check, waiver: &Waiver) -> Told {
    let found = Diagnostic::new(check.level, check.code, check.name, check.text("message"));
    Told(found.at(waiver.span).help(check.text("help")))
}

fn unknown(waiver: &Waiver) -> Told {
    let names: Vec<&str> = super::ALL.iter().map(|check| check.name).collect();
    let mut told = tell(&unknown::CHECK, waiver).with("name", &waiver.check);
    if let Some(likely) = suggest::likely(&waiver.check, &names) {
        told.0.help = Some(Message::new("name-did-you-mean").with("name", likely));
    }
    told
}

fn expired(waiver: &Waiver, check: &Check) -> Told {
    let until = waiver.until.map(|until| until.to_string());
    tell(&expired::CHECK, waiver)
        .with_name(check)
        .with("until", Arg::date(until.unwrap_or_default()))
}

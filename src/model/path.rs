//! The stable paths of names under which the things of a regulation are known.
//!
//! A path names a thing whatever its line and whatever the language of the keywords, so places,
//! findings and their fingerprints rest on it. What belongs to a service begins with the service's
//! id and a slash, everything else with a word and a space, which no id can hold.

use std::fmt::Display;

/// The act.
pub const ACT: &str = "act";

/// The act that changed the act, by its place among them.
#[must_use]
pub fn amendment(at: usize) -> String {
    format!("act amendment {at}")
}

/// The repeal of the act.
pub const REPEAL: &str = "act repeal";

/// The standard that the regulation relies on.
pub const STANDARD: &str = "standard";

/// The provider.
pub const PROVIDER: &str = "provider";

/// The forms of the service.
pub const FORM: &str = "form";

/// The hours of work.
pub const OFFICE_HOURS: &str = "hours office";

/// The hours of intake.
pub const INTAKE_HOURS: &str = "hours intake";

/// A result that the act names, by its place among them.
#[must_use]
pub fn result(at: usize) -> String {
    format!("result {at}")
}

/// An actor.
#[must_use]
pub fn actor(id: &str) -> String {
    format!("actor {id}")
}

/// A channel.
#[must_use]
pub fn channel(id: &str) -> String {
    format!("channel {id}")
}

/// Another name of an actor or a channel with this path, by its place among them.
#[must_use]
pub fn also(whole: &str, at: usize) -> String {
    part(whole, "also", at)
}

/// A fact; a document and a decision are facts.
#[must_use]
pub fn fact(id: &str) -> String {
    format!("fact {id}")
}

/// A list of documents.
#[must_use]
pub fn documents(id: &str) -> String {
    format!("documents {id}")
}

/// A fee.
#[must_use]
pub fn fee(id: &str) -> String {
    format!("fee {id}")
}

/// What proves the payment of a fee, by its place among it.
#[must_use]
pub fn proof(fee: &str, at: usize) -> String {
    part(&self::fee(fee), "proof", at)
}

/// Services without a fee, by the place of the statement among its kind.
#[must_use]
pub fn free(at: usize) -> String {
    format!("free {at}")
}

/// A ground of refusal.
#[must_use]
pub fn ground(id: &str) -> String {
    format!("ground {id}")
}

/// A list that the act prints, by its place among them.
#[must_use]
pub fn list(at: usize) -> String {
    format!("list {at}")
}

/// A line of a printed list.
#[must_use]
pub fn line(list: usize, at: usize) -> String {
    format!("list {list} line {at}")
}

/// A duty outside the services, or of a service.
#[must_use]
pub fn obligation(id: &str) -> String {
    format!("obligation {id}")
}

/// A remark, by its place among the silences and assumptions of the file.
#[must_use]
pub fn remark(at: usize) -> String {
    format!("remark {at}")
}

/// The rule by which the days of a regulation, or of one of its services, are counted.
#[must_use]
pub fn day_count(service: Option<&str>) -> String {
    format!("day-count {}", service.unwrap_or_default())
}

/// A step, or an outcome, of a service: both are targets and share their names.
#[must_use]
pub fn step(service: &str, step: &str) -> String {
    format!("{service}/{step}")
}

/// A total term of a service.
#[must_use]
pub fn deadline(service: &str, id: &str) -> String {
    format!("{service}/deadline {id}")
}

/// Parallel work of a service.
#[must_use]
pub fn parallel(service: &str, id: &str) -> String {
    format!("{service}/parallel {id}")
}

/// A term of a step, by its place among them.
#[must_use]
pub fn term(service: &str, step: &str, at: usize) -> String {
    part(&self::step(service, step), "term", at)
}

/// Another value of a step's term, by the place of both.
#[must_use]
pub fn variant(service: &str, step: &str, term: usize, at: usize) -> String {
    part(&self::term(service, step, term), "variant", at)
}

/// A wait of a step.
#[must_use]
pub fn wait(service: &str, step: &str, id: &str) -> String {
    part(&self::step(service, step), "wait", id)
}

/// A document that a wait is for, by its place among them.
#[must_use]
pub fn awaited_document(service: &str, step: &str, wait: &str, at: usize) -> String {
    part(&self::wait(service, step, wait), "document", at)
}

/// Who takes in what a wait is for, by the place among them.
#[must_use]
pub fn taken_in(service: &str, step: &str, wait: &str, at: usize) -> String {
    part(&self::wait(service, step, wait), "taken-in", at)
}

/// A branch of a step, by its place among them.
#[must_use]
pub fn branch(service: &str, step: &str, at: usize) -> String {
    part(&self::step(service, step), "branch", at)
}

/// What is done in a step, by its place among what is said of it.
#[must_use]
pub fn step_action(service: &str, step: &str, at: usize) -> String {
    part(&self::step(service, step), "action", at)
}

/// A result of a step, by its place among them.
#[must_use]
pub fn step_result(service: &str, step: &str, at: usize) -> String {
    part(&self::step(service, step), "result", at)
}

/// An outcome whose paper a step makes, by its place among them.
#[must_use]
pub fn makes(service: &str, step: &str, at: usize) -> String {
    part(&self::step(service, step), "makes", at)
}

/// An outcome whose paper a step hands over, by its place among them.
#[must_use]
pub fn hands_over(service: &str, step: &str, at: usize) -> String {
    part(&self::step(service, step), "hands-over", at)
}

/// What a step presupposes, by its place among it.
#[must_use]
pub fn needs(service: &str, step: &str, at: usize) -> String {
    part(&self::step(service, step), "needs", at)
}

/// The condition under which a step is done.
#[must_use]
pub fn only_if(service: &str, step: &str) -> String {
    format!("{service}/{step} only-if")
}

/// A part of the thing with a path: what it is, and its name or its place among its kind.
#[must_use]
pub fn part(whole: &str, kind: &str, which: impl Display) -> String {
    format!("{whole} {kind} {which}")
}

/// The paths of what a path may lie in, from the smallest to the whole regulation.
///
/// ```
/// use reglament::model::path;
/// let around: Vec<&str> = path::around("issue/передача term 1").collect();
/// assert_eq!(around, ["issue/передача term", "issue/передача", "issue", ""]);
/// ```
pub fn around(path: &str) -> impl Iterator<Item = &str> {
    std::iter::successors(Some(path), |path| shorter(path)).skip(1)
}

fn shorter(path: &str) -> Option<&str> {
    let end = path.rfind([' ', '/']).or((!path.is_empty()).then_some(0))?;
    path.get(..end)
}

/// Whether a path names something inside what another path names, or that thing itself.
///
/// ```
/// use reglament::model::path;
/// assert!(path::within("issue/передача term 1", "issue/передача"));
/// assert!(path::within("issue/передача", "issue"));
/// assert!(path::within("issue", ""));
/// assert!(!path::within("issue/передача-итога", "issue/передача"));
/// ```
#[must_use]
pub fn within(path: &str, whole: &str) -> bool {
    let rest = path.strip_prefix(whole);
    rest.is_some_and(|rest| whole.is_empty() || rest.is_empty() || rest.starts_with([' ', '/']))
}

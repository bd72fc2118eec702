//! The grammar as a text, and what the reader says of broken files.

#![allow(clippy::disallowed_methods)]

#[path = "grammar/braces.rs"]
mod braces;
#[path = "grammar/broken.rs"]
mod broken;
#[path = "grammar/competition.rs"]
mod competition;
#[path = "grammar/hostile.rs"]
mod hostile;
#[path = "grammar/keywords.rs"]
mod keywords;
#[path = "grammar/mistakes.rs"]
mod mistakes;
#[path = "grammar/rules.rs"]
mod rules;

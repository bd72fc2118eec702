//! Reglament turns the regulations of public services into something that runs.
//!
//! A regulation is a text file in a language of its own, with Russian, Kazakh or English keywords.
//! The way of the data can be read from the folders:
//!
//! ```text
//! text ─ syntax ─▶ tree ─ model::compile ─▶ model ─ net::compile ─▶ net ─ net::run ─▶ trace
//!                   │                         │                      │                 │
//!                 format                  show, checks ◀──────────── flow      case: why these dates
//! ```
//!
//! * [`source`] holds texts and places in them, [`messages`] what is told to people in three
//!   languages, [`diagnostic`] what is wrong with a text.
//! * [`calendar`] knows days, hours and terms, and nothing of regulations.
//! * [`syntax`] reads a file into a tree and every error of its form; it alone knows the grammar.
//! * [`mod@format`] writes a tree in its one canonical form, in any of the three languages.
//! * [`model`] is what a file means: ids instead of names, no places of text.
//! * [`net`] is the one executable form: a timed workflow net with a single firing rule.
//! * [`flow`] proves a net sound and says exactly which cases reach which place of it, time left out.
//! * [`checks`] finds what is defective or doubtful in an act, one file for each check.
//! * [`timing`] says what holds of the dates of a service for every start at once.
//! * [`compare`] says what has changed between two versions, whom that touches, and what becomes of
//!   the dates of cases.
//! * [`export`] writes a net for other programs.
//! * [`case`] runs one case and explains every date of it.
//! * [`cli`] is the command line; it alone reads files, the environment and arguments.
//!
//! The library reads no clock: every date is an input.
//!
//! ```
//! use reglament::calendar::Calendar;
//! use reglament::case::{Given, Prepared, simulate};
//! use reglament::{model, source::Sources, syntax};
//!
//! let mut sources = Sources::new();
//! let text = include_str!("../regulations/mangistau/foreign-labour-permit.rgl");
//! let id = sources.add("foreign-labour-permit.rgl", text);
//! let (file, errors) = syntax::parse(sources.get(id).unwrap());
//! assert!(errors.is_empty());
//! let regulation = model::compile(&file).regulation.unwrap();
//! let calendar = Calendar::from_toml(include_str!("../regulations/calendars/kazakhstan.toml"))?;
//! let service = Prepared::new(&regulation, None, &calendar, "issue").unwrap();
//! let report = simulate(&service, &Given::at("2018-03-15T17:20".parse()?)).unwrap();
//! assert_eq!(report.ended.unwrap().to_string(), "2018-04-17T18:30");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

pub mod calendar;
pub mod case;
pub mod checks;
pub mod cli;
pub mod compare;
pub mod diagnostic;
pub mod export;
pub mod flow;
pub mod format;
pub mod messages;
pub mod model;
pub mod net;
pub mod source;
pub mod syntax;
pub mod timing;

//! Services side by side: the alignment of their steps, and what is told of them.

#![allow(clippy::disallowed_methods)]

#[path = "compare/alignment.rs"]
mod alignment;
#[path = "compare/files.rs"]
mod files;
#[path = "compare/itself.rs"]
mod itself;
#[path = "compare/languages.rs"]
mod languages;
#[path = "compare/rows.rs"]
mod rows;

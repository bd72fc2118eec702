//! The canonical form: what it is, and that writing it loses nothing.

#![allow(clippy::disallowed_methods)]

#[path = "format/common.rs"]
mod common;
#[path = "format/forms.rs"]
mod forms;
#[path = "format/properties.rs"]
mod properties;

//! The canonical form: what it is, and that writing it loses nothing.

#[path = "format/common.rs"]
mod common;
#[path = "format/forms.rs"]
mod forms;
#[path = "format/properties.rs"]
mod properties;

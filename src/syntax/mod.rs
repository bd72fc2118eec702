//! Text to tree: the only folder that knows the grammar's rules.
//!
//! Reading never fails: [`parse`] returns what it could read together with every error it met.
//! The first line is read first, then the file is cut into heads and blocks, then each head is read
//! as the statement that its first word opens in the block it stands in.

mod block;
mod braces;
mod dates;
mod duration;
mod errors;
mod form;
mod grammar;
mod head;
mod header;
mod keywords;
mod layout;
mod opening;
mod phrase;
mod pieces;
mod slips;
mod token;
pub mod tree;
mod unexpected;

pub use block::parse;
pub use duration::{duration_words, duration_words_after, parse_duration, printed_duration};
pub use keywords::{all as keywords, by_name as keyword, is_reserved};
pub use opening::may_be_standard;
pub use slips::looks_like_term;

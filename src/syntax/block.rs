//! A whole file: its first line, then block by block.

use super::grammar::Rule;
use super::header::{self, Header};
use super::layout::{self, RawBlock, RawItem, RawStatement};
use super::tree::{Block, File, Item, Kind};
use super::{errors, head};
use crate::diagnostic::Diagnostic;
use crate::messages::Lang;
use crate::source::Source;

/// Errors after which a file counts as no regulation, and reading it further would help nobody.
const MOST_ERRORS: usize = 1_000;

/// The largest file that is read, in bytes; the largest real regulation has about 100,000.
const LARGEST: usize = 2 * 1024 * 1024;

/// Reads a file: what could be read, and everything that could not.
///
/// Nothing here fails: a text that is no regulation at all gives an empty file and its errors.
///
/// ```
/// use reglament::{source::Sources, syntax};
/// let mut sources = Sources::new();
/// let id = sources.add("a.rgl", "язык русский, издание 1\nрегламент a/b \"Пример\" {\n}\n");
/// let (file, errors) = syntax::parse(sources.get(id).unwrap());
/// assert!(errors.is_empty());
/// assert_eq!(file.block.statements().count(), 1);
/// ```
#[must_use]
pub fn parse(source: &Source) -> (File, Vec<Diagnostic>) {
    let mut errors = Vec::new();
    let unread = |errors| {
        let (block, header) = (Block::default(), Vec::new());
        (
            File {
                lang: Lang::Ru,
                block,
                header,
                header_comment: None,
            },
            errors,
        )
    };
    if source.text.len() > LARGEST {
        return unread(vec![errors::too_large(
            source.whole(),
            source.text.len(),
            LARGEST,
        )]);
    }
    // Control characters mean nothing in a text and could speak to the reader's terminal.
    let control = |letter: char| letter.is_control() && !matches!(letter, '\n' | '\r' | '\t');
    if let Some((at, letter)) = source
        .text
        .char_indices()
        .find(|(_, letter)| control(*letter))
    {
        let place = errors::span_at(source, at, 0, letter.len_utf8());
        return unread(vec![errors::binary(place)]);
    }
    let mut raw = layout::cut(source, &mut errors);
    let Header {
        lang,
        tokens: header,
        comment: header_comment,
    } = header::read(source, &mut raw, &mut errors);
    let mut reader = BlockReader {
        source,
        lang,
        errors,
    };
    let block = reader.block(raw, Rule::in_file);
    let mut errors = reader.errors;
    if errors.is_empty() && block.statements().next().is_none() {
        errors.push(errors::no_regulation(source.whole()));
    }
    errors.sort_by_key(|error| error.labels.first().map(|label| label.span));
    (
        File {
            lang,
            block,
            header,
            header_comment,
        },
        errors,
    )
}

struct BlockReader<'a> {
    source: &'a Source,
    lang: Lang,
    errors: Vec<Diagnostic>,
}

impl BlockReader<'_> {
    fn block(&mut self, raw: RawBlock, rule: Rule) -> Block {
        let mut block = Block::default();
        for item in raw.items {
            if self.errors.len() > MOST_ERRORS {
                break;
            }
            match item {
                RawItem::Blank => block.items.push(Item::Blank),
                RawItem::Comment(text) => block.items.push(Item::Comment(text)),
                RawItem::Statement(statement) => {
                    block
                        .items
                        .extend(self.statement(statement, rule).map(Item::Statement));
                }
            }
        }
        block
    }

    fn statement(&mut self, raw: RawStatement, rule: Rule) -> Option<super::tree::Statement> {
        let read = head::read(self.source, self.lang, rule, &raw, &mut self.errors);
        let inside = match &read {
            Some(statement) => block_rule(statement.kind),
            None => guessed_rule(self.source.slice(raw.head)),
        };
        // A broken head must not silence what is wrong inside its block.
        let block = raw.block.map(|block| self.block(block, inside));
        let mut statement = read?;
        statement.block = block;
        Some(statement)
    }
}

/// The rule that reads the heads inside a statement's block.
fn block_rule(kind: Kind) -> Rule {
    match kind {
        Kind::Regulation | Kind::Standard => Rule::in_regulation,
        Kind::Act => Rule::in_act,
        Kind::Amends | Kind::Repeals | Kind::Amended | Kind::Repealed => Rule::in_change,
        Kind::Channel => Rule::in_channel,
        Kind::Actor => Rule::in_actor,
        Kind::Documents | Kind::OneOfDocuments => Rule::in_documents,
        Kind::PrintedList => Rule::in_list,
        Kind::Service | Kind::Stage | Kind::Branch => Rule::in_service,
        Kind::Step | Kind::Condition | Kind::Call => Rule::in_step,
        Kind::WaitNested | Kind::WaitFirst => Rule::in_wait,
        Kind::Rule => Rule::in_rule,
        Kind::Parallel => Rule::in_parallel,
        _ => Rule::in_note,
    }
}

/// The rule for the block of a head that cannot be read, by the keyword it begins with.
fn guessed_rule(head: &str) -> Rule {
    match head::leading_keyword(head).map_or("", |words| words.name) {
        "regulation" | "standard" => Rule::in_regulation,
        "act" => Rule::in_act,
        "amends" | "repeals" | "amended" | "repealed" => Rule::in_change,
        "channel" => Rule::in_channel,
        "actor" => Rule::in_actor,
        "documents" | "one_of" => Rule::in_documents,
        "list" => Rule::in_list,
        "service" | "stage" | "branch" => Rule::in_service,
        "step" | "condition" | "call" => Rule::in_step,
        "wait_nested" | "wait_first" => Rule::in_wait,
        "rule" => Rule::in_rule,
        "parallel" => Rule::in_parallel,
        _ => Rule::in_note,
    }
}

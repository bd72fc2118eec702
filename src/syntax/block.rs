//! A whole file: its first line, then block by block.

use std::collections::BTreeSet;

use super::grammar::Rule;
use super::header::{self, Header};
use super::keywords::{self, Words};
use super::layout::{self, RawBlock, RawItem, RawStatement};
use super::tree::{Block, File, Item, Kind, Statement};
use super::{errors, head, opening};
use crate::diagnostic::Diagnostic;
use crate::messages::Lang;
use crate::source::{Source, Span};

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
                unread: BTreeSet::new(),
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
        unread: BTreeSet::new(),
    };
    let block = reader.block(raw, Rule::in_file);
    let BlockReader {
        mut errors, unread, ..
    } = reader;
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
            unread,
        },
        errors,
    )
}

struct BlockReader<'a> {
    source: &'a Source,
    lang: Lang,
    errors: Vec<Diagnostic>,
    unread: BTreeSet<String>,
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
                RawItem::Statement(statement) => match self.statement(statement, rule) {
                    Some(statement) => block.items.push(Item::Statement(statement)),
                    None => block.torn = true,
                },
            }
        }
        block
    }

    fn statement(&mut self, raw: RawStatement, rule: Rule) -> Option<Statement> {
        let read = head::read(self.source, self.lang, rule, &raw, &mut self.errors);
        let Some(mut statement) = read else {
            self.unread(raw);
            return None;
        };
        let inside = block_rule(statement.kind);
        statement.block = raw.block.map(|block| self.block(block, inside));
        Some(statement)
    }

    /// Reads what is inside the block of a broken head, as far as its keyword tells what to expect:
    /// a broken head must not silence what is wrong there, and where nothing is expected, nothing
    /// is wrong.
    fn unread(&mut self, raw: RawStatement) {
        self.remember(raw.head);
        match (raw.block, guessed_rule(self.source.slice(raw.head))) {
            (Some(block), Some(rule)) => {
                let read = self.block(block, rule);
                self.declared(&read);
            }
            (Some(block), None) => self.skip(block),
            (None, _) => {}
        }
    }

    /// Remembers what a block that is not read may declare.
    fn skip(&mut self, block: RawBlock) {
        for item in block.items {
            if let RawItem::Statement(statement) = item {
                self.remember(statement.head);
                statement
                    .block
                    .into_iter()
                    .for_each(|block| self.skip(block));
            }
        }
    }

    /// Remembers what a block that was read declares, although its statement is lost.
    fn declared(&mut self, block: &Block) {
        for statement in block.statements() {
            self.remember(statement.span);
            statement
                .block
                .iter()
                .for_each(|block| self.declared(block));
        }
    }

    fn remember(&mut self, head: Span) {
        /// No name that was meant has more words.
        const LONGEST: usize = 6;
        let ends_name = |c: char| !(c.is_alphanumeric() || "-_ ".contains(c));
        for words in self.source.slice(head).split(ends_name) {
            let words: Vec<&str> = words.split(' ').filter(|word| !word.is_empty()).collect();
            self.unread
                .extend(words.iter().map(|word| (*word).to_owned()));
            // A name may have been written as several words here, and as one elsewhere.
            let ends = words.iter().rev().take(LONGEST).count();
            let last = words.get(words.len() - ends..).unwrap_or_default();
            let joined = (0..last.len()).filter_map(|first| Some(last.get(first..)?.join("-")));
            self.unread.extend(joined);
        }
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

/// The keywords of the statements whose blocks a rule reads.
const HOMES: [(Rule, &[&str]); 13] = [
    (Rule::in_regulation, &["regulation", "standard"]),
    (Rule::in_act, &["act"]),
    (
        Rule::in_change,
        &["amends", "repeals", "amended", "repealed"],
    ),
    (Rule::in_channel, &["channel"]),
    (Rule::in_actor, &["actor"]),
    (Rule::in_documents, &["documents", "one_of"]),
    (Rule::in_list, &["list"]),
    (Rule::in_service, &["service", "stage", "branch"]),
    (Rule::in_step, &["step", "condition", "call"]),
    (Rule::in_wait, &["wait_nested", "wait_first"]),
    (Rule::in_rule, &["rule"]),
    (Rule::in_parallel, &["parallel"]),
    (Rule::in_note, &["assumption", "silent"]),
];

/// The rule for the block of a head that cannot be read, by the keyword it begins with; none when
/// it begins with no keyword.
fn guessed_rule(head: &str) -> Option<Rule> {
    let words = head::leading_keyword(head)?;
    let home = HOMES.iter().find(|(_, names)| names.contains(&words.name));
    Some(home.map_or(Rule::in_note, |(rule, _)| *rule))
}

/// The keywords of the statements in whose blocks a statement may stand that begins with this one.
pub(super) fn homes(words: &'static Words) -> Vec<&'static Words> {
    let has = |rule: Rule| opening::keywords_of(rule).any(|known| known == words);
    let homes = HOMES.iter().filter(|(rule, _)| has(*rule));
    homes
        .flat_map(|(_, names)| names.iter().copied())
        .filter_map(keywords::by_name)
        .collect()
}

//! A whole file: its first line, then block by block.

use pest::Parser;

use super::grammar::{Grammar, Rule};
use super::layout::{self, RawBlock, RawItem, RawStatement};
use super::phrase::Reader;
use super::tree::{Block, File, Item, Kind, Token};
use super::{errors, head};
use crate::diagnostic::Diagnostic;
use crate::messages::Lang;
use crate::source::Source;

/// The only edition of the language so far.
const EDITION: &str = "1";

/// The largest file that is read, in bytes; the largest real regulation has about 100,000.
const LARGEST: usize = 4 * 1024 * 1024;

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
    let unread = |errors| (File { lang: Lang::Ru, block: Block::default(), header: Vec::new() }, errors);
    if source.text.len() > LARGEST {
        return unread(vec![errors::too_large(source.whole(), source.text.len(), LARGEST)]);
    }
    if let Some(at) = source.text.find('\0') {
        return unread(vec![errors::binary(errors::span_at(source, at, 0, 1))]);
    }
    let mut raw = layout::cut(source, &mut errors);
    let (lang, header) = read_header(source, &mut raw, &mut errors);
    let mut reader = BlockReader { source, lang, errors };
    let block = reader.block(raw, Rule::in_file);
    let mut errors = reader.errors;
    if errors.is_empty() && block.statements().next().is_none() {
        errors.push(errors::no_regulation(source.whole()));
    }
    errors.sort_by_key(|error| error.labels.first().map(|label| label.span));
    (File { lang, block, header }, errors)
}

/// Takes the first line off the file and reads the language from it.
fn read_header(
    source: &Source,
    raw: &mut RawBlock,
    errors: &mut Vec<Diagnostic>,
) -> (Lang, Vec<Token>) {
    let place = raw.items.iter().position(|item| matches!(item, RawItem::Statement(_)));
    let Some((place, span)) = place.and_then(|place| match raw.items.get(place) {
        Some(RawItem::Statement(first)) => Some((place, first.head)),
        _ => None,
    }) else {
        if errors.is_empty() {
            errors.push(errors::empty(source.whole(), header_line(Lang::Ru)));
        }
        return (Lang::Ru, Vec::new());
    };
    let text = source.slice(span);
    let Ok(mut pairs) = Grammar::parse(Rule::in_header, text) else {
        let lang = guess_language(&source.text);
        errors.push(errors::header(span, header_line(lang)));
        if head::leading_keyword(text).is_some_and(|words| words.name == "language") {
            raw.items.remove(place);
        }
        return (lang, Vec::new());
    };
    raw.items.remove(place);
    let header = pairs.next().and_then(|pair| pair.into_inner().next());
    let (mut lang, mut tokens) = (Lang::Ru, Vec::new());
    for part in header.clone().into_iter().flat_map(|header| header.into_inner()) {
        match part.as_rule() {
            Rule::kw_kazakh => lang = Lang::Kk,
            Rule::kw_english => lang = Lang::En,
            Rule::number if part.as_str() != EDITION => {
                let base = span.start as usize + part.as_span().start();
                let place = errors::span_at(source, base, 0, part.as_str().len());
                errors.push(errors::edition(place, part.as_str()));
            }
            _ => {}
        }
    }
    let mut reader = Reader { source, base: span.start as usize, lang, errors };
    if let Some(part) = header {
        reader.tokens(part, &mut tokens);
    }
    (lang, tokens)
}

/// The right first line in a language.
fn header_line(lang: Lang) -> String {
    match lang {
        Lang::Ru => "язык русский, издание 1",
        Lang::Kk => "тіл қазақша, басылым 1",
        Lang::En => "language english, edition 1",
    }
    .to_owned()
}

/// The language that a file without its first line seems to be written in.
fn guess_language(text: &str) -> Lang {
    if text.contains(['ә', 'ғ', 'қ', 'ң', 'ө', 'ұ', 'ү', 'һ', 'і']) {
        Lang::Kk
    } else if text.chars().any(|c| ('а'..='я').contains(&c)) {
        Lang::Ru
    } else {
        Lang::En
    }
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
            match item {
                RawItem::Blank => block.items.push(Item::Blank),
                RawItem::Comment(text) => block.items.push(Item::Comment(text)),
                RawItem::Statement(statement) => {
                    block.items.extend(self.statement(statement, rule).map(Item::Statement));
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

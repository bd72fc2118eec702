//! What a head can be, told by the word it begins with.
//!
//! The rule of a block tries its statements one after another, and each tries every spelling of
//! its keyword before it gives up, which is a good part of the time in which a file is read. Every
//! statement begins with a keyword, so the first word leaves one or two of them to be tried. The
//! tables are read from the grammar, and what they lead to is what the block's rule would read.

use std::sync::LazyLock;

use memchr::memmem;
use pest::Parser;
use pest::error::Error;
use pest::iterators::Pair;
use rustc_hash::FxHashMap;

use super::grammar::{self, Grammar, Rule};
use super::keywords::{self, Words};

/// A statement of a block with the keyword it begins with.
type Opening = (Rule, &'static Words);

/// The statements of every block, by the block's rule, in the order in which it tries them.
static OPENINGS: LazyLock<FxHashMap<Rule, Vec<Opening>>> = LazyLock::new(|| {
    let bodies: FxHashMap<_, _> = grammar::rules().collect();
    let rules = Rule::all_rules().iter();
    let by_name: FxHashMap<_, _> = rules.map(|rule| (format!("{rule:?}"), *rule)).collect();
    let opening = |name: &str| {
        let body = bodies.get(name)?.strip_prefix("{ kw_")?;
        let words = identifiers(body).next().and_then(keywords::by_name)?;
        Some((*by_name.get(name)?, words))
    };
    let block = |(name, body): (&&str, &&'static str)| {
        let statements = body.strip_prefix("{ SOI ~ (")?;
        let openings = identifiers(statements).filter_map(opening).collect();
        Some((*by_name.get(*name)?, openings))
    };
    bodies.iter().filter_map(block).collect()
});

/// The statements of a block whose keyword begins with a word, in the block's order.
static BY_WORD: LazyLock<FxHashMap<(Rule, &'static str), Vec<Rule>>> = LazyLock::new(|| {
    let mut table: FxHashMap<_, Vec<Rule>> = FxHashMap::default();
    for (block, openings) in OPENINGS.iter() {
        for (statement, words) in openings {
            for spelling in words.spellings() {
                let found = table.entry((*block, first_word(spelling))).or_default();
                if found.last() != Some(statement) {
                    found.push(*statement);
                }
            }
        }
    }
    table
});

/// The names of rules in a rule's body, and what looks like them.
fn identifiers(body: &'static str) -> impl Iterator<Item = &'static str> {
    body.split(|c: char| !(c.is_alphanumeric() || c == '_'))
}

/// What a text begins with up to a blank or a mark of ASCII. No keyword of one word has either
/// inside, so a head begins with no keyword whose first word is another one.
fn first_word(text: &str) -> &str {
    let ends = |byte: &u8| byte.is_ascii() && !byte.is_ascii_alphanumeric() && *byte != b'_';
    let end = text.as_bytes().iter().position(ends);
    text.get(..end.unwrap_or(text.len())).unwrap_or_default()
}

/// Whether some line of a text begins as a national standard begins; no other text is one.
#[must_use]
pub fn may_be_standard(text: &str) -> bool {
    begins_as_standard(text).unwrap_or_else(|| has_standard(text))
}

/// Whether a text is a standard and no regulation, where its first lines say so, as they mostly do.
fn begins_as_standard(text: &str) -> Option<bool> {
    let lines = text.split(['\n', '\r', '\u{2028}']).map(str::trim_start);
    let mut heads = lines.filter(|line| !line.is_empty() && !line.starts_with("//"));
    // The very first may name the language of the file.
    heads.by_ref().take(2).find_map(|head| {
        let is_standard = opens(&STANDARD, head);
        (is_standard || opens(&REGULATION, head)).then_some(is_standard)
    })
}

/// Everything that is read as the keywords of a file's root.
static STANDARD: LazyLock<Vec<&str>> = LazyLock::new(|| spellings("standard"));
static REGULATION: LazyLock<Vec<&str>> = LazyLock::new(|| spellings("regulation"));

fn spellings(keyword: &str) -> Vec<&'static str> {
    let words = keywords::by_name(keyword).into_iter();
    words.flat_map(Words::spellings).collect()
}

/// Whether a head begins with one of the spellings of a keyword.
fn opens(spellings: &[&str], head: &str) -> bool {
    spellings.iter().any(|spelling| {
        let rest = head.strip_prefix(spelling);
        rest.is_some_and(|rest| rest.starts_with(char::is_whitespace))
    })
}

fn has_standard(text: &str) -> bool {
    let ends = ['\n', '\r', '\u{2028}', '{', '}'];
    let blank = |letter: char| letter.is_whitespace() || letter == '\u{feff}';
    let blank = |letter: char| blank(letter) && !ends.contains(&letter);
    let begins_line = |at: usize| {
        let before = text.get(..at).unwrap_or_default();
        let before = before.trim_end_matches(blank);
        before.is_empty() || before.ends_with(ends)
    };
    // The word is rarer than the lines, so it is looked for first.
    STANDARD.iter().any(|spelling| {
        let mut places = memmem::find_iter(text.as_bytes(), spelling);
        places.any(begins_line)
    })
}

/// The keywords that the statements of a block may begin with, by the rule of the block.
///
/// pest cannot be asked: where it could read none of many rules it names only the rule around them.
pub(super) fn keywords_of(block: Rule) -> impl Iterator<Item = &'static Words> {
    let openings = OPENINGS.get(&block).map(Vec::as_slice);
    openings.unwrap_or_default().iter().map(|(_, words)| *words)
}

/// Reads the statement of a head by the rule of the block it stands in, the quick way if there is
/// one.
///
/// # Errors
/// Those of the block's rule, which tell what any of its statements would have needed.
pub(super) fn read(block: Rule, head: &str) -> Result<Option<Pair<'_, Rule>>, Error<Rule>> {
    match by_word(block, head) {
        Some(statement) => Ok(Some(statement)),
        None => by_block(block, head),
    }
}

/// Reads a head by the rule of the block.
fn by_block(block: Rule, head: &str) -> Result<Option<Pair<'_, Rule>>, Error<Rule>> {
    let whole = Grammar::parse(block, head)?.next();
    Ok(whole.and_then(|whole| whole.into_inner().next()))
}

/// Reads a head by the rules of the statements that its first word opens; none when it is none of
/// them.
///
/// As in the block's rule, the first statement that can be read is the one, even if it leaves some
/// of the head over and a later one would not.
fn by_word(block: Rule, head: &str) -> Option<Pair<'_, Rule>> {
    let statements = BY_WORD.get(&(block, first_word(head)))?;
    let mut read = statements
        .iter()
        .find_map(|statement| Grammar::parse(*statement, head).ok())?;
    read.next()
        .filter(|pair| pair.as_span().end() == head.len())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::disallowed_methods)]

    use std::collections::HashSet;
    use std::path::{Path, PathBuf};

    use super::*;

    fn collect(directory: &Path, files: &mut Vec<PathBuf>) {
        for entry in std::fs::read_dir(directory).expect("a directory") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                collect(&path, files);
            } else if path.extension().is_some_and(|ending| ending == "rgl") {
                files.push(path);
            }
        }
    }

    /// Every different head of the regulations and of the tests' files, the broken ones too.
    fn heads() -> HashSet<String> {
        let mut files = Vec::new();
        collect(Path::new("regulations"), &mut files);
        collect(Path::new("tests"), &mut files);
        let mut heads = HashSet::new();
        for file in files {
            let text = std::fs::read_to_string(file).expect("a text");
            let layout = Grammar::parse(Rule::layout, &text).expect("it can be cut");
            let parts = layout.flatten().filter(|pair| pair.as_rule() == Rule::head);
            heads.extend(parts.map(|head| head.as_str().trim().to_owned()));
        }
        heads
    }

    #[test]
    fn a_head_is_read_as_the_rule_of_its_block_reads_it() {
        let (mut read_heads, heads) = (0, heads());
        for head in &heads {
            for block in OPENINGS.keys() {
                let quick = by_word(*block, head);
                let right = by_block(*block, head).ok().flatten();
                let tree = |pair: Option<Pair<'_, Rule>>| pair.map(|pair| format!("{pair:?}"));
                read_heads += usize::from(quick.is_some());
                assert_eq!(tree(quick), tree(right), "{head} in {block:?}");
            }
        }
        assert!(heads.len() > 1_000, "only {} heads", heads.len());
        assert!(
            read_heads > heads.len(),
            "only {read_heads} of {} were read",
            heads.len()
        );
    }

    #[test]
    fn every_statement_begins_with_a_keyword_and_keywords_with_a_word() {
        let bodies: FxHashMap<_, _> = grammar::rules().collect();
        for (block, openings) in OPENINGS.iter() {
            let body = bodies[format!("{block:?}").as_str()];
            assert_eq!(openings.len(), body.split('|').count(), "{block:?}");
            for spelling in openings.iter().flat_map(|(_, words)| words.spellings()) {
                let word = first_word(spelling);
                let rest = spelling.strip_prefix(word).expect("it begins so");
                assert!(rest.is_empty() || rest.starts_with(' '), "{spelling}");
                assert!(!word.is_empty() && word.chars().all(char::is_alphabetic));
            }
        }
    }
}

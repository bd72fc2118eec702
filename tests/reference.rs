//! Holds `REFERENCE.md` against the grammar, so that neither says what the other does not.
//!
//! A remark such as `<!-- in_act -->` before a table ties it to the rule of that block: the table
//! lists exactly the statements that the rule allows. `<!-- words -->` stands before tables of
//! other keywords, `<!-- units -->` before the table of units. An example is a block `rgl`, either
//! a whole file or, as in `rgl in_act ru`, some statements of one block in one language.

#![allow(clippy::disallowed_methods)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use reglament::source::Sources;
use reglament::{model, syntax};

const LANGUAGES: [&str; 3] = ["ru", "kk", "en"];

fn read(path: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap()
}

/// The rules of the grammar by name, each with its body.
fn grammar() -> BTreeMap<String, String> {
    let text = read("grammar/regulation.pest");
    let rules = text.lines().filter(|line| !line.starts_with("//"));
    let rules = rules.filter_map(|line| line.split_once(" = "));
    rules
        .map(|(name, body)| (name.to_owned(), body.to_owned()))
        .collect()
}

/// The words between quotation marks in a rule.
fn words(body: &str) -> Vec<String> {
    let quoted = body.split('"').skip(1).step_by(2);
    quoted.map(str::to_owned).collect()
}

/// The keywords by name, without `kw_`.
fn keywords(grammar: &BTreeMap<String, String>) -> BTreeMap<String, Vec<String>> {
    let all = grammar
        .iter()
        .filter_map(|(name, body)| Some((name.strip_prefix("kw_")?, body)));
    all.map(|(name, body)| (name.to_owned(), words(body)))
        .collect()
}

/// The rules that a block's rule lets stand in it.
fn statements(body: &str) -> BTreeSet<String> {
    let inner = body
        .split("SOI ~ ")
        .nth(1)
        .and_then(|rest| rest.split(" ~ EOI").next());
    let inner = inner.unwrap_or_default().trim_matches(['(', ')']);
    inner.split(" | ").map(str::to_owned).collect()
}

/// The keyword that a statement's rule begins with.
fn leading(body: &str) -> Option<&str> {
    let name = body.strip_prefix("{ kw_")?;
    name.split(|letter: char| !(letter.is_ascii_alphanumeric() || letter == '_'))
        .next()
}

/// A row of a table: its cells, with the words that stand in each as code.
struct Row {
    line: usize,
    table: String,
    cells: Vec<Vec<String>>,
}

impl Row {
    fn name(&self) -> &str {
        self.cells
            .first()
            .and_then(|cell| cell.first())
            .map_or("", String::as_str)
    }

    /// The words of the three languages, canonical ones first.
    fn words(&self) -> [&str; 3] {
        [1, 2, 3].map(|at| {
            self.cells
                .get(at)
                .and_then(|cell| cell.first())
                .map_or("", String::as_str)
        })
    }

    fn code(&self) -> BTreeSet<&str> {
        self.cells.iter().flatten().map(String::as_str).collect()
    }
}

/// The rows of every table that a remark ties to the grammar.
fn rows(text: &str) -> Vec<Row> {
    let (mut table, mut body, mut rows) = (None, false, Vec::new());
    for (at, line) in text.lines().enumerate() {
        if let Some(named) = line
            .strip_prefix("<!-- ")
            .and_then(|rest| rest.strip_suffix(" -->"))
        {
            (table, body) = (Some(named.to_owned()), false);
        } else if line.starts_with("|-") {
            body = true;
        } else if let (true, true, Some(table)) = (line.starts_with('|'), body, &table) {
            let line_of = line.replace("\\|", "\u{1}");
            let cells = line_of.trim_matches('|').split('|').map(|cell| {
                let code = cell.split('`').skip(1).step_by(2);
                code.map(|word| word.replace('\u{1}', "|")).collect()
            });
            rows.push(Row {
                line: at + 1,
                table: table.clone(),
                cells: cells.collect(),
            });
        } else if !line.starts_with('|') && body {
            (table, body) = (None, false);
        }
    }
    rows
}

/// The examples: the words behind the fence, and the text.
fn examples(text: &str) -> Vec<(Vec<String>, String)> {
    let (mut list, mut open): (Vec<(Vec<String>, String)>, bool) = (Vec::new(), false);
    for line in text.lines() {
        match (open, line.strip_prefix("```")) {
            (false, Some(info)) => {
                let info = info.split_whitespace().map(str::to_owned).collect();
                list.push((info, String::new()));
                open = true;
            }
            (true, Some(_)) => open = false,
            (true, None) => list.last_mut().unwrap().1 += &format!("{line}\n"),
            (false, None) => {}
        }
    }
    list.retain(|(info, _)| info.first().is_some_and(|word| word == "rgl"));
    list
}

#[test]
fn every_block_has_its_table_and_every_table_is_whole() {
    let (grammar, text) = (grammar(), read("REFERENCE.md"));
    let rows = rows(&text);
    for (name, body) in grammar.iter().filter(|(name, _)| name.starts_with("in_")) {
        // The rules of force and effect only happen to begin as the rules of blocks do.
        if !body.contains("SOI") {
            continue;
        }
        let shown = rows.iter().filter(|row| row.table == *name);
        let shown: BTreeSet<String> = shown.map(|row| row.name().to_owned()).collect();
        assert_eq!(shown, statements(body), "the table of {name}");
    }
}

#[test]
fn every_keyword_stands_in_a_table_with_all_its_words() {
    let (grammar, text) = (grammar(), read("REFERENCE.md"));
    let rows = rows(&text);
    for (name, words) in keywords(&grammar) {
        let led = |row: &Row| grammar.get(row.name()).and_then(|body| leading(body));
        let speaks_of_it = |row: &&Row| match row.table.as_str() {
            "words" => row.name() == name,
            _ => led(row) == Some(&name),
        };
        let code: BTreeSet<&str> = rows
            .iter()
            .filter(speaks_of_it)
            .flat_map(Row::code)
            .collect();
        for word in &words {
            assert!(code.contains(word.as_str()), "{name} has the word {word}");
        }
    }
}

#[test]
fn no_word_is_described_that_the_grammar_does_not_have() {
    let (grammar, text) = (grammar(), read("REFERENCE.md"));
    let keywords = keywords(&grammar);
    for row in rows(&text).iter().filter(|row| row.table != "units") {
        let line = row.line;
        let own = keywords.get(row.name());
        let led = grammar.get(row.name()).and_then(|body| leading(body));
        let words = own
            .filter(|_| row.table == "words")
            .or(led.and_then(|led| keywords.get(led)));
        let words = words.unwrap_or_else(|| panic!("line {line}: there is no {}", row.name()));
        assert_eq!(
            row.words(),
            [&words[0], &words[1], &words[2]],
            "line {line}"
        );
    }
}

#[test]
fn every_unit_is_described_in_every_form() {
    let (grammar, text) = (grammar(), read("REFERENCE.md"));
    let rows = rows(&text);
    let units: BTreeMap<_, _> = grammar
        .iter()
        .filter(|(name, _)| name.starts_with("u_") || name.starts_with("within"))
        .map(|(name, body)| (name.as_str(), words(body)))
        .collect();
    let shown = rows.iter().filter(|row| row.table == "units");
    let shown: BTreeMap<_, _> = shown.map(|row| (row.name(), row.code())).collect();
    assert_eq!(
        shown.keys().collect::<Vec<_>>(),
        units.keys().collect::<Vec<_>>()
    );
    for (name, words) in &units {
        let mut right: BTreeSet<&str> = words.iter().map(String::as_str).collect();
        right.insert(name);
        assert_eq!(shown[name], right, "{name}");
    }
}

/// The lines that open the blocks around some statements, in keywords by name.
fn around(block: &str) -> Vec<&'static str> {
    let regulation = "@regulation a/b \"…\"";
    let service = "@service main";
    let mut lines = match block {
        "in_regulation" => vec![regulation],
        "in_act" => vec![regulation, "@act @resolution"],
        "in_change" => vec![
            regulation,
            "@act @resolution",
            "@amended @resolution № \"1\" @dated 2018-01-01",
        ],
        "in_channel" => vec![regulation, "@channel a \"…\""],
        "in_actor" => vec![regulation, "@actor a \"…\""],
        "in_documents" => vec![regulation, "@documents a"],
        "in_list" => vec![regulation, "@list @of_items"],
        "in_service" => vec![regulation, service],
        "in_step" => vec![regulation, service, "@step a"],
        "in_wait" => vec![regulation, service, "@step a", "@wait_first b @by c 1 @day"],
        "in_rule" => vec![regulation, service, "@rule a: b"],
        "in_parallel" => vec![regulation, service, "@parallel a"],
        other => panic!("an example of {other}"),
    };
    lines.reverse();
    lines
}

/// An example as a whole file.
fn whole(info: &[String], text: &str, keywords: &BTreeMap<String, Vec<String>>) -> String {
    let Some(block) = info.get(1) else {
        return text.to_owned();
    };
    let lang = info
        .get(2)
        .and_then(|lang| LANGUAGES.iter().position(|known| known == lang));
    let lang = lang.expect("an example of a block names its language");
    let word = |name: &str| match name {
        "day" => ["день", "күн", "day"][lang].to_owned(),
        name => keywords[name][lang].clone(),
    };
    let said = |line: &str| {
        let parts = line.split(' ').map(|part| match part.strip_prefix('@') {
            Some(name) => word(name),
            None => part.replace('№', &word("number")),
        });
        parts.collect::<Vec<_>>().join(" ")
    };
    let own = ["russian", "kazakh", "english"][lang];
    let header = format!(
        "{} {}, {} 1\n",
        word("language"),
        word(own),
        word("edition")
    );
    let body = around(block)
        .into_iter()
        .fold(text.to_owned(), |inner, line| {
            format!("{} {{\n{inner}}}\n", said(line))
        });
    header + &body
}

#[test]
fn every_example_parses() {
    let (grammar, text) = (grammar(), read("REFERENCE.md"));
    let keywords = keywords(&grammar);
    let examples = examples(&text);
    assert!(!examples.is_empty());
    for (info, example) in &examples {
        let mut sources = Sources::new();
        let id = sources.add("example.rgl", whole(info, example, &keywords));
        let (file, mut errors) = syntax::parse(sources.get(id).unwrap());
        if info.len() == 1 {
            let compiled = model::compile(&file);
            errors.extend(compiled.errors);
        }
        assert!(errors.is_empty(), "{info:?}\n{example}\n{errors:#?}");
    }
}

#[test]
fn every_statement_has_an_example() {
    let text = read("REFERENCE.md");
    let examples: Vec<String> = examples(&text).into_iter().map(|(_, text)| text).collect();
    let lines: Vec<&str> = examples
        .iter()
        .flat_map(|text| text.lines())
        .map(str::trim)
        .collect();
    for row in rows(&text)
        .iter()
        .filter(|row| row.table.starts_with("in_"))
    {
        let begins = row.words().iter().any(|word| {
            lines.iter().any(|line| {
                line.strip_prefix(word)
                    .is_some_and(|rest| rest.is_empty() || rest.starts_with([' ', ':']))
            })
        });
        assert!(
            begins,
            "line {}: no example begins with {:?}",
            row.line,
            row.words()
        );
    }
}

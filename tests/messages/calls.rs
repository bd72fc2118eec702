//! The messages that the program makes, read from its own text.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use proc_macro2::{Delimiter, TokenStream, TokenTree};

/// One `Message::new("…")` with the `.with("…", …)` that follow it.
pub struct Call {
    pub file: String,
    pub id: String,
    pub args: BTreeSet<String>,
}

/// What the text of the program holds.
#[derive(Default)]
pub struct Program {
    pub calls: Vec<Call>,
    /// Every string, since an id may be chosen in one place and made a message in another.
    pub strings: BTreeSet<String>,
}

/// Reads every file of the program.
pub fn read() -> Program {
    let mut program = Program::default();
    read_folder(
        &Path::new(env!("CARGO_MANIFEST_DIR")).join("src"),
        &mut program,
    );
    program
}

fn read_folder(folder: &Path, program: &mut Program) {
    for entry in fs::read_dir(folder).expect("the folder can be read") {
        let path = entry.expect("the folder can be read").path();
        if path.is_dir() {
            read_folder(&path, program);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let text = fs::read_to_string(&path).expect("the file can be read");
            let tokens = text
                .parse()
                .unwrap_or_else(|error| panic!("{}: {error}", path.display()));
            read_tokens(tokens, &path.display().to_string(), program);
        }
    }
}

fn read_tokens(tokens: TokenStream, file: &str, program: &mut Program) {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    for (at, token) in tokens.iter().enumerate() {
        if let Some(id) = new_message(&tokens[at..]) {
            let args = args(&tokens[at + 5..]);
            program.calls.push(Call {
                file: file.to_owned(),
                id,
                args,
            });
        }
        match token {
            TokenTree::Group(group) => read_tokens(group.stream(), file, program),
            TokenTree::Literal(_) => program.strings.extend(string(token)),
            _ => {}
        }
    }
}

/// The id, if the tokens begin with `Message::new("id")`.
fn new_message(tokens: &[TokenTree]) -> Option<String> {
    let [message, colon, second_colon, new, arguments, ..] = tokens else {
        return None;
    };
    let called = [message, colon, second_colon, new].map(ToString::to_string);
    (called == ["Message", ":", ":", "new"]).then(|| first_string(arguments))?
}

/// The names in the `.with("name", …)` at the beginning of the tokens.
fn args(mut tokens: &[TokenTree]) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    while let [dot, with, arguments, rest @ ..] = tokens
        && [dot, with].map(ToString::to_string) == [".", "with"]
    {
        names.extend(first_string(arguments));
        tokens = rest;
    }
    names
}

/// The string that parentheses begin with.
fn first_string(group: &TokenTree) -> Option<String> {
    match group {
        TokenTree::Group(group) if group.delimiter() == Delimiter::Parenthesis => {
            group.stream().into_iter().next().as_ref().and_then(string)
        }
        _ => None,
    }
}

fn string(token: &TokenTree) -> Option<String> {
    let text = token.to_string();
    Some(text.strip_prefix('"')?.strip_suffix('"')?.to_owned())
}

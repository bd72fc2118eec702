//! `reglament new`: a first file, with remarks that explain it.

use std::path::{Path, PathBuf};

use clap::{Arg, ArgMatches, Command, value_parser};
use serde::Serialize;

use super::context::Context;
use super::failure::Failure;
use super::files;
use super::help::{HUMAN_JSON, Pages, Subcommand, format, option, say};
use super::output::{Answer, Format, json};
use crate::diagnostic::quoted;
use crate::messages::{Lang, Message};

/// The name that the first files have before they get one of their own.
const PLACEHOLDER: &str = "region/service-name";

/// A day on which the act of the first file is in force.
const FIRST_DAY: &str = "2018-03-19T10:00";

/// Which file to make.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Args {
    /// Where.
    pub path: PathBuf,
    /// In which language; none means the one spoken.
    pub language: Option<Lang>,
}

/// The command.
pub const COMMAND: Subcommand = Subcommand {
    name: "new",
    about: "help-new",
    examples: "help-new-examples",
    options: Args::options,
    run: |matches, context| run(&Args::from(matches), context),
};

impl Args {
    fn options(command: Command, lang: Pages) -> Command {
        let path = Arg::new("path")
            .value_name(say(lang, "value-path"))
            .help(say(lang, "help-new-path"))
            .value_parser(value_parser!(PathBuf))
            .required(true);
        let language = option("language", lang, "value-lang", "help-new-language")
            .value_parser(["ru", "kk", "en"])
            .hide_possible_values(true);
        command
            .arg(path)
            .arg(language)
            .arg(format(lang, HUMAN_JSON))
    }

    /// Takes the options from a command line.
    #[must_use]
    pub fn from(matches: &ArgMatches) -> Args {
        let language = matches.get_one::<String>("language");
        Args {
            path: matches
                .get_one::<PathBuf>("path")
                .cloned()
                .unwrap_or_default(),
            language: language.and_then(|code| code.parse().ok()),
        }
    }
}

/// Makes the file.
///
/// # Errors
/// [`Failure`] when there is something at the path already, or it cannot be written.
pub fn run(args: &Args, context: &Context) -> Result<Answer, Failure> {
    let lang = context.speech.general();
    let language = args.language.unwrap_or(lang);
    let path = with_ending(&args.path);
    let name = name_of(&path).unwrap_or_else(|| PLACEHOLDER.to_owned());
    files::create(&path, &first_file(language).replacen(PLACEHOLDER, &name, 1))?;
    let path = files::shown(&path);
    Ok(Answer::good(match context.format {
        Format::Json => json(&Document {
            path: &path,
            regulation: &name,
            language: language.code(),
        }),
        _ => {
            let message = Message::new("new-made").with("path", path.as_str());
            let (file, service) = (quoted(&path), quoted(&format!("{path}:main")));
            let next = format!(
                "  reglament check {file}\n  reglament simulate {service} --submitted {FIRST_DAY}\n"
            );
            message.text(lang) + "\n" + &next
        }
    }))
}

#[derive(Serialize)]
struct Document<'a> {
    path: &'a str,
    regulation: &'a str,
    language: &'static str,
}

/// A file that checks and runs, in a language.
#[must_use]
pub const fn first_file(lang: Lang) -> &'static str {
    match lang {
        Lang::Ru => include_str!("ru.rgl"),
        Lang::Kk => include_str!("kk.rgl"),
        Lang::En => include_str!("en.rgl"),
    }
}

/// The path with the ending by which a directory's regulations are found, where it has none.
fn with_ending(path: &Path) -> PathBuf {
    match path.extension() {
        None => path.with_extension("rgl"),
        Some(_) => path.to_owned(),
    }
}

/// The name of the regulation, from the last two parts of the path, where these can be names.
fn name_of(path: &Path) -> Option<String> {
    let name = path.file_stem()?.to_str()?;
    let region = path.parent()?.file_name()?.to_str()?;
    let plain = |part: &str| {
        let mut letters = part.chars();
        letters
            .next()
            .is_some_and(|first| first.is_ascii_lowercase())
            && letters.all(|letter| {
                letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '-'
            })
            && !part.ends_with('-')
            && !part.contains("--")
    };
    (plain(name) && plain(region)).then(|| format!("{region}/{name}"))
}

//! `reglament export`: a service for other programs.

mod labels;

use std::path::PathBuf;

use clap::{Arg, ArgMatches, Command, value_parser};

use super::context::Context;
use super::failure::Failure;
use super::files;
use super::help::{Pages, Subcommand, format, option, say};
use super::library::{Library, which_service};
use super::output::Answer;
use crate::export::{Document, pnml};
use crate::messages::Message;
use crate::net::{self, Workflow};

/// What is to be exported.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Args {
    /// `<region>/<name>:<service>`, or a path with the service behind it.
    pub service: String,
    /// The file to be written; standard output when there is none.
    pub output: Option<PathBuf>,
}

/// The command.
pub const COMMAND: Subcommand = Subcommand {
    name: "export",
    about: "help-export",
    examples: "help-export-examples",
    options: Args::options,
    run: |matches, context| run(&Args::from(matches), context),
};

impl Args {
    fn options(command: Command, lang: Pages) -> Command {
        let service = Arg::new("service")
            .value_name(say(lang, "value-service"))
            .help(say(lang, "help-service"))
            .required(true);
        let output = option("output", lang, "value-file", "help-export-output")
            .value_parser(value_parser!(PathBuf));
        command
            .arg(service)
            .arg(output)
            .arg(format(lang, &["pnml"]))
    }

    /// Takes the options from a command line.
    #[must_use]
    pub fn from(matches: &ArgMatches) -> Args {
        let service = matches.get_one::<String>("service").cloned();
        Args {
            service: service.unwrap_or_default(),
            output: matches.get_one::<PathBuf>("output").cloned(),
        }
    }
}

/// Writes the workflow net of a service.
///
/// # Errors
/// [`Failure`] when there is no such service, when it does not compile, or when the file cannot be
/// written.
pub fn run(args: &Args, context: &Context) -> Result<Answer, Failure> {
    let library = Library::open(context)?;
    let found = library.find(&args.service, context)?;
    let (id, service) = found.chosen()?;
    let standard = library.standard_of(&found.regulation)?;
    let lang = context.speech.general();
    let regulation = &found.regulation;
    let net = net::compile(regulation, standard.as_ref(), id);
    let net = net.ok_or_else(|| Failure::new("no-service", which_service(regulation)))?;
    let title = format!("{}:{} – {}", regulation.path, service.id, service.title);
    let document = Document {
        id: &service.id,
        title: &title,
        workflow: &Workflow::of(&net),
        labels: &labels::of(regulation, &net, lang),
    };
    let text = pnml(&document).map_err(|error| {
        let reason = files::io_cause(error.kind());
        Failure::new(
            "output",
            Message::new("output-unwritable").with("reason", reason),
        )
    })?;
    let Some(path) = &args.output else {
        return Ok(Answer::good(text));
    };
    files::put(path, &text)?;
    let message = Message::new("export-written").with("path", files::shown(path));
    Ok(Answer::good(message.text(lang) + "\n"))
}

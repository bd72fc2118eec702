//! `reglament simulate`: one case on the calendar.

mod choice;
mod human;
mod input;
mod json;

use std::path::PathBuf;

use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};

use self::choice::Choice;
use super::context::Context;
use super::exit::Exit;
use super::failure::Failure;
use super::help::{HUMAN_JSON, Pages, Subcommand, choice, format, option, say};
use super::library::{Found, Library};
use super::output::{Answer, Format};
use crate::case::{self, CaseError, Given, Prepared, Reason, Report};
use crate::messages::{Lang, Message};

pub use input::{CaseRead, CaseText, case_from};
pub use json::{Step, timeline};

/// The command.
pub const COMMAND: Subcommand = Subcommand {
    name: "simulate",
    about: "help-simulate",
    examples: "help-simulate-examples",
    options: Args::options,
    run: |matches, context| run(&Args::from(matches), context),
};

/// A case as the command line gives it.
#[derive(Clone, Debug, Default)]
pub struct Args {
    /// `<region>/<name>:<service>`, or a path with the service behind it.
    pub service: Option<String>,
    /// The case file.
    pub case: Option<PathBuf>,
    /// What the options say of the case; it goes before the case file.
    pub text: CaseText,
}

impl Args {
    fn options(command: Command, lang: Pages) -> Command {
        let service = Arg::new("service")
            .value_name(say(lang, "value-service"))
            .help(say(lang, "help-service"));
        let many = |name, value, help| option(name, lang, value, help).action(ArgAction::Append);
        command
            .arg(service)
            .arg(option("submitted", lang, "value-moment", "help-submitted"))
            .arg(many("set", "value-setting", "help-set"))
            .arg(many("event", "value-event", "help-event"))
            .arg(
                option("case", lang, "value-file", "help-case")
                    .value_parser(value_parser!(PathBuf)),
            )
            .arg(
                choice(
                    "pace",
                    lang,
                    "value-pace",
                    "help-pace",
                    &["limit", "instant"],
                )
                .long("pace"),
            )
            .arg(option("reading", lang, "value-reading", "help-reading"))
            .arg(
                Arg::new("as-if-in-force")
                    .long("as-if-in-force")
                    .help(say(lang, "help-as-if-in-force"))
                    .action(ArgAction::SetTrue),
            )
            .arg(format(lang, HUMAN_JSON))
    }

    /// Takes the options from a command line.
    #[must_use]
    pub fn from(matches: &ArgMatches) -> Args {
        let one = |name: &str| matches.get_one::<String>(name).cloned();
        let many = |name: &str| {
            matches
                .get_many::<String>(name)
                .into_iter()
                .flatten()
                .cloned()
                .collect::<Vec<_>>()
        };
        // The values of a choice are checked by clap and kept as they were typed.
        Args {
            service: one("service"),
            case: matches.get_one::<PathBuf>("case").cloned(),
            text: CaseText {
                submitted: one("submitted"),
                set: many("set"),
                events: many("event"),
                pace: one("pace"),
                reading: one("reading"),
                as_if_in_force: matches.get_flag("as-if-in-force"),
            },
        }
    }
}

/// Runs a case.
///
/// # Errors
/// [`Failure`] when the case cannot be run: no such service, not in force, a fact missing, outside
/// the calendar.
pub fn run(args: &Args, context: &Context) -> Result<Answer, Failure> {
    let file = args.case.as_deref().map(input::read_case).transpose()?;
    let in_file = file.as_ref().and_then(|file| file.service.as_deref());
    let address = address(args, in_file)?;
    let library = Library::open(context)?;
    let found = library.find(&address, context)?;
    let service = found.chosen()?.1.id.clone();
    let CaseRead { given, overridden } = case_from(&args.text, file.as_ref())?;
    let standard = library.standard_of(&found.regulation)?;
    let calendar = library.calendar(&found.regulation.calendar)?;
    let prepared = Prepared::new(&found.regulation, standard.as_ref(), &calendar, &service)
        .map_err(|error| refused(&error))?;
    let mut report = case::simulate(&prepared, &given)
        .map_err(|error| unless_known(&error, &prepared, &given))?;
    let lang = context.speech.general();
    report
        .notices
        .extend(other_service(&library, &found, &service, in_file, context));
    report.notices.extend(overridden);
    report.notices.extend(other_language(&found, lang));
    let shown = Shown {
        found: &found,
        report: &report,
    };
    let answer = match context.format {
        Format::Json => Answer::good(json::document(&shown, lang)),
        _ => Answer::good(human::page(&shown, lang, context.style)).notices(human::notices(
            &report,
            lang,
            context.style.width,
        )),
    };
    Ok(answer.exit(if report.is_favourable() {
        Exit::Good
    } else {
        Exit::Bad
    }))
}

/// What is shown of a case.
struct Shown<'a> {
    found: &'a Found,
    report: &'a Report,
}

/// The service that is asked for: of the command line, with that of the case file behind a bare
/// regulation.
fn address(args: &Args, in_file: Option<&str>) -> Result<String, Failure> {
    match (&args.service, in_file) {
        (Some(stated), Some(service)) if !stated.contains(':') => {
            let id = service.rsplit_once(':').map_or(service, |(_, id)| id);
            Ok(format!("{stated}:{id}"))
        }
        (Some(stated), _) => Ok(stated.clone()),
        (None, Some(service)) if service.contains(':') => Ok(service.to_owned()),
        _ => Err(
            Failure::new("no-service", Message::new("simulate-no-service"))
                .help(Message::new("simulate-no-service-help")),
        ),
    }
}

/// The notice that the command line names another service than the case file.
fn other_service(
    library: &Library,
    found: &Found,
    service: &str,
    in_file: Option<&str>,
    context: &Context,
) -> Option<Reason> {
    let path = &found.regulation.path;
    let taken = format!("{path}:{service}");
    let in_file = in_file.filter(|name| *name != service && *name != taken)?;
    // The file may name the same service by the path of its regulation.
    let same = |other: Found| {
        other.regulation.path == *path && other.service.as_deref().is_none_or(|id| id == service)
    };
    let same = library.find(in_file, context).is_ok_and(same);
    (!same).then_some(())?;
    let mut choice = Choice::default();
    choice.replaced(Message::new("value-service"), in_file, &taken);
    choice.overridden.pop()
}

/// The notice that names and texts of the regulation stand in another language than the page.
fn other_language(found: &Found, lang: Lang) -> Option<Reason> {
    let written = found.loaded.lang().filter(|written| *written != lang)?;
    let message = Message::new(match written {
        Lang::Ru => "notice-written-in-russian",
        Lang::Kk => "notice-written-in-kazakh",
        Lang::En => "notice-written-in-english",
    });
    Some(Reason::new(message))
}

/// A case that cannot be run; on a day without a calendar nothing is advised that would only lead
/// to the calendar's end.
fn unless_known(error: &CaseError, prepared: &Prepared<'_>, given: &Given) -> Failure {
    let failure = refused(error);
    match prepared.knows(given.submitted.day()) {
        Err(unknown) if error.is_of_force() => failure.help(unknown.message()),
        _ => failure,
    }
}

/// A case that cannot be run, as a failure of the command.
#[must_use]
pub fn refused(error: &CaseError) -> Failure {
    let missing = error.missing().iter().map(|fact| fact.id.clone()).collect();
    Failure::new(error.code(), error.message())
        .maybe_help(error.help())
        .missing(missing)
        .facts(error.missing())
}

//! `reglament deadline`: whether terms are kept, whenever the application comes.

mod asked;
mod human;
mod json;
mod span;

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use clap::{Arg, ArgAction, ArgMatches, Command};

use self::asked::Asked;
use self::span::Wanted;
use super::context::Context;
use super::exit::Exit;
use super::failure::Failure;
use super::help::{HUMAN_JSON, Pages, Subcommand, format, option, say};
use super::library::Library;
use super::output::{Answer, Format};
use super::workers::each;
use crate::calendar::{Calendar, Reading, StartPolicy};
use crate::case::{Setting, Stated, fact_name, read_value};
use crate::diagnostic::suggest;
use crate::messages::Message;
use crate::model::{FactId, Regulation};
use crate::source::Sources;
use crate::timing::Verdict;

/// The command.
pub const COMMAND: Subcommand = Subcommand {
    name: "deadline",
    about: "help-deadline",
    examples: "help-deadline-examples",
    options: Args::options,
    run: |matches, context| run(&Args::from(matches), context),
};

/// What is asked, as the command line gives it.
#[derive(Clone, Debug, Default)]
pub struct Args {
    /// Services, or regulations with all their services; none means every one there is.
    pub services: Vec<String>,
    /// The first start.
    pub from: Option<String>,
    /// The last start.
    pub to: Option<String>,
    /// The only reading that is asked about; else both start policies are.
    pub reading: Option<String>,
    /// `name=value`.
    pub set: Vec<String>,
    /// Whether room and lengths are shown as well.
    pub full: bool,
}

impl Args {
    fn options(command: Command, lang: Pages) -> Command {
        let services = Arg::new("service")
            .value_name(say(lang, "value-service"))
            .help(say(lang, "help-deadline-service"))
            .num_args(0..)
            .action(ArgAction::Append);
        let full = Arg::new("full")
            .long("full")
            .help(say(lang, "help-deadline-full"))
            .action(ArgAction::SetTrue);
        let set = option("set", lang, "value-setting", "help-deadline-set");
        command
            .arg(services)
            .arg(option("from", lang, "value-moment", "help-deadline-from"))
            .arg(option("to", lang, "value-moment", "help-deadline-to"))
            .arg(option(
                "reading",
                lang,
                "value-reading",
                "help-deadline-reading",
            ))
            .arg(set.action(ArgAction::Append))
            .arg(full)
            .arg(format(lang, HUMAN_JSON))
    }

    /// Takes the options from a command line.
    #[must_use]
    pub fn from(matches: &ArgMatches) -> Args {
        let one = |name: &str| matches.get_one::<String>(name).cloned();
        let many = |name: &str| {
            let values = matches.get_many::<String>(name).into_iter().flatten();
            values.cloned().collect::<Vec<_>>()
        };
        Args {
            services: many("service"),
            from: one("from"),
            to: one("to"),
            reading: one("reading"),
            set: many("set"),
            full: matches.get_flag("full"),
        }
    }

    fn wanted(&self) -> Result<Wanted, Failure> {
        Ok(Wanted {
            from: stated("--from", self.from.as_deref())?,
            to: stated("--to", self.to.as_deref())?,
            full: self.full,
        })
    }

    fn readings(&self) -> Result<Vec<Reading>, Failure> {
        let Some(stated) = &self.reading else {
            let both = [StartPolicy::NextDay, StartPolicy::EventDay];
            let reading = |start| Reading {
                start,
                ..Reading::default()
            };
            return Ok(both.map(reading).to_vec());
        };
        let example = Message::new("value-reading-example");
        let read = stated.parse();
        let read = read.map_err(|_| Failure::bad_value("--reading", stated, example))?;
        Ok(vec![read])
    }
}

fn stated(option: &str, text: Option<&str>) -> Result<Option<Stated>, Failure> {
    let example = || Message::new("value-moment-example");
    let read = |text: &str| {
        text.parse()
            .map_err(|why| Failure::bad_moment(option, text, &why, example()))
    };
    text.map(read).transpose()
}

/// Judges the deadlines of services.
///
/// # Errors
/// [`Failure`] when a service is not known, states nothing that could be judged, or cannot be
/// judged over the span.
pub fn run(args: &Args, context: &Context) -> Result<Answer, Failure> {
    let library = Library::open(context)?;
    let readings = args.readings()?;
    let wanted = args.wanted()?;
    let scenes = scenes(args, &library, context)?;
    known_facts(args, &scenes)?;
    let asked: Vec<(Asked<'_>, Reading)> = scenes
        .iter()
        .flat_map(|scene| scene.asked(&wanted))
        .flat_map(|asked| readings.iter().map(move |reading| (asked, *reading)))
        .collect();
    let ask = |(asked, reading): &(Asked<'_>, Reading)| asked.answer(*reading);
    let (mut answers, mut refused) = (Vec::new(), Vec::new());
    for ((asked, _), answer) in asked
        .iter()
        .zip(each(&asked, |(asked, _)| asked.size(), ask))
    {
        match answer {
            Ok(answer) => answers.push(answer),
            Err(failure) => refused.push((asked.name(), failure)),
        }
    }
    if answers.is_empty()
        && let Some((_, failure)) = refused.pop()
    {
        return Err(failure);
    }
    answers.retain(|answer| !answer.verdicts.is_empty() || args.full);
    if answers.iter().all(|answer| answer.verdicts.is_empty()) && !args.full {
        return Err(Failure::new("no-deadline", Message::new("deadline-none"))
            .help(Message::new("deadline-none-help")));
    }
    let lang = context.speech.general();
    let answer = match context.format {
        Format::Json => Answer::good(json::document(&answers, lang)),
        _ => Answer::good(human::page(&answers, lang, context.style.width))
            .notices(human::notices(&answers, lang, context.style.width)),
    };
    let left_out = human::left_out(&refused, lang, context.style.width);
    let notices = answer.notices.clone() + &left_out;
    let answer = answer.notices(notices);
    let mut verdicts = answers.iter().flat_map(|answer| &answer.verdicts);
    let always = verdicts.all(|answered| answered.judgement.verdict == Verdict::Always);
    Ok(answer.exit(if always { Exit::Good } else { Exit::Bad }))
}

/// A regulation with all that its verdicts need.
struct Scene {
    regulation: Regulation,
    standard: Option<Regulation>,
    calendar: Calendar,
    facts: BTreeMap<FactId, i64>,
    services: Vec<String>,
}

impl Scene {
    fn asked<'a>(&'a self, wanted: &'a Wanted) -> impl Iterator<Item = Asked<'a>> {
        self.services.iter().map(move |service| Asked {
            regulation: &self.regulation,
            standard: self.standard.as_ref(),
            calendar: &self.calendar,
            service,
            facts: &self.facts,
            wanted,
        })
    }
}

/// The regulations that are named, every one there is when none is, with their services.
fn scenes(args: &Args, library: &Library, context: &Context) -> Result<Vec<Scene>, Failure> {
    let mut named = Vec::new();
    for name in &args.services {
        let found = library.find(name, context)?;
        named.push((found.regulation, found.service));
    }
    if args.services.is_empty() {
        let (all, _) = library.all(&mut Sources::new());
        let whole = all.into_iter().filter(|loaded| !loaded.has_errors());
        let regulations = whole.filter_map(|loaded| loaded.regulation);
        let real = regulations.filter(|regulation| !regulation.is_standard);
        named.extend(real.map(|regulation| (regulation, None)));
    }
    // Each is read once, however many rely on it.
    let mut calendars: BTreeMap<String, Calendar> = BTreeMap::new();
    let mut standards: BTreeMap<String, Option<Regulation>> = BTreeMap::new();
    let mut scenes = Vec::new();
    for (regulation, service) in named {
        let calendar = match calendars.entry(regulation.calendar.clone()) {
            Entry::Occupied(known) => known.into_mut(),
            Entry::Vacant(place) => place.insert(library.calendar(&regulation.calendar)?),
        };
        let standard = regulation.standard.as_ref();
        let standard = standard.map_or_else(String::new, |named| named.path.clone());
        let standard = match standards.entry(standard) {
            Entry::Occupied(known) => known.into_mut(),
            Entry::Vacant(place) => place.insert(library.standard_of(&regulation)?),
        };
        let every = regulation.services.iter().map(|own| own.id.clone());
        scenes.push(Scene {
            calendar: calendar.clone(),
            standard: standard.clone(),
            facts: facts(&regulation, &args.set)?,
            services: service.map_or_else(|| every.collect(), |service| vec![service]),
            regulation,
        });
    }
    Ok(scenes)
}

/// The facts of `--set` that a regulation knows.
fn facts(regulation: &Regulation, set: &[String]) -> Result<BTreeMap<FactId, i64>, Failure> {
    let mut facts = BTreeMap::new();
    for (name, text) in pairs(set)? {
        let known = regulation.facts.iter().enumerate();
        let Some((at, fact)) = known.into_iter().find(|(_, fact)| fact.id == name) else {
            continue;
        };
        let value = read_value(fact, &Setting::Text(text.to_owned()));
        let value = value.ok_or_else(|| {
            let option = format!("--set {name}");
            Failure::bad_value(&option, text, fact.expected())
        })?;
        facts.insert(FactId::new(at), value);
    }
    Ok(facts)
}

fn pairs(set: &[String]) -> Result<Vec<(&str, &str)>, Failure> {
    let pair = |option| {
        let example = Message::new("value-set-example");
        let pair = str::split_once(option, '=');
        let (name, value) = pair.ok_or_else(|| Failure::bad_value("--set", option, example))?;
        Ok((fact_name(name), value))
    };
    set.iter().map(String::as_str).map(pair).collect()
}

/// Refuses a fact that none of the regulations has.
fn known_facts(args: &Args, scenes: &[Scene]) -> Result<(), Failure> {
    let all = scenes.iter().flat_map(|scene| &scene.regulation.facts);
    let known: Vec<&str> = all.map(|fact| fact.id.as_str()).collect();
    for (name, _) in pairs(&args.set)? {
        if !known.contains(&name) {
            let message = Message::new("name-unknown")
                .with("kind", Message::new("kind-fact"))
                .with("name", name);
            return Err(
                Failure::new("unknown-fact", message).maybe_help(suggest::help(name, &known))
            );
        }
    }
    Ok(())
}

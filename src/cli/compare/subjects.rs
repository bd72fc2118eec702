//! Which regulations are compared, and which of their services with which.

use crate::calendar::Calendar;
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::library::Library;
use crate::compare::Version;
use crate::compare::regions::{Beside, Finding, Side, languages};
use crate::messages::{Lang, Message};
use crate::model::Regulation;

/// A regulation with all that its comparison needs.
pub(super) struct Subject {
    pub regulation: Regulation,
    standard: Option<Regulation>,
    calendar: Option<Calendar>,
    /// The only service that is compared; none means all of them.
    pub service: Option<String>,
}

impl Subject {
    fn find(name: &str, library: &Library, context: &Context) -> Result<Subject, Failure> {
        let found = library.find(name, context)?;
        Ok(Subject {
            standard: library.standard_of(&found.regulation)?,
            calendar: library.calendar(&found.regulation.calendar).ok(),
            service: found.service,
            regulation: found.regulation,
        })
    }

    fn version(&self) -> Version<'_> {
        Version::new(&self.regulation)
            .by_standard(self.standard.as_ref())
            .counted_by(self.calendar.as_ref())
    }
}

/// The subjects by their names.
///
/// # Errors
/// [`Failure`] when one of them is not known or does not compile, or when some name a service and
/// others, which have several, do not.
pub(super) fn find(names: &[String], context: &Context) -> Result<Vec<Subject>, Failure> {
    let library = Library::open(context)?;
    let found = names
        .iter()
        .map(|name| Subject::find(name, &library, context));
    let mut subjects: Vec<Subject> = found.collect::<Result<_, _>>()?;
    if subjects.iter().any(|subject| subject.service.is_some()) {
        for (name, subject) in names.iter().zip(&mut subjects) {
            if subject.service.is_none() {
                let found = library.find(name, context)?;
                subject.service = Some(found.chosen()?.1.id.clone());
            }
        }
    }
    Ok(subjects)
}

/// A service as several subjects have it.
pub(super) struct Shared<'a> {
    /// Its id, as the first of them has it.
    pub service: &'a str,
    /// The subjects that have it.
    pub subjects: Vec<usize>,
    /// What they say.
    pub beside: Beside<'a>,
}

/// All that is compared.
pub(super) struct Comparison<'a> {
    pub subjects: &'a [Subject],
    /// The services that several subjects have.
    pub shared: Vec<Shared<'a>>,
    /// Services that one subject alone has: the subject and the service.
    pub alone: Vec<(usize, &'a str)>,
    /// What language versions of one act say differently outside of their services.
    pub whole: Vec<Finding>,
}

impl<'a> Comparison<'a> {
    pub(super) fn of(subjects: &'a [Subject]) -> Comparison<'a> {
        let mut all = Comparison {
            subjects,
            shared: Vec::new(),
            alone: Vec::new(),
            whole: Vec::new(),
        };
        let named: Option<Vec<&str>> = subjects
            .iter()
            .map(|subject| subject.service.as_deref())
            .collect();
        match named {
            Some(named) => all.shared.extend(shared(subjects, &named)),
            None => all.pair(),
        }
        all
    }

    /// Pairs services by their ids.
    fn pair(&mut self) {
        let services = |subject: &'a Subject| subject.regulation.services.iter();
        let mut ids: Vec<&str> = Vec::new();
        for service in self.subjects.iter().flat_map(services) {
            if !ids.contains(&service.id.as_str()) {
                ids.push(&service.id);
            }
        }
        for id in ids {
            let all = self.subjects.iter().enumerate();
            let having = all.filter(|(_, subject)| subject.regulation.service(id).is_some());
            let having: Vec<usize> = having.map(|(at, _)| at).collect();
            match having.as_slice() {
                [only] => self.alone.push((*only, id)),
                _ => {
                    let sides = having
                        .iter()
                        .filter_map(|at| Side::new(self.subjects.get(*at)?.version(), id));
                    self.shared.push(Shared {
                        service: id,
                        beside: Beside::new(sides.collect()),
                        subjects: having,
                    });
                }
            }
        }
        let all = self.subjects.iter().enumerate();
        for (at, one) in all.clone() {
            for (to, other) in all.clone().skip(at + 1) {
                let found = languages::whole(&one.regulation, &other.regulation, (at, to));
                self.whole.extend(found);
            }
        }
    }

    /// The letter by which a subject is known: a, b, c and so on.
    pub(super) fn letter(at: usize) -> String {
        let letter = u8::try_from(at).ok().and_then(|at| b'a'.checked_add(at));
        letter.map_or_else(String::new, |letter| char::from(letter).to_string())
    }

    /// The language to speak in: that of the files where all are in one.
    pub(super) fn lang(&self, context: &Context) -> Lang {
        let mut langs = self.subjects.iter().map(|own| own.regulation.lang);
        let first = langs.next();
        let shared = first.filter(|first| langs.all(|other| other == *first));
        context.speech.about_maybe(shared)
    }
}

fn shared<'a>(subjects: &'a [Subject], named: &[&'a str]) -> Option<Shared<'a>> {
    let sides = subjects.iter().zip(named);
    let sides = sides.filter_map(|(subject, service)| Side::new(subject.version(), service));
    Some(Shared {
        service: named.first()?,
        subjects: (0..subjects.len()).collect(),
        beside: Beside::new(sides.collect()),
    })
}

/// The complaint that there are more sides than a table can have.
pub(super) fn too_many(most: usize) -> Failure {
    let message = Message::new("compare-too-many").with("most", most);
    Failure::new("too-many-sides", message)
}

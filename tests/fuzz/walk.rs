//! The way of one text through the whole program, and what holds on it whatever the text is.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;
use std::time::{Duration, Instant};

use reglament::calendar::{Calendar, Day};
use reglament::case::{CaseError, EventEntry, Given, Prepared, Setting, simulate};
use reglament::checks::{self, Library, Outline, Outlined, Subject, waivers};
use reglament::diagnostic::{Diagnostic, Edit, Fix, Report, Witness, human, short};
use reglament::format;
use reglament::messages::Lang;
use reglament::model::{self, Compiled, Regulation};
use reglament::source::{Source, SourceId, Sources};
use reglament::syntax::{self, tree::File};

/// Far more than a debug build takes on a busy machine, far less than forever.
const PATIENCE: Duration = Duration::from_secs(60);

/// How far a text came.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Came {
    /// It has errors.
    Read,
    /// It could be checked.
    Checked,
    /// A case of it could be run as well.
    Ran,
}

static CALENDAR: LazyLock<Calendar> = LazyLock::new(|| {
    let text = include_str!("../../regulations/calendars/kazakhstan.toml");
    Calendar::from_toml(text).expect("the real calendar is whole")
});

static STANDARD: LazyLock<Regulation> = LazyLock::new(|| {
    let text = Text::read(include_str!("../../regulations/standards/order-1142.rgl"));
    text.compiled
        .regulation
        .expect("the real standard compiles")
});

/// A text with all that was read from it.
struct Text {
    sources: Sources,
    id: SourceId,
    file: File,
    compiled: Compiled,
    errors: Vec<Diagnostic>,
}

impl Text {
    fn read(text: &str) -> Text {
        let mut sources = Sources::new();
        let id = sources.add("file.rgl", text);
        let (file, mut errors) = syntax::parse(sources.get(id).expect("it was added"));
        let compiled = model::compile(&file);
        errors.extend(compiled.errors.iter().cloned());
        Text {
            sources,
            id,
            file,
            compiled,
            errors,
        }
    }

    fn source(&self) -> &Source {
        self.sources.get(self.id).expect("it was added")
    }

    /// The model, if nothing at all is wrong.
    fn whole(&self) -> Option<&Regulation> {
        let model = self.compiled.regulation.as_ref();
        model.filter(|_| self.errors.is_empty())
    }

    /// What the file means; its language, which is the only thing a translation changes, left out.
    fn meaning(&self) -> Option<Regulation> {
        let mut model = self.whole()?.clone();
        model.lang = Lang::Ru;
        Some(model)
    }

    /// What the checks find, before anything is waived.
    fn findings(&self) -> Vec<Diagnostic> {
        let Some(regulation) = self.whole() else {
            return Vec::new();
        };
        let subject = Subject::new(
            regulation,
            &self.compiled.places,
            &self.file,
            standard(regulation),
        );
        let mut found = checks::alone(&subject);
        let outline = &Outline::of(regulation);
        let places = &self.compiled.places;
        let library = Library {
            outlines: &[Outlined { outline, places }],
        };
        found.extend(checks::across().flat_map(|check| checks::between(check, &library)));
        found
    }
}

fn standard(regulation: &Regulation) -> Option<&'static Regulation> {
    let named = regulation.standard.as_ref()?;
    Some(&*STANDARD).filter(|standard| standard.path == named.path)
}

/// Puts a text through everything; panics where something that must hold does not.
pub fn walk(text: &str) -> Came {
    let started = Instant::now();
    let read = Text::read(text);
    told(&read, &read.errors);
    formatted(&read);
    let came = match read.whole() {
        None => Came::Read,
        Some(regulation) => checked(&read, regulation),
    };
    let took = started.elapsed();
    assert!(took < PATIENCE, "it took {took:?}");
    came
}

/// Everything that is told has places inside the text, and can be told in every language and form.
fn told(text: &Text, found: &[Diagnostic]) {
    for one in found {
        for label in &one.labels {
            let (start, end) = (label.span.start as usize, label.span.end as usize);
            assert!(
                text.source().text.get(start..end).is_some(),
                "{one:?} has no place"
            );
        }
        assert!(one.place().is_some(), "{one:?} has no place");
    }
    // A file of nonsense has hundreds of errors that are all told in the same way.
    for one in found.iter().take(40) {
        for lang in Lang::ALL {
            let report = Report::new(one, &text.sources, lang);
            let line = short::render(&report);
            assert!(!line.contains('\n'), "{line}");
            let _ = human::render(&report, human::Style::default());
        }
    }
    one_fix_at_a_place(text, found);
}

/// The edits of a mend never overlap, nor do those of two mends that are not the same.
fn one_fix_at_a_place(text: &Text, found: &[Diagnostic]) {
    let fixes: BTreeSet<Vec<(u32, u32, &str)>> = found
        .iter()
        .filter_map(|found| {
            let fix: &Fix = found.fix.as_ref()?;
            let edit = |edit: &'_ Edit| (edit.span.start, edit.span.end);
            let edits = fix
                .edits
                .iter()
                .map(|one| (edit(one).0, edit(one).1, one.text.as_str()));
            Some(edits.collect())
        })
        .collect();
    let mut edits: Vec<_> = fixes.into_iter().flatten().collect();
    edits.sort_unstable();
    for (start, end, _) in &edits {
        assert!(
            text.source()
                .text
                .get(*start as usize..*end as usize)
                .is_some(),
            "an edit has no place"
        );
    }
    for pair in edits.windows(2) {
        assert!(pair[0].1 <= pair[1].0, "two edits overlap: {pair:?}");
    }
}

/// The canonical form of a file reads as the file itself, through every language and back.
fn formatted(text: &Text) {
    let own = text.file.lang;
    let form = format::format(&text.file, own);
    let again = Text::read(&form);
    let Some(meaning) = text.meaning() else {
        return;
    };
    assert_eq!(
        Some(&meaning),
        again.meaning().as_ref(),
        "formatted:\n{form}\n{:#?}",
        again.errors
    );
    let mut chain = again;
    for lang in [Lang::Ru, Lang::Kk, Lang::En, own] {
        chain = Text::read(&format::format(&chain.file, lang));
        assert_eq!(
            Some(&meaning),
            chain.meaning().as_ref(),
            "in {lang}:\n{}\n{:#?}",
            chain.source().text,
            chain.errors
        );
    }
    assert_eq!(chain.source().text, form, "there and back");
}

fn checked(text: &Text, regulation: &Regulation) -> Came {
    let mut found = text.findings();
    told(text, &found);
    same_in_every_language(text, &found);
    let deadlock = found.iter().any(|found| found.code == "F016");
    for witness in found.iter().filter_map(|found| found.witness.as_ref()) {
        runs(regulation, witness, deadlock);
    }
    mended(text, &found);
    let today = Day::from_ymd(2026, 1, 1).expect("a day");
    waivers::apply(&regulation.path, &text.compiled.waivers, today, &mut found);
    told(text, &found);
    match simulated(regulation) {
        true => Came::Ran,
        false => Came::Checked,
    }
}

/// A finding is the same finding whatever language its file is written in.
fn same_in_every_language(text: &Text, found: &[Diagnostic]) {
    let identity = |found: &[Diagnostic]| {
        // How a file is written is another matter in each language.
        let found = found.iter().filter(|found| !found.code.starts_with('Y'));
        let mut all: Vec<_> = found
            .map(|found| (found.code, found.object.clone(), found.fingerprint()))
            .collect();
        all.sort();
        all
    };
    let own = identity(found);
    for lang in Lang::ALL {
        let other = Text::read(&format::format(&text.file, lang));
        let other = identity(&other.findings());
        let here: Vec<_> = own.iter().filter(|one| !other.contains(one)).collect();
        let there: Vec<_> = other.iter().filter(|one| !own.contains(one)).collect();
        assert!(own == other, "in {lang} {there:?} instead of {here:?}");
    }
}

/// All mends together leave a file that can be read as before.
fn mended(text: &Text, found: &[Diagnostic]) {
    let fixes = found.iter().filter_map(|found| found.fix.as_ref());
    let mut edits: Vec<&Edit> = fixes.flat_map(|fix| &fix.edits).collect();
    edits.sort_by_key(|edit| std::cmp::Reverse(edit.span));
    edits.dedup();
    let mut new = text.source().text.clone();
    for edit in &edits {
        new.replace_range(edit.span.start as usize..edit.span.end as usize, &edit.text);
    }
    let again = Text::read(&new);
    assert!(
        again.errors.is_empty(),
        "mended:\n{new}\n{:#?}",
        again.errors
    );
}

/// The case of a witness can be run, as far as the calendar reaches; it stands still only in a file
/// of which that is told.
fn runs(regulation: &Regulation, witness: &Witness, deadlock: bool) {
    let (path, service) = witness.service.rsplit_once(':').expect("a service");
    assert_eq!(path, regulation.path);
    let prepared = Prepared::new(regulation, standard(regulation), &CALENDAR, service);
    let prepared = prepared.expect("the service of a witness exists");
    let set = witness
        .set
        .iter()
        .map(|(name, value)| (name.clone(), Setting::Text(value.clone())));
    let events = witness
        .events
        .iter()
        .map(|(name, value)| (name.clone(), value.parse::<EventEntry>().expect("an event")));
    let given = Given {
        set: set.collect(),
        events: events.collect::<BTreeMap<_, _>>(),
        as_if_in_force: witness.as_if_in_force,
        ..Given::at(witness.submitted.parse().expect("a moment"))
    };
    match simulate(&prepared, &given) {
        // A case may be shown because it goes round in a circle for ever.
        Ok(_) | Err(CaseError::OutsideCoverage(..) | CaseError::TooManySteps(_)) => {}
        Err(CaseError::Stuck) if deadlock => {}
        Err(error) => panic!("{witness} does not run: {error:?}"),
    }
}

/// Runs every service on ordinary days and on the edges of the calendar; whether any of them ran.
fn simulated(regulation: &Regulation) -> bool {
    let mut ran = false;
    for service in &regulation.services {
        let Ok(prepared) = Prepared::new(regulation, standard(regulation), &CALENDAR, &service.id)
        else {
            continue;
        };
        for moment in ["2018-03-15T17:20", "2016-02-29T00:00", "2026-12-31T23:59"] {
            let mut given = Given::at(moment.parse().expect("a moment"));
            given.as_if_in_force = true;
            ran |= simulate(&prepared, &given).is_ok();
        }
    }
    ran
}

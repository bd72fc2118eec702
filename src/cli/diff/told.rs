//! A change as the faces tell it: its places with their lines, and whom it touches in words.

use super::compared::{Compared, Pair};
use crate::cli::load::Loaded;
use crate::compare::{Applicant, Change, Executor, Side};
use crate::messages::{Lang, Message};
use crate::source::{Source, Span};

/// A place of one side.
pub struct Place<'a> {
    /// The file.
    pub source: &'a Source,
    /// Where in it.
    pub span: Span,
    /// The line, from 1.
    pub line: usize,
}

impl Place<'_> {
    /// The text of the line.
    #[must_use]
    pub fn text(&self) -> &str {
        let lines = self.source.text.lines();
        lines.clone().nth(self.line - 1).map_or("", str::trim)
    }

    /// The file and the line, as editors open them.
    #[must_use]
    pub fn name(&self) -> String {
        format!("{}:{}", self.source.name, self.line)
    }
}

/// Where the old version says what has changed.
#[must_use]
pub fn old_place<'a>(all: &'a Compared, pair: &Pair, change: &Change) -> Option<Place<'a>> {
    place(all, pair.old.as_ref()?, &change.old.as_ref()?.place)
}

/// Where the new version says it.
#[must_use]
pub fn new_place<'a>(all: &'a Compared, pair: &Pair, change: &Change) -> Option<Place<'a>> {
    place(all, pair.new.as_ref()?, &change.new.as_ref()?.place)
}

/// Where in the new version something is missing: around what it has of it. Remarks are counted
/// through, so the one of the same number is another one: what it was about is looked for.
#[must_use]
pub fn around<'a>(all: &'a Compared, pair: &Pair, change: &Change) -> Option<Place<'a>> {
    let (old, path) = (pair.old.as_ref()?, &change.old.as_ref()?.place);
    let about = old.places.about_if_remark(path);
    place(all, pair.new.as_ref()?, about.unwrap_or(path))
}

fn place<'a>(all: &'a Compared, file: &Loaded, path: &str) -> Option<Place<'a>> {
    let span = file.places.nearest(path)?;
    let source = all.sources.get(span.source)?;
    Some(Place {
        source,
        span,
        line: source.line_column(span.start).0,
    })
}

/// Whom a change touches; nobody where that is not for a program to say.
#[must_use]
pub fn touch(change: &Change) -> Vec<Message> {
    let touch = change.touch;
    if touch.editorial {
        return vec![Message::new("touch-editorial")];
    }
    let applicant = match touch.applicant {
        Applicant::Better => Some("touch-applicant-better"),
        Applicant::Worse => Some("touch-applicant-worse"),
        Applicant::Either => Some("touch-applicant-either"),
        Applicant::Neither => None,
    };
    let executor = match touch.executor {
        Executor::Easier => Some("touch-executor-easier"),
        Executor::Harder => Some("touch-executor-harder"),
        Executor::Either => Some("touch-executor-either"),
        Executor::Neither => None,
    };
    let under_way = touch.under_way.then_some("touch-under-way");
    let adverse = (change.adverse && change.is_worse()).then_some("touch-without-act");
    let all = [applicant, executor, under_way, adverse];
    all.into_iter().flatten().map(Message::new).collect()
}

/// The same as a text.
#[must_use]
pub fn touch_text(change: &Change, lang: Lang) -> String {
    let told = touch(change).into_iter().map(|one| one.text(lang));
    told.collect::<Vec<_>>().join("; ")
}

/// What a side says of the thing, or that it has nothing of it.
#[must_use]
pub fn value(side: Option<&Side>, lang: Lang) -> String {
    match side.map(|side| side.value.as_ref()) {
        Some(Some(value)) => value.text(lang),
        Some(None) => Message::new("value-there").text(lang),
        None => Message::new("value-not-there").text(lang),
    }
}

/// The heading of the changes of a service, or of the whole regulation.
#[must_use]
pub fn heading(pair: &Pair, service: Option<&str>, lang: Lang) -> String {
    let Some(id) = service else {
        return Message::new("diff-whole").text(lang);
    };
    let model = |file: &'_ Option<Loaded>| -> Option<String> {
        let regulation = file.as_ref()?.regulation.as_ref()?;
        regulation
            .service(id)
            .map(|(_, service)| service.title.clone())
    };
    let title = model(&pair.new).or_else(|| model(&pair.old));
    Message::new("diff-service")
        .with("id", id)
        .with("title", title.unwrap_or_default())
        .text(lang)
}

/// The title of a regulation: in the language where the file gives one, else the official one.
#[must_use]
pub fn title(pair: &Pair, lang: Lang) -> String {
    let file = pair.new.as_ref().or(pair.old.as_ref());
    let Some(regulation) = file.and_then(|file| file.regulation.as_ref()) else {
        return String::new();
    };
    let own = regulation.titles.iter().find(|(own, _)| *own == lang);
    own.map_or_else(|| regulation.title.clone(), |(_, title)| title.clone())
}

/// What comes of everything, in a line.
#[must_use]
pub fn verdict(all: &Compared) -> Message {
    let changed = all.changes().count();
    let worse = all.changes().filter(|(_, change)| change.is_worse());
    match (changed, all.is_equal()) {
        (0, true) => Message::new("diff-equal"),
        (_, true) => Message::new("diff-editorial").with("n", changed),
        (_, false) => Message::new("diff-changed")
            .with("n", changed)
            .with("worse", worse.count()),
    }
}

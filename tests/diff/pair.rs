//! Two versions of a small regulation.

use std::fs;
use std::path::Path;
use std::sync::LazyLock;

use reglament::calendar::{Calendar, Day};
use reglament::compare::{
    Change, Comparison, Version, changes, regulation_added, regulation_removed,
};
use reglament::model::{self, Compiled, Regulation};
use reglament::source::{Sources, Span};
use reglament::syntax;

static CALENDAR: LazyLock<Calendar> = LazyLock::new(|| {
    let text = include_str!("../../regulations/calendars/kazakhstan.toml");
    Calendar::from_toml(text).expect("it is sound")
});

/// The two versions, compiled; one of them may not be there.
pub struct Pair {
    sources: Sources,
    old: Option<Compiled>,
    new: Option<Compiled>,
}

/// Reads `old.rgl` and `new.rgl` of a folder.
pub fn read(folder: &str) -> Pair {
    let text = |name: &str| fs::read_to_string(Path::new(folder).join(name)).ok();
    let mut sources = Sources::new();
    let old = text("old.rgl").map(|text| compiled(&mut sources, "old", &text));
    let new = text("new.rgl").map(|text| compiled(&mut sources, "new", &text));
    assert!(old.is_some() || new.is_some(), "{folder} is empty");
    Pair { sources, old, new }
}

impl Pair {
    /// Two texts; both must compile.
    pub fn of(old: &str, new: &str) -> Pair {
        let mut sources = Sources::new();
        let old = Some(compiled(&mut sources, "old", old));
        let new = Some(compiled(&mut sources, "new", new));
        Pair { sources, old, new }
    }

    /// What has changed from the one to the other.
    pub fn changes(&self) -> Vec<Change> {
        let model = |own: &'_ Option<Compiled>| -> Option<Regulation> {
            own.as_ref()
                .map(|own| own.regulation.clone().expect("it compiles"))
        };
        match (model(&self.old), model(&self.new)) {
            (Some(old), Some(new)) => {
                let old = Version::new(&old).counted_by(Some(&CALENDAR));
                let new = Version::new(&new).counted_by(Some(&CALENDAR));
                let today = Day::from_ymd(2026, 11, 22);
                changes(&Comparison::new(old, new).on(today))
            }
            (Some(old), None) => vec![regulation_removed(&old)],
            (None, Some(new)) => vec![regulation_added(&new)],
            (None, None) => Vec::new(),
        }
    }

    /// The lines of a change in the two versions.
    pub fn lines(&self, change: &Change) -> (Option<usize>, Option<usize>) {
        let line = |own: &Option<Compiled>, place: &str| {
            let span = own.as_ref()?.places.nearest(place)?;
            Some(self.line(span))
        };
        let old = change.old.as_ref();
        let new = change.new.as_ref();
        (
            old.and_then(|side| line(&self.old, &side.place)),
            new.and_then(|side| line(&self.new, &side.place)),
        )
    }

    fn line(&self, span: Span) -> usize {
        let source = self.sources.get(span.source).expect("its file was read");
        source.line_column(span.start).0
    }
}

fn compiled(sources: &mut Sources, name: &str, text: &str) -> Compiled {
    let id = sources.add(name, text);
    let (file, errors) = syntax::parse(sources.get(id).expect("it was added"));
    assert!(errors.is_empty(), "{name}: {errors:#?}\n{text}");
    let compiled = model::compile(&file);
    assert!(
        compiled.errors.is_empty(),
        "{name}: {:#?}\n{text}",
        compiled.errors
    );
    compiled
}

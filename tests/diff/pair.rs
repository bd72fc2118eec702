//! Two versions of a small regulation.

use std::fs;
use std::path::Path;
use std::sync::LazyLock;

use reglament::calendar::Calendar;
use reglament::compare::{Change, Comparison, Version, changes};
use reglament::model::{self, Compiled, Places, Regulation};
use reglament::source::{Sources, Span};
use reglament::syntax;

static CALENDAR: LazyLock<Calendar> = LazyLock::new(|| {
    let text = include_str!("../../regulations/calendars/kazakhstan.toml");
    Calendar::from_toml(text).expect("it is sound")
});

/// The two versions, compiled.
pub struct Pair {
    sources: Sources,
    old: Compiled,
    new: Compiled,
}

/// Reads `old.rgl` and `new.rgl` of a folder.
pub fn read(folder: &str) -> Pair {
    let text = |name: &str| {
        let path = Path::new(folder).join(name);
        fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
    };
    Pair::of(&text("old.rgl"), &text("new.rgl"))
}

impl Pair {
    /// Two texts; both must compile.
    pub fn of(old: &str, new: &str) -> Pair {
        let mut sources = Sources::new();
        let old = compiled(&mut sources, "old", old);
        let new = compiled(&mut sources, "new", new);
        Pair { sources, old, new }
    }

    /// What has changed from the one to the other.
    pub fn changes(&self) -> Vec<Change> {
        let version =
            |own: &'_ Compiled| -> Regulation { own.regulation.clone().expect("it compiles") };
        let (old, new) = (version(&self.old), version(&self.new));
        let old = Version::new(&old).counted_by(Some(&CALENDAR));
        let new = Version::new(&new).counted_by(Some(&CALENDAR));
        changes(&Comparison::new(old, new))
    }

    /// The lines of a change in the two versions.
    pub fn lines(&self, change: &Change) -> (Option<usize>, Option<usize>) {
        let line = |places: &Places, place: &str| {
            let span = places.nearest(place)?;
            Some(self.line(span))
        };
        let old = change.old.as_ref();
        let new = change.new.as_ref();
        (
            old.and_then(|side| line(&self.old.places, &side.place)),
            new.and_then(|side| line(&self.new.places, &side.place)),
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

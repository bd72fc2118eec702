//! A run in a form that goes file by file, without known findings: sheet by sheet.
//!
//! The sheets of an earlier run are taken where nothing that they tell can have changed: neither the
//! file and what lies around it, nor the settings, nor what is found between it and other files.

use std::borrow::Cow;
use std::mem;

use super::cache::{Entries, Key, Packed, Settings, of_findings};
use super::judge::judge;
use super::look::{self, Looked, Looker};
use super::run::{Asked, Run};
use super::sheet::{Form, Held, Sheet};
use crate::checks::{Outline, Outlined};
use crate::cli::context::Context;
use crate::cli::workers;
use crate::diagnostic::Diagnostic;
use crate::model::Places;

/// The sheets of a run, in the order of its files.
pub fn of(run: &Run, form: Form, context: &Context) -> Vec<Sheet> {
    let teller = Teller {
        run,
        looker: Looker::new(run),
        form,
        context,
    };
    let begun = workers::each(
        &run.files,
        |asked| run.size(asked),
        |asked| teller.begin(asked),
    );
    let outlines: Vec<Outlined<'_>> = begun.iter().filter_map(Begun::outlined).collect();
    let mut between = look::between(&outlines);
    let files = run.files.iter().zip(begun);
    let files = files.map(|(asked, begun)| {
        let more = between.remove(&asked.source).unwrap_or_default();
        (asked, begun, more)
    });
    workers::each_of(
        files.collect(),
        |(asked, ..)| run.size(asked),
        |(asked, begun, more)| teller.finish(asked, begun, more),
    )
}

/// A file on its way to its sheet.
enum Begun {
    /// An earlier run has told of it.
    Held(Held<'static>),
    /// It has been looked at.
    Open {
        outline: Option<Outline>,
        places: Places,
        found: Found,
    },
}

/// What was found in a file, until it is told.
enum Found {
    Packed(Packed),
    Whole(Box<Looked>),
}

impl Begun {
    fn outlined(&self) -> Option<Outlined<'_>> {
        let (outline, places) = match self {
            Begun::Held(held) => (held.outline.as_deref(), &*held.places),
            Begun::Open {
                outline, places, ..
            } => (outline.as_ref(), places),
        };
        outline.map(|outline| Outlined { outline, places })
    }
}

/// Tells of the files of a run in one form.
struct Teller<'a> {
    run: &'a Run,
    looker: Looker<'a>,
    form: Form,
    context: &'a Context,
}

impl Teller<'_> {
    fn begin(&self, asked: &Asked) -> Begun {
        let held = self.key(asked).and_then(|(entries, key)| {
            let held = entries.sheet(&key, asked.source)?;
            let is_of_today = held.on.is_none_or(|day| day == self.run.today);
            is_of_today.then_some(Begun::Held(held))
        });
        held.unwrap_or_else(|| {
            let mut looked = self.looker.at(asked);
            let sound = looked.outlined().is_some();
            let packed = Packed::of(&looked);
            let outline = looked.outline.take().filter(|_| sound);
            let places = mem::take(&mut looked.places);
            let found = match packed {
                Some(packed) => Found::Packed(packed),
                None => Found::Whole(Box::new(looked)),
            };
            Begun::Open {
                outline,
                places,
                found,
            }
        })
    }

    /// The sheet of a file with what is found between it and others; that of an earlier run, where
    /// it tells all of it.
    fn finish(&self, asked: &Asked, begun: Begun, more: Vec<Diagnostic>) -> Sheet {
        let between = of_findings(&more, |source| {
            let file = self.run.file(source);
            let digest = file.and_then(Asked::digest).unwrap_or_default();
            (digest, file.map_or("", |file| &file.name))
        });
        let (outline, places, looked) = match begun {
            Begun::Held(held) if held.between == between => return held.sheet.into_owned(),
            Begun::Held(held) => (held.outline, held.places, self.looker.at(asked)),
            Begun::Open {
                outline,
                places,
                found,
            } => {
                let looked = self.unpacked(asked, found);
                (outline.map(Cow::Owned), Cow::Owned(places), looked)
            }
        };
        let is_lasting = looked.is_alone();
        let on = (!looked.waivers.is_empty()).then_some(self.run.today);
        let sheet = self.told(asked, looked, more);
        // What was told may not be of the text of the key where a file has moved.
        let is_lasting = is_lasting && !self.run.has_moved();
        if let (Some((entries, key)), true) = (self.key(asked), is_lasting) {
            let held = Held {
                outline,
                places,
                sheet: Cow::Borrowed(&sheet),
                between,
                on,
            };
            entries.keep_sheet(&key, &held, asked.source);
        }
        sheet
    }

    /// What is found in a file and between it and others, told.
    fn told(&self, asked: &Asked, mut looked: Looked, more: Vec<Diagnostic>) -> Sheet {
        let labels = more.iter().flat_map(|found| &found.labels);
        let others = labels.filter_map(|label| self.run.file(label.span.source));
        for spoken_of in others.chain([asked]) {
            self.run.pending(spoken_of);
        }
        looked.found.extend(more);
        let judged = judge(self.run, asked, looked);
        let lang = asked.lang(judged.said, self.context);
        let sources = &self.run.sources;
        self.form.sheet(&judged.found, judged.said, sources, lang)
    }

    /// What was found in a file, again.
    fn unpacked(&self, asked: &Asked, found: Found) -> Looked {
        match found {
            Found::Whole(looked) => *looked,
            Found::Packed(packed) => {
                let looked = packed.looked(asked.source);
                // What this very run has packed can be unpacked.
                looked.unwrap_or_else(|| self.looker.at(asked))
            }
        }
    }

    /// The key under which the sheet of a file is held, where it is.
    fn key(&self, asked: &Asked) -> Option<(&Entries, Key)> {
        let entries = self.run.entries.as_ref()?;
        let settings = Settings::of(self.run, asked, self.form, self.context);
        Some((entries, settings.key(&asked.key(entries)?)?))
    }
}

//! The annotated files of a check.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use reglament::calendar::{Calendar, Day};
use reglament::checks::{self, Check, Layout, Library, Outline, Outlined, Subject, waivers};
use reglament::diagnostic::{Diagnostic, Level};
use reglament::format::format;
use reglament::messages::Lang;
use reglament::model::{self, Compiled, Regulation};
use reglament::source::{Sources, Span};
use reglament::syntax::{self, tree::File};

/// A file's name, a line of it, and whether a note is told there by a check that warns.
pub type Line = (String, usize, bool);

/// Words that are the same in Russian and in Kazakh, beside keywords.
const SAME: [&str; 11] = [
    "Стандарт",
    "департамент",
    "диплом",
    "комиссия",
    "минут",
    "не",
    "паспорт",
    "полиция",
    "портал",
    "талон",
    "шлюз",
];

/// The folder of a check.
pub fn folder(code: &str) -> PathBuf {
    Path::new("tests/checks").join(code)
}

/// The files of a check in which it fires, or is silent.
pub struct Fixture {
    check: &'static Check,
    sources: Sources,
    files: Vec<(File, Compiled)>,
}

impl Fixture {
    /// Reads `<name>.rgl`, `<name>.2.rgl` and so on; all of them must compile.
    pub fn read(check: &'static Check, name: &str) -> Fixture {
        Fixture::made(check, name, |text| text)
    }

    /// The same in the words of another language.
    pub fn read_in(check: &'static Check, name: &str, lang: Lang) -> Fixture {
        Fixture::made(check, name, |text| {
            let mut sources = Sources::new();
            let id = sources.add("a.rgl", text);
            let (file, _) = syntax::parse(sources.get(id).expect("it was added"));
            checks::example_in_words(&format(&file, lang), lang)
        })
    }

    fn made(check: &'static Check, name: &str, make: impl Fn(String) -> String) -> Fixture {
        let mut sources = Sources::new();
        let mut files = Vec::new();
        for at in 1.. {
            let own = if at == 1 {
                format!("{name}.rgl")
            } else {
                format!("{name}.{at}.rgl")
            };
            let path = folder(check.code).join(&own);
            let text = match fs::read_to_string(&path) {
                Ok(text) => make(text),
                Err(_) if at > 1 => break,
                Err(error) => panic!("{}: {error}", path.display()),
            };
            let id = sources.add(own, text);
            let (file, errors) = syntax::parse(sources.get(id).expect("it was added"));
            assert!(errors.is_empty(), "{}: {errors:#?}", path.display());
            let compiled = model::compile(&file);
            assert!(
                compiled.errors.is_empty(),
                "{}: {:#?}",
                path.display(),
                compiled.errors
            );
            files.push((file, compiled));
        }
        Fixture {
            check,
            sources,
            files,
        }
    }

    /// What of the first file, whose words are of another language, is Russian still: the words that
    /// stand in the file as it is written, too.
    pub fn untranslated(&self) -> Vec<String> {
        let words = |text: &str| -> BTreeSet<String> {
            let lines = text
                .lines()
                .map(|line| line.split("//").next().unwrap_or_default());
            let words =
                lines.flat_map(|line| line.split(|c: char| !(c.is_alphanumeric() || c == '-')));
            words.map(str::to_owned).collect()
        };
        let russian = words(self.check.example);
        let first = self.sources.iter().next().expect("there is a file");
        let left = words(&first.text)
            .into_iter()
            .filter(|word| russian.contains(word));
        let cyrillic = |word: &String| word.chars().any(|c| ('а'..='я').contains(&c));
        let keywords = syntax::keywords();
        let keywords = keywords.iter().map(|words| words.word(Lang::Kk));
        let same: BTreeSet<&str> = keywords
            .flat_map(str::split_whitespace)
            .chain(SAME)
            .collect();
        left.filter(cyrillic)
            .filter(|word| !same.contains(word.as_str()))
            .collect()
    }

    /// The lines whose remarks say that the check fires there.
    pub fn annotated(&self) -> BTreeSet<Line> {
        let mut lines = BTreeSet::new();
        for source in self.sources.iter() {
            for (at, line) in source.text.lines().enumerate() {
                let remark = line.rsplit_once("// ").map_or("", |(_, remark)| remark);
                for said in remark.split(' ') {
                    if let Some(level) = said.strip_prefix(self.check.code) {
                        assert!(matches!(level, "" | ":note"), "{line}");
                        lines.insert((source.name.clone(), at + 1, !level.is_empty()));
                    }
                }
            }
        }
        lines
    }

    /// The lines where it does.
    pub fn found(&self) -> BTreeSet<Line> {
        let place = |found: &Diagnostic| {
            let place = found.place().expect("a finding has a place");
            let (name, line) = self.line(place);
            let noted = found.level == Level::Note && self.check.level == Level::Warning;
            (name, line, noted)
        };
        self.diagnostics().iter().map(place).collect()
    }

    /// The file and the line of a place.
    pub fn line(&self, place: Span) -> (String, usize) {
        let source = self.sources.get(place.source).expect("its file was read");
        (source.name.clone(), source.line_column(place.start).0)
    }

    /// What the check finds.
    pub fn diagnostics(&self) -> Vec<Diagnostic> {
        let regulations: Vec<&Regulation> = self
            .files
            .iter()
            .filter_map(|(_, compiled)| compiled.regulation.as_ref())
            .collect();
        let standard = |own: &Regulation| {
            let named = own.standard.as_ref()?;
            regulations
                .iter()
                .copied()
                .find(|other| other.path == named.path)
        };
        let canonical = self.files.iter().map(|(file, _)| format(file, file.lang));
        let canonical: Vec<String> = canonical.collect();
        let calendar = include_str!("../../regulations/calendars/kazakhstan.toml");
        let calendar = Calendar::from_toml(calendar).expect("it is sound");
        let files = self.files.iter().zip(self.sources.iter()).zip(&canonical);
        let subjects: Vec<Subject<'_>> = files
            .filter_map(|(((file, compiled), source), canonical)| {
                let regulation = compiled.regulation.as_ref()?;
                let standard = standard(regulation);
                let subject = Subject::new(regulation, &compiled.places, file, standard);
                let text = &source.text;
                let layout = Layout { text, canonical };
                let subject = subject.proving(self.check.is_proving());
                Some(subject.counted_by(Some(&calendar)).laid_out(layout))
            })
            .collect();
        let mut found: Vec<Diagnostic> = subjects.iter().flat_map(checks::alone).collect();
        // The program keeps no more places of files that it holds against each other.
        let outline =
            |own: &Subject<'_>| (Outline::of(own.regulation), own.places.clone().outline());
        let kept: Vec<_> = subjects.iter().map(outline).collect();
        let outlines = kept
            .iter()
            .map(|(outline, places)| Outlined { outline, places });
        let outlines: Vec<Outlined<'_>> = outlines.collect();
        let library = Library {
            outlines: &outlines,
        };
        found.extend(checks::across().flat_map(|check| checks::between(check, &library)));
        let today = Day::from_ymd(2026, 11, 22).expect("a day");
        for (_, compiled) in &self.files {
            let regulation = compiled.regulation.as_ref().expect("it compiles");
            waivers::apply(&regulation.path, &compiled.waivers, today, &mut found);
        }
        found.retain(|found| found.code == self.check.code);
        found
    }
}

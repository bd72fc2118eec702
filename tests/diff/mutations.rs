//! Random edits of the project's own regulations: one of meaning is told by the right kind at the
//! right place, one of names or of form alone leaves the meaning equal.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use proptest::prelude::*;
use proptest::sample::Index;
use reglament::compare::Change;
use reglament::format::format;
use reglament::messages::Lang;
use reglament::model::{self, Places, Regulation, Service, Step, Target, TermKind, path};
use reglament::source::{Sources, Span};
use reglament::syntax;

use crate::pair::Pair;

/// A real regulation.
struct Real {
    name: String,
    text: String,
    regulation: Regulation,
    places: Places,
}

static REAL: LazyLock<Vec<Real>> = LazyLock::new(|| {
    let mut files = Vec::new();
    files_under(Path::new("regulations"), &mut files);
    files.sort();
    files.iter().filter_map(|file| real(file)).collect()
});

fn files_under(folder: &Path, into: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("the folder is there") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            files_under(&path, into);
        } else if path.extension().is_some_and(|ending| ending == "rgl") {
            into.push(path);
        }
    }
}

fn real(file: &Path) -> Option<Real> {
    let text = fs::read_to_string(file).expect("it can be read");
    let mut sources = Sources::new();
    let id = sources.add(file.display().to_string(), text.clone());
    let (tree, _) = syntax::parse(sources.get(id).expect("it was added"));
    let compiled = model::compile(&tree);
    let regulation = compiled.regulation.filter(|own| !own.is_standard)?;
    Some(Real {
        name: file.display().to_string(),
        text,
        regulation,
        places: compiled.places,
    })
}

impl Real {
    fn slice(&self, span: Span) -> &str {
        &self.text[span.start as usize..span.end as usize]
    }

    /// The text with something else at a place.
    fn with(&self, span: Span, new: &str) -> String {
        let (start, end) = (span.start as usize, span.end as usize);
        format!("{}{new}{}", &self.text[..start], &self.text[end..])
    }

    fn steps(&self) -> Vec<(&Service, &Step)> {
        let services = self.regulation.services.iter();
        services
            .flat_map(|service| service.steps.iter().map(move |step| (service, step)))
            .collect()
    }
}

fn compiles(text: &str) -> bool {
    let mut sources = Sources::new();
    let id = sources.add("a.rgl", text);
    let (tree, errors) = syntax::parse(sources.get(id).expect("it was added"));
    errors.is_empty() && model::compile(&tree).errors.is_empty()
}

/// The changes of an edit that keeps the file whole.
fn told(real: &Real, text: &str) -> Option<Vec<Change>> {
    compiles(text).then(|| Pair::of(&real.text, text).changes())
}

fn codes(changes: &[Change]) -> Vec<&'static str> {
    changes.iter().map(|change| change.kind.code).collect()
}

/// Whether a change is of one of these kinds and at a place.
fn tells(changes: &[Change], kinds: &[&str], place: &str) -> bool {
    changes.iter().any(|change| {
        let sides = [&change.old, &change.new].into_iter().flatten();
        let mut places = sides.map(|side| side.place.as_str());
        kinds.contains(&change.kind.code) && places.any(|own| path::within(own, place))
    })
}

/// A longer term: twenty more of its units, which leaves the words in agreement with the number.
fn longer(real: &Real, which: &Index) -> Option<(String, String, &'static str)> {
    let mut terms = Vec::new();
    for (service, step) in real.steps() {
        for (at, term) in step.terms.iter().enumerate() {
            let window = matches!(term.kind, TermKind::Window(_));
            let place = path::term(&service.id, &step.id, at);
            let span = real.places.get(&place);
            let Some(span) = span else { continue };
            let said = real.slice(span);
            let digits = said.chars().skip_while(|letter| !letter.is_ascii_digit());
            let digits: String = digits.take_while(char::is_ascii_digit).collect();
            let number = digits.parse::<u32>().ok().filter(|n| *n > 0 && *n < 100);
            let Some(number) = number.filter(|_| !window && term.variants.is_empty()) else {
                continue;
            };
            let new = said.replacen(&digits, &(number + 20).to_string(), 1);
            terms.push((real.with(span, &new), path::step(&service.id, &step.id)));
        }
    }
    let (text, place) = terms.get(which.index(terms.len().max(1)))?.clone();
    Some((text, place, "CT001"))
}

/// Another actor in a step that has one.
fn reassigned(real: &Real, which: &Index) -> Option<(String, String, &'static str)> {
    let mut edits = Vec::new();
    for (service, step) in real.steps() {
        let [actor] = step.actors.as_slice() else {
            continue;
        };
        let own = &real.regulation.actors[actor.index()].id;
        let others = real.regulation.actors.iter();
        let Some(other) = others.map(|actor| &actor.id).find(|other| *other != own) else {
            continue;
        };
        let place = path::step(&service.id, &step.id);
        let Some(span) = real.places.get(&place) else {
            continue;
        };
        let head = span.end as usize;
        let rest = &real.text[head..];
        let line = rest.find('\n').unwrap_or(rest.len());
        let Some(at) = rest[..line].find(own.as_str()) else {
            continue;
        };
        let (from, to) = (head + at, head + at + own.len());
        let text = format!("{}{other}{}", &real.text[..from], &real.text[to..]);
        edits.push((text, place));
    }
    let (text, place) = edits.get(which.index(edits.len().max(1)))?.clone();
    Some((text, place, "CF005"))
}

/// A step with its block taken out.
fn removed(real: &Real, which: &Index) -> Option<(String, String, &'static str)> {
    let steps = real.steps();
    let (service, step) = steps.get(which.index(steps.len().max(1)))?;
    let place = path::step(&service.id, &step.id);
    let span = real.places.get(&place)?;
    let start = real.text[..span.start as usize].rfind('\n')? + 1;
    let indent: String = real.text[start..]
        .chars()
        .take_while(|c| *c == ' ')
        .collect();
    let line = start + real.text[start..].find('\n')?;
    let end = match real.text[start..line].ends_with('{') {
        true => {
            let close = format!("\n{indent}}}\n");
            line + real.text[line..].find(&close)? + close.len()
        }
        false => line + 1,
    };
    let text = format!("{}{}", &real.text[..start], &real.text[end..]);
    Some((text, place, "CF002"))
}

/// A branch that leads to another outcome.
fn led(real: &Real, which: &Index) -> Option<(String, String, &'static str)> {
    let mut edits = Vec::new();
    for (service, step) in real.steps() {
        for (at, branch) in step.branches.iter().enumerate() {
            let Target::Outcome(own) = branch.target else {
                continue;
            };
            let outcomes = service.outcomes.iter().enumerate();
            let mut others = outcomes.filter(|(at, _)| *at != own.index());
            let place = path::branch(&service.id, &step.id, at);
            let span = real.places.get(&place);
            let Some((span, (_, other))) = span.zip(others.next()) else {
                continue;
            };
            let said = real.slice(span);
            let old = format!("-> {}", service.outcomes[own.index()].id);
            if said.matches(&old).count() == 1 && step.branches.len() > 1 {
                let new = said.replace(&old, &format!("-> {}", other.id));
                edits.push((real.with(span, &new), path::step(&service.id, &step.id)));
            }
        }
    }
    let (text, place) = edits.get(which.index(edits.len().max(1)))?.clone();
    Some((text, place, "CF023"))
}

/// A name replaced wherever it stands outside of quotation marks and remarks.
fn renamed(text: &str, old: &str, new: &str) -> String {
    let part_of_name = |letter: char| letter.is_alphanumeric() || "-_".contains(letter);
    let mut out = String::new();
    for line in text.split_inclusive('\n') {
        let (mut quoted, mut depth, mut at) = (false, 0, 0);
        while let Some(letter) = line[at..].chars().next() {
            let rest = &line[at..];
            let before = out.chars().next_back().is_some_and(part_of_name);
            let free = !quoted && depth == 0;
            if free && rest.starts_with("//") {
                out.push_str(rest);
                break;
            }
            let after = rest.strip_prefix(old);
            let whole = after.is_some_and(|rest| !rest.chars().next().is_some_and(part_of_name));
            if free && whole && !before {
                out.push_str(new);
                at += old.len();
                continue;
            }
            match letter {
                '"' if depth == 0 => quoted = !quoted,
                '«' if !quoted => depth += 1,
                '»' if !quoted => depth -= 1,
                _ => {}
            }
            out.push(letter);
            at += letter.len_utf8();
        }
    }
    out
}

type Edit = fn(&Real, &Index) -> Option<(String, String, &'static str)>;

const EDITS: [Edit; 4] = [longer, reassigned, removed, led];

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, max_global_rejects: 4096, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn an_edit_of_meaning_is_told_by_its_kind(file: Index, edit: Index, which: Index) {
        let real = file.get(&REAL);
        let edited = edit.get(&EDITS)(real, &which);
        let told = edited.as_ref().and_then(|(text, ..)| told(real, text));
        prop_assume!(told.is_some());
        let (Some((_, place, code)), Some(told)) = (edited, told) else { unreachable!() };
        let found = tells(&told, &[code], &place);
        prop_assert!(found, "{} {place} {code}: {:?}", real.name, codes(&told));
    }

    #[test]
    fn an_edit_of_a_name_leaves_the_meaning(file: Index, which: Index) {
        let real = file.get(&REAL);
        let steps = real.steps();
        prop_assume!(!steps.is_empty());
        let (_, step) = steps[which.index(steps.len())];
        let text = renamed(&real.text, &step.id, &format!("{}-иначе", step.id));
        let told = told(real, &text);
        prop_assume!(told.is_some());
        let told = told.unwrap_or_default();
        let editorial = told.iter().all(|change| change.touch.editorial);
        prop_assert!(editorial, "{} {}: {:?}", real.name, step.id, codes(&told));
        prop_assert!(codes(&told).contains(&"CE001"), "{}", step.id);
    }

    #[test]
    fn an_edit_of_form_is_no_change(file: Index, lang in 0..3_usize) {
        let real = file.get(&REAL);
        let mut sources = Sources::new();
        let id = sources.add("a.rgl", real.text.clone());
        let (tree, _) = syntax::parse(sources.get(id).expect("it was added"));
        let text = format(&tree, Lang::ALL[lang]).replace("\n  ", "\n // remark\n  ");
        let told = told(real, &text);
        prop_assert_eq!(told.map(|told| codes(&told)), Some(Vec::new()), "{}", real.name);
    }
}

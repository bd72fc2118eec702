//! What was found, in the form that was asked for.

use std::collections::BTreeSet;
use std::iter;

use serde::Serialize;

use super::Args;
use super::judge::Checked;
use crate::checks::{Check, pages};
use crate::cli::context::Context;
use crate::cli::failure;
use crate::cli::load::Loaded;
use crate::cli::output::{Format, Parts, json};
use crate::cli::paragraph::paragraph;
use crate::cli::workers;
use crate::diagnostic::human::Style;
use crate::diagnostic::listing::{Listing, Rule, entries, summary};
use crate::diagnostic::{
    Level, Report, github, gitlab, human, json as json_entries, junit, markdown, plain, sarif,
    short,
};
use crate::messages::Lang;

/// Files whose findings are made into text together.
const AT_ONCE: usize = 64;

/// The result of a run.
pub fn render(checked: Checked, args: &Args, context: &Context) -> Parts {
    let (full, style) = (args.full, context.style);
    match context.format {
        Format::Human => {
            let summary = summary(checked.files.len(), checked.found());
            let summary = summary.text(language(&checked, context)) + "\n";
            let files = by_files(checked, context, move |reports| {
                people(reports, full, style)
            });
            Box::new(files.chain(iter::once(summary)))
        }
        Format::Short => Box::new(by_files(checked, context, |reports| {
            reports
                .iter()
                .map(|report| short::render(report) + "\n")
                .collect()
        })),
        _ => Box::new(iter::once(whole(&checked, args, context))),
    }
}

/// What is said of file after file, of as many at once as the machine has processors for.
fn by_files<S: Fn(&[Report<'_>]) -> String + Sync>(
    checked: Checked,
    context: &Context,
    say: S,
) -> impl Iterator<Item = String> + use<S> {
    let langs = checked.langs(context);
    let starts = (0..checked.files.len()).step_by(AT_ONCE);
    starts.map(move |start| {
        let files = checked.files.iter().zip(&langs);
        let files: Vec<_> = files.skip(start).take(AT_ONCE).collect();
        let size = |(file, _): &(&Loaded, _)| file.found.len();
        let said = workers::each(&files, size, |(file, lang)| {
            say(&checked.reports(file, **lang).collect::<Vec<_>>())
        });
        said.concat()
    })
}

/// The forms that are documents of their own, with all that was found.
fn whole(checked: &Checked, args: &Args, context: &Context) -> String {
    let listing = listing(checked, args, context);
    match context.format {
        Format::Human | Format::Short | Format::Plain | Format::Html => plain::render(&listing),
        Format::Json => document(&listing, checked, context),
        Format::Sarif => json(&sarif::render(&listing)),
        Format::Github => github::render(&listing),
        Format::Gitlab => json(&gitlab::render(&listing)),
        // Control characters are refused in regulations, so the document can always be written.
        Format::Junit => junit::render(&listing).unwrap_or_default(),
        Format::Markdown => markdown::render(&listing),
    }
}

fn listing<'a>(checked: &'a Checked, args: &Args, context: &Context) -> Listing<'a> {
    let files = checked.files.iter().zip(checked.langs(context));
    let entries = entries(files.flat_map(|(file, lang)| checked.reports(file, lang)));
    let codes = entries.iter().map(|entry| entry.report.diagnostic.code);
    let codes: BTreeSet<&str> = codes.collect();
    let told = |check: &&'static Check| codes.contains(check.code);
    let rules = pages().filter(told).map(rule).collect();
    let files = checked.files.iter();
    Listing {
        files: files
            .filter_map(|file| checked.sources.get(file.source))
            .collect(),
        entries,
        rules,
        lang: language(checked, context),
        denied: args.deny_findings,
        command: "reglament check",
    }
}

/// The language of the counts: that of the files when they all have the same one.
fn language(checked: &Checked, context: &Context) -> Lang {
    let mut langs = checked.files.iter().map(Loaded::lang);
    let first = langs.next().flatten();
    let same = first.filter(|first| langs.all(|lang| lang == Some(*first)));
    context.speech.about_maybe(same)
}

fn rule(check: &'static Check) -> Rule {
    Rule {
        code: check.code,
        name: check.name,
        level: check.level,
        family: check.family.message(),
        title: check.text("title"),
        finds: check.text("finds"),
        law: check.text("law"),
        mend: check.text("mend"),
    }
}

/// Errors and warnings with their excerpts; notes, of which a careful file has many, in a line
/// each, unless all is asked for.
fn people(reports: &[Report<'_>], full: bool, style: Style) -> String {
    let mut text = String::new();
    let (notes, loud): (Vec<_>, Vec<_>) = reports
        .iter()
        .partition(|report| !full && report.diagnostic.level == Level::Note);
    for report in loud {
        text += &human::render(report, style);
        text.push('\n');
    }
    text.extend(notes.iter().map(|report| line(report, style)));
    if !notes.is_empty() {
        text.push('\n');
    }
    text
}

/// A note in a line; on a terminal that is narrower, in as many as it needs, broken between words.
fn line(report: &Report<'_>, style: Style) -> String {
    let text = short::render(report);
    match style.shown {
        true => paragraph(&text, "", "    ", style.width),
        false => text + "\n",
    }
}

#[derive(Serialize)]
struct Document<'a> {
    files: Vec<&'a str>,
    diagnostics: Vec<json_entries::Entry<'a>>,
    unread: Vec<failure::Entry<'a>>,
}

fn document(listing: &Listing<'_>, checked: &Checked, context: &Context) -> String {
    json(&Document {
        files: listing
            .files
            .iter()
            .map(|file| file.name.as_str())
            .collect(),
        diagnostics: listing.entries.iter().map(json_entries::entry).collect(),
        unread: checked.unread.entries(context.speech.general()),
    })
}

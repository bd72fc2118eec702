//! What was found, in the form that was asked for.

use std::collections::BTreeSet;

use serde::Serialize;

use super::Args;
use super::judge::Checked;
use crate::checks::{Check, pages};
use crate::cli::context::Context;
use crate::cli::failure;
use crate::cli::load::Loaded;
use crate::cli::output::{Format, json};
use crate::diagnostic::listing::{Listing, Rule};
use crate::diagnostic::{
    Level, github, gitlab, human, json as entries, junit, markdown, plain, sarif, short,
};
use crate::messages::Lang;

/// The result of a run.
pub fn render(checked: &Checked, args: &Args, context: &Context) -> String {
    let listing = listing(checked, args, context);
    match context.format {
        Format::Human => people(&listing, args, context),
        Format::Short => lines(&listing),
        Format::Plain => plain::render(&listing),
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
    let entries = checked.entries(context);
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
fn people(listing: &Listing<'_>, args: &Args, context: &Context) -> String {
    let mut text = String::new();
    for file in &listing.files {
        let (notes, loud): (Vec<_>, Vec<_>) = listing
            .of(file)
            .partition(|entry| !args.full && entry.report.diagnostic.level == Level::Note);
        for entry in loud {
            text += &human::render(&entry.report, context.style);
            text.push('\n');
        }
        for entry in &notes {
            text += &short::render(&entry.report);
            text.push('\n');
        }
        if !notes.is_empty() {
            text.push('\n');
        }
    }
    text + &listing.summary().text(listing.lang) + "\n"
}

fn lines(listing: &Listing<'_>) -> String {
    let entries = listing.entries.iter();
    entries
        .map(|entry| short::render(&entry.report) + "\n")
        .collect()
}

#[derive(Serialize)]
struct Document<'a> {
    files: Vec<&'a str>,
    diagnostics: Vec<entries::Entry<'a>>,
    unread: Vec<failure::Entry<'a>>,
}

fn document(listing: &Listing<'_>, checked: &Checked, context: &Context) -> String {
    json(&Document {
        files: listing
            .files
            .iter()
            .map(|file| file.name.as_str())
            .collect(),
        diagnostics: listing.entries.iter().map(entries::entry).collect(),
        unread: checked.unread.entries(context.speech.general()),
    })
}

//! What was found, in the form that was asked for.

use std::collections::BTreeSet;
use std::iter;

use serde::Serialize;

use super::Args;
use super::judge::Checked;
use super::sheet::{Form, Sheet};
use crate::checks::{Check, pages};
use crate::cli::context::Context;
use crate::cli::failure;
use crate::cli::output::{Format, Parts, json};
use crate::diagnostic::listing::{Counts, Listing, Rule, entries, summary};
use crate::diagnostic::{github, gitlab, json as json_entries, junit, markdown, plain, sarif};
use crate::messages::Lang;

/// The result of a run, and how much it tells.
pub fn render(checked: &Checked, args: &Args, context: &Context) -> (Counts, Parts) {
    match Form::of(args, context) {
        Some(form) => sheets(checked.sheets(form, context), form, context),
        None => {
            let text = whole(checked, args, context);
            let parts = iter::once(text.into_bytes());
            (Counts::of(checked.found()), Box::new(parts))
        }
    }
}

/// The result of a run in a form that goes file by file, and how much it tells.
pub fn sheets(sheets: Vec<Sheet>, form: Form, context: &Context) -> (Counts, Parts) {
    let counts = sheets.iter().map(|sheet| sheet.counts).sum();
    let lang = language(sheets.iter().map(|sheet| sheet.said), context);
    let summary = summary(sheets.len(), counts).text(lang) + "\n";
    let summary = (form != Form::Short).then(|| summary.into_bytes());
    let texts = sheets.into_iter().map(|sheet| sheet.text);
    (counts, Box::new(texts.chain(summary)))
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
            .filter_map(|file| checked.run.sources.get(file.source))
            .collect(),
        entries,
        rules,
        lang: language(checked.files.iter().map(|file| file.said), context),
        denied: args.deny_findings,
        command: "reglament check",
    }
}

/// The language of the counts: that of the files when they all have the same one.
fn language(mut said: impl Iterator<Item = Option<Lang>>, context: &Context) -> Lang {
    let first = said.next().flatten();
    let same = first.filter(|first| said.all(|said| said == Some(*first)));
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
        unread: checked.run.unread.entries(context.speech.general()),
    })
}

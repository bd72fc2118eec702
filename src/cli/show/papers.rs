//! What an application needs beside the procedure: documents, fees, and on what it may be refused.

use serde::Serialize;

use crate::cli::words::Length;
use crate::messages::{Lang, Message};
use crate::model::{self, Amount, ChannelId, DocumentEntry, DocumentForm, ServiceId, phrase};
use crate::syntax;

use super::build::Source;
use super::human::Page;

/// A list of documents and when it applies.
#[derive(Debug, Serialize)]
pub struct List<'a> {
    pub id: &'a str,
    pub services: Vec<&'a str>,
    pub channels: Vec<&'a str>,
    pub only_if: Option<String>,
    pub documents: Vec<Paper<'a>>,
    pub cites: &'a [String],
}

/// A document; those with the same `any_of` stand for one another.
#[derive(Debug, Serialize)]
pub struct Paper<'a> {
    pub id: &'a str,
    pub title: &'a str,
    pub forms: Vec<&'static str>,
    pub any_of: Option<&'a str>,
    pub for_each: Option<&'a str>,
    pub not_older: Option<Length>,
    pub returned: bool,
    pub only_if: Option<String>,
    pub cites: &'a [String],
}

/// A fee.
#[derive(Debug, Serialize)]
pub struct Fee<'a> {
    pub id: &'a str,
    pub text: &'a str,
    pub by: Option<&'a str>,
    pub services: Vec<&'a str>,
    pub under: Option<&'a str>,
    pub cites: &'a [String],
}

/// A ground of refusal.
#[derive(Debug, Serialize)]
pub struct Ground<'a> {
    pub id: &'a str,
    pub text: &'a str,
    pub cites: &'a [String],
}

/// The grounds of refusal of a regulation.
pub fn grounds<'a>(source: Source<'a>) -> Vec<Ground<'a>> {
    let grounds = source.regulation.grounds.iter();
    grounds
        .map(|one| Ground {
            id: &one.id,
            text: &one.text,
            cites: &one.cites,
        })
        .collect()
}

/// The fees of a regulation.
pub fn fees<'a>(source: Source<'a>) -> Vec<Fee<'a>> {
    let fee = |fee: &'a model::Fee| Fee {
        id: &fee.id,
        text: &fee.text,
        by: fee.payer.and_then(|payer| source.actor(payer)),
        services: service_names(source, &fee.services),
        under: fee.under.as_deref(),
        cites: &fee.cites,
    };
    source.regulation.fees.iter().map(fee).collect()
}

/// The lists of documents of a regulation.
pub fn lists<'a>(source: Source<'a>) -> Vec<List<'a>> {
    let list = |list: &'a model::DocumentList| List {
        id: &list.id,
        services: service_names(source, &list.services),
        channels: channel_names(source, &list.channels),
        only_if: list.only_if.as_ref().map(|expr| words(source, expr)),
        documents: list
            .entries
            .iter()
            .flat_map(|entry| papers(source, entry))
            .collect(),
        cites: &list.cites,
    };
    source.regulation.documents.iter().map(list).collect()
}

fn words(source: Source<'_>, expr: &model::Expr) -> String {
    phrase::condition(expr, source.regulation).text(source.lang)
}

fn service_names<'a>(source: Source<'a>, ids: &[ServiceId]) -> Vec<&'a str> {
    let services = ids
        .iter()
        .filter_map(|id| source.regulation.services.get(id.index()));
    services.map(|service| service.id.as_str()).collect()
}

fn channel_names<'a>(source: Source<'a>, ids: &[ChannelId]) -> Vec<&'a str> {
    let channels = ids
        .iter()
        .filter_map(|id| source.regulation.channels.get(id.index()));
    channels.map(|channel| channel.id.as_str()).collect()
}

fn papers<'a>(source: Source<'a>, entry: &'a DocumentEntry) -> Vec<Paper<'a>> {
    match entry {
        DocumentEntry::One(one) => vec![paper(source, one, None)],
        DocumentEntry::AnyOf(name, many) => many
            .iter()
            .map(|one| paper(source, one, Some(name)))
            .collect(),
    }
}

fn paper<'a>(
    source: Source<'a>,
    document: &'a model::Document,
    any_of: Option<&'a str>,
) -> Paper<'a> {
    let fact = source.regulation.fact(document.fact);
    Paper {
        id: fact.map(|fact| fact.id.as_str()).unwrap_or_default(),
        title: &document.title,
        forms: document.forms.iter().map(|form| form_code(*form)).collect(),
        any_of,
        for_each: document.for_each.as_deref(),
        not_older: document
            .not_older
            .map(|(amount, unit)| Amount::Of(amount, unit).into()),
        returned: document.returned,
        only_if: document.only_if.as_ref().map(|expr| words(source, expr)),
        cites: &document.cites,
    }
}

/// The name of a form: that of the language's own keyword.
pub(in crate::cli) const fn form_code(form: DocumentForm) -> &'static str {
    match form {
        DocumentForm::Original => "original",
        DocumentForm::Copy => "copy",
        DocumentForm::NotarisedCopy => "notarised_copy",
        DocumentForm::NotarisedTranslation => "notarised_translation",
        DocumentForm::ElectronicCopy => "electronic_copy",
        DocumentForm::ElectronicDocument => "electronic_document",
    }
}

/// A keyword as a file in the language writes it.
pub(super) fn keyword(name: &str, lang: Lang) -> &str {
    syntax::keyword(name).map_or(name, |words| words.word(lang))
}

impl Page {
    /// The lists of documents, then fees and grounds of refusal.
    pub(super) fn papers(
        &self,
        lists: &[List<'_>],
        fees: &[Fee<'_>],
        grounds: &[Ground<'_>],
    ) -> String {
        let mut text = String::new();
        for list in lists {
            text += &self.paper_list(list);
        }
        for fee in fees {
            let told = Message::new("show-fee").with("text", fee.text);
            let under = fee
                .under
                .map(|under| format!("; {under}"))
                .unwrap_or_default();
            let line = format!("– {}{under}{}", told.text(self.lang), cited(fee.cites));
            text += &self.wrapped(&line, "", "  ");
        }
        for ground in grounds {
            let told = Message::new("show-ground").with("text", ground.text);
            text += &self.wrapped(
                &format!("– {}{}", told.text(self.lang), cited(ground.cites)),
                "",
                "  ",
            );
        }
        text
    }

    fn paper_list(&self, list: &List<'_>) -> String {
        let scope = [list.services.join(", "), list.channels.join(", ")];
        let mut scope: Vec<String> = scope.into_iter().filter(|part| !part.is_empty()).collect();
        scope.extend(list.only_if.clone());
        let name = Message::new("show-documents")
            .with("name", list.id)
            .text(self.lang);
        let mut text = self.wrapped(
            &format!("{name}: {}{}", scope.join("; "), cited(list.cites)),
            "",
            "  ",
        );
        for paper in &list.documents {
            text += &self.wrapped(&self.paper(paper), "  ", "    ");
        }
        text
    }

    fn paper(&self, paper: &Paper<'_>) -> String {
        let word = |name| keyword(name, self.lang).to_owned();
        let mut marks: Vec<String> = paper.forms.iter().map(|form| word(form)).collect();
        marks.extend(
            paper
                .any_of
                .map(|group| format!("{} ({group})", word("one_of"))),
        );
        marks.extend(
            paper
                .for_each
                .map(|each| format!("{} {each}", word("for_each"))),
        );
        let age = paper.not_older.map(|age| age.words(self.lang, false));
        marks.extend(age.map(|age| format!("{} {age}", word("not_older"))));
        marks.extend(paper.returned.then(|| word("returned")));
        marks.extend(
            paper
                .only_if
                .as_ref()
                .map(|when| format!("{} {when}", word("if"))),
        );
        let marks = match marks.is_empty() {
            true => String::new(),
            false => format!(" ({})", marks.join("; ")),
        };
        format!("– {}{marks}{}", paper.title, cited(paper.cites))
    }
}

/// Clauses behind what they state.
pub(super) fn cited(cites: &[String]) -> String {
    match cites.is_empty() {
        true => String::new(),
        false => format!(" [{}]", cites.join(", ")),
    }
}

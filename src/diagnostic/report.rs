//! A diagnostic bound to the language and to the texts in which it is to be shown.

use std::fmt;

use miette::{LabeledSpan, MietteError, Severity, SourceCode, SourceSpan, SpanContents};

use super::{Diagnostic, Level};
use crate::messages::{Lang, Message};
use crate::source::{Source, Sources};

/// A diagnostic ready to be shown.
///
/// It implements [`miette::Diagnostic`], so a program that embeds this library can pass it to any
/// handler of miette. That interface knows one text only: labels in other files than that of the
/// diagnostic's own place are shown by [`human`](super::human) alone.
///
/// ```
/// use reglament::diagnostic::{Diagnostic, Report};
/// use reglament::messages::{Lang, Message};
/// use reglament::source::Sources;
///
/// let sources = Sources::new();
/// let found = Diagnostic::error("S010", "empty", Message::new("syntax-empty"));
/// assert_eq!(Report::new(&found, &sources, Lang::Ru).to_string(), "файл пуст");
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Report<'a> {
    /// What is shown.
    pub diagnostic: &'a Diagnostic,
    /// The texts that its places belong to.
    pub sources: &'a Sources,
    /// The language it is shown in.
    pub lang: Lang,
    text: Option<CharacterColumns<'a>>,
}

impl<'a> Report<'a> {
    /// Binds a diagnostic to its texts and to a language.
    #[must_use]
    pub fn new(diagnostic: &'a Diagnostic, sources: &'a Sources, lang: Lang) -> Self {
        let source = diagnostic
            .place()
            .and_then(|place| sources.get(place.source));
        Report {
            diagnostic,
            sources,
            lang,
            text: source.map(CharacterColumns),
        }
    }

    /// The name of the file, the line and the column (in characters, both from 1) of the place by
    /// which the diagnostic is listed.
    #[must_use]
    pub fn position(&self) -> Option<(&'a str, usize, usize)> {
        let place = self.diagnostic.place()?;
        let source = self.sources.get(place.source)?;
        let (line, column) = source.line_column(place.start);
        Some((&source.name, line, column))
    }

    /// What to do about it, in the language of the report.
    #[must_use]
    pub fn help_text(&self) -> Option<String> {
        self.diagnostic
            .help
            .as_ref()
            .map(|help| help.text(self.lang))
    }
}

impl Report<'_> {
    /// What stands below the message, a line each: what to do, the clauses, the case that shows it.
    #[must_use]
    pub fn remarks(&self) -> Vec<String> {
        let line = |label: Message, text: String| {
            let line = Message::new("remark-line")
                .with("label", label)
                .with("text", text);
            line.text(self.lang)
        };
        let found = self.diagnostic;
        let help = self.help_text();
        let help = help.map(|help| line(Message::new("help-label"), help));
        let cites = (!found.cites.is_empty()).then(|| found.cites.join(", "));
        let cites = cites.map(|cites| line(Message::new("cites-label"), cites));
        let shown = found.witness.as_ref().map(ToString::to_string);
        let shown = shown.map(|command| line(Message::new("witness-label"), command));
        [help, cites, shown].into_iter().flatten().collect()
    }
}

impl fmt::Display for Report<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.diagnostic.message.text(self.lang))
    }
}

impl std::error::Error for Report<'_> {}

impl miette::Diagnostic for Report<'_> {
    fn code<'b>(&'b self) -> Option<Box<dyn fmt::Display + 'b>> {
        Some(Box::new(self.diagnostic.code))
    }

    fn severity(&self) -> Option<Severity> {
        Some(match self.diagnostic.level {
            Level::Error => Severity::Error,
            Level::Warning => Severity::Warning,
            Level::Note => Severity::Advice,
        })
    }

    fn help<'b>(&'b self) -> Option<Box<dyn fmt::Display + 'b>> {
        self.help_text()
            .map(|help| Box::new(help) as Box<dyn fmt::Display>)
    }

    fn source_code(&self) -> Option<&dyn SourceCode> {
        self.text.as_ref().map(|text| text as &dyn SourceCode)
    }

    fn labels(&self) -> Option<Box<dyn Iterator<Item = LabeledSpan> + '_>> {
        let file = self.diagnostic.place()?.source;
        let here = self.diagnostic.labels.iter();
        let here = here.filter(move |label| label.span.source == file);
        Some(Box::new(here.map(|label| {
            let text = label.message.as_ref().map(|said| said.text(self.lang));
            let start = label.span.start as usize;
            let length = (label.span.end as usize).saturating_sub(start);
            if label.primary {
                LabeledSpan::new_primary_with_span(text, (start, length))
            } else {
                LabeledSpan::new(text, start, length)
            }
        })))
    }
}

/// A text as miette reads it, with columns counted in characters.
///
/// Miette counts them in bytes, which doubles every column of a Russian or Kazakh line.
#[derive(Clone, Copy, Debug)]
struct CharacterColumns<'a>(&'a Source);

impl SourceCode for CharacterColumns<'_> {
    fn read_span<'b>(
        &'b self,
        span: &SourceSpan,
        lines_before: usize,
        lines_after: usize,
    ) -> Result<Box<dyn SpanContents<'b> + 'b>, MietteError> {
        let read = self.0.text.read_span(span, lines_before, lines_after)?;
        let start = u32::try_from(read.span().offset()).unwrap_or(u32::MAX);
        let (_, column) = self.0.line_column(start);
        Ok(Box::new(miette::MietteSpanContents::new_named(
            self.0.name.clone(),
            read.data(),
            *read.span(),
            read.line(),
            column.saturating_sub(1),
            read.line_count(),
        )))
    }
}

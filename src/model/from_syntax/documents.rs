//! Lists of documents.

use crate::model::path;
use crate::model::{
    Document, DocumentEntry, DocumentForm, DocumentList, Fact, FactId, FactType, ListLine,
    PrintedList, Settled,
};
use crate::syntax::tree::{Kind, Part, Statement};

use super::Resolver;

impl Resolver {
    /// Every document is a yes-or-no fact: whether the application has it.
    pub(super) fn declare_documents(&mut self, list: &Statement) {
        for entry in list.children() {
            match entry.kind {
                Kind::Document => self.declare_document(entry),
                Kind::OneOfDocuments => {
                    for document in entry.children().filter(|c| c.kind == Kind::Document) {
                        self.declare_document(document);
                    }
                }
                _ => {}
            }
        }
    }

    fn declare_document(&mut self, statement: &Statement) {
        let Some(name) = statement.name() else { return };
        let fact = Fact {
            id: name.value.to_owned(),
            kind: FactType::YesNo,
            settled: Settled::Stated(self.applicant()),
            favourable: Some(1),
            text: statement.text().to_owned(),
            service: None,
            also: Vec::new(),
            cites: statement.cites.clone(),
        };
        self.declare_document_name(name.value);
        self.add_fact(fact, name.span, name.span);
    }

    pub(super) fn document_list(&mut self, statement: &Statement) {
        let Some(name) = statement.name() else { return };
        let id = name.value.to_owned();
        self.place(&path::documents(&id), name.span);
        let mut list = DocumentList {
            id,
            services: Vec::new(),
            channels: Vec::new(),
            only_if: None,
            entries: Vec::new(),
            cites: statement.cites.clone(),
        };
        if let Some(Part::Names(names)) = statement.after("for").map(|part| &part.value) {
            list.services = self.services_named(names);
        }
        if let Some(Part::Names(names)) = statement.after("channel").map(|part| &part.value) {
            list.channels = self.channels_named(names);
        }
        list.only_if = statement.expr().and_then(|expr| self.expr(expr));
        if let (Some(service), true) = (self.scope, list.services.is_empty()) {
            list.services.push(service);
        }
        for entry in statement.children() {
            match entry.kind {
                Kind::Document => list
                    .entries
                    .extend(self.document(entry).map(DocumentEntry::One)),
                Kind::OneOfDocuments => list.entries.push(self.any_of(entry)),
                _ => {}
            }
            self.remarks(entry, &list.id);
        }
        self.remarks(statement, &list.id);
        self.regulation.documents.push(list);
    }

    fn any_of(&mut self, statement: &Statement) -> DocumentEntry {
        let children = statement
            .children()
            .filter(|child| child.kind == Kind::Document);
        let documents = children.filter_map(|child| self.document(child)).collect();
        let name = statement
            .name()
            .map(|name| name.value.to_owned())
            .unwrap_or_default();
        DocumentEntry::AnyOf(name, documents)
    }

    fn document(&mut self, statement: &Statement) -> Option<Document> {
        let name = statement.name()?;
        let at = self
            .regulation
            .facts
            .iter()
            .position(|fact| fact.id == name.value)?;
        let for_each = statement
            .after("for_each")
            .and_then(|part| match &part.value {
                Part::Name(name) => Some(name.clone()),
                _ => None,
            });
        Some(Document {
            fact: FactId::new(at),
            title: statement.text().to_owned(),
            forms: document_forms(statement),
            for_each,
            not_older: statement
                .duration()
                .map(|length| (length.amount, length.unit)),
            returned: statement.has_word("returned"),
            only_if: statement.expr().and_then(|expr| self.expr(expr)),
            cites: statement.cites.clone(),
        })
    }

    /// A list that the act prints beside its procedure.
    pub(super) fn printed_list(&mut self, statement: &Statement) {
        let kind = statement
            .words()
            .find(|word| *word != "list")
            .unwrap_or("of_items");
        let at = self.regulation.lists.len();
        self.place(&path::list(at), statement.span);
        let mut lines = Vec::new();
        for child in statement
            .children()
            .filter(|child| child.kind == Kind::Line)
        {
            self.place(&path::line(at, lines.len()), child.span);
            lines.push(self.list_line(child, kind));
        }
        self.regulation.lists.push(PrintedList {
            kind,
            service: self.scope,
            lines,
            cites: statement.cites.clone(),
        });
    }

    fn list_line(&mut self, line: &Statement, list: &str) -> ListLine {
        let number = line.parts.iter().find_map(|part| match &part.value {
            Part::Number(number) => Some(number.clone()),
            _ => None,
        });
        let name = line.name();
        ListLine {
            number: number.unwrap_or_default(),
            of: name.and_then(|name| self.list_target(list, name)),
            text: line.text().to_owned(),
            cites: line.cites.clone(),
        }
    }
}

/// The forms of a document that a statement names.
pub(super) fn document_forms(statement: &Statement) -> Vec<DocumentForm> {
    statement.words().filter_map(document_form).collect()
}

fn document_form(word: &str) -> Option<DocumentForm> {
    Some(match word {
        "original" => DocumentForm::Original,
        "copy" => DocumentForm::Copy,
        "notarised_copy" => DocumentForm::NotarisedCopy,
        "notarised_translation" => DocumentForm::NotarisedTranslation,
        "electronic_copy" => DocumentForm::ElectronicCopy,
        "electronic_document" => DocumentForm::ElectronicDocument,
        _ => return None,
    })
}

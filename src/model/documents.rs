//! Documents that an application needs, and fees.

use crate::calendar::Unit;

use super::{ActorId, ChannelId, Cited, Expr, FactId, ServiceId};

/// The form in which a document is brought.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum DocumentForm {
    /// The original.
    Original,
    /// A copy.
    Copy,
    /// A copy certified by a notary.
    NotarisedCopy,
    /// A translation certified by a notary.
    NotarisedTranslation,
    /// An electronic copy.
    ElectronicCopy,
    /// An electronic document.
    ElectronicDocument,
}

/// One document of a list.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Document {
    /// The fact that says whether the document is there.
    pub fact: FactId,
    /// What it is.
    pub title: String,
    /// The forms it must have.
    pub forms: Vec<DocumentForm>,
    /// The persons for each of whom it is brought.
    pub for_each: Option<String>,
    /// Its greatest age.
    pub not_older: Option<(u32, Unit)>,
    /// Whether it is given back.
    pub returned: bool,
    /// When it is asked for.
    pub only_if: Option<Expr>,
    /// Where the act asks for it.
    pub cites: Vec<String>,
}

/// A line of a list: a document, or several of which one is enough.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum DocumentEntry {
    /// This document.
    One(Document),
    /// Any one of these.
    AnyOf(String, Vec<Document>),
}

/// A list of documents and when it applies.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct DocumentList {
    /// Its name.
    pub id: String,
    /// The services it is for; none means all.
    pub services: Vec<ServiceId>,
    /// The channels it is for; none means all.
    pub channels: Vec<ChannelId>,
    /// The further condition.
    pub only_if: Option<Expr>,
    /// Its lines.
    pub entries: Vec<DocumentEntry>,
    /// Where the act prints it.
    pub cites: Vec<String>,
}

/// A document that somebody is to send while a step waits for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct AwaitedDocument {
    /// What it is.
    pub title: String,
    /// The forms it must have.
    pub forms: Vec<DocumentForm>,
    /// Where the act asks for it.
    pub cites: Vec<String>,
}

/// What proves that a fee has been paid.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Proof {
    /// A document of the application, by its fact.
    Document(FactId),
    /// What a wait of this name is for, in whichever services wait for it.
    Wait(String),
    /// That a fact is as it should be, such as what a gateway answers about a payment.
    Fact(FactId),
}

/// A fee.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Fee {
    /// Its name.
    pub id: String,
    /// What it is for.
    pub text: String,
    /// Who pays.
    pub payer: Option<ActorId>,
    /// For which services.
    pub services: Vec<ServiceId>,
    /// Under which act.
    pub under: Option<String>,
    /// What proves the payment, with the clauses of the fee.
    pub proofs: Vec<Cited<Proof>>,
    /// Where the act says so.
    pub cites: Vec<String>,
}

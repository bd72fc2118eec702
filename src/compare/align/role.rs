//! What somebody is in a procedure, whatever an act calls him.

use crate::model::{Actor, ActorKind};

use super::words::begins_word;

/// What an actor does in a procedure. Acts of different regions and languages name their actors
/// differently; the role is what can be held against each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Role {
    /// Whoever applies.
    Applicant,
    /// The office that takes papers in and hands them out.
    Office,
    /// The head of the provider.
    Head,
    /// The official in charge of a case.
    Executor,
    /// A collegiate body.
    Commission,
    /// A worker of the State Corporation.
    Corporation,
    /// An information system.
    System,
    /// Another agency.
    Agency,
    /// A unit of the provider that is none of these.
    Unit,
    /// An official of the provider who is none of these.
    Official,
}

/// Beginnings of the words by which acts name the three roles inside a provider.
const NAMES: &[(Role, &[&str])] = &[
    (
        Role::Head,
        &["руководител", "начальник", "басшы", "head", "chief"],
    ),
    (Role::Office, &["канцеляр", "кеңсе", "registry", "office"]),
    (Role::Executor, &["исполнител", "орындаушы", "executor"]),
];

impl Role {
    /// The role of an actor: its kind in the file, and for units and officials the words of its
    /// name and title.
    #[must_use]
    pub fn of(actor: &Actor) -> Role {
        match actor.kind {
            ActorKind::Applicant => Role::Applicant,
            ActorKind::Commission => Role::Commission,
            ActorKind::Corporation => Role::Corporation,
            ActorKind::System => Role::System,
            ActorKind::Agency => Role::Agency,
            ActorKind::Unit => named(actor).unwrap_or(Role::Unit),
            ActorKind::Official => named(actor).unwrap_or(Role::Official),
        }
    }

    /// Whether nothing but "somebody of the provider" is known.
    #[must_use]
    pub const fn is_open(self) -> bool {
        matches!(self, Role::Unit | Role::Official)
    }

    /// The name in machine-readable output.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Role::Applicant => "applicant",
            Role::Office => "office",
            Role::Head => "head",
            Role::Executor => "executor",
            Role::Commission => "commission",
            Role::Corporation => "corporation",
            Role::System => "system",
            Role::Agency => "agency",
            Role::Unit => "unit",
            Role::Official => "official",
        }
    }
}

fn named(actor: &Actor) -> Option<Role> {
    let holds = |text: &str, beginnings: &[&str]| {
        let mut beginnings = beginnings.iter();
        beginnings.any(|beginning| begins_word(text, beginning))
    };
    // The name in the file is the shorter and the surer one.
    [&actor.id, &actor.title].into_iter().find_map(|text| {
        let mut names = NAMES.iter();
        let found = names.find(|(_, beginnings)| holds(text, beginnings));
        found.map(|(role, _)| *role)
    })
}

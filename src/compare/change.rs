//! One change of a regulation.

use crate::messages::{Arg, Message};

use super::kind::Kind;
use super::touch::{Applicant, Touch};

/// What one version says of the thing that has changed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Side {
    /// The path of names of the thing, as [`crate::model::path`] gives it.
    pub place: String,
    /// What is said there; none where the thing itself is what is there or not.
    pub value: Option<Arg>,
    /// The clauses that say it.
    pub cites: Vec<String>,
}

/// One change of the meaning of a regulation.
#[derive(Clone, Debug)]
pub struct Change {
    /// What kind of change.
    pub kind: &'static Kind,
    /// The service whose change it is, by its id in the new version, or in the old one when it is
    /// gone; none for what belongs to the whole regulation.
    pub service: Option<String>,
    /// What has changed, such as a step with its name.
    pub thing: Message,
    /// What the old version says; none where it has nothing of it.
    pub old: Option<Side>,
    /// What the new version says; none where it has nothing of it.
    pub new: Option<Side>,
    /// Whom it touches.
    pub touch: Touch,
    /// Whether it makes things worse for the applicant and no act that the old version does not
    /// name already can have ordered it.
    pub adverse: bool,
}

impl Change {
    /// A change of a thing.
    #[must_use]
    pub const fn of(kind: &'static Kind, thing: Message, touch: Touch) -> Change {
        Change {
            kind,
            service: None,
            thing,
            old: None,
            new: None,
            touch,
            adverse: false,
        }
    }

    /// In a service.
    #[must_use]
    pub fn within(mut self, service: &str) -> Change {
        self.service = Some(service.to_owned());
        self
    }

    /// What the old version has: the thing itself.
    #[must_use]
    pub fn was(self, place: impl Into<String>, cites: &[String]) -> Change {
        Change {
            old: Some(Side::of(place, None, cites)),
            ..self
        }
    }

    /// What the new version has: the thing itself.
    #[must_use]
    pub fn is(self, place: impl Into<String>, cites: &[String]) -> Change {
        Change {
            new: Some(Side::of(place, None, cites)),
            ..self
        }
    }

    /// What the old version says of the thing.
    #[must_use]
    pub fn from(self, place: impl Into<String>, value: impl Into<Arg>, cites: &[String]) -> Change {
        Change {
            old: Some(Side::of(place, Some(value.into()), cites)),
            ..self
        }
    }

    /// What the new version says of the thing.
    #[must_use]
    pub fn to(self, place: impl Into<String>, value: impl Into<Arg>, cites: &[String]) -> Change {
        Change {
            new: Some(Side::of(place, Some(value.into()), cites)),
            ..self
        }
    }

    /// The same of a wait: where it leads when it is met, or when it is missed.
    #[must_use]
    pub(super) fn of_wait(self, thing: Message, when: &'static str) -> Change {
        let told = |side: Side| Side {
            value: side
                .value
                .map(|value| Message::new(when).with("target", value).into()),
            ..side
        };
        Change {
            thing,
            old: self.old.map(told),
            new: self.new.map(told),
            ..self
        }
    }

    /// Whether it makes things worse for the applicant.
    #[must_use]
    pub fn is_worse(&self) -> bool {
        self.touch.applicant == Applicant::Worse
    }

    /// The change in a sentence, without its service.
    ///
    /// ```
    /// use reglament::compare::{Change, Touch, kinds};
    /// use reglament::messages::{Lang, Message};
    /// let step = Message::new("thing-step").with("name", "проверка");
    /// let change = Change::of(&kinds::terms::LONGER, step, Touch::NOBODY)
    ///     .from("a/проверка term 0", "3 рабочих дня", &[])
    ///     .to("a/проверка term 0", "4 рабочих дня", &[]);
    /// assert_eq!(
    ///     change.message().text(Lang::Ru),
    ///     "шаг «проверка»: срок стал длиннее; было: 3 рабочих дня, стало: 4 рабочих дня"
    /// );
    /// ```
    #[must_use]
    pub fn message(&self) -> Message {
        let value = |side: &Option<Side>| side.as_ref().and_then(|side| side.value.clone());
        let (thing, said) = (self.thing.clone(), self.kind.text("said"));
        match (value(&self.old), value(&self.new)) {
            (Some(old), Some(new)) => Message::new("change-from-to")
                .with("thing", thing)
                .with("said", said)
                .with("old", old)
                .with("new", new),
            (Some(old), None) => Message::new("change-from")
                .with("thing", thing)
                .with("said", said)
                .with("old", old),
            (None, Some(new)) => Message::new("change-to")
                .with("thing", thing)
                .with("said", said)
                .with("new", new),
            (None, None) => Message::new("change-plain")
                .with("thing", thing)
                .with("said", said),
        }
    }

    /// The change in a sentence that begins with its service.
    #[must_use]
    pub fn whole_message(&self) -> Message {
        match &self.service {
            Some(service) => Message::new("change-in-service")
                .with("service", service)
                .with("said", self.message()),
            None => self.message(),
        }
    }
}

impl Side {
    fn of(place: impl Into<String>, value: Option<Arg>, cites: &[String]) -> Side {
        Side {
            place: place.into(),
            value,
            cites: cites.to_vec(),
        }
    }
}

//! Whom a change touches, and how.

/// What a change means for the applicant.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Applicant {
    /// Nothing.
    #[default]
    Neither,
    /// More time, more ways, fewer demands, or an earlier answer.
    Better,
    /// The contrary.
    Worse,
    /// Something that depends on the case, or on words that a program does not understand.
    Either,
}

/// What a change means for those who act.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Executor {
    /// Nothing.
    #[default]
    Neither,
    /// More time or less to do.
    Easier,
    /// The contrary.
    Harder,
    /// Something that depends on the case.
    Either,
}

impl Applicant {
    /// The name in machine-readable output.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Applicant::Neither => "neither",
            Applicant::Better => "better",
            Applicant::Worse => "worse",
            Applicant::Either => "either",
        }
    }
}

impl Executor {
    /// The name in machine-readable output.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Executor::Neither => "neither",
            Executor::Easier => "easier",
            Executor::Harder => "harder",
            Executor::Either => "either",
        }
    }
}

/// Whom a change touches.
///
/// It says what follows from the change by itself: a shorter term of one step is better for the
/// applicant even where another change of the same act eats the gain up.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Touch {
    /// The applicant.
    pub applicant: Applicant,
    /// Those who act.
    pub executor: Executor,
    /// Whether a case that is under way may have nowhere to stand: its step, its wait or its end is
    /// gone.
    pub under_way: bool,
    /// Whether it is a matter of the text alone.
    pub editorial: bool,
}

impl Touch {
    /// Nobody, though more than the text has changed.
    pub const NOBODY: Touch = Touch {
        applicant: Applicant::Neither,
        executor: Executor::Neither,
        under_way: false,
        editorial: false,
    };

    /// The text alone.
    pub const EDITORIAL: Touch = Touch {
        editorial: true,
        ..Touch::NOBODY
    };

    /// Both sides, in a way that depends on the case.
    pub const EITHER: Touch = Touch::of(Applicant::Either, Executor::Either);

    /// Both sides.
    #[must_use]
    pub const fn of(applicant: Applicant, executor: Executor) -> Touch {
        Touch {
            applicant,
            executor,
            ..Touch::NOBODY
        }
    }

    /// The applicant alone.
    #[must_use]
    pub const fn applicant(applicant: Applicant) -> Touch {
        Touch::of(applicant, Executor::Neither)
    }

    /// Those who act alone.
    #[must_use]
    pub const fn executor(executor: Executor) -> Touch {
        Touch::of(Applicant::Neither, executor)
    }

    /// The same, with cases under way that have nowhere to stand.
    #[must_use]
    pub const fn and_under_way(self) -> Touch {
        Touch {
            under_way: true,
            ..self
        }
    }
}

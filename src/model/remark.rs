//! What the act does not say, and what the author of the file added.

/// Whether a remark is about the act or about the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RemarkKind {
    /// The act is silent.
    Silence,
    /// The author filled a gap.
    Assumption,
}

/// A silence or an assumption.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Remark {
    /// Which of the two.
    pub kind: RemarkKind,
    /// The path of names to the statement that it belongs to, such as `issue/передача`.
    pub place: String,
    /// What is missing, or what was assumed and why.
    pub text: String,
    /// The clauses concerned.
    pub cites: Vec<String>,
}

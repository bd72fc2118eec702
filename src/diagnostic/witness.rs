//! A case that shows what a diagnostic says.

use std::fmt;

/// A case in the words of `reglament simulate`, so that anybody can run it.
///
/// ```
/// use reglament::diagnostic::Witness;
/// let witness = Witness {
///     service: "mangistau/foreign-labour-permit:issue".to_owned(),
///     submitted: "2018-03-15T10:00".to_owned(),
///     set: vec![("протокол".to_owned(), "отказать".to_owned())],
///     events: vec![("оплата".to_owned(), "missed".to_owned())],
///     reading: None,
///     as_if_in_force: false,
/// };
/// assert_eq!(
///     witness.to_string(),
///     "reglament simulate mangistau/foreign-labour-permit:issue --submitted 2018-03-15T10:00 \
///      --set протокол=отказать --event оплата=missed",
/// );
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, serde::Serialize)]
pub struct Witness {
    /// The service, as the command line names it.
    pub service: String,
    /// When the application is sent.
    pub submitted: String,
    /// The facts of the case.
    pub set: Vec<(String, String)>,
    /// Its events.
    pub events: Vec<(String, String)>,
    /// How disputed law is read, if not as usual.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reading: Option<String>,
    /// Whether the act is not in force on that day.
    pub as_if_in_force: bool,
}

impl fmt::Display for Witness {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            out,
            "reglament simulate {} --submitted {}",
            self.service, self.submitted
        )?;
        for (name, value) in &self.set {
            write!(out, " --set {}", quoted(&format!("{name}={value}")))?;
        }
        for (name, value) in &self.events {
            write!(out, " --event {}", quoted(&format!("{name}={value}")))?;
        }
        if let Some(reading) = &self.reading {
            write!(out, " --reading {reading}")?;
        }
        if self.as_if_in_force {
            out.write_str(" --as-if-in-force")?;
        }
        Ok(())
    }
}

/// A word of a command line; quotes stand only where a shell would cut it.
///
/// ```
/// use reglament::diagnostic::quoted;
/// assert_eq!(quoted("acts/справка.rgl"), "acts/справка.rgl");
/// assert_eq!(quoted("моя справка"), "'моя справка'");
/// ```
#[must_use]
pub fn quoted(word: &str) -> String {
    let plain = |letter: char| letter.is_alphanumeric() || "=-_.:/+".contains(letter);
    match word.chars().all(plain) {
        true => word.to_owned(),
        false => format!("'{}'", word.replace('\'', "'\\''")),
    }
}

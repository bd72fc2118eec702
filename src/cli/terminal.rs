//! What the terminal can show.

use std::io::IsTerminal;

use crate::diagnostic::human::Style;

/// The width of output that goes into a file or a pipe.
const WIDTH: usize = 80;

/// When to colour.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Color {
    /// On a terminal, unless the environment says otherwise.
    #[default]
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

impl Color {
    /// Reads the value of `--color`.
    #[must_use]
    pub fn read(word: Option<&str>) -> Color {
        match word {
            Some("always") => Color::Always,
            Some("never") => Color::Never,
            _ => Color::Auto,
        }
    }
}

/// How human output on a stream is to look.
#[must_use]
pub fn style(
    stream: &impl IsTerminal,
    color: Color,
    variable: impl Fn(&str) -> Option<String>,
) -> Style {
    let terminal = stream.is_terminal();
    let set = |name| variable(name).is_some_and(|value| !value.is_empty());
    let color = match color {
        Color::Always => true,
        Color::Never => false,
        // Git says so when what it calls writes to its pager, which shows colours as a terminal does.
        Color::Auto => {
            (terminal || set("GIT_PAGER_IN_USE"))
                && !set("NO_COLOR")
                && variable("TERM").is_none_or(|kind| kind != "dumb")
        }
    };
    let known = width(terminal, variable);
    Style {
        color,
        width: known.unwrap_or(WIDTH).clamp(20, 400),
        shown: known.is_some(),
    }
}

/// The width of the terminal, measured or stated, as far as it is known.
fn width(terminal: bool, variable: impl Fn(&str) -> Option<String>) -> Option<usize> {
    let measured = terminal.then(terminal_size::terminal_size).flatten();
    let measured = measured.map(|(terminal_size::Width(width), _)| usize::from(width));
    let stated = variable("COLUMNS").and_then(|width| width.parse().ok());
    measured.or(stated).filter(|width| *width > 0)
}

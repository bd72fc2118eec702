//! The examples of a page of help, fitted to a terminal of the usual width.

use textwrap::core::display_width;

use super::paragraph::paragraph;

/// The width of a page of help.
pub const WIDTH: usize = 80;

/// Where an example begins, where what is said of it stands below it, and where it goes on.
const INDENT: &str = "  ";
const REMARK: &str = "      ";
const GOES_ON: &str = "    ";

/// The lines of examples: a command, and two blanks or more behind it what it is for, which stands
/// under the command where both do not fit beside each other.
#[must_use]
pub fn fitted(examples: &str) -> String {
    let lines = examples.lines().map(example);
    lines.collect::<String>().trim_end().to_owned()
}

fn example(line: &str) -> String {
    if display_width(line) + INDENT.len() <= WIDTH {
        return format!("{INDENT}{line}\n");
    }
    let (command, remark) = line.split_once("  ").unwrap_or((line, ""));
    let command = command_lines(command);
    match remark.trim() {
        "" => command,
        remark => command + &paragraph(remark, REMARK, REMARK, WIDTH),
    }
}

/// A command, broken between its parts, as a shell lets a line be broken.
fn command_lines(command: &str) -> String {
    let mut text = INDENT.to_owned();
    let mut width = INDENT.len();
    for (at, piece) in pieces(command).into_iter().enumerate() {
        // The mark that a line goes on takes two more places.
        if at > 0 && width + 1 + display_width(piece) + 2 > WIDTH {
            text += " \\\n";
            text += GOES_ON;
            width = GOES_ON.len();
        } else if at > 0 {
            text.push(' ');
            width += 1;
        }
        text += piece;
        width += display_width(piece);
    }
    text + "\n"
}

/// The parts of a command that stay together: a word, a text in quotation marks, an option or a
/// redirection with what belongs to it.
fn pieces(command: &str) -> Vec<&str> {
    let mut pieces = Vec::new();
    let (mut start, mut quoted) = (0, false);
    for (at, letter) in command.char_indices() {
        quoted ^= matches!(letter, '"' | '\'');
        let piece = command.get(start..at).unwrap_or_default();
        let is_open = (piece.starts_with("--") || piece.starts_with('>')) && !piece.contains(' ');
        if letter == ' ' && !quoted && !is_open {
            pieces.push(piece);
            start = at + 1;
        }
    }
    pieces.push(command.get(start..).unwrap_or_default());
    pieces
}

//! Words and clauses of the act, held against each other.

/// A text without what printing changes: capitals, quotation marks and the width of blanks.
pub(super) fn folded(text: &str) -> String {
    let quote = |letter: &char| matches!(letter, '«' | '»' | '"' | '“' | '”');
    let mut plain = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        let end = plain.len();
        let letters = word.chars().filter(|letter| !quote(letter));
        plain.extend(letters.flat_map(char::to_lowercase));
        if end > 0 && plain.len() > end {
            plain.insert(end, ' ');
        }
    }
    plain
}

/// Whether one of two clauses is the other or lies in it, as 3/1 lies in 3.
pub(super) fn share(left: &str, right: &str) -> bool {
    lies_in(left, right) || lies_in(right, left)
}

fn lies_in(clause: &str, whole: &str) -> bool {
    let rest = clause.strip_prefix(whole);
    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(['/', '¶']))
}

/// Whether a citation names another document than the regulation: a word before its number.
pub(super) fn is_foreign(cite: &str) -> bool {
    cite.rsplit_once(' ').is_some_and(|(_, number)| {
        let part = |letter: char| letter.is_ascii_digit() || letter == '/';
        !number.is_empty() && number.chars().all(part)
    })
}

//! What touches the form alone is no change.

use std::collections::BTreeSet;
use std::fs;

use reglament::compare::kinds;
use reglament::format::format;
use reglament::messages::Lang;
use reglament::source::Sources;
use reglament::syntax;

use crate::pair::Pair;

/// The same text with the keywords of every language, with remarks between its lines, and with what
/// has no order in another one.
#[test]
fn the_same_in_another_form_is_no_change() {
    let mut seen = BTreeSet::new();
    for kind in kinds::ALL {
        for name in ["old", "new"] {
            let path = format!("tests/diff/{}/{name}.rgl", kind.code);
            let Ok(text) = fs::read_to_string(path) else {
                continue;
            };
            if !seen.insert(text.clone()) {
                continue;
            }
            for other in others(&text) {
                let told = Pair::of(&text, &other).changes();
                let told: Vec<_> = told
                    .iter()
                    .map(|one| one.message().text(Lang::Ru))
                    .collect();
                assert!(told.is_empty(), "{}: {told:#?}\n{other}", kind.code);
            }
        }
    }
}

fn others(text: &str) -> Vec<String> {
    let mut sources = Sources::new();
    let id = sources.add("a.rgl", text);
    let (file, _) = syntax::parse(sources.get(id).expect("it was added"));
    let mut others: Vec<String> = Lang::ALL.map(|lang| format(&file, lang)).to_vec();
    others.push(text.replace("\n  ", "\n\n  // примечание\n    "));
    others.push(swapped(text, "  участник "));
    others.push(swapped(text, "  факт "));
    others.push(swapped(text, "    документ "));
    others.push(swapped(text, "    исход "));
    others
}

/// A text with the first two neighbouring lines that begin so in the other order.
fn swapped(text: &str, start: &str) -> String {
    let mut lines: Vec<&str> = text.lines().collect();
    let whole = |line: &str| line.starts_with(start) && !line.ends_with('{');
    let places: Vec<usize> = (0..lines.len()).filter(|at| whole(lines[*at])).collect();
    let pair = places.windows(2).find(|pair| pair[0] + 1 == pair[1]);
    if let Some(pair) = pair {
        lines.swap(pair[0], pair[1]);
    }
    lines.join("\n") + "\n"
}

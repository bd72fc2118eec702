//! What each check says of the file in which it fires: the level, the words, the clauses, the
//! places beside it, and whether a case is shown.

use std::fmt::Write as _;

use reglament::checks::{ALL, Find};
use reglament::diagnostic::Diagnostic;
use reglament::messages::Lang;

use crate::fixture::Fixture;

#[test]
fn every_check_says_what_it_has_found() {
    let mut page = String::new();
    for check in ALL {
        if matches!(check.find, Find::Elsewhere) {
            continue;
        }
        let fixture = Fixture::read(check, "fires");
        for found in fixture.diagnostics() {
            write(&mut page, &fixture, &found);
        }
    }
    // The folder beside this file holds a folder for each check.
    insta::with_settings!({ snapshot_path => "../snapshots", prepend_module_to_snapshot => false }, {
        insta::assert_snapshot!("checks__every_check_says", page);
    });
}

fn write(page: &mut String, fixture: &Fixture, found: &Diagnostic) {
    let line = |span| {
        let (name, line) = fixture.line(span);
        format!("{}:{line}", name.trim_end_matches(".rgl"))
    };
    let place = found.place().map(line).unwrap_or_default();
    let said = found.message.text(Lang::Ru);
    let cites = found.cites.join("; ");
    let case = if found.witness.is_some() { " *" } else { "" };
    let level = found.level;
    let code = found.code;
    writeln!(page, "{code} {place} {level:?} [{cites}] {said}{case}").expect("a string");
    for label in found.labels.iter().filter(|label| !label.primary) {
        let said = label.message.as_ref().map(|said| said.text(Lang::Ru));
        let said = said.unwrap_or_default();
        writeln!(page, "    {} {said}", line(label.span)).expect("a string");
    }
}

//! Git shows what a change of a regulation means.

use crate::pasted;
use crate::repository::{PATH, REGULATION, Repository, edited, longer};

/// A repository in which somebody has pasted what the README says.
fn set_up() -> Repository {
    let repository = Repository::new();
    repository.write(".gitattributes", &pasted::block(".gitattributes"));
    repository.write(PATH, REGULATION);
    repository.commit("first");
    let run = repository.shell(&pasted::block("git-config"));
    assert_eq!((run.code, run.err.as_str()), (0, ""));
    repository
}

#[test]
fn this_repository_uses_the_driver_itself() {
    let own = pasted::file(".gitattributes");
    let pasted = pasted::block(".gitattributes");
    assert!(own.lines().any(|line| line == pasted.trim_end()));
}

/// What a text says, however its lines are broken.
fn words(text: &str) -> Vec<&str> {
    text.split_whitespace().collect()
}

#[test]
fn a_change_is_told_by_its_meaning() {
    let repository = set_up();
    repository.write(PATH, &longer());
    let said = repository.git(&["diff"]);
    // The report of `reglament diff`, with names that can be opened.
    repository.write(&format!("a/{PATH}"), REGULATION);
    let report = repository.shell(&format!("reglament diff a/{PATH} {PATH}"));
    assert_eq!(report.code, 1, "{}", report.err);
    assert!(report.out.contains("CT001"), "{}", report.out);
    assert_eq!(words(&said), words(&format!("{PATH}\n{}", report.out)));
}

#[test]
fn the_names_are_those_of_the_repository_from_everywhere_in_it() {
    let repository = set_up();
    repository.write(PATH, &longer());
    let said = repository.shell("cd regulations && git diff").out;
    assert_eq!(said, repository.git(&["diff"]));
    repository.commit("longer");
    let said = repository.git(&["diff", "HEAD~1", "HEAD"]);
    assert!(said.contains("a/regulations/permit.rgl:39"), "{said}");
    assert!(said.contains(" regulations/permit.rgl:39"), "{said}");
    assert!(!said.contains("/tmp"), "{said}");
}

#[test]
fn a_file_of_any_name_that_git_hands_over_is_told_by_its_meaning() {
    let repository = set_up();
    repository.write(".gitattributes", "*.txt diff=reglament\n");
    repository.write("permit.txt", REGULATION);
    repository.commit("text");
    repository.write("permit.txt", &longer());
    let said = repository.git(&["diff"]);
    assert!(said.contains("CT001"), "{said}");
    assert!(said.contains(" permit.txt:39"), "{said}");
    assert!(!said.contains(".rgl"), "{said}");
}

#[test]
fn the_case_that_shows_a_change_runs_as_it_is_printed() {
    let repository = set_up();
    repository.write(PATH, &longer());
    let said = repository.git(&["diff"]);
    let words: Vec<&str> = said
        .split_whitespace()
        .skip_while(|word| *word != "simulate")
        .take(4)
        .collect();
    assert_eq!(words.first(), Some(&"simulate"), "{said}");
    let case = repository.shell(&format!("reglament {}", words.join(" ")));
    assert_eq!(case.code, 0, "{}{}", case.out, case.err);
}

#[test]
fn a_change_of_form_alone_changes_no_meaning_and_no_line_of_a_history() {
    let repository = set_up();
    repository.write(PATH, &edited("    шаг проверка:", "  шаг   проверка:"));
    let said = repository.git(&["diff"]);
    assert!(said.contains("Смысл не изменился"), "{said}");
    repository.commit("form");
    let history = repository.git(&["log", "-p", "-1", "--format=%s"]);
    assert_eq!(history.trim_end(), "form");
}

#[test]
fn a_history_shows_lines_under_the_step_that_they_belong_to() {
    let repository = set_up();
    let number = "п. 5/4, 8/4";
    repository.write(
        PATH,
        &edited("выдаёт результат под роспись", "выдаёт результат"),
    );
    assert!(REGULATION.contains(number));
    repository.commit("words");
    let history = repository.git(&["log", "-p", "-1", "--format=%s", "-U0"]);
    let hunk = history.lines().find(|line| line.starts_with("@@"));
    let hunk = hunk.expect("lines are shown");
    assert!(hunk.contains("шаг выдача"), "{history}");
    assert!(history.contains("\n-      действие \"выдаёт результат под роспись\"\n"));
    assert!(history.contains("\n+      действие \"выдаёт результат\"\n"));
}

#[test]
fn new_and_deleted_and_renamed_files_are_told() {
    let repository = set_up();
    let other = REGULATION.replace("region/service-name", "region/other-name");
    repository.write("regulations/other.rgl", &other);
    repository.git(&["add", "--all"]);
    let added = repository.git(&["diff", "--cached"]);
    repository.commit("other");
    repository.git(&["rm", "--quiet", "regulations/other.rgl"]);
    let deleted = repository.git(&["diff", "--cached"]);
    repository.git(&["reset", "--quiet", "--hard"]);
    repository.git(&["mv", PATH, "regulations/renamed.rgl"]);
    let renamed = repository.git(&["diff", "--cached", "-M"]);
    for (said, told) in [
        (added, ["CS003", "        regulations/other.rgl:9\n"]),
        (deleted, ["CS004", "        a/regulations/other.rgl:9\n"]),
        (
            renamed,
            [
                "CS005",
                "regulations/permit.rgl → regulations/renamed.rgl\n",
            ],
        ),
    ] {
        for told in told {
            assert!(said.contains(told), "no {told}:\n{said}");
        }
    }
}

#[test]
fn a_version_that_cannot_be_read_is_shown_by_its_lines_and_that_is_said() {
    let repository = set_up();
    let broken = edited("шаг проверка: исполнитель,", "шаг проверка исполнитель,");
    repository.write(PATH, &broken);
    let new = repository.git(&["diff"]);
    repository.commit("broken");
    let history = repository.git(&["log", "-p", "-1", "--format=%s"]);
    assert!(
        history.contains("+    шаг проверка исполнитель,"),
        "{history}"
    );
    repository.write(PATH, REGULATION);
    let old = repository.git(&["diff"]);
    insta::assert_snapshot!(format!("── new ──\n{new}── old ──\n{old}"));
}

#[test]
fn what_is_no_text_stops_neither_a_difference_nor_a_history() {
    let repository = set_up();
    std::fs::write(repository.path(PATH), b"\xff\xfe\x00").expect("written");
    let said = repository.git(&["diff"]);
    assert_eq!(said, format!("{PATH}\nэто не текст: {PATH}\n\n"));
    repository.commit("binary");
    let history = repository.git(&["log", "-p", "-1", "--format=%s"]);
    assert!(history.contains("+это не текст: "), "{history}");
}

#[test]
fn files_outside_of_a_repository_and_unfinished_merges_are_no_surprise() {
    let repository = set_up();
    repository.write("elsewhere.rgl", &longer());
    let outside = format!("git diff --no-index --ext-diff \"$PWD/{PATH}\" \"$PWD/elsewhere.rgl\"");
    let said = repository.shell(&outside);
    assert!(said.out.contains("CT001"), "{}{}", said.out, said.err);

    let unmerged = repository.shell(&format!("reglament git-diff {PATH}"));
    assert_eq!(unmerged.code, 0);
    assert!(unmerged.out.starts_with(PATH), "{}", unmerged.out);
    let wrong = repository.shell("reglament git-diff one two");
    assert_eq!((wrong.code, wrong.out.as_str()), (2, ""));
    assert!(
        wrong.err.contains("git config diff.reglament.command"),
        "{}",
        wrong.err
    );
}

#[test]
fn the_pager_of_git_gets_colours_and_a_pipe_does_not() {
    let repository = set_up();
    repository.write(PATH, &longer());
    let colours = |script: &str| repository.shell(script).out.contains('\u{1b}');
    assert!(!colours("git diff"));
    assert!(colours("GIT_PAGER_IN_USE=true git diff"));
    assert!(!colours("NO_COLOR=1 GIT_PAGER_IN_USE=true git diff"));
}

#[test]
fn the_page_of_help_speaks_three_languages() {
    let repository = Repository::new();
    for lang in ["ru", "kk", "en"] {
        let page = repository.shell(&format!("reglament git-diff --help --lang {lang}"));
        insta::assert_snapshot!(format!("help_{lang}"), page.out);
    }
}

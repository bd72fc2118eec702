//! `reglament check --fix` and `--diff`.

use std::fs;
use std::path::Path;

use proptest::prelude::*;
use proptest::sample::{Index, select};
use reglament::diagnostic::letters::fold;
use reglament::model::{self, Regulation};
use reglament::source::Sources;
use reglament::syntax;
use similar::TextDiff;

use crate::run::{Run, SOUND, Scratch, run_in};

fn check(scratch: &Scratch, words: &[&str]) -> Run {
    run_in(
        scratch.directory(),
        &[&["check", "--format", "short"], words].concat(),
    )
}

fn text(scratch: &Scratch) -> String {
    fs::read_to_string(scratch.path("a.rgl")).expect("it is there")
}

/// A file before its mends and after them; a second run changes nothing.
#[track_caller]
fn mended(before: &str) -> (String, Run) {
    let scratch = Scratch::new();
    scratch.file("a.rgl", before);
    let run = check(&scratch, &["a.rgl", "--fix"]);
    let after = text(&scratch);
    let again = check(&scratch, &["a.rgl", "--fix"]);
    assert_eq!(text(&scratch), after, "mended twice");
    assert!(!again.err.contains("исправлено"), "{}", again.err);
    (after, run)
}

/// `Y` looks like a Russian letter and like a Kazakh one, so it is told and left as it is; what
/// looks like one letter alone is mended.
#[test]
fn a_letter_that_looks_like_two_others_is_left() {
    let titled = |title: &str| SOUND.replacen("\"канцелярия\"", &format!("\"{title}\""), 1);
    let unclear = titled("Yкімет кеңсесі");
    let (after, run) = mended(&unclear);
    assert_eq!(after, unclear);
    assert!(run.out.contains("Y001"), "{}", run.out);
    // Names that it makes look alike are told, and neither is made the other one.
    let actor = |name: &str| format!("  участник {name} \"{name}\", подразделение  п. 7/1\n");
    let known = "  участник канцелярия";
    for other in ["Үкімет", "Укімет"] {
        let both = [actor("Yкімет"), actor(other), known.to_owned()].concat();
        let two = SOUND.replacen(known, &both, 1);
        let (after, run) = mended(&two);
        assert_eq!(after, two);
        assert!(run.out.contains("Y002"), "{}", run.out);
    }
    let (after, _) = mended(&titled("\u{259}кімдік кеңсесі"));
    assert_eq!(after, titled("әкімдік кеңсесі"));
}

#[test]
fn what_has_one_right_mend_is_mended() {
    for (right, wrong) in [
        // Agreement, in a form that is read and in one that is not.
        ("20 минут", "20 минуты"),
        ("20 минут", "20 минута"),
        ("3 рабочих дня", "3 рабочих день"),
        ("1 рабочий день", "1 рабочие дни"),
        ("5 календарных дней", "5 календарный дней"),
        // A number in words, and signs that a word processor makes.
        ("3 рабочих дня", "три рабочих дня"),
        ("\"канцелярия\"", "“канцелярия”"),
        ("\"канцелярия\"", "„канцелярия“"),
        ("п. 5/1", "пункт 5/1"),
        ("п. 5/1", "подпункт 1) пункта 5"),
        // A word of another language.
        ("20 минут", "20 minutes"),
        // Letters of the other alphabet, in a name and in a keyword.
        ("канцелярия, 20 минут", "к\u{61}нцелярия, 20 минут"),
        ("    шаг приём", "    ш\u{61}г приём"),
        // Form.
        ("приём: канцелярия", "приём :   канцелярия"),
        // Order of citations.
        ("п. 5/1, 8/1, Стандарт 4", "п. Стандарт 4, 8/1, 5/1"),
    ] {
        let first = right.chars().next();
        let sound = match first {
            Some('п') if right.starts_with("п. ") => SOUND.replace("п. 5/1", right),
            Some('0'..='9') => SOUND.replace("20 минут", right),
            _ => SOUND.to_owned(),
        };
        let broken = sound.replacen(right, wrong, 1);
        assert_ne!(broken, sound, "{wrong}");
        let (after, run) = mended(&broken);
        assert_eq!(after, sound, "{wrong}: {}", run.err);
        assert!(run.err.contains("исправлено: a.rgl"), "{}", run.err);
        assert_eq!(run.code, 0, "{wrong}: {}", run.out);
    }
}

#[test]
fn what_could_be_meant_in_several_ways_is_left() {
    for wrong in ["20", "20 раб. дн", "20 минте", "20 рабочих минут"] {
        let broken = SOUND.replace("20 минут", wrong);
        let (after, run) = mended(&broken);
        assert_eq!(after, broken);
        assert_eq!(run.code, 1, "{wrong}: {}", run.out);
    }
}

/// Two names that differ in letters that look alike are two names, values and decisions too.
#[test]
fn no_mend_makes_one_name_of_two() {
    let text = "язык русский, издание 1\n\n\
        регламент region/name \"Пример\" {\n  \
          участник гражданин \"гражданин\", заявитель\n  \
          участник канцелярия \"канцелярия\"\n  \
          факт вид: одно из обычная | \u{6f}бычная, благоприятно обычная \"вид\"\n  \
          основание неполнота \"неполнота\"\n  \
          основание н\u{65}полнота \"другая\"\n\n  \
          услуга main \"Услуга\" {\n    \
            шаг приём: канцелярия, 20 минут {\n      \
              если вид = \u{6f}бычная -> отказано\n    \
            }\n    \
            шаг выдача: канцелярия, 20 минут {\n      \
              решение вывод: согласен | с\u{6f}гласен -> отказано\n    \
            }\n    \
            исход выдано: положительный \"справка\"\n    \
            исход отказано: отказной \"отказ\"\n  \
          }\n\
        }\n";
    let (after, run) = mended(text);
    assert!(run.out.contains("Y001"), "{}", run.out);
    assert_eq!(after, text);
}

/// What goes on behind a citation belongs to it, and is not cited by itself.
#[test]
fn a_citation_that_goes_on_is_not_mended_in_part() {
    for wrong in [
        "п. 5 пп. 2, 3",
        "пункт 5 подпункт 2, 3",
        "пункты 5-7",
        "пункт 5 подпункты 2–4",
        "пункт 5 подпункт 2 и 3",
    ] {
        let broken = SOUND.replace("п. 5/1", wrong);
        let (after, run) = mended(&broken);
        assert_eq!(after, broken, "{wrong}");
        assert_eq!(run.code, 1, "{wrong}: {}", run.out);
    }
}

/// With the letter of the keyword mended, the line would be read and have an error of its own:
/// nothing is known then of what it says.
#[test]
fn a_file_that_cannot_be_mended_safely_is_left_and_told() {
    let broken = SOUND.replace("шаг приём: канцелярия", "ш\u{61}г приём: канцеляия");
    let (after, run) = mended(&broken);
    assert_eq!(after, broken);
    assert!(run.err.contains("a.rgl не исправлен"), "{}", run.err);
    assert_eq!(run.code, 1);
    let scratch = Scratch::new();
    scratch.file("a.rgl", &broken);
    let diff = check(&scratch, &["a.rgl", "--diff"]);
    assert_eq!((diff.code, diff.out.as_str()), (0, ""));
    assert!(diff.err.contains("a.rgl не исправлен"), "{}", diff.err);
}

#[test]
fn a_difference_is_shown_and_nothing_is_written() {
    let scratch = Scratch::new();
    scratch.file("a.rgl", SOUND.replace("20 минут", "20 минуты"));
    scratch.file("b.rgl", SOUND.replace("region/name", "region/other"));
    let before = text(&scratch);
    let run = check(&scratch, &["a.rgl", "b.rgl", "--diff"]);
    insta::assert_snapshot!(run.page());
    assert_eq!(text(&scratch), before);
    let clean = check(&scratch, &["b.rgl", "--diff"]);
    assert_eq!((clean.code, clean.out.as_str()), (0, ""));
}

/// What a mend uncovers is shown with it: an error of agreement hides what the checks find.
#[test]
fn a_difference_shows_all_that_mending_does() {
    let spoilt = SOUND
        .replace("20 минут", "20 минута")
        .replace("результат", "результ\u{61}т")
        .replace("п. 5/1", "п.  9, 5/1");
    let scratch = Scratch::new();
    scratch.file("a.rgl", &spoilt);
    let diff = check(&scratch, &["a.rgl", "--diff"]);
    assert_eq!(text(&scratch), spoilt);
    check(&scratch, &["a.rgl", "--fix"]);
    let after = text(&scratch);
    let whole = TextDiff::from_lines(&spoilt, &after);
    let whole = whole.unified_diff().header("a.rgl", "a.rgl").to_string();
    assert_eq!((diff.code, diff.out), (1, whole));
    assert_eq!(after, SOUND.replace("п. 5/1", "п. 5/1, 9"));
}

#[test]
fn what_cannot_be_read_or_written_is_told() {
    let scratch = Scratch::new();
    assert_eq!(check(&scratch, &["nowhere", "--fix"]).code, 2);
    assert_eq!(check(&scratch, &["nowhere", "--diff"]).code, 2);
    scratch.file("a.rgl", [0xd0_u8, 0x28]);
    let run = check(&scratch, &["a.rgl", "--fix"]);
    assert_eq!(run.code, 1);
    assert_eq!(fs::read(scratch.path("a.rgl")).ok(), Some(vec![0xd0, 0x28]));
    let path = scratch.file("a.rgl", SOUND.replace("20 минут", "20 минуты"));
    let mut permissions = fs::metadata(&path).expect("it is there").permissions();
    permissions.set_readonly(true);
    fs::set_permissions(&path, permissions).expect("it can be protected");
    let run = check(&scratch, &["a.rgl", "--fix"]);
    assert_eq!(run.code, 2, "{}", run.err);
    assert!(text(&scratch).contains("минуты"));
}

/// A model with its letters of one alphabet and its clauses in one order.
fn folded(model: &Regulation) -> String {
    let model = format!("{model:?}");
    let mut parts = model.split("cites: [");
    let mut folded = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (cites, rest) = part.split_once(']').expect("the list ends");
        let mut cites: Vec<&str> = cites.split(", ").collect();
        cites.sort_unstable();
        folded += &format!("cites: [{}]{rest}", cites.join(", "));
    }
    fold(&folded)
}

fn model(text: &str) -> Option<Regulation> {
    let mut sources = Sources::new();
    let id = sources.add("a.rgl", text);
    let (file, errors) = syntax::parse(sources.get(id)?);
    let compiled = model::compile(&file);
    let all = errors.iter().chain(&compiled.errors);
    let level = reglament::diagnostic::Level::Error;
    let broken = all.into_iter().any(|error| error.level == level);
    compiled.regulation.filter(|_| !broken)
}

/// Spoils a real file in a way that mending may undo: a letter of the other alphabet, a space, a
/// form of a unit, a blank line.
fn spoil(text: &str, kind: usize, at: &Index) -> String {
    let (right, wrong) = [
        ("а", "\u{61}"),
        ("с", "\u{63}"),
        ("о", "\u{6f}"),
        (" ", "  "),
        ("\n", "\n\n\n"),
        ("рабочих дней", "рабочих день"),
        ("рабочих дня", "рабочих дней"),
        ("минут", "минуты"),
        (", ", " , "),
        ("т. 5/3, 8/3", "т. 8/3, 5/3"),
    ][kind];
    // What is spoilt already stays as it is: twice spoilt is nothing that mending knows.
    let whole = |at: &usize| !text.get(*at..).is_some_and(|rest| rest.starts_with(wrong));
    let places: Vec<usize> = text
        .match_indices(right)
        .map(|(at, _)| at)
        .filter(whole)
        .collect();
    if places.is_empty() {
        return text.to_owned();
    }
    let place = places[at.index(places.len())];
    let (head, tail) = text.split_at(place);
    format!("{head}{}", tail.replacen(right, wrong, 1))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn mending_never_changes_the_meaning(
        name in select(&["akmola/oralman-status", "akmola/unemployed-certificate"][..]),
        kinds in proptest::collection::vec((0usize..10, any::<Index>()), 1..4),
    ) {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("regulations/{name}.rgl"));
        let real = fs::read_to_string(path).expect("a regulation");
        let spoilt = kinds.iter().fold(real, |text, (kind, at)| spoil(&text, *kind, at));
        let (after, _) = mended(&spoilt);
        match (model(&spoilt), model(&after)) {
            // What could run means the very same, whatever alphabet its letters were of.
            (Some(before), Some(after)) => prop_assert_eq!(folded(&before), folded(&after)),
            (Some(_), None) => prop_assert!(false, "mending broke the file"),
            // What could not has gained nothing but letters and forms of its words.
            (None, _) => prop_assert_eq!(bare(&spoilt), bare(&after)),
        }
    }
}

/// A text without what mends touch: alphabets, forms of units, layout, order of citations.
fn bare(text: &str) -> String {
    let text = fold(text);
    let mut bare = text.as_str().to_owned();
    for form in ["дней", "день", "дня", "минуты", "минут"] {
        bare = bare.replace(&fold(form), "#");
    }
    let bare = bare.split_whitespace().collect::<String>();
    bare.replace("т.8/3,5/3", "т.5/3,8/3")
}

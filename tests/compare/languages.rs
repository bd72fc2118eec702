//! Two language versions of one act: what differs between them, and nothing else.

use reglament::compare::kinds;
use reglament::compare::regions::languages::{same_act, whole};
use reglament::format;
use reglament::messages::Lang;
use reglament::model::Regulation;
use reglament::source::Sources;
use reglament::syntax;

use crate::files::{compile, read, real, untimed};

const RU: &str = "tests/compare/languages/ru.rgl";
const KK: &str = "tests/compare/languages/kk.rgl";

/// What is found between the pair, after a change of the Kazakh version.
fn found(from: &str, to: &str) -> Vec<&'static str> {
    let text = read(KK);
    assert!(text.contains(from), "{from}");
    let (ru, kk) = (compile(&read(RU)), compile(&text.replacen(from, to, 1)));
    let found = untimed(&[&ru, &kk], "main").findings;
    let found = found.into_iter().chain(whole(&ru, &kk, (0, 1)));
    found.map(|finding| finding.kind.code).collect()
}

#[test]
fn translated_names_are_no_difference() {
    assert_eq!(found("т. 2", "т. 2"), [""; 0]);
    let (ru, kk) = (compile(&read(RU)), compile(&read(KK)));
    let same = untimed(&[&ru, &kk], "main");
    let lists = [
        &same.steps,
        &same.documents,
        &same.outcomes,
        &same.totals,
        &same.grounds,
    ];
    for compared in lists.into_iter().flatten() {
        assert_eq!(compared.differs, [], "{:?}", compared.row);
    }
}

#[test]
fn each_difference_is_found_once() {
    let cases: &[(&str, &str, &[&str])] = &[
        ("3 жұмыс күні  т. 5/2", "4 жұмыс күні  т. 5/2", &["CV001"]),
        (
            "3 жұмыс күні  т. 5/2",
            "3 күнтізбелік күн  т. 5/2",
            &["CV002"],
        ),
        (
            "3 жұмыс күні  т. 5/2",
            "4 күнтізбелік күн  т. 5/2",
            &["CV006"],
        ),
        (
            "азамат 5 жұмыс күні ішінде",
            "азамат 6 жұмыс күні ішінде",
            &["CV001"],
        ),
        (
            "қызмет-мерзімі: 5 жұмыс күні",
            "қызмет-мерзімі: 7 жұмыс күні",
            &["CV001"],
        ),
        ("ескі емес 3 ай", "ескі емес 6 ай", &["CV001"]),
        ("қадам қол-қою: басшы", "қадам қол-қою: кеңсе", &["CV003"]),
        ("кімнен азамат", "кімнен басшы", &["CV003"]),
        (
            "дұрыс | бұрыс -> бас-тартылды",
            "дұрыс | бұрыс -> беру",
            &["CV004"],
        ),
        (
            "өтіп кетті -> бас-тартылды",
            "өтіп кетті -> берілді",
            &["CV004"],
        ),
        ("    құжат өтініш \"өтініш\"  т. 4\n", "", &["CV005"]),
        (
            "  қызмет main",
            "  тегін: main  т. 6\n  қызмет main",
            &["CV005"],
        ),
    ];
    for (from, to, expected) in cases {
        assert_eq!(found(from, to), *expected, "{from} → {to}");
    }
}

#[test]
fn a_step_that_one_version_lacks_is_found() {
    let text = read(KK);
    let begin = text.find("    қадам беру").expect("the last step");
    let end = text.find("    аяқталу берілді").expect("what follows");
    let (step, empty) = (&text[begin..end], "");
    let text = text.replace(step, empty);
    let (ru, kk) = (compile(&read(RU)), compile(&text));
    let found = untimed(&[&ru, &kk], "main").findings;
    let codes: Vec<&str> = found.iter().map(|finding| finding.kind.code).collect();
    assert_eq!(codes, ["CV005"]);
}

fn in_kazakh(text: &str) -> String {
    let mut sources = Sources::new();
    let id = sources.add("test.rgl", text);
    let (file, errors) = syntax::parse(sources.get(id).expect("it was added"));
    assert!(errors.is_empty(), "{errors:?}");
    format::format(&file, Lang::Kk)
}

fn codes(ru: &Regulation, kk: &Regulation) -> Vec<String> {
    let mut codes = Vec::new();
    for service in &ru.services {
        let found = untimed(&[ru, kk], &service.id).findings;
        let told = found.iter().map(|own| {
            let place = own.said.old.as_ref().map_or("", |side| &side.place);
            format!("{} {place}", own.kind.code)
        });
        codes.extend(told);
    }
    codes
}

#[test]
fn a_real_act_in_the_keywords_of_the_other_language_differs_in_nothing_but_what_is_changed() {
    let text = read("regulations/mangistau/foreign-labour-permit.rgl");
    let ru = real("mangistau/foreign-labour-permit");
    let text = in_kazakh(&text);
    assert_eq!(codes(&ru, &compile(&text)), [""; 0]);
    let step = "қадам проверка: исполнитель, 3 жұмыс күні";
    let changed = text.replacen(step, "қадам проверка: исполнитель, 5 жұмыс күні", 1);
    assert_ne!(text, changed);
    assert_eq!(
        codes(&ru, &compile(&changed)),
        ["CV001 issue/проверка term 0"]
    );
}

#[test]
fn what_stands_outside_of_the_services_is_compared_as_well() {
    let ru = real("mangistau/foreign-labour-permit");
    let text = in_kazakh(&read("regulations/mangistau/foreign-labour-permit.rgl"));
    assert!(whole(&ru, &compile(&text), (0, 1)).is_empty());
    let shorter = text.replacen("09:00–18:30", "09:00–18:00", 1);
    let found = whole(&ru, &compile(&shorter), (0, 1));
    let codes: Vec<&str> = found.iter().map(|own| own.kind.code).collect();
    assert_eq!(codes, ["CV001"]);
    let without = compile(&read(KK).replace("қызмет main", "қызмет other"));
    let found = whole(&compile(&read(RU)), &without, (0, 1));
    let codes: Vec<&str> = found.iter().map(|own| own.kind.code).collect();
    assert_eq!(codes, ["CV005", "CV005"]);
}

#[test]
fn acts_of_two_regions_are_never_versions_of_one_act() {
    let (one, other) = (
        real("mangistau/foreign-labour-permit"),
        real("akmola/foreign-labour-permit"),
    );
    assert!(!same_act(&one, &other));
    assert!(!same_act(&one, &one), "one language");
    let elsewhere = read(KK).replace("өңір region", "өңір other");
    assert!(
        !same_act(&compile(&read(RU)), &compile(&elsewhere)),
        "another region"
    );
    assert!(same_act(&compile(&read(RU)), &compile(&read(KK))));
}

#[test]
fn every_kind_of_difference_can_be_looked_up() {
    for kind in kinds::LANGUAGES {
        let named = kinds::named(kind.code).expect("it has a code");
        assert!(std::ptr::eq(named, *kind));
        for lang in Lang::ALL {
            for id in ["title", "said", "page"] {
                let text = kind.text(id).text(lang);
                assert!(
                    !text.is_empty() && !text.contains(id),
                    "{} {id} {lang}: {text}",
                    kind.code
                );
            }
        }
    }
    let codes: Vec<&str> = kinds::LANGUAGES.iter().map(|kind| kind.code).collect();
    assert!(kinds::ALL.iter().all(|kind| !codes.contains(&kind.code)));
}

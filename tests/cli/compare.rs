//! Services side by side, on every face.

use serde_json::Value;

use crate::run::{Run, SOUND, Scratch, finish, program, run};

const MANGISTAU: &str = "mangistau/foreign-labour-permit:issue";
const AKMOLA: &str = "akmola/foreign-labour-permit:issue";
const RU: &str = "tests/compare/languages/ru.rgl";
const KK: &str = "tests/compare/languages/kk.rgl";

fn compare(words: &[&str]) -> Run {
    let words: Vec<&str> = ["compare"].iter().chain(words).copied().collect();
    run(&words)
}

#[test]
fn two_regions_in_three_languages() {
    for lang in ["ru", "kk", "en"] {
        let run = compare(&[MANGISTAU, AKMOLA, "--lang", lang]);
        insta::assert_snapshot!(format!("compare_{lang}"), run.page());
    }
}

#[test]
fn a_page_for_a_pull_request() {
    let run = compare(&[MANGISTAU, AKMOLA, "--format", "markdown", "--lang", "en"]);
    insta::assert_snapshot!("compare_markdown", run.page());
}

#[test]
fn a_page_for_a_browser_stands_alone() {
    let run = compare(&[MANGISTAU, AKMOLA, "--format", "html", "--lang", "ru"]);
    assert_eq!(run.code, 0, "{}", run.err);
    assert!(run.out.starts_with("<!doctype html>\n<html lang=\"ru\">"));
    for foreign in ["<script", "http", "src=", "@import", "url("] {
        let found = run
            .out
            .split("</style>")
            .nth(1)
            .is_some_and(|body| body.contains(foreign));
        let style = run
            .out
            .split("</style>")
            .next()
            .is_some_and(|head| head.contains(foreign));
        assert!(!found && !style, "{foreign}");
    }
    for wanted in [
        "prefers-color-scheme: dark",
        "@media print",
        "max-width: 40rem",
        "viewport",
    ] {
        assert!(run.out.contains(wanted), "{wanted}");
    }
    let mut reader = quick_xml::Reader::from_str(run.out.trim_start_matches("<!doctype html>"));
    reader.config_mut().check_end_names = false;
    loop {
        match reader.read_event() {
            Ok(quick_xml::events::Event::Eof) => break,
            Ok(_) => {}
            Err(error) => panic!("{error}"),
        }
    }
}

#[test]
fn names_of_a_file_are_no_markup() {
    let scratch = Scratch::new();
    let text = SOUND.replace("\"Услуга\"", "\"<b>Услуга</b> | & _x_\"");
    let path = scratch.file("r.rgl", text);
    let path = path.to_str().expect("UTF-8");
    let html = compare(&[path, path, "--format", "html"]).out;
    assert!(!html.contains("<b>Услуга"), "{html}");
    let markdown = compare(&[&format!("{path}:main"), path, "--format", "markdown"]).out;
    assert!(!markdown.contains("<b>Услуга"), "{markdown}");
}

#[test]
fn programs_read_the_names_of_the_contract() {
    let json = compare(&[MANGISTAU, AKMOLA, "--format", "json"]).json();
    assert_eq!(json["a"]["regulation"], "mangistau/foreign-labour-permit");
    assert_eq!(json["b"]["service"], "issue");
    let service = &json["services"][0];
    assert_eq!(service["service"], "issue");
    let rows = service["rows"].as_array().expect("rows");
    let row = |step: &str| {
        let found = rows.iter().find(|row| row["a"]["step"] == step);
        found.unwrap_or_else(|| panic!("no {step}")).clone()
    };
    assert_eq!(row("регистрация")["b"]["step"], "тіркеу");
    assert_eq!(row("регистрация")["differs"], Value::Array(Vec::new()));
    let check = row("проверка");
    assert_eq!(
        check["differs"],
        serde_json::json!(["terms", "branches", "grounds"])
    );
    assert_eq!(check["b"]["terms"][0]["value"], 5);
    assert_eq!(check["b"]["cites"][0], "5/1-кезең/3");
    let alone = rows.iter().find(|row| row["b"]["step"] == "тағайындау");
    assert!(alone.expect("a row")["a"].is_null());
    let ends = &service["ends"];
    assert_eq!(ends["in_force"], true);
    assert_eq!(ends["compared_by"], "favourable");
    assert_eq!(ends["later"][0]["side"], "a");
    // The days of the rows make up the whole difference.
    let because = ends["later"][0]["because"].as_array().expect("reasons");
    let days = |own: &Value, key: &str| own[key].as_i64().expect("days");
    let sum: i64 = because
        .iter()
        .map(|own| days(own, "days") - days(own, "than_days"))
        .sum();
    assert_eq!(sum, days(&ends["later"][0], "days"));
}

#[test]
fn regulations_are_compared_service_by_service() {
    let run = compare(&[
        "mangistau/foreign-labour-permit",
        "zhitikara/labour-immigrant-permit",
        "akmola/foreign-labour-permit",
        "--format",
        "json",
    ]);
    let json = run.json();
    let services = json["services"].as_array().expect("services");
    let named: Vec<&str> = services
        .iter()
        .filter_map(|own| own["service"].as_str())
        .collect();
    assert!(
        named.contains(&"issue") && named.contains(&"portal"),
        "{named:?}"
    );
    // What stands beside is known by the letters of the command line.
    assert_eq!(services[0]["c"], "akmola/foreign-labour-permit:issue");
    assert!(services[0].get("b").is_none());
    let alone = json["alone"].as_array().expect("alone");
    assert!(
        alone
            .iter()
            .any(|own| own["side"] == "b" && own["service"] == "main")
    );
}

#[test]
fn fees_stand_side_by_side_and_free_services_are_named() {
    let three = |service: &str| {
        ["mangistau", "akmola", "north-kazakhstan"]
            .map(|region| format!("{region}/foreign-labour-permit:{service}"))
    };
    let of = |service: &str, form: &str| {
        let [a, b, c] = three(service);
        let words = [
            &a, &b, &c, "--only", "fees", "--lang", "en", "--format", form,
        ];
        compare(&words)
    };
    let json = of("issue", "json").json();
    let rows = json["services"][0]["fees"]
        .as_array()
        .expect("rows")
        .clone();
    assert_eq!(rows.len(), 1, "{rows:?}");
    assert_eq!(rows[0]["a"]["fee"], "за-выдачу");
    assert_eq!(rows[0]["b"]["payer"], "алушы");
    assert_eq!(rows[0]["differs"], serde_json::json!(["proofs", "under"]));
    // One act says that this service is free, and the others do not name it.
    let json = of("reissue", "json").json();
    assert_eq!(json["services"][0]["fees"], Value::Array(Vec::new()));
    assert_eq!(
        json["services"][0]["free"],
        serde_json::json!({"a": false, "b": false, "c": true})
    );
    for form in ["human", "markdown", "html"] {
        let page = of("issue", form).out;
        assert!(page.contains("сбор за выдачу"), "{page}");
        let page = of("reissue", form).out;
        assert!(page.contains("service is free: c"), "{page}");
    }
}

#[test]
fn versions_of_one_act_that_agree_have_no_findings() {
    let run = compare(&[RU, KK, "--format", "json"]);
    assert_eq!(run.code, 0, "{}", run.err);
    let json = run.json();
    assert_eq!(json["findings"], Value::Array(Vec::new()));
    assert_eq!(json["services"][0]["findings"], Value::Array(Vec::new()));
}

#[test]
fn versions_of_one_act_that_differ_are_told_with_a_code_that_has_a_page() {
    let scratch = Scratch::new();
    let text = std::fs::read_to_string(KK).expect("the pair");
    let path = scratch.file("kk.rgl", text.replace("3 жұмыс күні", "4 күнтізбелік күн"));
    let path = path.to_str().expect("UTF-8");
    let run = compare(&[RU, path, "--lang", "ru"]);
    assert_eq!(run.code, 0, "comparing fails for no difference");
    let at = run.out.find("CV006").expect("the finding");
    let finding: Vec<&str> = run.out[at..].lines().take(2).map(str::trim).collect();
    insta::assert_snapshot!("compare_findings", finding.join(" "));
    let json = compare(&[RU, path, "--format", "json"]).json();
    assert_eq!(json["services"][0]["findings"][0]["code"], "CV006");
    for lang in ["ru", "kk", "en"] {
        let page = crate::run::run(&["explain", "CV006", "--lang", lang]);
        assert_eq!(page.code, 0, "{}", page.err);
        assert!(
            page.out.contains("languages-number-and-unit"),
            "{}",
            page.out
        );
    }
}

#[test]
fn no_line_is_wider_than_the_terminal() {
    for (width, lang) in [(20, "ru"), (40, "kk"), (80, "ru"), (80, "kk"), (120, "en")] {
        let run = finish(
            program()
                .args([
                    "compare",
                    MANGISTAU,
                    AKMOLA,
                    "north-kazakhstan/foreign-labour-permit:issue",
                ])
                .args(["--lang", lang])
                .env("COLUMNS", width.to_string()),
        );
        assert_eq!(run.code, 0, "{}", run.err);
        let wide = run
            .out
            .lines()
            .find(|line| unicode_width::UnicodeWidthStr::width(*line) > width);
        assert_eq!(wide, None, "{width} {lang}");
    }
}

#[test]
fn the_page_can_be_written_to_a_file() {
    let scratch = Scratch::new();
    let path = scratch.path("page.html");
    let name = path.to_str().expect("UTF-8");
    let run = compare(&[RU, KK, "--format", "html", "--output", name, "--lang", "en"]);
    assert_eq!(
        (run.code, run.out.contains("written")),
        (0, true),
        "{}",
        run.err
    );
    let page = std::fs::read_to_string(&path).expect("it was written");
    assert!(page.ends_with("</html>\n"));
    let directory = scratch.directory().to_str().expect("UTF-8");
    let nowhere = compare(&[RU, KK, "--output", directory]);
    assert_eq!(nowhere.code, 2);
}

#[test]
fn what_cannot_be_compared_is_refused() {
    let refused = |words: &[&str]| {
        let run = compare(words);
        assert_eq!(
            (run.code, run.out.as_str()),
            (2, ""),
            "{words:?}: {}",
            run.err
        );
        run.err
    };
    refused(&[]);
    refused(&[MANGISTAU]);
    assert!(refused(&[MANGISTAU, "akmola/foreign-labor-permit"]).contains("foreign-labour-permit"));
    assert!(refused(&[MANGISTAU, "akmola/foreign-labour-permit:isue"]).contains("issue"));
    // One names its service, the other has several.
    refused(&[MANGISTAU, "akmola/foreign-labour-permit"]);
    let many = vec![MANGISTAU; 17];
    refused(&many);
    let scratch = Scratch::new();
    let broken = scratch.file("broken.rgl", SOUND.replace("20 минут", "20 минуты и ещё"));
    refused(&[MANGISTAU, broken.to_str().expect("UTF-8")]);
}

#[test]
fn a_comparison_needs_two_sides_and_says_which_regulation_has_several_services() {
    let issue = "mangistau/foreign-labour-permit:issue";
    let alone = run(&["compare", issue, "--lang", "en"]);
    assert_eq!(alone.code, 2);
    assert!(alone.err.contains("at least 2"), "{}", alone.err);
    let whole = run(&[
        "compare",
        issue,
        "akmola/foreign-labour-permit",
        "--lang",
        "en",
    ]);
    assert_eq!(whole.code, 2);
    let named = whole
        .err
        .contains("“akmola/foreign-labour-permit” has several");
    assert!(named, "{}", whole.err);
}

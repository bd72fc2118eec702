//! The expressions of GitHub, as far as the action and the README use them.

/// What a name stands for; a name that GitHub does not have is a mistake of the file.
pub type Names<'a> = dyn Fn(&str) -> String + 'a;

/// A text with its `${{ … }}` filled in.
pub fn filled(text: &str, names: &Names) -> String {
    let mut parts = text.split("${{");
    let mut result = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (expression, rest) = part.split_once("}}").expect("an expression is closed");
        result += &value(expression, names);
        result += rest;
    }
    result
}

/// Whether a step runs: its condition holds, and nothing has failed before, unless it says itself
/// when it runs.
pub fn runs(condition: Option<&str>, failed: bool, names: &Names) -> bool {
    let condition = condition.unwrap_or("success()");
    let decides = condition.contains("cancelled()") || condition.contains("always()");
    holds(condition, names) && (decides || !failed)
}

fn holds(expression: &str, names: &Names) -> bool {
    let mut either = expression.split("||");
    either.any(|every| every.split("&&").all(|one| compared(one.trim(), names)))
}

fn compared(expression: &str, names: &Names) -> bool {
    let truth = |text: &str| !["", "false"].contains(&value(text, names).as_str());
    if let Some((one, other)) = expression.split_once("!=") {
        return value(one, names) != value(other, names);
    }
    if let Some((one, other)) = expression.split_once("==") {
        return value(one, names) == value(other, names);
    }
    match expression.strip_prefix('!') {
        Some(rest) => !truth(rest),
        None => truth(expression),
    }
}

fn value(expression: &str, names: &Names) -> String {
    let expression = expression.trim();
    let literal = expression
        .strip_prefix('\'')
        .and_then(|rest| rest.strip_suffix('\''));
    match (literal, expression) {
        (Some(literal), _) => literal.to_owned(),
        (None, "success()" | "always()") => "true".to_owned(),
        (None, "cancelled()") => "false".to_owned(),
        (None, name) => names(name),
    }
}

#[test]
fn expressions_mean_what_they_mean_on_github() {
    let names = |name: &str| match name {
        "inputs.binary" => String::new(),
        "steps.program.outcome" => "success".to_owned(),
        other => panic!("{other}"),
    };
    assert_eq!(
        filled("a ${{ inputs.binary }}b ${{ 'c' }}", &names),
        "a b c"
    );
    assert!(runs(None, false, &names));
    assert!(!runs(None, true, &names));
    assert!(runs(Some("inputs.binary == ''"), false, &names));
    assert!(!runs(Some("inputs.binary == ''"), true, &names));
    assert!(!runs(Some("inputs.binary != ''"), false, &names));
    let told = "!cancelled() && steps.program.outcome == 'success'";
    assert!(runs(Some(told), true, &names));
    assert!(!runs(
        Some("!cancelled() && steps.program.outcome == 'failure'"),
        true,
        &names
    ));
}

//! `reglament check`: what is wrong with regulation files, and what is wrong with the acts.

mod cache;
mod judge;
mod known;
mod look;
mod meaning;
mod mend;
mod options;
mod run;
mod sheet;
mod sheets;
mod show;
mod watch;

use std::path::{Path, PathBuf};

use super::config::Configs;
use super::context::Context;
use super::exit::Exit;
use super::failure::Failure;
use super::help::Subcommand;
use super::output::Answer;

use judge::Checked;
pub use options::Args;
use run::{Reading, Run};
use sheet::Form;

/// The command.
pub const COMMAND: Subcommand = Subcommand {
    name: "check",
    about: "help-check",
    examples: "help-check-examples",
    options: Args::options,
    run: |matches, context| run(&Args::from(matches), context),
};

/// Checks the files; mends them first, or watches them, where that is asked for.
///
/// A path that cannot be read is told, and the others are checked all the same.
///
/// # Errors
/// [`Failure`] when nothing can be read, when there is nothing to check, or when a configuration or
/// a file of known findings is wrong.
pub fn run(args: &Args, context: &Context) -> Result<Answer, Failure> {
    if args.watch {
        return watch::run(args, context);
    }
    if args.diff {
        let context = &configured(args, context)?;
        return Ok(mend::all(args, context)?.shown(context));
    }
    let mut notices = String::new();
    if args.fix {
        let context = &configured(args, context)?;
        notices = mend::all(args, context)?.written(context)?;
    }
    let answer = once(args, context)?;
    let notices = notices + &answer.notices;
    Ok(answer.notices(notices))
}

/// The context with the language of the configuration of what is checked.
fn configured(args: &Args, context: &Context) -> Result<Context, Failure> {
    let first = args.paths.first().map_or(Path::new("."), PathBuf::as_path);
    let language = Configs::default().of(first)?.language;
    Ok(Context {
        speech: context.speech.or(language),
        ..context.clone()
    })
}

/// One look at the files.
fn once(args: &Args, context: &Context) -> Result<Answer, Failure> {
    let context = &configured(args, context)?;
    let run = Run::of(args, context, Reading::default())?;
    if let Some(answer) = answer(run, args, context)? {
        return Ok(answer);
    }
    // A file was written while it was looked at. Now all are read before anything is told of them.
    let anew = Reading {
        anew: true,
        ..Reading::default()
    };
    let run = Run::of(args, context, anew)?;
    answer(run, args, context).map(|answer| answer.unwrap_or_else(|| Answer::good(String::new())))
}

/// What a run tells; nothing when a file has become another one meanwhile.
fn answer(run: Run, args: &Args, context: &Context) -> Result<Option<Answer>, Failure> {
    let exit = run.unread.exit();
    let mut notices = run.unread.text(context);
    let form = Form::of(args, context);
    let (counts, parts) = match form.filter(|_| !known::are_asked(args, &run)) {
        Some(form) => {
            let sheets = sheets::of(&run, form, context);
            if run.has_moved() {
                return Ok(None);
            }
            show::sheets(sheets, form, context)
        }
        None => {
            let mut checked = Checked::of(run);
            if checked.run.has_moved() {
                return Ok(None);
            }
            if let Some(file) = &args.write_baseline {
                notices += &known::write(file, args, &checked, context)?;
            }
            notices += &known::leave_out(args, &mut checked, context)?;
            show::render(&checked, args, context)
        }
    };
    let bad = counts.errors > 0 || args.deny_findings && !counts.are_none();
    let exit = exit.max(if bad { Exit::Bad } else { Exit::Good });
    Ok(Some(Answer::in_parts(parts).notices(notices).exit(exit)))
}

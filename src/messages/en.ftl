### The English texts of the program.
###
### They begin in lower case and end without a full stop: they stand in lines and in tables.

## Diagnostics: common words

level-error = error
level-warning = warning
level-note = note
help-label = help
cites-label = clause
quoted = “{ $text }”

## Diagnostics: reading the text

syntax-unexpected = expected { $expected }, found { $found }
syntax-unclosed-brace = the brace “{"{"}” is not closed
syntax-unclosed-brace-help = put “{"}"}” where the section ends
syntax-extra-brace = a brace “{"}"}” too many
syntax-unclosed-string = the quotation marks are not closed before the end of the line
syntax-unclosed-string-help = close the quotation marks on the same line
syntax-too-deep = braces are nested too deeply: the limit is { $limit }
syntax-too-large = the file is too large: { $size } bytes, and the limit is { $limit }
syntax-not-utf8 = the file is not in UTF-8: byte { $offset } is wrong
syntax-not-utf8-help = save the file in UTF-8
syntax-empty = the file is empty
syntax-header = the first line does not name the language of the file
syntax-header-help = begin the file with the line “{ $line }”
syntax-edition = edition { $edition } of the language is unknown to this program
syntax-binary = this is not text: there are zero bytes in the file
syntax-bad-date = there is no such date: { $date }
syntax-bad-time = there is no such time: { $time }
syntax-number-too-large = the number is too large: { $number }
syntax-agreement = the word does not agree with its number: “{ $found }” should be “{ $right }”
syntax-mixed-language = “{ $found }” belongs to another language, this file says “{ $right }”
syntax-reserved-name = “{ $name }” is a keyword and cannot be a name
syntax-reserved-name-help = choose another name or add a word with a hyphen
syntax-no-unit = the number { $number } has no unit
syntax-no-unit-help = name the unit, for example: 20 minutes, 3 working days, 10 calendar days
syntax-unknown-statement = the line begins with the unknown word “{ $found }”
syntax-unknown-statement-help = begin the line with a keyword that this section allows
syntax-misplaced = “{ $found }” is out of place: this section has no such line
syntax-brace-without-head = nothing before “{"{"}” says what this section is
syntax-no-regulation = the file describes no regulation

expected-name = a name
expected-identifier = a name in Latin letters
expected-string = text in quotation marks
expected-number = a number
expected-money = an amount of money
expected-date = a date
expected-time = a time
expected-interval = hours from and to
expected-duration = a term
expected-unit = a unit of time
expected-cite = a clause reference
expected-weekday = a day of the week
expected-value = a value
expected-event = an event
expected-condition = a condition
expected-comparison = a comparison sign
expected-actor-kind = a kind of actor
expected-outcome-kind = a kind of outcome
expected-act-kind = a kind of act
expected-channel = a channel
expected-statement = the next statement
expected-language = the language of the file
expected-line-end = the end of the line
expected-file-end = the end of the file
expected-arrow = the arrow “->”
expected-brace-open = “{"{"}”
expected-brace-close = “{"}"}”
expected-colon = a colon
expected-comma = a comma
expected-path = a name like “region/regulation”
expected-item-number = a clause number
expected-target = the name of a step or an outcome
expected-keyword = “{ $word }”
expected-semicolon = a semicolon
expected-bar = a bar “|”
expected-dash = a dash
expected-plus = a plus sign
expected-bracket = a round bracket

## Diagnostics: names

name-unknown = { $kind } “{ $name }”: no such name is declared
name-did-you-mean = did you mean “{ $name }”?
name-known-are = the known names are { $names }
name-duplicate = { $kind } “{ $name }”: this name is already taken
name-first-here = first declared here
name-lookalike = “{ $name }” looks like “{ $other }”, but its letters are different ones
name-other-letters = typed in other letters
name-lookalike-help = type the name in the letters of one alphabet

kind-actor = actor
kind-step = step
kind-fact = fact
kind-service = service
kind-outcome = outcome
kind-calendar = calendar
kind-standard = standard
kind-channel = channel
kind-value = value
kind-stage = stage
kind-event = event
kind-wait = wait
kind-document = document
kind-ground = ground of refusal
kind-deadline = deadline
kind-regulation = regulation

## Terms

term-minutes =
    { $n ->
        [one] { $n } minute
       *[other] { $n } minutes
    }
term-hours =
    { $n ->
        [one] { $n } hour
       *[other] { $n } hours
    }
term-working-days =
    { $n ->
        [one] { $n } working day
       *[other] { $n } working days
    }
term-calendar-days =
    { $n ->
        [one] { $n } calendar day
       *[other] { $n } calendar days
    }
term-days =
    { $n ->
        [one] { $n } day
       *[other] { $n } days
    }
term-weeks =
    { $n ->
        [one] { $n } week
       *[other] { $n } weeks
    }
term-months =
    { $n ->
        [one] { $n } month
       *[other] { $n } months
    }
term-years =
    { $n ->
        [one] { $n } year
       *[other] { $n } years
    }
term-minutes-within = within { term-minutes }
term-hours-within = within { term-hours }
term-working-days-within = within { term-working-days }
term-calendar-days-within = within { term-calendar-days }
term-days-within = within { term-days }
term-weeks-within = within { term-weeks }
term-months-within = within { term-months }
term-years-within = within { term-years }

## Why a date is what it is

because-after-hours = arrived { $arrived }, outside intake hours; counts as received { $received }
because-non-working-day = { $date } is not a working day ({ $reason })
because-next-opening = working hours are over; it begins at the next opening, { $opening }
because-skipped-days =
    { $n ->
        [one] { $n } day is not counted: { $days }
       *[other] { $n } days are not counted: { $days }
    }
because-term = term of { $term }: from { $from }, due { $due }
because-full-term = the whole term is used: the slowest lawful course
because-instant = done at once: the quickest course
because-closing = a term in days ends when the working day closes, at { $time }
because-rolled = the last day, { $date }, is not a working day ({ $reason }); the term ends { $next }
because-start-policy-next-day = the day of the event, { $date }, is not counted
because-start-policy-event-day = the day of the event, { $date }, is counted as the first
because-wait-met-default = “{ $wait }”: taken as met { $at }
because-wait-met = “{ $wait }”: met { $at }
because-wait-missed = “{ $wait }”: not met by { $at }
because-decision = decision “{ $decision }”: { $branch }
because-worked-weekend = { $date } is a working day, worked in place of { $instead }
because-no-term = the act names no term; the dates after it are the earliest possible

skipped-day = { $date } ({ $reason })
day-weekend = weekend
day-holiday = holiday: { $name }
day-observed = day off for the holiday: { $name }
day-transferred = day off transferred, worked on { $worked }

## Silences of the act

silence-reached = the act is silent here: { $place }

## Assumptions

assume-decision-favourable = the decision “{ $decision }” is taken as favourable: { $branch }
assume-fact-favourable = the fact “{ $fact }” is taken as favourable: { $value }
assume-wait-met = “{ $wait }”: taken as met in time
assume-hours = the act names no office hours; taken as { $hours }
assume-calendar-days = the act does not say which days are meant ({ $term }); taken as calendar days
assume-deadline-order = the total term is that of { $used }; it is taken to be the same in { $cited }
assume-inner-window = the act does not say when “{ $wait }” begins; taken from the start of “{ $step }”

## Notices

notice-disputed-start = whether the day of the event counts is disputed (Civil Code art. 173; Law on Administrative Procedures art. 12-1): here it does not, with --reading event-day it does
notice-not-in-force = the regulation is not in force on { $date }; the result is hypothetical (--as-if-in-force)
notice-force-uncertain = the exact day of coming into force is unknown: between { $from } and { $to }
notice-partial-year = the calendar of { $year } is known only in part
notice-lower-bound = the step “{ $step }” has no term; the dates after it are the earliest possible

## Why a case cannot be run

case-not-in-force = the regulation is not in force on { $date }; the nearest day in force is { $nearest }
case-force-unknown = it is unknown when the regulation came into force; to run it anyway: --as-if-in-force
case-wording-unknown = the wording in force on { $date } is unknown
case-fact-missing = not given: { $names }
case-fact-unknown = the service has no fact “{ $name }”
case-fact-type = fact “{ $name }”: the value “{ $value }” does not fit, expected { $expected }
case-event-unknown = the service has no event “{ $name }”
case-outside-coverage = the calendar “{ $calendar }” covers only { $from } to { $to }
case-too-many-steps = the case has not ended after { $limit } steps, it seems to be a loop without a way out

## Command line

lang-unknown = there is no language “{ $given }”: there are ru, kk and en
file-not-found = no such file or directory: { $path }
file-is-directory = this is a directory, a file is needed: { $path }
file-not-permitted = no permission to read: { $path }
file-unreadable = cannot read { $path }: { $reason }
file-no-regulations = there is no regulation file (*.rgl) here: { $path }
check-summary = files checked: { $files }; errors: { $errors }, warnings: { $warnings }, notes: { $notes }

## Tables

table-step = step
table-actors = who
table-start = start
table-end = end
table-due = no later than
table-cites = clauses

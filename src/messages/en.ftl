### The English texts of the program.
###
### They begin in lower case and end without a full stop: they stand in lines and in tables.

## Diagnostics: common words

level-error = error
level-warning = warning
level-note = note
help-label = help
cites-label = clause

## Diagnostics: reading the text

syntax-unexpected = expected { $expected }, found { $found }
syntax-unclosed-brace = the section is not closed: the brace “{"{"}” has no “{"}"}”
syntax-unclosed-brace-help = put “{"}"}” where the section ends
syntax-unclosed-block = this section is not closed: a brace “{"}"}” is missing
syntax-unclosed-block-help = put “{"}"}” on a line of its own; the indents suggest the place, so check it
syntax-brace-before-this = a “{"}"}” is needed before this line
syntax-brace-after-this = a “{"}"}” is needed after this
syntax-unopened-block = a brace “{"{"}” is missing at the end of this line
syntax-unopened-block-help = put “{"{"}” at the end of the line that begins the section
syntax-deeper-line = this line is already inside the section
syntax-extra-brace = a brace “{"}"}” too many
syntax-extra-brace-help = remove it; if it is in its place, a “{"{"}” is missing where the section begins
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
syntax-other-language = the file is written in { $written ->
    [ru] Russian
    [kk] Kazakh
   *[en] English
}, but its first line names { $named ->
    [ru] Russian
    [kk] Kazakh
   *[en] English
}
syntax-other-language-help = change the first line to “{ $line }”
syntax-reserved-name = “{ $name }” is a keyword and cannot be a name
syntax-reserved-name-help = choose another name or add a word with a hyphen
syntax-no-unit = the number { $number } has no unit
syntax-no-unit-help = name the unit, for example: { $examples }
syntax-unknown-unit = “{ $found }”: there is no such unit of time
syntax-printed-number = “{ $found }”: the number is written twice, as the act prints it
syntax-printed-number-help = write: { $right }
syntax-cites-help = name every clause and item by itself, for example: { $examples }
syntax-office-unit = a start of force cannot be counted in office time: calendar days, weeks, months or years are needed
syntax-office-unit-help = take the number and the unit from the clause on the force of the act; where it counts working days, write the day itself: takes effect YYYY-MM-DD
syntax-zero-term = a term cannot be zero
syntax-bars-help = values are separated by a bar “|”
syntax-unknown-statement = the line begins with the unknown word “{ $found }”
syntax-unknown-statement-help = begin the line with a keyword that this section allows
syntax-misplaced = “{ $found }” is out of place: this section has no such line
syntax-misplaced-help = move it to a section that has such lines: { $sections }; or check the braces of the section above
syntax-misplaced-inside-help = this word stands inside a line, not at its beginning
syntax-form-help = the line is written so: { $form }
syntax-one-word-help = a name is written as one word: “{ $name }”
syntax-in-figures-help = the number is written in figures: { $right }
syntax-term-help = a term is written as a number with a unit, for example: { $examples }
syntax-units-are = the units of time are: { $units }
syntax-quotes-help = put « » or " " in the place of the quotation marks { $open } { $close }
syntax-arrow-help = put “->” (a hyphen and a greater-than sign) or “→” in the place of “{ $found }”
syntax-brace-without-head = nothing before “{"{"}” says what this section is
syntax-no-regulation = the file describes no regulation

expected-name = a name
expected-identifier = a name in Latin letters
expected-string = text in quotation marks
expected-number = a number
expected-date = a date
expected-time = a time
expected-duration = a term
expected-unit = a unit of time
expected-cite = a clause reference
expected-weekday = a day of the week
expected-value = a value
expected-event = an event
expected-condition = a condition
expected-comparison = a comparison sign
expected-actor-kind = a kind of actor
expected-act-kind = a kind of act
expected-line-end = the end of the line
expected-arrow = the arrow “->”
expected-colon = a colon
expected-comma = a comma
expected-path = a name like “region/regulation”
expected-item-number = a clause number
expected-target = the name of a step or an outcome
expected-keyword = “{ $word }”
expected-semicolon = a semicolon
expected-bar = a bar “|”
expected-continuation = another continuation of the line
expected-dash = a dash
expected-plus = a plus sign
expected-bracket = a round bracket
either = { $first } or { $last }

## Diagnostics: names

name-unknown = { $kind } “{ $name }”: no such name is declared
name-did-you-mean = did you mean “{ $name }”?
names-did-you-mean = did you mean { $names }?
quoted = “{ $name }”
name-known-are = the known names are { $names }
letters-mixed = it looks like “{ $name }”, but some letters are of the other alphabet: { $letters }
letter-latin = letter { $place }, “{ $letter }”, is Latin
letter-cyrillic = letter { $place }, “{ $letter }”, is Cyrillic
name-duplicate = { $kind } “{ $name }”: this name is already taken
name-duplicate-help = give one of the two another name
name-first-here = first declared here
name-declared-here = the fact is declared here

kind-actor = actor
kind-step = step
kind-fact = fact
kind-service = service
kind-outcome = outcome
kind-calendar = calendar
kind-standard = standard
kind-channel = channel
kind-value = value
kind-ground = ground of refusal
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

## Why a date is what it is

because-after-hours = arrived { $arrived }, outside intake hours; counts as received { $received }
because-next-opening = working hours are over; it begins at the next opening, { $opening }
because-skipped-days =
    { $n ->
        [one] { $n } day is not counted: { $days }
       *[other] { $n } days are not counted: { $days }
    }
because-term = term of { $term }: from { $from }, due { $due }
because-instant = done at once: the quickest course
because-start-policy-next-day = the day of the event, { $date }, is not counted
because-start-policy-event-day = the first day counted is { $date }
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

silence-reached = the case stopped here: { $place }

## Assumptions

assume-decision-favourable = the decision “{ $decision }” is taken as favourable: { $branch }
assume-fact-favourable = the fact “{ $fact }” is taken as favourable: { $value }
assume-wait-met = “{ $wait }”: taken as met in time
assume-calendar-days = the act does not say which days are meant ({ $term }); taken as calendar days

## Notices

notice-disputed-start = whether the day of the event counts is disputed (Civil Code art. 173; Law on Administrative Procedures art. 12-1): here it does not, with --reading event-day it does
notice-not-in-force = the regulation is not in force on { $date }; the result is hypothetical (--as-if-in-force)
notice-force-uncertain = the exact day of coming into force is unknown: between { $from } and { $to }
notice-partial-year = the calendar of { $year } is known only in part
notice-lower-bound =
    { $count ->
        [1] the step “{ $steps }” has no term; the dates after it are the earliest possible
       *[other] no term is stated for the steps: { $steps }; the dates after the first of them are the earliest possible
    }

## Why a case cannot be run

case-not-in-force = the regulation is not in force on { $date }; the nearest day on which it is certain to be in force is { $nearest }
case-not-in-force-earlier = the regulation is not in force on { $date }; it is certain to be in force from { $earlier }, but in a wording that is not known; the nearest day on which a known wording is certain to be in force is { $nearest }
case-no-longer-in-force = the regulation is not in force on { $date }; the last day on which it is certain to be in force is { $last }
case-force-unknown = the text does not say when the regulation is in force
case-wording-unknown = the wording in force on { $date } is unknown
case-fact-missing = not given: { $names }
case-fact-unknown =
    { $n ->
        [1] the service has no fact { $names }
       *[other] the service has no facts { $names }
    }
case-fact-elsewhere = the fact “{ $name }” belongs to another service, “{ $service }”, which this one does not call
case-fact-no-such-day = fact “{ $name }”: there is no such date as { $value }
case-fact-type = fact “{ $name }”: the value “{ $value }” does not fit, expected { $expected }
case-event-unknown =
    { $n ->
        [1] the service has no event { $names }
       *[other] the service has no events { $names }
    }
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
help-about = executable regulations of Kazakhstan's public services: the text is checked, a case is computed day by day
help-heading-examples = Examples
help-heading-usage = Usage
help-heading-commands = Commands
help-heading-arguments = Arguments
help-heading-options = Options
help-more = More about a command: reglament COMMAND --help
help-examples =
    reglament list                                       the regulations and services there are
    reglament show mangistau/foreign-labour-permit       what a regulation says
    reglament simulate mangistau/foreign-labour-permit:issue --submitted 2018-03-15T17:20
    reglament check my-regulation.rgl                    whether a file has errors
    reglament calendar add --from 2018-04-26 --term "7 working days"
help-lang = language of messages: ru, kk, en (or the variable REGLAMENT_LANG)
help-regulations = directory in which regulations, standards and calendars are looked up; else ./regulations, else the built-in ones
help-color = colour: auto (on a terminal only), always, never
help-format = form of the result: { $values }
help-help = show this help
help-version = show the version of the program
value-options = OPTIONS
value-command = COMMAND
value-path = PATH
value-name = NAME
value-lang = LANG
value-directory = DIR
value-when = WHEN
value-format = FORMAT
value-what = WHAT
value-moment = TIME
value-date = DATE
value-term = TERM
value-reading = READING
value-shell = SHELL
usage-unknown-option = there is no option “{ $given }”
usage-unknown-command = there is no command “{ $given }”
usage-extra-argument = “{ $given }” is one word too many
usage-bad-value = { $option }: the value “{ $given }” does not fit
usage-no-such-day = { $option }: there is no such date as { $given }
usage-no-such-time = { $option }: there is no such time of day as { $given } (midnight at the end of a day is written 23:59)
usage-values-are = the possible values are { $values }
usage-no-value = { $option }: the value is missing
usage-too-few = { $option }: at least { $number } values are needed
usage-missing = not given: { $names }
usage-missing-command = no command given
usage-repeated = { $option }: given more than once
usage-conflict = { $option }: cannot be used together with { $other }
usage-not-text = a word of the command line is not UTF-8
usage-wrong = the command line cannot be understood
usage-quote-moment = put a date with a time into quotes: "15.03.2018 { $time }", or join them with a T: 2018-03-15T{ $time }
usage-see-help = for help: { $command } --help
help-check = find the errors in regulation files
help-check-examples =
    reglament check                            every file of the directory regulations
    reglament check my-regulation.rgl          one file
    reglament check --format short directory   one line a finding, for editors
    reglament check --deny findings            whatever is found fails, for CI
help-check-paths = files and directories; the regulations directory when none is given
help-deny = findings: end with code 1 on whatever is found, warnings and notes as well
help-list = list the regulations, their services and their time of force
help-list-examples =
    reglament list                     a table as wide as the terminal
    reglament list --format json       for programs
    reglament list --regulations mine  the regulations of a directory of your own
help-show = show what a regulation says
help-show-examples =
    reglament show mangistau/foreign-labour-permit          a whole regulation
    reglament show mangistau/foreign-labour-permit:issue    one service
    reglament show my-regulation.rgl --format json          a file of your own, for programs
help-show-name = a name “region/regulation”, with a service “region/regulation:service”, or the path of a file
help-new = begin a new regulation file
help-new-examples =
    reglament new my-regulation.rgl
    reglament new regulations/almaty/housing-queue.rgl --language kk
help-new-path = the file to be made; an existing one is never changed
help-new-language = language of the file: ru, kk, en
help-calendar = count a term on the working calendar
help-calendar-add = when a term ends
help-calendar-examples =
    reglament calendar add --from 2018-04-26 --term "7 working days"
    reglament calendar add --from 2018-03-19T16:40 --term "2 hours" --reading next-day,elapsed-hours
    reglament calendar add --from 2015-03-13 --term "10 calendar days" --format json
help-from = the start of the term: 2018-03-19T16:40, 19.03.2018 16:40 or a date alone
help-term = the term in any of the three languages: "3 working days", "10 календарных дней", "2 сағат"
help-calendar-name = the calendar (kazakhstan when none is given)
help-reading = the reading of the law: next-day or event-day, with ,elapsed-hours if wanted (next-day when none is given)
help-as-of = count with the calendar as it was known on that day
help-completions = print the completions for a shell
help-completions-examples =
    reglament completions bash > ~/.local/share/bash-completion/completions/reglament
    reglament completions fish > ~/.config/fish/completions/reglament.fish
help-completions-shell = the shell: { $values }
help-man = print the manual page
help-man-examples =
    reglament man > reglament.1
    reglament man --lang kk | man -l -
help-fmt = bring files into their canonical form
help-fmt-examples =
    reglament fmt my-regulation.rgl                 bring a file into its canonical form
    reglament fmt --check                           only say whether files would change
    reglament fmt --language kk my-regulation.rgl   turn the keywords into Kazakh
    reglament fmt - < file.rgl                      from standard input to standard output
help-fmt-check = change nothing; code 1 when something would change
help-fmt-language = write keywords and units in a language: ru, kk, en
help-fmt-paths = files and directories, “-” is standard input; the regulations directory when none is given
file-no-directory = this is a file, a directory is needed: { $path }
file-no-text = this is no text: { $path }
file-too-large = { $path } is too large: { $size } bytes, and the limit is { $limit }
calendar-wrong = the calendar “{ $name }” is wrong: { $reason }
regulation-not-compiled = the regulation has errors: { $name }
day-unknown = unknown
day-exact = { $date }
day-between = not before { $from } and not after { $to }
day-not-before = not before { $date }
day-not-after = not after { $date }
value-date-example = write a date, such as 2018-03-19 or 19.03.2018
value-moment-example = write a date or a date with a time, such as 2018-03-19, 2018-03-19T16:40, 19.03.2018 16:40
value-term-example = write a number with its unit, such as “20 minutes”, “3 working days”, “10 calendar days”
value-reading-example = the possible values are next-day, event-day, next-day,elapsed-hours and event-day,elapsed-hours
calendar-due = { $term }: from { $from }, due { $due } (reading { $reading })
calendar-from-date-alone = no time given: counted from { $from }
calendar-days-assumed = the kind of days is not stated: calendar days are assumed
calendar-skipped = days not counted: { $n }
calendar-undetermined = the sources do not say whether the transfer of { $date } was known on that day
when-fact = { $name }
when-not = not { $condition }
when-and = { $left } and { $right }
when-or = { $left } or { $right }
when-group = ({ $condition })
when-compared = { $name } { $sign } { $value }
when-complete = the documents are complete
when-otherwise = otherwise
when-violated = the rule is broken
when-kept = the rule is kept
when-met = came in time: { $name }
when-missed = did not come in time: { $name }
when-ended = { $service }: { $outcome }
silence-no-actor = who acts is not said
list-broken = has errors and is not listed: { $path }
list-from = from: { $day }
list-until = until: { $day }
man-name = name
man-description = description
man-version = version
man-failed = the manual page could not be made: { $reason }
show-act = Act
show-registered = Registered
show-amended = Amended
show-repealed = Repealed
show-force-from = In force from
show-force-until = In force until
show-standard = Relies on the standard
show-provider = Provider
show-calendar = Calendar
show-office-hours = Office hours
show-intake-hours = Intake hours
show-list-units = List of participants
show-list-results = List of results
show-list-items = List of items
show-actors = Actors
show-facts = Facts
show-channels = Channels
show-deadline = Total term “{ $name }”: { $term } (from { $from } to { $to })
show-deadline-alone = Total term “{ $name }”: { $term }
show-excluding = not counting the wait: { $waits }
show-unknown = unknown
show-silent = the act is silent
show-variant = otherwise in { $cites }: { $term }
show-silences = What the act does not say
show-assumptions = Assumptions
act-resolution = resolution
act-order = order
act-law = law
act-newspaper = newspaper article
actor-applicant = applicant
actor-unit = unit
actor-official = official
actor-commission = collegiate body
actor-agency = other agency
actor-corporation = worker of the State Corporation
actor-system = information system
outcome-favourable = favourable
outcome-refusal = refusal
outcome-neutral = neutral
file-exists = there is something here already, it is not changed: { $path }
file-write-not-permitted = no permission to write: { $path }
file-unwritable = cannot write { $path }: { $reason }
output-unwritable = the result could not be written: { $reason }
new-made = the file { $path } is made; now check it and run a case:
fmt-changed = brought into its canonical form: { $path }
fmt-would-change = would change: { $path }
fmt-failed = left as it is: { $path }
fmt-summary = files with changes: { $changed }, without: { $unchanged }, failed: { $failed }
fmt-not-the-same = the canonical form would read differently, the file is left as it is (a mistake of the program): { $path }
name-not-in-standard = the term “{ $name }” is taken from the standard, which states none for this service
event-submitted = submission
event-received = receipt
event-start = the start of “{ $step }”
event-end = the end of “{ $step }”
event-notice = the notice of “{ $step }”
event-fact = “{ $name }”
syntax-too-many = there are too many findings, { $n } more are not shown

## Tables

table-step = step
table-actors = who
table-start = start
table-end = end
table-cites = clauses
table-regulation = regulation, service
table-title = title
table-actor = actor
table-kind = kind
table-fact = fact
table-values = values
table-default = default
table-by = stated by
table-meaning = meaning
table-term = term
table-next = next

## A case: more

term-same-day = the same day
because-received-day-off = { $date } is not a working day; counts as received { $received }
silence-stated = { $text }
assume-stated = { $text }
assume-channel = no channel given; took “{ $channel }”
assume-documents =
    { $n ->
        [one] { $n } document of the list taken as submitted: { $documents }
       *[other] { $n } documents of the list taken as submitted: { $documents }
    }
notice-disputed-start-event-day = it is disputed whether the day of the event counts (Civil Code art. 173; Law on Administrative Procedures art. 12-1): here it does (--reading event-day)
value-yes = yes
value-no = no
fact-type-yes-no = yes or no
fact-type-one-of = one of its values
fact-type-number = a whole number
fact-type-date = a date, such as 2018-03-19
fact-type-duration = a number of months
fact-type-money = a sum in tenge
fact-type-persons = a number of persons
fact-type-complete = settled by the lists of documents
fact-one-of-values = one of: { $values }
case-service-unknown = the regulation has no service “{ $name }”
case-settled-by-lists = the fact “{ $name }” is settled by the lists of documents; give the documents
case-missing-event = a term runs from an event that did not happen in this case
case-stuck = the case stands still: it awaits parallel work that in this case does not begin or does not come to its end
case-as-if-help = to see the dates all the same, add --as-if-in-force
case-coverage-help = take a time inside the calendar; later years are added to its file, in the directory that --regulations names
case-wording-help = take a day from { $date } on, when the known wording is certain to be in force, or add --as-if-in-force
case-names-help = the service has: { $names }
case-missing-help = give each fact: --set name=value, or in a case file
kind-target = step or outcome
kind-need = step or wait
kind-proof = document, fact or wait
kind-list-target = step or actor
name-second-regulation = a file holds one regulation or standard only
name-wait-without-missed = the wait “{ $name }” has no branch for a missed window
name-wait-without-missed-help = add to the block of the wait: { $target }, or: { $silent }
name-nested-without-term = the wait “{ $name }” lies inside a term, but the step has none before it
name-no-outcome = the service “{ $name }” has no outcome
name-rule-without-violated = the rule “{ $name }” has no branch for being broken
name-bad-schedule = these hours are impossible: an end before its start, a break outside the hours, or days reversed
name-bad-schedule-help = write the hours in order, for example: { $example }
name-value-type = this value does not fit the fact “{ $name }”, which takes: { $type }
name-value-type-help = change the value, or the type where the fact is declared
name-call-cycle = the services call each other in a circle: { $names }
name-call-cycle-help = remove one of these calls, so that the circle is broken
name-refusal-without-branch = the call “{ $name }” does not say where the refusal “{ $outcome }” leads
name-deadline-without-events = the deadline “{ $name }” has no beginning and end: from …, until …
name-dates-reversed = the second date is before the first
name-not-a-date = the fact “{ $name }” is no date, so no term can run from it
name-elsewhere-without-term = the step has no term before this line that another clause could state differently

## The commands simulate and test

help-simulate = run one case: the dates of every step and their reasons
help-simulate-examples =
    reglament simulate mangistau/foreign-labour-permit:issue --submitted 2018-03-15T17:20
    reglament simulate akmola/foreign-labour-permit:issue --submitted 2018-12-25 --event алым-төлемі=missed
    reglament simulate mangistau/foreign-labour-permit:portal --submitted 2018-03-15 --set вид=issue
    reglament simulate --case case.toml --format json
help-service = the service: region/regulation:service, or a path with the service
help-submitted = when the application is sent
help-set = a fact of the case, may be repeated
help-event = when an awaited event happened, or missed; may be repeated
help-case = a case file (TOML); options go before it
help-pace = { $values }: every term is used to its end, or not at all (limit if not given)
help-as-if-in-force = run it even when the regulation is not in force on that day
help-test = check regulations with the scenarios beside them
help-test-examples =
    reglament test
    reglament test regulations/mangistau
help-test-paths = files and directories; the regulations directory if none are given
value-service = SERVICE
value-setting = NAME=VALUE
value-event = NAME=TIME
value-pace = PACE
simulate-no-service = no service given
simulate-no-service-help = for example: reglament simulate mangistau/foreign-labour-permit:issue --submitted 2018-03-15; reglament list shows all services
simulate-which-service = the regulation “{ $regulation }” has several services; name one after a colon
simulate-no-time = the time of submission is not given
simulate-no-time-help = add --submitted, for example --submitted 2018-03-15T17:20
case-file-wrong = { $path } cannot be read as a file of cases or scenarios: { $reason }
simulate-received = submitted { $submitted }, received { $received }
simulate-not-before = not before { $at }
simulate-outcome = Outcome: { $outcome }, { $ended }
simulate-refusal = Outcome: refusal — { $outcome }, { $ended }
simulate-stopped = The case stopped: from here the act is silent ({ $place })
simulate-deadline-kept = Deadline “{ $deadline }” kept: ends { $due }, done { $met }
simulate-deadline-kept-if = Deadline “{ $deadline }” kept if the steps without a term took no time: ends { $due }, done { $met }
simulate-deadline-missed = Deadline “{ $deadline }” missed: ended { $due }, done { $met }
simulate-deadline-missed-if = Deadline “{ $deadline }” missed if the steps without a term took no time: ended { $due }, done { $met }
simulate-deadline-open = Deadline “{ $deadline }” ends { $due }; the case did not get there
simulate-deadline-unknown = Deadline “{ $deadline }”: its length is not known
simulate-because = Why these dates
simulate-silences = What the act does not say
simulate-assumptions = What was assumed without the act
cited = [{ $cites }]
table-number = No.
test-no-scenarios = there are no scenarios beside the regulations: { $path }
test-expects-nothing = { $file }: the scenario “{ $scenario }” expects nothing; add [scenario.expect]
test-failed = the scenario does not hold: “{ $scenario }”
test-file = file
test-step = step or deadline
test-what = what
test-expected = expected
test-got = got
test-error = why not run
test-outcome-kind = kind of outcome
test-silence = where the act is silent
test-ended = end of the case
test-received = receipt
test-due = due
test-met = done
test-kept = kept
test-present = is in the case
error-service-unknown = no such service
error-not-in-force = not in force
error-wording-unknown = wording unknown
error-fact-missing = a fact is not given
error-fact-unknown = no such fact
error-fact-elsewhere = a fact of another service
error-fact-type = the value of a fact does not fit
error-event-unknown = no such event
error-event-before = an event before the submission
error-settled-by-lists = a fact is settled by the lists of documents
error-outside-coverage = outside the calendar
error-too-many-steps = too many steps
test-summary = scenarios that hold: { $passed }, that do not: { $failed }
value-set-example = write name=value, for example --set channel=portal
value-event-example = write name=time or name=missed, for example --event оплата=2018-03-19T16:40
value-pace-example = the pace is limit or instant
notice-wording-uncertain = the exact day from which this wording applies is unknown: between { $from } and { $to }
notice-repeal-uncertain = the exact day of repeal is unknown: between { $from } and { $to }; on this day the regulation may already have lost its force
notice-wording-unknown = the wording of { $date } is unknown; run on the known wording (--as-if-in-force)
notice-wording-other = the wording of { $date } is unknown; run on the wording of act No. { $number } (--as-if-in-force)
notice-force-unknown = the text does not say when the regulation is in force; run as if it were (--as-if-in-force)
notice-outlives = the case ended after { $date }, when the regulation may already have lost its force
notice-settled-start = for these dates the law does not count the day of the event (APPK art. 76(2); Civil Code art. 173); it counts here only because that was asked for (--reading event-day)
value-file = FILE
assume-hours = the file states no hours; took the akimats' usual ones: Mon–Fri 09:00–18:30, break 13:00–14:30, intake until 17:30
because-window = the window of { $term } opens { $from } and closes { $due }
name-condition-without-branch = the condition “{ $name }” does not name all its branches
name-condition-without-branch-help = add as its last line: { $target }, or: { $silent }
kind-wait = wait
case-event-before = the event “{ $name }” ({ $at }) lies before the application was sent
name-huge-calls = the service “{ $name }” calls others more than { $depth } levels deep, or has more than { $steps } steps with them
toml-place = line { $line }, column { $column }: { $reason }
test-instead = instead: { $reason }
test-orphan = the scenario file lies beside no regulation: { $path }
standard-missing = there is no standard “{ $name }”, on which the regulation relies
expected-outcome-kind = a kind of outcome
expected-fact-type = a type of fact
expected-document-mark = a quality of the document
expected-form = a form of the service
expected-part = an actor or a term
expected-bound = “not before”, “not after” or a term
expected-force = a day of entry into force
name-no-outcome-help = add a line: outcome granted: favourable "…"
name-rule-without-violated-help = add to the block of the rule: { $target }, or: { $silent }
name-refusal-without-branch-help = add to the block of the call: outcome { $outcome } -> step or outcome
given-fact = { $fact }: { $value }
given-event = { $event }: { $at }
given-missed = { $event }: did not come
simulate-given = What was given
time-of-submission = the application
time-of-event = “{ $event }”
assume-time-intake = { $what }: no time is stated; taken as the opening of intake, { $at }
assume-time-office = { $what }: no time is stated; the channel is open day and night, so taken as the provider’s opening, { $at }
assume-time-of-submission = { $what }: no time is stated; taken as the moment of submission on the same day, { $at }
assume-time-closed = { $what }: no time is stated, and there is no intake on that day; taken as { $at }, and the receipt rule decides from there
notice-overridden = { $what }: taken from the command line, “{ $taken }”; the case file has “{ $file }”
notice-written-in-russian = the regulation is written in Russian; its names and texts stand in that language
notice-written-in-kazakh = the regulation is written in Kazakh; its names and texts stand in that language
notice-written-in-english = the regulation is written in English; its names and texts stand in that language
notice-event-late = the event “{ $event }” came { $at }, after the end of its term ({ $due }): counted as missed
notice-event-early = the event “{ $event }” came { $at }, before its term began ({ $from }): counted at { $counted }
notice-event-idle = the event “{ $event }” is given, but the case never came to it
simulate-contradiction = { $option }: “{ $name }” is given twice and differently: “{ $first }” and “{ $second }”
simulate-received-provider = received by the provider { $at }
because-wait-early = “{ $wait }”: met { $at }, before its term began ({ $from }); counted at { $counted }
because-call = the step ends with the called service “{ $service }”, { $at }
because-call-stopped = the case stopped inside the called service “{ $service }”
because-at-once = the act gives this no time: it happens at once
because-open-minutes = minutes and hours run in working time only
because-received-at-once = the channel is open day and night: received at once, { $received }
because-received-by-provider = received by the provider { $received }
because-closed-day = no working hours on { $date }; it begins at the opening, { $opening }
because-before-opening = working time has not begun; it begins at the opening, { $opening }
because-break = a break; it begins after it, { $opening }
because-due-before-start = the term was over { $due }, before the step began, { $start }; done as soon as it began
because-received-in-hours = received by the provider { $received }, within intake hours
because-branch = the further way was settled by the facts: { $facts }
because-fact = { $fact } = { $value }
because-rule-broken = the rule is broken
assume-by-standard = { $standard }: { $text }
simulate-edition = wording of act No. { $number }
show-documents = Documents “{ $name }”
show-fee = fee: { $text }
show-ground = ground of refusal: { $text }
toml-unknown-field = there is no field “{ $field }”
toml-unknown-field-likely = there is no field “{ $field }”; did you mean “{ $likely }”?
toml-missing-field = the field “{ $field }” is missing
toml-duplicate-key = the key stands twice
toml-wrong-type = “{ $key }”: the value is of the wrong type; expected { $expected }
toml-expects-text = a text in quotes
toml-expects-flag = true or false
toml-expects-list = a list in square brackets
toml-expects-table = a table of names and values
toml-expects-value = a single value: a text in quotes, a whole number, a date, true or false
toml-broken = the notation is broken; names in other than Latin letters and texts are quoted
io-not-a-directory = part of the path is a file, not a directory
io-full = the disk is full
io-name = the system does not take such a file name
io-read-only = the disk is read-only
io-other = a failure of the system ({ $code })

# Families of checks
family-syntax = syntax
family-names = names
family-flow = flow
family-results = results
family-waits = waits
family-timing = timing
family-actors = actors
family-documents = documents
family-clauses = clauses
family-acts = acts
family-silence = silences and assumptions
family-style = style
family-waivers = waivers

# Findings on other pages
witness-label = to see it
remark-line = { $label }: { $text }
markdown-title = Check of the regulations
column-level = Level
column-check = Check
column-clauses = Clauses
column-line = Line
column-found = Found
plain-head = { $level } { $at } of { $of }. Check { $code }, { $name }.
plain-place = File { $file }, line { $line }, column { $column }.
plain-related = Related place, line { $line }: { $text }

# reglament explain and reglament rules
help-explain = the page of a check: what it finds, why it matters, the mend
help-explain-examples =
    reglament explain F001
    reglament explain unreachable-step --lang kk
    reglament explain silence --format markdown
help-explain-check = the code or the name of a check
value-check = CHECK
explain-unknown = there is no check “{ $given }”
explain-unknown-help = “reglament rules” shows all checks
explain-finds = What it finds
explain-law = Why it matters
explain-example = Example: it fires on the line with the code of the check
explain-mend = How to mend it
explain-accepting = How to accept it
explain-accept =
    In the file, in the block of what the finding is about:
    “waive { $name } "reason", until 2027-12-31”.
    In the whole project, in reglament.toml, in the section [levels]:
    “{ $name } = "allow"”; or note, warn, deny.
help-rules = all checks by family
help-rules-examples =
    reglament rules
    reglament rules --format json
    reglament rules --pages docs/checks
help-rules-changes = the kinds of changes and differences that diff and compare tell, instead of the checks
help-rules-pages = write the page of every check, in the three languages, into this directory
table-code = Code
table-check = Check
table-level = Level
rules-more = The page of a check: reglament explain CODE
rules-more-changes = Kinds of changes: reglament rules --changes
rules-written = { $n ->
    [one] { $n } page
   *[other] { $n } pages
} written into { $path }

# reglament.toml and known findings
config-wrong = the configuration { $path } cannot be read: { $reason }
config-language = unknown language “{ $given }”; there are ru, kk, en
config-unknown-check = there is no check “{ $given }”
config-unknown-level = there is no level “{ $given }”; there are allow, note, warn, deny
config-twice = the level of the check “{ $given }” is set twice, by code and by name
config-fixed-level = “{ $given }” is an error of the file and no finding: its level cannot be set
baseline-wrong = the file of known findings { $path } cannot be read: { $reason }
baseline-unjustified = in { $path } the finding { $check } ({ $object }) has no owner or no reason
baseline-unjustified-help = fill in owner and reason: who answers for the finding and why it is not mended yet
baseline-left-out = { $n ->
    [one] { $n } known finding
   *[other] { $n } known findings
} not shown
baseline-stale = { $n ->
    [one] { $n } entry
   *[other] { $n } entries
} of { $path } no longer found: the file can be written anew
baseline-written = { $n ->
    [one] { $n } finding
   *[other] { $n } findings
} written into { $path }
help-only = show the findings of these checks alone (code or name, with commas between)
help-proofs = also ask what needs a proof over the whole calendar: whether deadlines are kept (takes longer)
help-full = show notes with excerpts of the file too
help-baseline = do not show the findings that this file holds; errors are always shown
help-write-baseline = write all findings into this file as known ones
help-owner = who answers for the findings that are written
help-reason = why they are accepted
help-fix = mend what has one right mend and does not change the meaning
help-fix-diff = show these mends and change nothing
help-watch = check again at every saving
help-no-cache = check all files anew: neither take what earlier runs have found nor keep what this one finds
help-today = the day on which waivers are judged to have run out (usually today)
value-text = TEXT
fix-replace = replace with “{ $text }”
fix-mended = mended: { $path }
fix-refused = { $path } is not mended: nobody can tell that the meaning would stay as it is
watch-failed = the files cannot be watched: { $reason }
watch-waiting = waiting for a file to be saved; Ctrl+C ends this
code-terms = 20 minutes, 3 working days, 10 calendar days
code-missed = missed -> outcome
code-missed-silent = missed -> silent "about what"
code-else = else -> step-or-outcome
code-else-silent = else -> silent "about what"
code-violated = violated -> outcome
code-violated-silent = violated -> silent "about what"
code-schedule = mon–fri 09:00–18:30, break 13:00–14:30

## The command deadline

help-deadline = prove whether deadlines are kept, whenever one applies
help-deadline-examples =
    reglament deadline mangistau/foreign-labour-permit:reissue
    reglament deadline akmola/foreign-labour-permit --reading next-day --full
    reglament deadline zhitikara/labour-immigrant-permit:main --from 2019-01-01 --to 2020-12-31
    reglament deadline --format json
help-deadline-service = services or regulations; all of them unless given
help-deadline-from = the first minute of sending; unless given, when the act comes into force
help-deadline-to = the last minute of sending; unless given, when the act ceases to be in force
help-deadline-reading = one reading only; unless given, next-day and event-day
help-deadline-set = a fact that all cases share; may be repeated
help-deadline-full = show also the slack of every step, the least and greatest length, and what moves a due date
deadline-none = there are no deadlines here that could be judged
deadline-none-help = reglament show lists the terms of a service; reglament deadline … --full shows its length without a deadline
deadline-too-many-ways = the service has more than { $number } ways, too many to be followed
deadline-force-unknown = it is not known when the act is in force, so it is not known which starts to ask about
deadline-force-unknown-help = give --from and --to
deadline-left-out = { $service } was left out: { $reason }
deadline-span-empty = the end ({ $to }) is not after the beginning ({ $from })
deadline-span-empty-help = --to must not come before --from, nor before the act is in force
deadline-not-covered = the calendar “{ $calendar }” knows only the days from { $from } to { $to }
deadline-not-covered-help = give --from and --to within these days
deadline-head = { $service }: sent between { $from } and { $to }
table-deadline = deadline
table-reading = reading
table-kept = kept
table-kept-if-quick = if the applicant is quick
table-late-starts = share of late starts
table-end-of-case = how it ends
table-quickest = quickest, working days
table-slowest = slowest, working days
table-quickest-calendar = quickest, calendar days
table-slowest-calendar = slowest, calendar days
verdict-always = always
verdict-never = never
verdict-depends = depends
deadline-means-always = kept from every minute of sending and on every way ({ $cites })
deadline-means-never = from every minute of sending there is a way on which everybody keeps the own term and the deadline is still broken ({ $cites })
deadline-means-depends = not kept always: from some minutes of sending there is a way on which everybody keeps the own term and the deadline is still broken ({ $cites })
deadline-window-always = the window never ends after the term that it lies in ({ $cites })
deadline-window-never = from every minute of sending the window can end after the term that it lies in ({ $cites })
deadline-window-depends = from some minutes of sending the window can end after the term that it lies in ({ $cites })
deadline-first-late = the first start from which it is broken: { $at }
deadline-tightest = closest to being broken: sent { $start }, due { $due }, done { $ended }
deadline-worst = the worst case: sent { $start }, due { $due }, done { $ended }
deadline-to-blame = without these days off it would have been kept: { $days }
deadline-try = to see it: { $command }
deadline-changes-reading = the due day hangs on the reading: starts from { $from } to { $to }
deadline-changes-transfer = transfers that were not known, or not certainly known, on the day of sending move the due day: worked → off { $pairs }
deadline-slack = by how much the term of a step can grow before the answer changes:
deadline-slack-none = { $step }: not at all (a critical step)
deadline-slack-units = { $step }: { $units }
deadline-slack-unbounded = { $step }: the answer does not hang on it
deadline-lengths = Days from sending to the end ({ $reading }): least / median / most over all starts
deadline-ends-outcome = { $outcome }
deadline-ends-silent = the act is silent
deadline-ends-silent-after = the act is silent after “{ $step }”
deadline-lower-bound = { $service }, “{ $deadline }”: there are steps without a term on the way; the answer holds if they take no time
deadline-at-ends = { $service }, “{ $deadline }”: several events on the way move or stop the clock; the answer holds for the outermost moments of each, not every combination was asked
deadline-fact-assumed = “{ $fact }” is not given; the day of sending is taken (give another one with --set)
help-export = write a service for other programs
help-export-examples =
    reglament export mangistau/foreign-labour-permit:issue                       a net for WoPeD and pm4py
    reglament export mangistau/foreign-labour-permit:issue --output issue.pnml   straight into a file
    reglament export my-regulation.rgl --format pnml                             a file of your own with one service
help-export-output = write to this file and not to standard output; an existing one is replaced
export-written = written: { $path }

## What has changed

change-from-to = { $thing }: { $said }; was: { $old }, now: { $new }
change-from = { $thing }: { $said }; was: { $old }
change-to = { $thing }: { $said }; now: { $new }
change-plain = { $thing }: { $said }
change-in-service = { $service }: { $said }
changes-acts = The act and its force
changes-services = Regulations and services
changes-actors = Actors
changes-hours = Channels and hours
changes-facts = Facts
changes-flow = The order of steps
changes-terms = Terms
changes-waits = Waits
changes-grounds = Grounds of refusal
changes-documents = Documents and fees
changes-results = Outcomes and results
changes-duties = Duties outside the procedure
changes-silences = Silences and assumptions
changes-editorial = The text alone
changes-moments = The dates of cases
changes-languages = Language versions of one act
thing-regulation = regulation “{ $name }”
thing-act = act
thing-service = service “{ $name }”
thing-step = step “{ $name }”
thing-stage = stage of step “{ $step }”
thing-total = total “{ $name }”
thing-wait = wait “{ $name }” in step “{ $step }”
thing-actor = actor “{ $name }”
thing-channel = channel “{ $name }”
thing-fact = fact “{ $name }”
thing-ground = ground of refusal “{ $name }”
thing-document = document “{ $name }”
thing-documents = list of documents “{ $name }”
thing-fee = fee “{ $name }”
thing-free = what says that the service is free
thing-outcome = outcome “{ $name }”
thing-duty = duty “{ $name }”
value-by-clock = { $term } by the clock, day and night
value-takes = the step takes so long
value-within = the step is done within so long
value-own-start = the start of the step itself
value-next = further
value-silent = the act is silent: { $text }
value-unsaid = not said
value-nothing = nothing
value-always = always
value-next-day = the day of the event is not counted
value-event-day = the day of the event is counted
value-day-of = { $policy } (event: { $event })
value-by-standard = by the standard: { $term }
value-between = from: { $from }; to: { $to }
value-without-waits = { $between }; waits left out: { $waits }
value-work = work
value-condition = a check
value-call = a call of service “{ $service }”
value-not-before-before = not earlier than { $term } before: { $event }
value-not-before-after = not earlier than { $term } after: { $event }
value-not-after-before = not later than { $term } before: { $event }
value-not-after-after = not later than { $term } after: { $event }
value-within-before = within { $term } before: { $event }
value-within-after = within { $term } after: { $event }
value-papers = makes: { $made }; hands over: { $handed }
value-needs = before it: { $needs }; decides: { $decides }
value-in-intake = in the hours of intake
value-in-office = in the hours of work
value-behind = behind step “{ $step }”
value-first = first
value-beside = { $behind }; beside it: { $steps }
value-branch = { $when } → { $target }
value-decided = { $fact }: { $value }
value-otherwise = otherwise
value-violated = violated
value-met = met: { $target }
value-missed = missed: { $target }
value-nested = inside the step's term
value-before-work = before the work of the step
value-wait = waited for: { $by }, { $place }; received by: { $takers }
value-paper = { $title } ({ $forms })
value-days = { $first }–{ $last }
value-hours = { $days } { $times }
form-original = original
form-copy = copy
form-notarised-copy = notarised copy
form-notarised-translation = notarised translation
form-electronic-copy = electronic copy
form-electronic-document = electronic document
weekday-monday = Mon
weekday-tuesday = Tue
weekday-wednesday = Wed
weekday-thursday = Thu
weekday-friday = Fri
weekday-saturday = Sat
weekday-sunday = Sun
thing-heading = heading of service “{ $name }”
thing-standard = citation of the standard
thing-provider = provider
thing-result = result “{ $name }”
value-force-from = in force from: { $day }
value-force-until = was in force until: { $day }
value-act = { $kind } No. { $number }
value-act-dated = { $kind } No. { $number } of { $date }
value-ends-act = ends: { $act }
value-changes-act = changes: { $act }
value-registered = registered: { $parts }
value-on-registration = on registration
value-on-publication = on publication
value-after-publication = when this term after publication has expired: { $term }
value-published = published: { $day }
value-new-wording = new wording
value-new-wording-of = new wording of services: { $services }
value-text-unchanged = the text stays
value-worse = changes that are worse for the applicant: { $n }
value-procedure = the procedure is described
form-fully-electronic = fully electronic
form-partly-electronic = partly electronic
form-electronic = electronic
form-paper = paper
value-any-time = at any time
value-queue = queue at most: { $term }
value-counter = counter at most: { $term }
value-settled = { $how }: { $by }
value-stated = stated by
value-decides = decided by
value-by-lists = by the lists of documents
value-favourable = { $values }, as a rule: { $value }
value-itself = this very document
value-not-older = not older than: { $term }
value-any-age = of any age
value-for-each = for each: { $whom }
value-once = one
value-returned = given back
value-kept = not given back
value-fee = paid by: { $payer }; services: { $services }; under: { $under }; proved by: { $proofs }
value-line = { $number } “{ $text }”
value-term-from = { $term }, from: { $event }
value-revision = REVISION
help-diff = what a change of regulations means, and not which lines differ
help-diff-examples =
    reglament diff old.rgl new.rgl                      two files
    reglament diff --base main                          what has changed since main
    reglament diff --base HEAD~1 --format markdown      a table of was and now, for a discussion
    reglament diff --base main --format github          annotations of a pull request
help-diff-paths = the old and the new file or directory (- is standard input); with --base, what to compare if not all
help-diff-base = take the old side from git, such as main; the new one is the files as they are
help-diff-case = write the shortest case that now ends otherwise, for simulate --case
help-diff-today = the day on which an act is judged to be still in force (today unless given)
diff-two-sides = two sides are needed, and the number of paths given is { $n }
diff-two-sides-help = name the old and the new file, or give --base REVISION
diff-input-twice = both sides are standard input, which can be read only once
diff-file-and-directory = one side is a file and the other a directory: { $old }, { $new }
diff-old-broken = the old side cannot be read, and there is nothing to compare with: { $path } (such files: { $n })
diff-new-broken = the new side cannot be read, and there is nothing to compare: { $path } (such files: { $n })
diff-whole = The regulation as a whole
diff-service = Service { $id }: { $title }
diff-was = was
diff-now = now
diff-title = What has changed in the regulations
change-touching = { $said } ({ $whom })
diff-mend = If the change is meant, acknowledge it in the review; if it is not, put the old text back.
diff-mend-moments = Compare the case shown with what was meant; where it is not that, mend the terms and steps.
calendars-added = calendar { $file }: the file is new
calendars-removed = calendar { $file }: the file is gone
calendars-working = calendar { $file }: days that are working days now: { $n } ({ $days })
calendars-off = calendar { $file }: days that are days off now: { $n } ({ $days })
calendars-covers = calendar { $file }: the days that it knows are now those from { $from } to { $to }
calendars-hours = calendar { $file }: the hours of work are others
calendars-otherwise = calendar { $file }: names, sources or notes are others, the days are not
calendars-counted = both sides are counted by the calendars as they are now, so what the changed days do to dates is not part of the effects
diff-no-case = no case that ends otherwise can be shown: the file is not written, and an older one stays as it is
diff-case-written = the case was written to { $path }; to run it: reglament simulate SERVICE --case { $path }
diff-equal = The meaning has not changed.
diff-editorial = The meaning has not changed, the text has; in so many places: { $n }
diff-changed = Changes: { $n }; of these worse for the applicant: { $worse }
value-there = there
value-not-there = not there
touch-editorial = the text alone
touch-applicant-better = better for the applicant
touch-applicant-worse = worse for the applicant
touch-applicant-either = for the applicant it depends on the case
touch-executor-easier = easier for those who act
touch-executor-harder = harder for those who act
touch-executor-either = for those who act it depends on the case
touch-under-way = cases under way may have nowhere to stand
touch-without-act = no amending act is named
table-change = What has changed
table-touches = Whom it touches
table-count = How many
git-missing = the program git was not found, and the old side lies in its repository
git-missing-help = install git, or name both files: reglament diff OLD NEW
git-no-repository = there is no git repository here: { $reason }
git-no-repository-help = go to a directory of the repository, or name both files: reglament diff OLD NEW
git-unknown-revision = the repository has no revision “{ $revision }”
git-unknown-revision-help = name a branch, a tag or a commit that git log can see, such as main or HEAD~1
git-shallow-help = the repository is shallow: run git fetch --unshallow, or give actions/checkout fetch-depth: 0
git-outside = the path lies outside of the repository { $top }: { $path }
git-no-path = the path is neither on the disk nor in revision “{ $revision }”: { $path }
git-failed = git { $command } gave no answer: { $reason }
help-git-diff = what a change of a regulation means, as git asks for it
help-git-diff-examples =
    git config diff.reglament.command 'reglament git-diff'           git diff tells the meaning
    git config diff.reglament.textconv 'reglament git-diff --text'   git log -p passes over changes of form
    echo '*.rgl diff=reglament' >> .gitattributes                    both for all regulations
help-git-diff-words = what git gives: a path, and for each version a file, the name of its content and permissions
help-git-diff-text = print a file in its canonical form, and one that cannot be read as it is
git-diff-words = git gives 7 words for a file, or 9 when it was renamed, and the number given is { $n }
git-diff-words-help = git calls this command itself: git config diff.reglament.command 'reglament git-diff'
git-diff-as-text = the meaning cannot be compared, so the lines are shown: { $reason }
git-diff-unmerged = { $path }: the merge is not finished, there is nothing to compare yet
effect-of-service = { $thing }, { $what }: { $said }
effect-joined = { $one }; { $other }
effect-same = every case ends as before and when it did: proved for every minute of filing from { $from } to { $to }, on every way, under both readings (dates of facts are the day of filing)
effect-beyond = the end of some cases filed from { $start } on is not known: it lies behind the last day that the calendar knows; nothing is said of them
effect-later = cases end later, at most by { $days ->
    [one] { $days } calendar day
   *[other] { $days } calendar days
}: what was filed { $start } ended { $old }, now { $new }
effect-earlier = cases end earlier, at most by { $days ->
    [one] { $days } calendar day
   *[other] { $days } calendar days
}: what was filed { $start } ended { $old }, now { $new }
effect-newly-late = deadline “{ $deadline }”: on { $days } of { $all } days of filing (for a part of the day at least) it could not be missed and now can be; the first { $first }
effect-no-more-late = deadline “{ $deadline }”: on { $days } of { $all } days of filing (for a part of the day at least) it could be missed and now cannot be; the first { $first }
effect-other-outcome = some cases now come to another end
effect-elsewhere = when every term is used to its end and the day of the event is not counted, every case ends as before; when everybody is quicker, or that day is counted, some do not
effect-elsewhere-late = every case ends as before; but when the day of the event is counted, the deadline can be missed from other starts than before
effect-within-day = the end of cases moves within one day
effect-usual = so it is when terms are used to their end and the day of the event is not counted unless the act says so; otherwise the shift may be another one
effect-silence-moves = cases that end in a silence of the act come to it at another moment
effect-moved = such a case: { $command }
effect-case = the shortest case that now ends otherwise (before: { $old }; now: { $new }): { $command }
effect-ended = { $moment }, { $outcome }
effect-silent = { $moment }, the act is silent
effect-not-runnable = what becomes of the dates was not asked: one side has no calendar
effect-no-days = what becomes of the dates was not asked: the act is in force on no day that both calendars know
effect-too-many-ways = what becomes of the dates was not asked: the service has too many ways
help-diff-policy = end with code 0 if every change is free or acknowledged by reglament.toml
policy-met = The settings are met: every change is free or acknowledged.
policy-open = The settings are not met; changes to acknowledge or to take back: { $n }
policy-fail = { $code }: must not change so: { $said }
policy-acknowledge = { $code }: needs an acknowledgement, fingerprint { $fingerprint }: { $said }
policy-acknowledged = { $code }: acknowledged ({ $by }: { $reason }): { $said }
policy-stale = stale acknowledgement: no change fits it any more, and it can be taken out of the settings: fingerprint { $fingerprint } ({ $by }: { $reason })
config-unknown-change = there is no such change, and no such way of touching somebody: “{ $given }”
config-unknown-change-help = write the code or the name of a change (reglament rules --changes), or applicant-worse, executor-harder, under-way, without-act, editorial
config-change-twice = the change “{ $given }” is spoken of twice: by its code and by its name
config-unknown-demand = the demand “{ $given }” is not known; there are free, acknowledge, fail
config-empty-acknowledgement = an acknowledgement needs a fingerprint, a reason and a name (by)

## Side by side

help-compare = compare services side by side: steps, terms, documents, length
help-compare-examples =
    reglament compare mangistau/foreign-labour-permit:issue akmola/foreign-labour-permit:issue   one service of two regions
    reglament compare mangistau/foreign-labour-permit akmola/foreign-labour-permit               all services of two regulations
    reglament compare ru.rgl kk.rgl                                                              two language versions of an act: what differs
    reglament compare A B C --format html --output abc.html                                      a page for a browser, three sides
help-compare-names = two services or more, or two regulations or more, whose services are paired by their names
help-compare-only = show this part of the page only; may be repeated: { $values }
compare-too-many = at most { $most } sides can be compared
compare-title = Services side by side
compare-steps = Steps
compare-documents = Documents
compare-documents-note = Documents are paired by the words of their titles (beginnings of words, rare ones weigh more), across languages by shared notions; the rest stands alone.
compare-fees = Fees
compare-free = the act says that the service is free: { $sides }
compare-no-documents = The act lists no documents: { $sides }; “—” in these columns does not mean that a document is not needed.
compare-no-grounds = The act names no grounds of refusal: { $sides }; “—” in these columns does not mean that nothing can be refused.
compare-payer = paid by: { $by }
compare-under = under: { $act }
compare-proofs = proved by: { $proofs }
compare-grounds = Grounds of refusal
compare-outcomes = Outcomes
compare-totals = Totals
compare-time = How many days from submission to the end
compare-differs = differs in
compare-same = the same
compare-alone = only { $side } has the service “{ $service }”
compare-findings = The language versions of one act differ:
compare-finding = { $code } { $name } ({ $sides }): { $said }
languages-finding = { $thing }: { $said }; { $one } | { $other }
compare-wait = waits for: { $by }, { $term }
compare-from = { $term } (from: { $event })
compare-condition = if { $condition }
compare-condition-or = or if { $condition }
compare-condition-and = and if { $condition }
compare-result = result: { $text }
compare-one-of = one is enough: { $line }
compare-forms = form: { $forms }
compare-channels = channel: { $channels }
compare-for-each = for each: { $whom }
compare-not-older = greatest age: { $term }
compare-returned = given back
compare-end-favourable = favourable outcome
compare-end-refusal = refusal
compare-end-neutral = other outcome
compare-end-silence = the act is silent
compare-quickest = { $end }, quickest
compare-slowest = { $end }, slowest
compare-span-force = Submission from { $from } to { $to }: all compared acts are in force all this time.
compare-span-coverage = Submission from { $from } to { $to }, all days of the calendar: the acts were never in force together, or it is not known when they are.
compare-days-note = Days of the calendar: the least / the middle / the most over all minutes of submission.
compare-later = { $side } ends later than { $than } ({ $end }, all terms used): { $share } of the submissions. Most for a submission of { $start }: { $side } { $own }, { $than } { $other }; what makes the difference:
compare-equal = All sides end in the same minute from every submission ({ $end }, all terms used).
compare-reason = { $step }: { $side } { $own }, { $than } { $other }
compare-before-first = from submission to the first step
compare-no-calendar = The calendar of a side is not at hand, so lengths cannot be compared.
compare-no-common-end = The sides have no end in common by which lengths could be compared.
compare-too-many-ways = { $side }: too many ways, lengths are not counted
compare-lower-bound = { $side }: steps without a term lie on the way; the days are right if they take no time
compare-fact-assumed = { $side }: “{ $fact }” is not given; the day of submission is taken
differs-missing = not on all sides
differs-cut = cut into steps otherwise
differs-order = order
differs-kind = kind
differs-actors = who acts
differs-terms = term
differs-waits = wait
differs-condition = condition
differs-decides = decision
differs-branches = ways on
differs-results = result
differs-papers = result paper
differs-grounds = grounds of refusal
differs-forms = form
differs-channels = channels
differs-particulars = age, for whom, return
differs-between = between which events
differs-proofs = what proves the payment
differs-under = whether the act of the fee is named

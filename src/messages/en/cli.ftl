# Command line: help, progress, results, wrong use.

about = Builds a site of administrative procedures from YAML files, and checks what is posted
command-build = Build the site from content/ into dist/
command-check = Find what is not posted, posted wrongly, or wrong in the folder content/
command-fix = Mend what can be mended safely in the folder content/
command-explain = Explain a rule: what is wrong, why, what to do, with a bad and a good example
command-rules = List all rules of the checker
command-diff = Compare runs of the checker: new, reopened, open, fixed
command-report = Draw up what can be sent: the reminder of an office about its postings
command-import = Turn data from elsewhere into YAML files
command-national = Import procedure records of the national public service portal
command-post = The register of postings: what to do, what was posted, what was taken down, what a sheet is
command-plan = List what is still to be posted or taken down
command-add = Write down what was posted
command-remove = Write down what was taken down (its line stays and gets the day and the reason)
command-status = Count what every office has posted
command-verify = Tell whether a sheet still holds (exit code 0: it does; 1: it does not; 2: the id was mistyped)
command-schema = Print the JSON Schema of a kind of file, so that editors complete and explain its keys
command-score = Score postings, completeness, settlement figures, plans, and group 1 of Decision 766
command-help = Show help

arg-root = Root folder, the one with content/ (default: the current folder)
arg-as_of = Build as on this day, such as 2026-03-01 or, day first, 01/03/2026 (default: today in Viet Nam)
arg-lang = Language of messages: vi or en
arg-color = Colour messages: auto, always or never
arg-quiet = Print only results and errors, no warnings and notes
arg-verbose = Tell what is done on the way
arg-jobs = Number of threads (default: all cores)
arg-out = Folder of the site (default: dist in the root folder)
arg-theme = Theme, in place of the one in site.yaml
arg-base_url = Address at which the site will stand, in place of the one in site.yaml
arg-offline = Build for a folder or a stick: leave out the web address of the site
arg-partial = Replace the old site in spite of errors: what has errors will be missing
arg-force = Overwrite: unknown files in dist are lost; an import replaces files that exist
arg-fresh = Build again although nothing changed
arg-format = How findings are printed: human (with the lines) or concise (one line each)
arg-form = Form of the result: human, concise, json, jsonl, sarif, junit, github, csv, xlsx, md or html
arg-paths = Files or folders of content to look at (default: all)
arg-output = Write the result to this file instead of printing it
arg-select = Only these rules or groups, divided by commas
arg-ignore = Not these rules or groups, divided by commas
arg-fail_on = From which severity on to end with 1: error (default), warning, note or never
arg-office = Only what belongs to the office of this id
arg-baseline = File of known findings: what is in it is shown, but does not count as new
arg-update_baseline = Take out of the baseline what is found no more
arg-allow_new = When updating, add what is new to the baseline
arg-new_only = Do not show what is in the baseline
arg-since = Only what was due, posted or took effect since this day, such as 2026-03-01 or, day first, 01/03/2026
arg-stats = Only count by rule, and tell what could not be decided
arg-rules = Names of rules or groups of rules
arg-all_rules = All rules
arg-text_form = Form of the result: human, json or md
arg-runs = Files written by check --format json, the oldest first; the last is the run to compare
arg-report_kind = Kind of document: posting (reminder about postings, default)
arg-report_office = Id of the office it goes to
arg-reminder_format = Form: md (default), html, xlsx or csv
arg-file = A file .jsonl, .jsonl.gz or .json
arg-kind = Kind of file: procedure, office, field, group, list, law, policy, decision, calendar, site, glossary, posting, inspection, figures, plan, waiver; or findings: what check --format json prints
arg-all = Write the schemas of all kinds of files into a folder
arg-schema_folder = Folder of the schemas (default: .schema in the root folder)
arg-dry_run = Only look ahead, write nothing
arg-score_office = Only one office, by its id
arg-explain = Tell every point lost, and how to win it
arg-score_format = How to print: human (tables on the screen), json, csv or md
arg-diff = Only print what would change, write nothing; exit code 1 if anything would
arg-unsafe_too = Mend also what can be meant in two ways, such as 8.000
arg-fix_rules = Mend only what these rules find, divided by commas
arg-office_id = Id of the office, as its file in content/offices is named
arg-due = Only what is due by this day
arg-layout = How to print: human (a table to read), json or csv
arg-codes = Codes of procedures, one or more
arg-place = Id of the posting place, as in posting_places of the office
arg-done_on = The day on which it was done, such as 2026-03-04 or, day first, 04/03/2026
arg-by = The unit that posted it, never a person
arg-evidence = A photo, minutes or a web address that shows it
arg-remark = A word about it
arg-ahead = The sheet says from which day it applies (for what is not in force yet)
arg-of_decision = Id of the decision whose text it is (where several texts are to come)
arg-replace = The sheet hangs in the place of another, which is written down as taken down on the same day
arg-reason = Why it was taken down
arg-hung_on = Only the sheet hung on this day (where several sheets of a procedure hang at one place)
arg-sheet = The eight letters below the QR code of a sheet, or the address that the code leads to
arg-help = Show help
arg-version = Show the version

help-usage = Usage
help-commands = Commands
help-options = Options
help-arguments = Arguments
help-examples = Examples
examples-build = niemyet build
    niemyet build --out /srv/www/thu-tuc
    niemyet -C xa-dong-lua build --as-of 2026-03-01
examples-check = niemyet check
    niemyet check content/procedures --select definition
    niemyet check --format xlsx -o ket-qua.xlsx
examples-explain = niemyet explain document-without-count
    niemyet explain posting --format md
examples-diff = niemyet diff hom-qua.json hom-nay.json
examples-report = niemyet report --office dong-lua --format xlsx -o nhac-niem-yet.xlsx
examples-national = niemyet import national thu-tuc.jsonl.gz
    niemyet -C trial import national tthc.json --dry-run
examples-schema = niemyet schema procedure
    niemyet schema --all
examples-score = niemyet score
    niemyet score --office an-khuc-mot-cua --explain
    niemyet score --format json > score.json

built = Built { $pages } { $pages ->
        [one] page
       *[other] pages
    } ({ $files } { $files ->
        [one] file
       *[other] files
    }, { $size }) in { $seconds } s into { $out }{ $kept ->
        [none] {""}
       *[other] ; kept { $kept } { $kept ->
            [one] file
           *[other] files
        } that did not change
    }
built-nothing-changed = Nothing changed: { $files ->
        [one] the one file in { $out } still holds
       *[other] the { $files } files in { $out } still hold
    } ({ $seconds } s){ $found ->
        [none] {""}
       *[other] . The last build left { $found }; see them again: niemyet build --fresh
    }
read-input = Read { $files } { $files ->
        [one] file
       *[other] files
    } in { $folder }; theme { $theme }
count-findings = { $errors } { $errors ->
        [one] error
       *[other] errors
    }, { $warnings } { $warnings ->
        [one] warning
       *[other] warnings
    }
build-kept-old = There are errors, so the old site in { $out } was left as it is. Mend the errors above and build again, or use --partial to publish what has none.
build-nothing = No procedure can be built, so nothing was written to { $out }. Mend the errors above and build again.
build-into-content = The site is not built into { $out }: that folder lies in the content it is made from. Choose another with --out
build-no-site = Cannot build: content/site.yaml is missing or has no name. The folder { $out } was left as it is.
no-site = There is no usable content/site.yaml. Run niemyet check to see why
progress-build = Building
progress-import = Importing
imported = Read { $read } { $read ->
        [one] record
       *[other] records
    }: wrote { $written }, unchanged { $unchanged }, kept what was there { $kept }, skipped { $skipped }; { $fields } { $fields ->
        [one] field
       *[other] fields
    }, { $offices } { $offices ->
        [one] office
       *[other] offices
    }
imported-dry = Looked ahead, wrote nothing: read { $read } { $read ->
        [one] record
       *[other] records
    }, would write { $written }, unchanged { $unchanged }, keep what is there { $kept }, skip { $skipped }
import-no-file = There is no file { $path }
import-a-folder = { $path } is a folder; name the file to import
imported-next = Have a look: niemyet -C { $root } build
schemas-written = Wrote { $count } schemas for editors into { $folder }

no-content = There is no folder { $path }. Run the command in the folder with content/, or name that folder with -C
check-unknown-rule = No rule or group is called “{ $name }”{ $nearest ->
        [none] {"."}
       *[other] ; perhaps “{ $nearest }”?
    } All names: niemyet rules
check-unknown-office = There is no office “{ $name }” in content/offices{ $nearest ->
        [none] {""}
       *[other] ; perhaps “{ $nearest }”?
    }
check-unknown-path = There is no file or folder “{ $path }” in content
check-workbook-on-screen = A workbook cannot be shown here; add a file, such as -o findings.xlsx
baseline-none = There is no baseline file “{ $file }” yet. To make one, add --update-baseline --allow-new
diff-incomplete = One of the runs did not look at everything, so “fixed” and “new” may be wrong
diff-needs-two = At least two files written by niemyet check --format json are needed: the earlier run, then the later one
unread-files = Left out because they cannot be read ({ $shown }): { $files }{ $more ->
        [yes] {" "}…
       *[no] {""}
    }. What is told here is therefore incomplete. See what is wrong: niemyet check --select reading
score-weights-unused = Something under score in content/site.yaml cannot be used; the built-in numbers count instead: { $instead }. See what is wrong: niemyet check --select reading
score-time-unused = confirm_within in content/site.yaml cannot be used, so what is confirmed is not counted. See what is wrong: niemyet check --select reading
diff-not-a-run = “{ $file }” was not written by niemyet check --format json
baseline-written = Baseline { $file }: { $kept } kept, { $removed } taken out, { $added } added
check-next = Most often: { $rule } ({ $count }). What it means: niemyet explain { $rule }
theme-unknown = There is no theme “{ $name }”{ $nearest ->
        [none] {""}
       *[other] ; did you mean “{ $nearest }”?
    } Themes of your own stand in themes/{ $name }/
theme-manifest = theme.yaml of the theme “{ $name }” cannot be read: { $reason }
theme-circle = The theme “{ $name }” extends itself
theme-engines = The theme “{ $name }” is written for { $engine } but extends one written for { $base }; both must be of one engine
theme-disk = The folder of the theme “{ $name }” cannot be read: { $reason }
theme-broken = The template { $template } of the theme “{ $theme }” is broken{ $line ->
        [none] {""}
       *[other] {" "}in line { $line }
    }: { $reason }. The old site was left as it is.
failed = Could not do it: { $reason }
result-not-written = The result could not be written to the standard output: { $reason }
interrupted-bug = The tool met a fault of its own. The old site was left as it is. Please report it with the text above.

reason-not-text = the file is not UTF-8 text
reason-system = { $kind ->
        [none-there] no such file or folder
        [denied] reading or writing is not allowed
        [folder] it is a folder, not a file
        [file] it is a file, not a folder
        [there] it is there already
        [full] the disk is full
        [read-only] the disk can only be read
        [name] the name of the file cannot be used
       *[other] the system gives error { $code }
    }
reason-template = { $kind ->
        [syntax] it is not well-formed
        [filter] there is no such filter
        [function] there is no such function
        [test] there is no such test
        [component] there is no such component
        [template] there is no such template
        [undefined] there is no such variable or key
        [value] the value cannot be used here
        [arguments] arguments are missing, or too many
        [no-sentence] there is no sentence “{ $first }”, neither in texts/ of the theme
        [no-value] the sentence “{ $second }” needs the value “{ $first }”, but there is no such variable or key
       *[other] it cannot be rendered
    }{ $kind ->
        [no-sentence] {""}
        [no-value] {""}
       *[other] {" "}(“{ $words }”)
    }
reason-json = { $kind ->
        [cut] the file ends too early, in line { $line }
        [syntax] line { $line }, column { $column } is not JSON
       *[data] the key or the value in line { $line }, column { $column } cannot be used
    }
baseline-not-read = “{ $file }” is not a usable baseline
value-code = CODE
value-date = DATE
value-dir = DIR
value-file = FILE
value-format = FORMAT
value-id = ID
value-kind = KIND
value-level = LEVEL
value-n = N
value-name = NAME
value-office = OFFICE
value-path = PATH
value-rule = RULE
value-rules = RULES
value-sheet = SHEET
value-text = TEXT
value-url = URL
value-when = WHEN
value-options = [OPTIONS]

use-unknown-command = There is no command “{ $value }”{ $nearest ->
        [none] {""}
       *[other] ; did you mean “{ $nearest }”?
    }
use-unknown-argument = There is no option “{ $value }”{ $nearest ->
        [none] {""}
       *[other] ; did you mean “{ $nearest }”?
    }
use-missing-argument = { $value } is missing
use-missing-command = Say what to do
use-missing-value = The option { $argument } needs a value
use-invalid-value = The value “{ $value }” does not fit { $argument }{ $choices ->
        [none] {""}
       *[other] ; choose one of: { $choices }
    }
use-no-such-day = { $argument }: the calendar has no day “{ $value }”. Write days as 2026-11-30 or 30/11/2026 (day first)
use-no-day = { $argument }: “{ $value }” is no day. Write days as 2026-11-30 or 30/11/2026 (day first)
use-conflict = { $argument } cannot be used together with { $value }
use-wrong = The command is not written correctly
use-see-help = How to use it: { $command } --help

fixed = { $files ->
        [0] Nothing to mend.
       *[other] Mended { $shown } { $shown ->
            [one] place
           *[other] places
        } in { $shown_files } { $shown_files ->
            [one] file
           *[other] files
        }.
    }
fix-would = { $files ->
        [0] Nothing to mend.
       *[other] Would mend { $shown } { $shown ->
            [one] place
           *[other] places
        } in { $shown_files } { $shown_files ->
            [one] file
           *[other] files
        }; nothing was written.
    }
fix-byte-order-mark = takes away the byte order mark at the beginning of the file; the text stays
fix-windows-line-ends = changes Windows line ends (CRLF) to LF in every line; the text stays
fix-unsafe-left = { $shown } { $shown ->
        [one] place
       *[other] places
    } can be meant in two ways. Look ahead: niemyet fix --unsafe --diff
fix-rule-unknown = Nothing can be mended for the rule “{ $rule }”{ $nearest ->
        [none] {""}
       *[other] ; did you mean “{ $nearest }”?
    }
write-changed = Somebody changed { $path } meanwhile, so it was not written. Run the command again
write-protected = { $path } is read-only, so it was not written. Ask whoever keeps it; if it may be changed, take the protection away and run again
write-failed = { $path } could not be written: { $reason }
examples-fix = niemyet fix --diff
    niemyet fix content/procedures
    niemyet fix --unsafe --select wrong-value

examples-plan = niemyet post plan
    niemyet post plan an-khuc --due 2026-12-31 --format csv
examples-add = niemyet post add an-khuc 1.000894 1.000656 --place sanh --date 2026-03-04
    niemyet post add an-khuc 1.000894 --place sanh --date 2026-03-04 --replace -n
examples-remove = niemyet post remove an-khuc 1.000894 --place sanh --date 2026-03-04 --reason "The procedure was abolished"
examples-status = niemyet post status
    niemyet post status an-khuc --format json
examples-verify = niemyet post verify ABCDEFGH

column-task = To do
column-office = Office
column-place = Place
column-code = Code
column-name = Name
column-decision = Decision
column-must = Must
column-met = Right
column-missing = Missing
column-stale = Old text
column-too_little = Too little
column-undated = No date
column-waived = Waived
column-not_yet_due = Not yet due
column-left_up = Take down
column-sheet = Sheet
column-state = State
column-since = Since
column-now = Sheet that holds now
column-version = Version

post-task-missing = missing, overdue
post-task-stale = an old text hangs
post-task-too_little = too little of it hangs
post-task-take_down = take it down
post-task-undated = missing, no date known
post-task-coming = there is time
post-task-ahead = not in force yet
post-sheet-current = holds
post-sheet-replaced = replaced by a newer text
post-sheet-abolished = the procedure is no longer in force
post-sheet-not-yet-in-force = not in force yet
post-sheet-taken-down = taken down
post-sheet-unknown = nobody knows this sheet
post-plan-nothing = Nothing is left to do.
post-plan-count = { $count } { $count ->
        [one] thing
       *[other] things
    } to do. When it hangs, write it down: niemyet post add OFFICE CODE --place PLACE --date DATE
post-status-nothing = There is no duty to post yet: it takes decisions or procedures in force, and offices with posting_places.
post-added = Wrote { $count } { $count ->
        [one] line
       *[other] lines
    } into { $path }
post-would-add = Would write { $count } { $count ->
        [one] line
       *[other] lines
    } into { $path }; nothing was written
post-removed = Wrote down { $count } { $count ->
        [one] removal
       *[other] removals
    } in { $path }
post-would-remove = Would write down { $count } { $count ->
        [one] removal
       *[other] removals
    } in { $path }; nothing was written
post-left-ahead = The sheet of { $code } that applies from { $date } still hangs at “{ $place }” by the register. If it was taken down, too, run this again
post-left-now = The sheet of { $code } that is in force (posted on { $date }) still hangs at “{ $place }” by the register: the new one applies later and hangs beside it, --replace does not take this one down
post-left-later = The sheet of { $code } posted on { $date } still hangs at “{ $place }” by the register: it was posted after the day of removal
post-removed-line = { $code }: the sheet at { $path }:{ $line } came down{ $date ->
        [none] {""}
       *[other] , posted on { $date }
    }
post-choose-posted = If only one of these came down, add --posted and the day on which it was hung; where it is already written, delete removed and reason in the line that hangs on
post-check-says = At what is new, niemyet check finds:
post-hidden-dropped = { $option } had hidden characters, as they come along with copied text: they were left out, the letters stay
post-columns-lacking = The table { $path } has no column { $columns }, so these cells were not written. With it the register knows which sheet hangs
post-replaced = Replaced by a new text
post-unknown-office = There is no office “{ $name }”{ $nearest ->
        [none] {""}
       *[other] ; did you mean “{ $nearest }”?
    }
post-unknown-place = The office { $office } has no place “{ $name }”{ $nearest ->
        [none] {""}
       *[other] ; did you mean “{ $nearest }”?
    }. Its places: { $choices }
post-no-places = The office { $office } names no posting place: add posting_places to its file
post-unknown-code = There is no procedure “{ $code }”{ $nearest ->
        [none] {""}
       *[other] ; did you mean “{ $nearest }”?
    }
post-code-twice = The code { $code } was typed twice
post-date-to-come = The day { $date } is still to come (today is { $today }): only what was done is written down
post-ended = The procedure { $code } is no longer in force since { $date }, so it is not posted any more
post-not-yet = The procedure { $code } is in force from { $date }. If the sheet says from which day it applies, add --ahead
post-not-its-decision = The procedure { $code } has no text of that decision{ $choices ->
        [none] {""}
       *[other] ; there are: { $choices }
    }
post-which-decision = Several texts of the procedure { $code } are to come. Add --decision and one of these ids: { $choices }
post-already = { $code } stands in the register at “{ $place }” since { $date }, with this very sheet
post-something-hangs = Another sheet of { $code } hangs at “{ $place }” since { $date }. If the new one takes its place, add --replace
post-before-posted = The day is before { $date }, on which { $code } was posted at “{ $place }”
post-no-reason = Say why it was taken down
post-not-posted = The register does not have { $code }. If it stands in the file of the procedure (posting), change it there
post-not-up = No sheet of { $code } hangs at “{ $place }” by the register
post-not-up-since = No sheet of { $code } hung on { $date } is up at “{ $place }”{ $choices ->
        [none] {""}
       *[other] . What hangs there was hung on: { $choices }
    }
post-inside = By the file of the procedure (posting, line { $line }) { $code } hangs at “{ $place }”{ $date ->
        [none] {""}
       *[other] {" "}since { $date }
    }, so nothing is added to the register. If that sheet came down, write removed and reason there and run this again
post-inside-only = The sheet of { $code } at “{ $place }”{ $date ->
        [none] {""}
       *[other] {" "}(hung on { $date })
    } stands in the file of the procedure (posting, line { $line }) and not in the register: write removed and reason there
post-inside-left = By the file of the procedure (posting, line { $line }) a sheet of { $code }{ $date ->
        [none] {""}
       *[other] {" "}(hung on { $date })
    } still hangs at “{ $place }”. If it came down, too, write removed and reason there
post-sheet-form = “{ $sheet }” is no id of a sheet: ids have eight letters{ $nearest ->
        [none] {""}
       *[other] ; did you mean “{ $nearest }”?
    }
post-sheet-mistyped = In the id “{ $sheet }” a letter is wrong, or two were exchanged{ $nearest ->
        [none] {""}
       *[other] ; did you mean “{ $nearest }”?
    }
post-excel = { $path } is read, but Excel files are not written. Open it with Excel, save it as CSV UTF-8 named { $csv }, delete the .xlsx and run again
post-two-registers = The register of this office stands in two files: { $path } and { $other }. Put all lines into one, delete the other and run again
post-register-unreadable = { $path } cannot be read. Run niemyet check to see what is wrong
post-no-column = The table { $path } has no column “{ $key }”: add it and run again
post-not-written = { $path } cannot be written without changing other lines. Change the file by hand

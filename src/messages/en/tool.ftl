# The tool about its own work: the report, and why a site could not be published.

## The report

report-error = error
report-warning = warning
report-note = note
report-why = because
report-do = do
report-related = see also here
report-errors = { $number ->
        [one] { $shown } error
       *[other] { $shown } errors
    }
report-warnings = { $number ->
        [one] { $shown } warning
       *[other] { $shown } warnings
    }
report-notes = { $number ->
        [one] { $shown } note
       *[other] { $shown } notes
    }
report-files = { $number ->
        [one] { $shown } file
       *[other] { $shown } files
    }
report-summary = { $parts } in { $files }
report-nothing = nothing found
report-known = { $number } known before
report-allowed = { $number } allowed by comments
report-ground = ground
report-due = due
report-due-day = { $day }{ $late ->
        [none] {""}
       *[other] , { $late } { $late ->
            [one] working day
           *[other] working days
        } ago
    }
complaint-head = By the four classes of complaint of Thông tư 19/2014/TT-BTP:
complaint-missing = not posted, or not in full
complaint-left_over = abolished, but still posted
complaint-differs = posted otherwise than what is in force
complaint-practice_differs = done otherwise than what is posted
report-title = What was found in the content and in the posting of procedures
report-as-of = As of
report-where = at
report-about = about
baseline-state-known = known
baseline-state-new = new
sheet-counts = Counts
sheet-findings = Findings
column-severity = Severity
column-rule = Rule
column-group = Group
column-complaint = Class of complaint (Thông tư 19/2014/TT-BTP)
column-message = Message
column-do = What to do
column-why = Why
column-object = Object
column-path = Key
column-file = File
column-line = Line
column-ground = Ground
column-due = Due
column-late = Late (working days)
column-baseline = State
column-fingerprint = Fingerprint
group-definition = Parts of a procedure
group-posting = Posting
group-consistency = Consistency
group-wording = Wording
group-decisions = Decisions, documents
group-portal = Offices, links, files
group-figures = Figures
group-checking = Settings of the checker
group-reading = Reading files
group-importing = Importing
kind-procedure = procedure
kind-office = office
kind-place = posting place
kind-sheet = sheet
kind-field = field
kind-group = group of fields
kind-list = list
kind-law = document
kind-policy = policy
kind-decision = decision
kind-calendar = calendar
kind-posting = register
kind-inspection = inspection
kind-figures = figures
kind-plan = plan
kind-waiver = waiver
kind-form = form
kind-page = page
kind-file = file
explain-bad = wrong
explain-good = right
explain-allow = To allow it in one place, write behind the value or on the line above, with a reason; where it is wrong with a file as a whole, at the top of the file, above the first entry. Only YAML files can hold it; for others keep a list of what is known (niemyet check --baseline)
explain-ignore = To switch it off everywhere, write in content/site.yaml
diff-title = Changes between two runs
diff-new = New
diff-reopened = Reopened
diff-unclear = Unclear (a file cannot be read now)
diff-open = Open
diff-fixed = Fixed
reminder-title = Reminder about the posting of administrative procedures
reminder-sheet = Reminder
reminder-to = To: { $office }
reminder-opening = Comparing the decisions with the register of postings as of { $day }, the following remains to be done:
reminder-nothing = Comparing the decisions with the register of postings as of { $day }, nothing remains to be done.
reminder-unknown = As of { $day } it is not known whether anything remains to be done: some data files cannot be read, so not everything was compared. Do not send this list yet.
reminder-incomplete = This list is incomplete: some data files cannot be read, so not everything was compared.
reminder-closing = Please see to it, write the days of posting and of taking down into the register, and report by …/…/……
reminder-drawn-up = Drawn up by
reminder-signed = Head of the sending office (signature, seal)
reminder-number = No.
reminder-state = What is wrong
reminder-procedure = Procedure
reminder-code = Code
reminder-place = Posting place
stats-undecided = Could not be decided:
undecided-unreadable_file = files that cannot be read: nothing in them was checked
undecided-no_site = no usable site.yaml: no rule was run
undecided-office_without_register = offices with posting places but no register: unknown what they have posted
undecided-procedure_without_effect = procedures in force since an unknown day: no due date of posting
undecided-item_without_effect = items of decisions without a day of effect: unknown whether the procedure is in force

## Publishing. Whatever stands in the way, the old site is untouched.

publish-bad-path = no page can stand at “{ $path }”
    .why = the address has a character or name that Windows, phones or servers refuse
    .do = rename the file in the content folder; use letters without accents, digits, points and hyphens
publish-clash = “{ $first }” and “{ $second }” cannot be in one site
    .why = the addresses are equal, differ only in case, or one is a file and the other a folder
    .do = rename one of the two files in the content folder
publish-locked = another build is writing to “{ $path }”
    .why = two builds at once would write over each other
    .do = wait until it is done, then run again
publish-no-name = the site cannot stand at “{ $path }”
    .why = this is no folder with a name of its own, so the old site could not be exchanged for the new one
    .do = choose a folder with a name, such as dist
publish-not-a-folder = “{ $path }” is not a folder
    .why = a site has many files and needs a folder
    .do = choose another name, or move that file away
publish-broken-link = “{ $path }” is a link to nothing
    .why = it is unknown where to write the site
    .do = delete the link, or make the folder it leads to
publish-not-ours = the folder “{ $path }” holds other things, such as “{ $file }”
    .why = a build replaces the whole folder, and they would be lost
    .do = choose a folder that is empty or new; if nobody needs those files, delete them first
publish-unlisted = somebody put { $total } { $total ->
        [one] file
       *[other] files
    } into “{ $path }”: { $files }
    .why = a build replaces the whole folder, and they would be lost
    .do = move them to the content folder static/, so that every build brings them, or delete them
publish-repository = “{ $path }” is a Git repository
    .why = a build replaces the whole folder, and its history would be lost
    .do = choose another folder
publish-mounted = “{ $path }” is the root of a disk
    .why = a whole disk cannot be exchanged in one step
    .do = choose a folder on that disk
publish-disk-full = no space left while writing “{ $path }”
    .why = the new site is made beside the old one and needs space for both. The system says: { $cause }
    .do = delete what nobody needs, then run again
publish-read-only = “{ $path }” cannot be written: the disk is read-only
    .why = the system says: { $cause }
    .do = choose a folder on another disk, or unlock this one
publish-denied = you may not write to “{ $path }”
    .why = your account has no right to. The system says: { $cause }
    .do = choose another folder, or ask an administrator for the right
publish-io = “{ $path }” could not be written
    .why = the system says: { $cause }
    .do = run again; if that does not help, check the disk or ask an administrator

## Score

score-postings = Postings by office
score-postings-note = Score = 100 × (sum of weight × share) ÷ sum of weights; weights: coverage { $coverage }, accuracy { $accuracy }, timeliness { $timeliness }, verified { $verified }. A share without data is left out and the rest counts for all. Timeliness: what had to be posted within the last year; delay: the median, in working days.
score-rank-note = Only offices with { $least } duties or more, and no more than 20 % unknown, are ranked; equal scores share a rank.
score-coverage = Coverage by kind of place and by field
score-troubles = Posting points lost, and how to win them
score-by-place = Kind of place
score-by-field = Field
score-place-headquarters = Headquarters
score-place-one-stop = One-stop shop
score-place-portal = Portal
score-place-kiosk = Kiosk
score-place-folder = Folder
score-rank-small = small sample
score-rank-unknown = too much unknown
score-partial = data missing, weights shared anew
score-trouble-missing = Not posted
score-trouble-stale = An old text is posted
score-trouble-too-little = Too little of it is posted
score-trouble-left-over = Abolished and still posted
score-trouble-late = Posted late within the last year
score-trouble-unconfirmed = Not inspected or shown lately
score-fix-missing = post it and write it into the register; one by one: niemyet check --office { $office }
score-fix-stale = put up the text in force, write when the old one came down
score-fix-too-little = put up as much as the decision orders
score-fix-left-over = take it down, write removed and reason into the register
score-fix-late = this comes back when the late posting is a year old
score-fix-unconfirmed = write a photo into evidence, or what an inspection saw into inspections
score-completeness = Completeness of the procedures in force
score-completeness-note = Weight 1: name, steps, ways to hand in, papers, time limit, audience, agency, result. Weight 0.5: forms, conditions, fees. What is stated not to apply does not count.
score-figures = Settlement figures, the last period of each
score-figures-note = On time and late are of those settled, not of those received. Last year: the difference to the year before, in percentage points.
score-totals = By level
score-totals-note = Period { $period }. Every dossier weighs the same; shares are not averaged.
score-plans = Reform plans
score-worksheet = Worksheet of group 1, publicity and transparency, of Decision 766/QĐ-TTg
score-worksheet-note = Points are the most times the share. 1.1: the decision was signed at least 5 working days (ministries: 20) before the effect of the latest legal basis. 1.2: public within 5 working days of signing (ministries: 10). Formulas as the national system serves them; the annex of the decision was not compared.
score-lost = Points lost, and how to win them
score-all = All
score-unknown = not known of { $number } more
score-column-office = Office
score-column-rank = Rank
score-column-score = Score
score-column-coverage = Coverage
score-column-presence = Presence
score-column-accuracy = Accuracy
score-column-timeliness = In time
score-column-delay = Delay
score-column-verified = Verified
score-column-by = By
score-column-of = Name
score-column-trouble = What
score-column-count = Sheets
score-column-subject = Unit
score-column-period = Period
score-column-level = Level
score-column-offices = Offices with figures
score-column-plan = Plan
score-column-metric = Share
score-column-numerator = Numerator
score-column-denominator = Denominator
score-column-ratio = Ratio
score-column-change = Last year
score-column-points = Points
score-column-most = Most
score-column-note = Note
score-column-code = Code
score-column-procedure = Procedure
score-column-part = Missing
score-column-weight = Weight
score-column-fix = What to do
score-gap-no_data = no data
score-gap-nothing = does not apply: nothing to count
score-gap-not_kept = no data: kept by the national system
score-gap-contradiction = the figures contradict each other, see niemyet check
score-gap-rounded = approximate, counted back from rounded shares
score-metric-coverage = Coverage
score-metric-presence = Presence
score-metric-accuracy = Accuracy
score-metric-timeliness = Posted in time
score-metric-verified = Verified
score-metric-completeness = Parts that are there, by weight
score-metric-whole-definitions = Procedures with all required parts
score-metric-settled-on-time = Settled early or on time
score-metric-settled-late = Settled late
score-metric-settled = Settled of those received
score-metric-online = Handed in online
score-metric-post = Handed in by public post
score-metric-pending-within = Pending, within their time
score-metric-feedback-on-time = Feedback answered in time
score-metric-plan-done = Tasks done
score-metric-plan-done-late = Done late
score-metric-plan-overdue = Overdue and not done
score-metric-publish-on-time = 1.1 Announced in time
score-metric-public-update-on-time = 1.2 Made public in time
score-metric-public-content-full = 1.3 Content complete
score-metric-dossier-sync = 1.4 Dossiers synchronised
score-part-name = Name
score-part-steps = Steps
score-part-channels = Ways to hand in
score-part-documents = Papers and their numbers
score-part-time_limit = Time limit
score-part-audience = Audience
score-part-agencies = Agency that settles it
score-part-results = Result
score-part-forms = Forms
score-part-conditions = Conditions
score-part-fees = Fees
score-fix-name = write name
score-fix-steps = write steps: who does what, in order
score-fix-channels = write channels: at the counter, online or by post
score-fix-documents = write the papers of every case with originals and copies; where none is needed, no_documents: true
score-fix-time_limit = write time_limit for every way to hand in
score-fix-audience = write audience: citizens, businesses …
score-fix-agencies = write agencies: who carries it out or decides
score-fix-results = write results: what one receives
score-fix-forms = attach the form to every declaration, application and slip
score-fix-conditions = write conditions; where there are none, absent, conditions: not_applicable
score-fix-fees = write fees for every way to hand in; where nothing is due, none: free or none: not_prescribed

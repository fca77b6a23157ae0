# Words of the theme “Công khai” in English: the same keys in the same order as vi.ftl.

## The frame
skip = Skip to main content
nav-label = Main sections
nav-home = Home
nav-procedures = Procedures
nav-fields = Fields
nav-offices = Offices
nav-decisions = Decisions
nav-glossary = Glossary
trail-label = Where you are
languages-label = Other languages
search = Find a procedure
letters-label = First letter

## Whom to ask
ask-hotline = If in doubt, call
ask-office = Please ask the office that receives dossiers before you go.
absent-not-published = The decision that announced it does not say.
absent-not-applicable = This part does not apply to this procedure.
absent-pending = The office is checking it and will add it.
absent-unknown = We have not been able to find out.

## Wrong information, foot of the page
feedback-heading = Is something wrong here?
feedback-text = Please tell us and we will correct it.
feedback-code = Just mention this code:
feedback-page = Please mention this page:
feedback-url = Send feedback
feedback-nowhere = Please tell the office that receives dossiers.
contact-phone = Phone:
contact-email = Email:
contact-address = Address:
footer-hotline = Hotline:
footer-no-hotline = This site has not published a hotline. Please ask the office that receives dossiers.
footer-as-of = Information as of
footer-generator = Built with { $tool }. No cookies, no tracking.

## Status
status-in-force = In force
status-in-force-since = In force since
status-not-yet = Not yet in force
status-not-yet-since = Not yet in force, applies from
status-replaced = Replaced
status-replaced-since = Replaced since
status-abolished = Abolished
status-abolished-since = Abolished since
status-expired = Expired
status-expired-since = Expired since
banner-label = Important
banner-not-yet = Please do not hand in a dossier under this page before that day.
banner-replaced = Please do not follow this page any more. It is kept for reference.
banner-abolished = This procedure no longer applies. The page is kept for reference.
banner-expired = Please do not follow this page any more. It is kept for reference.
banner-decision = Under
banner-ground = Legal ground:
banner-successors = Use this procedure instead:
banner-no-successor = No procedure is recorded in its place.
action-announce = New
action-amend = Amended
action-replace = Replaced
action-abolish = Abolished
change-upcoming = coming soon

## Home
home-heading = What do you need to do?
home-search = See the list of procedures from A to Z
home-total = { $n ->
    [one] There is { $total } procedure in force here.
   *[other] There are { $total } procedures in force here.
}
home-notices = Notices
home-top = Most asked for
home-fields = Browse by field
home-lists = Lists by topic
home-offices = Where to hand in a dossier
home-changes = Changed lately or changing soon
home-no-changes = No procedure has changed lately.

## Lists
count-procedures = { $n ->
    [one] { $n } procedure
   *[other] { $n } procedures
}
group-rest = Other fields
procedures-heading = All procedures, A–Z
procedures-lead = Procedures listed: { $total }, by the first letter of their names.
fields-heading = Fields
fields-lead = Choose the field closest to what you need to do.
field-procedures = Procedures in this field
field-past = Procedures no longer in force
field-past-summary = { $n ->
    [one] Show { $n } procedure no longer in force
   *[other] Show { $n } procedures no longer in force
}
field-decisions = Related decisions
list-procedures = Procedures on this list
ground = Legal ground:
missing-fields = There are no fields yet.
missing-procedures = There are no procedures here yet.

## Offices
offices-heading = Offices that receive and settle dossiers
offices-lead = Addresses, opening hours and what each office handles.
offices-past = Offices that no longer exist
missing-offices = We have no information yet on where dossiers are received.
office-no-address = No address yet
office-parent = Part of
office-contact = Address and contact
office-map = Show on a map
office-hotline = Hotline of this office:
office-website = Website of this office
office-hours = Opening hours
office-closed = This office has been closed since
office-merged = Its work has moved to
office-no-successor = No office is recorded as having taken over its work.
office-procedures = What you can do here
office-total = Procedures handled here: { $total }. Open a field to see them.
office-whole-field = See the whole field
office-children = Units of this office
missing-address = We have no address yet.
missing-contact = We have no phone number or email address for this office yet.
missing-hours = We have no opening hours yet.
hours-caption = When dossiers are received
hours-column-day = Day
hours-column-open = Open
hours-closed = Closed
days-off-heading = Coming days off and make-up days
day-worked = make-up working day
day-provisional = expected, not yet official
special-days-heading = Days with their own rule
special-days-procedures = Holds for:
counters-heading = Counters
counter-number = Counter { $number }
counter-unnamed = Reception counter
services-heading = Help for visitors
complaints-heading = If you are not satisfied
complaints-to = You can complain to
missing-complaints = It is not recorded who hears complaints about this office.
pledges-heading = Our promises
posting-heading = Where procedures are posted

## Procedure: top of the page
procedure-code = Code
procedure-legal-name = Full name:
procedure-audience = For:
procedure-foreign = The details below are in Vietnamese only.
procedure-submit = Hand in online
procedure-where = See where to hand it in
procedure-national = See it on the National Public Service Portal
scope-own = The office here receives and settles the dossier.
scope-shared = Several levels carry out this procedure. Please check which one settles your dossier.
scope-reception-only = The office here only receives the dossier and passes it to the body that decides.
online-full = Can be done online from end to end: hand in, pay and receive the result.
online-partial = Can be done online in part. You still have to come or send papers at some steps.
online-information = There is only information online. Dossiers cannot be handed in there.
online-none = This procedure cannot be done online.
missing-online = It is not clear how far this procedure can be done online.

## Procedure: summary
facts-heading = In short
facts-money = What it costs
facts-time = How long it takes
facts-papers = Papers to hand in
facts-visits = How often to come
facts-result = What you receive
facts-where = Where to hand in, whom to ask
facts-places = { $n } offices take it: see addresses and phones
facts-papers-see = See the list
example-received = For example: hand in on { $weekday }
example-due = , ready by { $weekday }
example-usually = , mostly ready on { $weekday }
example-latest = ; at the latest on { $weekday }
example-provisional = A day off within this time is not official yet.
missing-money = We have no information on fees yet.
missing-time = We have no information on the time limit yet.
missing-papers = We have no list of papers yet.
missing-visits = It is not clear how often you have to come.
missing-result = We have no information on the result yet.

## Procedure: parts
contents-heading = On this page
cases-heading = Which case is yours?
cases-several = { $n ->
    [one] This procedure has { $n } case.
   *[other] This procedure has { $n } cases, each with papers of its own.
}
documents-heading = Papers to prepare
documents-sets = Number of sets:
documents-none = No papers are needed.
documents-all-held = No papers to bring: the authorities already hold them.
document-only-if = Only if:
document-show-only = Only shown for checking, then taken home again
document-no-count = The number of copies is not clear, please ask where you hand it in
document-form = Download the form
missing-documents = We have no list of papers yet.
held-heading = Papers you need not hand in
held-lead = The authorities already hold these in their databases.
held-in = Held in:
notes-heading = Good to know
steps-heading = Steps
steps-office = What the office does with the dossier
step-place = Where:
step-time = Time:
missing-steps = We have no step-by-step guide yet.
channels-heading = Ways to hand in, time and fees
channel-online = Go to the online service
missing-online-link = We have no link to the online service yet.
missing-channels = We have no information yet on how to hand in a dossier.
time-label = Time limit:
time-statutory = (the law allows { $time }; this office promises to be faster)
time-reason = Why the time differs from the other ways:
time-published = Show the time limit as published
time-no-unit = The published time limit is only “{ $text }”, without saying whether these are working days or calendar days.
fee-caption = Fees: { $channel }
fee-column-what = Item
fee-column-amount = Amount
fee-kind-unknown = Payment
fee-before = Before:
fee-now = Now:
fee-source = Under
fee-exempt = Who pays nothing or less
as-published = As published:
policy-from = From
policy-until = Until
where-heading = Where to hand in
where-anywhere = You can hand it in at any reception office of the province, wherever you live.
missing-where = We have no information yet on where dossiers are received.
agency-implementing = Carried out by
agency-competent = Decided by
agency-coordinating = Together with
agency-delegated = On behalf, by
missing-agencies = We have no information yet on who settles the dossier.
conditions-heading = Who can apply, on which conditions
missing-audience = It is not recorded who can apply.
missing-conditions = No conditions have been published.
results-heading = What you receive
result-paper = on paper
result-data = electronic data
result-notice = notice
result-number = Result code:
result-form = See a sample
missing-results = We have no information on the result yet.
late-heading = If they are late or refuse
late-slip = If there is no result on the promised day, the office has to send you an apology slip with a new date.
late-refused = If your dossier is turned down, ask the office to give the reason in writing.
late-call = If there is no apology slip or no clear reason, do not hesitate to ask.
late-complain = Not satisfied? See where to
late-complain-link = send feedback and complaints
related-heading = Before or after this
upcoming-heading = Changing soon

## Procedure: legal basis and this version
legal-heading = Legal basis
legal-summary = { $n ->
    [one] { $n } document
   *[other] { $n } documents
}
law-unnamed = Document without a known number
law-signed = Signed on
law-effective = In force from
law-expired = No longer in force since
law-status-current = In force.
law-status-partially-current = Partly in force.
law-status-expired = No longer in force.
law-status-repealed = Repealed.
law-status-unverified = Not yet checked whether it is in force.
missing-legal = We have no legal basis yet.
record-heading = About this guide
record-decision = Announced by
record-effective = Applies from
record-version = Version
record-owner = Responsible
record-review = Next review before
record-as-of = Correct as of
record-sources = Sources
missing-decision = The decision that announced it is not known.
missing-effective = The first day of effect is not known.
missing-owner = It is not recorded who answers for this text.
source-label = Source:
source-retrieved = retrieved on
history-summary = { $n ->
    [one] Show { $n } earlier version
   *[other] Show { $n } earlier versions
}
version-number = Version { $number }
version-earlier = Earlier version
version-from = from
version-until = until
version-decision = under

## Decisions
decisions-heading = Decisions on procedures
decisions-lead = Decisions that announce, amend, replace or abolish procedures. The newest come first.
decisions-year = { $year }
decisions-no-year = Year not known
missing-decisions = There are no decisions yet.
count-announce = Announces { $n }.
count-amend = Amends { $n }.
count-replace = Replaces { $n }.
count-abolish = Abolishes { $n }.
decision-heading = Decision
decision-upcoming = This decision is not yet in force
decision-issuer = Issued by
decision-signed = Signed on
decision-effective = In force from
decision-received = Received here on
decision-file = Download the decision
decision-url = See the official text
decision-action-announce = New
decision-action-amend = Amended
decision-action-replace = Replaced
decision-action-abolish = Abolished
decision-item-unnamed = Procedure without a known name
decision-replaces = In place of:
missing-issuer = It is not known who issued it.
missing-signed = The day of signing is not known.
missing-decision-file = We do not have the full text here yet.
missing-decision-items = It is not recorded which procedures this decision changes.

## Glossary, not found
glossary-heading = Glossary
glossary-lead = Words often met in procedures, in plain language.
missing-terms = There are no words yet.
not-found-heading = This page was not found
not-found-lead = The address may be mistyped, or the page may have moved. Please look in the list of procedures.

## Search
search-heading = Find a procedure
search-label = What do you need to do? Or type a code
search-button = Search
search-hint = Type in English or Vietnamese, with or without accents: marriage, ket hon, residence card, 1.000894.
search-no-script = The search box needs JavaScript. All procedures can still be found in the ways below.
search-count = Procedures found: %count.
search-wait = Searching…
search-why = “%typed” is understood as “%means”
search-past = No longer in force
search-none = No procedure found. Try other words, remove a filter, or use the ways below.
search-suggest = Did you mean:
search-more = Show more
search-otherwise = Other ways to find it
filter-heading = Filter results
filter-all = All
filter-field = Field
filter-level = Level
filter-audience = For
filter-online = Online
filter-online-full = From end to end
filter-online-partial = In part
filter-online-information = Information only
filter-online-none = Not possible
filter-office = Where to hand in
filter-free = Free of charge
filter-same-day = Done the same day

## What is posted
postings-heading = What is posted
postings-lead = A procedure in force has to hang where dossiers are received and at the seat of the office, for everybody to read. This page tells how much of it does, by each office's own register of postings.
postings-rate = { $met } of { $owed } { $owed ->
    [one] posting is as it should be
   *[other] postings are as they should be
}
postings-unit = A posting is one procedure at one place. What is waived or not yet due is not counted here.
postings-known = { $known } of { $all } { $all ->
    [one] office has
   *[other] offices have
} a register of postings.
postings-unknown = Offices without a register have { $count ->
    [one] one posting to make; whether it hangs is not known.
   *[other] { $count } postings to make; how many of them hang is not known.
}
postings-caption = Postings of each office
postings-link = Which office has posted everything? See what is posted
postings-office-link = See what this office has posted
column-office = Office
column-owed = To post
column-met = As it should be
column-wanting = Not so
column-rate = Share
column-waived = Waived
column-until = Register up to
column-inspected = Last inspection
column-place = Place
column-field = Field
column-procedure = Procedure
column-state = State
column-due = Due, ground
column-posted = Since
column-sheet = Version, sheet
posting-no-register = no register
posting-unknown = Not known
posting-never = None
posting-title = What is posted
posting-of = By
posting-all-met = All that is due hangs as it should.
posting-wanting-count = Not as it should be: { $count }.
posting-without-register = This office has { $count } { $count ->
    [one] posting
   *[other] postings
} to make but no register of { $count ->
    [one] it
   *[other] them
}, so what hangs is not known.
posting-until = The register reaches to
posting-inspected = Last inspection on
posting-never-inspected = No inspection is recorded.
posting-met = As it should be
posting-missing = Missing
posting-stale = An old text hangs
posting-too-little = Too little of it hangs
posting-undated = Missing, due day not known
posting-waived = Waived
posting-not-yet-due = Not yet due
posting-late = posted late
posting-wanting-heading = To be mended
posting-wanting-caption = Postings that are not as they should be
posting-wanting-more = { $count } more { $count ->
    [one] is
   *[other] are
} in the data file at the end of this page.
posting-besides-heading = Hanging in the wrong place or at the wrong time
posting-besides-caption = Sheets to take down or mend
posting-down-heading = Taken down
posting-down-caption = Sheets taken down
posting-places-heading = By place
posting-places-caption = Postings at each place
posting-fields-heading = By field
posting-fields-caption = Postings of each field
posting-all-heading = All postings
posting-all-caption = Everything to be posted
posting-effective = Text applies from
posting-due = Due
posting-no-due = due day not known
posting-posted-since = since
posting-posted-unknown = day of posting not known
posting-version = version
posting-sheet = sheet
posting-waivers-heading = Waived
posting-waiver-until = until
posting-waiver-no-end = no last day stated
posting-inspections-heading = Inspections
posting-inspection-announced = announced
posting-inspection-unannounced = unannounced
posting-inspection-clean = Nothing was found wanting.
posting-inspection-remedy = To be mended by
posting-inspection-remedied = Reported mended on
posting-inspection-overdue = That day has passed.
fault-absent = not there
fault-outdated = not the text in force
fault-unreadable = hard to read
fault-inconvenient = hard to get at
fault-not-practised = the office does otherwise
beside-not-yet = Does not apply yet, only from
beside-not-yet-unknown = Does not apply yet
beside-ended = The procedure ended on
beside-taken-down = Taken down on
beside-not-owed = This office neither receives nor decides this procedure
beside-unknown = Not known which sheet it is
posting-data = Download the figures of this page (JSON)

## Posted sheets
sheet-heading = Posted sheet
sheet-current = This sheet holds
sheet-current-text = What it says is in force.
sheet-not-yet = This sheet does not apply yet
sheet-not-yet-text = What it says applies only from the day given here. Until then please go by the page of the procedure.
sheet-replaced = This sheet is out of date
sheet-replaced-text = The text has changed. Please go by the page of the procedure, not by this sheet.
sheet-ended = This procedure is no longer in force
sheet-ended-text = This sheet should have been taken down. Please do not go by it.
sheet-taken-down = This sheet was taken down
sheet-taken-down-text = If you still see it anywhere, please tell us, and go by the page of the procedure.
sheet-not-owed = This procedure is not done here
sheet-not-owed-text = The office where it hangs neither receives nor decides it. The page of the procedure tells where to go.
sheet-unknown = It is not known whether this sheet holds
sheet-unknown-text = Its letters fit no text that is known. Please go by the page of the procedure.
sheet-from = Applies from
sheet-since = Since
sheet-procedure = Procedure
sheet-office = Office
sheet-place = Where it hangs
sheet-posted = Posted on
sheet-reason = Why it was taken down
sheet-status = The procedure today

# Words of the theme “Nhúng”: the fewest that let a fragment stand by itself.

## Frame of every fragment
foot-as-of = True as of
foot-wrong = Is this wrong?
foot-feedback = Please tell us, so that we can correct it
ask-hotline = If in doubt, call
ask-office = Please ask the office that receives dossiers before you go.
absent-not-published = The decision that announced it does not say.
absent-not-applicable = This part does not apply to this procedure.
absent-pending = The office is checking it and will add it.
absent-unknown = We have not been able to find out.

## Status, changes
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
banner-not-yet = Please do not hand in a dossier under this page before that day.
banner-replaced = Please do not follow this page any more. It is kept for reference.
banner-abolished = This procedure no longer applies. The page is kept for reference.
banner-expired = Please do not follow this page any more. It is kept for reference.
banner-decision = Under
banner-successors = Use this procedure instead:
banner-no-successor = No procedure is recorded in its place.
action-announce = New
action-amend = Amended
action-replace = Replaced
action-abolish = Abolished
change-upcoming = coming soon
ground = Legal ground:

## Lists
home-heading = What do you need to do?
home-all = { $n ->
    [one] See the one procedure in force
   *[other] See all { $total } procedures in force
}
home-top = Most asked for
home-lists = Lists by topic
home-changes = Changed lately or changing soon
count-procedures = { $n ->
    [one] { $n } procedure
   *[other] { $n } procedures
}
group-rest = Other fields
procedures-heading = All procedures, A–Z
procedures-lead = Procedures listed: { $total }, by the first letter of their names.
fields-heading = Fields
field-past = Procedures no longer in force
field-decisions = Related decisions
missing-fields = There are no fields yet.
missing-procedures = There are no procedures here yet.
glossary-heading = Glossary
missing-terms = There are no words yet.
not-found-heading = This page was not found
not-found-lead = The address may have been mistyped, or the page may have moved. Please look in

## Offices
offices-heading = Offices that receive and settle dossiers
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
office-children = Units of this office
missing-address = We have no address yet.
missing-contact = We have no phone number or email address for this office yet.
missing-hours = We have no opening hours yet.
contact-phone = Phone:
contact-email = Email:
hours-closed = Closed
days-off-heading = Coming days off and make-up days
day-worked = make-up working day
day-provisional = expected, not yet official
special-days-procedures = Holds for:
counters-heading = Counters
counter-number = Counter { $number }
counter-unnamed = Reception counter
services-heading = Help for visitors
complaints-heading = If you are not satisfied
complaints-to = You can complain to
missing-complaints = It is not recorded who hears complaints about this office.
pledges-heading = Our promises
posting-label = Where the procedures are posted:

## Procedure: top, summary
procedure-code = Code
procedure-legal-name = Full name:
procedure-audience = For:
procedure-foreign = The details below are in Vietnamese only.
procedure-submit = Hand in online
procedure-national = See it on the National Public Service Portal
scope-own = The office here receives and settles the dossier.
scope-shared = Several levels carry out this procedure. Please check which one settles your dossier.
scope-reception-only = The office here only receives the dossier and passes it to the body that decides.
online-full = Can be done online from end to end: hand in, pay and receive the result.
online-partial = Can be done online in part. You still have to come or send papers at some steps.
online-information = There is only information online. Dossiers cannot be handed in there.
online-none = This procedure cannot be done online.
missing-online = It is not clear how far this procedure can be done online.
facts-money = What it costs
facts-time = How long it takes
facts-papers = Papers to hand in
facts-visits = How often to come
facts-result = What you receive
example-received = For example: hand in on { $weekday }
example-due = , ready by { $weekday }
example-usually = , mostly ready on { $weekday }
example-latest = ; at the latest on { $weekday }
example-provisional = A day off within this time is not official yet.
missing-money = We have no information on fees yet.
missing-time = We have no information on the time limit yet.
missing-visits = It is not clear how often you have to come.

## Procedure: sections
documents-heading = Papers to prepare
documents-sets = Number of sets:
documents-none = No papers are needed.
document-only-if = Only if:
document-show-only = Only shown for checking, then taken home again
document-no-count = The number of copies is not clear, please ask where you hand it in
document-form = Download the form
missing-documents = We have no list of papers yet.
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
time-no-unit = The published time limit is only “{ $text }”, without saying whether these are working days or calendar days.
as-published = As published:
fee-unnamed = Amount
fee-before = Before:
fee-source = Under
fee-exempt = Who pays nothing or less
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
related-heading = Before or after this
upcoming-heading = Changing soon

## Procedure: legal basis and this version
legal-heading = Legal basis
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
record-source = Source
missing-decision = The decision that announced it is not known.
missing-effective = The first day of effect is not known.
missing-owner = It is not recorded who answers for this text.
source-retrieved = retrieved on
history-heading = Earlier versions
version-number = Version { $number }
version-earlier = Earlier version
version-from = from
version-until = until
version-decision = under

## Decisions
decisions-heading = Decisions on procedures
decisions-year = { $year }
decisions-no-year = Year not known
missing-decisions = There are no decisions yet.
decision-heading = Decision
decision-upcoming = This decision is not yet in force
decision-issuer = Issued by
decision-signed = Signed on
decision-effective = In force from
decision-received = Received here on
decision-file = Download the decision
decision-url = See the official text
decision-item-unnamed = Procedure without a known name
decision-replaces = In place of:
missing-issuer = It is not known who issued it.
missing-signed = The day of signing is not known.
missing-decision-file = We do not have the full text here yet.
missing-decision-items = It is not recorded which procedures this decision changes.

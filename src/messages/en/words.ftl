# Words that the tool puts into pages: units, money, counts, days of the week.

unit-hour = { $n ->
        [one] { $count } hour
       *[other] { $count } hours
    }
unit-working_hour = { $n ->
        [one] { $count } working hour
       *[other] { $count } working hours
    }
unit-day = { $n ->
        [one] { $count } day
       *[other] { $count } days
    }
unit-working_day = { $n ->
        [one] { $count } working day
       *[other] { $count } working days
    }
unit-month = { $n ->
        [one] { $count } month
       *[other] { $count } months
    }
time-same_day = the same day
time-immediate = at once
time-from-to = { $from } to { $to }
time-at-most = { $from }, at most { $to }
time-more = { $more } more
time-cut-off = Dossiers received after { $time } count from the next working day.
time-starts = The clock starts with: { $text }.
time-excludes = Not counted: { $text }.
time-extended = May take { $more } more{ $when ->
        [none] {""}
       *[other] , if { $when }
    }.
time-extended-total = With the extension: { $total }.
time-case = { $case }: { $time }.
time-depends = depends on the case or on how you hand in
time-source = According to { $source }.

money-vnd = { $amount } VND
money-other = { $amount } { $currency }
money-from-to = { $from } to { $to }
money-per = { $amount } per { $unit }
money-free = Free of charge
money-not-prescribed = No fee is laid down
money-set-by-council = As set by the provincial People's Council
money-no-information = No information yet
money-as-published = See the fees below
money-and-more = and others as laid down
money-may-be-more = there may be other fees, see below
money-depends = depends on the case or on how you hand in
money-until = until { $date }
money-since = from { $date }
money-span = from { $from } to { $to }
fee-kind-fee = Fee
fee-kind-charge = Charge
fee-kind-price = Price of service

papers-none = No papers needed
papers-count = { $n ->
        [one] { $count } paper
       *[other] { $count } papers
    }
papers-from-to = { $from }–{ $to } papers, depending on the case
papers-originals = { $n ->
        [one] { $count } original
       *[other] { $count } originals
    }
papers-copies = { $n ->
        [one] { $count } copy
       *[other] { $count } copies
    }
papers-sets = { $n ->
        [one] { $count } set
       *[other] { $count } sets
    }
visits-count = { $n ->
        [one] { $count } visit
       *[other] { $count } visits
    }
visits-none = No visit needed
results-more = { $first } and { $count } more

via-counter = In person
via-online = Online
via-post = By post

weekday-mon = Monday
weekday-tue = Tuesday
weekday-wed = Wednesday
weekday-thu = Thursday
weekday-fri = Friday
weekday-sat = Saturday
weekday-sun = Sunday
day-worked-instead = Worked instead
day-off-unnamed = Day off

size-kb = { $size } KB
size-mb = { $size } MB

title-procedures = All procedures
title-search = Find a procedure
title-fields = Fields
title-offices = Offices
title-decisions = Decisions
title-postings = What is posted
title-posting = Postings of { $name }
title-sheet = Posted sheet { $id }
title-glossary = Glossary
title-not-found = Page not found
title-home = Home
title-decision = Decision { $number }
describe-home = Look up administrative procedures: papers to bring, fees, due dates, where to go, whom to call.
describe-procedures = { $count ->
        [one] The one procedure there is.
       *[other] All { $count } procedures in alphabetical order.
    }
describe-search = Find administrative procedures in everyday words, in Vietnamese or English, by code or abbreviation.
describe-fields = Administrative procedures by field.
describe-offices = Addresses, opening hours and phone numbers of the offices that receive dossiers.
describe-decisions = Decisions that announce, amend, replace or abolish administrative procedures.
describe-postings = How many procedures each office has to post, how many hang as they should, and how many are missing.
describe-posting = What { $name } has to post and where, what hangs there and what is missing.
describe-sheet = Whether the posted sheet { $id } still holds, whose it is and where it hangs.
describe-glossary = What common words of administrative procedures mean.
describe-not-found = There is no page at this address.
describe-procedure = { $name }: papers, fees, time limit, where to go.
describe-field = Procedures of the field { $name }.
describe-list = Procedures of the list { $name }.
describe-office = { $name }: address, opening hours, phone and the procedures received here.
describe-decision = Procedures announced, amended, replaced or abolished by decision { $number }.
describe-page = { $name }
other-fields = Other fields
no-field = Not assigned to a field

part-agencies = Agencies
part-audience = Who may apply
part-channels = How to hand in
part-conditions = Conditions
part-documents = Papers
part-fees = Fees
part-legal_basis = Legal basis
part-offices = Where to go
part-results = Result
part-steps = Steps
part-time_limit = Time limit
part-visits = Visits

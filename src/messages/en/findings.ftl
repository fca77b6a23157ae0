# One key a finding: the sentence says what is wrong; .why why it matters; .do how to mend it.

## Reading files

empty-file = the file is empty
    .why = nothing can be built from it
    .do = write its content, or delete the file
copied-file = this file is { $read } word for word
    .why = two files say one thing: a page stands at two addresses, a reduction counts twice; this file was not read
    .do = write what it was copied for; if it is one too many, delete this file
unreadable-file = the file cannot be read{ $reason ->
        [none] {""}
        [folder] : it is a folder, not a file
        [denied] : your account may not read it
        [gone] : it was deleted or renamed meanwhile
        [link] : it is a symbolic link to a file that is not there
       *[other] : { $reason }
    }
    .why = its content is not on the site
    .do = { $reason ->
        [link] put the file itself in place of the link, or delete it
       *[other] see that it is an ordinary file, still there, and that you may read it
    }
file-too-large = the file is larger than { $limit } MB
    .why = real definitions have some dozen KB; a file this large was most likely copied by mistake
    .do = split the file, or put downloads into forms/
link-outside = the symbolic link leads out of the content folder
    .why = a file outside may be private and must not get onto the site
    .do = copy the file itself into the content folder
link-not-followed = the symbolic link is not followed
    .why = every piece of content should have one file
    .do = put the file itself in its place, or delete the link
name-not-utf8 = the name of the file is not UTF-8
    .why = the name becomes part of an address
    .do = rename the file; use letters without accents, digits and hyphens
bad-id = the name “{ $id }” cannot be used as an id
    .why = the name of the file becomes part of an address
    .do = rename the file; use letters without accents, digits, points and hyphens
unexpected-file = nothing is known of this file{ $nearest ->
        [none] {""}
       *[other] ; did you mean the folder “{ $nearest }”?
    }
    .why = it is not used, and what it says does not reach the site
    .do = move it to the right folder (procedures/, offices/, forms/ …); definitions end in .yaml or .yml, the pages in pages/ end in .md
folder-not-read-yet = { $folder ->
        [none] this file
       *[other] the folder “{ $folder }”
    } is not used in the present version
    .why = the content stays as it is but is not shown on the site yet
    .do = nothing needs to be done
not-utf8 = this is not UTF-8 text
    .why = a file in an old encoding shows wrong Vietnamese letters
    .do = open the file in an editor and save it as UTF-8
utf-16 = the file is UTF-16
    .why = only UTF-8 is read
    .do = open it in Notepad, choose Save as… and the encoding UTF-8
byte-order-mark = the file begins with a byte order mark
    .why = some other programs misread the first line because of it
    .do = save the file as UTF-8 without BOM; niemyet fix takes the mark away and leaves the text
windows-line-ends = the file has Windows line ends
    .why = not wrong, but comparing two versions gets noisy
    .do = you may save it with LF line ends; niemyet fix changes the whole file to LF and leaves the text
not-nfc = letters with separate accents (not Unicode NFC){ $text ->
        [none] {""}
       *[other] : “{ $text }”
    }
    .why = search and comparison miss them; the site uses the composed form
    .do = type the text again with composed Unicode
control-character-in-text = there is a control character in the text: { $character }{ $name ->
        [u0000] {" "}(NUL)
        [u0007] {" "}(bell)
        [u0008] {" "}(backspace)
        [u000b] {" "}(vertical tab, a line break of Word)
        [u000c] {" "}(form feed)
        [u001b] {" "}(escape)
        [u007f] {" "}(delete)
        [u0085] {" "}(next line)
        [u2028] {" "}(line separator)
        [u2029] {" "}(paragraph separator)
       *[other] {""}
    }{ $more ->
        [none] {""}
       *[other] , and { $more } more of its kind
    }
    .why = it is an order to a machine, not a letter; no page takes it, so it was left out and the rest of the text kept
    .do = delete it (in double quotes it is written \u, \x or \ and a letter), or type the text again
direction-mark = there is a mark in the text that turns the direction of reading: { $character }{ $name ->
        [u061c] {" "}(Arabic letter mark)
        [u200e] {" "}(left-to-right mark)
        [u200f] {" "}(right-to-left mark)
        [u202a] {" "}(left-to-right embedding)
        [u202b] {" "}(right-to-left embedding)
        [u202c] {" "}(pop directional formatting)
        [u202d] {" "}(left-to-right override)
        [u202e] {" "}(right-to-left override)
        [u2066] {" "}(left-to-right isolate)
        [u2067] {" "}(right-to-left isolate)
        [u2068] {" "}(first strong isolate)
        [u2069] {" "}(pop directional isolate)
       *[other] {""}
    }{ $more ->
        [none] {""}
       *[other] , and { $more } more of its kind
    }
    .why = nobody sees it, and it makes text on the page run backwards or change places, so it was left out
    .do = delete it; if you cannot see it, delete the text and type it again by hand
invisible-character = there is an invisible character in the text: { $character }{ $name ->
        [u00ad] {" "}(soft hyphen)
        [u034f] {" "}(combining grapheme joiner)
        [u200b] {" "}(zero-width space)
        [u200c] {" "}(zero-width non-joiner)
        [u200d] {" "}(zero-width joiner)
        [u2060] {" "}(word joiner)
        [ufeff] {" "}(byte order mark inside of text)
       *[other] {""}
    }{ $more ->
        [none] {""}
       *[other] , and { $more } more of its kind
    }
    .why = it sticks to text copied from web pages and PDF files, and search and comparison miss the word, so it was left out
    .do = delete it; if you cannot see it, delete the text and type it again by hand
not-a-character = there is a number in the text that is no character: { $character }{ $more ->
        [none] {""}
       *[other] , and { $more } more of its kind
    }
    .why = it never means anything and mostly comes from a damaged file, so it was left out
    .do = compare with the original and type the text again
private-character = there is a character in the text that only a special font can show: { $character }{ $more ->
        [none] {""}
       *[other] , and { $more } more of its kind
    }
    .why = it is mostly a bullet or a box copied from Word; the page keeps it, but a phone shows an empty box
    .do = put an ordinary sign in its place, such as a hyphen -
lost-character = a letter was lost here, only a replacement sign is left: { $character }{ $more ->
        [none] {""}
       *[other] , and { $more } more of its kind
    }
    .why = the letter or picture was lost in a conversion or a copy; the page shows this sign
    .do = compare with the original and type what is missing

## YAML syntax

tab-indentation = the line is indented with a tab
    .why = YAML takes only blanks at the beginning of a line
    .do = put two blanks in place of each tab
tab-in-text = there is a tab in the text
    .why = tabs stick to text copied from a spreadsheet and show as odd gaps
    .do = put a blank in its place
wrong-indentation = the line is not aligned
    .why = YAML tells structure by indentation
    .do = align the line with its siblings
unquoted-colon = a second colon in the line
    .why = YAML takes what follows a colon for a new value
    .do = put the whole value in double quotes, such as name: "Sở: Sở Tài chính"; between two keys in braces put a comma
merge-mark = a mark left behind where two versions of the file could not be merged
    .why = the file holds both versions, and nobody knows which is right
    .do = keep the right version of this part, and delete the other one and the three lines of marks (<<<<<<<, =======, >>>>>>>)
dash-beside-key = an item of a list stands on the line of its key
    .why = a list begins on the line below its key, one item a line
    .do = move “- …” to the next line and indent it; if the dash is part of the text, put the whole value in double quotes
missing-dash = the line lacks the dash of a list item
    .why = every item of a list begins with a dash and a blank
    .do = put “- ” in front, as in the other items; if the line continues the item above, indent it further
missing-colon = the line lacks the colon after its key
    .why = every line has the form key: value
    .do = add a colon and a blank after the key
unclosed-quote = the quote that opens here is never closed
    .why = all lines below are taken for part of the quoted text
    .do = add the closing quote at the end of the value
text-after-quote = there is text after the closing quote
    .why = the value has ended there
    .do = remove the comma behind the quote, or put everything into one pair of quotes; a quote inside is written \"
text-after-bracket = there is text or a comma after the closing bracket
    .why = the value has ended there, so the file cannot be understood from here on
    .do = remove the comma or the text behind the bracket; where the brackets belong to a sentence, put the whole of it into double quotes
unclosed-bracket = the bracket that opens here is never closed
    .why = all lines below are taken for part of it
    .do = add ] or {"}"} at the end of the list
unopened-bracket = a closing bracket without an opening one
    .why = YAML does not know what it belongs to
    .do = delete it, or put the value in double quotes
unquoted-character = the value begins with a character that YAML gives a meaning of its own
    .why = characters such as @ ` % & * | > cannot begin a value
    .do = put the whole value in double quotes
control-character = there is an invisible control character here
    .why = such characters stick to text copied from other programs, and YAML refuses them
    .do = delete it; if you cannot see it, delete the line and type it again
unknown-escape = a \ in double quotes is followed by a character it does not go with
    .why = in double quotes \ begins a special sign
    .do = write \\ for one \, or use single quotes
nested-too-deep = nested too deep
    .why = real definitions have no more than ten levels
    .do = look at brackets and indentation
second-document = the file has a second part after a line ---
    .why = a file holds one definition
    .do = move what follows --- to another file
alias-not-supported = YAML aliases (*) are not used
    .why = they make content hard to read and can hang a computer
    .do = write the whole value here; if the * is part of the text, put the value in double quotes
tag-not-supported = the value begins with a !
    .why = a leading ! has a meaning of its own in YAML, and is not needed here
    .do = delete the ! and the word tied to it; if the ! is part of the text, put the value in double quotes
syntax-error = this is not YAML
    .why = the file cannot be understood from here on
    .do = look at this line and the one above: colons, quotes, brackets, indentation
key-not-text = a key must be text
    .why = a key is the name of a piece of information
    .do = write the key as text, not as a list or in brackets

## Keys and values

unknown-key = there is no key{ $titles ->
        [none] {""}
       *[other] {" "}or column
    } “{ $key }”{ $home ->
        [none] { $nearest ->
            [none] { $list ->
                [none] {""}
               *[other] {""} here; from this item on they are items of “{ $list }”, and the line “{ $list }:” above them is missing
            }
           *[other] ; did you mean “{ $nearest }”?
        }
       *[other] {""} here; it belongs in “{ $home }”
    }
    .why = an unknown name is most often a slip, and what it holds does not reach the site
    .do = { $home ->
        [none] { $nearest ->
            [none] { $titles ->
                [none] { $list ->
                    [none] { $bare ->
                        [none] {""}
                       *[other] put the value before it, which has a comma, into double quotes; if it is none, {""}
                    }remove the key, or use one of the keys: { $choices }
                   *[other] add the line “{ $list }:” right above this item
                }
               *[other] remove the column, or call it one of: { $choices }; in Vietnamese: { $titles }
            }
           *[other] change it to “{ $nearest }” if that is what you meant; if not, remove the { $titles ->
                [none] key
               *[other] column
            }
        }
       *[other] move it into “{ $home }”, in line with the keys there
    }
duplicate-key = the key “{ $key }” stands twice
    .why = { $torn ->
        [yes] the item above has this key already; the first line of a new item, the one with the dash, may be lost
       *[other] only the first value that says something is used
    }
    .do = { $torn ->
        [yes] write the first line of the item again, with “- ” at its beginning; delete these lines if they are too many
       *[other] keep one of them
    }
fields-without-procedures = fields without any procedure ({ $count }): { $names }
    .why = a field without procedures has no page and stands in no list
    .do = nothing needs to be done; if it should have procedures, look at their key “field”, or delete what is not needed in fields/
listed-twice = { $kind ->
        [case] this case says again what case no. { $id } says
        [lead] “{ $id }” both leads and takes part
       *[other] “{ $id }” stands twice in this list
    }
    .why = { $kind ->
        [case] a citizen thinks that the papers are needed twice; where there really are two cases, each needs a name
        [path] two entries speak of the same files; where they differ, the later one counts
       *[other] the second time changes nothing; most often another one was meant
    }
    .do = { $kind ->
        [path] make one of the two, or correct the path if other files were meant
       *[other] delete it, or write the one that was meant
    }
refers-to-itself = “{ $id }” { $kind ->
        [item] stands as replaced by itself
        [law] stands as replaced by itself
        [office] stands as merged into itself
       *[procedure] refers to itself
    }
    .why = { $kind ->
        [item] a new text of a procedure does not end it; replaces names the other procedures that it takes the place of
        [law] no document replaces itself; most often a wrong id was copied
        [office] no office is merged into itself; most often a wrong id was copied
       *[procedure] a reader who follows it comes back to where they were
    }
    .do = delete it, or write the one that was meant
level-unlike-name = { $of ->
        [figures] the level is written as { $level }, while { $name } is an office of { $told_name }
       *[office] its level is written as { $level }, while the name “{ $name }” is that of an office of { $told_name }
    }
    .why = { $of ->
        [figures] it is not clear whether the figures are those of the office or of a whole level; here they count for the office
       *[office] an office of another level receives and posts other procedures; what follows is reckoned by the name
    }
    .do = { $of ->
        [figures] leave out level; leave out office if the figures are those of a whole level
       *[office] write level: { $told }; correct name if it is the name that is wrong
    }
merged-without-last-day = it was merged into another office, and its last day is not written
    .why = without it nobody knows whether dossiers are still received and postings owed here
    .do = write valid_to: its last day; delete merged_into if the office is still there
code-of-notice = this is about something else than a procedure, and names the code of one
    .why = nobody knows whether a procedure hangs there, or where feedback goes, what fees are, or what was made public
    .do = if it is a procedure, delete what; if it is not, delete code
entry-of-other-office = this row names the office “{ $office }”, and the file is the register of “{ $own }”
    .why = a posting counts for the office that gives the file its name, not for the one in the row
    .do = move the row to the register of that office (the file is called by its id); delete office if the row is where it belongs
entry-of-other-procedure = this entry says the code { $code }, but stands in the file of procedure { $own }
    .why = nobody knows of which procedure the sheet is that hangs
    .do = move the entry to the file of its procedure; if it is in the right place, remove code
missing-key = the key “{ $key }” is missing
    .why = without it the page is incomplete or cannot be built
    .do = add a line { $key }: … here
wrong-type = { $limit ->
        [none] { $expected ->
            [list] a list
            [map] a group of key: value
            [text] text
            [boolean] true or false
            [date] a date
            [time] a time of day
            [number] a number
            [word] a word of the vocabulary
           *[other] another value
        } is needed here, but there is { $found ->
            [list] a list
            [map] a group of key: value
            [nothing] nothing
            [number] the number “{ $text }”
           *[other] the text “{ $text }”
        }
       *[other] the time limit “{ $text }” { $found ->
            [number] has no unit
           *[other] is not written as an amount and a unit
        }
    }
    .why = a value of the wrong type cannot be used
    .do = { $limit ->
        [none] { $expected ->
            [list] write it in square brackets, such as [a, b], or one item a line with a leading -
            [map] write one key a line, two blanks further in
            [boolean] write true or false
            [text] write a text on the line of the key
           *[other] give the value the right type
        }
       *[other] { $found ->
            [number] for working days write { $limit }; other units are day, working_hour, hour and month
           *[other] write { $limit }
        }
    }
wrong-value = { $value ->
        [none] nothing
       *[other] “{ $value }”
    } is not { $expected ->
        [date] a date
        [time] a time of day
        [number] a number
        [share] a share from 0 to 100 per cent
        [printed] a number as reports print it
       *[other] a valid value
    }{ $nearest ->
        [none] {""}
       *[other] ; did you mean { $nearest }?
    }
    .why = the value can be neither shown nor counted with
    .do = { $expected ->
        [date] write the date as year-month-day, such as 2026-03-01
        [time] write the time as "07:30"
        [share] write what is left of the fee, such as 50 where half is taken off; for a higher fee write amount
        [number] write the number without grouping or a word such as “đồng”, such as 8000; a fraction as 0.5
        [printed] copy what the report prints, with two decimals at most, such as 92.5 %
       *[other] correct the value
    }
unknown-value = there is no value “{ $value }”{ $nearest ->
        [none] {""}
       *[other] ; did you mean “{ $nearest }”?
    }
    .why = this key takes only a few words
    .do = use one of: { $choices }
empty-item = an empty item in the list
    .why = perhaps its text was forgotten
    .do = write the text after the -, or delete the line
negative-weight = a weight cannot be below zero
    .why = a weight says how much a share adds to the score
    .do = write a number from 0; 0 leaves the share out
weights-of-nothing = all weights are zero
    .why = without any share there is no score
    .do = write at least one weight above 0, or delete the key score for the built-in weights
not-a-count = a whole number from 0 to 999 is needed here
    .why = papers are counted
    .do = correct the number
bad-code = “{ $code }” is not the code of a procedure{ $nearest ->
        [none] {""}
       *[other] ; did you mean “{ $nearest }”?
    }
    .why = the code is the address of the procedure and its tie to the national database
    .do = write a code such as "1.001193" or "1.001193.000.00.00.H48"; keep the quotes, so that no program cuts the last noughts
bad-address = “{ $address }” is not a usable web address
    .why = a link must begin with http:// or https:// (once), have a whole host such as vbpl.vn, and hold no odd characters
    .do = copy the whole address from the browser
bad-language = “{ $language }” is not a language tag
    .why = a translation must say of which language it is
    .do = use the tag of a language, not of a country nor a name, in small letters: en (English), vi (Vietnamese), km (Khmer), hmn (Hmong)
bad-national-id = the id on the national portal does not have its form
    .why = it is used to link to the page of the procedure on the national portal
    .do = copy the id of the form 019d2bf8-0000-7000-8000-000000000000 from the address of the page
bad-currency = “{ $currency }” is not a currency
    .why = a currency has three capital letters
    .do = write VND, USD …

## References

unknown-reference = there is no { $kind ->
        [place] posting place
        [place_kind] kind of posting place
       *[other] { $kind }
    } “{ $id }”{ $nearest ->
        [none] {""}
       *[other] ; did you mean “{ $nearest }”?
    }
    .why = this refers to something that is not in the content
    .do = { $kind ->
        [place] correct the id, or add the place to posting_places of the office
        [level] correct the id, or add the level to levels in site.yaml
        [audience] correct the id, or add the audience to audiences in site.yaml
        [case] correct the id, or add the case to cases
        [version] correct the number by the history of the procedure; leave version out where nobody knows
        [place_kind] correct the word; if an office has places of this kind, write kind: { $id } in its posting_places
       *[other] correct the id, or add a file that defines it
    }
duplicate-id = the { $kind } “{ $id }” is defined twice
    .why = only the first definition is used
    .do = delete one of them, or change its id
form-not-found = there is no file “{ $path }”{ $nearest ->
        [none] {""}
       *[other] ; did you mean “{ $nearest }”?
    }
    .why = citizens cannot download this form
    .do = put the file into forms/, or correct its name
file-named-otherwise = the file is named “{ $file }”, the code is “{ $code }”
    .why = a file named after its code is easy to find
    .do = rename the file to { $code }.yaml
office-above-itself = the office “{ $id }” stands above itself
    .why = the tree of offices must not run in a circle
    .do = correct the key parent

## Dates, fees, effect

ends-before-it-begins = the last day ({ $to }) is before the first ({ $from })
    .why = such a span has no day at all
    .do = correct one of the dates
ends-below-its-beginning = the most is less than the least
    .why = such a range has no amount at all
    .do = correct one of the numbers
overlapping-hours = two spans of hours overlap on { $day ->
        [mon] Monday
        [tue] Tuesday
        [wed] Wednesday
        [thu] Thursday
        [fri] Friday
        [sat] Saturday
       *[sun] Sunday
    }: { $open_before }–{ $close_before } and { $open }–{ $close }
    .why = nobody knows which of them is right
    .do = correct or delete one of them; if one is for some things only, say so in its note
closes-before-it-opens = closing time is not after opening time
    .why = people would come at the wrong hour
    .do = correct the times; write morning and afternoon on two lines
effective-before-signed = { $what ->
        [received] received ({ $day })
       *[effective] in force ({ $day })
    } before it was signed ({ $signed })
    .why = retroactive effect is rare, and nobody receives what is not signed: most often a date was mistaken; from such a day of receipt no time to post is counted
    .do = compare with the original document
received-late = received on { $day }, more than two months after it was signed ({ $signed })
    .why = a decision comes within days: most often the month or year is a slip, and the time to post is counted from a wrong day
    .do = compare the day of signing with the original, and the day of receipt with the book of incoming documents
replaces-beside-other-action = it names what it replaces, but its action is another one than to replace
    .why = nobody knows whether the old procedure was replaced or goes on; here it counts as replaced
    .do = compare with the decision: write action: replace, or remove replaces
replaces-nothing = it replaces, but does not say what
    .why = the page of the old procedure will not lead to the new one
    .do = add replaces: [code of the procedure replaced]
fee-without-amount = the fee has no amount
    .why = people need to know what to pay
    .do = write amount, or none (free, not_prescribed, set_by_council, no_information), or text
fee-contradiction = it says { $beside ->
        [none] that nothing is charged
       *[other] { $beside }
    }, and { $amount }
    .why = people cannot tell whether they have to pay
    .do = keep one of the two; write amounts of different cases as two fees
negative-amount = the amount is negative
    .why = nothing negative can be charged
    .do = correct the amount
legacy-online-level = levels 1–4 were used until 2022
    .why = today's words are full, partial, information
    .do = write full, partial, information or none
page-without-title = the page has no title
    .why = the title is its name in menus and search results
    .do = write the first line as: # Name of the page
calendar-without-year = the calendar file “{ $file }” is not named after a year
    .why = every year has a file, and the name is the year
    .do = rename it, such as 2026.yaml
no-site-file = there is no content/site.yaml
    .why = it says what the portal is called and who runs it
    .do = make content/site.yaml with at least a line name: Name of the portal

## Time limits

deadline-without-unit = the time limit “{ $amount }” has no unit
    .why = { $amount } means other things in days, hours and working days; without a unit no due date can be counted
    .do = add a line unit: working_day, day, working_hour, hour or month
unit-without-amount = it says “{ $unit ->
        [hour] hours
        [working_hour] working hours
        [day] days
        [working_day] working days
        [month] months
        [same_day] the same day
        [immediate] at once
       *[other] units
    }” but not how many
    .why = without a number no due date can be counted
    .do = { $unit ->
        [same_day] an extension must be countable: write amount and unit, such as amount: 3 and unit: working_day
        [immediate] an extension must be countable: write amount and unit, such as amount: 3 and unit: working_day
       *[other] add a line amount, such as amount: 5
    }
amount-without-meaning = with “{ $unit ->
        [hour] hours
        [working_hour] working hours
        [day] days
        [working_day] working days
        [month] months
        [same_day] the same day
        [immediate] at once
       *[other] units
    }” the number { $amount } means nothing
    .why = the number is not used, but may mislead who reads the file
    .do = remove the line amount, or correct unit
zero-time-limit = a time limit of 0
    .why = a zero is most often a form left empty; this limit is not shown
    .do = correct the number; for a result at once write unit: immediate or same_day, without amount
negative-time-limit = a negative time limit: { $amount }
    .why = no result can come before its dossier
    .do = correct the number
time-limit-too-long = a time limit of { $amount } { $unit ->
        [hour] hours
        [working_hour] working hours
        [day] days
        [working_day] working days
       *[month] months
    } is too long
    .why = no real limit exceeds { $most }; most often a digit was typed twice
    .do = correct the number
committed-longer-than-statutory = the promised time ({ $amount ->
        [none] {""}
       *[other] { $amount }{" "}
    }{ $unit ->
        [hour] { $amount ->
            [one] hour
           *[other] hours
        }
        [working_hour] { $amount ->
            [one] working hour
           *[other] working hours
        }
        [day] { $amount ->
            [one] day
           *[other] days
        }
        [working_day] { $amount ->
            [one] working day
           *[other] working days
        }
        [month] { $amount ->
            [one] month
           *[other] months
        }
        [same_day] the same day
        [immediate] at once
       *[other] units
    }) is longer than the legal one ({ $most ->
        [none] {""}
       *[other] { $most }{" "}
    }{ $most_unit ->
        [hour] { $most ->
            [one] hour
           *[other] hours
        }
        [working_hour] { $most ->
            [one] working hour
           *[other] working hours
        }
        [day] { $most ->
            [one] day
           *[other] days
        }
        [working_day] { $most ->
            [one] working day
           *[other] working days
        }
        [month] { $most ->
            [one] month
           *[other] months
        }
        [same_day] the same day
        [immediate] at once
       *[other] units
    })
    .why = a promise must be shorter than the law; this one is not shown
    .do = compare with the decision that cut the time, and correct one of the two
part-without-time-limit = this part has no time limit
    .why = without one it says nothing
    .do = add amount and unit, or delete the part

## The calendar of days off and made-up days

calendar-entry-without-date = the entry lacks a date
    .why = it cannot be used without; the whole year counts as unconfirmed
    .do = days off need from: (and until: for several days); a swap needs both off: and worked:
days-off-reversed = the days off end ({ $date }) before they begin ({ $from })
    .why = they are not used, so due dates may be wrong
    .do = correct from or until
day-outside-year = { $date } is not in the year of the calendar file
    .why = every year has a file; a day in the wrong one is not used
    .do = correct the date, or move the entry to the file of its year
overlapping-days-off = { $date } is among other days off already
    .why = a day belongs to one run of days off; the later entry is not used
    .do = join the two entries, or correct the dates
unnamed-day-off = the days off from { $date } have no name
    .why = people want to know why offices are closed
    .do = add a line name, such as name: Lunar New Year
day-without-source = no ground is given for { $date }
    .why = days off must be traceable to a document
    .do = add a line source to the entry, or at the top of the file for the whole year
swapped-day-is-weekend = the swapped day off { $date } is a weekend day already
    .why = only a working day can be swapped for a weekend day
    .do = correct the date at off
swapped-day-not-off = the swapped day { $date } is not among the days off
    .why = a day that is made up for must be off; otherwise two places disagree
    .do = add the day to days_off, or correct the date at off
worked-day-not-weekend = the made-up day { $date } is not a Saturday or Sunday
    .why = other days are worked anyway
    .do = correct the date at worked
worked-day-is-off = the made-up day { $date } is among the days off
    .why = a day cannot be both off and worked
    .do = correct the date at worked, or the days off
duplicate-swap = { $date } was swapped by another entry
    .why = a day can be swapped once; the later entry is not used
    .do = delete one of the two, or correct the dates

## Importing data

record-unreadable = the record on this line cannot be read
    .why = it is damaged, or no record of a procedure
    .do = mend the line, or export the file again
record-not-utf8 = the record is not UTF-8
    .why = letters with marks would be wrong
    .do = save the file as UTF-8
record-too-long = the record is longer than 4 MB
    .why = no procedure is that long
    .do = look at the source
input-damaged = the file is damaged or cut off here
    .why = the rest cannot be read
    .do = fetch it again and import once more; what was imported stays
input-not-records = this is no file of records
    .why = expected are JSON lines: one object of a procedure, {"{"}…{"}"}, on each line, in UTF-8, packed with gzip or not; or one JSON array of such objects
    .do = choose the file that was exported; a web page or an Excel file has to be exported as JSON lines first
nothing-to-import = the file holds no record
    .why = there is nothing to import
    .do = choose the right file
code-invalid = { $code ->
        [none] the record has no code of a procedure
       *[other] “{ $code }” is no code of a procedure
    }; the record is skipped
    .why = codes look like 1.000894
    .do = correct the code at the source
code-normalised = the code was written “{ $published }”; blanks or a comma were set right
    .why = codes have one form
    .do = compare with the decision
duplicate-code = the code “{ $code }” comes again; the first is kept
    .why = one code is one procedure
    .do = compare both
file-exists = “{ $path }” holds another text and was left alone
    .why = what was edited by hand is kept
    .do = to replace it, add --force
name-missing = the procedure has no name
    .why = people cannot find it
    .do = write the name as in the decision
field-missing = there is no field
    .why = the procedure belongs to no group
    .do = write the field
field-spelling = the field “{ $published }” was joined to “{ $name }”
    .why = the names differ in case or blanks only
    .do = check that they are one
unknown-level = unknown level “{ $level }”
    .why = who has to post it is not known
    .do = choose the level
unknown-audience = the audience “{ $audience }” is not in site.yaml
    .why = its name cannot be shown
    .do = add the id { $id } to audiences
unknown-channel = unknown way to hand in “{ $channel }”
    .why = people cannot tell where to go
    .do = choose counter, online or post
deadline-as-text = the time limit is kept as text: “{ $text }”
    .why = it is not a single duration
    .do = split it by case if due dates are wanted
fee-as-text = the fee is kept as text: “{ $text }”
    .why = it is not one amount
    .do = write the amounts as laid down
fee-says-two-things = the fee contradicts itself: “{ $text }”
    .why = the cell and its note differ; people may bring too little money
    .do = look up what is laid down
fee-zero = a fee of 0: “{ $text }”
    .why = zero may mean free, or not filled in
    .do = say which
fee-implausible = a fee below 1,000 VND: “{ $text }”
    .why = three zeros were probably dropped
    .do = check the amount
note-among-documents = a note among the papers was moved to the notes: “{ $text }”
    .why = it has 0 originals and 0 copies
    .do = check that it is no paper
paper-without-copies = a paper with a form, but no copies: “{ $text }”
    .why = how many to hand in is not known
    .do = write the number
copies-implausible = the number of copies is { $count }
    .why = the number of a form or a year may have run into it
    .do = correct the number, and see whether the name lost one
copies-unknown = the source does not give the number of copies
    .why = the workbook says only whether there are any
    .do = write the number
case-without-name = a case without a name
    .why = people cannot tell which case is theirs
    .do = name the case
form-not-imported = { $count } { $count ->
        [one] form was
       *[other] forms were
    } not fetched
    .why = the source has only their names
    .do = fetch the forms, put them into forms/ and name them at the papers
date-unreadable = the date “{ $text }” is not valid; it is kept as a comment
    .why = there is no such day
    .do = write the right date
address-unusable = the web address “{ $text }” cannot be used
    .why = it cannot be followed from a page
    .do = put the official address
decision-number-decorated = words around the number of the decision: “{ $text }”; only the number is kept
    .why = the number is what one looks up
    .do = check the number
number-from-title = the number { $number } was taken from the title, because the source has none of its own
    .why = by its number a document can be looked up, checked for being in force and for being cited twice
    .do = compare the number with the document
decision-number-unusual = the number “{ $number }” does not look like 163/QĐ-BTP
    .why = it is hard to look up
    .do = compare with the original
flattened-source = the tables of the source were flattened and split again by machine
    .why = columns may be off
    .do = compare with the original page
outer-blanks = blanks at the ends were dropped
    .why = they mean nothing
    .do = nothing needs to be done
odd-character = odd characters: { $characters }
    .why = they are invisible, or look like Vietnamese letters and are not; search misses them
    .do = type the passage again
unexpected-type = “{ $key }” of the source has an odd form and is kept as it is
    .why = it could not be read as text
    .do = look at the source
unknown-input-key = the source has an unknown “{ $key }”; it is kept as a comment
    .why = the tool does not know it
    .do = see whether it matters

## Posting: rules

posting-time-without-meaning = this time to post cannot be counted
    .why = nobody can say by which day it has to hang
    .do = write a number as amount, and as unit working_day, day or month; without amount for the same day (same_day)

## Checks: parts of a procedure

channel-without-time-limit = { $all ->
        [yes] no way to hand in has
       *[none] handing in { $via ->
        [counter] at the counter
        [online] online
       *[post] by post
    } has no
    } { $all ->
        [yes] a time limit
       *[none] time limit
    }
    .why = a citizen cannot know when the result is ready, and nobody can tell what is late
    .do = write time_limit for each channel, such as time_limit: {"{"}amount: 5, unit: working_day{"}"}; if the law sets none, say why in absent: time_limit
document-without-count = the paper “{ $document }” has no number of originals and copies{ $none_of ->
        [originals] {" "}(only that there are 0 originals)
        [copies] {" "}(only that there are 0 copies)
       *[none] {""}
    }
    .why = a citizen cannot know how many to prepare
    .do = write originals and copies; for a paper that an office already holds in a database write held_in
dossier-without-sets = the number of sets of the dossier is missing{ $written ->
        [none] {" "}(at least 1)
       *[other] {" "}as a key of its own and stands only within a text: “{ $written }”
    }
    .why = a dossier is its papers and their number; a citizen cannot know how many sets to hand in
    .do = add sets to each case, such as sets: 1
duplicate-document = the paper “{ $document }” stands twice in one case
    .why = most often the names of cases were lost in copying a table; a citizen may hand it in twice
    .do = take one away, or part them into two named cases
duplicate-step = step { $second } repeats step { $first }: “{ $step }”
    .why = readers think that they must do it twice, and the sheet gets longer
    .do = take one of them away, or say how the two differ
form-not-attached = { $form } is named but not attached: “{ $document }”
    .why = a citizen has to search for the form
    .do = put the file into forms/ and write form: name-of-file.docx at this paper
missing-aliases = there are no words that people use for it
    .why = few people type the name of a decision
    .do = add aliases
missing-audience = it does not say for whom it is
    .why = a citizen cannot know whether it is for them
    .do = write audience: citizen, enterprise, organisation …, as in audience: [citizen]; where site.yaml has its own audiences, use those
missing-channels = there is no way to hand in
    .why = a citizen cannot know whether to come, to go online or to use the post
    .do = write each way in channels, with via, time_limit and fees; if there really is none, say why in absent: channels
missing-competent-agency = it does not say who decides
    .why = a citizen must know who decides, and about whom to complain
    .do = write agencies.competent
missing-decision = no decision announced it
    .why = a procedure is posted on the ground of a decision
    .do = write announced_by (an id in decisions/) or decision_number
missing-documents = there is no dossier
    .why = a citizen cannot know what to bring
    .do = list the papers in documents; if nothing has to be handed in write no_documents: true
missing-fee = { $case ->
        [none] { $all ->
            [yes] no way to hand in says
           *[none] handing in { $via ->
            [counter] at the counter
            [online] online
           *[post] by post
        } says
        } { $says ->
            [none] { $all ->
                [yes] anything
               *[none] nothing
            } about fees
           *[other] { $all ->
                [yes] how much it costs
               *[none] not how much it costs
            }, only “{ $says }”
        }
       *[other] no fee is given for the case “{ $case }”
    }
    .why = saying nothing is not the same as free; a citizen must know whether to pay
    .do = write fees: an amount, or none: free, not_prescribed, set_by_council
missing-implementing-agency = it does not say who carries it out
    .why = a citizen cannot know with which office they deal
    .do = write agencies.implementing
missing-legal-basis = there is no legal basis
    .why = without it nobody can check the content
    .do = list the documents in legal_basis, each with law (an id in laws/) or number
missing-result = it does not say what one receives
    .why = a citizen cannot know what comes of it
    .do = write results; if nothing is given, say why in absent: results
missing-short-name = the name has { $length } characters, and there is no short one
    .why = in a list nobody finds what has a name of more than 150 characters
    .do = add short_name, of at most 90 characters, as people would say it
missing-steps = there are no steps
    .why = steps are a part that every procedure must have
    .do = write each step in steps; if there really are none, say why in absent: steps
name-of-decision = the name is that of the decision: “{ $name }”
    .why = nobody recognises the procedure
    .do = write the name of the procedure, as in the annex of the decision
no-receiving-office = { $field ->
        [none] { $level ->
            [none] { $office ->
                [none] no office takes this procedure
               *[other] { $instead ->
                    [none] { $count ->
                        [none] { $office } does not say that it receives dossiers, though this policy lets people hand in there
                       *[other] this office does not say that it receives dossiers, though { $count ->
                            [one] { $count } procedure names
                           *[other] { $count } procedures name
                        } it as where to hand in
                    }
                   *[other] { $office } receives no dossiers; right below it, { $instead } does
                }
            }
           *[other] { $office ->
                [none] no office of this level ({ $level }) receives dossiers, though { $count ->
                    [one] { $count } procedure is
                   *[other] { $count } procedures are
                } handed in there
               *[other] nobody receives dossiers for { $office }, though { $count ->
                    [one] { $count } procedure is
                   *[other] { $count } procedures are
                } handed in at this level ({ $level })
            }
        }
       *[other] { $office ->
            [none] { $count } { $count ->
                [one] office
               *[other] offices
            } named here to receive it { $count ->
                [one] has
               *[other] have
            } no counter for the field of this procedure, “{ $field }”
           *[other] { $office } has no counter for the field “{ $field }”, though { $count ->
                [one] { $count } procedure
               *[other] { $count } procedures
            } { $level ->
                [none] { $count ->
                    [one] is
                   *[other] are
                } said to be handed in there
               *[other] of it { $count ->
                    [one] is
                   *[other] are
                } handed in at this level ({ $level }) and most others there have one
            }
        }
    }
    .why = a citizen cannot know where to go
    .do = { $field ->
        [none] { $level ->
            [none] { $office ->
                [none] write offices, or correct received_at, or add the field to a counter of the receiving office
               *[other] { $instead ->
                    [none] { $count ->
                        [none] write receives: true in the file of the office if dossiers are received there; else name another one here, or none
                       *[other] write receives: true if dossiers are received here; else name another office in offices of those procedures
                    }
                   *[other] name the receiving office in offices
                }
            }
           *[other] write receives: true, address and hours at the receiving office in offices/
        }
       *[other] { $level ->
            [none] add the field to a counter of the office; where the office does not take it, drop the office or the procedure where it was named by mistake
           *[other] add the field to a counter of the office; where nobody here takes it, write offices in the procedures
        }
    }
documents-beside-none = it says that no papers are needed, and lists { $count ->
        [1] one
       *[other] { $count }
    }
    .why = a citizen cannot know whether to bring anything
    .do = delete no_documents or the papers; what is only good to know belongs in notes
absent-beside-part = { $part ->
        [agencies] who carries it out is
        [audience] who may carry it out is
        [channels] the ways to hand in are
        [conditions] the conditions are
        [documents] the papers are
        [fees] the fees are
        [legal_basis] the legal basis is
        [offices] the receiving offices are
        [results] the result is
        [steps] the steps are
        [visits] the number of visits is
       *[time_limit] the time limit is
    } said to be absent, and written
    .why = nobody knows whether to believe what is written or that there is none
    .do = delete it from absent if it was found out; delete what is written if nobody is sure of it
note-as-document = { $nothing ->
        [yes] no original and no copy: either this is a note, or the number is missing
       *[none] this is a note, not a paper
    }: “{ $document }”
    .why = notes among the papers make a dossier look longer than it is
    .do = move it to notes; if it is a paper, write how many
vague-document = “{ $document }” does not say which paper, or by which provision
    .why = a citizen cannot know what to bring, and an official may ask for more
    .do = name each paper, or the provision

## Checks: wording

all-capitals = a name is written in capitals: “{ $text }”
    .why = capitals are hard to read, and a screen reader may spell them out
    .do = use small letters, with a capital for the first word and for proper names
look-alike-letter = the word “{ $text }” has a letter that only looks Vietnamese
    .why = search does not find it, and a screen reader says it wrongly
    .do = type the word again with a Vietnamese keyboard
long-sentence = a sentence of { $count } syllables (better no more than { $most }): “{ $text }”
    .why = at its end nobody remembers its beginning, and people ask again at the counter
    .do = make several sentences of it, or lines that begin with a dash
document-number-in-name = the number { $number } of a document stands in the name
    .why = most often another column of a table was copied with it; citizens cannot understand the name
    .do = take the number out of the name, and list the document in legal_basis
duplicate-condition = a condition stands twice: “{ $text }”
    .why = readers take them for two different conditions
    .do = take one line away; for two cases, name the case in the line above
near-duplicate-name = { $kind ->
        [term] “{ $name }” is explained twice
        [answer] the answer “{ $name }” leads to the case { $other } too
       *[other] the name “{ $name }” is that of { $kind } { $other } too
    }
    .why = a citizen cannot know which to choose
    .do = { $kind ->
        [term] make one of the two explanations
       *[other] add the words that tell them apart (for procedures those of the decision), or drop one if both are the same
    }
obsolete-wording = still speaks of “{ $text }”, gone since { $since }
    .why = citizens will look for a body or paper that no longer exists
    .do = use today's name; where the past must be told, write “trước đây”
wrong-weekday = it says “{ $text }”, but { $date } is a { $weekday ->
        [mon] Monday
        [tue] Tuesday
        [wed] Wednesday
        [thu] Thursday
        [fri] Friday
        [sat] Saturday
       *[sun] Sunday
    }
    .why = people come on the wrong day, or cannot tell which of the two is meant
    .do = look at a calendar and correct the day of the week or the date
impossible-date = it says “{ $text }”, but no calendar has it
    .why = people cannot tell which day is meant
    .do = look at a calendar and correct the day or the month
repeated-words = a name repeats “{ $text }”
    .why = words are doubled mostly by copying two columns into one
    .do = delete the repetition
short-name-too-long = the short name has { $length } characters (at most { $most } are good)
    .why = in a list or on a phone nobody finds a procedure by a long name
    .do = shorten short_name to what people would say; the full name stands at name
garbled-text = letters are garbled by a wrong character table: “{ $text }”
    .why = nobody can read it, and nobody finds it
    .do = type it again, or convert the original to Unicode and copy it again; save the file as UTF-8
local-path = this is a path of somebody's own computer: “{ $text }”
    .why = nobody else can open it, and it shows the name of a computer or of a user
    .do = delete the path; put what all need into forms/ or static/ and link to that
impossible-syllable = no Vietnamese word is spelt “{ $text }”: a letter or a mark is wrong
    .why = who types the word as it should be does not find it; who reads the slip trusts the page less
    .do = type the word again with the right letters and marks, such as “đường” for “đuờng”; begin names from other languages with a capital
split-syllable = a syllable is cut in two, or has lost a letter: “{ $text }”
    .why = the text broke when it was copied from a PDF; people cannot find it and do not trust it
    .do = type the syllable in one piece, with all its letters
stray-blanks = stray blanks (␣) at “{ $text }”
    .why = search, comparison and print take it for other words
    .do = leave no blank at the ends or before a comma or full stop, and in names, headings, addresses and short texts only one between words; in YAML files niemyet fix can do it
translation-older-than-text = the translation of { $translated } is older than the decision signed on { $signed }
    .why = readers of the translation may follow what no longer holds
    .do = compare the translation with the new text, then correct translated
unknown-abbreviation = the abbreviation “{ $text }” is explained nowhere
    .why = citizens cannot guess abbreviations
    .do = write it in full, put it in brackets behind the full name where that comes first, or add it to glossary.yaml
untidy-name-end = a name ends with a mark of punctuation: “{ $text }”{ $more ->
        [none] {""}
        [one] ; and one more paper of this procedure
       *[other] ; and { $more } more papers of this procedure
    }
    .why = names stand in lists and in other sentences, where the mark is out of place
    .do = delete the mark at the end

## Checks: decisions and documents

abolished-twice = procedure { $code } was already { $kind ->
        [replaced] replaced
       *[abolished] abolished
    } by decision { $decision }
    .why = nobody can tell from which day it no longer holds
    .do = keep the right item, mend or delete the other
announced-late = announced only { $days } { $days ->
        [one] day
       *[other] days
    } before it takes effect; at least { $notice } { $notice ->
        [one] day is
       *[other] days are
    } laid down
    .why = offices cannot post in time and citizens cannot know in time
    .do = check the day of signing and the day of effect; if they are right, say why in the note of the decision: rút gọn (the shortened procedure)
announced-without-definition = decision { $decision } announces procedure { $code }{ $name ->
        [none] {""}
       *[other] {" "}“{ $name }”
    }, which has no file{ $meant ->
        [none] {""}
       *[other] ; is { $meant } “{ $called }” meant?
    }
    .why = the procedure is in force and citizens cannot look it up
    .do = { $meant ->
        [none] write procedures/{ $code }.yaml, or give the item its level if it is not for this area
       *[other] if the code is mistyped, write { $meant }; if not, write procedures/{ $code }.yaml, or give the item its level if it is not for this area
    }
basis-newer-than-announcement = { $count ->
        [none] the legal basis { $law } was signed on { $signed }, after decision { $decision } (signed { $announced })
       *[other] { $law } is said to be signed on { $signed }, after the decisions behind { $count } procedures that rest on it, such as { $decision } (signed { $announced })
    }
    .why = a decision cannot rest on what did not exist; a newer decision is missing
    .do = { $count ->
        [none] find the newer decision and write it in announced_by
       *[other] compare signed with the document and add effective; if the day is right, find the newer decision of each procedure and write it in announced_by
    }
cited-not-listed = cites { $number }, which the legal basis does not list
    .why = a reader cannot look it up, and nobody is told when it ends
    .do = add it to legal_basis; where it is there with another number, correct the wrong one; if the document is old, drop the sentence
duplicate-legal-basis = { $file ->
        [none] the legal basis { $number } stands twice
       *[other] the document { $number } has two files: this one and “{ $file }”
    }
    .why = one of them is easily forgotten when the document is replaced
    .do = { $file ->
        [none] take one away; where two articles are meant, write each in article
       *[other] keep one file and mend what refers to the other; if there are two documents, give each its number, issuer and day of signing
    }
effective-differs-from-decision = { $what ->
        [all] the decision takes effect on { $decided }, but all { $count } { $count ->
            [one] procedure counts
           *[other] procedures count
        } from { $own }
        [end] the procedure is in force until { $own }, by the decision until { $decided }
        [unended] the procedure is in force until { $own }, but no decision abolishes or replaces it or says how long it holds
       *[start] the procedure takes effect on { $own }, by its decision on { $decided }
    }
    .why = neither citizens nor offices know which day to trust
    .do = { $what ->
        [unended] if it is still in force, delete until; if it was abolished or replaced, add that decision or correct action at its item in the decision; if it was only for a time, write until at that item
       *[other] correct effective or until here (until is the day before it is abolished or replaced); where the decision gives this procedure a day of its own, write effective at its item in the decision
    }
basis-not-in-force-yet = { $law } holds only from { $effective }, but { $count ->
        [none] is relied on { $from ->
            [none] already
           *[other] from { $from }
        }
       *[other] { $count } procedures rely on it already
    }
    .why = until that day the older document counts; nobody can rely on what is not in force yet
    .do = { $count ->
        [none] compare both days with the document; what applies only from then on belongs in a new version of that day
       *[other] compare effective with the document; if it is right, give the procedures the legal basis that is in force
    }
expired-legal-basis = the legal basis { $law } { $expired ->
        [none] no longer holds
       *[other] has not held since { $expired }
    }{ $successor ->
        [none] {""}
       *[other] , replaced by { $successor }
    }
    .why = papers, fees and time limits of a procedure that rests on it may have changed
    .do = compare with the new document, then mend the basis and whatever changed
implausible-decision-number = the number “{ $number }” of the announcing decision { $cited ->
        [none] has not the form of one, such as 163/QĐ-BTP
       *[other] differs from { $cited }, that of the decision in announced_by
    }
    .why = nobody can look the decision up
    .do = { $cited ->
        [none] write number and sign as the decision has them, such as 163/QĐ-BTP
       *[other] remove decision_number where announced_by is right; else correct announced_by
    }
number-year-differs = { $term ->
        [none] the number { $number } has the year { $year }, but it was signed on { $signed }
       *[other] the number { $number } names National Assembly { $term }, but the term of { $year } is { $expected }
    }
    .why = { $term ->
        [none] the year in a number is that of signing; with a wrong one nobody finds the document
       *[other] the number of a law has its year and the term of the National Assembly; with a wrong one nobody finds it
    }
    .do = { $term ->
        [none] look into the document and correct number or signed
       *[other] look into the document and correct the year or the term in this number
    }
item-listed-twice = procedure { $code } stands twice in this decision
    .why = whoever counts procedures counts it twice
    .do = delete one item, or mend its code if another procedure is meant
item-named-otherwise = { $meant ->
        [none] the decision calls { $code } “{ $printed }”, its definition “{ $name }”
       *[other] the decision writes { $code } beside “{ $printed }”, but the code of the procedure of that name is { $meant }
    }
    .why = one of them has a wrong code or name; nobody can tell which procedure was announced
    .do = look into the decision and correct the code or the name where it is wrong
legal-basis-expiring = the legal basis { $law } ends on { $expired }, { $last ->
        [none] in { $days } { $days ->
            [one] day
           *[other] days
        }
       *[other] but this is to hold until { $last }
    }
    .why = { $last ->
        [none] from then on a new text and new postings are needed
       *[other] nothing holds longer than the document that lays it down
    }
    .do = { $last ->
        [none] prepare a text that follows what takes its place
       *[other] write a valid_to before that day; if another document prolongs it, correct expired of { $law }
    }
malformed-document-number = the number “{ $number }” has not the form of 123/2015/NĐ-CP
    .why = nobody finds the document by a number of another form
    .do = write number and sign just as the document has them, without its kind, such as “Nghị định số”
not-in-its-decision = { $levels ->
        [none] { $abolishes ->
            [none] decision { $decision } does not list procedure { $code }
           *[other] decision { $decision } abolishes procedure { $code }, and the text in force is said to rest on it
        }
       *[other] decision { $decision } lists procedure { $code } only for another level: { $levels }
    }
    .why = this version has no ground to be posted
    .do = { $levels ->
        [none] { $abolishes ->
            [none] change { $key } to the decision that has this procedure, or add the procedure to items of the decision
           *[other] open the decision: if it amends, write action: amend; if it does abolish, write as announced_by the decision that announced it, and as until the last day
        }
       *[other] compare with the decision: correct level of the procedure, or level of the item of the decision
    }
older-decision-cited = this version still rests on decision { $older }, though decision { $newer } changed the procedure from { $effective }
    .why = citizens read what no longer holds
    .do = bring the text up to date, then write announced_by and effective of the new version
review-overdue = the review was due on { $day }{ $owner ->
        [none] {""}
       *[other] , by { $owner }
    }
    .why = what nobody looks at grows old unnoticed
    .do = compare with the documents in force, then move review_by
done-in-the-future = the day { $what ->
        [received] on which the decision was received
        [retrieved] on which the source was looked up
       *[translated] of the translation
    }, { $day }, is still to come
    .why = what was done was done by today; mostly the year or the month is a slip
    .do = correct the day; delete it if nothing was done yet
signed-in-the-future = the day of signing, { $signed }, is still to come
    .why = a decision that is not signed has no force
    .do = check the year and the day
version-gap = the earlier version ended on { $until } and the next took effect on { $from }: on the days between none holds
    .why = nobody knows what held for dossiers of those days
    .do = let the earlier version end on the day before the next, unless the procedure was suspended
versions-overlap = the earlier version holds until { $until }, but the next takes effect on { $from }
    .why = on some days two versions hold and nobody knows which to follow
    .do = let the earlier version end on the day before the next

## Checks: offices, links and files

abolished-level = { $level } has not existed since { $last }
    .why = no office of this level can settle a dossier
    .do = name the level that settles it today, or did then; give an old office a valid_to that is no later; check the period of old figures
agency-as-address = where an address should stand there is only the name of an office: “{ $text }”
    .why = who does not know the place cannot find it
    .do = write number, street, quarter, commune, province
complaint-chain-broken = { $cause ->
        [gone] complaints about { $office } go to { $other }, which is no more{ $last ->
            [none] {""}
           *[other] {" "}after { $last }
        }
        [itself] complaints about { $office } go to { $office } itself
        [neighbour] { $key ->
            [parent] { $office } is said to stand below { $other }, which is of the same level elsewhere
           *[other] complaints about { $office } go to { $other }, which is of the same level elsewhere
        }
       *[none] nobody is named who hears complaints about { $office }
    }
    .why = whoever is treated badly has nowhere to turn
    .do = { $key ->
        [parent] write parent: the id of the office above
       *[other] write complaints_to: the id of a higher office that exists
    }
damaged-form = the form does not open as a .{ $ending } file, lacks its end, is only a picture, or has no words
    .why = citizens cannot fill it in
    .do = put the original Word or PDF file in its place
dissolved-office-named = { $office } closed after { $last }{ $successor ->
        [none] {""}
       *[other] ; it is now { $successor }
    }
    .why = citizens would go where nobody takes dossiers any more, and nobody does what such an office is told to do
    .do = name the office of today
foreign-province-code = the code has the suffix .{ $suffix }; that of this province is .{ $own }
    .why = the suffix of another province shows that the code was copied from its portal, or mistyped
    .do = look the code up in the province's decision, or drop the suffix
foreign-province-named = names the authorities of another province: “{ $text }”
    .why = the text was copied from another province and does not hold here
    .do = name the authorities of this province
malformed-province-code = “{ $suffix }” is no suffix of a province
    .why = the suffix of a code is the letter H and two digits, such as H48; any other cannot be compared with codes
    .do = write province_code as local codes end in the decisions of the province
hotline-differs = { $office ->
        [none] this page has
       *[other] the hotline of { $office } is
    } { $own }, that of the portal is { $site }
    .why = citizens cannot know which to call or write to; other offices may have hotlines of their own, so only the office in charge (key jurisdiction) and the pages are compared
    .do = write the same in site.yaml and { $office ->
        [none] on this page
       *[other] in the file of the office
    }
ended-procedure-listed = “{ $procedure }” ({ $code }) is no longer in force but { $of ->
        [waiver] its posting is still waived
       *[list] still stands in this list
    }
    .why = { $of ->
        [waiver] what has ended need not be posted, so there is nothing to waive; if the code is wrong, the procedure that was meant is not waived
       *[list] a portal must not recommend what no longer holds
    }
    .do = { $of ->
        [waiver] delete this file; if the code is wrong, correct procedures after the document that waives it
       *[list] take the code out of the list, or put the procedure that holds now in its place
    }
field-without-group = the field “{ $name }” stands in no group
    .why = the home page and the page of fields show it under “Other fields” at the end, where people who look by groups hardly find it
    .do = add “{ $id }” to the key fields of the group in groups/ that suits it, or make a new group; if “Other fields” is the right place, leave it
hotline-without-phone = the hotline has no phone number
    .why = citizens must be able to call
    .do = write phone under hotline
incomplete-feedback-contact = { $lacking ->
        [all] the portal does not say where feedback goes
        [phone] where feedback goes has no phone number
        [email] where feedback goes has no email address
       *[address] where feedback goes has no postal address
    }
    .why = address, phone and email for feedback must be public
    .do = write phone, email and address under feedback of site.yaml
insecure-link = a link without encryption: { $link }
    .why = what it shows may be changed on the way, and browsers warn readers
    .do = write https if that site has it
invalid-email = “{ $email }” is not an email address
    .why = letters of citizens will not arrive
    .do = write it as name@domain
invalid-phone = “{ $phone }” is not a phone number that can be dialled
    .why = whoever taps it gets no answer
    .do = { $kind ->
        [more] write one number, such as 0299 3999 221 or 0299 3999 221 ext. 12; words and a second number belong elsewhere
       *[other] write it with its area code, such as 0299 3999 221; a short number such as 1022 is right too
    }
link-to-home-page = the link leads to a home page, not to the document: { $link }
    .why = readers do not find the document
    .do = open the document and copy the address of that very page
link-to-no-page = { $kind ->
        [address] this link lacks https:// before it: { $link }
        [anchor] this links to a part that the page does not have: { $link }
        [file] this links to a file that is not there: { $link }
        [image] there is no such image: { $link }
       *[page] this links to a page that is not there: { $link }
    }{ $nearest ->
        [none] {""}
       *[other] ; did you mean “{ $nearest }”?
    }
    .why = { $kind ->
        [anchor] whoever follows it does not get to that part
       *[other] whoever follows it finds an error page
    }
    .do = { $kind ->
        [address] write https:// before the name of the site
        [anchor] correct what stands behind #, which is the heading in lower case without marks and with hyphens between words, as le-phi for “Lệ phí”; or leave it out from # on
        [file] put the file at { $path }, or correct its name in the link
        [image] put the image at { $path }, or correct its name; a page shows only a link that opens the image, so write in words what people have to know
       *[page] correct the name of the page in the link, or add the page that is missing
    }
day-off-unconfirmed = { $kind ->
        [year] the calendar of { $year } as a whole is not confirmed yet, and the day off { $date } is near
       *[day] the day off { $date } is not confirmed yet
    }
    .why = results may be promised across that day now; the day named may turn out wrong
    .do = { $kind ->
        [year] compare it with the yearly notice of public holidays, then write confirmed: true and the source at the top of the file; write confirmed: false only at the days that are still open
       *[day] write confirmed: true and the source once it is official, or delete the entry if the day is worked
    }
holiday-not-off = { $year ->
        [none] { $date } is { $holiday ->
            [new_year] New Year's Day
            [tet] five days of Tết
            [hung_kings] the Hung Kings' Commemoration Day
            [reunification] Reunification Day
            [labour] International Labour Day
            [national] National Day
            [national_second] the day beside National Day
           *[culture] Vietnam Culture Day
        }, off by law, and not in exchange for another day
       *[other] the calendar of { $year } lacks { $holiday ->
            [new_year] New Year's Day
            [tet] five days of Tết
            [hung_kings] the Hung Kings' Commemoration Day
            [reunification] Reunification Day
            [labour] International Labour Day
            [national] National Day
            [national_second] the day beside National Day
           *[culture] Vietnam Culture Day
        }{ $date ->
            [none] {""}
           *[other] {" "}({ $date }, or a day in lieu if that is a weekend)
        }
    }
    .why = dates of results and days by which to post come out too early
    .do = { $year ->
        [none] compare with the announcement of the year; correct off, or delete this swap
       *[other] compare with the announcement of the year; add the day to days_off, or correct the one that is wrong
    }
special-day-unserved = { $code ->
        [none] { $office } has a special day on { $weekday ->
            [mon] Mondays
            [tue] Tuesdays
            [wed] Wednesdays
            [thu] Thursdays
            [fri] Fridays
            [sat] Saturdays
           *[sun] Sundays
        }, when it is closed by its hours
       *[other] { $office } has a special day for “{ $procedure }” ({ $code }), which is not handed in there
    }
    .why = people come on that day and cannot hand in anything
    .do = { $code ->
        [none] correct weekday, or add the hours of that day to hours
       *[other] delete the code; if the office does take it, correct received_at or offices of the procedure, or fields of the counter
    }
no-calendar-for-year = there is no calendar for { $year }
    .why = without one a page tells how days are counted and cannot name the day
    .do = add calendar/{ $year }.yaml after the year's notice of public holidays; that of this year is needed, and from December on that of the next
office-without-address = { $office } takes dossiers but has no address
    .why = citizens cannot know where to hand in a dossier
    .do = write address: number, street, quarter, commune, province
office-without-email = { $office } takes dossiers but has no email
    .why = a place for feedback needs both a phone and an email address
    .do = write email: the mailbox of the office, not of a person
office-without-hours = { $office } takes dossiers but has no opening hours
    .why = citizens cannot know when dossiers are taken
    .do = write hours: days and times at which dossiers are taken
office-without-phone = { $office } takes dossiers but has no phone
    .why = citizens cannot ask before they come and make a journey in vain
    .do = write phone: a number that is answered in office hours
old-portal-link = { $kind ->
        [malformed] the id in a link of the national portal has not the right form: { $link }
       *[old] a link of the old form of the national portal: { $link }
    }
    .why = { $kind ->
        [malformed] an address with a wrong id does not open
       *[old] addresses of that form no longer open
    } the procedure
    .do = open the procedure on today's portal and copy its address
personal-data = { $kind ->
        [phone] a note has the number of a mobile phone ({ $text }) that is not an office's
        [person] the number of somebody's own mobile phone ({ $text })
       *[other] twelve digits that look like a citizen's identity number ({ $text })
    }
    .why = nobody's identity number or phone number may be published
    .do = { $kind ->
        [person] delete name and number; give the number of the office, such as that of its one-stop desk
       *[other] delete it; in an example write 0xxxxxxxxxxx
    }
shared-link = { $kind ->
        [id] procedures { $number } and { $other } have one id on the national portal
        [page] where { $number } is handed in online is { $other ->
            [none] another page than that of its national_id
           *[other] the page of procedure { $other }
        }
        [source] the source of procedure { $number } is the page of procedure { $other }
       *[other] { $number } and { $other } share one link
    }
    .why = { $kind ->
        [source] whoever compares them reads another procedure
       *[other] at least one of them leads astray
    }
    .do = { $kind ->
        [source] open the page of procedure { $number } on the portal and copy its address
        [id] open the page of each procedure on the portal and copy its id
        [page] open the page of the procedure on the portal and copy submit_url and national_id
       *[other] mend the link that is wrong
    }
site-domain = the domain { $host } is not below .gov.vn
    .why = the site of a commune is part of the province's portal, under a name such as commune.province.gov.vn
    .do = register a name below the portal of the province
unofficial-source = the document leads to { $host }, which is no authority's site
    .why = a commercial site may move pages or ask for money
    .do = link to vanban.chinhphu.vn, the ministry of justice's vbpl, or the site of the issuer

## Checks: facts that agree

agency-named-twice = the agency “{ $name }” stands twice
    .why = most often it was copied once too often
    .do = take one away
amount-not-in-note = the { $end ->
        [limit] time limit
        [most] most that is paid
       *[amount] amount
    } is { $dong ->
        [none] nothing
       *[other] { $dong } { $unit ->
            [none] đồng
            [day] { $dong ->
                [one] day
               *[other] days
            }
           *[working_day] { $dong ->
                [one] working day
               *[other] working days
            }
        }
    }, but the note says { $sums ->
        [none] that nothing is to pay
       *[other] { $sums } { $unit ->
            [none] đồng
            [day] { $sums ->
                [one] day
               *[other] days
            }
           *[working_day] { $sums ->
                [one] working day
               *[other] working days
            }
        }
    }
    .why = { $end ->
        [limit] citizens do not know when the result will be there
       *[amount] a citizen may bring too little, or pay too much
    }
    .do = { $end ->
        [limit] look it up in the announcing decision and correct one of the two; write the time of a single case under cases, a promise under committed
       *[amount] look the amount up and correct one of the two; write several amounts as several fees
    }
channel-without-online = it says that it cannot be done online, but there is a way to hand in online
    .why = the two contradict each other
    .do = write online: full or partial, or take the channel away
day-kinds-differ = { $source ->
        [step] this step
        [own] the text of this step
        [text] the text of the time limit
        [note] this note
        [words] this text
        [promise] the promise
        [time] the time of this step
       *[channel] this way to hand in
    } says { $beside ->
        [channels] { $amount ->
        [none] {""}
       *[other] { $amount }{" "}
    }{ $unit ->
        [hour] { $amount ->
            [one] hour
           *[other] hours
        }
        [working_hour] { $amount ->
            [one] working hour
           *[other] working hours
        }
        [day] { $amount ->
            [one] day
           *[other] days
        }
        [working_day] { $amount ->
            [one] working day
           *[other] working days
        }
        [month] { $amount ->
            [one] month
           *[other] months
        }
        [same_day] same day
       *[immediate] at once
    }, the others say { $unit ->
            [day] working days
           *[working_day] days
        }
        [limit] { $amount } { $unit ->
            [day] { $amount ->
                [one] day
               *[other] days
            }
           *[working_day] { $amount ->
                [one] working day
               *[other] working days
            }
        }, but the time limit is in { $unit ->
            [day] working days
           *[working_day] days
        }
       *[text] { $unit ->
            [day] { $amount ->
                [one] { $amount } working day
               *[other] { $amount } working days
            }
           *[working_day] { $amount ->
                [one] { $amount } day
               *[other] { $amount } days
            }
        }, but { $beside ->
            [step] its time limit
           *[text] the time limit
        } says { $unit ->
            [day] { $amount ->
                [one] { $amount } day
               *[other] { $amount } days
            }
           *[working_day] { $amount ->
                [one] { $amount } working day
               *[other] { $amount } working days
            }
        }
    }
    .why = they differ by two days a week; a citizen cannot know when the result is ready
    .do = compare with the law and use one kind of day
duplicate-channel = handing in { $via ->
        [counter] at the counter
        [online] online
       *[post] by post
    } stands twice, and nothing says which holds when
    .why = a citizen cannot know which time limit and fee are theirs
    .do = make one of them, or say in note for which case each is
exemption-without-ground = the exemption for “{ $who }” has no ground
    .why = a citizen has nothing to refer to
    .do = write ground: the provision
expired-fee = the fee holds until { $date }, and { $next ->
        [none] { $other ->
            [none] none came after it
            [counter] none comes after it, though one does at the counter
            [online] none comes after it, though one does online
           *[post] none comes after it, though one does by post
        }
       *[other] the next only from { $next } on
    }
    .why = { $next ->
        [none] { $other ->
            [none] a citizen cannot know what to pay now
           *[other] from then on a citizen cannot know what to pay this way
        }
       *[other] nobody can know what to pay in the days between
    }
    .do = { $next ->
        [none] add the new fee with valid_from, or correct valid_to
       *[other] correct valid_to, or valid_from of the next, so that they follow each other; add the one that is missing
    }
fee-by-post-differs = { $from ->
        [none] {""}
       *[other] from { $from } on,{" "}
    }by post it costs { $post_dong ->
        [none] nothing
       *[other] { $post_dong } đồng
    }, at the counter { $counter_dong ->
        [none] nothing
       *[other] { $counter_dong } đồng
    }
    .why = the fee does not change with the way of handing in unless a law says so; postage is paid to the post
    .do = compare with the law that lays down the fee; if they do differ, say in when in which case each is asked
fee-not-in-force-yet = the fee holds from { $date } only; none holds today
    .why = the procedure is in force, and a citizen cannot know what to pay today
    .do = correct valid_from if the year is a slip, or add the fee of today with valid_to
fee-row-missing = { $from ->
        [none] {""}
       *[other] from { $from } on,{" "}
    }{ $via ->
        [counter] at the counter
        [online] online
       *[post] by post
    } no fee is given for “{ $fee }”, though { $other ->
        [counter] at the counter
        [online] online
       *[post] by post
    } one is
    .why = whoever is in this case does not learn what to pay, and may think it is nothing
    .do = add the fee of this case; if nothing is asked, write none: free
fee-without-source = the fee does not say which law lays it down
    .why = where a fee is collected the law behind it must be posted too; without it nobody can check
    .do = write source: an id in laws/, or the number
fee-kind-differs = { $from ->
        [none] {""}
       *[other] from { $from } on,{" "}
    }{ $via ->
        [counter] at the counter
        [online] online
       *[post] by post
    } it is { $own ->
        [fee] a fee (phí)
        [charge] a charge (lệ phí)
        [price] a price
        [free] free
       *[council] what the People’s Council lays down
    }, { $other ->
        [counter] at the counter
        [online] online
       *[post] by post
    } { $theirs ->
        [fee] a fee (phí)
        [charge] a charge (lệ phí)
        [price] a price
        [free] free
       *[council] what the People’s Council lays down
    }
    .why = one thing is paid for by one document, whichever way it is handed in; where two ways differ, one is a slip
    .do = compare with the document that lays down the fee and correct the slip; if they are two things, tell them apart by name
fees-overlap = two amounts for one fee, one case and one day
    .why = a citizen cannot know which to pay
    .do = tell them apart by name, case or when, or make valid_from follow valid_to
free-but-council-decides = it says “free”, but the note says that { $who ->
        [council] the People’s Council lays
        [document] another document lays
       *[law] the law on fees lays
    } the amount down
    .why = a citizen cannot know whether to pay; the national portal fills in “free” where the amount was left blank
    .do = look the document or the resolution up: write the amount, or none: set_by_council and correct “miễn phí” in text; if it is free, drop the note
implausible-fee = { $amount ->
        [none] { $from ->
            [none] {""}
           *[other] from { $from } on,{" "}
        }at the counter it costs { $counter_dong } đồng, { $count } times the { $dong } đồng that it costs { $other ->
            [online] online
           *[post] by post
        }
       *[other] the fee is only { $amount } đồng
    }
    .why = no fee is less than 1,000 đồng, no price less than 100, and no way of handing in costs a hundred times another; three noughts are probably missing or too many
    .do = write the right number, such as 8000; for other money write currency
implausible-count = more than in any procedure known: { $kind ->
        [visits] one has to come { $count } times
        [sets] { $count } sets have to be handed in
        [originals] { $count } originals have to be handed in of “{ $document }”
       *[copies] { $count } copies have to be handed in of “{ $document }”
    }
    .why = a digit too many, or the number of a form; citizens believe it
    .do = look into the decision and correct { $kind }
implausible-time-limit = { $reason ->
        [date] a time limit of { $text } months was probably read out of a date
        [long] a time limit of { $amount } { $unit ->
            [hour] hours
            [working_hour] working hours
            [day] days
            [working_day] working days
           *[month] months
        } is longer than two years
        [zero] the time limit says 0
        [paragraph] the time limit is a whole paragraph: “{ $text }”
       *[words] the time limit does not say how long: “{ $text }”
    }
    .why = no date can be reckoned with it, or a wrong one
    .do = { $reason ->
        [paragraph] part it into amount, unit and cases; the rest belongs into note
        [zero] write the true limit; at once is unit: immediate; if the law sets none, say so in absent: time_limit
       *[other] write amount and unit after the law; if it sets none, say so in absent: time_limit
    }
level-without-agency = the level “{ $level }” is said to have authority, but no agency named is of it
    .why = a citizen goes to the wrong level, and its offices seem to owe a posting
    .do = take the level away, or name its agency in agencies
online-costs-more = { $from ->
        [none] {""}
       *[other] from { $from } on,{" "}
    }online it costs { $online_dong } đồng, { $counter_dong ->
        [none] and nothing at the counter
       *[other] more than { $counter_dong } đồng at the counter
    }
    .why = online fees are the same or lower; dearer is most often a slip
    .do = compare with the law that lays down the fee
online-without-channel = it can be done online, but online is not among the ways to hand in
    .why = a citizen cannot know where, how long and how much online
    .do = add a channel via: online, or correct online
online-without-address = it can be handed in online, but there is no address for it
    .why = whoever reads the page does not learn where
    .do = write submit_url: the address, or national_id, which leads to the procedure on the national portal
paper-held-by-state = { $document } is still asked for, though the office can look it up
    .why = from 1 January 2026 to 28 February 2027 data take the place of this paper; it may be asked for only where they cannot be found
    .do = write held_in: [name of the database], or only_if: when it must be handed in
partial-without-reason = { $online ->
        [full] it can be done online from end to end, and there is a reason why not: “{ $reason }”
       *[partial] it can be done only in part online, and no reason is given
    }
    .why = { $online ->
        [full] a citizen cannot know whether all of it can be done online
       *[partial] since 1 July 2026 online services reach from end to end; where they do not, the reason must be published
    }
    .do = { $online ->
        [full] remove online_reason, or write online: partial if the reason still holds
       *[partial] write online_reason, or online: full
    }
steps-do-not-add-up = the steps add up to { $sum } { $unit ->
        [day] { $sum ->
            [one] day
           *[other] days
        }
       *[working_day] { $sum ->
            [one] working day
           *[other] working days
        }
    }, but the time limit says { $limit }
    .why = where every step of the office has its time, the sum must be the time limit, or the shorter time promised
    .do = correct the time of a step, add the step that is missing, or correct the time limit
steps-exceed-time-limit = { $kind ->
        [sum] the steps add up to
        [least] the steps add up to at least
       *[said] this step says
    } { $sum } { $unit ->
        [day] { $sum ->
            [one] day
           *[other] days
        }
       *[working_day] { $sum ->
            [one] working day
           *[other] working days
        }
    }, more than the time limit{ $most ->
        [most] , which is at most
       *[told] {" "}of
    } { $limit }
    .why = step by step every dossier would be late
    .do = correct the time of a step, or the time limit, after the decision
cut-off-outside-hours = the hour up to which a dossier counts as of the day ({ $time }) is { $side ->
        [before] not after { $office } opens ({ $hour })
        [break] in a break of { $office } (from { $hour })
        [early] after { $office } closes ({ $hour }, on one day of the week at least)
       *[after] after { $office } closes ({ $hour })
    }
    .why = { $side ->
        [before] whatever is handed in during the hours counts from the next day only
        [break] whoever comes up to then finds nobody there
       *[after] whoever comes up to then finds the doors closed
    }
    .do = correct cut_off (3 p.m. is "15:00"), or hours of the office if those are wrong
time-limits-differ = the time limit { $via ->
        [counter] at the counter
        [online] online
       *[post] by post
    } { $lost ->
        [promise] has no promise of a shorter time, unlike that
        [extension] has no more time under a condition, unlike that
        [cases] has no times of single cases, unlike that
       *[none] ({ $amount ->
            [none] {""}
           *[other] { $amount }{" "}
        }{ $unit ->
            [hour] { $amount ->
                [one] hour
               *[other] hours
            }
            [working_hour] { $amount ->
                [one] working hour
               *[other] working hours
            }
            [day] { $amount ->
                [one] day
               *[other] days
            }
            [working_day] { $amount ->
                [one] working day
               *[other] working days
            }
            [month] { $amount ->
                [one] month
               *[other] months
            }
            [same_day] same day
           *[immediate] at once
        }) differs from that
    } { $usual ->
        [counter] at the counter
        [online] online
       *[post] by post
    } ({ $usual_amount ->
        [none] {""}
       *[other] { $usual_amount }{" "}
    }{ $other_unit ->
        [hour] { $usual_amount ->
            [one] hour
           *[other] hours
        }
        [working_hour] { $usual_amount ->
            [one] working hour
           *[other] working hours
        }
        [day] { $usual_amount ->
            [one] day
           *[other] days
        }
        [working_day] { $usual_amount ->
            [one] working day
           *[other] working days
        }
        [month] { $usual_amount ->
            [one] month
           *[other] months
        }
        [same_day] same day
       *[immediate] at once
    }), and no reason is given
    .why = however it is handed in, the same procedure takes the same time unless there is a reason
    .do = compare with the decision; if it does differ write why in reason
zero-fee-means-council = it says 0 đồng, but the note says that { $who ->
        [council] the People’s Council lays
       *[law] the law on fees lays
    } the amount down
    .why = this nought does not mean that nothing is paid; a citizen will be surprised
    .do = write the amount after the resolution, or none: set_by_council

## Checks: settings, comments, baseline

allow-without-reason = “{ $rule }” is allowed without a reason
    .why = who comes later does not know why this is passed over, and whether it still holds
    .do = write the reason behind the bracket: # niemyet: allow({ $rule }) reason
baseline-expired = the exception for “{ $rule }”{ $file ->
        [none] {""}
       *[other] {" "}in { $file }
    } held only until { $expires }{ $owner ->
        [none] {""}
       *[other] , seen to by { $owner }
    }
    .why = from then on the finding counts again, for nothing may be passed over for ever
    .do = mend it; if more time is really needed, write the new day into expires, with the reason
baseline-unused = the baseline still holds “{ $rule }”{ $file ->
        [none] {""}
       *[other] {" "}in { $file }
    }, which is found no more
    .why = a needless entry will hide the next finding of the kind
    .do = run again with --update-baseline to take it out
unknown-rule = { $group ->
        [none] no rule is called “{ $rule }”
       *[other] “{ $group }” is the name of a group; a comment allows one rule
    }{ $nearest ->
        [none] {""}
       *[other] ; perhaps “{ $nearest }”?
    }
    .why = with a wrong name, a comment has no effect; in site.yaml it stands for the name it comes nearest to until it is mended
    .do = mend the name; niemyet rules lists all
unusable-pattern = { $fault ->
        [idle] no file meets the path pattern “{ $pattern }”
       *[broken] the path pattern “{ $pattern }” cannot be understood
    }
    .why = the settings for these files have no effect
    .do = write a path below content, such as procedures/dat-dai/**, with the folder as it is named; a [ needs its ]
unused-allow = “{ $rule }” is allowed, but nothing of the kind is wrong here
    .why = a needless permission will hide the next mistake
    .do = { $whole ->
        [yes] this is wrong with the file as a whole: move the comment to the top of the file, above the first entry
       *[no] take “{ $rule }” out of this comment
    }
## Checks: settlement figures and plans

parts-do-not-add-up = { $block ->
        [received] new + carried over: { $terms } = { $sum }, but { $total } stands as received
        [channels] online + by post + at the counter: { $terms } = { $sum }, but { $total } stands as new
        [settled] early, on time, late: { $terms } = { $sum }, but { $total } stands as settled
        [pending] within their time + overdue: { $terms } = { $sum }, but { $total } stands as pending
        [closing] settled + pending: { $terms } = { $sum }, but { $total } stands as received
        [swapped] { $terms } here and { $total } at “{ $other }” have changed places; exchanged again, all sums come out
        [all] in every column the parts together are off, as in { $terms } = { $sum }, but { $total } stands as their total
        [first] { $total } { $total ->
            [one] stands
           *[other] stand
        } as carried over, but the first period in it ({ $other }) says { $sum }
        [last] { $total } { $total ->
            [one] stands
           *[other] stand
        } as { $column ->
            [within] pending within their time
            [overdue] pending and overdue
           *[pending] pending
        } in the end, but the last period in it ({ $other }) says { $sum }
       *[parts] what the { $block ->
            [periods] periods in it ({ $other })
           *[parts] parts
        } have of { $column ->
            [received] dossiers received
            [new] new dossiers
            [online] dossiers handed in online
            [post] dossiers handed in by post
            [counter] dossiers handed in at the counter
            [settled] dossiers settled
            [early] dossiers settled early
            [on_time] dossiers settled in time
            [late] dossiers settled late
            [feedback] feedback
            [answered] feedback answered
           *[pending] dossiers pending
        }: { $terms } = { $sum }, but { $total } { $block ->
            [periods] { $total ->
                [one] stands
               *[other] stand
            } for the whole period
           *[parts] stands as their total
        }
    }{ $more ->
        [none] {""}
        [one] ; { $more } other number of the whole period is off, too
       *[other] ; { $more } other numbers of the whole period are off, too
    }
    .why = where figures do not add up, every rate made of them is wrong
    .do = { $block ->
        [periods] compare the reports and correct the wrong number; if it was corrected since, say so in the note
        [first] compare both reports and correct the wrong number; if it was corrected since, say so in the note
        [last] compare both reports and correct the wrong number; if it was corrected since, say so in the note
        [all] see whether a part is missing, or one too many
        [swapped] compare with the report, and exchange the two numbers again
       *[other] compare with the report and correct the wrong number; leave out what is not known, do not write 0
    }
all-on-time-but-late = it says 100 % on time, but { $late } { $late ->
        [one] was
       *[other] were
    } late{ $rate ->
        [none] {""}
       *[other] ; on time is { $rate } %
    }
    .why = “100 % settled” is not “100 % on time”
    .do = correct the share on time; that everything was settled belongs into claimed: settled
claim-without-denominator = the share { $share ->
        [on_time] settled on time
        [late] settled late
        [settled] settled
        [online] handed in online
        [post] handed in by post
       *[done] of tasks done
    } { $printed } % does not say of how many
    .why = 100 % of 3 dossiers and of 3,000 are two different things
    .do = give the number of { $share ->
        [on_time] dossiers settled (settled: total)
        [late] dossiers settled (settled: total)
        [done] tasks (tasks)
       *[other] dossiers received (received)
    }; without it, leave out the share
rate-does-not-match = the share { $share ->
        [on_time] settled on time
        [late] settled late
        [settled] settled
        [online] handed in online
       *[post] handed in by post
    } stands as { $printed } %; { $other ->
        [none] the figures give { $rate } %
        [on_time] it has changed places with the share settled on time
        [late] it has changed places with the share settled late
        [settled] it has changed places with the share settled
        [online] it has changed places with the share handed in online
       *[post] it has changed places with the share handed in by post
    }
    .why = a printed share must follow from the figures
    .do = { $other ->
        [none] correct the share, or the figures if they are wrong
       *[other] exchange the two shares again
    }
simple-mean-for-weighted = the share { $share ->
        [on_time] settled on time
       *[online] handed in online
    } of all, { $printed } %, is the mean of the parts' shares; by dossiers it is { $rate } %
    .why = a part with few dossiers does not weigh as much as one with many
    .do = divide all dossiers of the kind by all dossiers
share-out-of-range = the share { $share ->
        [on_time] settled on time
        [late] settled late
        [settled] settled
        [online] handed in online
       *[post] handed in by post
    } stands as { $printed } %, outside 0 to 100
    .why = a part cannot be more than the whole, nor less than nothing
    .do = compare both numbers with the report
impossible-figure = “{ $value }” cannot be a number of dossiers or tasks
    .why = dossiers and tasks are counted one by one: whole numbers from 0
    .do = correct the number; leave it out if it is not known
part-more-than-whole = { $kinds ->
        [1] { $counted } stands here, more than the total { $total }
       *[other] the total { $total } is less than { $kinds } of its parts, of which the largest is { $counted }
    }
    .why = a part cannot be more than the whole
    .do = compare the total and its parts with the report
zero-for-unknown = 0 stands here, but nobody says 0 of how many
    .why = an unknown number written as 0 says “none”, and makes figures look better than they are
    .do = leave out what is not known; if it is really 0, give the total as well
unknown-counted-as-zero = the total { $sum } is that of the known parts alone; { $part ->
        [none] one part
       *[other] the part “{ $part }”
    } has no number
    .why = such a total counts the unknown as 0
    .do = add the missing number, or leave out the total and say what is missing
figures-without-source = the figures name no source
    .why = nobody can verify figures from nowhere
    .do = write source: number and day of the report, or the system that they come from
period-without-working-day = the period from { $from } to { $to } has no working day
    .why = without a working day nothing is received or settled; the days are probably wrong
    .do = check the first and last day of the period
average-over-wrong-days = the average stands as { $printed } { $printed ->
        [one] dossier
       *[other] dossiers
    } a day{ $over ->
        [calendar] , divided by { $days ->
            [one] one calendar day
           *[other] { $days } calendar days
        }
       *[other] {""}
    }; the period has { $worked } { $worked ->
        [one] working day
       *[other] working days
    }, which gives { $average }
    .why = no dossiers are received on days off
    .do = divide by the working days of the period
office-not-yet-formed = { $office } exists since { $first }, and { $kind ->
        [known] { $count } other files name it as if it were there
        [today] is named here as if it were there
        [most] { $count } records of it are of days before
        [posted] this sheet is said to hang since { $day }
        [merged] this office has been part of it since { $day }
       *[days] is named here for days up to { $day }
    }
    .why = there was no such office then: nobody is there to go to; the figures, or the inspection, are of another office or of another year
    .do = check the year and the days; if they are right, name the office of that time, or correct valid_from of the office
period-not-over = the period from { $from } to { $to } is not over, but has figures already
    .why = before its end nobody can have counted all of it; the figures are of another period, or count only up to some day
    .do = check year and days of the period; if the figures are those so far, write as to the last day that they count
overlapping-periods = this period shares days with the period { $from } to { $to } of { $other }
    .why = the dossiers of those days are counted twice
    .do = correct the days of one of them; keep one of two files of the same period
stock-not-carried-over = { $opening } { $opening ->
        [one] stands
       *[other] stand
    } as carried over, but { $other } left { $closing } pending
    .why = what was pending at the end must all be carried over
    .do = compare both reports and correct the wrong number
last-year-differs = { $column ->
        [all] last year's numbers are not those of { $other }{ $whose ->
            [none] {""}
           *[other] , but those of { $whose }
        }
        [received] { $given } stands as last year's number of dossiers received, but { $other } says { $known }
        [settled] { $given } stands as last year's number of dossiers settled, but { $other } says { $known }
        [late] { $given } stands as last year's number of dossiers settled late, but { $other } says { $known }
       *[online] { $given } stands as last year's number of dossiers handed in online, but { $other } says { $known }
    }
    .why = compared with another number, rise and fall are wrong
    .do = use one number for one period; if last year's was corrected, correct it in both places
part-differs = { $kind ->
        [name] this part is that of { $office }, but has the name of { $other }
        [period] the numbers of the parts are not of the period that stands here, but of { $from } to { $to }
        [parts] the numbers of all parts differ from their own figures of the same period
        [other] the numbers of this part are those of { $other }, and not of the place and period that stand here
        [swapped] the numbers of this part and of “{ $other }” have changed places
        [most] most numbers of this part are not those of its own figures { $other } of the same period
       *[other] { $given } dossiers { $column ->
            [received] received
            [online] handed in online
            [settled] settled
            [on_time] settled in time
            [late] settled late
           *[pending] pending
        } stand for this part, { $kind ->
            [crossed] and { $known } by { $other }: the two numbers have changed places among the parts
           *[other] but its own figures { $other } of the same period say { $known }
        }
    }
    .why = { $kind ->
        [name] nobody can tell whose figures these are
       *[other] one place and one period have one number; of two reports nobody knows which to believe
    }
    .do = { $kind ->
        [name] correct the name or the office of this part
        [period] correct the days of the period, or take the numbers of that period
        [parts] see whether the period is wrong, or the lines have moved; if not, compare the reports
        [other] correct the office of this part, or take the numbers of the right place and period
        [swapped] exchange the offices, or the numbers of the two parts
        [most] see whether the office of this part is the right one; if it is, compare both reports
       *[other] compare both reports and correct the wrong number; if it was corrected later, correct it in both places
    }
plan-count-wrong = the report says { $claimed } { $claimed ->
        [one] task
       *[other] tasks
    }{ $counts ->
        [done] {" "}done
       *[other] {""}
    }, the list has { $counted }
    .why = the number must follow from the list of tasks
    .do = give the day (done) of each task that is done, or correct the number
plan-rate-wrong = the share done stands as { $printed } %, but { $counted }/{ $total } is { $rate } %
    .why = a printed share must be right when it is counted again
    .do = correct the share, or the numbers if they are wrong
task-overdue = the task “{ $task }” was due on { $due } and is not done
    .why = delays of a plan have to be named
    .do = write done if it is; else report why, and a new day, to who laid down the plan
task-done-in-future = the task “{ $task }” stands as done on { $done }, which is still to come
    .why = a day of completion is written when the task is done
    .do = correct the day (done); if the task is not done yet, delete it
task-done-late = the task “{ $task }” was done on { $done }, after { $due }
    .why = it counts as done late
    .do = nothing, if the day is right
task-done-before-plan = { $key ->
        [from] the plan is said to begin on { $from }, but { $count } of its tasks are due or done long before
        [due] the task “{ $task }” is due on { $day }, long before the plan begins ({ $from })
       *[done] the task “{ $task }” stands as done on { $day }, long before the plan begins ({ $from })
    }
    .why = nobody plans what was over long ago; most often the year is wrong
    .do = check the year of due, of done, or of the first day of the plan (from)
task-without-lead = nobody leads the task “{ $task }”
    .why = then nobody answers for it
    .do = write lead: the id of an office or the name of a unit
task-without-due = the task “{ $task }” has no day by which it is to be done
    .why = then nobody knows whether it is late
    .do = write due: the day

## Tables (CSV, Excel)

table-without-header = there is no row with the names of the columns
    .why = a table can be read only when it is known what each column is
    .do = write the names into the first row, at least code and place (or “mã thủ tục” and “địa điểm”)
cell-without-column = this cell is beyond the columns that have a name
    .why = it is unknown what its value is, so it was not read
    .do = name the column, or delete the cell; text that holds the separator goes into double quotes
code-as-number = the code of the procedure was made a number: { $value }
    .why = spreadsheets drop noughts at the end and change the point; it was read as { $code } for now
    .do = format the column of codes as Text and type the code again; compare whether it really is { $code }
not-excel = this Excel file cannot be read
    .why = it is damaged, has a password, or is no .xlsx
    .do = open it with Excel or LibreOffice and save it as .xlsx without a password, or as CSV UTF-8
register-twice = the register of “{ $office }” stands in two files: this one and { $read }
    .why = it is unknown which one is the register; only { $read } was read, as it has more lines or comes first by name
    .do = put all lines into one file and delete the other
## Checks: postings

absent-at-inspection = on { $date } an inspection did not find { $code ->
        [none] {""}
       *[other] “{ $procedure }” ({ $code })
    } { $place ->
        [none] {""}
       *[other] at { $place }
    } of { $office }{ $due ->
        [none] {""}
       *[other] , due to be mended by { $due } and not yet
    }{ $note ->
        [none] {""}
       *[other] : { $note }
    }
    .why = the register says that it hangs, and it does not
    .do = post it again with a new entry in the register, and write remedied into the inspection
content-level-too-low = “{ $procedure }” ({ $code }) at { $place } of { $office } is only posted as { $content ->
        [list] a line of the list
        [process] a process
       *[other] a part
    }; it has to be { $needed ->
        [process] the process with its times
       *[other] the full text
    }
    .why = the list alone does not tell which papers to bring and how long it takes
    .do = post the rest, and correct content in the register
gap-in-posting = “{ $procedure }” ({ $code }) at { $place } of { $office } was taken down on { $removed } { $ended ->
        [none] and hung again on { $posted }
       *[other] { $reason ->
            [none] for no reason that is written, before it ended on { $ended }
           *[other] ({ $reason }) and not hung again before it ended on { $ended }
        }
    }: { $days } { $days ->
        [one] working day
       *[other] working days
    } without
    .why = a procedure has to hang without interruption; what hangs again by the next working day is not told, and neither is what came down on the last working day before the end
    .do = { $ended ->
        [none] compare both days; next time hang the new sheet on the day on which the old one comes down
       *[other] { $reason ->
            [none] compare removed with the decision; if there was a reason to take it down early, write reason
           *[other] compare removed with the decision; next time hang it again at once, or in another place
        }
    }
impossible-inspection-day = the inspection of { $office } { $fault ->
        [inspected_ahead] is of { $day }, which is still to come
        [due_before] had to be mended by { $day }, before it took place on { $date }
        [remedied_before] was mended on { $day }, before it took place on { $date }
       *[remedied_ahead] was mended on { $day }, which is still to come
    }
    .why = only what was done is kept, and only what was seen can be mended
    .do = look at the minutes, then correct date, remedy_by or remedied
inconvenient-posting = on { $date } an inspection found that { $code ->
        [none] {""}
       *[other] “{ $procedure }” ({ $code })
    } { $place ->
        [none] {""}
       *[other] at { $place }
    } of { $office } cannot be reached or looked at in peace{ $note ->
        [none] {""}
       *[other] : { $note }
    }
    .why = people must be able to come near and take their time; when the day to mend it (remedy_by) is over, only remedy-overdue tells of it
    .do = move the board to where people can stand or sit before it, and write remedied into the inspection
jurisdiction-too-narrow = the area of the site is that of { $office }, and { $count } { $count ->
        [one] office with a register lies
       *[other] offices with registers lie
    } outside and cannot be judged
    .why = an office outside the area has no duties to be held against: nobody knows what is missing, old or late
    .do = write in jurisdiction the id of the highest office that the site serves, which stands above all that have registers
late-posting = “{ $procedure }” ({ $code }) at { $place } of { $office } was posted on { $posted }{ $late ->
        [none] , late
       *[other] , { $late } { $late ->
            [one] working day
           *[other] working days
        } late
    }: it was due on { $due }
    .why = late postings count against the share made public in time
    .do = compare the day of posting with the signing of the decision; if both are right leave the register as it is, and write on this line: # niemyet: allow(late-posting) and why it was late
left-over-posting = { $reason ->
        [office] { $office } closed after { $since }, and its register still has { $count } { $count ->
            [one] posting that is up
           *[other] postings that are up; this is the first
        }
       *[other] “{ $procedure }” ({ $code }) has not been in force since { $since }, and still hangs at { $place } of { $office }
    }
    .why = citizens follow a procedure that is gone, and may complain
    .do = { $reason ->
        [office] take the sheets down, and write removed and reason into each entry
       *[other] take the sheet down, and write removed and reason into the entry
    }
misplaced-posting = { $kind ->
        [internal] “{ $procedure }” ({ $code }) is a procedure between agencies, and hangs for citizens at { $place } of { $office }
       *[other] { $office } neither receives nor decides “{ $procedure }” ({ $code }), and posts it at { $place }
    }
    .why = { $kind ->
        [portal] who reads it believes that dossiers are handed in here
        [internal] citizens take it for something that they have to do
       *[other] posted at the wrong address, it sends citizens to the wrong office
    }
    .do = { $kind ->
        [portal] link to the office that takes it, and delete this row of the register
       *[other] take the sheet down
    }; { $kind ->
        [internal] if the decision orders it to be posted, write so under posting of the decision; if it is for citizens, correct kind of the procedure
       *[other] if the office does take or decide this procedure, correct level, received_at, offices or agencies of the procedure, or fields of the counter
    }
missing-disclosure-list = the list of what was made public in quarter { $quarter } of { $year } is not posted at { $place } of { $office }
    .why = the list has to be written anew every quarter, and posted
    .do = write the list, post it, and add an entry with what: disclosures to the register; what is hung from the first day of the last month of a quarter on (third quarter: 1 September) counts as its list; the law names no day, so that you are reminded only when it does not hang more than 9 days after the quarter
missing-fee-notice = { $place } of { $office } collects fees, and they are not posted there
    .why = who pays must know the rate, the method, who is exempt, and by which document
    .do = post the table of fees, and add an entry with what: fees to the register
missing-feedback-notice = where feedback goes is not posted at { $place } of { $office }
    .why = citizens must know whom to call and where to write; a decision that says where procedures are posted (posting.places) does not lift this
    .do = post the address, phone and email for feedback, and add an entry with what: feedback to the register
missing-posting = “{ $procedure }” ({ $code }) is not posted at { $place } of { $office }{ $when ->
        [coming] , in the text that applies from { $from }
       *[now] {""}
    }{ $due ->
        [none] {""}
       *[other] ; it was due on { $due }
    }
    .why = { $when ->
        [coming] its decision itself says by when to post it, and that day is over, though the text does not apply yet
       *[now] a procedure in force that does not hang is unknown to citizens, who may complain
    }
    .do = post it and add an entry with code, place and posted{ $when ->
        [coming] , decision and announced_ahead: true to the register, and keep the old sheet until the text applies
       *[now] {" "}to the register
    }; if it is waived, add a file to waivers/
office-without-posting-place = { $office } has procedures to post and no { $kind ->
        [none] place for them
       *[other] place of the kind { $kind }
    }{ $decision ->
        [none] {""}
       *[other] {" "}as decision { $decision } orders
    }
    .why = a duty with nowhere to hang cannot be met
    .do = add the place to posting_places, with id, name and kind
office-without-register = { $office } has { $count } { $count ->
        [one] posting
       *[other] postings
    } to make and { $state ->
        [blank] nothing in its register
       *[none] no register
    }
    .why = without a register nobody knows what hangs where
    .do = { $state ->
        [blank] add one entry to this register for each sheet; what was taken down keeps its entry, with removed and reason
       *[none] create the file { $file }, with one entry for each sheet
    }
outdated-at-inspection = on { $date } an inspection found that { $code ->
        [none] {""}
       *[other] “{ $procedure }” ({ $code })
    } { $place ->
        [none] {""}
       *[other] at { $place }
    } of { $office } is not the text in force{ $due ->
        [none] {""}
       *[other] , due to be mended by { $due } and not yet
    }{ $note ->
        [none] {""}
       *[other] : { $note }
    }
    .why = what hangs differs from what is in force
    .do = hang the text in force with a new entry in the register, and write remedied into the inspection
overlapping-postings = this was hung on { $posted }, and the one before { $code ->
        [none] {""}
       *[other] about “{ $procedure }” ({ $code })
    } at { $place } of { $office } { $removed ->
        [none] is not taken down
       *[other] was taken down only on { $removed }
    }
    .why = one thing at one place has one sheet; of two nobody knows which to believe
    .do = write when the earlier one was taken down, or delete what is written twice
person-named = this looks like the name of a person
    .why = what is public names offices and units, never people
    .do = write the id of an office or the name of a unit, such as Bộ phận một cửa
posting-due-soon = { $office } has { $count } { $count ->
        [one] procedure
       *[other] procedures
    } to post by { $due }{ $when ->
        [coming] , which is over; this text applies from { $from }
       *[now] {""}
    }
    .why = a word seven days before the last day and before the day of effect, so that nothing is late; the time runs from the signing of the decision
    .do = print the sheets, hang them, and add them to the register; for a text not in force yet say from when it applies on the sheet, and announced_ahead: true in the register, and keep the old sheet until then
seen-without-entry = on { $date } an inspection saw “{ $procedure }” ({ $code }) at { $place } of { $office }, but the register { $posted ->
        [none] { $removed ->
            [none] has no entry for it
           *[other] says that it was taken down on { $removed }
        }
       *[other] says that it was hung only on { $posted }
    }
    .why = nobody follows a sheet that no register knows
    .do = enter the sheet into the register, or correct the day on which it was hung or taken down; if the minutes speak of another sheet or place, correct code or place here
posting-in-future = the posting { $code ->
        [none] {""}
       *[other] “{ $procedure }” ({ $code })
    } at { $place } of { $office } is of { $day }{ $what ->
        [removed] {" "}(taken down)
        [seen] {" "}(seen)
       *[posted] {""}
    }, which is still to come
    .why = a register tells what was done
    .do = correct the day; { $what ->
        [removed] if the sheet is still up, delete removed and reason
        [seen] if nobody has looked yet, delete this evidence
       *[posted] if nothing hangs yet, delete the entry
    }
posting-without-date = the posting { $code ->
        [none] {""}
       *[other] “{ $procedure }” ({ $code })
    } at { $place } of { $office } has no day
    .why = without the day nobody knows which text it is and whether it was late
    .do = add the day of posting to this entry, as in posted: 2026-03-04
practice-differs = on { $date } an inspection found that practice differs from what is posted { $code ->
        [none] {""}
       *[other] “{ $procedure }” ({ $code })
    } { $place ->
        [none] {""}
       *[other] at { $place }
    } of { $office }{ $due ->
        [none] {""}
       *[other] , due to be mended by { $due } and not yet
    }{ $note ->
        [none] {""}
       *[other] : { $note }
    }
    .why = citizens may refuse what is not posted, and complain
    .do = do as the sheet says, and write remedied into the inspection
premature-posting = “{ $procedure }” ({ $code }) at { $place } of { $office } was posted on { $posted }, { $decision ->
        [none] before it took effect on { $day }, without saying so
       *[other] before decision { $decision } was signed on { $day }
    }
    .why = { $decision ->
        [none] citizens believe that it applies already
       *[other] nobody had this text before it was signed: the day is wrong, or what hangs is another text
    }
    .do = { $decision ->
        [none] write on the sheet from when it applies and add announced_ahead: true; or correct the day
       *[other] look at the sheet, and at pictures and minutes: if it is this text, correct the day (posted); if not, change it
    }
duplicate-inspection = the inspection of { $office } on { $date } has two files: this one and “{ $file }”
    .why = what it found is counted twice, and the day of mending is easily written into one file only
    .do = keep one file, with what the other says besides; if there were two inspections, write the number of the minutes of each
remedied-late = { $office } mended on { $done } what an inspection found, after { $due }
    .why = it counts as mended late
    .do = nothing, if both days are right
remedy-overdue = { $office } had to mend by { $due } what an inspection found; { $count } { $count ->
        [one] point is
       *[other] points are
    } left
    .why = what is not mended is found again; where each point that is left has a finding of its own, that one tells the day
    .do = mend each point, and write remedied into the inspection
removed-before-posted = the posting { $code ->
        [none] {""}
       *[other] “{ $procedure }” ({ $code })
    } at { $place } of { $office } was taken down on { $removed }, before it was hung on { $posted }
    .why = one of the two days is wrong
    .do = look at the minutes or the photo, then correct posted or removed
removed-in-force = “{ $procedure }” ({ $code }) at { $place } of { $office } was taken down on { $removed } ({ $reason }), is in force and does not hang
    .why = a reason does not end the duty; what hangs again on the next working day is not told
    .do = post it again with a new entry; if it cannot hang here, ask for a waiver and add a file to waivers/
removed-without-reason = “{ $procedure }” ({ $code }) at { $place } of { $office } was taken down on { $removed } while in force, for no reason that is written
    .why = a procedure in force has to hang without interruption
    .do = post it again with a new entry; if there was a reason, write reason; if the day is wrong, correct removed
seen-after-removal = the posting { $code ->
        [none] {""}
       *[other] “{ $procedure }” ({ $code })
    } at { $place } of { $office } has evidence of { $day }, after it was taken down on { $removed }
    .why = what no longer hangs cannot be seen or photographed
    .do = look at the photo, then correct removed or the date of the evidence; move the photo of another sheet to the entry of that one
seen-before-posted = the posting { $code ->
        [none] {""}
       *[other] “{ $procedure }” ({ $code })
    } at { $place } of { $office } has evidence of { $day }, before it was hung on { $posted }
    .why = what does not hang yet cannot be seen or photographed
    .do = look at the photo, then correct posted or the date of the evidence
sheet-id-wrong = “{ $sheet }” is the id of no sheet
    .why = an id has eight letters, of which the last is a check: a wrong letter is noticed
    .do = copy the id from under the QR code of the sheet
stale-posting = “{ $procedure }” ({ $code }) at { $place } of { $office } is an old text{ $effective ->
        [none] {""}
       *[other] ; the one in force took effect on { $effective }
    }{ $told ->
        [none] {""}
       *[other] { $by ->
            [decision] , the register says that this sheet rests on { $told }
            [version] , the register says that this sheet is version { $told }
            [sheet] , the register says that this is sheet { $told }
           *[day] , this sheet was hung on { $told }
        }
    }
    .why = what hangs differs from what is in force; citizens bring the wrong papers
    .do = hang the text in force; write when the old one came down, and add an entry for the new one{ $by ->
        [decision] ; if it is the text in force that hangs, correct decision here
        [version] ; if it is the text in force that hangs, correct version here
        [sheet] ; if it is the text in force that hangs, correct sheet here
       *[day] {""}
    }
unconfirmed-posting = { $count } { $count ->
        [one] posting of { $office } has
       *[other] postings of { $office } have
    } not been seen for more than { $limit } { $limit ->
        [one] day
       *[other] days
    }; the last time was { $date }
    .why = the register says that these procedures hang, but nobody has looked for long
    .do = look, and add a file to inspections/, or take a photo and add it as evidence
unknown-sheet = { $key ->
        [version] the version “{ $sheet }” is none that is known
       *[other] the sheet “{ $sheet }” is none of those in force
    } { $code ->
        [none] {""}
       *[other] of “{ $procedure }” ({ $code })
    } { $place ->
        [none] {""}
       *[other] at { $place }
    } of { $office }
    .why = { $key ->
        [version] nobody can tell which text hangs there, and whether it still holds
       *[other] it belongs to another place, another procedure or a text that is gone
    }
    .do = { $key ->
        [version] look at the sheet: if it is the text in force, write its version or its number as the page shows them; if not, change it
       *[other] compare the id on the sheet with that of the text in force; if it is another sheet, change it
    }
unreadable-posting = on { $date } an inspection found that { $code ->
        [none] {""}
       *[other] “{ $procedure }” ({ $code })
    } { $place ->
        [none] {""}
       *[other] at { $place }
    } of { $office } can hardly be read{ $note ->
        [none] {""}
       *[other] : { $note }
    }
    .why = what cannot be read is as good as not posted; when the day to mend it (remedy_by) is over, only remedy-overdue tells of it
    .do = print it larger, at eye level and in the light, and write remedied into the inspection
waiver-expired = this waiver ended on { $until }{ $count ->
        [none] {""}
        [one] {", "}and { $count } posting that it covered is missing
       *[other] {", "}and { $count } postings that it covered are missing
    }{ $codes ->
        [none] {""}
       *[other] ; procedures: { $codes }
    }{ $feedback ->
        [none] {""}
       *[other] ; where feedback goes: { $feedback }
    }{ $fees ->
        [none] {""}
       *[other] ; fees and charges: { $fees }
    }{ $disclosures ->
        [none] {""}
       *[other] ; list of what was made public: { $disclosures }
    }{ $more ->
        [none] {""}
       *[other] ; and { $more } more
    }
    .why = when it ends, the duty is back
    .do = { $count ->
        [none] delete this file; or have it prolonged and correct until
       *[other] post what is missing and keep this file, which tells why it hangs late; or have it prolonged and correct until
    }
waiver-without-end = this waiver has no last day
    .why = a waiver is for a time
    .do = add until with its last day
waiver-without-ground = this waiver has neither a legal ground nor the number of a document
    .why = a waiver must have a ground that can be looked up
    .do = add ground and number

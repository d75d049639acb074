# Lists of prospects that people bring.

refusal-file-too-big = “{ $name }” is larger than { $most } megabytes: cut it into several files, or keep only the columns and lines you need.
refusal-file-gone = I cannot find that file any more: hand it over again.
refusal-file-elsewhere = That is a link to a file kept elsewhere, which I cannot open: download the file, then hand it over itself.
refusal-file-not-allowed = I am not allowed to read files here yet: ask whoever installed me to install me again with the permission files:read.
refusal-file-empty = “{ $name }” is empty: put one organisation on each line, under a first line that names the columns.
refusal-only-a-head = “{ $name }” has a first line and nothing below it: put one organisation on each line, then send it again.
refusal-not-a-spreadsheet = “{ $name }” is not a list I can read: save it as .xlsx or .csv from your spreadsheet program.
refusal-other-spreadsheet = “{ $name }” is a spreadsheet of another kind: open it and save it as .xlsx or .csv.
refusal-password-protected = “{ $name }” is protected by a password: save it without one, or as .csv.
refusal-file-damaged = “{ $name }” cannot be read as an .xlsx file, it may be damaged: open it and save it again as .xlsx or .csv.
refusal-json-unreadable = “{ $name }” begins as JSON and stops being a list of objects at line { $line }: correct it there, or save the list as .csv or .xlsx.
refusal-too-much-inside = “{ $name }” holds far more than a list of prospects: copy the list into a new file, or save it as .csv.
refusal-too-many-rows = The list has more than { $most } lines: cut it into several files.
refusal-too-many-columns = Line { $line } has more than { $most } columns: keep only those that say something about the prospects.
refusal-cell-too-long = A cell of line { $line } has more than { $most } characters: shorten it, or look for a quote (") that is never closed.
refusal-quote-not-closed = A quote (") opens on line { $line } and never closes: close it or take it out, the lines after it cannot be told apart.
refusal-no-organisation-column = No column says which organisation it is: call one of them “Organisation”, “Company” or “Structure”, or choose it. I found: { $columns }.
refusal-no-such-column = There is no column { $number }: the list has { $most }. Choose one of them.

import-problem = Line { $line }, column “{ $column }”: { $fault }
import-problem-of-line = Line { $line }: { $fault }

fault-no-organisation = the organisation is missing: write its name, or take the line out.
fault-too-long = the text is too long: shorten it.
fault-no-email = this is no e-mail address: write it like marie.dupont@example.org, or empty the cell.
fault-no-phone = this is no telephone number I know: write it like 01 44 49 85 00 or +33 1 44 49 85 00, or empty the cell.
fault-phone-rounded = the spreadsheet has rounded this number: format the column as text, type it again.
fault-unknown-type = this is no type: write direct or relay, or choose another column.
fault-unknown-stage = this is no stage: write new, attempted, contacted, interested, met, pilot or user, or choose another column.
fault-unknown-obstacle = this is no obstacle of the list: correct it, or empty the cell.
fault-unknown-reason = this is none of our reasons to say no: correct it, or empty the cell.
fault-unreadable-day = I do not understand which day this is: write it like 2026-06-03.
fault-no-size = this is no number of people: write a whole number, such as 1200.
fault-not-yes-or-no = this is neither yes nor no: correct it, or empty the cell.
fault-more-cells = there are more cells than columns, so some may have moved: put the text that holds the separator in quotes.
fault-broken-quote = a quote (") seems to swallow the end of this line: close it or take it out.
fault-fewer-cells = there are fewer cells than columns: the missing ones count as empty.
fault-cells-beside = there are cells beyond the last named column: they are not read.
fault-formula-without-value = a formula that was never calculated counts as empty: open the file, save it, send it again.
fault-formula-in-error = a formula in error counts as empty.
fault-zero-put-back = the spreadsheet had taken the first zero away: it is put back.
fault-day-from-number = the spreadsheet had kept this day as a number: it is read as a day.
fault-unknown-owner = nobody of the team is called so: the prospect has no owner yet.

import-field-organisation = Organisation
import-field-contact = Contact: name
import-field-first-name = Contact: first name
import-field-last-name = Contact: last name
import-field-name = Name
import-field-role = Contact: role
import-field-email = Contact: e-mail
import-field-phone = Contact: telephone
import-field-segment = Segment
import-field-type = Direct or relay
import-field-source = Source
import-field-owner = Owner
import-field-stage = Stage
import-field-reference = Reference (P-12)
import-field-note = Note
import-field-next-action = Next action
import-field-next-action-on = Day of the next action
import-field-audience = Whom a relay reaches
import-field-audience-size = How many it reaches
import-field-screening = Answer to the screening question
import-field-obstacles = Obstacles
import-field-parked-until = Parked until
import-field-park-reason = Why it is parked
import-field-decline-reason = Why we said no

import-mode-create = Create them all the same
import-mode-complete = Complete what is empty
import-mode-skip = Leave them as they are

same-by-reference = the same reference
same-by-email = the same e-mail address
same-by-phone = the same telephone number
same-by-person = the same organisation and contact
same-by-organisation = the same organisation

sheet-remark-macros-not-run = The file has macros: they were not run.
sheet-remark-other-tabs = The file has several tabs: only one of them was read.
sheet-remark-merged-cells = Merged cells count for all the lines they cover.

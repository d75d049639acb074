# Lists of prospects that leave as files.

export-form-title = Export prospects
export-form-submit = Send me the file
export-field-format = As
export-format-xlsx = A spreadsheet (XLSX)
export-format-csv = CSV, for any program
export-format-json = JSON, for scripts
export-every-segment = All segments
export-every-stage = All stages, closed ones too
export-sent = { $count ->
    [one] The file with ⟦one prospect⟧ is on its way: you will find it in our direct conversation.
   *[other] The file with ⟦{ $count } prospects⟧ is on its way: you will find it in our direct conversation.
}
export-personal = It holds personal data: names, e-mail addresses, telephone numbers, notes. Keep it for yourself, and delete it once it has served.
export-comment = { $count ->
    [one] ⟦{ $product }⟧: one prospect, with contacts and notes.
   *[other] ⟦{ $product }⟧: { $count } prospects, with contacts and notes.
} It holds personal data: share it with nobody who does not need it, and delete it once it has served. /prospect import reads it again.
refusal-unknown-format = I do not export as “{ $typed }”: write csv, xlsx or json.
refusal-nothing-to-export = No prospect is like that: there is nothing to export.
refusal-too-many-to-export = That is more than { $most } prospects: choose a segment or a stage, or use the command line (prospect export).

export-column-reference = Reference
export-column-organisation = Organisation
export-column-segment = Segment
export-column-stage = Stage
export-column-type = Type
export-column-owner = Owner
export-column-contact = Contact
export-column-role = Role
export-column-email = E-mail
export-column-phone = Phone
export-column-next-action = Next action
export-column-next-action-on = Next action on
export-column-parked-until = Parked until
export-column-park-reason = Park reason
export-column-obstacles = Obstacles
export-column-decline-reason = Decline reason
export-column-screening = Screening
export-column-audience = Audience
export-column-audience-size = Audience size
export-column-source = Source
export-column-note = Notes
export-figure-score = Score
export-figure-cell = Matrix cell
export-figure-calls = Calls made
export-figure-conversations = Conversations
export-figure-meetings-held = Meetings held
export-figure-last-contact-on = Last conversation on
export-figure-created-on = Added on
export-figure-contact-origin = Contact known through
export-entered = Entered: { $stage }

# Logging a call.

call-noted = Call noted: ⟦{ $outcome }⟧.
call-form-title = Log a call
call-form-submit = Save
call-field-outcome = What came of it?
call-field-next = Next time
call-hint-next = The day of the next action; for “Not now”, the day until which to leave them alone.
call-field-todo = What is to be done then?
call-field-obstacles = What holds them back?
call-field-note = Note
call-field-channel = How?
call-field-on = Day of the call
call-field-by = Who called?
field-who = Prospect
hint-may-be-read = The person may read this.
button-choose-the-day = Choose the day
call-answer-park = Park
call-answer-contact = Change the contact
call-answer-unreachable = Close as unreachable

ask-what-next = What comes next, and when?
call-ask-until-when = Until when should they be left alone?
call-ask-referred = To whom were you referred? Note the new contact, and what comes next.
call-ask-meeting = When is the meeting? Once it is booked, its questions reach those who attend.
call-ask-other-contact = This number leads nowhere: who else can be called there?
call-ask-unreachable = { $calls ->
    [one] { $calls } attempt
   *[other] { $calls } attempts
} and no conversation: try another contact, go through somebody who knows them, or close as unreachable.

refusal-unknown-outcome = I do not know the outcome “{ $typed }”. { $suggestion ->
    [none] Write for instance no answer, call back, talked, interested, meeting, later or not interested.
   *[other] Did you mean “{ $suggestion }”?
}
refusal-unknown-obstacle = I do not know the obstacle “{ $typed }”. { $suggestion ->
    [none] Write for instance complex decision, existing tool, no time or other, parted by commas.
   *[other] Did you mean “{ $suggestion }”?
}
refusal-unknown-means = I do not know the channel “{ $typed }”: write phone, email, video or event.
refusal-choose-a-day = Choose a day.
refusal-call-back-day = On which day should they be called back? Choose it.
refusal-call-back-when = On which day should they be called back? Add next: and the day, such as next:tomorrow, and send it again for { $reference }.
refusal-what-came = Choose what came of the call.
refusal-is-closed = { $name } is closed: { $stage }. Reopen it first, then say it again.
refusal-day-is-past = { $day } is over: give a day to come.
refusal-day-is-today = That is today: give a day from tomorrow on.
refusal-day-is-ahead = { $day } has not come yet: give a day that is over, or today.
refusal-day-is-long-ago = { $day } is more than a year ago: check the year.

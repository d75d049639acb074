# Meetings.

meeting-booked = Meeting with { $names } booked: { $at }, { $minutes } min, with { $people }. When it is over, each of them gets the questionnaire.
meeting-recorded = Meeting with { $names } recorded: { $at }, { $minutes } min, with { $people }. Each of them gets the questionnaire now.
meeting-cancelled = Meeting with { $names } cancelled: { $at }.
meeting-which = Several meetings are planned with { $name }: which one is cancelled?
meeting-planned = { $at }
meeting-form = Book a meeting
meeting-form-send = Book
meeting-form-who = With
meeting-form-day = Day
meeting-form-time = Time
meeting-form-minutes = Minutes
meeting-form-with = Who of us attends
meeting-form-with-hint = Each gets the questionnaire when it is over.
button-cancel-meeting = Cancel it
button-cancel-meeting-spoken = Cancel the meeting: { $at }

refusal-meeting-long-ago = { $at } is more than a month ago: a meeting is recorded within the month that follows it.
refusal-already-booked = { $name } has a meeting at that time already: { $at }.
refusal-meeting-of-two-products = These prospects belong to two products: book a meeting for each product.
refusal-meeting-day-missing = When is it? Choose a day.
refusal-no-meeting-planned = No meeting is planned with { $name }.
refusal-meeting-is-over = That meeting ({ $at }) is over: it counts as held and cannot be cancelled.
refusal-meeting-is-cancelled = That meeting ({ $at }) is cancelled already.
refusal-meeting-words-left = I do not understand “{ $typed }” after the day: write who, then when:"2026-01-12 14:00" for:60 with:@alice.

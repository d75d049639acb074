# The criteria, the questions and their described answers, 0 to 4 (docs/method.md).

criterion-pain = Pain
criterion-digital = Digital
criterion-reach = Reach
criterion-contractor = Contractor
criterion-commitment = Commitment

question-P1 = The problem, at their place?
anchor-P1-0 = has not happened for a year
anchor-P1-1 = mentioned only when asked
anchor-P1-2 = at least once a month, a mere nuisance
anchor-P1-3 = once a week, with a recent example and its cost
anchor-P1-4 = every day or serious, told unprompted, with figures

question-P2 = What have they already done about it?
anchor-P2-0 = nothing, had not thought of it
anchor-P2-1 = aware, did nothing
anchor-P2-2 = looked or asked for something (last 12 months)
anchor-P2-3 = a home-made workaround in use (Excel, Access…)
anchor-P2-4 = time, money or staff committed, or a tool tried

question-P3 = Deadline?
anchor-P3-0 = none
anchor-P3-1 = “some day”
anchor-P3-2 = within the year
anchor-P3-3 = under 6 months
anchor-P3-4 = under 3 months, date in writing

question-D1 = Equipment, access to the service?
anchor-D1-0 = paper, no computer
anchor-D1-1 = a computer, access blocked
anchor-D1-2 = office software; the IT department’s consent still to be asked
anchor-D1-3 = online tools every week
anchor-D1-4 = an online service or SaaS they opened themselves

question-D2 = Autonomy?
anchor-D2-0 = it must be done for them
anchor-D2-1 = help on site
anchor-D2-2 = a remote demo is enough
anchor-D2-3 = alone with a guide
anchor-D2-4 = alone, and they help others

question-R1 = Reaching them?
anchor-R1-0 = 5 attempts or more, not reached
anchor-R1-1 = reached at the 3rd attempt or later
anchor-R1-2 = at the 2nd
anchor-R1-3 = at the 1st
anchor-R1-4 = they call us

question-R2 = Who decides to try it?
anchor-R2-0 = minister’s office, public tender, more than 3 levels
anchor-R2-1 = 3 levels
anchor-R2-2 = 2 levels
anchor-R2-3 = their direct manager
anchor-R2-4 = the person alone

question-R3 = Means of their own to do without it?
anchor-R3-0 = an IT department, a budget, a tender under way
anchor-R3-1 = a budget voted, or a supplier asked for a quote
anchor-R3-2 = developers or a supplier at hand, nothing begun
anchor-R3-3 = an office tool at most, no money set aside
anchor-R3-4 = none, and nobody they could ask

question-C1 = List of requests
anchor-C1-0 = talks about problems
anchor-C1-1 = 1–3 requests
anchor-C1-2 = 4–7
anchor-C1-3 = 8–15, or in writing
anchor-C1-4 = more than 15, a specification, or longer every time

question-C2 = Shared requests?
anchor-C2-0 = all asked for elsewhere too
anchor-C2-1 = up to 25% theirs alone
anchor-C2-2 = up to 50%
anchor-C2-3 = up to 75%
anchor-C2-4 = more than 75% theirs alone

question-C3 = When we say “not now”?
anchor-C3-0 = accepts, tries the imperfect thing
anchor-C3-1 = accepts with regret
anchor-C3-2 = negotiates
anchor-C3-3 = makes it a condition
anchor-C3-4 = demands, sets a schedule, “you must”

question-E = Commitment obtained?
anchor-E-0 = compliments
anchor-E-1 = will receive information
anchor-E-2 = time: a date is set
anchor-E-3 = reputation: introduces us, agrees to be quoted
anchor-E-4 = resource: a real case, a pilot date, a budget

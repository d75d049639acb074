# The figures: the funnel of each segment, in words, in a table, in a chart.

stats-title = ⟦{ $name }⟧: { $count ->
    [one] its segment in figures
   *[other] its { $count } segments in figures
}
stats-title-one = ⟦{ $name }⟧ in figures
stats-planned = The field plans with { $share }%, one in ten: of { $called } called, that would be { $planned } interested; here { $interested }.
stats-caption = From the list to the users; who is further has passed what comes before
stats-head = Figure
stats-all = All
stats-population = How many there are
stats-known = Recorded
stats-coverage = Coverage
stats-called = Called
stats-calls = Calls
stats-connected-calls = Conversations
stats-reached = Reached
stats-interested = Interested
stats-interest = Interest, of those called
stats-calls-for-one = Calls for one interested
stats-met = Met
stats-pilot = Pilot
stats-user = User
stats-not-interested = They said no
stats-declined = We said no
stats-unreachable = Unreachable
stats-open = Open
stats-parked = Parked, of these
stats-morning = Reached in the morning
stats-afternoon = Reached in the afternoon
stats-left-out = { $count ->
    [one] { $count } segment more, with fewer calls: type “stats” and its name.
   *[other] { $count } segments more, with fewer calls: type “stats” and their name.
}
stats-halves = When they answer: { $halves }
stats-chart = How far they came
stats-chart-summary = Called, reached, interested, met, pilot, user. { $segments }.
stats-chart-segment = { $name }: { $figures }
stats-picture-sent = The picture is on its way: you will find it in our direct conversation.
stats-picture = { $name }. { $figures }

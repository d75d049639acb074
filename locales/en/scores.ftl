# The score, in words.

score-sum = ⟦{ $total }⟧ = pain { $pain } + reach { $reach } + digital { $digital } { $contractor }
score-contractor = − contractor { $points }
score-contractor-unknown = (contractor: not assessed)
score-interval = Interval
score-interval-value = { $low } to { $high }, as the missing answers turn out
score-interval-exact = { $low }: no answer is missing
score-confidence = Confidence
score-confidence-value = { $confidence }, { $label } = coverage { $coverage }% × source { $source }% × agreement { $agreement }%
confidence-high = high
confidence-medium = medium
confidence-low = low
score-cell = Cell
score-cell-value = { $cell }: { $fit }; { $commitment }
cell-fit-A = very good fit ({ $best } or more)
cell-fit-B = possible fit ({ $second } to { $up_to })
cell-fit-C = poor fit (below { $second })
cell-fit-X = takes us for a contractor: better to say no
cell-commitment-1 = commits in earnest (reputation or means)
cell-commitment-2 = gives time
cell-commitment-3 = gives compliments so far
cell-commitment-unknown = commitment not known yet
question-named = { $code } · { $words }
answer-named = { $value } · { $words }
answer-unknown = I don’t know
score-head-question = Question
score-head-answer = Answer
score-head-who = Who
score-caption = The answers, question by question
score-no-answers = Nobody has answered yet: each unknown counts half.
score-people = { $people }
score-by = { $person }{ $by_hand ->
    [yes] {" "}(by hand)
   *[no] {""}
}
score-by-to-review = { $person }{ $by_hand ->
    [yes] {" "}(by hand)
   *[no] {""}
} (to review: { $day })
score-by-the-bot = the bot
score-missing = Missing: { $questions }
difference = ⟦{ $question }⟧ { $given }: talk about it.
difference-one = { $person } { $value }
difference-several = { $first }, { $more }
hint-not_their_problem = Little pain: perhaps it is not their problem?
hint-relay = Much pain, but hard to reach or hardly equipped: go through a relay?
hint-zombie = After two meetings, nothing committed: a zombie?
button-answer = Answer
button-why = Why this score?

score-noted = { $count ->
    [one] One answer noted.
   *[other] { $count } answers noted.
} { $sum }
score-asks-next = What comes next? A meeting without a next step leads nowhere.
score-next-noted = The next action is noted.
score-nothing-new = Nothing new about { $name }: all of this was noted already.
fact-noted = The fact is noted.

score-form = Score
score-form-send = Keep
score-form-about = { $name } · { $reference }. Answer what you know; facts, not opinions.
score-form-by-the-bot = { $question }: filled by the bot ({ $answer }). To answer it yourself: score { $reference } { $code }=0 to 4
score-form-criterion = { $criterion } · { $question }
fact-form = A fact, a quote
fact-form-field = A fact, a quote
next-action-field = Next action
next-action-example = Send the deck
next-action-day-field = On
next-action-day-hint = Required while the prospect is open, unless one is planned already.

refusal-nothing-answered = Nothing is answered yet: choose at least one answer.
refusal-unknown-question = There is no question “{ $typed }”: the questions are { $questions }, each answered 0 to 4 or “?”.
refusal-next-without-day = “{ $action }” needs a day: say when, with next: followed by a day.

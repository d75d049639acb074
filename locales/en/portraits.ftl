# The portrait of the good user, and what a change of it does to the scores.

portrait-title = Portrait of the good user of ⟦{ $name }⟧ · version { $version }
portrait-since = Since { $at }, by { $person }.
portrait-since-because = Since { $at }, by { $person }: “{ $because }”
portrait-since-the-beginning = The method’s own, since the product began. Adapt it to your product.
portrait-lost = Nobody wrote down since when.
portrait-weights = pain { $pain }, reach { $reach }, digital { $digital }
portrait-criterion = { $weight } points; from { $enough } on, enough
portrait-contractor = up to { $penalty } points off; X from a risk of { $risk }% on, { $signs ->
    [one] with one sign
   *[other] with { $signs } signs
} answered
portrait-fit = Fit
portrait-fit-bands = A from { $best }, B from { $second }, else C
portrait-commitment-bands = 1 from { $best }, 2 from { $second }, else 3
portrait-confidence-bands = high from { $best }, medium from { $second }, else low
portrait-disagreement = Disagreement
portrait-apart = from { $apart } apart on, two people are told to talk
portrait-screening = Asked of everybody added
portrait-no-screening = no yes-or-no question
portrait-own-screening = a question of your own, written below
portrait-questions-caption = The questions, and what each answer means
portrait-head-0 = 0
portrait-head-1 = 1
portrait-head-2 = 2
portrait-head-3 = 3
portrait-head-4 = 4
portrait-by-the-bot = { $question } (the bot)
portrait-one-more = { $code } · one more of your own about: { $criterion }
screening-paper-forms = Do they still have paper forms?
button-portrait = The portrait
button-portrait-edit = Weights and thresholds
button-portrait-questions = Questions
button-portrait-words = Put a question in your own words
button-portrait-versions = Versions
button-portrait-ready = Ready-made
button-bring-back = Bring it back
button-read = Read
button-read-version = Read version { $version }
button-take = Take it

portrait-changed = Version { $version } of the portrait of ⟦{ $name }⟧ holds from now on ({ $weights }). { $of ->
    [0] There is nobody to score yet.
    [one] { $moved ->
        [0] The only prospect does not move.
       *[other] The only prospect moves.
    }
   *[other] { $moved ->
        [0] No score moves.
        [one] One of { $of } prospects moves.
       *[other] { $moved } of { $of } prospects move.
    }
}
portrait-goes-on = The first { $count } are scored; the others follow, and I tell you when all are.
portrait-movers = Who moves most
portrait-head-reference = Reference
portrait-head-name = Organisation
portrait-head-before = Before
portrait-head-after = After
portrait-head-cell = Cell
portrait-reference = { $reference }
portrait-organisation = { $name }
portrait-score = { $score }
portrait-score-moved = { $score } ({ $by })
portrait-cell = { $before } → { $after }
portrait-others = { $count ->
    [one] One other moves, by no more.
   *[other] { $count } others move, by no more.
}
portrait-letters = { $count ->
    [one] One changes letter: { $named }.
   *[other] { $count } change letter: { $named }.
}
portrait-letter = { $name } ({ $reference }) { $before } → { $after }
portrait-unchanged = Nothing changes: version { $version } of the portrait of ⟦{ $name }⟧ says so already.
portrait-finished = All { $of } prospects of ⟦{ $name }⟧ are scored with version { $version } of the portrait: { $moved ->
    [0] no score moved.
    [one] one moved.
   *[other] { $moved } moved.
}
portrait-in-channel = The portrait of the good user of ⟦{ $name }⟧ changes: version { $version }. { $of ->
    [0] There is nobody to score yet.
    [one] { $moved ->
        [0] The score of the only prospect does not move.
       *[other] The score of the only prospect moves.
    }
   *[other] { $moved ->
        [0] No score moves.
        [one] The score of one of { $of } prospects moves.
       *[other] The scores of { $moved } of { $of } prospects move.
    }
}

portrait-versions-title = The versions of the portrait of ⟦{ $name }⟧
portrait-versions-older = Older ones: portrait show, and a number.
portrait-version = ⟦{ $version }⟧ · { $at } · { $person } · { $what }
portrait-version-because = ⟦{ $version }⟧ · { $at } · { $person } · { $what } · “{ $because }”
portrait-version-first = ⟦1⟧ · the method’s own
portrait-as = as version { $version }
portrait-ready-title = Ready-made portraits for ⟦{ $name }⟧; each can be adapted afterwards.
portrait-ready-default = ⟦Default⟧ · the method’s own: pain 40, reach 35, digital 25
portrait-ready-forms = ⟦Forms⟧ · for a service that puts forms online: it also asks for means of their own (R3), and whether they still have paper forms
portrait-meanwhile = { $person } changed the portrait meanwhile: version { $version } ({ $weights }). Below is what you wrote; saving it once more replaces theirs.

portrait-numbers-form = The portrait
portrait-questions-form = What is asked
portrait-words-form = Question { $code }
portrait-field-pain = Weight of pain
portrait-hint-pain = The three weights make 100 together.
portrait-field-reach = Weight of reach
portrait-field-digital = Weight of digital
portrait-field-enough-pain = Pain: enough from
portrait-hint-enough-pain = An answer of so much brings all the points; more brings nothing.
portrait-field-enough-reach = Reach: enough from
portrait-field-enough-digital = Digital: enough from
portrait-field-penalty = Contractor: points off at most
portrait-hint-penalty = At the highest risk.
portrait-field-risk = Contractor: cell X from a risk of (%)
portrait-hint-risk = The mean of the signs, out of 4.
portrait-field-signs = Contractor: signs answered before an X
portrait-hint-signs = One alone proves little.
portrait-field-fit-a = Letter A from
portrait-hint-fit-a = Out of 100 points.
portrait-field-fit-b = Letter B from
portrait-field-commitment-1 = Commitment 1 from
portrait-field-commitment-2 = Commitment 2 from
portrait-field-confidence-high = High confidence from
portrait-field-confidence-medium = Medium confidence from
portrait-field-disagreement = Two people disagree from … apart
portrait-field-because = Why?
portrait-hint-because = Kept with the version: whoever reads it later understands.
portrait-field-questions = Questions
portrait-hint-questions = At least one about each thing that has a weight. Answers to what is asked no more are kept.
portrait-field-screening = A yes-or-no question, asked of everybody added
portrait-hint-screening = “No” proposes to say no: off target.
portrait-field-screening-words = Your own question
portrait-words-own = About: { $criterion }. Left empty, the question is asked in the method’s words.
portrait-words-new = One more question about: { $criterion }. Describe what can be observed, from the worst to the best.
portrait-field-asks = The question
portrait-field-answer = Answer { $value }
portrait-field-asked = In the questionnaire
portrait-says-asked = Ask it
what-portrait-words = the question or its answers

field-screening = The yes-or-no question
screening-yes = Yes
screening-no = No
screening-unknown = I do not know yet
screening-off-target = “No” to the screening question: off target? Saying no is a result too.
button-off-target = Say no: off target

refusal-weights-sum = These weights make { $total } together, not 100: { $way ->
    [more] take { $by } away.
   *[less] add { $by }.
}
refusal-not-that-number = “{ $typed }” is no number I can take here: write a whole one, from { $least } to { $most }.
refusal-no-question = A portrait without a question scores nobody: keep at least one about each thing that has a weight.
refusal-nothing-asked = { $criterion } weighs { $weight } points and no question is about it: keep one, or take its weight away first.
refusal-portrait-unusable = { $flaw ->
    [fit-bands] Letter A must begin above letter B: raise A or lower B.
    [commitment-bands] Commitment 1 must begin above commitment 2: raise 1 or lower 2.
    [confidence-bands] High confidence must begin above medium: raise high or lower medium.
    [no-words] A question of your own needs words before it is asked: write it first.
   *[other] These numbers do not hold together: look at them again.
}
refusal-portrait-changed = Somebody changed the portrait in the meantime: version { $version } is there now. Look at it with “portrait”, then say it once more.
refusal-unknown-portrait-word = I do not know what “{ $typed }” is to a portrait: write portrait, then weights, edit, versions, ready, show, reopen, ask or drop.
refusal-no-such-version = There is no version “{ $typed }”: they go from 1 to { $last }.
refusal-no-such-portrait = There is no ready-made portrait “{ $typed }”: write portrait ready forms, or portrait ready default.
refusal-no-such-question = There is no question “{ $typed }”: write one of { $questions }.
refusal-six-words = A question of your own is six texts in quotes, the question and its answers from 0 to 4; here are { $count }.
refusal-words-missing = Something is missing: { $what }. Write the question and its five answers, or leave all six empty.
refusal-screening-missing = Write the question, or choose another one above.
refusal-not-asked = The portrait of this product does not ask { $question }: it asks { $questions }.
refusal-screening-unreadable = “{ $typed }” does not answer the screening question: write screening:yes or screening:no.
refusal-no-screening = This product asks no screening question: leave “screening:” out, or begin one with portrait screening:"…".

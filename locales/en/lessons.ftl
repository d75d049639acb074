# What the outcomes teach: those who became users beside those who said no.

lessons-title = ⟦What the outcomes teach⟧: { $yes ->
    [one] { $yes } pilot or user
   *[other] { $yes } pilots and users
} beside { $no } who said no.
lessons-caption = How far they are on each criterion, on average
lessons-head-criterion = Criterion
lessons-head-yes = Pilots, users
lessons-head-no = Said no
lessons-head-difference = Difference
lessons-head-verdict = So
lessons-on-pain = Pain
lessons-on-reach = Reach
lessons-on-digital = Digital
lessons-on-contractor = Contractor signs
lessons-on-commitment = Commitment
lessons-pain = pain
lessons-reach = reach
lessons-digital = digital
lessons-mean = { $level }% of { $size }
lessons-nobody = nobody answered
lessons-unknown = –
lessons-difference = { $difference } ({ $low } to { $high })
lessons-more = +{ $points }
lessons-less = −{ $points }
lessons-same = 0
lessons-verdict-apart = tells them apart
lessons-verdict-alike = does not
lessons-verdict-few = too few to say
lessons-questions = Furthest apart: { $questions }
lessons-question = ⟦{ $question }⟧ { $difference } ({ $low } to { $high })
lessons-hint-few = Too few to say anything: it takes { $enough } answered on each side, and there are { $yes } and { $no } prospects. Keep the weights as they are.
lessons-hint-nothing = Nothing tells yours apart from those who said no so far: no reason to change the weights.
lessons-hint-agrees = Yours differ most by { $more }, which weighs most already ({ $weight }): the weights agree with what you see.
lessons-hint-shift = Yours differ most by { $more }: consider more weight on it than on { $less } (now { $weight } and { $other }).
lessons-hint-against = Those who said no are further on { $less } than yours: its weight of { $weight } pulls the wrong way; consider less.
lessons-note = In points of 100, with the interval that is right 95 times in 100. Under { $enough } on either side nothing is said; of five criteria, one may stand out by chance. No weight changes by itself.
lessons-segments = ⟦Segments by interest⟧, of those called
lessons-segment = ⟦{ $name }⟧ · { $interested } of { $called }: { $share }% ({ $low } to { $high }%) · { $calls }
lessons-segment-few = { $segment } · few were called
lessons-calls = { $calls ->
    [one] { $calls } call
   *[other] { $calls } calls
} for none yet
lessons-calls-for-one = { $calls } calls for each
lessons-more-segments = { $count ->
    [one] { $count } more segment, with less interest
   *[other] { $count } more segments, with less interest
}
lessons-change-weights = Change the weights
lessons-see-portrait = The portrait

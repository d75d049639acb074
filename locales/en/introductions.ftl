# Who introduced us, and who knows somebody.

introduce-title = Who introduced us
introduce-field-through = Another prospect
introduce-field-person = Or one of us
introduce-hint-person = Whoever of the team knows somebody there.
introduce-noted = Noted: { $by } introduced us to { $name }.
introduce-already = It is noted already: { $by } introduced us to { $name }.
introduce-asks-commitment = { $name } gave its reputation for us: that answers E with { $value } about it. What else did they give?
card-introduced = Introduced by
card-introductions = Introduced us to
button-introduce = Who introduced us
entry-introduce = introduction
refusal-introduced-by-itself = { $name } cannot introduce us to itself: name another prospect, or one of us.
refusal-through-missing = Say who introduced us: another prospect, or one of us.
refusal-through-one-of-two = Choose either another prospect or one of us. For both, send the form twice.

ask-around = Does anyone know somebody at ⟦{ $name }⟧ ({ $reference })?
ask-around-known = { $people } { $count ->
    [one] knows someone there.
   *[other] know someone there.
}
ask-around-withdrawn = No longer asked: who knows somebody at { $name } ({ $reference }).
ask-around-title = Who knows somebody there?
ask-around-submit = Ask the team
ask-around-remark = The channel reads the name of the organisation, nothing else.
ask-around-noted = Asked in { $channel }, with the name of the organisation and nothing else.
button-ask-around = Who knows somebody?
button-i-know = I know someone
entry-ask-around = asked who knows somebody there
i-know-title = I know someone
i-know-remark = You may introduce us to { $name }. Whoever looks after it is told directly; the channel reads only that you know someone.
i-know-note = Whom, and how to reach them
i-know-noted = Thank you: it is noted that you know someone there, and whoever looks after it is told.
i-know-noted-alone = It is noted that you know someone there.
i-know-already = Thank you, it was noted already.
i-know-told = { $person } knows someone at ⟦{ $name }⟧ ({ $reference }): ask to be introduced.
i-know-told-note = “{ $note }”
refusal-asked-lately = The team was asked about { $name } on { $at }: let it answer. You may ask again from { $day } on.
refusal-no-team-channel = { $name } has no team channel to ask in: choose one in the settings.

# We say no: the facts that make one think of it, the decision, the words to tell them.

contractor-label = ⟦Contractor?⟧ { $count ->
    [one] One fact makes one think so:
   *[other] { $count } facts make one think so:
}
contractor-fact = { $code } · { $fact }
contractor-growing = their list grows from meeting to meeting: { $lists } ({ $requests } different requests in all)
contractor-first = { $count }
contractor-then = { $before }, then { $count }
contractor-long = { $requests } different requests: more than { $most }
contractor-alone = nobody else asks for { $alone } of their { $requests } requests
contractor-rated = { $question } → { $answer } ({ $mean } of 4)
contractor-advice = Better to say no before you build what nobody else can use. It is advice: you decide.
contractor-kept = Kept all the same by { $person } ({ $day }).
contractor-told = ⟦{ $name }⟧ · { $reference } seems to take you for its contractor:
button-say-no = Say no?
button-keep = Keep
keep-noted = { $name } is kept all the same: noted. I will ask again when there is a new fact.
keep-nothing = Nothing speaks against { $name } any more: nothing had to be decided.

decline-noted = ⟦We said no⟧ to { $name } · { $reference } on { $day }: { $reason }. Decided by { $person }. It is a result, and it can be taken back.
decline-avoids = { $count ->
    [one] One need that nobody else asked for leaves the ranking.
   *[other] { $count } needs that nobody else asked for leave the ranking.
}
decline-letters = They have not been told anything yet: here are two drafts. Copy one, and say it in your own words.
letter-in-en = ⟦In English⟧
letter-in-fr = ⟦In French⟧
decline-post = ⟦We said no⟧ to { $name } · { $reference }: { $reason }. Decided by { $person }. { $count ->
    [one] Our first refusal: a focused product begins with one.
   *[other] { $count } refusals so far: so much that will not be built for one alone.
}
decline-post-taken-back = We had said no to { $name } · { $reference }: taken back by { $person }.
decline-form-title = Say no
decline-form-submit = We say no
decline-field-reason = Why?
decline-hint-reason = It is told to the team, and makes the draft of your message.
decline-field-on = On
decline-field-note = In your own words
button-decline = Say no
button-letters = The message to them
button-choose-the-reason = Choose the reason
noes = We said no: { $ours } · They said no: { $theirs }

refusal-decline-why = When we say no, we say why. Add reason: and one of contractor, out of scope, not digital enough, too specific, no capacity, other. Nothing you typed is lost.
refusal-decline-choose-why = When we say no, choose why.
refusal-decline-a-user = { $name } uses the product already: one does not say no to a user. If that is over, move it back first: stage { $reference } met
refusal-decline-a-satisfied-one = { $name } was satisfied with the product: one does not say no to a satisfied user. If that is over, say so first: satisfied { $reference } no

letter-contractor =
    Subject: { $organisation } and { $product }

    Hello,

    Thank you for your time, and for telling us so precisely what you need.

    Much of what you ask for is particular to your organisation, and { $product } holds only what several organisations share. We could not follow your list without making a service that others would find hard to use. Rather than keep you waiting, we prefer to tell you clearly that we will not go further together.

    A provider who works for you alone will serve you better. We wish you every success.

    The { $product } team
letter-out_of_scope =
    Subject: { $organisation } and { $product }

    Hello,

    Thank you for your interest and for the time you gave us.

    What you are looking for is not what { $product } is made for, and we would serve you badly. We prefer to tell you so now rather than let you wait for something that will not come.

    We wish you to find the right solution soon.

    The { $product } team
letter-not_digital_enough =
    Subject: { $organisation } and { $product }

    Hello,

    Thank you for welcoming us and for explaining how you work.

    { $product } is used online, by people on their own, and using it today would ask too much of your teams. We do not want to be one more burden, so we will not go further for now.

    If your tools or your organisation change, write to us: we will gladly talk again.

    The { $product } team
letter-too_specific =
    Subject: { $organisation } and { $product }

    Hello,

    Thank you for your time, and for describing your situation in detail.

    What you need is very particular, and we have not met anybody else who needs it. { $product } holds only what several organisations share, so we will not be able to answer your request.

    We prefer to tell you clearly, and wish you to find a solution made for you.

    The { $product } team
letter-no_capacity =
    Subject: { $organisation } and { $product }

    Hello,

    Thank you for your interest in { $product } and for the time you gave us.

    We are a small team and work closely with a few organisations only. Taking you on now would mean doing it badly, for you as for the others, so we have to say no.

    We are sorry about it, and thank you for your understanding.

    The { $product } team
letter-other =
    Subject: { $organisation } and { $product }

    Hello,

    Thank you for your interest in { $product } and for the time you gave us.

    After thinking it over, we will not go further together. We prefer to tell you clearly rather than leave you without news.

    We thank you for our conversations and wish you every success.

    The { $product } team

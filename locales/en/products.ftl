# Products: what the team follows, where, and how far each is.

what-organisation = the organisation
what-product = the product
what-reason = the reason

refusal-name-missing = Give { $what } a name, with at least one letter or digit.
refusal-too-long = That is too long for { $what }: { $length } characters, { $most } at most. Shorten it and send it again.
refusal-product-exists = There is already a product called “{ $name }”. Choose another name, or type: product reopen "{ $name }" if it was closed.
refusal-channel-taken = { $channel } already follows “{ $name }”, and a channel follows one product. Choose another channel: channel:#name.
refusal-no-such-product = There is no product called “{ $typed }”. Type “product” to see them all.
refusal-unknown-product-state = “{ $typed }” is no state of a product: write search, minimal, building or launched.
refusal-unknown-channel = I do not know which channel “{ $typed }” is: type # and choose it in the list, or use the form.
refusal-no-product = { $there ->
    [some] This place follows no product, so I cannot tell which one you mean: choose it among the products, or type in its channel.
   *[none] No product is followed here yet. Type: product new "Name" in your team’s channel, and you can add prospects at once.
}

product-form-title = New product
product-form-name = Name of the product
product-form-name-hint = The service you want to build, in a few words.
product-form-channel = Team channel
product-form-channel-hint = The morning’s reminders are posted there.
form-create = Create

products-heading = ⟦Products of the team⟧
product-row = ⟦{ $name }⟧ · { $where } · { $state }
product-where = { $channel }
product-nowhere = no channel
product-closed = Closed
product-created = ⟦{ $name }⟧ is followed in { $where }. On working days at { $hour } ({ $zone }) I say there which prospects have gone quiet, in { $language }. Now add your first prospect.
product-invite = Invite me to the channel, so that I can post there.
product-closed-already = “{ $name }” is closed already.
product-is-closed = ⟦{ $name }⟧ is closed: no more reminders. Nothing is lost, you can reopen it whenever you like.
refusal-product-is-closed = { $name } is closed: nothing is written there until it is reopened.
refusal-product-is-closed-in-form = { $name } is closed: type /prospect product reopen "{ $name }", then send this again.
product-open-already = “{ $name }” is open already.
product-is-open = ⟦{ $name }⟧ is open again, reminders included.
product-used = From now on, when we speak here, I understand ⟦{ $name }⟧.
product-state-same = ⟦{ $name }⟧ is already there: { $state }.
product-state-now = ⟦{ $name }⟧ is there: { $state }. What comes next?
product-state-moved = ⟦{ $name }⟧: { $was } → { $now }. Add because:"…" next time, so that everybody knows why.
product-state-moved-because = ⟦{ $name }⟧: { $was } → { $now }, because “{ $because }”.
decision-close = closed
decision-reopen = reopened
decision-line = { $day } · { $person } · { $what }
decision-line-because = { $day } · { $person } · { $what } · “{ $because }”

button-add = Add a prospect
button-products = Products
button-new-product = New product
button-settings = Settings
button-use = Use this one here

standing-age = Followed since
standing-age-value = { $day } · { $days ->
    [0] today
    [one] { $days } day
   *[other] { $days } days
}
standing-satisfied = Satisfied users
standing-satisfied-value = { $count } · { $date }
standing-order = Users before needs
standing-order-not-yet = no need is being built yet
standing-order-users-first = ✓ somebody was motivated before the first need was begun
standing-order-needs-first = ✗ a need was begun before anybody was motivated
standing-talk = Last conversation
standing-talk-value = { $mark ->
    [yes] { "⚠ " }
   *[no] { "" }
}{ $there ->
    [no] none since { $day }
   *[yes] { $day }
} · { $days ->
    [0] today
    [one] { $days } business day ago
   *[other] { $days } business days ago
}
standing-interest = Last new interest
standing-interest-value = { $mark ->
    [yes] { "⚠ " }
   *[no] { "" }
}{ $there ->
    [no] none since { $day }
   *[yes] { $day }
} · { $attempts ->
    [0] no attempt since
    [one] { $attempts } attempt since
   *[other] { $attempts } attempts since
}
pioneers = { $count } of { $target } · { $who }
pioneers-none = 0 of { $target }
pioneer = { $name } ({ $reference })

waiver-title = Build already?
waiver-submit = Build all the same
waiver-so-far = ⟦Motivated so far⟧: { $pioneers }. Motivated is met, and committed with more than a date: they introduce us, let themselves be quoted, bring a real case.
waiver-lacks = ⟦What is missing⟧: { $who }
waiver-lacking = { $name } ({ $reference }), { $why }
waiver-nobody-said = nobody has answered what they committed to
waiver-a-date = a date only so far
waiver-words = words only so far
waiver-nobody-near = ⟦What is missing⟧: nobody else has been met yet.
waiver-because = Why build now all the same?
waiver-because-hint = Kept with the date and your name among the decisions of the product.
refusal-waiver-why = Say why it is built before enough prospects are motivated, or cancel: the waiver is kept with its reason.
product-state-waived = ⟦{ $name }⟧: { $was } → { $now }, with { $count } of { $target } motivated prospects, because “{ $because }”. The waiver is dated and signed by you.
decision-waiver = Building, by waiver

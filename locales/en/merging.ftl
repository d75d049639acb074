# Two prospects that are one organisation become one, and can be parted again.

merge-title = Merge two prospects
merge-compare = Compare
merge-submit = Merge
merge-one = This prospect
merge-other = Is the same as
merge-other-hint = You see both side by side before anything changes.
merge-side = ⟦{ $name }⟧ ({ $reference }) · { $stage } · { $calls ->
    [one] { $calls } call
   *[other] { $calls } calls
} · { $meetings ->
    [one] { $meetings } meeting
   *[other] { $meetings } meetings
} · { $contacts ->
    [one] { $contacts } contact
   *[other] { $contacts } contacts
} · { $needs ->
    [one] { $needs } need
   *[other] { $needs } needs
}
merge-moves = Contacts, calls, meetings, answers, needs, notes and the timeline of both are kept. Below, what differs: choose what counts from now on.
merge-keep = Which one stays
merge-keep-hint = The reference of the other one leads to it from then on.
merge-option = { $reference }: { $value }
merge-changed = One of them has changed since you opened this: look at it again before you merge.
merge-noted = { $gone } ({ $gone_reference }) is part of { $kept } ({ $reference }) now, with all its calls, contacts and notes. ⟦{ $gone_reference }⟧ leads here from now on.
merge-leads-here = ⟦{ $gone }⟧ is part of { $name } ({ $reference }) now.
button-merge = Merge
button-merge-with = Merge with { $reference }
entry-merge = merged with another one
entry-merged-away = { $reference } became part of it
digest-did-merged = merged by { $person }
refusal-merge-same = { $name } ({ $reference }) is one and the same prospect already: name two different ones.
refusal-merge-two-products = These two belong to different products: only prospects of one product can be merged.
refusal-merge-keep-which = I do not know which one to keep: “{ $typed }” is neither { $one } nor { $other }.
refusal-merge-more-than-two = Two prospects are merged at a time: I do not know what to do with “{ $typed }”.
refusal-is-part-of = { $gone } was not removed: it is part of { $name } ({ $reference }) since they were merged. “undo { $reference }” parts them within 24 hours of that.

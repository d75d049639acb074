# Taking back what was just done.

undo-noted = Undone: it is as it was before.
undo-removed = Undone: { $name } ({ $reference }) is no longer recorded.
undo-already = It was undone already.
refusal-undo-not-yours = { $person } did this: only they or an administrator can undo it.
refusal-undo-too-late = Undoing is possible for { $hours ->
    [one] { $hours } hour
   *[other] { $hours } hours
}: correct it with “Edit” instead.
refusal-undo-changed-since = Something else was done to { $name } since: undo that first, or correct it with “Edit”.

# Taking back what was just done.

undo-noted = Undone: it is as it was before.
undo-removed = Undone: { $name } ({ $reference }) is no longer recorded.
undo-already = It was undone already.
refusal-nothing-to-undo = Nothing was done in the last { $hours ->
    [one] hour
   *[other] { $hours } hours
} that can be undone from here. Needs, mandates, segments and lists have an “Undo” button of their own.
refusal-undo-imported = That came with a list: the report of the import undoes all of it, “edit” changes this one.
refusal-undo-not-yours = { $person } did this: only they or an administrator can undo it.
refusal-undo-too-late = Undoing is possible for { $hours ->
    [one] { $hours } hour
   *[other] { $hours } hours
}: correct it with “Edit” instead.
refusal-undo-changed-since = Something else was done to { $name } since: undo that first, or correct it with “Edit”.
refusal-undo-pivot = That came with a pivot, which set others aside too: undo the pivot to bring all of them back, or reopen this one alone.
button-undo-import = Undo the import

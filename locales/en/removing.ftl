# Taking a prospect out of everything, and putting it back.

remove-form-title = Remove a prospect
remove-form-submit = Remove
remove-noted = { $name } ({ $reference }) is removed: it is in no list and no figure any more. “restore { $reference }” puts it back for { $days ->
    [one] { $days } day
   *[other] { $days } days
}; then all of it is deleted.
restore-noted = { $name } is back, as it was.
restore-none = Nothing was removed from this product in the last { $days ->
    [one] day
   *[other] { $days } days
}.
restore-heading = ⟦Removed⟧, and kept for { $days ->
    [one] { $days } day
   *[other] { $days } days
}:
restore-row = { $name } · { $reference }
button-restore = Restore
digest-did-removed = removed by { $person }
refusal-not-removed = There is no { $typed } among those removed in the last { $days ->
    [one] day
   *[other] { $days } days
}: “restore” alone lists them.
refusal-restore-name-taken = There is another { $name } since, { $reference }: give that one another name first.

# Segments: where first users are looked for.

segments-title = The segments of this product
segment-row = { $name } · { $population ->
    [0] population unknown
   *[other] { $population } in all
}
segment-row-why = { $row } · “{ $why }”
segment-kept = The segment ⟦{ $name }⟧ is recorded{ $population ->
    [0] .
   *[other] : { $population } in all.
}
segment-form-title = Segment
segment-form-submit = Save
segment-form-name = Name
segment-form-population = How many are there?
segment-form-population-hint = How many organisations it counts, where that is known.
segment-form-hypothesis = Why should they want the product?
refusal-no-such-population = “{ $typed }” is not a number of organisations: write a whole number, such as population:200.

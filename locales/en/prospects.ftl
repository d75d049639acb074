prospect-added = ⟦{ $name }⟧ is recorded as { $reference }.
which-prospect = { $reference } · { $name }
button-this-one = This one

prospect-added = ⟦{ $name }⟧ est noté sous { $reference }.
which-prospect = { $reference } · { $name }
button-this-one = Celui-ci

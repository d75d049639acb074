# Changing what is written: a prospect, its contacts, notes.

edit-title = Change a prospect
edit-noted = The changes are saved.
edit-nothing = Nothing was changed.
edit-clash = { $field }: { $person } changed it in the meantime. It says now “{ $value }”. Send the form again to write yours.
edit-empty = nothing
contact-title = Contact
contact-already = This contact is written down already.
contact-noted = The contact is saved.
handed-over = { $person } hands ⟦{ $name }⟧ ({ $reference }) to you.
note-title = Save as a note
note-text = Note
note-already = This note is kept already.
note-is-cut = The message has { $length } characters, a note holds { $most }: its beginning stands below. Keep the rest as a second note, or shorten it.
note-noted = The note is kept.
what-note = a note
refusal-note-is-empty = There is nothing to keep: write the note, or leave the form.

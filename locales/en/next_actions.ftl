# What comes next, and its reminder.

next-action-noted = Next action noted for ⟦{ $day }⟧.
next-action-form-title = Next action
next-action-form-submit = Save
next-action-field-day = On which day?
what-todo = what is to be done
next-action-field-todo = What is to be done?
next-action-today = ⟦{ $name }⟧ · { $reference }: your next action was planned for { $day }.
next-action-what = { $todo }
done-noted = Done: that is noted.
done-unplanned = Nothing was planned: the silence counts from now.
done-form-title = Done
done-form-submit = It is done
button-done = Done
button-later = Later
refusal-next-action-when = On which day? Write for instance “next-action { $reference } tomorrow send the deck”.

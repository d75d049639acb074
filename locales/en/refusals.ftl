# What the bot declines to do: what is wrong, and what to do about it.

refusal-answer-unreadable = “{ $typed }” does not answer { $question }: write { $question }=0 to { $question }=4, or { $question }=? when you do not know.
refusal-impossible-day = “{ $typed }” is in no calendar: give a day and a time that exist, such as 2026-06-03 or 3 June 14:30.
refusal-key-not-taken = “{ $typed }:” has no place in this command: leave it out, or type “help { $verb }” to see how it is written.
refusal-key-given-twice = “{ $key }:” has two different values: keep only one and send the line again.
refusal-unclosed-quote = A quote ({ $quote }) opens at character { $position }, before “{ $beginning }”, and never closes: close it and send the line again.
refusal-unknown-key = I do not know the key “{ $typed }:”. { $suggestion ->
    [none] Put the words in quotes if they are plain text, or type “help” to see the keys.
   *[other] Did you mean “{ $suggestion }:”?
}
refusal-unknown-verb = I do not know the command “{ $typed }”. { $suggestion ->
    [none] Type “help” to see what I understand.
   *[other] Did you mean “{ $suggestion }”?
}
refusal-unreadable-day = I do not understand which day “{ $typed }” is: write 2026-06-03, tomorrow, monday, in 3 days or 3 June 14:30.
refusal-unreadable-duration = I do not understand how long “{ $typed }” is: write minutes, such as 60, or hours, such as 1h30, up to a day.
refusal-value-after-blank = I cannot tell where the value of “{ $key }:” ends (character { $position }): write it with no blank, { $key }:{ $value }, or in quotes, { $key }:"{ $value } …".
refusal-wrong-weekday = “{ $typed }” does not hold together, { $day } falls on another weekday: correct the weekday or the date.

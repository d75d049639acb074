# What the whole team hears once: nobody is talked with, calls win nobody, a date has gone by.

alarm-isolation-title = Nobody has been talked with lately
alarm-isolation = For { $days ->
    [one] { $days } business day
   *[other] { $days } business days
}, since { $since }, the team has had no conversation and no meeting with anybody. A voicemail does not count.
alarm-isolation-why = Those who shut themselves away to build come out with what nobody uses. Whom can each of you call today?
alarm-plateau-title = Calls win nobody any more
alarm-plateau = Nobody new has become interested for { $days ->
    [one] { $days } business day
   *[other] { $days } business days
}, since { $since }, in spite of { $attempts ->
    [one] { $attempts } attempt
   *[other] { $attempts } attempts
}. Is this the right segment?
alarm-plateau-why = When ministries were slow and rich, the opposite trait, small and with little money, named the next segment. What is yours?
alarm-segment = ⟦{ $name }⟧ · { $called } called · { $interested } interested
alarm-first-use-title = No first user yet
alarm-first-use = ⟦{ $name }⟧ was to have its first real use by { $day }, and nobody uses it yet. It is healthy to worry: what is the least that would serve one of your prospects this week?
alarm-satisfied-title = No satisfied user yet
alarm-satisfied = ⟦{ $name }⟧ was to have satisfied users by { $day }, and nobody has said so yet. The rule of six months says: satisfied users, or it stops. Record those who are: satisfied P-12 yes
button-advice = Advice
button-segments = Segments
button-product-state = State of the product

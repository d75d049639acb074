# Settings: one’s own, and the product’s.

settings-title = Settings
settings-own = ⟦Yours alone⟧
settings-my-language = I write to you in
settings-as-in-chat = as in your chat
settings-my-zone = Your time zone
settings-my-zone-hint = Such as Europe/Paris. Left empty, it is your chat’s.
settings-of-product = ⟦{ $name }⟧, for the whole team
settings-digest = Morning message at
settings-language = Language of the channel
settings-zone = Time zone
settings-country = Country
settings-country-hint = Two letters (FR, BE, CH…): its public holidays are days off.
settings-closed = Days the team is closed
settings-closed-hint = One a line, or a stretch: 2026-08-10..2026-08-21
settings-hour = { $hour }
settings-days = { $days }
settings-no-days = none
settings-saved = The settings of ⟦{ $name }⟧ are saved, for the whole team.
settings-same = Nothing changes: the settings of ⟦{ $name }⟧ are these.
settings-own-saved = Your own settings are saved: { $language }, { $zone }. Nothing changes for the others.
language-name-en = English
language-name-fr = French

refusal-unreadable-hour = “{ $typed }” is no hour of the day: write it like 09:15.
refusal-unknown-zone = I know no time zone called “{ $typed }”. { $suggestion ->
    [none] Write it like Europe/Paris.
   *[other] Did you mean “{ $suggestion }”?
}
refusal-unknown-country = “{ $typed }” is no country whose public holidays I know: write its two letters, such as FR.
refusal-unknown-language = I do not speak “{ $typed }”: write English (en) or French (fr).
refusal-too-many-closed-days = “{ $typed }” is no stretch of days I can keep: it must begin before it ends, and all together make a year at most.
refusal-words-unused = I do not know what to do with “{ $typed }”: a setting is a key and a value, such as digest:09:15.

targets-title = ⟦What the team holds itself to⟧
target-requesters = Prospects who ask for a need as a must
target-pioneers = Motivated prospects before building
target-isolation-days = Business days without a conversation
target-plateau-days = Business days without a new interest
target-plateau-attempts = Attempts in that time
target-first-user-months = Months until a first real use
target-satisfied-months = Months until users are satisfied
target-never = Then the whole team is told, once. 0 is never.
target-value = { $value }
refusal-no-such-target = “{ $typed }” is not what I can hold you to ({ $what }): write a whole number from { $least } to { $most }.
refusal-too-many-numbers = “{ $typed }” has more numbers than I can use ({ $what }): write plateau:15,10 for days and attempts, months:2,6 for the first use and the satisfied users, and one number for the others.
refusal-satisfied-too-early = Users are satisfied after a first use, not before: { $satisfied } months is less than { $first }. Write months:2,6 or the like.

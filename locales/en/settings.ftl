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

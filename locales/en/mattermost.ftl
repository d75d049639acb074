# What only Mattermost needs words for.

mattermost-day-hint = 2026-03-24, 24/03, tomorrow, monday …
mattermost-time-hint = 14:30 or 2pm
mattermost-lookup-hint = P-12, or a part of the name
mattermost-several-hint = Several, with commas between them
mattermost-people-hint = @name, or several
mattermost-channel-hint = The channel’s name
mattermost-hand-over = A form takes no file here. Write to me directly, attach your file to the message, and write: import
mattermost-sent-directly = It is in our direct messages.
mattermost-forged = This did not come from me: nothing was done. Type the command again.
mattermost-expired = This button or form is too old: type the command again, or ask for the message anew.
mattermost-not-yours = This one is somebody else’s: type the command yourself.
mattermost-not-in-channel = You are not in the channel this belongs to: ask to be invited there.
mattermost-not-active = This account is not active any more.
mattermost-away = Mattermost does not answer just now: nothing was done, please try again in a moment.
mattermost-not-a-number = Write a whole number, such as 12.
mattermost-at-least = Write { $least } or more.
mattermost-at-most = Write { $most } or less.
mattermost-not-a-day = I do not understand the day “{ $typed }”. Write it as 2026-03-24, 24/03 or tomorrow.
mattermost-not-a-time = I do not understand the time “{ $typed }”. Write it as 14:30.
mattermost-nothing-called = I find nothing called “{ $typed }”: write its reference, such as P-12, or a part of its name.
mattermost-several-called = “{ $typed }” may be several: { $names }. Write the whole of one, or its reference.
mattermost-nobody-called = I know nobody called “{ $typed }” here: write their username, such as @alice.
mattermost-no-channel-called = I find no channel called “{ $typed }”: invite me there first, or write its name as in its address.

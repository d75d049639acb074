# Words of the local workspace's own page. The bot's words are not here.
workspace-name = Prospect
workspace-kind = local workspace
you-are = You are
channels = Channels
app-talks = App
conversations = Conversations
open-menu = Conversations
bot-tag = APP
bot-connected = Bot connected
bot-absent = Bot not connected
home-tab = Home
messages-tab = Messages
message-list = Messages
write-to-channel = Message #{ $name }
write-to-bot = Message { $name }
write-in-thread = Reply in the thread
send = Send
shortcuts = Shortcuts
more-actions = More actions
reply = Reply in a thread
replying = Replying in a thread
leave-thread = Leave the thread
also-in-channel = also posted in the channel
only-you = Only visible to you
edited = (edited)
today = Today
yesterday = Yesterday
empty-channel = Nothing here yet.
empty-hint = Type { $command } to begin.
empty-home = The app has not filled its Home tab yet.
earlier = Show earlier messages
unread = { $count ->
    [one] { $count } unread message
   *[other] { $count } unread messages
}
new-messages = New
clock = Clock of the workspace
hour-later = +1 h
day-later = +1 day
next-digest = Next digest
hour-later-long = +1 h: move the clock one hour forward
day-later-long = +1 day: move the clock one day forward
next-digest-long = Next digest: move the clock there
moving = The clock is moving; the bot is doing what is due…
refusals = { $count ->
    [0] Nothing refused
    [one] { $count } refusal
   *[other] { $count } refusals
}
refusals-title = What Slack would have refused
refusals-none = Nothing so far: everything the bot sent fits Slack’s rules.
refusals-forget = Clear the list
close = Close
cancel = Cancel
submit = Submit
optional = (optional)
choose = Choose…
choose-person = Choose someone…
remove = Remove { $name }
search = Type to search
search-more = Type at least { $count ->
    [one] { $count } character
   *[other] { $count } characters
}
search-none = No match
searching = Searching…
search-failed = The search failed ({ $error }).
skip = Skip to the messages
reactions = Reactions
file-bytes = { $count ->
    [one] { $count } byte
   *[other] { $count } bytes
}
table-of = Figures of “{ $title }”
chart-of = Chart: { $title }
row-count = Rows { $from } to { $to } of { $all }
previous = Previous
next = Next
sort-by = Sort by { $column }
bot-message-link = Open the app’s messages
required = Please complete this required field.
wrong-email = Please enter a valid e-mail address.
wrong-url = Please enter a valid address (URL).
wrong-number = Please enter a number.
wrong-whole-number = Please enter a whole number.
too-small = This must be { $least } or more.
too-big = This must be { $most } or less.
too-short = Please enter at least { $least } characters.
too-long = Please enter at most { $most } characters.
too-many = Please choose at most { $most }.
wrong-file-type = This type of file is not accepted here.
command-unknown = { $command } is not a valid command.
command-in-thread = { $command } is not supported in threads. Sorry!
command-failed = { $command } failed with the error “{ $error }”.
form-failed = We had some trouble connecting ({ $error }). Try again?
shortcut-failed = This shortcut failed with the error “{ $error }”.
press-failed = The app did not answer ({ $error }).
press-gone = This message or form has changed meanwhile: nothing was sent.
bot-invited = The app is now in this channel.
bot-not-here = The app is not in this channel, so it did not see this. Type /invite @Prospect to add it.
nothing-due = No digest is planned.
somebody-unknown = someone unknown
today-low = today
yesterday-low = yesterday
tomorrow-low = tomorrow
days-ago = { $count ->
    [one] { $count } day ago
   *[other] { $count } days ago
}
days-ahead = { $count ->
    [one] in { $count } day
   *[other] in { $count } days
}
person-unread = { $name } (has unread messages)
typed-commands = Commands

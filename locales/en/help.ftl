# The menu and the help. A line of examples is typed as it stands.

help-heading = ⟦What would you like to do?⟧ Press a button, or type /prospect and a word.
help-foot = “help call” shows how a command is typed. English or French, any order; names with blanks need no quotes when they come first.
button-all-commands = All commands
button-i-meant = Yes, { $verb }

help-add = ⟦add⟧ · record an organisation that may need it
help-import = ⟦import⟧ · take in a list of prospects, .xlsx or .csv; or write to me with the file attached
help-next = ⟦next⟧ · the best one to call now, kept for you
help-call = ⟦call⟧ · note a call and what came of it
help-meet = ⟦meet⟧ · book a meeting; I ask the questions after it
help-score = ⟦score⟧ · answer the questions that score a prospect
help-need = ⟦need⟧ · note what somebody needs, as a must or not
help-needs = ⟦needs⟧ · the minimal list, and who asks for what
help-next-action = ⟦next-action⟧ · one dated thing to do next
help-done = ⟦done⟧ · that thing is done
help-show = ⟦show⟧ · all that is known of a prospect
help-list = ⟦list⟧ · yours, those gone quiet, parked, by stage
help-search = ⟦search⟧ · find one by its name
help-export = ⟦export⟧ · all of it as a file, for you alone
help-stage = ⟦stage⟧ · move one forwards or back
help-park = ⟦park⟧ · set one aside until a day
help-reopen = ⟦reopen⟧ · bring back one that was parked or closed
help-undo = ⟦undo⟧ · take back what you did last, within 24 hours
help-merge = ⟦merge⟧ · two that are the same organisation become one
help-remove = ⟦remove⟧ · take one out of everything; it can be restored for 30 days
help-restore = ⟦restore⟧ · put back one that was removed
help-decline = ⟦decline⟧ · say no to one, with the words to tell them
help-note = ⟦note⟧ · keep a note about one
help-mandate = ⟦mandate⟧ · what was ordered, against what users need
help-relay = ⟦relay⟧ · those who reach others, and what comes through them
help-introduce = ⟦introduce⟧ · who introduced us to one
help-ask-around = ⟦ask-around⟧ · ask the team who knows somebody there
help-satisfied = ⟦satisfied⟧ · a user says that it does them a service
help-segment = ⟦segment⟧ · where first users are looked for
help-pivot = ⟦pivot⟧ · leave a segment that is stuck for its opposite
help-stats = ⟦stats⟧ · the funnel of each segment, in figures and in a chart
help-week = ⟦week⟧ · what the week came to, or the last one
help-advice = ⟦advice⟧ · what fits where the product stands, and why
help-home = ⟦home⟧ · what you owe today
help-privacy = ⟦privacy⟧ · whom to inform, and people’s rights over their details
help-product = ⟦product⟧ · what the team follows, and where
help-portrait = ⟦portrait⟧ · what makes a good user, and how much each trait counts
help-settings = ⟦settings⟧ · hour, language, zone, closed days

help-do-add = Add
help-do-import = Import
help-do-next = Call
help-do-call = Log a call
help-do-meet = Book
help-do-score = Score
help-do-need = Note a need
help-do-needs = Needs
help-do-next-action = Plan
help-do-done = Done
help-do-show = Open
help-do-list = List
help-do-search = Search
help-do-export = Export
help-do-stage = Move
help-do-park = Park
help-do-reopen = Reopen
help-do-undo = Undo
help-do-merge = Merge
help-do-remove = Remove
help-do-restore = Restore
help-do-decline = Say no
help-do-note = Keep
help-do-mandate = Mandate
help-do-relay = Relays
help-do-introduce = Introduced
help-do-ask-around = Ask
help-do-satisfied = Satisfied?
help-do-segment = Segments
help-do-pivot = Pivot
help-do-stats = Figures
help-do-week = See
help-do-advice = Advise
help-do-home = See
help-do-privacy = Personal data
help-do-product = Products
help-do-portrait = Portrait
help-do-settings = Settings

help-import-examples =
    /prospect import
    /prospect import segment:"State agencies" origin:"Public directory"
help-add-examples =
    /prospect add Ambert Town Hall
    /prospect add "Thiers Town Hall" contact:"Marie Dupont" role:"Head of IT" email:marie.dupont@thiers.example segment:"Town halls" owner:me
help-next-examples =
    /prospect next
    /prospect next segment:"Town halls"
    /prospect next skip
    /prospect next stop
help-call-examples =
    /prospect call P-12 no answer
    /prospect call P-12 interested next:monday todo:"send the deck" note:"They retype forms every evening."
help-meet-examples =
    /prospect meet P-12 when:"tomorrow 14:00" for:60 with:@alice,@bob
    /prospect meet P-12 cancel
help-score-examples =
    /prospect score P-12 P1=4 P2=3 R2=2 E=4
    /prospect score P-12 why
help-need-examples =
    /prospect need P-12 "Import a PDF" must
    /prospect need P-12 "Import a PDF" "One login" nice meeting:2026-01-12
    /prospect need "Signature" origin:team
    /prospect need "Import a PDF" state:delivered
help-needs-examples =
    /prospect needs
    /prospect needs freeze
    /prospect needs merge "Import a file" "Import a PDF"
    /prospect needs fewest 3
help-next-action-examples = /prospect next-action P-12 monday "send the deck"
help-done-examples = /prospect done P-12
help-show-examples =
    /prospect show P-12
    /prospect show ambert
help-list-examples =
    /prospect list stale
    /prospect list mine stage:interested segment:"Town halls"
help-search-examples = /prospect search thiers
help-export-examples =
    /prospect export xlsx
    /prospect export csv stage:interested
help-stage-examples = /prospect stage P-12 pilot on:2026-02-09
help-park-examples = /prospect park P-12 until:2026-12-01 reason:"Reorganisation"
help-reopen-examples = /prospect reopen P-12
help-undo-examples =
    /prospect undo
    /prospect undo P-12
help-merge-examples =
    /prospect merge P-12 P-15
    /prospect merge P-12 P-15 keep:P-12
help-remove-examples = /prospect remove P-12
help-restore-examples =
    /prospect restore
    /prospect restore P-12
help-decline-examples =
    /prospect decline P-12 reason:contractor
    /prospect decline P-12 too specific on:yesterday note:"Their list grew again."
help-note-examples = /prospect note P-12 "They know two other town halls."
help-mandate-examples =
    /prospect mandate
    /prospect mandate "The director" "One login for all" "Import a PDF"
    /prospect mandate confirm "One login for all" P-12 must
    /prospect mandate refute "Import a PDF" because:"They photograph the paper"
help-relay-examples =
    /prospect relay
    /prospect relay P-12 audience:"people looking for work" size:300
    /prospect add "Job centre" type:relay audience:"people looking for work"
help-introduce-examples =
    /prospect introduce P-12 through:"Job centre"
    /prospect introduce P-12 through:@bob
help-ask-around-examples = /prospect ask-around P-12
help-satisfied-examples =
    /prospect satisfied P-12 yes
    /prospect satisfied P-12 no
help-segment-examples =
    /prospect segment new "State agencies" population:200
    /prospect segment "State agencies" state:paused
    /prospect segment compare "Ministries" "State agencies"
help-pivot-examples = /prospect pivot from:"Ministries" to:"State agencies" why:"They decide slowly" park-until:2026-12-01
help-stats-examples =
    /prospect stats
    /prospect stats segment:"State agencies"
help-week-examples =
    /prospect week
    /prospect week last
help-advice-examples =
    /prospect advice
    /prospect advice all
help-home-examples = /prospect home
help-privacy-examples =
    /prospect privacy
    /prospect privacy informed P-12
    /prospect privacy retention
    /prospect privacy erase P-12
help-product-examples =
    /prospect product new "My product"
    /prospect product state building because:"Two agencies wait for it"
    /prospect product close "My product"
help-portrait-examples =
    /prospect portrait weights pain:50 reach:30 digital:20 because:"Pain first"
    /prospect portrait levels penalty:20 enough-pain:3 x-risk:50
    /prospect portrait versions
    /prospect portrait ready forms
help-settings-examples =
    /prospect settings digest:09:15 zone:Europe/Paris
    /prospect settings closed:2026-05-15,2026-12-24..2026-12-31
    /prospect settings pitch:"Your paper forms, online in minutes." script:"How many forms a week?"
    /prospect settings pioneers:2 isolation:5 plateau:15,10 months:2,6
    /prospect settings retention:people=24,notes=12,closed=6

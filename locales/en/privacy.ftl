# What the people at a prospect's may ask of us, and what we owe them.

button-privacy-export = Their file
button-privacy-fix = Put right
button-privacy-erase = Erase
button-privacy-object = They object
button-privacy-informed = Informed today
button-privacy-erase-sure = Erase for good
button-privacy-object-sure = Close and erase for good
privacy-foot = Each request is answered within a month and stands in the register: “privacy requests”.
privacy-origin-unknown = unknown origin
privacy-not-informed = { $origin } · recorded on { $since }, not informed yet
privacy-informed = { $origin } · informed on { $on }, { $how }
privacy-informed-somehow = how is not said
privacy-sure-title = It cannot be undone
privacy-sure-no = No
privacy-sure-erase = ⟦Erase this person?⟧ Their details go, and so does what points to them in notes, calls, reasons, the timeline and the messages I wrote directly. The organisation and every figure stay. It cannot be undone.
privacy-sure-erase-short = Their details go everywhere, for good. The figures stay.
privacy-sure-object = ⟦They do not want to be contacted?⟧ The prospect is closed and the person erased, for good. I keep a fingerprint of their address and number, nothing else, so that nobody records them again.
privacy-sure-object-short = The prospect is closed and the person erased, for good.
privacy-erase-done = The person is erased from { $name } ({ $reference }). { $messages ->
    [0] No direct message of mine told of them.
    [one] One direct message of mine that may have told of them is emptied.
   *[other] { $messages } direct messages of mine that may have told of them are emptied.
}
privacy-object-done = The person is erased from { $name } ({ $reference }), which is closed, and will be refused if somebody brings them again. { $messages ->
    [0] No direct message of mine told of them.
    [one] One direct message of mine that may have told of them is emptied.
   *[other] { $messages } direct messages of mine that may have told of them are emptied.
}
privacy-files-elsewhere = Files that were exported, and what people wrote elsewhere, are out of my reach: ask those who have them. A backup made before forgets them too when it is restored.
privacy-message-gone = This message told of somebody who asked to be erased.
privacy-home-gone = Somebody asked to be erased: open this page anew.
button-privacy-home = Open it anew
privacy-all-informed = Everybody recorded here was informed.
privacy-owed = ⟦Not informed yet⟧ that we keep their details, the oldest first. It is owed within a month, and at the latest at the first words exchanged.
privacy-owed-row = { $name } · { $reference } · { $person } · { $days ->
    [0] recorded today
    [one] recorded yesterday
   *[other] recorded { $days } days ago
}
privacy-owed-late = 🔴 { $name } · { $reference } · { $person } · recorded { $days } days ago: a month is over
privacy-more-of-them = There are more of them.
privacy-text-label = Words to read or to send, in { $language }:
privacy-text = { $greeting } we, [your organisation], work on “{ $product }” and keep your name, your function and your work contact details, to see with you whether it would help you; it is part of our task. { $origin } We keep them { $months } months at most after our last exchange and give them to nobody outside the team. You may at any time see them, have them corrected or erased, and object: answer this message, or write to [your team’s address]. You may also complain to the data protection authority.
privacy-informed-noted = Noted: the person at { $name } ({ $reference }) was informed on { $on }.
privacy-register = ⟦Requests⟧, those that wait first:
privacy-register-empty = Nobody asked for anything yet.
privacy-register-row = № { $number } · { $reference } · { $right } · received on { $received }, due by { $due }{ $extended ->
    [yes] , extended ({ $because })
   *[no] {""}
} · { $state ->
    [done] answered by { $person }
   *[other] waits
}
privacy-export-comment = All that is kept about one person of { $reference }, to be handed to them.
right-access = a copy
right-fix = a correction
right-erase = erasure
right-object = objection
what-how = how
record-title = ⟦Record of processing: { $product }⟧
record-purpose = ⟦Purpose⟧ · finding the first users of { $product }: whom to call, what came of it, what they need.
record-basis = ⟦Basis⟧ · a task of public interest, or a legitimate interest; every objection is honoured.
record-people = ⟦People⟧ · those met in their work at organisations that may need it; the members of the team.
record-data = ⟦Data⟧ · name, function, work e-mail and telephone, where they come from; calls, meetings, notes, answers about the organisation.
record-recipients = ⟦Recipients⟧ · the members of the product’s channel. No personal data is written in a channel.
record-retention = ⟦Retention⟧ · details of people { $people } months after the last contact that came from them, { $closed } months once their prospect is closed; free text { $notes } months. Fingerprints of objections and the register are kept.
record-rights = ⟦Rights⟧ · a copy, a correction, erasure, objection: by an administrator, within a month, in the register.
record-security = ⟦Security⟧ · membership of the product’s channel, guests and outsiders refused, each button and form authorised anew; no value in logs; deleted values overwritten in SQLite; backups encrypted, which forget again whoever was erased.
record-transfers = ⟦Transfers⟧ · none by this program; your chat’s own are your chat’s.
record-figures = { $kept ->
    [one] { $kept } person is recorded
   *[other] { $kept } people are recorded
}, { $informed } of them informed; { $erased ->
    [one] { $erased } record was erased
   *[other] { $erased } records were erased
}.
record-foot = Check it with your data protection officer: it is no legal advice.
refusal-only-administrators = People’s rights are exercised by an administrator of the team: ask one of them.
refusal-only-directly = Not here, where others read: write it to me directly.
refusal-no-contact = Nobody is recorded at { $name }.
refusal-unknown-right = I do not know “{ $typed }”: write export, fix, erase or object.
refusal-objected = Somebody with this address or number asked on { $since } not to be contacted: they are not recorded.
privacy-set-aside = Set aside: taken out, or put right since.
privacy-of-removed = Of a removed prospect.
privacy-sure-places = ⟦The same person⟧, by their address or number, is recorded here too, and it is done there as well:
privacy-sure-hidden = { $count ->
    [one] And at one more place, in a product whose channel you are not in: it is done there too.
   *[other] And at { $count } more places, in products whose channel you are not in: it is done there too.
}
privacy-place = { $name } · { $reference } · { $person }
button-privacy-only-here = Only at { $reference }
privacy-done-too = The same at { $places }.
privacy-register-late = 🔴 № { $number } · { $reference } · { $right } · received on { $received }, due by { $due } · { $days ->
    [one] a day late
   *[other] { $days } days late
}
privacy-register-foot = A request received and not answered yet: “privacy register erase P-12 on:monday”. More time: “privacy extend 3 because:"…"”; answered elsewhere: “privacy answered 3”.
privacy-request-noted = Noted: request № { $number } waits, to be answered by { $due }.
privacy-request-extended = Request № { $number } is to be answered by { $due } now. Tell the person so, and why, within the first month.
privacy-request-answered = Request № { $number } is answered.
refusal-nobody-called = Nobody at { $name } is called “{ $typed }”. There: { $people }.
refusal-nobody-reached = Nobody is recorded with { $typed }.
refusal-not-fixed = Nobody sees these details at { $name } ({ $reference }) any more. Put them back first (undo, restore), or erase them.
refusal-no-such-request = The register has no request “{ $typed }”: give its number, as “privacy register” lists it.
refusal-request-answered = Request № { $number } is answered already.
refusal-request-not-extended = Request № { $number }, due by { $due }, gets no more time: it is given once, and before the day it is due.
refusal-for-good = Somebody was erased there last, and that is for good: nothing brings them back. To undo what was done before, write “undo” with another prospect.
privacy-inform = Inform
button-privacy-words = The words
privacy-text-to = Hello { $person },
privacy-text-to-nobody = Hello,
privacy-text-from = They come from: { $origin }.
privacy-text-from-where = They come from [where you found them].
privacy-origin-unsaid = { $count ->
    [one] ⟦To be completed⟧: at 1 prospect nobody said where a person’s details come from: { $references }.
   *[other] ⟦To be completed⟧: at { $count } prospects nobody said where people’s details come from: { $references }.
}
record-controller = ⟦Controller⟧ · to be filled in: the name and address of your organisation, and of its data protection officer.
record-file = The record of processing of { $product }, for your data protection officer.
record-figure-recorded = People recorded
record-figure-informed = of them informed
record-figure-erased = Records erased
record-figure-requests = Requests received
record-figure-waiting = of them waiting
record-figure-late = of them late
record-figure-fingerprints = Fingerprints of those who objected
record-figure-members = Members of the team
record-figure-administrators = of them administrators

# Buttons and forms that are about a prospect.

refusal-prospect-gone = { $reference } is not there any more: somebody removed it. Type “list” to see the others.

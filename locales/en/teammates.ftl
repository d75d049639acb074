# Naming somebody of the team.

refusal-one-teammate = “{ $typed }” names several people: name one.
refusal-unknown-teammate = I know nobody called “{ $typed }” here: type @ and choose them in the list.
refusal-which-teammate = Several people are called “{ $typed }”: type @ and choose the right one in the list.

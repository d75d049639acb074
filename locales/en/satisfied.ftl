# Whether a user says that the product does them a service.

satisfied-title = Are they satisfied?
satisfied-field = Does it do them a real service?
satisfied-yes = Yes, they say so
satisfied-no = Not yet
satisfied-field-on = Since
satisfied-noted = A satisfied user. Ask whom they would recommend you to, and whether you may quote them.
satisfied-taken-back = Noted: not satisfied yet. Keep what they miss in a note.
satisfied-already = { $answer ->
    [yes] They are noted as satisfied already.
   *[no] Nobody said that they were.
}
card-satisfied = Satisfied since
button-satisfied = Satisfied?
button-is-a-user = They are a user
entry-satisfied = satisfied or not
refusal-not-a-user = { $name } does not use it yet ({ $stage }): only a user can be satisfied. Move them to User once you have seen them use it.
refusal-satisfied-or-not = I do not understand “{ $typed }”: say yes or no.
refusal-choose-yes-or-no = Choose yes or no.

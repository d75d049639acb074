# Un utilisateur dit-il que le produit lui rend service ?

satisfied-title = Sont-ils satisfaits ?
satisfied-field = Cela leur rend-il un vrai service ?
satisfied-yes = Oui, ils le disent
satisfied-no = Pas encore
satisfied-field-on = Depuis le
satisfied-noted = Un utilisateur satisfait. Demandez-lui à qui il vous recommanderait, et si vous pouvez le citer.
satisfied-taken-back = C’est noté : pas encore satisfait. Gardez ce qui lui manque dans une note.
satisfied-already = { $answer ->
    [yes] Il est déjà noté comme satisfait.
   *[no] Personne n’a dit qu’il l’était.
}
card-satisfied = Satisfait depuis le
button-satisfied = Satisfait ?
button-is-a-user = C’est un utilisateur
entry-satisfied = satisfait ou non
refusal-not-a-user = { $name } ne s’en sert pas encore ({ $stage }) : seul un utilisateur peut être satisfait. Passez-le à Utilisateur quand vous l’avez vu s’en servir.
refusal-satisfied-or-not = Je ne comprends pas « { $typed } » : dites oui ou non.
refusal-choose-yes-or-no = Choisissez oui ou non.

# Les listes de prospects qui partent en fichiers.

export-form-title = Exporter les prospects
export-form-submit = M’envoyer
export-field-format = Format
export-format-xlsx = Tableur (XLSX)
export-format-csv = CSV, pour tout logiciel
export-format-json = JSON, pour des scripts
export-every-segment = Tous les segments
export-every-stage = Toutes les étapes, même closes
export-sent = { $count ->
    [one] Le fichier (⟦un prospect⟧) part : il arrive dans notre conversation directe.
   *[other] Le fichier (⟦{ $count } prospects⟧) part : il arrive dans notre conversation directe.
}
export-personal = Il contient des données personnelles : noms, courriels, téléphones, notes. Gardez-le pour vous, et supprimez-le une fois qu’il a servi.
export-comment = { $count ->
    [one] ⟦{ $product }⟧ : un prospect, avec ses contacts et ses notes.
   *[other] ⟦{ $product }⟧ : { $count } prospects, avec contacts et notes.
} Ce fichier contient des données personnelles : ne le transmettez qu’à qui en a besoin, et supprimez-le une fois qu’il a servi. /prospect importer sait le relire.
refusal-unknown-format = Je n’exporte pas en « { $typed } » : écrivez csv, xlsx ou json.
refusal-nothing-to-export = Aucun prospect n’est ainsi : il n’y a rien à exporter.
refusal-too-many-to-export = Cela fait plus de { $most } prospects : choisissez un segment ou une étape, ou passez par la ligne de commande (prospect export).

export-column-reference = Référence
export-column-organisation = Organisation
export-column-segment = Segment
export-column-stage = Étape
export-column-type = Type
export-column-owner = Responsable
export-column-contact = Contact
export-column-role = Fonction
export-column-email = Courriel
export-column-phone = Téléphone
export-column-next-action = Prochaine action
export-column-next-action-on = Date de la prochaine action
export-column-parked-until = En veille jusqu’au
export-column-park-reason = Motif de la veille
export-column-obstacles = Freins
export-column-decline-reason = Motif de refus
export-column-screening = Question de tri
export-column-audience = Public touché
export-column-audience-size = Taille du public
export-column-source = Source
export-column-note = Notes
export-figure-score = Score
export-figure-cell = Case
export-figure-calls = Appels passés
export-figure-conversations = Conversations
export-figure-meetings-held = Rencontres tenues
export-figure-last-contact-on = Dernière conversation le
export-figure-created-on = Ajouté le
export-figure-contact-origin = Contact connu par
export-entered = Entrée : { $stage }

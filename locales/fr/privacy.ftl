# Ce que les personnes chez un prospect peuvent nous demander, et ce que nous leur devons.

button-privacy-export = Son dossier
button-privacy-fix = Rectifier
button-privacy-erase = Effacer
button-privacy-object = S’oppose
button-privacy-informed = Informé aujourd’hui
button-privacy-erase-sure = Effacer définitivement
button-privacy-object-sure = Clore et effacer
privacy-foot = Chaque demande reçoit sa réponse en un mois au plus et figure au registre : « rgpd registre ».
privacy-origin-unknown = origine inconnue
privacy-not-informed = { $origin } · enregistré le { $since }, pas encore informé
privacy-informed = { $origin } · informé le { $on }, { $how }
privacy-informed-somehow = sans dire comment
privacy-sure-title = C’est sans retour
privacy-sure-no = Non
privacy-sure-erase = ⟦Effacer cette personne ?⟧ Ses coordonnées disparaissent, et ce qui la désigne dans les notes, les appels, les motifs, l’historique et les messages directs que j’ai écrits. L’organisation et tous les chiffres restent. C’est sans retour.
privacy-sure-erase-short = Ses coordonnées disparaissent partout, sans retour. Les chiffres restent.
privacy-sure-object = ⟦La personne ne veut plus être contactée ?⟧ Le prospect est clos et la personne effacée, sans retour. Je garde une empreinte de son adresse et de son numéro, rien d’autre, pour que personne ne l’enregistre de nouveau.
privacy-sure-object-short = Le prospect est clos et la personne effacée, sans retour.
privacy-erase-done = La personne est effacée de { $name } ({ $reference }). { $messages ->
    [0] Aucun message direct de ma part ne parlait d’elle.
    [one] Un message direct qui a pu parler d’elle est vidé.
   *[other] { $messages } messages directs qui ont pu parler d’elle sont vidés.
}
privacy-object-done = La personne est effacée de { $name } ({ $reference }), qui est clos, et sera refusée si quelqu’un l’apporte de nouveau. { $messages ->
    [0] Aucun message direct de ma part ne parlait d’elle.
    [one] Un message direct qui a pu parler d’elle est vidé.
   *[other] { $messages } messages directs qui ont pu parler d’elle sont vidés.
}
privacy-files-elsewhere = Les fichiers exportés, et ce qui a été écrit ailleurs, sont hors de ma portée : demandez à ceux qui les ont. Une sauvegarde antérieure l’oublie aussi quand on la restaure.
privacy-message-gone = Ce message parlait de quelqu’un qui a demandé son effacement.
privacy-home-gone = Quelqu’un a demandé son effacement : rouvrez cette page.
button-privacy-home = Rouvrir
privacy-all-informed = Toutes les personnes enregistrées ici ont été informées.
privacy-owed = ⟦Pas encore informées⟧ que nous gardons leurs coordonnées, les plus anciennes d’abord. C’est dû dans le mois, et au plus tard au premier échange.
privacy-owed-row = { $name } · { $reference } · { $person } · { $days ->
    [0] enregistré aujourd’hui
    [one] enregistré hier
   *[other] enregistré il y a { $days } jours
}
privacy-owed-late = 🔴 { $name } · { $reference } · { $person } · enregistré il y a { $days } jours : le mois est passé
privacy-more-of-them = Il y en a d’autres.
privacy-text-label = Un texte à lire ou à envoyer, en { $language } :
privacy-text = { $greeting } nous, [votre organisation], travaillons sur « { $product } » et gardons votre nom, votre fonction et vos coordonnées professionnelles, pour voir avec vous si cela vous aiderait ; cela fait partie de notre mission. { $origin } Nous les gardons { $months } mois au plus après notre dernier échange, et ne les donnons à personne hors de l’équipe. Vous pouvez à tout moment les voir, les faire rectifier ou effacer, et vous opposer : répondez à ce message, ou écrivez à [l’adresse de votre équipe]. Vous pouvez aussi saisir la CNIL.
privacy-informed-noted = C’est noté : la personne chez { $name } ({ $reference }) a été informée le { $on }.
privacy-register = ⟦Demandes⟧, celles qui attendent d’abord :
privacy-register-empty = Personne n’a encore rien demandé.
privacy-register-row = nº { $number } · { $reference } · { $right } · reçue le { $received }, à traiter avant le { $due }{ $extended ->
    [yes] , prolongée ({ $because })
   *[no] {""}
} · { $state ->
    [done] traitée par { $person }
   *[other] en attente
}
privacy-export-comment = Tout ce qui est gardé sur une personne de { $reference }, à lui remettre.
right-access = une copie
right-fix = une rectification
right-erase = l’effacement
right-object = l’opposition
what-how = comment
record-title = ⟦Registre des traitements : { $product }⟧
record-purpose = ⟦Finalité⟧ · trouver les premiers utilisateurs de { $product } : qui appeler, ce qui en est sorti, leurs besoins.
record-basis = ⟦Base⟧ · une mission d’intérêt public, ou un intérêt légitime ; toute opposition est respectée.
record-people = ⟦Personnes⟧ · celles rencontrées dans leur travail chez les organisations concernées ; les membres de l’équipe.
record-data = ⟦Données⟧ · nom, fonction, courriel et téléphone professionnels, leur origine ; appels, rendez-vous, notes, réponses sur l’organisation.
record-recipients = ⟦Destinataires⟧ · les membres du canal du produit. Aucune donnée personnelle n’est écrite dans un canal.
record-retention = ⟦Conservation⟧ · coordonnées : { $people } mois après le dernier contact venu de la personne, { $closed } mois une fois le prospect clos ; texte libre : { $notes } mois. Les empreintes des oppositions et le registre des demandes sont gardés.
record-rights = ⟦Droits⟧ · copie, rectification, effacement, opposition : par un administrateur, en un mois, au registre.
record-security = ⟦Sécurité⟧ · appartenance au canal du produit, invités et externes refusés, chaque bouton et formulaire autorisé de nouveau ; aucune valeur dans les journaux ; valeurs supprimées réécrites dans SQLite ; sauvegardes chiffrées, qui oublient de nouveau les personnes effacées.
record-transfers = ⟦Transferts⟧ · aucun par ce programme ; ceux de votre messagerie sont les siens.
record-figures = { $kept ->
    [one] { $kept } personne est enregistrée
   *[other] { $kept } personnes sont enregistrées
}, dont { $informed } informées ; { $erased ->
    [one] { $erased } fiche effacée
   *[other] { $erased } fiches effacées
}.
record-foot = À vérifier avec votre délégué à la protection des données : ce n’est pas un avis juridique.
refusal-only-administrators = Les droits des personnes sont exercés par un administrateur de l’équipe : demandez-lui.
refusal-only-directly = Pas ici, où d’autres lisent : écrivez-le-moi directement.
refusal-no-contact = Personne n’est enregistré chez { $name }.
refusal-unknown-right = Je ne connais pas « { $typed } » : écrivez exporter, rectifier, effacer ou opposition.
refusal-objected = Quelqu’un qui a cette adresse ou ce numéro a demandé le { $since } à ne plus être contacté : il n’est pas enregistré.
privacy-set-aside = Mise de côté : retirée, ou rectifiée depuis.
privacy-of-removed = D’un prospect supprimé.
privacy-sure-places = ⟦La même personne⟧, d’après son adresse ou son numéro, est aussi enregistrée ici, et ce sera fait là aussi :
privacy-sure-hidden = { $count ->
    [one] Et à un autre endroit, dans un produit dont vous ne suivez pas le canal : ce sera fait là aussi.
   *[other] Et à { $count } autres endroits, dans des produits dont vous ne suivez pas le canal : ce sera fait là aussi.
}
privacy-place = { $name } · { $reference } · { $person }
button-privacy-only-here = Seulement { $reference }
privacy-done-too = De même chez { $places }.
privacy-register-late = 🔴 nº { $number } · { $reference } · { $right } · reçue le { $received }, à traiter avant le { $due } · { $days ->
    [one] un jour de retard
   *[other] { $days } jours de retard
}
privacy-register-foot = Une demande reçue et pas encore traitée : « rgpd registre effacer P-12 le:lundi ». Plus de temps : « rgpd prolonger 3 car:"…" » ; traitée ailleurs : « rgpd traitée 3 ».
privacy-request-noted = C’est noté : la demande nº { $number } attend, à traiter avant le { $due }.
privacy-request-extended = La demande nº { $number } est désormais à traiter avant le { $due }. Dites-le à la personne, et pourquoi, dans le premier mois.
privacy-request-answered = La demande nº { $number } est traitée.
refusal-nobody-called = Personne chez { $name } ne s’appelle « { $typed } ». Il y a : { $people }.
refusal-nobody-reached = Personne n’est enregistré avec { $typed }.
refusal-not-fixed = Personne ne voit plus ces coordonnées chez { $name } ({ $reference }). Faites-les d’abord revenir (annuler, restaurer), ou effacez-les.
refusal-no-such-request = Le registre n’a pas de demande « { $typed } » : donnez son numéro, comme « rgpd registre » le liste.
refusal-request-answered = La demande nº { $number } est déjà traitée.
refusal-request-not-extended = La demande nº { $number }, à traiter avant le { $due }, n’a pas plus de temps : on le donne une fois, et avant l’échéance.
refusal-for-good = La dernière chose faite est l’effacement d’une personne, et c’est définitif : rien ne la fait revenir. Pour annuler ce qui a été fait avant, écrivez « annuler » avec un autre prospect.
privacy-inform = Informer
button-privacy-words = Les mots
privacy-text-to = Bonjour { $person },
privacy-text-to-nobody = Bonjour,
privacy-text-from = Elles viennent de là : { $origin }.
privacy-text-from-where = Elles viennent de [là où vous les avez trouvées].
privacy-origin-unsaid = { $count ->
    [one] ⟦À compléter⟧ : chez 1 prospect, personne n’a dit d’où viennent des coordonnées : { $references }.
   *[other] ⟦À compléter⟧ : chez { $count } prospects, personne n’a dit d’où viennent des coordonnées : { $references }.
}
record-controller = ⟦Responsable⟧ · à compléter : le nom et l’adresse de votre organisme, et de son délégué à la protection des données.
record-file = Le registre des traitements de { $product }, pour votre délégué à la protection des données.
record-figure-recorded = Personnes enregistrées
record-figure-informed = dont informées
record-figure-erased = Fiches effacées
record-figure-requests = Demandes reçues
record-figure-waiting = dont en attente
record-figure-late = dont en retard
record-figure-fingerprints = Empreintes de ceux qui se sont opposés
record-figure-members = Membres de l’équipe
record-figure-administrators = dont administrateurs

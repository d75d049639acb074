# Le menu et l’aide. Une ligne d’exemple se tape telle quelle.

help-heading = ⟦Que voulez-vous faire ?⟧ Appuyez sur un bouton, ou tapez /prospect et un mot.
help-foot = « aide appel » montre comment une commande se tape. En français ou en anglais, dans n’importe quel ordre ; un nom avec des espaces se passe de guillemets quand il vient en premier.
button-all-commands = Toutes les commandes
button-i-meant = Oui, { $verb }

help-add = ⟦ajouter⟧ · noter une organisation qui peut en avoir besoin
help-import = ⟦importer⟧ · reprendre une liste de prospects, .xlsx ou .csv ; ou écrivez-moi en y joignant le fichier
help-next = ⟦suivant⟧ · le meilleur à appeler maintenant, gardé pour vous
help-call = ⟦appel⟧ · noter un appel et ce qu’il a donné
help-meet = ⟦rdv⟧ · fixer un rendez-vous ; je pose les questions ensuite
help-score = ⟦noter⟧ · répondre aux questions qui évaluent un prospect
help-need = ⟦besoin⟧ · noter ce qu’il faut à quelqu’un, indispensable ou non
help-needs = ⟦besoins⟧ · la liste minimale, et qui demande quoi
help-next-action = ⟦action⟧ · une chose à faire, datée
help-done = ⟦fait⟧ · cette chose est faite
help-show = ⟦fiche⟧ · tout ce qu’on sait d’un prospect
help-list = ⟦liste⟧ · les vôtres, les silencieux, ceux en veille, par étape
help-search = ⟦chercher⟧ · en trouver un par son nom
help-export = ⟦exporter⟧ · tout, dans un fichier pour vous seul
help-stage = ⟦étape⟧ · en faire avancer ou reculer un
help-park = ⟦veille⟧ · en mettre un de côté jusqu’à un jour
help-reopen = ⟦rouvrir⟧ · en reprendre un, en veille ou clos
help-undo = ⟦annuler⟧ · revenir sur ce que vous venez de faire, pendant 24 heures
help-merge = ⟦fusionner⟧ · deux qui sont la même organisation n’en font plus qu’un
help-remove = ⟦supprimer⟧ · en retirer un de partout ; il se restaure pendant 30 jours
help-restore = ⟦restaurer⟧ · remettre ce qui a été supprimé
help-decline = ⟦refuser⟧ · dire non, avec les mots pour le leur dire
help-note = ⟦note⟧ · garder une note sur l’un d’eux
help-mandate = ⟦mandat⟧ · ce qui est commandé, face aux vrais besoins
help-relay = ⟦relais⟧ · ceux qui en touchent d’autres, et ce qui vient par eux
help-introduce = ⟦présenter⟧ · qui nous a mis en relation
help-ask-around = ⟦qui connaît⟧ · demander à l’équipe qui connaît quelqu’un là-bas
help-satisfied = ⟦satisfait⟧ · un utilisateur dit que cela lui rend service
help-segment = ⟦segment⟧ · où chercher les premiers utilisateurs
help-pivot = ⟦pivot⟧ · quitter un segment bloqué pour son opposé
help-stats = ⟦stats⟧ · l’entonnoir de chaque segment, en chiffres et en image
help-week = ⟦semaine⟧ · ce qu’a donné la semaine, ou la précédente
help-advice = ⟦conseil⟧ · ce qui convient là où en est le produit, et pourquoi
help-home = ⟦accueil⟧ · ce que vous devez faire aujourd’hui
help-privacy = ⟦rgpd⟧ · qui informer, et les droits des personnes
help-product = ⟦produit⟧ · ce que l’équipe suit, et où
help-portrait = ⟦portrait⟧ · ce qui fait un bon utilisateur, et combien compte chaque trait
help-settings = ⟦réglages⟧ · heure, langue, fuseau, jours de fermeture

help-do-add = Ajouter
help-do-import = Importer
help-do-next = Appeler
help-do-call = Noter un appel
help-do-meet = Fixer
help-do-score = Évaluer
help-do-need = Noter un besoin
help-do-needs = Besoins
help-do-next-action = Prévoir
help-do-done = C’est fait
help-do-show = Ouvrir
help-do-list = Lister
help-do-search = Chercher
help-do-export = Exporter
help-do-stage = Déplacer
help-do-park = En veille
help-do-reopen = Rouvrir
help-do-undo = Annuler
help-do-merge = Fusionner
help-do-remove = Supprimer
help-do-restore = Restaurer
help-do-decline = Dire non
help-do-note = Garder
help-do-mandate = Mandat
help-do-relay = Relais
help-do-introduce = Présenté
help-do-ask-around = Demander
help-do-satisfied = Satisfait ?
help-do-segment = Segments
help-do-pivot = Pivoter
help-do-stats = Chiffres
help-do-week = Voir
help-do-advice = Conseiller
help-do-home = Voir
help-do-privacy = Données personnelles
help-do-product = Produits
help-do-portrait = Portrait
help-do-settings = Réglages

help-import-examples =
    /prospect importer
    /prospect importer cible:"Opérateurs" origine:"Annuaire public"
help-add-examples =
    /prospect ajouter Mairie d’Ambert
    /prospect ajouter "Mairie de Thiers" contact:"Marie Dupont" rôle:"Responsable informatique" courriel:marie.dupont@thiers.example cible:Mairies responsable:moi
help-next-examples =
    /prospect suivant
    /prospect suivant cible:"Mairies"
    /prospect suivant passer
    /prospect suivant arrêter
help-call-examples =
    /prospect appel P-12 pas de réponse
    /prospect appel P-12 intéressé suite:lundi faire:"envoyer la maquette" note:"Ils ressaisissent des formulaires chaque soir."
help-meet-examples =
    /prospect rdv P-12 quand:"demain 14h" durée:60 avec:@alice,@bob
    /prospect rdv P-12 annuler
help-score-examples =
    /prospect noter P-12 P1=4 P2=3 R2=2 E=4
    /prospect noter P-12 pourquoi
help-need-examples =
    /prospect besoin P-12 "Importer un PDF" indispensable
    /prospect besoin P-12 "Importer un PDF" "Un seul mot de passe" souhaitable rdv:2026-01-12
    /prospect besoin "Signature" origine:équipe
    /prospect besoin "Importer un PDF" état:livré
help-needs-examples =
    /prospect besoins
    /prospect besoins figer
    /prospect besoins fusionner "Importer un fichier" "Importer un PDF"
    /prospect besoins minimum 3
help-next-action-examples = /prospect action P-12 lundi "envoyer la maquette"
help-done-examples = /prospect fait P-12
help-show-examples =
    /prospect fiche P-12
    /prospect fiche ambert
help-list-examples =
    /prospect liste silencieux
    /prospect liste moi étape:intéressé cible:Mairies
help-search-examples = /prospect chercher thiers
help-export-examples =
    /prospect exporter xlsx
    /prospect exporter csv étape:intéressé
help-stage-examples = /prospect étape P-12 pilote le:2026-02-09
help-park-examples = /prospect veille P-12 jusqu’au:2026-12-01 motif:"Réorganisation"
help-reopen-examples = /prospect rouvrir P-12
help-undo-examples =
    /prospect annuler
    /prospect annuler P-12
help-merge-examples =
    /prospect fusionner P-12 P-15
    /prospect fusionner P-12 P-15 garder:P-12
help-remove-examples = /prospect supprimer P-12
help-restore-examples =
    /prospect restaurer
    /prospect restaurer P-12
help-decline-examples =
    /prospect refuser P-12 motif:prestataire
    /prospect refuser P-12 trop spécifique le:hier note:"Leur liste s’est encore allongée."
help-note-examples = /prospect note P-12 "Ils connaissent deux autres mairies."
help-mandate-examples =
    /prospect mandat
    /prospect mandat "Le directeur" "Une seule connexion" "Importer un PDF"
    /prospect mandat confirmer "Une seule connexion" P-12 indispensable
    /prospect mandat infirmer "Importer un PDF" car:"Ils photographient le papier"
help-relay-examples =
    /prospect relais
    /prospect relais P-12 public:"demandeurs d’emploi" taille:300
    /prospect ajouter "Mission locale" type:relais public:"demandeurs d’emploi"
help-introduce-examples =
    /prospect présenter P-12 via:"Mission locale"
    /prospect présenter P-12 via:@bob
help-ask-around-examples = /prospect qui connaît P-12
help-satisfied-examples =
    /prospect satisfait P-12 oui
    /prospect satisfait P-12 non
help-segment-examples =
    /prospect segment nouveau "Agences de l’État" effectif:200
    /prospect segment "Agences de l’État" état:"en pause"
    /prospect segment comparer "Ministères" "Agences de l’État"
help-pivot-examples = /prospect pivot de:"Ministères" vers:"Agences de l’État" pourquoi:"La décision y est lente" veille-jusqu’au:2026-12-01
help-stats-examples =
    /prospect stats
    /prospect stats cible:"Agences de l’État"
help-week-examples =
    /prospect semaine
    /prospect semaine dernière
help-advice-examples =
    /prospect conseil
    /prospect conseil tous
help-home-examples = /prospect accueil
help-privacy-examples =
    /prospect rgpd
    /prospect rgpd informé P-12
    /prospect rgpd conservation
    /prospect rgpd effacer P-12
help-product-examples =
    /prospect produit nouveau "Mon produit"
    /prospect produit état développement car:"Deux agences l’attendent"
    /prospect produit fermer "Mon produit"
help-portrait-examples =
    /prospect portrait poids douleur:50 accès:30 numérique:20 car:"La douleur d’abord"
    /prospect portrait seuils malus:20 suffisant-douleur:3 risque-x:50
    /prospect portrait historique
    /prospect portrait modèle formulaires
help-settings-examples =
    /prospect réglages résumé:09:15 fuseau:Europe/Paris
    /prospect réglages fermé:2026-05-15,2026-12-24..2026-12-31
    /prospect réglages accroche:"Vos formulaires papier en ligne en quelques minutes." trame:"Combien de formulaires par semaine ?"
    /prospect réglages pionniers:2 isolement:5 palier:15,10 mois:2,6
    /prospect réglages conservation:personnes=24,notes=12,clos=6

# Les listes de prospects que les gens apportent.

refusal-file-too-big = « { $name } » dépasse { $most } mégaoctets : découpez-le en plusieurs fichiers, ou ne gardez que les colonnes et les lignes utiles.
refusal-file-gone = Je ne trouve plus ce fichier : envoyez-le de nouveau.
refusal-file-elsewhere = C’est un lien vers un fichier gardé ailleurs, que je ne peux pas ouvrir : téléchargez le fichier, puis envoyez-le lui-même.
refusal-file-not-allowed = Je n’ai pas encore le droit de lire des fichiers ici : demandez à qui m’a installé de me réinstaller avec la permission files:read.
refusal-file-empty = « { $name } » est vide : mettez une organisation par ligne, sous une première ligne qui nomme les colonnes.
refusal-only-a-head = « { $name } » a une première ligne et rien en dessous : mettez une organisation par ligne, puis renvoyez-le.
refusal-not-a-spreadsheet = « { $name } » n’est pas une liste que je sais lire : enregistrez-la en .xlsx ou en .csv depuis votre tableur.
refusal-other-spreadsheet = « { $name } » est une feuille de calcul d’un autre format : ouvrez-la et enregistrez-la en .xlsx ou en .csv.
refusal-password-protected = « { $name } » est protégé par un mot de passe : enregistrez-le sans, ou en .csv.
refusal-file-damaged = « { $name } » ne se lit pas comme un fichier .xlsx, il est peut-être abîmé : ouvrez-le et enregistrez-le de nouveau en .xlsx ou en .csv.
refusal-json-unreadable = « { $name } » commence en JSON et cesse d’être une liste d’objets à la ligne { $line } : corrigez-le là, ou enregistrez la liste en .csv ou en .xlsx.
refusal-too-much-inside = « { $name } » contient bien plus qu’une liste de prospects : copiez la liste dans un nouveau fichier, ou enregistrez-la en .csv.
refusal-too-many-rows = La liste a plus de { $most } lignes : découpez-la en plusieurs fichiers.
refusal-too-many-columns = La ligne { $line } a plus de { $most } colonnes : ne gardez que celles qui disent quelque chose des prospects.
refusal-cell-too-long = Une cellule de la ligne { $line } a plus de { $most } caractères : raccourcissez-la, ou cherchez un guillemet (") jamais refermé.
refusal-quote-not-closed = Un guillemet (") s’ouvre à la ligne { $line } et ne se referme jamais : fermez-le ou retirez-le, les lignes suivantes se confondent.
refusal-no-organisation-column = Aucune colonne ne dit de quelle organisation il s’agit : nommez-en une « Organisation », « Organisme » ou « Structure », ou choisissez-la. J’ai trouvé : { $columns }.
refusal-no-such-column = Il n’y a pas de colonne { $number } : la liste en a { $most }. Choisissez l’une d’elles.

import-problem = Ligne { $line }, colonne « { $column } » : { $fault }
import-problem-of-line = Ligne { $line } : { $fault }

fault-no-organisation = il manque l’organisation : écrivez son nom, ou retirez la ligne.
fault-too-long = le texte est trop long : raccourcissez-le.
fault-no-email = ce n’est pas une adresse : écrivez-la comme marie.dupont@example.org, ou videz la cellule.
fault-no-phone = ce n’est pas un numéro de téléphone que je connais : écrivez-le comme 01 44 49 85 00 ou +33 1 44 49 85 00, ou videz la cellule.
fault-phone-rounded = le tableur a arrondi ce numéro : mettez la colonne au format texte, tapez-le de nouveau.
fault-unknown-type = ce n’est pas un type : écrivez direct ou relais, ou choisissez une autre colonne.
fault-unknown-stage = ce n’est pas une étape : écrivez nouveau, tenté, contacté, intéressé, rencontré, pilote ou utilisateur, ou choisissez une autre colonne.
fault-unknown-obstacle = ce n’est pas un frein de la liste : corrigez-le, ou videz la cellule.
fault-unknown-reason = ce n’est aucune de nos raisons de dire non : corrigez-la, ou videz la cellule.
fault-unreadable-day = je ne comprends pas de quel jour il s’agit : écrivez-le comme 2026-06-03.
fault-no-size = ce n’est pas un nombre de personnes : écrivez un nombre entier, par exemple 1200.
fault-not-yes-or-no = ce n’est ni oui ni non : corrigez, ou videz la cellule.
fault-more-cells = il y a plus de cellules que de colonnes, certaines ont pu se décaler : mettez entre guillemets le texte qui contient le séparateur.
fault-broken-quote = un guillemet (") semble avaler la fin de cette ligne : fermez-le ou retirez-le.
fault-fewer-cells = il y a moins de cellules que de colonnes : celles qui manquent comptent comme vides.
fault-cells-beside = il y a des cellules au-delà de la dernière colonne nommée : elles ne sont pas lues.
fault-formula-without-value = une formule jamais calculée compte comme vide : ouvrez le fichier, enregistrez-le, renvoyez-le.
fault-formula-in-error = une formule en erreur compte comme vide.
fault-zero-put-back = le tableur avait retiré le premier zéro : il est remis.
fault-day-from-number = le tableur avait gardé ce jour comme un nombre : il est lu comme un jour.
fault-unknown-owner = personne de l’équipe ne s’appelle ainsi : le prospect n’a pas encore de responsable.

import-field-organisation = Organisation
import-field-contact = Contact : nom
import-field-first-name = Contact : prénom
import-field-last-name = Contact : nom de famille
import-field-name = Nom
import-field-role = Contact : fonction
import-field-email = Contact : courriel
import-field-phone = Contact : téléphone
import-field-segment = Segment
import-field-type = Direct ou relais
import-field-source = Source
import-field-owner = Responsable
import-field-stage = Étape
import-field-reference = Référence (P-12)
import-field-note = Note
import-field-next-action = Prochaine action
import-field-next-action-on = Jour de la prochaine action
import-field-audience = Qui un relais touche
import-field-audience-size = Combien il en touche
import-field-screening = Réponse à la question de tri
import-field-obstacles = Freins
import-field-parked-until = En veille jusqu’au
import-field-park-reason = Pourquoi en veille
import-field-decline-reason = Pourquoi nous avons dit non

import-mode-create = Les créer quand même
import-mode-complete = Compléter ce qui est vide
import-mode-skip = Les laisser tels quels

same-by-reference = la même référence
same-by-email = la même adresse de courriel
same-by-phone = le même numéro de téléphone
same-by-person = la même organisation et le même contact
same-by-organisation = la même organisation

sheet-remark-macros-not-run = Le fichier contient des macros : elles n’ont pas été exécutées.
sheet-remark-other-tabs = Le fichier a plusieurs onglets : un seul a été lu.
sheet-remark-merged-cells = Les cellules fusionnées valent pour toutes les lignes qu’elles couvrent.

# Reprendre une liste de prospects.

import-form-title = Importer une liste
import-form-submit = La lire
import-form-before = Rien n’est écrit avant que vous ayez vu ce qu’elle contient. Jusqu’à { $most } mégaoctets et { $lines } lignes.
import-form-file = La liste
import-form-file-hint = .xlsx, .xlsm ou .csv : une organisation par ligne, la première ligne nomme les colonnes ; ou .json, comme exporté
import-handed-over = J’ai votre liste. Quelques mots à son sujet, puis je la lis ; rien n’est écrit avant que vous ayez vu ce qu’elle contient.
button-import-file = Importer
import-only-first = Plusieurs fichiers accompagnent votre message : je prends le premier. Envoyez-moi les autres un par un.
file-not-taken = J’ai laissé de côté le fichier de votre message : je ne prends que des listes. Pour l’importer, envoyez-le de nouveau avec le mot « importer ».
import-form-origin = D’où vient la liste
import-form-origin-hint = Données ouvertes, annuaire public, remise par … : on peut nous le demander
import-form-segment = Segment
import-form-segment-hint = De toutes les lignes ; sans cela, ce que dit la liste
import-form-new-segment = Ou un nouveau segment
import-form-mode = Ceux que nous avons déjà
import-form-mode-hint = Rien de ce qui est rempli n’est jamais remplacé ni vidé

refusal-which-file = Ajoutez la liste : un fichier enregistré en .xlsx ou en .csv.
refusal-not-your-import = C’est { $person } qui a apporté cette liste : seule cette personne, ou un administrateur, en décide.
what-origin = l’origine de la liste

import-soon = La liste est en cours de lecture. Ce qu’elle contient arrive en message direct ; rien n’est écrit sans votre accord.
import-reading = Lecture de { $name } …
import-preview = ⟦{ $name }⟧ : { $lines ->
    [one] une ligne lue
   *[other] { $lines } lignes lues
  }. Rien n’est encore écrit.
import-figure = { $number }
import-count-create = Nouveaux
import-count-complete = Complétés
import-count-there = Déjà là
import-count-twice = En double dans la liste
import-count-refused = Ont demandé à ne plus être contactés
import-count-error = Lignes en erreur

import-first-twice = { $count ->
    [one] ⟦Une ligne en répète une autre⟧
   *[other] ⟦{ $count } lignes en répètent d’autres⟧{ $more ->
        [0] {""}
       *[other] {" "}(les { $shown } premières)
      }
  }
import-first-there = { $count ->
    [one] ⟦Un est déjà là⟧
   *[other] ⟦{ $count } sont déjà là⟧{ $more ->
        [0] {""}
       *[other] {" "}(les { $shown } premiers)
      }
  }
import-first-refused = { $count ->
    [one] ⟦Un a demandé à ne plus être contacté⟧
   *[other] ⟦{ $count } ont demandé à ne plus être contactés⟧{ $more ->
        [0] {""}
       *[other] {" "}(les { $shown } premiers)
      }
  }
import-first-near = { $count ->
    [one] ⟦Un nom est proche d’un autre⟧ : il est créé, sauf si vous dites que c’est le même
   *[other] ⟦{ $count } noms sont proches d’un autre⟧ : ils sont créés, sauf si vous dites que ce sont les mêmes{ $more ->
        [0] {""}
       *[other] {" "}(les { $shown } premiers)
      }
  }
import-first-problems = { $count ->
    [one] ⟦Une remarque sur les lignes⟧
   *[other] ⟦{ $count } remarques sur les lignes⟧{ $more ->
        [0] {""}
       *[other] {" "}(les { $shown } premières ; les autres viennent dans un fichier)
      }
  }
import-line-twice = Ligne { $line }, { $name } : { $by } que la ligne { $other }
import-line-there = Ligne { $line }, { $name } : { $by }
import-line-near = Ligne { $line }, { $name } : proche de { $other }
import-refused-before = a demandé à ne plus être contacté
import-column = { $column } → { $field }
import-columns-read = Colonnes lues : { $columns }.
import-columns-unread = { $count ->
    [one] Colonne non lue : { $columns }.
   *[other] Colonnes non lues : { $columns }.
  }
import-segment-is = Toutes les lignes vont dans le segment { $segment }.
import-mode-is = Ceux que nous avons déjà : { $mode }.

import-button-go = { $count ->
    [one] L’importer
   *[other] Importer { $count }
  }
import-button-columns = Colonnes…
import-button-near = Noms proches ({ $count })
import-button-cancel = Laisser
import-cancelled = { $name } est laissé de côté ; rien n’a été écrit.

import-columns-title = Que disent les colonnes
import-column-none = Dans aucune colonne
import-column-is = { $number }. { $name }
import-near-title = Le même ou un autre
import-near-before = Celui de la liste est-il celui d’à côté ?
import-near-pair = { $name } / { $other }
import-near-other = Un autre : le créer
import-near-same = Le même

import-progress = ⟦{ $name }⟧ : { $done } lignes sur { $total } …
import-ended = ⟦{ $name } est importé⟧
import-population = L’effectif de { $segment } n’était pas connu : { $population }, comme dans la liste.
import-undo-title = Annuler tout l’import ?
import-undo-text = Ce qu’il a créé est retiré et ce qu’il a complété redevient comme avant, sauf là où quelqu’un a changé quelque chose depuis.
import-undo-no = Garder
import-undoing = ⟦{ $name }⟧ : annulation en cours …
import-undone = ⟦{ $name } est annulé⟧ : { $removed ->
    [0] aucun prospect retiré
    [one] un prospect retiré
   *[other] { $removed } prospects retirés
  }, { $put_back } remis comme avant.
import-undone-left = { $count ->
    [one] Un est resté : quelqu’un l’a changé depuis.
   *[other] { $count } sont restés : quelqu’un les a changés depuis.
  }
import-not-brought = La messagerie ne me donne pas ce fichier : envoyez-le de nouveau.

import-into = dans le segment { $segment }
import-into-product = dans le produit
import-told = { $created ->
    [0] { $person } a complété { $completed ->
        [one] un prospect
       *[other] { $completed } prospects
      } { $into }.
   *[other] { $person } a importé { $created ->
        [one] un prospect
       *[other] { $created } prospects
      } { $into }{ $completed ->
        [0] {""}
        [one] {" et en a complété un"}
       *[other] {" et en a complété "}{ $completed }
      }.
  }
import-told-undone = { $person } a annulé un import : { $removed ->
    [one] un prospect est retiré
   *[other] { $removed } prospects sont retirés
  }.

import-problems-file = { $count ->
    [one] La remarque sur les lignes de la liste, avec son numéro.
   *[other] Les { $count } remarques sur les lignes de la liste, avec leurs numéros (10 000 au plus).
  }
import-problem-twice = { $by } que la ligne { $other } : pas reprise une seconde fois
import-problems-name = remarques
import-problems-line = Ligne
import-problems-column = Colonne
import-problems-what = Ce qui ne va pas

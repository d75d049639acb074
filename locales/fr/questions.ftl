# Les critères, les questions et leurs réponses décrites, de 0 à 4 (docs/method.md).

criterion-pain = Douleur
criterion-digital = Numérique
criterion-reach = Accès
criterion-contractor = Prestataire
criterion-commitment = Engagement

question-P1 = Le problème, chez eux ?
anchor-P1-0 = n’est pas arrivé depuis un an
anchor-P1-1 = cité seulement quand on demande
anchor-P1-2 = au moins 1×/mois, simple gêne
anchor-P1-3 = 1×/semaine, exemple récent et coût donnés
anchor-P1-4 = tous les jours ou grave, raconté spontanément, chiffré

question-P2 = Qu’ont-ils déjà fait contre ?
anchor-P2-0 = rien, n’y pensaient pas
anchor-P2-1 = conscients, rien fait
anchor-P2-2 = ont cherché ou demandé (12 mois)
anchor-P2-3 = bricolage en service (Excel, Access…)
anchor-P2-4 = temps/argent/agents engagés, ou outil essayé

question-P3 = Échéance ?
anchor-P3-0 = aucune
anchor-P3-1 = « un jour »
anchor-P3-2 = dans l’année
anchor-P3-3 = < 6 mois
anchor-P3-4 = < 3 mois, date écrite

question-D1 = Équipement, accès au service ?
anchor-D1-0 = papier, pas de poste
anchor-D1-1 = poste, accès bloqué
anchor-D1-2 = bureautique ; accord DSI à demander
anchor-D1-3 = outils en ligne chaque semaine
anchor-D1-4 = télé-service ou SaaS déjà ouvert par eux

question-D2 = Autonomie ?
anchor-D2-0 = faut le faire pour eux
anchor-D2-1 = aide sur place
anchor-D2-2 = une démo à distance suffit
anchor-D2-3 = seuls avec une notice
anchor-D2-4 = seuls et aident les autres

question-R1 = Pour les joindre ?
anchor-R1-0 = ≥ 5 essais, pas joint
anchor-R1-1 = joint au 3ᵉ essai ou après
anchor-R1-2 = au 2ᵉ
anchor-R1-3 = au 1ᵉʳ
anchor-R1-4 = ce sont eux qui appellent

question-R2 = Qui décide d’essayer ?
anchor-R2-0 = cabinet, marché, > 3 niveaux
anchor-R2-1 = 3 niveaux
anchor-R2-2 = 2 niveaux
anchor-R2-3 = son N+1
anchor-R2-4 = la personne elle-même

question-R3 = Des moyens à eux pour s’en passer ?
anchor-R3-0 = DSI, budget et marché en cours
anchor-R3-1 = budget voté, ou devis demandé à un prestataire
anchor-R3-2 = développeurs ou prestataire sous la main, rien de lancé
anchor-R3-3 = au plus un outil bureautique, pas d’argent prévu
anchor-R3-4 = aucun, et personne à qui demander

question-C1 = Liste de demandes
anchor-C1-0 = parle de problèmes
anchor-C1-1 = 1–3 demandes
anchor-C1-2 = 4–7
anchor-C1-3 = 8–15 ou par écrit
anchor-C1-4 = > 15, cahier des charges, ou s’allonge à chaque fois

question-C2 = Demandes partagées ?
anchor-C2-0 = toutes demandées ailleurs
anchor-C2-1 = ≤ 25 % seuls
anchor-C2-2 = ≤ 50 %
anchor-C2-3 = ≤ 75 %
anchor-C2-4 = > 75 % propres à eux

question-C3 = Quand on dit « pas maintenant » ?
anchor-C3-0 = accepte, essaie l’imparfait
anchor-C3-1 = accepte avec regret
anchor-C3-2 = négocie
anchor-C3-3 = en fait une condition
anchor-C3-4 = exige, échéancier, « vous devez »

question-E = Engagement obtenu ?
anchor-E-0 = compliments
anchor-E-1 = recevra l’info
anchor-E-2 = temps : date prise
anchor-E-3 = réputation : nous présente, se laisse citer
anchor-E-4 = ressource : vrai dossier, date de pilote, budget

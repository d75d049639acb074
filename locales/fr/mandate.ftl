# Ce qu’un commanditaire a demandé, face aux vrais besoins.

refusal-sponsor-confirms-itself = « { $need } » a été commandé par { $name }, qui ne peut pas confirmer sa propre commande : demandez à un autre utilisateur et notez-le pour qui le veut aussi. S’ils ne font que le répéter, dites origine:mandat.

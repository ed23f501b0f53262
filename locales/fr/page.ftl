### La page du journal des diffusions, pour qui envoie des diffusions.
###
### Les boutons et les liens sont courts et commencent par un verbe. Une étiquette n’est pas une phrase.

## Sur chaque page

page-title = Diffusions
page-skip = Aller au contenu
page-views = Vues
page-language = Langue
page-all-mailings = Toutes les diffusions
page-as-of = Situation au { $moment }

## Accès

page-access-heading = Code d’accès nécessaire
page-access-what = Saisissez le code d’accès que votre service informatique vous a donné.
page-access-code = Code d’accès
page-access-enter = Entrer
page-access-wrong = Ce code d’accès n’est pas valable. Vérifiez-le, ou demandez-en un nouveau à votre service informatique.
page-leave = Quitter

## La liste des diffusions

page-no-mailings = Aucune diffusion n’a encore été enregistrée.
page-column-mailing = Diffusion
page-column-begun = Début
page-column-state = Avancement
page-column-messages = Messages
page-state-prepared = En attente de confirmation
page-state-running = En cours
page-state-ended = Terminée
page-policy = Comptage des messages
page-validity = Délai des tentatives
page-ends = Fin des tentatives

## Vues d’une diffusion

page-view-rates = Chiffres
page-view-log = Journal
page-view-causes = Causes
page-view-quarantine = Quarantaine

## Chiffres

page-time-heading = Au fil du temps
page-column-time = Date et heure
page-column-meaning = Signification
page-column-number = Nombre
page-column-share = Part

## Journal

page-column-address = Adresse
page-column-status = État
page-column-reason = Raison
page-column-changed = Modification
page-address-forgotten = Adresse supprimée
page-search = Chercher une adresse
page-filter-status = État
page-filter-cause = Cause
page-filter-domain = Domaine
page-filter-all = Tout
page-filter-apply = Afficher
page-filter-clear = Tout afficher
page-log-none = Aucun message ne correspond à cette recherche.
page-log-count =
    { $count ->
        [one] { $count } message
       *[other] { $count } messages
    }
page-next = Voir les lignes suivantes
page-first = Revenir aux premières lignes
page-csv = Enregistrer comme tableau (CSV)
page-events-heading = Ce qui est arrivé à ce message
page-column-said = Réponse du système de messagerie
page-unverified = Non vérifié : ce rapport peut venir de n’importe qui. Il ne compte pas.

## Causes

page-column-cause = Cause
page-column-failed = En échec
page-column-retrying = Tentatives en cours
page-causes-none = Aucun message n’est en échec.

## Quarantaine

page-column-errors = Erreurs
page-column-since = Depuis
page-quarantine-none = Aucune adresse n’est en quarantaine.

## Confirmer l’envoi

page-confirm-heading = Diffusion prête à l’envoi
page-confirm-what =
    { $count ->
        [one] { $count } message est préparé. Rien n’a encore été envoyé.
       *[other] { $count } messages sont préparés. Rien n’a encore été envoyé.
    }
page-confirm-start = Confirmer et envoyer
page-confirm-look-only = Ce code d’accès permet seulement de consulter. La confirmation revient à une personne autorisée à lancer la diffusion.
page-confirm-done = C’est confirmé. L’envoi commence.

## Ce qui peut mal se passer

page-not-found = Cette page n’existe pas
page-not-found-what = Revenez à la liste des diffusions.
page-trouble = Le journal ne peut pas être lu pour le moment
page-trouble-what = Réessayez dans une minute. Si le problème persiste, prévenez votre service informatique.

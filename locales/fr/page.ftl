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
page-state-ended = Terminé
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

## Notifications envoyées ensemble

page-notices = Notifications
page-notices-none = Aucune notification n’a encore été préparée.
page-column-name = Nom
page-column-prepared = Préparation
page-outcome-failed = Non remis
page-outcome-delayed = Retardé
page-outcome-success = Remis ou transmis
page-notices-way = Serveur d’envoi
page-notices-not-before = Envoi au plus tôt
page-notices-suppressed =
    { $count ->
        [one] Pour { $count } rapport, aucune notification n’est nécessaire.
       *[other] Pour { $count } rapports, aucune notification n’est nécessaire.
    }
page-notices-wrong =
    { $count ->
        [one] Aucune notification n’a pu être préparée à partir de { $count } rapport :
       *[other] Aucune notification n’a pu être préparée à partir de { $count } rapports :
    }
page-notices-beyond =
    { $count ->
        [one] { $count } notification sera retenue, car la personne concernée en a reçu assez pour le moment.
       *[other] { $count } notifications seront retenues, car les personnes concernées en ont reçu assez pour le moment.
    }
page-confirm-heading = Notifications prêtes à l’envoi
page-confirm-what =
    { $count ->
        [one] { $count } notification est préparée. Rien n’a encore été envoyé.
       *[other] { $count } notifications sont préparées. Rien n’a encore été envoyé.
    }
page-confirm-start = Confirmer et envoyer
page-confirm-look-only = Ce code d’accès permet seulement de consulter. La confirmation revient à une personne autorisée à lancer l’envoi.
page-confirm-done = C’est confirmé. L’envoi commence.
page-confirm-changed = Ces notifications ont changé entre-temps. Consultez-les de nouveau, puis confirmez.
page-notices-left =
    { $count ->
        [one] { $count } notification n’a pas encore été envoyée.
       *[other] { $count } notifications n’ont pas encore été envoyées.
    }
page-notices-go-on = Envoyer le reste
page-notices-stopped = L’envoi s’est arrêté. Communiquez cette raison à votre service informatique :
page-notices-waiting = Pas encore envoyées
page-notices-sent = Envoyées
page-notices-refused = Refusées
page-notices-for-now = Envoi impossible pour le moment
page-notices-held-back = Retenues
page-notices-unsure = Peut-être arrivées
    .meaning = Ces notifications ne sont pas envoyées de nouveau automatiquement. Ainsi, personne ne reçoit deux fois la même.
page-refresh = Actualiser

## Ce qui peut mal se passer

page-not-found = Cette page n’existe pas
page-not-found-what = Revenez à la liste des diffusions.
page-trouble = Le journal ne peut pas être lu pour le moment
page-trouble-what = Réessayez dans une minute. Si le problème persiste, prévenez votre service informatique.

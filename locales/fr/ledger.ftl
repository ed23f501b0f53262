### Ce que devient une diffusion : les mots des états, des chiffres et des raisons, dans les messages destinés à qui envoie des
### diffusions et sur la page de leur journal.
###
### Une diffusion est un seul texte envoyé à de nombreuses adresses. Qui lit envoie des diffusions et ne gère aucun serveur. Un état
### est dit du message. « Délivré » est le mot du métier pour ce que l’on compte ; le fait lui-même reste la remise, et un message
### est remis. Hard bounce et soft bounce sont les mots du métier ; la phrase qui les explique reste simple.
###
### lint: allow forbidden-term - bounce et délivré sont les mots du métier pour qui envoie des diffusions

## États d’un message

ledger-status-pending = En attente
    .meaning = Le message a été transmis. Rien n’a encore été signalé à son sujet.
ledger-status-taken-into-account = Accepté pour envoi
    .meaning = Le service d’envoi a accepté le message. Sa remise n’a pas encore été signalée.
ledger-status-sent = Envoyé
    .meaning = Le message a été remis, ou aucun échec n’a été signalé jusqu’ici.
ledger-status-failed = En échec
    .meaning = Le message n’a pas été remis. Le journal indique si les tentatives continuent.
ledger-status-ignored = Exclu
    .meaning = Le message n’a pas été envoyé. Il ne compte pas dans les pourcentages.
ledger-substatus-prepared = pas encore transmis
ledger-substatus-retrying = tentatives en cours
ledger-substatus-final = plus aucune tentative
ledger-substatus-unconfirmed = remise non confirmée
ledger-late = signalé tardivement

## Comptage des messages

ledger-policy-feedback = Avec rapports de remise
    .meaning = Chaque message est en attente jusqu’à ce que sa remise soit signalée. La part des messages délivrés commence à zéro et augmente.
ledger-policy-optimistic = Sans rapports de remise
    .meaning = Chaque message est considéré comme envoyé tant qu’aucun échec n’est signalé. La part des messages délivrés baisse à chaque échec.
ledger-policy-v8 = Comme Campaign v8
    .meaning = Chaque message est seulement accepté jusqu’à ce que sa remise soit signalée. Un message qui attend une nouvelle tentative ne compte pas comme un échec.

## Chiffres d’une diffusion

ledger-percent = { $number } %
ledger-part = { $count } sur { $total }
ledger-rate-to-deliver = Messages à délivrer
    .meaning = Tous les messages de la diffusion, sauf ceux qui ont été exclus.
ledger-rate-handed-over = Transmis
    .meaning = Messages que le système de messagerie a acceptés. Les parts ci-dessous se calculent sur ce nombre.
ledger-rate-sent = Messages envoyés
    .meaning = Messages considérés comme délivrés ou en échec.
ledger-rate-pending = En attente
    .meaning = Messages qui ne sont pour l’instant ni délivrés ni en échec.
ledger-rate-delivered = Délivrés
    .meaning = Messages à l’état « Envoyé », parmi les messages transmis.
ledger-rate-failed = Bounces et erreurs
    .meaning = Messages à l’état « En échec », parmi les messages transmis.
ledger-rate-retrying = Tentatives en cours
    .meaning = Messages refusés pour le moment, parmi les messages transmis. Le système de messagerie continue d’essayer.
ledger-rate-unconfirmed = Non confirmés
    .meaning = Messages dont la remise n’a jamais été signalée, parmi les messages transmis. Ils sont considérés comme envoyés.
ledger-rate-hard = Hard bounces
    .meaning = Messages en échec parce que l’adresse ne fonctionne pas, parmi les messages transmis.
ledger-rate-soft = Soft bounces
    .meaning = Messages en échec ou en attente pour une autre raison, parmi les messages transmis. L’adresse est peut-être bonne.
ledger-rate-rejected = Refusés
    .meaning = Messages refusés par l’autre système de messagerie, parmi les messages transmis.
ledger-rate-quarantined = En quarantaine
    .meaning = Messages exclus parce que leur adresse est en quarantaine, sur l’ensemble des messages.
ledger-rate-denylisted = Sur la liste bloquée
    .meaning = Messages exclus parce que leur adresse est sur la liste bloquée, sur l’ensemble des messages.
ledger-rate-excluded = Exclus
    .meaning = Messages qui n’ont pas été envoyés, sur l’ensemble des messages.
ledger-rate-opened = Ouverts
    .meaning = Messages ouverts au moins une fois, parmi les messages délivrés.
ledger-rate-clicked = Cliqués
    .meaning = Messages dont un lien a été suivi au moins une fois, parmi les messages délivrés.
ledger-rate-complaints = Signalés comme spam
    .meaning = Messages qu’une personne a signalés comme spam, parmi les messages délivrés.
ledger-rate-unsubscribed = Désabonnements
    .meaning = Messages suivis d’un désabonnement, parmi les messages délivrés.
ledger-rate-late = Échecs tardifs
    .meaning = Messages dont l’échec a été signalé alors qu’ils étaient déjà considérés comme envoyés.

## Sortes d’échec

ledger-type-hard = Hard bounce
ledger-type-soft = Soft bounce
ledger-type-ignored = Ignoré

## Raisons

ledger-reason-not-defined = Non classé
ledger-reason-user-unknown = Adresse inconnue
ledger-reason-invalid-domain = Domaine introuvable
ledger-reason-unreachable = Injoignable
ledger-reason-account-disabled = Boîte désactivée
ledger-reason-mailbox-full = Boîte pleine
ledger-reason-not-connected = Non connecté
ledger-reason-address-empty = Adresse manquante
ledger-reason-denylisted = Adresse sur la liste bloquée
ledger-reason-quarantined = Adresse en quarantaine
ledger-reason-duplicate = Adresse en double
ledger-reason-excluded-by-rule = Exclu par une règle
ledger-reason-excluded-after-arbitration = Autre diffusion prioritaire
ledger-reason-bad-quality = Adresse de mauvaise qualité
ledger-reason-unqualified = Adresse postale non vérifiée
ledger-reason-not-eligible = Aucune offre correspondante
ledger-reason-target-limited = Taille de diffusion limitée
ledger-reason-refused = Refusé
ledger-reason-error-ignored = Erreur ignorée
ledger-reason-control-address = Adresse de contrôle

## États d’une adresse

ledger-address-valid = Valide
    .meaning = Les messages sont envoyés à cette adresse.
ledger-address-erroneous = Avec erreurs
    .meaning = Des messages à cette adresse ont échoué récemment. Les envois continuent.
ledger-address-quarantine = En quarantaine
    .meaning = Trop de messages à cette adresse ont échoué. Elle est exclue jusqu’à sa sortie de quarantaine.
ledger-address-denylisted = Sur la liste bloquée
    .meaning = Un message à cette adresse a été signalé comme spam. Elle est désormais exclue.

## Ce qui arrive à un message

ledger-event-prepared = Préparé
ledger-event-excluded = Exclu
ledger-event-relayed = Transmis
ledger-event-soft-bounce = Refusé pour le moment
ledger-event-delivered = Remis
ledger-event-given-up = Abandonné
ledger-event-hard-bounce = Refusé : l’adresse ne fonctionne pas
ledger-event-auto-reply = Réponse automatique
ledger-event-opened = Ouvert
ledger-event-clicked = Lien suivi
ledger-event-complained = Signalé comme spam
ledger-event-unsubscribed = Désabonnement
ledger-event-expired = Fin du délai des tentatives

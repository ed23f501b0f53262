### Les textes fixes pour les systèmes de messagerie qui emploient le même texte dans toutes leurs notifications.

## Expéditeur et objet

export-from = Service de messagerie
export-subject-success = Remis ou transmis : votre message
export-subject-verify = Le rapport de remise demandé

## Ce qui s’est passé

export-failed-what = Votre message n’a pas été remis à une ou plusieurs adresses.
export-delayed-what = Votre message n’a pas encore été remis à une ou plusieurs adresses.
export-success-what = Votre message a été remis, ou transmis à un autre système de messagerie.
export-success-later = La remise d’un message transmis peut encore échouer. Une autre notification peut alors suivre.
export-verify-what = Voici le rapport de remise qui a été demandé.
export-listed = Chaque adresse figure plus bas, avec ce qu’un système de messagerie en a dit, souvent en anglais.
export-enclosed = Votre message est joint, ou seulement son en-tête : expéditeur, objet, date et autres indications.

## Retard

export-delayed-hours = Heures d’attente du message, au minimum : { $hours }
export-delayed-days = Nombre de jours après l’envoi au bout desquels les tentatives cessent : { $days }
export-urgent = En cas d’urgence, utilisez un autre moyen, par exemple le téléphone.

## Un seul texte pour les échecs et les retards

export-problem-what = Votre message n’a pas été remis à une ou plusieurs adresses.
export-problem-warning = Si ces mots anglais figurent plus haut, les tentatives continuent et vous n’avez rien à faire : { $words }
export-problem-otherwise = S’ils n’y figurent pas, il n’y aura plus de tentative. Voici ce qui peut alors aider :

## Causes sans nom de domaine

export-who-their-admin = De l’autre côté, l’équipe technique peut { $act }.

export-headline =
    .mailbox-unknown = Le serveur de messagerie ne connaît pas cette adresse
    .domain-unknown = Le domaine de cette adresse est introuvable
    .mailbox-moved = Selon le serveur, cette adresse a changé
    .address-changed-hands = Selon le serveur, cette adresse a changé de titulaire
    .mailbox-problem = Le serveur signale un problème avec cette boîte
    .mailbox-full = Selon le serveur, la boîte de messagerie est pleine
    .mailbox-disabled = Selon le serveur, cette boîte est désactivée
    .list-expansion-failed = Le serveur n’a pas trouvé les membres de cette liste
    .forwarding-broken = Selon le serveur, le transfert depuis cette boîte échoue
    .recipient-rate-limited = Selon le serveur, cette boîte reçoit trop de messages
    .system-problem = Le serveur signale un problème dans son système
    .system-full = Selon le serveur, le système de messagerie n’a plus de place
    .system-not-accepting = Selon le serveur, le système n’accepte aucun message
    .system-misconfigured = Le serveur signale une erreur dans sa configuration
    .feature-missing = Le serveur ne gère pas une option de ce message
    .host-unreachable = Le serveur pour cette adresse est injoignable
    .connection-refused = Le serveur pour cette adresse a refusé la connexion
    .connection-broken = La connexion avec le serveur a été coupée trop tôt
    .route-broken = Aucun chemin valable vers cette adresse n’a été trouvé
    .domain-lookup-failed = Le serveur pour cette adresse n’a pas pu être trouvé
    .system-congested = Selon le serveur, le système de messagerie est surchargé
    .refused-by-policy = Le serveur a refusé le message selon ses propres règles
    .refused-as-spam = Le serveur de messagerie considère le message comme du spam
    .sender-not-allowed = Le serveur n’accepte pas vos messages à cette adresse
    .list-restricted = Selon le serveur, cette liste est fermée à votre adresse
    .outside-senders-refused = Selon le serveur, seuls les messages internes sont admis
    .sender-not-verified = Le serveur n’a pas pu vérifier l’origine du message
    .spf-failed = Le serveur n’a pas pu confirmer le serveur d’envoi
    .dkim-failed = Le serveur de messagerie n’a trouvé aucune signature valable
    .dmarc-failed = Le serveur n’a pas pu rattacher le message à votre domaine
    .reverse-dns-missing = Selon le serveur, le serveur d’envoi n’a pas de nom valable
    .sending-server-refused = Le serveur refuse les messages du serveur d’envoi
    .sending-server-blocklisted = Selon le serveur, le serveur d’envoi est sur liste de blocage
    .sending-server-reputation-low = Le serveur ne se fie pas assez au serveur d’envoi
    .asked-to-try-later = Le serveur de messagerie demande de réessayer plus tard
    .priority-too-low = Le serveur n’accepte que des messages plus prioritaires
    .secure-connection-failed = Aucune connexion sécurisée n’a été possible avec le serveur
    .mta-sts-failed = Un contrôle de sécurité pour ce domaine a échoué
    .dane-failed = Le serveur pour cette adresse n’a pas été reconnu
    .certificate-invalid = Le certificat du serveur de messagerie n’a pas été accepté

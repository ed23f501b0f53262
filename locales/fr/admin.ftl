### La partie pour le service informatique. Les termes du métier y ont leur place ; ce qu’ont dit les machines n’est pas traduit.

admin-heading = Pour le service informatique
admin-recipient = Adresse
admin-status = Code d’état
admin-status-received = Code d’état reçu
admin-status-derived = Code d’état selon la réponse
admin-original-recipient = Envoyé à
admin-reported-by = Rapport établi par
admin-remote = Serveur distant
admin-remote-unnamed = non nommé dans le rapport
admin-remote-none = aucune réponse ; constat du serveur qui a établi le rapport
admin-stage = Étape
admin-stage-connect = aucune connexion établie
admin-stage-greeting = à l’accueil (bannière), avant toute commande
admin-stage-hello = après EHLO
admin-stage-starttls = après STARTTLS
admin-stage-auth = après AUTH
admin-stage-mail = après MAIL FROM (l’expéditeur)
admin-stage-rcpt = après RCPT TO (le destinataire)
admin-stage-data = après DATA, avant le message
admin-stage-end-of-data = après le message entier
admin-attempts = Tentatives
admin-attempts-value =
    { $count ->
        [one] { $count }, le { $moment }
       *[other] { $count }, la dernière le { $moment }
    }
admin-attempts-list = Tentatives, la plus récente en premier
admin-attempt-repeats = La même réponse est arrivée { $count } fois de suite.
admin-attempts-left-out =
    { $count ->
        [one] { $count } tentative antérieure n’est pas affichée.
       *[other] { $count } tentatives antérieures ne sont pas affichées.
    }
admin-created = Date du message
admin-arrived = Arrivée
admin-last-attempt = Dernière tentative
admin-retry-until = Tentatives jusqu’au
admin-log-id = ID dans le journal
admin-envelope-id = ID d’enveloppe
admin-sender = Adresse de retour
admin-reply = Réponse du serveur distant (texte exact)
admin-reply-reported = Réponse citée dans le rapport (texte exact)
admin-reply-own = Raison notée par notre propre serveur
admin-advice = Ce que le service informatique peut faire
admin-help = Plus de détails pour le service informatique : { $link }
admin-hops = Parcours du message
admin-hops-left-out =
    { $count ->
        [one] { $count } saut antérieur n’est pas affiché.
       *[other] { $count } sauts antérieurs ne sont pas affichés.
    }
admin-hop = Saut { $count }
admin-hop-time = Heure
admin-hop-relay = Durée du relais
admin-hop-since = { $duration } depuis le saut { $count }
admin-hop-slowest = Saut le plus lent
admin-hop-unnamed = Serveur non nommé
admin-hop-no-time = inconnue
admin-hop-implausible = Heure peu plausible, non prise en compte
admin-hops-skew = Une durée de relais négative signifie que les horloges de deux serveurs diffèrent.
admin-header = Extrait de l’en-tête du message (texte exact)
admin-withheld = masqué
admin-withheld-targets = Masqué : la cible du transfert. Son serveur et son ID dans le journal sont également absents du rapport (RFC 3464, § 4.2).
admin-withheld-members = Masqué : les membres du groupe. Leurs serveurs et leurs ID dans le journal sont également absents du rapport (RFC 3464, § 4.2).
admin-withheld-hosts = Masqué : les noms et adresses des hôtes internes.
admin-hops-withheld =
    { $count ->
        [one] { $count } saut interne n’est pas affiché.
       *[other] { $count } sauts internes ne sont pas affichés.
    }

## Le message au postmaster à propos d’une notification qui ne pourra jamais être envoyée

postmaster-subject = Une personne doit être avertie par un autre moyen
postmaster-step = Veuillez avertir par un autre moyen la personne qui a envoyé le message, par exemple par téléphone ou à une autre adresse.
postmaster-what = La notification concernant le message ci-dessous était destinée à { $sender } et n’a pas pu être envoyée.
postmaster-why = Cette adresse contient des caractères hors ASCII. Pour l’atteindre, tous les serveurs du parcours doivent prendre en charge SMTPUTF8 (RFC 6531), et l’un d’eux au moins ne le fait pas. Tant que c’est le cas, une nouvelle tentative ne sert à rien.
postmaster-facts = Voici ce que la notification aurait indiqué

postmaster-budget-subject = Des notifications à une adresse sont retenues
postmaster-budget-step = Veuillez vérifier si quelqu’un envoie des messages au nom de cette adresse et y mettre fin à la source.
postmaster-budget-what = Une notification concernant le message ci-dessous était destinée à { $sender } et a été retenue.
postmaster-budget-why = Le nombre maximal de notifications pour cette adresse ou son domaine est atteint. En falsifiant une adresse de retour, on amène d’autres systèmes à y envoyer des notifications. Les suivantes figurent dans le journal de Retourpost.

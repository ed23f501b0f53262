### La notification elle-même : tout ce qui entoure les causes.
###
### On vouvoie, sans jamais trahir de genre : le sujet d’une phrase est le message, l’adresse ou la boîte ; quelqu’un est
### « la personne à qui vous écrivez ». Une phrase, une idée, vingt mots au plus. L’étape suivante vient en premier, sans
### reproche ; on dit « si » et « en cas de » plutôt que de poser des questions.
###
### Un message est remis ou transmis ; ce qu’on lit s’appelle cette notification ; l’endroit où arrivent les messages est une
### boîte de messagerie. Qui gère la messagerie de la personne qui lit : votre service informatique ; de l’autre côté :
### l’équipe technique. Un nom de domaine ou de site ne suit jamais « de » ni « que », à cause de l’élision : on écrit
### « chez », « selon », « pour » ou « le domaine ».
###
### Espace insécable (U+00A0) devant : ; ? ! et à l’intérieur des guillemets ; apostrophe courbe.

## Objet et expéditeur

notice-subject-failed = Non remis : votre message
    .with-subject = Non remis : { $subject }
notice-subject-unsure = Remise incertaine : votre message
    .with-subject = Remise incertaine : { $subject }
notice-subject-delayed = Retardé : les tentatives continuent
    .with-subject = Retardé : { $subject }
notice-subject-delivered = Remis : votre message
    .with-subject = Remis : { $subject }
notice-subject-relayed = Transmis : votre message
    .with-subject = Transmis : { $subject }
notice-subject-expanded = Transmis à un groupe : votre message
    .with-subject = Transmis à un groupe : { $subject }
notice-subject-mixed = Résultat par adresse : votre message
    .with-subject = Résultat par adresse : { $subject }
notice-from = Service de messagerie { $site }
notice-brand = Service de messagerie { $site }

## Ce qui s’est passé

notice-failed-what = Votre message destiné à { $recipient } n’a pas été remis.
notice-failed-what-many =
    { $count ->
        [one] Votre message n’a pas été remis à { $count } adresse :
       *[other] Votre message n’a pas été remis à { $count } adresses :
    }
notice-failed-what-unsure = Votre message destiné à { $recipient } a peut-être été remis, mais ce n’est pas certain.
notice-failed-what-unsure-many =
    { $count ->
        [one] Votre message a peut-être été remis à { $count } adresse, mais ce n’est pas certain :
       *[other] Votre message a peut-être été remis à { $count } adresses, mais ce n’est pas certain :
    }
notice-delayed-what = Votre message destiné à { $recipient } n’a pas encore été remis.
notice-delayed-what-many =
    { $count ->
        [one] Votre message n’a pas encore été remis à { $count } adresse :
       *[other] Votre message n’a pas encore été remis à { $count } adresses :
    }
notice-delivered-what = Votre message destiné à { $recipient } a été remis.
notice-delivered-what-many =
    { $count ->
        [one] Votre message a été remis à { $count } adresse :
       *[other] Votre message a été remis à { $count } adresses :
    }
notice-relayed-what = Votre message destiné à { $recipient } a été transmis au système de messagerie suivant.
notice-relayed-what-many =
    { $count ->
        [one] Votre message a été transmis au système de messagerie suivant pour { $count } adresse :
       *[other] Votre message a été transmis au système de messagerie suivant pour { $count } adresses :
    }
notice-expanded-what = Votre message destiné à { $recipient } a été transmis à plusieurs adresses.
notice-expanded-what-many =
    { $count ->
        [one] Votre message a été transmis aux membres de { $count } adresse de groupe :
       *[other] Votre message a été transmis aux membres de { $count } adresses de groupe :
    }
notice-each-address = Ce qui suit vaut pour chacune de ces adresses :
notice-overview-headline = Le résultat varie d’une adresse à l’autre
notice-overview-failed =
    { $count ->
        [one] { $count } adresse : message non remis, plus aucune tentative
       *[other] { $count } adresses : message non remis, plus aucune tentative
    }
notice-overview-unsure =
    { $count ->
        [one] { $count } adresse : message peut-être remis, plus aucune tentative
       *[other] { $count } adresses : message peut-être remis, plus aucune tentative
    }
notice-overview-delayed =
    { $count ->
        [one] { $count } adresse : message retardé, les tentatives continuent
       *[other] { $count } adresses : message retardé, les tentatives continuent
    }
notice-overview-delivered =
    { $count ->
        [one] { $count } adresse : message remis
       *[other] { $count } adresses : message remis
    }
notice-overview-relayed =
    { $count ->
        [one] { $count } adresse : message transmis au système de messagerie suivant
       *[other] { $count } adresses : message transmis au système de messagerie suivant
    }
notice-overview-expanded =
    { $count ->
        [one] { $count } adresse de groupe : message transmis aux membres
       *[other] { $count } adresses de groupe : message transmis aux membres
    }
notice-likely = La cause la plus probable
notice-same-advice = Les conseils ci-dessus valent ici aussi.
notice-more-recipients =
    { $count ->
        [one] { $count } autre adresse n’est pas affichée ici. Elle figure dans le rapport joint.
       *[other] { $count } autres adresses ne sont pas affichées ici. Elles figurent toutes dans le rapport joint.
    }
notice-failed-final = Il n’y aura pas d’autre tentative.
notice-enclosed-full = Votre message est joint en entier.
notice-enclosed-header = Seul l’en-tête de votre message est joint : expéditeur, objet, date et autres indications.
notice-enclosed-header-8bit = Seul l’en-tête de votre message est joint. Le texte contient des caractères qui pourraient s’abîmer sur le chemin du retour.
notice-fields-left-out =
    { $count ->
        [one] { $count } ligne manque dans cet en-tête, qui était trop long.
       *[other] { $count } lignes manquent dans cet en-tête, qui était trop long.
    }
notice-fields-withheld =
    { $count ->
        [one] { $count } ligne manque dans cet en-tête, pour des raisons de confidentialité.
       *[other] { $count } lignes manquent dans cet en-tête, pour des raisons de confidentialité.
    }
notice-withheld-targets = Cette notification n’indique pas à quelle adresse votre message a été transféré.
notice-withheld-members = Cette notification n’indique pas qui fait partie du groupe.
notice-withheld-hosts = Cette notification n’indique pas les noms des serveurs internes.
notice-only-these = Cette notification ne concerne que ces adresses.
    .one = Cette notification ne concerne que cette adresse.

## Qui peut agir, et comment

notice-steps-heading = Ce que vous pouvez faire
notice-who-heading = Qui peut agir ?
notice-who-sender = Vous pouvez { $act }.
notice-who-recipient =
    { $count ->
        [one] La personne à qui vous écrivez peut { $act }.
       *[other] Les personnes à qui vous écrivez peuvent { $act }.
    }
notice-who-sender-admin = Votre service informatique peut { $act }.
notice-who-recipient-admin = Chez { $domain }, l’équipe technique peut { $act }.
notice-who-nobody = Personne en particulier, mais vous pouvez { $act }.
notice-party-you = Vous
notice-party-recipient =
    { $count ->
        [one] La personne à qui vous écrivez
       *[other] Les personnes à qui vous écrivez
    }
notice-party-your-admin = Votre service informatique
notice-party-their-admin = Équipe technique chez { $domain }
notice-part-can-act = Solution possible : { $act }
notice-part-passed-on = A tenté de le transmettre
notice-part-refused = L’a refusé
notice-part-no-answer = N’a pas répondu
notice-part-not-delivered = N’a pas pu le remettre
notice-part-keeps-trying = Continue d’essayer
notice-part-nothing-to-do = Pas de solution de ce seul côté
notice-part-delivered = L’a remis
notice-part-relayed = L’a transmis
notice-part-expanded = L’a transmis à un groupe

## Plusieurs langues dans une notification

notice-language-below = Version française ci-dessous
notice-several-languages = Cette notification est rédigée en plusieurs langues, dont le français.

## Aide et contact

notice-help = En savoir plus sur ce problème : { $link }
    .label = En savoir plus sur ce problème
notice-contact-address = Pour toute question, écrivez à : { $contact }
notice-contact-link = Pour nous contacter en ligne : { $link }

## Le message d’origine

notice-message-heading = Votre message
notice-message-subject = Objet
notice-message-sent = Envoyé le
notice-message-id = Message-ID
notice-message-size = Taille

## Retard

notice-delayed-headline = Les tentatives continuent
notice-delayed-until = Nous continuerons d’essayer jusqu’au { $until }. Si le message n’est toujours pas remis à ce moment-là, vous recevrez une autre notification.
notice-delayed-open = Si nous devons renoncer, vous recevrez une autre notification.
notice-delayed-since = Votre message attend depuis { $duration }.
notice-delayed-nothing = Vous n’avez rien à faire. Il est inutile de renvoyer le message.
notice-delayed-reason-heading = Ce que nous savons pour l’instant
notice-delayed-urgent =
    { $count ->
        [one] En cas d’urgence, contactez la personne par un autre moyen, par exemple par téléphone.
       *[other] En cas d’urgence, contactez les personnes par un autre moyen, par exemple par téléphone.
    }

## Remis ou transmis

notice-delivered-headline = Le message est arrivé
notice-delivered-meaning = Cela ne veut pas dire qu’il a été lu.
notice-relayed-headline = La remise ne sera pas confirmée
notice-relayed-meaning = Le système de messagerie qui a pris en charge le message, sur le chemin vers { $domain }, n’envoie pas de confirmation.
notice-expanded-headline = Le message est en route vers les membres
notice-expanded-meaning = Une adresse de groupe en représente plusieurs autres. Si le message ne peut pas être remis à l’une d’elles, une autre notification suivra peut-être.

notice-label = { $label } :

explanation-what = Ce texte explique le rapport qui figure plus bas. Le rapport indique qu’il provient du système de messagerie suivant :
explanation-unverified = Il n’est pas possible de le vérifier ici. Le rapport lui-même se trouve plus bas, exactement tel qu’il a été reçu.

### Les pages où mènent les liens des notifications : une par cause, et la liste de toutes les causes.

## Sur chaque page

help-skip = Aller au contenu
help-languages = Langue
help-language-name = Français
help-all-causes = Toutes les causes
help-domain = example.com
help-domain-meaning = Sur cette page, { $domain } n’est qu’un exemple. Ce nom représente la partie de l’adresse qui suit le signe @.

## La page d’une cause

help-notice-meaning = Cette page explique la cause en général. « Cette notification » désigne celle dont le lien mène ici. La réponse exacte du serveur de messagerie y figure à la fin.
help-contents = Sur cette page
help-sender-heading = Si vous avez envoyé le message
help-recipient-heading = Si le message vous était destiné
help-recipient = La boîte de messagerie ne permet pas de résoudre ce problème. En attendant, indiquez à la personne qui vous a écrit un autre moyen de vous joindre. Si cela se reproduit, montrez cette page à votre service informatique.
help-codes-heading = Codes d’état
help-codes = Ces codes correspondent à cette cause :
help-codes-at-times = Ces codes peuvent aussi y correspondre. Cela dépend des mots de la réponse et du serveur qui l’a donnée :
help-code-unregistered = non enregistré, mais utilisé par certains systèmes de messagerie
help-related-heading = Causes voisines

## La liste de toutes les causes

help-title = Aide pour les messages non remis
help-intro = Choisissez la phrase qui sert de titre dans votre notification. Vous y lirez la cause et ce qui peut aider.
help-only-in = Uniquement dans cette langue : { $language }
help-group-addresses = Adresses
help-group-mailboxes = Boîtes de messagerie
help-group-systems = Systèmes de messagerie
help-group-network = Réseau et acheminement
help-group-protocol = Échange entre serveurs
help-group-content = Contenu
help-group-policy = Sécurité et règles
help-group-other = Autres causes

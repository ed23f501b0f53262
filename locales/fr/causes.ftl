### Les causes : pourquoi un message n’a pas été remis, et ce qui aide.
###
### Ce qu’affirme un autre serveur est dit de lui (« selon », « indique ») ; ce n’est pas notre propre constat.
### .recipient ne figure que sur les pages d’aide et s’adresse à la personne qui a la boîte, aussi en la vouvoyant.
### .act est à l’infinitif : il suit « Vous pouvez », « l’équipe technique peut » ou « Solution possible : ».
### Dans .admin, les administrateurs sont ceux de l’autre côté ; la phrase s’adresse à qui lit.

## Rien de connu

cause-unknown =
    .headline = La cause exacte n’est pas connue
    .why = Le rapport sur ce message ne donne pas de cause claire. Tout ce qui est connu figure à la fin de cette notification.
    .act = chercher la cause
    .step-1 = Vérifiez encore une fois l’adresse.
    .step-2 = Attendez quelques heures, puis renvoyez le message.
    .step-3 = En cas de nouvel échec, transférez cette notification en entier à votre service informatique.
    .otherwise = Des deux côtés, les équipes techniques peuvent en apprendre davantage dans leurs journaux.
    .admin = Ni le code d’état ni la réponse ne désignent une cause. Retrouvez le message dans votre journal grâce aux heures et aux identifiants donnés ici. Si un serveur distant est nommé, ses administrateurs peuvent expliquer sa réponse.

## Adresses

cause-address-problem =
    .headline = Une adresse de ce message n’a pas été acceptée
    .why = C’est ce qu’indique un serveur de messagerie. Le plus souvent, il s’agit d’une faute de frappe.
    .act = vérifier l’adresse
    .step-1 = Comparez l’adresse, lettre par lettre, avec celle d’un message reçu de cette personne. Attention aussi aux espaces, aux virgules et aux points.
    .step-2 = Saisissez l’adresse à la main, sans la choisir dans une liste de suggestions.
    .step-3 = Demandez l’adresse actuelle par un autre moyen, par exemple par téléphone.
    .otherwise = Si l’adresse est correcte, l’équipe technique chez { $domain } peut chercher ce qui ne va pas.
    .admin = Comparez l’adresse de ce rapport avec celle qu’a utilisée l’expéditeur : des alias et des transferts ont pu la changer. Vérifiez sa syntaxe, son domaine et la réponse.

cause-mailbox-unknown =
    .headline = { $domain } ne connaît pas cette adresse
    .why = Chez { $domain }, le serveur indique qu’aucune boîte de messagerie ne porte cette adresse. L’adresse contient peut-être une faute de frappe, ou la boîte a été fermée.
    .act = vérifier l’adresse
    .step-1 = Comparez l’adresse, lettre par lettre, avec celle d’un message reçu de cette personne. Une seule lettre fausse suffit.
    .step-2 = Si vous l’avez choisie dans une liste de suggestions, supprimez-la d’abord de cette liste. Saisissez-la ensuite à la main.
    .step-3 = Demandez la bonne adresse par un autre moyen, puis renvoyez votre message.
    .otherwise = Si l’adresse est correcte, l’équipe technique chez { $domain } peut voir pourquoi elle y est inconnue.
    .recipient = Si cette adresse est la vôtre, vérifiez comment elle est écrite là où on la trouve. Demandez à votre service informatique si la boîte existe.
    .admin = Si la boîte est censée exister, ses administrateurs vérifieront l’annuaire, les alias et les tables de destinataires. Vérifiez que les enregistrements MX mènent au système qui héberge la boîte. Un alias ou une règle de transfert pointe peut-être vers une adresse qui n’existe plus.

cause-domain-unknown =
    .headline = Le domaine { $domain } est introuvable
    .why = Le domaine est la partie de l’adresse qui suit le signe @. Il contient peut-être une faute de frappe, ou n’est plus utilisé.
    .act = vérifier l’adresse
    .step-1 = Vérifiez, lettre par lettre, la partie qui suit le signe @. Des terminaisons comme .com et .co se confondent facilement.
    .step-2 = Cherchez la bonne adresse dans un ancien message ou sur un site web.
    .step-3 = Demandez la bonne adresse par un autre moyen, puis renvoyez votre message.
    .otherwise = Si le nom { $domain } est correct, seul le titulaire de ce domaine peut résoudre le problème.
    .admin = Interrogez les enregistrements MX, A et AAAA du domaine depuis un autre réseau. NXDOMAIN partout : le nom est faux ou l’enregistrement du domaine a expiré. NXDOMAIN seulement chez vous : vérifiez votre propre résolveur.

cause-domain-accepts-no-mail =
    .headline = { $domain } n’accepte aucun message
    .why = Ce domaine est configuré pour ne recevoir aucun message. On ne peut donc écrire à aucune de ses adresses.
    .act = utiliser une autre adresse
    .step-1 = Vérifiez la partie qui suit le signe @. Un nom très proche est peut-être le bon.
    .step-2 = Demandez une autre adresse, par exemple par téléphone.
    .step-3 = Cherchez un formulaire de contact sur le site web de l’organisation.
    .otherwise = Si le domaine { $domain } est censé recevoir des messages, son titulaire doit en modifier la configuration.
    .admin = Le domaine publie un enregistrement MX nul (RFC 7505). Si c’est une erreur, son titulaire doit publier à la place les enregistrements MX de ses serveurs de messagerie.

cause-address-malformed =
    .headline = La forme de cette adresse n’a pas été acceptée
    .why = Selon le rapport, l’adresse n’est pas écrite comme doit l’être une adresse e-mail. Un espace ou une virgule de trop suffit.
    .act = corriger l’adresse
    .step-1 = Cherchez des espaces, des virgules, des guillemets, des parenthèses ou un point final. Rien de cela n’a sa place dans une adresse.
    .step-2 = Vérifiez qu’il y a un seul signe @, suivi d’un domaine complet comme example.com.
    .step-3 = Saisissez l’adresse à la main. Un texte copié peut contenir des caractères invisibles.
    .otherwise = Si l’adresse semble correcte, transférez cette notification en entier à votre service informatique.
    .admin = Examinez l’adresse dans la commande RCPT, pas seulement dans l’en-tête. Fautes habituelles : guillemets ou chevrons égarés, nom d’affichage, point final, domaine sans point, caractères de largeur nulle ou trompeurs, plus de 64 octets avant le signe @ (RFC 5321, § 4.1.2 et 4.5.3.1). Si l’adresse a été bien saisie, cherchez le contact, l’alias ou le programme qui l’a changée.

cause-address-ambiguous =
    .headline = Selon { $domain }, l’adresse désigne plusieurs boîtes
    .why = Selon le serveur de messagerie, plusieurs boîtes peuvent correspondre à cette adresse. Il ne peut pas savoir laquelle est la bonne.
    .act = utiliser l’adresse complète
    .step-1 = Utilisez l’adresse complète de la personne, et non une forme courte ou un simple nom.
    .step-2 = Demandez à la personne, par un autre moyen, une adresse qui fonctionne à coup sûr.
    .otherwise = Chez { $domain }, l’équipe technique peut faire en sorte que l’adresse mène à une seule boîte.
    .recipient = Signalez à votre service informatique que votre adresse mène à plusieurs boîtes. En attendant la correction, donnez une autre de vos adresses.
    .admin = L’erreur se trouve dans l’annuaire du destinataire. Ses administrateurs chercheront cette adresse dans toutes les boîtes, tous les contacts, groupes, alias et règles de réécriture, et ne la laisseront qu’à un seul endroit. Une recherche par nom doit elle aussi donner un résultat unique. Après la modification, attendez que l’annuaire soit synchronisé avec le serveur de messagerie.

cause-mailbox-moved =
    .headline = Selon { $domain }, cette adresse a changé
    .why = Le serveur de messagerie indique que cette boîte n’est plus là. Il ne transfère pas les messages vers une nouvelle adresse.
    .act = utiliser la nouvelle adresse
    .step-1 = Demandez la nouvelle adresse à la personne par un autre moyen.
    .step-2 = Lisez la réponse de l’autre serveur, à la fin de cette notification. Si elle donne la nouvelle adresse, vérifiez-la.
    .step-3 = Modifiez l’adresse dans vos contacts, puis renvoyez votre message.
    .otherwise = Chez { $domain }, l’équipe technique peut mettre en place un transfert depuis l’ancienne adresse.
    .recipient = Si c’est votre ancienne adresse, communiquez la nouvelle. Votre service informatique pourra peut-être transférer vos messages pendant un certain temps.
    .admin = Le serveur distant signale une boîte déplacée, sans transfert. La réponse 551 peut donner la nouvelle adresse : vérifiez-la avant que quiconque l’utilise.

cause-address-changed-hands =
    .headline = Selon { $domain }, cette adresse a changé de titulaire
    .why = Le message n’était destiné qu’à la personne qui avait cette adresse à une certaine date. Le serveur de messagerie indique que l’adresse a changé de titulaire depuis.
    .act = demander une autre adresse
    .step-1 = Demandez l’adresse actuelle à la personne par un autre moyen.
    .step-2 = N’envoyez rien de personnel à l’ancienne adresse. Quelqu’un d’autre pourrait le lire.
    .step-3 = Supprimez l’ancienne adresse de vos contacts et de vos listes.
    .otherwise = Si le titulaire est resté le même, l’équipe technique chez { $domain } peut corriger la date enregistrée.
    .recipient = Si cette adresse a toujours été la vôtre, demandez à votre service informatique de corriger la date enregistrée. Si vous l’avez depuis peu, le message ne vous était pas destiné.
    .admin = Le message portait le paramètre RRVS ou le champ Require-Recipient-Valid-Since (RFC 7293). Comparez sa date avec le jour où le titulaire du compte a confirmé l’adresse pour la dernière fois. N’y envoyez ni lien de réinitialisation de mot de passe ni autres données privées, et faites confirmer une autre adresse. 5.7.17 concerne la boîte, 5.7.18 le domaine entier. Si aucun des deux n’a changé de mains, c’est au côté distant de corriger ses données.

cause-sender-address-refused =
    .headline = Votre adresse d’expédition n’a pas été acceptée
    .why = Un serveur de messagerie n’a pas accepté l’adresse qui a servi à l’envoi. Son orthographe ou la configuration de son domaine est peut-être en cause.
    .act = vérifier l’adresse d’expédition
    .step-1 = Transférez cette notification en entier à votre service informatique.
    .step-2 = Vérifiez votre propre adresse dans les paramètres de votre logiciel de messagerie.
    .step-3 = Si vous avez une autre adresse, utilisez-la pour envoyer le message.
    .otherwise = D’après ce rapport, l’adresse de destination n’est pas en cause.
    .admin = Vérifiez l’expéditeur d’enveloppe : sa syntaxe, et si son domaine a des enregistrements MX, A ou AAAA. De nombreux serveurs refusent un domaine d’expéditeur introuvable dans le DNS ou doté d’un MX nul.

cause-sender-address-malformed =
    .headline = La forme de votre adresse n’a pas été acceptée
    .why = Selon un serveur de messagerie, l’adresse d’expédition n’est pas écrite comme doit l’être une adresse e-mail.
    .act = corriger l’adresse d’expédition
    .step-1 = Transférez cette notification en entier à votre service informatique.
    .step-2 = Vérifiez votre propre adresse dans les paramètres de votre logiciel de messagerie. Supprimez les espaces, les virgules et les parenthèses.
    .step-3 = Si le message vient d’un appareil ou d’un site web, vérifiez l’adresse d’expédition qui y est indiquée.
    .otherwise = D’après ce rapport, l’adresse de destination n’est pas en cause.
    .admin = Examinez la commande MAIL FROM dans votre journal. Fautes habituelles : domaine vide, nom d’hôte seul, nom d’affichage entre les chevrons, espaces, caractères non ASCII sans SMTPUTF8. Vérifiez l’attribut mail du compte, ainsi que l’expéditeur configuré dans les appareils, les scripts et les formulaires web. Une réécriture (SRS, VERP, masquerading) peut allonger la partie locale au-delà de 64 octets (RFC 5321, § 4.5.3.1.1).

cause-sender-domain-unknown =
    .headline = Un serveur n’a pas trouvé le domaine de votre adresse
    .why = Ce serveur de messagerie a contrôlé la partie de votre adresse qui suit le signe @. Il n’y a trouvé aucun domaine capable de recevoir une réponse.
    .act = vérifier le domaine d’expédition
    .step-1 = Transférez cette notification en entier à votre service informatique.
    .step-2 = Dans votre logiciel de messagerie, vérifiez la partie de votre propre adresse qui suit le signe @.
    .step-3 = Si vous avez une adresse dans un autre domaine, utilisez-la pour envoyer le message.
    .otherwise = D’après ce rapport, l’adresse de destination n’est pas en cause.
    .admin = Interrogez les enregistrements MX, A et AAAA du domaine de l’expéditeur d’enveloppe depuis l’extérieur de votre réseau, auprès de plusieurs résolveurs. Fautes habituelles : enregistrement du domaine expiré, délégation ou DNSSEC défaillants (SERVFAIL), domaine purement interne comme .local ou un nom d’hôte. Réécrivez les domaines internes en un domaine public sur la passerelle. Si tout est rentré dans l’ordre, attendez la fin du TTL négatif de la zone, puis renvoyez.

cause-sender-domain-accepts-no-mail =
    .headline = Selon un serveur, votre domaine n’accepte aucun message
    .why = Selon ce serveur, le domaine de votre adresse est configuré pour ne recevoir aucun message. Il refuse les messages auxquels on ne peut pas répondre.
    .act = rendre les réponses possibles
    .step-1 = Transférez cette notification en entier à votre service informatique.
    .step-2 = Si vous avez une adresse qui reçoit des messages, utilisez-la pour envoyer celui-ci.
    .otherwise = D’après ce rapport, l’adresse de destination n’est pas en cause.
    .admin = Le domaine de l’expéditeur d’enveloppe publie un enregistrement MX nul (RFC 7505) : un rapport ne pourrait donc jamais l’atteindre. Trouvez le programme ou le service qui l’utilise comme expéditeur, et donnez-lui une adresse de retour dans un domaine qui reçoit des messages. Si le domaine doit en recevoir, remplacez le MX nul par de vrais enregistrements MX. Si personne ne l’utilise, l’expéditeur est peut-être usurpé : examinez vos rapports DMARC.

## Boîtes de messagerie

cause-mailbox-problem =
    .headline = { $domain } signale un problème avec cette boîte
    .why = Le serveur n’a pas pu déposer le message dans cette boîte de messagerie. Selon sa réponse, la boîte elle-même est en cause.
    .act = réparer la boîte
    .step-1 = Prévenez la personne, par un autre moyen, que les messages n’arrivent pas.
    .step-2 = Attendez une journée, puis renvoyez le message.
    .step-3 = En cas d’urgence, utilisez une autre adresse de la même personne.
    .otherwise = Chez { $domain }, l’équipe technique peut voir la cause exacte.
    .recipient = Ouvrez votre boîte et regardez si elle affiche un avertissement. Si vous ne voyez rien, prévenez votre service informatique.
    .admin = Le serveur distant accepte l’adresse et signale un défaut de la boîte. Ses administrateurs vérifieront l’état de la boîte, ses transferts et, pour une liste, ses membres.

cause-mailbox-full =
    .headline = Selon { $domain }, la boîte de messagerie est pleine
    .why = Une boîte pleine n’accepte plus de nouveaux messages. Dès qu’on y aura fait de la place, ils pourront de nouveau arriver.
    .act = libérer de l’espace
    .step-1 = Prévenez la personne, par un autre moyen, que sa boîte est pleine.
    .step-2 = Renvoyez le message dès qu’il y aura de la place.
    .step-3 = En cas d’urgence, utilisez une autre adresse de la même personne.
    .otherwise = Chez { $domain }, l’équipe technique peut aussi agrandir la boîte.
    .recipient = Supprimez des messages anciens ou volumineux, puis videz la corbeille et le dossier de courrier indésirable. S’il vous faut plus d’espace, demandez-en à votre service informatique.
    .admin = Selon la réponse, la boîte dépasse son quota. Ses administrateurs peuvent augmenter le quota ou faire de la place ; la corbeille et le courrier indésirable comptent souvent aussi. Avant un envoi groupé, vérifiez que la boîte est encore utilisée.

cause-mailbox-disabled =
    .headline = Selon { $domain }, cette boîte est désactivée
    .why = Le serveur n’accepte aucun message pour cette boîte de messagerie. Elle est peut-être fermée pour un temps, ou pour de bon.
    .act = réactiver la boîte
    .step-1 = Demandez, par un autre moyen, si l’adresse est encore utilisée.
    .step-2 = Utilisez une autre adresse de la même personne ou organisation.
    .otherwise = Si la boîte est censée fonctionner, l’équipe technique chez { $domain } peut la réactiver.
    .recipient = Essayez d’ouvrir votre boîte : elle est peut-être restée trop longtemps sans servir. Si cela échoue, demandez à votre service informatique de la réactiver.
    .admin = Le compte est désactivé, verrouillé ou suspendu, souvent après une longue inactivité. Ses administrateurs peuvent le réactiver, ou créer un alias ou un transfert. Sinon, retirez l’adresse de vos listes.

cause-list-expansion-failed =
    .headline = { $domain } n’a pas trouvé les membres de cette liste
    .why = L’adresse est celle d’une liste ou d’un groupe. Selon le serveur de messagerie, le message n’a pas pu être transmis à ses membres.
    .act = réparer la liste
    .step-1 = Prévenez la personne responsable de la liste, par un autre moyen, que les messages ne passent pas.
    .step-2 = En cas d’urgence, écrivez directement aux membres que vous connaissez.
    .otherwise = Chez { $domain }, l’équipe technique peut voir pourquoi les membres n’ont pas été trouvés.
    .recipient = Si vous gérez cette liste, vérifiez ses membres et supprimez les adresses qui ne fonctionnent plus. Si vous ne trouvez rien, prévenez votre service informatique.
    .admin = Côté distant, dans cet ordre : le serveur peut-il lire l’annuaire, le fichier ou la base qui contient les membres ; le filtre et la base d’un groupe dynamique sont-ils encore justes ; des listes imbriquées se contiennent-elles l’une l’autre ; une entrée est-elle mal formée. Développez la liste à la main avant d’y renvoyer du courrier. Les autres listes de ce système montrent si le défaut vient de la liste ou de l’annuaire.

cause-forwarding-broken =
    .headline = Selon { $domain }, le transfert depuis cette boîte échoue
    .why = Cette boîte transfère ses messages vers une autre adresse. Le serveur de messagerie indique que ce transfert ne fonctionne pas.
    .act = corriger le transfert
    .step-1 = Prévenez la personne, par un autre moyen, que le transfert depuis sa boîte ne fonctionne pas.
    .step-2 = En cas d’urgence, utilisez une autre adresse de la même personne.
    .otherwise = D’après ce rapport, l’adresse que vous avez utilisée est correcte. La personne peut souvent corriger elle-même le transfert.
    .recipient = Cherchez l’adresse vers laquelle votre boîte transfère les messages. Corrigez-la, ou désactivez le transfert.
    .admin = Côté distant, trouvez où le transfert est défini : compte, règle de la boîte, alias ou objet contact. Envoyez un message d’essai à la cible elle-même. Corrigez ou retirez la cible, et gardez une copie locale en attendant. Si la cible refuse le courrier transféré, vérifiez SPF et DMARC : il manque peut-être SRS ou ARC.

## Systèmes de messagerie

cause-system-problem =
    .headline = { $domain } signale un problème dans son système
    .why = Le système de messagerie n’a pas pu accepter ce message. Selon sa réponse, le système lui-même est en cause.
    .act = réparer le système
    .step-1 = Attendez quelques heures, puis renvoyez le message.
    .step-2 = En cas d’urgence, contactez la personne par un autre moyen.
    .otherwise = Si le problème persiste, c’est à l’équipe technique chez { $domain } de s’en occuper.
    .admin = Le système distant signale un défaut qui lui est propre : stockage, maintenance, configuration ou fonction manquante. Ses administrateurs ont besoin de l’heure, de l’identifiant de file donné dans la réponse et de la réponse elle-même.

cause-system-full =
    .headline = Selon { $domain }, le système de messagerie n’a plus de place
    .why = Le serveur indique qu’il n’a plus de place pour de nouveaux messages. Cela concerne tout le système, pas une seule boîte.
    .act = faire de la place
    .step-1 = Attendez une journée, puis renvoyez le message.
    .step-2 = En cas d’urgence, utilisez une adresse de la même personne dans un autre domaine.
    .otherwise = Si cela dure plusieurs jours, seule l’équipe technique chez { $domain } peut faire de la place.
    .admin = La réponse porte sur l’hôte distant, pas sur un quota. Ses administrateurs vérifieront l’espace libre et les inodes des volumes de la file et du courrier, puis la mémoire, puis le seuil sous lequel le serveur n’accepte plus rien (queue_minfree dans Postfix, back pressure dans Exchange). Côté expéditeur, il suffit que la file continue d’essayer.

cause-system-not-accepting =
    .headline = Selon { $domain }, le système n’accepte aucun message
    .why = C’est ce qu’indique le serveur lui-même. Il est peut-être momentanément arrêté, ou n’est pas prévu pour la messagerie.
    .act = rétablir la réception
    .step-1 = Vérifiez la partie qui suit le signe @. Un nom très proche est peut-être le bon.
    .step-2 = Si l’adresse est correcte, attendez une journée, puis renvoyez le message.
    .step-3 = En cas d’urgence, contactez la personne par un autre moyen.
    .otherwise = Si cela dure plusieurs jours, c’est à l’équipe technique chez { $domain } de s’en occuper.
    .admin = La réponse 421 ou le code d’état 4.3.2 indique un arrêt, une maintenance ou une file gelée ; la réponse 521 indique que cet hôte n’accepte jamais de courrier (RFC 7504). Vérifiez que les enregistrements MX ne nomment que des hôtes prévus pour recevoir du courrier, et essayez les autres. Sur l’hôte lui-même, vérifiez l’état du service de messagerie, les écouteurs ou composants arrêtés et les limites de connexions.

cause-system-misconfigured =
    .headline = { $domain } signale une erreur dans sa configuration
    .why = D’après sa propre réponse, le système de messagerie n’est pas bien configuré pour ce message.
    .act = corriger la configuration
    .step-1 = Prévenez la personne, par un autre moyen, que son système de messagerie signale une erreur de configuration.
    .step-2 = En cas d’urgence, utilisez une adresse de la même personne dans un autre domaine.
    .step-3 = Renvoyez le message une fois la configuration corrigée.
    .otherwise = Les détails à la fin de cette notification aideront l’équipe technique chez { $domain } à trouver l’erreur.
    .admin = Avec 5.3.5, un serveur se trouve souvent lui-même comme saut suivant. Comparez son nom d’hôte, sa liste de domaines locaux et son MX ou smarthost ; dans Exchange, des connecteurs de même nom en sont la cause. Sinon, la cause figure dans le journal distant, à l’heure de la réponse : transport inconnu, table de correspondance manquante, droits incorrects. Envoyez au postmaster distant la réponse entière avec son identifiant de file.

cause-feature-missing =
    .headline = { $domain } ne gère pas une option de ce message
    .why = Le message a été envoyé avec une option particulière. Le serveur de messagerie indique qu’il ne la prend pas en charge.
    .act = prendre l’option en charge
    .step-1 = Désactivez les options particulières, comme l’accusé de réception ou l’envoi différé. Renvoyez ensuite le message.
    .step-2 = Essayez un autre logiciel de messagerie, par exemple dans votre navigateur.
    .step-3 = En cas d’urgence, contactez la personne par un autre moyen.
    .otherwise = Si vous n’avez choisi aucune option, transférez cette notification en entier à votre service informatique.
    .admin = Trouvez le paramètre visé par la réponse : comparez MAIL et RCPT dans votre journal avec ce que l’hôte distant annonce après EHLO (DSN, 8BITMIME, BINARYMIME, SMTPUTF8, DELIVERBY, MT-PRIORITY). Vérifiez si un pare-feu, d’un côté ou de l’autre, masque des extensions. Faites omettre le paramètre par votre système là où il n’est pas proposé, ou demandez au côté distant d’activer l’extension.

cause-message-too-large =
    .headline = Le message est trop volumineux
    .why = Un serveur de messagerie n’accepte que des messages plus petits. À l’envoi, une pièce jointe grossit d’environ un tiers.
    .act = alléger le message
    .step-1 = Retirez les pièces jointes volumineuses, ou réduisez-les.
    .step-2 = Mettez les gros fichiers en ligne et envoyez un lien.
    .step-3 = Répartissez les pièces jointes sur plusieurs messages.
    .otherwise = Chez { $domain }, l’équipe technique peut vous indiquer la taille maximale d’un message.
    .recipient = Proposez un autre moyen d’échanger de gros fichiers, par exemple un dossier partagé. Votre service informatique connaît la taille maximale d’un message.
    .admin = Comparez la taille du message avec la valeur SIZE que le serveur distant annonce après EHLO. Base64 ajoute environ 37 % à une pièce jointe. La limite d’une boîte peut être plus basse que celle de son système.

cause-message-too-large-for-mailbox =
    .headline = Le message est trop volumineux pour cette boîte
    .why = Selon le serveur, cette boîte de messagerie n’accepte que des messages plus petits. À l’envoi, une pièce jointe grossit d’environ un tiers.
    .act = réduire la taille
    .step-1 = Mettez les gros fichiers en ligne et envoyez un lien.
    .step-2 = Retirez des pièces jointes, ou réduisez-les.
    .step-3 = Demandez à la personne une autre adresse qui accepte des messages plus gros.
    .otherwise = Chez { $domain }, l’équipe technique peut relever la limite de cette boîte.
    .recipient = Demandez à votre service informatique quelle est la taille maximale d’un message pour vous, et si elle peut être relevée. En attendant, proposez un autre moyen d’échanger de gros fichiers.
    .admin = La limite est fixée pour la boîte, le groupe ou le compte (X.2.3) ; elle peut donc être bien inférieure à la valeur SIZE annoncée après EHLO. Comparez-la avec la taille réellement transmise : en base64, une pièce jointe prend environ 37 % de plus. Les administrateurs distants vérifieront d’abord la limite de réception du compte, puis celle de son groupe ou de son offre.

cause-own-system-problem =
    .headline = Le problème vient de notre service de messagerie
    .why = Notre service de messagerie n’a pas pu faire partir le message. D’après ce rapport, l’autre côté n’y est pour rien.
    .act = vérifier la messagerie
    .step-1 = Transférez cette notification en entier à votre service informatique.
    .step-2 = Renvoyez le message une fois le problème résolu.
    .otherwise = La personne à qui vous écrivez n’y peut rien.
    .admin = Le message a échoué sur l’hôte même qui a établi le rapport. Cherchez dans son journal les identifiants et les heures donnés ici. Vérifiez la configuration, le stockage, les droits et les règles locales.

cause-stopped-by-own-rules =
    .headline = Une règle de notre messagerie bloque le message
    .why = Notre service de messagerie a des règles sur les adresses, les transferts et le contenu. D’après ce rapport, l’une d’elles s’applique à ce message.
    .act = vérifier la règle
    .step-1 = Transférez cette notification en entier à votre service informatique.
    .step-2 = Lisez la raison à la fin de cette notification. Elle peut indiquer ce que vise la règle.
    .step-3 = Si vos messages sont transférés automatiquement, demandez si c’est permis, ou désactivez le transfert.
    .otherwise = La personne à qui vous écrivez n’y peut rien.
    .admin = Trouvez la règle dans le journal de l’hôte qui a établi le rapport, grâce à l’identifiant et à l’heure : tables d’accès, filtres de contenu et milters, règles de transport ou de protection des données (DLP), destinataires bloqués, limites du transfert automatique. Créez une exception aussi étroite que le cas l’exige. Si un transfert vers l’extérieur a été bloqué, vérifiez d’abord qui l’a mis en place : c’est un signe fréquent de compte piraté.

## Réseau et acheminement

cause-network-problem =
    .headline = La connexion entre les systèmes de messagerie a échoué
    .why = Un incident réseau s’est produit sur le chemin vers { $domain }. Ce genre d’incident passe souvent tout seul.
    .act = réessayer plus tard
    .step-1 = Attendez quelques heures, puis renvoyez le message.
    .step-2 = En cas d’urgence, contactez la personne par un autre moyen.
    .otherwise = Si cela dure plusieurs jours, transférez cette notification en entier à votre service informatique.
    .admin = Testez la connexion à chaque hôte MX du domaine sur le port 25, en IPv4 et en IPv6. Cherchez des délais dépassés, des réinitialisations et des défauts de path MTU. Si seul ce domaine est touché, prévenez ses administrateurs.

cause-host-unreachable =
    .headline = Le serveur du domaine { $domain } est injoignable
    .why = Aucune connexion à ce serveur de messagerie n’a pu être établie. Il est peut-être éteint, surchargé ou coupé du réseau.
    .act = vérifier le serveur
    .step-1 = Vérifiez la partie qui suit le signe @. Un nom très proche est peut-être le bon.
    .step-2 = Si l’adresse est correcte, attendez une journée, puis renvoyez le message.
    .step-3 = En cas d’urgence, contactez la personne par un autre moyen.
    .otherwise = Si le problème persiste, c’est à l’équipe technique chez { $domain } de vérifier son serveur.
    .admin = Testez le port 25 de chaque hôte MX, en IPv4 et en IPv6, y compris depuis un autre réseau. Si d’autres y parviennent, vérifiez votre pare-feu, vos routes et un éventuel blocage du port 25 par votre fournisseur.

cause-connection-refused =
    .headline = Le serveur du domaine { $domain } a refusé la connexion
    .why = Un serveur a été trouvé, mais il n’accepte pas de connexion pour la messagerie. Son service est peut-être arrêté, ou bloqué par un pare-feu.
    .act = vérifier le service
    .step-1 = Vérifiez la partie qui suit le signe @. Le domaine a peut-être un site web, mais pas de messagerie.
    .step-2 = Si l’adresse est correcte, attendez quelques heures, puis renvoyez le message.
    .step-3 = En cas de nouvel échec, prévenez la personne par un autre moyen.
    .otherwise = Si le problème persiste, c’est à l’équipe technique chez { $domain } de vérifier que son service de messagerie fonctionne.
    .admin = Un refus (TCP reset, ECONNREFUSED) sur le port 25 signifie que rien n’y écoute ou qu’un pare-feu rejette. Essayez chaque hôte MX en IPv4 et en IPv6, y compris depuis un autre réseau : si cela y fonctionne, votre adresse est bloquée. Sans enregistrement MX, c’est l’enregistrement A ou AAAA qui sert, et il peut mener à un serveur web. Sur l’hôte distant : le service tourne-t-il, sur quelles adresses, avec quelles limites.

cause-connection-broken =
    .headline = La connexion avec { $domain } a été coupée trop tôt
    .why = Les serveurs étaient en contact, mais la connexion s’est terminée avant la fin de la transmission du message.
    .act = réessayer plus tard
    .step-1 = Attendez une heure, puis renvoyez le message.
    .step-2 = Si le message a de grosses pièces jointes, envoyez-le sans elles, ou avec un lien vers les fichiers.
    .step-3 = En cas d’urgence, contactez la personne par un autre moyen.
    .otherwise = Si cela se répète, transférez cette notification en entier à votre service informatique.
    .admin = Trouvez la commande après laquelle la connexion s’est rompue. Avant l’accueil : limites de connexions ou délai volontaire. Après STARTTLS : la négociation TLS. Pendant DATA : path MTU, filtre de contenu lent, limite de taille. Envoyez un petit et un grand message d’essai à chaque hôte MX, en IPv4 et en IPv6. Vérifiez les pare-feu qui inspectent SMTP, ainsi que vos délais d’attente (RFC 5321, § 4.5.3.2).

cause-may-have-arrived =
    .headline = Le message est peut-être arrivé
    .why = La connexion avec { $domain } a été coupée après l’envoi du message entier. Faute de réponse, nous ne savons pas s’il a été accepté.
    .act = demander s’il est arrivé
    .step-1 = Demandez à la personne si le message est arrivé.
    .step-2 = Ne le renvoyez que s’il manque. Sinon, il pourrait arriver deux fois.
    .otherwise = Chez { $domain }, l’équipe technique peut voir dans son journal si le message a été accepté.
    .recipient = Regardez dans votre boîte de réception et dans le dossier de courrier indésirable. Dites à la personne qui vous a écrit si le message s’y trouve.
    .admin = La connexion a été perdue après la fin des données et avant la réponse. Faites chercher le Message-ID dans le journal distant. Si cela se répète, vérifiez les filtres de contenu lents, les délais d’attente (la RFC 5321 demande ici dix minutes) et le path MTU.

cause-expired-after-retries =
    .headline = Aucune tentative de remise n’a abouti
    .why = Plusieurs tentatives ont été faites pour remettre le message chez { $domain }. Le rapport ne donne pas d’autre cause.
    .act = réessayer plus tard
    .step-1 = Vérifiez la partie qui suit le signe @. Un nom très proche est peut-être le bon.
    .step-2 = Si l’adresse est correcte, attendez une journée, puis renvoyez le message.
    .step-3 = En cas d’urgence, contactez la personne par un autre moyen.
    .otherwise = En cas de nouvel échec, transférez cette notification en entier à votre service informatique.
    .admin = La durée de vie du message dans la file a expiré. Cherchez dans le journal la dernière réponse de chaque tentative : elle donne la vraie cause. Testez les hôtes MX du domaine en IPv4 et en IPv6.

cause-route-broken =
    .headline = Aucun chemin valable vers { $domain } n’a été trouvé
    .why = Il n’a pas été possible de savoir où remettre le message. La configuration du domaine ou d’un serveur de messagerie est peut-être en cause.
    .act = corriger la configuration
    .step-1 = Prévenez la personne, par un autre moyen, que les messages à cette adresse n’arrivent pas.
    .step-2 = Vérifiez la partie qui suit le signe @. Un nom très proche est peut-être le bon.
    .otherwise = Chez { $domain }, l’équipe technique peut vérifier où sont dirigés ses messages.
    .admin = Vérifiez les enregistrements MX, A et AAAA du domaine et vos propres tables de routage. En cas de boucle, les champs Received montrent quels hôtes se répètent. Cherchez des transferts circulaires et un hôte MX qui ne reconnaît pas le domaine comme sien.

cause-domain-without-mail-server =
    .headline = Aucun serveur de messagerie trouvé pour { $domain }
    .why = Le domaine existe, mais il n’indique aucun serveur capable de prendre le message. Il ne sert peut-être qu’à un site web.
    .act = indiquer un serveur
    .step-1 = Vérifiez la partie qui suit le signe @. Un nom très proche est peut-être le bon.
    .step-2 = Cherchez la bonne adresse dans un ancien message ou sur le site web de l’organisation.
    .step-3 = Demandez à la personne une adresse qui fonctionne, par exemple par téléphone.
    .otherwise = Si le nom { $domain } est correct, son équipe technique doit indiquer un serveur de messagerie dans la configuration du domaine.
    .admin = Interrogez les enregistrements MX. Sont inutilisables : les noms sans enregistrement A ni AAAA, les CNAME (RFC 2181, § 10.3), une adresse IP à la place d’un nom, localhost. Sans aucun MX, c’est l’adresse du domaine lui-même qui compte (RFC 5321, § 5.1). Si le MX ramène à l’hôte qui a établi le rapport (« mail loops back to myself »), cet hôte ne reconnaît pas le domaine comme sien : ajoutez-le, ou corrigez le MX.

cause-domain-lookup-failed =
    .headline = Le serveur du domaine { $domain } n’a pas pu être trouvé
    .why = L’annuaire qui montre le chemin vers la boîte n’a pas donné de réponse utilisable. Le défaut peut venir d’un côté comme de l’autre.
    .act = vérifier les serveurs DNS
    .step-1 = Vérifiez la partie qui suit le signe @. Un nom très proche est peut-être le bon.
    .step-2 = Si l’adresse est correcte, attendez quelques heures, puis renvoyez le message.
    .step-3 = En cas d’urgence, contactez la personne par un autre moyen.
    .otherwise = Si cela arrive aussi avec d’autres domaines, transférez cette notification en entier à votre service informatique.
    .admin = Interrogez chaque serveur de noms faisant autorité pour MX, A et AAAA, puis votre propre résolveur. Si seul le résolveur échoue (SERVFAIL, délai dépassé), vérifiez sa validation DNSSEC, ses redirecteurs, et si TCP ou les grandes réponses UDP sont bloqués sur le port 53. Si les serveurs faisant autorité échouent : délégation défaillante (lame delegation), signatures expirées, hôtes injoignables. Si l’hôte qui a établi le rapport route par LDAP ou par une base de données, vérifiez-les d’abord.

cause-mail-loop =
    .headline = Le message semble tourner en rond
    .why = Selon le rapport, le message est revenu à un serveur ou est passé par trop de serveurs. En général, des serveurs ou des boîtes se le transfèrent mutuellement.
    .act = rompre la boucle
    .step-1 = Prévenez la personne, par un autre moyen, que les messages à cette adresse tournent en rond.
    .step-2 = Si vous transférez vos messages à cette adresse, assurez-vous qu’ils ne vous reviennent pas.
    .step-3 = En cas d’urgence, utilisez une autre adresse de la même personne.
    .otherwise = Chez { $domain }, l’équipe technique peut trouver l’endroit où le message fait demi-tour.
    .recipient = Si vous transférez vos messages vers une autre adresse, assurez-vous que celle-ci ne vous les renvoie pas.
    .admin = Lisez les champs Received de bas en haut et trouvez où les hôtes se répètent : le dernier hôte avant la répétition renvoie le message. Cherchez-y des transferts circulaires, un relais ou smarthost pour un domaine qui devrait être local, un MX qui ramène en arrière, ou une configuration hybride où chaque côté croit le domaine chez l’autre. Si rien ne se répète, la limite de sauts est trop basse : la RFC 5321, § 6.3, en demande au moins 100.

## Le protocole de remise

cause-protocol-problem =
    .headline = Deux serveurs n’ont pas réussi à s’entendre
    .why = Ces serveurs de messagerie ne se sont pas accordés sur la façon de transmettre le message. C’est une question technique entre eux.
    .act = vérifier le serveur
    .step-1 = Transférez cette notification en entier à votre service informatique.
    .step-2 = En cas d’urgence, contactez la personne par un autre moyen.
    .otherwise = L’équipe technique chez { $domain } devra peut-être intervenir aussi.
    .admin = Lisez la réponse avec la commande à laquelle elle répond. Comparez ce qui a été annoncé après EHLO avec ce qui a été utilisé. Les pare-feu et proxys qui réécrivent SMTP sont une cause fréquente, de même qu’un serveur qui exige d’abord STARTTLS.

cause-tls-demanded =
    .headline = Un serveur exige une connexion sécurisée
    .why = Selon ce serveur de messagerie, ce message doit passer par une connexion chiffrée. D’après ce rapport, il n’y en avait pas.
    .act = activer le chiffrement
    .step-1 = Transférez cette notification en entier à votre service informatique.
    .step-2 = Si vous avez utilisé votre propre logiciel ou appareil, activez TLS dans ses paramètres d’envoi.
    .otherwise = La personne à qui vous écrivez n’y peut rien.
    .admin = Vérifiez que votre système utilise STARTTLS en tant que client (RFC 3207) : beaucoup ne le font pas par défaut. S’il le fait, vérifiez si EHLO propose STARTTLS et si un pare-feu le supprime. Si la négociation échoue : versions TLS inférieures à 1.2, suites de chiffrement, magasin de CA manquant. Pour la soumission, utilisez le port 465, ou le port 587 avec STARTTLS (RFC 8314). Chez Google, c’est 4.7.29 ou 5.7.29.

cause-too-many-recipients =
    .headline = Le message a trop de destinataires
    .why = Un serveur de messagerie n’accepte qu’un nombre limité d’adresses à la fois.
    .act = écrire à moins d’adresses
    .step-1 = Renvoyez le message, mais seulement aux adresses de cette notification.
    .step-2 = S’il y en a encore trop, envoyez-le à de plus petits groupes, l’un après l’autre.
    .step-3 = Si vous écrivez souvent à ce groupe, demandez à votre service informatique de créer une liste de diffusion.
    .otherwise = Chez { $domain }, l’équipe technique peut vous indiquer la limite qui s’applique.
    .admin = Un serveur devrait accepter au moins 100 destinataires à la fois, et un client répartir le reste (RFC 5321). Vérifiez si votre système répartit après une réponse 452, et quelles limites valent par message et par expéditeur.

## Contenu

cause-content-problem =
    .headline = Un serveur ne peut pas traiter ce type de message
    .why = Quelque chose dans la structure de ce message empêche la remise. Cela peut être le format, les caractères ou une pièce jointe.
    .act = simplifier le message
    .step-1 = Renvoyez le message en texte brut, sans mise en forme.
    .step-2 = Retirez les pièces jointes, ou envoyez-les dans des formats courants.
    .step-3 = Essayez un autre logiciel de messagerie, par exemple dans votre navigateur.
    .otherwise = Si un message simple échoue aussi, transférez cette notification en entier à votre service informatique.
    .admin = Contrôlez le message d’après la RFC 5322 et MIME : From et Date, CR ou LF isolés, longueur des lignes, NUL, jeux de caractères. Vérifiez si 8BITMIME, BINARYMIME ou SMTPUTF8 était nécessaire et n’était pas proposé.

cause-message-malformed =
    .headline = Un serveur a trouvé des erreurs dans la forme du message
    .why = Selon ce serveur de messagerie, le message ne respecte pas la norme. La cause habituelle est le programme qui l’a créé.
    .act = changer de logiciel
    .step-1 = Réécrivez le message dans un autre logiciel de messagerie, par exemple dans votre navigateur.
    .step-2 = Ressaisissez le texte. Un message copié ou transféré peut emporter l’erreur avec lui.
    .step-3 = En cas de nouvel échec, transférez cette notification en entier à votre service informatique.
    .otherwise = Si un site web ou un appareil a créé le message, la correction ne peut venir que de là.
    .admin = Vérifiez dans cet ordre : un seul From avec une adresse valide, et Sender s’il y en a plusieurs ; une seule Date ; aucun champ en double (RFC 5322, § 3.6) ; syntaxe du Message-ID ; octets bruts de 8 bits dans l’en-tête ; CR ou LF isolés (RFC 5321, § 2.3.8) ; lignes de plus de 998 octets ; délimiteurs et codages MIME. Comparez le message tel qu’il a été soumis avec celui qui a été envoyé : les mentions légales ajoutées, les passerelles et les logiciels de listes le modifient.

cause-media-unsupported =
    .headline = Un serveur n’accepte pas ce type de contenu
    .why = Selon le rapport, le message contient un type de contenu que l’autre côté ne peut pas recevoir. Certaines adresses n’acceptent que du texte brut.
    .act = changer de format
    .step-1 = Utilisez des formats de fichier courants comme PDF ou JPEG.
    .step-2 = Renvoyez le message en texte brut, sans mise en forme ni pièces jointes.
    .step-3 = Mettez les fichiers en ligne et envoyez un lien.
    .otherwise = Chez { $domain }, l’équipe technique peut vous indiquer les types de contenu acceptés.
    .admin = Comparez le Content-Type de chaque partie (RFC 2046) avec ce qu’accepte la destination : les passerelles vers SMS, fax, pagers et systèmes de tickets ne prennent souvent que text/plain. Cherchez application/ms-tnef (winmail.dat), un message/rfc822 imbriqué, multipart/signed. Désactivez le texte enrichi pour ce domaine, ou laissez la passerelle retirer ou convertir la partie.

cause-conversion-impossible =
    .headline = Le message n’a pas pu être converti en chemin
    .why = Selon le rapport, le système suivant a besoin du message sous une autre forme. La conversion n’était pas possible, ou pas permise.
    .act = écrire en texte brut
    .step-1 = Utilisez du texte brut pour cette adresse, sans mise en forme ni caractères spéciaux.
    .step-2 = Si le message est signé ou chiffré, envoyez-le sans signature ni chiffrement, pourvu que son contenu le permette.
    .step-3 = Retirez les pièces jointes, ou mettez les fichiers en ligne et envoyez un lien.
    .otherwise = Si un message simple échoue aussi, transférez cette notification en entier à votre service informatique.
    .admin = Voyez ce que le saut suivant ne propose pas après EHLO : 8BITMIME (RFC 6152), BINARYMIME ou SMTPUTF8. X.6.2 : conversion interdite, par exemple dans des parties signées ou par une règle ; X.6.3 : conversion non prise en charge ; X.6.5 : conversion tentée sans succès. Faites coder le message en quoted-printable ou en base64 par le programme d’envoi, ou envoyez par un hôte qui prend l’extension en charge.

cause-content-refused =
    .headline = Le contenu du message n’a pas été accepté
    .why = Un serveur de messagerie contrôle le contenu des messages. Quelque chose dans celui-ci ne passe pas, par exemple une pièce jointe ou un lien.
    .act = modifier le contenu
    .step-1 = Retirez les pièces jointes, surtout les programmes et les fichiers compressés.
    .step-2 = Vérifiez que vos fichiers ne contiennent pas de virus avant de les renvoyer.
    .step-3 = Retirez les liens qui ne sont pas nécessaires.
    .step-4 = Convenez avec la personne d’un autre moyen d’échanger les fichiers.
    .otherwise = Chez { $domain }, l’équipe technique peut vous indiquer ce que son système n’accepte pas.
    .recipient = Convenez avec la personne qui vous écrit d’un autre moyen de vous faire parvenir le contenu. Si vous en avez souvent besoin, demandez une exception à votre service informatique.
    .admin = Cherchez quel filtre a donné la réponse et quelle règle ou signature il nomme. Vérifiez les types de fichiers dans les archives et les doubles extensions. Si un antivirus signale un logiciel malveillant, examinez d’abord l’appareil de l’expéditeur.

cause-attachment-refused =
    .headline = Une pièce jointe n’a pas été acceptée
    .why = Un serveur de messagerie n’accepte pas un fichier de ce message. Beaucoup de systèmes refusent les programmes, les scripts et les archives protégées par mot de passe.
    .act = changer la pièce jointe
    .step-1 = Lisez la réponse à la fin de cette notification. Elle peut nommer le fichier.
    .step-2 = Utilisez un format courant comme PDF pour ce fichier, ou retirez-le.
    .step-3 = Mettez le fichier en ligne et envoyez un lien.
    .otherwise = Chez { $domain }, l’équipe technique peut vous indiquer quels fichiers sont acceptés.
    .recipient = Proposez un autre moyen d’échanger le fichier, par exemple un dossier partagé. Si vous recevez souvent de tels fichiers, demandez une exception à votre service informatique.
    .admin = Cherchez ce que la règle examine : extension, Content-Type, vrai type du fichier ou intérieur des archives. Sont souvent refusés : .exe, .js, .iso, .lnk, .html, les macros, les doubles extensions, les archives à mot de passe impossibles à analyser, les pièces jointes trop nombreuses ou imbriquées. Le côté distant peut faire une exception pour cet expéditeur ou libérer une copie de la quarantaine. Ne déguisez pas le fichier.

cause-virus-found =
    .headline = Un antivirus signale un logiciel malveillant
    .why = Un antivirus peut se tromper, mais il vaut mieux vérifier. Certains logiciels malveillants envoient des messages d’eux-mêmes.
    .act = vérifier votre appareil
    .step-1 = N’ouvrez pas les pièces jointes et ne les renvoyez pas pour l’instant.
    .step-2 = Faites analyser votre appareil et les fichiers par un antivirus à jour.
    .step-3 = Si ce message n’est pas de vous, changez votre mot de passe sur un autre appareil.
    .step-4 = Dites à votre service informatique ce qu’indique cette notification. Ne transmettez pas les fichiers.
    .otherwise = S’il est certain que le fichier est sans danger, l’équipe technique chez { $domain } peut revoir la décision.
    .admin = Notez quel hôte a donné l’alerte et le nom de la signature. Avant tout, isolez et examinez l’appareil d’où vient l’envoi, et cherchez dans le compte des messages et des règles que son titulaire n’a pas créés. Vérifiez le fichier avec un second antivirus. Si c’est une fausse alerte, signalez-la à l’éditeur de l’antivirus ; ne reconditionnez jamais le fichier pour le faire passer.

cause-international-address-unsupported =
    .headline = Un serveur n’accepte pas certaines lettres d’une adresse
    .why = Une adresse de ce message contient d’autres lettres que celles de a à z, par exemple des lettres accentuées. Un système de messagerie ne prend pas en charge de telles adresses.
    .act = utiliser une adresse simple
    .step-1 = Demandez à la personne une adresse qui ne contient que les lettres de a à z.
    .step-2 = Si votre propre adresse contient d’autres lettres, écrivez depuis une autre adresse.
    .otherwise = Chez { $domain }, l’équipe technique peut voir si son système peut prendre en charge de telles adresses.
    .recipient = Demandez à votre service informatique une seconde adresse qui ne contient que les lettres de a à z. Donnez-la aux personnes dont les messages n’arrivent pas.
    .admin = Le système suivant ne propose pas SMTPUTF8 (RFC 6531). Activez-le là-bas, ou donnez à la boîte un alias ASCII. Si seul le domaine est non ASCII, il peut être envoyé sous sa forme A-label.

## Sécurité et règles

cause-policy-problem =
    .headline = Une règle de sécurité bloque le message
    .why = Les systèmes de messagerie ont des règles sur les messages qu’ils acceptent et transmettent. L’une de ces règles s’oppose à ce message.
    .act = trouver la règle
    .step-1 = Transférez cette notification en entier à votre service informatique.
    .step-2 = En cas d’urgence, contactez la personne par un autre moyen.
    .otherwise = Chez { $domain }, l’équipe technique peut dire si la règle est la sienne.
    .admin = La réponse est vague, peut-être à dessein. Cherchez quel hôte l’a donnée. Vérifiez l’authentification de l’expéditeur, TLS, la réputation de l’hôte d’envoi et un éventuel chiffrement du message.

cause-cryptography-failed =
    .headline = Un contrôle de signature ou de chiffrement a échoué
    .why = Il s’agit de la protection du message lui-même, par exemple d’une signature. Selon le rapport, un système n’a pas pu la vérifier ou la convertir.
    .act = vérifier clés et certificats
    .step-1 = Transférez cette notification en entier à votre service informatique.
    .step-2 = Si vous chiffrez vous-même le message, demandez à la personne une clé ou un certificat à jour.
    .step-3 = S’il n’a rien de confidentiel, envoyez-le sans signature ni chiffrement.
    .otherwise = L’équipe technique chez { $domain } devra peut-être vérifier ses clés aussi.
    .recipient = Si votre clé ou votre certificat a expiré ou changé, envoyez la version actuelle aux personnes qui vous écrivent.
    .admin = Trouvez l’hôte qui vérifie, signe ou déchiffre (S/MIME, OpenPGP, une passerelle). X.7.3 : pas de conversion entre deux systèmes ; X.7.5 : pas de clé utilisable ; X.7.6 : algorithme non pris en charge, comme SHA-1 ou un RSA trop court ; X.7.7 : contenu altéré. Vérifiez l’expiration, la chaîne et la révocation des certificats, ainsi que les clés de l’annuaire. Avec X.7.7, cherchez ce qui modifie le corps après la signature : mentions légales, réécriture de liens, nouveau codage.

cause-refused-by-policy =
    .headline = { $domain } a refusé le message selon ses propres règles
    .why = Chaque système de messagerie décide quels messages il accepte. L’équipe technique chez { $domain } sait quelle règle a bloqué celui-ci.
    .act = accepter le message
    .step-1 = Lisez la réponse de l’autre serveur, à la fin de cette notification. Elle peut donner la raison.
    .step-2 = Prévenez la personne, par un autre moyen, que le message a été refusé.
    .step-3 = Proposez-lui de demander une exception à son service informatique.
    .otherwise = Si tous vos messages pour { $domain } sont refusés, transférez cette notification en entier à votre service informatique.
    .recipient = Si vous attendez des messages de cette adresse, demandez une exception à votre service informatique.
    .admin = La règle est celle du côté distant ; la solution aussi. Envoyez à son postmaster la réponse, l’heure et l’adresse IP d’envoi. Si tout le courrier est refusé, vérifiez d’abord SPF, DKIM, DMARC, le DNS inverse et les listes de blocage.

cause-refused-as-spam =
    .headline = { $domain } considère le message comme du spam
    .why = Un filtre automatique l’a refusé comme courrier indésirable. De tels filtres se trompent parfois.
    .act = laisser passer le message
    .step-1 = Demandez à la personne, par un autre moyen, si votre adresse peut être autorisée.
    .step-2 = Essayez un message court, sans liens ni pièces jointes.
    .step-3 = Si ce message n’est pas de vous, changez votre mot de passe et prévenez votre service informatique.
    .otherwise = Si d’autres messages de votre part sont refusés, transférez cette notification en entier à votre service informatique.
    .recipient = Ajoutez cette adresse à vos contacts ou à votre liste d’expéditeurs fiables. Si ses messages sont dans le dossier de courrier indésirable, indiquez qu’ils sont légitimes.
    .admin = Vérifiez SPF, DKIM et DMARC du domaine de l’expéditeur, et la réputation de l’adresse IP d’envoi. Cherchez des envois inhabituels depuis ce compte. Si tout est en ordre, signalez l’erreur au postmaster distant.

cause-relay-refused =
    .headline = Un serveur a refusé de transmettre le message
    .why = Ce serveur de messagerie indique qu’il n’est pas chargé de vos messages pour { $domain }. La cause est souvent un réglage.
    .act = corriger la configuration
    .step-1 = Transférez cette notification en entier à votre service informatique.
    .step-2 = Vérifiez la partie qui suit le signe @. Un nom erroné peut mener au mauvais serveur.
    .otherwise = Si tout est correct de votre côté, l’équipe technique chez { $domain } doit vérifier quel serveur reçoit ses messages.
    .admin = Les enregistrements MX mènent peut-être à un hôte qui ne reconnaît pas le domaine comme sien. Ou bien votre relais exige une authentification. Vérifiez les enregistrements MX, les identifiants pour le relais, et les adresses IP qu’il laisse relayer.

cause-authentication-required =
    .headline = Un serveur exige une identification valide
    .why = Un serveur de messagerie n’accepte pas ce message sans identification. Elle manquait, ou n’a pas été acceptée.
    .act = vérifier l’identification
    .step-1 = Transférez cette notification en entier à votre service informatique.
    .step-2 = Si un appareil ou un programme envoie des messages tout seul, vérifiez l’identifiant et le mot de passe qu’il utilise.
    .otherwise = La personne à qui vous écrivez n’y peut rien.
    .admin = Vérifiez les identifiants et le mécanisme que votre système utilise auprès de son relais. Utilisez la soumission sur le port 587 avec STARTTLS, ou sur le port 465. Un mot de passe changé ou un mot de passe d’application requis est une cause fréquente.

cause-authentication-refused =
    .headline = Un serveur a refusé l’identification
    .why = Un serveur de messagerie n’a pas accepté les identifiants qu’il a reçus. Un mot de passe a peut-être été changé, ou a expiré.
    .act = corriger les identifiants
    .step-1 = Transférez cette notification en entier à votre service informatique.
    .step-2 = Si vous avez utilisé votre propre logiciel ou appareil, saisissez-y de nouveau l’identifiant et le mot de passe.
    .step-3 = Connectez-vous une fois dans votre navigateur. Votre fournisseur y demande peut-être quelque chose.
    .otherwise = La personne à qui vous écrivez n’y peut rien.
    .admin = Lisez la réponse (RFC 4954, RFC 5248) : 535 5.7.8 identifiants erronés, 432 4.7.12 transition de mot de passe, 5.7.14 relation de confiance manquante. Testez les identifiants à la main sur le port de soumission. Vérifiez ensuite : mot de passe changé ou expiré, compte verrouillé après des échecs, connexion par mot de passe désactivée par le fournisseur, mot de passe d’application manquant, jeton OAuth expiré. Les identifiants pour un relais sont enregistrés dans le serveur de messagerie ; corrigez-les là et relancez la file.

cause-authentication-too-weak =
    .headline = Un serveur exige une identification plus sûre
    .why = Selon ce serveur de messagerie, ce mode d’identification n’est pas assez sûr. Le mot de passe lui-même peut être correct.
    .act = sécuriser l’identification
    .step-1 = Transférez cette notification en entier à votre service informatique.
    .step-2 = Si vous avez utilisé votre propre logiciel ou appareil, activez TLS et mettez-le à jour.
    .otherwise = La personne à qui vous écrivez n’y peut rien.
    .admin = 534 5.7.9 : le mécanisme est trop faible, ou le compte a besoin d’un mot de passe d’application ; 538 5.7.11 : ce mécanisme seulement sous TLS. Authentifiez-vous après TLS sur le port 465, ou après STARTTLS sur le port 587 (RFC 8314), avec un mécanisme annoncé à ce moment-là : SCRAM, OAUTHBEARER, XOAUTH2, ou PLAIN sous TLS. Un appareil qui ne connaît ni l’un ni l’autre peut confier ses messages à un relais de votre propre réseau.

cause-sending-blocked =
    .headline = L’envoi est bloqué pour ce compte ou cette adresse
    .why = De votre côté, un serveur de messagerie n’autorise pas l’envoi avec ce compte ou cette adresse. C’est peut-être une précaution.
    .act = lever le blocage
    .step-1 = Transférez cette notification en entier à votre service informatique.
    .step-2 = Si vous avez plusieurs adresses, choisissez celle qui appartient à ce compte.
    .step-3 = Si des messages que vous n’avez pas écrits sont partis, changez tout de suite votre mot de passe.
    .otherwise = La personne à qui vous écrivez n’y peut rien.
    .admin = Vérifiez si le compte est désactivé, verrouillé après un abus, ou sans droit sur cette adresse d’expédition. Avant de lever un blocage, cherchez des envois inhabituels, des règles de transfert et des sessions ouvertes, et réinitialisez le mot de passe.

cause-account-disabled =
    .headline = Selon un serveur, le compte d’envoi est désactivé
    .why = De votre côté, un serveur de messagerie indique que le compte utilisé pour ce message ne fonctionne plus.
    .act = réactiver le compte
    .step-1 = Transférez cette notification en entier à votre service informatique, au besoin depuis un autre compte.
    .step-2 = Si vous avez un autre compte, envoyez le message depuis celui-ci.
    .otherwise = D’après ce rapport, l’adresse de destination n’est pas en cause.
    .admin = Le serveur de soumission ou le relais indique que le compte est désactivé (525 ou X.7.13, RFC 5248). Vérifiez son état : fermé, licence ou paiement échu, verrouillé après des échecs de connexion, verrouillé après un abus. Supprimez la cause avant de le réactiver. Si c’est le compte avec lequel votre serveur s’authentifie auprès de son relais, tout le courrier sortant est touché.

cause-account-compromised =
    .headline = L’envoi est bloqué à cause de messages suspects
    .why = De votre côté, un serveur de messagerie signale des envois inhabituels de ce compte ou de cette organisation. Quelqu’un d’autre utilise peut-être le compte.
    .act = sécuriser le compte
    .step-1 = Changez votre mot de passe maintenant, sur un appareil de confiance.
    .step-2 = Transférez cette notification en entier à votre service informatique.
    .step-3 = Cherchez dans votre boîte des messages envoyés et des règles qui ne sont pas de vous.
    .step-4 = Faites analyser votre appareil par un antivirus à jour.
    .otherwise = La personne à qui vous écrivez n’y peut rien.
    .admin = D’abord, bloquez la connexion, réinitialisez le mot de passe et fermez toutes les sessions et tous les jetons. Lisez ensuite le journal des connexions et supprimez les règles, transferts, délégations, consentements d’applications et connecteurs étrangers ; videz la file sortante. Levez le blocage en dernier. Dans Microsoft 365, un utilisateur (5.1.8) se débloque sous les entités restreintes (restricted entities), une organisation (5.7.7xx) par le support. Si les messages étaient un envoi groupé voulu, passez par un service prévu pour cela.

cause-send-as-denied =
    .headline = Ce compte ne peut pas utiliser l’adresse d’expédition
    .why = De votre côté, un serveur de messagerie indique que cette adresse n’appartient pas à ce compte.
    .act = autoriser cette adresse
    .step-1 = Choisissez votre propre adresse comme expéditeur, puis renvoyez le message.
    .step-2 = S’il vous faut l’autre adresse, transférez cette notification en entier à votre service informatique.
    .otherwise = La personne à qui vous écrivez n’y peut rien.
    .admin = Comparez trois éléments dans le journal : l’identifiant, MAIL FROM et le champ From. Si l’usage est voulu, accordez Send As ou Send on Behalf (Exchange ; comptez le délai de réplication), associez l’adresse à l’identifiant (smtpd_sender_login_maps dans Postfix), ou ajoutez-la comme alias vérifié. Les appareils et programmes ont besoin d’un compte à eux, avec sa propre adresse. Si personne ne l’a voulu, cherchez un abus.

cause-sender-not-allowed =
    .headline = { $domain } n’accepte pas vos messages à cette adresse
    .why = Certaines adresses n’acceptent que certains expéditeurs, par exemple des collègues ou les membres d’une liste. D’autres sont fermées à certains expéditeurs.
    .act = autoriser votre adresse
    .step-1 = Demandez, par un autre moyen, que votre adresse soit autorisée. Pour un groupe, adressez-vous à la personne responsable.
    .step-2 = Si vous avez plusieurs adresses, écrivez depuis celle qui y est connue.
    .step-3 = S’il s’agit d’une liste de diffusion, inscrivez-vous d’abord.
    .otherwise = Chez { $domain }, l’équipe technique peut voir qui a le droit d’écrire à cette adresse.
    .recipient = Ajoutez l’adresse de la personne à celles qui peuvent vous écrire, à vous ou à votre groupe. Si vous ne le pouvez pas, demandez à votre service informatique.
    .admin = Le destinataire limite ses expéditeurs : groupe fermé, liste réservée aux membres, expéditeurs internes seulement, ou blocage. La personne responsable ou les administrateurs peuvent autoriser l’expéditeur. Vérifiez que l’adresse d’expédition utilisée est bien celle qui est inscrite.

cause-list-restricted =
    .headline = Selon { $domain }, cette liste est fermée à votre adresse
    .why = Beaucoup de listes et de groupes n’acceptent que leurs membres ou des expéditeurs nommés. Selon le serveur de messagerie, votre adresse n’en fait pas partie.
    .act = ajouter votre adresse
    .step-1 = Si vous êtes membre, écrivez depuis l’adresse de votre inscription.
    .step-2 = Inscrivez-vous, ou demandez par un autre moyen à la personne responsable d’ajouter votre adresse.
    .step-3 = En cas d’urgence, écrivez directement aux membres que vous connaissez.
    .otherwise = Chez { $domain }, l’équipe technique peut vous dire qui gère la liste.
    .recipient = Si vous gérez cette liste ou ce groupe, ajoutez l’adresse de la personne. Vous pouvez aussi soumettre à votre accord les messages venus de l’extérieur.
    .admin = Comparez From et l’expéditeur d’enveloppe avec les membres et les expéditeurs autorisés : un alias ou une adresse changée en est la raison habituelle. La personne responsable peut ajouter l’adresse, ou mettre en modération les messages des autres. Exchange : AcceptMessagesOnlyFrom (5.7.124), RequireSenderAuthenticationEnabled (5.7.133), expéditeurs externes d’un groupe Microsoft 365 (5.7.193). Mailman : accept_these_nonmembers.

cause-outside-senders-refused =
    .headline = { $domain } réserve cette adresse aux messages internes
    .why = Selon le serveur de messagerie, cette adresse n’accepte que des messages de sa propre organisation. Le vôtre n’a pas été reconnu comme tel.
    .act = autoriser les messages externes
    .step-1 = Si vous appartenez à cette organisation, envoyez le message depuis le compte que vous y avez.
    .step-2 = Demandez, par un autre moyen, que l’adresse accepte aussi des messages de l’extérieur.
    .step-3 = Utilisez une autre adresse de l’organisation, par exemple celle de son site web.
    .otherwise = Chez { $domain }, l’équipe technique peut ouvrir l’adresse aux messages de l’extérieur.
    .recipient = Demandez à votre service informatique d’autoriser, pour cette adresse, les messages de l’extérieur, ou seulement certains expéditeurs.
    .admin = Exchange 5.7.12 et 5.7.13x : l’objet destinataire exige des expéditeurs authentifiés. Désactivez RequireSenderAuthenticationEnabled, ou créez un contact pour l’expéditeur et autorisez-le. Si l’expéditeur est interne, le message est entré sans authentification : faites s’authentifier l’appareil ou le programme, ou corrigez le connecteur entre vos propres serveurs pour qu’il compte comme interne.

cause-sender-blocked =
    .headline = Selon { $domain }, vos messages sont bloqués
    .why = Le serveur indique que votre adresse, votre domaine ou votre serveur figure sur une liste d’expéditeurs bloqués. C’est peut-être voulu, peut-être une erreur.
    .act = lever le blocage
    .step-1 = Si cela peut être une erreur, demandez à la personne, par un autre moyen, de faire lever le blocage.
    .step-2 = Si d’autres adresses de ce domaine refusent aussi vos messages, transférez cette notification en entier à votre service informatique.
    .otherwise = Chez { $domain }, l’équipe technique peut voir où le blocage est en place et pourquoi.
    .recipient = Si cette adresse figure par erreur sur votre liste d’expéditeurs bloqués, supprimez-la de cette liste. Si elle n’y est pas, demandez à votre service informatique.
    .admin = Le blocage a été mis en place du côté distant, par la personne ou par les administrateurs (Exchange 5.7.507, 5.7.513). Cherchez ce qu’il vise : essayez un autre compte de votre domaine, puis une autre adresse IP. Cherchez des envois groupés non désirés de cet expéditeur et respectez toute demande d’arrêt. Envoyez ensuite au postmaster distant la réponse, l’heure, l’adresse d’expédition et l’adresse IP.

cause-sender-not-verified =
    .headline = { $domain } n’a pas pu vérifier l’origine du message
    .why = Le serveur de messagerie vérifie qu’un message vient bien de l’adresse indiquée. Ce message n’a pas passé ce contrôle.
    .act = corriger la configuration
    .step-1 = Transférez cette notification en entier à votre service informatique.
    .step-2 = N’envoyez vos messages que par le service de messagerie lié à votre adresse.
    .otherwise = Si le message a été transféré en chemin, l’équipe technique chez { $domain } pourra peut-être aider.
    .recipient = Si une autre boîte transfère vos messages vers celle-ci, relevez-les plutôt directement à la source. Le transfert peut faire échouer ce contrôle.
    .admin = Vérifiez SPF pour l’adresse IP d’envoi, la signature DKIM et l’alignement DMARC avec le domaine du champ From. L’hôte d’envoi doit avoir un nom de DNS inverse qui ramène à lui. Les serveurs de transfert et les services qui envoient pour vous doivent être couverts aussi.

cause-spf-failed =
    .headline = { $domain } n’a pas pu confirmer le serveur d’envoi
    .why = Un domaine peut lister les serveurs autorisés à envoyer ses messages : c’est la méthode SPF. Chez { $domain }, le contrôle de cette liste a échoué.
    .act = corriger l’enregistrement SPF
    .step-1 = Transférez cette notification en entier à votre service informatique.
    .step-2 = N’envoyez vos messages que par le service de messagerie lié à votre adresse.
    .otherwise = Si le message a été transféré vers { $domain }, le serveur qui l’a transféré est peut-être en cause.
    .recipient = Si une autre boîte transfère vos messages vers celle-ci, relevez-les plutôt directement à la source. Le transfert peut faire échouer ce contrôle.
    .admin = Évaluez SPF (RFC 7208) pour le domaine de MAIL FROM, ou d’EHLO si celui-là est vide, et l’adresse IP que l’hôte distant a vue ; pensez à IPv6. Fail : ajoutez l’adresse ou l’include du service, ou envoyez par un hôte listé. Permerror : un seul enregistrement v=spf1, au plus 10 requêtes DNS, dont au plus 2 sans résultat, pas de faute de frappe. Temperror : vos serveurs de noms. Un serveur de transfert a besoin de SRS.

cause-dkim-failed =
    .headline = { $domain } n’a trouvé aucune signature valable
    .why = Les services de messagerie signent les messages pour prouver leur origine : c’est la méthode DKIM. Chez { $domain }, aucune signature n’a passé le contrôle.
    .act = corriger la signature DKIM
    .step-1 = Transférez cette notification en entier à votre service informatique.
    .step-2 = Si le message est passé par une liste de diffusion, écrivez directement à la personne.
    .step-3 = N’envoyez vos messages que par le service de messagerie lié à votre adresse.
    .otherwise = Chez { $domain }, l’équipe technique peut dire ce qui n’allait pas dans la signature.
    .admin = Examinez un message tel qu’il est parti : y a-t-il seulement une DKIM-Signature (RFC 6376) ? Cherchez la clé sous <s>._domainkey.<d> : présente, non vide, correspondant à la clé privée, RSA d’au moins 1024, mieux 2048 bits (RFC 8301). Si le hachage du corps échoue, quelque chose modifie le message après la signature : pieds de page, passerelles, nouveau codage. X.7.22 : aucune signature dont d= est le domaine du champ From. Vérifiez x= et l’horloge.

cause-dmarc-failed =
    .headline = { $domain } n’a pas pu rattacher le message à votre domaine
    .why = Votre domaine peut demander le refus des messages dont l’origine n’est pas prouvée. Chez { $domain }, cette preuve (DMARC) n’a pas été trouvée.
    .act = rétablir la preuve d’origine
    .step-1 = Transférez cette notification en entier à votre service informatique.
    .step-2 = N’envoyez vos messages que par le service de messagerie lié à votre adresse.
    .step-3 = Si le message est passé par une liste de diffusion, écrivez directement à la personne.
    .otherwise = Si le message a été transféré en chemin, l’équipe technique chez { $domain } peut faire une exception.
    .recipient = Si une autre boîte transfère vos messages vers celle-ci, relevez-les plutôt directement à la source. Le transfert peut faire échouer ce contrôle.
    .admin = Interrogez _dmarc.<domaine du From> : p=, sp=, aspf=, adkim= (RFC 7489). SPF ou DKIM doit réussir, avec un domaine aligné sur From. Chaque service qui envoie pour vous a besoin d’une clé DKIM sous votre domaine, ou d’une adresse de retour dans celui-ci ; les rapports agrégés (rua=) montrent lequel échoue. Les listes et serveurs de transfert doivent réécrire From ou laisser intact le contenu signé. N’assouplissez p= que le temps de la réparation.

cause-arc-failed =
    .headline = { $domain } ne se fie pas au transfert de ce message
    .why = Un serveur qui transfère un message peut noter ses contrôles : c’est la méthode ARC. Selon { $domain }, ces notes ne sont pas valables.
    .act = vérifier le transfert
    .step-1 = Transférez cette notification en entier à votre service informatique.
    .step-2 = Écrivez directement à la personne, sans passer par une liste ou une adresse de transfert.
    .otherwise = Si le message a été transféré par un serveur qui n’est pas le vôtre, la correction doit venir de là.
    .recipient = Si une autre boîte transfère vos messages vers celle-ci, relevez-les plutôt directement à la source. Le transfert peut faire échouer ce contrôle.
    .admin = Validez la chaîne du message tel qu’il est arrivé (RFC 8617) : instances 1 à n sans lacune, cv=none sur la première et cv=pass sur les autres, chaque ARC-Seal vérifiable avec sa clé dans le DNS, ARC-Message-Signature sur la plus récente. Le premier hôte dont le jeu de champs échoue, ou qui a modifié le message après le scellement, est en cause : corrigez-y le scellement ou désactivez-le. SPF, DKIM et DMARC décident sans ARC.

cause-reverse-dns-missing =
    .headline = Pour { $domain }, le serveur d’envoi n’a pas de nom valable
    .why = L’adresse internet d’un serveur de messagerie doit correspondre à un nom. Chez { $domain }, ce contrôle du serveur d’envoi a échoué.
    .act = corriger le nom
    .step-1 = Transférez cette notification en entier à votre service informatique.
    .step-2 = Si vous avez un compte auprès d’un autre service de messagerie, envoyez le message depuis ce compte.
    .otherwise = Chez { $domain }, l’équipe technique peut faire une exception.
    .admin = Prenez l’adresse IP d’envoi dans la réponse ou dans votre journal et interrogez son enregistrement PTR ; le nom doit avoir un enregistrement A ou AAAA avec cette même adresse. Le PTR dépend du détenteur du bloc d’adresses : en général votre hébergeur ou votre fournisseur d’accès. Vérifiez aussi IPv6, ou envoyez en IPv4 d’ici là. Faites annoncer le même nom dans EHLO, et évitez les noms génériques formés à partir de l’adresse.

cause-sending-server-refused =
    .headline = { $domain } refuse les messages du serveur d’envoi
    .why = Il s’agit du serveur de messagerie qui envoie vos messages, et non de votre message. D’autres messages de ce serveur sont peut-être refusés aussi.
    .act = faire accepter le serveur
    .step-1 = Transférez cette notification en entier à votre service informatique.
    .step-2 = En cas d’urgence, contactez la personne par un autre moyen.
    .otherwise = Chez { $domain }, l’équipe technique peut faire une exception.
    .recipient = Si vous attendez des messages de cette adresse, demandez une exception à votre service informatique.
    .admin = Si la réponse nomme une liste de blocage, trouvez et supprimez la cause avant de demander le retrait. Vérifiez le DNS inverse, le nom donné dans EHLO et les volumes inhabituels. S’il n’y a pas de liste, écrivez au postmaster distant avec l’adresse IP d’envoi.

cause-sending-server-blocklisted =
    .headline = Pour { $domain }, le serveur d’envoi est sur liste de blocage
    .why = Une liste de blocage nomme des serveurs signalés comme source de courrier indésirable. Beaucoup de personnes partagent un même serveur : vous n’y êtes peut-être pour rien.
    .act = faire retirer l’entrée
    .step-1 = Transférez cette notification en entier à votre service informatique.
    .step-2 = Si vous avez un compte auprès d’un autre service de messagerie, envoyez le message depuis ce compte.
    .step-3 = En cas d’urgence, contactez la personne par un autre moyen.
    .otherwise = Chez { $domain }, l’équipe technique peut faire une exception en attendant le retrait.
    .recipient = Si vous attendez des messages de cette adresse, demandez une exception à votre service informatique.
    .admin = Trouvez la liste dans la réponse et cherchez-y votre adresse IP d’envoi ; certaines listes portent sur des domaines ou des liens. Trouvez et supprimez d’abord la cause : compte piraté, relais ouvert, formulaire web, appareil infecté derrière la même adresse. Demandez ensuite le retrait sur la page de cette liste (Spamhaus, ou le portail de retrait de Microsoft). Listes d’adresses dynamiques : envoyez par le relais de votre fournisseur. Adresse partagée : prévenez le fournisseur.

cause-sending-server-reputation-low =
    .headline = { $domain } ne se fie pas assez au serveur d’envoi
    .why = Les systèmes de messagerie notent un serveur d’après ses envois passés. Chez { $domain }, la note du serveur d’envoi est trop basse.
    .act = améliorer la note
    .step-1 = Transférez cette notification en entier à votre service informatique.
    .step-2 = Attendez une journée, puis renvoyez le message. Les notes évoluent avec le temps.
    .step-3 = En cas d’urgence, contactez la personne par un autre moyen.
    .otherwise = Chez { $domain }, l’équipe technique peut faire une exception.
    .recipient = Si vous attendez des messages de cette adresse, demandez une exception à votre service informatique.
    .admin = Vérifiez dans cet ordre : SPF, DKIM, DMARC et DNS inverse ; volumes soudains et comptes piratés ; taux de plaintes et d’erreurs. Les pages du fournisseur montrent son point de vue : Google Postmaster Tools, Microsoft SNDS et JMRP, Yahoo Sender Hub. Une nouvelle adresse a besoin de quelques semaines de volumes qui montent lentement. Faites les envois groupés depuis une autre adresse, et seulement à qui les a demandés. Utilisez ensuite le formulaire du fournisseur avec la réponse.

cause-greeting-refused =
    .headline = Le nom donné par le serveur d’envoi n’a pas été accepté
    .why = Quand deux serveurs de messagerie entrent en contact, le premier dit son nom. L’autre n’a pas accepté le nom qu’il a reçu.
    .act = corriger le nom
    .step-1 = Transférez cette notification en entier à votre service informatique.
    .step-2 = Si un appareil ou un programme a envoyé le message tout seul, faites-le passer par votre service de messagerie.
    .otherwise = Chez { $domain }, l’équipe technique peut faire une exception.
    .admin = Le nom après EHLO doit être un nom d’hôte complet et connu du DNS (RFC 5321, § 2.3.5 et 4.1.1.1), de préférence celui de l’enregistrement PTR. Sont en général refusés : localhost, un nom sans point, .local, une adresse sans crochets, le propre nom du destinataire. Réglez smtp_helo_name dans Postfix ou le FQDN du connecteur d’envoi dans Exchange. Si le nom est correct, cherchez quel hôte ou programme derrière la même adresse en donne un autre.

cause-rate-limited =
    .headline = Trop de messages en peu de temps
    .why = Un serveur de messagerie limite le nombre de messages qu’il accepte sur une période donnée. Cette limite est atteinte. Les messages d’autres personnes peuvent compter aussi.
    .act = réessayer plus tard
    .step-1 = Attendez jusqu’à demain, puis renvoyez le message.
    .step-2 = Si vous écrivez à beaucoup de monde, étalez vos envois dans le temps.
    .step-3 = Si vous n’avez envoyé que peu de messages, changez votre mot de passe et prévenez votre service informatique.
    .otherwise = Si cela arrive souvent, votre service informatique peut chercher quelle limite s’applique.
    .admin = Cherchez à qui est la limite : à vous, au système distant ou à cette seule boîte. Ralentissez par destination et étalez les envois groupés. Une pointe soudaine d’un seul compte peut signifier qu’il est piraté.

cause-sending-quota-exceeded =
    .headline = La limite d’envoi est atteinte
    .why = Un compte ou une organisation ne peut envoyer qu’un certain nombre de messages sur une période donnée. Selon le rapport, ce nombre est atteint.
    .act = réessayer plus tard
    .step-1 = Attendez une journée, puis renvoyez le message. La plupart des limites portent sur 24 heures.
    .step-2 = Si vous écrivez à beaucoup de monde, demandez à votre service informatique un service d’envoi groupé.
    .step-3 = Si vous n’avez envoyé que peu de messages, changez votre mot de passe et prévenez votre service informatique.
    .otherwise = Votre service informatique peut voir ce qui a été envoyé, et peut-être relever la limite.
    .admin = Cherchez de qui est le quota : du compte, de l’organisation ou de votre relais (Exchange 5.1.90, 5.2.2, 5.7.232, 5.7.233 ; Google 5.4.5). Comptez les messages et les destinataires des dernières 24 heures par compte ; cherchez des scripts, des boucles et des comptes piratés. La plupart des limites sont glissantes : laissez attendre la file au lieu de soumettre à nouveau. Déplacez les envois groupés vers un service prévu pour cela, ou faites relever la limite.

cause-recipient-rate-limited =
    .headline = Selon { $domain }, cette boîte reçoit trop de messages
    .why = Le serveur limite le rythme auquel une boîte de messagerie peut recevoir des messages. Ceux d’autres personnes comptent aussi.
    .act = réessayer plus tard
    .step-1 = Attendez une heure, puis renvoyez le message.
    .step-2 = Si un de vos programmes écrit à cette adresse, faites-lui envoyer moins de messages.
    .step-3 = En cas d’urgence, contactez la personne par un autre moyen.
    .otherwise = Si cela continue, l’équipe technique chez { $domain } peut voir d’où viennent tous ces messages.
    .recipient = Si beaucoup de messages viennent d’un seul programme ou service, faites-les espacer. Si vous n’en connaissez pas la raison, prévenez votre service informatique.
    .admin = La limite vaut pour une boîte : pour cet expéditeur (Exchange 5.2.121) ou pour tous (Exchange 5.2.122, Google 4.2.1 et 5.2.1). Cherchez des alertes de supervision, des scripts, et deux réponses automatiques qui se répondent (RFC 3834). Faites regrouper les alertes, et réduisez les connexions simultanées vers ce destinataire. Les administrateurs distants peuvent remonter à la source, ou utiliser un groupe ou une boîte partagée aux limites plus hautes.

cause-flood-detected =
    .headline = Un serveur a vu trop de messages semblables
    .why = Selon ce serveur de messagerie, ce message ferait partie d’une vague d’envois semblables. C’est peut-être un hasard.
    .act = réessayer plus tard
    .step-1 = Attendez jusqu’à demain, puis renvoyez le message.
    .step-2 = Si vous envoyez le même texte à beaucoup de monde, utilisez un service d’envoi groupé.
    .step-3 = Si vous n’avez envoyé que celui-ci, changez votre mot de passe et prévenez votre service informatique.
    .otherwise = Chez { $domain }, l’équipe technique peut dire ce que son système a compté.
    .recipient = Si beaucoup de messages semblables arrivent soudain dans votre boîte, prévenez votre service informatique. Cherchez parmi eux les messages importants, par exemple de votre banque.
    .admin = X.7.28 : trop de messages semblables de votre adresse, réseau ou domaine, ou plusieurs avec le même Message-ID. Trouvez la source dans votre journal par objet et par compte : compte piraté, boucle, script, ou formulaire web détourné pour inscrire des gens (utilisez une inscription confirmée et un captcha). Arrêtez-la, retirez ses messages de la file, et laissez partir le reste lentement.

cause-asked-to-try-later =
    .headline = { $domain } demande de réessayer plus tard
    .why = Le serveur de messagerie n’accepte pas le message pour l’instant. Un serveur répond ainsi quand il est occupé ou prudent.
    .act = réessayer plus tard
    .step-1 = Attendez quelques heures, puis renvoyez le message.
    .step-2 = En cas d’urgence, contactez la personne par un autre moyen.
    .otherwise = Si cela dure plusieurs jours, l’équipe technique chez { $domain } peut chercher pourquoi.
    .admin = Le serveur distant a répondu par un refus temporaire. Vérifiez que votre système réessaie depuis la même adresse IP, car la liste grise (greylisting) compte là-dessus. Si les tentatives d’une journée n’y font rien, envoyez au postmaster distant la réponse et les heures.

cause-greylisted =
    .headline = { $domain } fait patienter les adresses inconnues
    .why = C’est voulu : un message d’une adresse inconnue n’est accepté qu’après un certain temps, lors d’une autre tentative. Cela écarte le courrier indésirable.
    .act = réessayer plus tard
    .step-1 = Attendez une heure, puis renvoyez le message depuis la même adresse.
    .step-2 = En cas de nouvel échec, transférez cette notification en entier à votre service informatique.
    .step-3 = En cas d’urgence, contactez la personne par un autre moyen.
    .otherwise = Chez { $domain }, l’équipe technique peut dispenser votre adresse de cette attente.
    .recipient = Si vous attendez des messages de cette adresse, demandez à votre service informatique de la dispenser de cette attente.
    .admin = La liste grise (greylisting, RFC 6647) retient l’adresse IP ou son réseau, l’expéditeur et le destinataire, et accepte une nouvelle tentative après quelques minutes. Vérifiez que votre file réessaie après 4yz dans l’heure, pendant au moins un jour, depuis la même adresse et avec le même expéditeur d’enveloppe : les groupes d’adresses et les adresses de retour changeantes la mettent en échec. Les administrateurs distants peuvent dispenser par SPF, par réseau ou par liste autorisée.

cause-system-congested =
    .headline = Selon { $domain }, le système de messagerie est surchargé
    .why = Le serveur indique qu’il a plus de travail qu’il ne peut en traiter. Cela ne dure généralement pas.
    .act = réessayer plus tard
    .step-1 = Attendez jusqu’à demain, puis renvoyez le message.
    .step-2 = Si vous y envoyez beaucoup de messages, étalez vos envois dans le temps.
    .step-3 = En cas d’urgence, contactez la personne par un autre moyen.
    .otherwise = Si cela dure plusieurs jours, c’est à l’équipe technique chez { $domain } de décharger son système.
    .admin = Côté expéditeur : moins de connexions simultanées vers cette destination, des pauses plus longues, un essai de ses autres hôtes MX. Côté distant, dans cet ordre : nombre de connexions par rapport à la limite, longueur de la file, filtres et recherches lents (listes DNS, annuaire), latence des disques, charge. Des pointes à l’heure pile font penser à des envois groupés et à des scripts.

cause-priority-too-low =
    .headline = { $domain } n’accepte que des messages plus prioritaires
    .why = Selon le serveur de messagerie, les messages de cette priorité doivent attendre. Cela arrive en situation d’urgence ou de forte affluence.
    .act = réessayer plus tard
    .step-1 = Attendez quelques heures, puis renvoyez le message.
    .step-2 = Si vos messages sont censés être plus prioritaires, voyez-le avec votre service informatique.
    .step-3 = En cas d’urgence, contactez la personne par un autre moyen.
    .otherwise = Chez { $domain }, l’équipe technique sait quand les messages de toute priorité seront de nouveau acceptés.
    .admin = Le serveur distant utilise MT-PRIORITY (RFC 6710) ; sa réponse peut nommer le plus bas niveau qu’il accepte. Comparez-le avec le niveau dans MAIL FROM ou dans le champ MT-Priority (RFC 6758). N’augmentez le niveau que pour les expéditeurs qui y ont droit. Importance et X-Priority des logiciels de messagerie ne comptent pas. Sinon, laissez attendre la file.

cause-secure-connection-failed =
    .headline = Aucune connexion sécurisée n’a été possible avec { $domain }
    .why = Ce message ne peut passer que par une connexion sécurisée. La connexion à l’autre serveur n’était pas assez sûre.
    .act = vérifier le chiffrement
    .step-1 = Prévenez la personne, par un autre moyen, que le message n’est pas passé.
    .step-2 = Attendez une journée, puis renvoyez le message.
    .otherwise = Si cela arrive aussi avec d’autres domaines, transférez cette notification en entier à votre service informatique.
    .admin = Testez STARTTLS sur chaque hôte MX : s’il est proposé, et si le certificat est valide et nomme l’hôte. Comparez les hôtes MX avec la politique MTA-STS et avec les enregistrements TLSA. Un message avec REQUIRETLS exige que chaque hôte de son parcours le propose.

cause-mta-sts-failed =
    .headline = Un contrôle de sécurité pour { $domain } a échoué
    .why = Ce domaine publie des règles pour les connexions sécurisées à ses serveurs. Selon le rapport, le serveur trouvé ne les respecte pas.
    .act = corriger les règles
    .step-1 = Prévenez la personne, par un autre moyen, que les règles de sécurité de son domaine bloquent les messages.
    .step-2 = En cas d’urgence, utilisez une adresse de la même personne dans un autre domaine.
    .step-3 = Attendez une journée, puis renvoyez le message.
    .otherwise = C’est à l’équipe technique chez { $domain } de corriger les règles ou le serveur.
    .admin = Récupérez la politique à https://mta-sts.<domaine>/.well-known/mta-sts.txt (RFC 8461). Chaque hôte MX doit correspondre à une ligne mx:, proposer STARTTLS et présenter un certificat valide pour son propre nom. Quand des hôtes MX changent : inscrivez les nouveaux dans la politique, changez id dans l’enregistrement TXT _mta-sts, attendez la fin du max_age de l’ancienne politique, puis changez les MX. Le mode testing laisse passer le courrier entre-temps. Côté expéditeur : récupérez de nouveau la politique si id diffère de celui en cache.

cause-dane-failed =
    .headline = Le serveur du domaine { $domain } n’a pas été reconnu
    .why = Ce domaine publie des données qui permettent de reconnaître son serveur de messagerie. Selon le rapport, ces données ou le serveur n’ont pas passé le contrôle.
    .act = corriger les données
    .step-1 = Prévenez la personne, par un autre moyen, que les données de sécurité de son domaine bloquent les messages.
    .step-2 = En cas d’urgence, utilisez une adresse de la même personne dans un autre domaine.
    .step-3 = Attendez une journée, puis renvoyez le message.
    .otherwise = Si cela arrive aussi avec d’autres domaines, transférez cette notification en entier à votre service informatique.
    .admin = Interrogez TLSA sous _25._tcp.<hôte MX> et comparez avec le certificat utilisé (RFC 7672 ; 3 1 1 est le meilleur choix). La cause habituelle est une nouvelle clé avant son enregistrement : publiez l’ancien et le nouveau TLSA, attendez la fin du TTL, puis changez le certificat. Vérifiez que STARTTLS est proposé. Validez DNSSEC pour les zones du domaine et de l’hôte MX : signatures expirées, enregistrements DS après un changement de clé. Si d’autres domaines signés échouent aussi, vérifiez votre propre résolveur et son horloge.

cause-certificate-invalid =
    .headline = Le certificat du serveur de messagerie n’a pas été accepté
    .why = Un certificat prouve qu’un serveur est le bon. Celui du domaine { $domain } a peut-être expiré, nomme un autre serveur ou vient d’un émetteur inconnu.
    .act = renouveler le certificat
    .step-1 = Prévenez la personne, par un autre moyen, que le certificat de son serveur de messagerie n’a pas été accepté.
    .step-2 = En cas d’urgence, utilisez une adresse de la même personne dans un autre domaine.
    .step-3 = Attendez une journée, puis renvoyez le message.
    .otherwise = Si cela arrive aussi avec d’autres domaines, transférez cette notification en entier à votre service informatique.
    .admin = Testez chaque hôte MX avec openssl s_client -starttls smtp -connect <host>:25 -servername <host> -showcerts. Vérifiez l’expiration, le nom de l’hôte MX parmi les noms alternatifs (subjectAltName), les certificats intermédiaires, l’émetteur. Après un renouvellement, il faut recharger le service de messagerie, sur chaque hôte MX. Côté expéditeur : l’horloge, le magasin de CA, et la règle ou le connecteur qui exige un certificat valide pour ce domaine.

cause-requiretls-unsupported =
    .headline = Un serveur ne peut pas garantir une remise sécurisée
    .why = Ce message a été envoyé à condition que chaque connexion de son parcours soit sécurisée. Le serveur de messagerie suivant ne le promet pas.
    .act = permettre une remise sécurisée
    .step-1 = Si le message n’a rien de confidentiel, renvoyez-le sans cette condition.
    .step-2 = S’il est confidentiel, convenez avec la personne d’un autre moyen sûr.
    .otherwise = Chez { $domain }, l’équipe technique peut voir si son système peut remplir cette condition.
    .admin = Le message porte REQUIRETLS (RFC 8689). Le saut suivant doit annoncer REQUIRETLS après EHLO sous TLS, avec un certificat valide, et son MX doit être protégé par DNSSEC ou MTA-STS. Testez chaque hôte MX : un seul sans cela suffit. Côté distant, chaque saut jusqu’à la boîte doit le prendre en charge. Côté expéditeur, c’est à l’expéditeur seul de renoncer à cette condition.

### Les pàgines a què porten els enllaços dels avisos: una per a cada causa, i una llista de totes les causes.

## A cada pàgina

help-skip = Salta al contingut
help-languages = Llengua
help-language-name = Català
help-all-causes = Totes les causes
help-domain = example.com
help-domain-meaning = En aquesta pàgina, { $domain } és només un exemple. Representa la part de l’adreça que hi ha després de l’arrova (@).

## La pàgina d’una causa

help-notice-meaning = Aquesta pàgina explica la causa en general. «Aquest avís» és l’avís que us ha portat fins aquí. Al final hi ha la resposta exacta del servidor de correu.
help-contents = En aquesta pàgina
help-sender-heading = Si heu enviat el missatge
help-recipient-heading = Si el missatge era per a vós
help-recipient = Això no es pot resoldre des de la bústia. Mentre no es resolgui, doneu a qui us escriu una altra manera de contactar amb vós. Si torna a passar, ensenyeu aquesta pàgina al vostre servei d’informàtica.
help-codes-heading = Codis d’estat
help-codes = Aquests codis corresponen a aquesta causa:
help-codes-at-times = Aquests codis també hi poden correspondre. Depèn del text de la resposta i de qui l’ha donada:
help-code-unregistered = no registrat, però l’utilitzen alguns sistemes de correu
help-related-heading = Causes relacionades

## La llista de totes les causes

help-title = Ajuda per a missatges no lliurats
help-intro = Trieu la frase que fa de títol al vostre avís. Hi trobareu la causa i què hi pot ajudar.
help-only-in = Només en aquesta llengua: { $language }
help-group-addresses = Adreces
help-group-mailboxes = Bústies
help-group-systems = Sistemes de correu
help-group-network = Xarxa i ruta
help-group-protocol = Transmissió entre servidors
help-group-content = Contingut
help-group-policy = Seguretat i regles
help-group-other = Altres causes

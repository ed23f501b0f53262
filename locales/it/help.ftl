### Le pagine a cui portano i link degli avvisi: una per ogni causa, e l’elenco di tutte le cause.

## In ogni pagina

help-skip = Vai al contenuto
help-languages = Lingua
help-language-name = Italiano
help-all-causes = Tutte le cause
help-domain = example.com
help-domain-meaning = In questa pagina { $domain } è solo un esempio. Rappresenta la parte dell’indirizzo dopo la chiocciola (@).

## La pagina di una causa

help-notice-meaning = Questa pagina spiega la causa in generale. «Questo avviso» è quello che contiene il link a questa pagina. In fondo a quell’avviso trovi la risposta esatta del server di posta.
help-contents = In questa pagina
help-sender-heading = Se hai inviato tu il messaggio
help-recipient-heading = Se il messaggio era per te
help-recipient = Dalla casella questo non si può risolvere. Intanto, indica a chi ti scrive un altro modo per contattarti. Se succede ancora, mostra questa pagina a chi gestisce la tua posta.
help-codes-heading = Codici di stato
help-codes = Questi codici corrispondono a questa causa:
help-codes-at-times = Anche questi codici possono corrispondervi. Dipende dalle parole della risposta e da chi l’ha data:
help-code-unregistered = non registrato, ma usato da alcuni sistemi di posta
help-related-heading = Cause simili

## L’elenco di tutte le cause

help-title = Aiuto per i messaggi non consegnati
help-intro = Scegli la frase che fa da titolo al tuo avviso. Leggerai qual è la causa e che cosa aiuta.
help-only-in = Solo in questa lingua: { $language }
help-group-addresses = Indirizzi
help-group-mailboxes = Caselle
help-group-systems = Sistemi di posta
help-group-network = Rete e percorso
help-group-protocol = Dialogo tra i server
help-group-content = Contenuto
help-group-policy = Sicurezza e regole
help-group-other = Altre cause

### I testi fissi per i sistemi di posta che usano lo stesso testo in tutti gli avvisi.

## Mittente e oggetto

export-from = Servizio di posta
export-subject-success = Consegnato o trasmesso: il tuo messaggio
export-subject-verify = Il rapporto di consegna richiesto

## Che cosa è successo

export-failed-what = Il tuo messaggio non è stato consegnato a uno o più indirizzi.
export-delayed-what = Il tuo messaggio non è stato ancora consegnato a uno o più indirizzi.
export-success-what = Il tuo messaggio è stato consegnato, o trasmesso a un altro sistema di posta.
export-success-later = La consegna di un messaggio trasmesso può ancora fallire. In quel caso potresti ricevere un altro avviso.
export-verify-what = Questo è il rapporto di consegna che è stato richiesto.
export-listed = Più sotto trovi ogni indirizzo, con ciò che ne ha detto un sistema di posta, spesso in inglese.
export-enclosed = In allegato c’è il messaggio, o solo la sua intestazione: mittente, oggetto, data e simili.

## Ritardo

export-delayed-hours = Ore di attesa del messaggio, almeno: { $hours }
export-delayed-days = Giorni dall’invio dopo i quali i tentativi terminano: { $days }
export-urgent = Se è urgente, usa un altro mezzo, ad esempio il telefono.

## Un solo testo per mancate consegne e ritardi

export-problem-what = Il tuo messaggio non è stato consegnato a uno o più indirizzi.
export-problem-warning = Se più sopra ci sono queste parole inglesi, continuiamo a provare e non devi fare nulla: { $words }
export-problem-otherwise = Se non ci sono, non ci saranno altri tentativi. In quel caso può aiutare:

## Cause senza il nome di un dominio

export-who-their-admin = Chi gestisce la posta dall’altra parte può { $act }.

export-headline =
    .mailbox-unknown = Il server di posta non conosce questo indirizzo
    .domain-unknown = Il dominio di questo indirizzo non è stato trovato
    .mailbox-moved = Secondo il server di posta, questo indirizzo è cambiato
    .address-changed-hands = Secondo il server, l’indirizzo ora è di un’altra persona
    .mailbox-problem = Il server di posta segnala un problema con questa casella
    .mailbox-full = Secondo il server di posta, la casella è piena
    .mailbox-disabled = Secondo il server di posta, questa casella è disattivata
    .list-expansion-failed = Il server di posta non ha trovato i membri della lista
    .forwarding-broken = Secondo il server di posta, l’inoltro della casella non funziona
    .recipient-rate-limited = Secondo il server, questa casella riceve troppi messaggi
    .system-problem = Il server segnala un problema del suo sistema di posta
    .system-full = Secondo il server, il sistema di posta è pieno
    .system-not-accepting = Secondo il server, il sistema non accetta messaggi
    .system-misconfigured = Il server segnala un errore nella sua configurazione
    .feature-missing = Il server di posta non supporta un’opzione di questo messaggio
    .host-unreachable = Il server di posta per questo indirizzo non è raggiungibile
    .connection-refused = Il server per questo indirizzo ha rifiutato la connessione
    .connection-broken = La connessione con il server di posta è caduta troppo presto
    .route-broken = Nessun percorso valido trovato per questo indirizzo
    .domain-lookup-failed = La ricerca del server per questo indirizzo non è riuscita
    .system-congested = Secondo il server, il sistema di posta è sovraccarico
    .refused-by-policy = Il server di posta ha rifiutato il messaggio per regole proprie
    .refused-as-spam = Il server di posta tratta il messaggio come spam
    .sender-not-allowed = Il server non accetta i tuoi messaggi per questo indirizzo
    .list-restricted = Secondo il server, questa lista è chiusa al tuo indirizzo
    .outside-senders-refused = Il server riserva questo indirizzo ai messaggi interni
    .sender-not-verified = Il server non ha potuto verificare l’origine del messaggio
    .spf-failed = Il server di posta non ha potuto verificare il server mittente
    .dkim-failed = Il server di posta non ha trovato una firma digitale valida
    .dmarc-failed = Il server non ha potuto ricondurre il messaggio al mittente
    .reverse-dns-missing = Secondo il server, il server mittente non ha un nome valido
    .sending-server-refused = Il server di posta rifiuta la posta del server mittente
    .sending-server-blocklisted = Secondo il server di posta, una lista blocca il server mittente
    .sending-server-reputation-low = Il server di posta non si fida abbastanza del server mittente
    .asked-to-try-later = Il server di posta chiede di riprovare più tardi
    .priority-too-low = Il server accetta solo messaggi con priorità più alta
    .secure-connection-failed = Nessuna connessione sicura possibile con il server di posta
    .mta-sts-failed = Controllo di sicurezza non superato per questo dominio
    .dane-failed = Il server di posta per questo indirizzo non è stato riconosciuto
    .certificate-invalid = Il certificato del server di posta non è stato accettato

### Che cosa è stato di un invio: le parole per stati, numeri e motivi, nei messaggi a chi fa invii e nella pagina con il loro log.
###
### Un invio è un solo testo che va a molti indirizzi. Chi legge fa invii e non gestisce alcun server. Lo stato si dice del messaggio.
### Bounce, hard bounce e soft bounce sono le parole del mestiere; la frase che le spiega è semplice. Davanti a una percentuale non sta
### un articolo (il 7%, l’8%).
###
### lint: allow forbidden-term - bounce è la parola di chi fa invii

## Stati di un messaggio

ledger-status-pending = In attesa
    .meaning = Il messaggio è stato trasmesso. Finora non se ne sa altro.
ledger-status-taken-into-account = Accettato per l’invio
    .meaning = Il servizio di invio ha accettato il messaggio. La consegna non è stata ancora segnalata.
ledger-status-sent = Inviato
    .meaning = Il messaggio è stato consegnato, o finora non è arrivato alcun errore.
ledger-status-failed = Non consegnato
    .meaning = Il messaggio non è stato consegnato. Il log mostra se i tentativi continuano.
ledger-status-ignored = Escluso
    .meaning = Il messaggio non è stato inviato. Non conta nelle percentuali.
ledger-substatus-prepared = non ancora trasmesso
ledger-substatus-retrying = si riprova
ledger-substatus-final = nessun altro tentativo
ledger-substatus-unconfirmed = consegna non confermata
ledger-late = esito tardivo

## Come si contano i messaggi

ledger-policy-feedback = Con rapporti di consegna
    .meaning = Ogni messaggio è in attesa finché la consegna non viene segnalata. La percentuale dei consegnati parte da zero e sale.
ledger-policy-optimistic = Senza rapporti di consegna
    .meaning = Ogni messaggio risulta inviato finché non arriva un errore. La percentuale dei consegnati scende con ogni errore.
ledger-policy-v8 = Come Campaign v8
    .meaning = Ogni messaggio è solo accettato finché la consegna non viene segnalata. Un messaggio per cui si riprova non conta tra quelli non consegnati.

## Numeri di un invio

ledger-percent = { $number }%
ledger-part = { $count } su { $total }
ledger-rate-to-deliver = Messaggi da consegnare
    .meaning = Tutti i messaggi dell’invio, tranne quelli esclusi.
ledger-rate-handed-over = Trasmessi
    .meaning = Messaggi che il sistema di posta ha accettato. Le percentuali qui sotto si riferiscono a questo numero.
ledger-rate-sent = Messaggi inviati
    .meaning = Messaggi che risultano consegnati o non consegnati.
ledger-rate-pending = In attesa
    .meaning = Messaggi di cui non si conosce ancora l’esito.
ledger-rate-delivered = Consegnati
    .meaning = Messaggi con lo stato «Inviato», rispetto a quelli trasmessi.
ledger-rate-failed = Bounce ed errori
    .meaning = Messaggi con lo stato «Non consegnato», rispetto a quelli trasmessi.
ledger-rate-retrying = Si riprova
    .meaning = Messaggi per ora rifiutati, rispetto a quelli trasmessi. Il sistema di posta continua a provare.
ledger-rate-unconfirmed = Non confermati
    .meaning = Messaggi la cui consegna non è mai stata segnalata, rispetto a quelli trasmessi. Risultano inviati.
ledger-rate-hard = Hard bounce
    .meaning = Messaggi non consegnati perché l’indirizzo non funziona, rispetto a quelli trasmessi.
ledger-rate-soft = Soft bounce
    .meaning = Messaggi non consegnati o in attesa per un altro motivo, rispetto a quelli trasmessi. L’indirizzo può essere buono.
ledger-rate-rejected = Rifiutati
    .meaning = Messaggi rifiutati dall’altro sistema di posta, rispetto a quelli trasmessi.
ledger-rate-quarantined = In quarantena
    .meaning = Messaggi esclusi perché il loro indirizzo è in quarantena, rispetto a tutti i messaggi.
ledger-rate-denylisted = In lista di esclusione
    .meaning = Messaggi esclusi perché il loro indirizzo è nella lista di esclusione, rispetto a tutti i messaggi.
ledger-rate-excluded = Esclusi
    .meaning = Messaggi che non sono stati inviati, rispetto a tutti i messaggi.
ledger-rate-opened = Aperti
    .meaning = Messaggi aperti almeno una volta, rispetto a quelli consegnati.
ledger-rate-clicked = Con clic
    .meaning = Messaggi in cui è stato aperto un link almeno una volta, rispetto a quelli consegnati.
ledger-rate-complaints = Segnalati come spam
    .meaning = Messaggi che qualcuno ha segnalato come spam, rispetto a quelli consegnati.
ledger-rate-unsubscribed = Disiscrizioni
    .meaning = Messaggi dopo i quali qualcuno ha annullato l’iscrizione, rispetto a quelli consegnati.
ledger-rate-late = Errori tardivi
    .meaning = Messaggi il cui errore è arrivato quando risultavano già inviati.

## Tipi di errore

ledger-type-hard = Hard bounce
ledger-type-soft = Soft bounce
ledger-type-ignored = Ignorato

## Motivi

ledger-reason-not-defined = Non classificato
ledger-reason-user-unknown = Indirizzo sconosciuto
ledger-reason-invalid-domain = Dominio non trovato
ledger-reason-unreachable = Non raggiungibile
ledger-reason-account-disabled = Casella disattivata
ledger-reason-mailbox-full = Casella piena
ledger-reason-not-connected = Non connesso
ledger-reason-address-empty = Indirizzo mancante
ledger-reason-denylisted = In lista di esclusione
ledger-reason-quarantined = Indirizzo in quarantena
ledger-reason-duplicate = Indirizzo doppio
ledger-reason-excluded-by-rule = Escluso da una regola
ledger-reason-excluded-after-arbitration = Precedenza a un altro invio
ledger-reason-bad-quality = Indirizzo di scarsa qualità
ledger-reason-unqualified = Indirizzo postale non verificato
ledger-reason-not-eligible = Nessuna offerta adatta
ledger-reason-target-limited = Invio limitato nel numero
ledger-reason-refused = Rifiutato
ledger-reason-error-ignored = Errore ignorato
ledger-reason-control-address = Indirizzo di controllo

## Stati di un indirizzo

ledger-address-valid = Valido
    .meaning = A questo indirizzo si inviano messaggi.
ledger-address-erroneous = Con errori
    .meaning = Di recente alcuni messaggi per questo indirizzo non sono stati consegnati. Si continua a inviarli.
ledger-address-quarantine = In quarantena
    .meaning = Troppi messaggi per questo indirizzo non sono stati consegnati. Resta escluso finché qualcuno non lo sblocca.
ledger-address-denylisted = In lista di esclusione
    .meaning = Qualcuno ha segnalato come spam un messaggio per questo indirizzo. Da ora in poi resta escluso.

## Che cosa succede a un messaggio

ledger-event-prepared = Preparato
ledger-event-excluded = Escluso
ledger-event-relayed = Trasmesso
ledger-event-soft-bounce = Per ora rifiutato
ledger-event-delivered = Consegnato
ledger-event-given-up = Tentativi abbandonati
ledger-event-hard-bounce = Rifiutato: l’indirizzo non funziona
ledger-event-auto-reply = Risposta automatica
ledger-event-opened = Aperto
ledger-event-clicked = Link aperto
ledger-event-complained = Segnalato come spam
ledger-event-unsubscribed = Disiscrizione
ledger-event-expired = Tempo per i tentativi scaduto

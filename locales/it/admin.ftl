### La parte per chi gestisce la posta. Qui i termini tecnici sono benvenuti; ciò che hanno detto le macchine non si traduce.

admin-heading = Per chi gestisce la posta
admin-recipient = Indirizzo
admin-status = Stato
admin-status-received = Stato ricevuto
admin-status-derived = Stato in base alla risposta
admin-original-recipient = Inviato a
admin-reported-by = Segnalato da
admin-remote = Server remoto
admin-remote-unnamed = non indicato nel rapporto
admin-remote-none = nessuna risposta; lo ha constatato il server che ha scritto il rapporto
admin-stage = Fase
admin-stage-connect = nessuna connessione stabilita
admin-stage-greeting = al saluto iniziale, prima di ogni comando
admin-stage-hello = dopo EHLO
admin-stage-starttls = dopo STARTTLS
admin-stage-auth = dopo AUTH
admin-stage-mail = dopo MAIL FROM (il mittente)
admin-stage-rcpt = dopo RCPT TO (il destinatario)
admin-stage-data = dopo DATA, prima del messaggio
admin-stage-end-of-data = dopo l’intero messaggio
admin-attempts = Tentativi
admin-attempts-value =
    { $count ->
        [one] { $count }, in data { $moment }
       *[other] { $count }, l’ultimo in data { $moment }
    }
admin-attempts-list = Tentativi, dal più recente
admin-attempt-repeats = La stessa risposta è arrivata { $count } volte di seguito.
admin-attempts-left-out =
    { $count ->
        [one] { $count } tentativo precedente non figura nell’elenco.
       *[other] { $count } tentativi precedenti non figurano nell’elenco.
    }
admin-created = Data del messaggio
admin-arrived = Arrivo
admin-last-attempt = Ultimo tentativo
admin-retry-until = Fine dei tentativi
admin-log-id = ID nel log
admin-envelope-id = ID della busta
admin-sender = Indirizzo di ritorno
admin-reply = Risposta del server remoto (testo esatto)
admin-reply-reported = Risposta riportata nel rapporto (testo esatto)
admin-reply-own = Motivo annotato dal nostro server
admin-advice = Che cosa può fare chi gestisce la posta
admin-help = Altri dettagli per chi gestisce la posta: { $link }
admin-hops = Percorso del messaggio
admin-hops-left-out =
    { $count ->
        [one] { $count } hop precedente non figura nell’elenco.
       *[other] { $count } hop precedenti non figurano nell’elenco.
    }
admin-hop = Hop { $count }
admin-hop-time = Ora
admin-hop-relay = Tempo di transito
admin-hop-since = { $duration } dopo l’hop { $count }
admin-hop-slowest = Hop più lento
admin-hop-unnamed = Server non indicato
admin-hop-no-time = sconosciuta
admin-hop-implausible = Ora non plausibile, esclusa dal calcolo
admin-hops-skew = Un tempo di transito negativo indica che gli orologi di due server non coincidono.
admin-header = Dall’intestazione del messaggio (testo esatto)
admin-withheld = non mostrato
admin-withheld-targets = Non mostrato: l’indirizzo di inoltro. Anche il suo server e il suo ID nel log mancano nel rapporto (RFC 3464, sezione 4.2).
admin-withheld-members = Non mostrato: i membri del gruppo. Anche i loro server e i loro ID nel log mancano nel rapporto (RFC 3464, sezione 4.2).
admin-withheld-hosts = Non mostrato: nomi e indirizzi degli host interni.
admin-hops-withheld =
    { $count ->
        [one] { $count } hop interno non è mostrato.
       *[other] { $count } hop interni non sono mostrati.
    }

## Il messaggio al postmaster su un avviso che non potrà mai essere inviato

postmaster-subject = Una persona va avvisata in un altro modo
postmaster-step = Avvisa in un altro modo chi ha inviato il messaggio, ad esempio per telefono o a un altro indirizzo.
postmaster-what = L’avviso per { $sender } sul messaggio riportato sotto non può essere inviato.
postmaster-why = Questo indirizzo contiene caratteri non ASCII. Per raggiungerlo, tutti i server lungo il percorso devono supportare SMTPUTF8 (RFC 6531), e almeno uno non lo fa. Finché è così, un nuovo tentativo non serve.
postmaster-facts = Che cosa avrebbe riportato l’avviso

postmaster-budget-subject = Avvisi trattenuti per un indirizzo
postmaster-budget-step = Verifica se qualcuno invia messaggi a nome di questo indirizzo, e ferma l’invio all’origine.
postmaster-budget-what = Un avviso per { $sender } sul messaggio riportato sotto è stato trattenuto.
postmaster-budget-why = È stato raggiunto il numero massimo di avvisi per questo indirizzo o per il suo dominio. Chi falsifica un indirizzo di ritorno fa sì che altri sistemi vi inviino avvisi. I successivi sono elencati nel log di Retourpost.

### Messaggi a chi fa invii: come va un invio, quali indirizzi di una lista danno problemi, e che cosa merita un’occhiata.
###
### Sono messaggi normali, non avvisi su un solo messaggio. La stessa voce di notice.ftl: si dà del tu. Prima i numeri, poi ciò che
### aiuta. Davanti a una percentuale e al nome di un invio non stanno un articolo, «a» né «e».

## Mittente e oggetti

summary-from = Invii { $site }
summary-subject-interim = Rapporto provvisorio: { $mailing }
summary-subject-final = Rapporto finale: { $mailing }

## Il rapporto su un invio

summary-headline = { $percent } di messaggi consegnati
summary-what-interim =
    { $count ->
        [one] Finora risulta consegnato { $count } messaggio su { $total }.
       *[other] Finora risultano consegnati { $count } messaggi su { $total }.
    }
summary-what-final =
    { $count ->
        [one] Il tempo per i tentativi è scaduto. Risulta consegnato { $count } messaggio su { $total }.
       *[other] Il tempo per i tentativi è scaduto. Risultano consegnati { $count } messaggi su { $total }.
    }
summary-failed =
    { $count ->
        [0] Nessun messaggio risulta non consegnato.
        [one] { $count } messaggio non è stato consegnato e non ci saranno altri tentativi.
       *[other] { $count } messaggi non sono stati consegnati e non ci saranno altri tentativi.
    }
summary-retrying =
    { $count ->
        [0] Non ci sono tentativi in corso.
        [one] Per { $count } messaggio i tentativi continuano.
       *[other] Per { $count } messaggi i tentativi continuano.
    }
summary-pending =
    { $count ->
        [0] Nessun messaggio è in attesa.
        [one] { $count } messaggio è ancora in attesa.
       *[other] { $count } messaggi sono ancora in attesa.
    }
summary-validity = I tentativi continuano fino al giorno { $moment }.
summary-note-optimistic = Un messaggio risulta consegnato finché non arriva un errore. Questa percentuale può ancora scendere.
summary-note-feedback = Un messaggio risulta consegnato appena la consegna viene segnalata. Questa percentuale può ancora salire.
summary-note-final = Un errore può arrivare anche più tardi. In quel caso la pagina con il log mostra i nuovi numeri.
summary-numbers-heading = Numeri
summary-chart-heading = Consegnati e non consegnati nel tempo
summary-chart-meaning = Grafico a linee. Alla fine, messaggi consegnati: { $delivered }; non consegnati: { $failed }.
summary-causes-heading = Perché alcuni messaggi non sono stati consegnati
summary-messages =
    { $count ->
        [one] { $count } messaggio
       *[other] { $count } messaggi
    }
summary-causes-more =
    { $count ->
        [one] { $count } altro messaggio ha un’altra causa.
       *[other] Altri { $count } messaggi hanno altre cause.
    }
summary-cause-unknown = La causa non è stata segnalata
summary-domains-heading = Domini con più errori
summary-quarantine =
    { $count ->
        [one] { $count } indirizzo è ora in quarantena. Il prossimo invio lo esclude.
       *[other] { $count } indirizzi sono ora in quarantena. Il prossimo invio li esclude.
    }
summary-attached = La tabella allegata riporta lo stato di ogni messaggio. Si apre con qualsiasi foglio di calcolo.
summary-attached-part =
    { $count ->
        [one] La tabella allegata riporta { $count } messaggio che non è stato consegnato. La pagina mostra tutti i messaggi.
       *[other] La tabella allegata riporta { $count } messaggi che non sono stati consegnati. La pagina mostra tutti i messaggi.
    }
summary-page = Consulta il log: { $link }
summary-reason = Ricevi questo rapporto perché questo invio è tuo.
summary-file = log-invio

## Il riepilogo per chi cura una lista

digest-subject =
    { $count ->
        [one] { $count } indirizzo da controllare: { $mailing }
       *[other] { $count } indirizzi da controllare: { $mailing }
    }
digest-headline =
    { $count ->
        [one] { $count } indirizzo non ha ricevuto i tuoi messaggi
       *[other] { $count } indirizzi non hanno ricevuto i tuoi messaggi
    }
digest-what = Ecco gli errori arrivati dal giorno { $moment } per la lista { $mailing }.
digest-steps-heading = Che cosa puoi fare
digest-step-remove = Elimina gli indirizzi che non esistono. Sono quelli del primo gruppo qui sotto.
digest-step-wait = Lascia gli altri nella lista. La maggior parte torna a funzionare da sé.
digest-step-ask = Se conosci qualcuno in questa pagina, chiedi un nuovo indirizzo in un altro modo.
digest-hard-heading = Indirizzi che non funzionano
digest-soft-heading = Indirizzi che potrebbero tornare a funzionare
digest-more =
    { $count ->
        [one] { $count } altro indirizzo si trova nella tabella allegata.
       *[other] Altri { $count } indirizzi si trovano nella tabella allegata.
    }
digest-reason = Ricevi questo riepilogo perché gestisci questa lista. Sostituisce un avviso per ogni indirizzo.

## Segnalazioni

alert-subject = Da controllare: { $mailing }
alert-failed = L’invio si è fermato per un errore
    .what = I messaggi non ancora trasmessi sono in attesa.
    .step = Consulta il log del programma di invio. Poi riavvia l’invio.
alert-preparation-failed = Non è stato possibile preparare l’invio
    .what = Non è stato inviato nulla.
    .step = Guarda quali problemi ha trovato la preparazione. Correggili, poi prepara di nuovo l’invio.
alert-soft = Numero insolito di messaggi in attesa o rifiutati
    .what = Messaggi in attesa o rifiutati: { $percent }. Limite: { $limit }.
    .step = Guarda le cause qui sotto. Metti in pausa l’invio se un solo provider rifiuta la maggior parte dei messaggi.
alert-hard = Numero insolito di indirizzi che non funzionano
    .what = Messaggi non consegnati perché l’indirizzo non funziona: { $percent }. Limite: { $limit }.
    .step = Ferma l’invio e controlla da dove vengono gli indirizzi. Molti indirizzi sconosciuti danneggiano la reputazione del mittente.
alert-start-pending = L’invio non è ancora iniziato
    .what = Sarebbe dovuto iniziare il giorno { $moment }.
    .step = Controlla se qualcuno deve confermarlo.
alert-throughput = L’invio è lento
    .what =
        { $count ->
            [one] Nell’ultima ora è stato trasmesso { $count } messaggio.
           *[other] Nell’ultima ora sono stati trasmessi { $count } messaggi.
        }
    .step = Controlla se il sistema di posta è sovraccarico o se un provider lo rallenta.
alert-in-progress = L’invio è in corso
    .what = È in corso la trasmissione dei messaggi.
    .step = Non devi fare nulla.
alert-once = Per ogni invio, questa segnalazione arriva al massimo una volta al giorno.
alert-reason = Ricevi questa segnalazione perché segui questo invio.

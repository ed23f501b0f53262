### L’avviso vero e proprio: tutto ciò che sta attorno alle cause.
###
### Si dà del tu, senza mai rivelare il genere di chi legge o di chi riceve: il soggetto della frase è il messaggio,
### l’indirizzo o la casella; una persona è «la persona a cui hai scritto» o «chi ti scrive». Una frase, un’idea, al massimo
### venti parole. Prima il passo da fare, mai un rimprovero; si dice «se» invece di fare domande.
###
### Un messaggio si consegna o si trasmette; ciò che si legge è questo avviso; i messaggi arrivano in una casella di posta.
### Chi amministra è «chi gestisce la tua posta» o «chi gestisce la posta di { $domain }». Mai «rinviare», che vuol dire
### anche rimandare: si dice «inviare di nuovo». Prima di un valore non stanno «a», «e» né un articolo, che dipendono dalla
### parola che segue: si dice «per», «di», «secondo», «il dominio», «il giorno».
###
### Senza un numero (nelle pagine di aiuto) vale il singolare.
### Apostrofo curvo, virgolette basse («»), nessuno spazio prima di : ; ? !

## Oggetto e mittente

notice-subject-failed = Non consegnato: il tuo messaggio
    .with-subject = Non consegnato: { $subject }
notice-subject-unsure = Consegna incerta: il tuo messaggio
    .with-subject = Consegna incerta: { $subject }
notice-subject-delayed = In ritardo: continuiamo a provare
    .with-subject = In ritardo: { $subject }
notice-subject-delivered = Consegnato: il tuo messaggio
    .with-subject = Consegnato: { $subject }
notice-subject-relayed = Trasmesso: il tuo messaggio
    .with-subject = Trasmesso: { $subject }
notice-subject-expanded = Trasmesso a un gruppo: il tuo messaggio
    .with-subject = Trasmesso a un gruppo: { $subject }
notice-subject-mixed = Esito per indirizzo: il tuo messaggio
    .with-subject = Esito per indirizzo: { $subject }
notice-from = Servizio di posta { $site }
notice-brand = Servizio di posta { $site }

## Che cosa è successo

notice-failed-what = Il tuo messaggio per { $recipient } non è stato consegnato.
notice-failed-what-many =
    { $count ->
        [one] Il tuo messaggio per { $count } indirizzo non è stato consegnato:
       *[other] Il tuo messaggio per { $count } indirizzi non è stato consegnato:
    }
notice-failed-what-unsure = Il tuo messaggio per { $recipient } forse è stato consegnato, ma non è certo.
notice-failed-what-unsure-many =
    { $count ->
        [one] Il tuo messaggio per { $count } indirizzo forse è stato consegnato, ma non è certo:
       *[other] Il tuo messaggio per { $count } indirizzi forse è stato consegnato, ma non è certo:
    }
notice-delayed-what = Il tuo messaggio per { $recipient } non è stato ancora consegnato.
notice-delayed-what-many =
    { $count ->
        [one] Il tuo messaggio per { $count } indirizzo non è stato ancora consegnato:
       *[other] Il tuo messaggio per { $count } indirizzi non è stato ancora consegnato:
    }
notice-delivered-what = Il tuo messaggio per { $recipient } è stato consegnato.
notice-delivered-what-many =
    { $count ->
        [one] Il tuo messaggio per { $count } indirizzo è stato consegnato:
       *[other] Il tuo messaggio per { $count } indirizzi è stato consegnato:
    }
notice-relayed-what = Il tuo messaggio per { $recipient } è stato trasmesso al sistema di posta successivo.
notice-relayed-what-many =
    { $count ->
        [one] Il tuo messaggio per { $count } indirizzo è stato trasmesso al sistema di posta successivo:
       *[other] Il tuo messaggio per { $count } indirizzi è stato trasmesso al sistema di posta successivo:
    }
notice-expanded-what = Il tuo messaggio per { $recipient } è stato trasmesso a più indirizzi.
notice-expanded-what-many =
    { $count ->
        [one] Il tuo messaggio per { $count } indirizzo di gruppo è stato trasmesso ai membri:
       *[other] Il tuo messaggio per { $count } indirizzi di gruppo è stato trasmesso ai membri:
    }
notice-each-address = Quanto segue vale per ciascuno di questi indirizzi:
notice-overview-headline = L’esito non è uguale per tutti gli indirizzi
notice-overview-failed =
    { $count ->
        [one] { $count } indirizzo: messaggio non consegnato, nessun altro tentativo
       *[other] { $count } indirizzi: messaggio non consegnato, nessun altro tentativo
    }
notice-overview-unsure =
    { $count ->
        [one] { $count } indirizzo: messaggio forse consegnato, nessun altro tentativo
       *[other] { $count } indirizzi: messaggio forse consegnato, nessun altro tentativo
    }
notice-overview-delayed =
    { $count ->
        [one] { $count } indirizzo: messaggio in ritardo, continuiamo a provare
       *[other] { $count } indirizzi: messaggio in ritardo, continuiamo a provare
    }
notice-overview-delivered =
    { $count ->
        [one] { $count } indirizzo: messaggio consegnato
       *[other] { $count } indirizzi: messaggio consegnato
    }
notice-overview-relayed =
    { $count ->
        [one] { $count } indirizzo: messaggio trasmesso al sistema di posta successivo
       *[other] { $count } indirizzi: messaggio trasmesso al sistema di posta successivo
    }
notice-overview-expanded =
    { $count ->
        [one] { $count } indirizzo di gruppo: messaggio trasmesso ai membri
       *[other] { $count } indirizzi di gruppo: messaggio trasmesso ai membri
    }
notice-likely = La causa più probabile
notice-same-advice = Anche qui valgono i consigli dati sopra.
notice-more-recipients =
    { $count ->
        [one] { $count } altro indirizzo non figura qui. È indicato nel rapporto allegato.
       *[other] Altri { $count } indirizzi non figurano qui. Sono tutti indicati nel rapporto allegato.
    }
notice-failed-final = Non ci saranno altri tentativi.
notice-enclosed-full = Il messaggio è allegato per intero.
notice-enclosed-header = Del messaggio è allegata solo l’intestazione: mittente, oggetto, data e simili.
notice-enclosed-header-8bit = Del messaggio è allegata solo l’intestazione. Il testo contiene caratteri che potrebbero rovinarsi sulla via del ritorno.
notice-fields-left-out =
    { $count ->
        [one] L’intestazione era troppo lunga: ne è stata omessa { $count } riga.
       *[other] L’intestazione era troppo lunga: ne sono state omesse { $count } righe.
    }
notice-fields-withheld =
    { $count ->
        [one] Per motivi di riservatezza, dall’intestazione è stata omessa { $count } riga.
       *[other] Per motivi di riservatezza, dall’intestazione sono state omesse { $count } righe.
    }
notice-withheld-targets = Questo avviso non mostra verso quale indirizzo è stato inoltrato il messaggio.
notice-withheld-members = Questo avviso non mostra chi fa parte del gruppo.
notice-withheld-hosts = Questo avviso non mostra i nomi dei server interni.
notice-only-these = Questo avviso riguarda solo questi indirizzi.
    .one = Questo avviso riguarda solo questo indirizzo.

## Chi può intervenire, e come

notice-steps-heading = Che cosa puoi fare
notice-who-heading = Chi può intervenire?
notice-who-sender = Tu puoi { $act }.
notice-who-recipient =
    { $count ->
       *[one] La persona a cui hai scritto può { $act }.
        [other] Le persone a cui hai scritto possono { $act }.
    }
notice-who-sender-admin = Chi gestisce la tua posta può { $act }.
notice-who-recipient-admin = Chi gestisce la posta di { $domain } può { $act }.
notice-who-nobody = Nessuno in particolare, ma puoi { $act }.
notice-party-you = Tu
notice-party-recipient =
    { $count ->
       *[one] La persona a cui hai scritto
        [other] Le persone a cui hai scritto
    }
notice-party-your-admin = Chi gestisce la tua posta
notice-party-their-admin = Chi gestisce la posta di { $domain }
notice-part-can-act = Soluzione possibile: { $act }
notice-part-passed-on = Ha provato a trasmetterlo
notice-part-refused = Lo ha rifiutato
notice-part-no-answer = Non ha risposto
notice-part-not-delivered = Non ha potuto consegnarlo
notice-part-keeps-trying = Continua a provare
notice-part-nothing-to-do = Non si risolve solo da qui
notice-part-delivered = Lo ha consegnato
notice-part-relayed = Lo ha trasmesso
notice-part-expanded = Lo ha trasmesso a un gruppo

## Più lingue in un avviso

notice-language-below = Testo in italiano più sotto
notice-several-languages = Questo messaggio è scritto in più lingue, tra cui l’italiano.

## Aiuto e contatti

notice-help = Per saperne di più su questo problema: { $link }
    .label = Per saperne di più su questo problema
notice-contact-address = Hai domande? Scrivi a: { $contact }
notice-contact-link = Contattaci online: { $link }

## Il messaggio originale

notice-message-heading = Il tuo messaggio
notice-message-subject = Oggetto
notice-message-sent = Data di invio
notice-message-id = Message-ID
notice-message-size = Dimensione

## Ritardo

notice-delayed-headline = Continuiamo a provare
notice-delayed-until = Continueremo a provare fino al giorno { $until }. Se per allora la consegna non sarà riuscita, riceverai un altro avviso.
notice-delayed-open = Se dovremo rinunciare, riceverai un altro avviso.
notice-delayed-since = Il messaggio è in attesa da { $duration }.
notice-delayed-nothing = Non devi fare nulla. Non serve inviare di nuovo il messaggio.
notice-delayed-reason-heading = Che cosa sappiamo finora
notice-delayed-urgent =
    { $count ->
       *[one] Se è urgente, contatta la persona in un altro modo, ad esempio per telefono.
        [other] Se è urgente, contatta le persone in un altro modo, ad esempio per telefono.
    }

## Consegnato o trasmesso

notice-delivered-headline = Il messaggio è arrivato
notice-delivered-meaning = Questo non significa che sia stato letto.
notice-relayed-headline = La consegna non sarà confermata
notice-relayed-meaning = Il sistema di posta che ha preso in carico il messaggio per { $domain } non invia conferme.
notice-expanded-headline = Il messaggio è in viaggio verso i membri del gruppo
notice-expanded-meaning = Un indirizzo di gruppo ne rappresenta altri. Se la consegna a uno di questi non riesce, potresti ricevere un altro avviso.

notice-label = { $label }:

explanation-what = Questo testo spiega il rapporto riportato più sotto. Secondo il rapporto stesso, lo ha scritto questo sistema di posta:
explanation-unverified = Qui non è possibile verificarlo. Il rapporto è riportato più sotto, esattamente come è arrivato.

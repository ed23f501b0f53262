### La pagina con il log degli invii, per chi fa invii.
###
### Pulsanti e link sono brevi e iniziano con un verbo. Le etichette non sono frasi.

## In ogni pagina

page-title = Invii
page-skip = Vai al contenuto
page-views = Viste
page-language = Lingua
page-all-mailings = Tutti gli invii
page-as-of = Situazione: { $moment }

## Accesso

page-access-heading = Serve un codice di accesso
page-access-what = Inserisci il codice di accesso che ti ha dato chi gestisce la tua posta.
page-access-code = Codice di accesso
page-access-enter = Entra
page-access-wrong = Questo codice di accesso non è valido. Controllalo o chiedine uno nuovo a chi gestisce la tua posta.
page-leave = Esci

## L’elenco degli invii

page-no-mailings = Non è stato ancora registrato alcun invio.
page-column-mailing = Invio
page-column-begun = Inizio
page-column-state = Avanzamento
page-column-messages = Messaggi
page-state-prepared = In attesa di conferma
page-state-running = In corso
page-state-ended = Concluso
page-policy = Come si contano i messaggi
page-validity = Tempo per i tentativi
page-ends = Fine dei tentativi

## Viste di un invio

page-view-rates = Numeri
page-view-log = Log
page-view-causes = Cause
page-view-quarantine = Quarantena

## Numeri

page-time-heading = Nel tempo
page-column-time = Data e ora
page-column-meaning = Significato
page-column-number = Numero
page-column-share = Percentuale

## Log

page-column-address = Indirizzo
page-column-status = Stato
page-column-reason = Motivo
page-column-changed = Ultima modifica
page-address-forgotten = Indirizzo rimosso
page-search = Cerca un indirizzo
page-filter-status = Stato
page-filter-cause = Causa
page-filter-domain = Dominio
page-filter-all = Tutto
page-filter-apply = Mostra
page-filter-clear = Mostra tutto
page-log-none = Nessun messaggio corrisponde a questa ricerca.
page-log-count =
    { $count ->
        [one] { $count } messaggio
       *[other] { $count } messaggi
    }
page-next = Vai alle righe successive
page-first = Torna alle prime righe
page-csv = Salva come tabella (CSV)
page-events-heading = Che cosa è successo a questo messaggio
page-column-said = Risposta del sistema di posta
page-unverified = Non verificato: questo rapporto potrebbe venire da chiunque. Non conta.

## Cause

page-column-cause = Causa
page-column-failed = Non consegnati
page-column-retrying = Si riprova
page-causes-none = Nessun messaggio risulta non consegnato.

## Quarantena

page-column-errors = Errori
page-column-since = Dal
page-quarantine-none = Nessun indirizzo è in quarantena.

## Avvisi inviati insieme

page-notices = Avvisi
page-notices-none = Non è stato ancora preparato alcun avviso.
page-column-name = Nome
page-column-prepared = Preparazione
page-outcome-failed = Non consegnato
page-outcome-delayed = In ritardo
page-outcome-success = Consegnato o trasmesso
page-notices-way = Invio tramite
page-notices-not-before = Invio non prima di
page-notices-suppressed =
    { $count ->
        [one] Per { $count } rapporto non serve alcun avviso.
       *[other] Per { $count } rapporti non serve alcun avviso.
    }
page-notices-wrong =
    { $count ->
        [one] Per { $count } rapporto non è stato possibile preparare alcun avviso:
       *[other] Per { $count } rapporti non è stato possibile preparare alcun avviso:
    }
page-notices-beyond =
    { $count ->
        [one] { $count } avviso sarà trattenuto, perché chi dovrebbe riceverlo per ora ne ha già avuti abbastanza.
       *[other] { $count } avvisi saranno trattenuti, perché chi dovrebbe riceverli per ora ne ha già avuti abbastanza.
    }
page-confirm-heading = Pronto per l’invio
page-confirm-what =
    { $count ->
        [one] È pronto { $count } avviso. Non è stato ancora inviato nulla.
       *[other] Sono pronti { $count } avvisi. Non è stato ancora inviato nulla.
    }
page-confirm-start = Conferma e invia
page-confirm-look-only = Con questo codice di accesso puoi solo consultare. La conferma spetta a chi ha il permesso di inviare.
page-confirm-done = Confermato. L’invio inizia.
page-confirm-changed = Nel frattempo questi avvisi sono cambiati. Riguardali, poi conferma.
page-notices-left =
    { $count ->
        [one] { $count } avviso non è stato ancora inviato.
       *[other] { $count } avvisi non sono stati ancora inviati.
    }
page-notices-go-on = Invia il resto
page-notices-stopped = L’invio si è fermato. Comunica questo motivo a chi gestisce la tua posta:
page-notices-waiting = Non ancora inviati
page-notices-sent = Inviati
page-notices-refused = Rifiutati
page-notices-for-now = Invio per ora non riuscito
page-notices-held-back = Trattenuti
page-notices-unsure = Forse arrivati
    .meaning = Questi avvisi non vengono inviati di nuovo in automatico. Così nessuno riceve due volte lo stesso.
page-refresh = Aggiorna

## Che cosa può andare storto

page-not-found = Questa pagina non esiste
page-not-found-what = Torna all’elenco degli invii.
page-trouble = Al momento non è possibile leggere il log
page-trouble-what = Riprova tra un minuto. Se il problema resta, dillo a chi gestisce la tua posta.

### Le cause: perché un messaggio non è stato consegnato, e che cosa aiuta.
###
### Ciò che afferma un altro server si dice di lui («secondo», «segnala»): non è una nostra constatazione.
### .act è all’infinito: segue «Tu puoi», «Chi gestisce la tua posta può» o «Soluzione possibile:».
### .recipient sta solo nelle pagine di aiuto e si rivolge alla persona che usa la casella, anche lì con il tu.
### In .admin la frase si rivolge a chi gestisce la posta; «gli amministratori» sono quelli dell’altro lato.

## Nulla di noto

cause-unknown =
    .headline = Il motivo esatto non è noto
    .why = Il rapporto su questo messaggio non indica una causa chiara. Tutto ciò che si sa è riportato in fondo a questo avviso.
    .act = cercare la causa
    .step-1 = Controlla ancora una volta l’indirizzo.
    .step-2 = Attendi qualche ora, poi invia di nuovo il messaggio.
    .step-3 = Se non riesce ancora, inoltra questo avviso per intero a chi gestisce la tua posta.
    .otherwise = Da entrambi i lati, chi gestisce la posta può trovare altri dettagli nei log.
    .admin = Né il codice di stato né la risposta indicano una causa. Cerca il messaggio nel log con gli orari e gli ID riportati qui. Se è indicato un server remoto, i suoi amministratori possono spiegare la risposta.

## Indirizzi

cause-address-problem =
    .headline = Un indirizzo di questo messaggio non è stato accettato
    .why = Lo segnala un server di posta lungo il percorso. Il motivo più frequente è un errore di battitura.
    .act = controllare l’indirizzo
    .step-1 = Confronta l’indirizzo, lettera per lettera, con quello di un messaggio ricevuto da questa persona. Attenzione anche a spazi, virgole e punti.
    .step-2 = Scrivi l’indirizzo a mano, senza sceglierlo da un elenco di suggerimenti.
    .step-3 = Chiedi l’indirizzo attuale per telefono o in un altro modo.
    .otherwise = Se l’indirizzo è giusto, chi gestisce la posta di { $domain } può scoprire che cosa non va.
    .admin = Confronta l’indirizzo di questo rapporto con quello usato dal mittente: alias e inoltri possono averlo cambiato. Controlla la sintassi, il dominio e la risposta.

cause-mailbox-unknown =
    .headline = { $domain } non conosce questo indirizzo
    .why = Secondo il server di posta di { $domain } non esiste una casella con questo indirizzo. Forse c’è un errore di battitura, oppure la casella è stata chiusa.
    .act = controllare l’indirizzo
    .step-1 = Confronta l’indirizzo, lettera per lettera, con quello di un messaggio ricevuto da questa persona. Basta una lettera sbagliata.
    .step-2 = Se l’hai scelto da un elenco di suggerimenti, prima eliminalo da quell’elenco. Poi scrivilo a mano.
    .step-3 = Chiedi l’indirizzo giusto per telefono o in un altro modo. Poi invia di nuovo il messaggio.
    .otherwise = Se l’indirizzo è giusto, chi gestisce la posta di { $domain } può vedere perché lì non risulta.
    .recipient = Se l’indirizzo è il tuo, controlla come è scritto nei posti in cui lo pubblichi. Chiedi a chi gestisce la tua posta se la casella esiste.
    .admin = Se la casella dovrebbe esistere, i suoi amministratori controllino directory, alias e tabelle dei destinatari. Verifica che i record MX portino al sistema che ospita la casella. Un alias o una regola di inoltro può puntare a un indirizzo che non esiste più.

cause-domain-unknown =
    .headline = Il dominio { $domain } non è stato trovato
    .why = La parte dell’indirizzo dopo la chiocciola (@) non porta da nessuna parte. Forse contiene un errore di battitura, o non è più in uso.
    .act = controllare l’indirizzo
    .step-1 = Controlla, lettera per lettera, la parte dopo la chiocciola (@). Finali come .com e .co si confondono facilmente.
    .step-2 = Cerca l’indirizzo giusto in un messaggio precedente o su un sito web.
    .step-3 = Chiedi l’indirizzo giusto per telefono o in un altro modo. Poi invia di nuovo il messaggio.
    .otherwise = Se il nome { $domain } è giusto, può risolvere solo chi possiede questo dominio.
    .admin = Interroga i record MX, A e AAAA del dominio da un’altra rete. NXDOMAIN ovunque significa un nome sbagliato o una registrazione scaduta. NXDOMAIN solo da qui fa pensare al tuo resolver.

cause-domain-accepts-no-mail =
    .headline = { $domain } non accetta alcun messaggio
    .why = Questo dominio è configurato per non ricevere posta. Nessuno dei suoi indirizzi è quindi raggiungibile.
    .act = usare un altro indirizzo
    .step-1 = Controlla la parte dopo la chiocciola (@). Forse il nome giusto è uno simile.
    .step-2 = Chiedi un altro indirizzo, ad esempio per telefono.
    .step-3 = Cerca un modulo di contatto sul sito web dell’organizzazione.
    .otherwise = Se il dominio { $domain } dovrebbe ricevere posta, chi lo possiede deve cambiarne le impostazioni.
    .admin = Il dominio pubblica un record MX nullo (RFC 7505). Se è un errore, chi lo possiede deve pubblicare al suo posto i record MX dei propri server di posta.

cause-address-malformed =
    .headline = La forma di questo indirizzo non è stata accettata
    .why = Secondo il rapporto, l’indirizzo non è scritto come deve esserlo un indirizzo e-mail. Basta uno spazio o una virgola di troppo.
    .act = correggere l’indirizzo
    .step-1 = Cerca spazi, virgole, virgolette, parentesi e un punto alla fine. Nulla di tutto questo fa parte di un indirizzo.
    .step-2 = Verifica che ci sia una sola chiocciola (@), seguita da un dominio completo come example.com.
    .step-3 = Scrivi l’indirizzo a mano. Un testo copiato può contenere caratteri invisibili.
    .otherwise = Se l’indirizzo sembra giusto, inoltra questo avviso per intero a chi gestisce la tua posta.
    .admin = Esamina l’indirizzo nel comando RCPT, non solo nell’intestazione. Errori tipici: virgolette o parentesi angolari fuori posto, un nome visualizzato, un punto finale, un dominio senza punto, caratteri a larghezza zero o simili ad altri, più di 64 ottetti prima della @ (RFC 5321, sezioni 4.1.2 e 4.5.3.1). Se è stato scritto bene, cerca il contatto, l’alias o il programma che lo ha cambiato.

cause-address-ambiguous =
    .headline = Secondo { $domain }, l’indirizzo indica più caselle
    .why = Per il server di posta di { $domain }, a questo indirizzo possono corrispondere più caselle. Non può sapere qual è quella giusta.
    .act = usare l’indirizzo completo
    .step-1 = Usa l’indirizzo completo della persona, non una forma abbreviata o il solo nome.
    .step-2 = Chiedi alla persona, per telefono o in un altro modo, un indirizzo che funzioni di sicuro.
    .otherwise = Chi gestisce la posta di { $domain } può fare in modo che l’indirizzo porti a una sola casella.
    .recipient = Segnala a chi gestisce la tua posta che il tuo indirizzo porta a più caselle. Fino alla correzione, dai un altro tuo indirizzo.
    .admin = L’errore è nella directory del destinatario. I suoi amministratori cerchino questo indirizzo in tutte le caselle, i contatti, i gruppi, gli alias e le regole di riscrittura, e lo lascino a uno solo. Anche la ricerca per nome deve dare un risultato unico. Dopo la modifica, attendi che la directory sia sincronizzata con il server di posta.

cause-mailbox-moved =
    .headline = Secondo { $domain }, questo indirizzo è cambiato
    .why = Il server di posta di { $domain } segnala che questa casella non è più lì. I messaggi non vengono inoltrati a un nuovo indirizzo.
    .act = usare il nuovo indirizzo
    .step-1 = Chiedi alla persona il nuovo indirizzo, per telefono o in un altro modo.
    .step-2 = Leggi la risposta dell’altro server in fondo a questo avviso. Se indica un nuovo indirizzo, accertati che sia quello giusto.
    .step-3 = Aggiorna l’indirizzo nella rubrica. Poi invia di nuovo il messaggio.
    .otherwise = Chi gestisce la posta di { $domain } può attivare un inoltro dal vecchio indirizzo.
    .recipient = Se questo è il tuo vecchio indirizzo, comunica a tutti quello nuovo. Forse chi gestisce la tua posta può inoltrare i messaggi per un certo periodo.
    .admin = Il server remoto segnala una casella trasferita senza inoltro. La risposta 551 può indicare il nuovo indirizzo: verificalo prima che qualcuno lo usi.

cause-address-changed-hands =
    .headline = Secondo { $domain }, l’indirizzo ora è di un’altra persona
    .why = Il messaggio era solo per chi aveva questo indirizzo in una certa data. Secondo il server di { $domain }, da allora l’indirizzo è passato ad altri.
    .act = chiedere un altro indirizzo
    .step-1 = Chiedi alla persona l’indirizzo attuale, per telefono o in un altro modo.
    .step-2 = Non inviare nulla di personale al vecchio indirizzo. Potrebbe leggerlo qualcun altro.
    .step-3 = Elimina il vecchio indirizzo dalla rubrica e dalle tue liste.
    .otherwise = Se l’indirizzo è ancora della stessa persona, chi gestisce la posta di { $domain } può correggere la data registrata.
    .recipient = Se questo indirizzo è sempre stato tuo, chiedi a chi gestisce la tua posta di correggere la data registrata. Se lo hai da poco, il messaggio non era per te.
    .admin = Il messaggio aveva il parametro RRVS o il campo Require-Recipient-Valid-Since (RFC 7293). Confronta la sua data con il giorno in cui il titolare dell’account ha confermato l’indirizzo l’ultima volta. Non inviare lì reimpostazioni di password né altri dati privati, e fai confermare un altro indirizzo. 5.7.17 riguarda la casella, 5.7.18 l’intero dominio. Se nulla è passato di mano, il lato remoto deve correggere i propri dati.

cause-sender-address-refused =
    .headline = Il tuo indirizzo mittente non è stato accettato
    .why = Un server di posta non ha accettato l’indirizzo da cui hai scritto. Il motivo può essere la sua forma o la configurazione del suo dominio.
    .act = controllare l’indirizzo mittente
    .step-1 = Inoltra questo avviso per intero a chi gestisce la tua posta.
    .step-2 = Controlla il tuo indirizzo nelle impostazioni del programma di posta.
    .step-3 = Se hai un altro indirizzo, invia il messaggio da quello.
    .otherwise = In base a questo rapporto, il problema non è l’indirizzo a cui hai scritto.
    .admin = Controlla il mittente della busta: la sintassi, e se per il suo dominio si risolvono record MX, A o AAAA. Molti server rifiutano un dominio mittente che non si risolve o che ha un MX nullo.

cause-sender-address-malformed =
    .headline = La forma del tuo indirizzo mittente non è stata accettata
    .why = Secondo un server di posta, l’indirizzo da cui hai scritto non ha la forma di un indirizzo e-mail.
    .act = correggere l’indirizzo mittente
    .step-1 = Inoltra questo avviso per intero a chi gestisce la tua posta.
    .step-2 = Guarda il tuo indirizzo nelle impostazioni del programma di posta. Togli spazi, virgole e parentesi.
    .step-3 = Se il messaggio è partito da un apparecchio o da un sito web, controlla l’indirizzo mittente impostato lì.
    .otherwise = In base a questo rapporto, il problema non è l’indirizzo a cui hai scritto.
    .admin = Esamina il comando MAIL FROM nel log. Errori tipici: un dominio vuoto, un semplice nome host, un nome visualizzato tra le parentesi angolari, spazi, caratteri non ASCII senza SMTPUTF8. Controlla l’attributo mail dell’account e il mittente impostato in apparecchi, script e moduli web. Una riscrittura (SRS, VERP, masquerading) può allungare la parte locale oltre 64 ottetti (RFC 5321, sezione 4.5.3.1.1).

cause-sender-domain-unknown =
    .headline = Un server di posta non ha trovato il dominio del mittente
    .why = Il server ha controllato la parte del tuo indirizzo dopo la chiocciola (@). Non vi ha trovato un dominio che possa ricevere risposte.
    .act = controllare il dominio mittente
    .step-1 = Inoltra questo avviso per intero a chi gestisce la tua posta.
    .step-2 = Nel programma di posta, controlla la parte del tuo indirizzo dopo la chiocciola (@).
    .step-3 = Se hai un indirizzo con un altro dominio, invia il messaggio da quello.
    .otherwise = In base a questo rapporto, il problema non è l’indirizzo a cui hai scritto.
    .admin = Interroga i record MX, A e AAAA del dominio del mittente della busta dall’esterno della tua rete, con più di un resolver. Errori tipici: registrazione scaduta, delega o DNSSEC guasti (SERVFAIL), un dominio che esiste solo all’interno, come .local o un nome host. Sul gateway, riscrivi i domini interni in uno pubblico. Se ora è tutto a posto, attendi il TTL negativo della zona e invia di nuovo.

cause-sender-domain-accepts-no-mail =
    .headline = Secondo un server, il tuo dominio non accetta messaggi
    .why = Secondo il server, il dominio del tuo indirizzo è configurato per non ricevere posta. Il server rifiuta i messaggi a cui non si può rispondere.
    .act = rendere possibili le risposte
    .step-1 = Inoltra questo avviso per intero a chi gestisce la tua posta.
    .step-2 = Se hai un indirizzo che riceve posta, invia il messaggio da quello.
    .otherwise = In base a questo rapporto, il problema non è l’indirizzo a cui hai scritto.
    .admin = Il dominio del mittente della busta pubblica un record MX nullo (RFC 7505): un rapporto non potrebbe mai raggiungerlo. Scopri quale programma o servizio lo usa come mittente e assegnagli un indirizzo di ritorno in un dominio che riceve posta. Se il dominio dovrebbe ricevere posta, sostituisci l’MX nullo con record MX veri. Se nessuno lo usa, il mittente può essere falsificato: guarda i rapporti DMARC.

## Caselle

cause-mailbox-problem =
    .headline = { $domain } segnala un problema con questa casella
    .why = Il server di posta di { $domain } non è riuscito a mettere il messaggio nella casella. Secondo la sua risposta, il problema è la casella stessa.
    .act = sistemare la casella
    .step-1 = Avvisa la persona, per telefono o in un altro modo, che i messaggi non arrivano.
    .step-2 = Attendi un giorno, poi invia di nuovo il messaggio.
    .step-3 = Se è urgente, usa un altro indirizzo della stessa persona.
    .otherwise = Chi gestisce la posta di { $domain } può vedere la causa esatta.
    .recipient = Accedi alla tua casella e guarda se ci sono avvisi. Se non ne trovi, informa chi gestisce la tua posta.
    .admin = Il server remoto accetta l’indirizzo e segnala un guasto della casella. I suoi amministratori controllino lo stato della casella, l’inoltro e, se è una lista, i membri.

cause-mailbox-full =
    .headline = Secondo { $domain }, la casella è piena
    .why = Una casella piena non accetta nuovi messaggi. Quando vi sarà stato fatto spazio, i messaggi potranno di nuovo arrivare.
    .act = liberare spazio
    .step-1 = Avvisa la persona, per telefono o in un altro modo, che la casella è piena.
    .step-2 = Invia di nuovo il messaggio quando c’è spazio.
    .step-3 = Se è urgente, usa un altro indirizzo della stessa persona.
    .otherwise = Anche chi gestisce la posta di { $domain } può dare più spazio alla casella.
    .recipient = Elimina i messaggi vecchi o molto grandi, poi svuota il cestino e la posta indesiderata. Se ti serve più spazio, chiedilo a chi gestisce la tua posta.
    .admin = Secondo la risposta, la casella supera la quota. I suoi amministratori possono aumentare la quota o liberare spazio; spesso contano anche il cestino e la posta indesiderata. Prima di un invio massivo, verifica che la casella sia ancora in uso.

cause-mailbox-disabled =
    .headline = Secondo { $domain }, questa casella è disattivata
    .why = Il server di posta di { $domain } non accetta messaggi per questa casella. Può essere chiusa per un periodo o per sempre.
    .act = riattivare la casella
    .step-1 = Chiedi, per telefono o in un altro modo, se l’indirizzo è ancora in uso.
    .step-2 = Usa un altro indirizzo della stessa persona o organizzazione.
    .otherwise = Se la casella dovrebbe essere attiva, chi gestisce la posta di { $domain } può riattivarla.
    .recipient = Prova ad accedere alla tua casella: forse è rimasta inutilizzata troppo a lungo. Se non ci riesci, chiedi a chi gestisce la tua posta di riattivarla.
    .admin = L’account è disattivato, bloccato o sospeso, spesso dopo una lunga inattività. I suoi amministratori possono riattivarlo, oppure impostare un alias o un inoltro. Altrimenti togli l’indirizzo dalle tue liste.

cause-list-expansion-failed =
    .headline = { $domain } non è riuscito a leggere i membri della lista
    .why = L’indirizzo rappresenta una lista o un gruppo. Secondo il server di posta di { $domain }, non è stato possibile trasmettere il messaggio ai membri.
    .act = sistemare la lista
    .step-1 = Avvisa chi gestisce la lista, per telefono o in un altro modo, che i messaggi non passano.
    .step-2 = Se è urgente, scrivi direttamente ai membri che conosci.
    .otherwise = Chi gestisce la posta di { $domain } può vedere perché l’elenco dei membri non è leggibile.
    .recipient = Se gestisci questa lista, controlla i membri e togli le voci che non funzionano più. Se non trovi nulla, informa chi gestisce la tua posta.
    .admin = Sul lato remoto, in quest’ordine: il server riesce a leggere la directory, il file o il database con i membri? Il filtro e la base di un gruppo dinamico sono ancora validi? Le liste annidate si contengono a vicenda? C’è una voce malformata? Espandi la lista a mano prima di inviarvi altra posta. Le altre liste di quel sistema mostrano se il guasto è nella lista o nella directory.

cause-forwarding-broken =
    .headline = Secondo { $domain }, l’inoltro da questa casella fallisce
    .why = La casella inoltra i suoi messaggi a un altro indirizzo. Secondo il server di posta di { $domain }, l’inoltro non funziona.
    .act = correggere l’inoltro
    .step-1 = Avvisa la persona, per telefono o in un altro modo, che l’inoltro della casella non funziona.
    .step-2 = Se è urgente, usa un altro indirizzo della stessa persona.
    .otherwise = In base a questo rapporto, l’indirizzo usato è giusto. Spesso anche la persona a cui hai scritto può correggere l’inoltro.
    .recipient = Guarda a quale indirizzo la tua casella inoltra i messaggi. Correggilo, oppure disattiva l’inoltro.
    .admin = Sul lato remoto, cerca dove è impostato l’inoltro: nell’account, in una regola della casella, in un alias o in un contatto. Invia un messaggio di prova direttamente alla destinazione. Correggila o toglila, e intanto conserva una copia locale. Se la destinazione rifiuta la posta inoltrata, guarda SPF e DMARC: forse mancano SRS o ARC.

## Sistemi di posta

cause-system-problem =
    .headline = { $domain } segnala un problema del suo sistema di posta
    .why = Il sistema di posta di { $domain } non ha potuto accettare questo messaggio. Secondo la sua risposta, il problema è nel sistema stesso.
    .act = riparare il sistema
    .step-1 = Attendi qualche ora, poi invia di nuovo il messaggio.
    .step-2 = Se è urgente, contatta la persona per telefono o in un altro modo.
    .otherwise = Se il problema continua, deve occuparsene chi gestisce la posta di { $domain }.
    .admin = Il sistema remoto segnala un guasto proprio: spazio, manutenzione, configurazione o una funzione mancante. Ai suoi amministratori servono l’ora, l’ID di coda nella risposta e la risposta stessa.

cause-system-full =
    .headline = Secondo { $domain }, il sistema di posta è pieno
    .why = Il server di posta segnala che non c’è più spazio per nuovi messaggi. Riguarda l’intero sistema, non una singola casella.
    .act = liberare spazio
    .step-1 = Attendi un giorno, poi invia di nuovo il messaggio.
    .step-2 = Se è urgente, usa un indirizzo della stessa persona in un altro dominio.
    .otherwise = Se dura da giorni, può fare spazio solo chi gestisce la posta di { $domain }.
    .admin = La risposta riguarda l’host remoto, non una quota. I suoi amministratori controllino spazio libero e inode dei volumi della coda e della posta, poi la memoria, poi la soglia sotto la quale il server smette di accettare posta (queue_minfree in Postfix, back pressure in Exchange). Dal lato mittente basta che la coda continui a provare.

cause-system-not-accepting =
    .headline = Secondo { $domain }, il sistema non accetta messaggi
    .why = Il server di posta segnala che non accetta messaggi. Può essere fermo per un certo tempo, o non essere destinato alla posta.
    .act = riattivare la ricezione
    .step-1 = Controlla la parte dopo la chiocciola (@). Forse il nome giusto è uno simile.
    .step-2 = Se l’indirizzo è giusto, attendi un giorno e invia di nuovo il messaggio.
    .step-3 = Se è urgente, contatta la persona per telefono o in un altro modo.
    .otherwise = Se dura da giorni, deve occuparsene chi gestisce la posta di { $domain }.
    .admin = La risposta 421 o lo stato 4.3.2 indicano un arresto, una manutenzione o una coda congelata; la risposta 521 dice che questo host non accetta mai posta (RFC 7504). Verifica che i record MX indichino solo host destinati a ricevere posta, e prova gli altri. Sull’host stesso, guarda lo stato del servizio di posta, listener o componenti fermi, e i limiti sulle connessioni.

cause-system-misconfigured =
    .headline = { $domain } segnala un errore nella sua configurazione
    .why = Secondo la sua stessa risposta, il sistema di posta di { $domain } non è configurato correttamente per questo messaggio.
    .act = correggere la configurazione
    .step-1 = Avvisa la persona, per telefono o in un altro modo, che lì il sistema di posta segnala un errore.
    .step-2 = Se è urgente, usa un indirizzo della stessa persona in un altro dominio.
    .step-3 = Invia di nuovo il messaggio quando la configurazione è stata corretta.
    .otherwise = I dettagli in fondo a questo avviso aiutano chi gestisce la posta di { $domain } a trovare l’errore.
    .admin = Con 5.3.5 spesso un server trova sé stesso come hop successivo. Confronta il suo nome host, l’elenco dei domini locali e l’MX o lo smart host; in Exchange succede con connettori che condividono un nome. Altrimenti lo dice il log remoto all’ora della risposta: un trasporto sconosciuto, una tabella di ricerca mancante, permessi sbagliati. Invia al postmaster remoto l’intera risposta con il suo ID di coda.

cause-feature-missing =
    .headline = { $domain } non gestisce un’opzione di questo messaggio
    .why = Il messaggio è stato inviato con un’opzione particolare. Il server di posta di { $domain } segnala che non la supporta.
    .act = supportare l’opzione
    .step-1 = Disattiva le opzioni particolari, come la conferma di consegna o la consegna differita. Poi invia di nuovo il messaggio.
    .step-2 = Prova con un altro programma di posta, ad esempio nel browser.
    .step-3 = Se è urgente, contatta la persona per telefono o in un altro modo.
    .otherwise = Se non hai scelto opzioni particolari, inoltra questo avviso per intero a chi gestisce la tua posta.
    .admin = Trova il parametro a cui si riferisce la risposta: confronta MAIL e RCPT nel log con ciò che l’host remoto annuncia dopo EHLO (DSN, 8BITMIME, BINARYMIME, SMTPUTF8, DELIVERBY, MT-PRIORITY). Verifica se un firewall, da un lato o dall’altro, nasconde delle estensioni. Fai in modo che il tuo sistema ometta il parametro dove non è offerto, oppure chiedi al lato remoto di attivare l’estensione.

cause-message-too-large =
    .headline = Il messaggio è troppo grande
    .why = Un server di posta lungo il percorso accetta solo messaggi più piccoli. Durante l’invio gli allegati crescono di circa un terzo.
    .act = alleggerire il messaggio
    .step-1 = Togli gli allegati grandi, oppure riducili.
    .step-2 = Metti online i file grandi e invia un link.
    .step-3 = Se gli allegati sono più di uno, inviali in messaggi separati.
    .otherwise = Chi gestisce la posta di { $domain } può dirti quanto può essere grande un messaggio.
    .recipient = Offri un altro modo per passarti file grandi, ad esempio una cartella condivisa. Chi gestisce la tua posta sa quanto può essere grande un messaggio.
    .admin = Confronta la dimensione del messaggio con il valore SIZE che il server remoto annuncia dopo EHLO. Base64 aggiunge circa il 37 per cento a un allegato. Una singola casella può avere un limite più basso del suo sistema.

cause-message-too-large-for-mailbox =
    .headline = Il messaggio è troppo grande per questa casella
    .why = Secondo il server di posta di { $domain }, questa casella accetta solo messaggi più piccoli. Durante l’invio gli allegati crescono di circa un terzo.
    .act = ridurre gli allegati
    .step-1 = Metti online i file grandi e invia un link.
    .step-2 = Togli gli allegati, oppure riducili.
    .step-3 = Chiedi alla persona un altro indirizzo che accetti messaggi più grandi.
    .otherwise = Chi gestisce la posta di { $domain } può aumentare il limite di questa casella.
    .recipient = Chiedi a chi gestisce la tua posta quanto può essere grande un messaggio per te, e se il limite si può aumentare. Intanto, offri un altro modo per passarti file grandi.
    .admin = Il limite è impostato per la casella, il gruppo o l’account (X.2.3): può essere molto inferiore al SIZE che il server annuncia dopo EHLO. Confrontalo con la dimensione trasmessa: gli allegati in base64 occupano circa il 37 per cento in più. Gli amministratori remoti guardino prima il limite di ricezione dell’account, poi quello del suo gruppo o piano.

cause-own-system-problem =
    .headline = Il problema è nel nostro servizio di posta
    .why = Il nostro servizio di posta non ha potuto far proseguire il messaggio. In base a questo rapporto, l’altro lato non c’entra.
    .act = controllare il servizio
    .step-1 = Inoltra questo avviso per intero a chi gestisce la tua posta.
    .step-2 = Invia di nuovo il messaggio quando il guasto è stato risolto.
    .otherwise = La persona a cui hai scritto non può farci nulla.
    .admin = Il messaggio si è fermato sull’host che ha scritto il rapporto. Cerca nel suo log gli ID e gli orari riportati qui. Controlla configurazione, spazio, permessi e regole locali.

cause-stopped-by-own-rules =
    .headline = Una regola del nostro servizio di posta lo impedisce
    .why = Il nostro servizio di posta ha regole su indirizzi, inoltro e contenuti. In base a questo rapporto, una riguarda questo messaggio.
    .act = controllare la regola
    .step-1 = Inoltra questo avviso per intero a chi gestisce la tua posta.
    .step-2 = Leggi il motivo in fondo a questo avviso. Può indicare di che cosa tratta la regola.
    .step-3 = Se la tua posta viene inoltrata automaticamente, chiedi se è permesso, oppure disattiva l’inoltro.
    .otherwise = La persona a cui hai scritto non può farci nulla.
    .admin = Trova la regola nel log dell’host che ha scritto il rapporto, tramite ID e ora: mappe di accesso, filtri dei contenuti e milter, regole di trasporto o contro la perdita di dati, destinatari bloccati, limiti all’inoltro automatico. Fai un’eccezione stretta quanto il caso. Se è stato fermato un inoltro verso l’esterno, verifica prima chi lo ha impostato: è un segno frequente di un account compromesso.

## Rete e instradamento

cause-network-problem =
    .headline = La connessione tra i sistemi di posta non è riuscita
    .why = C’è stato un problema di rete lungo il percorso verso il dominio { $domain }. Spesso questi problemi passano da soli.
    .act = attendere e riprovare
    .step-1 = Attendi qualche ora, poi invia di nuovo il messaggio.
    .step-2 = Se è urgente, contatta la persona per telefono o in un altro modo.
    .otherwise = Se dura da giorni, inoltra questo avviso per intero a chi gestisce la tua posta.
    .admin = Prova la connessione a ogni host MX del dominio sulla porta 25, in IPv4 e IPv6. Cerca time-out, reset e problemi di path MTU. Se è colpito solo questo dominio, avvisa i suoi amministratori.

cause-host-unreachable =
    .headline = Il server di posta di { $domain } non è raggiungibile
    .why = Non è stato possibile collegarsi a questo server. Può essere spento, sovraccarico o isolato dalla rete.
    .act = controllare il server
    .step-1 = Controlla la parte dopo la chiocciola (@). Forse il nome giusto è uno simile.
    .step-2 = Se l’indirizzo è giusto, attendi un giorno e invia di nuovo il messaggio.
    .step-3 = Se è urgente, contatta la persona per telefono o in un altro modo.
    .otherwise = Se il problema continua, chi gestisce la posta di { $domain } deve controllare il server.
    .admin = Prova la porta 25 di ogni host MX, in IPv4 e IPv6, anche da un’altra rete. Se altri riescono a collegarsi, guarda il tuo firewall, le rotte e un eventuale blocco della porta 25 da parte del tuo provider.

cause-connection-refused =
    .headline = Il server di { $domain } ha rifiutato la connessione
    .why = Un server è stato trovato, ma non accetta connessioni per la posta. Il suo servizio di posta può essere fermo, o c’è di mezzo un firewall.
    .act = controllare il servizio
    .step-1 = Controlla la parte dopo la chiocciola (@). Il dominio può avere un sito web, ma nessun servizio di posta.
    .step-2 = Se l’indirizzo è giusto, attendi qualche ora e invia di nuovo il messaggio.
    .step-3 = Se non riesce ancora, avvisa la persona per telefono o in un altro modo.
    .otherwise = Se il problema continua, chi gestisce la posta di { $domain } deve verificare se il servizio è attivo.
    .admin = Un rifiuto (TCP reset, ECONNREFUSED) sulla porta 25 significa che lì nessun servizio è in ascolto, o che un firewall respinge. Prova ogni host MX in IPv4 e IPv6, anche da un’altra rete: se da lì funziona, il tuo indirizzo è bloccato. Senza record MX si usa il record A o AAAA, che può portare a un server web. Sull’host remoto: il servizio è attivo, su quali indirizzi, con quali limiti?

cause-connection-broken =
    .headline = La connessione con { $domain } è caduta troppo presto
    .why = I server erano in contatto, ma la connessione è caduta prima della consegna del messaggio.
    .act = attendere e riprovare
    .step-1 = Attendi un’ora, poi invia di nuovo il messaggio.
    .step-2 = Se ha allegati grandi, invialo senza, oppure con un link ai file.
    .step-3 = Se è urgente, contatta la persona per telefono o in un altro modo.
    .otherwise = Se succede di continuo, inoltra questo avviso per intero a chi gestisce la tua posta.
    .admin = Trova il comando dopo il quale è caduta. Prima del saluto: limiti di connessione o un ritardo voluto. Dopo STARTTLS: l’handshake. Durante DATA: path MTU, un filtro dei contenuti lento, un limite di dimensione. Invia un messaggio di prova piccolo e uno grande a ogni host MX, in IPv4 e IPv6. Guarda i firewall che ispezionano SMTP e i tuoi time-out (RFC 5321, sezione 4.5.3.2).

cause-may-have-arrived =
    .headline = Il messaggio potrebbe essere arrivato
    .why = La connessione con { $domain } è caduta dopo l’invio dell’intero messaggio. Manca la risposta: non sappiamo se è stato accettato.
    .act = chiedere se è arrivato
    .step-1 = Chiedi alla persona se il messaggio è arrivato.
    .step-2 = Invialo di nuovo solo se manca. Altrimenti può arrivare due volte.
    .otherwise = Chi gestisce la posta di { $domain } può vedere nel log se il messaggio è stato accettato.
    .recipient = Guarda nella posta in arrivo e nella posta indesiderata. Fai sapere a chi ti ha scritto se il messaggio c’è.
    .admin = La connessione è caduta dopo la fine dei dati e prima della risposta. Cerca il Message-ID nel log remoto. Se si ripete, guarda i filtri dei contenuti lenti, i time-out (qui RFC 5321 chiede dieci minuti) e la path MTU.

cause-expired-after-retries =
    .headline = Tutti i tentativi di consegna sono falliti
    .why = Abbiamo provato più volte a consegnare il messaggio al dominio { $domain }. Il rapporto non indica altre cause.
    .act = attendere e riprovare
    .step-1 = Controlla la parte dopo la chiocciola (@). Forse il nome giusto è uno simile.
    .step-2 = Se l’indirizzo è giusto, attendi un giorno e invia di nuovo il messaggio.
    .step-3 = Se è urgente, contatta la persona per telefono o in un altro modo.
    .otherwise = Se non riesce ancora, inoltra questo avviso per intero a chi gestisce la tua posta.
    .admin = Il tempo massimo in coda è scaduto. Cerca nel log l’ultima risposta di ogni tentativo: indica la vera causa. Prova gli host MX del dominio in IPv4 e IPv6.

cause-route-broken =
    .headline = Nessun percorso valido verso { $domain }
    .why = Non è stato possibile stabilire dove consegnare il messaggio. Può essere sbagliata la configurazione di { $domain } o di un server intermedio.
    .act = correggere la configurazione
    .step-1 = Avvisa la persona, per telefono o in un altro modo, che la posta per questo indirizzo non arriva.
    .step-2 = Controlla la parte dopo la chiocciola (@). Forse il nome giusto è uno simile.
    .otherwise = Chi gestisce la posta di { $domain } può verificare dove viene inviata.
    .admin = Controlla i record MX, A e AAAA del dominio e le tue tabelle di instradamento. In un loop, i campi Received mostrano quali host si ripetono. Cerca un inoltro circolare e un host MX che non riconosce il dominio come proprio.

cause-domain-without-mail-server =
    .headline = Nessun server di posta trovato per { $domain }
    .why = Il dominio esiste, ma non indica un server di posta che possa accettare il messaggio. Forse serve solo per un sito web.
    .act = indicare un server
    .step-1 = Controlla la parte dopo la chiocciola (@). Forse il nome giusto è uno simile.
    .step-2 = Cerca l’indirizzo giusto in un messaggio precedente o sul sito web dell’organizzazione.
    .step-3 = Chiedi alla persona un altro indirizzo, per telefono o in un altro modo.
    .otherwise = Se il nome { $domain } è giusto, chi lo gestisce deve indicare un server di posta nelle impostazioni del dominio.
    .admin = Interroga i record MX. Non sono utilizzabili: nomi senza record A o AAAA, CNAME (RFC 2181, sezione 10.3), indirizzi IP al posto di un nome, localhost. Senza alcun MX vale l’indirizzo del dominio stesso (RFC 5321, sezione 5.1). Se l’MX riporta all’host che ha scritto il rapporto («mail loops back to myself»), quell’host non riconosce il dominio come proprio: aggiungilo lì, oppure correggi l’MX.

cause-domain-lookup-failed =
    .headline = La ricerca del server di posta di { $domain } è fallita
    .why = Un servizio di ricerca, che indica la strada verso la casella, non ha dato una risposta utile. Il guasto può essere da entrambi i lati.
    .act = controllare i server DNS
    .step-1 = Controlla la parte dopo la chiocciola (@). Forse il nome giusto è uno simile.
    .step-2 = Se l’indirizzo è giusto, attendi qualche ora e invia di nuovo il messaggio.
    .step-3 = Se è urgente, contatta la persona per telefono o in un altro modo.
    .otherwise = Se succede anche con altri domini, inoltra questo avviso per intero a chi gestisce la tua posta.
    .admin = Chiedi MX, A e AAAA a ogni name server autoritativo del dominio, poi al tuo resolver. Se fallisce solo il resolver (SERVFAIL, time-out), guarda la sua validazione DNSSEC, i suoi forwarder, e se sulla porta 53 sono bloccati TCP o le risposte UDP grandi. Se falliscono i server autoritativi: lame delegation, firme scadute, host irraggiungibili. Dove l’host che ha scritto il rapporto instrada con LDAP o un database, controlla prima quello.

cause-mail-loop =
    .headline = Il messaggio sembra girare in tondo
    .why = Secondo il rapporto, il messaggio è tornato a un server o ne ha attraversati troppi. Di solito, server o caselle si inoltrano la posta a vicenda.
    .act = interrompere il circolo
    .step-1 = Avvisa la persona, per telefono o in un altro modo, che i messaggi per questo indirizzo girano in tondo.
    .step-2 = Se inoltri la tua posta a questo indirizzo, assicurati che non torni a te.
    .step-3 = Se è urgente, usa un altro indirizzo della stessa persona.
    .otherwise = Chi gestisce la posta di { $domain } può trovare il punto in cui il messaggio torna indietro.
    .recipient = Se inoltri i tuoi messaggi a un altro indirizzo, assicurati che quello non li inoltri di nuovo a te.
    .admin = Leggi i campi Received dal basso verso l’alto e trova dove gli host si ripetono: l’ultimo host prima della ripetizione rimanda indietro il messaggio. Lì cerca un inoltro circolare, un relay o smart host per un dominio che dovrebbe essere locale, un MX che riporta indietro, o una configurazione ibrida in cui ogni lato crede che il dominio sia dell’altro. Se nulla si ripete, il limite di hop è troppo basso: RFC 5321, sezione 6.3, ne chiede almeno 100.

## Il dialogo tra i server

cause-protocol-problem =
    .headline = Due server di posta non sono riusciti a intendersi
    .why = I server non hanno trovato un modo comune per passarsi il messaggio. È una questione tecnica tra i due server.
    .act = controllare il server
    .step-1 = Inoltra questo avviso per intero a chi gestisce la tua posta.
    .step-2 = Se è urgente, contatta la persona per telefono o in un altro modo.
    .otherwise = Potrebbe dover intervenire anche chi gestisce la posta di { $domain }.
    .admin = Leggi la risposta insieme al comando a cui risponde. Confronta ciò che è stato annunciato dopo EHLO con ciò che è stato usato. Cause frequenti sono firewall e proxy che riscrivono SMTP, o un server che esige prima STARTTLS.

cause-tls-demanded =
    .headline = Un server di posta richiede una connessione sicura
    .why = Il server accetta questo messaggio solo su una connessione cifrata. In base a questo rapporto, non ne è stata usata una.
    .act = attivare la cifratura
    .step-1 = Inoltra questo avviso per intero a chi gestisce la tua posta.
    .step-2 = Se hai inviato da un tuo programma o apparecchio, attiva TLS nelle sue impostazioni per la posta in uscita.
    .otherwise = La persona a cui hai scritto non può farci nulla.
    .admin = Verifica che il tuo sistema usi STARTTLS come client (RFC 3207): molti non lo fanno in modo predefinito. Se lo usa, guarda se EHLO offre STARTTLS e se un firewall lo toglie. Se fallisce l’handshake: versioni di TLS inferiori a 1.2, cifrari, un bundle di CA mancante. Per l’invio dai client usa la porta 465, o la 587 con STARTTLS (RFC 8314). Google usa per questo 4.7.29 o 5.7.29.

cause-too-many-recipients =
    .headline = Il messaggio ha troppi destinatari
    .why = Un server di posta lungo il percorso accetta solo un certo numero di indirizzi alla volta.
    .act = usare meno indirizzi
    .step-1 = Invia di nuovo il messaggio, ma solo agli indirizzi di questo avviso.
    .step-2 = Se sono ancora troppi, invialo a gruppi più piccoli, uno dopo l’altro.
    .step-3 = Se scrivi spesso a questo gruppo, chiedi una lista di distribuzione a chi gestisce la tua posta.
    .otherwise = Chi gestisce la posta di { $domain } può dirti quale limite vale lì.
    .admin = Un server dovrebbe accettare almeno 100 destinatari alla volta, e un client dovrebbe suddividere gli altri (RFC 5321). Verifica se il tuo sistema suddivide dopo la risposta 452, e quali limiti valgono per messaggio e per mittente.

## Contenuto

cause-content-problem =
    .headline = Un server di posta non gestisce la forma del messaggio
    .why = Qualcosa nella struttura del messaggio ne impedisce la consegna. Può essere il formato, un carattere o un allegato.
    .act = semplificare il messaggio
    .step-1 = Invia di nuovo il messaggio come testo semplice, senza formattazione.
    .step-2 = Togli gli allegati, oppure inviali in formati comuni.
    .step-3 = Prova con un altro programma di posta, ad esempio nel browser.
    .otherwise = Se non passa nemmeno un messaggio semplice, inoltra questo avviso per intero a chi gestisce la tua posta.
    .admin = Confronta il messaggio con RFC 5322 e MIME: From e Date, CR o LF isolati, lunghezza delle righe, NUL, set di caratteri. Verifica se serviva 8BITMIME, BINARYMIME o SMTPUTF8 e non era offerto.

cause-message-malformed =
    .headline = Un server ha trovato errori nella forma del messaggio
    .why = Secondo il server, il messaggio non rispetta lo standard della posta elettronica. Di solito la causa è il programma che lo ha creato.
    .act = usare un altro programma
    .step-1 = Riscrivi il messaggio in un altro programma di posta, ad esempio nel browser.
    .step-2 = Scrivi il testo da capo. Un messaggio copiato o inoltrato può portare con sé l’errore.
    .step-3 = Se non riesce ancora, inoltra questo avviso per intero a chi gestisce la tua posta.
    .otherwise = Se il messaggio viene da un sito web o da un apparecchio, può correggerlo solo chi lo gestisce.
    .admin = Controlla in quest’ordine: un solo From con un indirizzo valido, e Sender se sono più d’uno; un solo Date; nessun campo doppio (RFC 5322, sezione 3.6); la sintassi di Message-ID; ottetti a 8 bit nell’intestazione; CR o LF isolati (RFC 5321, sezione 2.3.8); righe oltre 998 ottetti; delimitatori e codifiche MIME. Confronta il messaggio come è stato immesso con quello inviato: disclaimer, gateway e software per liste lo cambiano.

cause-media-unsupported =
    .headline = Un server non accetta questo tipo di contenuto
    .why = Secondo il rapporto, il messaggio contiene un tipo di contenuto che l’altro lato non può ricevere. Alcuni indirizzi accettano solo testo semplice.
    .act = cambiare tipo di file
    .step-1 = Usa formati comuni come PDF o JPEG.
    .step-2 = Invia di nuovo il messaggio come testo semplice, senza formattazione e senza allegati.
    .step-3 = Metti online i file e invia un link.
    .otherwise = Chi gestisce la posta di { $domain } può dirti quali tipi di contenuto accetta il sistema.
    .admin = Confronta il Content-Type di ogni parte (RFC 2046) con ciò che la destinazione accetta: i gateway verso SMS, fax, cercapersone e sistemi di ticket accettano spesso solo text/plain. Cerca application/ms-tnef (winmail.dat), message/rfc822 annidati e multipart/signed. Disattiva il rich text per questo dominio, o lascia che il gateway tolga o converta la parte.

cause-conversion-impossible =
    .headline = Non è stato possibile convertire il messaggio
    .why = Secondo il rapporto, al sistema di posta successivo il messaggio serve in un’altra forma. Cambiarla non era possibile, o non era permesso.
    .act = scrivere testo semplice
    .step-1 = Per questo indirizzo usa testo semplice, senza formattazione e senza caratteri speciali.
    .step-2 = Se il messaggio è firmato o cifrato, invialo senza protezione, a patto che il contenuto lo consenta.
    .step-3 = Togli gli allegati, oppure metti online i file e invia un link.
    .otherwise = Se non passa nemmeno un messaggio semplice, inoltra questo avviso per intero a chi gestisce la tua posta.
    .admin = Guarda quale tra 8BITMIME (RFC 6152), BINARYMIME e SMTPUTF8 l’hop successivo non offre dopo EHLO. X.6.2: la conversione è vietata, ad esempio in parti firmate o da una policy; X.6.3: non è supportata; X.6.5: è stata tentata ed è fallita. Fai in modo che il programma mittente codifichi già in quoted-printable o base64, oppure invia tramite un host che supporta l’estensione.

cause-content-refused =
    .headline = Il contenuto del messaggio non è stato accettato
    .why = Un server di posta lungo il percorso controlla il contenuto dei messaggi. In questo ha trovato qualcosa che non accetta, ad esempio un allegato o un link.
    .act = modificare il contenuto
    .step-1 = Togli gli allegati, soprattutto programmi e file compressi.
    .step-2 = Controlla i tuoi file con un antivirus prima di inviarli di nuovo.
    .step-3 = Togli i link che non servono.
    .step-4 = Accordati con la persona su un altro modo per passarle i file.
    .otherwise = Chi gestisce la posta di { $domain } può dirti che cosa il sistema non accetta.
    .recipient = Accordati con chi ti scrive su un altro modo per ricevere il contenuto. Se ti serve spesso, chiedi un’eccezione a chi gestisce la tua posta.
    .admin = Cerca quale filtro ha dato la risposta e quale regola o firma indica. Controlla i tipi di file dentro gli archivi e le doppie estensioni. Se uno scanner segnala software dannoso, esamina prima il dispositivo del mittente.

cause-attachment-refused =
    .headline = Un allegato non è stato accettato
    .why = Un server di posta lungo il percorso non accetta un file di questo messaggio. Molti sistemi rifiutano programmi, script e archivi protetti.
    .act = cambiare l’allegato
    .step-1 = Leggi la risposta in fondo a questo avviso. Può indicare il file.
    .step-2 = Usa per il file un formato comune come PDF, oppure toglilo.
    .step-3 = Metti online il file e invia un link.
    .otherwise = Chi gestisce la posta di { $domain } può dirti quali file accetta il sistema.
    .recipient = Offri un altro modo per passarti il file, ad esempio una cartella condivisa. Se ti servono spesso file così, chiedi un’eccezione a chi gestisce la tua posta.
    .admin = Scopri che cosa guarda la regola: l’estensione, il Content-Type, il vero tipo di file o il contenuto degli archivi. Spesso rifiutati: .exe, .js, .iso, .lnk, .html, macro, doppie estensioni, archivi con password che non si possono analizzare, allegati troppo numerosi o annidati. Il lato remoto può fare un’eccezione per questo mittente o rilasciare una copia dalla quarantena. Non mascherare il file.

cause-virus-found =
    .headline = Un antivirus segnala software dannoso
    .why = Un antivirus può sbagliare, ma è più sicuro controllare. Alcuni software dannosi inviano messaggi da soli.
    .act = controllare il tuo dispositivo
    .step-1 = Non aprire gli allegati e, per ora, non inviarli di nuovo.
    .step-2 = Fai controllare il dispositivo e i file da un antivirus aggiornato.
    .step-3 = Se non hai scritto tu questo messaggio, cambia la password da un altro dispositivo.
    .step-4 = Riferisci che cosa dice questo avviso a chi gestisce la tua posta. Non inoltrare i file.
    .otherwise = Se il file è di sicuro innocuo, chi gestisce la posta di { $domain } può rivedere la decisione.
    .admin = Annota quale host ha segnalato e il nome della firma. Prima di ogni altra cosa isola ed esamina il dispositivo mittente, e cerca nell’account messaggi e regole che il titolare non ha creato. Controlla il file con un secondo scanner. Se è un falso allarme, segnalalo al produttore dello scanner; non riconfezionare mai il file per farlo passare.

cause-international-address-unsupported =
    .headline = Un server non accetta lettere diverse da quelle da a a z
    .why = Un indirizzo di questo messaggio ha lettere fuori dall’alfabeto latino di base. Un sistema di posta lungo il percorso non supporta questi indirizzi.
    .act = usare un indirizzo semplice
    .step-1 = Chiedi alla persona un indirizzo con sole lettere dalla a alla z, senza accenti.
    .step-2 = Se il tuo indirizzo ha altre lettere, scrivi da un altro indirizzo.
    .otherwise = Chi gestisce la posta di { $domain } può scoprire se il sistema può supportare questi indirizzi.
    .recipient = Chiedi a chi gestisce la tua posta un secondo indirizzo con sole lettere dalla a alla z, senza accenti. Dallo alle persone i cui messaggi non ti arrivano.
    .admin = Il sistema successivo non offre SMTPUTF8 (RFC 6531). Attivalo lì, o assegna alla casella un alias ASCII. Se non è ASCII solo il dominio, lo si può inviare nella forma A-label.

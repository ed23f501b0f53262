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
    .step-3 = Se anche così non arriva, inoltra questo avviso per intero a chi gestisce la tua posta.
    .otherwise = Da entrambe le parti, chi gestisce la posta può trovare altri dettagli nei log.
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
    .step-2 = Se hai scelto l’indirizzo da un elenco di suggerimenti, prima eliminalo da lì. Poi scrivilo a mano.
    .step-3 = Chiedi l’indirizzo giusto per telefono o in un altro modo. Poi invia di nuovo il messaggio.
    .otherwise = Se l’indirizzo è giusto, chi gestisce la posta di { $domain } può vedere perché lì non risulta.
    .recipient = Se l’indirizzo è il tuo, controlla come è scritto nei posti in cui lo pubblichi. Chiedi a chi gestisce la tua posta se la casella esiste.
    .admin = Se la casella deve esistere, i suoi amministratori devono controllare directory, alias e tabelle dei destinatari. Verifica che i record MX portino al sistema che ospita la casella. Un alias o una regola di inoltro può puntare a un indirizzo che non esiste più.

cause-domain-unknown =
    .headline = Il dominio { $domain } non è stato trovato
    .why = La parte dell’indirizzo dopo la chiocciola (@) non porta da nessuna parte. Forse contiene un errore di battitura, o non è più in uso.
    .act = controllare l’indirizzo
    .step-1 = Controlla, lettera per lettera, la parte dopo la chiocciola (@). Estensioni come .com e .co si confondono facilmente.
    .step-2 = Cerca l’indirizzo giusto in un messaggio precedente o su un sito web.
    .step-3 = Chiedi l’indirizzo giusto per telefono o in un altro modo. Poi invia di nuovo il messaggio.
    .otherwise = Se il nome { $domain } è giusto, può risolvere il problema solo chi possiede questo dominio.
    .admin = Controlla i record MX, A e AAAA del dominio da un’altra rete. NXDOMAIN ovunque significa un nome sbagliato o una registrazione scaduta. NXDOMAIN solo da qui fa pensare al tuo resolver.

cause-domain-accepts-no-mail =
    .headline = { $domain } non accetta posta
    .why = Questo dominio è configurato per non ricevere posta. Nessuno dei suoi indirizzi è quindi raggiungibile.
    .act = usare un altro indirizzo
    .step-1 = Controlla la parte dopo la chiocciola (@). Forse il nome giusto è uno simile.
    .step-2 = Chiedi un altro indirizzo, ad esempio per telefono.
    .step-3 = Cerca un modulo di contatto sul sito web dell’organizzazione.
    .otherwise = Se il dominio { $domain } dovrebbe ricevere posta, chi lo possiede deve cambiarne le impostazioni.
    .admin = Il dominio pubblica un record MX nullo (RFC 7505). Se è un errore, chi lo possiede deve pubblicare al suo posto i record MX dei propri server di posta.

cause-address-malformed =
    .headline = La forma di questo indirizzo non è stata accettata
    .why = Secondo il rapporto, l’indirizzo non ha la forma di un indirizzo e-mail. Basta uno spazio o una virgola di troppo.
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
    .step-2 = Chiedi alla persona, per telefono o in un altro modo, un indirizzo che funzioni sicuramente.
    .otherwise = Chi gestisce la posta di { $domain } può fare in modo che l’indirizzo porti a una sola casella.
    .recipient = Segnala a chi gestisce la tua posta che il tuo indirizzo porta a più caselle. Fino alla correzione, dai un altro tuo indirizzo.
    .admin = L’errore è nella directory del destinatario. I suoi amministratori devono cercare questo indirizzo in tutte le caselle, i contatti, i gruppi, gli alias e le regole di riscrittura, e lasciarlo a uno solo. Anche la ricerca per nome deve dare un risultato unico. Dopo la modifica, attendi che la directory sia sincronizzata con il server di posta.

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
    .otherwise = Da quanto risulta, il problema non è l’indirizzo a cui hai scritto.
    .admin = Controlla il mittente della busta: la sintassi, e se per il suo dominio si risolvono record MX, A o AAAA. Molti server rifiutano un dominio mittente che non si risolve o che ha un MX nullo.

cause-sender-address-malformed =
    .headline = La forma del tuo indirizzo mittente non è stata accettata
    .why = Secondo un server di posta, l’indirizzo da cui hai scritto non ha la forma di un indirizzo e-mail.
    .act = correggere l’indirizzo mittente
    .step-1 = Inoltra questo avviso per intero a chi gestisce la tua posta.
    .step-2 = Guarda il tuo indirizzo nelle impostazioni del programma di posta. Togli spazi, virgole e parentesi.
    .step-3 = Se il messaggio è partito da un dispositivo o da un sito web, controlla l’indirizzo mittente impostato lì.
    .otherwise = Da quanto risulta, il problema non è l’indirizzo a cui hai scritto.
    .admin = Esamina il comando MAIL FROM nel log. Errori tipici: un dominio vuoto, un semplice nome host, un nome visualizzato tra le parentesi angolari, spazi, caratteri non ASCII senza SMTPUTF8. Controlla l’attributo mail dell’account e il mittente impostato in dispositivi, script e moduli web. Una riscrittura (SRS, VERP, masquerading) può allungare la parte locale oltre 64 ottetti (RFC 5321, sezione 4.5.3.1.1).

cause-sender-domain-unknown =
    .headline = Un server non ha trovato il dominio del tuo indirizzo
    .why = Il server ha controllato la parte del tuo indirizzo dopo la chiocciola (@). Lì non ha trovato un dominio che possa ricevere risposte.
    .act = controllare il dominio mittente
    .step-1 = Inoltra questo avviso per intero a chi gestisce la tua posta.
    .step-2 = Nel programma di posta, controlla la parte del tuo indirizzo dopo la chiocciola (@).
    .step-3 = Se hai un indirizzo con un altro dominio, invia il messaggio da quello.
    .otherwise = Da quanto risulta, il problema non è l’indirizzo a cui hai scritto.
    .admin = Controlla i record MX, A e AAAA del dominio del mittente della busta dall’esterno della tua rete, con più di un resolver. Errori tipici: registrazione scaduta, delega o DNSSEC guasti (SERVFAIL), un dominio che esiste solo all’interno, come .local o un nome host. Sul gateway, riscrivi i domini interni in uno pubblico. Se ora è tutto a posto, attendi il TTL negativo della zona e invia di nuovo.

cause-sender-domain-accepts-no-mail =
    .headline = Secondo un server, il tuo dominio non accetta posta
    .why = Il server dice che il dominio del tuo indirizzo è configurato per non ricevere posta. Rifiuta i messaggi a cui non si può rispondere.
    .act = rendere possibili le risposte
    .step-1 = Inoltra questo avviso per intero a chi gestisce la tua posta.
    .step-2 = Se hai un indirizzo che riceve posta, invia il messaggio da quello.
    .otherwise = Da quanto risulta, il problema non è l’indirizzo a cui hai scritto.
    .admin = Il dominio del mittente della busta pubblica un record MX nullo (RFC 7505): un rapporto non potrebbe mai raggiungerlo. Scopri quale programma o servizio lo usa come mittente e assegnagli un indirizzo di ritorno in un dominio che riceve posta. Se il dominio deve ricevere posta, sostituisci l’MX nullo con record MX veri. Se nessuno lo usa, il mittente può essere falsificato: guarda i rapporti DMARC.

## Caselle

cause-mailbox-problem =
    .headline = { $domain } segnala un problema con questa casella
    .why = Il server di posta di { $domain } non è riuscito a consegnare il messaggio in questa casella. Secondo la sua risposta, il problema è la casella stessa.
    .act = sistemare la casella
    .step-1 = Avvisa la persona, per telefono o in un altro modo, che i messaggi non arrivano.
    .step-2 = Attendi un giorno, poi invia di nuovo il messaggio.
    .step-3 = Se è urgente, usa un altro indirizzo della stessa persona.
    .otherwise = Chi gestisce la posta di { $domain } può vedere la causa esatta.
    .recipient = Accedi alla tua casella e guarda se ci sono segnalazioni. Se non ne trovi, informa chi gestisce la tua posta.
    .admin = Il server remoto accetta l’indirizzo e segnala un guasto della casella. I suoi amministratori devono controllare lo stato della casella, l’inoltro e, se è una lista, i membri.

cause-mailbox-full =
    .headline = Secondo { $domain }, la casella è piena
    .why = Una casella piena non accetta nuovi messaggi. Quando si libera spazio, i messaggi possono di nuovo arrivare.
    .act = liberare spazio
    .step-1 = Avvisa la persona, per telefono o in un altro modo, che la casella è piena.
    .step-2 = Invia di nuovo il messaggio quando c’è spazio.
    .step-3 = Se è urgente, usa un altro indirizzo della stessa persona.
    .otherwise = Chi gestisce la posta di { $domain } può anche assegnare più spazio alla casella.
    .recipient = Elimina i messaggi vecchi o molto grandi, poi svuota il cestino e la posta indesiderata. Se ti serve più spazio, chiedilo a chi gestisce la tua posta.
    .admin = Secondo la risposta, la casella supera la quota. I suoi amministratori possono aumentare la quota o liberare spazio; spesso contano anche il cestino e la posta indesiderata. Prima di un invio massivo, verifica che la casella sia ancora in uso.

cause-mailbox-disabled =
    .headline = Secondo { $domain }, questa casella è disattivata
    .why = Il server di posta di { $domain } non accetta messaggi per questa casella. Può essere chiusa per un periodo o per sempre.
    .act = riattivare la casella
    .step-1 = Chiedi, per telefono o in un altro modo, se l’indirizzo è ancora in uso.
    .step-2 = Usa un altro indirizzo della stessa persona o organizzazione.
    .otherwise = Se la casella serve ancora, chi gestisce la posta di { $domain } può riattivarla.
    .recipient = Prova ad accedere alla tua casella: forse è rimasta inutilizzata troppo a lungo. Se non ci riesci, chiedi a chi gestisce la tua posta di riattivarla.
    .admin = L’account è disattivato, bloccato o sospeso, spesso dopo una lunga inattività. I suoi amministratori possono riattivarlo, oppure impostare un alias o un inoltro. Altrimenti togli l’indirizzo dalle tue liste.

cause-list-expansion-failed =
    .headline = { $domain } non ha trovato i membri della lista
    .why = L’indirizzo rappresenta una lista o un gruppo. Secondo il server di posta di { $domain }, non è stato possibile trasmettere il messaggio ai membri.
    .act = sistemare la lista
    .step-1 = Avvisa chi gestisce la lista, per telefono o in un altro modo, che i messaggi non passano.
    .step-2 = Se è urgente, scrivi direttamente ai membri che conosci.
    .otherwise = Chi gestisce la posta di { $domain } può vedere che cosa non va nella lista.
    .recipient = Se gestisci questa lista, controlla i membri e togli le voci che non funzionano più. Se non trovi nulla, informa chi gestisce la tua posta.
    .admin = Sul lato remoto, in quest’ordine: il server riesce a leggere la directory, il file o il database con i membri? Il filtro e la base di un gruppo dinamico sono ancora validi? Le liste annidate si contengono a vicenda? C’è una voce malformata? Espandi la lista a mano prima di inviarvi altra posta. Le altre liste di quel sistema mostrano se il guasto è nella lista o nella directory.

cause-forwarding-broken =
    .headline = Secondo { $domain }, l’inoltro della casella non funziona
    .why = La casella inoltra la posta a un altro indirizzo. Secondo il server di posta di { $domain }, l’inoltro non riesce.
    .act = correggere l’inoltro
    .step-1 = Avvisa la persona, per telefono o in un altro modo, che l’inoltro della casella non funziona.
    .step-2 = Se è urgente, usa un altro indirizzo della stessa persona.
    .otherwise = Da quanto risulta, l’indirizzo usato è giusto. Spesso anche la persona a cui hai scritto può correggere l’inoltro.
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
    .why = Il server di posta segnala che non c’è più spazio per nuovi messaggi. Il problema riguarda l’intero sistema, non una singola casella.
    .act = liberare spazio
    .step-1 = Attendi un giorno, poi invia di nuovo il messaggio.
    .step-2 = Se è urgente, usa un indirizzo della stessa persona in un altro dominio.
    .otherwise = Se il problema dura da giorni, può fare spazio solo chi gestisce la posta di { $domain }.
    .admin = La risposta riguarda l’host remoto, non una quota. I suoi amministratori devono controllare spazio libero e inode dei volumi della coda e della posta, poi la memoria, poi la soglia sotto la quale il server smette di accettare posta (queue_minfree in Postfix, back pressure in Exchange). Dal lato mittente basta che la coda continui a provare.

cause-system-not-accepting =
    .headline = Secondo { $domain }, il sistema non accetta messaggi
    .why = Il server di posta segnala che non accetta messaggi. Può essere temporaneamente fermo, o non essere destinato alla posta.
    .act = riattivare la ricezione
    .step-1 = Controlla la parte dopo la chiocciola (@). Forse il nome giusto è uno simile.
    .step-2 = Se l’indirizzo è giusto, attendi un giorno e invia di nuovo il messaggio.
    .step-3 = Se è urgente, contatta la persona per telefono o in un altro modo.
    .otherwise = Se il problema dura da giorni, deve occuparsene chi gestisce la posta di { $domain }.
    .admin = La risposta 421 o lo stato 4.3.2 indicano un arresto, una manutenzione o una coda congelata; la risposta 521 dice che questo host non accetta mai posta (RFC 7504). Verifica che i record MX indichino solo host destinati a ricevere posta, e prova gli altri. Sull’host stesso, guarda lo stato del servizio di posta, listener o componenti fermi, e i limiti sulle connessioni.

cause-system-misconfigured =
    .headline = { $domain } segnala un errore nella sua configurazione
    .why = Secondo la sua stessa risposta, il sistema di posta di { $domain } non è configurato correttamente per questo messaggio.
    .act = correggere la configurazione
    .step-1 = Avvisa la persona, per telefono o in un altro modo: il suo sistema di posta segnala un errore di configurazione.
    .step-2 = Se è urgente, usa un indirizzo della stessa persona in un altro dominio.
    .step-3 = Invia di nuovo il messaggio quando la configurazione è stata corretta.
    .otherwise = I dettagli in fondo a questo avviso aiutano chi gestisce la posta di { $domain } a trovare l’errore.
    .admin = Con 5.3.5 spesso un server trova sé stesso come hop successivo. Confronta il suo nome host, l’elenco dei domini locali e l’MX o lo smart host; in Exchange succede con connettori che condividono un nome. Altrimenti lo dice il log remoto all’ora della risposta: un trasporto sconosciuto, una tabella di ricerca mancante, permessi sbagliati. Invia al postmaster remoto l’intera risposta con il suo ID di coda.

cause-feature-missing =
    .headline = { $domain } non supporta un’opzione di questo messaggio
    .why = Il messaggio è stato inviato con un’opzione particolare. Secondo il server di posta di { $domain }, lì questa opzione non è disponibile.
    .act = attivare l’opzione
    .step-1 = Disattiva le opzioni particolari, come la conferma di consegna o la consegna differita. Poi invia di nuovo il messaggio.
    .step-2 = Prova con un altro programma di posta, ad esempio nel browser.
    .step-3 = Se è urgente, contatta la persona per telefono o in un altro modo.
    .otherwise = Se non hai scelto opzioni particolari, inoltra questo avviso per intero a chi gestisce la tua posta.
    .admin = Trova il parametro a cui si riferisce la risposta: confronta MAIL e RCPT nel log con ciò che l’host remoto annuncia dopo EHLO (DSN, 8BITMIME, BINARYMIME, SMTPUTF8, DELIVERBY, MT-PRIORITY). Verifica se un firewall, da un lato o dall’altro, nasconde delle estensioni. Fai in modo che il tuo sistema ometta il parametro dove non è offerto, oppure chiedi al lato remoto di attivare l’estensione.

cause-message-too-large =
    .headline = Il messaggio è troppo grande
    .why = Un server di posta lungo il percorso accetta solo messaggi più piccoli. Durante l’invio gli allegati diventano più grandi di circa un terzo.
    .act = alleggerire il messaggio
    .step-1 = Togli gli allegati grandi, oppure riducili.
    .step-2 = Metti online i file grandi e invia un link.
    .step-3 = Se gli allegati sono più di uno, inviali in messaggi separati.
    .otherwise = Chi gestisce la posta di { $domain } può dirti qual è la dimensione massima di un messaggio.
    .recipient = Offri un altro modo per passarti file grandi, ad esempio una cartella condivisa. Chi gestisce la tua posta conosce la dimensione massima di un messaggio.
    .admin = Confronta la dimensione del messaggio con il valore SIZE che il server remoto annuncia dopo EHLO. Base64 aggiunge circa il 37 per cento a un allegato. Una singola casella può avere un limite più basso del suo sistema.

cause-message-too-large-for-mailbox =
    .headline = Il messaggio è troppo grande per questa casella
    .why = Secondo il server di posta di { $domain }, questa casella accetta solo messaggi più piccoli. Durante l’invio gli allegati diventano più grandi di circa un terzo.
    .act = ridurre gli allegati
    .step-1 = Metti online i file grandi e invia un link.
    .step-2 = Togli gli allegati, oppure riducili.
    .step-3 = Chiedi alla persona un altro indirizzo che accetti messaggi più grandi.
    .otherwise = Chi gestisce la posta di { $domain } può aumentare il limite di questa casella.
    .recipient = Chiedi a chi gestisce la tua posta il limite per i messaggi in arrivo, e se si può aumentare. Intanto, offri un altro modo per passarti file grandi.
    .admin = Il limite è impostato per la casella, il gruppo o l’account (X.2.3): può essere molto inferiore al SIZE che il server annuncia dopo EHLO. Confrontalo con la dimensione trasmessa: gli allegati in base64 occupano circa il 37 per cento in più. Gli amministratori remoti devono guardare prima il limite di ricezione dell’account, poi quello del suo gruppo o piano.

cause-own-system-problem =
    .headline = Il problema è nel nostro servizio di posta
    .why = Il nostro servizio di posta non è riuscito a trasmettere il messaggio. Da quanto risulta, l’altra parte non c’entra.
    .act = controllare il servizio
    .step-1 = Inoltra questo avviso per intero a chi gestisce la tua posta.
    .step-2 = Invia di nuovo il messaggio quando il problema è stato risolto.
    .otherwise = La persona a cui hai scritto non può farci nulla.
    .admin = Il messaggio si è fermato sull’host che ha scritto il rapporto. Cerca nel suo log gli ID e gli orari riportati qui. Controlla configurazione, spazio, permessi e regole locali.

cause-stopped-by-own-rules =
    .headline = Una regola del nostro servizio di posta blocca il messaggio
    .why = Il nostro servizio di posta ha regole su indirizzi, inoltro e contenuti. Da quanto risulta, una di queste si applica al messaggio.
    .act = controllare la regola
    .step-1 = Inoltra questo avviso per intero a chi gestisce la tua posta.
    .step-2 = Leggi il motivo in fondo a questo avviso. Può indicare che cosa riguarda la regola.
    .step-3 = Se la tua posta viene inoltrata automaticamente, chiedi se è permesso, oppure disattiva l’inoltro.
    .otherwise = La persona a cui hai scritto non può farci nulla.
    .admin = Trova la regola nel log dell’host che ha scritto il rapporto, tramite ID e ora: mappe di accesso, filtri dei contenuti e milter, regole di trasporto o contro la perdita di dati, destinatari bloccati, limiti all’inoltro automatico. Fai un’eccezione limitata a questo caso. Se è stato fermato un inoltro verso l’esterno, verifica prima chi lo ha impostato: è un segno frequente di un account compromesso.

## Rete e instradamento

cause-network-problem =
    .headline = La connessione tra i sistemi di posta non è riuscita
    .why = C’è stato un problema di rete lungo il percorso verso il dominio { $domain }. Spesso questi problemi passano da soli.
    .act = attendere e riprovare
    .step-1 = Attendi qualche ora, poi invia di nuovo il messaggio.
    .step-2 = Se è urgente, contatta la persona per telefono o in un altro modo.
    .otherwise = Se il problema dura da giorni, inoltra questo avviso per intero a chi gestisce la tua posta.
    .admin = Prova la connessione a ogni host MX del dominio sulla porta 25, in IPv4 e IPv6. Cerca timeout, reset e problemi di path MTU. Se è colpito solo questo dominio, avvisa i suoi amministratori.

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
    .why = Un server è stato trovato, ma non accetta connessioni per la posta. Il suo servizio di posta può essere fermo, o può esserci di mezzo un firewall.
    .act = controllare il servizio
    .step-1 = Controlla la parte dopo la chiocciola (@). Il dominio può avere un sito web, ma nessun servizio di posta.
    .step-2 = Se l’indirizzo è giusto, attendi qualche ora e invia di nuovo il messaggio.
    .step-3 = Se anche così non arriva, avvisa la persona per telefono o in un altro modo.
    .otherwise = Se il problema continua, chi gestisce la posta di { $domain } deve verificare se il servizio è attivo.
    .admin = Un rifiuto (TCP reset, ECONNREFUSED) sulla porta 25 significa che lì nessun servizio è in ascolto, o che un firewall respinge. Prova ogni host MX in IPv4 e IPv6, anche da un’altra rete: se da lì funziona, il tuo indirizzo è bloccato. Senza record MX si usa il record A o AAAA, che può portare a un server web. Sull’host remoto: il servizio è attivo, su quali indirizzi, con quali limiti?

cause-connection-broken =
    .headline = La connessione con { $domain } è caduta troppo presto
    .why = I server erano in contatto, ma la connessione è caduta prima che il messaggio fosse trasmesso.
    .act = attendere e riprovare
    .step-1 = Attendi un’ora, poi invia di nuovo il messaggio.
    .step-2 = Se il messaggio ha allegati grandi, invialo senza, oppure con un link ai file.
    .step-3 = Se è urgente, contatta la persona per telefono o in un altro modo.
    .otherwise = Se succede di continuo, inoltra questo avviso per intero a chi gestisce la tua posta.
    .admin = Trova il comando dopo il quale è caduta. Prima del saluto: limiti di connessione o un ritardo voluto. Dopo STARTTLS: l’handshake. Durante DATA: path MTU, un filtro dei contenuti lento, un limite di dimensione. Invia un messaggio di prova piccolo e uno grande a ogni host MX, in IPv4 e IPv6. Guarda i firewall che ispezionano SMTP e i tuoi timeout (RFC 5321, sezione 4.5.3.2).

cause-may-have-arrived =
    .headline = Il messaggio potrebbe essere arrivato
    .why = La connessione con { $domain } è caduta dopo l’invio dell’intero messaggio. Manca la risposta: non sappiamo se è stato accettato.
    .act = chiedere se è arrivato
    .step-1 = Chiedi alla persona se il messaggio è arrivato.
    .step-2 = Invialo di nuovo solo se manca. Altrimenti può arrivare due volte.
    .otherwise = Chi gestisce la posta di { $domain } può vedere nel log se il messaggio è stato accettato.
    .recipient = Guarda nella posta in arrivo e nella posta indesiderata. Fai sapere a chi ti ha scritto se il messaggio c’è.
    .admin = La connessione è caduta dopo la fine dei dati e prima della risposta. Cerca il Message-ID nel log remoto. Se si ripete, guarda i filtri dei contenuti lenti, i timeout (qui RFC 5321 chiede dieci minuti) e la path MTU.

cause-expired-after-retries =
    .headline = Nessun tentativo di consegna è riuscito
    .why = La consegna al dominio { $domain } è stata tentata più volte. Il rapporto non indica altre cause.
    .act = attendere e riprovare
    .step-1 = Controlla la parte dopo la chiocciola (@). Forse il nome giusto è uno simile.
    .step-2 = Se l’indirizzo è giusto, attendi un giorno e invia di nuovo il messaggio.
    .step-3 = Se è urgente, contatta la persona per telefono o in un altro modo.
    .otherwise = Se anche così non arriva, inoltra questo avviso per intero a chi gestisce la tua posta.
    .admin = Il tempo massimo in coda è scaduto. Cerca nel log l’ultima risposta di ogni tentativo: indica la vera causa. Prova gli host MX del dominio in IPv4 e IPv6.

cause-route-broken =
    .headline = Nessun percorso valido trovato per { $domain }
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
    .admin = Controlla i record MX. Non sono utilizzabili: nomi senza record A o AAAA, CNAME (RFC 2181, sezione 10.3), indirizzi IP al posto di un nome, localhost. Senza alcun MX vale l’indirizzo del dominio stesso (RFC 5321, sezione 5.1). Se l’MX riporta all’host che ha scritto il rapporto («mail loops back to myself»), quell’host non riconosce il dominio come proprio: aggiungilo lì, oppure correggi l’MX.

cause-domain-lookup-failed =
    .headline = La ricerca del server di posta di { $domain } non è riuscita
    .why = Il servizio che indica la strada verso la casella non ha dato una risposta utile. Il guasto può essere da una parte o dall’altra.
    .act = controllare i server DNS
    .step-1 = Controlla la parte dopo la chiocciola (@). Forse il nome giusto è uno simile.
    .step-2 = Se l’indirizzo è giusto, attendi qualche ora e invia di nuovo il messaggio.
    .step-3 = Se è urgente, contatta la persona per telefono o in un altro modo.
    .otherwise = Se succede anche con altri domini, inoltra questo avviso per intero a chi gestisce la tua posta.
    .admin = Chiedi MX, A e AAAA a ogni name server autoritativo del dominio, poi al tuo resolver. Se fallisce solo il resolver (SERVFAIL, timeout), guarda la sua validazione DNSSEC, i suoi forwarder, e se sulla porta 53 sono bloccati TCP o le risposte UDP grandi. Se falliscono i server autoritativi: lame delegation, firme scadute, host irraggiungibili. Dove l’host che ha scritto il rapporto instrada con LDAP o un database, controlla prima quello.

cause-mail-loop =
    .headline = Il messaggio sembra girare in tondo
    .why = Secondo il rapporto, il messaggio è tornato a un server o ne ha attraversati troppi. Di solito, server o caselle si inoltrano la posta a vicenda.
    .act = interrompere il giro
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
    .why = Il server dice di accettare questo messaggio solo su una connessione cifrata. Da quanto risulta, la connessione non era cifrata.
    .act = attivare la cifratura
    .step-1 = Inoltra questo avviso per intero a chi gestisce la tua posta.
    .step-2 = Se hai inviato il messaggio da un tuo programma o dispositivo, attiva TLS nelle sue impostazioni di posta in uscita.
    .otherwise = La persona a cui hai scritto non può farci nulla.
    .admin = Verifica che il tuo sistema usi STARTTLS come client (RFC 3207): molti non lo fanno in modo predefinito. Se lo usa, guarda se EHLO offre STARTTLS e se un firewall lo toglie. Se fallisce l’handshake: versioni di TLS inferiori a 1.2, cifrari, un bundle di CA mancante. Per l’invio dai client usa la porta 465, o la 587 con STARTTLS (RFC 8314). Google usa per questo 4.7.29 o 5.7.29.

cause-too-many-recipients =
    .headline = Il messaggio ha troppi destinatari
    .why = Un server di posta lungo il percorso accetta solo un certo numero di indirizzi alla volta.
    .act = usare meno indirizzi
    .step-1 = Invia di nuovo il messaggio, ma solo agli indirizzi di questo avviso.
    .step-2 = Se sono ancora troppi, invialo a gruppi più piccoli, uno dopo l’altro.
    .step-3 = Se scrivi spesso a questo gruppo, chiedi una lista di distribuzione a chi gestisce la tua posta.
    .otherwise = Chi gestisce la posta di { $domain } può dirti qual è il limite.
    .admin = Un server dovrebbe accettare almeno 100 destinatari alla volta, e un client dovrebbe suddividere gli altri (RFC 5321). Verifica se il tuo sistema suddivide dopo la risposta 452, e quali limiti valgono per messaggio e per mittente.

## Contenuto

cause-content-problem =
    .headline = Un server non sa gestire il formato del messaggio
    .why = Qualcosa nella struttura del messaggio ne impedisce la consegna. Può essere il formato, un carattere o un allegato.
    .act = semplificare il messaggio
    .step-1 = Invia di nuovo il messaggio come testo semplice, senza formattazione.
    .step-2 = Togli gli allegati, oppure inviali in formati comuni.
    .step-3 = Prova con un altro programma di posta, ad esempio nel browser.
    .otherwise = Se non passa nemmeno un messaggio semplice, inoltra questo avviso per intero a chi gestisce la tua posta.
    .admin = Confronta il messaggio con RFC 5322 e MIME: From e Date, CR o LF isolati, lunghezza delle righe, NUL, set di caratteri. Verifica se serviva 8BITMIME, BINARYMIME o SMTPUTF8 e non era offerto.

cause-message-malformed =
    .headline = Un server ha trovato errori nella struttura del messaggio
    .why = Secondo il server, il messaggio non rispetta lo standard della posta elettronica. Di solito la causa è il programma che lo ha creato.
    .act = usare un altro programma
    .step-1 = Riscrivi il messaggio in un altro programma di posta, ad esempio nel browser.
    .step-2 = Scrivi il testo da capo. Un messaggio copiato o inoltrato può portare con sé l’errore.
    .step-3 = Se anche così non arriva, inoltra questo avviso per intero a chi gestisce la tua posta.
    .otherwise = Se il messaggio viene da un sito web o da un dispositivo, può correggerlo solo chi lo gestisce.
    .admin = Controlla in quest’ordine: un solo From con un indirizzo valido, e Sender se sono più d’uno; un solo Date; nessun campo doppio (RFC 5322, sezione 3.6); la sintassi di Message-ID; ottetti a 8 bit nell’intestazione; CR o LF isolati (RFC 5321, sezione 2.3.8); righe oltre 998 ottetti; delimitatori e codifiche MIME. Confronta il messaggio come è stato immesso con quello inviato: disclaimer, gateway e software per liste lo cambiano.

cause-media-unsupported =
    .headline = Un server non accetta questo tipo di contenuto
    .why = Secondo il rapporto, il messaggio contiene un tipo di contenuto che il sistema di destinazione non accetta. Alcuni indirizzi accettano solo testo semplice.
    .act = cambiare tipo di file
    .step-1 = Usa formati comuni come PDF o JPEG.
    .step-2 = Invia di nuovo il messaggio come testo semplice, senza formattazione e senza allegati.
    .step-3 = Metti online i file e invia un link.
    .otherwise = Chi gestisce la posta di { $domain } può dirti quali tipi di contenuto accetta il sistema.
    .admin = Confronta il Content-Type di ogni parte (RFC 2046) con ciò che la destinazione accetta: i gateway verso SMS, fax, cercapersone e sistemi di ticket accettano spesso solo text/plain. Cerca application/ms-tnef (winmail.dat), message/rfc822 annidati e multipart/signed. Disattiva il rich text per questo dominio, o lascia che il gateway tolga o converta la parte.

cause-conversion-impossible =
    .headline = Non è stato possibile convertire il messaggio
    .why = Secondo il rapporto, al sistema di posta successivo il messaggio serve in un altro formato. Convertirlo non era possibile, o non era permesso.
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
    .why = Un server di posta lungo il percorso non accetta un file di questo messaggio. Molti sistemi rifiutano programmi, script e archivi protetti da password.
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
    .step-4 = Riferisci a chi gestisce la tua posta che cosa dice questo avviso. Non inoltrare i file.
    .otherwise = Se il file è sicuramente innocuo, chi gestisce la posta di { $domain } può rivedere la decisione.
    .admin = Annota quale host ha segnalato e il nome della firma. Prima di ogni altra cosa isola ed esamina il dispositivo mittente, e cerca nell’account messaggi e regole che il titolare non ha creato. Controlla il file con un secondo scanner. Se è un falso allarme, segnalalo al produttore dello scanner; non riconfezionare mai il file per farlo passare.

cause-international-address-unsupported =
    .headline = Un server non accetta alcune lettere di un indirizzo
    .why = Un indirizzo di questo messaggio contiene lettere accentate, speciali o di un altro alfabeto. Un sistema di posta lungo il percorso non supporta questi indirizzi.
    .act = usare un indirizzo semplice
    .step-1 = Chiedi alla persona un indirizzo con le sole lettere dalla a alla z, senza accenti.
    .step-2 = Se il tuo indirizzo ha altre lettere, scrivi da un altro indirizzo.
    .otherwise = Chi gestisce la posta di { $domain } può verificare se il sistema può gestire questi indirizzi.
    .recipient = Chiedi a chi gestisce la tua posta un secondo indirizzo con le sole lettere dalla a alla z, senza accenti. Dallo alle persone i cui messaggi non ti arrivano.
    .admin = Il sistema successivo non offre SMTPUTF8 (RFC 6531). Attivalo lì, o assegna alla casella un alias ASCII. Se non è ASCII solo il dominio, lo si può inviare nella forma A-label.

## Sicurezza e regole

cause-policy-problem =
    .headline = Una regola di sicurezza ha bloccato il messaggio
    .why = I sistemi di posta hanno regole sui messaggi che accettano e trasmettono. Una di queste regole ha bloccato questo messaggio.
    .act = individuare la regola
    .step-1 = Inoltra questo avviso per intero a chi gestisce la tua posta.
    .step-2 = Se è urgente, contatta la persona per telefono o in un altro modo.
    .otherwise = Chi gestisce la posta di { $domain } può dire se la regola viene da lì.
    .admin = La risposta è vaga, forse di proposito. Scopri quale host l’ha data. Controlla l’autenticazione del mittente, TLS, la reputazione dell’host mittente e l’eventuale cifratura del messaggio.

cause-cryptography-failed =
    .headline = Controllo di firma o cifratura non superato
    .why = Si tratta della protezione del messaggio stesso, ad esempio di una firma. Secondo il rapporto, un sistema non ha potuto controllare o convertire il messaggio.
    .act = controllare chiavi e certificati
    .step-1 = Inoltra questo avviso per intero a chi gestisce la tua posta.
    .step-2 = Se cifri tu il messaggio, chiedi alla persona una chiave o un certificato aggiornato.
    .step-3 = Se il messaggio non contiene nulla di riservato, invialo senza firma e senza cifratura.
    .otherwise = Forse anche chi gestisce la posta di { $domain } deve controllare le proprie chiavi.
    .recipient = Se la tua chiave o il tuo certificato è cambiato o scaduto, manda quello attuale alle persone che ti scrivono.
    .admin = Trova l’host che controlla, firma o decifra (S/MIME, OpenPGP, un gateway). X.7.3: nessuna conversione tra due sistemi; X.7.5: nessuna chiave utilizzabile; X.7.6: algoritmo non supportato, come SHA-1 o RSA corto; X.7.7: il contenuto è stato alterato. Controlla scadenza, catena e revoca dei certificati, e le chiavi nella directory. Con X.7.7, cerca che cosa cambia il corpo dopo la firma: disclaimer, riscrittura dei link, ricodifica.

cause-refused-by-policy =
    .headline = { $domain } ha rifiutato il messaggio per regole proprie
    .why = Ogni sistema di posta decide quali messaggi accettare. Chi gestisce la posta di { $domain } sa quale regola ha bloccato questo messaggio.
    .act = autorizzare il messaggio
    .step-1 = Leggi la risposta dell’altro server in fondo a questo avviso. Può indicare il motivo.
    .step-2 = Avvisa la persona, per telefono o in un altro modo, che il messaggio è stato rifiutato.
    .step-3 = Chiedi alla persona di richiedere un’eccezione a chi gestisce la sua posta.
    .otherwise = Se { $domain } rifiuta tutti i tuoi messaggi, inoltra questo avviso per intero a chi gestisce la tua posta.
    .recipient = Se aspetti messaggi da chi ti ha scritto, chiedi un’eccezione a chi gestisce la tua posta.
    .admin = La regola è sul lato remoto, e lì va cercato anche il rimedio. Invia al suo postmaster la risposta, l’ora e l’indirizzo IP mittente. Se viene rifiutata tutta la posta, controlla prima SPF, DKIM, DMARC, DNS inverso e blocklist.

cause-refused-as-spam =
    .headline = { $domain } tratta il messaggio come spam
    .why = Un filtro automatico di { $domain } ha rifiutato il messaggio come posta indesiderata. Questi filtri possono sbagliare.
    .act = lasciar passare il messaggio
    .step-1 = Chiedi alla persona, per telefono o in un altro modo, se può far autorizzare il tuo indirizzo.
    .step-2 = Prova con un messaggio breve, senza link e senza allegati.
    .step-3 = Se non hai scritto tu questo messaggio, cambia la password e informa chi gestisce la tua posta.
    .otherwise = Se vengono rifiutati anche altri tuoi messaggi, inoltra questo avviso per intero a chi gestisce la tua posta.
    .recipient = Aggiungi l’indirizzo di chi ti ha scritto alla rubrica o ai mittenti attendibili. Se i suoi messaggi sono nella posta indesiderata, indica che non sono spam.
    .admin = Controlla SPF, DKIM e DMARC del dominio mittente e la reputazione dell’indirizzo IP mittente. Cerca invii insoliti da questo account. Se tutto è in ordine, segnala la decisione errata al postmaster remoto.

cause-relay-refused =
    .headline = Un server di posta rifiuta di trasmettere il messaggio
    .why = Secondo il server, trasmettere la tua posta per il dominio { $domain } non è compito suo. Spesso la causa è un’impostazione.
    .act = correggere le impostazioni
    .step-1 = Inoltra questo avviso per intero a chi gestisce la tua posta.
    .step-2 = Controlla la parte dopo la chiocciola (@). Un nome sbagliato può portare al server sbagliato.
    .otherwise = Se dalla tua parte è tutto a posto, chi gestisce la posta di { $domain } deve verificare quale server la riceve.
    .admin = I record MX possono portare a un host che non ha il dominio tra i propri. Oppure il tuo relay richiede un’autenticazione. Controlla i record MX, le credenziali per il relay e gli indirizzi IP a cui il relay è consentito.

cause-authentication-required =
    .headline = Un server di posta richiede credenziali valide
    .why = Un server di posta lungo il percorso accetta questo messaggio solo con nome utente e password validi. Mancavano, o non erano giusti.
    .act = controllare le credenziali
    .step-1 = Inoltra questo avviso per intero a chi gestisce la tua posta.
    .step-2 = Se usi un dispositivo o un programma che invia posta da solo, controlla il suo nome utente e la password.
    .otherwise = La persona a cui hai scritto non può farci nulla.
    .admin = Controlla le credenziali e il meccanismo che il tuo sistema usa verso il relay. Per l’invio usa la porta 587 con STARTTLS, o la porta 465. Una causa frequente è una password cambiata, o una password per app richiesta.

cause-authentication-refused =
    .headline = L’accesso a un server di posta è stato rifiutato
    .why = Un server di posta non ha accettato le credenziali ricevute. Forse una password è cambiata o è scaduta.
    .act = correggere le credenziali
    .step-1 = Inoltra questo avviso per intero a chi gestisce la tua posta.
    .step-2 = Se hai inviato il messaggio da un tuo programma o dispositivo, inserisci di nuovo lì nome utente e password.
    .step-3 = Accedi una volta dal browser. Forse il tuo provider ti chiede qualcosa.
    .otherwise = La persona a cui hai scritto non può farci nulla.
    .admin = Leggi la risposta (RFC 4954, RFC 5248): 535 5.7.8 credenziali errate, 432 4.7.12 passaggio a un’altra password, 5.7.14 relazione di fiducia mancante. Prova le credenziali a mano sulla porta di submission. Poi controlla: password cambiata o scaduta, account bloccato dopo accessi falliti, accesso con password disattivato dal provider, password per app mancante, token OAuth scaduto. Le credenziali per un relay sono salvate nel server di posta: correggile lì e fai ripartire la coda.

cause-authentication-too-weak =
    .headline = Un server di posta richiede un accesso più sicuro
    .why = Secondo il server, questo modo di accedere non è abbastanza sicuro. La password in sé può essere giusta.
    .act = rendere l’accesso più sicuro
    .step-1 = Inoltra questo avviso per intero a chi gestisce la tua posta.
    .step-2 = Se hai inviato il messaggio da un tuo programma o dispositivo, aggiornalo e attiva TLS.
    .otherwise = La persona a cui hai scritto non può farci nulla.
    .admin = 534 5.7.9: il meccanismo è troppo debole, o l’account richiede una password per app; 538 5.7.11: questo meccanismo solo su TLS. Esegui l’autenticazione dopo TLS sulla porta 465, o dopo STARTTLS sulla 587 (RFC 8314), con un meccanismo annunciato a quel punto: SCRAM, OAUTHBEARER, XOAUTH2, o PLAIN dentro TLS. Un dispositivo che non ne conosce nessuno può passare la posta a un relay nella tua rete.

cause-sending-blocked =
    .headline = L’invio da questo account o indirizzo è bloccato
    .why = Un server di posta dal lato di chi invia non permette l’invio con questo account o indirizzo mittente. Può essere una precauzione.
    .act = togliere il blocco
    .step-1 = Inoltra questo avviso per intero a chi gestisce la tua posta.
    .step-2 = Se hai più di un indirizzo, scegli quello che appartiene a questo account.
    .step-3 = Se sono partiti messaggi che non hai scritto, cambia subito la password.
    .otherwise = La persona a cui hai scritto non può farci nulla.
    .admin = Verifica se l’account è disattivato, bloccato dopo un abuso, o non autorizzato a questo indirizzo mittente. Prima di togliere un blocco, cerca invii insoliti, regole di inoltro e sessioni aperte, e reimposta la password.

cause-account-disabled =
    .headline = Secondo un server, l’account mittente è disattivato
    .why = Un server di posta dal lato di chi invia segnala che l’account usato per questo messaggio è disattivato.
    .act = riattivare l’account
    .step-1 = Inoltra questo avviso per intero a chi gestisce la tua posta, se necessario da un altro account.
    .step-2 = Se hai un altro account, invia il messaggio da quello.
    .otherwise = Da quanto risulta, il problema non è l’indirizzo a cui hai scritto.
    .admin = Il server di submission o il relay segnala che l’account è disattivato (525 o X.7.13, RFC 5248). Controlla il suo stato: chiuso, licenza o pagamento scaduti, bloccato dopo accessi falliti, bloccato dopo un abuso. Elimina il motivo prima di riattivarlo. Se è l’account con cui il tuo server si autentica presso il relay, è ferma tutta la posta in uscita.

cause-account-compromised =
    .headline = L’invio è bloccato a causa di messaggi sospetti
    .why = Un server di posta dal lato di chi invia segnala invii insoliti da questo account o da questa organizzazione. Qualcun altro potrebbe usare l’account.
    .act = mettere in sicurezza l’account
    .step-1 = Cambia subito la password, da un dispositivo di cui ti fidi.
    .step-2 = Inoltra questo avviso per intero a chi gestisce la tua posta.
    .step-3 = Cerca nella casella messaggi inviati e regole che non riconosci.
    .step-4 = Fai controllare il dispositivo da un antivirus aggiornato.
    .otherwise = La persona a cui hai scritto non può farci nulla.
    .admin = Prima blocca l’accesso, reimposta la password e chiudi tutte le sessioni e i token. Poi leggi il log degli accessi e togli regole, inoltri, deleghe, consensi ad app e connettori estranei; svuota la coda in uscita. Togli il blocco per ultimo. In Microsoft 365 un utente (5.1.8) si sblocca tra le entità con restrizioni (restricted entities), un’organizzazione (5.7.7xx) tramite il supporto. Se i messaggi erano un invio massivo voluto, usa un servizio apposito.

cause-send-as-denied =
    .headline = Questo account non può usare l’indirizzo mittente
    .why = Secondo un server di posta dal lato di chi invia, l’indirizzo mittente non appartiene a questo account.
    .act = autorizzare l’indirizzo mittente
    .step-1 = Scegli come mittente il tuo indirizzo, poi invia di nuovo il messaggio.
    .step-2 = Se ti serve l’altro indirizzo, inoltra questo avviso per intero a chi gestisce la tua posta.
    .otherwise = La persona a cui hai scritto non può farci nulla.
    .admin = Confronta nel log tre cose: il login, MAIL FROM e il campo From. Se l’uso è voluto, concedi Send As o Send on Behalf (Exchange; attendi la replica), associa l’indirizzo al login (smtpd_sender_login_maps in Postfix) o aggiungilo come alias verificato. Dispositivi e programmi devono avere un account proprio con un indirizzo proprio. Se nessuno lo ha voluto, cerca un abuso.

cause-sender-not-allowed =
    .headline = { $domain } non accetta i tuoi messaggi per questo indirizzo
    .why = Alcuni indirizzi accettano messaggi solo da certi mittenti, ad esempio da colleghi o da membri di una lista. Altri sono chiusi a certi mittenti.
    .act = autorizzare il tuo indirizzo
    .step-1 = Contatta la persona o chi gestisce il gruppo, per telefono o in un altro modo. Chiedi di autorizzare il tuo indirizzo.
    .step-2 = Se hai più di un indirizzo, scrivi da quello che lì è conosciuto.
    .step-3 = Se è una lista di distribuzione, prima iscriviti.
    .otherwise = Chi gestisce la posta di { $domain } può vedere chi può scrivere a questo indirizzo.
    .recipient = Aggiungi l’indirizzo di chi ti ha scritto a quelli che possono scrivere a te o al tuo gruppo. Se non puoi farlo, chiedi a chi gestisce la tua posta.
    .admin = Il destinatario limita i mittenti: un gruppo chiuso, una lista per soli membri, solo mittenti interni, o un blocco. Chi ne è responsabile o gli amministratori possono autorizzare il mittente. Verifica che l’indirizzo mittente usato sia quello registrato.

cause-list-restricted =
    .headline = Secondo { $domain }, la lista è chiusa al tuo indirizzo
    .why = Molte liste e molti gruppi accettano messaggi solo da membri o da mittenti autorizzati. Secondo il server di posta, il tuo indirizzo non è tra questi.
    .act = aggiungere il tuo indirizzo
    .step-1 = Se fai parte della lista, scrivi dall’indirizzo usato per l’iscrizione.
    .step-2 = Iscriviti alla lista. Oppure chiedi in un altro modo a chi la gestisce di aggiungere il tuo indirizzo.
    .step-3 = Se è urgente, scrivi direttamente ai membri che conosci.
    .otherwise = Chi gestisce la posta di { $domain } può dirti chi gestisce la lista.
    .recipient = Se gestisci questa lista o questo gruppo, aggiungi l’indirizzo di chi ti ha scritto. Oppure sottoponi alla tua approvazione i messaggi dall’esterno.
    .admin = Confronta From e il mittente della busta con i membri e i mittenti ammessi: il motivo più comune è un alias o un indirizzo cambiato. Chi gestisce la lista può aggiungere l’indirizzo, o moderare i messaggi degli altri. Exchange: AcceptMessagesOnlyFrom (5.7.124), RequireSenderAuthenticationEnabled (5.7.133), mittenti esterni di un gruppo Microsoft 365 (5.7.193). Mailman: accept_these_nonmembers.

cause-outside-senders-refused =
    .headline = { $domain } riserva questo indirizzo ai messaggi interni
    .why = Secondo il server di posta, questo indirizzo accetta solo messaggi della propria organizzazione. Il tuo non è stato riconosciuto come tale.
    .act = accettare messaggi esterni
    .step-1 = Se fai parte di questa organizzazione, invia il messaggio dal tuo account interno.
    .step-2 = Chiedi alla persona o a chi gestisce il gruppo, per telefono o in un altro modo, di accettare messaggi esterni.
    .step-3 = Usa un altro indirizzo dell’organizzazione, ad esempio quello sul suo sito web.
    .otherwise = Chi gestisce la posta di { $domain } può aprire l’indirizzo ai messaggi esterni.
    .recipient = Chiedi a chi gestisce la tua posta di accettare messaggi esterni per questo indirizzo, o almeno da singoli mittenti.
    .admin = Exchange 5.7.12 e 5.7.13x: l’oggetto destinatario richiede mittenti autenticati. Disattiva RequireSenderAuthenticationEnabled, oppure crea un contatto per il mittente e autorizza quello. Se il mittente è interno, il messaggio è entrato senza autenticazione: fai autenticare il dispositivo o il programma, o correggi il connettore tra i tuoi server perché conti come interno.

cause-sender-blocked =
    .headline = Secondo { $domain }, i tuoi messaggi sono bloccati
    .why = Secondo il server di posta, il tuo indirizzo, dominio o server è in una lista di mittenti bloccati. Può essere una scelta voluta o un errore.
    .act = togliere il blocco
    .step-1 = Se può essere un errore, chiedi lì di togliere il blocco, per telefono o in un altro modo.
    .step-2 = Se capita anche con altri indirizzi di { $domain }, inoltra questo avviso per intero a chi gestisce la tua posta.
    .otherwise = Chi gestisce la posta di { $domain } può vedere dove è impostato il blocco e perché.
    .recipient = Se l’indirizzo di chi ti ha scritto è per errore nella tua lista di mittenti bloccati, toglilo da lì. Se non c’è, chiedi a chi gestisce la tua posta.
    .admin = Il blocco è impostato sul lato remoto, dalla persona o dagli amministratori (Exchange 5.7.507, 5.7.513). Scopri che cosa colpisce: prova un altro account del tuo dominio, poi un altro indirizzo IP. Cerca invii massivi indesiderati di questo mittente e rispetta ogni richiesta di smettere. Poi invia al postmaster remoto la risposta, l’ora, l’indirizzo mittente e l’indirizzo IP.

cause-sender-not-verified =
    .headline = { $domain } non ha potuto verificare l’origine del messaggio
    .why = Il server di posta di { $domain } controlla se un messaggio viene davvero da dove dichiara. Questo messaggio non ha superato il controllo.
    .act = correggere le impostazioni
    .step-1 = Inoltra questo avviso per intero a chi gestisce la tua posta.
    .step-2 = Invia solo tramite il servizio di posta a cui appartiene il tuo indirizzo.
    .otherwise = Se il messaggio è stato inoltrato lungo il percorso, forse può aiutare chi gestisce la posta di { $domain }.
    .recipient = Se i messaggi arrivano qui inoltrati da un’altra casella, prelevali direttamente da quella. L’inoltro può far fallire questo controllo.
    .admin = Controlla SPF per l’indirizzo IP mittente, la firma DKIM e l’allineamento DMARC con il dominio del From. L’host mittente deve avere un nome DNS inverso che riporta al suo indirizzo. Devono essere coperti anche chi inoltra e i servizi che inviano per te.

cause-spf-failed =
    .headline = { $domain } non ha potuto verificare il server mittente
    .why = Un dominio può elencare i server che ne inviano la posta, con un metodo chiamato SPF. Secondo { $domain }, il controllo su questo elenco non è stato superato.
    .act = correggere il record SPF
    .step-1 = Inoltra questo avviso per intero a chi gestisce la tua posta.
    .step-2 = Invia solo tramite il servizio di posta a cui appartiene il tuo indirizzo.
    .otherwise = Se il messaggio è stato inoltrato verso { $domain }, la causa può essere il server che lo ha inoltrato.
    .recipient = Se i messaggi arrivano qui inoltrati da un’altra casella, prelevali direttamente da quella. L’inoltro può far fallire questo controllo.
    .admin = Verifica SPF (RFC 7208) per il dominio in MAIL FROM, o in EHLO se quello è vuoto, e per l’indirizzo IP visto dall’host remoto; non dimenticare IPv6. Fail: aggiungi l’indirizzo o l’include del servizio, o invia tramite un host elencato. Permerror: un solo record v=spf1, al massimo 10 ricerche DNS e 2 a vuoto, nessun errore di battitura. Temperror: i tuoi name server. Chi inoltra deve usare SRS.

cause-dkim-failed =
    .headline = { $domain } non ha trovato una firma digitale valida
    .why = I servizi di posta firmano i messaggi per provarne l’origine, con un metodo chiamato DKIM. Secondo { $domain }, nessuna firma ha superato il controllo.
    .act = correggere la firma DKIM
    .step-1 = Inoltra questo avviso per intero a chi gestisce la tua posta.
    .step-2 = Se il messaggio è passato per una lista di distribuzione, scrivi direttamente alla persona.
    .step-3 = Invia solo tramite il servizio di posta a cui appartiene il tuo indirizzo.
    .otherwise = Chi gestisce la posta di { $domain } può dire che cosa non andava nella firma.
    .admin = Guarda un messaggio così come è partito: c’è un DKIM-Signature (RFC 6376)? Cerca la chiave in <s>._domainkey.<d>: presente, non vuota, in coppia con la chiave privata, RSA di almeno 1024, meglio 2048 bit (RFC 8301). Se l’hash del corpo non corrisponde, qualcosa cambia il messaggio dopo la firma: piè di pagina, gateway, ricodifica. X.7.22: nessuna firma il cui d= è il dominio del From. Controlla x= e l’orologio.

cause-dmarc-failed =
    .headline = { $domain } non ha potuto ricondurre il messaggio al mittente
    .why = Il tuo dominio può chiedere ad altri di rifiutare messaggi senza prova della loro origine. Secondo { $domain }, questa prova (DMARC) mancava.
    .act = fornire la prova d’origine
    .step-1 = Inoltra questo avviso per intero a chi gestisce la tua posta.
    .step-2 = Invia solo tramite il servizio di posta a cui appartiene il tuo indirizzo.
    .step-3 = Se il messaggio è passato per una lista di distribuzione, scrivi direttamente alla persona.
    .otherwise = Se il messaggio è stato inoltrato lungo il percorso, chi gestisce la posta di { $domain } può fare un’eccezione.
    .recipient = Se i messaggi arrivano qui inoltrati da un’altra casella, prelevali direttamente da quella. L’inoltro può far fallire questo controllo.
    .admin = Guarda _dmarc.<dominio del From>: p=, sp=, aspf=, adkim= (RFC 7489). SPF o DKIM deve riuscire e il suo dominio deve essere allineato con From. Ogni servizio che invia per te deve avere una chiave DKIM sotto il tuo dominio, o lì un indirizzo di ritorno; i rapporti aggregati (rua=) mostrano quale fallisce. Liste e host che inoltrano dovrebbero riscrivere From o lasciare intatto il contenuto firmato. Allenta p= solo per il tempo della riparazione.

cause-arc-failed =
    .headline = { $domain } non si fida dell’inoltro del messaggio
    .why = I server che inoltrano posta possono annotare i loro controlli, con un metodo chiamato ARC. Secondo { $domain }, le annotazioni di questo messaggio non sono valide.
    .act = controllare l’inoltro
    .step-1 = Inoltra questo avviso per intero a chi gestisce la tua posta.
    .step-2 = Scrivi direttamente alla persona, non tramite una lista o un indirizzo di inoltro.
    .otherwise = Se il messaggio è stato inoltrato dal server di qualcun altro, deve correggere il problema chi gestisce quel server.
    .recipient = Se i messaggi arrivano qui inoltrati da un’altra casella, prelevali direttamente da quella. L’inoltro può far fallire questo controllo.
    .admin = Valida la catena del messaggio così come è arrivato (RFC 8617): istanze da 1 a n senza lacune, cv=none sulla prima e cv=pass sulle altre, ogni ARC-Seal verificabile con la sua chiave nel DNS, ARC-Message-Signature sulla più recente. La causa è il primo host il cui insieme fallisce, o che ha cambiato il messaggio dopo il sigillo: correggi lì il sigillo o disattivalo. SPF, DKIM e DMARC decidono anche senza ARC.

cause-reverse-dns-missing =
    .headline = Secondo { $domain }, il server mittente non ha un nome valido
    .why = L’indirizzo internet di un server di posta dovrebbe avere un nome. Secondo { $domain }, il server mittente non ha superato questo controllo.
    .act = assegnare un nome valido
    .step-1 = Inoltra questo avviso per intero a chi gestisce la tua posta.
    .step-2 = Se hai un account presso un altro servizio di posta, invia il messaggio da quello.
    .otherwise = Chi gestisce la posta di { $domain } può fare un’eccezione.
    .admin = Prendi l’indirizzo IP mittente dalla risposta o dal log e controlla il suo record PTR; il nome deve avere un record A o AAAA con lo stesso indirizzo. Il PTR lo imposta chi possiede il blocco di indirizzi: di solito il tuo provider di hosting o di accesso. Controlla anche IPv6, o invia in IPv4 finché non ne ha uno. Usa lo stesso nome in EHLO ed evita nomi generici ricavati dall’indirizzo.

cause-sending-server-refused =
    .headline = { $domain } rifiuta la posta del server mittente
    .why = Il rifiuto riguarda il server che invia i tuoi messaggi, non il tuo messaggio. Possono essere rifiutati anche altri messaggi di quel server.
    .act = far accettare il server
    .step-1 = Inoltra questo avviso per intero a chi gestisce la tua posta.
    .step-2 = Se è urgente, contatta la persona per telefono o in un altro modo.
    .otherwise = Chi gestisce la posta di { $domain } può fare un’eccezione.
    .recipient = Se aspetti messaggi da chi ti ha scritto, chiedi un’eccezione a chi gestisce la tua posta.
    .admin = Se la risposta indica una blocklist, trova e ferma la causa prima di chiedere la rimozione. Controlla il DNS inverso, il nome dato in EHLO e volumi insoliti. Se non c’è una lista, scrivi al postmaster remoto con l’indirizzo IP mittente.

cause-sending-server-blocklisted =
    .headline = Secondo { $domain }, una lista blocca il server mittente
    .why = Una lista di blocco indica server segnalati per posta indesiderata. Di solito molte persone usano lo stesso server: forse non dipende da te.
    .act = chiedere la rimozione
    .step-1 = Inoltra questo avviso per intero a chi gestisce la tua posta.
    .step-2 = Se hai un account presso un altro servizio di posta, invia il messaggio da quello.
    .step-3 = Se è urgente, contatta la persona per telefono o in un altro modo.
    .otherwise = Chi gestisce la posta di { $domain } può fare un’eccezione fino alla rimozione dalla lista.
    .recipient = Se aspetti messaggi da chi ti ha scritto, chiedi un’eccezione a chi gestisce la tua posta.
    .admin = Trova la lista nella risposta e cerca lì il tuo indirizzo IP mittente; alcune liste riguardano domini o link. Prima trova e ferma la causa: un account compromesso, un open relay, un modulo web, un dispositivo infetto dietro lo stesso indirizzo. Poi chiedi la rimozione sulla pagina di quella lista (Spamhaus, o il portale di delisting di Microsoft). Liste di indirizzi dinamici: invia tramite il relay del tuo provider. Un indirizzo condiviso: avvisa il provider.

cause-sending-server-reputation-low =
    .headline = { $domain } non si fida abbastanza del server mittente
    .why = I sistemi di posta valutano un server in base ai messaggi già inviati. Secondo { $domain }, la valutazione del server mittente è troppo bassa.
    .act = migliorare la valutazione
    .step-1 = Inoltra questo avviso per intero a chi gestisce la tua posta.
    .step-2 = Attendi un giorno, poi invia di nuovo il messaggio. Le valutazioni cambiano nel tempo.
    .step-3 = Se è urgente, contatta la persona per telefono o in un altro modo.
    .otherwise = Chi gestisce la posta di { $domain } può fare un’eccezione.
    .recipient = Se aspetti messaggi da chi ti ha scritto, chiedi un’eccezione a chi gestisce la tua posta.
    .admin = Controlla in quest’ordine: SPF, DKIM, DMARC e DNS inverso; volumi improvvisi e account compromessi; tassi di reclamo e di errore. Le pagine del provider mostrano il suo punto di vista: Google Postmaster Tools, Microsoft SNDS e JMRP, Yahoo Sender Hub. Un indirizzo nuovo richiede alcune settimane di volumi in lenta crescita. Invia le comunicazioni massive da un altro indirizzo, e solo a chi le ha chieste. Poi usa il modulo del provider con la risposta.

cause-greeting-refused =
    .headline = Il saluto del server mittente non è stato accettato
    .why = Quando due server di posta si incontrano, il primo dice il proprio nome. L’altro server non ha accettato quel nome.
    .act = correggere il nome annunciato
    .step-1 = Inoltra questo avviso per intero a chi gestisce la tua posta.
    .step-2 = Se a inviare è stato un dispositivo o un programma, impostalo in modo che usi il tuo servizio di posta.
    .otherwise = Chi gestisce la posta di { $domain } può fare un’eccezione.
    .admin = Il nome dopo EHLO deve essere un nome host completo che si risolve (RFC 5321, sezioni 2.3.5 e 4.1.1.1), meglio se quello del record PTR. Di solito sono rifiutati: localhost, un nome senza punto, .local, un indirizzo senza parentesi quadre, il nome del destinatario stesso. Imposta smtp_helo_name in Postfix o il FQDN del connettore di invio in Exchange. Se il nome è giusto, cerca quale host o programma dietro lo stesso indirizzo ne dice un altro.

cause-rate-limited =
    .headline = Troppi messaggi in poco tempo
    .why = Un server di posta lungo il percorso limita i messaggi accettati in un certo tempo. Il limite è stato raggiunto. Possono contare anche messaggi di altri.
    .act = attendere e riprovare
    .step-1 = Attendi fino a domani, poi invia di nuovo il messaggio.
    .step-2 = Se scrivi a molte persone, distribuisci gli invii nel tempo.
    .step-3 = Se hai inviato solo pochi messaggi, informa chi gestisce la tua posta. Per sicurezza cambia la password.
    .otherwise = Se succede spesso, chi gestisce la tua posta può scoprire quale limite vale.
    .admin = Scopri di chi è il limite: tuo, del sistema remoto o di quella sola casella. Rallenta per destinazione e distribuisci gli invii massivi. Un picco improvviso di un solo account può significare che è compromesso.

cause-sending-quota-exceeded =
    .headline = Il limite di invio è stato raggiunto
    .why = Account e organizzazioni possono inviare solo un certo numero di messaggi in un certo tempo. Secondo il rapporto, questo numero è stato raggiunto.
    .act = attendere e riprovare
    .step-1 = Attendi un giorno, poi invia di nuovo il messaggio. Quasi tutti i limiti valgono 24 ore.
    .step-2 = Se scrivi a molte persone, chiedi a chi gestisce la tua posta un servizio per invii massivi.
    .step-3 = Se hai inviato solo pochi messaggi, cambia la password e informa chi gestisce la tua posta.
    .otherwise = Chi gestisce la tua posta può vedere che cosa è stato inviato, e forse aumentare il limite.
    .admin = Scopri di chi è la quota: dell’account, dell’organizzazione o del tuo relay (Exchange 5.1.90, 5.2.2, 5.7.232, 5.7.233; Google 5.4.5). Conta messaggi e destinatari delle ultime 24 ore per account; cerca script, loop e account compromessi. Quasi tutti i limiti sono mobili: lascia attendere la coda invece di immettere di nuovo. Sposta gli invii massivi su un servizio apposito, o fai aumentare il limite.

cause-recipient-rate-limited =
    .headline = Secondo { $domain }, la casella riceve troppi messaggi
    .why = Il server di posta di { $domain } limita la frequenza con cui una casella può ricevere messaggi. Contano anche i messaggi di altre persone.
    .act = attendere e riprovare
    .step-1 = Attendi un’ora, poi invia di nuovo il messaggio.
    .step-2 = Se un tuo programma scrive a questo indirizzo, fagli inviare meno messaggi.
    .step-3 = Se è urgente, contatta la persona per telefono o in un altro modo.
    .otherwise = Se il problema continua, chi gestisce la posta di { $domain } può vedere da dove vengono tutti quei messaggi.
    .recipient = Se molti messaggi vengono da un solo programma o servizio, falli inviare meno spesso. Se non ne conosci il motivo, informa chi gestisce la tua posta.
    .admin = Il limite vale per una sola casella: da questo mittente (Exchange 5.2.121) o da tutti (Exchange 5.2.122, Google 4.2.1 e 5.2.1). Cerca allarmi di monitoraggio, script, e due risposte automatiche che si rispondono (RFC 3834). Fai raggruppare gli allarmi e riduci la concorrenza per questo destinatario. Gli amministratori remoti possono risalire alla fonte, o usare un gruppo o una casella condivisa con limiti più alti.

cause-flood-detected =
    .headline = Un server ha visto troppi messaggi simili
    .why = Secondo il server, questo messaggio sembra far parte di un’ondata di messaggi simili. Può essere un caso.
    .act = attendere e riprovare
    .step-1 = Attendi fino a domani, poi invia di nuovo il messaggio.
    .step-2 = Se invii lo stesso testo a molte persone, usa un servizio per invii massivi.
    .step-3 = Se hai inviato solo questo messaggio, cambia la password e informa chi gestisce la tua posta.
    .otherwise = Chi gestisce la posta di { $domain } può dire che cosa ha contato il sistema.
    .recipient = Se nella casella arrivano all’improvviso molti messaggi simili, informa chi gestisce la tua posta. Cerca in mezzo quelli importanti, ad esempio della tua banca.
    .admin = X.7.28: troppi messaggi simili dal tuo indirizzo, dalla tua rete o dal tuo dominio, o più d’uno con lo stesso Message-ID. Trova la fonte nel log per oggetto e account: un account compromesso, un loop, uno script, o un modulo web usato abusivamente per iscrivere persone (usa la doppia conferma e un captcha). Fermala, togli i suoi messaggi dalla coda e lascia uscire gli altri lentamente.

cause-asked-to-try-later =
    .headline = { $domain } chiede di riprovare più tardi
    .why = Per ora il server di posta di { $domain } non accetta il messaggio. Un server risponde così quando è sovraccarico, o per prudenza.
    .act = attendere e riprovare
    .step-1 = Attendi qualche ora, poi invia di nuovo il messaggio.
    .step-2 = Se è urgente, contatta la persona per telefono o in un altro modo.
    .otherwise = Se il problema dura da giorni, chi gestisce la posta di { $domain } può scoprire perché.
    .admin = Il server remoto ha risposto con un rifiuto temporaneo. Verifica che il tuo sistema riprovi dallo stesso indirizzo IP, perché il greylisting si basa su questo. Se i tentativi di un giorno intero non servono, invia al postmaster remoto la risposta e gli orari.

cause-greylisted =
    .headline = { $domain } fa attendere apposta i mittenti sconosciuti
    .why = Il server accetta un messaggio da un indirizzo sconosciuto solo dopo un po’, a un tentativo successivo. Così tiene lontana la posta indesiderata.
    .act = attendere e riprovare
    .step-1 = Attendi un’ora, poi invia di nuovo il messaggio dallo stesso indirizzo.
    .step-2 = Se anche così non arriva, inoltra questo avviso per intero a chi gestisce la tua posta.
    .step-3 = Se è urgente, contatta la persona per telefono o in un altro modo.
    .otherwise = Chi gestisce la posta di { $domain } può esentare il tuo indirizzo dall’attesa.
    .recipient = Se aspetti messaggi da chi ti ha scritto, chiedi a chi gestisce la tua posta di esentarne l’indirizzo dall’attesa.
    .admin = Il greylisting (RFC 6647) ricorda l’indirizzo IP o la sua rete, il mittente e il destinatario, e accetta un nuovo tentativo dopo alcuni minuti. Verifica che la coda riprovi dopo un 4yz entro l’ora, per almeno un giorno, dallo stesso indirizzo e con lo stesso mittente della busta: pool di indirizzi e indirizzi di ritorno variabili lo vanificano. Gli amministratori remoti possono esentare in base a SPF, alla rete o a una allowlist.

cause-system-congested =
    .headline = Secondo { $domain }, il sistema di posta è sovraccarico
    .why = Il server di posta segnala di avere più lavoro di quanto riesca a smaltire. Di solito è una fase che passa.
    .act = attendere e riprovare
    .step-1 = Attendi fino a domani, poi invia di nuovo il messaggio.
    .step-2 = Se invii lì molti messaggi, distribuiscili nel tempo.
    .step-3 = Se è urgente, contatta la persona per telefono o in un altro modo.
    .otherwise = Se il problema dura da giorni, chi gestisce la posta di { $domain } deve alleggerire il carico.
    .admin = Dal lato mittente: meno connessioni contemporanee verso questa destinazione, pause più lunghe e un tentativo con gli altri suoi host MX. Dal lato remoto, in quest’ordine: numero di connessioni rispetto al limite, lunghezza della coda, filtri e ricerche lenti (liste DNS, directory), latenza dei dischi, carico. Picchi allo scoccare dell’ora fanno pensare a invii massivi e script.

cause-priority-too-low =
    .headline = { $domain } accetta solo messaggi con priorità più alta
    .why = Secondo il server di posta, i messaggi con questa priorità devono attendere. Succede nelle emergenze o quando il traffico è intenso.
    .act = attendere e riprovare
    .step-1 = Attendi qualche ora, poi invia di nuovo il messaggio.
    .step-2 = Se ai tuoi messaggi spetta una priorità più alta, rivolgiti a chi gestisce la tua posta.
    .step-3 = Se il messaggio non può attendere, contatta la persona per telefono o in un altro modo.
    .otherwise = Chi gestisce la posta di { $domain } sa quando saranno di nuovo accettati messaggi di ogni priorità.
    .admin = Il server remoto usa MT-PRIORITY (RFC 6710); la sua risposta può indicare il livello più basso che accetta. Confrontalo con il livello in MAIL FROM o nel campo MT-Priority (RFC 6758). Alza il livello solo per mittenti che ne hanno diritto. Importance e X-Priority dei programmi di posta non contano. Altrimenti lascia attendere la coda.

cause-secure-connection-failed =
    .headline = Nessuna connessione sicura possibile con { $domain }
    .why = Questo messaggio può viaggiare solo su una connessione sicura. Con l’altro server non è stato possibile stabilirne una abbastanza sicura.
    .act = controllare la cifratura
    .step-1 = Avvisa la persona, per telefono o in un altro modo, che il messaggio non è arrivato.
    .step-2 = Attendi un giorno, poi invia di nuovo il messaggio.
    .otherwise = Se succede anche con altri domini, inoltra questo avviso per intero a chi gestisce la tua posta.
    .admin = Prova STARTTLS su ogni host MX: verifica se è offerto, e se il certificato è valido e indica l’host. Confronta gli host MX con la policy MTA-STS e con i record TLSA. Un messaggio con REQUIRETLS richiede che ogni host lungo il percorso lo offra.

cause-mta-sts-failed =
    .headline = Controllo di sicurezza non superato per { $domain }
    .why = Questo dominio pubblica regole per connessioni sicure con i suoi server di posta. Secondo il rapporto, il server trovato non le rispettava.
    .act = correggere le regole
    .step-1 = Avvisa la persona, per telefono o in un altro modo, che le regole di sicurezza del dominio bloccano i messaggi.
    .step-2 = Se è urgente, usa un indirizzo della stessa persona in un altro dominio.
    .step-3 = Attendi un giorno, poi invia di nuovo il messaggio.
    .otherwise = Chi gestisce la posta di { $domain } deve correggere le regole o il server.
    .admin = Scarica la policy da https://mta-sts.<dominio>/.well-known/mta-sts.txt (RFC 8461). Ogni host MX deve corrispondere a una riga mx:, offrire STARTTLS e mostrare un certificato valido per il proprio nome. Quando cambiano gli host MX: elenca i nuovi nella policy, cambia id nel record TXT _mta-sts, attendi il max_age della vecchia policy, poi cambia l’MX. Nel frattempo la modalità testing lascia passare la posta. Lato mittente: scarica di nuovo se l’id è diverso da quello in cache.

cause-dane-failed =
    .headline = Il server di posta di { $domain } non è stato riconosciuto
    .why = Questo dominio pubblica dati di sicurezza con cui si riconosce il suo server di posta. Secondo il rapporto, i dati o il server non hanno superato il controllo.
    .act = correggere i dati pubblicati
    .step-1 = Avvisa la persona, per telefono o in un altro modo, che i dati di sicurezza del dominio bloccano i messaggi.
    .step-2 = Se è urgente, usa un indirizzo della stessa persona in un altro dominio.
    .step-3 = Attendi un giorno, poi invia di nuovo il messaggio.
    .otherwise = Se succede anche con altri domini, inoltra questo avviso per intero a chi gestisce la tua posta.
    .admin = Cerca i record TLSA in _25._tcp.<host MX> e confrontali con il certificato in uso (RFC 7672; la scelta migliore è 3 1 1). La causa più comune è una nuova chiave prima del suo record: pubblica il TLSA vecchio e quello nuovo, attendi il TTL, poi cambia il certificato. Verifica che STARTTLS sia offerto. Valida DNSSEC delle zone del dominio e dell’host MX: firme scadute, record DS dopo un cambio di chiave. Se falliscono anche altri domini firmati, controlla il tuo resolver e il suo orologio.

cause-certificate-invalid =
    .headline = Certificato del server di { $domain } non accettato
    .why = Un certificato dimostra che un server è quello giusto. Questo può essere scaduto, indicare un altro server o venire da un’autorità sconosciuta.
    .act = rinnovare il certificato
    .step-1 = Avvisa la persona, per telefono o in un altro modo, che il certificato del server non è stato accettato.
    .step-2 = Se è urgente, usa un indirizzo della stessa persona in un altro dominio.
    .step-3 = Attendi un giorno, poi invia di nuovo il messaggio.
    .otherwise = Se succede anche con altri domini, inoltra questo avviso per intero a chi gestisce la tua posta.
    .admin = Prova ogni host MX con openssl s_client -starttls smtp -connect <host>:25 -servername <host> -showcerts. Controlla la scadenza, il nome dell’host MX tra i subject alternative name, i certificati intermedi, l’autorità emittente. Dopo un rinnovo il servizio di posta va ricaricato, su ogni host MX. Dal lato mittente: l’orologio, il bundle di CA, e la regola o il connettore che richiede un certificato valido per questo dominio.

cause-requiretls-unsupported =
    .headline = Un server non può garantire una consegna sicura
    .why = Questo messaggio è stato inviato con la richiesta che ogni connessione lungo il percorso sia sicura. Il server di posta successivo non lo promette.
    .act = attivare la consegna sicura
    .step-1 = Se il messaggio non contiene nulla di riservato, invialo di nuovo senza questa richiesta.
    .step-2 = Se è riservato, accordati con la persona su un altro modo sicuro.
    .otherwise = Chi gestisce la posta di { $domain } può verificare se il sistema è in grado di soddisfare questa richiesta.
    .admin = Il messaggio ha REQUIRETLS (RFC 8689). L’hop successivo deve annunciare REQUIRETLS dopo EHLO dentro TLS, con un certificato valido, e il suo MX deve essere protetto da DNSSEC o MTA-STS. Prova ogni host MX: ne basta uno senza. Sul lato remoto deve supportarlo ogni hop fino alla casella. Sul lato mittente, solo chi ha scritto dovrebbe decidere di rinunciare alla richiesta.

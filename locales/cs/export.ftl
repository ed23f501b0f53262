### Pevné texty pro poštovní systémy, které pro všechna oznámení používají jeden text.

## Odesílatel a předmět

export-from = E-mailová služba
export-subject-success = Doručeno nebo předáno dál: vaše zpráva
export-subject-verify = Vyžádané hlášení o doručení

## Co se stalo

export-failed-what = Vaše zpráva nebyla doručena na jednu nebo více adres.
export-delayed-what = Vaše zpráva zatím nebyla doručena na jednu nebo více adres.
export-success-what = Vaše zpráva byla doručena, nebo předána jinému poštovnímu systému.
export-success-later = Předaná zpráva ještě nemusí dojít až do schránky. Pak může přijít další oznámení.
export-verify-what = Toto je vyžádané hlášení o doručení.
export-listed = Každá adresa je uvedena níže spolu s tím, co o ní sdělil poštovní systém, často anglicky.
export-enclosed = V příloze je vaše zpráva, nebo jen její hlavička: odesílatel, předmět, datum a podobné řádky.

## Zpoždění

export-delayed-hours = Zpráva čeká už nejméně tolik hodin: { $hours }
export-delayed-days = Pokusy skončí, až od odeslání uplyne tolik dní: { $days }
export-urgent = Spěchá to? Zvolte jinou cestu, například telefon.

## Jeden text pro nedoručení i zpoždění

export-problem-what = Vaše zpráva nebyla doručena na jednu nebo více adres.
export-problem-warning = Pokud nad tímto textem stojí tato anglická slova, zkoušíme to dál a nemusíte nic dělat: { $words }
export-problem-otherwise = Nejsou tam? Pak další pokusy o doručení už nebudou a může pomoci toto:

## Příčiny bez názvu domény

export-who-their-admin = Správci na druhé straně mohou { $act }.

export-headline =
    .mailbox-unknown = Poštovní server tuto adresu nezná
    .domain-unknown = Doména této adresy nebyla nalezena
    .mailbox-moved = Podle poštovního serveru se tato adresa změnila
    .address-changed-hands = Podle poštovního serveru má adresa nového majitele
    .mailbox-problem = Poštovní server hlásí potíže s touto schránkou
    .mailbox-full = Podle poštovního serveru je schránka plná
    .mailbox-disabled = Podle poštovního serveru je tato schránka vypnutá
    .list-expansion-failed = Členy tohoto seznamu se nepodařilo zjistit
    .forwarding-broken = Podle serveru nefunguje přeposílání z této schránky
    .recipient-rate-limited = Podle serveru do této schránky přichází příliš mnoho zpráv
    .system-problem = Poštovní server hlásí potíže se svým systémem
    .system-full = Podle poštovního serveru je poštovní systém plný
    .system-not-accepting = Podle poštovního serveru systém nepřijímá zprávy
    .system-misconfigured = Poštovní server hlásí chybné nastavení svého systému
    .feature-missing = Poštovní server neumí to, co tato zpráva vyžaduje
    .host-unreachable = Poštovní server pro tuto adresu je nedostupný
    .connection-refused = Server pro tuto adresu odmítl spojení
    .connection-broken = Spojení s poštovním serverem se příliš brzy přerušilo
    .route-broken = K této adrese se nenašla funkční cesta
    .domain-lookup-failed = Poštovní server pro tuto adresu se nepodařilo najít
    .system-congested = Podle poštovního serveru je poštovní systém přetížen
    .refused-by-policy = Poštovní server zprávu odmítl podle svých pravidel
    .refused-as-spam = Poštovní server považuje zprávu za spam
    .sender-not-allowed = Poštovní server na tuto adresu poštu od vás nepřijímá
    .list-restricted = Podle serveru je tento seznam pro vaši adresu uzavřen
    .outside-senders-refused = Podle serveru je tato adresa jen pro interní poštu
    .sender-not-verified = Poštovní server nemohl ověřit původ zprávy
    .spf-failed = Poštovní server nemohl potvrdit odesílající server
    .dkim-failed = Poštovní server nenašel digitální podpis, který uznává
    .dmarc-failed = Poštovní server nemohl ověřit odesílatele zprávy
    .reverse-dns-missing = Poštovní server nenašel platný název odesílajícího serveru
    .sending-server-refused = Poštovní server odmítá poštu z odesílajícího serveru
    .sending-server-blocklisted = Podle serveru je odesílající server na blokovacím seznamu
    .sending-server-reputation-low = Poštovní server málo důvěřuje odesílajícímu serveru
    .asked-to-try-later = Poštovní server žádá o další pokus později
    .priority-too-low = Poštovní server přijímá jen zprávy s vyšší prioritou
    .secure-connection-failed = Zabezpečené spojení s poštovním serverem se nepodařilo
    .mta-sts-failed = Kontrola bezpečnostních pravidel domény selhala
    .dane-failed = Kontrola bezpečnostních záznamů domény selhala
    .certificate-invalid = Certifikát poštovního serveru nebyl uznán

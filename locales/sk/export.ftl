### Pevné texty pre poštové systémy, ktoré majú pre všetky oznámenia jediný text.

## Odosielateľ a predmet

export-from = E-mailová služba
export-subject-success = Doručené alebo odovzdané ďalej: vaša správa
export-subject-verify = Vyžiadané hlásenie o doručení

## Čo sa stalo

export-failed-what = Vaša správa nebola doručená na jednu alebo viac adries.
export-delayed-what = Vaša správa zatiaľ nebola doručená na jednu alebo viac adries.
export-success-what = Vaša správa bola doručená alebo odovzdaná inému poštovému systému.
export-success-later = Odovzdanie ďalej ešte neznamená doručenie. Ak sa správu nepodarí doručiť, môže prísť ďalšie oznámenie.
export-verify-what = Toto je vyžiadané hlásenie o doručení.
export-listed = Každá adresa je uvedená nižšie spolu s tým, čo o nej oznámil poštový systém, často po anglicky.
export-enclosed = V prílohe je vaša správa alebo len jej hlavička: odosielateľ, predmet, dátum a podobné riadky.

## Oneskorenie

export-delayed-hours = Správa čaká už najmenej toľko hodín: { $hours }
export-delayed-days = Pokusy sa skončia, keď od odoslania uplynie toľko dní: { $days }
export-urgent = Je to súrne? Použite iný spôsob, napríklad telefón.

## Jeden text pre nedoručenie aj oneskorenie

export-problem-what = Vaša správa nebola doručená na jednu alebo viac adries.
export-problem-warning = Ak nad týmto textom stoja tieto anglické slová, skúšame to ďalej a nemusíte nič robiť: { $words }
export-problem-otherwise = Nie sú tam? Potom ďalšie pokusy o doručenie už nebudú a môže pomôcť toto:

## Príčiny bez názvu domény

export-who-their-admin = Správcovia na druhej strane môžu { $act }.

export-headline =
    .mailbox-unknown = Poštový server túto adresu nepozná
    .domain-unknown = Doména tejto adresy sa nenašla
    .mailbox-moved = Podľa poštového servera sa táto adresa zmenila
    .address-changed-hands = Podľa poštového servera má adresa nového majiteľa
    .mailbox-problem = Poštový server hlási problém s touto schránkou
    .mailbox-full = Podľa poštového servera je schránka plná
    .mailbox-disabled = Podľa poštového servera je táto schránka vypnutá
    .list-expansion-failed = Členov tohto zoznamu sa nepodarilo zistiť
    .forwarding-broken = Podľa servera nefunguje preposielanie z tejto schránky
    .recipient-rate-limited = Podľa servera do schránky prichádza príliš veľa správ
    .system-problem = Poštový server hlási problém so svojím systémom
    .system-full = Podľa poštového servera je poštový systém plný
    .system-not-accepting = Podľa poštového servera systém neprijíma správy
    .system-misconfigured = Poštový server hlási chybné nastavenie svojho systému
    .feature-missing = Poštový server nepodporuje to, čo táto správa vyžaduje
    .host-unreachable = Poštový server pre túto adresu je nedostupný
    .connection-refused = Server pre túto adresu odmietol spojenie
    .connection-broken = Spojenie s poštovým serverom sa predčasne prerušilo
    .route-broken = K tejto adrese sa nenašla funkčná cesta
    .domain-lookup-failed = Poštový server pre túto adresu sa nepodarilo nájsť
    .system-congested = Podľa poštového servera je poštový systém preťažený
    .refused-by-policy = Poštový server správu odmietol podľa svojich pravidiel
    .refused-as-spam = Poštový server považuje správu za spam
    .sender-not-allowed = Poštový server na túto adresu poštu od vás neprijíma
    .list-restricted = Podľa servera je tento zoznam pre vašu adresu uzavretý
    .outside-senders-refused = Podľa servera je táto adresa len pre internú poštu
    .sender-not-verified = Poštový server nemohol overiť pôvod správy
    .spf-failed = Poštový server nemohol potvrdiť odosielací server
    .dkim-failed = Poštový server nenašiel digitálny podpis, ktorý uznáva
    .dmarc-failed = Poštový server nemohol overiť odosielateľa správy
    .reverse-dns-missing = Podľa poštového servera nemá odosielací server platný názov
    .sending-server-refused = Poštový server odmieta poštu z odosielacieho servera
    .sending-server-blocklisted = Podľa servera je odosielací server na blokovacom zozname
    .sending-server-reputation-low = Poštový server málo dôveruje odosielaciemu serveru
    .asked-to-try-later = Poštový server žiada o ďalší pokus neskôr
    .priority-too-low = Poštový server prijíma len správy s vyššou prioritou
    .secure-connection-failed = Zabezpečené spojenie s poštovým serverom sa nepodarilo
    .mta-sts-failed = Kontrola bezpečnostných pravidiel domény zlyhala
    .dane-failed = Kontrola bezpečnostných záznamov domény zlyhala
    .certificate-invalid = Certifikát poštového servera nebol uznaný

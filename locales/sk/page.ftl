### Stránka so záznamami rozosielok (`retourpost ledger serve`) pre tých, ktorí rozosielky posielajú.
###
### Tlačidlá a odkazy sú krátke a začínajú sa neurčitkom. Popisy nie sú vety.

## Na každej stránke

page-title = Rozosielky
page-skip = Prejsť na obsah
page-views = Zobrazenia
page-language = Jazyk
page-all-mailings = Všetky rozosielky
page-as-of = Údaje z { $moment }

## Vstup

page-access-heading = Treba prístupový kód
page-access-what = Zadajte prístupový kód, ktorý máte od svojho správcu.
page-access-code = Prístupový kód
page-access-enter = Vstúpiť
page-access-wrong = Tento prístupový kód neplatí. Skontrolujte ho alebo požiadajte svojho správcu o nový.
page-leave = Odísť

## Zoznam rozosielok

page-no-mailings = Zatiaľ tu nie je žiadna rozosielka.
page-column-mailing = Rozosielka
page-column-begun = Začiatok
page-column-state = Stav
page-column-messages = Správy
page-state-prepared = Čaká na potvrdenie
page-state-running = Prebieha
page-state-ended = Dokončené
page-policy = Ako sa správy počítajú
page-validity = Čas na pokusy
page-ends = Koniec pokusov

## Zobrazenia rozosielky

page-view-rates = Štatistiky
page-view-log = Záznamy
page-view-causes = Príčiny
page-view-quarantine = Karanténa

## Štatistiky

page-time-heading = Priebeh v čase
page-column-time = Čas
page-column-meaning = Význam
page-column-number = Počet
page-column-share = Podiel

## Záznamy

page-column-address = Adresa
page-column-status = Stav
page-column-reason = Dôvod
page-column-changed = Zmenené
page-address-forgotten = Adresa odstránená
page-search = Nájsť adresu
page-filter-status = Stav
page-filter-cause = Príčina
page-filter-domain = Doména
page-filter-all = Všetko
page-filter-apply = Zobraziť
page-filter-clear = Zobraziť všetko
page-log-none = Hľadaniu nezodpovedá žiadna správa.
page-log-count =
    { $count ->
        [one] { $count } správa
        [few] { $count } správy
       *[other] { $count } správ
    }
page-next = Ďalšie riadky
page-first = Prvé riadky
page-csv = Uložiť ako tabuľku (CSV)
page-events-heading = Čo sa s touto správou stalo
page-column-said = Odpoveď poštového systému
page-unverified = Neoverené: toto hlásenie mohol poslať ktokoľvek. Nepočíta sa.

## Príčiny

page-column-cause = Príčina
page-column-failed = Nedoručené
page-column-retrying = Ďalšie pokusy
page-causes-none = Žiadna správa nezostala nedoručená.

## Karanténa

page-column-errors = Chyby
page-column-since = Odkedy
page-quarantine-none = V karanténe nie je žiadna adresa.

## Oznámenia, ktoré sa odosielajú spolu

page-notices = Oznámenia
page-notices-none = Zatiaľ nie sú pripravené žiadne oznámenia.
page-column-name = Názov
page-column-prepared = Pripravené
page-outcome-failed = Nedoručené
page-outcome-delayed = Oneskorené
page-outcome-success = Doručené alebo odovzdané ďalej
page-notices-way = Odosielanie cez
page-notices-not-before = Najskoršie odoslanie
page-notices-suppressed =
    { $count ->
        [one] { $count } hlásenie nevyžaduje žiadne oznámenie.
        [few] { $count } hlásenia nevyžadujú žiadne oznámenie.
       *[other] { $count } hlásení nevyžaduje žiadne oznámenie.
    }
page-notices-wrong =
    { $count ->
        [one] Pre { $count } hlásenie sa nepodarilo pripraviť oznámenie:
        [few] Pre { $count } hlásenia sa nepodarilo pripraviť oznámenie:
       *[other] Pre { $count } hlásení sa nepodarilo pripraviť oznámenie:
    }
page-notices-beyond =
    { $count ->
        [one] { $count } oznámenie bude pozdržané, pretože jeho príjemcovi nateraz prišlo dosť oznámení.
        [few] { $count } oznámenia budú pozdržané, pretože ich príjemcom nateraz prišlo dosť oznámení.
       *[other] { $count } oznámení bude pozdržaných, pretože ich príjemcom nateraz prišlo dosť oznámení.
    }
page-confirm-heading = Pripravené na odoslanie
page-confirm-what =
    { $count ->
        [one] Je pripravené { $count } oznámenie. Zatiaľ nebolo nič odoslané.
        [few] Sú pripravené { $count } oznámenia. Zatiaľ nebolo nič odoslané.
       *[other] Je pripravených { $count } oznámení. Zatiaľ nebolo nič odoslané.
    }
page-confirm-start = Potvrdiť a odoslať
page-confirm-look-only = S týmto prístupovým kódom sa dá len prezerať. Potvrdiť musí niekto s právom spustiť odosielanie.
page-confirm-done = Potvrdené. Odosielanie sa začína.
page-confirm-changed = Tieto oznámenia sa medzitým zmenili. Pozrite si ich znova a potom potvrďte.
page-notices-left =
    { $count ->
        [one] { $count } oznámenie ešte nebolo odoslané.
        [few] { $count } oznámenia ešte neboli odoslané.
       *[other] { $count } oznámení ešte nebolo odoslaných.
    }
page-notices-go-on = Odoslať zvyšné
page-notices-stopped = Odosielanie sa zastavilo. Povedzte svojmu správcovi tento dôvod:
page-notices-waiting = Zatiaľ neodoslané
page-notices-sent = Odoslané
page-notices-refused = Odmietnuté
page-notices-for-now = Odoslanie sa zatiaľ nepodarilo
page-notices-held-back = Pozdržané
page-notices-unsure = Možno doručené
    .meaning = Tieto oznámenia sa samy znova neodošlú. Nikto tak nedostane to isté dvakrát.
page-refresh = Obnoviť

## Čo sa môže pokaziť

page-not-found = Táto stránka neexistuje
page-not-found-what = Vráťte sa na zoznam rozosielok.
page-trouble = Záznamy sa teraz nedajú načítať
page-trouble-what = Skúste to o minútu znova. Ak to nepomôže, dajte vedieť svojmu správcovi.

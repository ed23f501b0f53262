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

## Potvrdenie rozosielky

page-confirm-heading = Pripravené na odoslanie
page-confirm-what =
    { $count ->
        [one] Je pripravená { $count } správa. Zatiaľ nebolo nič odoslané.
        [few] Sú pripravené { $count } správy. Zatiaľ nebolo nič odoslané.
       *[other] Je pripravených { $count } správ. Zatiaľ nebolo nič odoslané.
    }
page-confirm-start = Potvrdiť a odoslať
page-confirm-look-only = S týmto prístupovým kódom sa dá len prezerať. Potvrdiť musí niekto s právom rozosielku spustiť.
page-confirm-done = Potvrdené. Odosielanie sa začína.

## Čo sa môže pokaziť

page-not-found = Táto stránka neexistuje
page-not-found-what = Vráťte sa na zoznam rozosielok.
page-trouble = Záznamy sa teraz nedajú načítať
page-trouble-what = Skúste to o minútu znova. Ak to nepomôže, dajte vedieť svojmu správcovi.
